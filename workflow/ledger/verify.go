package ledger

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"maps"
	"slices"
	"strings"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/usecase"
)

// Verification is what Verify found.
type Verification struct {
	Entries    int64  // ledger entries checked
	Unsealed   int64  // of these at the end, not yet sealed
	Moves      int64  // custody and money moves held against the ledger
	Items      int64  // kit items whose custody was walked
	Requests   int64  // requests whose money was added up
	Plans      int64  // supply plans whose events were replayed
	FirstError string // the first broken row; "" when all is well
	Head       string // hash of the newest sealed entry of every community, in one
}

// Verify re-checks everything that must never be lost: the ledger's numbers
// without gaps and its chain of hashes, every item's custody from holder to
// holder, every request's money, that nothing is closed with something out, and that no id
// belongs to two communities.
// It looks at one moment: what is written meanwhile does not disturb it.
func (svc *Service) Verify(ctx context.Context) (v *Verification, err error) {
	err = svc.Store.AsOf(ctx, func(st *store.Store) error {
		v, err = New(usecase.New(st, svc.Clock)).verify(ctx)
		return err
	})
	return v, err
}

// verify is Verify within one moment.
func (svc *Service) verify(ctx context.Context) (*Verification, error) {
	communities, err := svc.Store.AllCommunities(ctx)
	if err != nil {
		return nil, err
	}
	v := &Verification{}
	heads := sha256.New()
	for _, c := range communities {
		head, err := svc.verifyLedger(ctx, &c, v)
		if err != nil {
			return nil, err
		}
		heads.Write(head)
		for _, check := range []func(context.Context, domain.ID, *Verification) error{svc.verifyCustody, svc.verifyRequests, svc.verifySupply} {
			if err := check(ctx, c.ID, v); err != nil {
				return nil, err
			}
		}
	}
	shared, err := svc.Store.SharedIDs(ctx)
	if err != nil {
		return nil, err
	}
	for _, table := range slices.Sorted(maps.Keys(shared)) {
		v.fail("%s: id %s is in more than one community", table, shared[table][0])
	}
	v.Head = fmt.Sprintf("%x", heads.Sum(nil))
	return v, nil
}

// fail notes the first broken row; later ones may only follow from it.
func (v *Verification) fail(format string, args ...any) {
	if v.FirstError == "" {
		v.FirstError = fmt.Sprintf(format, args...)
	}
}

// verifyLedger walks a community's entries: their numbers, their chain of hashes against
// the seals, and the moves they witnessed. It returns the hash of the newest sealed one.
func (svc *Service) verifyLedger(ctx context.Context, c *domain.Community, v *Verification) ([]byte, error) {
	w, moves := chainWalk{community: c.ID, head: genesis(c.ID)}, v.Moves
	for {
		entries, err := svc.Store.Entries(ctx, c.ID, w.seq, sealBatch)
		if err != nil {
			return nil, err
		}
		if len(entries) == 0 {
			break
		}
		for i := range entries {
			if err := svc.verifyEntry(ctx, &w, &entries[i], v); err != nil {
				return nil, err
			}
		}
		if err := svc.verifyWitnessed(ctx, c.ID, entries, v); err != nil {
			return nil, err
		}
	}
	if w.seq != c.EventSeq {
		v.fail("events: community %s: %d entries, the head says %d", c.ID, w.seq, c.EventSeq)
	}
	if more, err := svc.Store.Seals(ctx, c.ID, w.seq, 1); err != nil || len(more) > 0 {
		v.fail("events: community %s: entries after %d are sealed but missing", c.ID, w.seq)
		return w.head, err
	}
	if n, err := svc.Store.CountMoves(ctx, c.ID); err != nil {
		return nil, err
	} else if n != v.Moves-moves {
		v.fail("custody_moves, money_moves: community %s: %d rows, the ledger saw %d written", c.ID, n, v.Moves-moves)
	}
	return w.head, nil
}

// chainWalk is how far a community's ledger has been walked.
type chainWalk struct {
	community domain.ID
	seq       int64        // the last entry looked at
	head      []byte       // the hash of the last sealed one
	seal      *domain.Seal // that covers seq, or the next one; nil when there is none
	sealsFrom int64        // where the last seal read begins
}

