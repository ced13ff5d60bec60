package evidence_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"testing"

	"songyao/domain"
	"songyao/store/storetest"
	"songyao/workflow/evidence"
	"songyao/workflow/flowtest"
)

func asPNG(t testing.TB, m image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, m); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// exif is what a telephone writes into its photos: how it was held, which it was,
// and where.
func exif(orientation uint16) []byte {
	b := []byte("Exif\x00\x00MM\x00*\x00\x00\x00\x08")
	entry := func(tag, kind uint16, count uint32, value []byte) {
		b = binary.BigEndian.AppendUint16(b, tag)
		b = binary.BigEndian.AppendUint16(b, kind)
		b = binary.BigEndian.AppendUint32(b, count)
		b = append(b, append(value, 0, 0, 0, 0)[:4]...)
	}
	b = append(b, 0, 3)
	entry(0x010f, 2, 4, []byte("HUA\x00")) // make
	entry(0x0112, 3, 1, binary.BigEndian.AppendUint16(nil, orientation))
	entry(0x8825, 4, 1, []byte{0, 0, 0, 50}) // where the GPS part begins
	b = append(b, 0, 0, 0, 0)
	b = append(b, 0, 1)
	entry(0x001d, 2, 4, []byte("GPS\x00"))
	return append(b, 0, 0, 0, 0)
}

// photo is a JPEG as a telephone makes it.
func photo(t testing.TB, m image.Image, orientation uint16) []byte {
	t.Helper()
	plain, meta := flowtest.AsJPEG(t, m), exif(orientation)
	out := append([]byte{}, plain[:2]...)
	out = append(out, 0xff, 0xe1)
	out = binary.BigEndian.AppendUint16(out, uint16(len(meta)+2))
	out = append(out, meta...)
	return append(out, plain[2:]...)
}

// TestOrientation: however the telephone was held, the picture stands upright.
func TestOrientation(t *testing.T) {
	// The corner of the stored image, in the words of EXIF, in which the upright
	// image's red quarter lies: top left, top right, bottom right, bottom left.
	for orientation, want := range map[uint16][4]string{
		0: {"red", "green", "blue", "white"},
		1: {"red", "green", "blue", "white"},
		2: {"green", "red", "white", "blue"},
		3: {"blue", "white", "red", "green"},
		4: {"white", "blue", "green", "red"},
		5: {"red", "white", "blue", "green"},
		6: {"white", "red", "green", "blue"},
		7: {"blue", "green", "red", "white"},
		8: {"green", "blue", "white", "red"},
		9: {"red", "green", "blue", "white"},
	} {
		p, err := evidence.Redraw(t.Context(), "", photo(t, flowtest.Quarters(60, 40), orientation))
		if err != nil {
			t.Fatal(err)
		}
		w, h := 60, 40
		if orientation >= 5 && orientation <= 8 {
			w, h = 40, 60
		}
		if p.Width != w || p.Height != h {
			t.Errorf("orientation %d: %d x %d", orientation, p.Width, p.Height)
			continue
		}
		m, err := jpeg.Decode(bytes.NewReader(p.JPEG))
		if err != nil {
			t.Fatal(err)
		}
		for i, at := range []image.Point{{5, 5}, {w - 6, 5}, {w - 6, h - 6}, {5, h - 6}} {
			if got := colour(m.At(at.X, at.Y)); got != want[i] {
				t.Errorf("orientation %d, corner %d: %s, want %s", orientation, i, got, want[i])
			}
		}
	}
}

func colour(c color.Color) string {
	r, g, b, _ := c.RGBA()
	switch r, g, b := r > 0x8000, g > 0x8000, b > 0x8000; {
	case r && g && b:
		return "white"
	case r:
		return "red"
	case g:
		return "green"
	case b:
		return "blue"
	}
	return "black"
}

// TestNothingButThePicture: a resident's photo says where the resident lives. What
// is kept has no metadata of any kind.
func TestNothingButThePicture(t *testing.T) {
	taken := photo(t, flowtest.Quarters(60, 40), 1)
	withText := asPNG(t, flowtest.Quarters(60, 40))
	text := []byte("tEXtAuthor\x00HUA GPS")
	chunk := binary.BigEndian.AppendUint32(nil, uint32(len(text)-4))
	chunk = append(chunk, text...)
	chunk = binary.BigEndian.AppendUint32(chunk, crc32.ChecksumIEEE(text))
	withText = append(append(append([]byte{}, withText[:33]...), chunk...), withText[33:]...)
	for name, upload := range map[string][]byte{"JPEG": taken, "PNG": withText, "trailer": append(taken, "GPS HUA Exif"...)} {
		if !bytes.Contains(upload, []byte("GPS")) {
			t.Fatalf("%s: the test uploads nothing to be removed", name)
		}
		p, err := evidence.Redraw(t.Context(), "", upload)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, trace := range []string{"Exif", "GPS", "HUA", "Author", "\xff\xe1", "\xff\xed", "\xff\xfe"} {
			if bytes.Contains(p.JPEG[:min(len(p.JPEG), 600)], []byte(trace)) || len(trace) > 2 && bytes.Contains(p.JPEG, []byte(trace)) {
				t.Errorf("%s: %q is still there", name, trace)
			}
		}
	}
}

