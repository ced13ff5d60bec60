package blobs_test

import (
	"bytes"
	"errors"
	"io/fs"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/johannesboyne/gofakes3"
	"github.com/johannesboyne/gofakes3/backend/s3mem"

	"songyao/store/blobs"
)

// each runs the test on a folder that is not there yet and on a bucket of an S3
// server.
func each(t *testing.T, test func(t *testing.T, b blobs.Store)) {
	t.Helper()
	t.Run("directory", func(t *testing.T) { test(t, open(t, filepath.Join(t.TempDir(), "attachments"))) })
	t.Run("bucket", func(t *testing.T) {
		t.Setenv("AWS_ACCESS_KEY_ID", "key")
		t.Setenv("AWS_SECRET_ACCESS_KEY", "secret")
		backend := s3mem.New()
		if err := backend.CreateBucket("photos"); err != nil {
			t.Fatal(err)
		}
		server := httptest.NewServer(gofakes3.New(backend).Server())
		t.Cleanup(server.Close)
		test(t, open(t, "s3://photos/songyao?region=us-east-1&endpoint="+url.QueryEscape(server.URL)))
		keys, err := backend.ListBucket("photos", nil, gofakes3.ListBucketPage{})
		if err != nil {
			t.Fatal(err)
		}
		for _, k := range keys.Contents {
			if !strings.HasPrefix(k.Key, "songyao/c/") {
				t.Errorf("the object %s lies outside the prefix", k.Key)
			}
		}
	})
}

func open(t *testing.T, location string) blobs.Store {
	t.Helper()
	b, err := blobs.Open(location)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestPutAndGet(t *testing.T) {
	each(t, func(t *testing.T, b blobs.Store) {
		if _, err := b.Get(t.Context(), "c/none.jpg"); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("what was never put: %v", err)
		}
		data := bytes.Repeat([]byte{1, 2, 3, 0xff}, 100_000)
		for range 2 { // the second time changes nothing
			if err := b.Put(t.Context(), "c/a.jpg", data); err != nil {
				t.Fatal(err)
			}
			if got, err := b.Get(t.Context(), "c/a.jpg"); err != nil || !bytes.Equal(got, data) {
				t.Errorf("%d bytes, %v", len(got), err)
			}
		}
		if err := b.Put(t.Context(), "c/b.jpg", []byte("other")); err != nil {
			t.Fatal(err)
		}
		if got, err := b.Get(t.Context(), "c/a.jpg"); err != nil || !bytes.Equal(got, data) {
			t.Errorf("%d bytes, %v", len(got), err)
		}
	})
}

// TestAtOnce: the same photo sent twice at the same moment.
func TestAtOnce(t *testing.T) {
	each(t, func(t *testing.T, b blobs.Store) {
		data := bytes.Repeat([]byte("x"), 1<<20)
		var all sync.WaitGroup
		for range 8 {
			all.Go(func() {
				if err := b.Put(t.Context(), "c/same.jpg", data); err != nil {
					t.Error(err)
				}
				if got, err := b.Get(t.Context(), "c/same.jpg"); err != nil || !bytes.Equal(got, data) {
					t.Errorf("%d bytes, %v", len(got), err)
				}
			})
		}
		all.Wait()
	})
}

// TestHalfAFile: the machine stopped while a file was being written. It has no name
// yet, and is written anew.
func TestHalfAFile(t *testing.T) {
	folder := t.TempDir()
	if err := os.MkdirAll(filepath.Join(folder, "c"), 0o750); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "c", ".part-123"), []byte("ha"), 0o600); err != nil {
		t.Fatal(err)
	}
	b := open(t, folder)
	if _, err := b.Get(t.Context(), "c/half.jpg"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("half a file is taken for one: %v", err)
	}
	if err := b.Put(t.Context(), "c/half.jpg", []byte("half and half")); err != nil {
		t.Fatal(err)
	}
	if got, err := b.Get(t.Context(), "c/half.jpg"); err != nil || string(got) != "half and half" {
		t.Errorf("%q, %v", got, err)
	}
}

// TestUnreachable: what cannot be written is an error, and leaves nothing behind.
func TestUnreachable(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := open(t, file).Put(t.Context(), "c/a.jpg", []byte("x")); err == nil {
		t.Error("a file was taken for a folder")
	}
	t.Setenv("AWS_ACCESS_KEY_ID", "key")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "secret")
	server := httptest.NewServer(gofakes3.New(s3mem.New()).Server())
	t.Cleanup(server.Close)
	b := open(t, "s3://nowhere?region=us-east-1&endpoint="+url.QueryEscape(server.URL))
	if err := b.Put(t.Context(), "c/a.jpg", []byte("x")); err == nil {
		t.Error("a bucket that does not exist took something")
	}
	if _, err := b.Get(t.Context(), "c/a.jpg"); err == nil {
		t.Error("a bucket that does not exist gave something")
	}
}
