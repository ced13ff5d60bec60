package api

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"songyao/domain"
)

// sheet is an answer that spreadsheets open: CSV in UTF-8 with the byte order mark
// without which Excel takes Chinese for something else.
type sheet struct {
	name string // of the file, without its ending
	lang domain.Lang
	rows [][]string // headings first
}

// answer writes the sheet.
func (s *sheet) answer(w http.ResponseWriter) error {
	var b bytes.Buffer
	b.WriteString("\ufeff")
	c := csv.NewWriter(&b)
	c.UseCRLF = true // RFC 4180
	for _, row := range s.rows {
		for i := range row {
			row[i] = harmless(row[i])
		}
		if err := c.Write(row); err != nil {
			return err
		}
	}
	if c.Flush(); c.Error() != nil {
		return c.Error()
	}
	h := w.Header()
	h.Set("Content-Type", "text/csv; charset=utf-8; header=present")
	h.Set("Content-Disposition", fmt.Sprintf("attachment; filename=%q", s.name+".csv"))
	h.Set("Content-Language", string(s.lang))
	h.Set("Vary", "Accept-Language")
	w.WriteHeader(http.StatusOK)
	_, err := b.WriteTo(w)
	return err
}

// harmless keeps a spreadsheet from taking what somebody typed for a formula
// (OWASP, CSV Injection): a text that begins like one gets an apostrophe before
// it. The wide forms count too, which Excel takes for the same signs. Numbers stay.
func harmless(cell string) string {
	if strings.IndexAny(cell, "=+-@\t\r\n＝＋－＠") != 0 {
		return cell
	}
	if _, err := strconv.ParseFloat(cell, 64); err == nil {
		return cell
	}
	return "'" + cell
}
