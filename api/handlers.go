package api

import (
	"context"
	"slices"
	"strings"

	"songyao/domain"
	"songyao/workflow/rooms"
)

// handlers answer the operations: each reads its typed input, calls one use case
// and converts the answer. What fails is returned as it is; fail (problem.go)
// knows the rest.
type handlers struct {
	*rooms.Rooms
}

var _ StrictServerInterface = handlers{}

// GetHealth says that the process lives.
func (h handlers) GetHealth(context.Context, GetHealthRequestObject) (GetHealthResponseObject, error) {
	return GetHealth200JSONResponse{Status: "ok"}, nil
}

// GetReadiness says whether the service can do its work, and what fails beside.
func (h handlers) GetReadiness(ctx context.Context, _ GetReadinessRequestObject) (GetReadinessResponseObject, error) {
	troubles, err := h.Ready(ctx)
	if err != nil {
		return nil, err
	}
	out := GetReadiness200JSONResponse{Status: "ok"}
	for _, t := range troubles {
		out.Troubles = append(out.Troubles, Trouble{Part: t.Part, Since: t.Since, Code: domain.AsError(t.Err).Code})
	}
	return out, nil
}

// GetMe tells the caller who they are.
func (h handlers) GetMe(ctx context.Context, _ GetMeRequestObject) (GetMeResponseObject, error) {
	who := invocationFrom(ctx).Who
	me := GetMe200JSONResponse{StaffID: who.StaffID, Name: who.Name, Grants: []ResolvedGrant{}}
	for community, roles := range who.In {
		me.Grants = append(me.Grants, ResolvedGrant{CommunityID: community, Roles: roles, Lacks: who.Unfit[community]})
	}
	slices.SortFunc(me.Grants, func(a, b ResolvedGrant) int { return strings.Compare(string(a.CommunityID), string(b.CommunityID)) })
	return me, nil
}
