package api

import (
	"songyao/domain"
)

// each converts a list; the result is never nil, which JSON would call null.
func each[T, D any](rows []T, to func(*T) D) []D {
	out := make([]D, len(rows))
	for i := range rows {
		out[i] = to(&rows[i])
	}
	return out
}

// list copies a list; the result is never nil.
func list[T any](rows []T) []T { return append([]T{}, rows...) }

// or is the value sent, or else the default.
func or[T any](sent *T, otherwise T) T {
	if sent == nil {
		return otherwise
	}
	return *sent
}

// value is the value sent, or else the zero value.
func value[T any](sent *T) T {
	var zero T
	return or(sent, zero)
}

// set overwrites what was sent and leaves what was not.
func set[T any](to, sent *T) {
	if sent != nil {
		*to = *sent
	}
}

// setList is set for lists, where an empty one is not an absent one.
func setList[T any](to *domain.List[T], sent []T) {
	if sent != nil {
		*to = sent
	}
}

// known is a quantity, absent when 0 means that nobody knows it.
func known(q domain.Milli) *domain.Milli {
	if q == 0 {
		return nil
	}
	return &q
}

// position is a place in WGS-84, whatever datum it was sent in.
func position(lat, lon *float64, datum *Datum) (float64, float64) {
	if value(datum) == Gcj02 {
		return domain.WGS84(*lat, *lon)
	}
	return *lat, *lon
}

// move sets a position, if one was sent; the contract sees to it that both halves are.
func move(toLat, toLon *float64, lat, lon *float64, datum *Datum) {
	if lat != nil && lon != nil {
		*toLat, *toLon = position(lat, lon, datum)
	}
}

func toCommunity(c *domain.Community) Community {
	return Community{
		ID: c.ID, Name: c.Name, District: c.District, Zone: c.Zone, AreaCode: c.AreaCode, Lat: c.Lat, Lon: c.Lon,
		Hotlines: list(c.Hotlines), CardHours: c.CardHours, ContactDays: c.ContactDays,
		AutoApply: c.AutoApply, PlanPool: c.PlanPool,
		Archived: c.Archived, Version: c.Version, CreatedAt: c.CreatedAt, UpdatedAt: c.UpdatedAt,
	}
}

func fromCommunityInput(in CommunityInput) *domain.Community {
	lat, lon := position(in.Lat, in.Lon, in.Datum)
	return &domain.Community{
		Record: domain.Record{ID: value(in.ID)}, Name: in.Name, District: in.District,
		Place: domain.Place{Zone: or(in.Zone, "Asia/Shanghai"), AreaCode: in.AreaCode},
		Lat:   lat, Lon: lon, Hotlines: in.Hotlines, CardHours: or(in.CardHours, 24),
		ContactDays: or(in.ContactDays, 3),
	}
}

func applyCommunity(c *domain.Community, in CommunityPatch) {
	set(&c.Name, in.Name)
	set(&c.District, in.District)
	set(&c.Zone, in.Zone)
	set(&c.AreaCode, in.AreaCode)
	move(&c.Lat, &c.Lon, in.Lat, in.Lon, in.Datum)
	setList(&c.Hotlines, in.Hotlines)
	set(&c.CardHours, in.CardHours)
	set(&c.ContactDays, in.ContactDays)
}

func toHospital(h *domain.Hospital) Hospital {
	return Hospital{
		ID: h.ID, Name: h.Name, NameEn: h.NameEN, Level: h.Level, District: h.District, Lat: h.Lat, Lon: h.Lon,
		Sessions: each(h.Sessions, toSession), ClosedOn: list(h.ClosedOn),
		InsuranceRoute: h.InsuranceRoute, Speciality: h.Speciality, QueueMinutes: h.QueueMinutes, DailyQuota: h.DailyQuota,
		Pharmacy: h.Pharmacy, Archived: h.Archived, Version: h.Version, CreatedAt: h.CreatedAt, UpdatedAt: h.UpdatedAt,
	}
}

func toSession(s *domain.Session) Session {
	return Session{Weekdays: list(s.Weekdays), Opens: s.Opens, Closes: s.Closes}
}

