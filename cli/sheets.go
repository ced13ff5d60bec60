package cli

import (
	"cmp"
	"fmt"
	"math/big"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"songyao/domain"
	"songyao/workflow/office"
)

// The limits of texts are those of openapi.yaml, so that what was imported can be
// edited over HTTP as well.
const (
	nameLimit = 100
	codeLimit = 64
	flatLimit = 40
	noteLimit = 1000
)

// hospitals is the sheet of hospitals, community health centres and pharmacies.
func hospitals() *sheet[domain.Hospital] {
	type row = domain.Hospital
	return &sheet[row]{
		key: office.ImportKey[row],
		columns: []column[row]{
			{names("name", "name_zh", "名称", "医院"), true, text(nameLimit, func(h *row) *string { return &h.Name })},
			{names("name_en", "英文名"), false, text(nameLimit, func(h *row) *string { return &h.NameEN })},
			{names("level", "等级"), false, text(codeLimit, func(h *row) *string { return &h.Level })},
			{names("district", "区"), true, text(nameLimit, func(h *row) *string { return &h.District })},
			{names("lat", "纬度"), true, degrees(90, func(h *row) *float64 { return &h.Lat })},
			{names("lon", "经度"), true, degrees(180, func(h *row) *float64 { return &h.Lon })},
			{names("datum", "坐标系"), false, datum(func(h *row) (lat, lon *float64) { return &h.Lat, &h.Lon })},
			{names("insurance_route", "医保"), true, oneOf(routes, func(h *row) *domain.InsuranceRoute { return &h.InsuranceRoute })},
			{names("weekday_hours", "hours", "营业时间"), false, hours},
			{names("speciality", "type", "类别", "专科"), false, text(nameLimit, func(h *row) *string { return &h.Speciality })},
			{names("queue_minutes", "排队分钟"), false, number(0, 1440, func(h *row) *int { return &h.QueueMinutes })},
			{names("daily_quota", "每日限号"), false, number(0, 100_000, func(h *row) *int { return &h.DailyQuota })},
			{names("prescribes", "开处方"), false, prescribes},
		},
	}
}

// drugs is the sheet of the catalogue.
func drugs() *sheet[domain.Drug] {
	type row = domain.Drug
	return &sheet[row]{
		key: office.ImportKey[row],
		columns: []column[row]{
			{names("generic_name", "generic_zh", "通用名"), true, text(nameLimit, func(d *row) *string { return &d.GenericName })},
			{names("generic_en", "英文名"), false, text(nameLimit, func(d *row) *string { return &d.GenericEN })},
			{names("brand", "商品名"), false, text(nameLimit, func(d *row) *string { return &d.Brand })},
			{names("maker", "生产厂家", "厂家"), false, text(nameLimit, func(d *row) *string { return &d.Maker })},
			{names("form", "剂型"), true, text(nameLimit, func(d *row) *string { return &d.Form })},
			{names("strength", "规格"), true, text(nameLimit, func(d *row) *string { return &d.Strength })},
			{names("unit", "单位"), true, text(20, func(d *row) *string { return &d.Unit })},
			{names("pack_size", "units_per_box", "每盒数量"), true, milli(1, func(d *row) *domain.Milli { return &d.PackSize })},
			{names("usual_daily_dose", "每日用量"), false, milli(0, func(d *row) *domain.Milli { return &d.UsualDailyDose })},
			{names("atc", "ATC"), false, atc},
			{names("gap_dangerous", "不可断药"), false, yesNo(func(d *row) *bool { return &d.GapDangerous })},
			{names("approval_number", "国药准字", "批准文号"), false, text(codeLimit, func(d *row) *string { return &d.ApprovalNumber })},
			{names("cold_chain", "冷藏"), false, yesNo(func(d *row) *bool { return &d.ColdChain })},
			{names("controlled_class", "controlled", "管制"), false, oneOf(controlled, func(d *row) *string { return &d.Controlled })},
			{names("long_rx", "long_rx_allowed", "长期处方"), false, yesNo(func(d *row) *bool { return &d.LongRx })},
			{names("max_days", "max_days_per_rx", "处方天数"), false, number(0, 366, func(d *row) *int { return &d.MaxDays })},
			{names("condition", "disease_zh", "病种"), false, text(nameLimit, func(d *row) *string { return &d.Condition })},
			{names("icd10"), false, text(codeLimit, func(d *row) *string { return &d.ICD10 })},
			{names("source", "basis", "来源"), false, text(nameLimit, func(d *row) *string { return &d.Source })},
		},
	}
}

