package evidence

import (
	"context"
	"time"

	"songyao/domain"
)

const MaxPixels = maxPixels

var NewDecoders = newDecoders

func (d *decoders) Enter(ctx context.Context, who domain.ID, pixels int64) (func(), error) {
	return d.enter(ctx, who, pixels)
}

func (d *decoders) Impatient() { d.patience = 10 * time.Millisecond }

func (d *decoders) Waiting() int { return len(d.busy) }
