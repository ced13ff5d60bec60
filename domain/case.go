package domain

// Case is a request with everything its next step is decided on.
type Case struct {
	Request  Request
	Resident Resident
	Place    Place // where the community is
	District string
	Lines    []Line
	Drugs    map[ID]Drug // those of the lines, asked for and bought
	// Siblings are the resident's other requests that are not closed: they may
	// need the same card.
	Siblings  []Request
	Items     []KitItem     // the resident's lasting items, and those the requests use
	Links     []RequestItem // which of Request and Siblings uses which item
	Balances  []Balance     // of Request and Siblings
	Decisions []Decision
	// Attachments are those of Request.
	Attachments []Attached
}

// Linked lists the items the request uses.
func (c *Case) Linked(request ID) []*KitItem {
	var out []*KitItem
	for i := range c.Items {
		for _, l := range c.Links {
			if l.RequestID == request && l.ItemID == c.Items[i].ID {
				out = append(out, &c.Items[i])
			}
		}
	}
	return out
}
