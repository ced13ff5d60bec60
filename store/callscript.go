package store

import (
	"context"

	"songyao/domain"
)

// CallScripts lists the script in use of each kind.
func (s *Store) CallScripts(ctx context.Context) ([]domain.CallScript, error) {
	return find[domain.CallScript](ctx, s, `SELECT c.* FROM call_scripts c
		WHERE c.version = (SELECT max(o.version) FROM call_scripts o WHERE o.kind = c.kind) ORDER BY c.id`)
}

// CallScript reads the script of a kind; version 0 is the one in use. Errors: not_found.
func (s *Store) CallScript(ctx context.Context, kind domain.CallKind, version int64) (*domain.CallScript, error) {
	return findOne[domain.CallScript](ctx, s, "call_script", scriptQuery, kind, version, version)
}
