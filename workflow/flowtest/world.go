// Package flowtest is the world in which the use cases are tested. A World is a fresh
// database with one community, somebody for every role, two hospitals, three drugs, a
// resident and a clock that the test moves; a Town has coordinates and cars as well, for
// plans. Each and EachTown run a test on every database.
//
// The helpers do what a person would do by the use case that the service has for it, and
// fail the test when it is refused: Register, Fire, Give, Purchased, Lives, Takes. Every
// statement is traced, and one that reads a community's rows without the caller's scope
// fails the test. Only tests import it.
package flowtest

import (
	"context"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
	"songyao/workflow"
	"songyao/workflow/custody"
	"songyao/workflow/evidence"
	"songyao/workflow/office"
	"songyao/workflow/rooms"
	"songyao/workflow/usecase"
)

// World is a database with one community, one staff member a role, two
// hospitals, three drugs and a resident; and a clock that the test moves.
type World struct {
	*rooms.Rooms
	T         testing.TB
	Store     *store.Store
	URL       string
	At        atomic.Int64 // Unix microseconds
	Community domain.ID
	Staff     map[domain.Role]domain.ID
	Hospitals []domain.ID
	Drugs     []domain.ID // amlodipine A, amlodipine B (another maker), insulin
	Resident  domain.ID
}

// Morning is a Monday, 09:00 in Beijing.
var Morning = time.Date(2020, 6, 15, 1, 0, 0, 0, time.UTC)

// NewWorld makes a world in the database at the URL.
func NewWorld(t testing.TB, url string) *World {
	t.Helper()
	w := &World{T: t, URL: url, Staff: map[domain.Role]domain.ID{}}
	w.At.Store(Morning.UnixMicro())
	w.Store = storetest.Open(t, url, store.Options{Trace: Scoped(t)})
	w.Rooms = rooms.Open(w.Store, func() time.Time { return time.UnixMicro(w.At.Load()) })
	t.Cleanup(w.Planning.StopPlanning)
	ctx := t.Context()
	admin := Must(w.Office.Console(ctx))
	community := Must(office.Create(ctx, w.Office, admin, &domain.Community{
		Name: "天伦锦城", District: "丰台", Place: domain.Place{Zone: "Asia/Shanghai", AreaCode: "010"}, Lat: 39.822, Lon: 116.338,
	}))
	w.Community = community.ID
	admin = Must(w.Office.Console(ctx))
	for _, role := range domain.Roles() {
		if role == domain.RolePlanner {
			continue
		}
		v := Must(w.Office.CreateStaff(ctx, admin, office.StaffView{
			Staff:  domain.Staff{Name: string(role), Fitness: domain.FitOn(Morning, "2020-06-15")},
			Grants: []domain.Grant{{Role: role, CommunityID: w.Community}},
		}))
		w.Staff[role] = v.ID
	}
	allWeek := domain.List[domain.Session]{{Weekdays: []int{1, 2, 3, 4, 5, 6, 7}, Opens: "08:00", Closes: "17:00"}}
	for _, name := range []string{"花乡社区卫生服务中心", "天坛医院"} {
		h := Must(office.Create(ctx, w.Office, admin, &domain.Hospital{Name: name, Sessions: allWeek, InsuranceRoute: domain.RouteCommunity}))
		w.Hospitals = append(w.Hospitals, h.ID)
	}
	for _, d := range []domain.Drug{
		{GenericName: "苯磺酸氨氯地平片", Maker: "甲", Form: "片剂", Strength: "5mg", Unit: "片", PackSize: 28_000},
		{GenericName: "苯磺酸氨氯地平片", Maker: "乙", Form: "片剂", Strength: "5mg", Unit: "片", PackSize: 28_000},
		{GenericName: "甘精胰岛素注射液", Maker: "丙", Form: "笔", Strength: "300IU", Unit: "IU", PackSize: 300_000, ATC: "A10AE04", GapDangerous: true},
	} {
		w.Drugs = append(w.Drugs, Must(office.Create(ctx, w.Office, admin, &d)).ID)
	}
	w.Resident = w.NewResident("王秀英")
	return w
}

