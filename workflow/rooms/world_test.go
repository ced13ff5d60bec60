package rooms_test

import (
	"testing"

	"songyao/workflow/flowtest"
)

// world is the world of the tests, with what only this package asks of it.
type world struct{ *flowtest.World }

func each(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	flowtest.Each(t, func(t *testing.T, w *flowtest.World) { test(t, &world{w}) })
}

// town is the world with cars, with what only this package asks of it.
type town struct{ *flowtest.Town }
