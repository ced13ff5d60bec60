package flowtest

import (
	"bytes"
	"flag"
	"image"
	"image/color"
	"image/jpeg"
	"os"
	"testing"
	"time"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/custody"
	"songyao/workflow/hotline"
	"songyao/workflow/market"
	"songyao/workflow/office"
	"songyao/workflow/supply"
)

// Upload keeps a small picture by somebody with the role.
func (w *World) Upload(role domain.Role, in workflow.Upload) *domain.Attachment {
	w.T.Helper()
	if in.Body == nil {
		in.Body = AsJPEG(w.T, Quarters(60, 40))
	}
	if in.RequestID == "" {
		in.CommunityID = w.Community
	}
	if in.Purpose == "" {
		in.Purpose = domain.PurposeBox
	}
	a, err := w.Workflow.Attach(w.T.Context(), w.As(role), in)
	if err != nil {
		w.T.Fatal(err)
	}
	return a
}

// Rings writes a call down and fails the test when it is refused.
func (w *World) Rings(in hotline.NewCall) *hotline.CallView {
	w.T.Helper()
	in.CommunityID = w.Community
	v, err := w.Hotline.RecordCall(w.T.Context(), w.As(domain.RoleOperator), in)
	if err != nil {
		w.T.Fatalf("%+v: %v", in, err)
	}
	return v
}

// Complete are answers to everything that the kind's script must know.
func (w *World) Complete(kind domain.CallKind) []domain.ScriptAnswer {
	var out []domain.ScriptAnswer
	for _, q := range Must(w.Hotline.CallScript(w.T.Context(), kind, 0)).Questions {
		if q.Required {
			out = append(out, domain.ScriptAnswer{Key: q.Key, Value: "yes"})
		}
	}
	return out
}

// Day is a day on the clock.
const Day = 24 * time.Hour

// Lives adds a resident in a room of building 9.
func (w *World) Lives(name, room string, flags ...domain.Flag) domain.ID {
	w.T.Helper()
	v, err := w.Office.CreateResident(w.T.Context(), w.As(domain.RoleOperator), office.ResidentView{
		Resident: domain.Resident{
			CommunityID: w.Community, Name: name, Building: "9", Unit: "1", Room: room, Flags: flags, Insurance: domain.InsuranceEmployee,
		},
		Phones: []domain.ResidentPhone{{Number: "6345 9999", Relation: "本人"}},
	})
	if err != nil {
		w.T.Fatal(err)
	}
	return v.ID
}

// Takes starts a supply plan of one unit a day that lasts so many days.
func (w *World) Takes(resident domain.ID, drug, days int) domain.ID {
	w.T.Helper()
	units := domain.Milli(days) * 1_000
	v, err := w.Supply.StartSupply(w.T.Context(), w.As(domain.RoleOperator), resident,
		supply.NewSupplyPlan{DrugID: w.Drugs[drug], DailyDose: 1_000, Units: &units})
	if err != nil {
		w.T.Fatal(err)
	}
	return v.ID
}

// Ref points to a value.
func Ref[T any](v T) *T { return &v }

// Item is the thing of a kind in the request's kit, as it is now.
func (w *World) Item(v *workflow.RequestView, kind domain.ItemKind) domain.KitItem {
	w.T.Helper()
	v = Must(w.Workflow.Request(w.T.Context(), w.As(domain.RoleOperator), v.ID))
	for _, k := range v.Items {
		if k.Kind == kind {
			return k
		}
	}
	w.T.Fatalf("no %s in the kit", kind)
	return domain.KitItem{}
}

// PIN reads the PIN of a request from its table.
func (w *World) PIN(request domain.ID) domain.PIN {
	w.T.Helper()
	door := Must(w.Store.ProofPolicy(w.T.Context(), w.Community, []domain.ID{request}))
	if len(door.PINs) != 1 {
		w.T.Fatalf("%d PINs", len(door.PINs))
	}
	return door.PINs[0]
}

// BoughtFor is a purchase of the drug, with the courier at the door.
func (w *World) BoughtFor(drug int, edits ...func(*workflow.Registration)) *workflow.RequestView {
	w.T.Helper()
	edits = append(edits, func(r *workflow.Registration) { r.Lines[0].DrugID = w.Drugs[drug]; r.DuplicateReason = "test" })
	v := w.Assigned(edits...)
	v = w.Fire(v.ID, domain.RoleDriver, Bought(v))
	w.Give(v, domain.RoleDriver, domain.RoleCourier)
	return Must(w.Workflow.Request(w.T.Context(), w.As(domain.RoleOperator), v.ID))
}

// Rule adds a rule from the console.
func (w *World) Rule(r domain.Rule) *domain.Rule {
	w.T.Helper()
	r.Source = "通知"
	return Must(office.Create(w.T.Context(), w.Office, Must(w.Office.Console(w.T.Context())), &r))
}

