package workflow_test

import (
	"io/fs"
	"path/filepath"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
	"songyao/workflow"
	"songyao/workflow/evidence"
	"songyao/workflow/flowtest"
	"songyao/workflow/rooms"
	"songyao/workflow/usecase"
)

// sees reports whether somebody with the role sees the picture; anything but
// "not there" fails the test.
func (w *world) sees(role domain.Role, a *domain.Attachment) bool {
	w.T.Helper()
	got, err := w.Evidence.Attachment(w.T.Context(), w.As(role), a.ID)
	if domain.IsCode(err, "not_found") {
		return false
	}
	if err != nil || *got != *a {
		w.T.Fatalf("%+v, %v, want %+v", got, err, a)
	}
	if data, err := w.Evidence.Picture(w.T.Context(), got); err != nil || len(data) != a.Size {
		w.T.Fatalf("%d bytes, %v, want %d", len(data), err, a.Size)
	}
	return true
}

// TestWhoSeesAPicture: the photo of a prescription says what somebody suffers
// from. The hotline sees it; a driver only while under way for the request; and
// what belongs to nothing yet only who took it.
func TestWhoSeesAPicture(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Collected()
		loose := w.Upload(domain.RoleOperator, workflow.Upload{Purpose: domain.PurposePrescription})
		a := w.Upload(domain.RoleOperator, workflow.Upload{RequestID: v.ID, LineID: v.Lines[0].ID})
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
		stranger := w.As(domain.RoleOperator)
		stranger.Who.In = map[domain.ID][]domain.Role{domain.NewID(flowtest.Morning): {domain.RoleSupervisor}}
		for _, x := range []*domain.Attachment{a, loose} {
			_, err := w.Evidence.Attachment(t.Context(), stranger, x.ID)
			flowtest.WantCode(t, err, "not_found")
		}
		v = w.Fire(v.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver]})
		v = w.Fire(v.ID, domain.RoleDriver, flowtest.Bought(v))
		w.Give(v, domain.RoleDriver, domain.RoleCourier)
		v = flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.ID))
		v = w.Fire(v.ID, domain.RoleCourier, w.Delivery(v))
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
		v := w.Register()
		a := w.Upload(domain.RoleMedic, workflow.Upload{RequestID: v.ID, LineID: v.Lines[0].ID})
		w.Pass(time.Second)
		b := w.Upload(domain.RoleOperator, workflow.Upload{RequestID: v.ID, Purpose: domain.PurposePrescription})
		now := flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.ID))
		if len(now.Attachments) != 2 || now.Attachments[0].ID != a.ID || now.Attachments[0].LineID != v.Lines[0].ID ||
			now.Attachments[1].ID != b.ID || now.Attachments[1].LineID != "" || now.Version != v.Version+2 {
			t.Errorf("version %d, %+v", now.Version, now.Attachments)
		}
		listed := flowtest.Must(w.Workflow.Requests(t.Context(), w.As(domain.RoleOperator), "", workflow.RequestFilter{}, usecase.After{}, 10))
		if len(listed) != 1 || len(listed[0].Attachments) != 2 {
			t.Errorf("listed: %+v", listed)
		}
		other := w.Register(func(in *workflow.Registration) { in.DuplicateReason = "丢失" })
		for _, x := range []struct {
			role domain.Role
			in   workflow.Upload
			code string
		}{
			{domain.RoleOperator, workflow.Upload{RequestID: domain.NewID(flowtest.Morning)}, "not_found"},
			{domain.RoleDriver, workflow.Upload{RequestID: v.ID}, "not_found"},
			{domain.RoleOperator, workflow.Upload{CommunityID: domain.NewID(flowtest.Morning)}, "not_found"},
			{domain.RoleOperator, workflow.Upload{CommunityID: domain.System}, "not_found"},
			{domain.RoleOperator, workflow.Upload{RequestID: v.ID, CommunityID: domain.NewID(flowtest.Morning)}, "not_found"},
			{domain.RoleOperator, workflow.Upload{RequestID: v.ID, LineID: other.Lines[0].ID}, "unknown_line"},
			{domain.RoleOperator, workflow.Upload{}, "request_or_community"},
			{domain.RoleOperator, workflow.Upload{CommunityID: w.Community, LineID: v.Lines[0].ID}, "request_or_community"},
			{domain.RoleOperator, workflow.Upload{RequestID: v.ID, Body: []byte("x")}, "not_an_image"},
		} {
			before := flowtest.Must(w.Ledger.Entries(t.Context(), w.As(domain.RoleAuditor), w.Community, 0, 1000))
			if x.in.Body == nil {
				x.in.Body = flowtest.AsJPEG(t, flowtest.Quarters(6, 4))
			}
			x.in.Purpose = domain.PurposeBox
			_, err := w.Workflow.Attach(t.Context(), w.As(x.role), x.in)
			flowtest.WantCode(t, err, x.code)
			after := flowtest.Must(w.Ledger.Entries(t.Context(), w.As(domain.RoleAuditor), w.Community, 0, 1000))
			if len(after) != len(before) {
				t.Errorf("%s wrote", x.code)
			}
		}
		w.Verified()
	})
}