// verifyEntry goes on to the next entry and holds its number and hash to the seals.
func (svc *Service) verifyEntry(ctx context.Context, w *chainWalk, e *domain.Entry, v *Verification) error {
	if e.Seq != w.seq+1 {
		v.fail("events: community %s: entry %d is missing", w.community, w.seq+1)
	}
	w.seq = e.Seq
	v.Entries++
	if w.seal == nil || w.seal.LastSeq < w.seq {
		next, err := svc.Store.Seals(ctx, w.community, w.sealsFrom, 1)
		if err != nil {
			return err
		}
		w.seal = nil
		if len(next) > 0 {
			w.seal, w.sealsFrom = &next[0], next[0].FirstSeq
		}
	}
	if w.seal == nil || w.seal.FirstSeq > w.seq {
		v.Unsealed++
		if w.seal != nil {
			v.fail("seals: community %s: entry %d is not sealed but %d is", w.community, w.seq, w.seal.FirstSeq)
		}
		return nil
	}
	w.head = chain(w.head, e)
	at := (w.seq - w.seal.FirstSeq) * sha256.Size
	if sealed := w.seal.Hashes[at : at+sha256.Size]; !bytes.Equal(w.head, sealed) {
		v.fail("events: community %s: entry %d is not what was sealed", w.community, w.seq)
		w.head = bytes.Clone(sealed) // the entries after it are judged by themselves
	}
	return nil
}

// verifyWitnessed holds the custody and money moves to the digests that the
// entries took of them.
func (svc *Service) verifyWitnessed(ctx context.Context, community domain.ID, entries []domain.Entry, v *Verification) error {
	var items, moves []domain.ID
	unseen := map[domain.Witness]int64{} // by the entry's number
	for _, e := range entries {
		for _, w := range e.Witness {
			unseen[w] = e.Seq
			id, _, ofItem := strings.Cut(w.Key, "/")
			if ofItem {
				items = append(items, domain.ID(id))
			} else {
				moves = append(moves, domain.ID(id))
			}
		}
	}
	v.Moves += int64(len(unseen))
	slices.Sort(items)
	for ids := range slices.Chunk(slices.Compact(items), sealBatch) {
		custody, err := svc.Store.MovesByItem(ctx, community, ids)
		if err != nil {
			return err
		}
		for _, list := range custody {
			for _, m := range list {
				delete(unseen, m.Witness())
			}
		}
	}
	for ids := range slices.Chunk(moves, sealBatch) {
		money, err := svc.Store.MoneyMovesByID(ctx, community, ids)
		if err != nil {
			return err
		}
		for _, m := range money {
			delete(unseen, m.Witness())
		}
	}
	var missing []string
	for w, seq := range unseen {
		missing = append(missing, fmt.Sprintf("%s: community %s: row %s is not what entry %d saw written", w.Table, community, w.Key, seq))
	}
	slices.Sort(missing) // of several the same one is named every time
	for _, b := range missing {
		v.fail("%s", b)
	}
	return nil
}

// verifyCustody walks every item from its first hand-over to its present holder.
func (svc *Service) verifyCustody(ctx context.Context, community domain.ID, v *Verification) error {
	return usecase.Pages(func(after domain.ID) (domain.ID, error) {
		items, err := svc.Store.ItemsPage(ctx, community, after, sealBatch)
		if err != nil || len(items) == 0 {
			return "", err
		}
		ids := domain.IDs(items, func(k *domain.KitItem) domain.ID { return k.ID })
		moves, err := svc.Store.MovesByItem(ctx, community, ids)
		if err != nil {
			return "", err
		}
		for _, k := range items {
			v.Items++
			if why := brokenCustody(&k, moves[k.ID]); why != "" {
				v.fail("custody_moves: community %s: item %s: %s", community, k.ID, why)
			}
		}
		return ids[len(ids)-1], nil
	})
}

