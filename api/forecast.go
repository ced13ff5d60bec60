package api

import (
	"context"
	"math"
	"net/http"
	"strconv"

	"songyao/domain"
	"songyao/domain/forecast"
	"songyao/workflow/supply"
)

// GetForecast says what will have to be bought where.
func (h handlers) GetForecast(ctx context.Context, in GetForecastRequestObject) (GetForecastResponseObject, error) {
	q := supply.ForecastQuery{CommunityID: in.Params.CommunityID, FromOn: in.Params.FromOn, Days: in.Params.Days}
	if q.Days == 0 {
		q.Days = 7
	}
	v, err := h.Supply.Forecast(ctx, invocationFrom(ctx), q)
	if err != nil {
		return nil, err
	}
	if in.Params.Format == ForecastCSV {
		return forecastSheet{toForecastSheet(v, langFrom(ctx))}, nil
	}
	return GetForecast200JSONResponse(toForecast(v)), nil
}

func toForecast(v *supply.ForecastView) Forecast {
	out := Forecast{
		FromOn: v.From, ToOn: v.Last,
		Days: each(v.Days, func(d *forecast.Day) ForecastDay {
			return ForecastDay{On: d.On, Open: d.Open, Kits: toEstimate(d.Kits)}
		}),
		Unknown: each(v.Unknown, func(u *forecast.Unknown) ForecastUnknown {
			return ForecastUnknown{DrugID: u.DrugID, DrugName: v.Drugs[u.DrugID].GenericName, Plans: u.Plans}
		}),
	}
	out.Rows = each(v.Rows, func(r *forecast.Row) ForecastRow {
		d := v.Drugs[r.DrugID]
		row := ForecastRow{
			HospitalID: r.HospitalID, HospitalName: v.Hospitals[r.HospitalID].Name, DrugID: r.DrugID, DrugName: d.GenericName,
			Brand: d.Brand, Maker: d.Maker, Strength: d.Strength, Unit: d.Unit, PackSizeMilli: d.PackSize,
			Asks: toEstimate(r.Asks), Packs: toEstimate(r.Packs),
		}
		for i, day := range r.Days {
			row.Days = append(row.Days, ForecastDemand{On: v.Days[i].On, Asks: toEstimate(day.Asks), Packs: toEstimate(day.Packs)})
		}
		return row
	})
	return out
}

// toEstimate rounds: what lies beyond two decimals is no knowledge.
func toEstimate(e forecast.Estimate) Estimate {
	return Estimate{Mean: math.Round(e.Mean*100) / 100, Low: e.Low, High: e.High}
}

// forecastSheet is the forecast for a spreadsheet.
type forecastSheet struct{ sheet }

// VisitGetForecastResponse writes it.
func (s forecastSheet) VisitGetForecastResponse(w http.ResponseWriter) error { return s.answer(w) }

// forecastWords are the headings, and the words for the kinds of rows.
var forecastWords = map[domain.Lang]struct {
	head                       []string
	all, day, kits, lost, none string
}{
	domain.Chinese: {
		[]string{
			"类别", "日期", "医院", "药品", "商品名", "生产厂家", "规格", "单位", "每盒数量",
			"预计人次", "人次下限", "人次上限", "预计盒数", "盒数下限", "盒数上限",
		},
		"合计", "按日", "药包", "余量不明", "尚无",
	},
	domain.English: {
		[]string{
			"kind", "day", "hospital", "drug", "brand", "maker", "strength", "unit", "units a pack",
			"expected asks", "asks, low", "asks, high", "expected packs", "packs, low", "packs, high",
		},
		"total", "by day", "kits", "unknown", "none yet",
	},
}

// toForecastSheet writes a row for all the days of each hospital and drug, one for
// each day on which any is expected, one for each day's kits, and one for each drug
// with plans of which nobody knows when they run out.
func toForecastSheet(v *supply.ForecastView, lang domain.Lang) sheet {
	words := forecastWords[lang]
	period := string(v.From) + "/" + string(v.Last)
	out := sheet{name: "forecast-" + string(v.From), lang: lang, rows: [][]string{words.head}}
	add := func(kind, day, hospital string, drug []string, numbers ...string) {
		row := append(append([]string{kind, day, hospital}, drug...), numbers...)
		out.rows = append(out.rows, append(row, make([]string, len(words.head)-len(row))...))
	}
	for _, r := range v.Rows {
		hospital := words.none
		if r.HospitalID != "" {
			hospital = v.Hospitals[r.HospitalID].Name
		}
		drug := drugCells(v.Drugs[r.DrugID])
		add(words.all, period, hospital, drug, demandCells(r.Demand)...)
		for i, d := range r.Days {
			if toEstimate(d.Asks).Mean > 0 {
				add(words.day, string(v.Days[i].On), hospital, drug, demandCells(d)...)
			}
		}
	}
	for _, d := range v.Days {
		add(words.kits, string(d.On), "", make([]string, len(drugCells(domain.Drug{}))), estimateCells(d.Kits)...)
	}
	for _, u := range v.Unknown {
		add(words.lost, period, "", drugCells(v.Drugs[u.DrugID]), strconv.Itoa(u.Plans))
	}
	return out
}

func drugCells(d domain.Drug) []string {
	return []string{d.GenericName, d.Brand, d.Maker, d.Strength, d.Unit, units(d.PackSize)}
}

// units are the whole dispensing units with as many decimals as needed.
func units(q domain.Milli) string { return strconv.FormatFloat(float64(q)/1000, 'f', -1, 64) }

func demandCells(d forecast.Demand) []string {
	return append(estimateCells(d.Asks), estimateCells(d.Packs)...)
}

func estimateCells(e forecast.Estimate) []string {
	shown := toEstimate(e)
	return []string{strconv.FormatFloat(shown.Mean, 'f', -1, 64), strconv.Itoa(shown.Low), strconv.Itoa(shown.High)}
}
