package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"

	"songyao/domain"
)

// Attachment reads one that the caller may see: it belongs to a request of the
// scope, or to nobody but the caller, who uploaded it. Errors: not_found.
func (s *Store) Attachment(ctx context.Context, scope domain.Scope, id domain.ID) (*domain.Attachment, error) {
	request := requestsInScope(scope).where()
	return findOne[domain.Attachment](ctx, s, "attachment", `SELECT a.* FROM attachments a WHERE a.community_id IN ? AND a.id = ? AND (
			EXISTS (SELECT 1 FROM request_attachments l JOIN requests r ON r.community_id = l.community_id AND r.id = l.request_id
				WHERE l.community_id = a.community_id AND l.attachment_id = a.id AND `+request.text+`)
			OR a.uploaded_by = ? AND NOT EXISTS (SELECT 1 FROM request_attachments l
				WHERE l.community_id = a.community_id AND l.attachment_id = a.id))`,
		append(append([]any{scope.Communities, id}, request.args...), scope.Carrier)...)
}

// AttachmentsByID reads several attachments, one row for each request that they
// belong to; those that do not exist in the community are left out.
func (s *Store) AttachmentsByID(ctx context.Context, community domain.ID, ids []domain.ID) ([]domain.Attached, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	return find[domain.Attached](ctx, s, `SELECT a.*, l.request_id, l.line_id FROM attachments a
		LEFT JOIN request_attachments l ON l.community_id = a.community_id AND l.attachment_id = a.id
		WHERE a.community_id = ? AND a.id IN ? ORDER BY a.id, l.request_id`, community, ids)
}

// AttachmentsOf lists the attachments of several requests, oldest first.
func (s *Store) AttachmentsOf(ctx context.Context, scope domain.Scope, requests []domain.ID) ([]domain.Attached, error) {
	if len(requests) == 0 {
		return nil, nil
	}
	return find[domain.Attached](ctx, s, attachedQuery, scope.Communities, requests)
}

const attachedQuery = `SELECT a.*, l.request_id, l.line_id FROM request_attachments l
	JOIN attachments a ON a.community_id = l.community_id AND a.id = l.attachment_id
	WHERE l.community_id IN ? AND l.request_id IN ? ORDER BY l.request_id, l.attachment_id`

// PutBlob keeps the bytes of an attachment. It comes before the change that has
// the row: bytes without a row harm nobody.
func (s *Store) PutBlob(ctx context.Context, a *domain.Attachment, data []byte) error {
	return blobError(s.blobs.Put(ctx, a.Blob(), data))
}

// Blob reads the bytes of an attachment, and refuses others in their place.
func (s *Store) Blob(ctx context.Context, a *domain.Attachment) ([]byte, error) {
	data, err := s.blobs.Get(ctx, a.Blob())
	if sum := sha256.Sum256(data); err == nil && hex.EncodeToString(sum[:]) != a.SHA256 {
		err = errors.New("the bytes of an attachment are not those that were stored: " + a.Blob())
	}
	return data, blobError(err)
}

// blobError says that pictures cannot be had now, whatever the reason.
func blobError(err error) error {
	if err == nil {
		return nil
	}
	return &domain.Error{Kind: domain.KindUnavailable, Code: "attachments_unavailable", Err: err}
}
