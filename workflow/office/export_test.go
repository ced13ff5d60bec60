package office

const MostWords = maxSearchWords

var (
	ApprovalStart = approvalStart
	SearchFor     = parseDrugSearch
)
