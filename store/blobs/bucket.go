package blobs

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"path"
	"strings"

	"github.com/minio/minio-go/v7"
	"github.com/minio/minio-go/v7/pkg/credentials"
)

// bucket keeps each blob in an object.
type bucket struct {
	client       *minio.Client
	name, prefix string
}

func openBucket(location string) (Store, error) {
	u, err := url.Parse(location)
	if err != nil {
		return nil, fmt.Errorf("not an S3 address: %w", err)
	}
	if u.User != nil {
		return nil, errors.New("an S3 address holds no keys; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY")
	}
	if u.Host == "" {
		return nil, errors.New("an S3 address names a bucket: s3://bucket/prefix?endpoint=https://host")
	}
	query := u.Query()
	for name := range query {
		if name != "endpoint" && name != "region" {
			return nil, errors.New("an S3 address knows endpoint and region only, not " + name)
		}
	}
	endpoint, err := url.Parse(query.Get("endpoint"))
	if err != nil || endpoint.String() != "" && (endpoint.Host == "" || endpoint.Scheme != "http" && endpoint.Scheme != "https") {
		return nil, errors.New("the endpoint of an S3 address looks like https://host:9000")
	}
	if endpoint.String() == "" {
		endpoint = &url.URL{Scheme: "https", Host: "s3.amazonaws.com"}
	}
	client, err := minio.New(endpoint.Host, &minio.Options{
		Creds: credentials.NewEnvAWS(), Secure: endpoint.Scheme == "https", Region: query.Get("region"), MaxRetries: 3,
	})
	if err != nil {
		return nil, err
	}
	return &bucket{client, u.Host, strings.Trim(u.Path, "/")}, nil
}

// Put writes the object.
func (b *bucket) Put(ctx context.Context, name string, data []byte) error {
	_, err := b.client.PutObject(ctx, b.name, path.Join(b.prefix, name), bytes.NewReader(data), int64(len(data)),
		minio.PutObjectOptions{ContentType: "image/jpeg"})
	return err
}

// Get reads the object.
func (b *bucket) Get(ctx context.Context, name string) ([]byte, error) {
	object, err := b.client.GetObject(ctx, b.name, path.Join(b.prefix, name), minio.GetObjectOptions{})
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(object)
	if minio.ToErrorResponse(err).Code == minio.NoSuchKey {
		err = fs.ErrNotExist
	}
	return data, errors.Join(err, object.Close())
}
