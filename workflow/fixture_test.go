package workflow

import (
	"context"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
)

// world is a database with one community, one staff member a role, two
// hospitals, three drugs and a resident; and a clock that the test moves.
type world struct {
	t         testing.TB
	flow      *Flow
	st        *store.Store
	url       string
	now       atomic.Int64 // Unix microseconds
	community domain.ID
	staff     map[domain.Role]domain.ID
	hospitals []domain.ID
	drugs     []domain.ID // amlodipine A, amlodipine B (another maker), insulin
	resident  domain.ID
}

// morning is a Monday, 09:00 in Beijing.
var morning = time.Date(2020, 6, 15, 1, 0, 0, 0, time.UTC)

func newWorld(t testing.TB, url string) *world {
	t.Helper()
	w := &world{t: t, url: url, staff: map[domain.Role]domain.ID{}}
	w.now.Store(morning.UnixMicro())
	w.st = storetest.Open(t, url, store.Options{Trace: scoped(t)})
	w.flow = New(w.st, func() time.Time { return time.UnixMicro(w.now.Load()) })
	t.Cleanup(w.flow.StopPlanning)
	ctx := t.Context()
	admin := must(w.flow.Console(ctx))
	community := must(Create(ctx, w.flow, admin, &domain.Community{
		Name: "天伦锦城", District: "丰台", Place: domain.Place{Zone: "Asia/Shanghai", AreaCode: "010"}, Lat: 39.822, Lon: 116.338,
	}))
	w.community = community.ID
	admin = must(w.flow.Console(ctx))
	for _, role := range domain.Roles() {
		if role == domain.RolePlanner {
			continue
		}
		v := must(w.flow.CreateStaff(ctx, admin, StaffView{
			Staff:  domain.Staff{Name: string(role), Fitness: domain.FitOn(morning, "2020-06-15")},
			Grants: []domain.Grant{{Role: role, CommunityID: w.community}},
		}))
		w.staff[role] = v.ID
	}
	allWeek := domain.List[domain.Session]{{Weekdays: []int{1, 2, 3, 4, 5, 6, 7}, Opens: "08:00", Closes: "17:00"}}
	for _, name := range []string{"花乡社区卫生服务中心", "天坛医院"} {
		h := must(Create(ctx, w.flow, admin, &domain.Hospital{Name: name, Sessions: allWeek, InsuranceRoute: domain.RouteCommunity}))
		w.hospitals = append(w.hospitals, h.ID)
	}
	for _, d := range []domain.Drug{
		{GenericName: "苯磺酸氨氯地平片", Maker: "甲", Form: "片剂", Strength: "5mg", Unit: "片", PackSize: 28_000},
		{GenericName: "苯磺酸氨氯地平片", Maker: "乙", Form: "片剂", Strength: "5mg", Unit: "片", PackSize: 28_000},
		{GenericName: "甘精胰岛素注射液", Maker: "丙", Form: "笔", Strength: "300IU", Unit: "IU", PackSize: 300_000, ATC: "A10AE04", GapDangerous: true},
	} {
		w.drugs = append(w.drugs, must(Create(ctx, w.flow, admin, &d)).ID)
	}
	w.resident = w.newResident("王秀英")
	return w
}

