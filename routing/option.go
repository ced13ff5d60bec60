package routing

import "slices"

// optionSet is the errands of one class with the same options. Which of them a car
// carries does not matter to the search: it moves counts between visits, and the
// allocation keeps track of how many errands of each set are bought where, so that
// every count can be filled with errands in the end.
type optionSet struct {
	class   int32
	options []option
	members []int32
}

// reallocation is a change of hospital that is open to errands of a class.
type reallocation struct {
	to    int32 // hospital
	pairs []optionPair
}

// optionPair is one set whose errands may change between two hospitals: the indices of
// both among its options.
type optionPair struct {
	set      int32
	from, to int32
}

// addReallocations finds the options of a class and the changes between them.
func (m *model) addReallocations(c *class) {
	c.at = slices.Repeat([]int32{none}, len(m.hospitals))
	for _, set := range c.optionSets {
		for _, o := range m.optionSets[set].options {
			if c.at[o.hospital] == none {
				c.at[o.hospital] = 0
				c.options = append(c.options, o)
				c.risky = c.risky || o.risk > 0
			}
		}
	}
	slices.SortFunc(c.options, byHospital)
	for i, o := range c.options {
		c.at[o.hospital] = int32(i)
	}
	c.reallocations = make([][]reallocation, len(c.options))
	for _, set := range c.optionSets {
		options := m.optionSets[set].options
		for i, from := range options {
			for j, to := range options {
				if i != j {
					at := &c.reallocations[c.option(from.hospital)]
					*at = addPair(*at, to.hospital, optionPair{set, int32(i), int32(j)})
				}
			}
		}
	}
}

func addPair(list []reallocation, to int32, pair optionPair) []reallocation {
	for i := range list {
		if list[i].to == to {
			list[i].pairs = append(list[i].pairs, pair)
			return list
		}
	}
	return append(list, reallocation{to, []optionPair{pair}})
}
