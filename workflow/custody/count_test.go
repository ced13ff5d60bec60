package custody_test

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/custody"
	"songyao/workflow/flowtest"
)

// counting is what the book says the staff member has.
func (w *world) counting(role domain.Role, moment domain.CountMoment) custody.Counting {
	w.T.Helper()
	in := custody.Counting{CommunityID: w.Community, Moment: moment}
	for _, k := range flowtest.Must(w.Custody.Items(w.T.Context(), w.As(domain.RoleSupervisor), w.Community, custody.ItemFilter{HolderID: w.Staff[role]}, "", 200)) {
		in.Items = append(in.Items, k.ID)
	}
	return in
}

// A card left in the car overnight: the count at the end of the day differs, the day
// cannot be closed, and it can once it was counted right or a supervisor explained it.
func TestDayClosesWhenEverythingIsCounted(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx, day := t.Context(), domain.Date("2020-06-15")
		boss := w.As(domain.RoleSupervisor)
		refused := func(want map[domain.Role]string) {
			t.Helper()
			_, err := w.Custody.CloseDay(ctx, boss, w.Community, day)
			flowtest.WantCode(t, err, "day_not_settled")
			got := map[string]string{}
			for _, f := range domain.AsError(err).Fields {
				got[f.Pointer] = f.Code
			}
			for role, code := range want {
				if got["staff/"+string(w.Staff[role])] != code {
					t.Errorf("%s: %v, want %s", role, got, code)
				}
			}
			if len(got) != len(want) {
				t.Errorf("%v, want %v", got, want)
			}
		}
		v := w.Purchased() // bag, kit and seventy yuan are with the courier
		_, err := w.Custody.CloseDay(ctx, boss, w.Community, "2020-06-16")
		flowtest.WantCode(t, err, "day_in_future")
		refused(map[domain.Role]string{domain.RoleCourier: "end_count_missing"})

		in := w.counting(domain.RoleCourier, domain.CountEnd)
		in.CashFen = 7_000
		card := slices.Index(in.Items, w.Item(v, domain.ItemCard).ID)
		short := in
		short.Items = slices.Delete(slices.Clone(in.Items), card, card+1)
		n := flowtest.Must(w.Custody.Count(ctx, w.As(domain.RoleCourier), short))
		if !n.Differs() || len(n.Missing) != 1 || n.Missing[0] != in.Items[card] || n.BookFen != 7_000 || len(n.Extra) != 0 {
			t.Errorf("%+v", n)
		}
		refused(map[domain.Role]string{domain.RoleCourier: "end_count_differs"})
		w.Pass(time.Minute)
		flowtest.Must(w.Custody.Count(ctx, w.As(domain.RoleCourier), in)) // found under the seat
		// The driver counts a thing that the book gives to the courier.
		w.Pass(time.Minute)
		extra := flowtest.Must(w.Custody.Count(ctx, w.As(domain.RoleDriver), custody.Counting{CommunityID: w.Community, Moment: domain.CountEnd, Items: in.Items[:1]}))
		refused(map[domain.Role]string{domain.RoleDriver: "end_count_differs"})
		_, err = w.Custody.ExplainCount(ctx, boss, extra.ID, "扫错标签")
		if err != nil {
			t.Fatal(err)
		}
		_, err = w.Custody.ExplainCount(ctx, boss, extra.ID, "再说一次")
		flowtest.WantCode(t, err, "explained_already")
		// What comes after the count has to be counted again.
		w.Pass(time.Minute)
		w.Give(v, domain.RoleCourier, domain.RoleDriver)
		refused(map[domain.Role]string{domain.RoleDriver: "end_count_missing"})
		w.Pass(time.Minute)
		again := w.counting(domain.RoleDriver, domain.CountEnd)
		again.CashFen = 7_000
		flowtest.Must(w.Custody.Count(ctx, w.As(domain.RoleDriver), again))
		if d := flowtest.Must(w.Custody.CloseDay(ctx, boss, w.Community, day)); d.ClosedBy != w.Staff[domain.RoleSupervisor] {
			t.Errorf("%+v", d)
		}
		_, err = w.Custody.CloseDay(ctx, boss, w.Community, day)
		flowtest.WantCode(t, err, "day_closed")
		_, err = w.Custody.Count(ctx, w.As(domain.RoleDriver), again)
		flowtest.WantCode(t, err, "day_closed")
		report := flowtest.Must(w.Custody.Counts(ctx, boss, w.Community, day))
		if len(report) != 4 || report[2].Explanation != "扫错标签" || report[3].Differs() {
			t.Errorf("%+v", report)
		}
		w.Verified()
	})
}

