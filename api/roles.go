package api

import (
	"slices"
	"strings"

	d "songyao/domain"
	"songyao/workflow"
)

var (
	everyone = d.Roles()
	// handlers of requests: everybody on the way of a request through the service.
	working = []d.Role{
		d.RoleOperator, d.RoleMedic, d.RoleCollector, d.RoleDispatcher, d.RolePlanner, d.RoleDriver, d.RoleCourier,
		d.RoleCashier, d.RoleSupervisor, d.RoleAuditor,
	}
	// hotlineStaff is who talks to residents.
	hotlineStaff = []d.Role{d.RoleOperator, d.RoleMedic, d.RoleSupervisor}
	// handing is who gives and takes kits.
	handing = []d.Role{d.RoleCollector, d.RoleDispatcher, d.RoleDriver, d.RoleCourier, d.RoleSupervisor}
)

func only(roles ...d.Role) []d.Role { return roles }

// roles says who may call which operation. Transitions are missing: theirs are
// those of the state machine (transitions). Whether the role is held in the
// right community is for the use case to see.
var roles = map[string][]d.Role{
	"getMe": everyone,

	"listCommunities":  everyone,
	"getCommunity":     everyone,
	"createCommunity":  only(d.RoleAdmin),
	"updateCommunity":  only(d.RoleAdmin),
	"archiveCommunity": only(d.RoleAdmin),
	"restoreCommunity": only(d.RoleAdmin),

	"listHospitals":   everyone,
	"getHospital":     everyone,
	"createHospital":  only(d.RoleAdmin),
	"updateHospital":  only(d.RoleAdmin),
	"archiveHospital": only(d.RoleAdmin),
	"restoreHospital": only(d.RoleAdmin),

	"reportHospital": only(d.RoleOperator, d.RoleDispatcher, d.RoleDriver, d.RoleSupervisor),

	"listDrugs":   everyone,
	"getDrug":     everyone,
	"createDrug":  only(d.RoleAdmin, d.RoleMedic),
	"updateDrug":  only(d.RoleAdmin, d.RoleMedic),
	"archiveDrug": only(d.RoleAdmin),
	"restoreDrug": only(d.RoleAdmin),
	"whoHasDrug":  working,

	"listDrivers":   only(d.RoleDispatcher, d.RolePlanner, d.RoleSupervisor, d.RoleAuditor, d.RoleAdmin),
	"getDriver":     only(d.RoleDispatcher, d.RolePlanner, d.RoleDriver, d.RoleSupervisor, d.RoleAuditor, d.RoleAdmin),
	"createDriver":  only(d.RoleAdmin),
	"updateDriver":  only(d.RoleAdmin),
	"archiveDriver": only(d.RoleAdmin),
	"restoreDriver": only(d.RoleAdmin),

	"listStaff":     only(d.RoleOperator, d.RoleDispatcher, d.RoleCashier, d.RoleSupervisor, d.RoleAuditor, d.RoleAdmin),
	"getStaff":      only(d.RoleOperator, d.RoleDispatcher, d.RoleCashier, d.RoleSupervisor, d.RoleAuditor, d.RoleAdmin),
	"createStaff":   only(d.RoleAdmin),
	"updateStaff":   only(d.RoleAdmin),
	"archiveStaff":  only(d.RoleAdmin),
	"restoreStaff":  only(d.RoleAdmin),
	"recordFitness": only(d.RoleSupervisor, d.RoleAdmin),
	"issueToken":    only(d.RoleAdmin),
	"listTokens":    everyone,
	"revokeToken":   only(d.RoleAdmin),

	"listProposals":   only(d.RoleSupervisor, d.RoleAuditor, d.RoleAdmin),
	"createProposal":  only(d.RoleAdmin),
	"confirmProposal": only(d.RoleSupervisor, d.RoleAdmin),
	"rejectProposal":  only(d.RoleSupervisor, d.RoleAdmin),

	"listResidents":        only(d.RoleOperator, d.RoleMedic, d.RoleCollector, d.RoleDispatcher, d.RoleSupervisor, d.RoleAuditor),
	"getResident":          only(d.RoleOperator, d.RoleMedic, d.RoleCollector, d.RoleDispatcher, d.RoleSupervisor, d.RoleAuditor),
	"createResident":       hotlineStaff,
	"updateResident":       hotlineStaff,
	"archiveResident":      only(d.RoleOperator, d.RoleSupervisor),
	"restoreResident":      only(d.RoleOperator, d.RoleSupervisor),
	"listMedications":      only(d.RoleOperator, d.RoleMedic, d.RoleSupervisor, d.RoleAuditor),
	"getRequestDraft":      hotlineStaff,
	"findDuplicates":       hotlineStaff,
	"getResidentDocuments": only(d.RoleOperator, d.RoleMedic, d.RoleCollector, d.RoleDispatcher, d.RoleSupervisor, d.RoleAuditor),

	"findCallers": hotlineStaff,
	"getStatus":   only(d.RoleOperator, d.RoleMedic, d.RoleDispatcher, d.RoleSupervisor),

	"listRequests":        working,
	"getRequest":          working,
	"getRequestDocuments": working,
	"suggestHospitals":    only(d.RoleOperator, d.RoleMedic, d.RoleDispatcher, d.RolePlanner, d.RoleSupervisor, d.RoleAuditor),
	"listAttempts":        working,

	"revealPin": only(d.RoleOperator, d.RoleSupervisor),
	"issuePin":  only(d.RoleOperator, d.RoleSupervisor),
	"waivePin":  only(d.RoleSupervisor),

	"listItems": only(d.RoleOperator, d.RoleCollector, d.RoleDispatcher, d.RoleDriver, d.RoleCourier, d.RoleCashier, d.RoleSupervisor, d.RoleAuditor),
	"getItem":   only(d.RoleOperator, d.RoleCollector, d.RoleDispatcher, d.RoleDriver, d.RoleCourier, d.RoleCashier, d.RoleSupervisor, d.RoleAuditor),
	"handOver":  handing,

	"listUnconfirmed": only(d.RoleOperator, d.RoleCollector, d.RoleDispatcher, d.RoleDriver, d.RoleCourier, d.RoleCashier, d.RoleSupervisor, d.RoleAuditor),
	"confirmHandover": only(d.RoleOperator, d.RoleCollector, d.RoleDispatcher, d.RoleDriver, d.RoleCourier, d.RoleCashier, d.RoleSupervisor),
	"printLabels":     only(d.RoleOperator, d.RoleCollector, d.RoleDispatcher, d.RoleDriver, d.RoleCourier, d.RoleSupervisor),
	"scanItems":       handing,
	"getCustodyBoard": only(d.RoleDispatcher, d.RoleCashier, d.RoleSupervisor, d.RoleAuditor),
	"depart":          only(d.RoleDriver),
	"countItems":      only(d.RoleOperator, d.RoleCollector, d.RoleDispatcher, d.RoleDriver, d.RoleCourier, d.RoleCashier, d.RoleSupervisor),
	"listCounts":      only(d.RoleDispatcher, d.RoleCashier, d.RoleSupervisor, d.RoleAuditor),
	"explainCount":    only(d.RoleSupervisor),
	"closeDay":        only(d.RoleSupervisor),
	"listIncidents":   only(d.RoleOperator, d.RoleCollector, d.RoleDispatcher, d.RoleDriver, d.RoleCourier, d.RoleCashier, d.RoleSupervisor, d.RoleAuditor),
	"getIncident":     only(d.RoleOperator, d.RoleDispatcher, d.RoleCashier, d.RoleSupervisor, d.RoleAuditor),
	"reportIncident":  handing,
	"resolveIncident": only(d.RoleSupervisor),
	"dropOut":         only(d.RoleDispatcher, d.RoleSupervisor),
	"listTransfers":   only(d.RoleCollector, d.RoleDispatcher, d.RoleDriver, d.RoleCourier, d.RoleSupervisor, d.RoleAuditor),
	"takeOver":        only(d.RoleSupervisor),

	"listDecisions": only(d.RoleOperator, d.RoleDispatcher, d.RoleSupervisor),

	"uploadAttachment": only(
		d.RoleOperator, d.RoleMedic, d.RoleCollector, d.RoleDispatcher, d.RoleDriver, d.RoleCourier, d.RoleCashier, d.RoleSupervisor,
	),
	"getAttachment":        working,
	"getAttachmentContent": working,

	"getMoney":  only(d.RoleOperator, d.RoleCollector, d.RoleDriver, d.RoleCourier, d.RoleCashier, d.RoleSupervisor, d.RoleAuditor),
	"moveMoney": only(d.RoleCollector, d.RoleDriver, d.RoleCourier, d.RoleCashier, d.RoleSupervisor),
	"listUnconfirmedMoney": only(
		d.RoleOperator, d.RoleCollector, d.RoleDispatcher, d.RoleDriver, d.RoleCourier, d.RoleCashier, d.RoleSupervisor, d.RoleAuditor,
	),
	"confirmMoney": only(d.RoleOperator, d.RoleCollector, d.RoleDispatcher, d.RoleDriver, d.RoleCourier, d.RoleCashier, d.RoleSupervisor),

	"getCallList":            only(d.RoleOperator, d.RoleMedic, d.RoleSupervisor, d.RoleAuditor),
	"listContacts":           only(d.RoleOperator, d.RoleMedic, d.RoleSupervisor, d.RoleAuditor),
	"getContact":             only(d.RoleOperator, d.RoleMedic, d.RoleSupervisor, d.RoleAuditor),
	"recordContact":          hotlineStaff,
	"settleNeed":             hotlineStaff,
	"handOverResponsibility": only(d.RoleSupervisor),

	"listCalls":        only(d.RoleOperator, d.RoleMedic, d.RoleSupervisor, d.RoleAuditor),
	"getCall":          only(d.RoleOperator, d.RoleMedic, d.RoleSupervisor, d.RoleAuditor),
	"recordCall":       hotlineStaff,
	"listCallbacks":    only(d.RoleOperator, d.RoleMedic, d.RoleSupervisor, d.RoleAuditor),
	"claimCallback":    hotlineStaff,
	"dismissCallback":  hotlineStaff,
	"listCallScripts":  everyone,
	"getCallScript":    everyone,
	"changeCallScript": only(d.RoleAdmin),

	"getSupply":         only(d.RoleOperator, d.RoleMedic, d.RoleSupervisor, d.RoleAuditor),
	"getSupplyPlan":     only(d.RoleOperator, d.RoleMedic, d.RoleSupervisor, d.RoleAuditor),
	"startSupplyPlan":   hotlineStaff,
	"countSupply":       hotlineStaff,
	"receiveSupply":     hotlineStaff,
	"changeDose":        hotlineStaff,
	"admitResident":     hotlineStaff,
	"dischargeResident": hotlineStaff,
	"stopSupply":        hotlineStaff,
	"restartSupply":     hotlineStaff,

	"listRules":   everyone,
	"getRule":     everyone,
	"createRule":  only(d.RoleAdmin),
	"updateRule":  only(d.RoleAdmin),
	"archiveRule": only(d.RoleAdmin),
	"restoreRule": only(d.RoleAdmin),

	"getForecast": only(d.RoleOperator, d.RoleMedic, d.RoleDispatcher, d.RoleSupervisor, d.RoleAuditor),

	"setPlanning":  only(d.RoleDispatcher, d.RoleSupervisor),
	"listPlans":    only(d.RoleOperator, d.RoleDispatcher, d.RoleSupervisor, d.RoleAuditor),
	"getPlan":      only(d.RoleOperator, d.RoleDispatcher, d.RoleSupervisor, d.RoleAuditor),
	"comparePlans": only(d.RoleOperator, d.RoleDispatcher, d.RoleSupervisor, d.RoleAuditor),
	"createPlan":   only(d.RoleDispatcher, d.RoleSupervisor),
	"cancelPlan":   only(d.RoleDispatcher, d.RoleSupervisor),
	"applyPlan":    only(d.RoleDispatcher, d.RoleSupervisor),
	"moveInPlan":   only(d.RoleDispatcher, d.RoleSupervisor),
	"getMyRoute":   only(d.RoleDriver),

	"listEvents": only(d.RoleSupervisor, d.RoleAuditor, d.RoleAdmin),
	"listAlerts": only(d.RoleOperator, d.RoleDispatcher, d.RoleSupervisor, d.RoleAuditor),
}

