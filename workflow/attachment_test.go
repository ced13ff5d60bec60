package workflow

import (
	"io/fs"
	"path/filepath"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
)

// upload keeps a small picture by somebody with the role.
func (w *world) upload(role domain.Role, in Upload) *domain.Attachment {
	w.t.Helper()
	if in.Body == nil {
		in.Body = asJPEG(w.t, quarters(60, 40))
	}
	if in.RequestID == "" {
		in.CommunityID = w.community
	}
	if in.Purpose == "" {
		in.Purpose = domain.PurposeBox
	}
	a, err := w.flow.Attach(w.t.Context(), w.as(role), in)
	if err != nil {
		w.t.Fatal(err)
	}
	return a
}

// sees reports whether somebody with the role sees the picture; anything but
// "not there" fails the test.
func (w *world) sees(role domain.Role, a *domain.Attachment) bool {
	w.t.Helper()
	got, err := w.flow.Attachment(w.t.Context(), w.as(role), a.ID)
	if domain.IsCode(err, "not_found") {
		return false
	}
	if err != nil || *got != *a {
		w.t.Fatalf("%+v, %v, want %+v", got, err, a)
	}
	if data, err := w.flow.Picture(w.t.Context(), got); err != nil || len(data) != a.Size {
		w.t.Fatalf("%d bytes, %v, want %d", len(data), err, a.Size)
	}
	return true
}

// TestWhoSeesAPicture: the photo of a prescription says what somebody suffers
// from. The hotline sees it; a driver only while under way for the request; and
// what belongs to nothing yet only who took it.
func TestWhoSeesAPicture(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.collected()
		loose := w.upload(domain.RoleOperator, Upload{Purpose: domain.PurposePrescription})
		a := w.upload(domain.RoleOperator, Upload{RequestID: v.ID, LineID: v.Lines[0].ID})
		for _, role := range []domain.Role{domain.RoleOperator, domain.RoleMedic, domain.RoleDispatcher, domain.RoleSupervisor, domain.RoleAuditor} {
			if !w.sees(role, a) {
				t.Errorf("%s does not see the picture of a request", role)
			}
			if w.sees(role, loose) != (role == domain.RoleOperator) {
				t.Errorf("%s: what belongs to nothing yet is for who uploaded it only", role)
			}
		}
		if !w.sees(domain.RoleDriver, a) {
			t.Error("the driver holds the kit and does not see the box")
		}
		if w.sees(domain.RoleCourier, a) {
			t.Error("a courier with nothing of the request sees its picture")
		}
		stranger := w.as(domain.RoleOperator)
		stranger.Who.In = map[domain.ID][]domain.Role{domain.NewID(morning): {domain.RoleSupervisor}}
		for _, x := range []*domain.Attachment{a, loose} {
			_, err := w.flow.Attachment(t.Context(), stranger, x.ID)
			wantCode(t, err, "not_found")
		}
		v = w.fire(v.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[0], DriverID: w.staff[domain.RoleDriver]})
		v = w.fire(v.ID, domain.RoleDriver, bought(v))
		w.give(v, domain.RoleDriver, domain.RoleCourier)
		v = must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.ID))
		v = w.fire(v.ID, domain.RoleCourier, w.delivery(v))
		if v.ClosedAt == nil {
			t.Fatal("not closed")
		}
		if w.sees(domain.RoleDriver, a) || w.sees(domain.RoleCourier, a) || !w.sees(domain.RoleAuditor, a) {
			t.Error("a closed request shows its pictures to drivers, or not to auditors")
		}
	})
}

