package ledger_test

import (
	"strings"
	"sync"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
	"songyao/workflow/ledger"
	"songyao/workflow/usecase"
)

// TestVerifySeesOneMoment: an entry that is written after Verify has read how many there
// are is no damage, because everything is read as of one moment.
func TestVerifySeesOneMoment(t *testing.T) {
	t.Parallel()
	storetest.EachURL(t, func(t *testing.T, url string) {
		now := time.Date(2020, 6, 16, 8, 0, 0, 0, time.UTC)
		beside := storetest.Open(t, url, store.Options{})
		var meanwhile sync.Once
		st := storetest.Open(t, url, store.Options{Trace: func(sql string, _ []any) {
			if !strings.Contains(sql, "FROM events") {
				return
			}
			meanwhile.Do(func() {
				change := &domain.Change{CommunityID: domain.System, At: now}
				change.Record("hospital.update", "hospitals", domain.System, struct{}{})
				if err := beside.Apply(t.Context(), change); err != nil {
					t.Error(err)
				}
			})
		}})
		found, err := ledger.New(usecase.New(st, func() time.Time { return now })).Verify(t.Context())
		if err != nil || found.FirstError != "" {
			t.Errorf("%+v, %v", found, err)
		}
	})
}
