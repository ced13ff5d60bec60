package ledger

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"

	"songyao/domain"
	"songyao/workflow/usecase"
)

// sealBatch is how many entries one seal covers at the most.
const sealBatch = 1000

// Seal chains hashes over the ledger entries not yet sealed, in every community that has
// any, and returns how many it sealed. Entries are sealed after their commit, off the
// path of those who write them; two sealers at once are harmless.
//
// Errors: usecase.CommunitiesError.
func (svc *Service) Seal(ctx context.Context) (int, error) {
	communities, err := svc.Store.Unsealed(ctx)
	if err != nil {
		return 0, err
	}
	return svc.seal(ctx, communities)
}

// SealWritten is Seal for what this process has written since it last did so, which costs
// nothing when nothing was written. What a process that ended left behind is for Seal.
//
// Errors: usecase.CommunitiesError.
func (svc *Service) SealWritten(ctx context.Context) error {
	written := svc.Store.TakeWritten()
	if len(written) == 0 {
		return nil
	}
	communities, err := svc.Store.CommunitiesByID(ctx, written)
	if err == nil {
		_, err = svc.seal(ctx, communities)
	}
	if err != nil {
		svc.Store.PutWritten(written)
	}
	return err
}

func (svc *Service) seal(ctx context.Context, communities []domain.Community) (total int, err error) {
	failed := usecase.EachCommunity(ctx, communities, func(ctx context.Context, c *domain.Community) error {
		n, err := svc.sealCommunity(ctx, c)
		total += n
		if domain.IsCode(err, "already_exists") {
			return nil
		}
		return err
	})
	return total, failed.OrNil()
}

// sealCommunity seals what one community's ledger has more than its last seal. When
// another sealer was faster it stops with already_exists.
func (svc *Service) sealCommunity(ctx context.Context, c *domain.Community) (int, error) {
	last, err := svc.Store.LastSeal(ctx, c.ID)
	if err != nil {
		return 0, err
	}
	seq, head := int64(0), genesis(c.ID)
	if last != nil {
		seq, head = last.LastSeq, last.Hashes[len(last.Hashes)-sha256.Size:]
	}
	total := 0
	for seq < c.EventSeq {
		entries, err := svc.Store.Entries(ctx, c.ID, seq, sealBatch)
		if err != nil || len(entries) == 0 {
			return total, err
		}
		seal := &domain.Seal{
			CommunityID: c.ID, FirstSeq: seq + 1, LastSeq: seq + int64(len(entries)), SealedAt: svc.Now(),
		}
		for i := range entries {
			head = chain(head, &entries[i])
			seal.Hashes = append(seal.Hashes, head...)
		}
		if err := svc.Store.AddSeal(ctx, seal); err != nil {
			return total, err
		}
		seq = seal.LastSeq
		total += len(entries)
	}
	return total, nil
}

// genesis is the hash before the first entry.
func genesis(community domain.ID) []byte {
	sum := sha256.Sum256([]byte("songyao ledger " + string(community)))
	return sum[:]
}

// chain is SHA-256(the hash before || the entry as a JSON array of its columns,
// the time in microseconds).
func chain(before []byte, e *domain.Entry) []byte {
	b, err := json.Marshal([]any{
		e.CommunityID, e.Seq, e.At.UnixMicro(), e.ActorID, e.Action, e.Subject, e.SubjectID, string(e.Data), e.Witness,
	})
	if err != nil {
		panic("strings and numbers always encode: " + err.Error())
	}
	sum := sha256.Sum256(append(bytes.Clone(before), b...))
	return sum[:]
}
