package domain

import "time"

// Attachment is a picture that belongs to a community: the box of a medicine, a
// prescription, a receipt. The row never changes; the bytes are kept beside the
// database under the digest of what they are.
type Attachment struct {
	CommunityID ID `gorm:"primaryKey"`
	ID          ID `gorm:"primaryKey"`
	Purpose     AttachmentPurpose
	MediaType   string
	Size        int // bytes
	Width       int // pixels
	Height      int
	SHA256      string `gorm:"column:sha256"` // of the bytes, in hex
	UploadedBy  ID
	CreatedAt   time.Time
}

// Blob is the name under which the bytes are kept.
func (a *Attachment) Blob() string { return string(a.CommunityID) + "/" + a.SHA256 + ".jpg" }

// AttachmentPurpose is what a picture is for.
type AttachmentPurpose string

// The purposes.
const (
	PurposeBox          AttachmentPurpose = "box"          // 空药盒: says exactly which product
	PurposePrescription AttachmentPurpose = "prescription" // 处方
	PurposeReceipt      AttachmentPurpose = "receipt"      // 小票
	PurposeProof        AttachmentPurpose = "proof"        // of a hand-over
	PurposeSignature    AttachmentPurpose = "signature"    // 签名
	PurposeItem         AttachmentPurpose = "item"         // a kit item, e.g. damaged
)

// AttachmentPurposes lists every purpose.
func AttachmentPurposes() []AttachmentPurpose {
	return []AttachmentPurpose{
		PurposeBox, PurposePrescription, PurposeReceipt, PurposeProof, PurposeSignature, PurposeItem,
	}
}

// RequestAttachment says that an attachment belongs to a request, and perhaps to
// one of its lines. When a line is split off, its pictures belong to both requests.
type RequestAttachment struct {
	CommunityID  ID `gorm:"primaryKey"`
	RequestID    ID `gorm:"primaryKey"`
	AttachmentID ID `gorm:"primaryKey"`
	LineID       ID
}

// Attached is an attachment with where it belongs; without a request it belongs
// to nobody but who uploaded it.
type Attached struct {
	Attachment
	RequestID ID
	LineID    ID
}