// TestPictureSizes: large photos become small enough for a weak network, small
// ones stay as they are, and what was transparent is white.
func TestPictureSizes(t *testing.T) {
	storetest.Undetected(t)
	for _, x := range []struct{ w, h, wantW, wantH int }{
		{1, 1, 1, 1},
		{2048, 10, 2048, 10},
		{2049, 1025, 2048, 1024},
		{4096, 3072, 2048, 1536},
		{5000, 3000, 2048, 1228},
		{3000, 4000, 1536, 2048},
		{9000, 2, 2048, 1},
	} {
		p, err := evidence.Redraw(t.Context(), "", flowtest.AsJPEG(t, flowtest.Quarters(x.w, x.h)))
		if err != nil {
			t.Fatal(err)
		}
		if p.Width != x.wantW || p.Height != x.wantH {
			t.Errorf("%d x %d became %d x %d, want %d x %d", x.w, x.h, p.Width, p.Height, x.wantW, x.wantH)
		}
		if c, err := jpeg.DecodeConfig(bytes.NewReader(p.JPEG)); err != nil || c.Width != p.Width || c.Height != p.Height {
			t.Errorf("what is kept says %+v, %v", c, err)
		}
	}
	clear := image.NewRGBA(image.Rect(0, 0, 20, 20))
	p, err := evidence.Redraw(t.Context(), "", asPNG(t, clear))
	if err != nil {
		t.Fatal(err)
	}
	m, err := jpeg.Decode(bytes.NewReader(p.JPEG))
	if err != nil || colour(m.At(10, 10)) != "white" {
		t.Errorf("a signature on nothing became %v, %v", m.At(10, 10), err)
	}
}

// webp is a red square of one pixel, lossless.
const webp = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="

func TestWebP(t *testing.T) {
	data, err := base64.StdEncoding.DecodeString(webp)
	if err != nil {
		t.Fatal(err)
	}
	if p, err := evidence.Redraw(t.Context(), "", data); err != nil || p.Width != 1 {
		t.Errorf("%+v, %v", p, err)
	}
}

// claims is a PNG of a few bytes that says it is as large as told.
func claims(w, h uint32, depth byte) []byte {
	header := append([]byte("IHDR"), binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, w), h)...)
	header = append(header, depth, 6, 0, 0, 0)
	b := append([]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\r"), header...)
	return binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(header))
}

// TestNotAPicture: what cannot be opened is refused, and a few bytes that would
// unpack to gigabytes are refused before they are unpacked.
func TestNotAPicture(t *testing.T) {
	whole := flowtest.AsJPEG(t, flowtest.Quarters(60, 40))
	for name, x := range map[string]struct {
		data []byte
		code string
	}{
		"nothing":          {nil, "not_an_image"},
		"text":             {[]byte("这不是照片"), "not_an_image"},
		"a web page":       {[]byte("<html><script>alert(1)</script></html>"), "not_an_image"},
		"SVG":              {[]byte(`<svg xmlns="http://www.w3.org/2000/svg"/>`), "not_an_image"},
		"GIF":              {[]byte("GIF89a\x01\x00\x01\x00\x00\x00\x00;"), "not_an_image"},
		"half a JPEG":      {whole[:len(whole)/2], "not_an_image"},
		"only a header":    {claims(100, 100, 8), "not_an_image"},
		"no pixels":        {claims(0, 10, 8), "not_an_image"},
		"a bomb":           {claims(60_000, 60_000, 8), "image_too_large"},
		"too large to say": {claims(1<<31-1, 1<<31-1, 8), "not_an_image"},
		"41 million":       {claims(41_000_000, 1, 8), "image_too_large"},
		"21 million, deep": {claims(21_000_000, 1, 16), "image_too_large"},
		"several scans":    {frames(whole, 0xc2, 4000, 3500), "image_too_large"},
		"one scan":         {frames(whole, 0xc0, 4000, 3500), "not_an_image"},
		"a WebP that lies": {lyingWebP(t), "not_an_image"},
		"a JPEG in a WebP": {append([]byte("RIFF\xff\x00\x00\x00WEBP"), whole...), "not_an_image"},
		"a JPEG with GIF":  {append([]byte("GIF89a"), whole...), "not_an_image"},
	} {
		if _, err := evidence.Redraw(t.Context(), "", x.data); !domain.IsCode(err, x.code) {
			t.Errorf("%s: %v, want %s", name, err, x.code)
		}
	}
}

