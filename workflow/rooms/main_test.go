package rooms_test

import (
	"testing"

	"songyao/workflow/flowtest"
)

func TestMain(m *testing.M) { flowtest.Histories(m) }
