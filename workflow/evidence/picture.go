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
	jpegQuality = 85
)

// decoding lets two pictures at a time be decoded in this process, so that a
// handful of photos does not take all memory of an old machine.
var decoding = make(chan struct{}, 2)

// picture is an image as it is kept.
type picture struct {
	JPEG          []byte
	Width, Height int
}

// Redraw makes the kept form of an uploaded JPEG, PNG or WebP: upright, no longer
// than longestSide, on white, and drawn anew, so that nothing but the picture is
// left of it: no place where it was taken, no camera.
// Errors: not_an_image, image_too_large.
func Redraw(ctx context.Context, data []byte) (*picture, error) {
	config, format, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil || !slices.Contains([]string{"jpeg", "png", "webp"}, format) || config.Width < 1 || config.Height < 1 {
		return nil, notAnImage(err)
	}
	if most := maxPixels / decodingCost(config.ColorModel, data); config.Width > most/config.Height {
		return nil, &domain.Error{Kind: domain.KindTooLarge, Code: "image_too_large", Args: []any{most / 1_000_000}}
	}
	select {
	case decoding <- struct{}{}:
		defer func() { <-decoding }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	m, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
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
func decodingCost(m color.Model, data []byte) int {
	switch {
	case m == color.RGBA64Model || m == color.NRGBA64Model:
		return 2
	case isProgressive(data):
		return 3 // the coefficients are kept until the last scan
	}
	return 1
}

// isProgressive reports whether the data is a JPEG of several scans: whether the first
// frame header, to which all segments before it lead, is of that kind.
func isProgressive(data []byte) bool {
	const frame, extended, several, scan, fill = 0xc0, 0xc1, 0xc2, 0xda, 0xff
	if !bytes.HasPrefix(data, []byte{0xff, 0xd8}) {
		return false
	}
	for data = data[2:]; len(data) >= 4; {
		marker := data[1]
		switch {
		case data[0] != 0xff, marker == fill, marker == 0: // stray bytes are skipped, as the decoder does
			data = data[1:]
			continue
		case marker >= 0xd0 && marker <= 0xd7: // restarts have no length
			data = data[2:]
			continue
		case marker == several:
			return true
		case marker == frame, marker == extended, marker == scan:
			return false
		}
		data = data[min(len(data), 2+int(data[2])<<8+int(data[3])):]
	}
	return false
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
