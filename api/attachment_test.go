package api_test

import (
	"bytes"
	"image"
	"image/jpeg"
	"image/png"
	"io"
	"math/rand/v2"
	"net/http"
	"strings"
	"testing"

	"songyao/api"
	"songyao/api/apitest"
	"songyao/api/client"
	"songyao/domain"
)

// box is a photo as a telephone sends it.
func box(t *testing.T) string {
	t.Helper()
	m := image.NewRGBA(image.Rect(0, 0, 64, 48))
	for i := range m.Pix {
		m.Pix[i] = byte(i)
	}
	var b bytes.Buffer
	if err := jpeg.Encode(&b, m, nil); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// send uploads a picture; query is what it is for and of.
func (w *world) send(token, query, body string, headers ...string) *apitest.Answer {
	return w.Do("POST", "/v1/attachments?"+query, token, body, append([]string{"Content-Type", "image/jpeg"}, headers...)...)
}

func (w *world) upload(t *testing.T, role domain.Role, query string) api.Attachment {
	t.Helper()
	a := w.send(w.Tokens[role], query, box(t))
	if a.Status != http.StatusCreated {
		t.Fatalf("%d %s", a.Status, a.Body)
	}
	return apitest.Decode[api.Attachment](t, a)
}

// TestAttachments: a photo of the empty box is kept, shown with its line, and given
// back to whoever may see the request.
func TestAttachments(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		r := w.register(t)
		sent := w.send(w.Tokens[operator], "purpose=box&request_id="+string(r.ID)+"&line_id="+string(r.Lines[0].ID), box(t))
		a := apitest.Decode[api.Attachment](t, sent)
		if sent.Status != 201 || sent.Header.Get("Location") != path("attachments", a.ID) || a.Width != 64 || a.Height != 48 ||
			a.MediaType != "image/jpeg" || a.Purpose != domain.PurposeBox || a.UploadedBy != w.Staff[operator] || a.CommunityID != w.Community {
			t.Errorf("%d %v %+v", sent.Status, sent.Header, a)
		}
		now := apitest.Decode[api.Request](t, w.OK("GET", path("requests", r.ID), w.Tokens[medic], nil))
		if len(now.Attachments) != 1 || now.Attachments[0].ID != a.ID || now.Attachments[0].LineID != r.Lines[0].ID ||
			len(now.Lines[0].Attachments) != 1 || now.Lines[0].Attachments[0] != a.ID || now.Version != r.Version+1 {
			t.Errorf("version %d, %+v, lines %+v", now.Version, now.Attachments, now.Lines)
		}
		list := apitest.Decode[api.RequestList](t, w.OK("GET", "/v1/requests", w.Tokens[medic], nil))
		if len(list.Items[0].Lines[0].Attachments) != 1 {
			t.Errorf("listed: %+v", list.Items[0].Lines)
		}
		if got := apitest.Decode[api.Attachment](t, w.OK("GET", path("attachments", a.ID), w.Tokens[medic], nil)); got != a {
			t.Errorf("%+v, want %+v", got, a)
		}
		content := w.OK("GET", path("attachments", a.ID, "content"), w.Tokens[medic], nil)
		h := content.Header
		if len(content.Body) != a.Size || h.Get("Content-Type") != "image/jpeg" || h.Get("X-Content-Type-Options") != "nosniff" ||
			h.Get("Cache-Control") != "private, no-cache" || h.Get("ETag") != `"`+a.Sha256+`"` {
			t.Errorf("%d bytes, %v", len(content.Body), h)
		}
		again := w.Do("GET", path("attachments", a.ID, "content"), w.Tokens[medic], nil, "If-None-Match", h.Get("ETag"))
		if again.Status != http.StatusNotModified || len(again.Body) != 0 {
			t.Errorf("%d, %d bytes", again.Status, len(again.Body))
		}
		for _, at := range []string{path("attachments", a.ID), path("attachments", a.ID, "content"), path("attachments", nobody)} {
			for _, token := range []string{w.Tokens[courier], w.Stranger} {
				if a := w.Do("GET", at, token, nil, "If-None-Match", h.Get("ETag")); a.Status != 404 {
					t.Errorf("%s for somebody else: %d", at, a.Status)
				}
			}
		}
	})
}

