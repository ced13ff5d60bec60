package api

import (
	"bytes"
	"context"
	_ "embed"
	"fmt"
	"html/template"
	"image/color"
	"strings"

	"github.com/boombuler/barcode/qr"

	"songyao/domain"
	"songyao/workflow/custody"
)

//go:embed label.html
var labelPage string

var labelTemplate = template.Must(template.New("labels").Parse(labelPage))

// label is one label as the page shows it.
type label struct {
	Code, Door, Surname, Kind, Text, Number, Cash string
	I, Of                                         int
	Size                                          int    // of the QR code, in modules
	Path                                          string // its dark modules, as an SVG path
}

// PrintLabels makes a page of labels.
func (h handlers) PrintLabels(ctx context.Context, in PrintLabelsRequestObject) (PrintLabelsResponseObject, error) {
	var items []domain.ID
	for text := range strings.SplitSeq(in.Params.ItemIds, ",") {
		if text == "" {
			continue
		}
		id, err := domain.ParseID(strings.TrimSpace(text))
		if err != nil {
			return nil, domain.Invalid("invalid_id", "query/item_ids")
		}
		items = append(items, id)
	}
	rows, err := h.Custody.Labels(ctx, invocationFrom(ctx), in.Params.RequestID, items)
	if err != nil {
		return nil, err
	}
	var page bytes.Buffer
	var out []label
	for i := range rows {
		l, err := toLabel(&rows[i])
		if err != nil {
			return nil, err
		}
		out = append(out, l)
	}
	if err := labelTemplate.Execute(&page, out); err != nil {
		return nil, err
	}
	return PrintLabels200TextHTMLResponse{Body: &page, ContentLength: int64(page.Len())}, nil
}

func toLabel(l *custody.Label) (label, error) {
	out := label{
		Code: string(l.Code), Surname: surname(l.Resident.Name), Kind: l.Item.Kind.Gloss(), Text: l.Item.Label,
		Number: l.Request.Number(), I: l.Number, Of: l.Of,
	}
	for _, part := range []string{l.Resident.Building, l.Resident.Unit, l.Resident.Room} {
		if part != "" {
			out.Door = strings.TrimPrefix(out.Door+"-"+part, "-")
		}
	}
	if l.CashFen > 0 {
		out.Cash = l.CashFen.String()
	}
	code, err := qr.Encode(out.Code, qr.M, qr.Auto)
	if err != nil {
		return label{}, err
	}
	var path strings.Builder
	out.Size = code.Bounds().Dx()
	for y := range out.Size {
		for x := 0; x < out.Size; x++ {
			run := 0
			for x+run < out.Size && code.At(x+run, y) == color.Black {
				run++
			}
			if run > 0 {
				fmt.Fprintf(&path, "M%d %dh%dv1h-%dz", x, y, run, run)
			}
			x += run
		}
	}
	out.Path = path.String()
	return out, nil
}

// surname is all that a label shows of a name.
func surname(name string) string {
	for _, r := range name {
		return string(r)
	}
	return ""
}
