// Package blobs keeps the bytes of attachments beside the database: in a directory,
// or in a bucket of an S3-compatible service. A name stands for the same bytes for
// ever, so that writing twice does no harm and nothing is ever changed in place. What
// was put survives a crash before Put returns. Who may see an attachment, and what it
// belongs to, is in the rows of the store.
package blobs

import (
	"context"
	"strings"
)

// Store keeps bytes by name. Names are relative paths with slashes.
type Store interface {
	// Put returns once the bytes will survive a crash.
	Put(ctx context.Context, name string, data []byte) error
	// Get reads what was put; fs.ErrNotExist when there is none.
	Get(ctx context.Context, name string) ([]byte, error)
}

// Open takes the path of a directory, which is made with the first attachment, or
// s3://bucket/prefix?endpoint=https://host:9000&region=cn-north. It reaches for
// nothing yet, but a folder that is there is made private. Keys for S3 come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and
// AWS_SESSION_TOKEN.
func Open(location string) (Store, error) {
	if strings.HasPrefix(location, "s3://") {
		return openBucket(location)
	}
	folder := directory(location)
	return folder, folder.tighten()
}