// brokenCustody says what is wrong with an item's moves; "" when nothing is.
func brokenCustody(k *domain.KitItem, moves []domain.CustodyMove) string {
	if len(moves) == 0 {
		return "no move"
	}
	for i, m := range moves {
		if m.N != int64(i+1) {
			return fmt.Sprintf("move %d is missing", i+1)
		}
		if i > 0 && (domain.Holder{Kind: m.FromKind, ID: m.FromID} != domain.Holder{Kind: moves[i-1].ToKind, ID: moves[i-1].ToID}) {
			return fmt.Sprintf("move %d is not from who had it", m.N)
		}
	}
	last := moves[len(moves)-1]
	if (k.Holder() != domain.Holder{Kind: last.ToKind, ID: last.ToID}) || k.Version != last.N {
		return "the holder is not who got it last"
	}
	return ""
}

// verifyRequests adds up the money, and looks for requests that are closed with
// something out.
func (svc *Service) verifyRequests(ctx context.Context, community domain.ID, v *Verification) error {
	return usecase.Pages(func(after domain.ID) (domain.ID, error) {
		requests, err := svc.Store.RequestsPage(ctx, community, after, sealBatch)
		if err != nil || len(requests) == 0 {
			return "", err
		}
		ids := domain.IDs(requests, func(r *domain.Request) domain.ID { return r.ID })
		balances, err := svc.Store.Balances(ctx, community, ids)
		if err != nil {
			return "", err
		}
		out, err := svc.Store.ClosedWithItemsOut(ctx, community, ids)
		if err != nil {
			return "", err
		}
		v.checkMoney(community, requests, balances)
		for _, id := range out {
			v.fail("requests: community %s: request %s is closed with an item out", community, id)
		}
		return ids[len(ids)-1], nil
	})
}

// checkMoney holds each request's money to zero, and a closed one's to be settled.
func (v *Verification) checkMoney(community domain.ID, requests []domain.Request, balances []domain.Balance) {
	byRequest := map[domain.ID][]domain.Balance{}
	for _, b := range balances {
		byRequest[b.RequestID] = append(byRequest[b.RequestID], b)
	}
	for _, r := range requests {
		v.Requests++
		var sum domain.Fen
		for _, b := range byRequest[r.ID] {
			sum += b.AmountFen
		}
		if sum != 0 {
			v.fail("money_moves: community %s: request %s sums to %s", community, r.ID, sum)
		}
		if r.ClosedAt != nil && !domain.Settled(byRequest[r.ID]) {
			v.fail("requests: community %s: request %s is closed with money open", community, r.ID)
		}
	}
}

// verifySupply replays every plan's events: the stored run-out date, by which people
// are called, must be the one that follows from what happened.
func (svc *Service) verifySupply(ctx context.Context, community domain.ID, v *Verification) error {
	return usecase.Pages(func(after domain.ID) (domain.ID, error) {
		plans, err := svc.Store.SupplyPlansPage(ctx, community, after, sealBatch)
		if err != nil || len(plans) == 0 {
			return "", err
		}
		ids := domain.IDs(plans, func(p *domain.SupplyPlan) domain.ID { return p.ID })
		events, err := svc.Store.SupplyEventsOf(ctx, community, ids)
		if err != nil {
			return "", err
		}
		for i := range plans {
			v.Plans++
			if why := brokenSupply(&plans[i], events[plans[i].ID]); why != "" {
				v.fail("supply_plans: community %s: plan %s: %s", community, plans[i].ID, why)
			}
		}
		return ids[len(ids)-1], nil
	})
}

// brokenSupply says what is wrong with a plan; "" when nothing is.
func brokenSupply(p *domain.SupplyPlan, events []domain.SupplyEvent) string {
	if len(events) == 0 {
		return "no event"
	}
	for i, e := range events {
		if e.N != int64(i+1) {
			return fmt.Sprintf("event %d is missing", i+1)
		}
	}
	states := domain.Replay(events)
	if diff := domain.Diff(&p.Supply, &states[len(states)-1]); len(diff) > 0 {
		return fmt.Sprintf("%s is not what its events lead to", diff[0].Field)
	}
	return ""
}
