// Code generated from openapi.yaml by oapigen. DO NOT EDIT.

package api

import "songyao/api/input"

// operations holds every operation of the contract by its operationId.
var operations = map[string]input.Operation{
	"getHealth":    {Method: "GET", Path: "/healthz", Open: true},
	"getReadiness": {Method: "GET", Path: "/readyz", Open: true},
	"listAlerts": {Method: "GET", Path: "/v1/alerts", Parameters: []input.Parameter{
		{In: "query", Name: "community_id", Type: "string", Rule: "id"},
		{In: "query", Name: "open", Type: "boolean", Rule: ""},
		{In: "query", Name: "kind", Type: "string", Rule: "oneof=card_overdue supply item_overdue item_incident custody_disputed decision_overdue undelivered staff_positive clock_jumped"},
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
		{In: "query", Name: "cursor", Type: "string", Rule: "min=1,max=1000"},
	}},
	"uploadAttachment": {Method: "POST", Path: "/v1/attachments", Image: true, Parameters: []input.Parameter{
		{In: "query", Name: "purpose", Type: "string", Rule: "oneof=box prescription receipt proof signature item", Required: true},
		{In: "query", Name: "community_id", Type: "string", Rule: "id"},
		{In: "query", Name: "request_id", Type: "string", Rule: "id"},
		{In: "query", Name: "line_id", Type: "string", Rule: "id"},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"getAttachment": {Method: "GET", Path: "/v1/attachments/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"getAttachmentContent": {Method: "GET", Path: "/v1/attachments/:id/content", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-None-Match", Type: "string", Rule: "max=1000"},
	}},
	"getCallList": {Method: "GET", Path: "/v1/call-list", Parameters: []input.Parameter{
		{In: "query", Name: "community_id", Type: "string", Rule: "id", Required: true},
		{In: "query", Name: "reason", Type: "string", Rule: "oneof=refill round"},
	}},
	"listCallScripts": {Method: "GET", Path: "/v1/call-scripts"},
	"getCallScript": {Method: "GET", Path: "/v1/call-scripts/:kind", Parameters: []input.Parameter{
		{In: "path", Name: "kind", Type: "string", Rule: "oneof=registration status clarification decision delivery refill round complaint other", Required: true},
		{In: "query", Name: "version", Type: "integer", Rule: "min=1,max=1000000000"},
	}},
	"changeCallScript": {Method: "PUT", Path: "/v1/call-scripts/:kind", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "kind", Type: "string", Rule: "oneof=registration status clarification decision delivery refill round complaint other", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100", Required: true},
	}},
	"listCallbacks": {Method: "GET", Path: "/v1/callbacks", Parameters: []input.Parameter{
		{In: "query", Name: "community_id", Type: "string", Rule: "id"},
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
		{In: "query", Name: "cursor", Type: "string", Rule: "min=1,max=1000"},
	}},
	"claimCallback": {Method: "POST", Path: "/v1/callbacks/:id/claim", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"dismissCallback": {Method: "POST", Path: "/v1/callbacks/:id/dismissal", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"findCallers": {Method: "GET", Path: "/v1/callers", Parameters: []input.Parameter{
		{In: "query", Name: "phone", Type: "string", Rule: "min=1,max=40", Required: true},
		{In: "query", Name: "community_id", Type: "string", Rule: "id"},
	}},
	"listCalls": {Method: "GET", Path: "/v1/calls", Parameters: []input.Parameter{
		{In: "query", Name: "community_id", Type: "string", Rule: "id"},
		{In: "query", Name: "request_id", Type: "string", Rule: "id"},
		{In: "query", Name: "resident_id", Type: "string", Rule: "id"},
		{In: "query", Name: "phone", Type: "string", Rule: "min=1,max=40"},
		{In: "query", Name: "staff_id", Type: "string", Rule: "id"},
		{In: "query", Name: "called_on", Type: "string", Rule: "date"},
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
		{In: "query", Name: "cursor", Type: "string", Rule: "min=1,max=1000"},
	}},
	"recordCall": {Method: "POST", Path: "/v1/calls", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"getCall": {Method: "GET", Path: "/v1/calls/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"listCommunities": {Method: "GET", Path: "/v1/communities", Parameters: []input.Parameter{
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
		{In: "query", Name: "cursor", Type: "string", Rule: "min=1,max=1000"},
	}},
	"createCommunity": {Method: "POST", Path: "/v1/communities", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"archiveCommunity": {Method: "DELETE", Path: "/v1/communities/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"getCommunity": {Method: "GET", Path: "/v1/communities/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"updateCommunity": {Method: "PATCH", Path: "/v1/communities/:id", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100", Required: true},
	}},
	"setPlanning": {Method: "PUT", Path: "/v1/communities/:id/planning", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"restoreCommunity": {Method: "POST", Path: "/v1/communities/:id/restore", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"listContacts": {Method: "GET", Path: "/v1/contacts", Parameters: []input.Parameter{
		{In: "query", Name: "community_id", Type: "string", Rule: "id"},
		{In: "query", Name: "resident_id", Type: "string", Rule: "id"},
		{In: "query", Name: "need", Type: "string", Rule: "oneof=open requested passed_on met dropped"},
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
		{In: "query", Name: "cursor", Type: "string", Rule: "min=1,max=1000"},
	}},
	"recordContact": {Method: "POST", Path: "/v1/contacts", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"getContact": {Method: "GET", Path: "/v1/contacts/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"settleNeed": {Method: "POST", Path: "/v1/contacts/:id/need", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"listCounts": {Method: "GET", Path: "/v1/counts", Parameters: []input.Parameter{
		{In: "query", Name: "community_id", Type: "string", Rule: "id", Required: true},
		{In: "query", Name: "day", Type: "string", Rule: "date"},
	}},
	"countItems": {Method: "POST", Path: "/v1/counts", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"explainCount": {Method: "POST", Path: "/v1/counts/:id/explanation", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"getCustodyBoard": {Method: "GET", Path: "/v1/custody/board", Parameters: []input.Parameter{
		{In: "query", Name: "community_id", Type: "string", Rule: "id", Required: true},
	}},
	"closeDay": {Method: "POST", Path: "/v1/day-closings", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"listDecisions": {Method: "GET", Path: "/v1/decisions", Parameters: []input.Parameter{
		{In: "query", Name: "community_id", Type: "string", Rule: "id"},
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
	}},
	"depart": {Method: "POST", Path: "/v1/departures", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"listDrivers": {Method: "GET", Path: "/v1/drivers", Parameters: []input.Parameter{
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
		{In: "query", Name: "cursor", Type: "string", Rule: "min=1,max=1000"},
	}},
	"createDriver": {Method: "POST", Path: "/v1/drivers", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"archiveDriver": {Method: "DELETE", Path: "/v1/drivers/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"getDriver": {Method: "GET", Path: "/v1/drivers/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"updateDriver": {Method: "PATCH", Path: "/v1/drivers/:id", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100", Required: true},
	}},
	"dropOut": {Method: "POST", Path: "/v1/drivers/:id/dropout", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"restoreDriver": {Method: "POST", Path: "/v1/drivers/:id/restore", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"listDrugs": {Method: "GET", Path: "/v1/drugs", Parameters: []input.Parameter{
		{In: "query", Name: "q", Type: "string", Rule: "max=100"},
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
		{In: "query", Name: "cursor", Type: "string", Rule: "min=1,max=1000"},
	}},
	"createDrug": {Method: "POST", Path: "/v1/drugs", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"archiveDrug": {Method: "DELETE", Path: "/v1/drugs/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"getDrug": {Method: "GET", Path: "/v1/drugs/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"updateDrug": {Method: "PATCH", Path: "/v1/drugs/:id", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100", Required: true},
	}},
	"whoHasDrug": {Method: "GET", Path: "/v1/drugs/:id/availability", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"restoreDrug": {Method: "POST", Path: "/v1/drugs/:id/restore", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"listEvents": {Method: "GET", Path: "/v1/events", Parameters: []input.Parameter{
		{In: "query", Name: "community_id", Type: "string", Rule: "id", Required: true},
		{In: "query", Name: "after", Type: "integer", Rule: "min=0,max=9007199254740991"},
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
	}},
	"getForecast": {Method: "GET", Path: "/v1/forecast", Parameters: []input.Parameter{
		{In: "query", Name: "community_id", Type: "string", Rule: "id"},
		{In: "query", Name: "from_on", Type: "string", Rule: "date"},
		{In: "query", Name: "days", Type: "integer", Rule: "min=1,max=31"},
		{In: "query", Name: "format", Type: "string", Rule: "oneof=json csv"},
	}},
	"handOver": {Method: "POST", Path: "/v1/handovers", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"confirmHandover": {Method: "POST", Path: "/v1/handovers/confirmations", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"listUnconfirmed": {Method: "GET", Path: "/v1/handovers/unconfirmed", Parameters: []input.Parameter{
		{In: "query", Name: "community_id", Type: "string", Rule: "id"},
		{In: "query", Name: "awaited_id", Type: "string", Rule: "id"},
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
		{In: "query", Name: "cursor", Type: "string", Rule: "min=1,max=1000"},
	}},
	"listHospitals": {Method: "GET", Path: "/v1/hospitals", Parameters: []input.Parameter{
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
		{In: "query", Name: "cursor", Type: "string", Rule: "min=1,max=1000"},
	}},
	"createHospital": {Method: "POST", Path: "/v1/hospitals", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"archiveHospital": {Method: "DELETE", Path: "/v1/hospitals/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"getHospital": {Method: "GET", Path: "/v1/hospitals/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"updateHospital": {Method: "PATCH", Path: "/v1/hospitals/:id", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100", Required: true},
	}},
	"reportHospital": {Method: "POST", Path: "/v1/hospitals/:id/reports", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"restoreHospital": {Method: "POST", Path: "/v1/hospitals/:id/restore", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"listIncidents": {Method: "GET", Path: "/v1/incidents", Parameters: []input.Parameter{
		{In: "query", Name: "community_id", Type: "string", Rule: "id"},
		{In: "query", Name: "open", Type: "boolean", Rule: ""},
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
		{In: "query", Name: "cursor", Type: "string", Rule: "min=1,max=1000"},
	}},
	"reportIncident": {Method: "POST", Path: "/v1/incidents", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"getIncident": {Method: "GET", Path: "/v1/incidents/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"resolveIncident": {Method: "POST", Path: "/v1/incidents/:id/resolution", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"listItems": {Method: "GET", Path: "/v1/items", Parameters: []input.Parameter{
		{In: "query", Name: "community_id", Type: "string", Rule: "id"},
		{In: "query", Name: "holder_id", Type: "string", Rule: "id"},
		{In: "query", Name: "kind", Type: "string", Rule: "oneof=card record_book cash empty_boxes note goods"},
		{In: "query", Name: "out", Type: "boolean", Rule: ""},
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
		{In: "query", Name: "cursor", Type: "string", Rule: "min=1,max=1000"},
	}},
	"getItem": {Method: "GET", Path: "/v1/items/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"printLabels": {Method: "GET", Path: "/v1/labels", Parameters: []input.Parameter{
		{In: "query", Name: "request_id", Type: "string", Rule: "id"},
		{In: "query", Name: "item_ids", Type: "string", Rule: "min=36,max=1850"},
	}},
	"getMe": {Method: "GET", Path: "/v1/me"},
	"listUnconfirmedMoney": {Method: "GET", Path: "/v1/money-moves/unconfirmed", Parameters: []input.Parameter{
		{In: "query", Name: "community_id", Type: "string", Rule: "id"},
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
		{In: "query", Name: "cursor", Type: "string", Rule: "min=1,max=1000"},
	}},
	"confirmMoney": {Method: "POST", Path: "/v1/money-moves/:id/confirmations", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"getMyRoute": {Method: "GET", Path: "/v1/my-route"},
	"listPlans": {Method: "GET", Path: "/v1/plans", Parameters: []input.Parameter{
		{In: "query", Name: "community_id", Type: "string", Rule: "id"},
		{In: "query", Name: "planned_on", Type: "string", Rule: "date"},
		{In: "query", Name: "state", Type: "string", Rule: "oneof=solving ready failed cancelled applied"},
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
		{In: "query", Name: "cursor", Type: "string", Rule: "min=1,max=1000"},
	}},
	"createPlan": {Method: "POST", Path: "/v1/plans", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"getPlan": {Method: "GET", Path: "/v1/plans/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"applyPlan": {Method: "POST", Path: "/v1/plans/:id/application", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"cancelPlan": {Method: "POST", Path: "/v1/plans/:id/cancellation", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"comparePlans": {Method: "GET", Path: "/v1/plans/:id/comparison", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "query", Name: "with", Type: "string", Rule: "id"},
	}},
	"moveInPlan": {Method: "POST", Path: "/v1/plans/:id/moves", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"listProposals": {Method: "GET", Path: "/v1/proposals"},
	"createProposal": {Method: "POST", Path: "/v1/proposals", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"confirmProposal": {Method: "POST", Path: "/v1/proposals/:id/confirmation", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"rejectProposal": {Method: "POST", Path: "/v1/proposals/:id/rejection", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"listRequests": {Method: "GET", Path: "/v1/requests", Parameters: []input.Parameter{
		{In: "query", Name: "community_id", Type: "string", Rule: "id"},
		{In: "query", Name: "state", Type: "string", Rule: "oneof=registered card_collected hospital_assigned purchased delivered cancelled"},
		{In: "query", Name: "open", Type: "boolean", Rule: ""},
		{In: "query", Name: "urgency", Type: "string", Rule: "oneof=out critical low ok"},
		{In: "query", Name: "resident_id", Type: "string", Rule: "id"},
		{In: "query", Name: "driver_id", Type: "string", Rule: "id"},
		{In: "query", Name: "hospital_id", Type: "string", Rule: "id"},
		{In: "query", Name: "registered_on", Type: "string", Rule: "date"},
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
		{In: "query", Name: "cursor", Type: "string", Rule: "min=1,max=1000"},
	}},
	"registerRequest": {Method: "POST", Path: "/v1/requests", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"getRequest": {Method: "GET", Path: "/v1/requests/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"amendRequest": {Method: "PATCH", Path: "/v1/requests/:id", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100", Required: true},
	}},
	"cancelRequest": {Method: "POST", Path: "/v1/requests/:id/cancellation", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"collectCard": {Method: "POST", Path: "/v1/requests/:id/card-collection", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"waiveCard": {Method: "POST", Path: "/v1/requests/:id/card-waiver", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"clarifyLines": {Method: "POST", Path: "/v1/requests/:id/clarification", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"askDecision": {Method: "POST", Path: "/v1/requests/:id/decisions", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"answerDecision": {Method: "POST", Path: "/v1/requests/:id/decisions/:decision_id/answer", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "path", Name: "decision_id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"deliverRequest": {Method: "POST", Path: "/v1/requests/:id/delivery", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"attemptDelivery": {Method: "POST", Path: "/v1/requests/:id/delivery-attempt", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"listAttempts": {Method: "GET", Path: "/v1/requests/:id/delivery-attempts", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"getRequestDocuments": {Method: "GET", Path: "/v1/requests/:id/documents", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "query", Name: "hospital_id", Type: "string", Rule: "id"},
	}},
	"returnGoods": {Method: "POST", Path: "/v1/requests/:id/goods-return", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"assignHospital": {Method: "POST", Path: "/v1/requests/:id/hospital-assignment", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"reassignHospital": {Method: "POST", Path: "/v1/requests/:id/hospital-reassignment", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"suggestHospitals": {Method: "GET", Path: "/v1/requests/:id/hospital-suggestions", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"getMoney": {Method: "GET", Path: "/v1/requests/:id/money", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"moveMoney": {Method: "POST", Path: "/v1/requests/:id/money-moves", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"revealPin": {Method: "GET", Path: "/v1/requests/:id/pin", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"issuePin": {Method: "POST", Path: "/v1/requests/:id/pin", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"waivePin": {Method: "POST", Path: "/v1/requests/:id/pin-waiver", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"recordPurchase": {Method: "POST", Path: "/v1/requests/:id/purchase", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"reportShortage": {Method: "POST", Path: "/v1/requests/:id/shortage", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"listResidents": {Method: "GET", Path: "/v1/residents", Parameters: []input.Parameter{
		{In: "query", Name: "community_id", Type: "string", Rule: "id"},
		{In: "query", Name: "q", Type: "string", Rule: "max=100"},
		{In: "query", Name: "phone", Type: "string", Rule: "min=1,max=40"},
		{In: "query", Name: "flag", Type: "string", Rule: "oneof=living_alone_elderly disabled special_illness pregnant"},
		{In: "query", Name: "responsible_id", Type: "string", Rule: "id"},
		{In: "query", Name: "unassigned", Type: "boolean", Rule: ""},
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
		{In: "query", Name: "cursor", Type: "string", Rule: "min=1,max=1000"},
	}},
	"createResident": {Method: "POST", Path: "/v1/residents", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"archiveResident": {Method: "DELETE", Path: "/v1/residents/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"getResident": {Method: "GET", Path: "/v1/residents/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"updateResident": {Method: "PATCH", Path: "/v1/residents/:id", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100", Required: true},
	}},
	"getResidentDocuments": {Method: "GET", Path: "/v1/residents/:id/documents", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "query", Name: "hospital_id", Type: "string", Rule: "id", Required: true},
		{In: "query", Name: "drug_ids", Type: "string", Rule: "min=36,max=739", Required: true},
	}},
	"findDuplicates": {Method: "GET", Path: "/v1/residents/:id/duplicates", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "query", Name: "drug_id", Type: "string", Rule: "id", Required: true},
	}},
	"listMedications": {Method: "GET", Path: "/v1/residents/:id/medications", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"getRequestDraft": {Method: "GET", Path: "/v1/residents/:id/request-draft", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"restoreResident": {Method: "POST", Path: "/v1/residents/:id/restore", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"getSupply": {Method: "GET", Path: "/v1/residents/:id/supply", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"startSupplyPlan": {Method: "POST", Path: "/v1/residents/:id/supply-plans", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"handOverResponsibility": {Method: "POST", Path: "/v1/responsibilities/handover", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"listRules": {Method: "GET", Path: "/v1/rules", Parameters: []input.Parameter{
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
		{In: "query", Name: "cursor", Type: "string", Rule: "min=1,max=1000"},
	}},
	"createRule": {Method: "POST", Path: "/v1/rules", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"archiveRule": {Method: "DELETE", Path: "/v1/rules/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"getRule": {Method: "GET", Path: "/v1/rules/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"updateRule": {Method: "PATCH", Path: "/v1/rules/:id", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100", Required: true},
	}},
	"restoreRule": {Method: "POST", Path: "/v1/rules/:id/restore", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"scanItems": {Method: "POST", Path: "/v1/scans", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"listStaff": {Method: "GET", Path: "/v1/staff", Parameters: []input.Parameter{
		{In: "query", Name: "unfit", Type: "boolean", Rule: ""},
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
		{In: "query", Name: "cursor", Type: "string", Rule: "min=1,max=1000"},
	}},
	"createStaff": {Method: "POST", Path: "/v1/staff", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"archiveStaff": {Method: "DELETE", Path: "/v1/staff/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"getStaff": {Method: "GET", Path: "/v1/staff/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"updateStaff": {Method: "PATCH", Path: "/v1/staff/:id", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100", Required: true},
	}},
	"recordFitness": {Method: "PATCH", Path: "/v1/staff/:id/fitness", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100", Required: true},
	}},
	"restoreStaff": {Method: "POST", Path: "/v1/staff/:id/restore", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"listTokens": {Method: "GET", Path: "/v1/staff/:id/tokens", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"issueToken": {Method: "POST", Path: "/v1/staff/:id/tokens", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
	"revokeToken": {Method: "DELETE", Path: "/v1/staff/:id/tokens/:token_id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "path", Name: "token_id", Type: "string", Rule: "id", Required: true},
	}},
	"getStatus": {Method: "GET", Path: "/v1/status", Parameters: []input.Parameter{
		{In: "query", Name: "phone", Type: "string", Rule: "min=1,max=40"},
		{In: "query", Name: "number", Type: "string", Rule: "min=8,max=11,daynumber"},
		{In: "query", Name: "community_id", Type: "string", Rule: "id"},
	}},
	"getSupplyPlan": {Method: "GET", Path: "/v1/supply-plans/:id", Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
	}},
	"admitResident": {Method: "POST", Path: "/v1/supply-plans/:id/admission", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"countSupply": {Method: "POST", Path: "/v1/supply-plans/:id/counts", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"dischargeResident": {Method: "POST", Path: "/v1/supply-plans/:id/discharge", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"changeDose": {Method: "POST", Path: "/v1/supply-plans/:id/doses", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"receiveSupply": {Method: "POST", Path: "/v1/supply-plans/:id/refills", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"restartSupply": {Method: "POST", Path: "/v1/supply-plans/:id/restart", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"stopSupply": {Method: "POST", Path: "/v1/supply-plans/:id/stop", Body: true, Parameters: []input.Parameter{
		{In: "path", Name: "id", Type: "string", Rule: "id", Required: true},
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
		{In: "header", Name: "If-Match", Type: "string", Rule: "max=100"},
	}},
	"listTransfers": {Method: "GET", Path: "/v1/transfers", Parameters: []input.Parameter{
		{In: "query", Name: "community_id", Type: "string", Rule: "id"},
		{In: "query", Name: "from_id", Type: "string", Rule: "id"},
		{In: "query", Name: "open", Type: "boolean", Rule: ""},
		{In: "query", Name: "limit", Type: "integer", Rule: "min=1,max=200"},
		{In: "query", Name: "cursor", Type: "string", Rule: "min=1,max=1000"},
	}},
	"takeOver": {Method: "POST", Path: "/v1/transfers", Body: true, Parameters: []input.Parameter{
		{In: "header", Name: "Idempotency-Key", Type: "string", Rule: "min=1,max=255,printascii"},
	}},
}
