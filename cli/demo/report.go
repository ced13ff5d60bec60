package demo

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"songyao/api/client"
	"songyao/domain"
)

// Report is what a replay came to. Its numbers are read from the server when the
// last day is over; only what the server refused is counted on the way. Two
// replays of one seed differ in nothing but Seconds, whatever the database.
type Report struct {
	Requests         int     `json:"requests"` // by telephone and split off
	Delivered        int     `json:"delivered"`
	Cancelled        int     `json:"cancelled"`
	SameDayShare     float64 `json:"same_day_share"` // of the delivered, those delivered on the day of the call
	Shortages        int     `json:"shortages"`      // reports of a counter that lacked something
	Splits           int     `json:"splits"`         // requests split off from others
	ConflictsRefused int     `json:"conflicts_refused"`
	CardsOut         int     `json:"cards_out"`
	MoneyOpenFen     int64   `json:"money_open_fen"`
	LedgerOK         bool    `json:"ledger_ok"`
	Seconds          float64 `json:"seconds"`

	other extras
}

// extras are shown to people only.
type extras struct {
	open, duplicates, replays, enquiries, mistakes, photos, raised, cleared int
	callbacks                                                               int // people still to be rung
	entries                                                                 int64
	broken                                                                  string
	actions                                                                 map[string]int // ledger entries by what happened
	stops                                                                   [2]int         // fewest and most hospitals a working day
	weekdays                                                                float64        // same-day share of what was asked for on working days
}

// Even reports whether everything came home: every request delivered or
// cancelled and closed, no card out, no money open, the ledger sound.
func (r *Report) Even() bool {
	return r.Delivered+r.Cancelled == r.Requests && r.other.open == 0 && r.other.callbacks == 0 && r.CardsOut == 0 && r.MoneyOpenFen == 0 && r.LedgerOK
}

// reckon asks the server how it ended.
func (w *world) reckon(ctx context.Context) (*Report, error) {
	r := &Report{ConflictsRefused: w.counts.conflicts}
	r.other = extras{
		duplicates: w.counts.duplicates, replays: int(w.counts.replays.Load()), enquiries: w.counts.enquiries, mistakes: w.counts.mistakes, photos: w.counts.photos,
		raised: w.counts.raised, cleared: w.counts.cleared, actions: map[string]int{}, stops: w.stopsADay(),
	}
	for _, count := range []func(context.Context, *Report) error{w.countRequests, w.countCards, w.countCallbacks, w.countActions, w.verify} {
		if err := count(ctx, r); err != nil {
			return nil, err
		}
	}
	return r, nil
}

// countRequests reads every request: where it stands, and whether it was
// delivered on the day of the call.
func (w *world) countRequests(ctx context.Context, r *Report) error {
	requests, err := w.requests(ctx)
	if err != nil {
		return err
	}
	var sameDay, delivered [2]int // at weekends, on working days
	for _, q := range requests {
		if q.SplitFrom != "" {
			r.Splits++
		}
		switch q.State {
		case domain.Delivered:
			called := w.called(requests, q)
			i := workingDay(called)
			delivered[i]++
			if domain.DateOf(*q.FinishedAt, w.zone) == domain.DateOf(called, w.zone) {
				sameDay[i]++
			}
		case domain.Cancelled:
			r.Cancelled++
		case domain.Registered, domain.CardCollected, domain.HospitalAssigned, domain.Purchased, domain.Unborn:
		}
		if !q.Open {
			continue // the server closes nothing whose money is open, and verify looks again
		}
		r.other.open++
		if err := w.countMoney(ctx, q.ID, r); err != nil {
			return err
		}
	}
	r.Requests, r.Delivered = len(requests), delivered[0]+delivered[1]
	r.SameDayShare = ratio(sameDay[0]+sameDay[1], r.Delivered)
	r.other.weekdays = ratio(sameDay[1], delivered[1])
	return nil
}

// requests reads all of them, with the auditor's eyes.
func (w *world) requests(ctx context.Context) (map[domain.ID]client.RequestRow, error) {
	a, community := w.crew.auditor, w.town.community.ID
	rows, err := all(func(cursor *string) ([]client.RequestRow, string, error) {
		l, err := got[client.RequestList](a.ListRequests(ctx, &client.ListRequestsParams{CommunityID: &community, Limit: &page, Cursor: cursor}))
		if err != nil {
			return nil, "", err
		}
		return l.Items, l.NextCursor, nil
	})
	byID := map[domain.ID]client.RequestRow{}
	for _, q := range rows {
		byID[q.ID] = q
	}
	return byID, err
}

// called is when the telephone rang for a request: what was split off goes back
// to the call about the first of its line.
func (w *world) called(requests map[domain.ID]client.RequestRow, q client.RequestRow) time.Time {
	for q.SplitFrom != "" {
		q = requests[q.SplitFrom]
	}
	return q.RegisteredAt.In(w.zone)
}