func fromSession(s *SessionInput) domain.Session {
	return domain.Session{Weekdays: s.Weekdays, Opens: s.Opens, Closes: s.Closes}
}

func fromHospitalInput(in HospitalInput) *domain.Hospital {
	lat, lon := position(in.Lat, in.Lon, in.Datum)
	return &domain.Hospital{
		Record: domain.Record{ID: value(in.ID)}, Name: in.Name, NameEN: in.NameEn, Level: in.Level, District: in.District,
		Lat: lat, Lon: lon, Sessions: each(in.Sessions, fromSession), ClosedOn: in.ClosedOn, InsuranceRoute: in.InsuranceRoute,
		Speciality: in.Speciality, QueueMinutes: value(in.QueueMinutes), DailyQuota: value(in.DailyQuota), Pharmacy: value(in.Pharmacy),
	}
}

func applyHospital(h *domain.Hospital, in HospitalPatch) {
	set(&h.Name, in.Name)
	set(&h.NameEN, in.NameEn)
	set(&h.Level, in.Level)
	set(&h.District, in.District)
	move(&h.Lat, &h.Lon, in.Lat, in.Lon, in.Datum)
	if in.Sessions != nil {
		h.Sessions = each(in.Sessions, fromSession)
	}
	setList(&h.ClosedOn, in.ClosedOn)
	set(&h.InsuranceRoute, in.InsuranceRoute)
	set(&h.Speciality, in.Speciality)
	set(&h.QueueMinutes, in.QueueMinutes)
	set(&h.DailyQuota, in.DailyQuota)
	set(&h.Pharmacy, in.Pharmacy)
}

// controlled has a word for "not controlled", so that a client can say it;
// domain keeps it as the empty text.
func toControlled(s string) Controlled {
	if s == "" {
		return None
	}
	return Controlled(s)
}

func fromControlled(c *Controlled) string {
	if value(c) == None {
		return ""
	}
	return string(value(c))
}

func toDrug(d *domain.Drug) Drug {
	return Drug{
		ID: d.ID, GenericName: d.GenericName, GenericEn: d.GenericEN, Brand: d.Brand, Maker: d.Maker, Form: d.Form,
		Strength: d.Strength, Unit: d.Unit, PackSizeMilli: d.PackSize, UsualDailyDoseMilli: d.UsualDailyDose, ATC: d.ATC,
		ApprovalNumber: d.ApprovalNumber, ColdChain: d.ColdChain, Controlled: toControlled(d.Controlled), GapDangerous: d.GapDangerous,
		LongRX: d.LongRx, MaxDays: d.MaxDays, Condition: d.Condition, Icd10: d.ICD10, Source: d.Source,
		Archived: d.Archived, Version: d.Version, CreatedAt: d.CreatedAt, UpdatedAt: d.UpdatedAt,
	}
}

func fromDrugInput(in DrugInput) *domain.Drug {
	return &domain.Drug{
		Record: domain.Record{ID: value(in.ID)}, GenericName: in.GenericName, GenericEN: in.GenericEn, Brand: in.Brand,
		Maker: in.Maker, Form: in.Form, Strength: in.Strength, Unit: in.Unit, PackSize: *in.PackSizeMilli,
		UsualDailyDose: value(in.UsualDailyDoseMilli), ATC: in.ATC, ApprovalNumber: in.ApprovalNumber, ColdChain: value(in.ColdChain),
		Controlled: fromControlled(in.Controlled), GapDangerous: value(in.GapDangerous), LongRx: value(in.LongRX),
		MaxDays: value(in.MaxDays), Condition: in.Condition, ICD10: in.Icd10, Source: in.Source,
	}
}

