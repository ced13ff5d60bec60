package evidence

const MaxPixels = maxPixels

var Decoding = decoding
