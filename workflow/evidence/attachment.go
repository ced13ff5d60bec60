package evidence

import (
	"context"
	"slices"

	"songyao/domain"
	"songyao/workflow/usecase"
)

// Attach gives a request, or one of its lines, an attachment that an input names
// at pointer. known has come from store.AttachmentsByID. It must be for one of the
// purposes, if any are given, and belong to the request already, or to nobody but
// the actor. Without a request in link it is only checked.
// Errors: unknown_attachment, attachment_twice.
func Attach(
	change *domain.Change, known []domain.Attached, actor domain.ID, link domain.RequestAttachment, pointer string,
	purposes ...domain.AttachmentPurpose,
) (domain.Attached, error) {
	for _, row := range change.Inserts {
		if l, ok := row.(*domain.RequestAttachment); ok && l.AttachmentID == link.AttachmentID && l.RequestID == link.RequestID {
			return domain.Attached{}, domain.Invalid("attachment_twice", pointer)
		}
	}
	for _, a := range known {
		own := a.RequestID == "" && a.UploadedBy == actor
		theirs := a.RequestID == link.RequestID && a.RequestID != ""
		if a.ID != link.AttachmentID || len(purposes) > 0 && !slices.Contains(purposes, a.Purpose) || !own && !theirs {
			continue
		}
		if own && link.RequestID != "" {
			link.CommunityID = a.CommunityID
			change.Insert(&link)
			a.RequestID, a.LineID = link.RequestID, link.LineID
		}
		return a, nil
	}
	return domain.Attached{}, domain.Invalid("unknown_attachment", pointer)
}

// Attachment reads what is known of a picture. Errors: not_found, also for one that
// the caller may not see.
func (svc *Service) Attachment(ctx context.Context, c *usecase.Invocation, id domain.ID) (*domain.Attachment, error) {
	return svc.Store.Attachment(ctx, c.Scope(), id)
}

// Picture reads the bytes of an attachment. Errors: attachments_unavailable.
func (svc *Service) Picture(ctx context.Context, a *domain.Attachment) ([]byte, error) {
	return svc.Store.Blob(ctx, a)
}