// ratio is rounded to four places, so that it is written alike everywhere.
func ratio(part, all int) float64 { return math.Round(1e4*float64(part)/float64(max(all, 1))) / 1e4 }

// workingDay is 1 from Monday to Friday and 0 at weekends, when only the
// community health centres sell.
func workingDay(t time.Time) int {
	if t.Weekday() == time.Saturday || t.Weekday() == time.Sunday {
		return 0
	}
	return 1
}

// countMoney adds up what volunteers hold or are owed on behalf of a request.
func (w *world) countMoney(ctx context.Context, request domain.ID, r *Report) error {
	m, err := got[client.Money](w.crew.auditor.GetMoney(ctx, request))
	if err != nil {
		return err
	}
	for _, b := range m.Balances {
		if b.Account.Kind == domain.AccountStaff {
			r.MoneyOpenFen += max(int64(b.AmountFen), -int64(b.AmountFen))
		}
	}
	return nil
}

// countCards counts the cards that are not with their residents.
func (w *world) countCards(ctx context.Context, r *Report) error {
	a, community := w.crew.auditor, w.town.community.ID
	cards, err := all(func(cursor *string) ([]client.Item, string, error) {
		l, err := got[client.ItemList](a.ListItems(ctx, &client.ListItemsParams{
			CommunityID: &community, Kind: ptr(domain.ItemCard), Out: ptr(true), Limit: &page, Cursor: cursor,
		}))
		if err != nil {
			return nil, "", err
		}
		return l.Items, l.NextCursor, nil
	})
	r.CardsOut = len(cards)
	return err
}

// countCallbacks counts whom nobody has rung back.
func (w *world) countCallbacks(ctx context.Context, r *Report) error {
	waiting, err := w.callbacks(ctx)
	r.other.callbacks = len(waiting)
	return err
}

// countActions reads the compound's ledger from its first entry.
func (w *world) countActions(ctx context.Context, r *Report) error {
	for after := int64(0); ; {
		l, err := got[client.EntryList](w.crew.auditor.ListEvents(ctx, &client.ListEventsParams{
			CommunityID: w.town.community.ID, After: &after, Limit: &page,
		}))
		if err != nil {
			return err
		}
		for _, e := range l.Items {
			r.other.actions[e.Action]++
			after = e.Seq
		}
		if l.NextCursor == "" {
			break
		}
	}
	r.Shortages = r.other.actions[string(domain.ReportShortage)] + r.other.actions[string(domain.SplitShortage)]
	return nil
}

// verify seals the last entries and walks the ledger, every card's way and every
// request's money.
func (w *world) verify(ctx context.Context, r *Report) error {
	if _, err := w.Ledger.Seal(ctx); err != nil {
		return err
	}
	v, err := w.Ledger.Verify(ctx)
	if err != nil {
		return err
	}
	r.LedgerOK = v.FirstError == "" && v.Unsealed == 0
	r.other.entries, r.other.broken = v.Entries, v.FirstError
	return nil
}

// stopsADay is how few and how many hospitals were visited on Mondays to Fridays.
func (w *world) stopsADay() (span [2]int) {
	var n []int
	for i, r := range w.rows {
		if workingDay(w.days[i]) == 1 && r.stops > 0 {
			n = append(n, r.stops)
		}
	}
	if len(n) > 0 {
		span = [2]int{slices.Min(n), slices.Max(n)}
	}
	return span
}

// say writes a line of the report; that nobody reads it is no reason to stop.
func (o *Options) say(format string, args ...any) { _, _ = fmt.Fprintf(o.Out, format+"\n", args...) }

func printHead(opt Options, days []time.Time, residents int) {
	opt.say("问医送药 · 天伦锦城 %s 至 %s（种子 %d）", days[0].Format(time.DateOnly), days[len(days)-1].Format(time.DateOnly), opt.Seed)
	opt.say("songyao demo: Tianlun Jincheng, %s to %s (seed %d)", days[0].Format("2 January"), days[len(days)-1].Format("2 January 2006"), opt.Seed)
	opt.say("热线 4 部座机、10 部手机，居民 %d 人，志愿者 %d 人", residents, len(volunteers))
	opt.say("hotline of 4 landlines and 10 mobiles, %d residents, %d volunteers\n", residents, len(volunteers))
	opt.say("%s", columns("日期", "电话登记", "拆分", "送达", "取消", "医院", "卡在外"))
	opt.say("%s", columns("day", "calls", "splits", "delivered", "cancelled", "hospitals", "cards out"))
}

var weekdays = []string{"日", "一", "二", "三", "四", "五", "六"}