// What was advanced for one resident does not make less of another's cash.
func TestCountKeepsResidentsMoneyApart(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		amounts := rapid.SliceOf(rapid.Int64Range(-100_000, 100_000)).Draw(r, "balances")
		var balances []domain.Fen
		var cash, advanced domain.Fen
		for _, a := range amounts {
			if balances = append(balances, domain.Fen(a)); a > 0 {
				cash += domain.Fen(a)
			} else {
				advanced -= domain.Fen(a)
			}
		}
		n := domain.NewCount([]domain.ID{"a", "b"}, []domain.ID{"b", "a"}, balances, cash)
		if n.BookFen != cash || n.AdvancedFen != advanced || n.Differs() {
			r.Fatalf("%+v", n)
		}
		if n = domain.NewCount([]domain.ID{"a", "b"}, []domain.ID{"b", "c"}, balances, cash); !slices.Equal(n.Missing, []domain.ID{"a"}) || !slices.Equal(n.Extra, []domain.ID{"c"}) {
			r.Fatalf("%+v", n)
		}
	})
}

// A trip wasted for a missing record book: a driver does not leave before every kit is
// there, thing by thing; what stays behind waits for another driver.
func TestDepartureWithAMissingRecordBook(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		assign := workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver]}
		whole := w.Assigned()
		w.Resident = w.NewResident("李大爷")
		short := w.Fire(w.Register().ID, domain.RoleCollector, flowtest.FullKit)
		book := w.Item(short, domain.ItemRecordBook)
		w.Give(short, domain.RoleCollector, domain.RoleDriver)
		flowtest.Must(w.Custody.HandOver(ctx, w.As(domain.RoleSupervisor), custody.Handover{Items: []domain.ID{book.ID}, To: w.holder(domain.RoleCollector)}))
		short = w.Fire(short.ID, domain.RoleDispatcher, assign)
		in := custody.Depart{CommunityID: w.Community, Items: w.counting(domain.RoleDriver, domain.CountStart).Items}
		refused := func(code, field string, in custody.Depart, related ...domain.ID) {
			t.Helper()
			_, err := w.Custody.Depart(ctx, w.As(domain.RoleDriver), in)
			e := domain.AsError(err)
			if e.Code != code || field != "" && (len(e.Fields) != 1 || e.Fields[0].Code != field) {
				t.Errorf("%+v, want %s %s", e, code, field)
			}
			if len(related) > 0 && !slices.Equal(e.Related, related) {
				t.Errorf("%+v, want %v", e.Related, related)
			}
		}
		refused("kit_incomplete", "kit_missing", in, short.ID)
		foreign := in
		foreign.Items = append(slices.Clone(in.Items), book.ID)
		refused("item_not_held", "", foreign)
		behind := in
		behind.LeftBehind = []domain.LeftBehind{{RequestID: short.ID, Reason: "病历本没带来"}}
		uncounted := behind
		uncounted.Items = slices.DeleteFunc(slices.Clone(in.Items), func(id domain.ID) bool { return id == w.Item(whole, domain.ItemBoxes).ID })
		refused("kit_incomplete", "kit_uncounted", uncounted)
		elsewhere := behind
		elsewhere.LeftBehind = append(slices.Clone(behind.LeftBehind), domain.LeftBehind{RequestID: domain.NewID(flowtest.Morning), Reason: "x"})
		refused("not_your_errand", "", elsewhere)

		d := flowtest.Must(w.Custody.Depart(ctx, w.As(domain.RoleDriver), behind))
		if d.DepartedOn != "2020-06-15" || len(d.Items) != 7 {
			t.Errorf("%+v", d)
		}
		if v := flowtest.Must(w.Workflow.Request(ctx, w.As(domain.RoleOperator), short.ID)); v.DriverID != "" || v.State != domain.HospitalAssigned {
			t.Errorf("left behind: %+v", v.Request)
		}
		w.Pass(time.Hour)
		w.Fire(whole.ID, domain.RoleDriver, flowtest.Bought(whole))
		w.Verified()
	})
}