func applyDrug(d *domain.Drug, in DrugPatch) {
	set(&d.GenericName, in.GenericName)
	set(&d.GenericEN, in.GenericEn)
	set(&d.Brand, in.Brand)
	set(&d.Maker, in.Maker)
	set(&d.Form, in.Form)
	set(&d.Strength, in.Strength)
	set(&d.Unit, in.Unit)
	set(&d.PackSize, in.PackSizeMilli)
	set(&d.UsualDailyDose, in.UsualDailyDoseMilli)
	set(&d.ATC, in.ATC)
	set(&d.ApprovalNumber, in.ApprovalNumber)
	set(&d.ColdChain, in.ColdChain)
	if in.Controlled != nil {
		d.Controlled = fromControlled(in.Controlled)
	}
	set(&d.GapDangerous, in.GapDangerous)
	set(&d.LongRx, in.LongRX)
	set(&d.MaxDays, in.MaxDays)
	set(&d.Condition, in.Condition)
	set(&d.ICD10, in.Icd10)
	set(&d.Source, in.Source)
}

func toDriver(d *domain.Driver) Driver {
	return Driver{
		StaffID: d.ID, Plate: d.Plate, CapacityKits: d.CapacityKits, ColdBox: d.ColdBox, ShiftStart: d.ShiftStart, ShiftEnd: d.ShiftEnd,
		BreakMinutes: d.BreakMinutes, BreakEarliest: d.BreakEarliest, BreakLatest: d.BreakLatest,
		Lat: d.Lat, Lon: d.Lon, Archived: d.Archived, Version: d.Version, CreatedAt: d.CreatedAt, UpdatedAt: d.UpdatedAt,
	}
}

func fromDriverInput(in DriverInput) *domain.Driver {
	lat, lon := position(in.Lat, in.Lon, in.Datum)
	return &domain.Driver{
		Record: domain.Record{ID: in.StaffID}, Plate: in.Plate, CapacityKits: *in.CapacityKits, ColdBox: value(in.ColdBox),
		ShiftStart: in.ShiftStart, ShiftEnd: in.ShiftEnd,
		BreakMinutes: value(in.BreakMinutes), BreakEarliest: value(in.BreakEarliest), BreakLatest: value(in.BreakLatest), Lat: lat, Lon: lon,
	}
}

func applyDriver(d *domain.Driver, in DriverPatch) {
	set(&d.Plate, in.Plate)
	set(&d.CapacityKits, in.CapacityKits)
	set(&d.ColdBox, in.ColdBox)
	set(&d.ShiftStart, in.ShiftStart)
	set(&d.ShiftEnd, in.ShiftEnd)
	if in.BreakMinutes != nil && *in.BreakMinutes == 0 {
		d.BreakEarliest, d.BreakLatest = "", ""
	}
	set(&d.BreakMinutes, in.BreakMinutes)
	set(&d.BreakEarliest, in.BreakEarliest)
	set(&d.BreakLatest, in.BreakLatest)
	move(&d.Lat, &d.Lon, in.Lat, in.Lon, in.Datum)
}

func toRule(r *domain.Rule) Rule {
	return Rule{
		ID: r.ID, Kind: r.Kind, District: r.District, Drugs: r.Drugs, Hospitals: r.Hospitals, Paper: r.Paper, Days: r.Days,
		Proofs: list(r.Proofs), Lifted: r.Lifted, FromOn: r.FromOn, ToOn: r.ToOn, Source: r.Source, Note: r.Note,
		Archived: r.Archived, Version: r.Version, CreatedAt: r.CreatedAt, UpdatedAt: r.UpdatedAt,
	}
}

func fromRuleInput(in RuleInput) *domain.Rule {
	return &domain.Rule{
		Record: domain.Record{ID: value(in.ID)}, Kind: in.Kind, District: in.District, Drugs: in.Drugs, Hospitals: in.Hospitals,
		Paper: value(in.Paper), Days: value(in.Days), Lifted: value(in.Lifted), FromOn: in.FromOn, ToOn: value(in.ToOn),
		Source: in.Source, Note: in.Note, Proofs: in.Proofs,
	}
}

func applyRule(r *domain.Rule, in RulePatch) {
	set(&r.District, in.District)
	set(&r.Drugs, in.Drugs)
	set(&r.Hospitals, in.Hospitals)
	set(&r.Paper, in.Paper)
	set(&r.Days, in.Days)
	set(&r.Lifted, in.Lifted)
	setList(&r.Proofs, in.Proofs)
	set(&r.FromOn, in.FromOn)
	set(&r.ToOn, in.ToOn)
	set(&r.Source, in.Source)
	set(&r.Note, in.Note)
}
