package evidence

import (
	"bytes"
	"context"
	"image"
	"image/color"
	stddraw "image/draw"
	"image/jpeg"
	_ "image/png"
	"slices"

	"github.com/bep/imagemeta"
	"golang.org/x/image/draw"
	_ "golang.org/x/image/webp"

	"songyao/domain"
)

const (
	// maxPixels is what is decoded at most: some 160 MB of memory. A file of a few
	// kilobytes can claim to be far larger.
	maxPixels = 40_000_000
	// longestSide is enough to read the small print on a box.
	longestSide = 2048
	// maxScans is how often a JPEG may pass over its pixels. Cameras and optimisers write up
	// to a dozen passes, and each costs a decoder as much as a picture, however few bytes it has.
	maxScans    = 32
	jpegQuality = 85
)

// decoding holds the pictures that are decoded at once in this process to the pixels of
// the largest one, so that a handful of photos does not take all memory of an old machine.
var decoding = newDecoders(maxPixels)

// picture is an image as it is kept.
type picture struct {
	JPEG          []byte
	Width, Height int
}

// Redraw makes the kept form of an uploaded JPEG, PNG or WebP: upright, no longer
// than longestSide, on white, and drawn anew, so that nothing but the picture is
// left of it: no place where it was taken, no camera. One picture of a person's is drawn at
// a time, and the drawing ends with ctx.
// Errors: not_an_image, image_too_large, image_too_complex, unavailable (no place within patience).
func Redraw(ctx context.Context, who domain.ID, data []byte) (*picture, error) {
	config, format, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil || !slices.Contains([]string{"jpeg", "png", "webp"}, format) || config.Width < 1 || config.Height < 1 {
		return nil, notAnImage(err)
	}
	progressive, scans := jpegScans(data)
	if scans > maxScans {
		return nil, domain.Invalid("image_too_complex", "", maxScans)
	}
	cost := decodingCost(config.ColorModel, progressive)
	if most := maxPixels / cost; config.Width > most/config.Height {
		return nil, &domain.Error{Kind: domain.KindTooLarge, Code: "image_too_large", Args: []any{most / 1_000_000}}
	}
	leave, err := decoding.enter(ctx, who, int64(config.Width*config.Height*cost))
	if err != nil {
		return nil, err
	}
	defer leave()
	m, _, err := image.Decode(&whileWanted{ctx, bytes.NewReader(data)})
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case err != nil:
		return nil, notAnImage(err)
	}
	drawn := upright(shrink(m), orientation(data, format))
	var out bytes.Buffer
	if err := jpeg.Encode(&out, drawn, &jpeg.Options{Quality: jpegQuality}); err != nil {
		return nil, err
	}
	return &picture{out.Bytes(), drawn.Bounds().Dx(), drawn.Bounds().Dy()}, nil
}

// notAnImage is the refusal of what cannot be decoded, with the decoder's reason for the log.
func notAnImage(err error) error {
	return &domain.Error{Kind: domain.KindInvalid, Code: "not_an_image", Err: err}
}

// decodingCost is how many times four bytes a pixel takes while it is decoded.
func decodingCost(m color.Model, progressive bool) int {
	switch {
	case m == color.RGBA64Model || m == color.NRGBA64Model:
		return 2
	case progressive:
		return 3 // the coefficients are kept until the last scan
	}
	return 1
}

// jpegScans tells of a JPEG whether it keeps its coefficients until the last scan, and how many scans it
// has up to the end of the picture: the segments are walked as the decoder does, without decoding anything.
func jpegScans(data []byte) (progressive bool, scans int) {
	const several, end, scan, fill = 0xc2, 0xd9, 0xda, 0xff
	if !bytes.HasPrefix(data, []byte{0xff, 0xd8}) {
		return false, 0
	}
	for data = data[2:]; len(data) >= 4; {
		marker := data[1]
		switch {
		case data[0] != 0xff, marker == fill, marker == 0: // stray bytes, and those of a scan, are skipped
			at := bytes.IndexByte(data[1:], 0xff)
			if at < 0 {
				return progressive, scans
			}
			data = data[1+at:]
			continue
		case marker >= 0xd0 && marker <= 0xd7: // restarts have no length
			data = data[2:]
			continue
		case marker == end:
			return progressive, scans
		case marker == several:
			progressive = true
		case marker == scan:
			scans++
		}
		data = data[min(len(data), 2+int(data[2])<<8+int(data[3])):]
	}
	return progressive, scans
}

// shrink draws the image on white, its longest side at most longestSide. Halving
// takes the mean of four pixels; what remains is less than a half.
func shrink(m image.Image) *image.RGBA {
	for {
		size := m.Bounds().Size()
		longest := max(size.X, size.Y)
		to := size
		switch {
		case longest > 2*longestSide:
			to = image.Pt((size.X+1)/2, (size.Y+1)/2)
		case longest > longestSide:
			to = image.Pt(max(1, size.X*longestSide/longest), max(1, size.Y*longestSide/longest))
		}
		drawn := image.NewRGBA(image.Rectangle{Max: to})
		stddraw.Draw(drawn, drawn.Bounds(), image.White, image.Point{}, stddraw.Src)
		draw.ApproxBiLinear.Scale(drawn, drawn.Bounds(), m, m.Bounds(), draw.Over, nil)
		if longest <= 2*longestSide {
			return drawn
		}
		m = drawn
	}
}

// upright turns the image as its EXIF orientation says: 1 to 8, in which every
// value above 4 exchanges the axes.
func upright(m *image.RGBA, orientation int) *image.RGBA {
	if orientation < 2 || orientation > 8 {
		return m
	}
	swap := orientation > 4
	flipX := slices.Contains([]int{2, 3, 7, 8}, orientation)
	flipY := slices.Contains([]int{3, 4, 6, 7}, orientation)
	size := m.Bounds().Size()
	to := size
	if swap {
		to = image.Pt(size.Y, size.X)
	}
	out := image.NewRGBA(image.Rectangle{Max: to})
	for y := range to.Y {
		for x := range to.X {
			fromX, fromY := x, y
			if swap {
				fromX, fromY = y, x
			}
			if flipX {
				fromX = size.X - 1 - fromX
			}
			if flipY {
				fromY = size.Y - 1 - fromY
			}
			out.SetRGBA(x, y, m.RGBAAt(fromX, fromY))
		}
	}
	return out
}

// orientation is what the EXIF part of the file says, 0 when it says nothing that
// can be read.
func orientation(data []byte, format string) (found int) {
	formats := map[string]imagemeta.ImageFormat{"jpeg": imagemeta.JPEG, "png": imagemeta.PNG, "webp": imagemeta.WebP}
	_, err := imagemeta.Decode(imagemeta.Options{
		R: bytes.NewReader(data), ImageFormat: formats[format], Sources: imagemeta.EXIF, Warnf: func(string, ...any) {},
		ShouldHandleTag: func(t imagemeta.TagInfo) bool { return t.Tag == "Orientation" && t.Namespace == "IFD0" },
		HandleTag: func(t imagemeta.TagInfo) error {
			if n, ok := t.Value.(uint16); ok {
				found = int(n)
			}
			return imagemeta.ErrStopWalking
		},
	})
	if err != nil {
		return 0 // a broken EXIF part does not spoil the picture
	}
	return found
}
