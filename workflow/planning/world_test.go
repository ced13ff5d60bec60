package planning_test

import (
	"testing"

	"songyao/workflow/flowtest"
)

// town is the world with cars, with what only this package asks of it.
type town struct{ *flowtest.Town }

func eachTown(t *testing.T, test func(t *testing.T, w *town)) {
	t.Helper()
	flowtest.EachTown(t, func(t *testing.T, w *flowtest.Town) { test(t, &town{w}) })
}