// The board says who has what since when, whose money, and what is wrong.
func TestBoard(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		w.Collected()
		w.Resident = w.NewResident("李大爷")
		v := w.Assigned(func(in *workflow.Registration) { in.Note = "没给现金" })
		p := flowtest.Bought(v)
		p.TotalFen, p.SelfPaidFen = 15_000, 12_000 // a hundred yuan were given
		w.Pass(time.Hour)
		w.Fire(v.ID, domain.RoleDriver, p)
		w.Pass(24 * time.Hour)
		if _, _, err := w.Custody.FlagCustody(ctx); err != nil {
			t.Fatal(err)
		}
		flowtest.Must(w.Custody.DropOut(ctx, w.As(domain.RoleSupervisor), w.Staff[domain.RoleDriver], custody.Dropout{Reason: "发热"}))
		b := flowtest.Must(w.Custody.Board(ctx, w.As(domain.RoleSupervisor), w.Community))
		if len(b.Rows) != 1 || b.Closed || b.Day != "2020-06-16" {
			t.Fatalf("%+v", b)
		}
		r := b.Rows[0]
		if r.Name != "driver" || r.Items[domain.ItemCard] != 2 || r.Items[domain.ItemGoods] != 1 || !r.Oldest.Equal(flowtest.Morning) {
			t.Errorf("things: %+v", r)
		}
		if r.CashFen != 10_000 || r.AdvancedFen != 2_000 {
			t.Errorf("money: %s in hand, %s advanced", r.CashFen, r.AdvancedFen)
		}
		if r.Unconfirmed != 8 || r.Overdue != 5 || r.Transfers != 9 || r.DepartedAt != nil || r.Undeparted != 0 {
			t.Errorf("wrong: %+v", r)
		}
		_, err := w.Custody.Board(ctx, w.As(domain.RoleSupervisor), domain.NewID(flowtest.Morning))
		flowtest.WantCode(t, err, "not_found")
	})
}

// Somebody who bought without a departure is shown, not refused.
func TestBoughtWithoutADeparture(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Assigned()
		w.Fire(v.ID, domain.RoleDriver, flowtest.Bought(v))
		b := flowtest.Must(w.Custody.Board(t.Context(), w.As(domain.RoleSupervisor), w.Community))
		if len(b.Rows) != 1 || b.Rows[0].Undeparted != 1 {
			t.Errorf("%+v", b.Rows)
		}
	})
}

// A day is closed in the morning after: what came since is none of its business, and
// who forgot to count counts now.
func TestYesterdayIsClosed(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx, boss, day := t.Context(), w.As(domain.RoleSupervisor), domain.Date("2020-06-15")
		w.Collected() // kit and a hundred yuan are with the driver, who forgets to count
		w.Pass(24 * time.Hour)
		w.Resident = w.NewResident("李大爷")
		w.Fire(w.Register().ID, domain.RoleCollector, flowtest.FullKit)
		_, err := w.Custody.CloseDay(ctx, boss, w.Community, day)
		if e := domain.AsError(err); len(e.Fields) != 1 || e.Fields[0].Pointer != "staff/"+string(w.Staff[domain.RoleDriver]) {
			t.Errorf("%+v", e)
		}
		in := w.counting(domain.RoleDriver, domain.CountStart)
		flowtest.Must(w.Custody.Count(ctx, w.As(domain.RoleDriver), in)) // the money is not there
		_, err = w.Custody.CloseDay(ctx, boss, w.Community, day)
		if e := domain.AsError(err); len(e.Fields) != 1 || e.Fields[0].Code != "end_count_differs" {
			t.Errorf("%+v", e)
		}
		w.Pass(time.Minute)
		in.CashFen = 10_000
		flowtest.Must(w.Custody.Count(ctx, w.As(domain.RoleDriver), in))
		flowtest.Must(w.Custody.CloseDay(ctx, boss, w.Community, day))
		_, err = w.Custody.CloseDay(ctx, boss, w.Community, "2020-06-16")
		flowtest.WantCode(t, err, "day_not_settled")
		w.Verified()
	})
}

// Money that comes after the count has to be counted again, as things have.
func TestMoneyAfterTheCount(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx, boss, day := t.Context(), w.As(domain.RoleSupervisor), domain.Date("2020-06-15")
		v := w.Purchased()
		in := w.counting(domain.RoleCourier, domain.CountEnd)
		in.CashFen = 7_000
		flowtest.Must(w.Custody.Count(ctx, w.As(domain.RoleCourier), in))
		w.Pass(time.Minute)
		flowtest.Must(w.Custody.Pay(ctx, boss, v.ID, custody.Payment{
			From: domain.Account{Kind: domain.AccountFund}, To: domain.Account{Kind: domain.AccountStaff, ID: w.Staff[domain.RoleCourier]},
			AmountFen: 1_000, Reason: "退差价",
		}))
		_, err := w.Custody.CloseDay(ctx, boss, w.Community, day)
		flowtest.WantCode(t, err, "day_not_settled")
		w.Pass(time.Minute)
		in.CashFen = 8_000
		flowtest.Must(w.Custody.Count(ctx, w.As(domain.RoleCourier), in))
		flowtest.Must(w.Custody.CloseDay(ctx, boss, w.Community, day))
	})
}