// frames lets a JPEG claim to be of that kind and size. A comment before it has bytes
// that look like a frame header.
func frames(whole []byte, kind byte, w, h uint16) []byte {
	out := append([]byte{0xff, 0xd8, 0xff, 0xfe, 0, 6, 0xff, 0xc2, 0xff, 0xc0}, whole[2:]...)
	at := bytes.Index(out, []byte{0xff, 0xc0, 0, 17})
	out[at+1] = kind
	binary.BigEndian.PutUint16(out[at+5:], h)
	binary.BigEndian.PutUint16(out[at+7:], w)
	return out
}

// lyingWebP says in its header that it is one pixel large, and brings a frame of
// 16384 x 16384.
func lyingWebP(t *testing.T) []byte {
	t.Helper()
	frame, err := base64.StdEncoding.DecodeString(webp)
	if err != nil {
		t.Fatal(err)
	}
	frame = append([]byte{}, frame[12:]...) // the chunk
	binary.LittleEndian.PutUint32(frame[9:], 0x3fff|0x3fff<<14)
	body := append([]byte("WEBPVP8X\x0a\x00\x00\x00"), make([]byte, 10)...)
	body = append(body, frame...)
	return append(binary.LittleEndian.AppendUint32([]byte("RIFF"), uint32(len(body))), body...)
}

// TestAttack04Scans: a JPEG that passes over its pixels a thousand times is refused before it is decoded; what
// lies behind its end, as in photos with a film, is none of its passes.
func TestAttack04Scans(t *testing.T) {
	whole := flowtest.AsJPEG(t, flowtest.Quarters(60, 40))
	scan := whole[bytes.Index(whole, []byte{0xff, 0xda}) : len(whole)-2]
	for passes, code := range map[int]string{1: "", 32: "", 33: "image_too_complex", 5_000: "image_too_complex"} {
		data := append([]byte{}, whole[:len(whole)-2]...)
		data = append(append(data, bytes.Repeat(scan, passes-1)...), 0xff, 0xd9)
		for _, data := range [][]byte{data, append(data, bytes.Repeat([]byte{0xff, 0xda, 0, 2}, 50)...)} {
			if _, err := evidence.Redraw(t.Context(), "", data); code == "" && err != nil || code != "" && !domain.IsCode(err, code) {
				t.Errorf("%d passes: %v, want %q", passes, err, code)
			}
		}
	}
}

// TestAttack04Places: pictures together have the pixels of the largest one, and each person one place. Who gets none
// in time may try again; who is gone is not drawn for, and leaves the place.
func TestAttack04Places(t *testing.T) {
	d := evidence.NewDecoders(100)
	first, err := d.Enter(t.Context(), "a", 60)
	if err != nil {
		t.Fatal(err)
	}
	d.Impatient()
	if _, err := d.Enter(t.Context(), "a", 1); !domain.IsCode(err, "unavailable") {
		t.Errorf("a second one of the same person: %v", err)
	}
	if _, err := d.Enter(t.Context(), "b", 41); !domain.IsCode(err, "unavailable") {
		t.Errorf("more pixels than there are: %v", err)
	}
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := d.Enter(gone, "c", 41); !errors.Is(err, context.Canceled) {
		t.Errorf("somebody who is gone: %v", err)
	}
	second, err := d.Enter(t.Context(), "b", 40)
	if err != nil {
		t.Fatalf("somebody else's small one: %v", err)
	}
	first()
	second()
	if n := d.Waiting(); n != 0 {
		t.Errorf("%d places are remembered for nobody", n)
	}
	all, err := d.Enter(t.Context(), "a", 100)
	if err != nil {
		t.Fatalf("all of it again: %v", err)
	}
	all()
	if _, err := evidence.Redraw(gone, "", flowtest.AsJPEG(t, flowtest.Quarters(60, 40))); !errors.Is(err, context.Canceled) {
		t.Errorf("drawn for nobody: %v", err)
	}
}

// FuzzPicture: whatever is sent, it is a picture or it is refused.
func FuzzPicture(f *testing.F) {
	data, err := base64.StdEncoding.DecodeString(webp)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add(photo(f, flowtest.Quarters(6, 4), 6))
	f.Add(asPNG(f, flowtest.Quarters(6, 4)))
	f.Add(claims(60_000, 60_000, 8))
	f.Fuzz(func(t *testing.T, data []byte) {
		if c, _, err := image.DecodeConfig(bytes.NewReader(data)); err == nil && c.Width*c.Height > 500_000 && c.Width*c.Height <= evidence.MaxPixels {
			return // drawn like a smaller one, only slower; what is too large is refused unread
		}
		p, err := evidence.Redraw(t.Context(), "", data)
		if err != nil {
			if !domain.IsCode(err, "not_an_image", "image_too_large") {
				t.Error(err)
			}
			return
		}
		if m, err := jpeg.Decode(bytes.NewReader(p.JPEG)); err != nil || m.Bounds().Dx() != p.Width || m.Bounds().Dy() != p.Height {
			t.Errorf("%d x %d is kept as something else: %v", p.Width, p.Height, err)
		}
	})
}