// transitions are the operations that are events of the state machine, whose
// table says who may cause them.
var transitions = map[string][]d.Event{
	"registerRequest":  {d.Register},
	"amendRequest":     {d.Amend},
	"clarifyLines":     {d.Clarify},
	"collectCard":      {d.CollectCard},
	"waiveCard":        {d.WaiveCard},
	"assignHospital":   {d.AssignHospital},
	"reassignHospital": {d.ReassignHospital},
	"reportShortage":   {d.ReportShortage, d.SplitShortage},
	"askDecision":      {d.AskDecision},
	"answerDecision":   {d.Decide},
	"recordPurchase":   {d.Purchase},
	"attemptDelivery":  {d.AttemptDelivery},
	"deliverRequest":   {d.Deliver},
	"cancelRequest":    {d.Cancel},
	"returnGoods":      {d.ReturnGoods},
}

// rolesOf lists the roles that may call the operation.
func rolesOf(operation string) []d.Role {
	if events, ok := transitions[operation]; ok {
		return workflow.RolesFor(events...)
	}
	return roles[operation]
}

// Operation is one operation of the contract with the roles that may call it.
type Operation struct {
	ID, Method, Path string // the path as echo writes it, e.g. /v1/requests/:id
	Open             bool   // needs no token
	Roles            []d.Role
}

// Operations lists every operation by id.
func Operations() []Operation {
	var out []Operation
	for id, op := range operations {
		out = append(out, Operation{id, op.Method, op.Path, op.Open, rolesOf(id)})
	}
	slices.SortFunc(out, func(a, b Operation) int { return strings.Compare(a.ID, b.ID) })
	return out
}
