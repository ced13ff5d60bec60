package store

import (
	"context"
	"maps"
	"slices"
	"sync"
	"time"

	"songyao/domain"
)

// Entries reads ledger entries of one community after seq, in order.
func (s *Store) Entries(ctx context.Context, community domain.ID, after int64, limit int) ([]domain.Entry, error) {
	return find[domain.Entry](ctx, s,
		"SELECT * FROM events WHERE community_id = ? AND seq > ? ORDER BY seq LIMIT ?", community, after, limit)
}

// EntriesAbout is Entries of only the subjects named.
func (s *Store) EntriesAbout(ctx context.Context, community domain.ID, subjects []string, after int64, limit int) ([]domain.Entry, error) {
	return find[domain.Entry](ctx, s, `SELECT * FROM events
		WHERE community_id = ? AND seq > ? AND subject IN ? ORDER BY seq LIMIT ?`, community, after, subjects, limit)
}

// Seals reads the seals of one community that begin after seq, in order.
func (s *Store) Seals(ctx context.Context, community domain.ID, after int64, limit int) ([]domain.Seal, error) {
	return find[domain.Seal](ctx, s,
		"SELECT * FROM seals WHERE community_id = ? AND first_seq > ? ORDER BY first_seq LIMIT ?", community, after, limit)
}

// Unsealed lists the communities whose ledger has more than their last seal.
func (s *Store) Unsealed(ctx context.Context) ([]domain.Community, error) {
	return find[domain.Community](ctx, s, `/* every community */ SELECT * FROM communities WHERE event_seq > coalesce((
			SELECT last_seq FROM seals WHERE seals.community_id = communities.id ORDER BY first_seq DESC LIMIT 1), 0)
		ORDER BY id`)
}

// written are the communities to whose ledger this process has added entries since
// somebody last took them.
type written struct {
	mu  sync.Mutex
	ids map[domain.ID]bool
}

// TakeWritten returns those communities, and forgets them.
func (s *Store) TakeWritten() []domain.ID {
	s.written.mu.Lock()
	defer s.written.mu.Unlock()
	ids := slices.Sorted(maps.Keys(s.written.ids))
	s.written.ids = nil
	return ids
}

// PutWritten adds communities to them.
func (s *Store) PutWritten(ids []domain.ID) {
	s.written.mu.Lock()
	defer s.written.mu.Unlock()
	if s.written.ids == nil {
		s.written.ids = map[domain.ID]bool{}
	}
	for _, id := range ids {
		s.written.ids[id] = true
	}
}

// LastSeal reads the newest seal; nil before the first.
func (s *Store) LastSeal(ctx context.Context, community domain.ID) (*domain.Seal, error) {
	rows, err := find[domain.Seal](ctx, s,
		"SELECT * FROM seals WHERE community_id = ? ORDER BY first_seq DESC LIMIT 1", community)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return &rows[0], nil
}

// AddSeal writes a seal. Two sealers cannot both: the second finds its first
// number taken and gets already_exists.
func (s *Store) AddSeal(ctx context.Context, seal *domain.Seal) error {
	return s.insert(ctx, seal)
}

// ForgetKeys deletes idempotency keys used before.
func (s *Store) ForgetKeys(ctx context.Context, before time.Time) error {
	return s.exec(ctx, plain("DELETE FROM idempotency_keys WHERE at < ?"), before)
}

// Idempotency finds what was answered under the key; nil when nothing was.
func (s *Store) Idempotency(ctx context.Context, k *domain.Idempotency) (*domain.Idempotency, error) {
	rows, err := find[domain.Idempotency](ctx, s, `SELECT * FROM idempotency_keys
		WHERE staff_id = ? AND method = ? AND path = ? AND key = ?`, k.StaffID, k.Method, k.Path, k.Key)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return &rows[0], nil
}
