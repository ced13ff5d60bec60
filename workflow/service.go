// Package workflow is the state machine of a request (配药请求) and its transitions. table.go says
// what follows what and who may do it; nothing else decides that. Each transition has a
// file with its input, what it fetches and its decision, and Fire runs them all: it reads
// the case, asks the table, lets the input fetch what it needs, decides without touching
// the database, and writes the whole change at once.
//
// The packages below this folder are its rooms. Those it stands on are usecase, typed,
// evidence, supply, market, custody and office; planning and outreach stand on it, because
// they assign and register. Imports between them point one way.
package workflow

import (
	"songyao/workflow/office"
	"songyao/workflow/usecase"
)

// Service runs the use cases of requests. It is safe for concurrent use.
type Service struct {
	*usecase.Engine
	office *office.Service
}

// New gives the use cases what they stand on.
func New(engine *usecase.Engine, office *office.Service) *Service { return &Service{engine, office} }
