package demo

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
)

// database makes an empty database for the replay and says how to remove it: a
// SQLite file of its own, or a database beside the one that the URL names, which
// is not touched.
func database(ctx context.Context, postgres string) (url string, remove func() error, err error) {
	if postgres != "" {
		return beside(ctx, postgres)
	}
	dir, err := os.MkdirTemp("", "songyao-demo-")
	if err != nil {
		return "", nil, err
	}
	return filepath.Join(dir, "songyao.db"), func() error { return os.RemoveAll(dir) }, nil
}

// beside makes a database on the server of the URL.
func beside(ctx context.Context, postgres string) (string, func() error, error) {
	u, err := url.Parse(postgres)
	if err != nil || u.Scheme != "postgres" && u.Scheme != "postgresql" {
		return "", nil, errors.New("the database is not of the form postgres://user@host/database")
	}
	name := "songyao_demo_" + strings.ToLower(rand.Text()[:10])
	if err := execute(ctx, postgres, "CREATE DATABASE "+name); err != nil {
		return "", nil, err
	}
	u.Path = "/" + name
	return u.String(), func() error {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 30*time.Second)
		defer cancel()
		return execute(ctx, postgres, "DROP DATABASE "+name+" WITH (FORCE)")
	}, nil
}

func execute(ctx context.Context, postgres, statement string) error {
	conn, err := pgx.Connect(ctx, postgres)
	if err != nil {
		return fmt.Errorf("reach postgres: %w", err)
	}
	_, err = conn.Exec(ctx, statement)
	return errors.Join(err, conn.Close(ctx))
}