// NewResident adds a resident of building 3, unit 2, room 501.
func (w *World) NewResident(name string) domain.ID {
	w.T.Helper()
	v, err := w.Office.CreateResident(w.T.Context(), w.As(domain.RoleOperator), office.ResidentView{
		Resident: domain.Resident{
			CommunityID: w.Community, Name: name, Building: "3", Unit: "2", Room: "501", Insurance: domain.InsuranceEmployee,
		},
		Phones: []domain.ResidentPhone{{Number: "6345 1234", Relation: "self"}},
	})
	if err != nil {
		w.T.Fatal(err)
	}
	return v.ID
}

// As is a call by the staff member with the roles, in the test's community.
func (w *World) As(roles ...domain.Role) *usecase.Invocation {
	id, ok := w.Staff[roles[0]]
	if !ok {
		id = domain.System
	}
	return &usecase.Invocation{
		Who:   &domain.Principal{StaffID: id, In: map[domain.ID][]domain.Role{w.Community: roles}},
		Roles: domain.Roles(),
	}
}

// Tested brings a new negative test of everybody.
func (w *World) Tested() {
	w.T.Helper()
	day := domain.Place{Zone: "Asia/Shanghai"}.Day(w.Now())
	for _, id := range w.Staff {
		w.Record(id, office.FitnessRecord{TestedOn: &day, TestResult: new(domain.TestNegative)})
	}
}

// Record writes down somebody's fitness from the console.
func (w *World) Record(staff domain.ID, in office.FitnessRecord) {
	w.T.Helper()
	if _, err := w.Office.RecordFitness(w.T.Context(), Must(w.Office.Console(w.T.Context())), staff, in); err != nil {
		w.T.Fatal(err)
	}
}

// Pass moves the clock.
func (w *World) Pass(d time.Duration) { w.At.Add(d.Microseconds()) }

// Must is the value, or a panic: for what cannot fail unless the test is wrong.
func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// WantCode fails the test unless err is a domain error with the code.
func WantCode(t testing.TB, err error, code string) {
	t.Helper()
	if !domain.IsCode(err, code) {
		t.Errorf("got %v, want %s", err, code)
	}
}

// Registration asks for thirty tablets of the first drug.
func (w *World) Registration() workflow.Registration {
	onHand := domain.Milli(2_000)
	return workflow.Registration{
		ResidentID: w.Resident, Caller: workflow.Caller{Name: "王晓", Phone: "13800138000", Relation: "女儿"}, ConsentWording: "2020-06",
		Lines: []workflow.NewLine{{DrugID: w.Drugs[0], Quantity: 28_000, DailyDose: 1_000, OnHand: &onHand, Substitution: domain.SubstituteGeneric}},
	}
}

// Register registers the request of Registration, as edited.
func (w *World) Register(edit ...func(*workflow.Registration)) *workflow.RequestView {
	w.T.Helper()
	in := w.Registration()
	for _, e := range edit {
		e(&in)
	}
	v, err := w.Workflow.Register(w.T.Context(), w.As(domain.RoleOperator), in)
	if err != nil {
		w.T.Fatal(err)
	}
	return v
}

// Fire fires the event as the staff member with the role and fails the test when it
// is refused.
func (w *World) Fire(id domain.ID, role domain.Role, in workflow.Input) *workflow.RequestView {
	w.T.Helper()
	v, err := w.Workflow.Fire(w.T.Context(), w.As(role), id, in)
	if err != nil {
		w.T.Fatalf("%T: %v", in, err)
	}
	return v
}

// FullKit is a card, a record book, 100 yuan and empty boxes.
var FullKit = workflow.CollectCard{
	Items:   []workflow.KitPart{{Kind: domain.ItemCard}, {Kind: domain.ItemRecordBook}, {Kind: domain.ItemCash}, {Kind: domain.ItemBoxes}},
	CashFen: 10_000,
}

// Collected brings a request to card_collected with a full kit in the driver's hands.
func (w *World) Collected(edit ...func(*workflow.Registration)) *workflow.RequestView {
	w.T.Helper()
	v := w.Register(edit...)
	v = w.Fire(v.ID, domain.RoleCollector, FullKit)
	w.Give(v, domain.RoleCollector, domain.RoleDriver)
	return Must(w.Workflow.Request(w.T.Context(), w.As(domain.RoleOperator), v.ID))
}

