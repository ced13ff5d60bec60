package office

const MostWords = mostWords

var (
	ApprovalStart = approvalStart
	SearchFor     = searchFor
)