// Raised lists the alerts of the kind that stand.
func (w *World) Raised(kind domain.AlertKind) []domain.Alert {
	w.T.Helper()
	open := true
	return Must(w.Custody.Alerts(w.T.Context(), w.As(domain.RoleOperator), w.Community, custody.AlertFilter{Open: &open, Kind: kind}, "", 100))
}

// Refuse fires the event and wants it refused with the code.
func (w *World) Refuse(code string, id domain.ID, role domain.Role, in workflow.Input) {
	w.T.Helper()
	_, err := w.Workflow.Fire(w.T.Context(), w.As(role), id, in)
	if err == nil {
		w.T.Errorf("%T happened, want %s", in, code)
		return
	}
	WantCode(w.T, err, code)
}

// Quarters is an image whose quarters are red, green, blue and white, clockwise
// from the top left.
func Quarters(w, h int) *image.RGBA {
	m := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			c := color.RGBA{R: 255, A: 255}
			switch right, low := x >= w/2, y >= h/2; {
			case right && low:
				c = color.RGBA{B: 255, A: 255}
			case right:
				c = color.RGBA{G: 255, A: 255}
			case low:
				c = color.RGBA{R: 255, G: 255, B: 255, A: 255}
			}
			m.SetRGBA(x, y, c)
		}
	}
	return m
}

// AsJPEG encodes the image as a camera does.
func AsJPEG(t testing.TB, m image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, m, &jpeg.Options{Quality: 95}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Drive changes what is known of a driver and the car.
func (t *Town) Drive(id domain.ID, edit func(*domain.Driver)) {
	t.T.Helper()
	Must(office.Update(t.T.Context(), t.Office, t.Admin(), id, func(d *domain.Driver) error {
		edit(d)
		return nil
	}))
}

// Neighbours is a second community two kilometres away with an operator and a collector.
func (t *Town) Neighbours() *Town {
	t.T.Helper()
	t.Pass(time.Millisecond) // the first community is home to what is planned for both
	c := Must(office.Create(t.T.Context(), t.Office, t.Admin(), &domain.Community{
		Name: "花园小区", District: "丰台", Place: domain.Place{Zone: "Asia/Shanghai", AreaCode: "010"}, Lat: 39.84, Lon: 116.34,
	}))
	o := &Town{World: &World{
		T: t.T, Rooms: t.Rooms, Store: t.Store, URL: t.URL, Community: c.ID, Staff: map[domain.Role]domain.ID{}, Hospitals: t.Hospitals, Drugs: t.Drugs,
	}}
	for _, role := range []domain.Role{domain.RoleOperator, domain.RoleCollector, domain.RoleDispatcher, domain.RoleSupervisor} {
		o.Staff[role] = Must(t.Office.CreateStaff(t.T.Context(), t.Admin(), office.StaffView{
			Staff:  domain.Staff{Name: string(role), Fitness: domain.FitOn(Morning, "2020-06-15")},
			Grants: []domain.Grant{{Role: role, CommunityID: c.ID}},
		})).ID
	}
	return o
}

// Catalogue adds a product.
func (w *World) Catalogue(d domain.Drug) domain.ID {
	w.T.Helper()
	return Must(office.Create(w.T.Context(), w.Office, Must(w.Office.Console(w.T.Context())), &d)).ID
}

// AddRule adds a rule, and wants it accepted.
func (w *World) AddRule(r domain.Rule) {
	w.T.Helper()
	if r.Source == "" {
		r.Source = "测试"
	}
	if _, err := office.Create(w.T.Context(), w.Office, Must(w.Office.Console(w.T.Context())), &r); err != nil {
		w.T.Fatal(err)
	}
}

// AddHospital adds one that is open all week.
func (w *World) AddHospital(h domain.Hospital) *domain.Hospital {
	w.T.Helper()
	h.Sessions = domain.List[domain.Session]{{Weekdays: []int{1, 2, 3, 4, 5, 6, 7}, Opens: "08:00", Closes: "17:00"}}
	return Must(office.Create(w.T.Context(), w.Office, Must(w.Office.Console(w.T.Context())), &h))
}

// Report writes down what somebody with the role saw at a hospital.
func (w *World) Report(role domain.Role, hospital domain.ID, in market.Report) {
	w.T.Helper()
	if _, err := w.Market.ReportHospital(w.T.Context(), w.As(role), hospital, in); err != nil {
		w.T.Fatal(err)
	}
}

var update = flag.Bool("update", false, "write golden files anew")

// Golden compares got with the file, or writes it with -update.
func Golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s is stale; run go test ./workflow -update and read the difference", file)
	}
}

// Drives are the drives planned for the day in the world's community and others.
func (w *World) Drives(on domain.Date, communities ...domain.ID) []domain.Drive {
	w.T.Helper()
	return Must(w.Store.Planning(w.T.Context(), append(communities, w.Community), on, w.Now(), w.Now())).Drives
}
