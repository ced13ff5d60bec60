package workflow

import (
	"context"
	"strconv"
	"strings"

	"songyao/domain"
	"songyao/store"
)

// What lists are asked for and answer with is store's: api knows it by these names.
type (
	// RequestFilter narrows a list of requests.
	RequestFilter = store.RequestFilter
	// StatusRow answers "where is it" for one request.
	StatusRow = store.StatusRow
	// CallSummary is the calls about a request in short.
	CallSummary = store.CallSummary
	// Medication is one line of what a resident got.
	Medication = store.Medication
)

// Request reads a request. Errors: not_found.
func (f *Flow) Request(ctx context.Context, c *Call, id domain.ID) (*RequestView, error) {
	file, err := f.store.Case(ctx, c.Scope(), id)
	if err != nil {
		return nil, err
	}
	v := newStep(file, facts{}, Actor{}, f.Now()).view()
	v.Calls, err = f.store.CallsAbout(ctx, v.CommunityID, id)
	return v, err
}

// Listed is one row of a list of requests.
type Listed struct {
	domain.Request
	Resident domain.Resident
	Lines    []domain.Line
	// Attachments are the request's pictures, oldest first.
	Attachments []domain.Attached
	Flags       Flags
}

// Requests lists requests, most urgent first, then oldest first.
func (f *Flow) Requests(ctx context.Context, c *Call, community domain.ID, q RequestFilter, after After, limit int) ([]Listed, error) {
	scope := narrowed(c.Scope(), community)
	rows, err := f.store.Requests(ctx, scope, q, after, limit)
	if err != nil {
		return nil, err
	}
	var ids, residents []domain.ID
	for _, r := range rows {
		ids, residents = append(ids, r.ID), append(residents, r.ResidentID)
	}
	people, err := f.store.ResidentsByID(ctx, scope, residents)
	if err != nil {
		return nil, err
	}
	lines, err := f.store.LinesOf(ctx, scope, ids)
	if err != nil {
		return nil, err
	}
	drugs, err := f.store.DrugsByID(ctx, products(lines))
	if err != nil {
		return nil, err
	}
	pictures, err := f.store.AttachmentsOf(ctx, scope, ids)
	if err != nil {
		return nil, err
	}
	out := make([]Listed, len(rows))
	for i, r := range rows {
		out[i] = Listed{Request: r, Resident: people[r.ResidentID]}
		for _, l := range lines {
			if l.RequestID == r.ID {
				out[i].Lines = append(out[i].Lines, l)
			}
		}
		for _, a := range pictures {
			if a.RequestID == r.ID {
				out[i].Attachments = append(out[i].Attachments, a)
			}
		}
		out[i].Flags = flagsOf(out[i].Lines, drugs)
	}
	return out, nil
}

// Status answers "where is it" by phone or by short number ("0614-007"), in one
// query of the requests. Errors: invalid_phone, invalid_number, phone_or_number.
func (f *Flow) Status(ctx context.Context, c *Call, phone, number string, community domain.ID) ([]StatusRow, error) {
	scope := narrowed(c.Scope(), community)
	switch {
	case phone != "" && number == "":
		keys, err := f.phoneKeys(ctx, scope, phone)
		if err != nil {
			return nil, err
		}
		return f.store.StatusByPhone(ctx, scope, keys)
	case number != "" && phone == "":
		monthDay, n, ok := strings.Cut(number, "-")
		day, err := strconv.Atoi(n)
		if !ok || err != nil || len(monthDay) != 4 || strings.Trim(monthDay, "0123456789") != "" {
			return nil, domain.Invalid("invalid_number", "query/number")
		}
		return f.store.StatusByNumber(ctx, scope, monthDay[:2]+"-"+monthDay[2:], day)
	}
	return nil, domain.Invalid("phone_or_number", "query/phone")
}

// Medications lists what was bought for the resident: each row leads to the
// request, the purchase and the supply it made.
func (f *Flow) Medications(ctx context.Context, c *Call, resident domain.ID) ([]Medication, error) {
	if _, err := f.store.Inhabitant(ctx, c.Scope(), resident); err != nil {
		return nil, err
	}
	return f.store.Medications(ctx, c.Scope(), resident)
}
