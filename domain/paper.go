package domain

import "strings"

// Paper is something a counter may want to see.
type Paper string

// The papers.
const (
	PaperCard          Paper = "card"           // 医保卡
	PaperRecordBook    Paper = "record_book"    // 病历本
	PaperPatientID     Paper = "patient_id"     // 患者身份证件
	PaperAgentID       Paper = "agent_id"       // 代办人身份证件
	PaperAuthorisation Paper = "authorisation"  // 委托书
	PaperSpecialRecord Paper = "special_record" // 专用病历
	PaperPrescription  Paper = "prescription"   // 处方
	PaperAssessment    Paper = "assessment"     // 长期处方评估
)

// Papers lists every paper, in the order of a checklist.
func Papers() []Paper {
	return []Paper{
		PaperCard, PaperRecordBook, PaperPatientID, PaperAgentID, PaperAuthorisation, PaperSpecialRecord, PaperPrescription, PaperAssessment,
	}
}

// LoosePapers lists those that are ticked at the door and have no line of custody
// of their own, as card and record book do; the agent's own card never travels.
func LoosePapers() []Paper {
	return []Paper{PaperPatientID, PaperAuthorisation, PaperSpecialRecord, PaperPrescription, PaperAssessment}
}

// ShownPapers lists those that a driver may say to have shown at the counter.
func ShownPapers() []Paper { return append(LoosePapers(), PaperAgentID) }

// Text is the paper's name.
func (p Paper) Text(lang Lang) string { return text(lang, "paper_"+string(p), nil) }

// PaperNeed is a paper that a purchase wants, and the rule that says so.
type PaperNeed struct {
	Paper    Paper
	Required bool // by law; otherwise the counter asks for it
	Rule     *Rule
}

// PaperList is several papers in one text.
type PaperList []Paper

// Text names them all.
func (l PaperList) Text(lang Lang) string {
	names := make([]string, len(l))
	for i, p := range l {
		names[i] = p.Text(lang)
	}
	if lang == English {
		return strings.Join(names, ", ")
	}
	return strings.Join(names, "、")
}
