package domain

// Enumerations lists the words of every enumeration by the name of its type. Tests hold
// the types' constants, the CHECKs of both databases and the contract to it, so that a
// new word is added here or fails in each of these places.
func Enumerations() map[string][]string {
	return map[string][]string{
		"AccountKind":       words(AccountKinds()),
		"AlertKind":         words(AlertKinds()),
		"Answer":            words(Answers()),
		"AttachmentPurpose": words(AttachmentPurposes()),
		"AttemptReason":     words(AttemptReasons()),
		"AttemptStep":       words(AttemptSteps()),
		"CallDirection":     words(CallDirections()),
		"CallKind":          words(CallKinds()),
		"CallOutcome":       words(CallOutcomes()),
		"CallReason":        words(CallReasons()),
		"Channel":           words(Channels()),
		"ContactResult":     words(ContactResults()),
		"CountMoment":       words(CountMoments()),
		"DrugFlag":          words(DrugFlags()),
		"Event":             words(Events()),
		"Flag":              words(Flags()),
		"HolderKind":        words(HolderKinds()),
		"IncidentKind":      words(IncidentKinds()),
		"IncidentOutcome":   words(IncidentOutcomes()),
		"Insurance":         words(Insurances()),
		"InsuranceRoute":    words(InsuranceRoutes()),
		"ItemKind":          words(ItemKinds()),
		"Kind":              words(Kinds()),
		"Lack":              words(Lacks()),
		"LineStatus":        words(LineStatuses()),
		"NeedState":         words(NeedStates()),
		"Paper":             words(Papers()),
		"PlanStart":         words(PlanStarts()),
		"PlanState":         words(PlanStates()),
		"Prescription":      words(Prescriptions()),
		"ProofKind":         words(ProofKinds()),
		"Question":          words(Questions()),
		"QuestionKind":      words(QuestionKinds()),
		"RefillAnswer":      words(RefillAnswers()),
		"RefillOutcome":     words(RefillOutcomes()),
		"Role":              words(Roles()),
		"RuleKind":          words(RuleKinds()),
		"SightingKind":      words(SightingKinds()),
		"State":             words(States()),
		"StopKind":          words(StopKinds()),
		"Substitution":      words(Substitutions()),
		"SupplyClass":       words(SupplyClasses()),
		"SupplyEventKind":   words(SupplyEventKinds()),
		"SupplySource":      words(SupplySources()),
		"SupplyStatus":      words(SupplyStatuses()),
		"TestResult":        words(TestResults()),
		"Urgency":           words(Urgencies()),
	}
}

// words are the values as text.
func words[T ~string](list []T) []string {
	out := make([]string, len(list))
	for i, w := range list {
		out[i] = string(w)
	}
	return out
}