// communities is the sheet of closed compounds.
func communities() *sheet[domain.Community] {
	type row = domain.Community
	return &sheet[row]{
		key: office.ImportKey[row],
		fill: func(c *row) {
			c.Zone = cmp.Or(c.Zone, "Asia/Shanghai")
		},
		columns: []column[row]{
			{names("name", "name_zh", "名称", "小区"), true, text(nameLimit, func(c *row) *string { return &c.Name })},
			{names("district", "区", "area"), true, text(nameLimit, func(c *row) *string { return &c.District })},
			{names("lat", "纬度"), true, degrees(90, func(c *row) *float64 { return &c.Lat })},
			{names("lon", "经度"), true, degrees(180, func(c *row) *float64 { return &c.Lon })},
			{names("datum", "坐标系"), false, datum(func(c *row) (lat, lon *float64) { return &c.Lat, &c.Lon })},
			{names("zone", "时区"), false, zone},
			{names("area_code", "区号"), false, areaCode},
			{names("hotlines", "热线"), false, hotlines},
			{names("card_hours", "收卡时限"), false, number(1, 720, func(c *row) *int { return &c.CardHours })},
			{names("contact_days", "联系间隔天数"), false, number(1, 90, func(c *row) *int { return &c.ContactDays })},
		},
	}
}

// gazetteer is what the rows of residents refer to by name.
type gazetteer struct {
	communities []domain.Community
	home        domain.ID // of rows that name no community; "" when they must
	hospitals   map[string]domain.ID
	staff       map[string][]domain.ID // by name, which several may share
}

// residents is the sheet of residents; a row's community is a column or the home.
func residents(g *gazetteer) *sheet[office.ResidentView] {
	type row = office.ResidentView
	return &sheet[row]{
		key:   func(r *row) string { return string(r.CommunityID) + office.ResidentKey(r) },
		check: g.check,
		fill: func(r *row) {
			r.CommunityID, r.Insurance = cmp.Or(r.CommunityID, g.home), cmp.Or(r.Insurance, domain.InsuranceEmployee)
		},
		columns: []column[row]{
			{names("name", "姓名"), true, text(nameLimit, func(r *row) *string { return &r.Name })},
			{names("community", "小区"), g.home == "", g.community},
			{names("building", "楼", "楼号"), true, text(flatLimit, func(r *row) *string { return &r.Building })},
			{names("unit", "单元"), false, text(flatLimit, func(r *row) *string { return &r.Unit })},
			{names("room", "室", "房号", "门牌"), true, text(flatLimit, func(r *row) *string { return &r.Room })},
			{names("phones", "phone", "电话"), false, phones},
			{names("flags", "重点人群"), false, flags},
			{names("responsible", "负责人"), false, g.responsible},
			{names("insurance", "医保类型", "医保"), false, oneOf(insurances, func(r *row) *domain.Insurance { return &r.Insurance })},
			{names("chosen_hospitals", "选定医院"), false, g.chosen},
			{names("allergies", "过敏"), false, text(noteLimit, func(r *row) *string { return &r.Allergies })},
			{names("conditions", "病情", "基础疾病"), false, text(noteLimit, func(r *row) *string { return &r.Conditions })},
			{names("note", "备注"), false, text(noteLimit, func(r *row) *string { return &r.Note })},
		},
	}
}

// names are the headings under which a column may stand.
func names(n ...string) []string { return n }

// word is one of a few answers, and the ways in which a file may write it.
type word[V any] struct {
	means     V
	spellings string
}

var (
	routes = []word[domain.InsuranceRoute]{
		{domain.RouteAClass, "A类 a_class"},
		{domain.RouteSpecial, "专科 specialist"},
		{domain.RouteTCM, "中医 tcm"},
		{domain.RouteCommunity, "社区 community"},
		{domain.RouteChosen, "需个人选定 个人选定 选定 chosen"},
	}
	insurances = []word[domain.Insurance]{
		{domain.InsuranceEmployee, "职工 employee"},
		{domain.InsuranceResident, "城乡居民 居民 resident"},
		{domain.InsuranceOther, "公费 异地 其他 other"},
		{domain.InsuranceNone, "自费 无 none"},
	}
	watched = []word[domain.Flag]{
		{domain.FlagLivingAlone, "独居 living_alone_elderly"},
		{domain.FlagDisabled, "残疾 disabled"},
		{domain.FlagSpecial, "特病 special_illness"},
		{domain.FlagPregnant, "孕妇 pregnant"},
	}
	controlled = []word[string]{
		{"", "no none 否"},
		{"psychotropic-2", "psychotropic-2 二类精神 第二类精神"},
		{"narcotic", "narcotic 麻醉"},
	}
	yesOrNo = []word[bool]{
		{true, "yes true 1 是"},
		{false, "no false 0 否"},
	}
)