// TestPicturesGoAlong: the hospital has one of two drugs. The box of the other is
// needed by whoever goes on for it.
func TestPicturesGoAlong(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		two := func(in *workflow.Registration) {
			in.Lines = append(in.Lines, workflow.NewLine{DrugID: w.Drugs[2], Quantity: 900_000, Substitution: domain.SubstituteNever})
		}
		v := w.Assigned(two)
		first, second := v.Lines[0], v.Lines[1]
		a := w.Upload(domain.RoleDriver, workflow.Upload{RequestID: v.ID, LineID: first.ID})
		b := w.Upload(domain.RoleDriver, workflow.Upload{RequestID: v.ID, LineID: second.ID})
		v = w.Fire(v.ID, domain.RoleDriver, workflow.ReportShortage{LineIDs: []domain.ID{first.ID}, Seen: "缺货"})
		moved := flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.SplitInto[0]))
		if len(moved.Attachments) != 1 || moved.Attachments[0].ID != a.ID || moved.Attachments[0].LineID != first.ID {
			t.Errorf("of the short drug: %+v", moved.Attachments)
		}
		// Of the insulin there is one box of three.
		part := flowtest.Bought(v)
		part.Lines[0].Quantity = 300_000
		v = w.Fire(v.ID, domain.RoleDriver, part)
		rest := flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.SplitInto[1]))
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
		_, err := evidence.Attach(change, known, mine, link, "/photo", domain.PurposeProof, domain.PurposeSignature)
		if x.code == "" && err != nil || x.code != "" && !domain.IsCode(err, x.code) || len(change.Inserts) != x.written {
			t.Errorf("%s for %s: %v, %d written", x.id, x.request, err, len(change.Inserts))
		}
		if x.written > 0 {
			_, err := evidence.Attach(change, known, mine, link, "/photo")
			flowtest.WantCode(t, err, "attachment_twice")
		}
	}
}

// TestBytesBeforeRows: the store of pictures fails, or the machine stops before the
// row is written. There may be bytes without a row, never a row without bytes.
func TestBytesBeforeRows(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		w := &world{flowtest.NewWorld(t, url)}
		folder := t.TempDir()
		st := storetest.Open(t, url, store.Options{Attachments: filepath.Join(folder, "attachments")})
		w.Rooms = rooms.Open(st, w.Clock)
		upload := workflow.Upload{CommunityID: w.Community, Purpose: domain.PurposeBox, Body: flowtest.AsJPEG(t, flowtest.Quarters(60, 40))}
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
			for _, e := range flowtest.Must(w.Ledger.Entries(t.Context(), w.As(domain.RoleAuditor), w.Community, 0, 1000)) {
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
		if _, err := w.Workflow.Attach(t.Context(), w.As(domain.RoleOperator), upload); err == nil || files() != 1 || rows() != 0 {
			t.Errorf("%v, %d files, %d rows", err, files(), rows())
		}
		if err := storetest.Exec(t, url, refuse[true]); err != nil {
			t.Fatal(err)
		}
		a := flowtest.Must(w.Workflow.Attach(t.Context(), w.As(domain.RoleOperator), upload))
		if !w.sees(domain.RoleOperator, a) || files() != 1 || rows() != 1 {
			t.Errorf("%d files, %d rows", files(), rows())
		}
		// The store of pictures refuses: nothing is written.
		away := storetest.Open(t, url, store.Options{Attachments: filepath.Join(folder, "attachments", string(w.Community), a.SHA256+".jpg")})
		w.Rooms = rooms.Open(away, w.Clock)
		_, err := w.Workflow.Attach(t.Context(), w.As(domain.RoleOperator), upload)
		flowtest.WantCode(t, err, "attachments_unavailable")
		if files() != 1 || rows() != 1 {
			t.Errorf("%d files, %d rows", files(), rows())
		}
	})
}