// Give hands everything of the request that from holds over to the other.
func (w *World) Give(v *workflow.RequestView, from, to domain.Role) {
	w.T.Helper()
	v = Must(w.Workflow.Request(w.T.Context(), w.As(domain.RoleOperator), v.ID))
	var ids []domain.ID
	for _, k := range v.Items {
		if k.Holder() == (domain.Holder{Kind: domain.HolderStaff, ID: w.Staff[from]}) {
			ids = append(ids, k.ID)
		}
	}
	_, err := w.Custody.HandOver(w.T.Context(), w.As(from), custody.Handover{
		Items: ids, To: domain.Holder{Kind: domain.HolderStaff, ID: w.Staff[to]},
	})
	if err != nil {
		w.T.Fatal(err)
	}
}

// Assigned brings a request to hospital_assigned, with the kit in the driver's hands.
func (w *World) Assigned(edit ...func(*workflow.Registration)) *workflow.RequestView {
	w.T.Helper()
	v := w.Collected(edit...)
	return w.Fire(v.ID, domain.RoleDispatcher, workflow.AssignHospital{
		HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver], Reason: "离家最近",
	})
}

// Bought is a purchase of everything asked for: 60 yuan, half paid by the insurance.
func Bought(v *workflow.RequestView) workflow.Purchase {
	p := workflow.Purchase{TotalFen: 6_000, InsuredFen: 3_000, SelfPaidFen: 3_000, ReceiptNo: "MZ" + string(v.ID)}
	for _, l := range v.Lines {
		if l.Status == domain.LineOpen {
			p.Lines = append(p.Lines, workflow.BoughtLine{LineID: l.ID, DrugID: l.DrugID, Quantity: l.Quantity})
		}
	}
	return Itemised(p)
}

// Itemised puts the sums to the lines, where there are several: the first costs it all.
func Itemised(in workflow.Purchase) workflow.Purchase {
	for i := range in.Lines {
		if in.Lines[i].Paid = nil; len(in.Lines) > 1 {
			in.Lines[i].Paid = &workflow.LineSum{}
		}
	}
	if len(in.Lines) > 1 {
		in.Lines[0].Paid = &workflow.LineSum{TotalFen: in.TotalFen, InsuredFen: in.InsuredFen, SelfPaidFen: in.SelfPaidFen}
	}
	return in
}

// Purchased brings a request to purchased, with everything in the courier's hands.
func (w *World) Purchased() *workflow.RequestView {
	w.T.Helper()
	v := w.Assigned()
	v = w.Fire(v.ID, domain.RoleDriver, Bought(v))
	w.Give(v, domain.RoleDriver, domain.RoleCourier)
	return Must(w.Workflow.Request(w.T.Context(), w.As(domain.RoleOperator), v.ID))
}

// Delivery hands everything back against the PIN: the bag, the kit and seventy yuan.
func (w *World) Delivery(v *workflow.RequestView) workflow.Deliver {
	d := workflow.Deliver{
		BagNumber: v.Number(), NameReadBack: v.Resident.Name, Receiver: v.Resident.Name, Relation: "本人",
		Proof: evidence.Proof{Kind: domain.ProofPIN, Value: w.PIN(v.ID).Digits},
	}
	for _, k := range v.Items {
		if k.Kind != domain.ItemGoods && k.HolderKind == domain.HolderStaff {
			d.HandedBack = append(d.HandedBack, k.ID)
		}
	}
	for _, b := range v.Balances {
		if b.AccountKind == domain.AccountStaff && b.AmountFen > 0 {
			d.ChangeFen = b.AmountFen
		}
	}
	return d
}

// Verified fails the test unless everything that must never be lost checks out.
func (w *World) Verified() {
	w.T.Helper()
	if _, err := w.Ledger.Seal(context.Background()); err != nil {
		w.T.Fatal(err)
	}
	v, err := w.Ledger.Verify(context.Background())
	if err != nil {
		w.T.Fatal(err)
	}
	if v.FirstError != "" || v.Unsealed != 0 {
		w.T.Fatalf("verify: %+v", *v)
	}
}

// Each runs the test in a world on each database.
func Each(t *testing.T, test func(t *testing.T, w *World)) {
	t.Helper()
	t.Parallel()
	storetest.EachURL(t, func(t *testing.T, url string) { test(t, NewWorld(t, url)) })
}

// Race runs the calls at the same moment and returns their errors.
func Race(n int, call func(i int) error) []error {
	errs := make([]error, n)
	var start, done sync.WaitGroup
	start.Add(1)
	for i := range n {
		done.Add(1)
		go func() {
			defer done.Done()
			start.Wait()
			errs[i] = call(i)
		}()
	}
	start.Done()
	done.Wait()
	return errs
}
