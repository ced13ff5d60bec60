package office_test

import (
	"sync"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
	"songyao/workflow/rooms"
)

func TestBootstrapMakesOneAdmin(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		var replicas sync.WaitGroup
		tokens := make(chan string, 4)
		for range 4 {
			replicas.Go(func() {
				token, ok, err := rooms.Open(st, time.Now).Office.Bootstrap(t.Context(), "管理员")
				if err != nil {
					t.Error(err)
				}
				if ok {
					tokens <- token
				}
			})
		}
		replicas.Wait()
		if len(tokens) != 1 {
			t.Fatalf("%d replicas made an admin", len(tokens))
		}
		p, err := rooms.Open(st, time.Now).Office.Authenticate(t.Context(), <-tokens)
		if err != nil || !p.Has(domain.System, domain.RoleAdmin) {
			t.Errorf("%+v, %v", p, err)
		}
		staff, err := store.List[domain.Staff](t.Context(), st, "", 10)
		if err != nil || len(staff) != 1 {
			t.Errorf("%d staff members, %v", len(staff), err)
		}
	})
}
