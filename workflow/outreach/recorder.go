package outreach

import (
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow"
	"songyao/workflow/hotline"
	"songyao/workflow/supply"
	"songyao/workflow/usecase"
)

// recorder collects what one contact changes; it is pure and owns the rows given.
type recorder struct {
	in       NewContact
	known    *store.Household
	actor    usecase.Actor
	now      time.Time
	today    domain.Date
	change   *domain.Change
	contact  domain.Contact
	regimens map[domain.ID]*supply.Regimen // by resident
}

// newRecorder begins a contact with one of the household: a need stays open until it is settled.
func newRecorder(in NewContact, known *store.Household, actor usecase.Actor, now time.Time) *recorder {
	resident := &known.Resident
	rec := &recorder{
		in: in, known: known, actor: actor, now: now, today: resident.Day(now), change: &domain.Change{CommunityID: resident.CommunityID},
		regimens: map[domain.ID]*supply.Regimen{},
		contact: domain.Contact{
			CommunityID: resident.CommunityID, ID: domain.NewID(now), ResidentID: resident.ID, Household: resident.Household(), ContactedOn: resident.Day(now),
			At: now, ContactedBy: actor.ID, Channel: in.Channel, Result: in.Result, Note: in.Note, Need: in.Need, Version: 1, UpdatedAt: now,
		},
	}
	if in.Need != "" {
		rec.contact.NeedState = domain.NeedOpen
	}
	return rec
}

// decide is the pure half of RecordContact.
func (rec *recorder) decide() (*ContactView, *domain.Change, error) {
	if rec.known.Resident.Archived {
		return nil, nil, domain.Invalid("resident_archived", "/resident_id")
	}
	if rec.in.Result != domain.ContactReached && (len(rec.in.Refills) > 0 || rec.in.Request != nil) {
		return nil, nil, domain.Invalid("contact_not_reached", "/result")
	}
	rec.change.Insert(&rec.contact)
	rec.change.Record("contact.record", "contacts", rec.contact.ID, rec.in)
	if err := rec.applyAnswers(); err != nil {
		return nil, nil, err
	}
	rec.markReached()
	registered, err := rec.registerRequest()
	if err != nil {
		return nil, nil, err
	}
	rec.bumpVersions(registered)
	rec.logCall()
	view := &ContactView{Contact: rec.contact, Resident: rec.known.Resident.Resident, Request: registered, Earlier: rec.known.Today}
	return view, rec.change, nil
}

// supplyPlan finds a supply plan of somebody in the household; nil when there is none.
func (rec *recorder) supplyPlan(id domain.ID) *domain.SupplyPlan {
	i := slices.IndexFunc(rec.known.Supply.Plans, func(p domain.SupplyPlan) bool { return p.ID == id })
	if i < 0 {
		return nil
	}
	return rec.regimen(rec.known.Supply.Plans[i].ResidentID).ByID(id)
}

// regimen is what one of the household takes.
func (rec *recorder) regimen(resident domain.ID) *supply.Regimen {
	regimen, ok := rec.regimens[resident]
	if !ok {
		regimen = supply.OpenRegimen(rec.known.Supply.Of(resident), rec.today, rec.actor.ID, rec.now, rec.change)
		rec.regimens[resident] = regimen
	}
	return regimen
}

// markReached notes that the vulnerable of the household were heard of just now.
func (rec *recorder) markReached() {
	if rec.in.Result != domain.ContactReached {
		return
	}
	for i := range rec.known.Members {
		if r := &rec.known.Members[i]; r.Vulnerable() {
			r.ReachedAt = &rec.now
		}
	}
}

// logCall puts a contact by telephone into the log of calls. The call list sees to it
// that a household without an answer is tried again, so it opens no callback; one that
// answered closes those of the resident.
func (rec *recorder) logCall() {
	if rec.in.Channel != domain.ChannelPhone {
		return
	}
	p := &domain.PhoneCall{
		CommunityID: rec.contact.CommunityID, ID: domain.NewID(rec.now), Direction: domain.CallOut, Kind: domain.AboutRound,
		Outcome: rec.in.Result.Outcome(), ResidentID: rec.contact.ResidentID, RequestID: rec.contact.RequestID, ContactID: rec.contact.ID, StaffID: rec.actor.ID,
		CalledOn: rec.today, StartedAt: rec.now, EndedAt: rec.now, Attempt: len(rec.known.Today) + 1, Note: rec.in.Note, RecordedAt: rec.now,
	}
	if len(rec.in.Refills) > 0 {
		p.Kind = domain.AboutRefill
	}
	for i := range rec.known.Callbacks {
		if b := &rec.known.Callbacks[i]; p.Outcome.Spoken() && p.Matter().Covers(b.Matter()) {
			p.CallbackID = b.ID
			hotline.CloseCallback(b, p, rec.change)
		}
	}
	rec.change.Insert(p)
}

// bumpVersions moves the version of everybody in the household: of two who call the same
// household at the same moment, the second looks again and sees the first. A
// registration has moved its resident's already.
func (rec *recorder) bumpVersions(registered *workflow.RequestView) {
	for i := range rec.known.Members {
		r := &rec.known.Members[i]
		if registered != nil && registered.ResidentID == r.ID {
			continue
		}
		r.Version++
		r.UpdatedAt = rec.now
		rec.change.Update(r)
	}
}