// means finds what the cell says. In Chinese the beginning is enough: "A类(2021名单)"
// is A类.
func means[V any](words []word[V], cell string) (V, error) {
	var all []string
	for _, w := range words {
		for spelling := range strings.FieldsSeq(w.spellings) {
			chinese := strings.ContainsFunc(spelling, func(r rune) bool { return unicode.Is(unicode.Han, r) })
			if strings.EqualFold(cell, spelling) || chinese && strings.HasPrefix(cell, spelling) {
				return w.means, nil
			}
			all = append(all, spelling)
		}
	}
	return *new(V), mistake{"只能是以下之一", "must be one of: " + strings.Join(all, " ")}
}

// oneOf reads a cell that holds one of the words, in any of their spellings.
func oneOf[T, V any](words []word[V], field func(*T) *V) func(string) (func(*T), error) {
	return func(cell string) (func(*T), error) {
		v, err := means(words, cell)
		return func(row *T) { *field(row) = v }, err
	}
}

// prescribes says whether the place issues prescriptions; a pharmacy does not.
func prescribes(cell string) (func(*domain.Hospital), error) {
	yes, err := means(yesOrNo, cell)
	return func(h *domain.Hospital) { h.Pharmacy = !yes }, err
}

func yesNo[T any](field func(*T) *bool) func(string) (func(*T), error) { return oneOf(yesOrNo, field) }

// number reads a whole number within limits.
func number[T any](least, most int, field func(*T) *int) func(string) (func(*T), error) {
	return func(cell string) (func(*T), error) {
		n, err := strconv.Atoi(cell)
		if err != nil || n < least || n > most {
			return nil, mistake{fmt.Sprintf("应是 %d 到 %d 的整数", least, most), fmt.Sprintf("must be a whole number from %d to %d", least, most)}
		}
		return func(row *T) { *field(row) = n }, nil
	}
}

// degrees reads a latitude or a longitude.
func degrees[T any](most float64, field func(*T) *float64) func(string) (func(*T), error) {
	return func(cell string) (func(*T), error) {
		v, err := strconv.ParseFloat(cell, 64)
		if err != nil || !(v >= -most && v <= most) { // written so that NaN fails
			return nil, mistake{fmt.Sprintf("应是 -%v 到 %v 的度数", most, most), fmt.Sprintf("must be degrees from -%v to %v", most, most)}
		}
		return func(row *T) { *field(row) = v }, nil
	}
}

// datum turns a position taken from Amap or Tencent maps (GCJ-02), which is half a
// kilometre off, into WGS-84. Its column comes after those of the position.
func datum[T any](position func(*T) (lat, lon *float64)) func(string) (func(*T), error) {
	return func(cell string) (func(*T), error) {
		switch strings.NewReplacer("-", "", "_", "", " ", "").Replace(strings.ToLower(cell)) {
		case "wgs84":
			return func(*T) {}, nil
		case "gcj02", "高德", "腾讯":
			return func(row *T) {
				lat, lon := position(row)
				*lat, *lon = domain.WGS84(*lat, *lon)
			}, nil
		}
		return nil, mistake{"应是 wgs84，或 gcj02（高德、腾讯地图）", "must be wgs84, or gcj02 (Amap, Tencent maps)"}
	}
}

// milli reads a quantity, such as 28 or 0.1429, to the nearest thousandth.
func milli[T any](least domain.Milli, field func(*T) *domain.Milli) func(string) (func(*T), error) {
	const most = 100_000_000
	return func(cell string) (func(*T), error) {
		wrong := mistake{
			fmt.Sprintf("应是 %s 到 %d 的数", quantity(least), most/1000), fmt.Sprintf("must be a number from %s to %d", quantity(least), most/1000),
		}
		if !decimal.MatchString(cell) {
			return nil, wrong
		}
		r, _ := new(big.Rat).SetString(cell)
		r.Mul(r, big.NewRat(2000, 1)).Add(r, big.NewRat(1, 1)) // half a thousandth up: (2000x + 1) / 2
		v := new(big.Int).Div(r.Num(), new(big.Int).Mul(r.Denom(), big.NewInt(2)))
		if !v.IsInt64() || v.Int64() < int64(least) || v.Int64() > most {
			return nil, wrong
		}
		return func(row *T) { *field(row) = domain.Milli(v.Int64()) }, nil
	}
}