// TestUploadOfARequest: the request shows its pictures, its version says that
// something was added, and whoever may not see it cannot add to it.
func TestUploadOfARequest(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.register()
		a := w.upload(domain.RoleMedic, Upload{RequestID: v.ID, LineID: v.Lines[0].ID})
		w.pass(time.Second)
		b := w.upload(domain.RoleOperator, Upload{RequestID: v.ID, Purpose: domain.PurposePrescription})
		now := must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.ID))
		if len(now.Attachments) != 2 || now.Attachments[0].ID != a.ID || now.Attachments[0].LineID != v.Lines[0].ID ||
			now.Attachments[1].ID != b.ID || now.Attachments[1].LineID != "" || now.Version != v.Version+2 {
			t.Errorf("version %d, %+v", now.Version, now.Attachments)
		}
		listed := must(w.flow.Requests(t.Context(), w.as(domain.RoleOperator), "", RequestFilter{}, After{}, 10))
		if len(listed) != 1 || len(listed[0].Attachments) != 2 {
			t.Errorf("listed: %+v", listed)
		}
		other := w.register(func(in *Registration) { in.DuplicateReason = "丢失" })
		for _, x := range []struct {
			role domain.Role
			in   Upload
			code string
		}{
			{domain.RoleOperator, Upload{RequestID: domain.NewID(morning)}, "not_found"},
			{domain.RoleDriver, Upload{RequestID: v.ID}, "not_found"},
			{domain.RoleOperator, Upload{CommunityID: domain.NewID(morning)}, "not_found"},
			{domain.RoleOperator, Upload{CommunityID: domain.System}, "not_found"},
			{domain.RoleOperator, Upload{RequestID: v.ID, CommunityID: domain.NewID(morning)}, "not_found"},
			{domain.RoleOperator, Upload{RequestID: v.ID, LineID: other.Lines[0].ID}, "unknown_line"},
			{domain.RoleOperator, Upload{}, "request_or_community"},
			{domain.RoleOperator, Upload{CommunityID: w.community, LineID: v.Lines[0].ID}, "request_or_community"},
			{domain.RoleOperator, Upload{RequestID: v.ID, Body: []byte("x")}, "not_an_image"},
		} {
			before := must(w.flow.Entries(t.Context(), w.as(domain.RoleAuditor), w.community, 0, 1000))
			if x.in.Body == nil {
				x.in.Body = asJPEG(t, quarters(6, 4))
			}
			x.in.Purpose = domain.PurposeBox
			_, err := w.flow.Attach(t.Context(), w.as(x.role), x.in)
			wantCode(t, err, x.code)
			after := must(w.flow.Entries(t.Context(), w.as(domain.RoleAuditor), w.community, 0, 1000))
			if len(after) != len(before) {
				t.Errorf("%s wrote", x.code)
			}
		}
		w.verified()
	})
}

// TestPicturesGoAlong: the hospital has one of two drugs. The box of the other is
// needed by whoever goes on for it.
func TestPicturesGoAlong(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		two := func(in *Registration) {
			in.Lines = append(in.Lines, NewLine{DrugID: w.drugs[2], Quantity: 900_000, Substitution: domain.SubstituteNever})
		}
		v := w.assigned(two)
		first, second := v.Lines[0], v.Lines[1]
		a := w.upload(domain.RoleDriver, Upload{RequestID: v.ID, LineID: first.ID})
		b := w.upload(domain.RoleDriver, Upload{RequestID: v.ID, LineID: second.ID})
		v = w.fire(v.ID, domain.RoleDriver, ReportShortage{LineIDs: []domain.ID{first.ID}, Seen: "缺货"})
		moved := must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.SplitInto[0]))
		if len(moved.Attachments) != 1 || moved.Attachments[0].ID != a.ID || moved.Attachments[0].LineID != first.ID {
			t.Errorf("of the short drug: %+v", moved.Attachments)
		}
		// Of the insulin there is one box of three.
		part := bought(v)
		part.Lines[0].Quantity = 300_000
		v = w.fire(v.ID, domain.RoleDriver, part)
		rest := must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.SplitInto[1]))
		if len(rest.Attachments) != 1 || rest.Attachments[0].ID != b.ID || rest.Attachments[0].LineID != rest.Lines[0].ID {
			t.Errorf("of the rest: %+v", rest.Attachments)
		}
		if !w.sees(domain.RoleDriver, a) || !w.sees(domain.RoleDriver, b) {
			t.Error("the driver does not see the boxes any more")
		}
	})
}

