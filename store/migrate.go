package store

import (
	"context"
	"fmt"
	"io/fs"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"songyao/domain"
	"songyao/migrations"
)

// Migrate brings the schema up to date and returns the names of the migrations
// it ran.
func (s *Store) Migrate(ctx context.Context) ([]string, error) {
	p, err := s.migrator()
	if err != nil {
		return nil, err
	}
	results, err := p.Up(ctx)
	if err != nil {
		return nil, storageOr(fmt.Errorf("migrate: %w", err))
	}
	var ran []string
	for _, r := range results {
		ran = append(ran, r.Source.Path)
	}
	return ran, nil
}

// Migration is one step of the schema.
type Migration struct {
	Name    string
	Applied bool
}

// Migrations lists every migration and whether it has been applied.
func (s *Store) Migrations(ctx context.Context) ([]Migration, error) {
	p, err := s.migrator()
	if err != nil {
		return nil, err
	}
	status, err := p.Status(ctx)
	if err != nil {
		return nil, storageOr(fmt.Errorf("migration status: %w", err))
	}
	var out []Migration
	for _, m := range status {
		out = append(out, Migration{m.Source.Path, m.State == goose.StateApplied})
	}
	return out, nil
}

// migrator runs the migrations of the store's database; on Postgres one process at a time.
func (s *Store) migrator() (*goose.Provider, error) {
	dialect, dir := goose.DialectSQLite3, "sqlite"
	var options []goose.ProviderOption
	if s.pool != nil {
		dialect, dir = goose.DialectPostgres, "postgres"
		// Replicas that start together: one migrates, the others ask every second
		// for two minutes whether it is done.
		one, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, 120))
		if err != nil {
			return nil, err
		}
		options = append(options, goose.WithSessionLocker(one))
	}
	files, err := fs.Sub(migrations.FS, dir)
	if err != nil {
		return nil, err
	}
	return goose.NewProvider(dialect, s.sql, files, options...)
}

// storageOr is err in words of the domain when the disk or the server is to blame, and else
// what the migrations say.
func storageOr(err error) error {
	if kind, _ := classify(err); kind == domain.KindUnavailable {
		return wrap(err)
	}
	return err
}
