package workflow

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/usecase"
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
func (svc *Service) Request(ctx context.Context, c *usecase.Invocation, id domain.ID) (*RequestView, error) {
	file, err := svc.Store.Case(ctx, c.Scope(), id)
	if err != nil {
		return nil, err
	}
	v := newTransition(file, usecase.Actor{}, svc.Now()).view()
	v.Calls, err = svc.Store.CallsAbout(ctx, v.CommunityID, id)
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
func (svc *Service) Requests(ctx context.Context, c *usecase.Invocation, community domain.ID, q RequestFilter, after usecase.After, limit int) ([]Listed, error) {
	scope := usecase.Narrow(c.Scope(), community)
	rows, err := svc.Store.Requests(ctx, scope, q, after, limit)
	if err != nil {
		return nil, err
	}
	var ids, residents []domain.ID
	for _, r := range rows {
		ids, residents = append(ids, r.ID), append(residents, r.ResidentID)
	}
	scope = scope.Among(domain.IDs(rows, func(r *domain.Request) domain.ID { return r.CommunityID }))
	people, err := svc.Store.ResidentsByID(ctx, scope, residents)
	if err != nil {
		return nil, err
	}
	lines, err := svc.Store.LinesOf(ctx, scope, ids)
	if err != nil {
		return nil, err
	}
	drugs, err := svc.Store.DrugsByID(ctx, Products(lines))
	if err != nil {
		return nil, err
	}
	pictures, err := svc.Store.AttachmentsOf(ctx, scope, ids)
	if err != nil {
		return nil, err
	}
	out := make([]Listed, len(rows))
	for i, r := range rows {
		out[i] = Listed{Request: r, Resident: people[r.ResidentID]}
		for _, l := range lines {
			if l.CommunityID == r.CommunityID && l.RequestID == r.ID {
				out[i].Lines = append(out[i].Lines, l)
			}
		}
		for _, a := range pictures {
			if a.CommunityID == r.CommunityID && a.RequestID == r.ID {
				out[i].Attachments = append(out[i].Attachments, a)
			}
		}
		out[i].Flags = FlagsOf(out[i].Lines, drugs)
	}
	return out, nil
}

// Status answers "where is it" by phone or by short number ("0614-007"), in one
// query of the requests. Errors: invalid_phone, invalid_number, phone_or_number.
func (svc *Service) Status(ctx context.Context, c *usecase.Invocation, phone, number string, community domain.ID) ([]StatusRow, error) {
	scope := usecase.Narrow(c.Scope(), community)
	switch {
	case phone != "" && number == "":
		keys, err := svc.office.PhoneKeys(ctx, scope, phone)
		if err != nil {
			return nil, err
		}
		return svc.Store.StatusByPhone(ctx, scope, keys)
	case number != "" && phone == "":
		monthDay, n, ok := strings.Cut(number, "-")
		day, err := strconv.Atoi(n)
		if !ok || err != nil || len(monthDay) != 4 || strings.Trim(monthDay, "0123456789") != "" {
			return nil, domain.Invalid("invalid_number", "query/number")
		}
		return svc.Store.StatusByNumber(ctx, scope, daysOf(monthDay[:2]+"-"+monthDay[2:], svc.Now()), day)
	}
	return nil, domain.Invalid("phone_or_number", "query/phone")
}

// daysOf are the days that a month and day, "06-14", may mean: those of all years since the
// first request there can be. What is no day, as 29 February in most years, is none.
func daysOf(monthDay string, now time.Time) []domain.Date {
	const firstYear = 2020
	var days []domain.Date
	for year := firstYear; year <= now.Year()+1; year++ {
		if day, err := domain.ParseDate(fmt.Sprintf("%d-%s", year, monthDay)); err == nil {
			days = append(days, day)
		}
	}
	return days
}

// Medications lists what was bought for the resident: each row leads to the
// request, the purchase and the supply it made.
func (svc *Service) Medications(ctx context.Context, c *usecase.Invocation, resident domain.ID) ([]Medication, error) {
	if _, err := svc.Store.Inhabitant(ctx, c.Scope(), resident); err != nil {
		return nil, err
	}
	return svc.Store.Medications(ctx, c.Scope(), resident)
}