// TestAttach: an input may name pictures of its own request, and those that the
// actor uploaded for it; no others, and none twice.
func TestAttach(t *testing.T) {
	mine, theirs, request, other := domain.ID("me"), domain.ID("you"), domain.ID("r"), domain.ID("s")
	row := func(id domain.ID, p domain.AttachmentPurpose, by, of domain.ID) domain.Attached {
		return domain.Attached{Attachment: domain.Attachment{ID: id, CommunityID: "c", Purpose: p, UploadedBy: by}, RequestID: of}
	}
	known := []domain.Attached{
		row("loose", domain.PurposeProof, mine, ""), row("loose of another", domain.PurposeProof, theirs, ""),
		row("of it", domain.PurposeProof, theirs, request), row("of both", domain.PurposeProof, theirs, other),
		row("of both", domain.PurposeProof, theirs, request), row("elsewhere", domain.PurposeProof, mine, other),
		row("box", domain.PurposeBox, mine, ""),
	}
	for _, x := range []struct {
		id, request domain.ID
		code        string
		written     int
	}{
		{"loose", request, "", 1},
		{"loose", "", "", 0},
		{"loose of another", request, "unknown_attachment", 0},
		{"of it", request, "", 0},
		{"of it", "", "unknown_attachment", 0},
		{"of both", request, "", 0},
		{"elsewhere", request, "unknown_attachment", 0},
		{"box", request, "unknown_attachment", 0},
		{"nowhere", request, "unknown_attachment", 0},
	} {
		change := &domain.Change{}
		link := domain.RequestAttachment{RequestID: x.request, AttachmentID: x.id}
		_, err := attach(change, known, mine, link, "/photo", domain.PurposeProof, domain.PurposeSignature)
		if x.code == "" && err != nil || x.code != "" && !domain.IsCode(err, x.code) || len(change.Inserts) != x.written {
			t.Errorf("%s for %s: %v, %d written", x.id, x.request, err, len(change.Inserts))
		}
		if x.written > 0 {
			_, err := attach(change, known, mine, link, "/photo")
			wantCode(t, err, "attachment_twice")
		}
	}
}

// TestBytesBeforeRows: the store of pictures fails, or the machine stops before the
// row is written. There may be bytes without a row, never a row without bytes.
func TestBytesBeforeRows(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		w := newWorld(t, url)
		folder := t.TempDir()
		st := storetest.Open(t, url, store.Options{Attachments: filepath.Join(folder, "attachments")})
		w.flow = New(st, w.flow.clock)
		upload := Upload{CommunityID: w.community, Purpose: domain.PurposeBox, Body: asJPEG(t, quarters(60, 40))}
		files := func() (n int) {
			err := filepath.WalkDir(folder, func(_ string, d fs.DirEntry, err error) error {
				if err == nil && !d.IsDir() {
					n++
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			return n
		}
		rows := func() int {
			n := 0
			for _, e := range must(w.flow.Entries(t.Context(), w.as(domain.RoleAuditor), w.community, 0, 1000)) {
				if e.Action == "attachment.create" {
					n++
				}
			}
			return n
		}
		// The database refuses: the bytes stay, and are taken when it is tried again.
		refuse := map[bool]string{
			false: "ALTER TABLE attachments RENAME TO attachments_away", true: "ALTER TABLE attachments_away RENAME TO attachments",
		}
		if err := storetest.Exec(t, url, refuse[false]); err != nil {
			t.Fatal(err)
		}
		if _, err := w.flow.Attach(t.Context(), w.as(domain.RoleOperator), upload); err == nil || files() != 1 || rows() != 0 {
			t.Errorf("%v, %d files, %d rows", err, files(), rows())
		}
		if err := storetest.Exec(t, url, refuse[true]); err != nil {
			t.Fatal(err)
		}
		a := must(w.flow.Attach(t.Context(), w.as(domain.RoleOperator), upload))
		if !w.sees(domain.RoleOperator, a) || files() != 1 || rows() != 1 {
			t.Errorf("%d files, %d rows", files(), rows())
		}
		// The store of pictures refuses: nothing is written.
		away := storetest.Open(t, url, store.Options{Attachments: filepath.Join(folder, "attachments", string(w.community), a.SHA256+".jpg")})
		w.flow = New(away, w.flow.clock)
		_, err := w.flow.Attach(t.Context(), w.as(domain.RoleOperator), upload)
		wantCode(t, err, "attachments_unavailable")
		if files() != 1 || rows() != 1 {
			t.Errorf("%d files, %d rows", files(), rows())
		}
	})
}
