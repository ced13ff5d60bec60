// Package rooms opens all rooms of the workflow over one database and one clock, in the
// order in which they stand on each other. api, jobs and commands take the Rooms and
// call a use case by the name of its room: rooms.Custody.HandOver. It decides nothing,
// and no room imports it: a room that needs another is handed it by New, or imports
// its package.
package rooms

import (
	"songyao/domain"
	"songyao/store"
	"songyao/workflow"
	"songyao/workflow/custody"
	"songyao/workflow/evidence"
	"songyao/workflow/hotline"
	"songyao/workflow/ledger"
	"songyao/workflow/market"
	"songyao/workflow/office"
	"songyao/workflow/outreach"
	"songyao/workflow/planning"
	"songyao/workflow/supply"
	"songyao/workflow/usecase"
)

// Rooms are the use cases of the service, by room.
type Rooms struct {
	*usecase.Engine
	Ledger   *ledger.Service
	Evidence *evidence.Service
	Supply   *supply.Service
	Market   *market.Service
	Custody  *custody.Service
	Office   *office.Service
	Hotline  *hotline.Service
	Workflow *workflow.Service
	Planning *planning.Service
	Outreach *outreach.Service
}

// Open gives every room the database and the clock.
func Open(st *store.Store, clock domain.Clock) *Rooms {
	engine := usecase.New(st, clock)
	r := &Rooms{
		Engine: engine, Ledger: ledger.New(engine), Evidence: evidence.New(engine), Supply: supply.New(engine),
		Market: market.New(engine), Custody: custody.New(engine), Office: office.New(engine),
	}
	r.Hotline = hotline.New(engine, r.Office)
	r.Workflow = workflow.New(engine, r.Office)
	r.Planning = planning.New(engine, r.Market, r.Office)
	r.Outreach = outreach.New(engine, r.Office, r.Workflow)
	return r
}