var decimal = regexp.MustCompile(`^[0-9]{1,12}(\.[0-9]{1,9})?$`)

// quantity writes thousandths as people do.
func quantity(m domain.Milli) string { return strconv.FormatFloat(float64(m)/1000, 'f', -1, 64) }

// gapDangerous are the ATC groups in which a missed dose is dangerous: insulins,
// anticoagulants, antiplatelets after a stent, antiepileptics, antipsychotics,
// immunosuppressants, corticosteroids, levodopa, nitrates, beta-blockers,
// antivirals, thyroid. A pharmacist should look over the list.
var gapDangerous = []string{
	"A10A", "B01AA", "B01AF", "B01AC04", "B01AC24", "N03", "N05A", "L04A", "H02", "N04B", "C01DA", "C07", "J05A", "H03A",
}

// atc also marks a drug whose gap is dangerous; it never takes the mark away.
func atc(cell string) (func(*domain.Drug), error) {
	cell = strings.ToUpper(cell)
	if !atcCode.MatchString(cell) {
		return nil, mistake{"不是 ATC 编码，例如 A10AE04", "not an ATC code such as A10AE04"}
	}
	dangerous := slices.ContainsFunc(gapDangerous, func(group string) bool { return strings.HasPrefix(cell, group) })
	return func(d *domain.Drug) {
		d.ATC = cell
		d.GapDangerous = d.GapDangerous || dangerous
	}, nil
}

var atcCode = regexp.MustCompile(`^[A-Z]([0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?)?$`)

// hours reads "08:00-12:00;13:30-17:00": the sessions of Monday to Friday, and of
// the whole week in a community health centre.
func hours(cell string) (func(*domain.Hospital), error) {
	wrong := mistake{"营业时间应像 08:00-12:00;13:30-17:00", "hours must look like 08:00-12:00;13:30-17:00"}
	var spans [][2]string
	for _, span := range list(cell) {
		opens, closes, ok := strings.Cut(strings.NewReplacer("：", ":", "－", "-", "–", "-", "—", "-").Replace(span), "-")
		opens, closes = strings.TrimSpace(opens), strings.TrimSpace(closes)
		if !ok || !clockTime.MatchString(opens) || !clockTime.MatchString(closes) || closes <= opens {
			return nil, wrong
		}
		spans = append(spans, [2]string{opens, closes})
	}
	return func(h *domain.Hospital) {
		days := []int{1, 2, 3, 4, 5}
		if h.InsuranceRoute == domain.RouteCommunity {
			days = []int{1, 2, 3, 4, 5, 6, 7}
		}
		h.Sessions = nil
		for _, s := range spans {
			h.Sessions = append(h.Sessions, domain.Session{Weekdays: days, Opens: s[0], Closes: s[1]})
		}
	}, nil
}

var clockTime = regexp.MustCompile(`^([01][0-9]|2[0-3]):[0-5][0-9]$`)

// list splits a cell with several entries.
func list(cell string) []string {
	parts := strings.FieldsFunc(cell, func(r rune) bool { return strings.ContainsRune(";；、,，", r) })
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return slices.DeleteFunc(parts, func(s string) bool { return s == "" })
}

// zone reads an IANA time zone. Local is none: it would mean another place on each machine.
func zone(cell string) (func(*domain.Community), error) {
	if _, err := time.LoadLocation(cell); err != nil || cell == "Local" {
		return nil, mistake{"没有这个时区，例如 Asia/Shanghai", "no such time zone; one is Asia/Shanghai"}
	}
	return func(c *domain.Community) { c.Zone = cell }, nil
}

// areaCode reads the code that numbers without one belong to.
func areaCode(cell string) (func(*domain.Community), error) {
	if len(cell) > 8 || strings.Trim(cell, "0123456789") != "" {
		return nil, mistake{"区号应是数字，例如 010", "must be digits such as 010"}
	}
	return func(c *domain.Community) { c.AreaCode = cell }, nil
}

// hotlines reads the community's own numbers.
func hotlines(cell string) (func(*domain.Community), error) {
	numbers := list(cell)
	for _, n := range numbers {
		if err := dialable(n); err != nil {
			return nil, err
		}
	}
	return func(c *domain.Community) { c.Hotlines = numbers }, nil
}

