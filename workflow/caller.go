package workflow

import (
	"fmt"
	"slices"

	"songyao/domain"
	"songyao/workflow/typed"
)

// Caller is who phoned; often a child or a neighbour of the patient.
type Caller struct {
	Name     string
	Phone    string
	Relation string
}

// checkReceivers refuses the same receiver twice.
func checkReceivers(list []domain.Receiver) error {
	for i, r := range list {
		if slices.ContainsFunc(list[:i], func(o domain.Receiver) bool { return typed.Same(o.Name, r.Name) }) {
			return domain.Invalid("receiver_twice", fmt.Sprintf("/receivers/%d/name", i))
		}
	}
	return nil
}
