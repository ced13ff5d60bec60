package domain

// ruleMessages holds the texts about rules, papers, and who has what.
var ruleMessages = map[string]struct{ zh, en string }{
	"not_designated":          {"%s 只能在定点医院购买（%s）", "%s is sold at designated hospitals only (%s)"},
	"prescription_not_issued": {"这家药店不开处方，%s 需由医院开具", "this place issues no prescriptions, and %s needs one"},
	"prescription_expired":    {"%s 的处方已过期", "the prescription for %s has expired"},
	"over_most_days":          {"%s 一张处方最多 %d 天（%s）", "one prescription of %s holds at most %d days (%s)"},
	"dose_unknown":            {"不知道 %s 的每日用量，无法核对是否超过 %d 天", "nobody knows the daily dose of %s, so the %d days cannot be checked"},
	"refill_too_soon":         {"%s 要到 %s 才能用医保续配（%s）；自费可以", "the insurance pays for %s from %s on (%s); who pays alone may buy"},
	"paper_missing":           {"缺少材料：%s", "papers are missing: %s"},
	"likely_out_of_stock":     {"近日有人报缺，很可能没有", "reported short lately, and likely not there"},
	"reported_closed":         {"今天有人报告不营业", "reported closed today"},

	"unknown_drug_scope":     {"药品范围应为空、controlled、cold_chain、管制类别或 ATC 前缀，可加“/剂型”", "drugs must be empty, controlled, cold_chain, a controlled class or the beginning of an ATC code, with /form behind it at most"},
	"unknown_hospital_scope": {"医院范围应为空、医保类别、pharmacy 或一家医院的编号", "hospitals must be empty, an insurance route, pharmacy, or the id of a hospital"},
	"hospital_required":      {"还没有派医院，请指明医院", "no hospital is assigned yet; name one"},
	"community_required":     {"您在几个小区任职，请指明小区", "you serve several communities; name one"},
	"drug_required":          {"请指明是哪种药", "say which drug"},
	"time_not_recent":        {"须是最近 %d 天内、现在之前看到的", "must have been seen in the last %d days, and before now"},

	"paper_card":           {"医保卡", "insurance card"},
	"paper_record_book":    {"病历本", "record book"},
	"paper_patient_id":     {"患者身份证件", "patient's identity card"},
	"paper_agent_id":       {"代办人身份证件", "agent's identity card"},
	"paper_authorisation":  {"委托书", "authorisation"},
	"paper_special_record": {"专用病历", "special record"},
	"paper_prescription":   {"处方", "prescription"},
	"paper_assessment":     {"长期处方评估", "long-prescription assessment"},
}
