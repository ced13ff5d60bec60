package api

import (
	"bytes"
	"context"

	"songyao/api/input"
	"songyao/domain"
	"songyao/workflow"
)

// UploadAttachment keeps a picture.
func (h handlers) UploadAttachment(ctx context.Context, in UploadAttachmentRequestObject) (UploadAttachmentResponseObject, error) {
	body, err := input.ReadAll(in.Body)
	if err != nil {
		return nil, err
	}
	if len(body) == 0 {
		return nil, &domain.Error{Kind: domain.KindMalformed, Code: "body_required"}
	}
	a, err := h.Workflow.Attach(ctx, invocationFrom(ctx), workflow.Upload{
		CommunityID: in.Params.CommunityID, RequestID: in.Params.RequestID, LineID: in.Params.LineID, Purpose: in.Params.Purpose, Body: body,
	})
	if err != nil {
		return nil, err
	}
	return UploadAttachment201JSONResponse{
		Body: toAttachment(a), Headers: UploadAttachment201ResponseHeaders{Location: "/v1/attachments/" + string(a.ID)},
	}, nil
}

// GetAttachment says what is known of a picture.
func (h handlers) GetAttachment(ctx context.Context, in GetAttachmentRequestObject) (GetAttachmentResponseObject, error) {
	a, err := h.Evidence.Attachment(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetAttachment200JSONResponse(toAttachment(a)), nil
}

// revalidate lets a client keep a picture for itself only, and ask each time
// whether it may still show it: a driver may no more once the request is closed.
const revalidate = "private, no-cache"

// GetAttachmentContent gives the picture itself.
func (h handlers) GetAttachmentContent(ctx context.Context, in GetAttachmentContentRequestObject) (GetAttachmentContentResponseObject, error) {
	a, err := h.Evidence.Attachment(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	tag := `"` + a.SHA256 + `"`
	if in.Params.IfNoneMatch == tag {
		return GetAttachmentContent304Response{Headers: GetAttachmentContent304ResponseHeaders{ETag: tag, CacheControl: revalidate}}, nil
	}
	data, err := h.Evidence.Picture(ctx, a)
	if err != nil {
		return nil, err
	}
	return GetAttachmentContent200ImageJpegResponse{
		Body: bytes.NewReader(data), ContentLength: int64(len(data)),
		Headers: GetAttachmentContent200ResponseHeaders{ETag: tag, CacheControl: revalidate},
	}, nil
}

func toAttachment(a *domain.Attachment) Attachment {
	return Attachment{
		ID: a.ID, CommunityID: a.CommunityID, Purpose: a.Purpose, MediaType: a.MediaType, Size: a.Size, Width: a.Width, Height: a.Height,
		Sha256: a.SHA256, UploadedBy: a.UploadedBy, CreatedAt: a.CreatedAt,
	}
}

func toAttached(a *domain.Attached) Attachment {
	out := toAttachment(&a.Attachment)
	out.LineID = a.LineID
	return out
}
