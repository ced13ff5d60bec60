// Code generated from openapi.yaml by oapigen. DO NOT EDIT.

package client

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"songyao/domain"

	"github.com/oapi-codegen/runtime"
)

// Defines values for Controlled.
const (
	Narcotic      Controlled = "narcotic"
	None          Controlled = "none"
	Psychotropic2 Controlled = "psychotropic-2"
)

// Valid indicates whether the value is a known member of the Controlled enum.
func (e Controlled) Valid() bool {
	switch e {
	case Narcotic:
		return true
	case None:
		return true
	case Psychotropic2:
		return true
	default:
		return false
	}
}

// Defines values for Datum.
const (
	Gcj02 Datum = "gcj02"
	Wgs84 Datum = "wgs84"
)

// Valid indicates whether the value is a known member of the Datum enum.
func (e Datum) Valid() bool {
	switch e {
	case Gcj02:
		return true
	case Wgs84:
		return true
	default:
		return false
	}
}

// Defines values for GetForecastParamsFormat.
const (
	ForecastCSV  GetForecastParamsFormat = "csv"
	ForecastJSON GetForecastParamsFormat = "json"
)

// Valid indicates whether the value is a known member of the GetForecastParamsFormat enum.
func (e GetForecastParamsFormat) Valid() bool {
	switch e {
	case ForecastCSV:
		return true
	case ForecastJSON:
		return true
	default:
		return false
	}
}

// Account defines model for Account.
type Account struct {
	// ID Absent for insurance and fund.
	ID ID `json:"id,omitempty"`

	// Kind Whose money it is: 居民, 工作人员, 医院, 医保, 公家. Open enum.
	Kind AccountKind `json:"kind"`
}

// AccountInput defines model for AccountInput.
type AccountInput struct {
	// ID Absent for insurance and fund.
	ID *ID `json:"id,omitempty"`

	// Kind Whose money it is: 居民, 工作人员, 医院, 医保, 公家. Open enum.
	Kind AccountKind `json:"kind"`
}

// AccountKind Whose money it is: 居民, 工作人员, 医院, 医保, 公家. Open enum.
type AccountKind = domain.AccountKind

// Alert Something a person must see to (提醒). It stands until the cause is gone.
type Alert struct {
	ClearedAt *time.Time `json:"cleared_at,omitempty"`

	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id"`

	// Data What the alert knows.
	Data interface{} `json:"data"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// Kind 医保卡在外超时, 药将用完或余量不明. Open enum.
	Kind AlertKind `json:"kind"`

	// Level Of a supply alert.
	Level Urgency `json:"level,omitempty"`

	// Outcome What the resident said last.
	Outcome RefillOutcome `json:"outcome,omitempty"`

	// QuietUntil Nobody calls about it before this day.
	QuietUntil Date      `json:"quiet_until,omitempty"`
	RaisedAt   time.Time `json:"raised_at"`

	// Reason Why.
	Reason string `json:"reason,omitempty"`

	// RequestID UUID in lower case.
	RequestID ID `json:"request_id,omitempty"`

	// SubjectID The card or other thing it is about.
	SubjectID ID `json:"subject_id"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
}

// AlertKind 医保卡在外超时, 药将用完或余量不明. Open enum.
type AlertKind = domain.AlertKind

// AlertList defines model for AlertList.
type AlertList struct {
	Items      []Alert `json:"items"`
	NextCursor string  `json:"next_cursor"`
}

// Answer 同意, 不同意. Open enum.
type Answer = domain.Answer

// AnswerInput defines model for AnswerInput.
type AnswerInput struct {
	// Answer 同意, 不同意. Open enum.
	Answer Answer `json:"answer"`

	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty"`
}

// Balance What an account holds on behalf of the request.
type Balance struct {
	Account Account `json:"account"`

	// AmountFen An amount in fen (分, 1/100 CNY); negative when owed to the account.
	AmountFen SignedFen `json:"amount_fen"`
}

// BoughtLineInput defines model for BoughtLineInput.
type BoughtLineInput struct {
	// DrugID The product as bought.
	DrugID ID `json:"drug_id"`

	// LineID UUID in lower case.
	LineID ID `json:"line_id"`

	// QuantityMilli Thousandths of the dispensing unit.
	QuantityMilli PositiveMilli `json:"quantity_milli"`
}

// CallEntry One household (户), called once.
type CallEntry struct {
	Building string `json:"building"`

	// LastTry The last of them.
	LastTry *ContactTry      `json:"last_try,omitempty"`
	Overdue []OverdueContact `json:"overdue"`

	// Reason Why a household is called: 续药, 走访. Open enum.
	Reason CallReason `json:"reason"`

	// Refills The worst first.
	Refills   []CallRefill   `json:"refills"`
	Residents []CallResident `json:"residents"`
	Room      string         `json:"room"`

	// Tries Today without an answer.
	Tries int    `json:"tries"`
	Unit  string `json:"unit"`
}

// CallList Whom to call today (呼叫名单).
type CallList struct {
	// CommunityID UUID in lower case.
	CommunityID ID          `json:"community_id"`
	Items       []CallEntry `json:"items"`

	// NextCursor Always empty; the list is complete.
	NextCursor string `json:"next_cursor"`

	// On Today in the community.
	On Date `json:"on"`

	// RefillCount Households to be called about refills, whatever was asked for.
	RefillCount int `json:"refill_count"`

	// RoundCount Households to be called on the round.
	RoundCount int `json:"round_count"`
}

// CallReason Why a household is called: 续药, 走访. Open enum.
type CallReason = domain.CallReason

// CallRefill A plan to talk about.
type CallRefill struct {
	// DaysLeft Negative once it is past; absent when unknown.
	DaysLeft *int `json:"days_left,omitempty"`

	// DrugID UUID in lower case.
	DrugID   ID     `json:"drug_id"`
	DrugName string `json:"drug_name"`

	// Due false: it goes along with one that is due (一并续药).
	Due bool `json:"due"`

	// Level How soon somebody runs out, worst first: 已断药, 即将断药, 不多了, 充足. Open enum.
	Level Urgency `json:"level"`

	// NeedsCall Nobody knows when it runs out: ask what is left (需电话核实).
	NeedsCall bool `json:"needs_call"`

	// OrderBy Last day on which a refill has to be ordered.
	OrderBy Date `json:"order_by,omitempty"`

	// PlanID UUID in lower case.
	PlanID ID `json:"plan_id"`

	// Quiet The resident asked not to be called about it yet; no reason to call by itself.
	Quiet bool `json:"quiet"`

	// QuietUntil A calendar day in the community's zone.
	QuietUntil Date `json:"quiet_until,omitempty"`

	// RefillOpensOn First day on which the insurance pays.
	RefillOpensOn Date `json:"refill_opens_on,omitempty"`

	// ResidentID UUID in lower case.
	ResidentID ID `json:"resident_id"`

	// RunOutOn First day without a full dose; absent when unknown.
	RunOutOn Date `json:"run_out_on,omitempty"`

	// Uninsurable A refill on insurance would come too late (医保来不及).
	Uninsurable bool `json:"uninsurable"`
}

// CallResident defines model for CallResident.
type CallResident struct {
	// ID UUID in lower case.
	ID     ID              `json:"id"`
	Name   string          `json:"name"`
	Phones []ResidentPhone `json:"phones"`
}

// Caller defines model for Caller.
type Caller struct {
	OpenRequests []RequestBrief `json:"open_requests"`
	Resident     Resident       `json:"resident"`
}

// CallerInput Who rang; often a child or a neighbour (来电人).
type CallerInput struct {
	Name Name `json:"name"`

	// Phone A telephone number (电话), written any way: mobile, landline with or without area code, extension.
	Phone Phone `json:"phone"`

	// Relation To the resident: 本人, 女儿, 邻居.
	Relation string `json:"relation,omitempty"`
}

// CallerList defines model for CallerList.
type CallerList struct {
	Items      []Caller `json:"items"`
	NextCursor string   `json:"next_cursor"`
}

// CancellationInput defines model for CancellationInput.
type CancellationInput struct {
	Reason Text `json:"reason"`
}

// CardCollectionInput defines model for CardCollectionInput.
type CardCollectionInput struct {
	// CashFen The cash counted at the door.
	CashFen *PositiveFen   `json:"cash_fen,omitempty"`
	Items   []KitItemInput `json:"items"`

	// Place A short text that may be empty.
	Place Label `json:"place,omitempty"`
}

// CardWaiverInput defines model for CardWaiverInput.
type CardWaiverInput struct {
	Reason Text `json:"reason"`
}

// Channel How a household was tried: 电话, 微信, 敲门. Open enum.
type Channel = domain.Channel

// ClarificationInput defines model for ClarificationInput.
type ClarificationInput struct {
	Lines []ClarifiedLineInput `json:"lines"`
}

// ClarifiedLineInput defines model for ClarifiedLineInput.
type ClarifiedLineInput struct {
	// DailyDoseMilli Thousandths of the dispensing unit.
	DailyDoseMilli *Milli `json:"daily_dose_milli,omitempty"`

	// DrugID UUID in lower case.
	DrugID ID `json:"drug_id"`

	// LineID UUID in lower case.
	LineID ID `json:"line_id"`

	// QuantityMilli Thousandths of the dispensing unit.
	QuantityMilli *PositiveMilli `json:"quantity_milli,omitempty"`

	// Substitution What may be bought instead: 不可替换, 先问, 同通用名可换厂家, 听药师的. Open enum.
	Substitution *Substitution `json:"substitution,omitempty"`
}

// Clock A time of the day, 24 hours.
type Clock = string

// Code defines model for Code.
type Code = string

// Community defines model for Community.
type Community struct {
	Archived bool   `json:"archived"`
	AreaCode string `json:"area_code"`

	// AutoApply Plans of the planning job are applied at once.
	AutoApply   bool      `json:"auto_apply"`
	CardHours   int       `json:"card_hours"`
	ContactDays int       `json:"contact_days"`
	CreatedAt   time.Time `json:"created_at"`
	District    string    `json:"district"`
	Hotlines    []string  `json:"hotlines"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// Lat WGS-84, of the checkpoint (卡口).
	Lat  float64 `json:"lat"`
	Lon  float64 `json:"lon"`
	Name string  `json:"name"`

	// PlanPool With which communities of the district it is planned.
	PlanPool  string    `json:"plan_pool,omitempty"`
	UpdatedAt time.Time `json:"updated_at"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
	Zone    string  `json:"zone"`
}

// CommunityInput defines model for CommunityInput.
type CommunityInput struct {
	// AreaCode Area code (区号) of local landlines, e.g. 010.
	AreaCode string `json:"area_code,omitempty"`

	// CardHours A card out for longer raises an alert.
	CardHours *int `json:"card_hours,omitempty"`

	// ContactDays After how many days a resident with a flag has to be heard of again (联系间隔).
	ContactDays *int `json:"contact_days,omitempty"`

	// Datum The datum (坐标系) of a position. Open enum. Amap and Tencent maps speak gcj02; answers always speak wgs84.
	Datum *Datum `json:"datum,omitempty"`

	// District District (区), e.g. 丰台区.
	District Name    `json:"district"`
	Hotlines []Phone `json:"hotlines,omitempty"`

	// ID UUID in lower case.
	ID *ID `json:"id,omitempty"`

	// Lat Latitude (纬度).
	Lat Lat `json:"lat"`

	// Lon Longitude (经度).
	Lon  Lon  `json:"lon"`
	Name Name `json:"name"`

	// Zone An IANA time zone, e.g. Asia/Shanghai.
	Zone *Zone `json:"zone,omitempty"`
}

// CommunityList defines model for CommunityList.
type CommunityList struct {
	Items      []Community `json:"items"`
	NextCursor string      `json:"next_cursor"`
}

// CommunityPatch defines model for CommunityPatch.
type CommunityPatch struct {
	AreaCode    *string `json:"area_code,omitempty"`
	CardHours   *int    `json:"card_hours,omitempty"`
	ContactDays *int    `json:"contact_days,omitempty"`

	// Datum The datum (坐标系) of a position. Open enum. Amap and Tencent maps speak gcj02; answers always speak wgs84.
	Datum    *Datum  `json:"datum,omitempty"`
	District *Name   `json:"district,omitempty"`
	Hotlines []Phone `json:"hotlines,omitempty"`

	// Lat Latitude (纬度).
	Lat *Lat `json:"lat,omitempty"`

	// Lon Longitude (经度).
	Lon  *Lon  `json:"lon,omitempty"`
	Name *Name `json:"name,omitempty"`

	// Zone An IANA time zone, e.g. Asia/Shanghai.
	Zone *Zone `json:"zone,omitempty"`
}

// ConsentInput Consent (同意) to the proxy purchase and the use of the data.
type ConsentInput struct {
	// Wording Version of the wording that was read out.
	Wording string `json:"wording"`
}

// Contact One try to reach a household (联系记录).
type Contact struct {
	At time.Time `json:"at"`

	// Channel How a household was tried: 电话, 微信, 敲门. Open enum.
	Channel Channel `json:"channel"`

	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id"`

	// ContactedBy UUID in lower case.
	ContactedBy ID `json:"contacted_by"`

	// ContactedOn A calendar day in the community's zone.
	ContactedOn Date `json:"contacted_on"`

	// Earlier The tries before on that day, in the answer to a new one.
	Earlier []ContactTry `json:"earlier,omitempty"`

	// ID UUID in lower case.
	ID          ID     `json:"id"`
	Need        string `json:"need,omitempty"`
	NeedOutcome string `json:"need_outcome,omitempty"`

	// NeedRequestID The request that the need became.
	NeedRequestID ID `json:"need_request_id,omitempty"`

	// NeedState Absent without a need.
	NeedState NeedState `json:"need_state,omitempty"`
	Note      string    `json:"note"`
	PassedTo  string    `json:"passed_to,omitempty"`

	// Request The request registered just now.
	Request *Request `json:"request,omitempty"`

	// RequestID Registered in the call.
	RequestID ID            `json:"request_id,omitempty"`
	Resident  ResidentBrief `json:"resident"`

	// Result What a try came to: 联系上, 无人应答, 不愿接听, 号码不对. Open enum.
	Result ContactResult `json:"result"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
}

// ContactInput defines model for ContactInput.
type ContactInput struct {
	// Channel How a household was tried: 电话, 微信, 敲门. Open enum.
	Channel Channel `json:"channel"`

	// Need What is needed beside medicine on a plan (其他需求).
	Need Note `json:"need,omitempty"`

	// Note A longer text that may be empty.
	Note    Note                `json:"note,omitempty"`
	Refills []RefillAnswerInput `json:"refills,omitempty"`

	// Request What a request needs that no plan knows; the lines are those of the refills asked for.
	Request *ContactRequestInput `json:"request,omitempty"`

	// ResidentID UUID in lower case.
	ResidentID ID `json:"resident_id"`

	// Result What a try came to: 联系上, 无人应答, 不愿接听, 号码不对. Open enum.
	Result ContactResult `json:"result"`
}

// ContactList defines model for ContactList.
type ContactList struct {
	Items      []Contact `json:"items"`
	NextCursor string    `json:"next_cursor"`
}

// ContactRequestInput What a request needs that no plan knows; the lines are those of the refills asked for.
type ContactRequestInput struct {
	// Caller Who rang; often a child or a neighbour (来电人).
	Caller CallerInput `json:"caller"`

	// Consent Consent (同意) to the proxy purchase and the use of the data.
	Consent ConsentInput `json:"consent"`

	// DuplicateReason Why a second request for the same drug is right.
	DuplicateReason *Text `json:"duplicate_reason,omitempty"`

	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty"`

	// UrgencyOverride A person's word against the derived urgency.
	UrgencyOverride *Urgency `json:"urgency_override,omitempty"`
	UrgencyReason   *Text    `json:"urgency_reason,omitempty"`
}

// ContactResult What a try came to: 联系上, 无人应答, 不愿接听, 号码不对. Open enum.
type ContactResult = domain.ContactResult

// ContactTry defines model for ContactTry.
type ContactTry struct {
	At time.Time `json:"at"`

	// Channel How a household was tried: 电话, 微信, 敲门. Open enum.
	Channel Channel `json:"channel"`

	// ContactedBy UUID in lower case.
	ContactedBy ID `json:"contacted_by"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// ResidentID UUID in lower case.
	ResidentID ID `json:"resident_id"`

	// Result What a try came to: 联系上, 无人应答, 不愿接听, 号码不对. Open enum.
	Result ContactResult `json:"result"`
}

// Controlled Whether the drug is controlled: 否, 二类精神药品, 麻醉药品. Open enum.
type Controlled string

// Date A calendar day in the community's zone.
type Date = domain.Date

// Datum The datum (坐标系) of a position. Open enum. Amap and Tencent maps speak gcj02; answers always speak wgs84.
type Datum string

// DayNumber The short request number (单号): month and day, then the number of the day.
type DayNumber = string

// Decision defines model for Decision.
type Decision struct {
	// Answer Absent while nobody has answered.
	Answer     Answer     `json:"answer,omitempty"`
	AnsweredAt *time.Time `json:"answered_at,omitempty"`

	// AnsweredBy UUID in lower case.
	AnsweredBy ID        `json:"answered_by,omitempty"`
	AskedAt    time.Time `json:"asked_at"`

	// AskedBy UUID in lower case.
	AskedBy ID `json:"asked_by"`

	// DefaultAnswer What holds when nobody answers in time.
	DefaultAnswer Answer `json:"default_answer"`

	// DrugID The product on offer.
	DrugID ID        `json:"drug_id,omitempty"`
	DueAt  time.Time `json:"due_at"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// LineID Absent for the whole request.
	LineID ID     `json:"line_id,omitempty"`
	Note   string `json:"note,omitempty"`

	// Question What a decision is about: 价格变动, 换厂家, 没有病历本, 其他. Open enum.
	Question Question `json:"question"`
	Text     string   `json:"text"`
}

// DecisionInput defines model for DecisionInput.
type DecisionInput struct {
	// DefaultAnswer 同意, 不同意. Open enum.
	DefaultAnswer Answer `json:"default_answer"`

	// DrugID With other_maker the product on offer.
	DrugID *ID `json:"drug_id,omitempty"`

	// LineID UUID in lower case.
	LineID *ID `json:"line_id,omitempty"`

	// Minutes Time to answer.
	Minutes *int `json:"minutes,omitempty"`

	// Question What a decision is about: 价格变动, 换厂家, 没有病历本, 其他. Open enum.
	Question Question `json:"question"`
	Text     Text     `json:"text"`
}

// DeliveryAttemptInput defines model for DeliveryAttemptInput.
type DeliveryAttemptInput struct {
	Reason Text `json:"reason"`

	// Tried What was tried: 敲门, 打电话.
	Tried Text `json:"tried"`
}

// DeliveryInput defines model for DeliveryInput.
type DeliveryInput struct {
	// ChangeFen Change handed back (找零).
	ChangeFen *Fen `json:"change_fen,omitempty"`

	// CollectedFen Money taken at the door (收款).
	CollectedFen *Fen `json:"collected_fen,omitempty"`

	// HandedBack Items of the kit that went back with the medicine.
	HandedBack []ID       `json:"handed_back"`
	Proof      ProofInput `json:"proof"`
	Receiver   Name       `json:"receiver"`
	Relation   string     `json:"relation"`
}

// DraftLine defines model for DraftLine.
type DraftLine struct {
	// DailyDoseMilli Thousandths of the dispensing unit.
	DailyDoseMilli *Milli `json:"daily_dose_milli,omitempty"`

	// DrugID UUID in lower case.
	DrugID   ID     `json:"drug_id,omitempty"`
	FreeText string `json:"free_text,omitempty"`

	// QuantityMilli Thousandths of the dispensing unit.
	QuantityMilli Milli `json:"quantity_milli"`

	// Substitution What may be bought instead: 不可替换, 先问, 同通用名可换厂家, 听药师的. Open enum.
	Substitution Substitution `json:"substitution"`
}

// Driver defines model for Driver.
type Driver struct {
	Archived     bool      `json:"archived"`
	CapacityKits int       `json:"capacity_kits"`
	ColdBox      bool      `json:"cold_box"`
	CreatedAt    time.Time `json:"created_at"`

	// Lat WGS-84, where the day starts.
	Lat        float64 `json:"lat"`
	Lon        float64 `json:"lon"`
	Plate      string  `json:"plate"`
	ShiftEnd   string  `json:"shift_end"`
	ShiftStart string  `json:"shift_start"`

	// StaffID Also the driver's own id.
	StaffID   ID        `json:"staff_id"`
	UpdatedAt time.Time `json:"updated_at"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
}

// DriverInput defines model for DriverInput.
type DriverInput struct {
	// CapacityKits Most kits the car takes.
	CapacityKits int `json:"capacity_kits"`

	// ColdBox Has a cold box (冷藏箱).
	ColdBox *bool `json:"cold_box,omitempty"`

	// Datum The datum (坐标系) of a position. Open enum. Amap and Tencent maps speak gcj02; answers always speak wgs84.
	Datum *Datum `json:"datum,omitempty"`

	// Lat Latitude (纬度).
	Lat Lat `json:"lat"`

	// Lon Longitude (经度).
	Lon Lon `json:"lon"`

	// Plate Number plate (车牌).
	Plate string `json:"plate,omitempty"`

	// ShiftEnd A time of the day, 24 hours.
	ShiftEnd Clock `json:"shift_end"`

	// ShiftStart A time of the day, 24 hours.
	ShiftStart Clock `json:"shift_start"`

	// StaffID UUID in lower case.
	StaffID ID `json:"staff_id"`
}

// DriverList defines model for DriverList.
type DriverList struct {
	Items      []Driver `json:"items"`
	NextCursor string   `json:"next_cursor"`
}

// DriverPatch defines model for DriverPatch.
type DriverPatch struct {
	CapacityKits *int  `json:"capacity_kits,omitempty"`
	ColdBox      *bool `json:"cold_box,omitempty"`

	// Datum The datum (坐标系) of a position. Open enum. Amap and Tencent maps speak gcj02; answers always speak wgs84.
	Datum *Datum `json:"datum,omitempty"`

	// Lat Latitude (纬度).
	Lat *Lat `json:"lat,omitempty"`

	// Lon Longitude (经度).
	Lon   *Lon    `json:"lon,omitempty"`
	Plate *string `json:"plate,omitempty"`

	// ShiftEnd A time of the day, 24 hours.
	ShiftEnd *Clock `json:"shift_end,omitempty"`

	// ShiftStart A time of the day, 24 hours.
	ShiftStart *Clock `json:"shift_start,omitempty"`
}

// Drug defines model for Drug.
type Drug struct {
	ApprovalNumber string `json:"approval_number,omitempty"`
	Archived       bool   `json:"archived"`
	ATC            string `json:"atc,omitempty"`
	Brand          string `json:"brand,omitempty"`
	ColdChain      bool   `json:"cold_chain"`
	Condition      string `json:"condition,omitempty"`

	// Controlled Whether the drug is controlled: 否, 二类精神药品, 麻醉药品. Open enum.
	Controlled   Controlled `json:"controlled"`
	CreatedAt    time.Time  `json:"created_at"`
	Form         string     `json:"form"`
	GapDangerous bool       `json:"gap_dangerous"`
	GenericEn    string     `json:"generic_en,omitempty"`
	GenericName  string     `json:"generic_name"`
	Icd10        string     `json:"icd10,omitempty"`

	// ID UUID in lower case.
	ID      ID     `json:"id"`
	LongRX  bool   `json:"long_rx"`
	Maker   string `json:"maker"`
	MaxDays int    `json:"max_days"`

	// PackSizeMilli Thousandths of the dispensing unit.
	PackSizeMilli Milli     `json:"pack_size_milli"`
	Source        string    `json:"source,omitempty"`
	Strength      string    `json:"strength"`
	Unit          string    `json:"unit"`
	UpdatedAt     time.Time `json:"updated_at"`

	// UsualDailyDoseMilli Thousandths of the dispensing unit.
	UsualDailyDoseMilli Milli `json:"usual_daily_dose_milli"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
}

// DrugInput defines model for DrugInput.
type DrugInput struct {
	// ApprovalNumber Approval number (国药准字).
	ApprovalNumber Code `json:"approval_number,omitempty"`

	// ATC ATC code.
	ATC Code `json:"atc,omitempty"`

	// Brand Brand (商品名).
	Brand Label `json:"brand,omitempty"`

	// ColdChain Must stay cold (冷藏).
	ColdChain *bool `json:"cold_chain,omitempty"`

	// Condition What it is taken for.
	Condition Label `json:"condition,omitempty"`

	// Controlled Whether the drug is controlled: 否, 二类精神药品, 麻醉药品. Open enum.
	Controlled *Controlled `json:"controlled,omitempty"`

	// Form Form (剂型).
	Form Name `json:"form"`

	// GapDangerous A missed dose is dangerous (不可断药).
	GapDangerous *bool `json:"gap_dangerous,omitempty"`

	// GenericEn A short text that may be empty.
	GenericEn Label `json:"generic_en,omitempty"`

	// GenericName Generic name (通用名).
	GenericName Name `json:"generic_name"`
	Icd10       Code `json:"icd10,omitempty"`

	// ID UUID in lower case.
	ID *ID `json:"id,omitempty"`

	// LongRX May be prescribed for long (长期处方).
	LongRX *bool `json:"long_rx,omitempty"`

	// Maker Maker (生产厂家).
	Maker Name `json:"maker"`

	// MaxDays Most days a prescription, 0 for no limit.
	MaxDays *int `json:"max_days,omitempty"`

	// PackSizeMilli Units a box (每盒).
	PackSizeMilli PositiveMilli `json:"pack_size_milli"`

	// Source Where this entry comes from.
	Source Label `json:"source,omitempty"`

	// Strength Strength (规格), e.g. 5mg.
	Strength Name `json:"strength"`

	// Unit Dispensing unit (单位): 片, 粒, IU.
	Unit string `json:"unit"`

	// UsualDailyDoseMilli Usual dose a day; 0 when there is none.
	UsualDailyDoseMilli *Milli `json:"usual_daily_dose_milli,omitempty"`
}

// DrugList defines model for DrugList.
type DrugList struct {
	Items      []Drug `json:"items"`
	NextCursor string `json:"next_cursor"`
}

// DrugPatch defines model for DrugPatch.
type DrugPatch struct {
	ApprovalNumber *Code `json:"approval_number,omitempty"`
	ATC            *Code `json:"atc,omitempty"`

	// Brand A short text that may be empty.
	Brand     *Label `json:"brand,omitempty"`
	ColdChain *bool  `json:"cold_chain,omitempty"`

	// Condition A short text that may be empty.
	Condition *Label `json:"condition,omitempty"`

	// Controlled Whether the drug is controlled: 否, 二类精神药品, 麻醉药品. Open enum.
	Controlled   *Controlled `json:"controlled,omitempty"`
	Form         *Name       `json:"form,omitempty"`
	GapDangerous *bool       `json:"gap_dangerous,omitempty"`

	// GenericEn A short text that may be empty.
	GenericEn   *Label `json:"generic_en,omitempty"`
	GenericName *Name  `json:"generic_name,omitempty"`
	Icd10       *Code  `json:"icd10,omitempty"`
	LongRX      *bool  `json:"long_rx,omitempty"`
	Maker       *Name  `json:"maker,omitempty"`
	MaxDays     *int   `json:"max_days,omitempty"`

	// PackSizeMilli Thousandths of the dispensing unit.
	PackSizeMilli *PositiveMilli `json:"pack_size_milli,omitempty"`

	// Source A short text that may be empty.
	Source   *Label  `json:"source,omitempty"`
	Strength *Name   `json:"strength,omitempty"`
	Unit     *string `json:"unit,omitempty"`

	// UsualDailyDoseMilli Thousandths of the dispensing unit.
	UsualDailyDoseMilli *Milli `json:"usual_daily_dose_milli,omitempty"`
}

// Entry One line of a community's ledger (台账).
type Entry struct {
	// Action What happened: an event of a request, or e.g. resident.update. Open enum.
	Action string `json:"action"`

	// ActorID Absent for the system itself.
	ActorID ID        `json:"actor_id,omitempty"`
	At      time.Time `json:"at"`

	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id"`

	// Data The evidence, or what was before and after.
	Data interface{} `json:"data"`
	Seq  int64       `json:"seq"`

	// Subject What kind of thing it happened to.
	Subject string `json:"subject"`

	// SubjectID UUID in lower case.
	SubjectID ID `json:"subject_id"`
}

// EntryList defines model for EntryList.
type EntryList struct {
	Items      []Entry `json:"items"`
	NextCursor string  `json:"next_cursor"`
}

// Estimate An expected number, and the bounds between which it is found on at least four days out of five.
type Estimate struct {
	High int `json:"high"`
	Low  int `json:"low"`

	// Mean Rounded to two decimals.
	Mean float64 `json:"mean"`
}

// Event What can happen to a request (操作). Open enum.
type Event = domain.Event

// Fen An amount in fen (分, 1/100 CNY).
type Fen = domain.Fen

// FieldProblem defines model for FieldProblem.
type FieldProblem struct {
	// Code Stable, for programs. Open enum.
	Code string `json:"code"`

	// Message In the reader's language.
	Message string `json:"message"`

	// Pointer JSON pointer (RFC 6901) into the body, or query/<name>, path/<name>, header/<name>.
	Pointer string `json:"pointer"`
}

// Flag 独居老人, 残疾人, 特病, 孕妇. Open enum.
type Flag = domain.Flag

// Forecast defines model for Forecast.
type Forecast struct {
	Days    []ForecastDay     `json:"days"`
	FromOn  domain.Date       `json:"from_on"`
	Rows    []ForecastRow     `json:"rows"`
	ToOn    domain.Date       `json:"to_on"`
	Unknown []ForecastUnknown `json:"unknown"`
}

// ForecastDay defines model for ForecastDay.
type ForecastDay struct {
	// Kits Residents for whom something is bought.
	Kits Estimate    `json:"kits"`
	On   domain.Date `json:"on"`

	// Open Whether hospitals are open; the demand of a closed day is that of the next open one.
	Open bool `json:"open"`
}

// ForecastDemand defines model for ForecastDemand.
type ForecastDemand struct {
	// Asks An expected number, and the bounds between which it is found on at least four days out of five.
	Asks Estimate    `json:"asks"`
	On   domain.Date `json:"on"`

	// Packs An expected number, and the bounds between which it is found on at least four days out of five.
	Packs Estimate `json:"packs"`
}

// ForecastRow defines model for ForecastRow.
type ForecastRow struct {
	// Asks Times asked for on all the days.
	Asks  Estimate         `json:"asks"`
	Brand string           `json:"brand,omitempty"`
	Days  []ForecastDemand `json:"days"`

	// DrugID UUID in lower case.
	DrugID ID `json:"drug_id"`

	// DrugName Generic name (通用名).
	DrugName string `json:"drug_name"`

	// HospitalID Left out while nothing says where.
	HospitalID   ID     `json:"hospital_id,omitempty"`
	HospitalName string `json:"hospital_name,omitempty"`
	Maker        string `json:"maker"`

	// PackSizeMilli Thousandths of the dispensing unit.
	PackSizeMilli Milli `json:"pack_size_milli"`

	// Packs An expected number, and the bounds between which it is found on at least four days out of five.
	Packs    Estimate `json:"packs"`
	Strength string   `json:"strength"`
	Unit     string   `json:"unit"`
}

// ForecastUnknown defines model for ForecastUnknown.
type ForecastUnknown struct {
	// DrugID UUID in lower case.
	DrugID   ID     `json:"drug_id"`
	DrugName string `json:"drug_name"`

	// Plans Plans of which nobody knows when they run out.
	Plans int `json:"plans"`
}

// GoodsHolderKind Where returned medicine goes. Open enum.
type GoodsHolderKind = domain.HolderKind

// GoodsReturnInput defines model for GoodsReturnInput.
type GoodsReturnInput struct {
	GoodsTo GoodsToInput `json:"goods_to"`

	// InsuredRefundFen An amount in fen (分, 1/100 CNY).
	InsuredRefundFen Fen  `json:"insured_refund_fen"`
	Reason           Text `json:"reason"`

	// SelfPaidRefundFen An amount in fen (分, 1/100 CNY).
	SelfPaidRefundFen Fen `json:"self_paid_refund_fen"`
}

// GoodsToInput defines model for GoodsToInput.
type GoodsToInput struct {
	// Kind Where returned medicine goes. Open enum.
	Kind GoodsHolderKind `json:"kind"`
}

// Grant defines model for Grant.
type Grant struct {
	// CommunityID UUID in lower case.
	CommunityID ID     `json:"community_id,omitempty"`
	District    string `json:"district,omitempty"`

	// Role 接线员, 医务志愿者, 收卡员, 调度员, 排班程序, 司机, 送药员, 出纳, 负责人, 审计, 管理员. Open enum.
	Role Role `json:"role"`
}

// GrantInput A role in one community, in a district, or (district "*") everywhere.
type GrantInput struct {
	// CommunityID UUID in lower case.
	CommunityID *ID   `json:"community_id,omitempty"`
	District    *Name `json:"district,omitempty"`

	// Role 接线员, 医务志愿者, 收卡员, 调度员, 排班程序, 司机, 送药员, 出纳, 负责人, 审计, 管理员. Open enum.
	Role Role `json:"role"`
}

// Handover defines model for Handover.
type Handover struct {
	Items []Item `json:"items"`
	Moves []Move `json:"moves"`
}

// HandoverInput defines model for HandoverInput.
type HandoverInput struct {
	// From Who is believed to hold them; left out, whoever does.
	From  *HolderInput `json:"from,omitempty"`
	Items []ID         `json:"items"`

	// Place A short text that may be empty.
	Place  Label       `json:"place,omitempty"`
	Proof  *ProofInput `json:"proof,omitempty"`
	Reason *Text       `json:"reason,omitempty"`
	To     HolderInput `json:"to"`
}

// Health defines model for Health.
type Health struct {
	// Status "ok".
	Status string `json:"status"`
}

// Holder defines model for Holder.
type Holder struct {
	// ID Absent for an incident.
	ID ID `json:"id,omitempty"`

	// Kind Who holds a thing: 居民, 工作人员, 医院窗口, 意外. Open enum.
	Kind HolderKind `json:"kind"`
}

// HolderInput defines model for HolderInput.
type HolderInput struct {
	// ID Absent for an incident.
	ID *ID `json:"id,omitempty"`

	// Kind Who holds a thing: 居民, 工作人员, 医院窗口, 意外. Open enum.
	Kind HolderKind `json:"kind"`
}

// HolderKind Who holds a thing: 居民, 工作人员, 医院窗口, 意外. Open enum.
type HolderKind = domain.HolderKind

// Hospital defines model for Hospital.
type Hospital struct {
	Archived   bool      `json:"archived"`
	ClosedOn   []Date    `json:"closed_on"`
	CreatedAt  time.Time `json:"created_at"`
	DailyQuota int       `json:"daily_quota"`
	District   string    `json:"district"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// InsuranceRoute Who may be treated on the insurance: A类, 专科, 中医, 社区 without prior choice; 个人选定 only who chose it. Open enum.
	InsuranceRoute InsuranceRoute `json:"insurance_route"`

	// Lat WGS-84.
	Lat          float64   `json:"lat"`
	Level        string    `json:"level,omitempty"`
	Lon          float64   `json:"lon"`
	Name         string    `json:"name"`
	NameEn       string    `json:"name_en,omitempty"`
	QueueMinutes int       `json:"queue_minutes"`
	Sessions     []Session `json:"sessions"`
	Speciality   string    `json:"speciality,omitempty"`
	UpdatedAt    time.Time `json:"updated_at"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
}

// HospitalAssignmentInput defines model for HospitalAssignmentInput.
type HospitalAssignmentInput struct {
	// DriverID UUID in lower case.
	DriverID *ID `json:"driver_id,omitempty"`

	// HospitalID UUID in lower case.
	HospitalID ID `json:"hospital_id"`
}

// HospitalInput defines model for HospitalInput.
type HospitalInput struct {
	// ClosedOn Days without sale (停诊).
	ClosedOn []Date `json:"closed_on,omitempty"`

	// DailyQuota Most prescriptions a day (限号), 0 for no limit.
	DailyQuota *int `json:"daily_quota,omitempty"`

	// Datum The datum (坐标系) of a position. Open enum. Amap and Tencent maps speak gcj02; answers always speak wgs84.
	Datum    *Datum `json:"datum,omitempty"`
	District Name   `json:"district"`

	// ID UUID in lower case.
	ID *ID `json:"id,omitempty"`

	// InsuranceRoute Who may be treated on the insurance: A类, 专科, 中医, 社区 without prior choice; 个人选定 only who chose it. Open enum.
	InsuranceRoute InsuranceRoute `json:"insurance_route"`

	// Lat Latitude (纬度).
	Lat Lat `json:"lat"`

	// Level 三级, 二级, 一级.
	Level Code `json:"level,omitempty"`

	// Lon Longitude (经度).
	Lon  Lon  `json:"lon"`
	Name Name `json:"name"`

	// NameEn A short text that may be empty.
	NameEn Label `json:"name_en,omitempty"`

	// QueueMinutes Usual wait of a visit (排队).
	QueueMinutes *int `json:"queue_minutes,omitempty"`

	// Sessions When it sells (营业时段).
	Sessions []SessionInput `json:"sessions,omitempty"`

	// Speciality A short text that may be empty.
	Speciality Label `json:"speciality,omitempty"`
}

// HospitalList defines model for HospitalList.
type HospitalList struct {
	Items      []Hospital `json:"items"`
	NextCursor string     `json:"next_cursor"`
}

// HospitalPatch defines model for HospitalPatch.
type HospitalPatch struct {
	ClosedOn   []Date `json:"closed_on,omitempty"`
	DailyQuota *int   `json:"daily_quota,omitempty"`

	// Datum The datum (坐标系) of a position. Open enum. Amap and Tencent maps speak gcj02; answers always speak wgs84.
	Datum    *Datum `json:"datum,omitempty"`
	District *Name  `json:"district,omitempty"`

	// InsuranceRoute Who may be treated on the insurance: A类, 专科, 中医, 社区 without prior choice; 个人选定 only who chose it. Open enum.
	InsuranceRoute *InsuranceRoute `json:"insurance_route,omitempty"`

	// Lat Latitude (纬度).
	Lat   *Lat  `json:"lat,omitempty"`
	Level *Code `json:"level,omitempty"`

	// Lon Longitude (经度).
	Lon  *Lon  `json:"lon,omitempty"`
	Name *Name `json:"name,omitempty"`

	// NameEn A short text that may be empty.
	NameEn       *Label         `json:"name_en,omitempty"`
	QueueMinutes *int           `json:"queue_minutes,omitempty"`
	Sessions     []SessionInput `json:"sessions,omitempty"`

	// Speciality A short text that may be empty.
	Speciality *Label `json:"speciality,omitempty"`
}

// HospitalReassignmentInput defines model for HospitalReassignmentInput.
type HospitalReassignmentInput struct {
	// DriverID UUID in lower case.
	DriverID *ID `json:"driver_id,omitempty"`

	// HospitalID UUID in lower case.
	HospitalID ID   `json:"hospital_id"`
	Reason     Text `json:"reason"`
}

// ID UUID in lower case.
type ID = domain.ID

// Insurance 职工医保, 城乡居民医保, 公费或异地, 自费. Open enum.
type Insurance = domain.Insurance

// InsuranceRoute Who may be treated on the insurance: A类, 专科, 中医, 社区 without prior choice; 个人选定 only who chose it. Open enum.
type InsuranceRoute = domain.InsuranceRoute

// IssuedToken defines model for IssuedToken.
type IssuedToken struct {
	CreatedAt time.Time `json:"created_at"`
	ExpiresAt time.Time `json:"expires_at"`

	// ID UUID in lower case.
	ID    ID     `json:"id"`
	Label string `json:"label"`

	// Token The text to put behind "Authorization: Bearer". It is shown only here, and kept nowhere: a replayed answer lacks it; revoke that token and issue another.
	Token string `json:"token,omitempty"`
}

// Item defines model for Item.
type Item struct {
	// CommunityID UUID in lower case.
	CommunityID ID        `json:"community_id"`
	HeldSince   time.Time `json:"held_since"`
	Holder      Holder    `json:"holder"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// Kind 医保卡, 病历本, 现金, 空药盒, 便条, 药袋. Open enum.
	Kind  ItemKind `json:"kind"`
	Label string   `json:"label"`

	// ResidentID UUID in lower case.
	ResidentID ID `json:"resident_id"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
}

// ItemHistory defines model for ItemHistory.
type ItemHistory struct {
	Item  Item   `json:"item"`
	Moves []Move `json:"moves"`
}

// ItemKind 医保卡, 病历本, 现金, 空药盒, 便条, 药袋. Open enum.
type ItemKind = domain.ItemKind

// ItemList defines model for ItemList.
type ItemList struct {
	Items      []Item `json:"items"`
	NextCursor string `json:"next_cursor"`
}

// KitItemInput defines model for KitItemInput.
type KitItemInput struct {
	// Kind What a kit (配药包) may hold. Open enum.
	Kind KitKind `json:"kind"`

	// Label What is written on it, e.g. last digits of the card.
	Label Label `json:"label,omitempty"`
}

// KitKind What a kit (配药包) may hold. Open enum.
type KitKind = domain.ItemKind

// Label A short text that may be empty.
type Label = string

// Lat Latitude (纬度).
type Lat = float64

// Line defines model for Line.
type Line struct {
	// AskedOf The line of another request whose rest this is.
	AskedOf ID `json:"asked_of,omitempty"`

	// BoughtDrugID UUID in lower case.
	BoughtDrugID ID `json:"bought_drug_id,omitempty"`

	// BoughtMilli Thousandths of the dispensing unit.
	BoughtMilli Milli `json:"bought_milli"`

	// DailyDoseMilli Absent when unknown.
	DailyDoseMilli *Milli `json:"daily_dose_milli,omitempty"`

	// DaysSupply Whole days the quantity lasts (FHIR dispenseRequest.expectedSupplyDuration); absent when the dose is unknown.
	DaysSupply *int `json:"days_supply,omitempty"`

	// DrugID Absent until a medic has settled the free text.
	DrugID   ID     `json:"drug_id,omitempty"`
	FreeText string `json:"free_text,omitempty"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// OnHandMilli Absent when unknown.
	OnHandMilli *Milli `json:"on_hand_milli,omitempty"`
	Position    int    `json:"position"`

	// PurchaseID UUID in lower case.
	PurchaseID ID `json:"purchase_id,omitempty"`

	// QuantityMilli Thousandths of the dispensing unit.
	QuantityMilli Milli `json:"quantity_milli"`

	// SettledBy The medic who settled it.
	SettledBy ID `json:"settled_by,omitempty"`

	// Status What became of a line: 待购, 已购, 不再购. Open enum.
	Status LineStatus `json:"status"`

	// Substitution What may be bought instead: 不可替换, 先问, 同通用名可换厂家, 听药师的. Open enum.
	Substitution Substitution `json:"substitution"`
}

// LineInput One drug asked for. Told in free text (口述) until a medic has settled the product.
type LineInput struct {
	// DailyDoseMilli Units a day; absent when unknown.
	DailyDoseMilli *Milli `json:"daily_dose_milli,omitempty"`

	// DrugID UUID in lower case.
	DrugID   *ID   `json:"drug_id,omitempty"`
	FreeText *Text `json:"free_text,omitempty"`

	// OnHandMilli Units still there as told; absent when unknown.
	OnHandMilli *Milli `json:"on_hand_milli,omitempty"`

	// QuantityMilli How much is wanted.
	QuantityMilli PositiveMilli `json:"quantity_milli"`

	// Substitution What may be bought instead: 不可替换, 先问, 同通用名可换厂家, 听药师的. Open enum.
	Substitution Substitution `json:"substitution"`
}

// LineStatus What became of a line: 待购, 已购, 不再购. Open enum.
type LineStatus = domain.LineStatus

// LocalText defines model for LocalText.
type LocalText struct {
	En string `json:"en"`
	Zh string `json:"zh"`
}

// Lon Longitude (经度).
type Lon = float64

// Me defines model for Me.
type Me struct {
	Grants []ResolvedGrant `json:"grants"`
	Name   string          `json:"name"`

	// StaffID UUID in lower case.
	StaffID ID `json:"staff_id"`
}

// Medication One line of what a resident got, with the way to the request and the purchase (用药记录).
type Medication struct {
	BoughtAt time.Time `json:"bought_at"`

	// BoughtDrugID The drug bought.
	BoughtDrugID ID `json:"bought_drug_id"`

	// BoughtMilli Thousandths of the dispensing unit.
	BoughtMilli Milli `json:"bought_milli"`

	// DailyDoseMilli Absent when unknown.
	DailyDoseMilli *Milli `json:"daily_dose_milli,omitempty"`

	// DaysSupply Whole days it lasts; absent when the dose is unknown.
	DaysSupply  *int       `json:"days_supply,omitempty"`
	DeliveredAt *time.Time `json:"delivered_at,omitempty"`

	// DrugID The drug asked for.
	DrugID ID `json:"drug_id,omitempty"`

	// HospitalID UUID in lower case.
	HospitalID ID `json:"hospital_id"`

	// LineID UUID in lower case.
	LineID ID `json:"line_id"`

	// PurchaseID UUID in lower case.
	PurchaseID ID `json:"purchase_id"`

	// QuantityMilli Asked for.
	QuantityMilli Milli `json:"quantity_milli"`

	// RequestID UUID in lower case.
	RequestID ID `json:"request_id"`
}

// MedicationList defines model for MedicationList.
type MedicationList struct {
	Items      []Medication `json:"items"`
	NextCursor string       `json:"next_cursor"`
}

// Milli Thousandths of the dispensing unit.
type Milli = domain.Milli

// Money defines model for Money.
type Money struct {
	Balances []Balance   `json:"balances"`
	Moves    []MoneyMove `json:"moves"`

	// Settled No staff member holds, or is owed, money.
	Settled bool `json:"settled"`
}

// MoneyMove defines model for MoneyMove.
type MoneyMove struct {
	// AmountFen An amount in fen (分, 1/100 CNY); negative when owed to the account.
	AmountFen SignedFen `json:"amount_fen"`
	At        time.Time `json:"at"`
	From      Account   `json:"from"`

	// ID UUID in lower case.
	ID     ID     `json:"id"`
	Reason string `json:"reason"`

	// RecordedBy UUID in lower case.
	RecordedBy ID      `json:"recorded_by"`
	To         Account `json:"to"`
}

// MoneyMoveInput defines model for MoneyMoveInput.
type MoneyMoveInput struct {
	// AmountFen An amount in fen (分, 1/100 CNY).
	AmountFen PositiveFen  `json:"amount_fen"`
	From      AccountInput `json:"from"`
	Reason    Text         `json:"reason"`
	To        AccountInput `json:"to"`
}

// Move defines model for Move.
type Move struct {
	At   time.Time `json:"at"`
	From Holder    `json:"from"`

	// ItemID UUID in lower case.
	ItemID ID `json:"item_id"`

	// N 1 for the first move of the thing, without gaps.
	N     int64  `json:"n"`
	Place string `json:"place,omitempty"`

	// Proof Absent while the other side has not confirmed.
	Proof *Proof `json:"proof,omitempty"`

	// RecordedBy UUID in lower case.
	RecordedBy ID `json:"recorded_by"`

	// RequestID On whose behalf.
	RequestID ID     `json:"request_id,omitempty"`
	To        Holder `json:"to"`
}

// MyRoute defines model for MyRoute.
type MyRoute struct {
	// PlanID UUID in lower case.
	PlanID ID `json:"plan_id"`

	// PlannedOn A calendar day in the community's zone.
	PlannedOn Date `json:"planned_on"`

	// Route One driver's day.
	Route PlanRoute `json:"route"`
}

// Name defines model for Name.
type Name = string

// NeedInput defines model for NeedInput.
type NeedInput struct {
	// Outcome met, dropped: what came of it.
	Outcome Note `json:"outcome,omitempty"`

	// PassedTo passed_on: who sees to it now.
	PassedTo string `json:"passed_to,omitempty"`

	// Request requested: the request to be registered.
	Request *RequestInput `json:"request,omitempty"`

	// RequestID requested: a request of the household.
	RequestID *ID `json:"request_id,omitempty"`

	// State What a need can become. Open enum.
	State NeedResult `json:"state"`
}

// NeedResult What a need can become. Open enum.
type NeedResult = domain.NeedState

// NeedState What has become of a need: 待办, 已登记请求, 已转交, 已解决, 不再需要. Open enum.
type NeedState = domain.NeedState

// Note A longer text that may be empty.
type Note = string

// OverdueContact Somebody with a flag who has to be heard of again (该联系的重点人群).
type OverdueContact struct {
	// DaysOverdue 0 on the day.
	DaysOverdue int    `json:"days_overdue"`
	Flags       []Flag `json:"flags"`

	// ReachedAt Absent before the first time.
	ReachedAt *time.Time `json:"reached_at,omitempty"`

	// ResidentID UUID in lower case.
	ResidentID ID `json:"resident_id"`

	// ResponsibleID Absent when nobody answers for the resident.
	ResponsibleID ID `json:"responsible_id,omitempty"`
}

// Phone A telephone number (电话), written any way: mobile, landline with or without area code, extension.
type Phone = string

// Plan defines model for Plan.
type Plan struct {
	AppliedAt *time.Time `json:"applied_at,omitempty"`

	// AppliedBy UUID in lower case.
	AppliedBy ID      `json:"applied_by,omitempty"`
	Balance   float64 `json:"balance"`

	// BasisID UUID in lower case.
	BasisID ID `json:"basis_id,omitempty"`

	// Before Before the move by hand.
	Before       *PlanScore `json:"before,omitempty"`
	CommunityIds []ID       `json:"community_ids"`
	DriverIds    []ID       `json:"driver_ids,omitempty"`

	// Failure Code of why it failed, or of why it was not applied by itself.
	Failure    string     `json:"failure,omitempty"`
	FinishedAt *time.Time `json:"finished_at,omitempty"`

	// From When drivers set out: 上班时, 现在. Open enum.
	From      PlanStart `json:"from"`
	FromClock string    `json:"from_clock,omitempty"`

	// ID UUID in lower case.
	ID         ID         `json:"id"`
	Iterations *int       `json:"iterations,omitempty"`
	Locks      []PlanLock `json:"locks"`

	// PlannedOn A calendar day in the community's zone.
	PlannedOn Date `json:"planned_on"`

	// Progress How far the search is.
	Progress    PlanProgress `json:"progress"`
	RequestedAt time.Time    `json:"requested_at"`

	// RequestedBy Absent for the planning job.
	RequestedBy ID `json:"requested_by,omitempty"`

	// Routes Left out in lists.
	Routes []PlanRoute `json:"routes,omitempty"`

	// Score What plans are compared by, in this order.
	Score   *PlanScore `json:"score,omitempty"`
	Seconds *int       `json:"seconds,omitempty"`
	Seed    int64      `json:"seed"`

	// Source Where the travel times come from: great_circle, map_service, or great_circle with the reason.
	Source string `json:"source,omitempty"`

	// State 计算中, 可采用, 失败, 已取消, 已采用. Open enum.
	State PlanState `json:"state"`

	// Unserved Left out in lists.
	Unserved []PlanUnserved `json:"unserved,omitempty"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version          Version `json:"version"`
	WithoutDriverIds []ID    `json:"without_driver_ids,omitempty"`
}

// PlanComparison defines model for PlanComparison.
type PlanComparison struct {
	Changes []PlanDifference `json:"changes"`
	Plan    PlanSide         `json:"plan"`
	With    PlanSide         `json:"with"`
}

// PlanDifference defines model for PlanDifference.
type PlanDifference struct {
	// Plan Empty when nobody buys it.
	Plan PlannedErrand `json:"plan"`

	// RequestID UUID in lower case.
	RequestID ID `json:"request_id"`

	// With Empty when nobody buys it.
	With PlannedErrand `json:"with"`
}

// PlanDoor Requests from one floor.
type PlanDoor struct {
	Building   string `json:"building"`
	Floor      string `json:"floor,omitempty"`
	RequestIds []ID   `json:"request_ids"`
	Unit       string `json:"unit,omitempty"`
}

// PlanInput defines model for PlanInput.
type PlanInput struct {
	// Balance From 0, least travel, to 1, earliest last return.
	Balance *float64 `json:"balance,omitempty"`

	// BasisID A plan in which locks find what they leave open, and with which this one is compared.
	BasisID *ID `json:"basis_id,omitempty"`

	// CommunityIds What is planned together.
	CommunityIds []ID `json:"community_ids"`

	// DriverIds Who drives; everybody who is a driver in all the communities when left out.
	DriverIds []ID `json:"driver_ids,omitempty"`

	// From When drivers set out: 上班时, 现在. Open enum.
	From *PlanStart `json:"from,omitempty"`

	// FromClock The time at which drivers set out, instead of `from`.
	FromClock *Clock `json:"from_clock,omitempty"`

	// Iterations Most moves the search tries. With it the same requests and the same `seed` give the same plan.
	Iterations *int `json:"iterations,omitempty"`

	// Locks Requests that do not move.
	Locks []PlanLockInput `json:"locks,omitempty"`

	// PlannedOn Today or later; today when left out.
	PlannedOn *Date `json:"planned_on,omitempty"`

	// Positions Where cars are.
	Positions []PlanPositionInput `json:"positions,omitempty"`

	// Seconds Most seconds the search takes; with neither this nor `iterations` one and another for every twenty requests, ten at the most.
	Seconds *int   `json:"seconds,omitempty"`
	Seed    *int64 `json:"seed,omitempty"`

	// WithoutDriverIds Who dropped out.
	WithoutDriverIds []ID `json:"without_driver_ids,omitempty"`
}

// PlanList defines model for PlanList.
type PlanList struct {
	Items      []Plan `json:"items"`
	NextCursor string `json:"next_cursor"`
}

// PlanLock defines model for PlanLock.
type PlanLock struct {
	// DriverID UUID in lower case.
	DriverID ID   `json:"driver_id,omitempty"`
	First    bool `json:"first"`

	// HospitalID UUID in lower case.
	HospitalID ID `json:"hospital_id,omitempty"`

	// RequestID UUID in lower case.
	RequestID ID `json:"request_id"`
}

// PlanLockInput defines model for PlanLockInput.
type PlanLockInput struct {
	// DriverID As it is assigned, or in the basis, when left out.
	DriverID *ID `json:"driver_id,omitempty"`

	// First One of the next stops of the driver, promised or under way, in the order of the locks.
	First *bool `json:"first,omitempty"`

	// HospitalID As it is assigned, or in the basis, when left out.
	HospitalID *ID `json:"hospital_id,omitempty"`

	// RequestID UUID in lower case.
	RequestID ID `json:"request_id"`
}

// PlanMoveInput defines model for PlanMoveInput.
type PlanMoveInput struct {
	// DriverID UUID in lower case.
	DriverID ID `json:"driver_id"`

	// HospitalID Where they are bought in the plan when left out.
	HospitalID *ID `json:"hospital_id,omitempty"`

	// Position Which of the visits of the driver it becomes, counted from 0; where it costs least when left out.
	Position   *int `json:"position,omitempty"`
	RequestIds []ID `json:"request_ids"`
}

// PlanPositionInput defines model for PlanPositionInput.
type PlanPositionInput struct {
	// Datum The datum (坐标系) of a position. Open enum. Amap and Tencent maps speak gcj02; answers always speak wgs84.
	Datum *Datum `json:"datum,omitempty"`

	// DriverID UUID in lower case.
	DriverID ID `json:"driver_id"`

	// Lat Latitude (纬度).
	Lat Lat `json:"lat"`

	// Lon Longitude (经度).
	Lon Lon `json:"lon"`
}

// PlanProgress How far the search is.
type PlanProgress struct {
	// Iterations Moves tried.
	Iterations int `json:"iterations"`

	// LastReturn When the last driver would be done.
	LastReturn    *time.Time `json:"last_return,omitempty"`
	TravelMinutes int        `json:"travel_minutes"`

	// Unserved Requests without a place so far.
	Unserved int `json:"unserved"`
}

// PlanRoute One driver's day.
type PlanRoute struct {
	BreakFrom *time.Time `json:"break_from,omitempty"`
	BreakTo   *time.Time `json:"break_to,omitempty"`

	// DriverID UUID in lower case.
	DriverID   ID        `json:"driver_id"`
	DriverName string    `json:"driver_name"`
	Finish     time.Time `json:"finish"`
	Kits       int       `json:"kits"`

	// Minutes From the earliest departure to the finish.
	Minutes int `json:"minutes"`

	// StopCount Stops at compounds and hospitals.
	StopCount int        `json:"stop_count"`
	Stops     []PlanStop `json:"stops"`

	// TravelMinutes Of these on the road.
	TravelMinutes int `json:"travel_minutes"`
}

// PlanScore What plans are compared by, in this order.
type PlanScore struct {
	// LastReturn When the last driver is done.
	LastReturn time.Time `json:"last_return"`

	// LongestMinutes The longest route.
	LongestMinutes int `json:"longest_minutes"`

	// RiskMinutes What likely failures cost, on average.
	RiskMinutes int `json:"risk_minutes"`

	// ShortestMinutes The shortest; 0 if somebody stays at home.
	ShortestMinutes int `json:"shortest_minutes"`

	// SpreadMinutes Between the two.
	SpreadMinutes int `json:"spread_minutes"`

	// TravelMinutes Of all drivers on the road.
	TravelMinutes int `json:"travel_minutes"`

	// Unserved Requests without a place in any route.
	Unserved int `json:"unserved"`

	// UrgentUnserved Urgent requests without a place in any route.
	UrgentUnserved int `json:"urgent_unserved"`

	// WeekSpreadMinutes Between who has driven most and least in seven days, this one included.
	WeekSpreadMinutes int `json:"week_spread_minutes"`
}

// PlanSide defines model for PlanSide.
type PlanSide struct {
	// ID UUID in lower case.
	ID ID `json:"id"`

	// Score What plans are compared by, in this order.
	Score PlanScore `json:"score"`

	// Unserved All requests that are not served.
	Unserved int `json:"unserved"`
}

// PlanStart When drivers set out: 上班时, 现在. Open enum.
type PlanStart = domain.PlanStart

// PlanState 计算中, 可采用, 失败, 已取消, 已采用. Open enum.
type PlanState = domain.PlanState

// PlanStop defines model for PlanStop.
type PlanStop struct {
	Arrive time.Time `json:"arrive"`

	// Begin When the queue is joined.
	Begin time.Time `json:"begin"`

	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id,omitempty"`

	// Doors At a compound: the same in the order of a walk through it.
	Doors []PlanDoor `json:"doors,omitempty"`

	// HospitalID UUID in lower case.
	HospitalID ID `json:"hospital_id,omitempty"`

	// Kind What is done at a stop: 出发, 取件, 配药, 送回, 结束. Open enum.
	Kind  StopKind  `json:"kind"`
	Leave time.Time `json:"leave"`

	// Name Of the community or hospital.
	Name string `json:"name,omitempty"`

	// RequestIds Picked up, bought or handed back here.
	RequestIds []ID `json:"request_ids"`
}

// PlanUnserved defines model for PlanUnserved.
type PlanUnserved struct {
	// Code Stable, for programs: no_hospital, no_driver, lock, cold_box, capacity, quota, closed, hours, shift, card, line_not_settled, kit_away, in_another_car, stranded. Open enum.
	Code string `json:"code"`

	// RequestID UUID in lower case.
	RequestID ID        `json:"request_id"`
	Text      LocalText `json:"text"`
}

// PlannedErrand Empty when nobody buys it.
type PlannedErrand struct {
	At *time.Time `json:"at,omitempty"`

	// DriverID UUID in lower case.
	DriverID ID `json:"driver_id,omitempty"`

	// HospitalID UUID in lower case.
	HospitalID ID `json:"hospital_id,omitempty"`
}

// PlanningInput defines model for PlanningInput.
type PlanningInput struct {
	// AutoApply Plans of the planning job are applied without anybody looking.
	AutoApply bool `json:"auto_apply"`

	// PlanPool Communities of the district with the same name here are planned together (拼单); empty: alone.
	PlanPool Label `json:"plan_pool,omitempty"`
}

// PositiveFen An amount in fen (分, 1/100 CNY).
type PositiveFen = domain.Fen

// PositiveMilli Thousandths of the dispensing unit.
type PositiveMilli = domain.Milli

// Problem RFC 9457 problem details.
type Problem struct {
	// AllowedEvents With invalid_transition what the present state allows.
	AllowedEvents []Event `json:"allowed_events,omitempty"`

	// Code Stable, for programs. Open enum.
	Code string `json:"code"`

	// Detail What is wrong in the reader's language.
	Detail string `json:"detail,omitempty"`

	// Errors What is wrong where.
	Errors []FieldProblem `json:"errors,omitempty"`

	// Related Requests worth a look, e.g. the duplicates found.
	Related []ID `json:"related,omitempty"`

	// Status The HTTP status.
	Status int `json:"status"`

	// Title The class of the problem in the reader's language.
	Title string `json:"title"`

	// Type A stable name of the problem, urn:songyao:problem:<code>.
	Type string `json:"type"`
}

// Proof defines model for Proof.
type Proof struct {
	// Kind How a hand-over was confirmed: 取药码, 签名, 照片, 见证人. Open enum.
	Kind  ProofKind `json:"kind"`
	Value string    `json:"value"`
}

// ProofInput defines model for ProofInput.
type ProofInput struct {
	// Kind How a hand-over was confirmed: 取药码, 签名, 照片, 见证人. Open enum.
	Kind ProofKind `json:"kind"`

	// Value The PIN, a reference to the signature or photo, or the name of the witness.
	Value string `json:"value"`
}

// ProofKind How a hand-over was confirmed: 取药码, 签名, 照片, 见证人. Open enum.
type ProofKind = domain.ProofKind

// PurchaseInput defines model for PurchaseInput.
type PurchaseInput struct {
	// InsuredFen Paid by the insurance (医保支付).
	InsuredFen Fen               `json:"insured_fen"`
	Lines      []BoughtLineInput `json:"lines"`

	// ReceiptNo Receipt number (票据号).
	ReceiptNo Code `json:"receipt_no,omitempty"`

	// SelfPaidFen Paid in cash (自付).
	SelfPaidFen Fen `json:"self_paid_fen"`

	// TotalFen An amount in fen (分, 1/100 CNY).
	TotalFen Fen `json:"total_fen"`
}

// Question What a decision is about: 价格变动, 换厂家, 没有病历本, 其他. Open enum.
type Question = domain.Question

// RefillAnswer What is said about a plan: 要续药, 过几天再问, 不要, 已停药, 数过余量. Open enum.
type RefillAnswer = domain.RefillAnswer

// RefillAnswerInput What is said about one plan of somebody in the household (续药答复).
type RefillAnswerInput struct {
	// OnHandMilli counted, and requested when it was told: units still there.
	OnHandMilli *Milli `json:"on_hand_milli,omitempty"`

	// Outcome What is said about a plan: 要续药, 过几天再问, 不要, 已停药, 数过余量. Open enum.
	Outcome RefillAnswer `json:"outcome"`

	// PlanID UUID in lower case.
	PlanID ID `json:"plan_id"`

	// Reason declined, stopped: why.
	Reason *Text `json:"reason,omitempty"`

	// UntilOn snoozed: the day to call again; on it a refill must still come in time.
	UntilOn *Date `json:"until_on,omitempty"`
}

// RefillOutcome What the resident said of a refill: 要, 过几天再说, 不要. Open enum.
type RefillOutcome = domain.RefillOutcome

// Request A request for medicine (药品需求单).
type Request struct {
	// AllowedEvents What the present state allows.
	AllowedEvents []Event    `json:"allowed_events"`
	AssignedAt    *time.Time `json:"assigned_at,omitempty"`

	// Attempts Deliveries that failed.
	Attempts     int           `json:"attempts"`
	Balances     []Balance     `json:"balances"`
	Caller       RequestCaller `json:"caller"`
	CancelReason string        `json:"cancel_reason,omitempty"`

	// CardWaived Why no card is needed.
	CardWaived string `json:"card_waived,omitempty"`

	// ClosedAt Finished, every thing home and the money settled.
	ClosedAt    *time.Time `json:"closed_at,omitempty"`
	CollectedAt *time.Time `json:"collected_at,omitempty"`

	// CommunityID UUID in lower case.
	CommunityID ID             `json:"community_id"`
	Consent     RequestConsent `json:"consent"`

	// CopiedFrom UUID in lower case.
	CopiedFrom ID         `json:"copied_from,omitempty"`
	Decisions  []Decision `json:"decisions"`

	// DriverID UUID in lower case.
	DriverID        ID     `json:"driver_id,omitempty"`
	DuplicateReason string `json:"duplicate_reason,omitempty"`

	// EffectiveUrgency The override, or else the derived one.
	EffectiveUrgency Urgency `json:"effective_urgency"`

	// FinishedAt Delivered or cancelled.
	FinishedAt *time.Time `json:"finished_at,omitempty"`

	// HospitalID UUID in lower case.
	HospitalID ID `json:"hospital_id,omitempty"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// Items The kit (配药包) and the goods.
	Items []Item `json:"items"`
	Lines []Line `json:"lines"`
	Note  string `json:"note,omitempty"`

	// Number The short number told to the caller (单号), e.g. 0614-007.
	Number string `json:"number"`

	// NumberedOn A calendar day in the community's zone.
	NumberedOn Date `json:"numbered_on"`

	// Open Not closed yet.
	Open bool `json:"open"`

	// Priority Of the effective urgency; 1 is worked first.
	Priority     int           `json:"priority"`
	PurchasedAt  *time.Time    `json:"purchased_at,omitempty"`
	RegisteredAt time.Time     `json:"registered_at"`
	Resident     ResidentBrief `json:"resident"`

	// SplitFrom The request whose short lines these are.
	SplitFrom ID `json:"split_from,omitempty"`

	// SplitOff The requests made of this one's short lines.
	SplitOff []ID `json:"split_off,omitempty"`

	// State Where a request stands: 已登记, 已收卡, 已派医院, 已购药, 已送达, 已取消. Open enum.
	State     State     `json:"state"`
	UpdatedAt time.Time `json:"updated_at"`

	// Urgency Derived from the lines.
	Urgency Urgency `json:"urgency"`

	// UrgencyOverride A person's word against it.
	UrgencyOverride Urgency `json:"urgency_override,omitempty"`
	UrgencyReason   string  `json:"urgency_reason,omitempty"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
}

// RequestBrief defines model for RequestBrief.
type RequestBrief struct {
	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id"`

	// ID UUID in lower case.
	ID           ID        `json:"id"`
	Number       string    `json:"number"`
	Open         bool      `json:"open"`
	RegisteredAt time.Time `json:"registered_at"`

	// State Where a request stands: 已登记, 已收卡, 已派医院, 已购药, 已送达, 已取消. Open enum.
	State State `json:"state"`

	// Urgency The effective one.
	Urgency Urgency `json:"urgency"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
}

// RequestBriefList defines model for RequestBriefList.
type RequestBriefList struct {
	Items      []RequestBrief `json:"items"`
	NextCursor string         `json:"next_cursor"`
}

// RequestCaller defines model for RequestCaller.
type RequestCaller struct {
	Name     string `json:"name"`
	Phone    string `json:"phone"`
	Relation string `json:"relation"`
}

// RequestConsent defines model for RequestConsent.
type RequestConsent struct {
	At time.Time `json:"at"`

	// By The staff member who read it out.
	By      ID     `json:"by"`
	Wording string `json:"wording"`
}

// RequestDraft defines model for RequestDraft.
type RequestDraft struct {
	Caller RequestCaller `json:"caller"`

	// CopiedFrom UUID in lower case.
	CopiedFrom ID          `json:"copied_from,omitempty"`
	Lines      []DraftLine `json:"lines"`
	Note       string      `json:"note,omitempty"`

	// ResidentID UUID in lower case.
	ResidentID ID `json:"resident_id"`
}

// RequestInput defines model for RequestInput.
type RequestInput struct {
	// Caller Who rang; often a child or a neighbour (来电人).
	Caller CallerInput `json:"caller"`

	// Consent Consent (同意) to the proxy purchase and the use of the data.
	Consent ConsentInput `json:"consent"`

	// CopiedFrom The request this one repeats.
	CopiedFrom *ID `json:"copied_from,omitempty"`

	// DuplicateReason Why a second request for the same drug is right.
	DuplicateReason *Text `json:"duplicate_reason,omitempty"`

	// ID UUID in lower case.
	ID    *ID         `json:"id,omitempty"`
	Lines []LineInput `json:"lines"`

	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty"`

	// ResidentID UUID in lower case.
	ResidentID ID `json:"resident_id"`

	// UrgencyOverride A person's word against the derived urgency.
	UrgencyOverride *Urgency `json:"urgency_override,omitempty"`
	UrgencyReason   *Text    `json:"urgency_reason,omitempty"`
}

// RequestList defines model for RequestList.
type RequestList struct {
	Items      []RequestRow `json:"items"`
	NextCursor string       `json:"next_cursor"`
}

// RequestPatch defines model for RequestPatch.
type RequestPatch struct {
	// Caller Who rang; often a child or a neighbour (来电人).
	Caller *CallerInput `json:"caller,omitempty"`

	// Note A longer text that may be empty.
	Note *Note `json:"note,omitempty"`

	// ResidentID UUID in lower case.
	ResidentID *ID `json:"resident_id,omitempty"`

	// UrgencyOverride How soon somebody runs out, worst first: 已断药, 即将断药, 不多了, 充足. Open enum.
	UrgencyOverride *Urgency `json:"urgency_override,omitempty"`
	UrgencyReason   *Text    `json:"urgency_reason,omitempty"`
}

// RequestRow A request as a list shows it; without its things, money, decisions, caller and consent.
type RequestRow struct {
	AllowedEvents []Event    `json:"allowed_events"`
	AssignedAt    *time.Time `json:"assigned_at,omitempty"`
	Attempts      int        `json:"attempts"`

	// CardWaived Why no card is needed.
	CardWaived  string     `json:"card_waived,omitempty"`
	ClosedAt    *time.Time `json:"closed_at,omitempty"`
	CollectedAt *time.Time `json:"collected_at,omitempty"`

	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id"`

	// DriverID UUID in lower case.
	DriverID ID `json:"driver_id,omitempty"`

	// EffectiveUrgency A person's override, or else the derived one.
	EffectiveUrgency Urgency    `json:"effective_urgency"`
	FinishedAt       *time.Time `json:"finished_at,omitempty"`

	// HospitalID UUID in lower case.
	HospitalID ID `json:"hospital_id,omitempty"`

	// ID UUID in lower case.
	ID     ID     `json:"id"`
	Lines  []Line `json:"lines"`
	Note   string `json:"note,omitempty"`
	Number string `json:"number"`

	// NumberedOn A calendar day in the community's zone.
	NumberedOn Date `json:"numbered_on"`
	Open       bool `json:"open"`

	// Priority Of the effective urgency; 1 is worked first.
	Priority     int           `json:"priority"`
	PurchasedAt  *time.Time    `json:"purchased_at,omitempty"`
	RegisteredAt time.Time     `json:"registered_at"`
	Resident     ResidentBrief `json:"resident"`

	// SplitFrom UUID in lower case.
	SplitFrom ID `json:"split_from,omitempty"`

	// State Where a request stands: 已登记, 已收卡, 已派医院, 已购药, 已送达, 已取消. Open enum.
	State     State     `json:"state"`
	UpdatedAt time.Time `json:"updated_at"`

	// Urgency Derived from the lines.
	Urgency Urgency `json:"urgency"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
}

// Resident defines model for Resident.
type Resident struct {
	Allergies       string `json:"allergies,omitempty"`
	Archived        bool   `json:"archived"`
	Building        string `json:"building"`
	ChosenHospitals []ID   `json:"chosen_hospitals"`

	// CommunityID UUID in lower case.
	CommunityID ID        `json:"community_id"`
	CreatedAt   time.Time `json:"created_at"`
	Flags       []Flag    `json:"flags"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// Insurance 职工医保, 城乡居民医保, 公费或异地, 自费. Open enum.
	Insurance Insurance       `json:"insurance"`
	Name      string          `json:"name"`
	Note      string          `json:"note,omitempty"`
	Phones    []ResidentPhone `json:"phones"`

	// ReachedAt When the household was last spoken to; absent before the first time.
	ReachedAt *time.Time `json:"reached_at,omitempty"`

	// ResponsibleID Who answers for the resident (负责人); absent when nobody does.
	ResponsibleID ID        `json:"responsible_id,omitempty"`
	Room          string    `json:"room"`
	Unit          string    `json:"unit"`
	UpdatedAt     time.Time `json:"updated_at"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
}

// ResidentBrief defines model for ResidentBrief.
type ResidentBrief struct {
	Building string `json:"building"`

	// ID UUID in lower case.
	ID   ID     `json:"id"`
	Name string `json:"name"`
	Room string `json:"room"`
	Unit string `json:"unit"`
}

// ResidentInput defines model for ResidentInput.
type ResidentInput struct {
	// Allergies Allergies (过敏).
	Allergies Note `json:"allergies,omitempty"`

	// Building Building (楼).
	Building string `json:"building"`

	// ChosenHospitals Chosen for the insurance (个人选定医院).
	ChosenHospitals []ID `json:"chosen_hospitals,omitempty"`

	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id"`

	// Flags Who has one is on the ledger of the vulnerable (台账).
	Flags []Flag `json:"flags,omitempty"`

	// ID UUID in lower case.
	ID *ID `json:"id,omitempty"`

	// Insurance 职工医保, 城乡居民医保, 公费或异地, 自费. Open enum.
	Insurance *Insurance `json:"insurance,omitempty"`
	Name      Name       `json:"name"`

	// Note A longer text that may be empty.
	Note   Note                 `json:"note,omitempty"`
	Phones []ResidentPhoneInput `json:"phones,omitempty"`

	// ResponsibleID The staff member who answers for the resident (负责人); with a flag, whoever adds the resident when left out.
	ResponsibleID *ID `json:"responsible_id,omitempty"`

	// Room Flat (室).
	Room string `json:"room"`

	// Unit Entrance (单元).
	Unit string `json:"unit,omitempty"`
}

// ResidentList defines model for ResidentList.
type ResidentList struct {
	Items      []Resident `json:"items"`
	NextCursor string     `json:"next_cursor"`
}

// ResidentPatch defines model for ResidentPatch.
type ResidentPatch struct {
	// Allergies A longer text that may be empty.
	Allergies       *Note   `json:"allergies,omitempty"`
	Building        *string `json:"building,omitempty"`
	ChosenHospitals []ID    `json:"chosen_hospitals,omitempty"`
	Flags           []Flag  `json:"flags,omitempty"`

	// Insurance 职工医保, 城乡居民医保, 公费或异地, 自费. Open enum.
	Insurance *Insurance `json:"insurance,omitempty"`
	Name      *Name      `json:"name,omitempty"`

	// Note A longer text that may be empty.
	Note   *Note                `json:"note,omitempty"`
	Phones []ResidentPhoneInput `json:"phones,omitempty"`

	// ResponsibleID UUID in lower case.
	ResponsibleID *ID     `json:"responsible_id,omitempty"`
	Room          *string `json:"room,omitempty"`
	Unit          *string `json:"unit,omitempty"`
}

// ResidentPhone defines model for ResidentPhone.
type ResidentPhone struct {
	Number   string `json:"number"`
	Relation string `json:"relation"`
}

// ResidentPhoneInput defines model for ResidentPhoneInput.
type ResidentPhoneInput struct {
	// Number A telephone number (电话), written any way: mobile, landline with or without area code, extension.
	Number Phone `json:"number"`

	// Relation Whose telephone it is: 本人, 女儿, 邻居.
	Relation string `json:"relation,omitempty"`
}

// ResolvedGrant defines model for ResolvedGrant.
type ResolvedGrant struct {
	// CommunityID UUID in lower case.
	CommunityID ID     `json:"community_id"`
	Roles       []Role `json:"roles"`
}

// ResponsibilityHandover defines model for ResponsibilityHandover.
type ResponsibilityHandover struct {
	Moved int `json:"moved"`
}

// ResponsibilityHandoverInput defines model for ResponsibilityHandoverInput.
type ResponsibilityHandoverInput struct {
	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id"`

	// From Who answers for them now; left out: nobody.
	From *ID `json:"from,omitempty"`

	// Residents All of them when left out.
	Residents []ID `json:"residents,omitempty"`

	// To UUID in lower case.
	To ID `json:"to"`
}

// Role 接线员, 医务志愿者, 收卡员, 调度员, 排班程序, 司机, 送药员, 出纳, 负责人, 审计, 管理员. Open enum.
type Role = domain.Role

// Rule defines model for Rule.
type Rule struct {
	Archived  bool      `json:"archived"`
	CreatedAt time.Time `json:"created_at"`
	Days      int       `json:"days"`
	District  string    `json:"district"`
	Drugs     string    `json:"drugs"`

	// FromOn A calendar day in the community's zone.
	FromOn Date `json:"from_on"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// Kind 续药过早不予报销. Open enum.
	Kind   RuleKind `json:"kind"`
	Note   string   `json:"note"`
	Source string   `json:"source"`

	// ToOn A calendar day in the community's zone.
	ToOn      Date      `json:"to_on,omitempty"`
	UpdatedAt time.Time `json:"updated_at"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
}

// RuleInput defines model for RuleInput.
type RuleInput struct {
	// Days refill_too_soon: no refill while more days than these are left.
	Days int `json:"days"`

	// District Where; everywhere when empty.
	District Label `json:"district,omitempty"`

	// Drugs Which: all when empty, "controlled", or the beginning of an ATC code.
	Drugs Code `json:"drugs,omitempty"`

	// FromOn First day in force.
	FromOn Date `json:"from_on"`

	// ID UUID in lower case.
	ID *ID `json:"id,omitempty"`

	// Kind 续药过早不予报销. Open enum.
	Kind RuleKind `json:"kind"`

	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty"`

	// Source Where it is written.
	Source Text `json:"source"`

	// ToOn Last day in force; until further notice when absent.
	ToOn *Date `json:"to_on,omitempty"`
}

// RuleKind 续药过早不予报销. Open enum.
type RuleKind = domain.RuleKind

// RuleList defines model for RuleList.
type RuleList struct {
	Items      []Rule `json:"items"`
	NextCursor string `json:"next_cursor"`
}

// RulePatch defines model for RulePatch.
type RulePatch struct {
	Days *int `json:"days,omitempty"`

	// District A short text that may be empty.
	District *Label `json:"district,omitempty"`
	Drugs    *Code  `json:"drugs,omitempty"`

	// FromOn A calendar day in the community's zone.
	FromOn *Date `json:"from_on,omitempty"`

	// Note A longer text that may be empty.
	Note   *Note `json:"note,omitempty"`
	Source *Text `json:"source,omitempty"`

	// ToOn A calendar day in the community's zone.
	ToOn *Date `json:"to_on,omitempty"`
}

// Session defines model for Session.
type Session struct {
	Closes string `json:"closes"`
	Opens  string `json:"opens"`

	// Weekdays 1 Monday to 7 Sunday.
	Weekdays []int `json:"weekdays"`
}

// SessionInput defines model for SessionInput.
type SessionInput struct {
	// Closes A time of the day, 24 hours.
	Closes Clock `json:"closes"`

	// Opens A time of the day, 24 hours.
	Opens Clock `json:"opens"`

	// Weekdays 1 Monday to 7 Sunday.
	Weekdays []int `json:"weekdays"`
}

// ShortageInput defines model for ShortageInput.
type ShortageInput struct {
	// At When it was seen; now when left out.
	At      *time.Time `json:"at,omitempty"`
	LineIds []ID       `json:"line_ids"`

	// Seen What was seen or said at the counter.
	Seen Text `json:"seen"`
}

// SignedFen An amount in fen (分, 1/100 CNY); negative when owed to the account.
type SignedFen = domain.Fen

// Staff defines model for Staff.
type Staff struct {
	Archived  bool      `json:"archived"`
	CreatedAt time.Time `json:"created_at"`
	Grants    []Grant   `json:"grants"`

	// ID UUID in lower case.
	ID        ID        `json:"id"`
	Name      string    `json:"name"`
	Phone     string    `json:"phone"`
	UpdatedAt time.Time `json:"updated_at"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
}

// StaffInput defines model for StaffInput.
type StaffInput struct {
	Grants []GrantInput `json:"grants,omitempty"`

	// ID UUID in lower case.
	ID    *ID    `json:"id,omitempty"`
	Name  Name   `json:"name"`
	Phone string `json:"phone,omitempty"`
}

// StaffList defines model for StaffList.
type StaffList struct {
	Items      []Staff `json:"items"`
	NextCursor string  `json:"next_cursor"`
}

// StaffPatch defines model for StaffPatch.
type StaffPatch struct {
	Grants []GrantInput `json:"grants,omitempty"`
	Name   *Name        `json:"name,omitempty"`
	Phone  *string      `json:"phone,omitempty"`
}

// State Where a request stands: 已登记, 已收卡, 已派医院, 已购药, 已送达, 已取消. Open enum.
type State = domain.State

// Status defines model for Status.
type Status struct {
	// CardHolder Name of the staff member who has the card.
	CardHolder string `json:"card_holder,omitempty"`

	// CardOut The insurance card is not with the resident.
	CardOut bool `json:"card_out"`

	// CommunityID UUID in lower case.
	CommunityID  ID     `json:"community_id"`
	HospitalName string `json:"hospital_name,omitempty"`

	// Next What happens next, to be read to the caller.
	Next   LocalText `json:"next"`
	Number string    `json:"number"`
	Open   bool      `json:"open"`

	// RequestID UUID in lower case.
	RequestID    ID     `json:"request_id"`
	ResidentName string `json:"resident_name"`

	// Since When it last moved.
	Since time.Time `json:"since"`

	// State Where a request stands: 已登记, 已收卡, 已派医院, 已购药, 已送达, 已取消. Open enum.
	State State `json:"state"`
}

// StatusList defines model for StatusList.
type StatusList struct {
	Items      []Status `json:"items"`
	NextCursor string   `json:"next_cursor"`
}

// StopKind What is done at a stop: 出发, 取件, 配药, 送回, 结束. Open enum.
type StopKind = domain.StopKind

// Substitution What may be bought instead: 不可替换, 先问, 同通用名可换厂家, 听药师的. Open enum.
type Substitution = domain.Substitution

// SupplyCountInput defines model for SupplyCountInput.
type SupplyCountInput struct {
	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty"`

	// On Today when absent.
	On *Date `json:"on,omitempty"`

	// UnitsMilli Thousandths of the dispensing unit.
	UnitsMilli Milli `json:"units_milli"`
}

// SupplyDayInput defines model for SupplyDayInput.
type SupplyDayInput struct {
	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty"`

	// On Today when absent.
	On *Date `json:"on,omitempty"`
}

// SupplyDoseInput defines model for SupplyDoseInput.
type SupplyDoseInput struct {
	// DailyDoseMilli 0 when unknown.
	DailyDoseMilli Milli `json:"daily_dose_milli"`

	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty"`

	// On Today when absent.
	On *Date `json:"on,omitempty"`
}

// SupplyEventKind 清点, 收到药, 剂量, 住院, 出院, 停药, 重新用药. Open enum.
type SupplyEventKind = domain.SupplyEventKind

// SupplyMoment One thing that happened, in the order of the days, with what it led to.
type SupplyMoment struct {
	// DailyDoseMilli From that day on; 0 when unknown.
	DailyDoseMilli *Milli `json:"daily_dose_milli,omitempty"`

	// Kind 清点, 收到药, 剂量, 住院, 出院, 停药, 重新用药. Open enum.
	Kind SupplyEventKind `json:"kind"`
	Note string          `json:"note,omitempty"`

	// On A calendar day in the community's zone.
	On         Date      `json:"on"`
	RecordedAt time.Time `json:"recorded_at"`

	// RecordedBy UUID in lower case.
	RecordedBy ID `json:"recorded_by"`

	// RequestID That brought it.
	RequestID ID `json:"request_id,omitempty"`

	// RunOutAfterOn As known from then on.
	RunOutAfterOn Date `json:"run_out_after_on,omitempty"`

	// Source How the units are known: 清点, 按送药推算, 按处方. Open enum.
	Source SupplySource `json:"source,omitempty"`

	// StatusAfter 用药中, 住院中, 已停药. Open enum.
	StatusAfter SupplyStatus `json:"status_after"`

	// UnitsAfterMilli On hand after it, before that day's dose; absent when unknown.
	UnitsAfterMilli *Milli `json:"units_after_milli,omitempty"`

	// UnitsMilli Counted, or received.
	UnitsMilli *Milli `json:"units_milli,omitempty"`
}

// SupplyPlan What a resident takes of one drug (用药计划).
type SupplyPlan struct {
	// AlertID The alert that stands.
	AlertID ID `json:"alert_id,omitempty"`

	// AsOf Day of the last event.
	AsOf Date `json:"as_of"`

	// CommunityID UUID in lower case.
	CommunityID ID        `json:"community_id"`
	CreatedAt   time.Time `json:"created_at"`

	// DailyDoseMilli Absent when unknown.
	DailyDoseMilli *Milli `json:"daily_dose_milli,omitempty"`

	// DaysLeft Until `run_out_on`; negative once it is past.
	DaysLeft *int `json:"days_left,omitempty"`

	// DrugID UUID in lower case.
	DrugID   ID     `json:"drug_id"`
	DrugName string `json:"drug_name"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// LeadDays Open days a refill takes: the plan's own, or as the community measured.
	LeadDays int `json:"lead_days"`

	// Level Against the lead time; absent when nothing is taken.
	Level Urgency `json:"level,omitempty"`

	// NeedsCall It is taken, and nobody knows when it runs out (需电话核实).
	NeedsCall bool `json:"needs_call"`

	// OrderBy Last day on which a refill has to be ordered to come before `run_out_on`.
	OrderBy Date `json:"order_by,omitempty"`

	// RefillOpensOn First day on which the insurance pays for a refill.
	RefillOpensOn Date `json:"refill_opens_on,omitempty"`

	// ResidentID UUID in lower case.
	ResidentID ID `json:"resident_id"`

	// RunOutOn First day without a full dose; absent when unknown, or nothing is taken.
	RunOutOn Date `json:"run_out_on,omitempty"`

	// Source How the units are known.
	Source SupplySource `json:"source,omitempty"`

	// Status 用药中, 住院中, 已停药. Open enum.
	Status   SupplyStatus   `json:"status"`
	Timeline []SupplyMoment `json:"timeline"`

	// Today A calendar day in the community's zone.
	Today Date `json:"today"`

	// Uninsurable A refill on insurance would come too late (医保来不及).
	Uninsurable bool `json:"uninsurable"`

	// UnitsMilli On hand at the beginning of `as_of`; absent when unknown.
	UnitsMilli *Milli `json:"units_milli,omitempty"`

	// UnitsTodayMilli Left at the beginning of `today`, before its dose.
	UnitsTodayMilli *Milli    `json:"units_today_milli,omitempty"`
	UpdatedAt       time.Time `json:"updated_at"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
}

// SupplyPlanInput defines model for SupplyPlanInput.
type SupplyPlanInput struct {
	// CountedOn Today when absent; never a day to come.
	CountedOn *Date `json:"counted_on,omitempty"`

	// DailyDoseMilli A day's dose; absent or 0 when unknown.
	DailyDoseMilli *Milli `json:"daily_dose_milli,omitempty"`

	// DrugID UUID in lower case.
	DrugID ID `json:"drug_id"`

	// LeadDays Open days a refill takes, when it is not what the community measured; 0 when it is.
	LeadDays *int `json:"lead_days,omitempty"`

	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty"`

	// UnitsMilli On hand; absent when unknown.
	UnitsMilli *Milli `json:"units_milli,omitempty"`
}

// SupplyPlanList defines model for SupplyPlanList.
type SupplyPlanList struct {
	Items      []SupplyPlan `json:"items"`
	NextCursor string       `json:"next_cursor"`
}

// SupplyRefillInput defines model for SupplyRefillInput.
type SupplyRefillInput struct {
	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty"`

	// On Today when absent.
	On *Date `json:"on,omitempty"`

	// UnitsMilli Thousandths of the dispensing unit.
	UnitsMilli PositiveMilli `json:"units_milli"`
}

// SupplyRestartInput defines model for SupplyRestartInput.
type SupplyRestartInput struct {
	// DailyDoseMilli As before when absent.
	DailyDoseMilli *Milli `json:"daily_dose_milli,omitempty"`

	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty"`

	// On Today when absent.
	On *Date `json:"on,omitempty"`

	// UnitsMilli On hand; what was left at the stop when absent.
	UnitsMilli *Milli `json:"units_milli,omitempty"`
}

// SupplySource How the units are known: 清点, 按送药推算, 按处方. Open enum.
type SupplySource = domain.SupplySource

// SupplyStatus 用药中, 住院中, 已停药. Open enum.
type SupplyStatus = domain.SupplyStatus

// SupplyStopInput defines model for SupplyStopInput.
type SupplyStopInput struct {
	// On Today when absent.
	On     *Date `json:"on,omitempty"`
	Reason Text  `json:"reason"`
}

// Text defines model for Text.
type Text = string

// Token defines model for Token.
type Token struct {
	CreatedAt time.Time `json:"created_at"`
	ExpiresAt time.Time `json:"expires_at"`

	// ID UUID in lower case.
	ID        ID         `json:"id"`
	Label     string     `json:"label"`
	RevokedAt *time.Time `json:"revoked_at,omitempty"`
}

// TokenInput defines model for TokenInput.
type TokenInput struct {
	Days *int `json:"days,omitempty"`

	// ExpiresAt At most 366 days away.
	ExpiresAt *time.Time `json:"expires_at,omitempty"`

	// Label Whose device it is for, so that it can be revoked when lost.
	Label Name `json:"label"`
}

// TokenList defines model for TokenList.
type TokenList struct {
	Items      []Token `json:"items"`
	NextCursor string  `json:"next_cursor"`
}

// Urgency How soon somebody runs out, worst first: 已断药, 即将断药, 不多了, 充足. Open enum.
type Urgency = domain.Urgency

// Version Grows with every change; the ETag is this number in quotes.
type Version = int64

// Zone An IANA time zone, e.g. Asia/Shanghai.
type Zone = string

// CommunityID UUID in lower case.
type CommunityID = ID

// Cursor defines model for Cursor.
type Cursor = string

// IdempotencyKey defines model for IdempotencyKey.
type IdempotencyKey = string

// IfMatch defines model for IfMatch.
type IfMatch = string

// IfMatchRequired defines model for IfMatchRequired.
type IfMatchRequired = string

// Limit defines model for Limit.
type Limit = int

// Query defines model for Query.
type Query = string

// CommunityCreated defines model for CommunityCreated.
type CommunityCreated = Community

// CommunityOK defines model for CommunityOK.
type CommunityOK = Community

// Conflict RFC 9457 problem details.
type Conflict = Problem

// ContactOK One try to reach a household (联系记录).
type ContactOK = Contact

// DriverCreated defines model for DriverCreated.
type DriverCreated = Driver

// DriverOK defines model for DriverOK.
type DriverOK = Driver

// DrugCreated defines model for DrugCreated.
type DrugCreated = Drug

// DrugOK defines model for DrugOK.
type DrugOK = Drug

// Forbidden RFC 9457 problem details.
type Forbidden = Problem

// HospitalCreated defines model for HospitalCreated.
type HospitalCreated = Hospital

// HospitalOK defines model for HospitalOK.
type HospitalOK = Hospital

// Invalid RFC 9457 problem details.
type Invalid = Problem

// Malformed RFC 9457 problem details.
type Malformed = Problem

// NotFound RFC 9457 problem details.
type NotFound = Problem

// PlanOK defines model for PlanOK.
type PlanOK = Plan

// RequestCreated A request for medicine (药品需求单).
type RequestCreated = Request

// RequestOK A request for medicine (药品需求单).
type RequestOK = Request

// ResidentCreated defines model for ResidentCreated.
type ResidentCreated = Resident

// ResidentOK defines model for ResidentOK.
type ResidentOK = Resident

// RuleCreated defines model for RuleCreated.
type RuleCreated = Rule

// RuleOK defines model for RuleOK.
type RuleOK = Rule

// StaffCreated defines model for StaffCreated.
type StaffCreated = Staff

// StaffOK defines model for StaffOK.
type StaffOK = Staff

// Stale RFC 9457 problem details.
type Stale = Problem

// SupplyPlanCreated What a resident takes of one drug (用药计划).
type SupplyPlanCreated = SupplyPlan

// SupplyPlanOK What a resident takes of one drug (用药计划).
type SupplyPlanOK = SupplyPlan

// Unauthenticated RFC 9457 problem details.
type Unauthenticated = Problem

// Unconditional RFC 9457 problem details.
type Unconditional = Problem

// ListAlertsParams defines parameters for ListAlerts.
type ListAlertsParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID *CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// Open true: only those still standing; false: only those cleared.
	Open *bool `form:"open,omitempty" json:"open,omitempty"`

	// Kind Only of this kind.
	Kind *AlertKind `form:"kind,omitempty" json:"kind,omitempty"`

	// Limit Most items on a page.
	Limit *Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor *Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// GetCallListParams defines parameters for GetCallList.
type GetCallListParams struct {
	// CommunityID The community.
	CommunityID ID `form:"community_id" json:"community_id"`

	// Reason Only those called for this reason.
	Reason *CallReason `form:"reason,omitempty" json:"reason,omitempty"`
}

// FindCallersParams defines parameters for FindCallers.
type FindCallersParams struct {
	// Phone Any way of writing the number.
	Phone Phone `form:"phone" json:"phone"`

	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID *CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`
}

// ListCommunitiesParams defines parameters for ListCommunities.
type ListCommunitiesParams struct {
	// Limit Most items on a page.
	Limit *Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor *Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// CreateCommunityParams defines parameters for CreateCommunity.
type CreateCommunityParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`
}

// ArchiveCommunityParams defines parameters for ArchiveCommunity.
type ArchiveCommunityParams struct {
	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// UpdateCommunityParams defines parameters for UpdateCommunity.
type UpdateCommunityParams struct {
	// IfMatch The ETag last seen, e.g. `"3"`. Leaving it out is a 428; `*` says "whatever the version".
	IfMatch IfMatchRequired `json:"If-Match"`
}

// SetPlanningParams defines parameters for SetPlanning.
type SetPlanningParams struct {
	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// ListContactsParams defines parameters for ListContacts.
type ListContactsParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID *CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// ResidentID Only with this resident.
	ResidentID *ID `form:"resident_id,omitempty" json:"resident_id,omitempty"`

	// Need Only with a need in this state.
	Need *NeedState `form:"need,omitempty" json:"need,omitempty"`

	// Limit Most items on a page.
	Limit *Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor *Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// RecordContactParams defines parameters for RecordContact.
type RecordContactParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`
}

// SettleNeedParams defines parameters for SettleNeed.
type SettleNeedParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// ListDriversParams defines parameters for ListDrivers.
type ListDriversParams struct {
	// Limit Most items on a page.
	Limit *Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor *Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// CreateDriverParams defines parameters for CreateDriver.
type CreateDriverParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`
}

// ArchiveDriverParams defines parameters for ArchiveDriver.
type ArchiveDriverParams struct {
	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// UpdateDriverParams defines parameters for UpdateDriver.
type UpdateDriverParams struct {
	// IfMatch The ETag last seen, e.g. `"3"`. Leaving it out is a 428; `*` says "whatever the version".
	IfMatch IfMatchRequired `json:"If-Match"`
}

// ListDrugsParams defines parameters for ListDrugs.
type ListDrugsParams struct {
	// Q What to look for.
	Q *Query `form:"q,omitempty" json:"q,omitempty"`

	// Limit Most items on a page.
	Limit *Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor *Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// CreateDrugParams defines parameters for CreateDrug.
type CreateDrugParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`
}

// ArchiveDrugParams defines parameters for ArchiveDrug.
type ArchiveDrugParams struct {
	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// UpdateDrugParams defines parameters for UpdateDrug.
type UpdateDrugParams struct {
	// IfMatch The ETag last seen, e.g. `"3"`. Leaving it out is a 428; `*` says "whatever the version".
	IfMatch IfMatchRequired `json:"If-Match"`
}

// ListEventsParams defines parameters for ListEvents.
type ListEventsParams struct {
	// CommunityID The community; 00000000-0000-0000-0000-000000000000 for hospitals, drugs and staff.
	CommunityID ID `form:"community_id" json:"community_id"`

	// After Only entries with a greater seq.
	After *int64 `form:"after,omitempty" json:"after,omitempty"`

	// Limit Most items on a page.
	Limit *Limit `form:"limit,omitempty" json:"limit,omitempty"`
}

// GetForecastParams defines parameters for GetForecast.
type GetForecastParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID *ID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// FromOn The first day, from today to 31 days ahead; tomorrow when left out. Of today only what is known already is counted.
	FromOn *domain.Date `form:"from_on,omitempty" json:"from_on,omitempty"`

	// Days How many days.
	Days *int `form:"days,omitempty" json:"days,omitempty"`

	// Format How to answer.
	Format *GetForecastParamsFormat `form:"format,omitempty" json:"format,omitempty"`
}

// GetForecastParamsFormat defines parameters for GetForecast.
type GetForecastParamsFormat string

// HandOverParams defines parameters for HandOver.
type HandOverParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`
}

// ListHospitalsParams defines parameters for ListHospitals.
type ListHospitalsParams struct {
	// Limit Most items on a page.
	Limit *Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor *Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// CreateHospitalParams defines parameters for CreateHospital.
type CreateHospitalParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`
}

// ArchiveHospitalParams defines parameters for ArchiveHospital.
type ArchiveHospitalParams struct {
	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// UpdateHospitalParams defines parameters for UpdateHospital.
type UpdateHospitalParams struct {
	// IfMatch The ETag last seen, e.g. `"3"`. Leaving it out is a 428; `*` says "whatever the version".
	IfMatch IfMatchRequired `json:"If-Match"`
}

// ListItemsParams defines parameters for ListItems.
type ListItemsParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID *CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// HolderID Only what this holder has.
	HolderID *ID `form:"holder_id,omitempty" json:"holder_id,omitempty"`

	// Kind Only things of this kind.
	Kind *ItemKind `form:"kind,omitempty" json:"kind,omitempty"`

	// Out true: only what is not with its resident (在外).
	Out *bool `form:"out,omitempty" json:"out,omitempty"`

	// Limit Most items on a page.
	Limit *Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor *Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// ListPlansParams defines parameters for ListPlans.
type ListPlansParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID *CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// PlannedOn Only for this day.
	PlannedOn *domain.Date `form:"planned_on,omitempty" json:"planned_on,omitempty"`

	// State Only in this state.
	State *PlanState `form:"state,omitempty" json:"state,omitempty"`

	// Limit Most items on a page.
	Limit *Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor *Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// CreatePlanParams defines parameters for CreatePlan.
type CreatePlanParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`
}

// ApplyPlanParams defines parameters for ApplyPlan.
type ApplyPlanParams struct {
	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`

	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`
}

// CancelPlanParams defines parameters for CancelPlan.
type CancelPlanParams struct {
	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`

	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`
}

// ComparePlansParams defines parameters for ComparePlans.
type ComparePlansParams struct {
	// With The other plan; the one that this was made from when left out.
	With *ID `form:"with,omitempty" json:"with,omitempty"`
}

// MoveInPlanParams defines parameters for MoveInPlan.
type MoveInPlanParams struct {
	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`

	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`
}

// ListRequestsParams defines parameters for ListRequests.
type ListRequestsParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID *CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// State Only in this state.
	State *State `form:"state,omitempty" json:"state,omitempty"`

	// Open true: only those not closed yet; false: only closed ones.
	Open *bool `form:"open,omitempty" json:"open,omitempty"`

	// Urgency Only of this effective urgency.
	Urgency *Urgency `form:"urgency,omitempty" json:"urgency,omitempty"`

	// ResidentID Only for this resident.
	ResidentID *ID `form:"resident_id,omitempty" json:"resident_id,omitempty"`

	// DriverID Only of this driver.
	DriverID *ID `form:"driver_id,omitempty" json:"driver_id,omitempty"`

	// HospitalID Only at this hospital.
	HospitalID *ID `form:"hospital_id,omitempty" json:"hospital_id,omitempty"`

	// RegisteredOn Only those registered on this day.
	RegisteredOn *Date `form:"registered_on,omitempty" json:"registered_on,omitempty"`

	// Limit Most items on a page.
	Limit *Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor *Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// RegisterRequestParams defines parameters for RegisterRequest.
type RegisterRequestParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`
}

// AmendRequestParams defines parameters for AmendRequest.
type AmendRequestParams struct {
	// IfMatch The ETag last seen, e.g. `"3"`. Leaving it out is a 428; `*` says "whatever the version".
	IfMatch IfMatchRequired `json:"If-Match"`
}

// CancelRequestParams defines parameters for CancelRequest.
type CancelRequestParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// CollectCardParams defines parameters for CollectCard.
type CollectCardParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// WaiveCardParams defines parameters for WaiveCard.
type WaiveCardParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// ClarifyLinesParams defines parameters for ClarifyLines.
type ClarifyLinesParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// AskDecisionParams defines parameters for AskDecision.
type AskDecisionParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// AnswerDecisionParams defines parameters for AnswerDecision.
type AnswerDecisionParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// DeliverRequestParams defines parameters for DeliverRequest.
type DeliverRequestParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// AttemptDeliveryParams defines parameters for AttemptDelivery.
type AttemptDeliveryParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// ReturnGoodsParams defines parameters for ReturnGoods.
type ReturnGoodsParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// AssignHospitalParams defines parameters for AssignHospital.
type AssignHospitalParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// ReassignHospitalParams defines parameters for ReassignHospital.
type ReassignHospitalParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// MoveMoneyParams defines parameters for MoveMoney.
type MoveMoneyParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// RecordPurchaseParams defines parameters for RecordPurchase.
type RecordPurchaseParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// ReportShortageParams defines parameters for ReportShortage.
type ReportShortageParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// ListResidentsParams defines parameters for ListResidents.
type ListResidentsParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID *CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// Q What to look for.
	Q *Query `form:"q,omitempty" json:"q,omitempty"`

	// Phone Any way of writing the number.
	Phone *Phone `form:"phone,omitempty" json:"phone,omitempty"`

	// Flag Only residents with this flag.
	Flag *Flag `form:"flag,omitempty" json:"flag,omitempty"`

	// ResponsibleID Only those this staff member answers for (负责人).
	ResponsibleID *ID `form:"responsible_id,omitempty" json:"responsible_id,omitempty"`

	// Unassigned true: only residents with a flag for whom nobody answers.
	Unassigned *bool `form:"unassigned,omitempty" json:"unassigned,omitempty"`

	// Limit Most items on a page.
	Limit *Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor *Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// CreateResidentParams defines parameters for CreateResident.
type CreateResidentParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`
}

// ArchiveResidentParams defines parameters for ArchiveResident.
type ArchiveResidentParams struct {
	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// UpdateResidentParams defines parameters for UpdateResident.
type UpdateResidentParams struct {
	// IfMatch The ETag last seen, e.g. `"3"`. Leaving it out is a 428; `*` says "whatever the version".
	IfMatch IfMatchRequired `json:"If-Match"`
}

// FindDuplicatesParams defines parameters for FindDuplicates.
type FindDuplicatesParams struct {
	// DrugID The drug being asked for.
	DrugID ID `form:"drug_id" json:"drug_id"`
}

// StartSupplyPlanParams defines parameters for StartSupplyPlan.
type StartSupplyPlanParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`
}

// HandOverResponsibilityParams defines parameters for HandOverResponsibility.
type HandOverResponsibilityParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`
}

// ListRulesParams defines parameters for ListRules.
type ListRulesParams struct {
	// Limit Most items on a page.
	Limit *Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor *Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// CreateRuleParams defines parameters for CreateRule.
type CreateRuleParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`
}

// ArchiveRuleParams defines parameters for ArchiveRule.
type ArchiveRuleParams struct {
	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// UpdateRuleParams defines parameters for UpdateRule.
type UpdateRuleParams struct {
	// IfMatch The ETag last seen, e.g. `"3"`. Leaving it out is a 428; `*` says "whatever the version".
	IfMatch IfMatchRequired `json:"If-Match"`
}

// ListStaffParams defines parameters for ListStaff.
type ListStaffParams struct {
	// Limit Most items on a page.
	Limit *Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor *Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// CreateStaffParams defines parameters for CreateStaff.
type CreateStaffParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`
}

// ArchiveStaffParams defines parameters for ArchiveStaff.
type ArchiveStaffParams struct {
	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// UpdateStaffParams defines parameters for UpdateStaff.
type UpdateStaffParams struct {
	// IfMatch The ETag last seen, e.g. `"3"`. Leaving it out is a 428; `*` says "whatever the version".
	IfMatch IfMatchRequired `json:"If-Match"`
}

// IssueTokenParams defines parameters for IssueToken.
type IssueTokenParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`
}

// GetStatusParams defines parameters for GetStatus.
type GetStatusParams struct {
	// Phone The telephone. Exactly one of phone and number is given.
	Phone *Phone `form:"phone,omitempty" json:"phone,omitempty"`

	// Number The short request number, e.g. 0614-007.
	Number *DayNumber `form:"number,omitempty" json:"number,omitempty"`

	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID *CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`
}

// AdmitResidentParams defines parameters for AdmitResident.
type AdmitResidentParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// CountSupplyParams defines parameters for CountSupply.
type CountSupplyParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// DischargeResidentParams defines parameters for DischargeResident.
type DischargeResidentParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// ChangeDoseParams defines parameters for ChangeDose.
type ChangeDoseParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// ReceiveSupplyParams defines parameters for ReceiveSupply.
type ReceiveSupplyParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// RestartSupplyParams defines parameters for RestartSupply.
type RestartSupplyParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// StopSupplyParams defines parameters for StopSupply.
type StopSupplyParams struct {
	// IdempotencyKey A key of the client's choice for this call, e.g. a UUID; send it again unchanged to be sure.
	IdempotencyKey *IdempotencyKey `json:"Idempotency-Key,omitempty"`

	// IfMatch The ETag last seen, e.g. `"3"`.
	IfMatch *IfMatch `json:"If-Match,omitempty"`
}

// CreateCommunityJSONRequestBody defines body for CreateCommunity for application/json ContentType.
type CreateCommunityJSONRequestBody = CommunityInput

// UpdateCommunityJSONRequestBody defines body for UpdateCommunity for application/json ContentType.
type UpdateCommunityJSONRequestBody = CommunityPatch

// SetPlanningJSONRequestBody defines body for SetPlanning for application/json ContentType.
type SetPlanningJSONRequestBody = PlanningInput

// RecordContactJSONRequestBody defines body for RecordContact for application/json ContentType.
type RecordContactJSONRequestBody = ContactInput

// SettleNeedJSONRequestBody defines body for SettleNeed for application/json ContentType.
type SettleNeedJSONRequestBody = NeedInput

// CreateDriverJSONRequestBody defines body for CreateDriver for application/json ContentType.
type CreateDriverJSONRequestBody = DriverInput

// UpdateDriverJSONRequestBody defines body for UpdateDriver for application/json ContentType.
type UpdateDriverJSONRequestBody = DriverPatch

// CreateDrugJSONRequestBody defines body for CreateDrug for application/json ContentType.
type CreateDrugJSONRequestBody = DrugInput

// UpdateDrugJSONRequestBody defines body for UpdateDrug for application/json ContentType.
type UpdateDrugJSONRequestBody = DrugPatch

// HandOverJSONRequestBody defines body for HandOver for application/json ContentType.
type HandOverJSONRequestBody = HandoverInput

// CreateHospitalJSONRequestBody defines body for CreateHospital for application/json ContentType.
type CreateHospitalJSONRequestBody = HospitalInput

// UpdateHospitalJSONRequestBody defines body for UpdateHospital for application/json ContentType.
type UpdateHospitalJSONRequestBody = HospitalPatch

// CreatePlanJSONRequestBody defines body for CreatePlan for application/json ContentType.
type CreatePlanJSONRequestBody = PlanInput

// MoveInPlanJSONRequestBody defines body for MoveInPlan for application/json ContentType.
type MoveInPlanJSONRequestBody = PlanMoveInput

// RegisterRequestJSONRequestBody defines body for RegisterRequest for application/json ContentType.
type RegisterRequestJSONRequestBody = RequestInput

// AmendRequestJSONRequestBody defines body for AmendRequest for application/json ContentType.
type AmendRequestJSONRequestBody = RequestPatch

// CancelRequestJSONRequestBody defines body for CancelRequest for application/json ContentType.
type CancelRequestJSONRequestBody = CancellationInput

// CollectCardJSONRequestBody defines body for CollectCard for application/json ContentType.
type CollectCardJSONRequestBody = CardCollectionInput

// WaiveCardJSONRequestBody defines body for WaiveCard for application/json ContentType.
type WaiveCardJSONRequestBody = CardWaiverInput

// ClarifyLinesJSONRequestBody defines body for ClarifyLines for application/json ContentType.
type ClarifyLinesJSONRequestBody = ClarificationInput

// AskDecisionJSONRequestBody defines body for AskDecision for application/json ContentType.
type AskDecisionJSONRequestBody = DecisionInput

// AnswerDecisionJSONRequestBody defines body for AnswerDecision for application/json ContentType.
type AnswerDecisionJSONRequestBody = AnswerInput

// DeliverRequestJSONRequestBody defines body for DeliverRequest for application/json ContentType.
type DeliverRequestJSONRequestBody = DeliveryInput

// AttemptDeliveryJSONRequestBody defines body for AttemptDelivery for application/json ContentType.
type AttemptDeliveryJSONRequestBody = DeliveryAttemptInput

// ReturnGoodsJSONRequestBody defines body for ReturnGoods for application/json ContentType.
type ReturnGoodsJSONRequestBody = GoodsReturnInput

// AssignHospitalJSONRequestBody defines body for AssignHospital for application/json ContentType.
type AssignHospitalJSONRequestBody = HospitalAssignmentInput

// ReassignHospitalJSONRequestBody defines body for ReassignHospital for application/json ContentType.
type ReassignHospitalJSONRequestBody = HospitalReassignmentInput

// MoveMoneyJSONRequestBody defines body for MoveMoney for application/json ContentType.
type MoveMoneyJSONRequestBody = MoneyMoveInput

// RecordPurchaseJSONRequestBody defines body for RecordPurchase for application/json ContentType.
type RecordPurchaseJSONRequestBody = PurchaseInput

// ReportShortageJSONRequestBody defines body for ReportShortage for application/json ContentType.
type ReportShortageJSONRequestBody = ShortageInput

// CreateResidentJSONRequestBody defines body for CreateResident for application/json ContentType.
type CreateResidentJSONRequestBody = ResidentInput

// UpdateResidentJSONRequestBody defines body for UpdateResident for application/json ContentType.
type UpdateResidentJSONRequestBody = ResidentPatch

// StartSupplyPlanJSONRequestBody defines body for StartSupplyPlan for application/json ContentType.
type StartSupplyPlanJSONRequestBody = SupplyPlanInput

// HandOverResponsibilityJSONRequestBody defines body for HandOverResponsibility for application/json ContentType.
type HandOverResponsibilityJSONRequestBody = ResponsibilityHandoverInput

// CreateRuleJSONRequestBody defines body for CreateRule for application/json ContentType.
type CreateRuleJSONRequestBody = RuleInput

// UpdateRuleJSONRequestBody defines body for UpdateRule for application/json ContentType.
type UpdateRuleJSONRequestBody = RulePatch

// CreateStaffJSONRequestBody defines body for CreateStaff for application/json ContentType.
type CreateStaffJSONRequestBody = StaffInput

// UpdateStaffJSONRequestBody defines body for UpdateStaff for application/json ContentType.
type UpdateStaffJSONRequestBody = StaffPatch

// IssueTokenJSONRequestBody defines body for IssueToken for application/json ContentType.
type IssueTokenJSONRequestBody = TokenInput

// AdmitResidentJSONRequestBody defines body for AdmitResident for application/json ContentType.
type AdmitResidentJSONRequestBody = SupplyDayInput

// CountSupplyJSONRequestBody defines body for CountSupply for application/json ContentType.
type CountSupplyJSONRequestBody = SupplyCountInput

// DischargeResidentJSONRequestBody defines body for DischargeResident for application/json ContentType.
type DischargeResidentJSONRequestBody = SupplyDayInput

// ChangeDoseJSONRequestBody defines body for ChangeDose for application/json ContentType.
type ChangeDoseJSONRequestBody = SupplyDoseInput

// ReceiveSupplyJSONRequestBody defines body for ReceiveSupply for application/json ContentType.
type ReceiveSupplyJSONRequestBody = SupplyRefillInput

// RestartSupplyJSONRequestBody defines body for RestartSupply for application/json ContentType.
type RestartSupplyJSONRequestBody = SupplyRestartInput

// StopSupplyJSONRequestBody defines body for StopSupply for application/json ContentType.
type StopSupplyJSONRequestBody = SupplyStopInput

// RequestEditorFn is the function signature for the RequestEditor callback function
type RequestEditorFn func(ctx context.Context, req *http.Request) error

// Doer performs HTTP requests.
//
// The standard http.Client implements this interface.
type HttpRequestDoer interface {
	Do(req *http.Request) (*http.Response, error)
}

// Client which conforms to the OpenAPI3 specification for this service.
type Client struct {
	// The endpoint of the server conforming to this interface, with scheme,
	// https://api.deepmap.com for example. This can contain a path relative
	// to the server, such as https://api.deepmap.com/dev-test, and all the
	// paths in the swagger spec will be appended to the server.
	Server string

	// Doer for performing requests, typically a *http.Client with any
	// customized settings, such as certificate chains.
	Client HttpRequestDoer

	// A list of callbacks for modifying requests which are generated before sending over
	// the network.
	RequestEditors []RequestEditorFn
}

// ClientOption allows setting custom parameters during construction
type ClientOption func(*Client) error

// Creates a new Client, with reasonable defaults
func NewClient(server string, opts ...ClientOption) (*Client, error) {
	// create a client with sane default values
	client := Client{
		Server: server,
	}
	// mutate client and add all optional params
	for _, o := range opts {
		if err := o(&client); err != nil {
			return nil, err
		}
	}
	// ensure the server URL always has a trailing slash
	if !strings.HasSuffix(client.Server, "/") {
		client.Server += "/"
	}
	// create httpClient, if not already present
	if client.Client == nil {
		client.Client = &http.Client{}
	}
	return &client, nil
}

// WithHTTPClient allows overriding the default Doer, which is
// automatically created using http.Client. This is useful for tests.
func WithHTTPClient(doer HttpRequestDoer) ClientOption {
	return func(c *Client) error {
		c.Client = doer
		return nil
	}
}

// WithRequestEditorFn allows setting up a callback function, which will be
// called right before sending the request. This can be used to mutate the request.
func WithRequestEditorFn(fn RequestEditorFn) ClientOption {
	return func(c *Client) error {
		c.RequestEditors = append(c.RequestEditors, fn)
		return nil
	}
}

// The interface specification for the client above.
type ClientInterface interface {

	// GetHealth Is the process alive
	//
	// Corresponds with GET /healthz (the `GetHealth` operationId).
	GetHealth(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetReadiness Can the service do its work
	//
	// Answers 503 while the database does not answer.
	//
	// Corresponds with GET /readyz (the `GetReadiness` operationId).
	GetReadiness(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListAlerts List what needs attention
	//
	// Corresponds with GET /v1/alerts (the `ListAlerts` operationId).
	ListAlerts(ctx context.Context, params *ListAlertsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetCallList Whom to call today
	//
	// 今日呼叫名单. One entry a household (same building, entrance and flat), in the order in which to call: the untried first, then the worst level, then who runs out first. A household is called about refills (续药) or on a round (走访), never on both lists; what else is due soon in it comes in the same call. Who was spoken to today, or has the drug on its way, is not on it; what the resident put off is back on the day or when it gets worse. Always complete, never a page of it.
	//
	// Corresponds with GET /v1/call-list (the `GetCallList` operationId).
	GetCallList(ctx context.Context, params *GetCallListParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// FindCallers Who may be calling
	//
	// Everybody who shares the telephone (同一电话可以属于多位居民), with their open requests; residents with open requests come first. A number nobody has gives an empty list.
	//
	// Corresponds with GET /v1/callers (the `FindCallers` operationId).
	FindCallers(ctx context.Context, params *FindCallersParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListCommunities List communities
	//
	// Corresponds with GET /v1/communities (the `ListCommunities` operationId).
	ListCommunities(ctx context.Context, params *ListCommunitiesParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateCommunityWithBody Add a community
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/communities (the `CreateCommunity` operationId).
	CreateCommunityWithBody(ctx context.Context, params *CreateCommunityParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateCommunity Add a community
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/communities (the `CreateCommunity` operationId).
	CreateCommunity(ctx context.Context, params *CreateCommunityParams, body CreateCommunityJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ArchiveCommunity Archive a community
	//
	// Nothing is deleted; it is no longer offered (归档).
	//
	// Corresponds with DELETE /v1/communities/{id} (the `ArchiveCommunity` operationId).
	ArchiveCommunity(ctx context.Context, id ID, params *ArchiveCommunityParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetCommunity Get a community
	//
	// Corresponds with GET /v1/communities/{id} (the `GetCommunity` operationId).
	GetCommunity(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateCommunityWithBody Change a community
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /v1/communities/{id} (the `UpdateCommunity` operationId).
	UpdateCommunityWithBody(ctx context.Context, id ID, params *UpdateCommunityParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateCommunity Change a community
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /v1/communities/{id} (the `UpdateCommunity` operationId).
	UpdateCommunity(ctx context.Context, id ID, params *UpdateCommunityParams, body UpdateCommunityJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// SetPlanningWithBody Say how the planning job plans for a community
	//
	// 设置自动排班. Twice a day, before the morning and the mid-day run, a plan is made for the community, or for all of the district with the same `plan_pool` together. With `auto_apply` (of all of them) it is applied at once, else it waits.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PUT /v1/communities/{id}/planning (the `SetPlanning` operationId).
	SetPlanningWithBody(ctx context.Context, id ID, params *SetPlanningParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// SetPlanning Say how the planning job plans for a community
	//
	// 设置自动排班. Twice a day, before the morning and the mid-day run, a plan is made for the community, or for all of the district with the same `plan_pool` together. With `auto_apply` (of all of them) it is applied at once, else it waits.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PUT /v1/communities/{id}/planning (the `SetPlanning` operationId).
	SetPlanning(ctx context.Context, id ID, params *SetPlanningParams, body SetPlanningJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListContacts List contacts
	//
	// Newest first (联系记录). With `need=open` what nobody has seen to yet.
	//
	// Corresponds with GET /v1/contacts (the `ListContacts` operationId).
	ListContacts(ctx context.Context, params *ListContactsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// RecordContactWithBody A household was tried
	//
	// 登记联系. One try by telephone, WeChat or knock, with what was said about plans of anybody in the household: `requested` (with `request`: one request with every refill asked for, prefilled from the last one), `snoozed` until a day on which a refill still comes in time, `declined` or `stopped` with the reason, `counted`. All of it or none. A refusal is quiet for seven days and until it gets worse; nothing is dismissed. `earlier` in the answer is who else tried them today.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/contacts (the `RecordContact` operationId).
	RecordContactWithBody(ctx context.Context, params *RecordContactParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// RecordContact A household was tried
	//
	// 登记联系. One try by telephone, WeChat or knock, with what was said about plans of anybody in the household: `requested` (with `request`: one request with every refill asked for, prefilled from the last one), `snoozed` until a day on which a refill still comes in time, `declined` or `stopped` with the reason, `counted`. All of it or none. A refusal is quiet for seven days and until it gets worse; nothing is dismissed. `earlier` in the answer is who else tried them today.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/contacts (the `RecordContact` operationId).
	RecordContact(ctx context.Context, params *RecordContactParams, body RecordContactJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetContact Get a contact
	//
	// Corresponds with GET /v1/contacts/{id} (the `GetContact` operationId).
	GetContact(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// SettleNeedWithBody What has become of a need
	//
	// 需求处理. `requested` with a `request` to be registered, or the `request_id` of one there is; `passed_on` to somebody (other squad, 12345); `met` or `dropped` with the outcome. What was passed on can still be settled.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/contacts/{id}/need (the `SettleNeed` operationId).
	SettleNeedWithBody(ctx context.Context, id ID, params *SettleNeedParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// SettleNeed What has become of a need
	//
	// 需求处理. `requested` with a `request` to be registered, or the `request_id` of one there is; `passed_on` to somebody (other squad, 12345); `met` or `dropped` with the outcome. What was passed on can still be settled.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/contacts/{id}/need (the `SettleNeed` operationId).
	SettleNeed(ctx context.Context, id ID, params *SettleNeedParams, body SettleNeedJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListDrivers List drivers
	//
	// Corresponds with GET /v1/drivers (the `ListDrivers` operationId).
	ListDrivers(ctx context.Context, params *ListDriversParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateDriverWithBody Add the car and shift of a staff member
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/drivers (the `CreateDriver` operationId).
	CreateDriverWithBody(ctx context.Context, params *CreateDriverParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateDriver Add the car and shift of a staff member
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/drivers (the `CreateDriver` operationId).
	CreateDriver(ctx context.Context, params *CreateDriverParams, body CreateDriverJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ArchiveDriver Archive a driver
	//
	// Nothing is deleted; the car is no longer offered (归档).
	//
	// Corresponds with DELETE /v1/drivers/{id} (the `ArchiveDriver` operationId).
	ArchiveDriver(ctx context.Context, id ID, params *ArchiveDriverParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetDriver Get a driver
	//
	// Corresponds with GET /v1/drivers/{id} (the `GetDriver` operationId).
	GetDriver(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateDriverWithBody Change a driver
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /v1/drivers/{id} (the `UpdateDriver` operationId).
	UpdateDriverWithBody(ctx context.Context, id ID, params *UpdateDriverParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateDriver Change a driver
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /v1/drivers/{id} (the `UpdateDriver` operationId).
	UpdateDriver(ctx context.Context, id ID, params *UpdateDriverParams, body UpdateDriverJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListDrugs List drugs
	//
	// `q` matches the generic name (通用名), the brand (商品名), the English name, pinyin initials (拼音首字母) and the approval number (国药准字).
	//
	// Corresponds with GET /v1/drugs (the `ListDrugs` operationId).
	ListDrugs(ctx context.Context, params *ListDrugsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateDrugWithBody Add a drug
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/drugs (the `CreateDrug` operationId).
	CreateDrugWithBody(ctx context.Context, params *CreateDrugParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateDrug Add a drug
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/drugs (the `CreateDrug` operationId).
	CreateDrug(ctx context.Context, params *CreateDrugParams, body CreateDrugJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ArchiveDrug Archive a drug
	//
	// Nothing is deleted; it is no longer offered (归档).
	//
	// Corresponds with DELETE /v1/drugs/{id} (the `ArchiveDrug` operationId).
	ArchiveDrug(ctx context.Context, id ID, params *ArchiveDrugParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetDrug Get a drug
	//
	// Corresponds with GET /v1/drugs/{id} (the `GetDrug` operationId).
	GetDrug(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateDrugWithBody Change a drug
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /v1/drugs/{id} (the `UpdateDrug` operationId).
	UpdateDrugWithBody(ctx context.Context, id ID, params *UpdateDrugParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateDrug Change a drug
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /v1/drugs/{id} (the `UpdateDrug` operationId).
	UpdateDrug(ctx context.Context, id ID, params *UpdateDrugParams, body UpdateDrugJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListEvents Read a community's ledger
	//
	// Oldest first, numbered without gaps. `next_cursor` is the `seq` to give as `after`; the empty cursor says that the end was reached.
	//
	// Corresponds with GET /v1/events (the `ListEvents` operationId).
	ListEvents(ctx context.Context, params *ListEventsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetForecast What will have to be bought where in the days to come
	//
	// Demand per hospital and drug, for all the days asked for and for each of them, in times asked for and in packs, and the kits (one a resident) expected on each day; each number with the bounds between which it is found on four days out of five. It is made of what has been asked for and not bought, of the refills of supply plans, and of the calls without a plan in the last four weeks; docs/forecast.md says how. Plans of which nobody knows when they run out are counted apart under `unknown`. Nothing about a single resident is in it. The same as a spreadsheet (电子表格) with `format=csv`: UTF-8 with a byte order mark, headings in Chinese, or in English when `Accept-Language` prefers it.
	//
	// Corresponds with GET /v1/forecast (the `GetForecast` operationId).
	GetForecast(ctx context.Context, params *GetForecastParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// HandOverWithBody Things change hands
	//
	// 交接. All of them or none. With `from`, a thing that somebody else holds by now is refused. To an incident (意外, lost or damaged) only a supervisor may move things, with the reason.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/handovers (the `HandOver` operationId).
	HandOverWithBody(ctx context.Context, params *HandOverParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// HandOver Things change hands
	//
	// 交接. All of them or none. With `from`, a thing that somebody else holds by now is refused. To an incident (意外, lost or damaged) only a supervisor may move things, with the reason.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/handovers (the `HandOver` operationId).
	HandOver(ctx context.Context, params *HandOverParams, body HandOverJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListHospitals List hospitals
	//
	// Corresponds with GET /v1/hospitals (the `ListHospitals` operationId).
	ListHospitals(ctx context.Context, params *ListHospitalsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateHospitalWithBody Add a hospital
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/hospitals (the `CreateHospital` operationId).
	CreateHospitalWithBody(ctx context.Context, params *CreateHospitalParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateHospital Add a hospital
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/hospitals (the `CreateHospital` operationId).
	CreateHospital(ctx context.Context, params *CreateHospitalParams, body CreateHospitalJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ArchiveHospital Archive a hospital
	//
	// Nothing is deleted; it is no longer offered (归档).
	//
	// Corresponds with DELETE /v1/hospitals/{id} (the `ArchiveHospital` operationId).
	ArchiveHospital(ctx context.Context, id ID, params *ArchiveHospitalParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetHospital Get a hospital
	//
	// Corresponds with GET /v1/hospitals/{id} (the `GetHospital` operationId).
	GetHospital(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateHospitalWithBody Change a hospital
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /v1/hospitals/{id} (the `UpdateHospital` operationId).
	UpdateHospitalWithBody(ctx context.Context, id ID, params *UpdateHospitalParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateHospital Change a hospital
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /v1/hospitals/{id} (the `UpdateHospital` operationId).
	UpdateHospital(ctx context.Context, id ID, params *UpdateHospitalParams, body UpdateHospitalJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListItems Who holds what
	//
	// Corresponds with GET /v1/items (the `ListItems` operationId).
	ListItems(ctx context.Context, params *ListItemsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetItem A thing and everybody who ever held it
	//
	// Corresponds with GET /v1/items/{id} (the `GetItem` operationId).
	GetItem(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetMe Who am I, and what may I do where
	//
	// Corresponds with GET /v1/me (the `GetMe` operationId).
	GetMe(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetMyRoute Get the caller's own route of today
	//
	// 我的路线. Of the plan that was applied last; 404 when there is none.
	//
	// Corresponds with GET /v1/my-route (the `GetMyRoute` operationId).
	GetMyRoute(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListPlans List plans
	//
	// Newest first, without their routes; only those of which the caller may see every community.
	//
	// Corresponds with GET /v1/plans (the `ListPlans` operationId).
	ListPlans(ctx context.Context, params *ListPlansParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreatePlanWithBody Ask for a plan
	//
	// 计算路线. Chooses hospital, driver and route of everything that is to be bought or brought home, so that the last driver is back as early as possible. The answer is a resource that shows progress until its state is `ready`; nothing is assigned before it is applied. Several communities are planned together: one driver buys for all of them, if he is a driver in every one. `locks` keep requests with their driver and hospital; `without_driver_ids` are drivers who dropped out (what they carry is taken to be brought back to the compound); `from: now` starts where the cars are: as in `positions`, else where a driver last bought something.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/plans (the `CreatePlan` operationId).
	CreatePlanWithBody(ctx context.Context, params *CreatePlanParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreatePlan Ask for a plan
	//
	// 计算路线. Chooses hospital, driver and route of everything that is to be bought or brought home, so that the last driver is back as early as possible. The answer is a resource that shows progress until its state is `ready`; nothing is assigned before it is applied. Several communities are planned together: one driver buys for all of them, if he is a driver in every one. `locks` keep requests with their driver and hospital; `without_driver_ids` are drivers who dropped out (what they carry is taken to be brought back to the compound); `from: now` starts where the cars are: as in `positions`, else where a driver last bought something.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/plans (the `CreatePlan` operationId).
	CreatePlan(ctx context.Context, params *CreatePlanParams, body CreatePlanJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetPlan Get a plan
	//
	// Routes, totals per driver, and why each request that is not served is not. Progress does not change the ETag.
	//
	// Corresponds with GET /v1/plans/{id} (the `GetPlan` operationId).
	GetPlan(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ApplyPlan Apply a plan
	//
	// 采用计划. Assigns hospital and driver of every request served, in all communities in one transaction. Asked again it answers the same. When the world has changed underneath it is a 409 `plan_outdated`: `errors` tell what of which request or driver is no longer as the plan took it to be (`/requests/<id>`, `/drivers/<id>`), and nothing is written. Requests born since do not matter.
	//
	// Corresponds with POST /v1/plans/{id}/application (the `ApplyPlan` operationId).
	ApplyPlan(ctx context.Context, id ID, params *ApplyPlanParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CancelPlan Give a plan up
	//
	// 放弃计划. A search under way ends within a second or two, on whichever replica it runs.
	//
	// Corresponds with POST /v1/plans/{id}/cancellation (the `CancelPlan` operationId).
	CancelPlan(ctx context.Context, id ID, params *CancelPlanParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ComparePlans Compare a plan with another
	//
	// Both scores, and every request whose driver, hospital or time differs.
	//
	// Corresponds with GET /v1/plans/{id}/comparison (the `ComparePlans` operationId).
	ComparePlans(ctx context.Context, id ID, params *ComparePlansParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// MoveInPlanWithBody Change a plan by hand
	//
	// 手工调整. Requests go to a driver, as the given one of his visits or where it costs least; the result is a plan of its own, with the score before it in `before`. Going back is to use the earlier plan, which stays. A rule that stands against it is a 422 `move_refused`, with the rule for each request in `errors`. To merge two routes move all requests of one driver.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/plans/{id}/moves (the `MoveInPlan` operationId).
	MoveInPlanWithBody(ctx context.Context, id ID, params *MoveInPlanParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// MoveInPlan Change a plan by hand
	//
	// 手工调整. Requests go to a driver, as the given one of his visits or where it costs least; the result is a plan of its own, with the score before it in `before`. Going back is to use the earlier plan, which stays. A rule that stands against it is a 422 `move_refused`, with the rule for each request in `errors`. To merge two routes move all requests of one driver.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/plans/{id}/moves (the `MoveInPlan` operationId).
	MoveInPlan(ctx context.Context, id ID, params *MoveInPlanParams, body MoveInPlanJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListRequests List requests
	//
	// The most urgent first, then the oldest. Drivers and couriers see those they drive for or carry something of.
	//
	// Corresponds with GET /v1/requests (the `ListRequests` operationId).
	ListRequests(ctx context.Context, params *ListRequestsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// RegisterRequestWithBody Register a request
	//
	// 登记. The request belongs to the resident's community and gets the community's next number of the day. When an open request has the same drug, `duplicate_reason` is required; the answer without it names the requests in `related`.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/requests (the `RegisterRequest` operationId).
	RegisterRequestWithBody(ctx context.Context, params *RegisterRequestParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// RegisterRequest Register a request
	//
	// 登记. The request belongs to the resident's community and gets the community's next number of the day. When an open request has the same drug, `duplicate_reason` is required; the answer without it names the requests in `related`.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/requests (the `RegisterRequest` operationId).
	RegisterRequest(ctx context.Context, params *RegisterRequestParams, body RegisterRequestJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetRequest Get a request
	//
	// Corresponds with GET /v1/requests/{id} (the `GetRequest` operationId).
	GetRequest(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AmendRequestWithBody Amend a request
	//
	// Corrects the facts of the call (更正). The resident cannot change once something was bought.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /v1/requests/{id} (the `AmendRequest` operationId).
	AmendRequestWithBody(ctx context.Context, id ID, params *AmendRequestParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AmendRequest Amend a request
	//
	// Corrects the facts of the call (更正). The resident cannot change once something was bought.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /v1/requests/{id} (the `AmendRequest` operationId).
	AmendRequest(ctx context.Context, id ID, params *AmendRequestParams, body AmendRequestJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CancelRequestWithBody Cancel before anything is bought
	//
	// 取消. What was collected still has to go back before the request is closed.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/requests/{id}/cancellation (the `CancelRequest` operationId).
	CancelRequestWithBody(ctx context.Context, id ID, params *CancelRequestParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CancelRequest Cancel before anything is bought
	//
	// 取消. What was collected still has to go back before the request is closed.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/requests/{id}/cancellation (the `CancelRequest` operationId).
	CancelRequest(ctx context.Context, id ID, params *CancelRequestParams, body CancelRequestJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CollectCardWithBody The kit was collected at the door
	//
	// 收卡. Each thing taken is named once; with cash the amount is told.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/requests/{id}/card-collection (the `CollectCard` operationId).
	CollectCardWithBody(ctx context.Context, id ID, params *CollectCardParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CollectCard The kit was collected at the door
	//
	// 收卡. Each thing taken is named once; with cash the amount is told.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/requests/{id}/card-collection (the `CollectCard` operationId).
	CollectCard(ctx context.Context, id ID, params *CollectCardParams, body CollectCardJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// WaiveCardWithBody No card is needed
	//
	// 免收卡. Self-pay, or the family pays with the electronic code (医保电子凭证).
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/requests/{id}/card-waiver (the `WaiveCard` operationId).
	WaiveCardWithBody(ctx context.Context, id ID, params *WaiveCardParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// WaiveCard No card is needed
	//
	// 免收卡. Self-pay, or the family pays with the electronic code (医保电子凭证).
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/requests/{id}/card-waiver (the `WaiveCard` operationId).
	WaiveCard(ctx context.Context, id ID, params *WaiveCardParams, body WaiveCardJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ClarifyLinesWithBody Settle exactly which product
	//
	// 核实药品. A medic names the exact product of lines that were told in free text.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/requests/{id}/clarification (the `ClarifyLines` operationId).
	ClarifyLinesWithBody(ctx context.Context, id ID, params *ClarifyLinesParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ClarifyLines Settle exactly which product
	//
	// 核实药品. A medic names the exact product of lines that were told in free text.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/requests/{id}/clarification (the `ClarifyLines` operationId).
	ClarifyLines(ctx context.Context, id ID, params *ClarifyLinesParams, body ClarifyLinesJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AskDecisionWithBody Ask the hotline to decide
	//
	// 请示. When nobody answers in time, the default answer holds.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/requests/{id}/decisions (the `AskDecision` operationId).
	AskDecisionWithBody(ctx context.Context, id ID, params *AskDecisionParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AskDecision Ask the hotline to decide
	//
	// 请示. When nobody answers in time, the default answer holds.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/requests/{id}/decisions (the `AskDecision` operationId).
	AskDecision(ctx context.Context, id ID, params *AskDecisionParams, body AskDecisionJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AnswerDecisionWithBody Answer the driver
	//
	// 答复.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/requests/{id}/decisions/{decision_id}/answer (the `AnswerDecision` operationId).
	AnswerDecisionWithBody(ctx context.Context, id ID, decisionID ID, params *AnswerDecisionParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AnswerDecision Answer the driver
	//
	// 答复.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/requests/{id}/decisions/{decision_id}/answer (the `AnswerDecision` operationId).
	AnswerDecision(ctx context.Context, id ID, decisionID ID, params *AnswerDecisionParams, body AnswerDecisionJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeliverRequestWithBody It was delivered
	//
	// 送达. The receiver confirms; what was handed back with the medicine is named item by item.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/requests/{id}/delivery (the `DeliverRequest` operationId).
	DeliverRequestWithBody(ctx context.Context, id ID, params *DeliverRequestParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DeliverRequest It was delivered
	//
	// 送达. The receiver confirms; what was handed back with the medicine is named item by item.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/requests/{id}/delivery (the `DeliverRequest` operationId).
	DeliverRequest(ctx context.Context, id ID, params *DeliverRequestParams, body DeliverRequestJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AttemptDeliveryWithBody Nobody took it
	//
	// 未送达. What was tried, and why it failed.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/requests/{id}/delivery-attempt (the `AttemptDelivery` operationId).
	AttemptDeliveryWithBody(ctx context.Context, id ID, params *AttemptDeliveryParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AttemptDelivery Nobody took it
	//
	// 未送达. What was tried, and why it failed.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/requests/{id}/delivery-attempt (the `AttemptDelivery` operationId).
	AttemptDelivery(ctx context.Context, id ID, params *AttemptDeliveryParams, body AttemptDeliveryJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReturnGoodsWithBody Take back what was bought
	//
	// 退药. Where the medicine went and where the money went.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/requests/{id}/goods-return (the `ReturnGoods` operationId).
	ReturnGoodsWithBody(ctx context.Context, id ID, params *ReturnGoodsParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReturnGoods Take back what was bought
	//
	// 退药. Where the medicine went and where the money went.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/requests/{id}/goods-return (the `ReturnGoods` operationId).
	ReturnGoods(ctx context.Context, id ID, params *ReturnGoodsParams, body ReturnGoodsJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AssignHospitalWithBody Assign a hospital
	//
	// 派医院. The driver may follow later.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/requests/{id}/hospital-assignment (the `AssignHospital` operationId).
	AssignHospitalWithBody(ctx context.Context, id ID, params *AssignHospitalParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AssignHospital Assign a hospital
	//
	// 派医院. The driver may follow later.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/requests/{id}/hospital-assignment (the `AssignHospital` operationId).
	AssignHospital(ctx context.Context, id ID, params *AssignHospitalParams, body AssignHospitalJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReassignHospitalWithBody Assign another hospital or driver
	//
	// 改派.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/requests/{id}/hospital-reassignment (the `ReassignHospital` operationId).
	ReassignHospitalWithBody(ctx context.Context, id ID, params *ReassignHospitalParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReassignHospital Assign another hospital or driver
	//
	// 改派.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/requests/{id}/hospital-reassignment (the `ReassignHospital` operationId).
	ReassignHospital(ctx context.Context, id ID, params *ReassignHospitalParams, body ReassignHospitalJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetMoney The money of a request
	//
	// Corresponds with GET /v1/requests/{id}/money (the `GetMoney` operationId).
	GetMoney(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// MoveMoneyWithBody Move money on behalf of a request
	//
	// 记一笔钱款. Both halves of a double entry (复式记账) in one.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/requests/{id}/money-moves (the `MoveMoney` operationId).
	MoveMoneyWithBody(ctx context.Context, id ID, params *MoveMoneyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// MoveMoney Move money on behalf of a request
	//
	// 记一笔钱款. Both halves of a double entry (复式记账) in one.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/requests/{id}/money-moves (the `MoveMoney` operationId).
	MoveMoney(ctx context.Context, id ID, params *MoveMoneyParams, body MoveMoneyJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// RecordPurchaseWithBody It was bought
	//
	// 购药. As bought, line by line; the amounts must add up. Lines left out are not bought and become a linked request.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/requests/{id}/purchase (the `RecordPurchase` operationId).
	RecordPurchaseWithBody(ctx context.Context, id ID, params *RecordPurchaseParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// RecordPurchase It was bought
	//
	// 购药. As bought, line by line; the amounts must add up. Lines left out are not bought and become a linked request.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/requests/{id}/purchase (the `RecordPurchase` operationId).
	RecordPurchase(ctx context.Context, id ID, params *RecordPurchaseParams, body RecordPurchaseJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReportShortageWithBody The hospital is out of stock
	//
	// 缺药. If every line is short the request waits for another hospital; if only some are, they become a linked request (`split_off`). This hospital is not offered again for them that day.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/requests/{id}/shortage (the `ReportShortage` operationId).
	ReportShortageWithBody(ctx context.Context, id ID, params *ReportShortageParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReportShortage The hospital is out of stock
	//
	// 缺药. If every line is short the request waits for another hospital; if only some are, they become a linked request (`split_off`). This hospital is not offered again for them that day.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/requests/{id}/shortage (the `ReportShortage` operationId).
	ReportShortage(ctx context.Context, id ID, params *ReportShortageParams, body ReportShortageJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListResidents List residents
	//
	// `q` matches the name, its pinyin initials (拼音首字母) or building-unit-room such as `3-2-501`.
	//
	// Corresponds with GET /v1/residents (the `ListResidents` operationId).
	ListResidents(ctx context.Context, params *ListResidentsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateResidentWithBody Add a resident
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/residents (the `CreateResident` operationId).
	CreateResidentWithBody(ctx context.Context, params *CreateResidentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateResident Add a resident
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/residents (the `CreateResident` operationId).
	CreateResident(ctx context.Context, params *CreateResidentParams, body CreateResidentJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ArchiveResident Archive a resident
	//
	// Nothing is deleted; the resident is no longer found (归档).
	//
	// Corresponds with DELETE /v1/residents/{id} (the `ArchiveResident` operationId).
	ArchiveResident(ctx context.Context, id ID, params *ArchiveResidentParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetResident Get a resident
	//
	// Corresponds with GET /v1/residents/{id} (the `GetResident` operationId).
	GetResident(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateResidentWithBody Change a resident
	//
	// `phones`, when given, replaces all of them.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /v1/residents/{id} (the `UpdateResident` operationId).
	UpdateResidentWithBody(ctx context.Context, id ID, params *UpdateResidentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateResident Change a resident
	//
	// `phones`, when given, replaces all of them.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /v1/residents/{id} (the `UpdateResident` operationId).
	UpdateResident(ctx context.Context, id ID, params *UpdateResidentParams, body UpdateResidentJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// FindDuplicates Open requests of the resident for the same drug
	//
	// Corresponds with GET /v1/residents/{id}/duplicates (the `FindDuplicates` operationId).
	FindDuplicates(ctx context.Context, id ID, params *FindDuplicatesParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListMedications What was bought for a resident
	//
	// All of it, newest first (用药记录).
	//
	// Corresponds with GET /v1/residents/{id}/medications (the `ListMedications` operationId).
	ListMedications(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetRequestDraft A prefilled request
	//
	// The resident's last request (上次的需求单) as a body for registering the next. Consent is left out on purpose: it is asked for every time.
	//
	// Corresponds with GET /v1/residents/{id}/request-draft (the `GetRequestDraft` operationId).
	GetRequestDraft(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetSupply What a resident takes and how long it lasts
	//
	// 用药与余量. Every plan with its run-out date and the timeline that a person can check by hand: what happened on which day, and what was left after it. A plan that nobody knows the stock or the dose of has no run-out date and is to be called about.
	//
	// Corresponds with GET /v1/residents/{id}/supply (the `GetSupply` operationId).
	GetSupply(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// StartSupplyPlanWithBody A resident takes a drug
	//
	// 建立用药计划. One plan a resident and drug; another maker's product of the same generic, form and strength is the same drug (409 `supply_plan_overlaps`). Deliveries of a drug for a standing condition begin a plan by themselves.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/residents/{id}/supply-plans (the `StartSupplyPlan` operationId).
	StartSupplyPlanWithBody(ctx context.Context, id ID, params *StartSupplyPlanParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// StartSupplyPlan A resident takes a drug
	//
	// 建立用药计划. One plan a resident and drug; another maker's product of the same generic, form and strength is the same drug (409 `supply_plan_overlaps`). Deliveries of a drug for a standing condition begin a plan by themselves.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/residents/{id}/supply-plans (the `StartSupplyPlan` operationId).
	StartSupplyPlan(ctx context.Context, id ID, params *StartSupplyPlanParams, body StartSupplyPlanJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// HandOverResponsibilityWithBody Residents get another responsible person
	//
	// 移交负责居民. All residents that `from` answers for in the community, or those named, in one transaction. Without `from`: the residents with a flag for whom nobody answers.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/responsibilities/handover (the `HandOverResponsibility` operationId).
	HandOverResponsibilityWithBody(ctx context.Context, params *HandOverResponsibilityParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// HandOverResponsibility Residents get another responsible person
	//
	// 移交负责居民. All residents that `from` answers for in the community, or those named, in one transaction. Without `from`: the residents with a flag for whom nobody answers.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/responsibilities/handover (the `HandOverResponsibility` operationId).
	HandOverResponsibility(ctx context.Context, params *HandOverResponsibilityParams, body HandOverResponsibilityJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListRules List rules
	//
	// Corresponds with GET /v1/rules (the `ListRules` operationId).
	ListRules(ctx context.Context, params *ListRulesParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateRuleWithBody Add a rule
	//
	// 新增规定. In force from a day to a day, in a district or everywhere, for some drugs or all; the narrowest in force decides. An emergency that waives a rule is a narrower row with `to_on`, not a change of the old one.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/rules (the `CreateRule` operationId).
	CreateRuleWithBody(ctx context.Context, params *CreateRuleParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateRule Add a rule
	//
	// 新增规定. In force from a day to a day, in a district or everywhere, for some drugs or all; the narrowest in force decides. An emergency that waives a rule is a narrower row with `to_on`, not a change of the old one.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/rules (the `CreateRule` operationId).
	CreateRule(ctx context.Context, params *CreateRuleParams, body CreateRuleJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ArchiveRule Archive a rule
	//
	// Nothing is deleted; it decides nothing any more (归档).
	//
	// Corresponds with DELETE /v1/rules/{id} (the `ArchiveRule` operationId).
	ArchiveRule(ctx context.Context, id ID, params *ArchiveRuleParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetRule Get a rule
	//
	// Corresponds with GET /v1/rules/{id} (the `GetRule` operationId).
	GetRule(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateRuleWithBody Change a rule
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /v1/rules/{id} (the `UpdateRule` operationId).
	UpdateRuleWithBody(ctx context.Context, id ID, params *UpdateRuleParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateRule Change a rule
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /v1/rules/{id} (the `UpdateRule` operationId).
	UpdateRule(ctx context.Context, id ID, params *UpdateRuleParams, body UpdateRuleJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListStaff List staff
	//
	// Corresponds with GET /v1/staff (the `ListStaff` operationId).
	ListStaff(ctx context.Context, params *ListStaffParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateStaffWithBody Add a staff member
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/staff (the `CreateStaff` operationId).
	CreateStaffWithBody(ctx context.Context, params *CreateStaffParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CreateStaff Add a staff member
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/staff (the `CreateStaff` operationId).
	CreateStaff(ctx context.Context, params *CreateStaffParams, body CreateStaffJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ArchiveStaff Archive a staff member
	//
	// The tokens stop working at once.
	//
	// Corresponds with DELETE /v1/staff/{id} (the `ArchiveStaff` operationId).
	ArchiveStaff(ctx context.Context, id ID, params *ArchiveStaffParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetStaff Get a staff member
	//
	// Corresponds with GET /v1/staff/{id} (the `GetStaff` operationId).
	GetStaff(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateStaffWithBody Change a staff member
	//
	// `grants`, when given, replaces all of them.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /v1/staff/{id} (the `UpdateStaff` operationId).
	UpdateStaffWithBody(ctx context.Context, id ID, params *UpdateStaffParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// UpdateStaff Change a staff member
	//
	// `grants`, when given, replaces all of them.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /v1/staff/{id} (the `UpdateStaff` operationId).
	UpdateStaff(ctx context.Context, id ID, params *UpdateStaffParams, body UpdateStaffJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListTokens List somebody's tokens
	//
	// Corresponds with GET /v1/staff/{id}/tokens (the `ListTokens` operationId).
	ListTokens(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// IssueTokenWithBody Issue a token
	//
	// The answer is the only place in which the token's text is ever shown.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/staff/{id}/tokens (the `IssueToken` operationId).
	IssueTokenWithBody(ctx context.Context, id ID, params *IssueTokenParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// IssueToken Issue a token
	//
	// The answer is the only place in which the token's text is ever shown.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/staff/{id}/tokens (the `IssueToken` operationId).
	IssueToken(ctx context.Context, id ID, params *IssueTokenParams, body IssueTokenJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// RevokeToken Revoke a token
	//
	// It stops working at once.
	//
	// Corresponds with DELETE /v1/staff/{id}/tokens/{token_id} (the `RevokeToken` operationId).
	RevokeToken(ctx context.Context, id ID, tokenID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetStatus Where is it
	//
	// The answer to "how far is my medicine?" (药到哪儿了), by telephone or by request number; open requests first.
	//
	// Corresponds with GET /v1/status (the `GetStatus` operationId).
	GetStatus(ctx context.Context, params *GetStatusParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetSupplyPlan Get a plan
	//
	// Corresponds with GET /v1/supply-plans/{id} (the `GetSupplyPlan` operationId).
	GetSupplyPlan(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdmitResidentWithBody In hospital: nothing is taken from the stock at home
	//
	// 住院, 家中药量不再减少.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/supply-plans/{id}/admission (the `AdmitResident` operationId).
	AdmitResidentWithBody(ctx context.Context, id ID, params *AdmitResidentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdmitResident In hospital: nothing is taken from the stock at home
	//
	// 住院, 家中药量不再减少.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/supply-plans/{id}/admission (the `AdmitResident` operationId).
	AdmitResident(ctx context.Context, id ID, params *AdmitResidentParams, body AdmitResidentJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CountSupplyWithBody So many are left
	//
	// 清点余量. Told on the telephone; beats all history, and the run-out date moves at once.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/supply-plans/{id}/counts (the `CountSupply` operationId).
	CountSupplyWithBody(ctx context.Context, id ID, params *CountSupplyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// CountSupply So many are left
	//
	// 清点余量. Told on the telephone; beats all history, and the run-out date moves at once.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/supply-plans/{id}/counts (the `CountSupply` operationId).
	CountSupply(ctx context.Context, id ID, params *CountSupplyParams, body CountSupplyJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DischargeResidentWithBody Home from hospital
	//
	// 出院.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/supply-plans/{id}/discharge (the `DischargeResident` operationId).
	DischargeResidentWithBody(ctx context.Context, id ID, params *DischargeResidentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// DischargeResident Home from hospital
	//
	// 出院.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/supply-plans/{id}/discharge (the `DischargeResident` operationId).
	DischargeResident(ctx context.Context, id ID, params *DischargeResidentParams, body DischargeResidentJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ChangeDoseWithBody Another dose from a day on
	//
	// 调整剂量. 0 when nobody knows it any more: then the run-out date is unknown too.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/supply-plans/{id}/doses (the `ChangeDose` operationId).
	ChangeDoseWithBody(ctx context.Context, id ID, params *ChangeDoseParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ChangeDose Another dose from a day on
	//
	// 调整剂量. 0 when nobody knows it any more: then the run-out date is unknown too.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/supply-plans/{id}/doses (the `ChangeDose` operationId).
	ChangeDose(ctx context.Context, id ID, params *ChangeDoseParams, body ChangeDoseJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReceiveSupplyWithBody A refill that did not come through this service
	//
	// 别处配到的药. Bought by the family or filled elsewhere; it begins when the old supply ends.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/supply-plans/{id}/refills (the `ReceiveSupply` operationId).
	ReceiveSupplyWithBody(ctx context.Context, id ID, params *ReceiveSupplyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReceiveSupply A refill that did not come through this service
	//
	// 别处配到的药. Bought by the family or filled elsewhere; it begins when the old supply ends.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/supply-plans/{id}/refills (the `ReceiveSupply` operationId).
	ReceiveSupply(ctx context.Context, id ID, params *ReceiveSupplyParams, body ReceiveSupplyJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// RestartSupplyWithBody Taken again
	//
	// 重新用药.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/supply-plans/{id}/restart (the `RestartSupply` operationId).
	RestartSupplyWithBody(ctx context.Context, id ID, params *RestartSupplyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// RestartSupply Taken again
	//
	// 重新用药.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/supply-plans/{id}/restart (the `RestartSupply` operationId).
	RestartSupply(ctx context.Context, id ID, params *RestartSupplyParams, body RestartSupplyJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// StopSupplyWithBody Not taken any more
	//
	// 停药. Needs a reason; clears the alert.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/supply-plans/{id}/stop (the `StopSupply` operationId).
	StopSupplyWithBody(ctx context.Context, id ID, params *StopSupplyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// StopSupply Not taken any more
	//
	// 停药. Needs a reason; clears the alert.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/supply-plans/{id}/stop (the `StopSupply` operationId).
	StopSupply(ctx context.Context, id ID, params *StopSupplyParams, body StopSupplyJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)
}

// GetHealth Is the process alive
//
// Corresponds with GET /healthz (the `GetHealth` operationId).
func (c *Client) GetHealth(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetHealthRequest(c.Server)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetReadiness Can the service do its work
//
// Answers 503 while the database does not answer.
//
// Corresponds with GET /readyz (the `GetReadiness` operationId).
func (c *Client) GetReadiness(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetReadinessRequest(c.Server)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListAlerts List what needs attention
//
// Corresponds with GET /v1/alerts (the `ListAlerts` operationId).
func (c *Client) ListAlerts(ctx context.Context, params *ListAlertsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListAlertsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetCallList Whom to call today
//
// 今日呼叫名单. One entry a household (same building, entrance and flat), in the order in which to call: the untried first, then the worst level, then who runs out first. A household is called about refills (续药) or on a round (走访), never on both lists; what else is due soon in it comes in the same call. Who was spoken to today, or has the drug on its way, is not on it; what the resident put off is back on the day or when it gets worse. Always complete, never a page of it.
//
// Corresponds with GET /v1/call-list (the `GetCallList` operationId).
func (c *Client) GetCallList(ctx context.Context, params *GetCallListParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetCallListRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// FindCallers Who may be calling
//
// Everybody who shares the telephone (同一电话可以属于多位居民), with their open requests; residents with open requests come first. A number nobody has gives an empty list.
//
// Corresponds with GET /v1/callers (the `FindCallers` operationId).
func (c *Client) FindCallers(ctx context.Context, params *FindCallersParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewFindCallersRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListCommunities List communities
//
// Corresponds with GET /v1/communities (the `ListCommunities` operationId).
func (c *Client) ListCommunities(ctx context.Context, params *ListCommunitiesParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListCommunitiesRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateCommunityWithBody Add a community
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/communities (the `CreateCommunity` operationId).
func (c *Client) CreateCommunityWithBody(ctx context.Context, params *CreateCommunityParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateCommunityRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateCommunity Add a community
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/communities (the `CreateCommunity` operationId).
func (c *Client) CreateCommunity(ctx context.Context, params *CreateCommunityParams, body CreateCommunityJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateCommunityRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ArchiveCommunity Archive a community
//
// Nothing is deleted; it is no longer offered (归档).
//
// Corresponds with DELETE /v1/communities/{id} (the `ArchiveCommunity` operationId).
func (c *Client) ArchiveCommunity(ctx context.Context, id ID, params *ArchiveCommunityParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewArchiveCommunityRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetCommunity Get a community
//
// Corresponds with GET /v1/communities/{id} (the `GetCommunity` operationId).
func (c *Client) GetCommunity(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetCommunityRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateCommunityWithBody Change a community
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /v1/communities/{id} (the `UpdateCommunity` operationId).
func (c *Client) UpdateCommunityWithBody(ctx context.Context, id ID, params *UpdateCommunityParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateCommunityRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateCommunity Change a community
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /v1/communities/{id} (the `UpdateCommunity` operationId).
func (c *Client) UpdateCommunity(ctx context.Context, id ID, params *UpdateCommunityParams, body UpdateCommunityJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateCommunityRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// SetPlanningWithBody Say how the planning job plans for a community
//
// 设置自动排班. Twice a day, before the morning and the mid-day run, a plan is made for the community, or for all of the district with the same `plan_pool` together. With `auto_apply` (of all of them) it is applied at once, else it waits.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PUT /v1/communities/{id}/planning (the `SetPlanning` operationId).
func (c *Client) SetPlanningWithBody(ctx context.Context, id ID, params *SetPlanningParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewSetPlanningRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// SetPlanning Say how the planning job plans for a community
//
// 设置自动排班. Twice a day, before the morning and the mid-day run, a plan is made for the community, or for all of the district with the same `plan_pool` together. With `auto_apply` (of all of them) it is applied at once, else it waits.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PUT /v1/communities/{id}/planning (the `SetPlanning` operationId).
func (c *Client) SetPlanning(ctx context.Context, id ID, params *SetPlanningParams, body SetPlanningJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewSetPlanningRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListContacts List contacts
//
// Newest first (联系记录). With `need=open` what nobody has seen to yet.
//
// Corresponds with GET /v1/contacts (the `ListContacts` operationId).
func (c *Client) ListContacts(ctx context.Context, params *ListContactsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListContactsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// RecordContactWithBody A household was tried
//
// 登记联系. One try by telephone, WeChat or knock, with what was said about plans of anybody in the household: `requested` (with `request`: one request with every refill asked for, prefilled from the last one), `snoozed` until a day on which a refill still comes in time, `declined` or `stopped` with the reason, `counted`. All of it or none. A refusal is quiet for seven days and until it gets worse; nothing is dismissed. `earlier` in the answer is who else tried them today.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/contacts (the `RecordContact` operationId).
func (c *Client) RecordContactWithBody(ctx context.Context, params *RecordContactParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewRecordContactRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// RecordContact A household was tried
//
// 登记联系. One try by telephone, WeChat or knock, with what was said about plans of anybody in the household: `requested` (with `request`: one request with every refill asked for, prefilled from the last one), `snoozed` until a day on which a refill still comes in time, `declined` or `stopped` with the reason, `counted`. All of it or none. A refusal is quiet for seven days and until it gets worse; nothing is dismissed. `earlier` in the answer is who else tried them today.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/contacts (the `RecordContact` operationId).
func (c *Client) RecordContact(ctx context.Context, params *RecordContactParams, body RecordContactJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewRecordContactRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetContact Get a contact
//
// Corresponds with GET /v1/contacts/{id} (the `GetContact` operationId).
func (c *Client) GetContact(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetContactRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// SettleNeedWithBody What has become of a need
//
// 需求处理. `requested` with a `request` to be registered, or the `request_id` of one there is; `passed_on` to somebody (other squad, 12345); `met` or `dropped` with the outcome. What was passed on can still be settled.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/contacts/{id}/need (the `SettleNeed` operationId).
func (c *Client) SettleNeedWithBody(ctx context.Context, id ID, params *SettleNeedParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewSettleNeedRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// SettleNeed What has become of a need
//
// 需求处理. `requested` with a `request` to be registered, or the `request_id` of one there is; `passed_on` to somebody (other squad, 12345); `met` or `dropped` with the outcome. What was passed on can still be settled.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/contacts/{id}/need (the `SettleNeed` operationId).
func (c *Client) SettleNeed(ctx context.Context, id ID, params *SettleNeedParams, body SettleNeedJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewSettleNeedRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListDrivers List drivers
//
// Corresponds with GET /v1/drivers (the `ListDrivers` operationId).
func (c *Client) ListDrivers(ctx context.Context, params *ListDriversParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListDriversRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateDriverWithBody Add the car and shift of a staff member
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/drivers (the `CreateDriver` operationId).
func (c *Client) CreateDriverWithBody(ctx context.Context, params *CreateDriverParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateDriverRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateDriver Add the car and shift of a staff member
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/drivers (the `CreateDriver` operationId).
func (c *Client) CreateDriver(ctx context.Context, params *CreateDriverParams, body CreateDriverJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateDriverRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ArchiveDriver Archive a driver
//
// Nothing is deleted; the car is no longer offered (归档).
//
// Corresponds with DELETE /v1/drivers/{id} (the `ArchiveDriver` operationId).
func (c *Client) ArchiveDriver(ctx context.Context, id ID, params *ArchiveDriverParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewArchiveDriverRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetDriver Get a driver
//
// Corresponds with GET /v1/drivers/{id} (the `GetDriver` operationId).
func (c *Client) GetDriver(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetDriverRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateDriverWithBody Change a driver
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /v1/drivers/{id} (the `UpdateDriver` operationId).
func (c *Client) UpdateDriverWithBody(ctx context.Context, id ID, params *UpdateDriverParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateDriverRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateDriver Change a driver
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /v1/drivers/{id} (the `UpdateDriver` operationId).
func (c *Client) UpdateDriver(ctx context.Context, id ID, params *UpdateDriverParams, body UpdateDriverJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateDriverRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListDrugs List drugs
//
// `q` matches the generic name (通用名), the brand (商品名), the English name, pinyin initials (拼音首字母) and the approval number (国药准字).
//
// Corresponds with GET /v1/drugs (the `ListDrugs` operationId).
func (c *Client) ListDrugs(ctx context.Context, params *ListDrugsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListDrugsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateDrugWithBody Add a drug
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/drugs (the `CreateDrug` operationId).
func (c *Client) CreateDrugWithBody(ctx context.Context, params *CreateDrugParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateDrugRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateDrug Add a drug
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/drugs (the `CreateDrug` operationId).
func (c *Client) CreateDrug(ctx context.Context, params *CreateDrugParams, body CreateDrugJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateDrugRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ArchiveDrug Archive a drug
//
// Nothing is deleted; it is no longer offered (归档).
//
// Corresponds with DELETE /v1/drugs/{id} (the `ArchiveDrug` operationId).
func (c *Client) ArchiveDrug(ctx context.Context, id ID, params *ArchiveDrugParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewArchiveDrugRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetDrug Get a drug
//
// Corresponds with GET /v1/drugs/{id} (the `GetDrug` operationId).
func (c *Client) GetDrug(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetDrugRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateDrugWithBody Change a drug
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /v1/drugs/{id} (the `UpdateDrug` operationId).
func (c *Client) UpdateDrugWithBody(ctx context.Context, id ID, params *UpdateDrugParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateDrugRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateDrug Change a drug
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /v1/drugs/{id} (the `UpdateDrug` operationId).
func (c *Client) UpdateDrug(ctx context.Context, id ID, params *UpdateDrugParams, body UpdateDrugJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateDrugRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListEvents Read a community's ledger
//
// Oldest first, numbered without gaps. `next_cursor` is the `seq` to give as `after`; the empty cursor says that the end was reached.
//
// Corresponds with GET /v1/events (the `ListEvents` operationId).
func (c *Client) ListEvents(ctx context.Context, params *ListEventsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListEventsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetForecast What will have to be bought where in the days to come
//
// Demand per hospital and drug, for all the days asked for and for each of them, in times asked for and in packs, and the kits (one a resident) expected on each day; each number with the bounds between which it is found on four days out of five. It is made of what has been asked for and not bought, of the refills of supply plans, and of the calls without a plan in the last four weeks; docs/forecast.md says how. Plans of which nobody knows when they run out are counted apart under `unknown`. Nothing about a single resident is in it. The same as a spreadsheet (电子表格) with `format=csv`: UTF-8 with a byte order mark, headings in Chinese, or in English when `Accept-Language` prefers it.
//
// Corresponds with GET /v1/forecast (the `GetForecast` operationId).
func (c *Client) GetForecast(ctx context.Context, params *GetForecastParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetForecastRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// HandOverWithBody Things change hands
//
// 交接. All of them or none. With `from`, a thing that somebody else holds by now is refused. To an incident (意外, lost or damaged) only a supervisor may move things, with the reason.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/handovers (the `HandOver` operationId).
func (c *Client) HandOverWithBody(ctx context.Context, params *HandOverParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewHandOverRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// HandOver Things change hands
//
// 交接. All of them or none. With `from`, a thing that somebody else holds by now is refused. To an incident (意外, lost or damaged) only a supervisor may move things, with the reason.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/handovers (the `HandOver` operationId).
func (c *Client) HandOver(ctx context.Context, params *HandOverParams, body HandOverJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewHandOverRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListHospitals List hospitals
//
// Corresponds with GET /v1/hospitals (the `ListHospitals` operationId).
func (c *Client) ListHospitals(ctx context.Context, params *ListHospitalsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListHospitalsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateHospitalWithBody Add a hospital
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/hospitals (the `CreateHospital` operationId).
func (c *Client) CreateHospitalWithBody(ctx context.Context, params *CreateHospitalParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateHospitalRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateHospital Add a hospital
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/hospitals (the `CreateHospital` operationId).
func (c *Client) CreateHospital(ctx context.Context, params *CreateHospitalParams, body CreateHospitalJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateHospitalRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ArchiveHospital Archive a hospital
//
// Nothing is deleted; it is no longer offered (归档).
//
// Corresponds with DELETE /v1/hospitals/{id} (the `ArchiveHospital` operationId).
func (c *Client) ArchiveHospital(ctx context.Context, id ID, params *ArchiveHospitalParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewArchiveHospitalRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetHospital Get a hospital
//
// Corresponds with GET /v1/hospitals/{id} (the `GetHospital` operationId).
func (c *Client) GetHospital(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetHospitalRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateHospitalWithBody Change a hospital
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /v1/hospitals/{id} (the `UpdateHospital` operationId).
func (c *Client) UpdateHospitalWithBody(ctx context.Context, id ID, params *UpdateHospitalParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateHospitalRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateHospital Change a hospital
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /v1/hospitals/{id} (the `UpdateHospital` operationId).
func (c *Client) UpdateHospital(ctx context.Context, id ID, params *UpdateHospitalParams, body UpdateHospitalJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateHospitalRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListItems Who holds what
//
// Corresponds with GET /v1/items (the `ListItems` operationId).
func (c *Client) ListItems(ctx context.Context, params *ListItemsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListItemsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetItem A thing and everybody who ever held it
//
// Corresponds with GET /v1/items/{id} (the `GetItem` operationId).
func (c *Client) GetItem(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetItemRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetMe Who am I, and what may I do where
//
// Corresponds with GET /v1/me (the `GetMe` operationId).
func (c *Client) GetMe(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetMeRequest(c.Server)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetMyRoute Get the caller's own route of today
//
// 我的路线. Of the plan that was applied last; 404 when there is none.
//
// Corresponds with GET /v1/my-route (the `GetMyRoute` operationId).
func (c *Client) GetMyRoute(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetMyRouteRequest(c.Server)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListPlans List plans
//
// Newest first, without their routes; only those of which the caller may see every community.
//
// Corresponds with GET /v1/plans (the `ListPlans` operationId).
func (c *Client) ListPlans(ctx context.Context, params *ListPlansParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListPlansRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreatePlanWithBody Ask for a plan
//
// 计算路线. Chooses hospital, driver and route of everything that is to be bought or brought home, so that the last driver is back as early as possible. The answer is a resource that shows progress until its state is `ready`; nothing is assigned before it is applied. Several communities are planned together: one driver buys for all of them, if he is a driver in every one. `locks` keep requests with their driver and hospital; `without_driver_ids` are drivers who dropped out (what they carry is taken to be brought back to the compound); `from: now` starts where the cars are: as in `positions`, else where a driver last bought something.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/plans (the `CreatePlan` operationId).
func (c *Client) CreatePlanWithBody(ctx context.Context, params *CreatePlanParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreatePlanRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreatePlan Ask for a plan
//
// 计算路线. Chooses hospital, driver and route of everything that is to be bought or brought home, so that the last driver is back as early as possible. The answer is a resource that shows progress until its state is `ready`; nothing is assigned before it is applied. Several communities are planned together: one driver buys for all of them, if he is a driver in every one. `locks` keep requests with their driver and hospital; `without_driver_ids` are drivers who dropped out (what they carry is taken to be brought back to the compound); `from: now` starts where the cars are: as in `positions`, else where a driver last bought something.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/plans (the `CreatePlan` operationId).
func (c *Client) CreatePlan(ctx context.Context, params *CreatePlanParams, body CreatePlanJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreatePlanRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetPlan Get a plan
//
// Routes, totals per driver, and why each request that is not served is not. Progress does not change the ETag.
//
// Corresponds with GET /v1/plans/{id} (the `GetPlan` operationId).
func (c *Client) GetPlan(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetPlanRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ApplyPlan Apply a plan
//
// 采用计划. Assigns hospital and driver of every request served, in all communities in one transaction. Asked again it answers the same. When the world has changed underneath it is a 409 `plan_outdated`: `errors` tell what of which request or driver is no longer as the plan took it to be (`/requests/<id>`, `/drivers/<id>`), and nothing is written. Requests born since do not matter.
//
// Corresponds with POST /v1/plans/{id}/application (the `ApplyPlan` operationId).
func (c *Client) ApplyPlan(ctx context.Context, id ID, params *ApplyPlanParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewApplyPlanRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CancelPlan Give a plan up
//
// 放弃计划. A search under way ends within a second or two, on whichever replica it runs.
//
// Corresponds with POST /v1/plans/{id}/cancellation (the `CancelPlan` operationId).
func (c *Client) CancelPlan(ctx context.Context, id ID, params *CancelPlanParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCancelPlanRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ComparePlans Compare a plan with another
//
// Both scores, and every request whose driver, hospital or time differs.
//
// Corresponds with GET /v1/plans/{id}/comparison (the `ComparePlans` operationId).
func (c *Client) ComparePlans(ctx context.Context, id ID, params *ComparePlansParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewComparePlansRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// MoveInPlanWithBody Change a plan by hand
//
// 手工调整. Requests go to a driver, as the given one of his visits or where it costs least; the result is a plan of its own, with the score before it in `before`. Going back is to use the earlier plan, which stays. A rule that stands against it is a 422 `move_refused`, with the rule for each request in `errors`. To merge two routes move all requests of one driver.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/plans/{id}/moves (the `MoveInPlan` operationId).
func (c *Client) MoveInPlanWithBody(ctx context.Context, id ID, params *MoveInPlanParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewMoveInPlanRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// MoveInPlan Change a plan by hand
//
// 手工调整. Requests go to a driver, as the given one of his visits or where it costs least; the result is a plan of its own, with the score before it in `before`. Going back is to use the earlier plan, which stays. A rule that stands against it is a 422 `move_refused`, with the rule for each request in `errors`. To merge two routes move all requests of one driver.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/plans/{id}/moves (the `MoveInPlan` operationId).
func (c *Client) MoveInPlan(ctx context.Context, id ID, params *MoveInPlanParams, body MoveInPlanJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewMoveInPlanRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListRequests List requests
//
// The most urgent first, then the oldest. Drivers and couriers see those they drive for or carry something of.
//
// Corresponds with GET /v1/requests (the `ListRequests` operationId).
func (c *Client) ListRequests(ctx context.Context, params *ListRequestsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListRequestsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// RegisterRequestWithBody Register a request
//
// 登记. The request belongs to the resident's community and gets the community's next number of the day. When an open request has the same drug, `duplicate_reason` is required; the answer without it names the requests in `related`.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/requests (the `RegisterRequest` operationId).
func (c *Client) RegisterRequestWithBody(ctx context.Context, params *RegisterRequestParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewRegisterRequestRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// RegisterRequest Register a request
//
// 登记. The request belongs to the resident's community and gets the community's next number of the day. When an open request has the same drug, `duplicate_reason` is required; the answer without it names the requests in `related`.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/requests (the `RegisterRequest` operationId).
func (c *Client) RegisterRequest(ctx context.Context, params *RegisterRequestParams, body RegisterRequestJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewRegisterRequestRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetRequest Get a request
//
// Corresponds with GET /v1/requests/{id} (the `GetRequest` operationId).
func (c *Client) GetRequest(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetRequestRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AmendRequestWithBody Amend a request
//
// Corrects the facts of the call (更正). The resident cannot change once something was bought.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /v1/requests/{id} (the `AmendRequest` operationId).
func (c *Client) AmendRequestWithBody(ctx context.Context, id ID, params *AmendRequestParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAmendRequestRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AmendRequest Amend a request
//
// Corrects the facts of the call (更正). The resident cannot change once something was bought.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /v1/requests/{id} (the `AmendRequest` operationId).
func (c *Client) AmendRequest(ctx context.Context, id ID, params *AmendRequestParams, body AmendRequestJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAmendRequestRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CancelRequestWithBody Cancel before anything is bought
//
// 取消. What was collected still has to go back before the request is closed.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/requests/{id}/cancellation (the `CancelRequest` operationId).
func (c *Client) CancelRequestWithBody(ctx context.Context, id ID, params *CancelRequestParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCancelRequestRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CancelRequest Cancel before anything is bought
//
// 取消. What was collected still has to go back before the request is closed.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/requests/{id}/cancellation (the `CancelRequest` operationId).
func (c *Client) CancelRequest(ctx context.Context, id ID, params *CancelRequestParams, body CancelRequestJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCancelRequestRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CollectCardWithBody The kit was collected at the door
//
// 收卡. Each thing taken is named once; with cash the amount is told.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/requests/{id}/card-collection (the `CollectCard` operationId).
func (c *Client) CollectCardWithBody(ctx context.Context, id ID, params *CollectCardParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCollectCardRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CollectCard The kit was collected at the door
//
// 收卡. Each thing taken is named once; with cash the amount is told.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/requests/{id}/card-collection (the `CollectCard` operationId).
func (c *Client) CollectCard(ctx context.Context, id ID, params *CollectCardParams, body CollectCardJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCollectCardRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// WaiveCardWithBody No card is needed
//
// 免收卡. Self-pay, or the family pays with the electronic code (医保电子凭证).
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/requests/{id}/card-waiver (the `WaiveCard` operationId).
func (c *Client) WaiveCardWithBody(ctx context.Context, id ID, params *WaiveCardParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewWaiveCardRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// WaiveCard No card is needed
//
// 免收卡. Self-pay, or the family pays with the electronic code (医保电子凭证).
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/requests/{id}/card-waiver (the `WaiveCard` operationId).
func (c *Client) WaiveCard(ctx context.Context, id ID, params *WaiveCardParams, body WaiveCardJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewWaiveCardRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ClarifyLinesWithBody Settle exactly which product
//
// 核实药品. A medic names the exact product of lines that were told in free text.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/requests/{id}/clarification (the `ClarifyLines` operationId).
func (c *Client) ClarifyLinesWithBody(ctx context.Context, id ID, params *ClarifyLinesParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewClarifyLinesRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ClarifyLines Settle exactly which product
//
// 核实药品. A medic names the exact product of lines that were told in free text.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/requests/{id}/clarification (the `ClarifyLines` operationId).
func (c *Client) ClarifyLines(ctx context.Context, id ID, params *ClarifyLinesParams, body ClarifyLinesJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewClarifyLinesRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AskDecisionWithBody Ask the hotline to decide
//
// 请示. When nobody answers in time, the default answer holds.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/requests/{id}/decisions (the `AskDecision` operationId).
func (c *Client) AskDecisionWithBody(ctx context.Context, id ID, params *AskDecisionParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAskDecisionRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AskDecision Ask the hotline to decide
//
// 请示. When nobody answers in time, the default answer holds.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/requests/{id}/decisions (the `AskDecision` operationId).
func (c *Client) AskDecision(ctx context.Context, id ID, params *AskDecisionParams, body AskDecisionJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAskDecisionRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AnswerDecisionWithBody Answer the driver
//
// 答复.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/requests/{id}/decisions/{decision_id}/answer (the `AnswerDecision` operationId).
func (c *Client) AnswerDecisionWithBody(ctx context.Context, id ID, decisionID ID, params *AnswerDecisionParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAnswerDecisionRequestWithBody(c.Server, id, decisionID, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AnswerDecision Answer the driver
//
// 答复.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/requests/{id}/decisions/{decision_id}/answer (the `AnswerDecision` operationId).
func (c *Client) AnswerDecision(ctx context.Context, id ID, decisionID ID, params *AnswerDecisionParams, body AnswerDecisionJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAnswerDecisionRequest(c.Server, id, decisionID, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeliverRequestWithBody It was delivered
//
// 送达. The receiver confirms; what was handed back with the medicine is named item by item.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/requests/{id}/delivery (the `DeliverRequest` operationId).
func (c *Client) DeliverRequestWithBody(ctx context.Context, id ID, params *DeliverRequestParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeliverRequestRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DeliverRequest It was delivered
//
// 送达. The receiver confirms; what was handed back with the medicine is named item by item.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/requests/{id}/delivery (the `DeliverRequest` operationId).
func (c *Client) DeliverRequest(ctx context.Context, id ID, params *DeliverRequestParams, body DeliverRequestJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDeliverRequestRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AttemptDeliveryWithBody Nobody took it
//
// 未送达. What was tried, and why it failed.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/requests/{id}/delivery-attempt (the `AttemptDelivery` operationId).
func (c *Client) AttemptDeliveryWithBody(ctx context.Context, id ID, params *AttemptDeliveryParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAttemptDeliveryRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AttemptDelivery Nobody took it
//
// 未送达. What was tried, and why it failed.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/requests/{id}/delivery-attempt (the `AttemptDelivery` operationId).
func (c *Client) AttemptDelivery(ctx context.Context, id ID, params *AttemptDeliveryParams, body AttemptDeliveryJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAttemptDeliveryRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReturnGoodsWithBody Take back what was bought
//
// 退药. Where the medicine went and where the money went.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/requests/{id}/goods-return (the `ReturnGoods` operationId).
func (c *Client) ReturnGoodsWithBody(ctx context.Context, id ID, params *ReturnGoodsParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReturnGoodsRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReturnGoods Take back what was bought
//
// 退药. Where the medicine went and where the money went.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/requests/{id}/goods-return (the `ReturnGoods` operationId).
func (c *Client) ReturnGoods(ctx context.Context, id ID, params *ReturnGoodsParams, body ReturnGoodsJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReturnGoodsRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AssignHospitalWithBody Assign a hospital
//
// 派医院. The driver may follow later.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/requests/{id}/hospital-assignment (the `AssignHospital` operationId).
func (c *Client) AssignHospitalWithBody(ctx context.Context, id ID, params *AssignHospitalParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAssignHospitalRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AssignHospital Assign a hospital
//
// 派医院. The driver may follow later.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/requests/{id}/hospital-assignment (the `AssignHospital` operationId).
func (c *Client) AssignHospital(ctx context.Context, id ID, params *AssignHospitalParams, body AssignHospitalJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAssignHospitalRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReassignHospitalWithBody Assign another hospital or driver
//
// 改派.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/requests/{id}/hospital-reassignment (the `ReassignHospital` operationId).
func (c *Client) ReassignHospitalWithBody(ctx context.Context, id ID, params *ReassignHospitalParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReassignHospitalRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReassignHospital Assign another hospital or driver
//
// 改派.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/requests/{id}/hospital-reassignment (the `ReassignHospital` operationId).
func (c *Client) ReassignHospital(ctx context.Context, id ID, params *ReassignHospitalParams, body ReassignHospitalJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReassignHospitalRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetMoney The money of a request
//
// Corresponds with GET /v1/requests/{id}/money (the `GetMoney` operationId).
func (c *Client) GetMoney(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetMoneyRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// MoveMoneyWithBody Move money on behalf of a request
//
// 记一笔钱款. Both halves of a double entry (复式记账) in one.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/requests/{id}/money-moves (the `MoveMoney` operationId).
func (c *Client) MoveMoneyWithBody(ctx context.Context, id ID, params *MoveMoneyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewMoveMoneyRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// MoveMoney Move money on behalf of a request
//
// 记一笔钱款. Both halves of a double entry (复式记账) in one.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/requests/{id}/money-moves (the `MoveMoney` operationId).
func (c *Client) MoveMoney(ctx context.Context, id ID, params *MoveMoneyParams, body MoveMoneyJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewMoveMoneyRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// RecordPurchaseWithBody It was bought
//
// 购药. As bought, line by line; the amounts must add up. Lines left out are not bought and become a linked request.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/requests/{id}/purchase (the `RecordPurchase` operationId).
func (c *Client) RecordPurchaseWithBody(ctx context.Context, id ID, params *RecordPurchaseParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewRecordPurchaseRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// RecordPurchase It was bought
//
// 购药. As bought, line by line; the amounts must add up. Lines left out are not bought and become a linked request.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/requests/{id}/purchase (the `RecordPurchase` operationId).
func (c *Client) RecordPurchase(ctx context.Context, id ID, params *RecordPurchaseParams, body RecordPurchaseJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewRecordPurchaseRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReportShortageWithBody The hospital is out of stock
//
// 缺药. If every line is short the request waits for another hospital; if only some are, they become a linked request (`split_off`). This hospital is not offered again for them that day.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/requests/{id}/shortage (the `ReportShortage` operationId).
func (c *Client) ReportShortageWithBody(ctx context.Context, id ID, params *ReportShortageParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReportShortageRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReportShortage The hospital is out of stock
//
// 缺药. If every line is short the request waits for another hospital; if only some are, they become a linked request (`split_off`). This hospital is not offered again for them that day.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/requests/{id}/shortage (the `ReportShortage` operationId).
func (c *Client) ReportShortage(ctx context.Context, id ID, params *ReportShortageParams, body ReportShortageJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReportShortageRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListResidents List residents
//
// `q` matches the name, its pinyin initials (拼音首字母) or building-unit-room such as `3-2-501`.
//
// Corresponds with GET /v1/residents (the `ListResidents` operationId).
func (c *Client) ListResidents(ctx context.Context, params *ListResidentsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListResidentsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateResidentWithBody Add a resident
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/residents (the `CreateResident` operationId).
func (c *Client) CreateResidentWithBody(ctx context.Context, params *CreateResidentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateResidentRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateResident Add a resident
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/residents (the `CreateResident` operationId).
func (c *Client) CreateResident(ctx context.Context, params *CreateResidentParams, body CreateResidentJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateResidentRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ArchiveResident Archive a resident
//
// Nothing is deleted; the resident is no longer found (归档).
//
// Corresponds with DELETE /v1/residents/{id} (the `ArchiveResident` operationId).
func (c *Client) ArchiveResident(ctx context.Context, id ID, params *ArchiveResidentParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewArchiveResidentRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetResident Get a resident
//
// Corresponds with GET /v1/residents/{id} (the `GetResident` operationId).
func (c *Client) GetResident(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetResidentRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateResidentWithBody Change a resident
//
// `phones`, when given, replaces all of them.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /v1/residents/{id} (the `UpdateResident` operationId).
func (c *Client) UpdateResidentWithBody(ctx context.Context, id ID, params *UpdateResidentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateResidentRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateResident Change a resident
//
// `phones`, when given, replaces all of them.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /v1/residents/{id} (the `UpdateResident` operationId).
func (c *Client) UpdateResident(ctx context.Context, id ID, params *UpdateResidentParams, body UpdateResidentJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateResidentRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// FindDuplicates Open requests of the resident for the same drug
//
// Corresponds with GET /v1/residents/{id}/duplicates (the `FindDuplicates` operationId).
func (c *Client) FindDuplicates(ctx context.Context, id ID, params *FindDuplicatesParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewFindDuplicatesRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListMedications What was bought for a resident
//
// All of it, newest first (用药记录).
//
// Corresponds with GET /v1/residents/{id}/medications (the `ListMedications` operationId).
func (c *Client) ListMedications(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListMedicationsRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetRequestDraft A prefilled request
//
// The resident's last request (上次的需求单) as a body for registering the next. Consent is left out on purpose: it is asked for every time.
//
// Corresponds with GET /v1/residents/{id}/request-draft (the `GetRequestDraft` operationId).
func (c *Client) GetRequestDraft(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetRequestDraftRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetSupply What a resident takes and how long it lasts
//
// 用药与余量. Every plan with its run-out date and the timeline that a person can check by hand: what happened on which day, and what was left after it. A plan that nobody knows the stock or the dose of has no run-out date and is to be called about.
//
// Corresponds with GET /v1/residents/{id}/supply (the `GetSupply` operationId).
func (c *Client) GetSupply(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetSupplyRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// StartSupplyPlanWithBody A resident takes a drug
//
// 建立用药计划. One plan a resident and drug; another maker's product of the same generic, form and strength is the same drug (409 `supply_plan_overlaps`). Deliveries of a drug for a standing condition begin a plan by themselves.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/residents/{id}/supply-plans (the `StartSupplyPlan` operationId).
func (c *Client) StartSupplyPlanWithBody(ctx context.Context, id ID, params *StartSupplyPlanParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewStartSupplyPlanRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// StartSupplyPlan A resident takes a drug
//
// 建立用药计划. One plan a resident and drug; another maker's product of the same generic, form and strength is the same drug (409 `supply_plan_overlaps`). Deliveries of a drug for a standing condition begin a plan by themselves.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/residents/{id}/supply-plans (the `StartSupplyPlan` operationId).
func (c *Client) StartSupplyPlan(ctx context.Context, id ID, params *StartSupplyPlanParams, body StartSupplyPlanJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewStartSupplyPlanRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// HandOverResponsibilityWithBody Residents get another responsible person
//
// 移交负责居民. All residents that `from` answers for in the community, or those named, in one transaction. Without `from`: the residents with a flag for whom nobody answers.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/responsibilities/handover (the `HandOverResponsibility` operationId).
func (c *Client) HandOverResponsibilityWithBody(ctx context.Context, params *HandOverResponsibilityParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewHandOverResponsibilityRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// HandOverResponsibility Residents get another responsible person
//
// 移交负责居民. All residents that `from` answers for in the community, or those named, in one transaction. Without `from`: the residents with a flag for whom nobody answers.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/responsibilities/handover (the `HandOverResponsibility` operationId).
func (c *Client) HandOverResponsibility(ctx context.Context, params *HandOverResponsibilityParams, body HandOverResponsibilityJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewHandOverResponsibilityRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListRules List rules
//
// Corresponds with GET /v1/rules (the `ListRules` operationId).
func (c *Client) ListRules(ctx context.Context, params *ListRulesParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListRulesRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateRuleWithBody Add a rule
//
// 新增规定. In force from a day to a day, in a district or everywhere, for some drugs or all; the narrowest in force decides. An emergency that waives a rule is a narrower row with `to_on`, not a change of the old one.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/rules (the `CreateRule` operationId).
func (c *Client) CreateRuleWithBody(ctx context.Context, params *CreateRuleParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateRuleRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateRule Add a rule
//
// 新增规定. In force from a day to a day, in a district or everywhere, for some drugs or all; the narrowest in force decides. An emergency that waives a rule is a narrower row with `to_on`, not a change of the old one.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/rules (the `CreateRule` operationId).
func (c *Client) CreateRule(ctx context.Context, params *CreateRuleParams, body CreateRuleJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateRuleRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ArchiveRule Archive a rule
//
// Nothing is deleted; it decides nothing any more (归档).
//
// Corresponds with DELETE /v1/rules/{id} (the `ArchiveRule` operationId).
func (c *Client) ArchiveRule(ctx context.Context, id ID, params *ArchiveRuleParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewArchiveRuleRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetRule Get a rule
//
// Corresponds with GET /v1/rules/{id} (the `GetRule` operationId).
func (c *Client) GetRule(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetRuleRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateRuleWithBody Change a rule
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /v1/rules/{id} (the `UpdateRule` operationId).
func (c *Client) UpdateRuleWithBody(ctx context.Context, id ID, params *UpdateRuleParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateRuleRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateRule Change a rule
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /v1/rules/{id} (the `UpdateRule` operationId).
func (c *Client) UpdateRule(ctx context.Context, id ID, params *UpdateRuleParams, body UpdateRuleJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateRuleRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListStaff List staff
//
// Corresponds with GET /v1/staff (the `ListStaff` operationId).
func (c *Client) ListStaff(ctx context.Context, params *ListStaffParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListStaffRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateStaffWithBody Add a staff member
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/staff (the `CreateStaff` operationId).
func (c *Client) CreateStaffWithBody(ctx context.Context, params *CreateStaffParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateStaffRequestWithBody(c.Server, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CreateStaff Add a staff member
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/staff (the `CreateStaff` operationId).
func (c *Client) CreateStaff(ctx context.Context, params *CreateStaffParams, body CreateStaffJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCreateStaffRequest(c.Server, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ArchiveStaff Archive a staff member
//
// The tokens stop working at once.
//
// Corresponds with DELETE /v1/staff/{id} (the `ArchiveStaff` operationId).
func (c *Client) ArchiveStaff(ctx context.Context, id ID, params *ArchiveStaffParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewArchiveStaffRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetStaff Get a staff member
//
// Corresponds with GET /v1/staff/{id} (the `GetStaff` operationId).
func (c *Client) GetStaff(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetStaffRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateStaffWithBody Change a staff member
//
// `grants`, when given, replaces all of them.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /v1/staff/{id} (the `UpdateStaff` operationId).
func (c *Client) UpdateStaffWithBody(ctx context.Context, id ID, params *UpdateStaffParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateStaffRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// UpdateStaff Change a staff member
//
// `grants`, when given, replaces all of them.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /v1/staff/{id} (the `UpdateStaff` operationId).
func (c *Client) UpdateStaff(ctx context.Context, id ID, params *UpdateStaffParams, body UpdateStaffJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewUpdateStaffRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListTokens List somebody's tokens
//
// Corresponds with GET /v1/staff/{id}/tokens (the `ListTokens` operationId).
func (c *Client) ListTokens(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListTokensRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// IssueTokenWithBody Issue a token
//
// The answer is the only place in which the token's text is ever shown.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/staff/{id}/tokens (the `IssueToken` operationId).
func (c *Client) IssueTokenWithBody(ctx context.Context, id ID, params *IssueTokenParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewIssueTokenRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// IssueToken Issue a token
//
// The answer is the only place in which the token's text is ever shown.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/staff/{id}/tokens (the `IssueToken` operationId).
func (c *Client) IssueToken(ctx context.Context, id ID, params *IssueTokenParams, body IssueTokenJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewIssueTokenRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// RevokeToken Revoke a token
//
// It stops working at once.
//
// Corresponds with DELETE /v1/staff/{id}/tokens/{token_id} (the `RevokeToken` operationId).
func (c *Client) RevokeToken(ctx context.Context, id ID, tokenID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewRevokeTokenRequest(c.Server, id, tokenID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetStatus Where is it
//
// The answer to "how far is my medicine?" (药到哪儿了), by telephone or by request number; open requests first.
//
// Corresponds with GET /v1/status (the `GetStatus` operationId).
func (c *Client) GetStatus(ctx context.Context, params *GetStatusParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetStatusRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetSupplyPlan Get a plan
//
// Corresponds with GET /v1/supply-plans/{id} (the `GetSupplyPlan` operationId).
func (c *Client) GetSupplyPlan(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetSupplyPlanRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdmitResidentWithBody In hospital: nothing is taken from the stock at home
//
// 住院, 家中药量不再减少.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/supply-plans/{id}/admission (the `AdmitResident` operationId).
func (c *Client) AdmitResidentWithBody(ctx context.Context, id ID, params *AdmitResidentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdmitResidentRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdmitResident In hospital: nothing is taken from the stock at home
//
// 住院, 家中药量不再减少.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/supply-plans/{id}/admission (the `AdmitResident` operationId).
func (c *Client) AdmitResident(ctx context.Context, id ID, params *AdmitResidentParams, body AdmitResidentJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdmitResidentRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CountSupplyWithBody So many are left
//
// 清点余量. Told on the telephone; beats all history, and the run-out date moves at once.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/supply-plans/{id}/counts (the `CountSupply` operationId).
func (c *Client) CountSupplyWithBody(ctx context.Context, id ID, params *CountSupplyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCountSupplyRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// CountSupply So many are left
//
// 清点余量. Told on the telephone; beats all history, and the run-out date moves at once.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/supply-plans/{id}/counts (the `CountSupply` operationId).
func (c *Client) CountSupply(ctx context.Context, id ID, params *CountSupplyParams, body CountSupplyJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewCountSupplyRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DischargeResidentWithBody Home from hospital
//
// 出院.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/supply-plans/{id}/discharge (the `DischargeResident` operationId).
func (c *Client) DischargeResidentWithBody(ctx context.Context, id ID, params *DischargeResidentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDischargeResidentRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// DischargeResident Home from hospital
//
// 出院.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/supply-plans/{id}/discharge (the `DischargeResident` operationId).
func (c *Client) DischargeResident(ctx context.Context, id ID, params *DischargeResidentParams, body DischargeResidentJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewDischargeResidentRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ChangeDoseWithBody Another dose from a day on
//
// 调整剂量. 0 when nobody knows it any more: then the run-out date is unknown too.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/supply-plans/{id}/doses (the `ChangeDose` operationId).
func (c *Client) ChangeDoseWithBody(ctx context.Context, id ID, params *ChangeDoseParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewChangeDoseRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ChangeDose Another dose from a day on
//
// 调整剂量. 0 when nobody knows it any more: then the run-out date is unknown too.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/supply-plans/{id}/doses (the `ChangeDose` operationId).
func (c *Client) ChangeDose(ctx context.Context, id ID, params *ChangeDoseParams, body ChangeDoseJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewChangeDoseRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReceiveSupplyWithBody A refill that did not come through this service
//
// 别处配到的药. Bought by the family or filled elsewhere; it begins when the old supply ends.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/supply-plans/{id}/refills (the `ReceiveSupply` operationId).
func (c *Client) ReceiveSupplyWithBody(ctx context.Context, id ID, params *ReceiveSupplyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReceiveSupplyRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReceiveSupply A refill that did not come through this service
//
// 别处配到的药. Bought by the family or filled elsewhere; it begins when the old supply ends.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/supply-plans/{id}/refills (the `ReceiveSupply` operationId).
func (c *Client) ReceiveSupply(ctx context.Context, id ID, params *ReceiveSupplyParams, body ReceiveSupplyJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReceiveSupplyRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// RestartSupplyWithBody Taken again
//
// 重新用药.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/supply-plans/{id}/restart (the `RestartSupply` operationId).
func (c *Client) RestartSupplyWithBody(ctx context.Context, id ID, params *RestartSupplyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewRestartSupplyRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// RestartSupply Taken again
//
// 重新用药.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/supply-plans/{id}/restart (the `RestartSupply` operationId).
func (c *Client) RestartSupply(ctx context.Context, id ID, params *RestartSupplyParams, body RestartSupplyJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewRestartSupplyRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// StopSupplyWithBody Not taken any more
//
// 停药. Needs a reason; clears the alert.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/supply-plans/{id}/stop (the `StopSupply` operationId).
func (c *Client) StopSupplyWithBody(ctx context.Context, id ID, params *StopSupplyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewStopSupplyRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// StopSupply Not taken any more
//
// 停药. Needs a reason; clears the alert.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/supply-plans/{id}/stop (the `StopSupply` operationId).
func (c *Client) StopSupply(ctx context.Context, id ID, params *StopSupplyParams, body StopSupplyJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewStopSupplyRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// NewGetHealthRequest constructs an http.Request for the GetHealth method
func NewGetHealthRequest(server string) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/healthz")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetReadinessRequest constructs an http.Request for the GetReadiness method
func NewGetReadinessRequest(server string) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/readyz")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListAlertsRequest constructs an http.Request for the ListAlerts method
func NewListAlertsRequest(server string, params *ListAlertsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/alerts")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.CommunityID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "community_id", *params.CommunityID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "uuid"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Open != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "open", *params.Open, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Kind != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "kind", *params.Kind, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Cursor != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "cursor", *params.Cursor, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetCallListRequest constructs an http.Request for the GetCallList method
func NewGetCallListRequest(server string, params *GetCallListParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/call-list")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if queryFrag, err := runtime.StyleParamWithOptions("form", true, "community_id", params.CommunityID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "uuid"}); err != nil {
			return nil, err
		} else {
			for _, qp := range strings.Split(queryFrag, "&") {
				rawQueryFragments = append(rawQueryFragments, qp)
			}
		}

		if params.Reason != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "reason", *params.Reason, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewFindCallersRequest constructs an http.Request for the FindCallers method
func NewFindCallersRequest(server string, params *FindCallersParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/callers")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if queryFrag, err := runtime.StyleParamWithOptions("form", true, "phone", params.Phone, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
			return nil, err
		} else {
			for _, qp := range strings.Split(queryFrag, "&") {
				rawQueryFragments = append(rawQueryFragments, qp)
			}
		}

		if params.CommunityID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "community_id", *params.CommunityID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "uuid"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListCommunitiesRequest constructs an http.Request for the ListCommunities method
func NewListCommunitiesRequest(server string, params *ListCommunitiesParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/communities")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Cursor != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "cursor", *params.Cursor, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewCreateCommunityRequest calls the generic CreateCommunity builder with application/json body
func NewCreateCommunityRequest(server string, params *CreateCommunityParams, body CreateCommunityJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewCreateCommunityRequestWithBody(server, params, "application/json", bodyReader)
}

// NewCreateCommunityRequestWithBody constructs an http.Request for the CreateCommunity method, with any body, and a specified content type
func NewCreateCommunityRequestWithBody(server string, params *CreateCommunityParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/communities")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

	}

	return req, nil
}

// NewArchiveCommunityRequest constructs an http.Request for the ArchiveCommunity method
func NewArchiveCommunityRequest(server string, id ID, params *ArchiveCommunityParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/communities/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

	}

	return req, nil
}

// NewGetCommunityRequest constructs an http.Request for the GetCommunity method
func NewGetCommunityRequest(server string, id ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/communities/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewUpdateCommunityRequest calls the generic UpdateCommunity builder with application/json body
func NewUpdateCommunityRequest(server string, id ID, params *UpdateCommunityParams, body UpdateCommunityJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateCommunityRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewUpdateCommunityRequestWithBody constructs an http.Request for the UpdateCommunity method, with any body, and a specified content type
func NewUpdateCommunityRequestWithBody(server string, id ID, params *UpdateCommunityParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/communities/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPatch, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		var headerParam0 string

		headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
		if err != nil {
			return nil, err
		}

		req.Header.Set("If-Match", headerParam0)

	}

	return req, nil
}

// NewSetPlanningRequest calls the generic SetPlanning builder with application/json body
func NewSetPlanningRequest(server string, id ID, params *SetPlanningParams, body SetPlanningJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewSetPlanningRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewSetPlanningRequestWithBody constructs an http.Request for the SetPlanning method, with any body, and a specified content type
func NewSetPlanningRequestWithBody(server string, id ID, params *SetPlanningParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/communities/%s/planning", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPut, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

	}

	return req, nil
}

// NewListContactsRequest constructs an http.Request for the ListContacts method
func NewListContactsRequest(server string, params *ListContactsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/contacts")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.CommunityID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "community_id", *params.CommunityID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "uuid"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.ResidentID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "resident_id", *params.ResidentID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "uuid"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Need != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "need", *params.Need, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Cursor != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "cursor", *params.Cursor, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewRecordContactRequest calls the generic RecordContact builder with application/json body
func NewRecordContactRequest(server string, params *RecordContactParams, body RecordContactJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewRecordContactRequestWithBody(server, params, "application/json", bodyReader)
}

// NewRecordContactRequestWithBody constructs an http.Request for the RecordContact method, with any body, and a specified content type
func NewRecordContactRequestWithBody(server string, params *RecordContactParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/contacts")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

	}

	return req, nil
}

// NewGetContactRequest constructs an http.Request for the GetContact method
func NewGetContactRequest(server string, id ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/contacts/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewSettleNeedRequest calls the generic SettleNeed builder with application/json body
func NewSettleNeedRequest(server string, id ID, params *SettleNeedParams, body SettleNeedJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewSettleNeedRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewSettleNeedRequestWithBody constructs an http.Request for the SettleNeed method, with any body, and a specified content type
func NewSettleNeedRequestWithBody(server string, id ID, params *SettleNeedParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/contacts/%s/need", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewListDriversRequest constructs an http.Request for the ListDrivers method
func NewListDriversRequest(server string, params *ListDriversParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/drivers")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Cursor != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "cursor", *params.Cursor, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewCreateDriverRequest calls the generic CreateDriver builder with application/json body
func NewCreateDriverRequest(server string, params *CreateDriverParams, body CreateDriverJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewCreateDriverRequestWithBody(server, params, "application/json", bodyReader)
}

// NewCreateDriverRequestWithBody constructs an http.Request for the CreateDriver method, with any body, and a specified content type
func NewCreateDriverRequestWithBody(server string, params *CreateDriverParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/drivers")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

	}

	return req, nil
}

// NewArchiveDriverRequest constructs an http.Request for the ArchiveDriver method
func NewArchiveDriverRequest(server string, id ID, params *ArchiveDriverParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/drivers/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

	}

	return req, nil
}

// NewGetDriverRequest constructs an http.Request for the GetDriver method
func NewGetDriverRequest(server string, id ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/drivers/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewUpdateDriverRequest calls the generic UpdateDriver builder with application/json body
func NewUpdateDriverRequest(server string, id ID, params *UpdateDriverParams, body UpdateDriverJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateDriverRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewUpdateDriverRequestWithBody constructs an http.Request for the UpdateDriver method, with any body, and a specified content type
func NewUpdateDriverRequestWithBody(server string, id ID, params *UpdateDriverParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/drivers/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPatch, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		var headerParam0 string

		headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
		if err != nil {
			return nil, err
		}

		req.Header.Set("If-Match", headerParam0)

	}

	return req, nil
}

// NewListDrugsRequest constructs an http.Request for the ListDrugs method
func NewListDrugsRequest(server string, params *ListDrugsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/drugs")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Q != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "q", *params.Q, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Cursor != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "cursor", *params.Cursor, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewCreateDrugRequest calls the generic CreateDrug builder with application/json body
func NewCreateDrugRequest(server string, params *CreateDrugParams, body CreateDrugJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewCreateDrugRequestWithBody(server, params, "application/json", bodyReader)
}

// NewCreateDrugRequestWithBody constructs an http.Request for the CreateDrug method, with any body, and a specified content type
func NewCreateDrugRequestWithBody(server string, params *CreateDrugParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/drugs")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

	}

	return req, nil
}

// NewArchiveDrugRequest constructs an http.Request for the ArchiveDrug method
func NewArchiveDrugRequest(server string, id ID, params *ArchiveDrugParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/drugs/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

	}

	return req, nil
}

// NewGetDrugRequest constructs an http.Request for the GetDrug method
func NewGetDrugRequest(server string, id ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/drugs/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewUpdateDrugRequest calls the generic UpdateDrug builder with application/json body
func NewUpdateDrugRequest(server string, id ID, params *UpdateDrugParams, body UpdateDrugJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateDrugRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewUpdateDrugRequestWithBody constructs an http.Request for the UpdateDrug method, with any body, and a specified content type
func NewUpdateDrugRequestWithBody(server string, id ID, params *UpdateDrugParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/drugs/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPatch, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		var headerParam0 string

		headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
		if err != nil {
			return nil, err
		}

		req.Header.Set("If-Match", headerParam0)

	}

	return req, nil
}

// NewListEventsRequest constructs an http.Request for the ListEvents method
func NewListEventsRequest(server string, params *ListEventsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/events")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if queryFrag, err := runtime.StyleParamWithOptions("form", true, "community_id", params.CommunityID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "uuid"}); err != nil {
			return nil, err
		} else {
			for _, qp := range strings.Split(queryFrag, "&") {
				rawQueryFragments = append(rawQueryFragments, qp)
			}
		}

		if params.After != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "after", *params.After, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int64"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetForecastRequest constructs an http.Request for the GetForecast method
func NewGetForecastRequest(server string, params *GetForecastParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/forecast")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.CommunityID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "community_id", *params.CommunityID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "uuid"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.FromOn != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "from_on", *params.FromOn, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "date"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Days != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "days", *params.Days, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Format != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "format", *params.Format, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewHandOverRequest calls the generic HandOver builder with application/json body
func NewHandOverRequest(server string, params *HandOverParams, body HandOverJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewHandOverRequestWithBody(server, params, "application/json", bodyReader)
}

// NewHandOverRequestWithBody constructs an http.Request for the HandOver method, with any body, and a specified content type
func NewHandOverRequestWithBody(server string, params *HandOverParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/handovers")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

	}

	return req, nil
}

// NewListHospitalsRequest constructs an http.Request for the ListHospitals method
func NewListHospitalsRequest(server string, params *ListHospitalsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/hospitals")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Cursor != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "cursor", *params.Cursor, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewCreateHospitalRequest calls the generic CreateHospital builder with application/json body
func NewCreateHospitalRequest(server string, params *CreateHospitalParams, body CreateHospitalJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewCreateHospitalRequestWithBody(server, params, "application/json", bodyReader)
}

// NewCreateHospitalRequestWithBody constructs an http.Request for the CreateHospital method, with any body, and a specified content type
func NewCreateHospitalRequestWithBody(server string, params *CreateHospitalParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/hospitals")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

	}

	return req, nil
}

// NewArchiveHospitalRequest constructs an http.Request for the ArchiveHospital method
func NewArchiveHospitalRequest(server string, id ID, params *ArchiveHospitalParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/hospitals/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

	}

	return req, nil
}

// NewGetHospitalRequest constructs an http.Request for the GetHospital method
func NewGetHospitalRequest(server string, id ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/hospitals/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewUpdateHospitalRequest calls the generic UpdateHospital builder with application/json body
func NewUpdateHospitalRequest(server string, id ID, params *UpdateHospitalParams, body UpdateHospitalJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateHospitalRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewUpdateHospitalRequestWithBody constructs an http.Request for the UpdateHospital method, with any body, and a specified content type
func NewUpdateHospitalRequestWithBody(server string, id ID, params *UpdateHospitalParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/hospitals/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPatch, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		var headerParam0 string

		headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
		if err != nil {
			return nil, err
		}

		req.Header.Set("If-Match", headerParam0)

	}

	return req, nil
}

// NewListItemsRequest constructs an http.Request for the ListItems method
func NewListItemsRequest(server string, params *ListItemsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/items")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.CommunityID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "community_id", *params.CommunityID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "uuid"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.HolderID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "holder_id", *params.HolderID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "uuid"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Kind != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "kind", *params.Kind, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Out != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "out", *params.Out, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Cursor != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "cursor", *params.Cursor, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetItemRequest constructs an http.Request for the GetItem method
func NewGetItemRequest(server string, id ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/items/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetMeRequest constructs an http.Request for the GetMe method
func NewGetMeRequest(server string) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/me")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetMyRouteRequest constructs an http.Request for the GetMyRoute method
func NewGetMyRouteRequest(server string) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/my-route")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListPlansRequest constructs an http.Request for the ListPlans method
func NewListPlansRequest(server string, params *ListPlansParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/plans")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.CommunityID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "community_id", *params.CommunityID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "uuid"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PlannedOn != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "planned_on", *params.PlannedOn, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "date"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.State != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "state", *params.State, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Cursor != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "cursor", *params.Cursor, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewCreatePlanRequest calls the generic CreatePlan builder with application/json body
func NewCreatePlanRequest(server string, params *CreatePlanParams, body CreatePlanJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewCreatePlanRequestWithBody(server, params, "application/json", bodyReader)
}

// NewCreatePlanRequestWithBody constructs an http.Request for the CreatePlan method, with any body, and a specified content type
func NewCreatePlanRequestWithBody(server string, params *CreatePlanParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/plans")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

	}

	return req, nil
}

// NewGetPlanRequest constructs an http.Request for the GetPlan method
func NewGetPlanRequest(server string, id ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/plans/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewApplyPlanRequest constructs an http.Request for the ApplyPlan method
func NewApplyPlanRequest(server string, id ID, params *ApplyPlanParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/plans/%s/application", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

		if params.IdempotencyKey != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam1)
		}

	}

	return req, nil
}

// NewCancelPlanRequest constructs an http.Request for the CancelPlan method
func NewCancelPlanRequest(server string, id ID, params *CancelPlanParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/plans/%s/cancellation", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

		if params.IdempotencyKey != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam1)
		}

	}

	return req, nil
}

// NewComparePlansRequest constructs an http.Request for the ComparePlans method
func NewComparePlansRequest(server string, id ID, params *ComparePlansParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/plans/%s/comparison", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.With != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "with", *params.With, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "uuid"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewMoveInPlanRequest calls the generic MoveInPlan builder with application/json body
func NewMoveInPlanRequest(server string, id ID, params *MoveInPlanParams, body MoveInPlanJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewMoveInPlanRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewMoveInPlanRequestWithBody constructs an http.Request for the MoveInPlan method, with any body, and a specified content type
func NewMoveInPlanRequestWithBody(server string, id ID, params *MoveInPlanParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/plans/%s/moves", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

		if params.IdempotencyKey != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam1)
		}

	}

	return req, nil
}

// NewListRequestsRequest constructs an http.Request for the ListRequests method
func NewListRequestsRequest(server string, params *ListRequestsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/requests")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.CommunityID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "community_id", *params.CommunityID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "uuid"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.State != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "state", *params.State, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Open != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "open", *params.Open, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Urgency != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "urgency", *params.Urgency, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.ResidentID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "resident_id", *params.ResidentID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "uuid"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.DriverID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "driver_id", *params.DriverID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "uuid"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.HospitalID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "hospital_id", *params.HospitalID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "uuid"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.RegisteredOn != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "registered_on", *params.RegisteredOn, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "date"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Cursor != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "cursor", *params.Cursor, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewRegisterRequestRequest calls the generic RegisterRequest builder with application/json body
func NewRegisterRequestRequest(server string, params *RegisterRequestParams, body RegisterRequestJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewRegisterRequestRequestWithBody(server, params, "application/json", bodyReader)
}

// NewRegisterRequestRequestWithBody constructs an http.Request for the RegisterRequest method, with any body, and a specified content type
func NewRegisterRequestRequestWithBody(server string, params *RegisterRequestParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/requests")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

	}

	return req, nil
}

// NewGetRequestRequest constructs an http.Request for the GetRequest method
func NewGetRequestRequest(server string, id ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/requests/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAmendRequestRequest calls the generic AmendRequest builder with application/json body
func NewAmendRequestRequest(server string, id ID, params *AmendRequestParams, body AmendRequestJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAmendRequestRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewAmendRequestRequestWithBody constructs an http.Request for the AmendRequest method, with any body, and a specified content type
func NewAmendRequestRequestWithBody(server string, id ID, params *AmendRequestParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/requests/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPatch, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		var headerParam0 string

		headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
		if err != nil {
			return nil, err
		}

		req.Header.Set("If-Match", headerParam0)

	}

	return req, nil
}

// NewCancelRequestRequest calls the generic CancelRequest builder with application/json body
func NewCancelRequestRequest(server string, id ID, params *CancelRequestParams, body CancelRequestJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewCancelRequestRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewCancelRequestRequestWithBody constructs an http.Request for the CancelRequest method, with any body, and a specified content type
func NewCancelRequestRequestWithBody(server string, id ID, params *CancelRequestParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/requests/%s/cancellation", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewCollectCardRequest calls the generic CollectCard builder with application/json body
func NewCollectCardRequest(server string, id ID, params *CollectCardParams, body CollectCardJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewCollectCardRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewCollectCardRequestWithBody constructs an http.Request for the CollectCard method, with any body, and a specified content type
func NewCollectCardRequestWithBody(server string, id ID, params *CollectCardParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/requests/%s/card-collection", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewWaiveCardRequest calls the generic WaiveCard builder with application/json body
func NewWaiveCardRequest(server string, id ID, params *WaiveCardParams, body WaiveCardJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewWaiveCardRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewWaiveCardRequestWithBody constructs an http.Request for the WaiveCard method, with any body, and a specified content type
func NewWaiveCardRequestWithBody(server string, id ID, params *WaiveCardParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/requests/%s/card-waiver", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewClarifyLinesRequest calls the generic ClarifyLines builder with application/json body
func NewClarifyLinesRequest(server string, id ID, params *ClarifyLinesParams, body ClarifyLinesJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewClarifyLinesRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewClarifyLinesRequestWithBody constructs an http.Request for the ClarifyLines method, with any body, and a specified content type
func NewClarifyLinesRequestWithBody(server string, id ID, params *ClarifyLinesParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/requests/%s/clarification", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewAskDecisionRequest calls the generic AskDecision builder with application/json body
func NewAskDecisionRequest(server string, id ID, params *AskDecisionParams, body AskDecisionJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAskDecisionRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewAskDecisionRequestWithBody constructs an http.Request for the AskDecision method, with any body, and a specified content type
func NewAskDecisionRequestWithBody(server string, id ID, params *AskDecisionParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/requests/%s/decisions", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewAnswerDecisionRequest calls the generic AnswerDecision builder with application/json body
func NewAnswerDecisionRequest(server string, id ID, decisionID ID, params *AnswerDecisionParams, body AnswerDecisionJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAnswerDecisionRequestWithBody(server, id, decisionID, params, "application/json", bodyReader)
}

// NewAnswerDecisionRequestWithBody constructs an http.Request for the AnswerDecision method, with any body, and a specified content type
func NewAnswerDecisionRequestWithBody(server string, id ID, decisionID ID, params *AnswerDecisionParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "decision_id", decisionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/requests/%s/decisions/%s/answer", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewDeliverRequestRequest calls the generic DeliverRequest builder with application/json body
func NewDeliverRequestRequest(server string, id ID, params *DeliverRequestParams, body DeliverRequestJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewDeliverRequestRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewDeliverRequestRequestWithBody constructs an http.Request for the DeliverRequest method, with any body, and a specified content type
func NewDeliverRequestRequestWithBody(server string, id ID, params *DeliverRequestParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/requests/%s/delivery", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewAttemptDeliveryRequest calls the generic AttemptDelivery builder with application/json body
func NewAttemptDeliveryRequest(server string, id ID, params *AttemptDeliveryParams, body AttemptDeliveryJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAttemptDeliveryRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewAttemptDeliveryRequestWithBody constructs an http.Request for the AttemptDelivery method, with any body, and a specified content type
func NewAttemptDeliveryRequestWithBody(server string, id ID, params *AttemptDeliveryParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/requests/%s/delivery-attempt", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewReturnGoodsRequest calls the generic ReturnGoods builder with application/json body
func NewReturnGoodsRequest(server string, id ID, params *ReturnGoodsParams, body ReturnGoodsJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewReturnGoodsRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewReturnGoodsRequestWithBody constructs an http.Request for the ReturnGoods method, with any body, and a specified content type
func NewReturnGoodsRequestWithBody(server string, id ID, params *ReturnGoodsParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/requests/%s/goods-return", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewAssignHospitalRequest calls the generic AssignHospital builder with application/json body
func NewAssignHospitalRequest(server string, id ID, params *AssignHospitalParams, body AssignHospitalJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAssignHospitalRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewAssignHospitalRequestWithBody constructs an http.Request for the AssignHospital method, with any body, and a specified content type
func NewAssignHospitalRequestWithBody(server string, id ID, params *AssignHospitalParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/requests/%s/hospital-assignment", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewReassignHospitalRequest calls the generic ReassignHospital builder with application/json body
func NewReassignHospitalRequest(server string, id ID, params *ReassignHospitalParams, body ReassignHospitalJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewReassignHospitalRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewReassignHospitalRequestWithBody constructs an http.Request for the ReassignHospital method, with any body, and a specified content type
func NewReassignHospitalRequestWithBody(server string, id ID, params *ReassignHospitalParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/requests/%s/hospital-reassignment", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewGetMoneyRequest constructs an http.Request for the GetMoney method
func NewGetMoneyRequest(server string, id ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/requests/%s/money", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewMoveMoneyRequest calls the generic MoveMoney builder with application/json body
func NewMoveMoneyRequest(server string, id ID, params *MoveMoneyParams, body MoveMoneyJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewMoveMoneyRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewMoveMoneyRequestWithBody constructs an http.Request for the MoveMoney method, with any body, and a specified content type
func NewMoveMoneyRequestWithBody(server string, id ID, params *MoveMoneyParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/requests/%s/money-moves", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewRecordPurchaseRequest calls the generic RecordPurchase builder with application/json body
func NewRecordPurchaseRequest(server string, id ID, params *RecordPurchaseParams, body RecordPurchaseJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewRecordPurchaseRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewRecordPurchaseRequestWithBody constructs an http.Request for the RecordPurchase method, with any body, and a specified content type
func NewRecordPurchaseRequestWithBody(server string, id ID, params *RecordPurchaseParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/requests/%s/purchase", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewReportShortageRequest calls the generic ReportShortage builder with application/json body
func NewReportShortageRequest(server string, id ID, params *ReportShortageParams, body ReportShortageJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewReportShortageRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewReportShortageRequestWithBody constructs an http.Request for the ReportShortage method, with any body, and a specified content type
func NewReportShortageRequestWithBody(server string, id ID, params *ReportShortageParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/requests/%s/shortage", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewListResidentsRequest constructs an http.Request for the ListResidents method
func NewListResidentsRequest(server string, params *ListResidentsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/residents")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.CommunityID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "community_id", *params.CommunityID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "uuid"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Q != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "q", *params.Q, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Phone != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "phone", *params.Phone, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Flag != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "flag", *params.Flag, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.ResponsibleID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "responsible_id", *params.ResponsibleID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "uuid"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Unassigned != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "unassigned", *params.Unassigned, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Cursor != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "cursor", *params.Cursor, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewCreateResidentRequest calls the generic CreateResident builder with application/json body
func NewCreateResidentRequest(server string, params *CreateResidentParams, body CreateResidentJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewCreateResidentRequestWithBody(server, params, "application/json", bodyReader)
}

// NewCreateResidentRequestWithBody constructs an http.Request for the CreateResident method, with any body, and a specified content type
func NewCreateResidentRequestWithBody(server string, params *CreateResidentParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/residents")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

	}

	return req, nil
}

// NewArchiveResidentRequest constructs an http.Request for the ArchiveResident method
func NewArchiveResidentRequest(server string, id ID, params *ArchiveResidentParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/residents/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

	}

	return req, nil
}

// NewGetResidentRequest constructs an http.Request for the GetResident method
func NewGetResidentRequest(server string, id ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/residents/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewUpdateResidentRequest calls the generic UpdateResident builder with application/json body
func NewUpdateResidentRequest(server string, id ID, params *UpdateResidentParams, body UpdateResidentJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateResidentRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewUpdateResidentRequestWithBody constructs an http.Request for the UpdateResident method, with any body, and a specified content type
func NewUpdateResidentRequestWithBody(server string, id ID, params *UpdateResidentParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/residents/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPatch, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		var headerParam0 string

		headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
		if err != nil {
			return nil, err
		}

		req.Header.Set("If-Match", headerParam0)

	}

	return req, nil
}

// NewFindDuplicatesRequest constructs an http.Request for the FindDuplicates method
func NewFindDuplicatesRequest(server string, id ID, params *FindDuplicatesParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/residents/%s/duplicates", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if queryFrag, err := runtime.StyleParamWithOptions("form", true, "drug_id", params.DrugID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "uuid"}); err != nil {
			return nil, err
		} else {
			for _, qp := range strings.Split(queryFrag, "&") {
				rawQueryFragments = append(rawQueryFragments, qp)
			}
		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListMedicationsRequest constructs an http.Request for the ListMedications method
func NewListMedicationsRequest(server string, id ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/residents/%s/medications", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetRequestDraftRequest constructs an http.Request for the GetRequestDraft method
func NewGetRequestDraftRequest(server string, id ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/residents/%s/request-draft", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetSupplyRequest constructs an http.Request for the GetSupply method
func NewGetSupplyRequest(server string, id ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/residents/%s/supply", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewStartSupplyPlanRequest calls the generic StartSupplyPlan builder with application/json body
func NewStartSupplyPlanRequest(server string, id ID, params *StartSupplyPlanParams, body StartSupplyPlanJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewStartSupplyPlanRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewStartSupplyPlanRequestWithBody constructs an http.Request for the StartSupplyPlan method, with any body, and a specified content type
func NewStartSupplyPlanRequestWithBody(server string, id ID, params *StartSupplyPlanParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/residents/%s/supply-plans", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

	}

	return req, nil
}

// NewHandOverResponsibilityRequest calls the generic HandOverResponsibility builder with application/json body
func NewHandOverResponsibilityRequest(server string, params *HandOverResponsibilityParams, body HandOverResponsibilityJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewHandOverResponsibilityRequestWithBody(server, params, "application/json", bodyReader)
}

// NewHandOverResponsibilityRequestWithBody constructs an http.Request for the HandOverResponsibility method, with any body, and a specified content type
func NewHandOverResponsibilityRequestWithBody(server string, params *HandOverResponsibilityParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/responsibilities/handover")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

	}

	return req, nil
}

// NewListRulesRequest constructs an http.Request for the ListRules method
func NewListRulesRequest(server string, params *ListRulesParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/rules")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Cursor != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "cursor", *params.Cursor, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewCreateRuleRequest calls the generic CreateRule builder with application/json body
func NewCreateRuleRequest(server string, params *CreateRuleParams, body CreateRuleJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewCreateRuleRequestWithBody(server, params, "application/json", bodyReader)
}

// NewCreateRuleRequestWithBody constructs an http.Request for the CreateRule method, with any body, and a specified content type
func NewCreateRuleRequestWithBody(server string, params *CreateRuleParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/rules")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

	}

	return req, nil
}

// NewArchiveRuleRequest constructs an http.Request for the ArchiveRule method
func NewArchiveRuleRequest(server string, id ID, params *ArchiveRuleParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/rules/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

	}

	return req, nil
}

// NewGetRuleRequest constructs an http.Request for the GetRule method
func NewGetRuleRequest(server string, id ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/rules/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewUpdateRuleRequest calls the generic UpdateRule builder with application/json body
func NewUpdateRuleRequest(server string, id ID, params *UpdateRuleParams, body UpdateRuleJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateRuleRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewUpdateRuleRequestWithBody constructs an http.Request for the UpdateRule method, with any body, and a specified content type
func NewUpdateRuleRequestWithBody(server string, id ID, params *UpdateRuleParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/rules/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPatch, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		var headerParam0 string

		headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
		if err != nil {
			return nil, err
		}

		req.Header.Set("If-Match", headerParam0)

	}

	return req, nil
}

// NewListStaffRequest constructs an http.Request for the ListStaff method
func NewListStaffRequest(server string, params *ListStaffParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/staff")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Cursor != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "cursor", *params.Cursor, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewCreateStaffRequest calls the generic CreateStaff builder with application/json body
func NewCreateStaffRequest(server string, params *CreateStaffParams, body CreateStaffJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewCreateStaffRequestWithBody(server, params, "application/json", bodyReader)
}

// NewCreateStaffRequestWithBody constructs an http.Request for the CreateStaff method, with any body, and a specified content type
func NewCreateStaffRequestWithBody(server string, params *CreateStaffParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/staff")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

	}

	return req, nil
}

// NewArchiveStaffRequest constructs an http.Request for the ArchiveStaff method
func NewArchiveStaffRequest(server string, id ID, params *ArchiveStaffParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/staff/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

	}

	return req, nil
}

// NewGetStaffRequest constructs an http.Request for the GetStaff method
func NewGetStaffRequest(server string, id ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/staff/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewUpdateStaffRequest calls the generic UpdateStaff builder with application/json body
func NewUpdateStaffRequest(server string, id ID, params *UpdateStaffParams, body UpdateStaffJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewUpdateStaffRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewUpdateStaffRequestWithBody constructs an http.Request for the UpdateStaff method, with any body, and a specified content type
func NewUpdateStaffRequestWithBody(server string, id ID, params *UpdateStaffParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/staff/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPatch, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		var headerParam0 string

		headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
		if err != nil {
			return nil, err
		}

		req.Header.Set("If-Match", headerParam0)

	}

	return req, nil
}

// NewListTokensRequest constructs an http.Request for the ListTokens method
func NewListTokensRequest(server string, id ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/staff/%s/tokens", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewIssueTokenRequest calls the generic IssueToken builder with application/json body
func NewIssueTokenRequest(server string, id ID, params *IssueTokenParams, body IssueTokenJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewIssueTokenRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewIssueTokenRequestWithBody constructs an http.Request for the IssueToken method, with any body, and a specified content type
func NewIssueTokenRequestWithBody(server string, id ID, params *IssueTokenParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/staff/%s/tokens", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

	}

	return req, nil
}

// NewRevokeTokenRequest constructs an http.Request for the RevokeToken method
func NewRevokeTokenRequest(server string, id ID, tokenID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "token_id", tokenID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/staff/%s/tokens/%s", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetStatusRequest constructs an http.Request for the GetStatus method
func NewGetStatusRequest(server string, params *GetStatusParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/status")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Phone != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "phone", *params.Phone, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Number != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "number", *params.Number, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.CommunityID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "community_id", *params.CommunityID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: "uuid"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetSupplyPlanRequest constructs an http.Request for the GetSupplyPlan method
func NewGetSupplyPlanRequest(server string, id ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/supply-plans/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdmitResidentRequest calls the generic AdmitResident builder with application/json body
func NewAdmitResidentRequest(server string, id ID, params *AdmitResidentParams, body AdmitResidentJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdmitResidentRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewAdmitResidentRequestWithBody constructs an http.Request for the AdmitResident method, with any body, and a specified content type
func NewAdmitResidentRequestWithBody(server string, id ID, params *AdmitResidentParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/supply-plans/%s/admission", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewCountSupplyRequest calls the generic CountSupply builder with application/json body
func NewCountSupplyRequest(server string, id ID, params *CountSupplyParams, body CountSupplyJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewCountSupplyRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewCountSupplyRequestWithBody constructs an http.Request for the CountSupply method, with any body, and a specified content type
func NewCountSupplyRequestWithBody(server string, id ID, params *CountSupplyParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/supply-plans/%s/counts", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewDischargeResidentRequest calls the generic DischargeResident builder with application/json body
func NewDischargeResidentRequest(server string, id ID, params *DischargeResidentParams, body DischargeResidentJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewDischargeResidentRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewDischargeResidentRequestWithBody constructs an http.Request for the DischargeResident method, with any body, and a specified content type
func NewDischargeResidentRequestWithBody(server string, id ID, params *DischargeResidentParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/supply-plans/%s/discharge", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewChangeDoseRequest calls the generic ChangeDose builder with application/json body
func NewChangeDoseRequest(server string, id ID, params *ChangeDoseParams, body ChangeDoseJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewChangeDoseRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewChangeDoseRequestWithBody constructs an http.Request for the ChangeDose method, with any body, and a specified content type
func NewChangeDoseRequestWithBody(server string, id ID, params *ChangeDoseParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/supply-plans/%s/doses", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewReceiveSupplyRequest calls the generic ReceiveSupply builder with application/json body
func NewReceiveSupplyRequest(server string, id ID, params *ReceiveSupplyParams, body ReceiveSupplyJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewReceiveSupplyRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewReceiveSupplyRequestWithBody constructs an http.Request for the ReceiveSupply method, with any body, and a specified content type
func NewReceiveSupplyRequestWithBody(server string, id ID, params *ReceiveSupplyParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/supply-plans/%s/refills", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewRestartSupplyRequest calls the generic RestartSupply builder with application/json body
func NewRestartSupplyRequest(server string, id ID, params *RestartSupplyParams, body RestartSupplyJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewRestartSupplyRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewRestartSupplyRequestWithBody constructs an http.Request for the RestartSupply method, with any body, and a specified content type
func NewRestartSupplyRequestWithBody(server string, id ID, params *RestartSupplyParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/supply-plans/%s/restart", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

// NewStopSupplyRequest calls the generic StopSupply builder with application/json body
func NewStopSupplyRequest(server string, id ID, params *StopSupplyParams, body StopSupplyJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewStopSupplyRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewStopSupplyRequestWithBody constructs an http.Request for the StopSupply method, with any body, and a specified content type
func NewStopSupplyRequestWithBody(server string, id ID, params *StopSupplyParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: "uuid"})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/supply-plans/%s/stop", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IdempotencyKey != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "Idempotency-Key", *params.IdempotencyKey, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("Idempotency-Key", headerParam0)
		}

		if params.IfMatch != nil {
			var headerParam1 string

			headerParam1, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam1)
		}

	}

	return req, nil
}

func (c *Client) applyEditors(ctx context.Context, req *http.Request, additionalEditors []RequestEditorFn) error {
	for _, r := range c.RequestEditors {
		if err := r(ctx, req); err != nil {
			return err
		}
	}
	for _, r := range additionalEditors {
		if err := r(ctx, req); err != nil {
			return err
		}
	}
	return nil
}

// ClientWithResponses builds on ClientInterface to offer response payloads
type ClientWithResponses struct {
	ClientInterface
}

// NewClientWithResponses creates a new ClientWithResponses, which wraps
// Client with return type handling
func NewClientWithResponses(server string, opts ...ClientOption) (*ClientWithResponses, error) {
	client, err := NewClient(server, opts...)
	if err != nil {
		return nil, err
	}
	return &ClientWithResponses{client}, nil
}

// WithBaseURL overrides the baseURL.
func WithBaseURL(baseURL string) ClientOption {
	return func(c *Client) error {
		newBaseURL, err := url.Parse(baseURL)
		if err != nil {
			return err
		}
		c.Server = newBaseURL.String()
		return nil
	}
}

// ClientWithResponsesInterface is the interface specification for the client with responses above.
type ClientWithResponsesInterface interface {

	// GetHealthWithResponse Is the process alive
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /healthz (the `GetHealth` operationId).
	GetHealthWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*GetHealthResponse, error)

	// GetReadinessWithResponse Can the service do its work
	//
	// Answers 503 while the database does not answer.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /readyz (the `GetReadiness` operationId).
	GetReadinessWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*GetReadinessResponse, error)

	// ListAlertsWithResponse List what needs attention
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/alerts (the `ListAlerts` operationId).
	ListAlertsWithResponse(ctx context.Context, params *ListAlertsParams, reqEditors ...RequestEditorFn) (*ListAlertsResponse, error)

	// GetCallListWithResponse Whom to call today
	//
	// 今日呼叫名单. One entry a household (same building, entrance and flat), in the order in which to call: the untried first, then the worst level, then who runs out first. A household is called about refills (续药) or on a round (走访), never on both lists; what else is due soon in it comes in the same call. Who was spoken to today, or has the drug on its way, is not on it; what the resident put off is back on the day or when it gets worse. Always complete, never a page of it.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/call-list (the `GetCallList` operationId).
	GetCallListWithResponse(ctx context.Context, params *GetCallListParams, reqEditors ...RequestEditorFn) (*GetCallListResponse, error)

	// FindCallersWithResponse Who may be calling
	//
	// Everybody who shares the telephone (同一电话可以属于多位居民), with their open requests; residents with open requests come first. A number nobody has gives an empty list.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/callers (the `FindCallers` operationId).
	FindCallersWithResponse(ctx context.Context, params *FindCallersParams, reqEditors ...RequestEditorFn) (*FindCallersResponse, error)

	// ListCommunitiesWithResponse List communities
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/communities (the `ListCommunities` operationId).
	ListCommunitiesWithResponse(ctx context.Context, params *ListCommunitiesParams, reqEditors ...RequestEditorFn) (*ListCommunitiesResponse, error)

	// CreateCommunityWithBodyWithResponse Add a community
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/communities (the `CreateCommunity` operationId).
	CreateCommunityWithBodyWithResponse(ctx context.Context, params *CreateCommunityParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateCommunityResponse, error)

	// CreateCommunityWithResponse Add a community
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/communities (the `CreateCommunity` operationId).
	CreateCommunityWithResponse(ctx context.Context, params *CreateCommunityParams, body CreateCommunityJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateCommunityResponse, error)

	// ArchiveCommunityWithResponse Archive a community
	//
	// Nothing is deleted; it is no longer offered (归档).
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /v1/communities/{id} (the `ArchiveCommunity` operationId).
	ArchiveCommunityWithResponse(ctx context.Context, id ID, params *ArchiveCommunityParams, reqEditors ...RequestEditorFn) (*ArchiveCommunityResponse, error)

	// GetCommunityWithResponse Get a community
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/communities/{id} (the `GetCommunity` operationId).
	GetCommunityWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetCommunityResponse, error)

	// UpdateCommunityWithBodyWithResponse Change a community
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/communities/{id} (the `UpdateCommunity` operationId).
	UpdateCommunityWithBodyWithResponse(ctx context.Context, id ID, params *UpdateCommunityParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateCommunityResponse, error)

	// UpdateCommunityWithResponse Change a community
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/communities/{id} (the `UpdateCommunity` operationId).
	UpdateCommunityWithResponse(ctx context.Context, id ID, params *UpdateCommunityParams, body UpdateCommunityJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateCommunityResponse, error)

	// SetPlanningWithBodyWithResponse Say how the planning job plans for a community
	//
	// 设置自动排班. Twice a day, before the morning and the mid-day run, a plan is made for the community, or for all of the district with the same `plan_pool` together. With `auto_apply` (of all of them) it is applied at once, else it waits.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /v1/communities/{id}/planning (the `SetPlanning` operationId).
	SetPlanningWithBodyWithResponse(ctx context.Context, id ID, params *SetPlanningParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*SetPlanningResponse, error)

	// SetPlanningWithResponse Say how the planning job plans for a community
	//
	// 设置自动排班. Twice a day, before the morning and the mid-day run, a plan is made for the community, or for all of the district with the same `plan_pool` together. With `auto_apply` (of all of them) it is applied at once, else it waits.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /v1/communities/{id}/planning (the `SetPlanning` operationId).
	SetPlanningWithResponse(ctx context.Context, id ID, params *SetPlanningParams, body SetPlanningJSONRequestBody, reqEditors ...RequestEditorFn) (*SetPlanningResponse, error)

	// ListContactsWithResponse List contacts
	//
	// Newest first (联系记录). With `need=open` what nobody has seen to yet.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/contacts (the `ListContacts` operationId).
	ListContactsWithResponse(ctx context.Context, params *ListContactsParams, reqEditors ...RequestEditorFn) (*ListContactsResponse, error)

	// RecordContactWithBodyWithResponse A household was tried
	//
	// 登记联系. One try by telephone, WeChat or knock, with what was said about plans of anybody in the household: `requested` (with `request`: one request with every refill asked for, prefilled from the last one), `snoozed` until a day on which a refill still comes in time, `declined` or `stopped` with the reason, `counted`. All of it or none. A refusal is quiet for seven days and until it gets worse; nothing is dismissed. `earlier` in the answer is who else tried them today.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/contacts (the `RecordContact` operationId).
	RecordContactWithBodyWithResponse(ctx context.Context, params *RecordContactParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*RecordContactResponse, error)

	// RecordContactWithResponse A household was tried
	//
	// 登记联系. One try by telephone, WeChat or knock, with what was said about plans of anybody in the household: `requested` (with `request`: one request with every refill asked for, prefilled from the last one), `snoozed` until a day on which a refill still comes in time, `declined` or `stopped` with the reason, `counted`. All of it or none. A refusal is quiet for seven days and until it gets worse; nothing is dismissed. `earlier` in the answer is who else tried them today.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/contacts (the `RecordContact` operationId).
	RecordContactWithResponse(ctx context.Context, params *RecordContactParams, body RecordContactJSONRequestBody, reqEditors ...RequestEditorFn) (*RecordContactResponse, error)

	// GetContactWithResponse Get a contact
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/contacts/{id} (the `GetContact` operationId).
	GetContactWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetContactResponse, error)

	// SettleNeedWithBodyWithResponse What has become of a need
	//
	// 需求处理. `requested` with a `request` to be registered, or the `request_id` of one there is; `passed_on` to somebody (other squad, 12345); `met` or `dropped` with the outcome. What was passed on can still be settled.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/contacts/{id}/need (the `SettleNeed` operationId).
	SettleNeedWithBodyWithResponse(ctx context.Context, id ID, params *SettleNeedParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*SettleNeedResponse, error)

	// SettleNeedWithResponse What has become of a need
	//
	// 需求处理. `requested` with a `request` to be registered, or the `request_id` of one there is; `passed_on` to somebody (other squad, 12345); `met` or `dropped` with the outcome. What was passed on can still be settled.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/contacts/{id}/need (the `SettleNeed` operationId).
	SettleNeedWithResponse(ctx context.Context, id ID, params *SettleNeedParams, body SettleNeedJSONRequestBody, reqEditors ...RequestEditorFn) (*SettleNeedResponse, error)

	// ListDriversWithResponse List drivers
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/drivers (the `ListDrivers` operationId).
	ListDriversWithResponse(ctx context.Context, params *ListDriversParams, reqEditors ...RequestEditorFn) (*ListDriversResponse, error)

	// CreateDriverWithBodyWithResponse Add the car and shift of a staff member
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/drivers (the `CreateDriver` operationId).
	CreateDriverWithBodyWithResponse(ctx context.Context, params *CreateDriverParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateDriverResponse, error)

	// CreateDriverWithResponse Add the car and shift of a staff member
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/drivers (the `CreateDriver` operationId).
	CreateDriverWithResponse(ctx context.Context, params *CreateDriverParams, body CreateDriverJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateDriverResponse, error)

	// ArchiveDriverWithResponse Archive a driver
	//
	// Nothing is deleted; the car is no longer offered (归档).
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /v1/drivers/{id} (the `ArchiveDriver` operationId).
	ArchiveDriverWithResponse(ctx context.Context, id ID, params *ArchiveDriverParams, reqEditors ...RequestEditorFn) (*ArchiveDriverResponse, error)

	// GetDriverWithResponse Get a driver
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/drivers/{id} (the `GetDriver` operationId).
	GetDriverWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetDriverResponse, error)

	// UpdateDriverWithBodyWithResponse Change a driver
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/drivers/{id} (the `UpdateDriver` operationId).
	UpdateDriverWithBodyWithResponse(ctx context.Context, id ID, params *UpdateDriverParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateDriverResponse, error)

	// UpdateDriverWithResponse Change a driver
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/drivers/{id} (the `UpdateDriver` operationId).
	UpdateDriverWithResponse(ctx context.Context, id ID, params *UpdateDriverParams, body UpdateDriverJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateDriverResponse, error)

	// ListDrugsWithResponse List drugs
	//
	// `q` matches the generic name (通用名), the brand (商品名), the English name, pinyin initials (拼音首字母) and the approval number (国药准字).
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/drugs (the `ListDrugs` operationId).
	ListDrugsWithResponse(ctx context.Context, params *ListDrugsParams, reqEditors ...RequestEditorFn) (*ListDrugsResponse, error)

	// CreateDrugWithBodyWithResponse Add a drug
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/drugs (the `CreateDrug` operationId).
	CreateDrugWithBodyWithResponse(ctx context.Context, params *CreateDrugParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateDrugResponse, error)

	// CreateDrugWithResponse Add a drug
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/drugs (the `CreateDrug` operationId).
	CreateDrugWithResponse(ctx context.Context, params *CreateDrugParams, body CreateDrugJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateDrugResponse, error)

	// ArchiveDrugWithResponse Archive a drug
	//
	// Nothing is deleted; it is no longer offered (归档).
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /v1/drugs/{id} (the `ArchiveDrug` operationId).
	ArchiveDrugWithResponse(ctx context.Context, id ID, params *ArchiveDrugParams, reqEditors ...RequestEditorFn) (*ArchiveDrugResponse, error)

	// GetDrugWithResponse Get a drug
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/drugs/{id} (the `GetDrug` operationId).
	GetDrugWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetDrugResponse, error)

	// UpdateDrugWithBodyWithResponse Change a drug
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/drugs/{id} (the `UpdateDrug` operationId).
	UpdateDrugWithBodyWithResponse(ctx context.Context, id ID, params *UpdateDrugParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateDrugResponse, error)

	// UpdateDrugWithResponse Change a drug
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/drugs/{id} (the `UpdateDrug` operationId).
	UpdateDrugWithResponse(ctx context.Context, id ID, params *UpdateDrugParams, body UpdateDrugJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateDrugResponse, error)

	// ListEventsWithResponse Read a community's ledger
	//
	// Oldest first, numbered without gaps. `next_cursor` is the `seq` to give as `after`; the empty cursor says that the end was reached.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/events (the `ListEvents` operationId).
	ListEventsWithResponse(ctx context.Context, params *ListEventsParams, reqEditors ...RequestEditorFn) (*ListEventsResponse, error)

	// GetForecastWithResponse What will have to be bought where in the days to come
	//
	// Demand per hospital and drug, for all the days asked for and for each of them, in times asked for and in packs, and the kits (one a resident) expected on each day; each number with the bounds between which it is found on four days out of five. It is made of what has been asked for and not bought, of the refills of supply plans, and of the calls without a plan in the last four weeks; docs/forecast.md says how. Plans of which nobody knows when they run out are counted apart under `unknown`. Nothing about a single resident is in it. The same as a spreadsheet (电子表格) with `format=csv`: UTF-8 with a byte order mark, headings in Chinese, or in English when `Accept-Language` prefers it.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/forecast (the `GetForecast` operationId).
	GetForecastWithResponse(ctx context.Context, params *GetForecastParams, reqEditors ...RequestEditorFn) (*GetForecastResponse, error)

	// HandOverWithBodyWithResponse Things change hands
	//
	// 交接. All of them or none. With `from`, a thing that somebody else holds by now is refused. To an incident (意外, lost or damaged) only a supervisor may move things, with the reason.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/handovers (the `HandOver` operationId).
	HandOverWithBodyWithResponse(ctx context.Context, params *HandOverParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*HandOverResponse, error)

	// HandOverWithResponse Things change hands
	//
	// 交接. All of them or none. With `from`, a thing that somebody else holds by now is refused. To an incident (意外, lost or damaged) only a supervisor may move things, with the reason.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/handovers (the `HandOver` operationId).
	HandOverWithResponse(ctx context.Context, params *HandOverParams, body HandOverJSONRequestBody, reqEditors ...RequestEditorFn) (*HandOverResponse, error)

	// ListHospitalsWithResponse List hospitals
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/hospitals (the `ListHospitals` operationId).
	ListHospitalsWithResponse(ctx context.Context, params *ListHospitalsParams, reqEditors ...RequestEditorFn) (*ListHospitalsResponse, error)

	// CreateHospitalWithBodyWithResponse Add a hospital
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/hospitals (the `CreateHospital` operationId).
	CreateHospitalWithBodyWithResponse(ctx context.Context, params *CreateHospitalParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateHospitalResponse, error)

	// CreateHospitalWithResponse Add a hospital
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/hospitals (the `CreateHospital` operationId).
	CreateHospitalWithResponse(ctx context.Context, params *CreateHospitalParams, body CreateHospitalJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateHospitalResponse, error)

	// ArchiveHospitalWithResponse Archive a hospital
	//
	// Nothing is deleted; it is no longer offered (归档).
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /v1/hospitals/{id} (the `ArchiveHospital` operationId).
	ArchiveHospitalWithResponse(ctx context.Context, id ID, params *ArchiveHospitalParams, reqEditors ...RequestEditorFn) (*ArchiveHospitalResponse, error)

	// GetHospitalWithResponse Get a hospital
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/hospitals/{id} (the `GetHospital` operationId).
	GetHospitalWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetHospitalResponse, error)

	// UpdateHospitalWithBodyWithResponse Change a hospital
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/hospitals/{id} (the `UpdateHospital` operationId).
	UpdateHospitalWithBodyWithResponse(ctx context.Context, id ID, params *UpdateHospitalParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateHospitalResponse, error)

	// UpdateHospitalWithResponse Change a hospital
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/hospitals/{id} (the `UpdateHospital` operationId).
	UpdateHospitalWithResponse(ctx context.Context, id ID, params *UpdateHospitalParams, body UpdateHospitalJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateHospitalResponse, error)

	// ListItemsWithResponse Who holds what
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/items (the `ListItems` operationId).
	ListItemsWithResponse(ctx context.Context, params *ListItemsParams, reqEditors ...RequestEditorFn) (*ListItemsResponse, error)

	// GetItemWithResponse A thing and everybody who ever held it
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/items/{id} (the `GetItem` operationId).
	GetItemWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetItemResponse, error)

	// GetMeWithResponse Who am I, and what may I do where
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/me (the `GetMe` operationId).
	GetMeWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*GetMeResponse, error)

	// GetMyRouteWithResponse Get the caller's own route of today
	//
	// 我的路线. Of the plan that was applied last; 404 when there is none.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/my-route (the `GetMyRoute` operationId).
	GetMyRouteWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*GetMyRouteResponse, error)

	// ListPlansWithResponse List plans
	//
	// Newest first, without their routes; only those of which the caller may see every community.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/plans (the `ListPlans` operationId).
	ListPlansWithResponse(ctx context.Context, params *ListPlansParams, reqEditors ...RequestEditorFn) (*ListPlansResponse, error)

	// CreatePlanWithBodyWithResponse Ask for a plan
	//
	// 计算路线. Chooses hospital, driver and route of everything that is to be bought or brought home, so that the last driver is back as early as possible. The answer is a resource that shows progress until its state is `ready`; nothing is assigned before it is applied. Several communities are planned together: one driver buys for all of them, if he is a driver in every one. `locks` keep requests with their driver and hospital; `without_driver_ids` are drivers who dropped out (what they carry is taken to be brought back to the compound); `from: now` starts where the cars are: as in `positions`, else where a driver last bought something.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/plans (the `CreatePlan` operationId).
	CreatePlanWithBodyWithResponse(ctx context.Context, params *CreatePlanParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreatePlanResponse, error)

	// CreatePlanWithResponse Ask for a plan
	//
	// 计算路线. Chooses hospital, driver and route of everything that is to be bought or brought home, so that the last driver is back as early as possible. The answer is a resource that shows progress until its state is `ready`; nothing is assigned before it is applied. Several communities are planned together: one driver buys for all of them, if he is a driver in every one. `locks` keep requests with their driver and hospital; `without_driver_ids` are drivers who dropped out (what they carry is taken to be brought back to the compound); `from: now` starts where the cars are: as in `positions`, else where a driver last bought something.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/plans (the `CreatePlan` operationId).
	CreatePlanWithResponse(ctx context.Context, params *CreatePlanParams, body CreatePlanJSONRequestBody, reqEditors ...RequestEditorFn) (*CreatePlanResponse, error)

	// GetPlanWithResponse Get a plan
	//
	// Routes, totals per driver, and why each request that is not served is not. Progress does not change the ETag.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/plans/{id} (the `GetPlan` operationId).
	GetPlanWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetPlanResponse, error)

	// ApplyPlanWithResponse Apply a plan
	//
	// 采用计划. Assigns hospital and driver of every request served, in all communities in one transaction. Asked again it answers the same. When the world has changed underneath it is a 409 `plan_outdated`: `errors` tell what of which request or driver is no longer as the plan took it to be (`/requests/<id>`, `/drivers/<id>`), and nothing is written. Requests born since do not matter.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/plans/{id}/application (the `ApplyPlan` operationId).
	ApplyPlanWithResponse(ctx context.Context, id ID, params *ApplyPlanParams, reqEditors ...RequestEditorFn) (*ApplyPlanResponse, error)

	// CancelPlanWithResponse Give a plan up
	//
	// 放弃计划. A search under way ends within a second or two, on whichever replica it runs.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/plans/{id}/cancellation (the `CancelPlan` operationId).
	CancelPlanWithResponse(ctx context.Context, id ID, params *CancelPlanParams, reqEditors ...RequestEditorFn) (*CancelPlanResponse, error)

	// ComparePlansWithResponse Compare a plan with another
	//
	// Both scores, and every request whose driver, hospital or time differs.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/plans/{id}/comparison (the `ComparePlans` operationId).
	ComparePlansWithResponse(ctx context.Context, id ID, params *ComparePlansParams, reqEditors ...RequestEditorFn) (*ComparePlansResponse, error)

	// MoveInPlanWithBodyWithResponse Change a plan by hand
	//
	// 手工调整. Requests go to a driver, as the given one of his visits or where it costs least; the result is a plan of its own, with the score before it in `before`. Going back is to use the earlier plan, which stays. A rule that stands against it is a 422 `move_refused`, with the rule for each request in `errors`. To merge two routes move all requests of one driver.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/plans/{id}/moves (the `MoveInPlan` operationId).
	MoveInPlanWithBodyWithResponse(ctx context.Context, id ID, params *MoveInPlanParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*MoveInPlanResponse, error)

	// MoveInPlanWithResponse Change a plan by hand
	//
	// 手工调整. Requests go to a driver, as the given one of his visits or where it costs least; the result is a plan of its own, with the score before it in `before`. Going back is to use the earlier plan, which stays. A rule that stands against it is a 422 `move_refused`, with the rule for each request in `errors`. To merge two routes move all requests of one driver.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/plans/{id}/moves (the `MoveInPlan` operationId).
	MoveInPlanWithResponse(ctx context.Context, id ID, params *MoveInPlanParams, body MoveInPlanJSONRequestBody, reqEditors ...RequestEditorFn) (*MoveInPlanResponse, error)

	// ListRequestsWithResponse List requests
	//
	// The most urgent first, then the oldest. Drivers and couriers see those they drive for or carry something of.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/requests (the `ListRequests` operationId).
	ListRequestsWithResponse(ctx context.Context, params *ListRequestsParams, reqEditors ...RequestEditorFn) (*ListRequestsResponse, error)

	// RegisterRequestWithBodyWithResponse Register a request
	//
	// 登记. The request belongs to the resident's community and gets the community's next number of the day. When an open request has the same drug, `duplicate_reason` is required; the answer without it names the requests in `related`.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests (the `RegisterRequest` operationId).
	RegisterRequestWithBodyWithResponse(ctx context.Context, params *RegisterRequestParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*RegisterRequestResponse, error)

	// RegisterRequestWithResponse Register a request
	//
	// 登记. The request belongs to the resident's community and gets the community's next number of the day. When an open request has the same drug, `duplicate_reason` is required; the answer without it names the requests in `related`.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests (the `RegisterRequest` operationId).
	RegisterRequestWithResponse(ctx context.Context, params *RegisterRequestParams, body RegisterRequestJSONRequestBody, reqEditors ...RequestEditorFn) (*RegisterRequestResponse, error)

	// GetRequestWithResponse Get a request
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/requests/{id} (the `GetRequest` operationId).
	GetRequestWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetRequestResponse, error)

	// AmendRequestWithBodyWithResponse Amend a request
	//
	// Corrects the facts of the call (更正). The resident cannot change once something was bought.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/requests/{id} (the `AmendRequest` operationId).
	AmendRequestWithBodyWithResponse(ctx context.Context, id ID, params *AmendRequestParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AmendRequestResponse, error)

	// AmendRequestWithResponse Amend a request
	//
	// Corrects the facts of the call (更正). The resident cannot change once something was bought.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/requests/{id} (the `AmendRequest` operationId).
	AmendRequestWithResponse(ctx context.Context, id ID, params *AmendRequestParams, body AmendRequestJSONRequestBody, reqEditors ...RequestEditorFn) (*AmendRequestResponse, error)

	// CancelRequestWithBodyWithResponse Cancel before anything is bought
	//
	// 取消. What was collected still has to go back before the request is closed.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/cancellation (the `CancelRequest` operationId).
	CancelRequestWithBodyWithResponse(ctx context.Context, id ID, params *CancelRequestParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CancelRequestResponse, error)

	// CancelRequestWithResponse Cancel before anything is bought
	//
	// 取消. What was collected still has to go back before the request is closed.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/cancellation (the `CancelRequest` operationId).
	CancelRequestWithResponse(ctx context.Context, id ID, params *CancelRequestParams, body CancelRequestJSONRequestBody, reqEditors ...RequestEditorFn) (*CancelRequestResponse, error)

	// CollectCardWithBodyWithResponse The kit was collected at the door
	//
	// 收卡. Each thing taken is named once; with cash the amount is told.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/card-collection (the `CollectCard` operationId).
	CollectCardWithBodyWithResponse(ctx context.Context, id ID, params *CollectCardParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CollectCardResponse, error)

	// CollectCardWithResponse The kit was collected at the door
	//
	// 收卡. Each thing taken is named once; with cash the amount is told.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/card-collection (the `CollectCard` operationId).
	CollectCardWithResponse(ctx context.Context, id ID, params *CollectCardParams, body CollectCardJSONRequestBody, reqEditors ...RequestEditorFn) (*CollectCardResponse, error)

	// WaiveCardWithBodyWithResponse No card is needed
	//
	// 免收卡. Self-pay, or the family pays with the electronic code (医保电子凭证).
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/card-waiver (the `WaiveCard` operationId).
	WaiveCardWithBodyWithResponse(ctx context.Context, id ID, params *WaiveCardParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*WaiveCardResponse, error)

	// WaiveCardWithResponse No card is needed
	//
	// 免收卡. Self-pay, or the family pays with the electronic code (医保电子凭证).
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/card-waiver (the `WaiveCard` operationId).
	WaiveCardWithResponse(ctx context.Context, id ID, params *WaiveCardParams, body WaiveCardJSONRequestBody, reqEditors ...RequestEditorFn) (*WaiveCardResponse, error)

	// ClarifyLinesWithBodyWithResponse Settle exactly which product
	//
	// 核实药品. A medic names the exact product of lines that were told in free text.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/clarification (the `ClarifyLines` operationId).
	ClarifyLinesWithBodyWithResponse(ctx context.Context, id ID, params *ClarifyLinesParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ClarifyLinesResponse, error)

	// ClarifyLinesWithResponse Settle exactly which product
	//
	// 核实药品. A medic names the exact product of lines that were told in free text.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/clarification (the `ClarifyLines` operationId).
	ClarifyLinesWithResponse(ctx context.Context, id ID, params *ClarifyLinesParams, body ClarifyLinesJSONRequestBody, reqEditors ...RequestEditorFn) (*ClarifyLinesResponse, error)

	// AskDecisionWithBodyWithResponse Ask the hotline to decide
	//
	// 请示. When nobody answers in time, the default answer holds.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/decisions (the `AskDecision` operationId).
	AskDecisionWithBodyWithResponse(ctx context.Context, id ID, params *AskDecisionParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AskDecisionResponse, error)

	// AskDecisionWithResponse Ask the hotline to decide
	//
	// 请示. When nobody answers in time, the default answer holds.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/decisions (the `AskDecision` operationId).
	AskDecisionWithResponse(ctx context.Context, id ID, params *AskDecisionParams, body AskDecisionJSONRequestBody, reqEditors ...RequestEditorFn) (*AskDecisionResponse, error)

	// AnswerDecisionWithBodyWithResponse Answer the driver
	//
	// 答复.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/decisions/{decision_id}/answer (the `AnswerDecision` operationId).
	AnswerDecisionWithBodyWithResponse(ctx context.Context, id ID, decisionID ID, params *AnswerDecisionParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AnswerDecisionResponse, error)

	// AnswerDecisionWithResponse Answer the driver
	//
	// 答复.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/decisions/{decision_id}/answer (the `AnswerDecision` operationId).
	AnswerDecisionWithResponse(ctx context.Context, id ID, decisionID ID, params *AnswerDecisionParams, body AnswerDecisionJSONRequestBody, reqEditors ...RequestEditorFn) (*AnswerDecisionResponse, error)

	// DeliverRequestWithBodyWithResponse It was delivered
	//
	// 送达. The receiver confirms; what was handed back with the medicine is named item by item.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/delivery (the `DeliverRequest` operationId).
	DeliverRequestWithBodyWithResponse(ctx context.Context, id ID, params *DeliverRequestParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*DeliverRequestResponse, error)

	// DeliverRequestWithResponse It was delivered
	//
	// 送达. The receiver confirms; what was handed back with the medicine is named item by item.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/delivery (the `DeliverRequest` operationId).
	DeliverRequestWithResponse(ctx context.Context, id ID, params *DeliverRequestParams, body DeliverRequestJSONRequestBody, reqEditors ...RequestEditorFn) (*DeliverRequestResponse, error)

	// AttemptDeliveryWithBodyWithResponse Nobody took it
	//
	// 未送达. What was tried, and why it failed.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/delivery-attempt (the `AttemptDelivery` operationId).
	AttemptDeliveryWithBodyWithResponse(ctx context.Context, id ID, params *AttemptDeliveryParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AttemptDeliveryResponse, error)

	// AttemptDeliveryWithResponse Nobody took it
	//
	// 未送达. What was tried, and why it failed.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/delivery-attempt (the `AttemptDelivery` operationId).
	AttemptDeliveryWithResponse(ctx context.Context, id ID, params *AttemptDeliveryParams, body AttemptDeliveryJSONRequestBody, reqEditors ...RequestEditorFn) (*AttemptDeliveryResponse, error)

	// ReturnGoodsWithBodyWithResponse Take back what was bought
	//
	// 退药. Where the medicine went and where the money went.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/goods-return (the `ReturnGoods` operationId).
	ReturnGoodsWithBodyWithResponse(ctx context.Context, id ID, params *ReturnGoodsParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ReturnGoodsResponse, error)

	// ReturnGoodsWithResponse Take back what was bought
	//
	// 退药. Where the medicine went and where the money went.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/goods-return (the `ReturnGoods` operationId).
	ReturnGoodsWithResponse(ctx context.Context, id ID, params *ReturnGoodsParams, body ReturnGoodsJSONRequestBody, reqEditors ...RequestEditorFn) (*ReturnGoodsResponse, error)

	// AssignHospitalWithBodyWithResponse Assign a hospital
	//
	// 派医院. The driver may follow later.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/hospital-assignment (the `AssignHospital` operationId).
	AssignHospitalWithBodyWithResponse(ctx context.Context, id ID, params *AssignHospitalParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AssignHospitalResponse, error)

	// AssignHospitalWithResponse Assign a hospital
	//
	// 派医院. The driver may follow later.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/hospital-assignment (the `AssignHospital` operationId).
	AssignHospitalWithResponse(ctx context.Context, id ID, params *AssignHospitalParams, body AssignHospitalJSONRequestBody, reqEditors ...RequestEditorFn) (*AssignHospitalResponse, error)

	// ReassignHospitalWithBodyWithResponse Assign another hospital or driver
	//
	// 改派.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/hospital-reassignment (the `ReassignHospital` operationId).
	ReassignHospitalWithBodyWithResponse(ctx context.Context, id ID, params *ReassignHospitalParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ReassignHospitalResponse, error)

	// ReassignHospitalWithResponse Assign another hospital or driver
	//
	// 改派.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/hospital-reassignment (the `ReassignHospital` operationId).
	ReassignHospitalWithResponse(ctx context.Context, id ID, params *ReassignHospitalParams, body ReassignHospitalJSONRequestBody, reqEditors ...RequestEditorFn) (*ReassignHospitalResponse, error)

	// GetMoneyWithResponse The money of a request
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/requests/{id}/money (the `GetMoney` operationId).
	GetMoneyWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetMoneyResponse, error)

	// MoveMoneyWithBodyWithResponse Move money on behalf of a request
	//
	// 记一笔钱款. Both halves of a double entry (复式记账) in one.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/money-moves (the `MoveMoney` operationId).
	MoveMoneyWithBodyWithResponse(ctx context.Context, id ID, params *MoveMoneyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*MoveMoneyResponse, error)

	// MoveMoneyWithResponse Move money on behalf of a request
	//
	// 记一笔钱款. Both halves of a double entry (复式记账) in one.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/money-moves (the `MoveMoney` operationId).
	MoveMoneyWithResponse(ctx context.Context, id ID, params *MoveMoneyParams, body MoveMoneyJSONRequestBody, reqEditors ...RequestEditorFn) (*MoveMoneyResponse, error)

	// RecordPurchaseWithBodyWithResponse It was bought
	//
	// 购药. As bought, line by line; the amounts must add up. Lines left out are not bought and become a linked request.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/purchase (the `RecordPurchase` operationId).
	RecordPurchaseWithBodyWithResponse(ctx context.Context, id ID, params *RecordPurchaseParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*RecordPurchaseResponse, error)

	// RecordPurchaseWithResponse It was bought
	//
	// 购药. As bought, line by line; the amounts must add up. Lines left out are not bought and become a linked request.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/purchase (the `RecordPurchase` operationId).
	RecordPurchaseWithResponse(ctx context.Context, id ID, params *RecordPurchaseParams, body RecordPurchaseJSONRequestBody, reqEditors ...RequestEditorFn) (*RecordPurchaseResponse, error)

	// ReportShortageWithBodyWithResponse The hospital is out of stock
	//
	// 缺药. If every line is short the request waits for another hospital; if only some are, they become a linked request (`split_off`). This hospital is not offered again for them that day.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/shortage (the `ReportShortage` operationId).
	ReportShortageWithBodyWithResponse(ctx context.Context, id ID, params *ReportShortageParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ReportShortageResponse, error)

	// ReportShortageWithResponse The hospital is out of stock
	//
	// 缺药. If every line is short the request waits for another hospital; if only some are, they become a linked request (`split_off`). This hospital is not offered again for them that day.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/requests/{id}/shortage (the `ReportShortage` operationId).
	ReportShortageWithResponse(ctx context.Context, id ID, params *ReportShortageParams, body ReportShortageJSONRequestBody, reqEditors ...RequestEditorFn) (*ReportShortageResponse, error)

	// ListResidentsWithResponse List residents
	//
	// `q` matches the name, its pinyin initials (拼音首字母) or building-unit-room such as `3-2-501`.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/residents (the `ListResidents` operationId).
	ListResidentsWithResponse(ctx context.Context, params *ListResidentsParams, reqEditors ...RequestEditorFn) (*ListResidentsResponse, error)

	// CreateResidentWithBodyWithResponse Add a resident
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/residents (the `CreateResident` operationId).
	CreateResidentWithBodyWithResponse(ctx context.Context, params *CreateResidentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateResidentResponse, error)

	// CreateResidentWithResponse Add a resident
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/residents (the `CreateResident` operationId).
	CreateResidentWithResponse(ctx context.Context, params *CreateResidentParams, body CreateResidentJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateResidentResponse, error)

	// ArchiveResidentWithResponse Archive a resident
	//
	// Nothing is deleted; the resident is no longer found (归档).
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /v1/residents/{id} (the `ArchiveResident` operationId).
	ArchiveResidentWithResponse(ctx context.Context, id ID, params *ArchiveResidentParams, reqEditors ...RequestEditorFn) (*ArchiveResidentResponse, error)

	// GetResidentWithResponse Get a resident
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/residents/{id} (the `GetResident` operationId).
	GetResidentWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetResidentResponse, error)

	// UpdateResidentWithBodyWithResponse Change a resident
	//
	// `phones`, when given, replaces all of them.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/residents/{id} (the `UpdateResident` operationId).
	UpdateResidentWithBodyWithResponse(ctx context.Context, id ID, params *UpdateResidentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateResidentResponse, error)

	// UpdateResidentWithResponse Change a resident
	//
	// `phones`, when given, replaces all of them.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/residents/{id} (the `UpdateResident` operationId).
	UpdateResidentWithResponse(ctx context.Context, id ID, params *UpdateResidentParams, body UpdateResidentJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateResidentResponse, error)

	// FindDuplicatesWithResponse Open requests of the resident for the same drug
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/residents/{id}/duplicates (the `FindDuplicates` operationId).
	FindDuplicatesWithResponse(ctx context.Context, id ID, params *FindDuplicatesParams, reqEditors ...RequestEditorFn) (*FindDuplicatesResponse, error)

	// ListMedicationsWithResponse What was bought for a resident
	//
	// All of it, newest first (用药记录).
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/residents/{id}/medications (the `ListMedications` operationId).
	ListMedicationsWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*ListMedicationsResponse, error)

	// GetRequestDraftWithResponse A prefilled request
	//
	// The resident's last request (上次的需求单) as a body for registering the next. Consent is left out on purpose: it is asked for every time.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/residents/{id}/request-draft (the `GetRequestDraft` operationId).
	GetRequestDraftWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetRequestDraftResponse, error)

	// GetSupplyWithResponse What a resident takes and how long it lasts
	//
	// 用药与余量. Every plan with its run-out date and the timeline that a person can check by hand: what happened on which day, and what was left after it. A plan that nobody knows the stock or the dose of has no run-out date and is to be called about.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/residents/{id}/supply (the `GetSupply` operationId).
	GetSupplyWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetSupplyResponse, error)

	// StartSupplyPlanWithBodyWithResponse A resident takes a drug
	//
	// 建立用药计划. One plan a resident and drug; another maker's product of the same generic, form and strength is the same drug (409 `supply_plan_overlaps`). Deliveries of a drug for a standing condition begin a plan by themselves.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/residents/{id}/supply-plans (the `StartSupplyPlan` operationId).
	StartSupplyPlanWithBodyWithResponse(ctx context.Context, id ID, params *StartSupplyPlanParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*StartSupplyPlanResponse, error)

	// StartSupplyPlanWithResponse A resident takes a drug
	//
	// 建立用药计划. One plan a resident and drug; another maker's product of the same generic, form and strength is the same drug (409 `supply_plan_overlaps`). Deliveries of a drug for a standing condition begin a plan by themselves.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/residents/{id}/supply-plans (the `StartSupplyPlan` operationId).
	StartSupplyPlanWithResponse(ctx context.Context, id ID, params *StartSupplyPlanParams, body StartSupplyPlanJSONRequestBody, reqEditors ...RequestEditorFn) (*StartSupplyPlanResponse, error)

	// HandOverResponsibilityWithBodyWithResponse Residents get another responsible person
	//
	// 移交负责居民. All residents that `from` answers for in the community, or those named, in one transaction. Without `from`: the residents with a flag for whom nobody answers.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/responsibilities/handover (the `HandOverResponsibility` operationId).
	HandOverResponsibilityWithBodyWithResponse(ctx context.Context, params *HandOverResponsibilityParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*HandOverResponsibilityResponse, error)

	// HandOverResponsibilityWithResponse Residents get another responsible person
	//
	// 移交负责居民. All residents that `from` answers for in the community, or those named, in one transaction. Without `from`: the residents with a flag for whom nobody answers.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/responsibilities/handover (the `HandOverResponsibility` operationId).
	HandOverResponsibilityWithResponse(ctx context.Context, params *HandOverResponsibilityParams, body HandOverResponsibilityJSONRequestBody, reqEditors ...RequestEditorFn) (*HandOverResponsibilityResponse, error)

	// ListRulesWithResponse List rules
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/rules (the `ListRules` operationId).
	ListRulesWithResponse(ctx context.Context, params *ListRulesParams, reqEditors ...RequestEditorFn) (*ListRulesResponse, error)

	// CreateRuleWithBodyWithResponse Add a rule
	//
	// 新增规定. In force from a day to a day, in a district or everywhere, for some drugs or all; the narrowest in force decides. An emergency that waives a rule is a narrower row with `to_on`, not a change of the old one.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/rules (the `CreateRule` operationId).
	CreateRuleWithBodyWithResponse(ctx context.Context, params *CreateRuleParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateRuleResponse, error)

	// CreateRuleWithResponse Add a rule
	//
	// 新增规定. In force from a day to a day, in a district or everywhere, for some drugs or all; the narrowest in force decides. An emergency that waives a rule is a narrower row with `to_on`, not a change of the old one.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/rules (the `CreateRule` operationId).
	CreateRuleWithResponse(ctx context.Context, params *CreateRuleParams, body CreateRuleJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateRuleResponse, error)

	// ArchiveRuleWithResponse Archive a rule
	//
	// Nothing is deleted; it decides nothing any more (归档).
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /v1/rules/{id} (the `ArchiveRule` operationId).
	ArchiveRuleWithResponse(ctx context.Context, id ID, params *ArchiveRuleParams, reqEditors ...RequestEditorFn) (*ArchiveRuleResponse, error)

	// GetRuleWithResponse Get a rule
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/rules/{id} (the `GetRule` operationId).
	GetRuleWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetRuleResponse, error)

	// UpdateRuleWithBodyWithResponse Change a rule
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/rules/{id} (the `UpdateRule` operationId).
	UpdateRuleWithBodyWithResponse(ctx context.Context, id ID, params *UpdateRuleParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateRuleResponse, error)

	// UpdateRuleWithResponse Change a rule
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/rules/{id} (the `UpdateRule` operationId).
	UpdateRuleWithResponse(ctx context.Context, id ID, params *UpdateRuleParams, body UpdateRuleJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateRuleResponse, error)

	// ListStaffWithResponse List staff
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/staff (the `ListStaff` operationId).
	ListStaffWithResponse(ctx context.Context, params *ListStaffParams, reqEditors ...RequestEditorFn) (*ListStaffResponse, error)

	// CreateStaffWithBodyWithResponse Add a staff member
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/staff (the `CreateStaff` operationId).
	CreateStaffWithBodyWithResponse(ctx context.Context, params *CreateStaffParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateStaffResponse, error)

	// CreateStaffWithResponse Add a staff member
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/staff (the `CreateStaff` operationId).
	CreateStaffWithResponse(ctx context.Context, params *CreateStaffParams, body CreateStaffJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateStaffResponse, error)

	// ArchiveStaffWithResponse Archive a staff member
	//
	// The tokens stop working at once.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /v1/staff/{id} (the `ArchiveStaff` operationId).
	ArchiveStaffWithResponse(ctx context.Context, id ID, params *ArchiveStaffParams, reqEditors ...RequestEditorFn) (*ArchiveStaffResponse, error)

	// GetStaffWithResponse Get a staff member
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/staff/{id} (the `GetStaff` operationId).
	GetStaffWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetStaffResponse, error)

	// UpdateStaffWithBodyWithResponse Change a staff member
	//
	// `grants`, when given, replaces all of them.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/staff/{id} (the `UpdateStaff` operationId).
	UpdateStaffWithBodyWithResponse(ctx context.Context, id ID, params *UpdateStaffParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateStaffResponse, error)

	// UpdateStaffWithResponse Change a staff member
	//
	// `grants`, when given, replaces all of them.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/staff/{id} (the `UpdateStaff` operationId).
	UpdateStaffWithResponse(ctx context.Context, id ID, params *UpdateStaffParams, body UpdateStaffJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateStaffResponse, error)

	// ListTokensWithResponse List somebody's tokens
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/staff/{id}/tokens (the `ListTokens` operationId).
	ListTokensWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*ListTokensResponse, error)

	// IssueTokenWithBodyWithResponse Issue a token
	//
	// The answer is the only place in which the token's text is ever shown.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/staff/{id}/tokens (the `IssueToken` operationId).
	IssueTokenWithBodyWithResponse(ctx context.Context, id ID, params *IssueTokenParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*IssueTokenResponse, error)

	// IssueTokenWithResponse Issue a token
	//
	// The answer is the only place in which the token's text is ever shown.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/staff/{id}/tokens (the `IssueToken` operationId).
	IssueTokenWithResponse(ctx context.Context, id ID, params *IssueTokenParams, body IssueTokenJSONRequestBody, reqEditors ...RequestEditorFn) (*IssueTokenResponse, error)

	// RevokeTokenWithResponse Revoke a token
	//
	// It stops working at once.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /v1/staff/{id}/tokens/{token_id} (the `RevokeToken` operationId).
	RevokeTokenWithResponse(ctx context.Context, id ID, tokenID ID, reqEditors ...RequestEditorFn) (*RevokeTokenResponse, error)

	// GetStatusWithResponse Where is it
	//
	// The answer to "how far is my medicine?" (药到哪儿了), by telephone or by request number; open requests first.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/status (the `GetStatus` operationId).
	GetStatusWithResponse(ctx context.Context, params *GetStatusParams, reqEditors ...RequestEditorFn) (*GetStatusResponse, error)

	// GetSupplyPlanWithResponse Get a plan
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/supply-plans/{id} (the `GetSupplyPlan` operationId).
	GetSupplyPlanWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetSupplyPlanResponse, error)

	// AdmitResidentWithBodyWithResponse In hospital: nothing is taken from the stock at home
	//
	// 住院, 家中药量不再减少.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/supply-plans/{id}/admission (the `AdmitResident` operationId).
	AdmitResidentWithBodyWithResponse(ctx context.Context, id ID, params *AdmitResidentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdmitResidentResponse, error)

	// AdmitResidentWithResponse In hospital: nothing is taken from the stock at home
	//
	// 住院, 家中药量不再减少.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/supply-plans/{id}/admission (the `AdmitResident` operationId).
	AdmitResidentWithResponse(ctx context.Context, id ID, params *AdmitResidentParams, body AdmitResidentJSONRequestBody, reqEditors ...RequestEditorFn) (*AdmitResidentResponse, error)

	// CountSupplyWithBodyWithResponse So many are left
	//
	// 清点余量. Told on the telephone; beats all history, and the run-out date moves at once.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/supply-plans/{id}/counts (the `CountSupply` operationId).
	CountSupplyWithBodyWithResponse(ctx context.Context, id ID, params *CountSupplyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CountSupplyResponse, error)

	// CountSupplyWithResponse So many are left
	//
	// 清点余量. Told on the telephone; beats all history, and the run-out date moves at once.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/supply-plans/{id}/counts (the `CountSupply` operationId).
	CountSupplyWithResponse(ctx context.Context, id ID, params *CountSupplyParams, body CountSupplyJSONRequestBody, reqEditors ...RequestEditorFn) (*CountSupplyResponse, error)

	// DischargeResidentWithBodyWithResponse Home from hospital
	//
	// 出院.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/supply-plans/{id}/discharge (the `DischargeResident` operationId).
	DischargeResidentWithBodyWithResponse(ctx context.Context, id ID, params *DischargeResidentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*DischargeResidentResponse, error)

	// DischargeResidentWithResponse Home from hospital
	//
	// 出院.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/supply-plans/{id}/discharge (the `DischargeResident` operationId).
	DischargeResidentWithResponse(ctx context.Context, id ID, params *DischargeResidentParams, body DischargeResidentJSONRequestBody, reqEditors ...RequestEditorFn) (*DischargeResidentResponse, error)

	// ChangeDoseWithBodyWithResponse Another dose from a day on
	//
	// 调整剂量. 0 when nobody knows it any more: then the run-out date is unknown too.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/supply-plans/{id}/doses (the `ChangeDose` operationId).
	ChangeDoseWithBodyWithResponse(ctx context.Context, id ID, params *ChangeDoseParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ChangeDoseResponse, error)

	// ChangeDoseWithResponse Another dose from a day on
	//
	// 调整剂量. 0 when nobody knows it any more: then the run-out date is unknown too.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/supply-plans/{id}/doses (the `ChangeDose` operationId).
	ChangeDoseWithResponse(ctx context.Context, id ID, params *ChangeDoseParams, body ChangeDoseJSONRequestBody, reqEditors ...RequestEditorFn) (*ChangeDoseResponse, error)

	// ReceiveSupplyWithBodyWithResponse A refill that did not come through this service
	//
	// 别处配到的药. Bought by the family or filled elsewhere; it begins when the old supply ends.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/supply-plans/{id}/refills (the `ReceiveSupply` operationId).
	ReceiveSupplyWithBodyWithResponse(ctx context.Context, id ID, params *ReceiveSupplyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ReceiveSupplyResponse, error)

	// ReceiveSupplyWithResponse A refill that did not come through this service
	//
	// 别处配到的药. Bought by the family or filled elsewhere; it begins when the old supply ends.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/supply-plans/{id}/refills (the `ReceiveSupply` operationId).
	ReceiveSupplyWithResponse(ctx context.Context, id ID, params *ReceiveSupplyParams, body ReceiveSupplyJSONRequestBody, reqEditors ...RequestEditorFn) (*ReceiveSupplyResponse, error)

	// RestartSupplyWithBodyWithResponse Taken again
	//
	// 重新用药.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/supply-plans/{id}/restart (the `RestartSupply` operationId).
	RestartSupplyWithBodyWithResponse(ctx context.Context, id ID, params *RestartSupplyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*RestartSupplyResponse, error)

	// RestartSupplyWithResponse Taken again
	//
	// 重新用药.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/supply-plans/{id}/restart (the `RestartSupply` operationId).
	RestartSupplyWithResponse(ctx context.Context, id ID, params *RestartSupplyParams, body RestartSupplyJSONRequestBody, reqEditors ...RequestEditorFn) (*RestartSupplyResponse, error)

	// StopSupplyWithBodyWithResponse Not taken any more
	//
	// 停药. Needs a reason; clears the alert.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/supply-plans/{id}/stop (the `StopSupply` operationId).
	StopSupplyWithBodyWithResponse(ctx context.Context, id ID, params *StopSupplyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*StopSupplyResponse, error)

	// StopSupplyWithResponse Not taken any more
	//
	// 停药. Needs a reason; clears the alert.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/supply-plans/{id}/stop (the `StopSupply` operationId).
	StopSupplyWithResponse(ctx context.Context, id ID, params *StopSupplyParams, body StopSupplyJSONRequestBody, reqEditors ...RequestEditorFn) (*StopSupplyResponse, error)
}

// GetHealthResponseDefaultHeaders the declared response headers of an HTTP default response for GetHealth
type GetHealthResponseDefaultHeaders struct {
	RetryAfter string
}

type GetHealthResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Health
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetHealthResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetHealthResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetHealthResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetReadinessResponseDefaultHeaders the declared response headers of an HTTP default response for GetReadiness
type GetReadinessResponseDefaultHeaders struct {
	RetryAfter string
}

type GetReadinessResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Health
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetReadinessResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetReadinessResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetReadinessResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ListAlertsResponseDefaultHeaders the declared response headers of an HTTP default response for ListAlerts
type ListAlertsResponseDefaultHeaders struct {
	RetryAfter string
}

type ListAlertsResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *AlertList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ListAlertsResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ListAlertsResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListAlertsResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetCallListResponseDefaultHeaders the declared response headers of an HTTP default response for GetCallList
type GetCallListResponseDefaultHeaders struct {
	RetryAfter string
}

type GetCallListResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *CallList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetCallListResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetCallListResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetCallListResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// FindCallersResponseDefaultHeaders the declared response headers of an HTTP default response for FindCallers
type FindCallersResponseDefaultHeaders struct {
	RetryAfter string
}

type FindCallersResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *CallerList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *FindCallersResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r FindCallersResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r FindCallersResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ListCommunitiesResponseDefaultHeaders the declared response headers of an HTTP default response for ListCommunities
type ListCommunitiesResponseDefaultHeaders struct {
	RetryAfter string
}

type ListCommunitiesResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *CommunityList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ListCommunitiesResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ListCommunitiesResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListCommunitiesResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// CreateCommunityResponse201Headers the declared response headers of an HTTP 201 response for CreateCommunity
type CreateCommunityResponse201Headers struct {
	ETag               string
	IdempotentReplayed string
	Location           string
}

// CreateCommunityResponseDefaultHeaders the declared response headers of an HTTP default response for CreateCommunity
type CreateCommunityResponseDefaultHeaders struct {
	RetryAfter string
}

type CreateCommunityResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *CommunityCreated
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *CreateCommunityResponse201Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *CreateCommunityResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r CreateCommunityResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r CreateCommunityResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ArchiveCommunityResponseDefaultHeaders the declared response headers of an HTTP default response for ArchiveCommunity
type ArchiveCommunityResponseDefaultHeaders struct {
	RetryAfter string
}

type ArchiveCommunityResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ArchiveCommunityResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ArchiveCommunityResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ArchiveCommunityResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetCommunityResponse200Headers the declared response headers of an HTTP 200 response for GetCommunity
type GetCommunityResponse200Headers struct {
	ETag string
}

// GetCommunityResponseDefaultHeaders the declared response headers of an HTTP default response for GetCommunity
type GetCommunityResponseDefaultHeaders struct {
	RetryAfter string
}

type GetCommunityResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *CommunityOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *GetCommunityResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetCommunityResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetCommunityResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetCommunityResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// UpdateCommunityResponse200Headers the declared response headers of an HTTP 200 response for UpdateCommunity
type UpdateCommunityResponse200Headers struct {
	ETag string
}

// UpdateCommunityResponseDefaultHeaders the declared response headers of an HTTP default response for UpdateCommunity
type UpdateCommunityResponseDefaultHeaders struct {
	RetryAfter string
}

type UpdateCommunityResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *CommunityOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *UpdateCommunityResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *UpdateCommunityResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r UpdateCommunityResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateCommunityResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// SetPlanningResponse200Headers the declared response headers of an HTTP 200 response for SetPlanning
type SetPlanningResponse200Headers struct {
	ETag string
}

// SetPlanningResponseDefaultHeaders the declared response headers of an HTTP default response for SetPlanning
type SetPlanningResponseDefaultHeaders struct {
	RetryAfter string
}

type SetPlanningResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *CommunityOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *SetPlanningResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *SetPlanningResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r SetPlanningResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r SetPlanningResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ListContactsResponseDefaultHeaders the declared response headers of an HTTP default response for ListContacts
type ListContactsResponseDefaultHeaders struct {
	RetryAfter string
}

type ListContactsResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *ContactList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ListContactsResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ListContactsResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListContactsResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// RecordContactResponse201Headers the declared response headers of an HTTP 201 response for RecordContact
type RecordContactResponse201Headers struct {
	ETag               string
	IdempotentReplayed string
	Location           string
}

// RecordContactResponseDefaultHeaders the declared response headers of an HTTP default response for RecordContact
type RecordContactResponseDefaultHeaders struct {
	RetryAfter string
}

type RecordContactResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *Contact
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *RecordContactResponse201Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *RecordContactResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r RecordContactResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r RecordContactResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetContactResponse200Headers the declared response headers of an HTTP 200 response for GetContact
type GetContactResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// GetContactResponseDefaultHeaders the declared response headers of an HTTP default response for GetContact
type GetContactResponseDefaultHeaders struct {
	RetryAfter string
}

type GetContactResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *ContactOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *GetContactResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetContactResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetContactResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetContactResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// SettleNeedResponse200Headers the declared response headers of an HTTP 200 response for SettleNeed
type SettleNeedResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// SettleNeedResponseDefaultHeaders the declared response headers of an HTTP default response for SettleNeed
type SettleNeedResponseDefaultHeaders struct {
	RetryAfter string
}

type SettleNeedResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *ContactOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *SettleNeedResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *SettleNeedResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r SettleNeedResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r SettleNeedResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ListDriversResponseDefaultHeaders the declared response headers of an HTTP default response for ListDrivers
type ListDriversResponseDefaultHeaders struct {
	RetryAfter string
}

type ListDriversResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *DriverList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ListDriversResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ListDriversResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListDriversResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// CreateDriverResponse201Headers the declared response headers of an HTTP 201 response for CreateDriver
type CreateDriverResponse201Headers struct {
	ETag               string
	IdempotentReplayed string
	Location           string
}

// CreateDriverResponseDefaultHeaders the declared response headers of an HTTP default response for CreateDriver
type CreateDriverResponseDefaultHeaders struct {
	RetryAfter string
}

type CreateDriverResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *DriverCreated
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *CreateDriverResponse201Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *CreateDriverResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r CreateDriverResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r CreateDriverResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ArchiveDriverResponseDefaultHeaders the declared response headers of an HTTP default response for ArchiveDriver
type ArchiveDriverResponseDefaultHeaders struct {
	RetryAfter string
}

type ArchiveDriverResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ArchiveDriverResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ArchiveDriverResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ArchiveDriverResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetDriverResponse200Headers the declared response headers of an HTTP 200 response for GetDriver
type GetDriverResponse200Headers struct {
	ETag string
}

// GetDriverResponseDefaultHeaders the declared response headers of an HTTP default response for GetDriver
type GetDriverResponseDefaultHeaders struct {
	RetryAfter string
}

type GetDriverResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *DriverOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *GetDriverResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetDriverResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetDriverResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetDriverResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// UpdateDriverResponse200Headers the declared response headers of an HTTP 200 response for UpdateDriver
type UpdateDriverResponse200Headers struct {
	ETag string
}

// UpdateDriverResponseDefaultHeaders the declared response headers of an HTTP default response for UpdateDriver
type UpdateDriverResponseDefaultHeaders struct {
	RetryAfter string
}

type UpdateDriverResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *DriverOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *UpdateDriverResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *UpdateDriverResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r UpdateDriverResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateDriverResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ListDrugsResponseDefaultHeaders the declared response headers of an HTTP default response for ListDrugs
type ListDrugsResponseDefaultHeaders struct {
	RetryAfter string
}

type ListDrugsResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *DrugList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ListDrugsResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ListDrugsResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListDrugsResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// CreateDrugResponse201Headers the declared response headers of an HTTP 201 response for CreateDrug
type CreateDrugResponse201Headers struct {
	ETag               string
	IdempotentReplayed string
	Location           string
}

// CreateDrugResponseDefaultHeaders the declared response headers of an HTTP default response for CreateDrug
type CreateDrugResponseDefaultHeaders struct {
	RetryAfter string
}

type CreateDrugResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *DrugCreated
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *CreateDrugResponse201Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *CreateDrugResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r CreateDrugResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r CreateDrugResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ArchiveDrugResponseDefaultHeaders the declared response headers of an HTTP default response for ArchiveDrug
type ArchiveDrugResponseDefaultHeaders struct {
	RetryAfter string
}

type ArchiveDrugResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ArchiveDrugResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ArchiveDrugResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ArchiveDrugResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetDrugResponse200Headers the declared response headers of an HTTP 200 response for GetDrug
type GetDrugResponse200Headers struct {
	ETag string
}

// GetDrugResponseDefaultHeaders the declared response headers of an HTTP default response for GetDrug
type GetDrugResponseDefaultHeaders struct {
	RetryAfter string
}

type GetDrugResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *DrugOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *GetDrugResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetDrugResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetDrugResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetDrugResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// UpdateDrugResponse200Headers the declared response headers of an HTTP 200 response for UpdateDrug
type UpdateDrugResponse200Headers struct {
	ETag string
}

// UpdateDrugResponseDefaultHeaders the declared response headers of an HTTP default response for UpdateDrug
type UpdateDrugResponseDefaultHeaders struct {
	RetryAfter string
}

type UpdateDrugResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *DrugOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *UpdateDrugResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *UpdateDrugResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r UpdateDrugResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateDrugResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ListEventsResponseDefaultHeaders the declared response headers of an HTTP default response for ListEvents
type ListEventsResponseDefaultHeaders struct {
	RetryAfter string
}

type ListEventsResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *EntryList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ListEventsResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ListEventsResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListEventsResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetForecastResponseDefaultHeaders the declared response headers of an HTTP default response for GetForecast
type GetForecastResponseDefaultHeaders struct {
	RetryAfter string
}

type GetForecastResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Forecast
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetForecastResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetForecastResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetForecastResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// HandOverResponse200Headers the declared response headers of an HTTP 200 response for HandOver
type HandOverResponse200Headers struct {
	IdempotentReplayed string
}

// HandOverResponseDefaultHeaders the declared response headers of an HTTP default response for HandOver
type HandOverResponseDefaultHeaders struct {
	RetryAfter string
}

type HandOverResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Handover
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *HandOverResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *HandOverResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r HandOverResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r HandOverResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ListHospitalsResponseDefaultHeaders the declared response headers of an HTTP default response for ListHospitals
type ListHospitalsResponseDefaultHeaders struct {
	RetryAfter string
}

type ListHospitalsResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *HospitalList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ListHospitalsResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ListHospitalsResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListHospitalsResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// CreateHospitalResponse201Headers the declared response headers of an HTTP 201 response for CreateHospital
type CreateHospitalResponse201Headers struct {
	ETag               string
	IdempotentReplayed string
	Location           string
}

// CreateHospitalResponseDefaultHeaders the declared response headers of an HTTP default response for CreateHospital
type CreateHospitalResponseDefaultHeaders struct {
	RetryAfter string
}

type CreateHospitalResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *HospitalCreated
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *CreateHospitalResponse201Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *CreateHospitalResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r CreateHospitalResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r CreateHospitalResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ArchiveHospitalResponseDefaultHeaders the declared response headers of an HTTP default response for ArchiveHospital
type ArchiveHospitalResponseDefaultHeaders struct {
	RetryAfter string
}

type ArchiveHospitalResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ArchiveHospitalResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ArchiveHospitalResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ArchiveHospitalResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetHospitalResponse200Headers the declared response headers of an HTTP 200 response for GetHospital
type GetHospitalResponse200Headers struct {
	ETag string
}

// GetHospitalResponseDefaultHeaders the declared response headers of an HTTP default response for GetHospital
type GetHospitalResponseDefaultHeaders struct {
	RetryAfter string
}

type GetHospitalResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *HospitalOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *GetHospitalResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetHospitalResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetHospitalResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetHospitalResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// UpdateHospitalResponse200Headers the declared response headers of an HTTP 200 response for UpdateHospital
type UpdateHospitalResponse200Headers struct {
	ETag string
}

// UpdateHospitalResponseDefaultHeaders the declared response headers of an HTTP default response for UpdateHospital
type UpdateHospitalResponseDefaultHeaders struct {
	RetryAfter string
}

type UpdateHospitalResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *HospitalOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *UpdateHospitalResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *UpdateHospitalResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r UpdateHospitalResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateHospitalResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ListItemsResponseDefaultHeaders the declared response headers of an HTTP default response for ListItems
type ListItemsResponseDefaultHeaders struct {
	RetryAfter string
}

type ListItemsResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *ItemList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ListItemsResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ListItemsResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListItemsResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetItemResponseDefaultHeaders the declared response headers of an HTTP default response for GetItem
type GetItemResponseDefaultHeaders struct {
	RetryAfter string
}

type GetItemResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *ItemHistory
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetItemResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetItemResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetItemResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetMeResponseDefaultHeaders the declared response headers of an HTTP default response for GetMe
type GetMeResponseDefaultHeaders struct {
	RetryAfter string
}

type GetMeResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Me
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetMeResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetMeResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetMeResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetMyRouteResponseDefaultHeaders the declared response headers of an HTTP default response for GetMyRoute
type GetMyRouteResponseDefaultHeaders struct {
	RetryAfter string
}

type GetMyRouteResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *MyRoute
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetMyRouteResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetMyRouteResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetMyRouteResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ListPlansResponseDefaultHeaders the declared response headers of an HTTP default response for ListPlans
type ListPlansResponseDefaultHeaders struct {
	RetryAfter string
}

type ListPlansResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PlanList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ListPlansResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ListPlansResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListPlansResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// CreatePlanResponse202Headers the declared response headers of an HTTP 202 response for CreatePlan
type CreatePlanResponse202Headers struct {
	ETag               string
	IdempotentReplayed string
	Location           string
}

// CreatePlanResponseDefaultHeaders the declared response headers of an HTTP default response for CreatePlan
type CreatePlanResponseDefaultHeaders struct {
	RetryAfter string
}

type CreatePlanResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON202 the response for an HTTP 202 `application/json` response
	JSON202 *Plan
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers202 the parsed response headers for an HTTP 202 response
	Headers202 *CreatePlanResponse202Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *CreatePlanResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r CreatePlanResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r CreatePlanResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetPlanResponse200Headers the declared response headers of an HTTP 200 response for GetPlan
type GetPlanResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// GetPlanResponseDefaultHeaders the declared response headers of an HTTP default response for GetPlan
type GetPlanResponseDefaultHeaders struct {
	RetryAfter string
}

type GetPlanResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PlanOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *GetPlanResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetPlanResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetPlanResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetPlanResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ApplyPlanResponse200Headers the declared response headers of an HTTP 200 response for ApplyPlan
type ApplyPlanResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// ApplyPlanResponseDefaultHeaders the declared response headers of an HTTP default response for ApplyPlan
type ApplyPlanResponseDefaultHeaders struct {
	RetryAfter string
}

type ApplyPlanResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PlanOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *ApplyPlanResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ApplyPlanResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ApplyPlanResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ApplyPlanResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// CancelPlanResponse200Headers the declared response headers of an HTTP 200 response for CancelPlan
type CancelPlanResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// CancelPlanResponseDefaultHeaders the declared response headers of an HTTP default response for CancelPlan
type CancelPlanResponseDefaultHeaders struct {
	RetryAfter string
}

type CancelPlanResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PlanOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *CancelPlanResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *CancelPlanResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r CancelPlanResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r CancelPlanResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ComparePlansResponseDefaultHeaders the declared response headers of an HTTP default response for ComparePlans
type ComparePlansResponseDefaultHeaders struct {
	RetryAfter string
}

type ComparePlansResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PlanComparison
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ComparePlansResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ComparePlansResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ComparePlansResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// MoveInPlanResponse201Headers the declared response headers of an HTTP 201 response for MoveInPlan
type MoveInPlanResponse201Headers struct {
	ETag               string
	IdempotentReplayed string
	Location           string
}

// MoveInPlanResponseDefaultHeaders the declared response headers of an HTTP default response for MoveInPlan
type MoveInPlanResponseDefaultHeaders struct {
	RetryAfter string
}

type MoveInPlanResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *Plan
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *MoveInPlanResponse201Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *MoveInPlanResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r MoveInPlanResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r MoveInPlanResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ListRequestsResponseDefaultHeaders the declared response headers of an HTTP default response for ListRequests
type ListRequestsResponseDefaultHeaders struct {
	RetryAfter string
}

type ListRequestsResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RequestList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ListRequestsResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ListRequestsResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListRequestsResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// RegisterRequestResponse201Headers the declared response headers of an HTTP 201 response for RegisterRequest
type RegisterRequestResponse201Headers struct {
	ETag               string
	IdempotentReplayed string
	Location           string
}

// RegisterRequestResponseDefaultHeaders the declared response headers of an HTTP default response for RegisterRequest
type RegisterRequestResponseDefaultHeaders struct {
	RetryAfter string
}

type RegisterRequestResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *RequestCreated
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *RegisterRequestResponse201Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *RegisterRequestResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r RegisterRequestResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r RegisterRequestResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetRequestResponse200Headers the declared response headers of an HTTP 200 response for GetRequest
type GetRequestResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// GetRequestResponseDefaultHeaders the declared response headers of an HTTP default response for GetRequest
type GetRequestResponseDefaultHeaders struct {
	RetryAfter string
}

type GetRequestResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RequestOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *GetRequestResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetRequestResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetRequestResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetRequestResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// AmendRequestResponse200Headers the declared response headers of an HTTP 200 response for AmendRequest
type AmendRequestResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// AmendRequestResponseDefaultHeaders the declared response headers of an HTTP default response for AmendRequest
type AmendRequestResponseDefaultHeaders struct {
	RetryAfter string
}

type AmendRequestResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RequestOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AmendRequestResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *AmendRequestResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r AmendRequestResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AmendRequestResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// CancelRequestResponse200Headers the declared response headers of an HTTP 200 response for CancelRequest
type CancelRequestResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// CancelRequestResponseDefaultHeaders the declared response headers of an HTTP default response for CancelRequest
type CancelRequestResponseDefaultHeaders struct {
	RetryAfter string
}

type CancelRequestResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RequestOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *CancelRequestResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *CancelRequestResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r CancelRequestResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r CancelRequestResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// CollectCardResponse200Headers the declared response headers of an HTTP 200 response for CollectCard
type CollectCardResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// CollectCardResponseDefaultHeaders the declared response headers of an HTTP default response for CollectCard
type CollectCardResponseDefaultHeaders struct {
	RetryAfter string
}

type CollectCardResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RequestOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *CollectCardResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *CollectCardResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r CollectCardResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r CollectCardResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// WaiveCardResponse200Headers the declared response headers of an HTTP 200 response for WaiveCard
type WaiveCardResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// WaiveCardResponseDefaultHeaders the declared response headers of an HTTP default response for WaiveCard
type WaiveCardResponseDefaultHeaders struct {
	RetryAfter string
}

type WaiveCardResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RequestOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *WaiveCardResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *WaiveCardResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r WaiveCardResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r WaiveCardResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ClarifyLinesResponse200Headers the declared response headers of an HTTP 200 response for ClarifyLines
type ClarifyLinesResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// ClarifyLinesResponseDefaultHeaders the declared response headers of an HTTP default response for ClarifyLines
type ClarifyLinesResponseDefaultHeaders struct {
	RetryAfter string
}

type ClarifyLinesResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RequestOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *ClarifyLinesResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ClarifyLinesResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ClarifyLinesResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ClarifyLinesResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// AskDecisionResponse200Headers the declared response headers of an HTTP 200 response for AskDecision
type AskDecisionResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// AskDecisionResponseDefaultHeaders the declared response headers of an HTTP default response for AskDecision
type AskDecisionResponseDefaultHeaders struct {
	RetryAfter string
}

type AskDecisionResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RequestOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AskDecisionResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *AskDecisionResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r AskDecisionResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AskDecisionResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// AnswerDecisionResponse200Headers the declared response headers of an HTTP 200 response for AnswerDecision
type AnswerDecisionResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// AnswerDecisionResponseDefaultHeaders the declared response headers of an HTTP default response for AnswerDecision
type AnswerDecisionResponseDefaultHeaders struct {
	RetryAfter string
}

type AnswerDecisionResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RequestOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AnswerDecisionResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *AnswerDecisionResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r AnswerDecisionResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AnswerDecisionResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// DeliverRequestResponse200Headers the declared response headers of an HTTP 200 response for DeliverRequest
type DeliverRequestResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// DeliverRequestResponseDefaultHeaders the declared response headers of an HTTP default response for DeliverRequest
type DeliverRequestResponseDefaultHeaders struct {
	RetryAfter string
}

type DeliverRequestResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RequestOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *DeliverRequestResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *DeliverRequestResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r DeliverRequestResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DeliverRequestResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// AttemptDeliveryResponse200Headers the declared response headers of an HTTP 200 response for AttemptDelivery
type AttemptDeliveryResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// AttemptDeliveryResponseDefaultHeaders the declared response headers of an HTTP default response for AttemptDelivery
type AttemptDeliveryResponseDefaultHeaders struct {
	RetryAfter string
}

type AttemptDeliveryResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RequestOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AttemptDeliveryResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *AttemptDeliveryResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r AttemptDeliveryResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AttemptDeliveryResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ReturnGoodsResponse200Headers the declared response headers of an HTTP 200 response for ReturnGoods
type ReturnGoodsResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// ReturnGoodsResponseDefaultHeaders the declared response headers of an HTTP default response for ReturnGoods
type ReturnGoodsResponseDefaultHeaders struct {
	RetryAfter string
}

type ReturnGoodsResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RequestOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *ReturnGoodsResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ReturnGoodsResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ReturnGoodsResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ReturnGoodsResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// AssignHospitalResponse200Headers the declared response headers of an HTTP 200 response for AssignHospital
type AssignHospitalResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// AssignHospitalResponseDefaultHeaders the declared response headers of an HTTP default response for AssignHospital
type AssignHospitalResponseDefaultHeaders struct {
	RetryAfter string
}

type AssignHospitalResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RequestOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AssignHospitalResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *AssignHospitalResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r AssignHospitalResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AssignHospitalResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ReassignHospitalResponse200Headers the declared response headers of an HTTP 200 response for ReassignHospital
type ReassignHospitalResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// ReassignHospitalResponseDefaultHeaders the declared response headers of an HTTP default response for ReassignHospital
type ReassignHospitalResponseDefaultHeaders struct {
	RetryAfter string
}

type ReassignHospitalResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RequestOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *ReassignHospitalResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ReassignHospitalResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ReassignHospitalResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ReassignHospitalResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetMoneyResponseDefaultHeaders the declared response headers of an HTTP default response for GetMoney
type GetMoneyResponseDefaultHeaders struct {
	RetryAfter string
}

type GetMoneyResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Money
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetMoneyResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetMoneyResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetMoneyResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// MoveMoneyResponse201Headers the declared response headers of an HTTP 201 response for MoveMoney
type MoveMoneyResponse201Headers struct {
	IdempotentReplayed string
}

// MoveMoneyResponseDefaultHeaders the declared response headers of an HTTP default response for MoveMoney
type MoveMoneyResponseDefaultHeaders struct {
	RetryAfter string
}

type MoveMoneyResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *Money
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *MoveMoneyResponse201Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *MoveMoneyResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r MoveMoneyResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r MoveMoneyResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// RecordPurchaseResponse200Headers the declared response headers of an HTTP 200 response for RecordPurchase
type RecordPurchaseResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// RecordPurchaseResponseDefaultHeaders the declared response headers of an HTTP default response for RecordPurchase
type RecordPurchaseResponseDefaultHeaders struct {
	RetryAfter string
}

type RecordPurchaseResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RequestOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *RecordPurchaseResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *RecordPurchaseResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r RecordPurchaseResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r RecordPurchaseResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ReportShortageResponse200Headers the declared response headers of an HTTP 200 response for ReportShortage
type ReportShortageResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// ReportShortageResponseDefaultHeaders the declared response headers of an HTTP default response for ReportShortage
type ReportShortageResponseDefaultHeaders struct {
	RetryAfter string
}

type ReportShortageResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RequestOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *ReportShortageResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ReportShortageResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ReportShortageResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ReportShortageResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ListResidentsResponseDefaultHeaders the declared response headers of an HTTP default response for ListResidents
type ListResidentsResponseDefaultHeaders struct {
	RetryAfter string
}

type ListResidentsResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *ResidentList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ListResidentsResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ListResidentsResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListResidentsResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// CreateResidentResponse201Headers the declared response headers of an HTTP 201 response for CreateResident
type CreateResidentResponse201Headers struct {
	ETag               string
	IdempotentReplayed string
	Location           string
}

// CreateResidentResponseDefaultHeaders the declared response headers of an HTTP default response for CreateResident
type CreateResidentResponseDefaultHeaders struct {
	RetryAfter string
}

type CreateResidentResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *ResidentCreated
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *CreateResidentResponse201Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *CreateResidentResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r CreateResidentResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r CreateResidentResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ArchiveResidentResponseDefaultHeaders the declared response headers of an HTTP default response for ArchiveResident
type ArchiveResidentResponseDefaultHeaders struct {
	RetryAfter string
}

type ArchiveResidentResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ArchiveResidentResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ArchiveResidentResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ArchiveResidentResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetResidentResponse200Headers the declared response headers of an HTTP 200 response for GetResident
type GetResidentResponse200Headers struct {
	ETag string
}

// GetResidentResponseDefaultHeaders the declared response headers of an HTTP default response for GetResident
type GetResidentResponseDefaultHeaders struct {
	RetryAfter string
}

type GetResidentResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *ResidentOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *GetResidentResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetResidentResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetResidentResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetResidentResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// UpdateResidentResponse200Headers the declared response headers of an HTTP 200 response for UpdateResident
type UpdateResidentResponse200Headers struct {
	ETag string
}

// UpdateResidentResponseDefaultHeaders the declared response headers of an HTTP default response for UpdateResident
type UpdateResidentResponseDefaultHeaders struct {
	RetryAfter string
}

type UpdateResidentResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *ResidentOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *UpdateResidentResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *UpdateResidentResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r UpdateResidentResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateResidentResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// FindDuplicatesResponseDefaultHeaders the declared response headers of an HTTP default response for FindDuplicates
type FindDuplicatesResponseDefaultHeaders struct {
	RetryAfter string
}

type FindDuplicatesResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RequestBriefList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *FindDuplicatesResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r FindDuplicatesResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r FindDuplicatesResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ListMedicationsResponseDefaultHeaders the declared response headers of an HTTP default response for ListMedications
type ListMedicationsResponseDefaultHeaders struct {
	RetryAfter string
}

type ListMedicationsResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *MedicationList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ListMedicationsResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ListMedicationsResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListMedicationsResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetRequestDraftResponseDefaultHeaders the declared response headers of an HTTP default response for GetRequestDraft
type GetRequestDraftResponseDefaultHeaders struct {
	RetryAfter string
}

type GetRequestDraftResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RequestDraft
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetRequestDraftResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetRequestDraftResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetRequestDraftResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetSupplyResponseDefaultHeaders the declared response headers of an HTTP default response for GetSupply
type GetSupplyResponseDefaultHeaders struct {
	RetryAfter string
}

type GetSupplyResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SupplyPlanList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetSupplyResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetSupplyResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetSupplyResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// StartSupplyPlanResponse201Headers the declared response headers of an HTTP 201 response for StartSupplyPlan
type StartSupplyPlanResponse201Headers struct {
	ETag               string
	IdempotentReplayed string
	Location           string
}

// StartSupplyPlanResponseDefaultHeaders the declared response headers of an HTTP default response for StartSupplyPlan
type StartSupplyPlanResponseDefaultHeaders struct {
	RetryAfter string
}

type StartSupplyPlanResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *SupplyPlanCreated
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *StartSupplyPlanResponse201Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *StartSupplyPlanResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r StartSupplyPlanResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r StartSupplyPlanResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// HandOverResponsibilityResponse200Headers the declared response headers of an HTTP 200 response for HandOverResponsibility
type HandOverResponsibilityResponse200Headers struct {
	IdempotentReplayed string
}

// HandOverResponsibilityResponseDefaultHeaders the declared response headers of an HTTP default response for HandOverResponsibility
type HandOverResponsibilityResponseDefaultHeaders struct {
	RetryAfter string
}

type HandOverResponsibilityResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *ResponsibilityHandover
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *HandOverResponsibilityResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *HandOverResponsibilityResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r HandOverResponsibilityResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r HandOverResponsibilityResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ListRulesResponseDefaultHeaders the declared response headers of an HTTP default response for ListRules
type ListRulesResponseDefaultHeaders struct {
	RetryAfter string
}

type ListRulesResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RuleList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ListRulesResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ListRulesResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListRulesResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// CreateRuleResponse201Headers the declared response headers of an HTTP 201 response for CreateRule
type CreateRuleResponse201Headers struct {
	ETag               string
	IdempotentReplayed string
	Location           string
}

// CreateRuleResponseDefaultHeaders the declared response headers of an HTTP default response for CreateRule
type CreateRuleResponseDefaultHeaders struct {
	RetryAfter string
}

type CreateRuleResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *RuleCreated
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *CreateRuleResponse201Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *CreateRuleResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r CreateRuleResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r CreateRuleResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ArchiveRuleResponseDefaultHeaders the declared response headers of an HTTP default response for ArchiveRule
type ArchiveRuleResponseDefaultHeaders struct {
	RetryAfter string
}

type ArchiveRuleResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ArchiveRuleResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ArchiveRuleResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ArchiveRuleResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetRuleResponse200Headers the declared response headers of an HTTP 200 response for GetRule
type GetRuleResponse200Headers struct {
	ETag string
}

// GetRuleResponseDefaultHeaders the declared response headers of an HTTP default response for GetRule
type GetRuleResponseDefaultHeaders struct {
	RetryAfter string
}

type GetRuleResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RuleOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *GetRuleResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetRuleResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetRuleResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetRuleResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// UpdateRuleResponse200Headers the declared response headers of an HTTP 200 response for UpdateRule
type UpdateRuleResponse200Headers struct {
	ETag string
}

// UpdateRuleResponseDefaultHeaders the declared response headers of an HTTP default response for UpdateRule
type UpdateRuleResponseDefaultHeaders struct {
	RetryAfter string
}

type UpdateRuleResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *RuleOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *UpdateRuleResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *UpdateRuleResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r UpdateRuleResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateRuleResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ListStaffResponseDefaultHeaders the declared response headers of an HTTP default response for ListStaff
type ListStaffResponseDefaultHeaders struct {
	RetryAfter string
}

type ListStaffResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *StaffList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ListStaffResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ListStaffResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListStaffResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// CreateStaffResponse201Headers the declared response headers of an HTTP 201 response for CreateStaff
type CreateStaffResponse201Headers struct {
	ETag               string
	IdempotentReplayed string
	Location           string
}

// CreateStaffResponseDefaultHeaders the declared response headers of an HTTP default response for CreateStaff
type CreateStaffResponseDefaultHeaders struct {
	RetryAfter string
}

type CreateStaffResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *StaffCreated
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *CreateStaffResponse201Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *CreateStaffResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r CreateStaffResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r CreateStaffResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ArchiveStaffResponseDefaultHeaders the declared response headers of an HTTP default response for ArchiveStaff
type ArchiveStaffResponseDefaultHeaders struct {
	RetryAfter string
}

type ArchiveStaffResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ArchiveStaffResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ArchiveStaffResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ArchiveStaffResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetStaffResponse200Headers the declared response headers of an HTTP 200 response for GetStaff
type GetStaffResponse200Headers struct {
	ETag string
}

// GetStaffResponseDefaultHeaders the declared response headers of an HTTP default response for GetStaff
type GetStaffResponseDefaultHeaders struct {
	RetryAfter string
}

type GetStaffResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *StaffOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *GetStaffResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetStaffResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetStaffResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetStaffResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// UpdateStaffResponse200Headers the declared response headers of an HTTP 200 response for UpdateStaff
type UpdateStaffResponse200Headers struct {
	ETag string
}

// UpdateStaffResponseDefaultHeaders the declared response headers of an HTTP default response for UpdateStaff
type UpdateStaffResponseDefaultHeaders struct {
	RetryAfter string
}

type UpdateStaffResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *StaffOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *UpdateStaffResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *UpdateStaffResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r UpdateStaffResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r UpdateStaffResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ListTokensResponseDefaultHeaders the declared response headers of an HTTP default response for ListTokens
type ListTokensResponseDefaultHeaders struct {
	RetryAfter string
}

type ListTokensResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *TokenList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ListTokensResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ListTokensResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListTokensResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// IssueTokenResponse201Headers the declared response headers of an HTTP 201 response for IssueToken
type IssueTokenResponse201Headers struct {
	IdempotentReplayed string
}

// IssueTokenResponseDefaultHeaders the declared response headers of an HTTP default response for IssueToken
type IssueTokenResponseDefaultHeaders struct {
	RetryAfter string
}

type IssueTokenResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *IssuedToken
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *IssueTokenResponse201Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *IssueTokenResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r IssueTokenResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r IssueTokenResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// RevokeTokenResponseDefaultHeaders the declared response headers of an HTTP default response for RevokeToken
type RevokeTokenResponseDefaultHeaders struct {
	RetryAfter string
}

type RevokeTokenResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *RevokeTokenResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r RevokeTokenResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r RevokeTokenResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetStatusResponseDefaultHeaders the declared response headers of an HTTP default response for GetStatus
type GetStatusResponseDefaultHeaders struct {
	RetryAfter string
}

type GetStatusResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *StatusList
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetStatusResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetStatusResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetStatusResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetSupplyPlanResponse200Headers the declared response headers of an HTTP 200 response for GetSupplyPlan
type GetSupplyPlanResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// GetSupplyPlanResponseDefaultHeaders the declared response headers of an HTTP default response for GetSupplyPlan
type GetSupplyPlanResponseDefaultHeaders struct {
	RetryAfter string
}

type GetSupplyPlanResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SupplyPlanOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *GetSupplyPlanResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *GetSupplyPlanResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r GetSupplyPlanResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetSupplyPlanResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// AdmitResidentResponse200Headers the declared response headers of an HTTP 200 response for AdmitResident
type AdmitResidentResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// AdmitResidentResponseDefaultHeaders the declared response headers of an HTTP default response for AdmitResident
type AdmitResidentResponseDefaultHeaders struct {
	RetryAfter string
}

type AdmitResidentResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SupplyPlanOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdmitResidentResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *AdmitResidentResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r AdmitResidentResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdmitResidentResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// CountSupplyResponse200Headers the declared response headers of an HTTP 200 response for CountSupply
type CountSupplyResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// CountSupplyResponseDefaultHeaders the declared response headers of an HTTP default response for CountSupply
type CountSupplyResponseDefaultHeaders struct {
	RetryAfter string
}

type CountSupplyResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SupplyPlanOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *CountSupplyResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *CountSupplyResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r CountSupplyResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r CountSupplyResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// DischargeResidentResponse200Headers the declared response headers of an HTTP 200 response for DischargeResident
type DischargeResidentResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// DischargeResidentResponseDefaultHeaders the declared response headers of an HTTP default response for DischargeResident
type DischargeResidentResponseDefaultHeaders struct {
	RetryAfter string
}

type DischargeResidentResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SupplyPlanOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *DischargeResidentResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *DischargeResidentResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r DischargeResidentResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r DischargeResidentResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ChangeDoseResponse200Headers the declared response headers of an HTTP 200 response for ChangeDose
type ChangeDoseResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// ChangeDoseResponseDefaultHeaders the declared response headers of an HTTP default response for ChangeDose
type ChangeDoseResponseDefaultHeaders struct {
	RetryAfter string
}

type ChangeDoseResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SupplyPlanOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *ChangeDoseResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ChangeDoseResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ChangeDoseResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ChangeDoseResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ReceiveSupplyResponse200Headers the declared response headers of an HTTP 200 response for ReceiveSupply
type ReceiveSupplyResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// ReceiveSupplyResponseDefaultHeaders the declared response headers of an HTTP default response for ReceiveSupply
type ReceiveSupplyResponseDefaultHeaders struct {
	RetryAfter string
}

type ReceiveSupplyResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SupplyPlanOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *ReceiveSupplyResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *ReceiveSupplyResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r ReceiveSupplyResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ReceiveSupplyResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// RestartSupplyResponse200Headers the declared response headers of an HTTP 200 response for RestartSupply
type RestartSupplyResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// RestartSupplyResponseDefaultHeaders the declared response headers of an HTTP default response for RestartSupply
type RestartSupplyResponseDefaultHeaders struct {
	RetryAfter string
}

type RestartSupplyResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SupplyPlanOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *RestartSupplyResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *RestartSupplyResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r RestartSupplyResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r RestartSupplyResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// StopSupplyResponse200Headers the declared response headers of an HTTP 200 response for StopSupply
type StopSupplyResponse200Headers struct {
	ETag               string
	IdempotentReplayed string
}

// StopSupplyResponseDefaultHeaders the declared response headers of an HTTP default response for StopSupply
type StopSupplyResponseDefaultHeaders struct {
	RetryAfter string
}

type StopSupplyResponse struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *SupplyPlanOK
	// ApplicationProblemJSONDefault the response for an HTTP default `application/problem+json` response
	ApplicationProblemJSONDefault *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *StopSupplyResponse200Headers
	// HeadersDefault the parsed response headers for an HTTP default response
	HeadersDefault *StopSupplyResponseDefaultHeaders
}

// Status returns HTTPResponse.Status
func (r StopSupplyResponse) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r StopSupplyResponse) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// GetHealthWithResponse Is the process alive
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /healthz (the `GetHealth` operationId).
func (c *ClientWithResponses) GetHealthWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*GetHealthResponse, error) {
	rsp, err := c.GetHealth(ctx, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetHealthResponse(rsp)
}

// GetReadinessWithResponse Can the service do its work
//
// Answers 503 while the database does not answer.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /readyz (the `GetReadiness` operationId).
func (c *ClientWithResponses) GetReadinessWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*GetReadinessResponse, error) {
	rsp, err := c.GetReadiness(ctx, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetReadinessResponse(rsp)
}

// ListAlertsWithResponse List what needs attention
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/alerts (the `ListAlerts` operationId).
func (c *ClientWithResponses) ListAlertsWithResponse(ctx context.Context, params *ListAlertsParams, reqEditors ...RequestEditorFn) (*ListAlertsResponse, error) {
	rsp, err := c.ListAlerts(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListAlertsResponse(rsp)
}

// GetCallListWithResponse Whom to call today
//
// 今日呼叫名单. One entry a household (same building, entrance and flat), in the order in which to call: the untried first, then the worst level, then who runs out first. A household is called about refills (续药) or on a round (走访), never on both lists; what else is due soon in it comes in the same call. Who was spoken to today, or has the drug on its way, is not on it; what the resident put off is back on the day or when it gets worse. Always complete, never a page of it.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/call-list (the `GetCallList` operationId).
func (c *ClientWithResponses) GetCallListWithResponse(ctx context.Context, params *GetCallListParams, reqEditors ...RequestEditorFn) (*GetCallListResponse, error) {
	rsp, err := c.GetCallList(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetCallListResponse(rsp)
}

// FindCallersWithResponse Who may be calling
//
// Everybody who shares the telephone (同一电话可以属于多位居民), with their open requests; residents with open requests come first. A number nobody has gives an empty list.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/callers (the `FindCallers` operationId).
func (c *ClientWithResponses) FindCallersWithResponse(ctx context.Context, params *FindCallersParams, reqEditors ...RequestEditorFn) (*FindCallersResponse, error) {
	rsp, err := c.FindCallers(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseFindCallersResponse(rsp)
}

// ListCommunitiesWithResponse List communities
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/communities (the `ListCommunities` operationId).
func (c *ClientWithResponses) ListCommunitiesWithResponse(ctx context.Context, params *ListCommunitiesParams, reqEditors ...RequestEditorFn) (*ListCommunitiesResponse, error) {
	rsp, err := c.ListCommunities(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListCommunitiesResponse(rsp)
}

// CreateCommunityWithBodyWithResponse Add a community
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/communities (the `CreateCommunity` operationId).
func (c *ClientWithResponses) CreateCommunityWithBodyWithResponse(ctx context.Context, params *CreateCommunityParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateCommunityResponse, error) {
	rsp, err := c.CreateCommunityWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateCommunityResponse(rsp)
}

// CreateCommunityWithResponse Add a community
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/communities (the `CreateCommunity` operationId).
func (c *ClientWithResponses) CreateCommunityWithResponse(ctx context.Context, params *CreateCommunityParams, body CreateCommunityJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateCommunityResponse, error) {
	rsp, err := c.CreateCommunity(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateCommunityResponse(rsp)
}

// ArchiveCommunityWithResponse Archive a community
//
// Nothing is deleted; it is no longer offered (归档).
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /v1/communities/{id} (the `ArchiveCommunity` operationId).
func (c *ClientWithResponses) ArchiveCommunityWithResponse(ctx context.Context, id ID, params *ArchiveCommunityParams, reqEditors ...RequestEditorFn) (*ArchiveCommunityResponse, error) {
	rsp, err := c.ArchiveCommunity(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseArchiveCommunityResponse(rsp)
}

// GetCommunityWithResponse Get a community
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/communities/{id} (the `GetCommunity` operationId).
func (c *ClientWithResponses) GetCommunityWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetCommunityResponse, error) {
	rsp, err := c.GetCommunity(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetCommunityResponse(rsp)
}

// UpdateCommunityWithBodyWithResponse Change a community
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/communities/{id} (the `UpdateCommunity` operationId).
func (c *ClientWithResponses) UpdateCommunityWithBodyWithResponse(ctx context.Context, id ID, params *UpdateCommunityParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateCommunityResponse, error) {
	rsp, err := c.UpdateCommunityWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateCommunityResponse(rsp)
}

// UpdateCommunityWithResponse Change a community
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/communities/{id} (the `UpdateCommunity` operationId).
func (c *ClientWithResponses) UpdateCommunityWithResponse(ctx context.Context, id ID, params *UpdateCommunityParams, body UpdateCommunityJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateCommunityResponse, error) {
	rsp, err := c.UpdateCommunity(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateCommunityResponse(rsp)
}

// SetPlanningWithBodyWithResponse Say how the planning job plans for a community
//
// 设置自动排班. Twice a day, before the morning and the mid-day run, a plan is made for the community, or for all of the district with the same `plan_pool` together. With `auto_apply` (of all of them) it is applied at once, else it waits.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /v1/communities/{id}/planning (the `SetPlanning` operationId).
func (c *ClientWithResponses) SetPlanningWithBodyWithResponse(ctx context.Context, id ID, params *SetPlanningParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*SetPlanningResponse, error) {
	rsp, err := c.SetPlanningWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseSetPlanningResponse(rsp)
}

// SetPlanningWithResponse Say how the planning job plans for a community
//
// 设置自动排班. Twice a day, before the morning and the mid-day run, a plan is made for the community, or for all of the district with the same `plan_pool` together. With `auto_apply` (of all of them) it is applied at once, else it waits.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /v1/communities/{id}/planning (the `SetPlanning` operationId).
func (c *ClientWithResponses) SetPlanningWithResponse(ctx context.Context, id ID, params *SetPlanningParams, body SetPlanningJSONRequestBody, reqEditors ...RequestEditorFn) (*SetPlanningResponse, error) {
	rsp, err := c.SetPlanning(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseSetPlanningResponse(rsp)
}

// ListContactsWithResponse List contacts
//
// Newest first (联系记录). With `need=open` what nobody has seen to yet.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/contacts (the `ListContacts` operationId).
func (c *ClientWithResponses) ListContactsWithResponse(ctx context.Context, params *ListContactsParams, reqEditors ...RequestEditorFn) (*ListContactsResponse, error) {
	rsp, err := c.ListContacts(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListContactsResponse(rsp)
}

// RecordContactWithBodyWithResponse A household was tried
//
// 登记联系. One try by telephone, WeChat or knock, with what was said about plans of anybody in the household: `requested` (with `request`: one request with every refill asked for, prefilled from the last one), `snoozed` until a day on which a refill still comes in time, `declined` or `stopped` with the reason, `counted`. All of it or none. A refusal is quiet for seven days and until it gets worse; nothing is dismissed. `earlier` in the answer is who else tried them today.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/contacts (the `RecordContact` operationId).
func (c *ClientWithResponses) RecordContactWithBodyWithResponse(ctx context.Context, params *RecordContactParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*RecordContactResponse, error) {
	rsp, err := c.RecordContactWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseRecordContactResponse(rsp)
}

// RecordContactWithResponse A household was tried
//
// 登记联系. One try by telephone, WeChat or knock, with what was said about plans of anybody in the household: `requested` (with `request`: one request with every refill asked for, prefilled from the last one), `snoozed` until a day on which a refill still comes in time, `declined` or `stopped` with the reason, `counted`. All of it or none. A refusal is quiet for seven days and until it gets worse; nothing is dismissed. `earlier` in the answer is who else tried them today.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/contacts (the `RecordContact` operationId).
func (c *ClientWithResponses) RecordContactWithResponse(ctx context.Context, params *RecordContactParams, body RecordContactJSONRequestBody, reqEditors ...RequestEditorFn) (*RecordContactResponse, error) {
	rsp, err := c.RecordContact(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseRecordContactResponse(rsp)
}

// GetContactWithResponse Get a contact
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/contacts/{id} (the `GetContact` operationId).
func (c *ClientWithResponses) GetContactWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetContactResponse, error) {
	rsp, err := c.GetContact(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetContactResponse(rsp)
}

// SettleNeedWithBodyWithResponse What has become of a need
//
// 需求处理. `requested` with a `request` to be registered, or the `request_id` of one there is; `passed_on` to somebody (other squad, 12345); `met` or `dropped` with the outcome. What was passed on can still be settled.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/contacts/{id}/need (the `SettleNeed` operationId).
func (c *ClientWithResponses) SettleNeedWithBodyWithResponse(ctx context.Context, id ID, params *SettleNeedParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*SettleNeedResponse, error) {
	rsp, err := c.SettleNeedWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseSettleNeedResponse(rsp)
}

// SettleNeedWithResponse What has become of a need
//
// 需求处理. `requested` with a `request` to be registered, or the `request_id` of one there is; `passed_on` to somebody (other squad, 12345); `met` or `dropped` with the outcome. What was passed on can still be settled.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/contacts/{id}/need (the `SettleNeed` operationId).
func (c *ClientWithResponses) SettleNeedWithResponse(ctx context.Context, id ID, params *SettleNeedParams, body SettleNeedJSONRequestBody, reqEditors ...RequestEditorFn) (*SettleNeedResponse, error) {
	rsp, err := c.SettleNeed(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseSettleNeedResponse(rsp)
}

// ListDriversWithResponse List drivers
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/drivers (the `ListDrivers` operationId).
func (c *ClientWithResponses) ListDriversWithResponse(ctx context.Context, params *ListDriversParams, reqEditors ...RequestEditorFn) (*ListDriversResponse, error) {
	rsp, err := c.ListDrivers(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListDriversResponse(rsp)
}

// CreateDriverWithBodyWithResponse Add the car and shift of a staff member
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/drivers (the `CreateDriver` operationId).
func (c *ClientWithResponses) CreateDriverWithBodyWithResponse(ctx context.Context, params *CreateDriverParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateDriverResponse, error) {
	rsp, err := c.CreateDriverWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateDriverResponse(rsp)
}

// CreateDriverWithResponse Add the car and shift of a staff member
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/drivers (the `CreateDriver` operationId).
func (c *ClientWithResponses) CreateDriverWithResponse(ctx context.Context, params *CreateDriverParams, body CreateDriverJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateDriverResponse, error) {
	rsp, err := c.CreateDriver(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateDriverResponse(rsp)
}

// ArchiveDriverWithResponse Archive a driver
//
// Nothing is deleted; the car is no longer offered (归档).
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /v1/drivers/{id} (the `ArchiveDriver` operationId).
func (c *ClientWithResponses) ArchiveDriverWithResponse(ctx context.Context, id ID, params *ArchiveDriverParams, reqEditors ...RequestEditorFn) (*ArchiveDriverResponse, error) {
	rsp, err := c.ArchiveDriver(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseArchiveDriverResponse(rsp)
}

// GetDriverWithResponse Get a driver
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/drivers/{id} (the `GetDriver` operationId).
func (c *ClientWithResponses) GetDriverWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetDriverResponse, error) {
	rsp, err := c.GetDriver(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetDriverResponse(rsp)
}

// UpdateDriverWithBodyWithResponse Change a driver
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/drivers/{id} (the `UpdateDriver` operationId).
func (c *ClientWithResponses) UpdateDriverWithBodyWithResponse(ctx context.Context, id ID, params *UpdateDriverParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateDriverResponse, error) {
	rsp, err := c.UpdateDriverWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateDriverResponse(rsp)
}

// UpdateDriverWithResponse Change a driver
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/drivers/{id} (the `UpdateDriver` operationId).
func (c *ClientWithResponses) UpdateDriverWithResponse(ctx context.Context, id ID, params *UpdateDriverParams, body UpdateDriverJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateDriverResponse, error) {
	rsp, err := c.UpdateDriver(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateDriverResponse(rsp)
}

// ListDrugsWithResponse List drugs
//
// `q` matches the generic name (通用名), the brand (商品名), the English name, pinyin initials (拼音首字母) and the approval number (国药准字).
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/drugs (the `ListDrugs` operationId).
func (c *ClientWithResponses) ListDrugsWithResponse(ctx context.Context, params *ListDrugsParams, reqEditors ...RequestEditorFn) (*ListDrugsResponse, error) {
	rsp, err := c.ListDrugs(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListDrugsResponse(rsp)
}

// CreateDrugWithBodyWithResponse Add a drug
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/drugs (the `CreateDrug` operationId).
func (c *ClientWithResponses) CreateDrugWithBodyWithResponse(ctx context.Context, params *CreateDrugParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateDrugResponse, error) {
	rsp, err := c.CreateDrugWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateDrugResponse(rsp)
}

// CreateDrugWithResponse Add a drug
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/drugs (the `CreateDrug` operationId).
func (c *ClientWithResponses) CreateDrugWithResponse(ctx context.Context, params *CreateDrugParams, body CreateDrugJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateDrugResponse, error) {
	rsp, err := c.CreateDrug(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateDrugResponse(rsp)
}

// ArchiveDrugWithResponse Archive a drug
//
// Nothing is deleted; it is no longer offered (归档).
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /v1/drugs/{id} (the `ArchiveDrug` operationId).
func (c *ClientWithResponses) ArchiveDrugWithResponse(ctx context.Context, id ID, params *ArchiveDrugParams, reqEditors ...RequestEditorFn) (*ArchiveDrugResponse, error) {
	rsp, err := c.ArchiveDrug(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseArchiveDrugResponse(rsp)
}

// GetDrugWithResponse Get a drug
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/drugs/{id} (the `GetDrug` operationId).
func (c *ClientWithResponses) GetDrugWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetDrugResponse, error) {
	rsp, err := c.GetDrug(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetDrugResponse(rsp)
}

// UpdateDrugWithBodyWithResponse Change a drug
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/drugs/{id} (the `UpdateDrug` operationId).
func (c *ClientWithResponses) UpdateDrugWithBodyWithResponse(ctx context.Context, id ID, params *UpdateDrugParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateDrugResponse, error) {
	rsp, err := c.UpdateDrugWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateDrugResponse(rsp)
}

// UpdateDrugWithResponse Change a drug
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/drugs/{id} (the `UpdateDrug` operationId).
func (c *ClientWithResponses) UpdateDrugWithResponse(ctx context.Context, id ID, params *UpdateDrugParams, body UpdateDrugJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateDrugResponse, error) {
	rsp, err := c.UpdateDrug(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateDrugResponse(rsp)
}

// ListEventsWithResponse Read a community's ledger
//
// Oldest first, numbered without gaps. `next_cursor` is the `seq` to give as `after`; the empty cursor says that the end was reached.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/events (the `ListEvents` operationId).
func (c *ClientWithResponses) ListEventsWithResponse(ctx context.Context, params *ListEventsParams, reqEditors ...RequestEditorFn) (*ListEventsResponse, error) {
	rsp, err := c.ListEvents(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListEventsResponse(rsp)
}

// GetForecastWithResponse What will have to be bought where in the days to come
//
// Demand per hospital and drug, for all the days asked for and for each of them, in times asked for and in packs, and the kits (one a resident) expected on each day; each number with the bounds between which it is found on four days out of five. It is made of what has been asked for and not bought, of the refills of supply plans, and of the calls without a plan in the last four weeks; docs/forecast.md says how. Plans of which nobody knows when they run out are counted apart under `unknown`. Nothing about a single resident is in it. The same as a spreadsheet (电子表格) with `format=csv`: UTF-8 with a byte order mark, headings in Chinese, or in English when `Accept-Language` prefers it.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/forecast (the `GetForecast` operationId).
func (c *ClientWithResponses) GetForecastWithResponse(ctx context.Context, params *GetForecastParams, reqEditors ...RequestEditorFn) (*GetForecastResponse, error) {
	rsp, err := c.GetForecast(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetForecastResponse(rsp)
}

// HandOverWithBodyWithResponse Things change hands
//
// 交接. All of them or none. With `from`, a thing that somebody else holds by now is refused. To an incident (意外, lost or damaged) only a supervisor may move things, with the reason.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/handovers (the `HandOver` operationId).
func (c *ClientWithResponses) HandOverWithBodyWithResponse(ctx context.Context, params *HandOverParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*HandOverResponse, error) {
	rsp, err := c.HandOverWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseHandOverResponse(rsp)
}

// HandOverWithResponse Things change hands
//
// 交接. All of them or none. With `from`, a thing that somebody else holds by now is refused. To an incident (意外, lost or damaged) only a supervisor may move things, with the reason.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/handovers (the `HandOver` operationId).
func (c *ClientWithResponses) HandOverWithResponse(ctx context.Context, params *HandOverParams, body HandOverJSONRequestBody, reqEditors ...RequestEditorFn) (*HandOverResponse, error) {
	rsp, err := c.HandOver(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseHandOverResponse(rsp)
}

// ListHospitalsWithResponse List hospitals
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/hospitals (the `ListHospitals` operationId).
func (c *ClientWithResponses) ListHospitalsWithResponse(ctx context.Context, params *ListHospitalsParams, reqEditors ...RequestEditorFn) (*ListHospitalsResponse, error) {
	rsp, err := c.ListHospitals(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListHospitalsResponse(rsp)
}

// CreateHospitalWithBodyWithResponse Add a hospital
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/hospitals (the `CreateHospital` operationId).
func (c *ClientWithResponses) CreateHospitalWithBodyWithResponse(ctx context.Context, params *CreateHospitalParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateHospitalResponse, error) {
	rsp, err := c.CreateHospitalWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateHospitalResponse(rsp)
}

// CreateHospitalWithResponse Add a hospital
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/hospitals (the `CreateHospital` operationId).
func (c *ClientWithResponses) CreateHospitalWithResponse(ctx context.Context, params *CreateHospitalParams, body CreateHospitalJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateHospitalResponse, error) {
	rsp, err := c.CreateHospital(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateHospitalResponse(rsp)
}

// ArchiveHospitalWithResponse Archive a hospital
//
// Nothing is deleted; it is no longer offered (归档).
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /v1/hospitals/{id} (the `ArchiveHospital` operationId).
func (c *ClientWithResponses) ArchiveHospitalWithResponse(ctx context.Context, id ID, params *ArchiveHospitalParams, reqEditors ...RequestEditorFn) (*ArchiveHospitalResponse, error) {
	rsp, err := c.ArchiveHospital(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseArchiveHospitalResponse(rsp)
}

// GetHospitalWithResponse Get a hospital
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/hospitals/{id} (the `GetHospital` operationId).
func (c *ClientWithResponses) GetHospitalWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetHospitalResponse, error) {
	rsp, err := c.GetHospital(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetHospitalResponse(rsp)
}

// UpdateHospitalWithBodyWithResponse Change a hospital
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/hospitals/{id} (the `UpdateHospital` operationId).
func (c *ClientWithResponses) UpdateHospitalWithBodyWithResponse(ctx context.Context, id ID, params *UpdateHospitalParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateHospitalResponse, error) {
	rsp, err := c.UpdateHospitalWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateHospitalResponse(rsp)
}

// UpdateHospitalWithResponse Change a hospital
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/hospitals/{id} (the `UpdateHospital` operationId).
func (c *ClientWithResponses) UpdateHospitalWithResponse(ctx context.Context, id ID, params *UpdateHospitalParams, body UpdateHospitalJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateHospitalResponse, error) {
	rsp, err := c.UpdateHospital(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateHospitalResponse(rsp)
}

// ListItemsWithResponse Who holds what
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/items (the `ListItems` operationId).
func (c *ClientWithResponses) ListItemsWithResponse(ctx context.Context, params *ListItemsParams, reqEditors ...RequestEditorFn) (*ListItemsResponse, error) {
	rsp, err := c.ListItems(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListItemsResponse(rsp)
}

// GetItemWithResponse A thing and everybody who ever held it
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/items/{id} (the `GetItem` operationId).
func (c *ClientWithResponses) GetItemWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetItemResponse, error) {
	rsp, err := c.GetItem(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetItemResponse(rsp)
}

// GetMeWithResponse Who am I, and what may I do where
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/me (the `GetMe` operationId).
func (c *ClientWithResponses) GetMeWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*GetMeResponse, error) {
	rsp, err := c.GetMe(ctx, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetMeResponse(rsp)
}

// GetMyRouteWithResponse Get the caller's own route of today
//
// 我的路线. Of the plan that was applied last; 404 when there is none.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/my-route (the `GetMyRoute` operationId).
func (c *ClientWithResponses) GetMyRouteWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*GetMyRouteResponse, error) {
	rsp, err := c.GetMyRoute(ctx, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetMyRouteResponse(rsp)
}

// ListPlansWithResponse List plans
//
// Newest first, without their routes; only those of which the caller may see every community.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/plans (the `ListPlans` operationId).
func (c *ClientWithResponses) ListPlansWithResponse(ctx context.Context, params *ListPlansParams, reqEditors ...RequestEditorFn) (*ListPlansResponse, error) {
	rsp, err := c.ListPlans(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListPlansResponse(rsp)
}

// CreatePlanWithBodyWithResponse Ask for a plan
//
// 计算路线. Chooses hospital, driver and route of everything that is to be bought or brought home, so that the last driver is back as early as possible. The answer is a resource that shows progress until its state is `ready`; nothing is assigned before it is applied. Several communities are planned together: one driver buys for all of them, if he is a driver in every one. `locks` keep requests with their driver and hospital; `without_driver_ids` are drivers who dropped out (what they carry is taken to be brought back to the compound); `from: now` starts where the cars are: as in `positions`, else where a driver last bought something.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/plans (the `CreatePlan` operationId).
func (c *ClientWithResponses) CreatePlanWithBodyWithResponse(ctx context.Context, params *CreatePlanParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreatePlanResponse, error) {
	rsp, err := c.CreatePlanWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreatePlanResponse(rsp)
}

// CreatePlanWithResponse Ask for a plan
//
// 计算路线. Chooses hospital, driver and route of everything that is to be bought or brought home, so that the last driver is back as early as possible. The answer is a resource that shows progress until its state is `ready`; nothing is assigned before it is applied. Several communities are planned together: one driver buys for all of them, if he is a driver in every one. `locks` keep requests with their driver and hospital; `without_driver_ids` are drivers who dropped out (what they carry is taken to be brought back to the compound); `from: now` starts where the cars are: as in `positions`, else where a driver last bought something.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/plans (the `CreatePlan` operationId).
func (c *ClientWithResponses) CreatePlanWithResponse(ctx context.Context, params *CreatePlanParams, body CreatePlanJSONRequestBody, reqEditors ...RequestEditorFn) (*CreatePlanResponse, error) {
	rsp, err := c.CreatePlan(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreatePlanResponse(rsp)
}

// GetPlanWithResponse Get a plan
//
// Routes, totals per driver, and why each request that is not served is not. Progress does not change the ETag.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/plans/{id} (the `GetPlan` operationId).
func (c *ClientWithResponses) GetPlanWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetPlanResponse, error) {
	rsp, err := c.GetPlan(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetPlanResponse(rsp)
}

// ApplyPlanWithResponse Apply a plan
//
// 采用计划. Assigns hospital and driver of every request served, in all communities in one transaction. Asked again it answers the same. When the world has changed underneath it is a 409 `plan_outdated`: `errors` tell what of which request or driver is no longer as the plan took it to be (`/requests/<id>`, `/drivers/<id>`), and nothing is written. Requests born since do not matter.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/plans/{id}/application (the `ApplyPlan` operationId).
func (c *ClientWithResponses) ApplyPlanWithResponse(ctx context.Context, id ID, params *ApplyPlanParams, reqEditors ...RequestEditorFn) (*ApplyPlanResponse, error) {
	rsp, err := c.ApplyPlan(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseApplyPlanResponse(rsp)
}

// CancelPlanWithResponse Give a plan up
//
// 放弃计划. A search under way ends within a second or two, on whichever replica it runs.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/plans/{id}/cancellation (the `CancelPlan` operationId).
func (c *ClientWithResponses) CancelPlanWithResponse(ctx context.Context, id ID, params *CancelPlanParams, reqEditors ...RequestEditorFn) (*CancelPlanResponse, error) {
	rsp, err := c.CancelPlan(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCancelPlanResponse(rsp)
}

// ComparePlansWithResponse Compare a plan with another
//
// Both scores, and every request whose driver, hospital or time differs.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/plans/{id}/comparison (the `ComparePlans` operationId).
func (c *ClientWithResponses) ComparePlansWithResponse(ctx context.Context, id ID, params *ComparePlansParams, reqEditors ...RequestEditorFn) (*ComparePlansResponse, error) {
	rsp, err := c.ComparePlans(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseComparePlansResponse(rsp)
}

// MoveInPlanWithBodyWithResponse Change a plan by hand
//
// 手工调整. Requests go to a driver, as the given one of his visits or where it costs least; the result is a plan of its own, with the score before it in `before`. Going back is to use the earlier plan, which stays. A rule that stands against it is a 422 `move_refused`, with the rule for each request in `errors`. To merge two routes move all requests of one driver.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/plans/{id}/moves (the `MoveInPlan` operationId).
func (c *ClientWithResponses) MoveInPlanWithBodyWithResponse(ctx context.Context, id ID, params *MoveInPlanParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*MoveInPlanResponse, error) {
	rsp, err := c.MoveInPlanWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseMoveInPlanResponse(rsp)
}

// MoveInPlanWithResponse Change a plan by hand
//
// 手工调整. Requests go to a driver, as the given one of his visits or where it costs least; the result is a plan of its own, with the score before it in `before`. Going back is to use the earlier plan, which stays. A rule that stands against it is a 422 `move_refused`, with the rule for each request in `errors`. To merge two routes move all requests of one driver.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/plans/{id}/moves (the `MoveInPlan` operationId).
func (c *ClientWithResponses) MoveInPlanWithResponse(ctx context.Context, id ID, params *MoveInPlanParams, body MoveInPlanJSONRequestBody, reqEditors ...RequestEditorFn) (*MoveInPlanResponse, error) {
	rsp, err := c.MoveInPlan(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseMoveInPlanResponse(rsp)
}

// ListRequestsWithResponse List requests
//
// The most urgent first, then the oldest. Drivers and couriers see those they drive for or carry something of.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/requests (the `ListRequests` operationId).
func (c *ClientWithResponses) ListRequestsWithResponse(ctx context.Context, params *ListRequestsParams, reqEditors ...RequestEditorFn) (*ListRequestsResponse, error) {
	rsp, err := c.ListRequests(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListRequestsResponse(rsp)
}

// RegisterRequestWithBodyWithResponse Register a request
//
// 登记. The request belongs to the resident's community and gets the community's next number of the day. When an open request has the same drug, `duplicate_reason` is required; the answer without it names the requests in `related`.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests (the `RegisterRequest` operationId).
func (c *ClientWithResponses) RegisterRequestWithBodyWithResponse(ctx context.Context, params *RegisterRequestParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*RegisterRequestResponse, error) {
	rsp, err := c.RegisterRequestWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseRegisterRequestResponse(rsp)
}

// RegisterRequestWithResponse Register a request
//
// 登记. The request belongs to the resident's community and gets the community's next number of the day. When an open request has the same drug, `duplicate_reason` is required; the answer without it names the requests in `related`.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests (the `RegisterRequest` operationId).
func (c *ClientWithResponses) RegisterRequestWithResponse(ctx context.Context, params *RegisterRequestParams, body RegisterRequestJSONRequestBody, reqEditors ...RequestEditorFn) (*RegisterRequestResponse, error) {
	rsp, err := c.RegisterRequest(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseRegisterRequestResponse(rsp)
}

// GetRequestWithResponse Get a request
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/requests/{id} (the `GetRequest` operationId).
func (c *ClientWithResponses) GetRequestWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetRequestResponse, error) {
	rsp, err := c.GetRequest(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetRequestResponse(rsp)
}

// AmendRequestWithBodyWithResponse Amend a request
//
// Corrects the facts of the call (更正). The resident cannot change once something was bought.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/requests/{id} (the `AmendRequest` operationId).
func (c *ClientWithResponses) AmendRequestWithBodyWithResponse(ctx context.Context, id ID, params *AmendRequestParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AmendRequestResponse, error) {
	rsp, err := c.AmendRequestWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAmendRequestResponse(rsp)
}

// AmendRequestWithResponse Amend a request
//
// Corrects the facts of the call (更正). The resident cannot change once something was bought.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/requests/{id} (the `AmendRequest` operationId).
func (c *ClientWithResponses) AmendRequestWithResponse(ctx context.Context, id ID, params *AmendRequestParams, body AmendRequestJSONRequestBody, reqEditors ...RequestEditorFn) (*AmendRequestResponse, error) {
	rsp, err := c.AmendRequest(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAmendRequestResponse(rsp)
}

// CancelRequestWithBodyWithResponse Cancel before anything is bought
//
// 取消. What was collected still has to go back before the request is closed.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/cancellation (the `CancelRequest` operationId).
func (c *ClientWithResponses) CancelRequestWithBodyWithResponse(ctx context.Context, id ID, params *CancelRequestParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CancelRequestResponse, error) {
	rsp, err := c.CancelRequestWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCancelRequestResponse(rsp)
}

// CancelRequestWithResponse Cancel before anything is bought
//
// 取消. What was collected still has to go back before the request is closed.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/cancellation (the `CancelRequest` operationId).
func (c *ClientWithResponses) CancelRequestWithResponse(ctx context.Context, id ID, params *CancelRequestParams, body CancelRequestJSONRequestBody, reqEditors ...RequestEditorFn) (*CancelRequestResponse, error) {
	rsp, err := c.CancelRequest(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCancelRequestResponse(rsp)
}

// CollectCardWithBodyWithResponse The kit was collected at the door
//
// 收卡. Each thing taken is named once; with cash the amount is told.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/card-collection (the `CollectCard` operationId).
func (c *ClientWithResponses) CollectCardWithBodyWithResponse(ctx context.Context, id ID, params *CollectCardParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CollectCardResponse, error) {
	rsp, err := c.CollectCardWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCollectCardResponse(rsp)
}

// CollectCardWithResponse The kit was collected at the door
//
// 收卡. Each thing taken is named once; with cash the amount is told.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/card-collection (the `CollectCard` operationId).
func (c *ClientWithResponses) CollectCardWithResponse(ctx context.Context, id ID, params *CollectCardParams, body CollectCardJSONRequestBody, reqEditors ...RequestEditorFn) (*CollectCardResponse, error) {
	rsp, err := c.CollectCard(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCollectCardResponse(rsp)
}

// WaiveCardWithBodyWithResponse No card is needed
//
// 免收卡. Self-pay, or the family pays with the electronic code (医保电子凭证).
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/card-waiver (the `WaiveCard` operationId).
func (c *ClientWithResponses) WaiveCardWithBodyWithResponse(ctx context.Context, id ID, params *WaiveCardParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*WaiveCardResponse, error) {
	rsp, err := c.WaiveCardWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseWaiveCardResponse(rsp)
}

// WaiveCardWithResponse No card is needed
//
// 免收卡. Self-pay, or the family pays with the electronic code (医保电子凭证).
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/card-waiver (the `WaiveCard` operationId).
func (c *ClientWithResponses) WaiveCardWithResponse(ctx context.Context, id ID, params *WaiveCardParams, body WaiveCardJSONRequestBody, reqEditors ...RequestEditorFn) (*WaiveCardResponse, error) {
	rsp, err := c.WaiveCard(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseWaiveCardResponse(rsp)
}

// ClarifyLinesWithBodyWithResponse Settle exactly which product
//
// 核实药品. A medic names the exact product of lines that were told in free text.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/clarification (the `ClarifyLines` operationId).
func (c *ClientWithResponses) ClarifyLinesWithBodyWithResponse(ctx context.Context, id ID, params *ClarifyLinesParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ClarifyLinesResponse, error) {
	rsp, err := c.ClarifyLinesWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseClarifyLinesResponse(rsp)
}

// ClarifyLinesWithResponse Settle exactly which product
//
// 核实药品. A medic names the exact product of lines that were told in free text.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/clarification (the `ClarifyLines` operationId).
func (c *ClientWithResponses) ClarifyLinesWithResponse(ctx context.Context, id ID, params *ClarifyLinesParams, body ClarifyLinesJSONRequestBody, reqEditors ...RequestEditorFn) (*ClarifyLinesResponse, error) {
	rsp, err := c.ClarifyLines(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseClarifyLinesResponse(rsp)
}

// AskDecisionWithBodyWithResponse Ask the hotline to decide
//
// 请示. When nobody answers in time, the default answer holds.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/decisions (the `AskDecision` operationId).
func (c *ClientWithResponses) AskDecisionWithBodyWithResponse(ctx context.Context, id ID, params *AskDecisionParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AskDecisionResponse, error) {
	rsp, err := c.AskDecisionWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAskDecisionResponse(rsp)
}

// AskDecisionWithResponse Ask the hotline to decide
//
// 请示. When nobody answers in time, the default answer holds.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/decisions (the `AskDecision` operationId).
func (c *ClientWithResponses) AskDecisionWithResponse(ctx context.Context, id ID, params *AskDecisionParams, body AskDecisionJSONRequestBody, reqEditors ...RequestEditorFn) (*AskDecisionResponse, error) {
	rsp, err := c.AskDecision(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAskDecisionResponse(rsp)
}

// AnswerDecisionWithBodyWithResponse Answer the driver
//
// 答复.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/decisions/{decision_id}/answer (the `AnswerDecision` operationId).
func (c *ClientWithResponses) AnswerDecisionWithBodyWithResponse(ctx context.Context, id ID, decisionID ID, params *AnswerDecisionParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AnswerDecisionResponse, error) {
	rsp, err := c.AnswerDecisionWithBody(ctx, id, decisionID, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAnswerDecisionResponse(rsp)
}

// AnswerDecisionWithResponse Answer the driver
//
// 答复.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/decisions/{decision_id}/answer (the `AnswerDecision` operationId).
func (c *ClientWithResponses) AnswerDecisionWithResponse(ctx context.Context, id ID, decisionID ID, params *AnswerDecisionParams, body AnswerDecisionJSONRequestBody, reqEditors ...RequestEditorFn) (*AnswerDecisionResponse, error) {
	rsp, err := c.AnswerDecision(ctx, id, decisionID, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAnswerDecisionResponse(rsp)
}

// DeliverRequestWithBodyWithResponse It was delivered
//
// 送达. The receiver confirms; what was handed back with the medicine is named item by item.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/delivery (the `DeliverRequest` operationId).
func (c *ClientWithResponses) DeliverRequestWithBodyWithResponse(ctx context.Context, id ID, params *DeliverRequestParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*DeliverRequestResponse, error) {
	rsp, err := c.DeliverRequestWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeliverRequestResponse(rsp)
}

// DeliverRequestWithResponse It was delivered
//
// 送达. The receiver confirms; what was handed back with the medicine is named item by item.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/delivery (the `DeliverRequest` operationId).
func (c *ClientWithResponses) DeliverRequestWithResponse(ctx context.Context, id ID, params *DeliverRequestParams, body DeliverRequestJSONRequestBody, reqEditors ...RequestEditorFn) (*DeliverRequestResponse, error) {
	rsp, err := c.DeliverRequest(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDeliverRequestResponse(rsp)
}

// AttemptDeliveryWithBodyWithResponse Nobody took it
//
// 未送达. What was tried, and why it failed.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/delivery-attempt (the `AttemptDelivery` operationId).
func (c *ClientWithResponses) AttemptDeliveryWithBodyWithResponse(ctx context.Context, id ID, params *AttemptDeliveryParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AttemptDeliveryResponse, error) {
	rsp, err := c.AttemptDeliveryWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAttemptDeliveryResponse(rsp)
}

// AttemptDeliveryWithResponse Nobody took it
//
// 未送达. What was tried, and why it failed.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/delivery-attempt (the `AttemptDelivery` operationId).
func (c *ClientWithResponses) AttemptDeliveryWithResponse(ctx context.Context, id ID, params *AttemptDeliveryParams, body AttemptDeliveryJSONRequestBody, reqEditors ...RequestEditorFn) (*AttemptDeliveryResponse, error) {
	rsp, err := c.AttemptDelivery(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAttemptDeliveryResponse(rsp)
}

// ReturnGoodsWithBodyWithResponse Take back what was bought
//
// 退药. Where the medicine went and where the money went.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/goods-return (the `ReturnGoods` operationId).
func (c *ClientWithResponses) ReturnGoodsWithBodyWithResponse(ctx context.Context, id ID, params *ReturnGoodsParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ReturnGoodsResponse, error) {
	rsp, err := c.ReturnGoodsWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseReturnGoodsResponse(rsp)
}

// ReturnGoodsWithResponse Take back what was bought
//
// 退药. Where the medicine went and where the money went.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/goods-return (the `ReturnGoods` operationId).
func (c *ClientWithResponses) ReturnGoodsWithResponse(ctx context.Context, id ID, params *ReturnGoodsParams, body ReturnGoodsJSONRequestBody, reqEditors ...RequestEditorFn) (*ReturnGoodsResponse, error) {
	rsp, err := c.ReturnGoods(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseReturnGoodsResponse(rsp)
}

// AssignHospitalWithBodyWithResponse Assign a hospital
//
// 派医院. The driver may follow later.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/hospital-assignment (the `AssignHospital` operationId).
func (c *ClientWithResponses) AssignHospitalWithBodyWithResponse(ctx context.Context, id ID, params *AssignHospitalParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AssignHospitalResponse, error) {
	rsp, err := c.AssignHospitalWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAssignHospitalResponse(rsp)
}

// AssignHospitalWithResponse Assign a hospital
//
// 派医院. The driver may follow later.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/hospital-assignment (the `AssignHospital` operationId).
func (c *ClientWithResponses) AssignHospitalWithResponse(ctx context.Context, id ID, params *AssignHospitalParams, body AssignHospitalJSONRequestBody, reqEditors ...RequestEditorFn) (*AssignHospitalResponse, error) {
	rsp, err := c.AssignHospital(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAssignHospitalResponse(rsp)
}

// ReassignHospitalWithBodyWithResponse Assign another hospital or driver
//
// 改派.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/hospital-reassignment (the `ReassignHospital` operationId).
func (c *ClientWithResponses) ReassignHospitalWithBodyWithResponse(ctx context.Context, id ID, params *ReassignHospitalParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ReassignHospitalResponse, error) {
	rsp, err := c.ReassignHospitalWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseReassignHospitalResponse(rsp)
}

// ReassignHospitalWithResponse Assign another hospital or driver
//
// 改派.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/hospital-reassignment (the `ReassignHospital` operationId).
func (c *ClientWithResponses) ReassignHospitalWithResponse(ctx context.Context, id ID, params *ReassignHospitalParams, body ReassignHospitalJSONRequestBody, reqEditors ...RequestEditorFn) (*ReassignHospitalResponse, error) {
	rsp, err := c.ReassignHospital(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseReassignHospitalResponse(rsp)
}

// GetMoneyWithResponse The money of a request
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/requests/{id}/money (the `GetMoney` operationId).
func (c *ClientWithResponses) GetMoneyWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetMoneyResponse, error) {
	rsp, err := c.GetMoney(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetMoneyResponse(rsp)
}

// MoveMoneyWithBodyWithResponse Move money on behalf of a request
//
// 记一笔钱款. Both halves of a double entry (复式记账) in one.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/money-moves (the `MoveMoney` operationId).
func (c *ClientWithResponses) MoveMoneyWithBodyWithResponse(ctx context.Context, id ID, params *MoveMoneyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*MoveMoneyResponse, error) {
	rsp, err := c.MoveMoneyWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseMoveMoneyResponse(rsp)
}

// MoveMoneyWithResponse Move money on behalf of a request
//
// 记一笔钱款. Both halves of a double entry (复式记账) in one.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/money-moves (the `MoveMoney` operationId).
func (c *ClientWithResponses) MoveMoneyWithResponse(ctx context.Context, id ID, params *MoveMoneyParams, body MoveMoneyJSONRequestBody, reqEditors ...RequestEditorFn) (*MoveMoneyResponse, error) {
	rsp, err := c.MoveMoney(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseMoveMoneyResponse(rsp)
}

// RecordPurchaseWithBodyWithResponse It was bought
//
// 购药. As bought, line by line; the amounts must add up. Lines left out are not bought and become a linked request.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/purchase (the `RecordPurchase` operationId).
func (c *ClientWithResponses) RecordPurchaseWithBodyWithResponse(ctx context.Context, id ID, params *RecordPurchaseParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*RecordPurchaseResponse, error) {
	rsp, err := c.RecordPurchaseWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseRecordPurchaseResponse(rsp)
}

// RecordPurchaseWithResponse It was bought
//
// 购药. As bought, line by line; the amounts must add up. Lines left out are not bought and become a linked request.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/purchase (the `RecordPurchase` operationId).
func (c *ClientWithResponses) RecordPurchaseWithResponse(ctx context.Context, id ID, params *RecordPurchaseParams, body RecordPurchaseJSONRequestBody, reqEditors ...RequestEditorFn) (*RecordPurchaseResponse, error) {
	rsp, err := c.RecordPurchase(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseRecordPurchaseResponse(rsp)
}

// ReportShortageWithBodyWithResponse The hospital is out of stock
//
// 缺药. If every line is short the request waits for another hospital; if only some are, they become a linked request (`split_off`). This hospital is not offered again for them that day.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/shortage (the `ReportShortage` operationId).
func (c *ClientWithResponses) ReportShortageWithBodyWithResponse(ctx context.Context, id ID, params *ReportShortageParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ReportShortageResponse, error) {
	rsp, err := c.ReportShortageWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseReportShortageResponse(rsp)
}

// ReportShortageWithResponse The hospital is out of stock
//
// 缺药. If every line is short the request waits for another hospital; if only some are, they become a linked request (`split_off`). This hospital is not offered again for them that day.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/requests/{id}/shortage (the `ReportShortage` operationId).
func (c *ClientWithResponses) ReportShortageWithResponse(ctx context.Context, id ID, params *ReportShortageParams, body ReportShortageJSONRequestBody, reqEditors ...RequestEditorFn) (*ReportShortageResponse, error) {
	rsp, err := c.ReportShortage(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseReportShortageResponse(rsp)
}

// ListResidentsWithResponse List residents
//
// `q` matches the name, its pinyin initials (拼音首字母) or building-unit-room such as `3-2-501`.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/residents (the `ListResidents` operationId).
func (c *ClientWithResponses) ListResidentsWithResponse(ctx context.Context, params *ListResidentsParams, reqEditors ...RequestEditorFn) (*ListResidentsResponse, error) {
	rsp, err := c.ListResidents(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListResidentsResponse(rsp)
}

// CreateResidentWithBodyWithResponse Add a resident
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/residents (the `CreateResident` operationId).
func (c *ClientWithResponses) CreateResidentWithBodyWithResponse(ctx context.Context, params *CreateResidentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateResidentResponse, error) {
	rsp, err := c.CreateResidentWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateResidentResponse(rsp)
}

// CreateResidentWithResponse Add a resident
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/residents (the `CreateResident` operationId).
func (c *ClientWithResponses) CreateResidentWithResponse(ctx context.Context, params *CreateResidentParams, body CreateResidentJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateResidentResponse, error) {
	rsp, err := c.CreateResident(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateResidentResponse(rsp)
}

// ArchiveResidentWithResponse Archive a resident
//
// Nothing is deleted; the resident is no longer found (归档).
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /v1/residents/{id} (the `ArchiveResident` operationId).
func (c *ClientWithResponses) ArchiveResidentWithResponse(ctx context.Context, id ID, params *ArchiveResidentParams, reqEditors ...RequestEditorFn) (*ArchiveResidentResponse, error) {
	rsp, err := c.ArchiveResident(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseArchiveResidentResponse(rsp)
}

// GetResidentWithResponse Get a resident
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/residents/{id} (the `GetResident` operationId).
func (c *ClientWithResponses) GetResidentWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetResidentResponse, error) {
	rsp, err := c.GetResident(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetResidentResponse(rsp)
}

// UpdateResidentWithBodyWithResponse Change a resident
//
// `phones`, when given, replaces all of them.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/residents/{id} (the `UpdateResident` operationId).
func (c *ClientWithResponses) UpdateResidentWithBodyWithResponse(ctx context.Context, id ID, params *UpdateResidentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateResidentResponse, error) {
	rsp, err := c.UpdateResidentWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateResidentResponse(rsp)
}

// UpdateResidentWithResponse Change a resident
//
// `phones`, when given, replaces all of them.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/residents/{id} (the `UpdateResident` operationId).
func (c *ClientWithResponses) UpdateResidentWithResponse(ctx context.Context, id ID, params *UpdateResidentParams, body UpdateResidentJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateResidentResponse, error) {
	rsp, err := c.UpdateResident(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateResidentResponse(rsp)
}

// FindDuplicatesWithResponse Open requests of the resident for the same drug
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/residents/{id}/duplicates (the `FindDuplicates` operationId).
func (c *ClientWithResponses) FindDuplicatesWithResponse(ctx context.Context, id ID, params *FindDuplicatesParams, reqEditors ...RequestEditorFn) (*FindDuplicatesResponse, error) {
	rsp, err := c.FindDuplicates(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseFindDuplicatesResponse(rsp)
}

// ListMedicationsWithResponse What was bought for a resident
//
// All of it, newest first (用药记录).
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/residents/{id}/medications (the `ListMedications` operationId).
func (c *ClientWithResponses) ListMedicationsWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*ListMedicationsResponse, error) {
	rsp, err := c.ListMedications(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListMedicationsResponse(rsp)
}

// GetRequestDraftWithResponse A prefilled request
//
// The resident's last request (上次的需求单) as a body for registering the next. Consent is left out on purpose: it is asked for every time.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/residents/{id}/request-draft (the `GetRequestDraft` operationId).
func (c *ClientWithResponses) GetRequestDraftWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetRequestDraftResponse, error) {
	rsp, err := c.GetRequestDraft(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetRequestDraftResponse(rsp)
}

// GetSupplyWithResponse What a resident takes and how long it lasts
//
// 用药与余量. Every plan with its run-out date and the timeline that a person can check by hand: what happened on which day, and what was left after it. A plan that nobody knows the stock or the dose of has no run-out date and is to be called about.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/residents/{id}/supply (the `GetSupply` operationId).
func (c *ClientWithResponses) GetSupplyWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetSupplyResponse, error) {
	rsp, err := c.GetSupply(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetSupplyResponse(rsp)
}

// StartSupplyPlanWithBodyWithResponse A resident takes a drug
//
// 建立用药计划. One plan a resident and drug; another maker's product of the same generic, form and strength is the same drug (409 `supply_plan_overlaps`). Deliveries of a drug for a standing condition begin a plan by themselves.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/residents/{id}/supply-plans (the `StartSupplyPlan` operationId).
func (c *ClientWithResponses) StartSupplyPlanWithBodyWithResponse(ctx context.Context, id ID, params *StartSupplyPlanParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*StartSupplyPlanResponse, error) {
	rsp, err := c.StartSupplyPlanWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseStartSupplyPlanResponse(rsp)
}

// StartSupplyPlanWithResponse A resident takes a drug
//
// 建立用药计划. One plan a resident and drug; another maker's product of the same generic, form and strength is the same drug (409 `supply_plan_overlaps`). Deliveries of a drug for a standing condition begin a plan by themselves.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/residents/{id}/supply-plans (the `StartSupplyPlan` operationId).
func (c *ClientWithResponses) StartSupplyPlanWithResponse(ctx context.Context, id ID, params *StartSupplyPlanParams, body StartSupplyPlanJSONRequestBody, reqEditors ...RequestEditorFn) (*StartSupplyPlanResponse, error) {
	rsp, err := c.StartSupplyPlan(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseStartSupplyPlanResponse(rsp)
}

// HandOverResponsibilityWithBodyWithResponse Residents get another responsible person
//
// 移交负责居民. All residents that `from` answers for in the community, or those named, in one transaction. Without `from`: the residents with a flag for whom nobody answers.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/responsibilities/handover (the `HandOverResponsibility` operationId).
func (c *ClientWithResponses) HandOverResponsibilityWithBodyWithResponse(ctx context.Context, params *HandOverResponsibilityParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*HandOverResponsibilityResponse, error) {
	rsp, err := c.HandOverResponsibilityWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseHandOverResponsibilityResponse(rsp)
}

// HandOverResponsibilityWithResponse Residents get another responsible person
//
// 移交负责居民. All residents that `from` answers for in the community, or those named, in one transaction. Without `from`: the residents with a flag for whom nobody answers.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/responsibilities/handover (the `HandOverResponsibility` operationId).
func (c *ClientWithResponses) HandOverResponsibilityWithResponse(ctx context.Context, params *HandOverResponsibilityParams, body HandOverResponsibilityJSONRequestBody, reqEditors ...RequestEditorFn) (*HandOverResponsibilityResponse, error) {
	rsp, err := c.HandOverResponsibility(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseHandOverResponsibilityResponse(rsp)
}

// ListRulesWithResponse List rules
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/rules (the `ListRules` operationId).
func (c *ClientWithResponses) ListRulesWithResponse(ctx context.Context, params *ListRulesParams, reqEditors ...RequestEditorFn) (*ListRulesResponse, error) {
	rsp, err := c.ListRules(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListRulesResponse(rsp)
}

// CreateRuleWithBodyWithResponse Add a rule
//
// 新增规定. In force from a day to a day, in a district or everywhere, for some drugs or all; the narrowest in force decides. An emergency that waives a rule is a narrower row with `to_on`, not a change of the old one.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/rules (the `CreateRule` operationId).
func (c *ClientWithResponses) CreateRuleWithBodyWithResponse(ctx context.Context, params *CreateRuleParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateRuleResponse, error) {
	rsp, err := c.CreateRuleWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateRuleResponse(rsp)
}

// CreateRuleWithResponse Add a rule
//
// 新增规定. In force from a day to a day, in a district or everywhere, for some drugs or all; the narrowest in force decides. An emergency that waives a rule is a narrower row with `to_on`, not a change of the old one.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/rules (the `CreateRule` operationId).
func (c *ClientWithResponses) CreateRuleWithResponse(ctx context.Context, params *CreateRuleParams, body CreateRuleJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateRuleResponse, error) {
	rsp, err := c.CreateRule(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateRuleResponse(rsp)
}

// ArchiveRuleWithResponse Archive a rule
//
// Nothing is deleted; it decides nothing any more (归档).
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /v1/rules/{id} (the `ArchiveRule` operationId).
func (c *ClientWithResponses) ArchiveRuleWithResponse(ctx context.Context, id ID, params *ArchiveRuleParams, reqEditors ...RequestEditorFn) (*ArchiveRuleResponse, error) {
	rsp, err := c.ArchiveRule(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseArchiveRuleResponse(rsp)
}

// GetRuleWithResponse Get a rule
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/rules/{id} (the `GetRule` operationId).
func (c *ClientWithResponses) GetRuleWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetRuleResponse, error) {
	rsp, err := c.GetRule(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetRuleResponse(rsp)
}

// UpdateRuleWithBodyWithResponse Change a rule
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/rules/{id} (the `UpdateRule` operationId).
func (c *ClientWithResponses) UpdateRuleWithBodyWithResponse(ctx context.Context, id ID, params *UpdateRuleParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateRuleResponse, error) {
	rsp, err := c.UpdateRuleWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateRuleResponse(rsp)
}

// UpdateRuleWithResponse Change a rule
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/rules/{id} (the `UpdateRule` operationId).
func (c *ClientWithResponses) UpdateRuleWithResponse(ctx context.Context, id ID, params *UpdateRuleParams, body UpdateRuleJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateRuleResponse, error) {
	rsp, err := c.UpdateRule(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateRuleResponse(rsp)
}

// ListStaffWithResponse List staff
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/staff (the `ListStaff` operationId).
func (c *ClientWithResponses) ListStaffWithResponse(ctx context.Context, params *ListStaffParams, reqEditors ...RequestEditorFn) (*ListStaffResponse, error) {
	rsp, err := c.ListStaff(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListStaffResponse(rsp)
}

// CreateStaffWithBodyWithResponse Add a staff member
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/staff (the `CreateStaff` operationId).
func (c *ClientWithResponses) CreateStaffWithBodyWithResponse(ctx context.Context, params *CreateStaffParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CreateStaffResponse, error) {
	rsp, err := c.CreateStaffWithBody(ctx, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateStaffResponse(rsp)
}

// CreateStaffWithResponse Add a staff member
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/staff (the `CreateStaff` operationId).
func (c *ClientWithResponses) CreateStaffWithResponse(ctx context.Context, params *CreateStaffParams, body CreateStaffJSONRequestBody, reqEditors ...RequestEditorFn) (*CreateStaffResponse, error) {
	rsp, err := c.CreateStaff(ctx, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCreateStaffResponse(rsp)
}

// ArchiveStaffWithResponse Archive a staff member
//
// The tokens stop working at once.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /v1/staff/{id} (the `ArchiveStaff` operationId).
func (c *ClientWithResponses) ArchiveStaffWithResponse(ctx context.Context, id ID, params *ArchiveStaffParams, reqEditors ...RequestEditorFn) (*ArchiveStaffResponse, error) {
	rsp, err := c.ArchiveStaff(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseArchiveStaffResponse(rsp)
}

// GetStaffWithResponse Get a staff member
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/staff/{id} (the `GetStaff` operationId).
func (c *ClientWithResponses) GetStaffWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetStaffResponse, error) {
	rsp, err := c.GetStaff(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetStaffResponse(rsp)
}

// UpdateStaffWithBodyWithResponse Change a staff member
//
// `grants`, when given, replaces all of them.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/staff/{id} (the `UpdateStaff` operationId).
func (c *ClientWithResponses) UpdateStaffWithBodyWithResponse(ctx context.Context, id ID, params *UpdateStaffParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*UpdateStaffResponse, error) {
	rsp, err := c.UpdateStaffWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateStaffResponse(rsp)
}

// UpdateStaffWithResponse Change a staff member
//
// `grants`, when given, replaces all of them.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/staff/{id} (the `UpdateStaff` operationId).
func (c *ClientWithResponses) UpdateStaffWithResponse(ctx context.Context, id ID, params *UpdateStaffParams, body UpdateStaffJSONRequestBody, reqEditors ...RequestEditorFn) (*UpdateStaffResponse, error) {
	rsp, err := c.UpdateStaff(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseUpdateStaffResponse(rsp)
}

// ListTokensWithResponse List somebody's tokens
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/staff/{id}/tokens (the `ListTokens` operationId).
func (c *ClientWithResponses) ListTokensWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*ListTokensResponse, error) {
	rsp, err := c.ListTokens(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListTokensResponse(rsp)
}

// IssueTokenWithBodyWithResponse Issue a token
//
// The answer is the only place in which the token's text is ever shown.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/staff/{id}/tokens (the `IssueToken` operationId).
func (c *ClientWithResponses) IssueTokenWithBodyWithResponse(ctx context.Context, id ID, params *IssueTokenParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*IssueTokenResponse, error) {
	rsp, err := c.IssueTokenWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseIssueTokenResponse(rsp)
}

// IssueTokenWithResponse Issue a token
//
// The answer is the only place in which the token's text is ever shown.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/staff/{id}/tokens (the `IssueToken` operationId).
func (c *ClientWithResponses) IssueTokenWithResponse(ctx context.Context, id ID, params *IssueTokenParams, body IssueTokenJSONRequestBody, reqEditors ...RequestEditorFn) (*IssueTokenResponse, error) {
	rsp, err := c.IssueToken(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseIssueTokenResponse(rsp)
}

// RevokeTokenWithResponse Revoke a token
//
// It stops working at once.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /v1/staff/{id}/tokens/{token_id} (the `RevokeToken` operationId).
func (c *ClientWithResponses) RevokeTokenWithResponse(ctx context.Context, id ID, tokenID ID, reqEditors ...RequestEditorFn) (*RevokeTokenResponse, error) {
	rsp, err := c.RevokeToken(ctx, id, tokenID, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseRevokeTokenResponse(rsp)
}

// GetStatusWithResponse Where is it
//
// The answer to "how far is my medicine?" (药到哪儿了), by telephone or by request number; open requests first.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/status (the `GetStatus` operationId).
func (c *ClientWithResponses) GetStatusWithResponse(ctx context.Context, params *GetStatusParams, reqEditors ...RequestEditorFn) (*GetStatusResponse, error) {
	rsp, err := c.GetStatus(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetStatusResponse(rsp)
}

// GetSupplyPlanWithResponse Get a plan
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/supply-plans/{id} (the `GetSupplyPlan` operationId).
func (c *ClientWithResponses) GetSupplyPlanWithResponse(ctx context.Context, id ID, reqEditors ...RequestEditorFn) (*GetSupplyPlanResponse, error) {
	rsp, err := c.GetSupplyPlan(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetSupplyPlanResponse(rsp)
}

// AdmitResidentWithBodyWithResponse In hospital: nothing is taken from the stock at home
//
// 住院, 家中药量不再减少.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/supply-plans/{id}/admission (the `AdmitResident` operationId).
func (c *ClientWithResponses) AdmitResidentWithBodyWithResponse(ctx context.Context, id ID, params *AdmitResidentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdmitResidentResponse, error) {
	rsp, err := c.AdmitResidentWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdmitResidentResponse(rsp)
}

// AdmitResidentWithResponse In hospital: nothing is taken from the stock at home
//
// 住院, 家中药量不再减少.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/supply-plans/{id}/admission (the `AdmitResident` operationId).
func (c *ClientWithResponses) AdmitResidentWithResponse(ctx context.Context, id ID, params *AdmitResidentParams, body AdmitResidentJSONRequestBody, reqEditors ...RequestEditorFn) (*AdmitResidentResponse, error) {
	rsp, err := c.AdmitResident(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdmitResidentResponse(rsp)
}

// CountSupplyWithBodyWithResponse So many are left
//
// 清点余量. Told on the telephone; beats all history, and the run-out date moves at once.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/supply-plans/{id}/counts (the `CountSupply` operationId).
func (c *ClientWithResponses) CountSupplyWithBodyWithResponse(ctx context.Context, id ID, params *CountSupplyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*CountSupplyResponse, error) {
	rsp, err := c.CountSupplyWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCountSupplyResponse(rsp)
}

// CountSupplyWithResponse So many are left
//
// 清点余量. Told on the telephone; beats all history, and the run-out date moves at once.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/supply-plans/{id}/counts (the `CountSupply` operationId).
func (c *ClientWithResponses) CountSupplyWithResponse(ctx context.Context, id ID, params *CountSupplyParams, body CountSupplyJSONRequestBody, reqEditors ...RequestEditorFn) (*CountSupplyResponse, error) {
	rsp, err := c.CountSupply(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseCountSupplyResponse(rsp)
}

// DischargeResidentWithBodyWithResponse Home from hospital
//
// 出院.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/supply-plans/{id}/discharge (the `DischargeResident` operationId).
func (c *ClientWithResponses) DischargeResidentWithBodyWithResponse(ctx context.Context, id ID, params *DischargeResidentParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*DischargeResidentResponse, error) {
	rsp, err := c.DischargeResidentWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDischargeResidentResponse(rsp)
}

// DischargeResidentWithResponse Home from hospital
//
// 出院.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/supply-plans/{id}/discharge (the `DischargeResident` operationId).
func (c *ClientWithResponses) DischargeResidentWithResponse(ctx context.Context, id ID, params *DischargeResidentParams, body DischargeResidentJSONRequestBody, reqEditors ...RequestEditorFn) (*DischargeResidentResponse, error) {
	rsp, err := c.DischargeResident(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseDischargeResidentResponse(rsp)
}

// ChangeDoseWithBodyWithResponse Another dose from a day on
//
// 调整剂量. 0 when nobody knows it any more: then the run-out date is unknown too.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/supply-plans/{id}/doses (the `ChangeDose` operationId).
func (c *ClientWithResponses) ChangeDoseWithBodyWithResponse(ctx context.Context, id ID, params *ChangeDoseParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ChangeDoseResponse, error) {
	rsp, err := c.ChangeDoseWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseChangeDoseResponse(rsp)
}

// ChangeDoseWithResponse Another dose from a day on
//
// 调整剂量. 0 when nobody knows it any more: then the run-out date is unknown too.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/supply-plans/{id}/doses (the `ChangeDose` operationId).
func (c *ClientWithResponses) ChangeDoseWithResponse(ctx context.Context, id ID, params *ChangeDoseParams, body ChangeDoseJSONRequestBody, reqEditors ...RequestEditorFn) (*ChangeDoseResponse, error) {
	rsp, err := c.ChangeDose(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseChangeDoseResponse(rsp)
}

// ReceiveSupplyWithBodyWithResponse A refill that did not come through this service
//
// 别处配到的药. Bought by the family or filled elsewhere; it begins when the old supply ends.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/supply-plans/{id}/refills (the `ReceiveSupply` operationId).
func (c *ClientWithResponses) ReceiveSupplyWithBodyWithResponse(ctx context.Context, id ID, params *ReceiveSupplyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ReceiveSupplyResponse, error) {
	rsp, err := c.ReceiveSupplyWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseReceiveSupplyResponse(rsp)
}

// ReceiveSupplyWithResponse A refill that did not come through this service
//
// 别处配到的药. Bought by the family or filled elsewhere; it begins when the old supply ends.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/supply-plans/{id}/refills (the `ReceiveSupply` operationId).
func (c *ClientWithResponses) ReceiveSupplyWithResponse(ctx context.Context, id ID, params *ReceiveSupplyParams, body ReceiveSupplyJSONRequestBody, reqEditors ...RequestEditorFn) (*ReceiveSupplyResponse, error) {
	rsp, err := c.ReceiveSupply(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseReceiveSupplyResponse(rsp)
}

// RestartSupplyWithBodyWithResponse Taken again
//
// 重新用药.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/supply-plans/{id}/restart (the `RestartSupply` operationId).
func (c *ClientWithResponses) RestartSupplyWithBodyWithResponse(ctx context.Context, id ID, params *RestartSupplyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*RestartSupplyResponse, error) {
	rsp, err := c.RestartSupplyWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseRestartSupplyResponse(rsp)
}

// RestartSupplyWithResponse Taken again
//
// 重新用药.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/supply-plans/{id}/restart (the `RestartSupply` operationId).
func (c *ClientWithResponses) RestartSupplyWithResponse(ctx context.Context, id ID, params *RestartSupplyParams, body RestartSupplyJSONRequestBody, reqEditors ...RequestEditorFn) (*RestartSupplyResponse, error) {
	rsp, err := c.RestartSupply(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseRestartSupplyResponse(rsp)
}

// StopSupplyWithBodyWithResponse Not taken any more
//
// 停药. Needs a reason; clears the alert.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/supply-plans/{id}/stop (the `StopSupply` operationId).
func (c *ClientWithResponses) StopSupplyWithBodyWithResponse(ctx context.Context, id ID, params *StopSupplyParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*StopSupplyResponse, error) {
	rsp, err := c.StopSupplyWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseStopSupplyResponse(rsp)
}

// StopSupplyWithResponse Not taken any more
//
// 停药. Needs a reason; clears the alert.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/supply-plans/{id}/stop (the `StopSupply` operationId).
func (c *ClientWithResponses) StopSupplyWithResponse(ctx context.Context, id ID, params *StopSupplyParams, body StopSupplyJSONRequestBody, reqEditors ...RequestEditorFn) (*StopSupplyResponse, error) {
	rsp, err := c.StopSupply(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseStopSupplyResponse(rsp)
}

// ParseGetHealthResponse parses an HTTP response from a GetHealthWithResponse call
func ParseGetHealthResponse(rsp *http.Response) (*GetHealthResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetHealthResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Health
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers GetHealthResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetReadinessResponse parses an HTTP response from a GetReadinessWithResponse call
func ParseGetReadinessResponse(rsp *http.Response) (*GetReadinessResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetReadinessResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Health
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers GetReadinessResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseListAlertsResponse parses an HTTP response from a ListAlertsWithResponse call
func ParseListAlertsResponse(rsp *http.Response) (*ListAlertsResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListAlertsResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest AlertList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ListAlertsResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetCallListResponse parses an HTTP response from a GetCallListWithResponse call
func ParseGetCallListResponse(rsp *http.Response) (*GetCallListResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetCallListResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest CallList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers GetCallListResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseFindCallersResponse parses an HTTP response from a FindCallersWithResponse call
func ParseFindCallersResponse(rsp *http.Response) (*FindCallersResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &FindCallersResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest CallerList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers FindCallersResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseListCommunitiesResponse parses an HTTP response from a ListCommunitiesWithResponse call
func ParseListCommunitiesResponse(rsp *http.Response) (*ListCommunitiesResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListCommunitiesResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest CommunityList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ListCommunitiesResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseCreateCommunityResponse parses an HTTP response from a CreateCommunityWithResponse call
func ParseCreateCommunityResponse(rsp *http.Response) (*CreateCommunityResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &CreateCommunityResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest CommunityCreated
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 201:
		var headers CreateCommunityResponse201Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = value
		}
		response.Headers201 = &headers
	case true:
		var headers CreateCommunityResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseArchiveCommunityResponse parses an HTTP response from a ArchiveCommunityWithResponse call
func ParseArchiveCommunityResponse(rsp *http.Response) (*ArchiveCommunityResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ArchiveCommunityResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ArchiveCommunityResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetCommunityResponse parses an HTTP response from a GetCommunityWithResponse call
func ParseGetCommunityResponse(rsp *http.Response) (*GetCommunityResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetCommunityResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest CommunityOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers GetCommunityResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		response.Headers200 = &headers
	case true:
		var headers GetCommunityResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseUpdateCommunityResponse parses an HTTP response from a UpdateCommunityWithResponse call
func ParseUpdateCommunityResponse(rsp *http.Response) (*UpdateCommunityResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateCommunityResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest CommunityOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers UpdateCommunityResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		response.Headers200 = &headers
	case true:
		var headers UpdateCommunityResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseSetPlanningResponse parses an HTTP response from a SetPlanningWithResponse call
func ParseSetPlanningResponse(rsp *http.Response) (*SetPlanningResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &SetPlanningResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest CommunityOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers SetPlanningResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		response.Headers200 = &headers
	case true:
		var headers SetPlanningResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseListContactsResponse parses an HTTP response from a ListContactsWithResponse call
func ParseListContactsResponse(rsp *http.Response) (*ListContactsResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListContactsResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest ContactList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ListContactsResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseRecordContactResponse parses an HTTP response from a RecordContactWithResponse call
func ParseRecordContactResponse(rsp *http.Response) (*RecordContactResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &RecordContactResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest Contact
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 201:
		var headers RecordContactResponse201Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = value
		}
		response.Headers201 = &headers
	case true:
		var headers RecordContactResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetContactResponse parses an HTTP response from a GetContactWithResponse call
func ParseGetContactResponse(rsp *http.Response) (*GetContactResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetContactResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest ContactOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers GetContactResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers GetContactResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseSettleNeedResponse parses an HTTP response from a SettleNeedWithResponse call
func ParseSettleNeedResponse(rsp *http.Response) (*SettleNeedResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &SettleNeedResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest ContactOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers SettleNeedResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers SettleNeedResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseListDriversResponse parses an HTTP response from a ListDriversWithResponse call
func ParseListDriversResponse(rsp *http.Response) (*ListDriversResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListDriversResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest DriverList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ListDriversResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseCreateDriverResponse parses an HTTP response from a CreateDriverWithResponse call
func ParseCreateDriverResponse(rsp *http.Response) (*CreateDriverResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &CreateDriverResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest DriverCreated
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 201:
		var headers CreateDriverResponse201Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = value
		}
		response.Headers201 = &headers
	case true:
		var headers CreateDriverResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseArchiveDriverResponse parses an HTTP response from a ArchiveDriverWithResponse call
func ParseArchiveDriverResponse(rsp *http.Response) (*ArchiveDriverResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ArchiveDriverResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ArchiveDriverResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetDriverResponse parses an HTTP response from a GetDriverWithResponse call
func ParseGetDriverResponse(rsp *http.Response) (*GetDriverResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetDriverResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest DriverOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers GetDriverResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		response.Headers200 = &headers
	case true:
		var headers GetDriverResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseUpdateDriverResponse parses an HTTP response from a UpdateDriverWithResponse call
func ParseUpdateDriverResponse(rsp *http.Response) (*UpdateDriverResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateDriverResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest DriverOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers UpdateDriverResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		response.Headers200 = &headers
	case true:
		var headers UpdateDriverResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseListDrugsResponse parses an HTTP response from a ListDrugsWithResponse call
func ParseListDrugsResponse(rsp *http.Response) (*ListDrugsResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListDrugsResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest DrugList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ListDrugsResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseCreateDrugResponse parses an HTTP response from a CreateDrugWithResponse call
func ParseCreateDrugResponse(rsp *http.Response) (*CreateDrugResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &CreateDrugResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest DrugCreated
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 201:
		var headers CreateDrugResponse201Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = value
		}
		response.Headers201 = &headers
	case true:
		var headers CreateDrugResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseArchiveDrugResponse parses an HTTP response from a ArchiveDrugWithResponse call
func ParseArchiveDrugResponse(rsp *http.Response) (*ArchiveDrugResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ArchiveDrugResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ArchiveDrugResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetDrugResponse parses an HTTP response from a GetDrugWithResponse call
func ParseGetDrugResponse(rsp *http.Response) (*GetDrugResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetDrugResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest DrugOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers GetDrugResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		response.Headers200 = &headers
	case true:
		var headers GetDrugResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseUpdateDrugResponse parses an HTTP response from a UpdateDrugWithResponse call
func ParseUpdateDrugResponse(rsp *http.Response) (*UpdateDrugResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateDrugResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest DrugOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers UpdateDrugResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		response.Headers200 = &headers
	case true:
		var headers UpdateDrugResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseListEventsResponse parses an HTTP response from a ListEventsWithResponse call
func ParseListEventsResponse(rsp *http.Response) (*ListEventsResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListEventsResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest EntryList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ListEventsResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetForecastResponse parses an HTTP response from a GetForecastWithResponse call
func ParseGetForecastResponse(rsp *http.Response) (*GetForecastResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetForecastResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Forecast
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	case rsp.StatusCode == 200:
		// Content-type (text/csv) unsupported

	}

	switch {
	case true:
		var headers GetForecastResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseHandOverResponse parses an HTTP response from a HandOverWithResponse call
func ParseHandOverResponse(rsp *http.Response) (*HandOverResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &HandOverResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Handover
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers HandOverResponse200Headers
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers HandOverResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseListHospitalsResponse parses an HTTP response from a ListHospitalsWithResponse call
func ParseListHospitalsResponse(rsp *http.Response) (*ListHospitalsResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListHospitalsResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest HospitalList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ListHospitalsResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseCreateHospitalResponse parses an HTTP response from a CreateHospitalWithResponse call
func ParseCreateHospitalResponse(rsp *http.Response) (*CreateHospitalResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &CreateHospitalResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest HospitalCreated
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 201:
		var headers CreateHospitalResponse201Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = value
		}
		response.Headers201 = &headers
	case true:
		var headers CreateHospitalResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseArchiveHospitalResponse parses an HTTP response from a ArchiveHospitalWithResponse call
func ParseArchiveHospitalResponse(rsp *http.Response) (*ArchiveHospitalResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ArchiveHospitalResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ArchiveHospitalResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetHospitalResponse parses an HTTP response from a GetHospitalWithResponse call
func ParseGetHospitalResponse(rsp *http.Response) (*GetHospitalResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetHospitalResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest HospitalOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers GetHospitalResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		response.Headers200 = &headers
	case true:
		var headers GetHospitalResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseUpdateHospitalResponse parses an HTTP response from a UpdateHospitalWithResponse call
func ParseUpdateHospitalResponse(rsp *http.Response) (*UpdateHospitalResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateHospitalResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest HospitalOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers UpdateHospitalResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		response.Headers200 = &headers
	case true:
		var headers UpdateHospitalResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseListItemsResponse parses an HTTP response from a ListItemsWithResponse call
func ParseListItemsResponse(rsp *http.Response) (*ListItemsResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListItemsResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest ItemList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ListItemsResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetItemResponse parses an HTTP response from a GetItemWithResponse call
func ParseGetItemResponse(rsp *http.Response) (*GetItemResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetItemResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest ItemHistory
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers GetItemResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetMeResponse parses an HTTP response from a GetMeWithResponse call
func ParseGetMeResponse(rsp *http.Response) (*GetMeResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetMeResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Me
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers GetMeResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetMyRouteResponse parses an HTTP response from a GetMyRouteWithResponse call
func ParseGetMyRouteResponse(rsp *http.Response) (*GetMyRouteResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetMyRouteResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest MyRoute
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers GetMyRouteResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseListPlansResponse parses an HTTP response from a ListPlansWithResponse call
func ParseListPlansResponse(rsp *http.Response) (*ListPlansResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListPlansResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PlanList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ListPlansResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseCreatePlanResponse parses an HTTP response from a CreatePlanWithResponse call
func ParseCreatePlanResponse(rsp *http.Response) (*CreatePlanResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &CreatePlanResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 202:
		var dest Plan
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON202 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 202:
		var headers CreatePlanResponse202Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = value
		}
		response.Headers202 = &headers
	case true:
		var headers CreatePlanResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetPlanResponse parses an HTTP response from a GetPlanWithResponse call
func ParseGetPlanResponse(rsp *http.Response) (*GetPlanResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetPlanResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PlanOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers GetPlanResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers GetPlanResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseApplyPlanResponse parses an HTTP response from a ApplyPlanWithResponse call
func ParseApplyPlanResponse(rsp *http.Response) (*ApplyPlanResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ApplyPlanResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PlanOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers ApplyPlanResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers ApplyPlanResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseCancelPlanResponse parses an HTTP response from a CancelPlanWithResponse call
func ParseCancelPlanResponse(rsp *http.Response) (*CancelPlanResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &CancelPlanResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PlanOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers CancelPlanResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers CancelPlanResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseComparePlansResponse parses an HTTP response from a ComparePlansWithResponse call
func ParseComparePlansResponse(rsp *http.Response) (*ComparePlansResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ComparePlansResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PlanComparison
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ComparePlansResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseMoveInPlanResponse parses an HTTP response from a MoveInPlanWithResponse call
func ParseMoveInPlanResponse(rsp *http.Response) (*MoveInPlanResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &MoveInPlanResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest Plan
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 201:
		var headers MoveInPlanResponse201Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = value
		}
		response.Headers201 = &headers
	case true:
		var headers MoveInPlanResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseListRequestsResponse parses an HTTP response from a ListRequestsWithResponse call
func ParseListRequestsResponse(rsp *http.Response) (*ListRequestsResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListRequestsResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RequestList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ListRequestsResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseRegisterRequestResponse parses an HTTP response from a RegisterRequestWithResponse call
func ParseRegisterRequestResponse(rsp *http.Response) (*RegisterRequestResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &RegisterRequestResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest RequestCreated
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 201:
		var headers RegisterRequestResponse201Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = value
		}
		response.Headers201 = &headers
	case true:
		var headers RegisterRequestResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetRequestResponse parses an HTTP response from a GetRequestWithResponse call
func ParseGetRequestResponse(rsp *http.Response) (*GetRequestResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetRequestResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RequestOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers GetRequestResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers GetRequestResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseAmendRequestResponse parses an HTTP response from a AmendRequestWithResponse call
func ParseAmendRequestResponse(rsp *http.Response) (*AmendRequestResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AmendRequestResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RequestOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AmendRequestResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers AmendRequestResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseCancelRequestResponse parses an HTTP response from a CancelRequestWithResponse call
func ParseCancelRequestResponse(rsp *http.Response) (*CancelRequestResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &CancelRequestResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RequestOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers CancelRequestResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers CancelRequestResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseCollectCardResponse parses an HTTP response from a CollectCardWithResponse call
func ParseCollectCardResponse(rsp *http.Response) (*CollectCardResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &CollectCardResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RequestOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers CollectCardResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers CollectCardResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseWaiveCardResponse parses an HTTP response from a WaiveCardWithResponse call
func ParseWaiveCardResponse(rsp *http.Response) (*WaiveCardResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &WaiveCardResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RequestOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers WaiveCardResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers WaiveCardResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseClarifyLinesResponse parses an HTTP response from a ClarifyLinesWithResponse call
func ParseClarifyLinesResponse(rsp *http.Response) (*ClarifyLinesResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ClarifyLinesResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RequestOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers ClarifyLinesResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers ClarifyLinesResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseAskDecisionResponse parses an HTTP response from a AskDecisionWithResponse call
func ParseAskDecisionResponse(rsp *http.Response) (*AskDecisionResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AskDecisionResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RequestOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AskDecisionResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers AskDecisionResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseAnswerDecisionResponse parses an HTTP response from a AnswerDecisionWithResponse call
func ParseAnswerDecisionResponse(rsp *http.Response) (*AnswerDecisionResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AnswerDecisionResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RequestOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AnswerDecisionResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers AnswerDecisionResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseDeliverRequestResponse parses an HTTP response from a DeliverRequestWithResponse call
func ParseDeliverRequestResponse(rsp *http.Response) (*DeliverRequestResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DeliverRequestResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RequestOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers DeliverRequestResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers DeliverRequestResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseAttemptDeliveryResponse parses an HTTP response from a AttemptDeliveryWithResponse call
func ParseAttemptDeliveryResponse(rsp *http.Response) (*AttemptDeliveryResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AttemptDeliveryResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RequestOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AttemptDeliveryResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers AttemptDeliveryResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseReturnGoodsResponse parses an HTTP response from a ReturnGoodsWithResponse call
func ParseReturnGoodsResponse(rsp *http.Response) (*ReturnGoodsResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ReturnGoodsResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RequestOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers ReturnGoodsResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers ReturnGoodsResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseAssignHospitalResponse parses an HTTP response from a AssignHospitalWithResponse call
func ParseAssignHospitalResponse(rsp *http.Response) (*AssignHospitalResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AssignHospitalResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RequestOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AssignHospitalResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers AssignHospitalResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseReassignHospitalResponse parses an HTTP response from a ReassignHospitalWithResponse call
func ParseReassignHospitalResponse(rsp *http.Response) (*ReassignHospitalResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ReassignHospitalResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RequestOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers ReassignHospitalResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers ReassignHospitalResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetMoneyResponse parses an HTTP response from a GetMoneyWithResponse call
func ParseGetMoneyResponse(rsp *http.Response) (*GetMoneyResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetMoneyResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Money
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers GetMoneyResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseMoveMoneyResponse parses an HTTP response from a MoveMoneyWithResponse call
func ParseMoveMoneyResponse(rsp *http.Response) (*MoveMoneyResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &MoveMoneyResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest Money
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 201:
		var headers MoveMoneyResponse201Headers
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers201 = &headers
	case true:
		var headers MoveMoneyResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseRecordPurchaseResponse parses an HTTP response from a RecordPurchaseWithResponse call
func ParseRecordPurchaseResponse(rsp *http.Response) (*RecordPurchaseResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &RecordPurchaseResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RequestOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers RecordPurchaseResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers RecordPurchaseResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseReportShortageResponse parses an HTTP response from a ReportShortageWithResponse call
func ParseReportShortageResponse(rsp *http.Response) (*ReportShortageResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ReportShortageResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RequestOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers ReportShortageResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers ReportShortageResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseListResidentsResponse parses an HTTP response from a ListResidentsWithResponse call
func ParseListResidentsResponse(rsp *http.Response) (*ListResidentsResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListResidentsResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest ResidentList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ListResidentsResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseCreateResidentResponse parses an HTTP response from a CreateResidentWithResponse call
func ParseCreateResidentResponse(rsp *http.Response) (*CreateResidentResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &CreateResidentResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest ResidentCreated
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 201:
		var headers CreateResidentResponse201Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = value
		}
		response.Headers201 = &headers
	case true:
		var headers CreateResidentResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseArchiveResidentResponse parses an HTTP response from a ArchiveResidentWithResponse call
func ParseArchiveResidentResponse(rsp *http.Response) (*ArchiveResidentResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ArchiveResidentResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ArchiveResidentResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetResidentResponse parses an HTTP response from a GetResidentWithResponse call
func ParseGetResidentResponse(rsp *http.Response) (*GetResidentResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetResidentResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest ResidentOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers GetResidentResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		response.Headers200 = &headers
	case true:
		var headers GetResidentResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseUpdateResidentResponse parses an HTTP response from a UpdateResidentWithResponse call
func ParseUpdateResidentResponse(rsp *http.Response) (*UpdateResidentResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateResidentResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest ResidentOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers UpdateResidentResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		response.Headers200 = &headers
	case true:
		var headers UpdateResidentResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseFindDuplicatesResponse parses an HTTP response from a FindDuplicatesWithResponse call
func ParseFindDuplicatesResponse(rsp *http.Response) (*FindDuplicatesResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &FindDuplicatesResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RequestBriefList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers FindDuplicatesResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseListMedicationsResponse parses an HTTP response from a ListMedicationsWithResponse call
func ParseListMedicationsResponse(rsp *http.Response) (*ListMedicationsResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListMedicationsResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest MedicationList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ListMedicationsResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetRequestDraftResponse parses an HTTP response from a GetRequestDraftWithResponse call
func ParseGetRequestDraftResponse(rsp *http.Response) (*GetRequestDraftResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetRequestDraftResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RequestDraft
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers GetRequestDraftResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetSupplyResponse parses an HTTP response from a GetSupplyWithResponse call
func ParseGetSupplyResponse(rsp *http.Response) (*GetSupplyResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetSupplyResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest SupplyPlanList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers GetSupplyResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseStartSupplyPlanResponse parses an HTTP response from a StartSupplyPlanWithResponse call
func ParseStartSupplyPlanResponse(rsp *http.Response) (*StartSupplyPlanResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &StartSupplyPlanResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest SupplyPlanCreated
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 201:
		var headers StartSupplyPlanResponse201Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = value
		}
		response.Headers201 = &headers
	case true:
		var headers StartSupplyPlanResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseHandOverResponsibilityResponse parses an HTTP response from a HandOverResponsibilityWithResponse call
func ParseHandOverResponsibilityResponse(rsp *http.Response) (*HandOverResponsibilityResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &HandOverResponsibilityResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest ResponsibilityHandover
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers HandOverResponsibilityResponse200Headers
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers HandOverResponsibilityResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseListRulesResponse parses an HTTP response from a ListRulesWithResponse call
func ParseListRulesResponse(rsp *http.Response) (*ListRulesResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListRulesResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RuleList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ListRulesResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseCreateRuleResponse parses an HTTP response from a CreateRuleWithResponse call
func ParseCreateRuleResponse(rsp *http.Response) (*CreateRuleResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &CreateRuleResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest RuleCreated
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 201:
		var headers CreateRuleResponse201Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = value
		}
		response.Headers201 = &headers
	case true:
		var headers CreateRuleResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseArchiveRuleResponse parses an HTTP response from a ArchiveRuleWithResponse call
func ParseArchiveRuleResponse(rsp *http.Response) (*ArchiveRuleResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ArchiveRuleResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ArchiveRuleResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetRuleResponse parses an HTTP response from a GetRuleWithResponse call
func ParseGetRuleResponse(rsp *http.Response) (*GetRuleResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetRuleResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RuleOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers GetRuleResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		response.Headers200 = &headers
	case true:
		var headers GetRuleResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseUpdateRuleResponse parses an HTTP response from a UpdateRuleWithResponse call
func ParseUpdateRuleResponse(rsp *http.Response) (*UpdateRuleResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateRuleResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest RuleOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers UpdateRuleResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		response.Headers200 = &headers
	case true:
		var headers UpdateRuleResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseListStaffResponse parses an HTTP response from a ListStaffWithResponse call
func ParseListStaffResponse(rsp *http.Response) (*ListStaffResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListStaffResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest StaffList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ListStaffResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseCreateStaffResponse parses an HTTP response from a CreateStaffWithResponse call
func ParseCreateStaffResponse(rsp *http.Response) (*CreateStaffResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &CreateStaffResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest StaffCreated
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 201:
		var headers CreateStaffResponse201Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = value
		}
		response.Headers201 = &headers
	case true:
		var headers CreateStaffResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseArchiveStaffResponse parses an HTTP response from a ArchiveStaffWithResponse call
func ParseArchiveStaffResponse(rsp *http.Response) (*ArchiveStaffResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ArchiveStaffResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ArchiveStaffResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetStaffResponse parses an HTTP response from a GetStaffWithResponse call
func ParseGetStaffResponse(rsp *http.Response) (*GetStaffResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetStaffResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest StaffOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers GetStaffResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		response.Headers200 = &headers
	case true:
		var headers GetStaffResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseUpdateStaffResponse parses an HTTP response from a UpdateStaffWithResponse call
func ParseUpdateStaffResponse(rsp *http.Response) (*UpdateStaffResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &UpdateStaffResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest StaffOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers UpdateStaffResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		response.Headers200 = &headers
	case true:
		var headers UpdateStaffResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseListTokensResponse parses an HTTP response from a ListTokensWithResponse call
func ParseListTokensResponse(rsp *http.Response) (*ListTokensResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListTokensResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest TokenList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers ListTokensResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseIssueTokenResponse parses an HTTP response from a IssueTokenWithResponse call
func ParseIssueTokenResponse(rsp *http.Response) (*IssueTokenResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &IssueTokenResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest IssuedToken
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 201:
		var headers IssueTokenResponse201Headers
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers201 = &headers
	case true:
		var headers IssueTokenResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseRevokeTokenResponse parses an HTTP response from a RevokeTokenWithResponse call
func ParseRevokeTokenResponse(rsp *http.Response) (*RevokeTokenResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &RevokeTokenResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers RevokeTokenResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetStatusResponse parses an HTTP response from a GetStatusWithResponse call
func ParseGetStatusResponse(rsp *http.Response) (*GetStatusResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetStatusResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest StatusList
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case true:
		var headers GetStatusResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseGetSupplyPlanResponse parses an HTTP response from a GetSupplyPlanWithResponse call
func ParseGetSupplyPlanResponse(rsp *http.Response) (*GetSupplyPlanResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetSupplyPlanResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest SupplyPlanOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers GetSupplyPlanResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers GetSupplyPlanResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseAdmitResidentResponse parses an HTTP response from a AdmitResidentWithResponse call
func ParseAdmitResidentResponse(rsp *http.Response) (*AdmitResidentResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdmitResidentResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest SupplyPlanOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdmitResidentResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers AdmitResidentResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseCountSupplyResponse parses an HTTP response from a CountSupplyWithResponse call
func ParseCountSupplyResponse(rsp *http.Response) (*CountSupplyResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &CountSupplyResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest SupplyPlanOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers CountSupplyResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers CountSupplyResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseDischargeResidentResponse parses an HTTP response from a DischargeResidentWithResponse call
func ParseDischargeResidentResponse(rsp *http.Response) (*DischargeResidentResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &DischargeResidentResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest SupplyPlanOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers DischargeResidentResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers DischargeResidentResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseChangeDoseResponse parses an HTTP response from a ChangeDoseWithResponse call
func ParseChangeDoseResponse(rsp *http.Response) (*ChangeDoseResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ChangeDoseResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest SupplyPlanOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers ChangeDoseResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers ChangeDoseResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseReceiveSupplyResponse parses an HTTP response from a ReceiveSupplyWithResponse call
func ParseReceiveSupplyResponse(rsp *http.Response) (*ReceiveSupplyResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ReceiveSupplyResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest SupplyPlanOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers ReceiveSupplyResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers ReceiveSupplyResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseRestartSupplyResponse parses an HTTP response from a RestartSupplyWithResponse call
func ParseRestartSupplyResponse(rsp *http.Response) (*RestartSupplyResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &RestartSupplyResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest SupplyPlanOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers RestartSupplyResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers RestartSupplyResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}

// ParseStopSupplyResponse parses an HTTP response from a StopSupplyWithResponse call
func ParseStopSupplyResponse(rsp *http.Response) (*StopSupplyResponse, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &StopSupplyResponse{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest SupplyPlanOK
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && true:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSONDefault = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers StopSupplyResponse200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: true, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = value
		}
		if values := rsp.Header.Values("Idempotent-Replayed"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Idempotent-Replayed", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.IdempotentReplayed = value
		}
		response.Headers200 = &headers
	case true:
		var headers StopSupplyResponseDefaultHeaders
		if values := rsp.Header.Values("Retry-After"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Retry-After", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.RetryAfter = value
		}
		response.HeadersDefault = &headers
	}

	return response, nil
}