func (w *world) newResident(name string) domain.ID {
	w.t.Helper()
	v, err := w.flow.CreateResident(w.t.Context(), w.as(domain.RoleOperator), ResidentView{
		Resident: domain.Resident{
			CommunityID: w.community, Name: name, Building: "3", Unit: "2", Room: "501", Insurance: domain.InsuranceEmployee,
		},
		Phones: []domain.ResidentPhone{{Number: "6345 1234", Relation: "self"}},
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return v.ID
}

// as is a call by the staff member with the roles, in the test's community.
func (w *world) as(roles ...domain.Role) *Call {
	id, ok := w.staff[roles[0]]
	if !ok {
		id = domain.System
	}
	return &Call{
		Who:   &domain.Principal{StaffID: id, In: map[domain.ID][]domain.Role{w.community: roles}},
		Roles: domain.Roles(),
	}
}

// tested brings a new negative test of everybody.
func (w *world) tested() {
	w.t.Helper()
	day := domain.Place{Zone: "Asia/Shanghai"}.Day(w.flow.Now())
	for _, id := range w.staff {
		w.record(id, FitnessRecord{TestedOn: &day, TestResult: new(domain.TestNegative)})
	}
}

// record writes down somebody's fitness at the machine itself.
func (w *world) record(staff domain.ID, in FitnessRecord) {
	w.t.Helper()
	if _, err := w.flow.RecordFitness(w.t.Context(), must(w.flow.Console(w.t.Context())), staff, in); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) pass(d time.Duration) { w.now.Add(d.Microseconds()) }

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// wantCode fails the test unless err is a domain error with the code.
func wantCode(t testing.TB, err error, code string) {
	t.Helper()
	if !domain.IsCode(err, code) {
		t.Errorf("got %v, want %s", err, code)
	}
}

// registration asks for thirty tablets of the first drug.
func (w *world) registration() Registration {
	onHand := domain.Milli(2_000)
	return Registration{
		ResidentID: w.resident, Caller: Caller{"王晓", "13800138000", "女儿"}, ConsentWording: "2020-06",
		Lines: []NewLine{{DrugID: w.drugs[0], Quantity: 28_000, DailyDose: 1_000, OnHand: &onHand, Substitution: domain.SubstituteGeneric}},
	}
}

func (w *world) register(edit ...func(*Registration)) *RequestView {
	w.t.Helper()
	in := w.registration()
	for _, e := range edit {
		e(&in)
	}
	v, err := w.flow.Register(w.t.Context(), w.as(domain.RoleOperator), in)
	if err != nil {
		w.t.Fatal(err)
	}
	return v
}

// fire lets the staff member with the role cause the event and fails the test
// when it is refused.
func (w *world) fire(id domain.ID, role domain.Role, in Input) *RequestView {
	w.t.Helper()
	v, err := w.flow.Fire(w.t.Context(), w.as(role), id, in)
	if err != nil {
		w.t.Fatalf("%T: %v", in, err)
	}
	return v
}

var fullKit = CollectCard{
	Items:   []KitPart{{Kind: domain.ItemCard}, {Kind: domain.ItemRecordBook}, {Kind: domain.ItemCash}, {Kind: domain.ItemBoxes}},
	CashFen: 10_000,
}

// collected brings a request to card_collected with a full kit in the driver's hands.
func (w *world) collected(edit ...func(*Registration)) *RequestView {
	w.t.Helper()
	v := w.register(edit...)
	v = w.fire(v.ID, domain.RoleCollector, fullKit)
	w.give(v, domain.RoleCollector, domain.RoleDriver)
	return must(w.flow.Request(w.t.Context(), w.as(domain.RoleOperator), v.ID))
}

// give hands everything of the request that from holds over to the other.
func (w *world) give(v *RequestView, from, to domain.Role) {
	w.t.Helper()
	v = must(w.flow.Request(w.t.Context(), w.as(domain.RoleOperator), v.ID))
	var ids []domain.ID
	for _, k := range v.Items {
		if k.Holder() == (domain.Holder{Kind: domain.HolderStaff, ID: w.staff[from]}) {
			ids = append(ids, k.ID)
		}
	}
	_, err := w.flow.HandOver(w.t.Context(), w.as(from), Handover{
		Items: ids, To: domain.Holder{Kind: domain.HolderStaff, ID: w.staff[to]},
	})
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) assigned(edit ...func(*Registration)) *RequestView {
	w.t.Helper()
	v := w.collected(edit...)
	return w.fire(v.ID, domain.RoleDispatcher, AssignHospital{
		HospitalID: w.hospitals[0], DriverID: w.staff[domain.RoleDriver], Reason: "离家最近",
	})
}

// bought is a purchase of everything asked for: 60 yuan, half paid by the insurance.
func bought(v *RequestView) Purchase {
	p := Purchase{TotalFen: 6_000, InsuredFen: 3_000, SelfPaidFen: 3_000, ReceiptNo: "MZ" + string(v.ID)}
	for _, l := range v.Lines {
		if l.Status == domain.LineOpen {
			p.Lines = append(p.Lines, BoughtLine{LineID: l.ID, DrugID: l.DrugID, Quantity: l.Quantity})
		}
	}
	return itemised(p)
}

// itemised puts the sums to the lines, where there are several: the first costs it all.
func itemised(in Purchase) Purchase {
	for i := range in.Lines {
		if in.Lines[i].Paid = nil; len(in.Lines) > 1 {
			in.Lines[i].Paid = &LineSum{}
		}
	}
	if len(in.Lines) > 1 {
		in.Lines[0].Paid = &LineSum{in.TotalFen, in.InsuredFen, in.SelfPaidFen}
	}
	return in
}

func (w *world) purchased() *RequestView {
	w.t.Helper()
	v := w.assigned()
	v = w.fire(v.ID, domain.RoleDriver, bought(v))
	w.give(v, domain.RoleDriver, domain.RoleCourier)
	return must(w.flow.Request(w.t.Context(), w.as(domain.RoleOperator), v.ID))
}

// delivery hands everything back against the PIN: the bag, the kit and seventy yuan.
func (w *world) delivery(v *RequestView) Deliver {
	d := Deliver{
		BagNumber: v.Number(), NameReadBack: v.Resident.Name, Receiver: v.Resident.Name, Relation: "本人",
		Proof: Proof{domain.ProofPIN, w.pin(v.ID).Digits},
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

// verified fails the test unless everything that must never be lost checks out.
func (w *world) verified() {
	w.t.Helper()
	if _, err := w.flow.Seal(context.Background()); err != nil {
		w.t.Fatal(err)
	}
	v, err := w.flow.Verify(context.Background())
	if err != nil {
		w.t.Fatal(err)
	}
	if v.FirstError != "" || v.Unsealed != 0 {
		w.t.Fatalf("verify: %+v", *v)
	}
}

// each runs the test in a world on each database.
func each(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	t.Parallel()
	storetest.EachURL(t, func(t *testing.T, url string) { test(t, newWorld(t, url)) })
}

// race runs the calls at the same moment and returns their errors.
func race(n int, call func(i int) error) []error {
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