func printRow(opt Options, r row) {
	d, _ := time.Parse(time.DateOnly, string(r.day)) // was made from a time
	opt.say("%s", columns(d.Format("01-02")+" 周"+weekdays[d.Weekday()],
		number(r.registered), number(r.split), number(r.delivered), number(r.cancelled), number(r.stops), number(r.out)))
}

func number(n int) string { return fmt.Sprint(n) }

// columns sets the first cell to the left and the others to the right.
func columns(first string, others ...string) string {
	var b strings.Builder
	b.WriteString(pad(first, -11))
	for _, s := range others {
		b.WriteString(pad(s, 11))
	}
	return b.String()
}

// pad fills a cell up to a width; a negative width fills on the right. A Chinese
// character is two columns wide.
func pad(s string, width int) string {
	used := 0
	for _, c := range s {
		if used++; c >= 0x1100 {
			used++
		}
	}
	space := strings.Repeat(" ", max(max(width, -width)-used, 0))
	if width < 0 {
		return s + space
	}
	return space + s
}

// print writes the end of the report.
func (r *Report) print(opt Options) {
	x := &r.other
	line := func(zh, en, value, note string) {
		opt.say("%s", strings.TrimRight(pad(zh, -14)+pad(en, -24)+pad(value, 8)+"  "+note, " "))
	}
	n := func(event domain.Event) int { return x.actions[string(event)] }
	opt.say("")
	line("需求单", "requests", number(r.Requests), fmt.Sprintf("电话登记 by telephone %d + 拆分 split off %d", n(domain.Register), r.Splits))
	line("  已送达", "delivered", number(r.Delivered), "")
	line("  已取消", "cancelled", number(r.Cancelled), fmt.Sprintf("其中退药 goods returned %d", n(domain.ReturnGoods)))
	line("  未了结", "not closed", number(x.open), "")
	line("当日送达", "same-day share", fmt.Sprintf("%.1f%%", 100*r.SameDayShare), fmt.Sprintf("工作日来电 of weekday calls %.1f%%", 100*x.weekdays))
	line("缺药", "shortages", number(r.Shortages), fmt.Sprintf("整单 whole %d + 部分 in part %d", n(domain.ReportShortage), n(domain.SplitShortage)))
	line("拆分", "splits", number(r.Splits), "缺药或只配到一部分 short, or bought in part")
	line("冲突被拒", "conflicts refused", number(r.ConflictsRefused), "两人同时办理，只成一个 two at once, one won")
	line("重复被问", "duplicates questioned", number(x.duplicates), "说明原因后登记 registered with a reason")
	line("重发无害", "replays", number(x.replays), "同一请求再发一次，答复不变 sent twice, answered alike")
	line("核实药品", "clarified by a medic", number(n(domain.Clarify)), fmt.Sprintf("药盒照片 photos of the box %d", x.photos))
	line("请示与答复", "decisions asked", number(n(domain.AskDecision)), fmt.Sprintf("答复 answered %d，其余按默认 the rest by default", n(domain.Decide)))
	line("替代被拒", "substitutes refused", number(x.mistakes), "要求只用原药，换厂家不给登记 the same product or none")
	line("送药未遇", "nobody at home", number(n(domain.AttemptDelivery)), "")
	line("取药码", "PINs read out", number(x.actions["pin.reveal"]), fmt.Sprintf("听错 misheard %d", x.actions["pin.wrong"]))
	line("来电询问", "enquiries", number(x.enquiries), "药到哪儿了 where is it")
	line("通话", "calls logged", number(x.actions["call.record"]), fmt.Sprintf("回电 rung back %d，未回 not yet %d", x.actions["callback.claim"], x.callbacks))
	line("每日医院", "hospitals a weekday", fmt.Sprintf("%d-%d", x.stops[0], x.stops[1]), "一辆车 one car")
	line("超时提醒", "overdue-card alerts", number(x.raised), fmt.Sprintf("已解除 cleared %d", x.cleared))
	a := func(action string) string { return number(x.actions[action]) }
	line("清点与日结", "counts, days closed", a("custody.count"), "已日结 closed "+a("day.close"))
	line("遗失与了结", "incidents", a("incident.report"), "已了结 settled "+a("incident.resolve"))
	line("退出与接管", "dropouts", a("dropout"), "接管物品 things taken over "+a("transfer.open"))
	line("卡在外", "cards still out", number(r.CardsOut), "")
	line("钱未清", "money not settled", domain.Fen(r.MoneyOpenFen).String(), "元 yuan")
	line("台账核对", "ledger verified", map[bool]string{true: "√ ok", false: "× no"}[r.LedgerOK], strings.TrimSpace(fmt.Sprintf("%d 条 entries %s", x.entries, x.broken)))
	line("用时", "seconds", fmt.Sprintf("%.1f", r.Seconds), "")
}
