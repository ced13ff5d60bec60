package workflow

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"time"

	"songyao/domain"
	"songyao/workflow/evidence"
	"songyao/workflow/usecase"
)

// Upload is a picture as somebody sends it, of a request, of one of its lines, or
// of nothing yet: then it belongs to whoever sent it until an input names it.
type Upload struct {
	CommunityID domain.ID // may be left open with a request
	RequestID   domain.ID
	LineID      domain.ID // with a request only
	Purpose     domain.AttachmentPurpose
	Body        []byte
}

// Attach keeps a picture. The bytes come first, then the row, so that there is no
// row without them.
//
// Errors: not_found (community, request), unknown_line, request_or_community, not_an_image,
// image_too_large, image_too_complex, unavailable, changed_meanwhile, attachments_unavailable.
func (svc *Service) Attach(ctx context.Context, c *usecase.Invocation, in Upload) (*domain.Attachment, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*domain.Attachment, *domain.Change, error) {
		t, err := svc.owner(ctx, c, &in, now)
		if err != nil {
			return nil, nil, err
		}
		drawn, err := evidence.Redraw(ctx, c.Who.StaffID, in.Body)
		if err != nil {
			return nil, nil, err
		}
		sum := sha256.Sum256(drawn.JPEG)
		a := &domain.Attachment{
			CommunityID: in.CommunityID, ID: domain.NewID(now), Purpose: in.Purpose, MediaType: "image/jpeg", Size: len(drawn.JPEG),
			Width: drawn.Width, Height: drawn.Height, SHA256: hex.EncodeToString(sum[:]), UploadedBy: c.Who.StaffID, CreatedAt: now,
		}
		if err := svc.Store.PutBlob(ctx, a, drawn.JPEG); err != nil {
			return nil, nil, err
		}
		change := &domain.Change{CommunityID: a.CommunityID}
		if t != nil {
			change = t.Change
		}
		change.Insert(a)
		if t != nil {
			change.Insert(&domain.RequestAttachment{
				CommunityID: a.CommunityID, RequestID: in.RequestID, AttachmentID: a.ID, LineID: in.LineID,
			})
			t.Touch(in.RequestID)
			t.Finish()
		}
		change.Record("attachment.create", "attachments", a.ID, struct {
			domain.Attachment
			RequestID, LineID domain.ID
		}{*a, in.RequestID, in.LineID})
		return a, change, nil
	})
}

// owner finds out to what an upload is to belong, and fills in the community; the
// transition is nil without a request.
func (svc *Service) owner(ctx context.Context, c *usecase.Invocation, in *Upload, now time.Time) (*transition, error) {
	if in.RequestID == "" {
		switch {
		case in.CommunityID == "" || in.LineID != "":
			return nil, domain.Invalid("request_or_community", "query/request_id")
		case in.CommunityID == domain.System || !c.Who.Has(in.CommunityID, c.Roles...):
			return nil, domain.NotFound("community")
		}
		return nil, nil
	}
	file, err := svc.Store.Case(ctx, usecase.Narrow(c.Scope(), in.CommunityID), in.RequestID)
	if err != nil {
		return nil, err
	}
	in.CommunityID = file.Request.CommunityID
	if in.LineID != "" && !slices.ContainsFunc(file.Lines, func(l domain.Line) bool { return l.ID == in.LineID }) {
		return nil, domain.Invalid("unknown_line", "query/line_id")
	}
	return newTransition(file, c.Actor(in.CommunityID), now), nil
}

// attach gives the request, or one of its lines, an attachment that the input names at
// pointer; fetch has read what is known of it.
func (t *transition) attach(known []domain.Attached, id, line domain.ID, pointer string, purposes ...domain.AttachmentPurpose) error {
	link := domain.RequestAttachment{RequestID: t.req.ID, AttachmentID: id, LineID: line}
	a, err := evidence.Attach(t.Change, known, t.Actor.ID, link, pointer, purposes...)
	if err == nil && !slices.ContainsFunc(t.file.Attachments, func(x domain.Attached) bool { return x.ID == id }) {
		t.file.Attachments = append(t.file.Attachments, a)
	}
	return err
}