// TestNotAnImage: what is no image, or too much of one, is a clear 4xx in Chinese,
// and nothing is written.
func TestNotAnImage(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		r := w.register(t)
		before := w.Written()
		of := "purpose=box&request_id=" + string(r.ID)
		huge := image.NewGray(image.Rect(0, 0, 41_000, 1_000))
		var bomb bytes.Buffer
		if err := png.Encode(&bomb, huge); err != nil {
			t.Fatal(err)
		}
		noise := make([]byte, 8<<20+1)
		_, _ = rand.NewChaCha8([32]byte{}).Read(noise) // never fails
		for name, x := range map[string]struct {
			query, body, contentType string
			status                   int
			code, pointer            string
		}{
			"text":             {of, "这不是照片", "image/jpeg", 422, "not_an_image", ""},
			"JSON":             {of, "{}", "application/json", 415, "not_an_image_type", ""},
			"no type":          {of, box(t), "", 415, "not_an_image_type", ""},
			"GIF":              {of, "GIF89a", "image/gif", 415, "not_an_image_type", ""},
			"SVG":              {of, "<svg/>", "image/svg+xml", 415, "not_an_image_type", ""},
			"nothing":          {of, "", "image/jpeg", 400, "body_required", ""},
			"a bomb":           {of, bomb.String(), "image/png", 413, "image_too_large", ""},
			"too many bytes":   {of, string(noise), "image/jpeg", 413, "body_too_large", ""},
			"half":             {of, box(t)[:300], "image/jpeg", 422, "not_an_image", ""},
			"for nothing":      {"request_id=" + string(r.ID), box(t), "image/jpeg", 422, "validation_failed", "query/purpose"},
			"for fun":          {"purpose=fun&request_id=" + string(r.ID), box(t), "image/jpeg", 422, "validation_failed", "query/purpose"},
			"of nothing":       {"purpose=box", box(t), "image/jpeg", 422, "request_or_community", "query/request_id"},
			"of no request":    {"purpose=box&request_id=" + nobody, box(t), "image/jpeg", 404, "not_found", ""},
			"of no line":       {of + "&line_id=" + nobody, box(t), "image/jpeg", 422, "unknown_line", "query/line_id"},
			"of another place": {"purpose=box&community_id=" + string(w.Elsewhere), box(t), "image/jpeg", 404, "not_found", ""},
		} {
			for _, key := range []string{"", "k-" + name} {
				a := w.send(w.Tokens[operator], x.query, x.body, "Content-Type", x.contentType, "Idempotency-Key", key)
				p := a.Problem(t)
				if a.Status != x.status || p.Code != x.code || !chinese(p.Detail) || x.pointer != "" && (len(p.Errors) != 1 || p.Errors[0].Pointer != x.pointer) {
					t.Errorf("%s: %d %s %+v, want %d %s %s", name, a.Status, p.Code, p.Errors, x.status, x.code, x.pointer)
				}
			}
		}
		if now := w.Written(); now != before {
			t.Errorf("refused pictures wrote %d entries", now-before)
		}
	})
}

// TestUploadTwice: the answer was lost and the telephone sends the photo again.
func TestUploadTwice(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		of := "purpose=box&community_id=" + string(w.Community)
		first := w.send(w.Tokens[operator], of, box(t), "Idempotency-Key", "k")
		again := w.send(w.Tokens[operator], of, box(t), "Idempotency-Key", "k")
		if first.Status != 201 || again.Status != 201 || !bytes.Equal(first.Body, again.Body) || again.Header.Get("Idempotent-Replayed") != "true" {
			t.Errorf("%d %s, again %d %s", first.Status, first.Body, again.Status, again.Body)
		}
		for name, a := range map[string]*apitest.Answer{
			"another picture": w.send(w.Tokens[operator], of, strings.Replace(box(t), "\x00", "\x01", 1), "Idempotency-Key", "k"),
			"another purpose": w.send(w.Tokens[operator], "purpose=receipt&community_id="+string(w.Community), box(t), "Idempotency-Key", "k"),
		} {
			if p := a.Problem(t); a.Status != 422 || p.Code != "idempotency_key_reused" && p.Code != "not_an_image" {
				t.Errorf("%s under the same key: %d %s", name, a.Status, p.Code)
			}
		}
	})
}

