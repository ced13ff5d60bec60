package workflow

import (
	"fmt"
	"slices"
	"strings"

	d "songyao/domain"
)

// Move is what an event does in a state: where it leads and who may do it.
type Move struct {
	To d.State
	By []d.Role
}

// by lists who may cause an event.
func by(roles ...d.Role) []d.Role { return roles }

// moves is the whole state machine: from each state, what each event does.
// Nothing else in the program decides which state follows which. A state
// without an entry is final. What an event needs is beside its input
// (collect.go, assign.go, ...).
var moves = map[d.State]map[d.Event]Move{
	d.Unborn: {
		d.Register: {d.Registered, by(d.RoleOperator)},
		d.Split:    {d.CardCollected, by(d.RoleDriver)},
	},
	d.Registered: {
		d.Amend:       {d.Registered, by(d.RoleOperator)},
		d.Clarify:     {d.Registered, by(d.RoleMedic, d.RoleOperator)},
		d.CollectCard: {d.CardCollected, by(d.RoleCollector)},
		d.WaiveCard:   {d.CardCollected, by(d.RoleOperator)},
		d.Cancel:      {d.Cancelled, by(d.RoleOperator, d.RoleSupervisor)},
	},
	d.CardCollected: {
		d.Amend:          {d.CardCollected, by(d.RoleOperator)},
		d.Clarify:        {d.CardCollected, by(d.RoleMedic, d.RoleOperator)},
		d.AssignHospital: {d.HospitalAssigned, by(d.RoleDispatcher, d.RolePlanner)},
		d.Cancel:         {d.Cancelled, by(d.RoleOperator, d.RoleSupervisor)},
	},
	d.HospitalAssigned: {
		d.Amend:            {d.HospitalAssigned, by(d.RoleOperator)},
		d.ReassignHospital: {d.HospitalAssigned, by(d.RoleDispatcher, d.RolePlanner)},
		d.ReportShortage:   {d.CardCollected, by(d.RoleDriver)},
		d.SplitShortage:    {d.HospitalAssigned, by(d.RoleDriver)},
		d.AskDecision:      {d.HospitalAssigned, by(d.RoleDriver)},
		d.Decide:           {d.HospitalAssigned, by(d.RoleOperator)},
		d.Purchase:         {d.Purchased, by(d.RoleDriver)},
		d.Cancel:           {d.Cancelled, by(d.RoleOperator, d.RoleSupervisor)},
	},
	d.Purchased: {
		d.Amend:           {d.Purchased, by(d.RoleOperator)},
		d.AttemptDelivery: {d.Purchased, by(d.RoleCourier)},
		d.Deliver:         {d.Delivered, by(d.RoleCourier)},
		d.ReturnGoods:     {d.Cancelled, by(d.RoleSupervisor)},
	},
}

// Permit finds the move of event from state for somebody with the roles.
// Errors: invalid_transition with the allowed events, transition_role.
func Permit(state d.State, event d.Event, roles []d.Role) (Move, error) {
	m, ok := moves[state][event]
	if !ok {
		return Move{}, &d.Error{
			Kind: d.KindConflict, Code: "invalid_transition", Args: []any{string(state), string(event)}, Allowed: Allowed(state),
		}
	}
	if !slices.ContainsFunc(roles, func(r d.Role) bool { return slices.Contains(m.By, r) }) {
		return Move{}, d.Forbidden("transition_role", string(event))
	}
	return m, nil
}

// Allowed lists the events possible from the state, in the order of d.Events.
func Allowed(state d.State) []d.Event {
	var out []d.Event
	for _, e := range d.Events() {
		if _, ok := moves[state][e]; ok {
			out = append(out, e)
		}
	}
	return out
}

// RolesFor lists the roles that may cause one of the events in any state.
func RolesFor(events ...d.Event) []d.Role {
	var out []d.Role
	for _, r := range d.Roles() {
		for _, row := range moves {
			for _, e := range events {
				if slices.Contains(row[e].By, r) && !slices.Contains(out, r) {
					out = append(out, r)
				}
			}
		}
	}
	return out
}

// Markdown draws the table for docs/states.md.
func Markdown() string {
	var b strings.Builder
	b.WriteString("# States of a request\n\nDrawn from `workflow/table.go`; a test keeps it fresh.\n\n```mermaid\nstateDiagram-v2\n")
	from := append([]d.State{d.Unborn}, d.States()...)
	name := func(s d.State) string {
		if s == d.Unborn {
			return "[*]"
		}
		return string(s)
	}
	for _, s := range from {
		for _, e := range Allowed(s) {
			fmt.Fprintf(&b, "    %s --> %s: %s\n", name(s), moves[s][e].To, e)
		}
		if s.Final() {
			fmt.Fprintf(&b, "    %s --> [*]\n", s)
		}
	}
	b.WriteString("```\n\n| from | event | to | who |\n|---|---|---|---|\n")
	for _, s := range from {
		for _, e := range Allowed(s) {
			var who []string
			for _, r := range moves[s][e].By {
				who = append(who, string(r))
			}
			fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", strings.Trim(name(s), "[]*"), e, moves[s][e].To, strings.Join(who, ", "))
		}
	}
	return b.String()
}