// anyArea stands for an area code where only the form of a number matters.
const anyArea = "010"

// dialable refuses what is no telephone number. The area code does not matter for that.
func dialable(number string) error {
	if err := plain(number, flatLimit); err != nil {
		return err
	}
	if _, err := office.PhoneKey(number, anyArea); err != nil {
		e := domain.AsError(err)
		return mistake{e.Text(domain.Chinese) + "：" + number, e.Text(domain.English) + ": " + number}
	}
	return nil
}

// phones reads "63451234；13900139000（女儿）": numbers, and whose they are.
func phones(cell string) (func(*office.ResidentView), error) {
	var out []domain.ResidentPhone
	for _, part := range list(cell) {
		p := domain.ResidentPhone{Number: part}
		if m := whosePhone.FindStringSubmatch(part); m != nil {
			p.Number, p.Relation = strings.TrimSpace(m[1]), strings.TrimSpace(m[2])
		}
		if err := dialable(p.Number); err != nil {
			return nil, err
		}
		if err := plain(p.Relation, flatLimit); err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return func(r *office.ResidentView) { r.Phones = slices.Clone(out) }, nil
}

// whosePhone wants letters between the parentheses: (010)63451234 is a number.
var whosePhone = regexp.MustCompile(`^(.*?)[(（]([^()（）]*\pL[^()（）]*)[)）]$`)

// flags reads for which reasons somebody is watched over, each once.
func flags(cell string) (func(*office.ResidentView), error) {
	var out domain.List[domain.Flag]
	for _, part := range list(cell) {
		f, err := means(watched, part)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(out, f) {
			out = append(out, f)
		}
	}
	return func(r *office.ResidentView) { r.Flags = out }, nil
}

// community finds the row's community by name or id.
func (g *gazetteer) community(cell string) (func(*office.ResidentView), error) {
	id, err := named(g.communities, cell)
	return func(r *office.ResidentView) { r.CommunityID = id }, err
}

// named finds the one community with the name or id.
func named(communities []domain.Community, name string) (domain.ID, error) {
	var found []string
	for _, c := range communities {
		if string(c.ID) == name || c.Name == name && !c.Archived && c.ID != domain.System {
			found = append(found, string(c.ID))
		}
	}
	switch len(found) {
	case 0:
		return "", mistake{"没有这个小区：" + name, "no such community: " + name}
	case 1:
		return domain.ID(found[0]), nil
	}
	ids := strings.Join(found, " ")
	return "", mistake{"同名小区不止一个，请写编号：" + ids, "several communities have this name, write the id: " + ids}
}

// chosen finds the hospitals chosen for the insurance by name.
func (g *gazetteer) chosen(cell string) (func(*office.ResidentView), error) {
	var out domain.List[domain.ID]
	for _, name := range list(cell) {
		id, ok := g.hospitals[name]
		if !ok {
			return nil, mistake{"没有这家医院：" + name, "no such hospital: " + name}
		}
		out = append(out, id)
	}
	return func(r *office.ResidentView) { r.ChosenHospitals = out }, nil
}

// responsible finds who answers for the resident, by name or id.
func (g *gazetteer) responsible(cell string) (func(*office.ResidentView), error) {
	found := g.staff[cell]
	if id, err := domain.ParseID(cell); err == nil {
		found = []domain.ID{id} // whether there is such a person is for the import to see
	}
	switch len(found) {
	case 0:
		return nil, mistake{"没有这位人员：" + cell, "no such staff member: " + cell}
	case 1:
		return func(r *office.ResidentView) { r.ResponsibleID = found[0] }, nil
	}
	return nil, mistake{"同名人员不止一位，请写编号：" + cell, "several staff members have this name, write the id: " + cell}
}

// check finds a phone that stands in a row twice, written in two ways.
func (g *gazetteer) check(r *office.ResidentView) (string, error) {
	code := ""
	for _, c := range g.communities {
		if c.ID == r.CommunityID {
			code = c.AreaCode
		}
	}
	seen := map[string]bool{}
	for _, p := range r.Phones {
		key, err := office.PhoneKey(p.Number, code)
		if err != nil || seen[key] {
			return "phones", mistake{"同一号码写了两次：" + p.Number, "the same number twice: " + p.Number}
		}
		seen[key] = true
	}
	return "", nil
}