// TestUploadWithTheGoClient sends and fetches a picture through the generated client.
func TestUploadWithTheGoClient(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		c, err := client.NewClientWithResponses(w.URL, client.WithHTTPClient(w.Client), client.WithRequestEditorFn(bearer(w.Tokens[operator])))
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := png.Encode(&b, image.NewRGBA(image.Rect(0, 0, 20, 10))); err != nil {
			t.Fatal(err)
		}
		made, err := c.UploadAttachmentWithBodyWithResponse(t.Context(),
			&client.UploadAttachmentParams{Purpose: domain.PurposeSignature, CommunityID: &w.Community}, "image/png", &b)
		if err != nil || made.JSON201 == nil {
			t.Fatalf("%v %s", err, made.Body)
		}
		got, err := c.GetAttachmentContent(t.Context(), made.JSON201.ID, nil)
		if err != nil {
			t.Fatal(err)
		}
		defer got.Body.Close()
		data, err := io.ReadAll(got.Body)
		if err != nil || len(data) != made.JSON201.Size {
			t.Errorf("%d bytes, %v, want %d", len(data), err, made.JSON201.Size)
		}
	})
}

// TestPicturesComeWithTheCall: the family has sent photos before the operator
// registers. They belong to the line from then on, and to nobody else's request.
func TestPicturesComeWithTheCall(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		of := "&community_id=" + string(w.Community)
		photo, paper := w.upload(t, operator, "purpose=box"+of), w.upload(t, operator, "purpose=prescription"+of)
		receipt, foreign := w.upload(t, operator, "purpose=receipt"+of), w.upload(t, medic, "purpose=box"+of)
		in := w.registration()
		line := in["lines"].(arr)[0].(obj)
		before := w.Written()
		for _, x := range []struct {
			whole, line arr
			code, at    string
		}{
			{arr{}, arr{nobody}, "unknown_attachment", "/lines/0/attachments/0"},
			{arr{}, arr{photo.ID, receipt.ID}, "unknown_attachment", "/lines/0/attachments/1"},
			{arr{foreign.ID}, arr{}, "unknown_attachment", "/attachments/0"},
			{arr{paper.ID}, arr{paper.ID}, "attachment_twice", "/lines/0/attachments/0"},
		} {
			bad := with(with(in, "attachments", x.whole), "lines", arr{with(line, "attachments", x.line)})
			a := w.Do("POST", "/v1/requests", w.Tokens[operator], bad)
			if p := a.Problem(t); a.Status != 422 || p.Code != x.code || p.Errors[0].Pointer != x.at {
				t.Errorf("%v: %d %s %+v", x, a.Status, p.Code, p.Errors)
			}
		}
		if now := w.Written(); now != before {
			t.Errorf("refused registrations wrote %d entries", now-before)
		}
		in["attachments"], in["lines"] = arr{paper.ID}, arr{with(line, "attachments", arr{photo.ID})}
		r := apitest.Decode[api.Request](t, w.OK("POST", "/v1/requests", w.Tokens[operator], in))
		again := apitest.Decode[api.Request](t, w.OK("GET", path("requests", r.ID), w.Tokens[medic], nil))
		for _, r := range []api.Request{r, again} {
			if len(r.Attachments) != 2 || len(r.Lines[0].Attachments) != 1 || r.Lines[0].Attachments[0] != photo.ID {
				t.Errorf("%+v, line %+v", r.Attachments, r.Lines[0])
			}
		}
		w.OK("GET", path("attachments", photo.ID), w.Tokens[medic], nil)
		other := with(with(in, "duplicate_reason", "x"), "attachments", arr{})
		if p := w.Do("POST", "/v1/requests", w.Tokens[operator], other).Problem(t); p.Code != "unknown_attachment" {
			t.Errorf("the photo of another request: %s", p.Code)
		}
	})
}
