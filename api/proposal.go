package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow/office"
)

// ListProposals lists what waits for a second person.
func (h handlers) ListProposals(ctx context.Context, _ ListProposalsRequestObject) (ListProposalsResponseObject, error) {
	rows, err := h.Office.Proposals(ctx, invocationFrom(ctx))
	return ListProposals200JSONResponse{Items: each(rows, toProposal)}, err
}

// CreateProposal asks for rights that nobody gives alone.
func (h handlers) CreateProposal(ctx context.Context, in CreateProposalRequestObject) (CreateProposalResponseObject, error) {
	p := domain.Proposal{StaffID: in.Body.StaffID, Grants: each(in.Body.Grants, fromGrant)}
	if t := in.Body.Token; t != nil {
		expires := domain.Instant(h.tokenExpiry(t))
		p.Label, p.TokenExpiresAt = t.Label, &expires
	}
	made, err := h.Office.Propose(ctx, invocationFrom(ctx), p)
	if err != nil {
		return nil, err
	}
	return CreateProposal201JSONResponse{ProposalCreatedJSONResponse{toProposal(made), ProposalCreatedResponseHeaders{etag(made.Version)}}}, nil
}

// ConfirmProposal does what was proposed, and shows a token this once.
func (h handlers) ConfirmProposal(ctx context.Context, in ConfirmProposalRequestObject) (ConfirmProposalResponseObject, error) {
	done, err := h.Office.ConfirmProposal(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return ConfirmProposal200JSONResponse{answerProposal(done)}, nil
}

// RejectProposal ends a proposal.
func (h handlers) RejectProposal(ctx context.Context, in RejectProposalRequestObject) (RejectProposalResponseObject, error) {
	done, err := h.Office.RejectProposal(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return RejectProposal200JSONResponse{answerProposal(done)}, nil
}

func answerProposal(done *office.ConfirmedProposal) ProposalOKJSONResponse {
	body := toProposal(&done.Proposal)
	if done.Issued != nil {
		body.Token = done.Issued.Text
	}
	return ProposalOKJSONResponse{body, ProposalOKResponseHeaders{etag(done.Version)}}
}

func toProposal(p *domain.Proposal) Proposal {
	return Proposal{
		ID: p.ID, StaffID: p.StaffID, Grants: each(p.Grants, toGrant), Label: p.Label, TokenExpiresAt: p.TokenExpiresAt,
		ProposedBy: p.ProposedBy, CreatedAt: p.CreatedAt, ExpiresAt: p.ExpiresAt, ConfirmedBy: p.ConfirmedBy, ConfirmedAt: p.ConfirmedAt,
		Version: p.Version,
	}
}
