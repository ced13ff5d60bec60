package demo

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"slices"
	"strings"
	"time"

	"songyao/api/client"
	"songyao/domain"
)

// consent is the wording that is read out.
const consent = "2020-06-v1"

// answer takes a call: who may be calling, what is asked for, and is that known
// already.
func (w *world) answer(ctx context.Context, c *call) error {
	a := w.operator(c.n)
	number := written(w.seed.dice("how the number is told", c.n), c.telephone.number)
	if c.who.id == "" {
		if err := w.enter(ctx, a, c.who); err != nil {
			return err
		}
	}
	if err := w.recognise(ctx, a, number, c.who); err != nil {
		return err
	}
	in, err := w.registration(ctx, a, c, number)
	if err != nil {
		return err
	}
	r, err := w.register(ctx, a, c, in)
	if err != nil {
		return err
	}
	o := &order{who: c.who, fate: c.fate, call: c}
	w.add(o, r)
	return w.rung(ctx, o, domain.CallIn, domain.AboutRegistration, domain.CallReached)
}

// recognise looks the caller's number up: the patient must be among those who
// share it, however the number was told.
func (w *world) recognise(ctx context.Context, a *actor, number string, p *resident) error {
	found, err := got[client.CallerList](a.FindCallers(ctx, &client.FindCallersParams{Phone: number}))
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(found.Items, func(x client.Caller) bool { return x.Resident.ID == p.id }) {
		return fmt.Errorf("%s is not found under %s", p.name, number)
	}
	return nil
}

// registration is what the operator writes down; a copy begins with the draft
// that the service makes of the last request.
func (w *world) registration(ctx context.Context, a *actor, c *call, number string) (client.RequestInput, error) {
	in := client.RequestInput{
		ResidentID: c.who.id, Consent: client.ConsentInput{Wording: consent},
		Caller: client.CallerInput{Name: c.telephone.name, Phone: number, Relation: c.telephone.relation},
	}
	if c.fate.absent > 0 {
		in.Note = "白天常不在家，送前请打电话"
	}
	if !c.copies || len(c.who.orders) == 0 {
		for _, wish := range c.wishes {
			in.Lines = append(in.Lines, wish.line())
		}
		return in, nil
	}
	draft, err := got[client.RequestDraft](a.GetRequestDraft(ctx, c.who.id))
	if err != nil {
		return in, err
	}
	in.CopiedFrom = &draft.CopiedFrom
	for _, l := range draft.Lines {
		in.Lines = append(in.Lines, copied(l))
	}
	return in, nil
}

// copied is a line of a draft, asked for again.
func copied(l client.DraftLine) client.LineInput {
	line := client.LineInput{QuantityMilli: l.QuantityMilli, DailyDoseMilli: l.DailyDoseMilli, Substitution: l.Substitution}
	if l.DrugID != "" {
		line.DrugID = &l.DrugID
	}
	if l.FreeText != "" {
		line.FreeText = &l.FreeText
	}
	return line
}

func (wish *wish) line() client.LineInput {
	m := &wish.medicine
	l := client.LineInput{
		QuantityMilli: wish.quantity(), OnHandMilli: wish.onHand, Substitution: m.substitution,
	}
	if m.dailyDose > 0 {
		l.DailyDoseMilli = &m.dailyDose
	}
	if wish.words != "" {
		l.FreeText = &wish.words
	} else {
		l.DrugID = &m.drug.ID
	}
	return l
}

// quantity is whole boxes, but no more than one prescription may hold; controlled
// drugs are counted out.
func (wish *wish) quantity() domain.Milli {
	drug, want := &wish.medicine.drug, wish.medicine.drug.PackSizeMilli*domain.Milli(wish.boxes)
	most := cmp.Or(wish.medicine.dailyDose, drug.UsualDailyDoseMilli) * domain.Milli(drug.MaxDays)
	switch {
	case most == 0 || want <= most:
		return want
	case drug.Controlled != client.None:
		return most
	}
	return max(1, most/drug.PackSizeMilli) * drug.PackSizeMilli
}

