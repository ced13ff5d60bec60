package office_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
	"songyao/workflow/flowtest"
	"songyao/workflow/office"
	"songyao/workflow/usecase"
)

// TestFindingAProduct: what the medic reads off the box, or what the caller says,
// leads to the product; the very number on the box comes first.
func TestFindingAProduct(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		products := map[string]domain.Drug{
			"lantus":   {GenericName: "甘精胰岛素注射液", GenericEN: "insulin glargine", Brand: "来得时", Maker: "赛诺菲", Form: "笔芯", Strength: "3ml:300单位", ApprovalNumber: "国药准字 J20140052"},
			"basalin":  {GenericName: "甘精胰岛素注射液", GenericEN: "insulin glargine", Brand: "长秀霖", Maker: "甘李药业", Form: "笔芯", Strength: "3ml:300单位", ApprovalNumber: "国药准字S20050051"},
			"ten":      {GenericName: "瑞舒伐他汀钙片", GenericEN: "rosuvastatin", Brand: "可定", Maker: "阿斯利康", Form: "片剂", Strength: "10mg", ApprovalNumber: "国药准字ｈ20143338"},
			"five":     {GenericName: "瑞舒伐他汀钙片", GenericEN: "rosuvastatin", Brand: "可定", Maker: "阿斯利康", Form: "片剂", Strength: "5mg", ApprovalNumber: "国药准字H2014333"},
			"b12":      {GenericName: "维生素B12片", GenericEN: "vitamin B12", Maker: "天津力生", Form: "片剂", Strength: "25ug", ApprovalNumber: "国药准字H12020613"},
			"wildcard": {GenericName: "百分之50%葡萄糖_注射液", Maker: "丁", Form: "注射液", Strength: "20ml!"},
		}
		names := map[domain.ID]string{}
		for name, d := range products {
			d.Unit, d.PackSize = "片", 1_000
			names[w.Catalogue(d)] = name
		}
		for _, id := range w.Drugs {
			if err := office.Archive[domain.Drug](t.Context(), w.Office, flowtest.Must(w.Office.Console(t.Context())), id); err != nil {
				t.Fatal(err)
			}
		}
		for text, want := range map[string]string{
			"甘精":               "lantus basalin",
			"来得时":              "lantus",
			"GLARGINE":         "lantus basalin",
			"gjyds":            "lantus basalin",
			"lds":              "lantus", // initials of the brand
			"ｇｊｙｄｓ":            "lantus basalin",
			"甘李":               "basalin",
			"胰岛素 赛诺菲":          "lantus",
			"胰岛素　甘李":           "basalin",
			"可定 10mg":          "ten",
			"国药准字J20140052":    "lantus",
			"国药准字 J20140052":   "lantus",
			"J20140052":        "lantus",
			"j20140052":        "lantus",
			"Ｊ２０１４００５２":        "lantus",
			"国药准字S2005":        "basalin",
			"s2005":            "basalin",
			"H2014333":         "five ten", // the number itself before those that begin with it
			"国药准字H20143338":    "ten",
			"b12":              "b12",
			"H1202":            "b12",
			"国药准字":             "lantus basalin ten five b12",
			"50%":              "wildcard",
			"５０％":              "wildcard",
			"胰岛素（甘李）":          "basalin",
			"%":                "wildcard",
			"_":                "wildcard",
			"20ml!":            "wildcard",
			"J9":               "",
			"'; DROP TABLE --": "",
		} {
			var got []string
			var after usecase.After
			for { // a page of one at a time
				rows := flowtest.Must(w.Office.Drugs(t.Context(), text, after, 1))
				if len(rows) == 0 {
					break
				}
				got = append(got, names[rows[0].ID])
				after = usecase.After{Priority: rows[0].Rank, ID: rows[0].ID}
			}
			first, _, _ := strings.Cut(want, " ")
			if !sameWords(got, want) || text == "H2014333" && got[0] != first {
				t.Errorf("%q found %v, want %s", text, got, want)
			}
		}
		if all := flowtest.Must(w.Office.Drugs(t.Context(), "", usecase.After{}, 100)); len(all) != len(products) {
			t.Errorf("%d of %d products", len(all), len(products))
		}
		first := flowtest.Must(w.Office.Drugs(t.Context(), "瑞舒", usecase.After{}, 1))
		if first[0].Rank != 3 || first[0].ApprovalNumber == "国药准字ｈ20143338" {
			t.Errorf("%+v", first[0])
		}
	})
}

func sameWords(got []string, want string) bool {
	words := strings.Fields(want)
	if len(words) != len(got) {
		return false
	}
	for _, w := range words {
		if !strings.Contains(" "+strings.Join(got, " ")+" ", " "+w+" ") {
			return false
		}
	}
	return true
}

// FuzzDrugSearch: whatever is typed is a search that the database can answer.
func FuzzDrugSearch(f *testing.F) {
	w := flowtest.NewWorld(f, storetest.SQLite(f))
	for _, text := range []string{"", "国药准字H20150001", "Ｈ２０", "gjyds", "%_!", "\x00", "a b c d e f g h", "'", "国药准字国药准字"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		q := office.SearchFor(text)
		if len(q.Words) > office.MostWords || q.Approval != "" && !office.ApprovalStart.MatchString(q.Approval) {
			t.Errorf("%q became %+v", text, q)
		}
		if strings.ContainsRune(text, 0) || !utf8.ValidString(text) {
			return // the API lets neither through
		}
		if _, err := w.Store.Drugs(t.Context(), q, store.After{}, 5); err != nil {
			t.Errorf("%q: %v", text, err)
		}
	})
}