// register enters the request. When the family calls twice, two operators may
// do so at the same moment; when the drug is on its way already, a reason is
// needed.
func (w *world) register(ctx context.Context, a *actor, c *call, in client.RequestInput) (*client.Request, error) {
	try := func(ctx context.Context, a *actor) (*client.Request, error) {
		return got[client.Request](a.RegisterRequest(ctx, nil, in))
	}
	if c.fate.collision == domain.Register && !w.waiting(c) {
		return collide(ctx, w, try, a, w.operator(c.n+1))
	}
	r, err := try(ctx, a)
	if refused(err, "duplicate_request") {
		w.counts.duplicates++
		in.DuplicateReason = ptr("家属另一方来电，药盒遗失一盒，确需再配")
		r, err = try(ctx, a)
	}
	return r, err
}

// waiting reports whether the resident waits for one of the drugs already.
func (w *world) waiting(c *call) bool {
	return slices.ContainsFunc(c.who.orders, func(o *order) bool {
		return !o.State.Final() && slices.ContainsFunc(o.Lines, func(l client.Line) bool {
			return slices.ContainsFunc(c.wishes, func(wish wish) bool { return wish.medicine.drug.ID == l.DrugID })
		})
	})
}

// clarify lets a medic ring back about what was told in words.
func (w *world) clarify(ctx context.Context) error {
	for _, o := range slices.Concat(w.in(domain.Registered), w.in(domain.CardCollected)) {
		var in client.ClarificationInput
		for _, l := range o.open() {
			if l.DrugID == "" {
				if err := w.photograph(ctx, o, l); err != nil {
					return err
				}
				in.Lines = append(in.Lines, client.ClarifiedLineInput{LineID: l.ID, DrugID: o.meant(l).ID})
			}
		}
		if len(in.Lines) == 0 {
			continue
		}
		medic := w.crew.medics[o.call.n%len(w.crew.medics)]
		r, err := got[client.Request](medic.ClarifyLines(ctx, o.ID, nil, in))
		if err != nil {
			return err
		}
		w.see(o, r)
		if err := w.pass(ctx, time.Minute); err != nil {
			return err
		}
	}
	return nil
}

// photograph keeps the photo of the empty box that the family sends to the hotline.
func (w *world) photograph(ctx context.Context, o *order, l client.Line) error {
	m := image.NewRGBA(image.Rect(0, 0, 64, 40))
	draw.Draw(m, m.Bounds(), image.NewUniform(color.RGBA{R: byte(40 * l.Position), G: 120, B: 200, A: 255}), image.Point{}, draw.Src)
	var b bytes.Buffer
	if err := jpeg.Encode(&b, m, nil); err != nil {
		return err
	}
	_, err := got[client.Attachment](w.operator(o.call.n).UploadAttachmentWithBody(ctx,
		&client.UploadAttachmentParams{Purpose: domain.PurposeBox, RequestID: &o.ID, LineID: &l.ID}, "image/jpeg", &b))
	w.counts.photos++
	return err
}

// meant is the drug that somebody described: one of those the resident takes.
func (o *order) meant(l client.Line) *client.Drug {
	for i := range o.who.medicines {
		m := &o.who.medicines[i]
		if name := []rune(m.drug.GenericName); strings.Contains(l.FreeText, string(name[:min(3, len(name))])) {
			return &m.drug
		}
	}
	return &o.who.medicines[0].drug
}

// cancelAll lets those change their mind whose moment has come, in the states
// given.
func (w *world) cancelAll(ctx context.Context, moment string, states ...domain.State) error {
	for _, s := range states {
		for _, o := range w.in(s) {
			if o.fate.cancelled == moment {
				if err := w.cancel(ctx, o, "家属已自行购买"); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (w *world) cancel(ctx context.Context, o *order, reason string) error {
	r, err := got[client.Request](w.operator(o.call.n).CancelRequest(ctx, o.ID, nil, client.CancellationInput{Reason: reason}))
	return w.learn(o, r, err)
}

// enquire lets some who wait ask how far their request is.
func (w *world) enquire(ctx context.Context) error {
	for _, o := range w.orders {
		if !o.fate.enquiry || o.State.Final() || o.SplitFrom != "" {
			continue
		}
		number := written(w.seed.dice("asks", o.call.n), o.call.telephone.number)
		l, err := got[client.StatusList](w.operator(o.call.n).GetStatus(ctx, &client.GetStatusParams{Phone: &number}))
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(l.Items, func(s client.Status) bool { return s.RequestID == o.ID && s.State == o.State }) {
			return fmt.Errorf("%s is not found as %s under %s", o.Number, o.State, number)
		}
		w.counts.enquiries++
		if err := w.rung(ctx, o, domain.CallIn, domain.AboutStatus, domain.CallReached); err != nil {
			return err
		}
	}
	return nil
}
