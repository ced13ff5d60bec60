// Code generated from openapi.yaml by oapigen. DO NOT EDIT.

package api

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"

	"songyao/domain"

	"github.com/labstack/echo/v4"
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

// Defines values for PaperCheckFrom.
const (
	PaperFromDriver   PaperCheckFrom = "driver"
	PaperFromResident PaperCheckFrom = "resident"
)

// Valid indicates whether the value is a known member of the PaperCheckFrom enum.
func (e PaperCheckFrom) Valid() bool {
	switch e {
	case PaperFromDriver:
		return true
	case PaperFromResident:
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
	ID *ID `json:"id,omitempty" validate:"omitempty,id"`

	// Kind Whose money it is: 居民, 工作人员, 医院, 医保, 公家. Open enum.
	Kind AccountKind `json:"kind" validate:"required,oneof=resident staff hospital insurance fund"`
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

	// Kind 医保卡在外超时, 药将用完或余量不明, 病历本或药袋在外超时, 物品遗失或损坏, 交接有争议, 请示超时按默认, 屡送不达, 检测阳性的人手中有物品, 服务器时钟被拨动. Open enum.
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

// AlertKind 医保卡在外超时, 药将用完或余量不明, 病历本或药袋在外超时, 物品遗失或损坏, 交接有争议, 请示超时按默认, 屡送不达, 检测阳性的人手中有物品, 服务器时钟被拨动. Open enum.
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
	Answer Answer `json:"answer" validate:"required,oneof=accept refuse"`

	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty" validate:"omitempty,max=1000"`
}

// Attachment defines model for Attachment.
type Attachment struct {
	// CommunityID UUID in lower case.
	CommunityID ID        `json:"community_id"`
	CreatedAt   time.Time `json:"created_at"`

	// Height Pixels.
	Height int `json:"height"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// LineID The line that it shows; only where a request lists its pictures.
	LineID ID `json:"line_id,omitempty"`

	// MediaType `image/jpeg`
	MediaType string `json:"media_type"`

	// Purpose * `box` 药盒: says exactly which product
	// * `prescription` 处方
	// * `receipt` 小票
	// * `proof` 交接凭证
	// * `signature` 签名
	// * `item` 物品: a thing of the kit, e.g. damaged
	Purpose AttachmentPurpose `json:"purpose"`

	// Sha256 Digest of the picture, in hexadecimal.
	Sha256 string `json:"sha256"`

	// Size Bytes.
	Size int `json:"size"`

	// UploadedBy UUID in lower case.
	UploadedBy ID `json:"uploaded_by"`

	// Width Pixels.
	Width int `json:"width"`
}

// AttachmentPurpose * `box` 药盒: says exactly which product
// * `prescription` 处方
// * `receipt` 小票
// * `proof` 交接凭证
// * `signature` 签名
// * `item` 物品: a thing of the kit, e.g. damaged
type AttachmentPurpose = domain.AttachmentPurpose

// Attempt defines model for Attempt.
type Attempt struct {
	At      time.Time `json:"at"`
	Counted bool      `json:"counted"`

	// CourierID UUID in lower case.
	CourierID ID `json:"courier_id"`

	// ID UUID in lower case.
	ID        ID         `json:"id"`
	NextTryAt *time.Time `json:"next_try_at,omitempty"`
	Note      string     `json:"note,omitempty"`

	// Number Among those that count; absent for one that does not.
	Number *int `json:"number,omitempty"`

	// Reason 无人, 拒收, 进不了门, 地址不对, 其他. Open enum.
	Reason AttemptReason `json:"reason"`
	Steps  []AttemptStep `json:"steps"`
}

// AttemptList defines model for AttemptList.
type AttemptList struct {
	Items []Attempt `json:"items"`
}

// AttemptReason 无人, 拒收, 进不了门, 地址不对, 其他. Open enum.
type AttemptReason = domain.AttemptReason

// AttemptStep 敲门, 打居民电话, 打来电人电话, 找代收人, 留条. Open enum.
type AttemptStep = domain.AttemptStep

// Availability defines model for Availability.
type Availability struct {
	// Chance That it has the drug.
	Chance float64 `json:"chance"`

	// ClosedToday The last report of today says so.
	ClosedToday bool `json:"closed_today"`

	// HospitalID UUID in lower case.
	HospitalID ID `json:"hospital_id"`

	// LastSeen What was seen: 有货, 缺货, 营业, 停诊. Open enum.
	LastSeen SightingKind `json:"last_seen,omitempty"`

	// LastSeenAt The last of them, to the hour.
	LastSeenAt *time.Time `json:"last_seen_at,omitempty"`
	Name       string     `json:"name"`

	// OpenChance That it is open when it should be.
	OpenChance float64 `json:"open_chance"`

	// Reports Reports, purchases and shortages of the drug in the last fourteen days.
	Reports int64 `json:"reports"`
}

// AvailabilityList defines model for AvailabilityList.
type AvailabilityList struct {
	Items []Availability `json:"items"`
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
	DrugID ID `json:"drug_id" validate:"required,id"`

	// InsuredFen An amount in fen (分, 1/100 CNY).
	InsuredFen *Fen `json:"insured_fen,omitempty" validate:"required_with=TotalFen,omitempty,min=0,max=100000000"`

	// LineID UUID in lower case.
	LineID ID `json:"line_id" validate:"required,id"`

	// QuantityMilli Thousandths of the dispensing unit.
	QuantityMilli *PositiveMilli `json:"quantity_milli,omitempty" validate:"required,min=1,max=100000000"`

	// SelfPaidFen An amount in fen (分, 1/100 CNY).
	SelfPaidFen *Fen `json:"self_paid_fen,omitempty" validate:"required_with=TotalFen,omitempty,min=0,max=100000000"`

	// TotalFen What the line cost; may be left out for the only line.
	TotalFen *Fen `json:"total_fen,omitempty" validate:"required_with=InsuredFen,required_with=SelfPaidFen,omitempty,min=0,max=100000000"`
}

// CallDirection 来电, 去电. Open enum.
type CallDirection = domain.CallDirection

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

// CallKind What a call is about: 登记, 查询进度, 核实药品, 购药请示, 送药, 续药, 走访, 投诉, 其他. Open enum.
type CallKind = domain.CallKind

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

// CallOutcome What a call came to: 接通, 无人应答 (来电为漏接), 占线, 号码不对, 再联系. Open enum.
type CallOutcome = domain.CallOutcome

// CallReason Why a household is called: 续药, 走访. Open enum.
type CallReason = domain.CallReason

// CallRecord One call (通话).
type CallRecord struct {
	Answers []ScriptAnswer `json:"answers"`

	// Attempt Which try it was since somebody was last spoken to (第几次); 0 for a call that came in.
	Attempt int `json:"attempt"`

	// CallbackAt As agreed in the call.
	CallbackAt *time.Time `json:"callback_at,omitempty"`

	// CallbackID The entry of the queue that the call made, moved or closed.
	CallbackID ID `json:"callback_id,omitempty"`

	// CalledOn A calendar day in the community's zone.
	CalledOn Date `json:"called_on"`

	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id"`

	// ContactID The contact that the call was made for.
	ContactID ID `json:"contact_id,omitempty"`

	// Direction 来电, 去电. Open enum.
	Direction CallDirection `json:"direction"`
	EndedAt   time.Time     `json:"ended_at"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// Kind What a call is about: 登记, 查询进度, 核实药品, 购药请示, 送药, 续药, 走访, 投诉, 其他. Open enum.
	Kind CallKind `json:"kind"`
	Note string   `json:"note"`

	// Number The one form of the number, e.g. +8613900000001.
	Number string `json:"number,omitempty"`

	// Open What the person is still to be rung about, in the answer to a new call.
	Open []Callback `json:"open,omitempty"`

	// Outcome What a call came to: 接通, 无人应答 (来电为漏接), 占线, 号码不对, 再联系. Open enum.
	Outcome    CallOutcome `json:"outcome"`
	RecordedAt time.Time   `json:"recorded_at"`

	// RequestID UUID in lower case.
	RequestID ID `json:"request_id,omitempty"`

	// Resident Absent for a number that nobody has.
	Resident *ResidentBrief `json:"resident,omitempty"`

	// ScriptVersion To which the answers belong.
	ScriptVersion *int64 `json:"script_version,omitempty"`

	// StaffID UUID in lower case.
	StaffID   ID        `json:"staff_id"`
	StartedAt time.Time `json:"started_at"`
}

// CallRecordInput defines model for CallRecordInput.
type CallRecordInput struct {
	Answers []ScriptAnswerInput `json:"answers,omitempty" validate:"omitempty,max=50,dive"`

	// CallbackAt When to ring again, within thirty days. Required with call_back; otherwise half an hour after no answer, ten minutes after busy, at once after a missed call.
	CallbackAt *time.Time `json:"callback_at,omitempty" validate:"omitempty,instant"`

	// CommunityID Where a number that nobody has rang; otherwise it follows from the resident.
	CommunityID *ID `json:"community_id,omitempty" validate:"omitempty,id"`

	// Direction 来电, 去电. Open enum.
	Direction CallDirection `json:"direction" validate:"required,oneof=in out"`

	// EndedAt When not given: now. Within the last seven days.
	EndedAt *time.Time `json:"ended_at,omitempty" validate:"omitempty,instant"`

	// Kind What a call is about: 登记, 查询进度, 核实药品, 购药请示, 送药, 续药, 走访, 投诉, 其他. Open enum.
	Kind CallKind `json:"kind" validate:"required,oneof=registration status clarification decision delivery refill round complaint other"`

	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty" validate:"omitempty,max=1000"`

	// Number Of the other side, written any way. Required without resident and request.
	Number *Phone `json:"number,omitempty" validate:"omitempty,min=1,max=40"`

	// Outcome What a call came to: 接通, 无人应答 (来电为漏接), 占线, 号码不对, 再联系. Open enum.
	Outcome CallOutcome `json:"outcome" validate:"required,oneof=reached no_answer busy wrong_number call_back"`

	// RequestID What the call was about; says which resident.
	RequestID *ID `json:"request_id,omitempty" validate:"omitempty,id"`

	// ResidentID UUID in lower case.
	ResidentID *ID `json:"resident_id,omitempty" validate:"omitempty,id"`

	// ScriptVersion The version of the script that was read; when not given, the one in use.
	ScriptVersion *int64 `json:"script_version,omitempty" validate:"omitempty,min=1,max=1000000000"`

	// StartedAt When not given: the end.
	StartedAt *time.Time `json:"started_at,omitempty" validate:"omitempty,instant"`
}

// CallRecordList defines model for CallRecordList.
type CallRecordList struct {
	Items      []CallRecord `json:"items"`
	NextCursor string       `json:"next_cursor"`
}

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

// CallScript What is read and asked in calls of a kind (话术).
type CallScript struct {
	// ChangedBy Absent for those that came with the program.
	ChangedBy ID `json:"changed_by,omitempty"`

	// Kind What a call is about: 登记, 查询进度, 核实药品, 购药请示, 送药, 续药, 走访, 投诉, 其他. Open enum.
	Kind      CallKind         `json:"kind"`
	Questions []ScriptQuestion `json:"questions"`

	// Since In use from then on.
	Since time.Time `json:"since"`

	// Text To be read out.
	Text LocalText `json:"text"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
}

// CallScriptInput defines model for CallScriptInput.
type CallScriptInput struct {
	Questions []ScriptQuestionInput `json:"questions" validate:"required,max=30,dive"`
	Text      *LocalTextInput       `json:"text,omitempty" validate:"required"`
}

// CallScriptList defines model for CallScriptList.
type CallScriptList struct {
	Items      []CallScript `json:"items"`
	NextCursor string       `json:"next_cursor"`
}

// CallSummary The calls about a request in short.
type CallSummary struct {
	Count int `json:"count"`

	// DueAt When somebody is to ring about it again.
	DueAt  *time.Time `json:"due_at,omitempty"`
	LastAt time.Time  `json:"last_at"`

	// LastID UUID in lower case.
	LastID ID `json:"last_id"`

	// LastKind What a call is about: 登记, 查询进度, 核实药品, 购药请示, 送药, 续药, 走访, 投诉, 其他. Open enum.
	LastKind CallKind `json:"last_kind"`

	// LastOutcome What a call came to: 接通, 无人应答 (来电为漏接), 占线, 号码不对, 再联系. Open enum.
	LastOutcome CallOutcome `json:"last_outcome"`
}

// Callback Somebody to be rung (待回电).
type Callback struct {
	// Attempts Tries since somebody was last spoken to.
	Attempts int `json:"attempts"`

	// CallID The last call about it.
	CallID ID `json:"call_id,omitempty"`

	// ClaimedBy Who rings them now.
	ClaimedBy    ID         `json:"claimed_by,omitempty"`
	ClaimedUntil *time.Time `json:"claimed_until,omitempty"`
	ClosedAt     *time.Time `json:"closed_at,omitempty"`

	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id"`

	// Decision The driver's question that is to be put to the resident.
	Decision *Decision `json:"decision,omitempty"`

	// Dismissed Why nobody rings any more.
	Dismissed string    `json:"dismissed,omitempty"`
	DueAt     time.Time `json:"due_at"`

	// ID Of the callback; of the decision when there is one.
	ID ID `json:"id"`

	// Kind What a call is about: 登记, 查询进度, 核实药品, 购药请示, 送药, 续药, 走访, 投诉, 其他. Open enum.
	Kind CallKind `json:"kind"`

	// Number The number last rung, if it is known.
	Number   string    `json:"number,omitempty"`
	OpenedAt time.Time `json:"opened_at"`
	Overdue  bool      `json:"overdue"`

	// RequestID UUID in lower case.
	RequestID ID `json:"request_id,omitempty"`

	// Resident Absent for a number that nobody has.
	Resident *ResidentBrief `json:"resident,omitempty"`

	// Version Absent for a decision.
	Version *Version `json:"version,omitempty"`
}

// CallbackList defines model for CallbackList.
type CallbackList struct {
	Items      []Callback `json:"items"`
	NextCursor string     `json:"next_cursor"`
}

// Caller defines model for Caller.
type Caller struct {
	// Callbacks What the hotline wants to speak to them about (待回电).
	Callbacks    []Callback     `json:"callbacks"`
	OpenRequests []RequestBrief `json:"open_requests"`
	Resident     Resident       `json:"resident"`
}

// CallerInput Who rang; often a child or a neighbour (来电人).
type CallerInput struct {
	Name Name `json:"name" validate:"required,min=1,max=100,notblank"`

	// Phone A telephone number (电话), written any way: mobile, landline with or without area code, extension.
	Phone Phone `json:"phone" validate:"required,min=1,max=40"`

	// Relation To the resident: 本人, 女儿, 邻居.
	Relation string `json:"relation,omitempty" validate:"omitempty,max=40"`
}

// CallerList defines model for CallerList.
type CallerList struct {
	Items      []Caller `json:"items"`
	NextCursor string   `json:"next_cursor"`
}

// CancellationInput defines model for CancellationInput.
type CancellationInput struct {
	Reason Text `json:"reason" validate:"required,min=1,max=1000,notblank"`
}

// CardCollectionInput defines model for CardCollectionInput.
type CardCollectionInput struct {
	// CashFen The cash counted at the door.
	CashFen *PositiveFen   `json:"cash_fen,omitempty" validate:"omitempty,min=1,max=100000000"`
	Items   []KitItemInput `json:"items" validate:"required,min=1,max=50,dive"`

	// Papers Other papers that come along.
	Papers []LoosePaper `json:"papers,omitempty" validate:"omitempty,max=20,dive,oneof=patient_id authorisation special_record prescription assessment"`

	// Place A short text that may be empty.
	Place Label `json:"place,omitempty" validate:"omitempty,max=100"`
}

// CardWaiverInput defines model for CardWaiverInput.
type CardWaiverInput struct {
	Reason Text `json:"reason" validate:"required,min=1,max=1000,notblank"`
}

// Channel How a household was tried: 电话, 微信, 敲门. Open enum.
type Channel = domain.Channel

// ClarificationInput defines model for ClarificationInput.
type ClarificationInput struct {
	Lines []ClarifiedLineInput `json:"lines" validate:"required,min=1,max=50,dive"`
}

// ClarifiedLineInput defines model for ClarifiedLineInput.
type ClarifiedLineInput struct {
	// DailyDoseMilli Thousandths of the dispensing unit.
	DailyDoseMilli *Milli `json:"daily_dose_milli,omitempty" validate:"omitempty,min=0,max=100000000"`

	// DrugID UUID in lower case.
	DrugID ID `json:"drug_id" validate:"required,id"`

	// LineID UUID in lower case.
	LineID ID `json:"line_id" validate:"required,id"`

	// PrescribedUntil A calendar day in the community's zone.
	PrescribedUntil *Date `json:"prescribed_until,omitempty" validate:"omitempty,date"`

	// Prescription How a line comes by its prescription. Open enum.
	Prescription *PrescriptionTold `json:"prescription,omitempty" validate:"omitempty,oneof=none_needed have hospital_issues"`

	// QuantityMilli Thousandths of the dispensing unit.
	QuantityMilli *PositiveMilli `json:"quantity_milli,omitempty" validate:"omitempty,min=1,max=100000000"`

	// Substitution What may be bought instead: 不可替换, 先问, 同通用名可换厂家, 听药师的. Open enum.
	Substitution *Substitution `json:"substitution,omitempty" validate:"omitempty,oneof=never ask same_generic any"`
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
	AreaCode string `json:"area_code,omitempty" validate:"omitempty,max=8,digits"`

	// CardHours A card out for longer raises an alert.
	CardHours *int `json:"card_hours,omitempty" validate:"omitempty,min=1,max=720"`

	// ContactDays After how many days a resident with a flag has to be heard of again (联系间隔).
	ContactDays *int `json:"contact_days,omitempty" validate:"omitempty,min=1,max=90"`

	// Datum The datum (坐标系) of a position. Open enum. Amap and Tencent maps speak gcj02; answers always speak wgs84.
	Datum *Datum `json:"datum,omitempty" validate:"omitempty,oneof=wgs84 gcj02"`

	// District District (区), e.g. 丰台区.
	District Name    `json:"district" validate:"required,min=1,max=100,notblank"`
	Hotlines []Phone `json:"hotlines,omitempty" validate:"omitempty,max=50,dive,min=1,max=40"`

	// ID UUID in lower case.
	ID *ID `json:"id,omitempty" validate:"omitempty,id"`

	// Lat Latitude (纬度).
	Lat *Lat `json:"lat,omitempty" validate:"required,min=-90,max=90"`

	// Lon Longitude (经度).
	Lon  *Lon `json:"lon,omitempty" validate:"required,min=-180,max=180"`
	Name Name `json:"name" validate:"required,min=1,max=100,notblank"`

	// Zone An IANA time zone, e.g. Asia/Shanghai.
	Zone *Zone `json:"zone,omitempty" validate:"omitempty,min=1,max=64,timezone"`
}

// CommunityList defines model for CommunityList.
type CommunityList struct {
	Items      []Community `json:"items"`
	NextCursor string      `json:"next_cursor"`
}

// CommunityPatch defines model for CommunityPatch.
type CommunityPatch struct {
	AreaCode    *string `json:"area_code,omitempty" validate:"omitempty,max=8,digits"`
	CardHours   *int    `json:"card_hours,omitempty" validate:"omitempty,min=1,max=720"`
	ContactDays *int    `json:"contact_days,omitempty" validate:"omitempty,min=1,max=90"`

	// Datum The datum (坐标系) of a position. Open enum. Amap and Tencent maps speak gcj02; answers always speak wgs84.
	Datum    *Datum  `json:"datum,omitempty" validate:"omitempty,oneof=wgs84 gcj02"`
	District *Name   `json:"district,omitempty" validate:"omitempty,min=1,max=100,notblank"`
	Hotlines []Phone `json:"hotlines,omitempty" validate:"omitempty,max=50,dive,min=1,max=40"`

	// Lat Latitude (纬度).
	Lat *Lat `json:"lat,omitempty" validate:"required_with=Lon,omitempty,min=-90,max=90"`

	// Lon Longitude (经度).
	Lon  *Lon  `json:"lon,omitempty" validate:"required_with=Lat,omitempty,min=-180,max=180"`
	Name *Name `json:"name,omitempty" validate:"omitempty,min=1,max=100,notblank"`

	// Zone An IANA time zone, e.g. Asia/Shanghai.
	Zone *Zone `json:"zone,omitempty" validate:"omitempty,min=1,max=64,timezone"`
}

// Confirmation defines model for Confirmation.
type Confirmation struct {
	At time.Time `json:"at"`

	// ConfirmedBy UUID in lower case.
	ConfirmedBy ID   `json:"confirmed_by"`
	Disputed    bool `json:"disputed"`

	// ItemID UUID in lower case.
	ItemID ID     `json:"item_id"`
	N      int64  `json:"n"`
	Note   string `json:"note"`
	Proof  *Proof `json:"proof,omitempty"`
}

// ConfirmationInput defines model for ConfirmationInput.
type ConfirmationInput struct {
	// Disputed true: it never happened; say in the note.
	Disputed *bool          `json:"disputed,omitempty"`
	Moves    []MoveRefInput `json:"moves" validate:"required,min=1,max=200,dive"`

	// Note A longer text that may be empty.
	Note  Note        `json:"note,omitempty" validate:"omitempty,max=1000"`
	Proof *ProofInput `json:"proof,omitempty"`
}

// ConfirmationList defines model for ConfirmationList.
type ConfirmationList struct {
	Items []Confirmation `json:"items"`
}

// ConsentInput Consent (同意) to the proxy purchase and the use of the data.
type ConsentInput struct {
	// Wording Version of the wording that was read out.
	Wording string `json:"wording" validate:"required,min=1,max=64,notblank"`
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
	RequestID ID `json:"request_id,omitempty"`

	// Resident What whoever is on the way for a resident must know; never what the resident suffers from.
	Resident ResidentBrief `json:"resident"`

	// Result What a try came to: 联系上, 无人应答, 不愿接听, 号码不对. Open enum.
	Result ContactResult `json:"result"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
}

// ContactInput defines model for ContactInput.
type ContactInput struct {
	// Channel How a household was tried: 电话, 微信, 敲门. Open enum.
	Channel Channel `json:"channel" validate:"required,oneof=phone wechat knock"`

	// Need What is needed beside medicine on a plan (其他需求).
	Need Note `json:"need,omitempty" validate:"omitempty,max=1000"`

	// Note A longer text that may be empty.
	Note    Note                `json:"note,omitempty" validate:"omitempty,max=1000"`
	Refills []RefillAnswerInput `json:"refills,omitempty" validate:"omitempty,max=50,dive"`

	// Request What a request needs that no plan knows; the lines are those of the refills asked for.
	Request *ContactRequestInput `json:"request,omitempty"`

	// ResidentID UUID in lower case.
	ResidentID ID `json:"resident_id" validate:"required,id"`

	// Result What a try came to: 联系上, 无人应答, 不愿接听, 号码不对. Open enum.
	Result ContactResult `json:"result" validate:"required,oneof=reached no_answer refused wrong_number"`
}

// ContactList defines model for ContactList.
type ContactList struct {
	Items      []Contact `json:"items"`
	NextCursor string    `json:"next_cursor"`
}

// ContactRequestInput What a request needs that no plan knows; the lines are those of the refills asked for.
type ContactRequestInput struct {
	// Caller Who rang; often a child or a neighbour (来电人).
	Caller *CallerInput `json:"caller,omitempty" validate:"required"`

	// Consent Consent (同意) to the proxy purchase and the use of the data.
	Consent *ConsentInput `json:"consent,omitempty" validate:"required"`

	// DuplicateReason Why a second request for the same drug is right.
	DuplicateReason *Text `json:"duplicate_reason,omitempty" validate:"omitempty,min=1,max=1000,notblank"`

	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty" validate:"omitempty,max=1000"`

	// UrgencyOverride A person's word against the derived urgency.
	UrgencyOverride *Urgency `json:"urgency_override,omitempty" validate:"omitempty,oneof=out critical low ok"`
	UrgencyReason   *Text    `json:"urgency_reason,omitempty" validate:"required_with=UrgencyOverride,omitempty,min=1,max=1000,notblank"`
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

// Count defines model for Count.
type Count struct {
	// AdvancedFen Own money advanced by the book.
	AdvancedFen SignedFen `json:"advanced_fen"`
	At          time.Time `json:"at"`

	// BookFen By the book.
	BookFen SignedFen `json:"book_fen"`

	// CashFen Counted.
	CashFen SignedFen `json:"cash_fen"`

	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id"`

	// CountedOn A calendar day in the community's zone.
	CountedOn Date `json:"counted_on"`

	// DifferenceFen Counted less the book.
	DifferenceFen SignedFen  `json:"difference_fen"`
	Differs       bool       `json:"differs"`
	ExplainedAt   *time.Time `json:"explained_at,omitempty"`

	// ExplainedBy UUID in lower case.
	ExplainedBy ID `json:"explained_by,omitempty"`

	// Explanation A supervisor's word on the difference.
	Explanation string `json:"explanation,omitempty"`

	// Extra Counted and not in the book.
	Extra []ID `json:"extra"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// Items What was counted.
	Items []ID `json:"items"`

	// Missing In the book and not counted.
	Missing []ID `json:"missing"`

	// Moment 出发前, 收工后. Open enum.
	Moment CountMoment `json:"moment"`

	// StaffID UUID in lower case.
	StaffID ID `json:"staff_id"`
}

// CountInput defines model for CountInput.
type CountInput struct {
	// CashFen Residents' cash that was counted.
	CashFen *Fen `json:"cash_fen,omitempty" validate:"required,min=0,max=100000000"`

	// Codes What was counted, by label.
	Codes []Code `json:"codes,omitempty" validate:"omitempty,max=500,dive,max=64"`

	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id" validate:"required,id"`

	// Items What was counted.
	Items []ID `json:"items,omitempty" validate:"omitempty,max=500,dive,id"`

	// Moment 出发前, 收工后. Open enum.
	Moment CountMoment `json:"moment" validate:"required,oneof=start end"`
}

// CountList defines model for CountList.
type CountList struct {
	Items []Count `json:"items"`
}

// CountMoment 出发前, 收工后. Open enum.
type CountMoment = domain.CountMoment

// CustodyBoard defines model for CustodyBoard.
type CustodyBoard struct {
	// Closed The books of the day are closed.
	Closed bool `json:"closed"`

	// Day A calendar day in the community's zone.
	Day  Date              `json:"day"`
	Rows []CustodyBoardRow `json:"rows"`
}

// CustodyBoardRow defines model for CustodyBoardRow.
type CustodyBoardRow struct {
	// AdvancedFen Own money advanced (垫付).
	AdvancedFen SignedFen `json:"advanced_fen"`

	// CashFen Residents' cash in hand.
	CashFen    SignedFen  `json:"cash_fen"`
	DepartedAt *time.Time `json:"departed_at,omitempty"`

	// Disputed Things that came by a hand-over that is disputed.
	Disputed int         `json:"disputed"`
	EndCount *Count      `json:"end_count,omitempty"`
	Items    []ItemCount `json:"items"`
	Name     string      `json:"name"`

	// OldestSince Since when the thing held longest is held.
	OldestSince *time.Time `json:"oldest_since,omitempty"`

	// Overdue Things out too long.
	Overdue int `json:"overdue"`

	// StaffID UUID in lower case.
	StaffID    ID     `json:"staff_id"`
	StartCount *Count `json:"start_count,omitempty"`

	// Transfers Things that somebody has to take.
	Transfers int `json:"transfers"`

	// Unconfirmed Things that came by a hand-over not confirmed yet.
	Unconfirmed int `json:"unconfirmed"`

	// Undeparted Purchases today without a departure before.
	Undeparted int `json:"undeparted"`
}

// Date A calendar day in the community's zone.
type Date = domain.Date

// Datum The datum (坐标系) of a position. Open enum. Amap and Tencent maps speak gcj02; answers always speak wgs84.
type Datum string

// DayClosing defines model for DayClosing.
type DayClosing struct {
	ClosedAt time.Time `json:"closed_at"`

	// ClosedBy UUID in lower case.
	ClosedBy ID `json:"closed_by"`

	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id"`

	// Day A calendar day in the community's zone.
	Day Date `json:"day"`
}

// DayClosingInput defines model for DayClosingInput.
type DayClosingInput struct {
	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id" validate:"required,id"`

	// Day A calendar day in the community's zone.
	Day Date `json:"day" validate:"required,date"`
}

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

	// AskedFen The price that the resident expects.
	AskedFen *SignedFen `json:"asked_fen,omitempty"`

	// DefaultAnswer What holds when nobody answers in time.
	DefaultAnswer Answer `json:"default_answer"`

	// DrugID The product on offer.
	DrugID ID        `json:"drug_id,omitempty"`
	DueAt  time.Time `json:"due_at"`

	// EffectiveAnswer What holds now: the answer, or the default once it is overdue; absent while the driver has to wait.
	EffectiveAnswer Answer `json:"effective_answer,omitempty"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// LineID Absent for the whole request.
	LineID ID     `json:"line_id,omitempty"`
	Note   string `json:"note,omitempty"`

	// OfferedFen The price at the counter.
	OfferedFen *SignedFen `json:"offered_fen,omitempty"`

	// Question What a decision is about: 价格变动, 换厂家, 没有病历本, 其他. Open enum.
	Question Question `json:"question"`
	Text     string   `json:"text"`
}

// DecisionInput defines model for DecisionInput.
type DecisionInput struct {
	// AskedFen With price_change the price that the resident expects.
	AskedFen *Fen `json:"asked_fen,omitempty" validate:"omitempty,min=0,max=100000000"`

	// DefaultAnswer 同意, 不同意. Open enum.
	DefaultAnswer Answer `json:"default_answer" validate:"required,oneof=accept refuse"`

	// DrugID With other_maker the product on offer.
	DrugID *ID `json:"drug_id,omitempty" validate:"omitempty,id"`

	// LineID UUID in lower case.
	LineID *ID `json:"line_id,omitempty" validate:"omitempty,id"`

	// Minutes Time to answer.
	Minutes *int `json:"minutes,omitempty" validate:"omitempty,min=1,max=1440"`

	// OfferedFen With price_change the price at the counter.
	OfferedFen *Fen `json:"offered_fen,omitempty" validate:"omitempty,min=0,max=100000000"`

	// Question What a decision is about: 价格变动, 换厂家, 没有病历本, 其他. Open enum.
	Question Question `json:"question" validate:"required,oneof=price_change other_maker no_record_book other"`
	Text     Text     `json:"text" validate:"required,min=1,max=1000,notblank"`
}

// DeliveryAttemptInput defines model for DeliveryAttemptInput.
type DeliveryAttemptInput struct {
	// NextTryAt When the courier comes again.
	NextTryAt *time.Time `json:"next_try_at,omitempty" validate:"omitempty,instant"`

	// Note Required with the reason other.
	Note Note `json:"note,omitempty" validate:"omitempty,max=1000"`

	// Reason 无人, 拒收, 进不了门, 地址不对, 其他. Open enum.
	Reason AttemptReason `json:"reason" validate:"required,oneof=nobody_home refused gate_shut wrong_address other"`

	// Steps What was tried; none is no attempt.
	Steps []AttemptStep `json:"steps" validate:"required,max=10,dive,oneof=knocked phoned_resident phoned_caller asked_receiver note_left"`
}

// DeliveryInput defines model for DeliveryInput.
type DeliveryInput struct {
	// BagNumber The number as read from the bag, e.g. 0614-007.
	BagNumber string `json:"bag_number" validate:"required,min=1,max=40,notblank"`

	// ChangeFen Change handed back (找零).
	ChangeFen *Fen `json:"change_fen,omitempty" validate:"omitempty,min=0,max=100000000"`

	// CollectedFen Money taken at the door (收款).
	CollectedFen *Fen `json:"collected_fen,omitempty" validate:"omitempty,min=0,max=100000000"`

	// HandedBack Items of the kit that went back with the medicine.
	HandedBack []ID `json:"handed_back" validate:"required,max=50,dive,id"`

	// LeftWith Left with the receiver (neighbour, gate) for the resident to fetch: needs a witness or a photo.
	LeftWith *bool `json:"left_with,omitempty"`

	// NameReadBack The patient's name as said at the door.
	NameReadBack Name        `json:"name_read_back" validate:"required,min=1,max=100,notblank"`
	Proof        *ProofInput `json:"proof,omitempty" validate:"required"`
	Receiver     Name        `json:"receiver" validate:"required,min=1,max=100,notblank"`
	Relation     string      `json:"relation" validate:"required,min=1,max=40,notblank"`
}

// Departure defines model for Departure.
type Departure struct {
	At time.Time `json:"at"`

	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id"`

	// DepartedOn A calendar day in the community's zone.
	DepartedOn Date `json:"departed_on"`

	// DriverID UUID in lower case.
	DriverID ID `json:"driver_id"`

	// ID UUID in lower case.
	ID         ID           `json:"id"`
	Items      []ID         `json:"items"`
	LeftBehind []LeftBehind `json:"left_behind"`
}

// DepartureInput defines model for DepartureInput.
type DepartureInput struct {
	// Codes What was counted, by label.
	Codes []Code `json:"codes,omitempty" validate:"omitempty,max=500,dive,max=64"`

	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id" validate:"required,id"`

	// Items What was counted.
	Items      []ID              `json:"items,omitempty" validate:"omitempty,max=500,dive,id"`
	LeftBehind []LeftBehindInput `json:"left_behind,omitempty" validate:"omitempty,max=100,dive"`
}

// DismissalInput defines model for DismissalInput.
type DismissalInput struct {
	Reason Text `json:"reason" validate:"required,min=1,max=1000,notblank"`
}

// Documents defines model for Documents.
type Documents struct {
	// Day The day whose rules these are.
	Day Date `json:"day"`

	// HospitalID UUID in lower case.
	HospitalID   ID     `json:"hospital_id"`
	HospitalName string `json:"hospital_name"`

	// Limits What one prescription may hold.
	Limits []PrescriptionLimit `json:"limits"`

	// Notices Why it may not be bought there at all, and what to look at.
	Notices []Notice     `json:"notices"`
	Papers  []PaperCheck `json:"papers"`
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
	Archived      bool   `json:"archived"`
	BreakEarliest string `json:"break_earliest,omitempty"`
	BreakLatest   string `json:"break_latest,omitempty"`

	// BreakMinutes 0 for none.
	BreakMinutes int       `json:"break_minutes"`
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
	// BreakEarliest The break begins at this time or later, within the shift.
	BreakEarliest *Clock `json:"break_earliest,omitempty" validate:"omitempty,min=5,max=5,clock"`

	// BreakLatest The break begins at this time or earlier, so that it ends within the shift.
	BreakLatest *Clock `json:"break_latest,omitempty" validate:"omitempty,min=5,max=5,clock"`

	// BreakMinutes Length of the break (午休) that plans keep free; 0 for none. It needs both ends of its window.
	BreakMinutes *int `json:"break_minutes,omitempty" validate:"omitempty,min=0,max=240"`

	// CapacityKits Most kits the car takes.
	CapacityKits *int `json:"capacity_kits,omitempty" validate:"required,min=1,max=1000"`

	// ColdBox Has a cold box (冷藏箱).
	ColdBox *bool `json:"cold_box,omitempty"`

	// Datum The datum (坐标系) of a position. Open enum. Amap and Tencent maps speak gcj02; answers always speak wgs84.
	Datum *Datum `json:"datum,omitempty" validate:"omitempty,oneof=wgs84 gcj02"`

	// Lat Latitude (纬度).
	Lat *Lat `json:"lat,omitempty" validate:"required,min=-90,max=90"`

	// Lon Longitude (经度).
	Lon *Lon `json:"lon,omitempty" validate:"required,min=-180,max=180"`

	// Plate Number plate (车牌).
	Plate string `json:"plate,omitempty" validate:"omitempty,max=20"`

	// ShiftEnd A time of the day, 24 hours.
	ShiftEnd Clock `json:"shift_end" validate:"required,min=5,max=5,clock,after=ShiftStart"`

	// ShiftStart A time of the day, 24 hours.
	ShiftStart Clock `json:"shift_start" validate:"required,min=5,max=5,clock"`

	// StaffID UUID in lower case.
	StaffID ID `json:"staff_id" validate:"required,id"`
}

// DriverList defines model for DriverList.
type DriverList struct {
	Items      []Driver `json:"items"`
	NextCursor string   `json:"next_cursor"`
}

// DriverPatch defines model for DriverPatch.
type DriverPatch struct {
	// BreakEarliest A time of the day, 24 hours.
	BreakEarliest *Clock `json:"break_earliest,omitempty" validate:"omitempty,min=5,max=5,clock"`

	// BreakLatest A time of the day, 24 hours.
	BreakLatest *Clock `json:"break_latest,omitempty" validate:"omitempty,min=5,max=5,clock"`

	// BreakMinutes 0 takes the break and its window away.
	BreakMinutes *int  `json:"break_minutes,omitempty" validate:"omitempty,min=0,max=240"`
	CapacityKits *int  `json:"capacity_kits,omitempty" validate:"omitempty,min=1,max=1000"`
	ColdBox      *bool `json:"cold_box,omitempty"`

	// Datum The datum (坐标系) of a position. Open enum. Amap and Tencent maps speak gcj02; answers always speak wgs84.
	Datum *Datum `json:"datum,omitempty" validate:"omitempty,oneof=wgs84 gcj02"`

	// Lat Latitude (纬度).
	Lat *Lat `json:"lat,omitempty" validate:"required_with=Lon,omitempty,min=-90,max=90"`

	// Lon Longitude (经度).
	Lon   *Lon    `json:"lon,omitempty" validate:"required_with=Lat,omitempty,min=-180,max=180"`
	Plate *string `json:"plate,omitempty" validate:"omitempty,max=20"`

	// ShiftEnd A time of the day, 24 hours.
	ShiftEnd *Clock `json:"shift_end,omitempty" validate:"omitempty,min=5,max=5,clock"`

	// ShiftStart A time of the day, 24 hours.
	ShiftStart *Clock `json:"shift_start,omitempty" validate:"omitempty,min=5,max=5,clock"`
}

// Dropout defines model for Dropout.
type Dropout struct {
	// Released Requests that need another driver.
	Released  []ID       `json:"released"`
	Transfers []Transfer `json:"transfers"`
}

// DropoutInput defines model for DropoutInput.
type DropoutInput struct {
	Reason Text `json:"reason" validate:"required,min=1,max=1000,notblank"`

	// ReceiverID Who is to take the things; left out, whoever does.
	ReceiverID *ID `json:"receiver_id,omitempty" validate:"omitempty,id"`

	// UnavailableUntil The first day of service again; left out, until somebody says so.
	UnavailableUntil *Date `json:"unavailable_until,omitempty" validate:"omitempty,date"`
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

// DrugFlag * `cold_chain` 冷藏: needs a cold box on the way
// * `controlled` 麻精药品: needs papers and proof of its own
// * `gap_dangerous` 不可断药: a missed dose is dangerous
type DrugFlag = domain.DrugFlag

// DrugInput defines model for DrugInput.
type DrugInput struct {
	// ApprovalNumber Approval number (国药准字).
	ApprovalNumber Code `json:"approval_number,omitempty" validate:"omitempty,max=64"`

	// ATC ATC code.
	ATC Code `json:"atc,omitempty" validate:"omitempty,max=64"`

	// Brand Brand (商品名).
	Brand Label `json:"brand,omitempty" validate:"omitempty,max=100"`

	// ColdChain Must stay cold (冷藏).
	ColdChain *bool `json:"cold_chain,omitempty"`

	// Condition What it is taken for.
	Condition Label `json:"condition,omitempty" validate:"omitempty,max=100"`

	// Controlled Whether the drug is controlled: 否, 二类精神药品, 麻醉药品. Open enum.
	Controlled *Controlled `json:"controlled,omitempty" validate:"omitempty,oneof=none psychotropic-2 narcotic"`

	// Form Form (剂型).
	Form Name `json:"form" validate:"required,min=1,max=100,notblank"`

	// GapDangerous A missed dose is dangerous (不可断药).
	GapDangerous *bool `json:"gap_dangerous,omitempty"`

	// GenericEn A short text that may be empty.
	GenericEn Label `json:"generic_en,omitempty" validate:"omitempty,max=100"`

	// GenericName Generic name (通用名).
	GenericName Name `json:"generic_name" validate:"required,min=1,max=100,notblank"`
	Icd10       Code `json:"icd10,omitempty" validate:"omitempty,max=64"`

	// ID UUID in lower case.
	ID *ID `json:"id,omitempty" validate:"omitempty,id"`

	// LongRX Usually prescribed for long (长期处方); what is not takes longer to fetch. How much may be bought follows from the rules alone.
	LongRX *bool `json:"long_rx,omitempty"`

	// Maker Maker (生产厂家).
	Maker Name `json:"maker" validate:"required,min=1,max=100,notblank"`

	// MaxDays Most days a prescription as the catalogue has it, 0 when it does not say. How much may be bought follows from the rules alone.
	MaxDays *int `json:"max_days,omitempty" validate:"omitempty,min=0,max=366"`

	// PackSizeMilli Units a box (每盒).
	PackSizeMilli *PositiveMilli `json:"pack_size_milli,omitempty" validate:"required,min=1,max=100000000"`

	// Source Where this entry comes from.
	Source Label `json:"source,omitempty" validate:"omitempty,max=100"`

	// Strength Strength (规格), e.g. 5mg.
	Strength Name `json:"strength" validate:"required,min=1,max=100,notblank"`

	// Unit Dispensing unit (单位): 片, 粒, IU.
	Unit string `json:"unit" validate:"required,min=1,max=20,notblank"`

	// UsualDailyDoseMilli Usual dose a day; 0 when there is none.
	UsualDailyDoseMilli *Milli `json:"usual_daily_dose_milli,omitempty" validate:"omitempty,min=0,max=100000000"`
}

// DrugList defines model for DrugList.
type DrugList struct {
	Items      []Drug `json:"items"`
	NextCursor string `json:"next_cursor"`
}

// DrugPatch defines model for DrugPatch.
type DrugPatch struct {
	ApprovalNumber *Code `json:"approval_number,omitempty" validate:"omitempty,max=64"`
	ATC            *Code `json:"atc,omitempty" validate:"omitempty,max=64"`

	// Brand A short text that may be empty.
	Brand     *Label `json:"brand,omitempty" validate:"omitempty,max=100"`
	ColdChain *bool  `json:"cold_chain,omitempty"`

	// Condition A short text that may be empty.
	Condition *Label `json:"condition,omitempty" validate:"omitempty,max=100"`

	// Controlled Whether the drug is controlled: 否, 二类精神药品, 麻醉药品. Open enum.
	Controlled   *Controlled `json:"controlled,omitempty" validate:"omitempty,oneof=none psychotropic-2 narcotic"`
	Form         *Name       `json:"form,omitempty" validate:"omitempty,min=1,max=100,notblank"`
	GapDangerous *bool       `json:"gap_dangerous,omitempty"`

	// GenericEn A short text that may be empty.
	GenericEn   *Label `json:"generic_en,omitempty" validate:"omitempty,max=100"`
	GenericName *Name  `json:"generic_name,omitempty" validate:"omitempty,min=1,max=100,notblank"`
	Icd10       *Code  `json:"icd10,omitempty" validate:"omitempty,max=64"`
	LongRX      *bool  `json:"long_rx,omitempty"`
	Maker       *Name  `json:"maker,omitempty" validate:"omitempty,min=1,max=100,notblank"`
	MaxDays     *int   `json:"max_days,omitempty" validate:"omitempty,min=0,max=366"`

	// PackSizeMilli Thousandths of the dispensing unit.
	PackSizeMilli *PositiveMilli `json:"pack_size_milli,omitempty" validate:"omitempty,min=1,max=100000000"`

	// Source A short text that may be empty.
	Source   *Label  `json:"source,omitempty" validate:"omitempty,max=100"`
	Strength *Name   `json:"strength,omitempty" validate:"omitempty,min=1,max=100,notblank"`
	Unit     *string `json:"unit,omitempty" validate:"omitempty,min=1,max=20,notblank"`

	// UsualDailyDoseMilli Thousandths of the dispensing unit.
	UsualDailyDoseMilli *Milli `json:"usual_daily_dose_milli,omitempty" validate:"omitempty,min=0,max=100000000"`
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

// ExplanationInput defines model for ExplanationInput.
type ExplanationInput struct {
	Explanation Text `json:"explanation" validate:"required,min=1,max=1000,notblank"`
}

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

// FitnessPatch defines model for FitnessPatch.
type FitnessPatch struct {
	// Approved false withdraws it.
	Approved *bool `json:"approved,omitempty"`

	// TestResult 阴性, 阳性. Open enum.
	TestResult *TestResult `json:"test_result,omitempty" validate:"required_with=TestedOn,omitempty,oneof=negative positive"`

	// TestedOn Day of the sample (采样).
	TestedOn *Date `json:"tested_on,omitempty" validate:"required_with=TestResult,omitempty,date"`

	// TrainedOn A calendar day in the community's zone.
	TrainedOn *Date `json:"trained_on,omitempty" validate:"omitempty,date"`
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
	GoodsTo *GoodsToInput `json:"goods_to,omitempty" validate:"required"`

	// InsuredRefundFen An amount in fen (分, 1/100 CNY).
	InsuredRefundFen *Fen `json:"insured_refund_fen,omitempty" validate:"required,min=0,max=100000000"`
	Reason           Text `json:"reason" validate:"required,min=1,max=1000,notblank"`

	// SelfPaidRefundFen An amount in fen (分, 1/100 CNY).
	SelfPaidRefundFen *Fen `json:"self_paid_refund_fen,omitempty" validate:"required,min=0,max=100000000"`
}

// GoodsToInput defines model for GoodsToInput.
type GoodsToInput struct {
	// Kind Where returned medicine goes. Open enum.
	Kind GoodsHolderKind `json:"kind" validate:"required,oneof=hospital incident"`
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
	CommunityID *ID   `json:"community_id,omitempty" validate:"required_without=District,omitempty,id"`
	District    *Name `json:"district,omitempty" validate:"required_without=CommunityID,excluded_with=CommunityID,omitempty,min=1,max=100,notblank"`

	// Role 接线员, 医务志愿者, 收卡员, 调度员, 排班程序, 司机, 送药员, 出纳, 负责人, 审计, 管理员. Open enum.
	Role Role `json:"role" validate:"required,oneof=operator medic collector dispatcher planner driver courier cashier supervisor auditor admin"`
}

// HandKind Whom things are handed to: 居民, 工作人员, 医院窗口. Open enum.
type HandKind = domain.HolderKind

// Handover defines model for Handover.
type Handover struct {
	Items []Item `json:"items"`
	Moves []Move `json:"moves"`
}

// HandoverInput defines model for HandoverInput.
type HandoverInput struct {
	// From Who is believed to hold them; left out, whoever does.
	From  *HolderInput `json:"from,omitempty"`
	Items []ID         `json:"items" validate:"required,min=1,max=50,dive,id"`

	// Place A short text that may be empty.
	Place Label        `json:"place,omitempty" validate:"omitempty,max=100"`
	Proof *ProofInput  `json:"proof,omitempty"`
	To    *HolderInput `json:"to,omitempty" validate:"required"`
}

// Health defines model for Health.
type Health struct {
	// Status "ok".
	Status string `json:"status"`

	// Troubles What fails and leaves the service ready. Absent when nothing does.
	Troubles []Trouble `json:"troubles,omitempty"`
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
	// ID May be absent for the resident whose thing it is.
	ID *ID `json:"id,omitempty" validate:"omitempty,id"`

	// Kind Whom things are handed to: 居民, 工作人员, 医院窗口. Open enum.
	Kind HandKind `json:"kind" validate:"required,oneof=resident staff hospital"`
}

// HolderKind Who holds a thing: 居民, 工作人员, 医院窗口, 意外. Open enum.
type HolderKind = domain.HolderKind

// Home Where somebody belongs, with or without roles there (所属). Only who reaches it sees and changes them.
type Home struct {
	// CommunityID UUID in lower case.
	CommunityID ID     `json:"community_id,omitempty"`
	District    string `json:"district,omitempty"`
}

// HomeInput Where somebody belongs, with or without roles there: a community, a district, or (district "*") the office of everything.
type HomeInput struct {
	// CommunityID UUID in lower case.
	CommunityID *ID   `json:"community_id,omitempty" validate:"required_without=District,omitempty,id"`
	District    *Name `json:"district,omitempty" validate:"required_without=CommunityID,excluded_with=CommunityID,omitempty,min=1,max=100,notblank"`
}

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
	Pharmacy     bool      `json:"pharmacy"`
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
	DriverID *ID `json:"driver_id,omitempty" validate:"omitempty,id"`

	// HospitalID UUID in lower case.
	HospitalID ID `json:"hospital_id" validate:"required,id"`

	// Reason Why there, when it is likely not to have it.
	Reason *Text `json:"reason,omitempty" validate:"omitempty,min=1,max=1000,notblank"`
}

// HospitalInput defines model for HospitalInput.
type HospitalInput struct {
	// ClosedOn Days without sale (停诊).
	ClosedOn []Date `json:"closed_on,omitempty" validate:"omitempty,max=50,dive,date"`

	// DailyQuota Most prescriptions a day (限号), 0 for no limit.
	DailyQuota *int `json:"daily_quota,omitempty" validate:"omitempty,min=0,max=100000"`

	// Datum The datum (坐标系) of a position. Open enum. Amap and Tencent maps speak gcj02; answers always speak wgs84.
	Datum    *Datum `json:"datum,omitempty" validate:"omitempty,oneof=wgs84 gcj02"`
	District Name   `json:"district" validate:"required,min=1,max=100,notblank"`

	// ID UUID in lower case.
	ID *ID `json:"id,omitempty" validate:"omitempty,id"`

	// InsuranceRoute Who may be treated on the insurance: A类, 专科, 中医, 社区 without prior choice; 个人选定 only who chose it. Open enum.
	InsuranceRoute InsuranceRoute `json:"insurance_route" validate:"required,oneof=a_class specialist tcm community chosen"`

	// Lat Latitude (纬度).
	Lat *Lat `json:"lat,omitempty" validate:"required,min=-90,max=90"`

	// Level 三级, 二级, 一级.
	Level Code `json:"level,omitempty" validate:"omitempty,max=64"`

	// Lon Longitude (经度).
	Lon  *Lon `json:"lon,omitempty" validate:"required,min=-180,max=180"`
	Name Name `json:"name" validate:"required,min=1,max=100,notblank"`

	// NameEn A short text that may be empty.
	NameEn Label `json:"name_en,omitempty" validate:"omitempty,max=100"`

	// Pharmacy Sells but issues no prescriptions (定点药店).
	Pharmacy *bool `json:"pharmacy,omitempty"`

	// QueueMinutes Usual wait of a visit (排队).
	QueueMinutes *int `json:"queue_minutes,omitempty" validate:"omitempty,min=0,max=1440"`

	// Sessions When it sells (营业时段).
	Sessions []SessionInput `json:"sessions,omitempty" validate:"omitempty,max=50,dive"`

	// Speciality A short text that may be empty.
	Speciality Label `json:"speciality,omitempty" validate:"omitempty,max=100"`
}

// HospitalList defines model for HospitalList.
type HospitalList struct {
	Items      []Hospital `json:"items"`
	NextCursor string     `json:"next_cursor"`
}

// HospitalPatch defines model for HospitalPatch.
type HospitalPatch struct {
	ClosedOn   []Date `json:"closed_on,omitempty" validate:"omitempty,max=50,dive,date"`
	DailyQuota *int   `json:"daily_quota,omitempty" validate:"omitempty,min=0,max=100000"`

	// Datum The datum (坐标系) of a position. Open enum. Amap and Tencent maps speak gcj02; answers always speak wgs84.
	Datum    *Datum `json:"datum,omitempty" validate:"omitempty,oneof=wgs84 gcj02"`
	District *Name  `json:"district,omitempty" validate:"omitempty,min=1,max=100,notblank"`

	// InsuranceRoute Who may be treated on the insurance: A类, 专科, 中医, 社区 without prior choice; 个人选定 only who chose it. Open enum.
	InsuranceRoute *InsuranceRoute `json:"insurance_route,omitempty" validate:"omitempty,oneof=a_class specialist tcm community chosen"`

	// Lat Latitude (纬度).
	Lat   *Lat  `json:"lat,omitempty" validate:"required_with=Lon,omitempty,min=-90,max=90"`
	Level *Code `json:"level,omitempty" validate:"omitempty,max=64"`

	// Lon Longitude (经度).
	Lon  *Lon  `json:"lon,omitempty" validate:"required_with=Lat,omitempty,min=-180,max=180"`
	Name *Name `json:"name,omitempty" validate:"omitempty,min=1,max=100,notblank"`

	// NameEn A short text that may be empty.
	NameEn       *Label         `json:"name_en,omitempty" validate:"omitempty,max=100"`
	Pharmacy     *bool          `json:"pharmacy,omitempty"`
	QueueMinutes *int           `json:"queue_minutes,omitempty" validate:"omitempty,min=0,max=1440"`
	Sessions     []SessionInput `json:"sessions,omitempty" validate:"omitempty,max=50,dive"`

	// Speciality A short text that may be empty.
	Speciality *Label `json:"speciality,omitempty" validate:"omitempty,max=100"`
}

// HospitalReassignmentInput defines model for HospitalReassignmentInput.
type HospitalReassignmentInput struct {
	// DriverID UUID in lower case.
	DriverID *ID `json:"driver_id,omitempty" validate:"omitempty,id"`

	// HospitalID UUID in lower case.
	HospitalID ID   `json:"hospital_id" validate:"required,id"`
	Reason     Text `json:"reason" validate:"required,min=1,max=1000,notblank"`
}

// HospitalReport defines model for HospitalReport.
type HospitalReport struct {
	// DrugID UUID in lower case.
	DrugID ID `json:"drug_id,omitempty"`

	// HospitalID UUID in lower case.
	HospitalID ID `json:"hospital_id"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// Kind What was seen: 有货, 缺货, 营业, 停诊. Open enum.
	Kind SightingKind `json:"kind"`
	Note string       `json:"note,omitempty"`

	// ReportedBy UUID in lower case.
	ReportedBy ID        `json:"reported_by"`
	SeenAt     time.Time `json:"seen_at"`
}

// HospitalReportInput defines model for HospitalReportInput.
type HospitalReportInput struct {
	// CommunityID Of who reports; left out by who serves only one.
	CommunityID *ID `json:"community_id,omitempty" validate:"omitempty,id"`

	// DrugID With has_it and out_of_stock.
	DrugID *ID `json:"drug_id,omitempty" validate:"omitempty,id"`

	// Kind What was seen: 有货, 缺货, 营业, 停诊. Open enum.
	Kind SightingKind `json:"kind" validate:"required,oneof=has_it out_of_stock open closed"`

	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty" validate:"omitempty,max=1000"`

	// SeenAt Now when left out; at most fourteen days ago.
	SeenAt *time.Time `json:"seen_at,omitempty" validate:"omitempty,instant"`
}

// ID UUID in lower case.
type ID = domain.ID

// Incident defines model for Incident.
type Incident struct {
	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id"`

	// CompensationFen An amount in fen (分, 1/100 CNY); negative when owed to the account.
	CompensationFen SignedFen `json:"compensation_fen"`

	// Holder Who had it.
	Holder Holder `json:"holder"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// ItemID UUID in lower case.
	ItemID ID `json:"item_id"`

	// Kind 遗失, 损坏, 被盗. Open enum.
	Kind IncidentKind `json:"kind"`
	Note string       `json:"note,omitempty"`
	Open bool         `json:"open"`

	// Outcome 找到, 补办, 了结. Open enum.
	Outcome    IncidentOutcome `json:"outcome,omitempty"`
	ReportedAt time.Time       `json:"reported_at"`

	// ReportedBy UUID in lower case.
	ReportedBy ID         `json:"reported_by"`
	ResolvedAt *time.Time `json:"resolved_at,omitempty"`

	// ResolvedBy UUID in lower case.
	ResolvedBy ID `json:"resolved_by,omitempty"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
	What    string  `json:"what"`
}

// IncidentInput defines model for IncidentInput.
type IncidentInput struct {
	// ItemID UUID in lower case.
	ItemID ID `json:"item_id" validate:"required,id"`

	// Kind 遗失, 损坏, 被盗. Open enum.
	Kind IncidentKind `json:"kind" validate:"required,oneof=lost damaged stolen"`

	// What What happened.
	What Text `json:"what" validate:"required,min=1,max=1000,notblank"`
}

// IncidentKind 遗失, 损坏, 被盗. Open enum.
type IncidentKind = domain.IncidentKind

// IncidentList defines model for IncidentList.
type IncidentList struct {
	Items      []Incident `json:"items"`
	NextCursor string     `json:"next_cursor"`
}

// IncidentOutcome 找到, 补办, 了结. Open enum.
type IncidentOutcome = domain.IncidentOutcome

// IncidentResolutionInput defines model for IncidentResolutionInput.
type IncidentResolutionInput struct {
	// CompensationFen From the office to the resident.
	CompensationFen *Fen `json:"compensation_fen,omitempty" validate:"omitempty,min=0,max=100000000"`
	Note            Text `json:"note" validate:"required,min=1,max=1000,notblank"`

	// Outcome 找到, 补办, 了结. Open enum.
	Outcome IncidentOutcome `json:"outcome" validate:"required,oneof=found replaced closed"`

	// ToID The staff member who has it now; the resident has it when left out.
	ToID *ID `json:"to_id,omitempty" validate:"omitempty,id"`
}

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
	// Code What its label says (标签码), e.g. 2K7Q-9MXD-T4P.
	Code string `json:"code"`

	// CommunityID UUID in lower case.
	CommunityID ID        `json:"community_id"`
	HeldSince   time.Time `json:"held_since"`
	Holder      Holder    `json:"holder"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// IncidentID The incident that is not settled.
	IncidentID ID `json:"incident_id,omitempty"`

	// Kind 医保卡, 病历本, 现金, 空药盒, 便条, 药袋. Open enum.
	Kind  ItemKind `json:"kind"`
	Label string   `json:"label"`

	// ResidentID UUID in lower case.
	ResidentID ID `json:"resident_id"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
}

// ItemCount defines model for ItemCount.
type ItemCount struct {
	Count int `json:"count"`

	// Kind 医保卡, 病历本, 现金, 空药盒, 便条, 药袋. Open enum.
	Kind ItemKind `json:"kind"`
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
	Kind KitKind `json:"kind" validate:"required,oneof=card record_book cash empty_boxes note"`

	// Label What is written on it, e.g. last digits of the card.
	Label Label `json:"label,omitempty" validate:"omitempty,max=100"`
}

// KitKind What a kit (配药包) may hold. Open enum.
type KitKind = domain.ItemKind

// Label A short text that may be empty.
type Label = string

// Lack What is missing to serve: 审批, 培训, 有效的阴性检测, 阴性结果. Open enum.
type Lack = domain.Lack

// Lat Latitude (纬度).
type Lat = float64

// LeftBehind defines model for LeftBehind.
type LeftBehind struct {
	Reason string `json:"reason"`

	// RequestID UUID in lower case.
	RequestID ID `json:"request_id"`
}

// LeftBehindInput defines model for LeftBehindInput.
type LeftBehindInput struct {
	Reason Text `json:"reason" validate:"required,min=1,max=1000,notblank"`

	// RequestID UUID in lower case.
	RequestID ID `json:"request_id" validate:"required,id"`
}

// Line defines model for Line.
type Line struct {
	// AskedOf The line of another request whose rest this is.
	AskedOf ID `json:"asked_of,omitempty"`

	// Attachments Pictures of it, e.g. of the empty box.
	Attachments []ID `json:"attachments"`

	// BoughtDrugID UUID in lower case.
	BoughtDrugID ID `json:"bought_drug_id,omitempty"`

	// BoughtMilli Thousandths of the dispensing unit.
	BoughtMilli Milli `json:"bought_milli"`

	// DailyDoseMilli Absent when unknown.
	DailyDoseMilli *Milli `json:"daily_dose_milli,omitempty"`

	// DaysSupply Whole days the quantity lasts (FHIR dispenseRequest.expectedSupplyDuration); absent when the dose is unknown.
	DaysSupply *int `json:"days_supply,omitempty"`

	// DrugID Absent until a medic has settled the free text.
	DrugID ID `json:"drug_id,omitempty"`

	// Flags What to know of the product, bought or to be bought.
	Flags    []DrugFlag `json:"flags"`
	FreeText string     `json:"free_text,omitempty"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// InsuredFen An amount in fen (分, 1/100 CNY); negative when owed to the account.
	InsuredFen *SignedFen `json:"insured_fen,omitempty"`

	// OnHandMilli Absent when unknown.
	OnHandMilli *Milli `json:"on_hand_milli,omitempty"`
	Position    int    `json:"position"`

	// PrescribedUntil The last day of a prescription at hand.
	PrescribedUntil Date `json:"prescribed_until,omitempty"`

	// Prescription As told; a single request shows expired once prescribed_until has passed.
	Prescription Prescription `json:"prescription"`

	// PurchaseID UUID in lower case.
	PurchaseID ID `json:"purchase_id,omitempty"`

	// QuantityMilli Thousandths of the dispensing unit.
	QuantityMilli Milli `json:"quantity_milli"`

	// SelfPaidFen An amount in fen (分, 1/100 CNY); negative when owed to the account.
	SelfPaidFen *SignedFen `json:"self_paid_fen,omitempty"`

	// SettledBy The medic who settled it.
	SettledBy ID `json:"settled_by,omitempty"`

	// Status What became of a line: 待购, 已购, 不再购. Open enum.
	Status LineStatus `json:"status"`

	// Substitution What may be bought instead: 不可替换, 先问, 同通用名可换厂家, 听药师的. Open enum.
	Substitution Substitution `json:"substitution"`

	// TotalFen What it cost; absent until it is bought.
	TotalFen *SignedFen `json:"total_fen,omitempty"`
}

// LineInput One drug asked for, picked from the catalogue, or else told in free text (口述) until a medic has settled the product.
type LineInput struct {
	// Attachments Pictures of its box (box) or prescription (prescription), uploaded before.
	Attachments []ID `json:"attachments,omitempty" validate:"omitempty,max=10,dive,id"`

	// DailyDoseMilli Units a day; absent when unknown.
	DailyDoseMilli *Milli `json:"daily_dose_milli,omitempty" validate:"omitempty,min=0,max=100000000"`

	// DrugID UUID in lower case.
	DrugID   *ID   `json:"drug_id,omitempty" validate:"required_without=FreeText,omitempty,id"`
	FreeText *Text `json:"free_text,omitempty" validate:"required_without=DrugID,omitempty,min=1,max=1000,notblank"`

	// OnHandMilli Units still there as told; absent when unknown.
	OnHandMilli *Milli `json:"on_hand_milli,omitempty" validate:"omitempty,min=0,max=100000000"`

	// PrescribedUntil With have: the last day of the prescription.
	PrescribedUntil *Date `json:"prescribed_until,omitempty" validate:"omitempty,date"`

	// Prescription hospital_issues when left out.
	Prescription *PrescriptionTold `json:"prescription,omitempty" validate:"omitempty,oneof=none_needed have hospital_issues"`

	// QuantityMilli How much is wanted.
	QuantityMilli *PositiveMilli `json:"quantity_milli,omitempty" validate:"required,min=1,max=100000000"`

	// Substitution What may be bought instead: 不可替换, 先问, 同通用名可换厂家, 听药师的. Open enum.
	Substitution Substitution `json:"substitution" validate:"required,oneof=never ask same_generic any"`
}

// LineStatus What became of a line: 待购, 已购, 不再购. Open enum.
type LineStatus = domain.LineStatus

// LocalText defines model for LocalText.
type LocalText struct {
	En string `json:"en"`
	Zh string `json:"zh"`
}

// LocalTextInput defines model for LocalTextInput.
type LocalTextInput struct {
	En Text `json:"en" validate:"required,min=1,max=1000,notblank"`
	Zh Text `json:"zh" validate:"required,min=1,max=1000,notblank"`
}

// Lon Longitude (经度).
type Lon = float64

// LoosePaper Papers that travel with the kit and have no line of custody of their own. Open enum.
type LoosePaper = domain.Paper

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

// Money Supervisor, cashier and auditor see all of it, others the moves that they recorded or are a side of, and their own balance.
type Money struct {
	Balances []Balance   `json:"balances"`
	Moves    []MoneyMove `json:"moves"`

	// Settled No staff member holds, or is owed, money, and nothing waits for a confirmation.
	Settled bool `json:"settled"`
}

// MoneyConfirmationInput defines model for MoneyConfirmationInput.
type MoneyConfirmationInput struct {
	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty" validate:"omitempty,max=1000"`

	// Refused true: it never happened; say why in the note.
	Refused *bool `json:"refused,omitempty"`
}

// MoneyMove defines model for MoneyMove.
type MoneyMove struct {
	// AmountFen An amount in fen (分, 1/100 CNY); negative when owed to the account.
	AmountFen SignedFen `json:"amount_fen"`
	At        time.Time `json:"at"`

	// Awaits Whose confirmation is missing; while anybody's is, the move counts for nobody.
	Awaits []ID    `json:"awaits"`
	From   Account `json:"from"`

	// ID UUID in lower case.
	ID     ID     `json:"id"`
	Reason string `json:"reason"`

	// RecordedBy UUID in lower case.
	RecordedBy ID `json:"recorded_by"`

	// Refused It never counts: somebody said that it did not happen.
	Refused bool `json:"refused"`

	// RequestID UUID in lower case.
	RequestID ID      `json:"request_id"`
	To        Account `json:"to"`
}

// MoneyMoveInput defines model for MoneyMoveInput.
type MoneyMoveInput struct {
	// AmountFen An amount in fen (分, 1/100 CNY).
	AmountFen *PositiveFen  `json:"amount_fen,omitempty" validate:"required,min=1,max=100000000"`
	From      *AccountInput `json:"from,omitempty" validate:"required"`
	Reason    Text          `json:"reason" validate:"required,min=1,max=1000,notblank"`
	To        *AccountInput `json:"to,omitempty" validate:"required"`
}

// MoneyMoveList defines model for MoneyMoveList.
type MoneyMoveList struct {
	Items      []MoneyMove `json:"items"`
	NextCursor string      `json:"next_cursor"`
}

// Move defines model for Move.
type Move struct {
	At time.Time `json:"at"`

	// Awaits Who has to confirm it, or has; absent when nobody has.
	Awaits       ID            `json:"awaits,omitempty"`
	Confirmation *Confirmation `json:"confirmation,omitempty"`
	From         Holder        `json:"from"`

	// ItemID UUID in lower case.
	ItemID ID `json:"item_id"`

	// N 1 for the first move of the thing, without gaps.
	N     int64  `json:"n"`
	Place string `json:"place,omitempty"`

	// Proof Of the other side; absent when there was none.
	Proof *Proof `json:"proof,omitempty"`

	// RecordedBy UUID in lower case.
	RecordedBy ID `json:"recorded_by"`

	// RequestID On whose behalf.
	RequestID ID     `json:"request_id,omitempty"`
	To        Holder `json:"to"`
}

// MoveList defines model for MoveList.
type MoveList struct {
	Items      []Move `json:"items"`
	NextCursor string `json:"next_cursor"`
}

// MoveRefInput defines model for MoveRefInput.
type MoveRefInput struct {
	// ItemID UUID in lower case.
	ItemID ID `json:"item_id" validate:"required,id"`

	// N The number of the move.
	N *int64 `json:"n,omitempty" validate:"required,min=1,max=1000000"`
}

// MyRoute defines model for MyRoute.
type MyRoute struct {
	// PlanID UUID in lower case.
	PlanID ID `json:"plan_id"`

	// PlannedOn A calendar day in the community's zone.
	PlannedOn Date `json:"planned_on"`

	// Route One driver's day.
	Route PlanRoute `json:"route"`

	// Unplanned What the caller is to buy beside the route: given to him, or to another hospital, since.
	Unplanned []UnplannedErrand `json:"unplanned"`
}

// Name defines model for Name.
type Name = string

// NeedInput defines model for NeedInput.
type NeedInput struct {
	// Outcome met, dropped: what came of it.
	Outcome Note `json:"outcome,omitempty" validate:"omitempty,max=1000"`

	// PassedTo passed_on: who sees to it now.
	PassedTo string `json:"passed_to,omitempty" validate:"omitempty,max=100"`

	// Request requested: the request to be registered.
	Request *RequestInput `json:"request,omitempty" validate:"excluded_with=RequestID,omitempty"`

	// RequestID requested: a request of the household.
	RequestID *ID `json:"request_id,omitempty" validate:"omitempty,id"`

	// State What a need can become. Open enum.
	State NeedResult `json:"state" validate:"required,oneof=requested passed_on met dropped"`
}

// NeedResult What a need can become. Open enum.
type NeedResult = domain.NeedState

// NeedState What has become of a need: 待办, 已登记请求, 已转交, 已解决, 不再需要. Open enum.
type NeedState = domain.NeedState

// Note A longer text that may be empty.
type Note = string

// Notice What a rule, or what was seen, says about a purchase.
type Notice struct {
	// Code Stable, for programs. Open enum.
	Code string `json:"code"`

	// LineID Absent when it is about all lines.
	LineID ID `json:"line_id,omitempty"`

	// RuleID The rule that says it; absent when it follows from none.
	RuleID ID `json:"rule_id,omitempty"`

	// Source Where the rule is written.
	Source string    `json:"source,omitempty"`
	Text   LocalText `json:"text"`
}

// OpenDecision defines model for OpenDecision.
type OpenDecision struct {
	// CommunityID UUID in lower case.
	CommunityID ID       `json:"community_id"`
	Decision    Decision `json:"decision"`

	// HospitalID UUID in lower case.
	HospitalID ID     `json:"hospital_id"`
	Number     string `json:"number"`

	// RequestID UUID in lower case.
	RequestID ID `json:"request_id"`

	// ResidentID UUID in lower case.
	ResidentID ID `json:"resident_id"`
}

// OpenDecisionList defines model for OpenDecisionList.
type OpenDecisionList struct {
	Items []OpenDecision `json:"items"`
}

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

// Paper 医保卡, 病历本, 患者身份证件, 代办人身份证件, 委托书, 专用病历, 处方, 长期处方评估. Open enum.
type Paper = domain.Paper

// PaperCheck defines model for PaperCheck.
type PaperCheck struct {
	// DrugIds The drugs that want it.
	DrugIds []ID `json:"drug_ids"`

	// From Who brings it. Open enum.
	From PaperCheckFrom `json:"from"`

	// InKit Ticked.
	InKit bool      `json:"in_kit"`
	Name  LocalText `json:"name"`

	// Paper 医保卡, 病历本, 患者身份证件, 代办人身份证件, 委托书, 专用病历, 处方, 长期处方评估. Open enum.
	Paper Paper `json:"paper"`

	// Required By law; otherwise the counter asks for it.
	Required bool `json:"required"`

	// RuleID The rule that asks for it.
	RuleID ID `json:"rule_id,omitempty"`

	// Source Where the rule is written.
	Source string `json:"source,omitempty"`
}

// PaperCheckFrom Who brings it. Open enum.
type PaperCheckFrom string

// Phone A telephone number (电话), written any way: mobile, landline with or without area code, extension.
type Phone = string

// Pin The PIN of a request (取药码), for the call screen only.
type Pin struct {
	IssuedAt time.Time `json:"issued_at"`

	// Number The short number of the request (单号).
	Number string `json:"number"`

	// Pin Four digits. A replayed answer lacks them; they can be read again.
	Pin string `json:"pin,omitempty"`

	// RequestID UUID in lower case.
	RequestID ID `json:"request_id"`

	// TriesLeft 0 when it is locked.
	TriesLeft int `json:"tries_left"`

	// WaivedReason Why any proof is enough.
	WaivedReason string `json:"waived_reason,omitempty"`
}

// PinInput defines model for PinInput.
type PinInput struct {
	Reason Text `json:"reason" validate:"required,min=1,max=1000,notblank"`
}

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
	Balance *float64 `json:"balance,omitempty" validate:"omitempty,min=0,max=1"`

	// BasisID A plan in which locks find what they leave open, and with which this one is compared.
	BasisID *ID `json:"basis_id,omitempty" validate:"omitempty,id"`

	// CommunityIds What is planned together.
	CommunityIds []ID `json:"community_ids" validate:"required,min=1,max=64,dive,id"`

	// DriverIds Who drives; everybody who is a driver in any of the communities when left out. A driver gets requests of his own communities only.
	DriverIds []ID `json:"driver_ids,omitempty" validate:"omitempty,max=200,dive,id"`

	// From When drivers set out: 上班时, 现在. Open enum.
	From *PlanStart `json:"from,omitempty" validate:"omitempty,oneof=morning now"`

	// FromClock The time at which drivers set out, instead of `from`.
	FromClock *Clock `json:"from_clock,omitempty" validate:"omitempty,min=5,max=5,clock"`

	// Iterations Most moves the search tries. With it the same requests and the same `seed` give the same plan.
	Iterations *int `json:"iterations,omitempty" validate:"omitempty,min=1,max=1000000000"`

	// Locks Requests that do not move.
	Locks []PlanLockInput `json:"locks,omitempty" validate:"omitempty,max=500,dive"`

	// PlannedOn Today or later; today when left out.
	PlannedOn *Date `json:"planned_on,omitempty" validate:"omitempty,date"`

	// Positions Where cars are.
	Positions []PlanPositionInput `json:"positions,omitempty" validate:"omitempty,max=200,dive"`

	// Seconds Most seconds the search takes; with neither this nor `iterations` one and another for every twenty requests, ten at the most.
	Seconds *int   `json:"seconds,omitempty" validate:"omitempty,min=1,max=300"`
	Seed    *int64 `json:"seed,omitempty" validate:"omitempty,min=0,max=9007199254740991"`

	// WithoutDriverIds Who dropped out.
	WithoutDriverIds []ID `json:"without_driver_ids,omitempty" validate:"omitempty,max=200,dive,id"`
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
	DriverID *ID `json:"driver_id,omitempty" validate:"omitempty,id"`

	// First One of the next stops of the driver, promised or under way, in the order of the locks.
	First *bool `json:"first,omitempty"`

	// HospitalID As it is assigned, or in the basis, when left out.
	HospitalID *ID `json:"hospital_id,omitempty" validate:"omitempty,id"`

	// RequestID UUID in lower case.
	RequestID ID `json:"request_id" validate:"required,id"`
}

// PlanMoveInput defines model for PlanMoveInput.
type PlanMoveInput struct {
	// DriverID UUID in lower case.
	DriverID ID `json:"driver_id" validate:"required,id"`

	// HospitalID Where they are bought in the plan when left out.
	HospitalID *ID `json:"hospital_id,omitempty" validate:"omitempty,id"`

	// Position Which of the visits of the driver it becomes, counted from 0; where it costs least when left out.
	Position   *int `json:"position,omitempty" validate:"omitempty,min=0,max=1000"`
	RequestIds []ID `json:"request_ids" validate:"required,min=1,max=500,dive,id"`
}

// PlanPositionInput defines model for PlanPositionInput.
type PlanPositionInput struct {
	// Datum The datum (坐标系) of a position. Open enum. Amap and Tencent maps speak gcj02; answers always speak wgs84.
	Datum *Datum `json:"datum,omitempty" validate:"omitempty,oneof=wgs84 gcj02"`

	// DriverID UUID in lower case.
	DriverID ID `json:"driver_id" validate:"required,id"`

	// Lat Latitude (纬度).
	Lat *Lat `json:"lat,omitempty" validate:"required,min=-90,max=90"`

	// Lon Longitude (经度).
	Lon *Lon `json:"lon,omitempty" validate:"required,min=-180,max=180"`
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
	// BreakFrom When the driver rests (午休), at a stop or waiting there; absent when none is due.
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

	// DoneRequestIds In my-route: those of request_ids for which this stop is done.
	DoneRequestIds []ID `json:"done_request_ids,omitempty"`

	// Doors At a compound: the same in the order of a walk through it.
	Doors []PlanDoor `json:"doors,omitempty"`

	// Flags What to know of the drugs of any of them.
	Flags []DrugFlag `json:"flags"`

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
	AutoApply *bool `json:"auto_apply,omitempty" validate:"required"`

	// PlanPool Communities of the district with the same name here are planned together (拼单); empty: alone.
	PlanPool Label `json:"plan_pool,omitempty" validate:"omitempty,max=100"`
}

// PositiveFen An amount in fen (分, 1/100 CNY).
type PositiveFen = domain.Fen

// PositiveMilli Thousandths of the dispensing unit.
type PositiveMilli = domain.Milli

// Prescription How a line comes by its prescription: 非处方药, 已有处方, 由医院开具, 已过期. Open enum.
type Prescription = domain.Prescription

// PrescriptionLimit defines model for PrescriptionLimit.
type PrescriptionLimit struct {
	// Days Most days.
	Days int `json:"days"`

	// DrugID UUID in lower case.
	DrugID ID `json:"drug_id"`
}

// PrescriptionTold How a line comes by its prescription. Open enum.
type PrescriptionTold = domain.Prescription

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
	Kind ProofKind `json:"kind" validate:"required,oneof=pin signature photo witness"`

	// Value The PIN, the id of the attachment with the signature or photo (purpose signature, proof), or the name of the witness.
	Value string `json:"value" validate:"required,min=1,max=1000,notblank"`
}

// ProofKind How a hand-over was confirmed: 取药码, 签名, 照片, 见证人. Open enum.
type ProofKind = domain.ProofKind

// Proposal defines model for Proposal.
type Proposal struct {
	ConfirmedAt *time.Time `json:"confirmed_at,omitempty"`

	// ConfirmedBy UUID in lower case.
	ConfirmedBy ID        `json:"confirmed_by,omitempty"`
	CreatedAt   time.Time `json:"created_at"`

	// ExpiresAt When it can be confirmed no more.
	ExpiresAt time.Time `json:"expires_at"`

	// Grants Roles to be added; none for a token.
	Grants []Grant `json:"grants"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// Label Of the token.
	Label string `json:"label,omitempty"`

	// ProposedBy UUID in lower case.
	ProposedBy ID `json:"proposed_by"`

	// StaffID For whom.
	StaffID ID `json:"staff_id"`

	// Token The text of the token, in the answer to the confirmation only, and kept nowhere.
	Token          string     `json:"token,omitempty"`
	TokenExpiresAt *time.Time `json:"token_expires_at,omitempty"`
	Version        int64      `json:"version"`
}

// ProposalInput Roles to be added, or else a token.
type ProposalInput struct {
	Grants []GrantInput `json:"grants,omitempty" validate:"required_without=Token,omitempty,min=1,max=50,dive"`

	// StaffID For whom.
	StaffID ID          `json:"staff_id" validate:"required,id"`
	Token   *TokenInput `json:"token,omitempty" validate:"required_without=Grants,excluded_with=Grants,omitempty"`
}

// ProposalList defines model for ProposalList.
type ProposalList struct {
	Items      []Proposal `json:"items"`
	NextCursor string     `json:"next_cursor"`
}

// PurchaseInput defines model for PurchaseInput.
type PurchaseInput struct {
	// InsuredFen Paid by the insurance (医保支付).
	InsuredFen *Fen              `json:"insured_fen,omitempty" validate:"required,min=0,max=100000000"`
	Lines      []BoughtLineInput `json:"lines" validate:"required,min=1,max=50,dive"`

	// Papers Papers shown at the counter beside those of the kit.
	Papers []ShownPaper `json:"papers,omitempty" validate:"omitempty,max=20,dive,oneof=patient_id authorisation special_record prescription assessment agent_id"`

	// ReceiptNo Receipt number (票据号).
	ReceiptNo Code `json:"receipt_no,omitempty" validate:"omitempty,max=64"`

	// ReceiptPhotoID The picture of the receipt (小票照片).
	ReceiptPhotoID *ID `json:"receipt_photo_id,omitempty" validate:"omitempty,id"`

	// SelfPaidFen Paid in cash (自付).
	SelfPaidFen *Fen `json:"self_paid_fen,omitempty" validate:"required,min=0,max=100000000"`

	// TotalFen An amount in fen (分, 1/100 CNY).
	TotalFen *Fen `json:"total_fen,omitempty" validate:"required,min=0,max=100000000"`
}

// Question What a decision is about: 价格变动, 换厂家, 没有病历本, 其他. Open enum.
type Question = domain.Question

// QuestionKind How a question is answered: 是否, 文字, 选择. Open enum.
type QuestionKind = domain.QuestionKind

// Receiver defines model for Receiver.
type Receiver struct {
	Name     string `json:"name"`
	Relation string `json:"relation"`
}

// ReceiverInput defines model for ReceiverInput.
type ReceiverInput struct {
	Name Name `json:"name" validate:"required,min=1,max=100,notblank"`

	// Relation To the resident: 女儿, 邻居, 门岗.
	Relation string `json:"relation" validate:"required,min=1,max=40,notblank"`
}

// RefillAnswer What is said about a plan: 要续药, 过几天再问, 不要, 已停药, 数过余量. Open enum.
type RefillAnswer = domain.RefillAnswer

// RefillAnswerInput What is said about one plan of somebody in the household (续药答复).
type RefillAnswerInput struct {
	// OnHandMilli counted, and requested when it was told: units still there.
	OnHandMilli *Milli `json:"on_hand_milli,omitempty" validate:"omitempty,min=0,max=100000000"`

	// Outcome What is said about a plan: 要续药, 过几天再问, 不要, 已停药, 数过余量. Open enum.
	Outcome RefillAnswer `json:"outcome" validate:"required,oneof=requested snoozed declined stopped counted"`

	// PlanID UUID in lower case.
	PlanID ID `json:"plan_id" validate:"required,id"`

	// Reason declined, stopped: why.
	Reason *Text `json:"reason,omitempty" validate:"omitempty,min=1,max=1000,notblank"`

	// UntilOn snoozed: the day to call again; on it a refill must still come in time.
	UntilOn *Date `json:"until_on,omitempty" validate:"omitempty,date"`
}

// RefillOutcome What the resident said of a refill: 要, 过几天再说, 不要. Open enum.
type RefillOutcome = domain.RefillOutcome

// Request A request for medicine (药品需求单).
type Request struct {
	// AllowedEvents What the present state allows.
	AllowedEvents []Event    `json:"allowed_events"`
	AssignedAt    *time.Time `json:"assigned_at,omitempty"`

	// Attachments Pictures, oldest first.
	Attachments []Attachment `json:"attachments"`

	// Attempts Deliveries that failed and count.
	Attempts int           `json:"attempts"`
	Balances []Balance     `json:"balances"`
	Caller   RequestCaller `json:"caller"`

	// Calls Of a request read by itself, when somebody rang about it.
	Calls        *CallSummary `json:"calls,omitempty"`
	CancelReason string       `json:"cancel_reason,omitempty"`

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

	// Documents With the answer to an assignment; the papers to take along.
	Documents []PaperCheck `json:"documents,omitempty"`

	// DriverID UUID in lower case.
	DriverID        ID     `json:"driver_id,omitempty"`
	DuplicateReason string `json:"duplicate_reason,omitempty"`

	// EffectiveUrgency The override, or else the derived one.
	EffectiveUrgency Urgency `json:"effective_urgency"`

	// FinishedAt Delivered or cancelled.
	FinishedAt *time.Time `json:"finished_at,omitempty"`

	// Flags Those of any of its lines that is not dropped.
	Flags []DrugFlag `json:"flags"`

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

	// Papers That travel with the kit and have no line of custody of their own.
	Papers []Paper `json:"papers,omitempty"`

	// Priority Of the effective urgency; 1 is worked first.
	Priority    int        `json:"priority"`
	PurchasedAt *time.Time `json:"purchased_at,omitempty"`

	// Receivers Who may take the medicine instead of the resident (代收人).
	Receivers    []Receiver `json:"receivers"`
	RegisteredAt time.Time  `json:"registered_at"`

	// Resident What whoever is on the way for a resident must know; never what the resident suffers from.
	Resident ResidentBrief `json:"resident"`

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

	// Warnings With the answer to an assignment.
	Warnings []Notice `json:"warnings,omitempty"`
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
	// Attachments Pictures that are about the request as a whole.
	Attachments []ID `json:"attachments,omitempty" validate:"omitempty,max=10,dive,id"`

	// Caller Who rang; often a child or a neighbour (来电人).
	Caller *CallerInput `json:"caller,omitempty" validate:"required"`

	// Consent Consent (同意) to the proxy purchase and the use of the data.
	Consent *ConsentInput `json:"consent,omitempty" validate:"required"`

	// CopiedFrom The request this one repeats.
	CopiedFrom *ID `json:"copied_from,omitempty" validate:"omitempty,id"`

	// DuplicateReason Why a second request for the same drug is right.
	DuplicateReason *Text `json:"duplicate_reason,omitempty" validate:"omitempty,min=1,max=1000,notblank"`

	// ID UUID in lower case.
	ID    *ID         `json:"id,omitempty" validate:"omitempty,id"`
	Lines []LineInput `json:"lines" validate:"required,min=1,max=50,dive"`

	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty" validate:"omitempty,max=1000"`

	// Receivers Who may take the medicine instead of the resident (代收人).
	Receivers []ReceiverInput `json:"receivers,omitempty" validate:"omitempty,max=10,dive"`

	// ResidentID UUID in lower case.
	ResidentID ID `json:"resident_id" validate:"required,id"`

	// UrgencyOverride A person's word against the derived urgency.
	UrgencyOverride *Urgency `json:"urgency_override,omitempty" validate:"omitempty,oneof=out critical low ok"`
	UrgencyReason   *Text    `json:"urgency_reason,omitempty" validate:"required_with=UrgencyOverride,omitempty,min=1,max=1000,notblank"`
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
	Note *Note `json:"note,omitempty" validate:"omitempty,max=1000"`

	// Papers Papers that travel with the kit; replaces the list.
	Papers []LoosePaper `json:"papers,omitempty" validate:"omitempty,max=20,dive,oneof=patient_id authorisation special_record prescription assessment"`

	// Receivers Replaces all of them.
	Receivers []ReceiverInput `json:"receivers,omitempty" validate:"omitempty,max=10,dive"`

	// ResidentID UUID in lower case.
	ResidentID *ID `json:"resident_id,omitempty" validate:"omitempty,id"`

	// UrgencyOverride How soon somebody runs out, worst first: 已断药, 即将断药, 不多了, 充足. Open enum.
	UrgencyOverride *Urgency `json:"urgency_override,omitempty" validate:"omitempty,oneof=out critical low ok"`
	UrgencyReason   *Text    `json:"urgency_reason,omitempty" validate:"required_with=UrgencyOverride,omitempty,min=1,max=1000,notblank"`
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

	// Flags Those of any of its lines that is not dropped.
	Flags []DrugFlag `json:"flags"`

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
	Priority     int        `json:"priority"`
	PurchasedAt  *time.Time `json:"purchased_at,omitempty"`
	RegisteredAt time.Time  `json:"registered_at"`

	// Resident What whoever is on the way for a resident must know; never what the resident suffers from.
	Resident ResidentBrief `json:"resident"`

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
	CommunityID ID `json:"community_id"`

	// Conditions What the resident suffers from (病情); absent for everybody but the hotline and auditors.
	Conditions string    `json:"conditions,omitempty"`
	CreatedAt  time.Time `json:"created_at"`
	Flags      []Flag    `json:"flags"`

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

// ResidentBrief What whoever is on the way for a resident must know; never what the resident suffers from.
type ResidentBrief struct {
	// Allergies Allergies (过敏); absent when none are known.
	Allergies string `json:"allergies,omitempty"`
	Building  string `json:"building"`

	// ID UUID in lower case.
	ID   ID     `json:"id"`
	Name string `json:"name"`
	Room string `json:"room"`
	Unit string `json:"unit"`
}

// ResidentInput defines model for ResidentInput.
type ResidentInput struct {
	// Allergies Allergies (过敏); whoever is on the way for the resident sees them.
	Allergies Note `json:"allergies,omitempty" validate:"omitempty,max=1000"`

	// Building Building (楼).
	Building string `json:"building" validate:"required,min=1,max=40,notblank"`

	// ChosenHospitals Chosen for the insurance (个人选定医院).
	ChosenHospitals []ID `json:"chosen_hospitals,omitempty" validate:"omitempty,max=50,dive,id"`

	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id" validate:"required,id"`

	// Conditions What the resident suffers from (病情); the hotline and auditors only.
	Conditions Note `json:"conditions,omitempty" validate:"omitempty,max=1000"`

	// Flags Who has one is on the ledger of the vulnerable (台账).
	Flags []Flag `json:"flags,omitempty" validate:"omitempty,max=50,dive,oneof=living_alone_elderly disabled special_illness pregnant"`

	// ID UUID in lower case.
	ID *ID `json:"id,omitempty" validate:"omitempty,id"`

	// Insurance 职工医保, 城乡居民医保, 公费或异地, 自费. Open enum.
	Insurance *Insurance `json:"insurance,omitempty" validate:"omitempty,oneof=employee resident other none"`
	Name      Name       `json:"name" validate:"required,min=1,max=100,notblank"`

	// Note A longer text that may be empty.
	Note   Note                 `json:"note,omitempty" validate:"omitempty,max=1000"`
	Phones []ResidentPhoneInput `json:"phones,omitempty" validate:"omitempty,max=50,dive"`

	// ResponsibleID The staff member who answers for the resident (负责人); with a flag, whoever adds the resident when left out.
	ResponsibleID *ID `json:"responsible_id,omitempty" validate:"omitempty,id"`

	// Room Flat (室).
	Room string `json:"room" validate:"required,min=1,max=40,notblank"`

	// Unit Entrance (单元).
	Unit string `json:"unit,omitempty" validate:"omitempty,max=40"`
}

// ResidentList defines model for ResidentList.
type ResidentList struct {
	Items      []Resident `json:"items"`
	NextCursor string     `json:"next_cursor"`
}

// ResidentPatch defines model for ResidentPatch.
type ResidentPatch struct {
	// Allergies A longer text that may be empty.
	Allergies       *Note   `json:"allergies,omitempty" validate:"omitempty,max=1000"`
	Building        *string `json:"building,omitempty" validate:"omitempty,min=1,max=40,notblank"`
	ChosenHospitals []ID    `json:"chosen_hospitals,omitempty" validate:"omitempty,max=50,dive,id"`

	// Conditions A longer text that may be empty.
	Conditions *Note  `json:"conditions,omitempty" validate:"omitempty,max=1000"`
	Flags      []Flag `json:"flags,omitempty" validate:"omitempty,max=50,dive,oneof=living_alone_elderly disabled special_illness pregnant"`

	// Insurance 职工医保, 城乡居民医保, 公费或异地, 自费. Open enum.
	Insurance *Insurance `json:"insurance,omitempty" validate:"omitempty,oneof=employee resident other none"`
	Name      *Name      `json:"name,omitempty" validate:"omitempty,min=1,max=100,notblank"`

	// Note A longer text that may be empty.
	Note   *Note                `json:"note,omitempty" validate:"omitempty,max=1000"`
	Phones []ResidentPhoneInput `json:"phones,omitempty" validate:"omitempty,max=50,dive"`

	// ResponsibleID UUID in lower case.
	ResponsibleID *ID     `json:"responsible_id,omitempty" validate:"omitempty,id"`
	Room          *string `json:"room,omitempty" validate:"omitempty,min=1,max=40,notblank"`
	Unit          *string `json:"unit,omitempty" validate:"omitempty,max=40"`
}

// ResidentPhone defines model for ResidentPhone.
type ResidentPhone struct {
	Number   string `json:"number"`
	Relation string `json:"relation"`
}

// ResidentPhoneInput defines model for ResidentPhoneInput.
type ResidentPhoneInput struct {
	// Number A telephone number (电话), written any way: mobile, landline with or without area code, extension.
	Number Phone `json:"number" validate:"required,min=1,max=40"`

	// Relation Whose telephone it is: 本人, 女儿, 邻居.
	Relation string `json:"relation,omitempty" validate:"omitempty,max=40"`
}

// ResolvedGrant defines model for ResolvedGrant.
type ResolvedGrant struct {
	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id"`

	// Lacks What is missing to take up work in the field there; until then only what is in hand is shown.
	Lacks []Lack `json:"lacks,omitempty"`
	Roles []Role `json:"roles"`
}

// ResponsibilityHandover defines model for ResponsibilityHandover.
type ResponsibilityHandover struct {
	Moved int `json:"moved"`
}

// ResponsibilityHandoverInput defines model for ResponsibilityHandoverInput.
type ResponsibilityHandoverInput struct {
	// CommunityID UUID in lower case.
	CommunityID ID `json:"community_id" validate:"required,id"`

	// From Who answers for them now; left out: nobody.
	From *ID `json:"from,omitempty" validate:"omitempty,id"`

	// Residents All of them when left out.
	Residents []ID `json:"residents,omitempty" validate:"omitempty,max=1000,dive,id"`

	// To UUID in lower case.
	To ID `json:"to" validate:"required,id"`
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
	FromOn    Date   `json:"from_on"`
	Hospitals string `json:"hospitals"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// Kind 续药过早不予报销, 不需选定即可就医, 处方天数, 长期处方, 只在定点购买, 法定材料, 窗口常要的材料, 送药凭证, 还卡凭证, 检测有效天数. Open enum.
	Kind   RuleKind `json:"kind"`
	Lifted bool     `json:"lifted"`
	Note   string   `json:"note"`

	// Paper 医保卡, 病历本, 患者身份证件, 代办人身份证件, 委托书, 专用病历, 处方, 长期处方评估. Open enum.
	Paper  Paper       `json:"paper,omitempty"`
	Proofs []ProofKind `json:"proofs"`
	Source string      `json:"source"`

	// ToOn A calendar day in the community's zone.
	ToOn      Date      `json:"to_on,omitempty"`
	UpdatedAt time.Time `json:"updated_at"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
}

// RuleInput defines model for RuleInput.
type RuleInput struct {
	// Days refill_too_soon: no refill while more days than these are left. prescription_days, long_prescription: most days. paper_required, paper_advised: only for more days than these. test_valid_days: how many days after the sample a negative test holds.
	Days *int `json:"days,omitempty" validate:"omitempty,min=0,max=366"`

	// District Where; everywhere when empty.
	District Label `json:"district,omitempty" validate:"omitempty,max=100"`

	// Drugs Which: all when empty, "controlled", "cold_chain", "narcotic", "psychotropic-2", or the beginning of an ATC code; with "/" and part of the dosage form behind it at most, e.g. "narcotic/缓释".
	Drugs Code `json:"drugs,omitempty" validate:"omitempty,max=64"`

	// FromOn First day in force.
	FromOn Date `json:"from_on" validate:"required,date"`

	// Hospitals At which: all when empty, an insurance route, "pharmacy", or the id of a hospital.
	Hospitals Code `json:"hospitals,omitempty" validate:"omitempty,max=64"`

	// ID UUID in lower case.
	ID *ID `json:"id,omitempty" validate:"omitempty,id"`

	// Kind 续药过早不予报销, 不需选定即可就医, 处方天数, 长期处方, 只在定点购买, 法定材料, 窗口常要的材料, 送药凭证, 还卡凭证, 检测有效天数. Open enum.
	Kind RuleKind `json:"kind" validate:"required,oneof=refill_too_soon open_access prescription_days long_prescription designated_only paper_required paper_advised delivery_proof return_proof test_valid_days"`

	// Lifted What the kind says does not hold for these cases (豁免).
	Lifted *bool `json:"lifted,omitempty"`

	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty" validate:"omitempty,max=1000"`

	// Paper With paper_required and paper_advised: which.
	Paper *Paper `json:"paper,omitempty" validate:"omitempty,oneof=card record_book patient_id agent_id authorisation special_record prescription assessment"`

	// Proofs delivery_proof, return_proof: any one of these is enough.
	Proofs []ProofKind `json:"proofs,omitempty" validate:"omitempty,max=4,dive,oneof=pin signature photo witness"`

	// Source Where it is written.
	Source Text `json:"source" validate:"required,min=1,max=1000,notblank"`

	// ToOn Last day in force; until further notice when absent.
	ToOn *Date `json:"to_on,omitempty" validate:"omitempty,date"`
}

// RuleKind 续药过早不予报销, 不需选定即可就医, 处方天数, 长期处方, 只在定点购买, 法定材料, 窗口常要的材料, 送药凭证, 还卡凭证, 检测有效天数. Open enum.
type RuleKind = domain.RuleKind

// RuleList defines model for RuleList.
type RuleList struct {
	Items      []Rule `json:"items"`
	NextCursor string `json:"next_cursor"`
}

// RulePatch defines model for RulePatch.
type RulePatch struct {
	Days *int `json:"days,omitempty" validate:"omitempty,min=0,max=366"`

	// District A short text that may be empty.
	District *Label `json:"district,omitempty" validate:"omitempty,max=100"`
	Drugs    *Code  `json:"drugs,omitempty" validate:"omitempty,max=64"`

	// FromOn A calendar day in the community's zone.
	FromOn    *Date `json:"from_on,omitempty" validate:"omitempty,date"`
	Hospitals *Code `json:"hospitals,omitempty" validate:"omitempty,max=64"`
	Lifted    *bool `json:"lifted,omitempty"`

	// Note A longer text that may be empty.
	Note *Note `json:"note,omitempty" validate:"omitempty,max=1000"`

	// Paper 医保卡, 病历本, 患者身份证件, 代办人身份证件, 委托书, 专用病历, 处方, 长期处方评估. Open enum.
	Paper  *Paper      `json:"paper,omitempty" validate:"omitempty,oneof=card record_book patient_id agent_id authorisation special_record prescription assessment"`
	Proofs []ProofKind `json:"proofs,omitempty" validate:"omitempty,max=4,dive,oneof=pin signature photo witness"`
	Source *Text       `json:"source,omitempty" validate:"omitempty,min=1,max=1000,notblank"`

	// ToOn A calendar day in the community's zone.
	ToOn *Date `json:"to_on,omitempty" validate:"omitempty,date"`
}

// ScanInput defines model for ScanInput.
type ScanInput struct {
	Codes []Code `json:"codes" validate:"required,min=1,max=200,dive,max=64"`

	// Place A short text that may be empty.
	Place Label `json:"place,omitempty" validate:"omitempty,max=100"`

	// ToID Who gets them; the caller when left out.
	ToID *ID `json:"to_id,omitempty" validate:"omitempty,id"`
}

// ScriptAnswer defines model for ScriptAnswer.
type ScriptAnswer struct {
	Key   string `json:"key"`
	Value string `json:"value"`
}

// ScriptAnswerInput defines model for ScriptAnswerInput.
type ScriptAnswerInput struct {
	// Key The name of a question or choice.
	Key ScriptKey `json:"key" validate:"required,min=1,max=40,printascii"`

	// Value A text; yes or no; the key of a choice.
	Value Text `json:"value" validate:"required,min=1,max=1000,notblank"`
}

// ScriptChoice defines model for ScriptChoice.
type ScriptChoice struct {
	Key  string    `json:"key"`
	Text LocalText `json:"text"`
}

// ScriptChoiceInput defines model for ScriptChoiceInput.
type ScriptChoiceInput struct {
	// Key The name of a question or choice.
	Key  ScriptKey       `json:"key" validate:"required,min=1,max=40,printascii"`
	Text *LocalTextInput `json:"text,omitempty" validate:"required"`
}

// ScriptKey The name of a question or choice.
type ScriptKey = string

// ScriptQuestion defines model for ScriptQuestion.
type ScriptQuestion struct {
	Choices []ScriptChoice `json:"choices,omitempty"`
	Key     string         `json:"key"`

	// Kind How a question is answered: 是否, 文字, 选择. Open enum.
	Kind QuestionKind `json:"kind"`

	// Required A call that reached somebody must have the answer.
	Required bool      `json:"required"`
	Text     LocalText `json:"text"`
}

// ScriptQuestionInput defines model for ScriptQuestionInput.
type ScriptQuestionInput struct {
	Choices []ScriptChoiceInput `json:"choices,omitempty" validate:"omitempty,max=20,dive"`

	// Key The name of a question or choice.
	Key ScriptKey `json:"key" validate:"required,min=1,max=40,printascii"`

	// Kind How a question is answered: 是否, 文字, 选择. Open enum.
	Kind     QuestionKind    `json:"kind" validate:"required,oneof=yes_no text choice"`
	Required *bool           `json:"required,omitempty"`
	Text     *LocalTextInput `json:"text,omitempty" validate:"required"`
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
	Closes Clock `json:"closes" validate:"required,min=5,max=5,clock,after=Opens"`

	// Opens A time of the day, 24 hours.
	Opens Clock `json:"opens" validate:"required,min=5,max=5,clock"`

	// Weekdays 1 Monday to 7 Sunday.
	Weekdays []int `json:"weekdays" validate:"required,min=1,max=7,dive,min=1,max=7"`
}

// ShortageInput defines model for ShortageInput.
type ShortageInput struct {
	// At When it was seen; now when left out.
	At      *time.Time `json:"at,omitempty" validate:"omitempty,instant"`
	LineIds []ID       `json:"line_ids" validate:"required,min=1,max=50,dive,id"`

	// Seen What was seen or said at the counter.
	Seen Text `json:"seen" validate:"required,min=1,max=1000,notblank"`
}

// ShownPaper Papers that may have been shown at the counter. Open enum.
type ShownPaper = domain.Paper

// SightingKind What was seen: 有货, 缺货, 营业, 停诊. Open enum.
type SightingKind = domain.SightingKind

// SignedFen An amount in fen (分, 1/100 CNY); negative when owed to the account.
type SignedFen = domain.Fen

// Staff defines model for Staff.
type Staff struct {
	ApprovedAt *time.Time `json:"approved_at,omitempty"`

	// ApprovedBy UUID in lower case.
	ApprovedBy ID        `json:"approved_by,omitempty"`
	Archived   bool      `json:"archived"`
	CreatedAt  time.Time `json:"created_at"`

	// ExcusedUntil Last day on which no test is asked for.
	ExcusedUntil Date    `json:"excused_until,omitempty"`
	Grants       []Grant `json:"grants"`

	// Home Where somebody belongs, with or without roles there (所属). Only who reaches it sees and changes them.
	Home Home `json:"home"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// Lacks What is missing to serve in these roles today.
	Lacks []Lack `json:"lacks"`
	Name  string `json:"name"`
	Phone string `json:"phone"`

	// TestResult 阴性, 阳性. Open enum.
	TestResult TestResult `json:"test_result,omitempty"`

	// TestedOn Day of the last sample.
	TestedOn Date `json:"tested_on,omitempty"`

	// TrainedOn A calendar day in the community's zone.
	TrainedOn Date `json:"trained_on,omitempty"`

	// UnavailableUntil The first day of service again of somebody who is ill or in quarantine.
	UnavailableUntil Date      `json:"unavailable_until,omitempty"`
	UpdatedAt        time.Time `json:"updated_at"`

	// Version Grows with every change; the ETag is this number in quotes.
	Version Version `json:"version"`
}

// StaffInput defines model for StaffInput.
type StaffInput struct {
	Grants []GrantInput `json:"grants,omitempty" validate:"omitempty,max=50,dive"`

	// Home Without it the place of the last of the grants, or else that of the caller.
	Home *HomeInput `json:"home,omitempty"`

	// ID UUID in lower case.
	ID    *ID    `json:"id,omitempty" validate:"omitempty,id"`
	Name  Name   `json:"name" validate:"required,min=1,max=100,notblank"`
	Phone string `json:"phone,omitempty" validate:"omitempty,max=40"`
}

// StaffList defines model for StaffList.
type StaffList struct {
	Items      []Staff `json:"items"`
	NextCursor string  `json:"next_cursor"`
}

// StaffPatch defines model for StaffPatch.
type StaffPatch struct {
	Grants []GrantInput `json:"grants,omitempty" validate:"omitempty,max=50,dive"`

	// Home The caller must reach the old place and the new one.
	Home  *HomeInput `json:"home,omitempty"`
	Name  *Name      `json:"name,omitempty" validate:"omitempty,min=1,max=100,notblank"`
	Phone *string    `json:"phone,omitempty" validate:"omitempty,max=40"`

	// UnavailableUntil The first day of service again; today for who is back.
	UnavailableUntil *Date `json:"unavailable_until,omitempty" validate:"omitempty,date"`
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

// Suggestion defines model for Suggestion.
type Suggestion struct {
	// BoughtToday Requests of the community bought there today.
	BoughtToday int `json:"bought_today"`

	// Chance That the errand succeeds, from 0 to 1: open, and every drug there. 1 where nothing is known.
	Chance float64 `json:"chance"`

	// ClosedToday The last report of today says so.
	ClosedToday bool `json:"closed_today"`

	// Closes When open now, until when, e.g. 17:00.
	Closes string `json:"closes,omitempty"`

	// CostMinutes The score; the lowest is best.
	CostMinutes int `json:"cost_minutes"`

	// Eligible May serve the request.
	Eligible bool `json:"eligible"`

	// HospitalID UUID in lower case.
	HospitalID ID `json:"hospital_id"`

	// MissingPapers That the law requires and the kit lacks.
	MissingPapers []Paper `json:"missing_papers"`
	Name          string  `json:"name"`

	// NeedsReason Whoever assigns it has to say why.
	NeedsReason bool `json:"needs_reason"`
	OpenNow     bool `json:"open_now"`

	// Opens The next opening today, e.g. 13:30.
	Opens        string `json:"opens,omitempty"`
	QueueMinutes int    `json:"queue_minutes"`

	// Refusals Why not.
	Refusals []Notice `json:"refusals"`

	// RiskMinutes (1 - chance) x 80.
	RiskMinutes int `json:"risk_minutes"`

	// TravelMinutes From the compound there and back.
	TravelMinutes int `json:"travel_minutes"`

	// UnderWay Other requests of the community for which a car is going there anyway.
	UnderWay int `json:"under_way"`

	// WaitMinutes On arrival, until it is open; until midnight when it is not any more today.
	WaitMinutes int      `json:"wait_minutes"`
	Warnings    []Notice `json:"warnings"`
}

// SuggestionList defines model for SuggestionList.
type SuggestionList struct {
	Items []Suggestion `json:"items"`
}

// SupplyCountInput defines model for SupplyCountInput.
type SupplyCountInput struct {
	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty" validate:"omitempty,max=1000"`

	// On Today when absent.
	On *Date `json:"on,omitempty" validate:"omitempty,date"`

	// UnitsMilli Thousandths of the dispensing unit.
	UnitsMilli *Milli `json:"units_milli,omitempty" validate:"required,min=0,max=100000000"`
}

// SupplyDayInput defines model for SupplyDayInput.
type SupplyDayInput struct {
	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty" validate:"omitempty,max=1000"`

	// On Today when absent.
	On *Date `json:"on,omitempty" validate:"omitempty,date"`
}

// SupplyDoseInput defines model for SupplyDoseInput.
type SupplyDoseInput struct {
	// DailyDoseMilli 0 when unknown.
	DailyDoseMilli *Milli `json:"daily_dose_milli,omitempty" validate:"required,min=0,max=100000000"`

	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty" validate:"omitempty,max=1000"`

	// On Today when absent.
	On *Date `json:"on,omitempty" validate:"omitempty,date"`
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
	CountedOn *Date `json:"counted_on,omitempty" validate:"omitempty,date"`

	// DailyDoseMilli A day's dose; absent or 0 when unknown.
	DailyDoseMilli *Milli `json:"daily_dose_milli,omitempty" validate:"omitempty,min=0,max=100000000"`

	// DrugID UUID in lower case.
	DrugID ID `json:"drug_id" validate:"required,id"`

	// LeadDays Open days a refill takes, when it is not what the community measured; 0 when it is.
	LeadDays *int `json:"lead_days,omitempty" validate:"omitempty,min=0,max=30"`

	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty" validate:"omitempty,max=1000"`

	// UnitsMilli On hand; absent when unknown.
	UnitsMilli *Milli `json:"units_milli,omitempty" validate:"omitempty,min=0,max=100000000"`
}

// SupplyPlanList defines model for SupplyPlanList.
type SupplyPlanList struct {
	Items      []SupplyPlan `json:"items"`
	NextCursor string       `json:"next_cursor"`
}

// SupplyRefillInput defines model for SupplyRefillInput.
type SupplyRefillInput struct {
	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty" validate:"omitempty,max=1000"`

	// On Today when absent.
	On *Date `json:"on,omitempty" validate:"omitempty,date"`

	// UnitsMilli Thousandths of the dispensing unit.
	UnitsMilli *PositiveMilli `json:"units_milli,omitempty" validate:"required,min=1,max=100000000"`
}

// SupplyRestartInput defines model for SupplyRestartInput.
type SupplyRestartInput struct {
	// DailyDoseMilli As before when absent.
	DailyDoseMilli *Milli `json:"daily_dose_milli,omitempty" validate:"omitempty,min=0,max=100000000"`

	// Note A longer text that may be empty.
	Note Note `json:"note,omitempty" validate:"omitempty,max=1000"`

	// On Today when absent.
	On *Date `json:"on,omitempty" validate:"omitempty,date"`

	// UnitsMilli On hand; what was left at the stop when absent.
	UnitsMilli *Milli `json:"units_milli,omitempty" validate:"omitempty,min=0,max=100000000"`
}

// SupplySource How the units are known: 清点, 按送药推算, 按处方. Open enum.
type SupplySource = domain.SupplySource

// SupplyStatus 用药中, 住院中, 已停药. Open enum.
type SupplyStatus = domain.SupplyStatus

// SupplyStopInput defines model for SupplyStopInput.
type SupplyStopInput struct {
	// On Today when absent.
	On     *Date `json:"on,omitempty" validate:"omitempty,date"`
	Reason Text  `json:"reason" validate:"required,min=1,max=1000,notblank"`
}

// TakeoverInput defines model for TakeoverInput.
type TakeoverInput struct {
	// FromID UUID in lower case.
	FromID ID `json:"from_id" validate:"required,id"`

	// Place A short text that may be empty.
	Place Label `json:"place,omitempty" validate:"omitempty,max=100"`

	// ToID UUID in lower case.
	ToID ID `json:"to_id" validate:"required,id"`

	// Witness Who saw it.
	Witness Name `json:"witness" validate:"required,min=1,max=100,notblank"`
}

// TestResult 阴性, 阳性. Open enum.
type TestResult = domain.TestResult

// Text defines model for Text.
type Text = string

// Token defines model for Token.
type Token struct {
	// ConfirmedBy Who confirmed it, where that took a second person.
	ConfirmedBy ID        `json:"confirmed_by,omitempty"`
	CreatedAt   time.Time `json:"created_at"`
	ExpiresAt   time.Time `json:"expires_at"`

	// ID UUID in lower case.
	ID ID `json:"id"`

	// IssuedBy Who issued or proposed it; the machine itself has the id of zeros.
	IssuedBy  ID         `json:"issued_by,omitempty"`
	Label     string     `json:"label"`
	RevokedAt *time.Time `json:"revoked_at,omitempty"`
}

// TokenInput defines model for TokenInput.
type TokenInput struct {
	Days *int `json:"days,omitempty" validate:"omitempty,min=1,max=366"`

	// ExpiresAt At most 366 days away.
	ExpiresAt *time.Time `json:"expires_at,omitempty" validate:"excluded_with=Days,omitempty,instant"`

	// Label Whose device it is for, so that it can be revoked when lost.
	Label Name `json:"label" validate:"required,min=1,max=100,notblank"`
}

// TokenList defines model for TokenList.
type TokenList struct {
	Items      []Token `json:"items"`
	NextCursor string  `json:"next_cursor"`
}

// Transfer A thing that has to leave somebody's hands (待接管). Its next hand-over does it.
type Transfer struct {
	// CommunityID UUID in lower case.
	CommunityID ID        `json:"community_id"`
	CreatedAt   time.Time `json:"created_at"`

	// CreatedBy UUID in lower case.
	CreatedBy ID `json:"created_by"`

	// DoneAt Absent while it is open.
	DoneAt *time.Time `json:"done_at,omitempty"`

	// DoneBy Who got it.
	DoneBy *Holder `json:"done_by,omitempty"`

	// FromID UUID in lower case.
	FromID ID `json:"from_id"`

	// ItemID UUID in lower case.
	ItemID ID `json:"item_id"`

	// Kind 医保卡, 病历本, 现金, 空药盒, 便条, 药袋. Open enum.
	Kind ItemKind `json:"kind,omitempty"`

	// N The last move before.
	N      int64  `json:"n"`
	Reason string `json:"reason"`

	// ToID Who is to take it; absent for whoever does.
	ToID ID `json:"to_id,omitempty"`
}

// TransferList defines model for TransferList.
type TransferList struct {
	Items      []Transfer `json:"items"`
	NextCursor string     `json:"next_cursor"`
}

// Trouble defines model for Trouble.
type Trouble struct {
	// Code Code of the latest error.
	Code string `json:"code"`

	// Part A job ("job supplies"), "sealing", "planning", "clock", "writing".
	Part  string    `json:"part"`
	Since time.Time `json:"since"`
}

// UnplannedErrand defines model for UnplannedErrand.
type UnplannedErrand struct {
	// HospitalID UUID in lower case.
	HospitalID ID `json:"hospital_id"`

	// RequestID UUID in lower case.
	RequestID ID `json:"request_id"`
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

// CallScriptOK What is read and asked in calls of a kind (话术).
type CallScriptOK = CallScript

// CommunityCreated defines model for CommunityCreated.
type CommunityCreated = Community

// CommunityOK defines model for CommunityOK.
type CommunityOK = Community

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

// HospitalCreated defines model for HospitalCreated.
type HospitalCreated = Hospital

// HospitalOK defines model for HospitalOK.
type HospitalOK = Hospital

// PlanOK defines model for PlanOK.
type PlanOK = Plan

// ProposalCreated defines model for ProposalCreated.
type ProposalCreated = Proposal

// ProposalOK defines model for ProposalOK.
type ProposalOK = Proposal

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

// SupplyPlanCreated What a resident takes of one drug (用药计划).
type SupplyPlanCreated = SupplyPlan

// SupplyPlanOK What a resident takes of one drug (用药计划).
type SupplyPlanOK = SupplyPlan

// ListAlertsParams defines parameters for ListAlerts.
type ListAlertsParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// Open true: only those still standing; false: only those cleared.
	Open *bool `form:"open,omitempty" json:"open,omitempty"`

	// Kind Only of this kind.
	Kind AlertKind `form:"kind,omitempty" json:"kind,omitempty"`

	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// UploadAttachmentParams defines parameters for UploadAttachment.
type UploadAttachmentParams struct {
	// Purpose What the picture is for.
	Purpose AttachmentPurpose `form:"purpose" json:"purpose"`

	// CommunityID Whose it is; needed without `request_id`.
	CommunityID ID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// RequestID The request it belongs to.
	RequestID ID `form:"request_id,omitempty" json:"request_id,omitempty"`

	// LineID The line of the request that it shows.
	LineID ID `form:"line_id,omitempty" json:"line_id,omitempty"`
}

// GetAttachmentContentParams defines parameters for GetAttachmentContent.
type GetAttachmentContentParams struct {
	// IfNoneMatch The ETag of a picture already there; the answer is then a 304.
	IfNoneMatch string `json:"If-None-Match,omitempty"`
}

// GetCallListParams defines parameters for GetCallList.
type GetCallListParams struct {
	// CommunityID The community.
	CommunityID ID `form:"community_id" json:"community_id"`

	// Reason Only those called for this reason.
	Reason CallReason `form:"reason,omitempty" json:"reason,omitempty"`
}

// GetCallScriptParams defines parameters for GetCallScript.
type GetCallScriptParams struct {
	// Version The version to which a call was answered; without it, the one in use.
	Version int64 `form:"version,omitempty" json:"version,omitempty"`
}

// ListCallbacksParams defines parameters for ListCallbacks.
type ListCallbacksParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// FindCallersParams defines parameters for FindCallers.
type FindCallersParams struct {
	// Phone Any way of writing the number.
	Phone Phone `form:"phone" json:"phone"`

	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`
}

// ListCallsParams defines parameters for ListCalls.
type ListCallsParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// RequestID Only about this request.
	RequestID ID `form:"request_id,omitempty" json:"request_id,omitempty"`

	// ResidentID Only with this resident.
	ResidentID ID `form:"resident_id,omitempty" json:"resident_id,omitempty"`

	// Phone Only with this number; any way of writing it.
	Phone Phone `form:"phone,omitempty" json:"phone,omitempty"`

	// StaffID Only by this staff member.
	StaffID ID `form:"staff_id,omitempty" json:"staff_id,omitempty"`

	// CalledOn Only on this day.
	CalledOn Date `form:"called_on,omitempty" json:"called_on,omitempty"`

	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// ListCommunitiesParams defines parameters for ListCommunities.
type ListCommunitiesParams struct {
	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// ListContactsParams defines parameters for ListContacts.
type ListContactsParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// ResidentID Only with this resident.
	ResidentID ID `form:"resident_id,omitempty" json:"resident_id,omitempty"`

	// Need Only with a need in this state.
	Need NeedState `form:"need,omitempty" json:"need,omitempty"`

	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// ListCountsParams defines parameters for ListCounts.
type ListCountsParams struct {
	// CommunityID Which community.
	CommunityID ID `form:"community_id" json:"community_id"`

	// Day The day; today when left out.
	Day Date `form:"day,omitempty" json:"day,omitempty"`
}

// GetCustodyBoardParams defines parameters for GetCustodyBoard.
type GetCustodyBoardParams struct {
	// CommunityID Which community.
	CommunityID ID `form:"community_id" json:"community_id"`
}

// ListDecisionsParams defines parameters for ListDecisions.
type ListDecisionsParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`
}

// ListDriversParams defines parameters for ListDrivers.
type ListDriversParams struct {
	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// ListDrugsParams defines parameters for ListDrugs.
type ListDrugsParams struct {
	// Q What to look for.
	Q Query `form:"q,omitempty" json:"q,omitempty"`

	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// ListEventsParams defines parameters for ListEvents.
type ListEventsParams struct {
	// CommunityID The community; 00000000-0000-0000-0000-000000000000 for hospitals, drugs and staff.
	CommunityID ID `form:"community_id" json:"community_id"`

	// After Only entries with a greater seq.
	After int64 `form:"after,omitempty" json:"after,omitempty"`

	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`
}

// GetForecastParams defines parameters for GetForecast.
type GetForecastParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID ID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// FromOn The first day, from today to 31 days ahead; tomorrow when left out. Of today only what is known already is counted.
	FromOn domain.Date `form:"from_on,omitempty" json:"from_on,omitempty"`

	// Days How many days.
	Days int `form:"days,omitempty" json:"days,omitempty"`

	// Format How to answer.
	Format GetForecastParamsFormat `form:"format,omitempty" json:"format,omitempty"`
}

// GetForecastParamsFormat defines parameters for GetForecast.
type GetForecastParamsFormat string

// ListUnconfirmedParams defines parameters for ListUnconfirmed.
type ListUnconfirmedParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// AwaitedID Only those that wait for this staff member.
	AwaitedID ID `form:"awaited_id,omitempty" json:"awaited_id,omitempty"`

	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// ListHospitalsParams defines parameters for ListHospitals.
type ListHospitalsParams struct {
	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// ListIncidentsParams defines parameters for ListIncidents.
type ListIncidentsParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// Open true: only those not settled; false: only those settled.
	Open *bool `form:"open,omitempty" json:"open,omitempty"`

	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// ListItemsParams defines parameters for ListItems.
type ListItemsParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// HolderID Only what this holder has.
	HolderID ID `form:"holder_id,omitempty" json:"holder_id,omitempty"`

	// Kind Only things of this kind.
	Kind ItemKind `form:"kind,omitempty" json:"kind,omitempty"`

	// Out true: only what is not with its resident (在外).
	Out *bool `form:"out,omitempty" json:"out,omitempty"`

	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// PrintLabelsParams defines parameters for PrintLabels.
type PrintLabelsParams struct {
	// RequestID The whole kit of this request.
	RequestID ID `form:"request_id,omitempty" json:"request_id,omitempty"`

	// ItemIds These things: ids separated by commas, at most fifty.
	ItemIds string `form:"item_ids,omitempty" json:"item_ids,omitempty"`
}

// ListUnconfirmedMoneyParams defines parameters for ListUnconfirmedMoney.
type ListUnconfirmedMoneyParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// ListPlansParams defines parameters for ListPlans.
type ListPlansParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// PlannedOn Only for this day.
	PlannedOn domain.Date `form:"planned_on,omitempty" json:"planned_on,omitempty"`

	// State Only in this state.
	State PlanState `form:"state,omitempty" json:"state,omitempty"`

	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// ComparePlansParams defines parameters for ComparePlans.
type ComparePlansParams struct {
	// With The other plan; the one that this was made from when left out.
	With ID `form:"with,omitempty" json:"with,omitempty"`
}

// ListRequestsParams defines parameters for ListRequests.
type ListRequestsParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// State Only in this state.
	State State `form:"state,omitempty" json:"state,omitempty"`

	// Open true: only those not closed yet; false: only closed ones.
	Open *bool `form:"open,omitempty" json:"open,omitempty"`

	// Urgency Only of this effective urgency.
	Urgency Urgency `form:"urgency,omitempty" json:"urgency,omitempty"`

	// ResidentID Only for this resident.
	ResidentID ID `form:"resident_id,omitempty" json:"resident_id,omitempty"`

	// DriverID Only of this driver.
	DriverID ID `form:"driver_id,omitempty" json:"driver_id,omitempty"`

	// HospitalID Only at this hospital.
	HospitalID ID `form:"hospital_id,omitempty" json:"hospital_id,omitempty"`

	// RegisteredOn Only those registered on this day.
	RegisteredOn Date `form:"registered_on,omitempty" json:"registered_on,omitempty"`

	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// GetRequestDocumentsParams defines parameters for GetRequestDocuments.
type GetRequestDocumentsParams struct {
	// HospitalID Where; the assigned hospital when left out.
	HospitalID ID `form:"hospital_id,omitempty" json:"hospital_id,omitempty"`
}

// ListResidentsParams defines parameters for ListResidents.
type ListResidentsParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// Q What to look for.
	Q Query `form:"q,omitempty" json:"q,omitempty"`

	// Phone Any way of writing the number.
	Phone Phone `form:"phone,omitempty" json:"phone,omitempty"`

	// Flag Only residents with this flag.
	Flag Flag `form:"flag,omitempty" json:"flag,omitempty"`

	// ResponsibleID Only those this staff member answers for (负责人).
	ResponsibleID ID `form:"responsible_id,omitempty" json:"responsible_id,omitempty"`

	// Unassigned true: only residents with a flag for whom nobody answers.
	Unassigned *bool `form:"unassigned,omitempty" json:"unassigned,omitempty"`

	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// GetResidentDocumentsParams defines parameters for GetResidentDocuments.
type GetResidentDocumentsParams struct {
	// HospitalID Where.
	HospitalID ID `form:"hospital_id" json:"hospital_id"`

	// DrugIds Which drugs, at most twenty, separated by commas.
	DrugIds string `form:"drug_ids" json:"drug_ids"`
}

// FindDuplicatesParams defines parameters for FindDuplicates.
type FindDuplicatesParams struct {
	// DrugID The drug being asked for.
	DrugID ID `form:"drug_id" json:"drug_id"`
}

// ListRulesParams defines parameters for ListRules.
type ListRulesParams struct {
	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// ListStaffParams defines parameters for ListStaff.
type ListStaffParams struct {
	// Unfit true: only those who may not serve today (不能上岗).
	Unfit *bool `form:"unfit,omitempty" json:"unfit,omitempty"`

	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// GetStatusParams defines parameters for GetStatus.
type GetStatusParams struct {
	// Phone The telephone. Exactly one of phone and number is given.
	Phone Phone `form:"phone,omitempty" json:"phone,omitempty"`

	// Number The short request number, e.g. 0614-007.
	Number DayNumber `form:"number,omitempty" json:"number,omitempty"`

	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`
}

// ListTransfersParams defines parameters for ListTransfers.
type ListTransfersParams struct {
	// CommunityID Only of this community; all of the caller's communities when left out.
	CommunityID CommunityID `form:"community_id,omitempty" json:"community_id,omitempty"`

	// FromID Only what this staff member had.
	FromID ID `form:"from_id,omitempty" json:"from_id,omitempty"`

	// Open true: only those not done; false: only those done.
	Open *bool `form:"open,omitempty" json:"open,omitempty"`

	// Limit Most items on a page.
	Limit Limit `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor `next_cursor` of the page before.
	Cursor Cursor `form:"cursor,omitempty" json:"cursor,omitempty"`
}

// ChangeCallScriptJSONRequestBody defines body for ChangeCallScript for application/json ContentType.
type ChangeCallScriptJSONRequestBody = CallScriptInput

// DismissCallbackJSONRequestBody defines body for DismissCallback for application/json ContentType.
type DismissCallbackJSONRequestBody = DismissalInput

// RecordCallJSONRequestBody defines body for RecordCall for application/json ContentType.
type RecordCallJSONRequestBody = CallRecordInput

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

// CountItemsJSONRequestBody defines body for CountItems for application/json ContentType.
type CountItemsJSONRequestBody = CountInput

// ExplainCountJSONRequestBody defines body for ExplainCount for application/json ContentType.
type ExplainCountJSONRequestBody = ExplanationInput

// CloseDayJSONRequestBody defines body for CloseDay for application/json ContentType.
type CloseDayJSONRequestBody = DayClosingInput

// DepartJSONRequestBody defines body for Depart for application/json ContentType.
type DepartJSONRequestBody = DepartureInput

// CreateDriverJSONRequestBody defines body for CreateDriver for application/json ContentType.
type CreateDriverJSONRequestBody = DriverInput

// UpdateDriverJSONRequestBody defines body for UpdateDriver for application/json ContentType.
type UpdateDriverJSONRequestBody = DriverPatch

// DropOutJSONRequestBody defines body for DropOut for application/json ContentType.
type DropOutJSONRequestBody = DropoutInput

// CreateDrugJSONRequestBody defines body for CreateDrug for application/json ContentType.
type CreateDrugJSONRequestBody = DrugInput

// UpdateDrugJSONRequestBody defines body for UpdateDrug for application/json ContentType.
type UpdateDrugJSONRequestBody = DrugPatch

// HandOverJSONRequestBody defines body for HandOver for application/json ContentType.
type HandOverJSONRequestBody = HandoverInput

// ConfirmHandoverJSONRequestBody defines body for ConfirmHandover for application/json ContentType.
type ConfirmHandoverJSONRequestBody = ConfirmationInput

// CreateHospitalJSONRequestBody defines body for CreateHospital for application/json ContentType.
type CreateHospitalJSONRequestBody = HospitalInput

// UpdateHospitalJSONRequestBody defines body for UpdateHospital for application/json ContentType.
type UpdateHospitalJSONRequestBody = HospitalPatch

// ReportHospitalJSONRequestBody defines body for ReportHospital for application/json ContentType.
type ReportHospitalJSONRequestBody = HospitalReportInput

// ReportIncidentJSONRequestBody defines body for ReportIncident for application/json ContentType.
type ReportIncidentJSONRequestBody = IncidentInput

// ResolveIncidentJSONRequestBody defines body for ResolveIncident for application/json ContentType.
type ResolveIncidentJSONRequestBody = IncidentResolutionInput

// ConfirmMoneyJSONRequestBody defines body for ConfirmMoney for application/json ContentType.
type ConfirmMoneyJSONRequestBody = MoneyConfirmationInput

// CreatePlanJSONRequestBody defines body for CreatePlan for application/json ContentType.
type CreatePlanJSONRequestBody = PlanInput

// MoveInPlanJSONRequestBody defines body for MoveInPlan for application/json ContentType.
type MoveInPlanJSONRequestBody = PlanMoveInput

// CreateProposalJSONRequestBody defines body for CreateProposal for application/json ContentType.
type CreateProposalJSONRequestBody = ProposalInput

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

// IssuePinJSONRequestBody defines body for IssuePin for application/json ContentType.
type IssuePinJSONRequestBody = PinInput

// WaivePinJSONRequestBody defines body for WaivePin for application/json ContentType.
type WaivePinJSONRequestBody = PinInput

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

// ScanItemsJSONRequestBody defines body for ScanItems for application/json ContentType.
type ScanItemsJSONRequestBody = ScanInput

// CreateStaffJSONRequestBody defines body for CreateStaff for application/json ContentType.
type CreateStaffJSONRequestBody = StaffInput

// UpdateStaffJSONRequestBody defines body for UpdateStaff for application/json ContentType.
type UpdateStaffJSONRequestBody = StaffPatch

// RecordFitnessJSONRequestBody defines body for RecordFitness for application/json ContentType.
type RecordFitnessJSONRequestBody = FitnessPatch

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

// TakeOverJSONRequestBody defines body for TakeOver for application/json ContentType.
type TakeOverJSONRequestBody = TakeoverInput

// ServerInterface represents all server handlers.
type ServerInterface interface {
	// GetHealth Is the process alive
	// (GET /healthz)
	GetHealth(ctx echo.Context) error
	// GetReadiness Can the service do its work
	// (GET /readyz)
	GetReadiness(ctx echo.Context) error
	// ListAlerts List what needs attention
	// (GET /v1/alerts)
	ListAlerts(ctx echo.Context, params ListAlertsParams) error
	// UploadAttachment Upload a picture
	// (POST /v1/attachments)
	UploadAttachment(ctx echo.Context, params UploadAttachmentParams) error
	// GetAttachment What is known of a picture
	// (GET /v1/attachments/{id})
	GetAttachment(ctx echo.Context, id ID) error
	// GetAttachmentContent The picture itself
	// (GET /v1/attachments/{id}/content)
	GetAttachmentContent(ctx echo.Context, id ID, params GetAttachmentContentParams) error
	// GetCallList Whom to call today
	// (GET /v1/call-list)
	GetCallList(ctx echo.Context, params GetCallListParams) error
	// ListCallScripts List call scripts
	// (GET /v1/call-scripts)
	ListCallScripts(ctx echo.Context) error
	// GetCallScript Get a call script
	// (GET /v1/call-scripts/{kind})
	GetCallScript(ctx echo.Context, kind CallKind, params GetCallScriptParams) error
	// ChangeCallScript Put the next version of a script into use
	// (PUT /v1/call-scripts/{kind})
	ChangeCallScript(ctx echo.Context, kind CallKind) error
	// ListCallbacks Whom to ring
	// (GET /v1/callbacks)
	ListCallbacks(ctx echo.Context, params ListCallbacksParams) error
	// ClaimCallback I ring them now
	// (POST /v1/callbacks/{id}/claim)
	ClaimCallback(ctx echo.Context, id ID) error
	// DismissCallback Nobody has to ring any more
	// (POST /v1/callbacks/{id}/dismissal)
	DismissCallback(ctx echo.Context, id ID) error
	// FindCallers Who may be calling
	// (GET /v1/callers)
	FindCallers(ctx echo.Context, params FindCallersParams) error
	// ListCalls List calls
	// (GET /v1/calls)
	ListCalls(ctx echo.Context, params ListCallsParams) error
	// RecordCall A call was made or taken
	// (POST /v1/calls)
	RecordCall(ctx echo.Context) error
	// GetCall Get a call
	// (GET /v1/calls/{id})
	GetCall(ctx echo.Context, id ID) error
	// ListCommunities List communities
	// (GET /v1/communities)
	ListCommunities(ctx echo.Context, params ListCommunitiesParams) error
	// CreateCommunity Add a community
	// (POST /v1/communities)
	CreateCommunity(ctx echo.Context) error
	// ArchiveCommunity Archive a community
	// (DELETE /v1/communities/{id})
	ArchiveCommunity(ctx echo.Context, id ID) error
	// GetCommunity Get a community
	// (GET /v1/communities/{id})
	GetCommunity(ctx echo.Context, id ID) error
	// UpdateCommunity Change a community
	// (PATCH /v1/communities/{id})
	UpdateCommunity(ctx echo.Context, id ID) error
	// SetPlanning Say how the planning job plans for a community
	// (PUT /v1/communities/{id}/planning)
	SetPlanning(ctx echo.Context, id ID) error
	// RestoreCommunity Bring an archived community back
	// (POST /v1/communities/{id}/restore)
	RestoreCommunity(ctx echo.Context, id ID) error
	// ListContacts List contacts
	// (GET /v1/contacts)
	ListContacts(ctx echo.Context, params ListContactsParams) error
	// RecordContact A household was tried
	// (POST /v1/contacts)
	RecordContact(ctx echo.Context) error
	// GetContact Get a contact
	// (GET /v1/contacts/{id})
	GetContact(ctx echo.Context, id ID) error
	// SettleNeed What has become of a need
	// (POST /v1/contacts/{id}/need)
	SettleNeed(ctx echo.Context, id ID) error
	// ListCounts The difference report of a day
	// (GET /v1/counts)
	ListCounts(ctx echo.Context, params ListCountsParams) error
	// CountItems Count what is in hand
	// (POST /v1/counts)
	CountItems(ctx echo.Context) error
	// ExplainCount Explain a count that differs
	// (POST /v1/counts/{id}/explanation)
	ExplainCount(ctx echo.Context, id ID) error
	// GetCustodyBoard Who holds what
	// (GET /v1/custody/board)
	GetCustodyBoard(ctx echo.Context, params GetCustodyBoardParams) error
	// CloseDay Close the books of a day
	// (POST /v1/day-closings)
	CloseDay(ctx echo.Context) error
	// ListDecisions Questions of drivers that nobody has answered
	// (GET /v1/decisions)
	ListDecisions(ctx echo.Context, params ListDecisionsParams) error
	// Depart A driver leaves with every kit
	// (POST /v1/departures)
	Depart(ctx echo.Context) error
	// ListDrivers List drivers
	// (GET /v1/drivers)
	ListDrivers(ctx echo.Context, params ListDriversParams) error
	// CreateDriver Add the car and shift of a staff member
	// (POST /v1/drivers)
	CreateDriver(ctx echo.Context) error
	// ArchiveDriver Archive a driver
	// (DELETE /v1/drivers/{id})
	ArchiveDriver(ctx echo.Context, id ID) error
	// GetDriver Get a driver
	// (GET /v1/drivers/{id})
	GetDriver(ctx echo.Context, id ID) error
	// UpdateDriver Change a driver
	// (PATCH /v1/drivers/{id})
	UpdateDriver(ctx echo.Context, id ID) error
	// DropOut Somebody cannot go on
	// (POST /v1/drivers/{id}/dropout)
	DropOut(ctx echo.Context, id ID) error
	// RestoreDriver Bring an archived driver back
	// (POST /v1/drivers/{id}/restore)
	RestoreDriver(ctx echo.Context, id ID) error
	// ListDrugs List drugs
	// (GET /v1/drugs)
	ListDrugs(ctx echo.Context, params ListDrugsParams) error
	// CreateDrug Add a drug
	// (POST /v1/drugs)
	CreateDrug(ctx echo.Context) error
	// ArchiveDrug Archive a drug
	// (DELETE /v1/drugs/{id})
	ArchiveDrug(ctx echo.Context, id ID) error
	// GetDrug Get a drug
	// (GET /v1/drugs/{id})
	GetDrug(ctx echo.Context, id ID) error
	// UpdateDrug Change a drug
	// (PATCH /v1/drugs/{id})
	UpdateDrug(ctx echo.Context, id ID) error
	// WhoHasDrug Who has it, who is open
	// (GET /v1/drugs/{id}/availability)
	WhoHasDrug(ctx echo.Context, id ID) error
	// RestoreDrug Bring an archived drug back
	// (POST /v1/drugs/{id}/restore)
	RestoreDrug(ctx echo.Context, id ID) error
	// ListEvents Read a community's ledger
	// (GET /v1/events)
	ListEvents(ctx echo.Context, params ListEventsParams) error
	// GetForecast What will have to be bought where in the days to come
	// (GET /v1/forecast)
	GetForecast(ctx echo.Context, params GetForecastParams) error
	// HandOver Things change hands
	// (POST /v1/handovers)
	HandOver(ctx echo.Context) error
	// ConfirmHandover The other side confirms a hand-over, or says that it never happened
	// (POST /v1/handovers/confirmations)
	ConfirmHandover(ctx echo.Context) error
	// ListUnconfirmed Hand-overs that the other side has still to confirm
	// (GET /v1/handovers/unconfirmed)
	ListUnconfirmed(ctx echo.Context, params ListUnconfirmedParams) error
	// ListHospitals List hospitals
	// (GET /v1/hospitals)
	ListHospitals(ctx echo.Context, params ListHospitalsParams) error
	// CreateHospital Add a hospital
	// (POST /v1/hospitals)
	CreateHospital(ctx echo.Context) error
	// ArchiveHospital Archive a hospital
	// (DELETE /v1/hospitals/{id})
	ArchiveHospital(ctx echo.Context, id ID) error
	// GetHospital Get a hospital
	// (GET /v1/hospitals/{id})
	GetHospital(ctx echo.Context, id ID) error
	// UpdateHospital Change a hospital
	// (PATCH /v1/hospitals/{id})
	UpdateHospital(ctx echo.Context, id ID) error
	// ReportHospital Say in one tap what was seen at a hospital
	// (POST /v1/hospitals/{id}/reports)
	ReportHospital(ctx echo.Context, id ID) error
	// RestoreHospital Bring an archived hospital back
	// (POST /v1/hospitals/{id}/restore)
	RestoreHospital(ctx echo.Context, id ID) error
	// ListIncidents Things lost, damaged or stolen
	// (GET /v1/incidents)
	ListIncidents(ctx echo.Context, params ListIncidentsParams) error
	// ReportIncident A thing is lost, damaged or stolen
	// (POST /v1/incidents)
	ReportIncident(ctx echo.Context) error
	// GetIncident An incident
	// (GET /v1/incidents/{id})
	GetIncident(ctx echo.Context, id ID) error
	// ResolveIncident Settle an incident
	// (POST /v1/incidents/{id}/resolution)
	ResolveIncident(ctx echo.Context, id ID) error
	// ListItems Who holds what
	// (GET /v1/items)
	ListItems(ctx echo.Context, params ListItemsParams) error
	// GetItem A thing and everybody who ever held it
	// (GET /v1/items/{id})
	GetItem(ctx echo.Context, id ID) error
	// PrintLabels Labels to print, 40 by 60 mm
	// (GET /v1/labels)
	PrintLabels(ctx echo.Context, params PrintLabelsParams) error
	// GetMe Who am I, and what may I do where
	// (GET /v1/me)
	GetMe(ctx echo.Context) error
	// ListUnconfirmedMoney Payments that wait for a confirmation
	// (GET /v1/money-moves/unconfirmed)
	ListUnconfirmedMoney(ctx echo.Context, params ListUnconfirmedMoneyParams) error
	// ConfirmMoney Confirm a payment, or refuse it
	// (POST /v1/money-moves/{id}/confirmations)
	ConfirmMoney(ctx echo.Context, id ID) error
	// GetMyRoute Get the caller's own route of today
	// (GET /v1/my-route)
	GetMyRoute(ctx echo.Context) error
	// ListPlans List plans
	// (GET /v1/plans)
	ListPlans(ctx echo.Context, params ListPlansParams) error
	// CreatePlan Ask for a plan
	// (POST /v1/plans)
	CreatePlan(ctx echo.Context) error
	// GetPlan Get a plan
	// (GET /v1/plans/{id})
	GetPlan(ctx echo.Context, id ID) error
	// ApplyPlan Apply a plan
	// (POST /v1/plans/{id}/application)
	ApplyPlan(ctx echo.Context, id ID) error
	// CancelPlan Give a plan up
	// (POST /v1/plans/{id}/cancellation)
	CancelPlan(ctx echo.Context, id ID) error
	// ComparePlans Compare a plan with another
	// (GET /v1/plans/{id}/comparison)
	ComparePlans(ctx echo.Context, id ID, params ComparePlansParams) error
	// MoveInPlan Change a plan by hand
	// (POST /v1/plans/{id}/moves)
	MoveInPlan(ctx echo.Context, id ID) error
	// ListProposals List what waits for a second person
	// (GET /v1/proposals)
	ListProposals(ctx echo.Context) error
	// CreateProposal Propose roles or a token that one may not give alone
	// (POST /v1/proposals)
	CreateProposal(ctx echo.Context) error
	// ConfirmProposal Confirm a proposal
	// (POST /v1/proposals/{id}/confirmation)
	ConfirmProposal(ctx echo.Context, id ID) error
	// RejectProposal Reject or withdraw a proposal
	// (POST /v1/proposals/{id}/rejection)
	RejectProposal(ctx echo.Context, id ID) error
	// ListRequests List requests
	// (GET /v1/requests)
	ListRequests(ctx echo.Context, params ListRequestsParams) error
	// RegisterRequest Register a request
	// (POST /v1/requests)
	RegisterRequest(ctx echo.Context) error
	// GetRequest Get a request
	// (GET /v1/requests/{id})
	GetRequest(ctx echo.Context, id ID) error
	// AmendRequest Amend a request
	// (PATCH /v1/requests/{id})
	AmendRequest(ctx echo.Context, id ID) error
	// CancelRequest Cancel before anything is bought
	// (POST /v1/requests/{id}/cancellation)
	CancelRequest(ctx echo.Context, id ID) error
	// CollectCard The kit was collected at the door
	// (POST /v1/requests/{id}/card-collection)
	CollectCard(ctx echo.Context, id ID) error
	// WaiveCard No card is needed
	// (POST /v1/requests/{id}/card-waiver)
	WaiveCard(ctx echo.Context, id ID) error
	// ClarifyLines Settle exactly which product
	// (POST /v1/requests/{id}/clarification)
	ClarifyLines(ctx echo.Context, id ID) error
	// AskDecision Ask the hotline to decide
	// (POST /v1/requests/{id}/decisions)
	AskDecision(ctx echo.Context, id ID) error
	// AnswerDecision Answer the driver
	// (POST /v1/requests/{id}/decisions/{decision_id}/answer)
	AnswerDecision(ctx echo.Context, id ID, decisionID ID) error
	// DeliverRequest It was delivered
	// (POST /v1/requests/{id}/delivery)
	DeliverRequest(ctx echo.Context, id ID) error
	// AttemptDelivery Nobody took it
	// (POST /v1/requests/{id}/delivery-attempt)
	AttemptDelivery(ctx echo.Context, id ID) error
	// ListAttempts List the failed deliveries of a request
	// (GET /v1/requests/{id}/delivery-attempts)
	ListAttempts(ctx echo.Context, id ID) error
	// GetRequestDocuments Papers to take along
	// (GET /v1/requests/{id}/documents)
	GetRequestDocuments(ctx echo.Context, id ID, params GetRequestDocumentsParams) error
	// ReturnGoods Take back what was bought
	// (POST /v1/requests/{id}/goods-return)
	ReturnGoods(ctx echo.Context, id ID) error
	// AssignHospital Assign a hospital
	// (POST /v1/requests/{id}/hospital-assignment)
	AssignHospital(ctx echo.Context, id ID) error
	// ReassignHospital Assign another hospital or driver
	// (POST /v1/requests/{id}/hospital-reassignment)
	ReassignHospital(ctx echo.Context, id ID) error
	// SuggestHospitals Hospitals for the request, ranked
	// (GET /v1/requests/{id}/hospital-suggestions)
	SuggestHospitals(ctx echo.Context, id ID) error
	// GetMoney The money of a request
	// (GET /v1/requests/{id}/money)
	GetMoney(ctx echo.Context, id ID) error
	// MoveMoney Move money on behalf of a request
	// (POST /v1/requests/{id}/money-moves)
	MoveMoney(ctx echo.Context, id ID) error
	// RevealPin Read out the PIN of a request
	// (GET /v1/requests/{id}/pin)
	RevealPin(ctx echo.Context, id ID) error
	// IssuePin Issue a new PIN
	// (POST /v1/requests/{id}/pin)
	IssuePin(ctx echo.Context, id ID) error
	// WaivePin Let any proof be enough
	// (POST /v1/requests/{id}/pin-waiver)
	WaivePin(ctx echo.Context, id ID) error
	// RecordPurchase It was bought
	// (POST /v1/requests/{id}/purchase)
	RecordPurchase(ctx echo.Context, id ID) error
	// ReportShortage The hospital is out of stock
	// (POST /v1/requests/{id}/shortage)
	ReportShortage(ctx echo.Context, id ID) error
	// ListResidents List residents
	// (GET /v1/residents)
	ListResidents(ctx echo.Context, params ListResidentsParams) error
	// CreateResident Add a resident
	// (POST /v1/residents)
	CreateResident(ctx echo.Context) error
	// ArchiveResident Archive a resident
	// (DELETE /v1/residents/{id})
	ArchiveResident(ctx echo.Context, id ID) error
	// GetResident Get a resident
	// (GET /v1/residents/{id})
	GetResident(ctx echo.Context, id ID) error
	// UpdateResident Change a resident
	// (PATCH /v1/residents/{id})
	UpdateResident(ctx echo.Context, id ID) error
	// GetResidentDocuments Papers that a resident needs at a hospital
	// (GET /v1/residents/{id}/documents)
	GetResidentDocuments(ctx echo.Context, id ID, params GetResidentDocumentsParams) error
	// FindDuplicates Open requests of the resident for the same drug
	// (GET /v1/residents/{id}/duplicates)
	FindDuplicates(ctx echo.Context, id ID, params FindDuplicatesParams) error
	// ListMedications What was bought for a resident
	// (GET /v1/residents/{id}/medications)
	ListMedications(ctx echo.Context, id ID) error
	// GetRequestDraft A prefilled request
	// (GET /v1/residents/{id}/request-draft)
	GetRequestDraft(ctx echo.Context, id ID) error
	// RestoreResident Bring an archived resident back
	// (POST /v1/residents/{id}/restore)
	RestoreResident(ctx echo.Context, id ID) error
	// GetSupply What a resident takes and how long it lasts
	// (GET /v1/residents/{id}/supply)
	GetSupply(ctx echo.Context, id ID) error
	// StartSupplyPlan A resident takes a drug
	// (POST /v1/residents/{id}/supply-plans)
	StartSupplyPlan(ctx echo.Context, id ID) error
	// HandOverResponsibility Residents get another responsible person
	// (POST /v1/responsibilities/handover)
	HandOverResponsibility(ctx echo.Context) error
	// ListRules List rules
	// (GET /v1/rules)
	ListRules(ctx echo.Context, params ListRulesParams) error
	// CreateRule Add a rule
	// (POST /v1/rules)
	CreateRule(ctx echo.Context) error
	// ArchiveRule Archive a rule
	// (DELETE /v1/rules/{id})
	ArchiveRule(ctx echo.Context, id ID) error
	// GetRule Get a rule
	// (GET /v1/rules/{id})
	GetRule(ctx echo.Context, id ID) error
	// UpdateRule Change a rule
	// (PATCH /v1/rules/{id})
	UpdateRule(ctx echo.Context, id ID) error
	// RestoreRule Bring an archived rule back
	// (POST /v1/rules/{id}/restore)
	RestoreRule(ctx echo.Context, id ID) error
	// ScanItems What was scanned changes hands
	// (POST /v1/scans)
	ScanItems(ctx echo.Context) error
	// ListStaff List staff
	// (GET /v1/staff)
	ListStaff(ctx echo.Context, params ListStaffParams) error
	// CreateStaff Add a staff member
	// (POST /v1/staff)
	CreateStaff(ctx echo.Context) error
	// ArchiveStaff Archive a staff member
	// (DELETE /v1/staff/{id})
	ArchiveStaff(ctx echo.Context, id ID) error
	// GetStaff Get a staff member
	// (GET /v1/staff/{id})
	GetStaff(ctx echo.Context, id ID) error
	// UpdateStaff Change a staff member
	// (PATCH /v1/staff/{id})
	UpdateStaff(ctx echo.Context, id ID) error
	// RecordFitness Record an approval, a training or a test
	// (PATCH /v1/staff/{id}/fitness)
	RecordFitness(ctx echo.Context, id ID) error
	// RestoreStaff Bring an archived staff member back
	// (POST /v1/staff/{id}/restore)
	RestoreStaff(ctx echo.Context, id ID) error
	// ListTokens List somebody's tokens
	// (GET /v1/staff/{id}/tokens)
	ListTokens(ctx echo.Context, id ID) error
	// IssueToken Issue a token
	// (POST /v1/staff/{id}/tokens)
	IssueToken(ctx echo.Context, id ID) error
	// RevokeToken Revoke a token
	// (DELETE /v1/staff/{id}/tokens/{token_id})
	RevokeToken(ctx echo.Context, id ID, tokenID ID) error
	// GetStatus Where is it
	// (GET /v1/status)
	GetStatus(ctx echo.Context, params GetStatusParams) error
	// GetSupplyPlan Get a plan
	// (GET /v1/supply-plans/{id})
	GetSupplyPlan(ctx echo.Context, id ID) error
	// AdmitResident In hospital: nothing is taken from the stock at home
	// (POST /v1/supply-plans/{id}/admission)
	AdmitResident(ctx echo.Context, id ID) error
	// CountSupply So many are left
	// (POST /v1/supply-plans/{id}/counts)
	CountSupply(ctx echo.Context, id ID) error
	// DischargeResident Home from hospital
	// (POST /v1/supply-plans/{id}/discharge)
	DischargeResident(ctx echo.Context, id ID) error
	// ChangeDose Another dose from a day on
	// (POST /v1/supply-plans/{id}/doses)
	ChangeDose(ctx echo.Context, id ID) error
	// ReceiveSupply A refill that did not come through this service
	// (POST /v1/supply-plans/{id}/refills)
	ReceiveSupply(ctx echo.Context, id ID) error
	// RestartSupply Taken again
	// (POST /v1/supply-plans/{id}/restart)
	RestartSupply(ctx echo.Context, id ID) error
	// StopSupply Not taken any more
	// (POST /v1/supply-plans/{id}/stop)
	StopSupply(ctx echo.Context, id ID) error
	// ListTransfers Things that have to leave somebodys hands
	// (GET /v1/transfers)
	ListTransfers(ctx echo.Context, params ListTransfersParams) error
	// TakeOver One person takes everything that another had
	// (POST /v1/transfers)
	TakeOver(ctx echo.Context) error
}

// ServerInterfaceWrapper converts echo contexts to parameters.
type ServerInterfaceWrapper struct {
	Handler ServerInterface
}

// GetHealth converts echo context to params.
func (w *ServerInterfaceWrapper) GetHealth(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetHealth(ctx)
	return err
}

// GetReadiness converts echo context to params.
func (w *ServerInterfaceWrapper) GetReadiness(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetReadiness(ctx)
	return err
}

// ListAlerts converts echo context to params.
func (w *ServerInterfaceWrapper) ListAlerts(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListAlertsParams
	// ------------- Optional query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// ------------- Optional query parameter "open" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "open", ctx.QueryParams(), &params.Open, runtime.BindQueryParameterOptions{Type: "boolean", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter open: %s", err))
	}

	// ------------- Optional query parameter "kind" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "kind", ctx.QueryParams(), &params.Kind, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter kind: %s", err))
	}

	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// ------------- Optional query parameter "cursor" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "cursor", ctx.QueryParams(), &params.Cursor, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter cursor: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListAlerts(ctx, params)
	return err
}

// UploadAttachment converts echo context to params.
func (w *ServerInterfaceWrapper) UploadAttachment(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params UploadAttachmentParams
	// ------------- Required query parameter "purpose" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, true, "purpose", ctx.QueryParams(), &params.Purpose, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter purpose: %s", err))
	}

	// ------------- Optional query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// ------------- Optional query parameter "request_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "request_id", ctx.QueryParams(), &params.RequestID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter request_id: %s", err))
	}

	// ------------- Optional query parameter "line_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "line_id", ctx.QueryParams(), &params.LineID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter line_id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.UploadAttachment(ctx, params)
	return err
}

// GetAttachment converts echo context to params.
func (w *ServerInterfaceWrapper) GetAttachment(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetAttachment(ctx, id)
	return err
}

// GetAttachmentContent converts echo context to params.
func (w *ServerInterfaceWrapper) GetAttachmentContent(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Parameter object where we will unmarshal all parameters from the context
	var params GetAttachmentContentParams

	headers := ctx.Request().Header
	// ------------- Optional header parameter "If-None-Match" -------------
	if valueList, found := headers[http.CanonicalHeaderKey("If-None-Match")]; found {
		var IfNoneMatch string
		n := len(valueList)
		if n != 1 {
			return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Expected one value for If-None-Match, got %d", n))
		}

		err = runtime.BindStyledParameterWithOptions("simple", "If-None-Match", valueList[0], &IfNoneMatch, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""})
		if err != nil {
			return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter If-None-Match: %s", err))
		}

		params.IfNoneMatch = IfNoneMatch
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetAttachmentContent(ctx, id, params)
	return err
}

// GetCallList converts echo context to params.
func (w *ServerInterfaceWrapper) GetCallList(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params GetCallListParams
	// ------------- Required query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, true, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// ------------- Optional query parameter "reason" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "reason", ctx.QueryParams(), &params.Reason, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter reason: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetCallList(ctx, params)
	return err
}

// ListCallScripts converts echo context to params.
func (w *ServerInterfaceWrapper) ListCallScripts(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListCallScripts(ctx)
	return err
}

// GetCallScript converts echo context to params.
func (w *ServerInterfaceWrapper) GetCallScript(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "kind" -------------
	var kind CallKind

	err = runtime.BindStyledParameterWithOptions("simple", "kind", ctx.Param("kind"), &kind, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter kind: %s", err))
	}

	// Parameter object where we will unmarshal all parameters from the context
	var params GetCallScriptParams
	// ------------- Optional query parameter "version" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "version", ctx.QueryParams(), &params.Version, runtime.BindQueryParameterOptions{Type: "integer", Format: "int64"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter version: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetCallScript(ctx, kind, params)
	return err
}

// ChangeCallScript converts echo context to params.
func (w *ServerInterfaceWrapper) ChangeCallScript(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "kind" -------------
	var kind CallKind

	err = runtime.BindStyledParameterWithOptions("simple", "kind", ctx.Param("kind"), &kind, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter kind: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ChangeCallScript(ctx, kind)
	return err
}

// ListCallbacks converts echo context to params.
func (w *ServerInterfaceWrapper) ListCallbacks(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListCallbacksParams
	// ------------- Optional query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// ------------- Optional query parameter "cursor" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "cursor", ctx.QueryParams(), &params.Cursor, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter cursor: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListCallbacks(ctx, params)
	return err
}

// ClaimCallback converts echo context to params.
func (w *ServerInterfaceWrapper) ClaimCallback(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ClaimCallback(ctx, id)
	return err
}

// DismissCallback converts echo context to params.
func (w *ServerInterfaceWrapper) DismissCallback(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.DismissCallback(ctx, id)
	return err
}

// FindCallers converts echo context to params.
func (w *ServerInterfaceWrapper) FindCallers(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params FindCallersParams
	// ------------- Required query parameter "phone" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, true, "phone", ctx.QueryParams(), &params.Phone, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter phone: %s", err))
	}

	// ------------- Optional query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.FindCallers(ctx, params)
	return err
}

// ListCalls converts echo context to params.
func (w *ServerInterfaceWrapper) ListCalls(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListCallsParams
	// ------------- Optional query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// ------------- Optional query parameter "request_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "request_id", ctx.QueryParams(), &params.RequestID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter request_id: %s", err))
	}

	// ------------- Optional query parameter "resident_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "resident_id", ctx.QueryParams(), &params.ResidentID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter resident_id: %s", err))
	}

	// ------------- Optional query parameter "phone" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "phone", ctx.QueryParams(), &params.Phone, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter phone: %s", err))
	}

	// ------------- Optional query parameter "staff_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "staff_id", ctx.QueryParams(), &params.StaffID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter staff_id: %s", err))
	}

	// ------------- Optional query parameter "called_on" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "called_on", ctx.QueryParams(), &params.CalledOn, runtime.BindQueryParameterOptions{Type: "string", Format: "date"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter called_on: %s", err))
	}

	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// ------------- Optional query parameter "cursor" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "cursor", ctx.QueryParams(), &params.Cursor, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter cursor: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListCalls(ctx, params)
	return err
}

// RecordCall converts echo context to params.
func (w *ServerInterfaceWrapper) RecordCall(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.RecordCall(ctx)
	return err
}

// GetCall converts echo context to params.
func (w *ServerInterfaceWrapper) GetCall(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetCall(ctx, id)
	return err
}

// ListCommunities converts echo context to params.
func (w *ServerInterfaceWrapper) ListCommunities(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListCommunitiesParams
	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// ------------- Optional query parameter "cursor" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "cursor", ctx.QueryParams(), &params.Cursor, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter cursor: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListCommunities(ctx, params)
	return err
}

// CreateCommunity converts echo context to params.
func (w *ServerInterfaceWrapper) CreateCommunity(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.CreateCommunity(ctx)
	return err
}

// ArchiveCommunity converts echo context to params.
func (w *ServerInterfaceWrapper) ArchiveCommunity(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ArchiveCommunity(ctx, id)
	return err
}

// GetCommunity converts echo context to params.
func (w *ServerInterfaceWrapper) GetCommunity(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetCommunity(ctx, id)
	return err
}

// UpdateCommunity converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateCommunity(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.UpdateCommunity(ctx, id)
	return err
}

// SetPlanning converts echo context to params.
func (w *ServerInterfaceWrapper) SetPlanning(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.SetPlanning(ctx, id)
	return err
}

// RestoreCommunity converts echo context to params.
func (w *ServerInterfaceWrapper) RestoreCommunity(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.RestoreCommunity(ctx, id)
	return err
}

// ListContacts converts echo context to params.
func (w *ServerInterfaceWrapper) ListContacts(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListContactsParams
	// ------------- Optional query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// ------------- Optional query parameter "resident_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "resident_id", ctx.QueryParams(), &params.ResidentID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter resident_id: %s", err))
	}

	// ------------- Optional query parameter "need" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "need", ctx.QueryParams(), &params.Need, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter need: %s", err))
	}

	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// ------------- Optional query parameter "cursor" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "cursor", ctx.QueryParams(), &params.Cursor, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter cursor: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListContacts(ctx, params)
	return err
}

// RecordContact converts echo context to params.
func (w *ServerInterfaceWrapper) RecordContact(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.RecordContact(ctx)
	return err
}

// GetContact converts echo context to params.
func (w *ServerInterfaceWrapper) GetContact(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetContact(ctx, id)
	return err
}

// SettleNeed converts echo context to params.
func (w *ServerInterfaceWrapper) SettleNeed(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.SettleNeed(ctx, id)
	return err
}

// ListCounts converts echo context to params.
func (w *ServerInterfaceWrapper) ListCounts(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListCountsParams
	// ------------- Required query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, true, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// ------------- Optional query parameter "day" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "day", ctx.QueryParams(), &params.Day, runtime.BindQueryParameterOptions{Type: "string", Format: "date"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter day: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListCounts(ctx, params)
	return err
}

// CountItems converts echo context to params.
func (w *ServerInterfaceWrapper) CountItems(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.CountItems(ctx)
	return err
}

// ExplainCount converts echo context to params.
func (w *ServerInterfaceWrapper) ExplainCount(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ExplainCount(ctx, id)
	return err
}

// GetCustodyBoard converts echo context to params.
func (w *ServerInterfaceWrapper) GetCustodyBoard(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params GetCustodyBoardParams
	// ------------- Required query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, true, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetCustodyBoard(ctx, params)
	return err
}

// CloseDay converts echo context to params.
func (w *ServerInterfaceWrapper) CloseDay(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.CloseDay(ctx)
	return err
}

// ListDecisions converts echo context to params.
func (w *ServerInterfaceWrapper) ListDecisions(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListDecisionsParams
	// ------------- Optional query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListDecisions(ctx, params)
	return err
}

// Depart converts echo context to params.
func (w *ServerInterfaceWrapper) Depart(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.Depart(ctx)
	return err
}

// ListDrivers converts echo context to params.
func (w *ServerInterfaceWrapper) ListDrivers(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListDriversParams
	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// ------------- Optional query parameter "cursor" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "cursor", ctx.QueryParams(), &params.Cursor, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter cursor: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListDrivers(ctx, params)
	return err
}

// CreateDriver converts echo context to params.
func (w *ServerInterfaceWrapper) CreateDriver(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.CreateDriver(ctx)
	return err
}

// ArchiveDriver converts echo context to params.
func (w *ServerInterfaceWrapper) ArchiveDriver(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ArchiveDriver(ctx, id)
	return err
}

// GetDriver converts echo context to params.
func (w *ServerInterfaceWrapper) GetDriver(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetDriver(ctx, id)
	return err
}

// UpdateDriver converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateDriver(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.UpdateDriver(ctx, id)
	return err
}

// DropOut converts echo context to params.
func (w *ServerInterfaceWrapper) DropOut(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.DropOut(ctx, id)
	return err
}

// RestoreDriver converts echo context to params.
func (w *ServerInterfaceWrapper) RestoreDriver(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.RestoreDriver(ctx, id)
	return err
}

// ListDrugs converts echo context to params.
func (w *ServerInterfaceWrapper) ListDrugs(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListDrugsParams
	// ------------- Optional query parameter "q" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "q", ctx.QueryParams(), &params.Q, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter q: %s", err))
	}

	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// ------------- Optional query parameter "cursor" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "cursor", ctx.QueryParams(), &params.Cursor, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter cursor: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListDrugs(ctx, params)
	return err
}

// CreateDrug converts echo context to params.
func (w *ServerInterfaceWrapper) CreateDrug(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.CreateDrug(ctx)
	return err
}

// ArchiveDrug converts echo context to params.
func (w *ServerInterfaceWrapper) ArchiveDrug(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ArchiveDrug(ctx, id)
	return err
}

// GetDrug converts echo context to params.
func (w *ServerInterfaceWrapper) GetDrug(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetDrug(ctx, id)
	return err
}

// UpdateDrug converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateDrug(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.UpdateDrug(ctx, id)
	return err
}

// WhoHasDrug converts echo context to params.
func (w *ServerInterfaceWrapper) WhoHasDrug(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.WhoHasDrug(ctx, id)
	return err
}

// RestoreDrug converts echo context to params.
func (w *ServerInterfaceWrapper) RestoreDrug(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.RestoreDrug(ctx, id)
	return err
}

// ListEvents converts echo context to params.
func (w *ServerInterfaceWrapper) ListEvents(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListEventsParams
	// ------------- Required query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, true, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// ------------- Optional query parameter "after" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "after", ctx.QueryParams(), &params.After, runtime.BindQueryParameterOptions{Type: "integer", Format: "int64"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter after: %s", err))
	}

	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListEvents(ctx, params)
	return err
}

// GetForecast converts echo context to params.
func (w *ServerInterfaceWrapper) GetForecast(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params GetForecastParams
	// ------------- Optional query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// ------------- Optional query parameter "from_on" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "from_on", ctx.QueryParams(), &params.FromOn, runtime.BindQueryParameterOptions{Type: "string", Format: "date"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter from_on: %s", err))
	}

	// ------------- Optional query parameter "days" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "days", ctx.QueryParams(), &params.Days, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter days: %s", err))
	}

	// ------------- Optional query parameter "format" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "format", ctx.QueryParams(), &params.Format, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter format: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetForecast(ctx, params)
	return err
}

// HandOver converts echo context to params.
func (w *ServerInterfaceWrapper) HandOver(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.HandOver(ctx)
	return err
}

// ConfirmHandover converts echo context to params.
func (w *ServerInterfaceWrapper) ConfirmHandover(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ConfirmHandover(ctx)
	return err
}

// ListUnconfirmed converts echo context to params.
func (w *ServerInterfaceWrapper) ListUnconfirmed(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListUnconfirmedParams
	// ------------- Optional query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// ------------- Optional query parameter "awaited_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "awaited_id", ctx.QueryParams(), &params.AwaitedID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter awaited_id: %s", err))
	}

	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// ------------- Optional query parameter "cursor" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "cursor", ctx.QueryParams(), &params.Cursor, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter cursor: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListUnconfirmed(ctx, params)
	return err
}

// ListHospitals converts echo context to params.
func (w *ServerInterfaceWrapper) ListHospitals(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListHospitalsParams
	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// ------------- Optional query parameter "cursor" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "cursor", ctx.QueryParams(), &params.Cursor, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter cursor: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListHospitals(ctx, params)
	return err
}

// CreateHospital converts echo context to params.
func (w *ServerInterfaceWrapper) CreateHospital(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.CreateHospital(ctx)
	return err
}

// ArchiveHospital converts echo context to params.
func (w *ServerInterfaceWrapper) ArchiveHospital(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ArchiveHospital(ctx, id)
	return err
}

// GetHospital converts echo context to params.
func (w *ServerInterfaceWrapper) GetHospital(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetHospital(ctx, id)
	return err
}

// UpdateHospital converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateHospital(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.UpdateHospital(ctx, id)
	return err
}

// ReportHospital converts echo context to params.
func (w *ServerInterfaceWrapper) ReportHospital(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ReportHospital(ctx, id)
	return err
}

// RestoreHospital converts echo context to params.
func (w *ServerInterfaceWrapper) RestoreHospital(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.RestoreHospital(ctx, id)
	return err
}

// ListIncidents converts echo context to params.
func (w *ServerInterfaceWrapper) ListIncidents(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListIncidentsParams
	// ------------- Optional query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// ------------- Optional query parameter "open" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "open", ctx.QueryParams(), &params.Open, runtime.BindQueryParameterOptions{Type: "boolean", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter open: %s", err))
	}

	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// ------------- Optional query parameter "cursor" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "cursor", ctx.QueryParams(), &params.Cursor, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter cursor: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListIncidents(ctx, params)
	return err
}

// ReportIncident converts echo context to params.
func (w *ServerInterfaceWrapper) ReportIncident(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ReportIncident(ctx)
	return err
}

// GetIncident converts echo context to params.
func (w *ServerInterfaceWrapper) GetIncident(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetIncident(ctx, id)
	return err
}

// ResolveIncident converts echo context to params.
func (w *ServerInterfaceWrapper) ResolveIncident(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ResolveIncident(ctx, id)
	return err
}

// ListItems converts echo context to params.
func (w *ServerInterfaceWrapper) ListItems(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListItemsParams
	// ------------- Optional query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// ------------- Optional query parameter "holder_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "holder_id", ctx.QueryParams(), &params.HolderID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter holder_id: %s", err))
	}

	// ------------- Optional query parameter "kind" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "kind", ctx.QueryParams(), &params.Kind, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter kind: %s", err))
	}

	// ------------- Optional query parameter "out" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "out", ctx.QueryParams(), &params.Out, runtime.BindQueryParameterOptions{Type: "boolean", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter out: %s", err))
	}

	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// ------------- Optional query parameter "cursor" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "cursor", ctx.QueryParams(), &params.Cursor, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter cursor: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListItems(ctx, params)
	return err
}

// GetItem converts echo context to params.
func (w *ServerInterfaceWrapper) GetItem(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetItem(ctx, id)
	return err
}

// PrintLabels converts echo context to params.
func (w *ServerInterfaceWrapper) PrintLabels(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params PrintLabelsParams
	// ------------- Optional query parameter "request_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "request_id", ctx.QueryParams(), &params.RequestID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter request_id: %s", err))
	}

	// ------------- Optional query parameter "item_ids" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "item_ids", ctx.QueryParams(), &params.ItemIds, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter item_ids: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.PrintLabels(ctx, params)
	return err
}

// GetMe converts echo context to params.
func (w *ServerInterfaceWrapper) GetMe(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetMe(ctx)
	return err
}

// ListUnconfirmedMoney converts echo context to params.
func (w *ServerInterfaceWrapper) ListUnconfirmedMoney(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListUnconfirmedMoneyParams
	// ------------- Optional query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// ------------- Optional query parameter "cursor" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "cursor", ctx.QueryParams(), &params.Cursor, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter cursor: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListUnconfirmedMoney(ctx, params)
	return err
}

// ConfirmMoney converts echo context to params.
func (w *ServerInterfaceWrapper) ConfirmMoney(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ConfirmMoney(ctx, id)
	return err
}

// GetMyRoute converts echo context to params.
func (w *ServerInterfaceWrapper) GetMyRoute(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetMyRoute(ctx)
	return err
}

// ListPlans converts echo context to params.
func (w *ServerInterfaceWrapper) ListPlans(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListPlansParams
	// ------------- Optional query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// ------------- Optional query parameter "planned_on" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "planned_on", ctx.QueryParams(), &params.PlannedOn, runtime.BindQueryParameterOptions{Type: "string", Format: "date"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter planned_on: %s", err))
	}

	// ------------- Optional query parameter "state" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "state", ctx.QueryParams(), &params.State, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter state: %s", err))
	}

	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// ------------- Optional query parameter "cursor" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "cursor", ctx.QueryParams(), &params.Cursor, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter cursor: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListPlans(ctx, params)
	return err
}

// CreatePlan converts echo context to params.
func (w *ServerInterfaceWrapper) CreatePlan(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.CreatePlan(ctx)
	return err
}

// GetPlan converts echo context to params.
func (w *ServerInterfaceWrapper) GetPlan(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetPlan(ctx, id)
	return err
}

// ApplyPlan converts echo context to params.
func (w *ServerInterfaceWrapper) ApplyPlan(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ApplyPlan(ctx, id)
	return err
}

// CancelPlan converts echo context to params.
func (w *ServerInterfaceWrapper) CancelPlan(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.CancelPlan(ctx, id)
	return err
}

// ComparePlans converts echo context to params.
func (w *ServerInterfaceWrapper) ComparePlans(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Parameter object where we will unmarshal all parameters from the context
	var params ComparePlansParams
	// ------------- Optional query parameter "with" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "with", ctx.QueryParams(), &params.With, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter with: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ComparePlans(ctx, id, params)
	return err
}

// MoveInPlan converts echo context to params.
func (w *ServerInterfaceWrapper) MoveInPlan(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.MoveInPlan(ctx, id)
	return err
}

// ListProposals converts echo context to params.
func (w *ServerInterfaceWrapper) ListProposals(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListProposals(ctx)
	return err
}

// CreateProposal converts echo context to params.
func (w *ServerInterfaceWrapper) CreateProposal(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.CreateProposal(ctx)
	return err
}

// ConfirmProposal converts echo context to params.
func (w *ServerInterfaceWrapper) ConfirmProposal(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ConfirmProposal(ctx, id)
	return err
}

// RejectProposal converts echo context to params.
func (w *ServerInterfaceWrapper) RejectProposal(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.RejectProposal(ctx, id)
	return err
}

// ListRequests converts echo context to params.
func (w *ServerInterfaceWrapper) ListRequests(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListRequestsParams
	// ------------- Optional query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// ------------- Optional query parameter "state" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "state", ctx.QueryParams(), &params.State, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter state: %s", err))
	}

	// ------------- Optional query parameter "open" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "open", ctx.QueryParams(), &params.Open, runtime.BindQueryParameterOptions{Type: "boolean", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter open: %s", err))
	}

	// ------------- Optional query parameter "urgency" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "urgency", ctx.QueryParams(), &params.Urgency, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter urgency: %s", err))
	}

	// ------------- Optional query parameter "resident_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "resident_id", ctx.QueryParams(), &params.ResidentID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter resident_id: %s", err))
	}

	// ------------- Optional query parameter "driver_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "driver_id", ctx.QueryParams(), &params.DriverID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter driver_id: %s", err))
	}

	// ------------- Optional query parameter "hospital_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "hospital_id", ctx.QueryParams(), &params.HospitalID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter hospital_id: %s", err))
	}

	// ------------- Optional query parameter "registered_on" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "registered_on", ctx.QueryParams(), &params.RegisteredOn, runtime.BindQueryParameterOptions{Type: "string", Format: "date"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter registered_on: %s", err))
	}

	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// ------------- Optional query parameter "cursor" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "cursor", ctx.QueryParams(), &params.Cursor, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter cursor: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListRequests(ctx, params)
	return err
}

// RegisterRequest converts echo context to params.
func (w *ServerInterfaceWrapper) RegisterRequest(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.RegisterRequest(ctx)
	return err
}

// GetRequest converts echo context to params.
func (w *ServerInterfaceWrapper) GetRequest(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetRequest(ctx, id)
	return err
}

// AmendRequest converts echo context to params.
func (w *ServerInterfaceWrapper) AmendRequest(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.AmendRequest(ctx, id)
	return err
}

// CancelRequest converts echo context to params.
func (w *ServerInterfaceWrapper) CancelRequest(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.CancelRequest(ctx, id)
	return err
}

// CollectCard converts echo context to params.
func (w *ServerInterfaceWrapper) CollectCard(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.CollectCard(ctx, id)
	return err
}

// WaiveCard converts echo context to params.
func (w *ServerInterfaceWrapper) WaiveCard(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.WaiveCard(ctx, id)
	return err
}

// ClarifyLines converts echo context to params.
func (w *ServerInterfaceWrapper) ClarifyLines(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ClarifyLines(ctx, id)
	return err
}

// AskDecision converts echo context to params.
func (w *ServerInterfaceWrapper) AskDecision(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.AskDecision(ctx, id)
	return err
}

// AnswerDecision converts echo context to params.
func (w *ServerInterfaceWrapper) AnswerDecision(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// ------------- Path parameter "decision_id" -------------
	var decisionID ID

	err = runtime.BindStyledParameterWithOptions("simple", "decision_id", ctx.Param("decision_id"), &decisionID, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter decision_id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.AnswerDecision(ctx, id, decisionID)
	return err
}

// DeliverRequest converts echo context to params.
func (w *ServerInterfaceWrapper) DeliverRequest(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.DeliverRequest(ctx, id)
	return err
}

// AttemptDelivery converts echo context to params.
func (w *ServerInterfaceWrapper) AttemptDelivery(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.AttemptDelivery(ctx, id)
	return err
}

// ListAttempts converts echo context to params.
func (w *ServerInterfaceWrapper) ListAttempts(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListAttempts(ctx, id)
	return err
}

// GetRequestDocuments converts echo context to params.
func (w *ServerInterfaceWrapper) GetRequestDocuments(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Parameter object where we will unmarshal all parameters from the context
	var params GetRequestDocumentsParams
	// ------------- Optional query parameter "hospital_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "hospital_id", ctx.QueryParams(), &params.HospitalID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter hospital_id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetRequestDocuments(ctx, id, params)
	return err
}

// ReturnGoods converts echo context to params.
func (w *ServerInterfaceWrapper) ReturnGoods(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ReturnGoods(ctx, id)
	return err
}

// AssignHospital converts echo context to params.
func (w *ServerInterfaceWrapper) AssignHospital(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.AssignHospital(ctx, id)
	return err
}

// ReassignHospital converts echo context to params.
func (w *ServerInterfaceWrapper) ReassignHospital(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ReassignHospital(ctx, id)
	return err
}

// SuggestHospitals converts echo context to params.
func (w *ServerInterfaceWrapper) SuggestHospitals(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.SuggestHospitals(ctx, id)
	return err
}

// GetMoney converts echo context to params.
func (w *ServerInterfaceWrapper) GetMoney(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetMoney(ctx, id)
	return err
}

// MoveMoney converts echo context to params.
func (w *ServerInterfaceWrapper) MoveMoney(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.MoveMoney(ctx, id)
	return err
}

// RevealPin converts echo context to params.
func (w *ServerInterfaceWrapper) RevealPin(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.RevealPin(ctx, id)
	return err
}

// IssuePin converts echo context to params.
func (w *ServerInterfaceWrapper) IssuePin(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.IssuePin(ctx, id)
	return err
}

// WaivePin converts echo context to params.
func (w *ServerInterfaceWrapper) WaivePin(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.WaivePin(ctx, id)
	return err
}

// RecordPurchase converts echo context to params.
func (w *ServerInterfaceWrapper) RecordPurchase(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.RecordPurchase(ctx, id)
	return err
}

// ReportShortage converts echo context to params.
func (w *ServerInterfaceWrapper) ReportShortage(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ReportShortage(ctx, id)
	return err
}

// ListResidents converts echo context to params.
func (w *ServerInterfaceWrapper) ListResidents(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListResidentsParams
	// ------------- Optional query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// ------------- Optional query parameter "q" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "q", ctx.QueryParams(), &params.Q, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter q: %s", err))
	}

	// ------------- Optional query parameter "phone" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "phone", ctx.QueryParams(), &params.Phone, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter phone: %s", err))
	}

	// ------------- Optional query parameter "flag" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "flag", ctx.QueryParams(), &params.Flag, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter flag: %s", err))
	}

	// ------------- Optional query parameter "responsible_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "responsible_id", ctx.QueryParams(), &params.ResponsibleID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter responsible_id: %s", err))
	}

	// ------------- Optional query parameter "unassigned" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "unassigned", ctx.QueryParams(), &params.Unassigned, runtime.BindQueryParameterOptions{Type: "boolean", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter unassigned: %s", err))
	}

	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// ------------- Optional query parameter "cursor" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "cursor", ctx.QueryParams(), &params.Cursor, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter cursor: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListResidents(ctx, params)
	return err
}

// CreateResident converts echo context to params.
func (w *ServerInterfaceWrapper) CreateResident(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.CreateResident(ctx)
	return err
}

// ArchiveResident converts echo context to params.
func (w *ServerInterfaceWrapper) ArchiveResident(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ArchiveResident(ctx, id)
	return err
}

// GetResident converts echo context to params.
func (w *ServerInterfaceWrapper) GetResident(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetResident(ctx, id)
	return err
}

// UpdateResident converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateResident(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.UpdateResident(ctx, id)
	return err
}

// GetResidentDocuments converts echo context to params.
func (w *ServerInterfaceWrapper) GetResidentDocuments(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Parameter object where we will unmarshal all parameters from the context
	var params GetResidentDocumentsParams
	// ------------- Required query parameter "hospital_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, true, "hospital_id", ctx.QueryParams(), &params.HospitalID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter hospital_id: %s", err))
	}

	// ------------- Required query parameter "drug_ids" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, true, "drug_ids", ctx.QueryParams(), &params.DrugIds, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter drug_ids: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetResidentDocuments(ctx, id, params)
	return err
}

// FindDuplicates converts echo context to params.
func (w *ServerInterfaceWrapper) FindDuplicates(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Parameter object where we will unmarshal all parameters from the context
	var params FindDuplicatesParams
	// ------------- Required query parameter "drug_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, true, "drug_id", ctx.QueryParams(), &params.DrugID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter drug_id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.FindDuplicates(ctx, id, params)
	return err
}

// ListMedications converts echo context to params.
func (w *ServerInterfaceWrapper) ListMedications(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListMedications(ctx, id)
	return err
}

// GetRequestDraft converts echo context to params.
func (w *ServerInterfaceWrapper) GetRequestDraft(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetRequestDraft(ctx, id)
	return err
}

// RestoreResident converts echo context to params.
func (w *ServerInterfaceWrapper) RestoreResident(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.RestoreResident(ctx, id)
	return err
}

// GetSupply converts echo context to params.
func (w *ServerInterfaceWrapper) GetSupply(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetSupply(ctx, id)
	return err
}

// StartSupplyPlan converts echo context to params.
func (w *ServerInterfaceWrapper) StartSupplyPlan(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.StartSupplyPlan(ctx, id)
	return err
}

// HandOverResponsibility converts echo context to params.
func (w *ServerInterfaceWrapper) HandOverResponsibility(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.HandOverResponsibility(ctx)
	return err
}

// ListRules converts echo context to params.
func (w *ServerInterfaceWrapper) ListRules(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListRulesParams
	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// ------------- Optional query parameter "cursor" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "cursor", ctx.QueryParams(), &params.Cursor, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter cursor: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListRules(ctx, params)
	return err
}

// CreateRule converts echo context to params.
func (w *ServerInterfaceWrapper) CreateRule(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.CreateRule(ctx)
	return err
}

// ArchiveRule converts echo context to params.
func (w *ServerInterfaceWrapper) ArchiveRule(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ArchiveRule(ctx, id)
	return err
}

// GetRule converts echo context to params.
func (w *ServerInterfaceWrapper) GetRule(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetRule(ctx, id)
	return err
}

// UpdateRule converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateRule(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.UpdateRule(ctx, id)
	return err
}

// RestoreRule converts echo context to params.
func (w *ServerInterfaceWrapper) RestoreRule(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.RestoreRule(ctx, id)
	return err
}

// ScanItems converts echo context to params.
func (w *ServerInterfaceWrapper) ScanItems(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ScanItems(ctx)
	return err
}

// ListStaff converts echo context to params.
func (w *ServerInterfaceWrapper) ListStaff(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListStaffParams
	// ------------- Optional query parameter "unfit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "unfit", ctx.QueryParams(), &params.Unfit, runtime.BindQueryParameterOptions{Type: "boolean", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter unfit: %s", err))
	}

	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// ------------- Optional query parameter "cursor" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "cursor", ctx.QueryParams(), &params.Cursor, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter cursor: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListStaff(ctx, params)
	return err
}

// CreateStaff converts echo context to params.
func (w *ServerInterfaceWrapper) CreateStaff(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.CreateStaff(ctx)
	return err
}

// ArchiveStaff converts echo context to params.
func (w *ServerInterfaceWrapper) ArchiveStaff(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ArchiveStaff(ctx, id)
	return err
}

// GetStaff converts echo context to params.
func (w *ServerInterfaceWrapper) GetStaff(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetStaff(ctx, id)
	return err
}

// UpdateStaff converts echo context to params.
func (w *ServerInterfaceWrapper) UpdateStaff(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.UpdateStaff(ctx, id)
	return err
}

// RecordFitness converts echo context to params.
func (w *ServerInterfaceWrapper) RecordFitness(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.RecordFitness(ctx, id)
	return err
}

// RestoreStaff converts echo context to params.
func (w *ServerInterfaceWrapper) RestoreStaff(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.RestoreStaff(ctx, id)
	return err
}

// ListTokens converts echo context to params.
func (w *ServerInterfaceWrapper) ListTokens(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListTokens(ctx, id)
	return err
}

// IssueToken converts echo context to params.
func (w *ServerInterfaceWrapper) IssueToken(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.IssueToken(ctx, id)
	return err
}

// RevokeToken converts echo context to params.
func (w *ServerInterfaceWrapper) RevokeToken(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// ------------- Path parameter "token_id" -------------
	var tokenID ID

	err = runtime.BindStyledParameterWithOptions("simple", "token_id", ctx.Param("token_id"), &tokenID, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter token_id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.RevokeToken(ctx, id, tokenID)
	return err
}

// GetStatus converts echo context to params.
func (w *ServerInterfaceWrapper) GetStatus(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params GetStatusParams
	// ------------- Optional query parameter "phone" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "phone", ctx.QueryParams(), &params.Phone, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter phone: %s", err))
	}

	// ------------- Optional query parameter "number" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "number", ctx.QueryParams(), &params.Number, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter number: %s", err))
	}

	// ------------- Optional query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetStatus(ctx, params)
	return err
}

// GetSupplyPlan converts echo context to params.
func (w *ServerInterfaceWrapper) GetSupplyPlan(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.GetSupplyPlan(ctx, id)
	return err
}

// AdmitResident converts echo context to params.
func (w *ServerInterfaceWrapper) AdmitResident(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.AdmitResident(ctx, id)
	return err
}

// CountSupply converts echo context to params.
func (w *ServerInterfaceWrapper) CountSupply(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.CountSupply(ctx, id)
	return err
}

// DischargeResident converts echo context to params.
func (w *ServerInterfaceWrapper) DischargeResident(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.DischargeResident(ctx, id)
	return err
}

// ChangeDose converts echo context to params.
func (w *ServerInterfaceWrapper) ChangeDose(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ChangeDose(ctx, id)
	return err
}

// ReceiveSupply converts echo context to params.
func (w *ServerInterfaceWrapper) ReceiveSupply(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ReceiveSupply(ctx, id)
	return err
}

// RestartSupply converts echo context to params.
func (w *ServerInterfaceWrapper) RestartSupply(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.RestartSupply(ctx, id)
	return err
}

// StopSupply converts echo context to params.
func (w *ServerInterfaceWrapper) StopSupply(ctx echo.Context) error {
	var err error
	// ------------- Path parameter "id" -------------
	var id ID

	err = runtime.BindStyledParameterWithOptions("simple", "id", ctx.Param("id"), &id, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationPath, Explode: false, Required: true, Type: "string", Format: "uuid", ValueIsUnescaped: ctx.Request().URL.RawPath == ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter id: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.StopSupply(ctx, id)
	return err
}

// ListTransfers converts echo context to params.
func (w *ServerInterfaceWrapper) ListTransfers(ctx echo.Context) error {
	var err error

	// Parameter object where we will unmarshal all parameters from the context
	var params ListTransfersParams
	// ------------- Optional query parameter "community_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "community_id", ctx.QueryParams(), &params.CommunityID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter community_id: %s", err))
	}

	// ------------- Optional query parameter "from_id" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "from_id", ctx.QueryParams(), &params.FromID, runtime.BindQueryParameterOptions{Type: "string", Format: "uuid"})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter from_id: %s", err))
	}

	// ------------- Optional query parameter "open" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "open", ctx.QueryParams(), &params.Open, runtime.BindQueryParameterOptions{Type: "boolean", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter open: %s", err))
	}

	// ------------- Optional query parameter "limit" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "limit", ctx.QueryParams(), &params.Limit, runtime.BindQueryParameterOptions{Type: "integer", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter limit: %s", err))
	}

	// ------------- Optional query parameter "cursor" -------------

	err = runtime.BindQueryParameterWithOptions("form", true, false, "cursor", ctx.QueryParams(), &params.Cursor, runtime.BindQueryParameterOptions{Type: "string", Format: ""})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, fmt.Sprintf("Invalid format for parameter cursor: %s", err))
	}

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.ListTransfers(ctx, params)
	return err
}

// TakeOver converts echo context to params.
func (w *ServerInterfaceWrapper) TakeOver(ctx echo.Context) error {
	var err error

	// Invoke the callback with all the unmarshaled arguments
	err = w.Handler.TakeOver(ctx)
	return err
}

// This is a simple interface which specifies echo.Route addition functions which
// are present on both echo.Echo and echo.Group, since we want to allow using
// either of them for path registration
type EchoRouter interface {
	CONNECT(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
	DELETE(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
	GET(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
	HEAD(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
	OPTIONS(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
	PATCH(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
	POST(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
	PUT(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
	TRACE(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
}

// RegisterHandlersOptions configures RegisterHandlersWithOptions.
type RegisterHandlersOptions struct {
	// BaseURL is prepended to every registered path so the API can be served
	// under a prefix.
	BaseURL string
	// OperationMiddlewares lets the caller attach per-operation middleware at
	// registration time. The map key is the OpenAPI `operationId` value as it
	// appears in the spec (the raw, un-normalized form). Operations that have
	// no entry are registered with no extra middleware. A nil map disables
	// per-operation middleware entirely.
	OperationMiddlewares map[string][]echo.MiddlewareFunc
}

// RegisterHandlers adds each server route to the EchoRouter.
func RegisterHandlers(router EchoRouter, si ServerInterface) {
	RegisterHandlersWithOptions(router, si, RegisterHandlersOptions{})
}

// RegisterHandlersWithBaseURL registers handlers and prepends BaseURL to the
// paths so the API can be served under a prefix.
func RegisterHandlersWithBaseURL(router EchoRouter, si ServerInterface, baseURL string) {
	RegisterHandlersWithOptions(router, si, RegisterHandlersOptions{BaseURL: baseURL})
}

// RegisterHandlersWithOptions registers handlers using the supplied options,
// including any per-operation middleware.
func RegisterHandlersWithOptions(router EchoRouter, si ServerInterface, options RegisterHandlersOptions) {

	wrapper := ServerInterfaceWrapper{
		Handler: si,
	}

	router.GET(options.BaseURL+"/healthz", wrapper.GetHealth, options.OperationMiddlewares["getHealth"]...)
	router.GET(options.BaseURL+"/readyz", wrapper.GetReadiness, options.OperationMiddlewares["getReadiness"]...)
	router.GET(options.BaseURL+"/v1/me", wrapper.GetMe, options.OperationMiddlewares["getMe"]...)
	router.GET(options.BaseURL+"/v1/communities", wrapper.ListCommunities, options.OperationMiddlewares["listCommunities"]...)
	router.POST(options.BaseURL+"/v1/communities", wrapper.CreateCommunity, options.OperationMiddlewares["createCommunity"]...)
	router.DELETE(options.BaseURL+"/v1/communities/:id", wrapper.ArchiveCommunity, options.OperationMiddlewares["archiveCommunity"]...)
	router.GET(options.BaseURL+"/v1/communities/:id", wrapper.GetCommunity, options.OperationMiddlewares["getCommunity"]...)
	router.PATCH(options.BaseURL+"/v1/communities/:id", wrapper.UpdateCommunity, options.OperationMiddlewares["updateCommunity"]...)
	router.POST(options.BaseURL+"/v1/communities/:id/restore", wrapper.RestoreCommunity, options.OperationMiddlewares["restoreCommunity"]...)
	router.PUT(options.BaseURL+"/v1/communities/:id/planning", wrapper.SetPlanning, options.OperationMiddlewares["setPlanning"]...)
	router.GET(options.BaseURL+"/v1/hospitals", wrapper.ListHospitals, options.OperationMiddlewares["listHospitals"]...)
	router.POST(options.BaseURL+"/v1/hospitals", wrapper.CreateHospital, options.OperationMiddlewares["createHospital"]...)
	router.DELETE(options.BaseURL+"/v1/hospitals/:id", wrapper.ArchiveHospital, options.OperationMiddlewares["archiveHospital"]...)
	router.GET(options.BaseURL+"/v1/hospitals/:id", wrapper.GetHospital, options.OperationMiddlewares["getHospital"]...)
	router.PATCH(options.BaseURL+"/v1/hospitals/:id", wrapper.UpdateHospital, options.OperationMiddlewares["updateHospital"]...)
	router.POST(options.BaseURL+"/v1/hospitals/:id/restore", wrapper.RestoreHospital, options.OperationMiddlewares["restoreHospital"]...)
	router.POST(options.BaseURL+"/v1/hospitals/:id/reports", wrapper.ReportHospital, options.OperationMiddlewares["reportHospital"]...)
	router.GET(options.BaseURL+"/v1/drugs", wrapper.ListDrugs, options.OperationMiddlewares["listDrugs"]...)
	router.POST(options.BaseURL+"/v1/drugs", wrapper.CreateDrug, options.OperationMiddlewares["createDrug"]...)
	router.DELETE(options.BaseURL+"/v1/drugs/:id", wrapper.ArchiveDrug, options.OperationMiddlewares["archiveDrug"]...)
	router.GET(options.BaseURL+"/v1/drugs/:id", wrapper.GetDrug, options.OperationMiddlewares["getDrug"]...)
	router.PATCH(options.BaseURL+"/v1/drugs/:id", wrapper.UpdateDrug, options.OperationMiddlewares["updateDrug"]...)
	router.POST(options.BaseURL+"/v1/drugs/:id/restore", wrapper.RestoreDrug, options.OperationMiddlewares["restoreDrug"]...)
	router.GET(options.BaseURL+"/v1/drugs/:id/availability", wrapper.WhoHasDrug, options.OperationMiddlewares["whoHasDrug"]...)
	router.GET(options.BaseURL+"/v1/staff", wrapper.ListStaff, options.OperationMiddlewares["listStaff"]...)
	router.POST(options.BaseURL+"/v1/staff", wrapper.CreateStaff, options.OperationMiddlewares["createStaff"]...)
	router.DELETE(options.BaseURL+"/v1/staff/:id", wrapper.ArchiveStaff, options.OperationMiddlewares["archiveStaff"]...)
	router.GET(options.BaseURL+"/v1/staff/:id", wrapper.GetStaff, options.OperationMiddlewares["getStaff"]...)
	router.PATCH(options.BaseURL+"/v1/staff/:id", wrapper.UpdateStaff, options.OperationMiddlewares["updateStaff"]...)
	router.POST(options.BaseURL+"/v1/staff/:id/restore", wrapper.RestoreStaff, options.OperationMiddlewares["restoreStaff"]...)
	router.PATCH(options.BaseURL+"/v1/staff/:id/fitness", wrapper.RecordFitness, options.OperationMiddlewares["recordFitness"]...)
	router.GET(options.BaseURL+"/v1/staff/:id/tokens", wrapper.ListTokens, options.OperationMiddlewares["listTokens"]...)
	router.POST(options.BaseURL+"/v1/staff/:id/tokens", wrapper.IssueToken, options.OperationMiddlewares["issueToken"]...)
	router.DELETE(options.BaseURL+"/v1/staff/:id/tokens/:token_id", wrapper.RevokeToken, options.OperationMiddlewares["revokeToken"]...)
	router.GET(options.BaseURL+"/v1/proposals", wrapper.ListProposals, options.OperationMiddlewares["listProposals"]...)
	router.POST(options.BaseURL+"/v1/proposals", wrapper.CreateProposal, options.OperationMiddlewares["createProposal"]...)
	router.POST(options.BaseURL+"/v1/proposals/:id/confirmation", wrapper.ConfirmProposal, options.OperationMiddlewares["confirmProposal"]...)
	router.POST(options.BaseURL+"/v1/proposals/:id/rejection", wrapper.RejectProposal, options.OperationMiddlewares["rejectProposal"]...)
	router.GET(options.BaseURL+"/v1/drivers", wrapper.ListDrivers, options.OperationMiddlewares["listDrivers"]...)
	router.POST(options.BaseURL+"/v1/drivers", wrapper.CreateDriver, options.OperationMiddlewares["createDriver"]...)
	router.DELETE(options.BaseURL+"/v1/drivers/:id", wrapper.ArchiveDriver, options.OperationMiddlewares["archiveDriver"]...)
	router.GET(options.BaseURL+"/v1/drivers/:id", wrapper.GetDriver, options.OperationMiddlewares["getDriver"]...)
	router.PATCH(options.BaseURL+"/v1/drivers/:id", wrapper.UpdateDriver, options.OperationMiddlewares["updateDriver"]...)
	router.POST(options.BaseURL+"/v1/drivers/:id/restore", wrapper.RestoreDriver, options.OperationMiddlewares["restoreDriver"]...)
	router.POST(options.BaseURL+"/v1/drivers/:id/dropout", wrapper.DropOut, options.OperationMiddlewares["dropOut"]...)
	router.GET(options.BaseURL+"/v1/residents", wrapper.ListResidents, options.OperationMiddlewares["listResidents"]...)
	router.POST(options.BaseURL+"/v1/residents", wrapper.CreateResident, options.OperationMiddlewares["createResident"]...)
	router.DELETE(options.BaseURL+"/v1/residents/:id", wrapper.ArchiveResident, options.OperationMiddlewares["archiveResident"]...)
	router.GET(options.BaseURL+"/v1/residents/:id", wrapper.GetResident, options.OperationMiddlewares["getResident"]...)
	router.PATCH(options.BaseURL+"/v1/residents/:id", wrapper.UpdateResident, options.OperationMiddlewares["updateResident"]...)
	router.POST(options.BaseURL+"/v1/residents/:id/restore", wrapper.RestoreResident, options.OperationMiddlewares["restoreResident"]...)
	router.GET(options.BaseURL+"/v1/residents/:id/medications", wrapper.ListMedications, options.OperationMiddlewares["listMedications"]...)
	router.GET(options.BaseURL+"/v1/residents/:id/request-draft", wrapper.GetRequestDraft, options.OperationMiddlewares["getRequestDraft"]...)
	router.GET(options.BaseURL+"/v1/residents/:id/duplicates", wrapper.FindDuplicates, options.OperationMiddlewares["findDuplicates"]...)
	router.GET(options.BaseURL+"/v1/residents/:id/documents", wrapper.GetResidentDocuments, options.OperationMiddlewares["getResidentDocuments"]...)
	router.GET(options.BaseURL+"/v1/callers", wrapper.FindCallers, options.OperationMiddlewares["findCallers"]...)
	router.GET(options.BaseURL+"/v1/status", wrapper.GetStatus, options.OperationMiddlewares["getStatus"]...)
	router.GET(options.BaseURL+"/v1/requests", wrapper.ListRequests, options.OperationMiddlewares["listRequests"]...)
	router.POST(options.BaseURL+"/v1/requests", wrapper.RegisterRequest, options.OperationMiddlewares["registerRequest"]...)
	router.GET(options.BaseURL+"/v1/requests/:id", wrapper.GetRequest, options.OperationMiddlewares["getRequest"]...)
	router.PATCH(options.BaseURL+"/v1/requests/:id", wrapper.AmendRequest, options.OperationMiddlewares["amendRequest"]...)
	router.POST(options.BaseURL+"/v1/requests/:id/clarification", wrapper.ClarifyLines, options.OperationMiddlewares["clarifyLines"]...)
	router.POST(options.BaseURL+"/v1/requests/:id/card-collection", wrapper.CollectCard, options.OperationMiddlewares["collectCard"]...)
	router.POST(options.BaseURL+"/v1/requests/:id/card-waiver", wrapper.WaiveCard, options.OperationMiddlewares["waiveCard"]...)
	router.POST(options.BaseURL+"/v1/requests/:id/hospital-assignment", wrapper.AssignHospital, options.OperationMiddlewares["assignHospital"]...)
	router.POST(options.BaseURL+"/v1/requests/:id/hospital-reassignment", wrapper.ReassignHospital, options.OperationMiddlewares["reassignHospital"]...)
	router.GET(options.BaseURL+"/v1/requests/:id/hospital-suggestions", wrapper.SuggestHospitals, options.OperationMiddlewares["suggestHospitals"]...)
	router.GET(options.BaseURL+"/v1/requests/:id/documents", wrapper.GetRequestDocuments, options.OperationMiddlewares["getRequestDocuments"]...)
	router.POST(options.BaseURL+"/v1/requests/:id/shortage", wrapper.ReportShortage, options.OperationMiddlewares["reportShortage"]...)
	router.POST(options.BaseURL+"/v1/requests/:id/decisions", wrapper.AskDecision, options.OperationMiddlewares["askDecision"]...)
	router.POST(options.BaseURL+"/v1/requests/:id/decisions/:decision_id/answer", wrapper.AnswerDecision, options.OperationMiddlewares["answerDecision"]...)
	router.POST(options.BaseURL+"/v1/requests/:id/purchase", wrapper.RecordPurchase, options.OperationMiddlewares["recordPurchase"]...)
	router.POST(options.BaseURL+"/v1/requests/:id/delivery-attempt", wrapper.AttemptDelivery, options.OperationMiddlewares["attemptDelivery"]...)
	router.GET(options.BaseURL+"/v1/requests/:id/delivery-attempts", wrapper.ListAttempts, options.OperationMiddlewares["listAttempts"]...)
	router.GET(options.BaseURL+"/v1/requests/:id/pin", wrapper.RevealPin, options.OperationMiddlewares["revealPin"]...)
	router.POST(options.BaseURL+"/v1/requests/:id/pin", wrapper.IssuePin, options.OperationMiddlewares["issuePin"]...)
	router.POST(options.BaseURL+"/v1/requests/:id/pin-waiver", wrapper.WaivePin, options.OperationMiddlewares["waivePin"]...)
	router.POST(options.BaseURL+"/v1/requests/:id/delivery", wrapper.DeliverRequest, options.OperationMiddlewares["deliverRequest"]...)
	router.POST(options.BaseURL+"/v1/requests/:id/cancellation", wrapper.CancelRequest, options.OperationMiddlewares["cancelRequest"]...)
	router.POST(options.BaseURL+"/v1/requests/:id/goods-return", wrapper.ReturnGoods, options.OperationMiddlewares["returnGoods"]...)
	router.GET(options.BaseURL+"/v1/requests/:id/money", wrapper.GetMoney, options.OperationMiddlewares["getMoney"]...)
	router.POST(options.BaseURL+"/v1/requests/:id/money-moves", wrapper.MoveMoney, options.OperationMiddlewares["moveMoney"]...)
	router.GET(options.BaseURL+"/v1/money-moves/unconfirmed", wrapper.ListUnconfirmedMoney, options.OperationMiddlewares["listUnconfirmedMoney"]...)
	router.POST(options.BaseURL+"/v1/money-moves/:id/confirmations", wrapper.ConfirmMoney, options.OperationMiddlewares["confirmMoney"]...)
	router.GET(options.BaseURL+"/v1/decisions", wrapper.ListDecisions, options.OperationMiddlewares["listDecisions"]...)
	router.GET(options.BaseURL+"/v1/items", wrapper.ListItems, options.OperationMiddlewares["listItems"]...)
	router.GET(options.BaseURL+"/v1/items/:id", wrapper.GetItem, options.OperationMiddlewares["getItem"]...)
	router.POST(options.BaseURL+"/v1/attachments", wrapper.UploadAttachment, options.OperationMiddlewares["uploadAttachment"]...)
	router.GET(options.BaseURL+"/v1/attachments/:id", wrapper.GetAttachment, options.OperationMiddlewares["getAttachment"]...)
	router.GET(options.BaseURL+"/v1/attachments/:id/content", wrapper.GetAttachmentContent, options.OperationMiddlewares["getAttachmentContent"]...)
	router.POST(options.BaseURL+"/v1/handovers", wrapper.HandOver, options.OperationMiddlewares["handOver"]...)
	router.GET(options.BaseURL+"/v1/handovers/unconfirmed", wrapper.ListUnconfirmed, options.OperationMiddlewares["listUnconfirmed"]...)
	router.POST(options.BaseURL+"/v1/handovers/confirmations", wrapper.ConfirmHandover, options.OperationMiddlewares["confirmHandover"]...)
	router.GET(options.BaseURL+"/v1/labels", wrapper.PrintLabels, options.OperationMiddlewares["printLabels"]...)
	router.POST(options.BaseURL+"/v1/scans", wrapper.ScanItems, options.OperationMiddlewares["scanItems"]...)
	router.GET(options.BaseURL+"/v1/custody/board", wrapper.GetCustodyBoard, options.OperationMiddlewares["getCustodyBoard"]...)
	router.POST(options.BaseURL+"/v1/departures", wrapper.Depart, options.OperationMiddlewares["depart"]...)
	router.GET(options.BaseURL+"/v1/counts", wrapper.ListCounts, options.OperationMiddlewares["listCounts"]...)
	router.POST(options.BaseURL+"/v1/counts", wrapper.CountItems, options.OperationMiddlewares["countItems"]...)
	router.POST(options.BaseURL+"/v1/counts/:id/explanation", wrapper.ExplainCount, options.OperationMiddlewares["explainCount"]...)
	router.POST(options.BaseURL+"/v1/day-closings", wrapper.CloseDay, options.OperationMiddlewares["closeDay"]...)
	router.GET(options.BaseURL+"/v1/incidents", wrapper.ListIncidents, options.OperationMiddlewares["listIncidents"]...)
	router.POST(options.BaseURL+"/v1/incidents", wrapper.ReportIncident, options.OperationMiddlewares["reportIncident"]...)
	router.GET(options.BaseURL+"/v1/incidents/:id", wrapper.GetIncident, options.OperationMiddlewares["getIncident"]...)
	router.POST(options.BaseURL+"/v1/incidents/:id/resolution", wrapper.ResolveIncident, options.OperationMiddlewares["resolveIncident"]...)
	router.GET(options.BaseURL+"/v1/transfers", wrapper.ListTransfers, options.OperationMiddlewares["listTransfers"]...)
	router.POST(options.BaseURL+"/v1/transfers", wrapper.TakeOver, options.OperationMiddlewares["takeOver"]...)
	router.GET(options.BaseURL+"/v1/residents/:id/supply", wrapper.GetSupply, options.OperationMiddlewares["getSupply"]...)
	router.POST(options.BaseURL+"/v1/residents/:id/supply-plans", wrapper.StartSupplyPlan, options.OperationMiddlewares["startSupplyPlan"]...)
	router.GET(options.BaseURL+"/v1/supply-plans/:id", wrapper.GetSupplyPlan, options.OperationMiddlewares["getSupplyPlan"]...)
	router.POST(options.BaseURL+"/v1/supply-plans/:id/counts", wrapper.CountSupply, options.OperationMiddlewares["countSupply"]...)
	router.POST(options.BaseURL+"/v1/supply-plans/:id/refills", wrapper.ReceiveSupply, options.OperationMiddlewares["receiveSupply"]...)
	router.POST(options.BaseURL+"/v1/supply-plans/:id/doses", wrapper.ChangeDose, options.OperationMiddlewares["changeDose"]...)
	router.POST(options.BaseURL+"/v1/supply-plans/:id/admission", wrapper.AdmitResident, options.OperationMiddlewares["admitResident"]...)
	router.POST(options.BaseURL+"/v1/supply-plans/:id/discharge", wrapper.DischargeResident, options.OperationMiddlewares["dischargeResident"]...)
	router.POST(options.BaseURL+"/v1/supply-plans/:id/stop", wrapper.StopSupply, options.OperationMiddlewares["stopSupply"]...)
	router.POST(options.BaseURL+"/v1/supply-plans/:id/restart", wrapper.RestartSupply, options.OperationMiddlewares["restartSupply"]...)
	router.GET(options.BaseURL+"/v1/rules", wrapper.ListRules, options.OperationMiddlewares["listRules"]...)
	router.POST(options.BaseURL+"/v1/rules", wrapper.CreateRule, options.OperationMiddlewares["createRule"]...)
	router.DELETE(options.BaseURL+"/v1/rules/:id", wrapper.ArchiveRule, options.OperationMiddlewares["archiveRule"]...)
	router.GET(options.BaseURL+"/v1/rules/:id", wrapper.GetRule, options.OperationMiddlewares["getRule"]...)
	router.PATCH(options.BaseURL+"/v1/rules/:id", wrapper.UpdateRule, options.OperationMiddlewares["updateRule"]...)
	router.POST(options.BaseURL+"/v1/rules/:id/restore", wrapper.RestoreRule, options.OperationMiddlewares["restoreRule"]...)
	router.GET(options.BaseURL+"/v1/call-list", wrapper.GetCallList, options.OperationMiddlewares["getCallList"]...)
	router.GET(options.BaseURL+"/v1/contacts", wrapper.ListContacts, options.OperationMiddlewares["listContacts"]...)
	router.POST(options.BaseURL+"/v1/contacts", wrapper.RecordContact, options.OperationMiddlewares["recordContact"]...)
	router.GET(options.BaseURL+"/v1/contacts/:id", wrapper.GetContact, options.OperationMiddlewares["getContact"]...)
	router.POST(options.BaseURL+"/v1/contacts/:id/need", wrapper.SettleNeed, options.OperationMiddlewares["settleNeed"]...)
	router.POST(options.BaseURL+"/v1/responsibilities/handover", wrapper.HandOverResponsibility, options.OperationMiddlewares["handOverResponsibility"]...)
	router.GET(options.BaseURL+"/v1/calls", wrapper.ListCalls, options.OperationMiddlewares["listCalls"]...)
	router.POST(options.BaseURL+"/v1/calls", wrapper.RecordCall, options.OperationMiddlewares["recordCall"]...)
	router.GET(options.BaseURL+"/v1/calls/:id", wrapper.GetCall, options.OperationMiddlewares["getCall"]...)
	router.GET(options.BaseURL+"/v1/callbacks", wrapper.ListCallbacks, options.OperationMiddlewares["listCallbacks"]...)
	router.POST(options.BaseURL+"/v1/callbacks/:id/claim", wrapper.ClaimCallback, options.OperationMiddlewares["claimCallback"]...)
	router.POST(options.BaseURL+"/v1/callbacks/:id/dismissal", wrapper.DismissCallback, options.OperationMiddlewares["dismissCallback"]...)
	router.GET(options.BaseURL+"/v1/call-scripts", wrapper.ListCallScripts, options.OperationMiddlewares["listCallScripts"]...)
	router.GET(options.BaseURL+"/v1/call-scripts/:kind", wrapper.GetCallScript, options.OperationMiddlewares["getCallScript"]...)
	router.PUT(options.BaseURL+"/v1/call-scripts/:kind", wrapper.ChangeCallScript, options.OperationMiddlewares["changeCallScript"]...)
	router.GET(options.BaseURL+"/v1/events", wrapper.ListEvents, options.OperationMiddlewares["listEvents"]...)
	router.GET(options.BaseURL+"/v1/alerts", wrapper.ListAlerts, options.OperationMiddlewares["listAlerts"]...)
	router.GET(options.BaseURL+"/v1/forecast", wrapper.GetForecast, options.OperationMiddlewares["getForecast"]...)
	router.GET(options.BaseURL+"/v1/plans", wrapper.ListPlans, options.OperationMiddlewares["listPlans"]...)
	router.POST(options.BaseURL+"/v1/plans", wrapper.CreatePlan, options.OperationMiddlewares["createPlan"]...)
	router.GET(options.BaseURL+"/v1/plans/:id", wrapper.GetPlan, options.OperationMiddlewares["getPlan"]...)
	router.GET(options.BaseURL+"/v1/plans/:id/comparison", wrapper.ComparePlans, options.OperationMiddlewares["comparePlans"]...)
	router.POST(options.BaseURL+"/v1/plans/:id/cancellation", wrapper.CancelPlan, options.OperationMiddlewares["cancelPlan"]...)
	router.POST(options.BaseURL+"/v1/plans/:id/application", wrapper.ApplyPlan, options.OperationMiddlewares["applyPlan"]...)
	router.POST(options.BaseURL+"/v1/plans/:id/moves", wrapper.MoveInPlan, options.OperationMiddlewares["moveInPlan"]...)
	router.GET(options.BaseURL+"/v1/my-route", wrapper.GetMyRoute, options.OperationMiddlewares["getMyRoute"]...)

}

type CallScriptOKResponseHeaders struct {
	ETag string
}
type CallScriptOKJSONResponse struct {
	Body CallScript

	Headers CallScriptOKResponseHeaders
}

type CommunityCreatedResponseHeaders struct {
	ETag     string
	Location string
}
type CommunityCreatedJSONResponse struct {
	Body Community

	Headers CommunityCreatedResponseHeaders
}

type CommunityOKResponseHeaders struct {
	ETag string
}
type CommunityOKJSONResponse struct {
	Body Community

	Headers CommunityOKResponseHeaders
}

type ContactOKResponseHeaders struct {
	ETag string
}
type ContactOKJSONResponse struct {
	Body Contact

	Headers ContactOKResponseHeaders
}

type DriverCreatedResponseHeaders struct {
	ETag     string
	Location string
}
type DriverCreatedJSONResponse struct {
	Body Driver

	Headers DriverCreatedResponseHeaders
}

type DriverOKResponseHeaders struct {
	ETag string
}
type DriverOKJSONResponse struct {
	Body Driver

	Headers DriverOKResponseHeaders
}

type DrugCreatedResponseHeaders struct {
	ETag     string
	Location string
}
type DrugCreatedJSONResponse struct {
	Body Drug

	Headers DrugCreatedResponseHeaders
}

type DrugOKResponseHeaders struct {
	ETag string
}
type DrugOKJSONResponse struct {
	Body Drug

	Headers DrugOKResponseHeaders
}

type HospitalCreatedResponseHeaders struct {
	ETag     string
	Location string
}
type HospitalCreatedJSONResponse struct {
	Body Hospital

	Headers HospitalCreatedResponseHeaders
}

type HospitalOKResponseHeaders struct {
	ETag string
}
type HospitalOKJSONResponse struct {
	Body Hospital

	Headers HospitalOKResponseHeaders
}

type PlanOKResponseHeaders struct {
	ETag string
}
type PlanOKJSONResponse struct {
	Body Plan

	Headers PlanOKResponseHeaders
}

type ProposalCreatedResponseHeaders struct {
	ETag string
}
type ProposalCreatedJSONResponse struct {
	Body Proposal

	Headers ProposalCreatedResponseHeaders
}

type ProposalOKResponseHeaders struct {
	ETag string
}
type ProposalOKJSONResponse struct {
	Body Proposal

	Headers ProposalOKResponseHeaders
}

type RequestCreatedResponseHeaders struct {
	ETag     string
	Location string
}
type RequestCreatedJSONResponse struct {
	Body Request

	Headers RequestCreatedResponseHeaders
}

type RequestOKResponseHeaders struct {
	ETag string
}
type RequestOKJSONResponse struct {
	Body Request

	Headers RequestOKResponseHeaders
}

type ResidentCreatedResponseHeaders struct {
	ETag     string
	Location string
}
type ResidentCreatedJSONResponse struct {
	Body Resident

	Headers ResidentCreatedResponseHeaders
}

type ResidentOKResponseHeaders struct {
	ETag string
}
type ResidentOKJSONResponse struct {
	Body Resident

	Headers ResidentOKResponseHeaders
}

type RuleCreatedResponseHeaders struct {
	ETag     string
	Location string
}
type RuleCreatedJSONResponse struct {
	Body Rule

	Headers RuleCreatedResponseHeaders
}

type RuleOKResponseHeaders struct {
	ETag string
}
type RuleOKJSONResponse struct {
	Body Rule

	Headers RuleOKResponseHeaders
}

type StaffCreatedResponseHeaders struct {
	ETag     string
	Location string
}
type StaffCreatedJSONResponse struct {
	Body Staff

	Headers StaffCreatedResponseHeaders
}

type StaffOKResponseHeaders struct {
	ETag string
}
type StaffOKJSONResponse struct {
	Body Staff

	Headers StaffOKResponseHeaders
}

type SupplyPlanCreatedResponseHeaders struct {
	ETag     string
	Location string
}
type SupplyPlanCreatedJSONResponse struct {
	Body SupplyPlan

	Headers SupplyPlanCreatedResponseHeaders
}

type SupplyPlanOKResponseHeaders struct {
	ETag string
}
type SupplyPlanOKJSONResponse struct {
	Body SupplyPlan

	Headers SupplyPlanOKResponseHeaders
}

type GetHealthRequestObject struct {
}

type GetHealthResponseObject interface {
	VisitGetHealthResponse(w http.ResponseWriter) error
}

type GetHealth200JSONResponse Health

func (response GetHealth200JSONResponse) VisitGetHealthResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetReadinessRequestObject struct {
}

type GetReadinessResponseObject interface {
	VisitGetReadinessResponse(w http.ResponseWriter) error
}

type GetReadiness200JSONResponse Health

func (response GetReadiness200JSONResponse) VisitGetReadinessResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListAlertsRequestObject struct {
	Params ListAlertsParams
}

type ListAlertsResponseObject interface {
	VisitListAlertsResponse(w http.ResponseWriter) error
}

type ListAlerts200JSONResponse AlertList

func (response ListAlerts200JSONResponse) VisitListAlertsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type UploadAttachmentRequestObject struct {
	Params      UploadAttachmentParams
	ContentType string
	Body        io.Reader
}

type UploadAttachmentResponseObject interface {
	VisitUploadAttachmentResponse(w http.ResponseWriter) error
}

type UploadAttachment201ResponseHeaders struct {
	Location string
}

type UploadAttachment201JSONResponse struct {
	Body    Attachment
	Headers UploadAttachment201ResponseHeaders
}

func (response UploadAttachment201JSONResponse) VisitUploadAttachmentResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Location", fmt.Sprint(response.Headers.Location))
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type GetAttachmentRequestObject struct {
	ID ID `json:"id"`
}

type GetAttachmentResponseObject interface {
	VisitGetAttachmentResponse(w http.ResponseWriter) error
}

type GetAttachment200JSONResponse Attachment

func (response GetAttachment200JSONResponse) VisitGetAttachmentResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetAttachmentContentRequestObject struct {
	ID     ID `json:"id"`
	Params GetAttachmentContentParams
}

type GetAttachmentContentResponseObject interface {
	VisitGetAttachmentContentResponse(w http.ResponseWriter) error
}

type GetAttachmentContent200ResponseHeaders struct {
	CacheControl string
	ETag         string
}

type GetAttachmentContent200ImageJpegResponse struct {
	Body          io.Reader
	Headers       GetAttachmentContent200ResponseHeaders
	ContentLength int64
}

func (response GetAttachmentContent200ImageJpegResponse) VisitGetAttachmentContentResponse(w http.ResponseWriter) error {

	w.Header().Set("Content-Type", "image/jpeg")
	if response.ContentLength != 0 {
		w.Header().Set("Content-Length", fmt.Sprint(response.ContentLength))
	}
	w.Header().Set("Cache-Control", fmt.Sprint(response.Headers.CacheControl))
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)

	if closer, ok := response.Body.(io.ReadCloser); ok {
		defer closer.Close()
	}
	_, err := io.Copy(w, response.Body)
	return err
}

type GetAttachmentContent304ResponseHeaders struct {
	CacheControl string
	ETag         string
}

type GetAttachmentContent304Response struct {
	Headers GetAttachmentContent304ResponseHeaders
}

func (response GetAttachmentContent304Response) VisitGetAttachmentContentResponse(w http.ResponseWriter) error {
	w.Header().Set("Cache-Control", fmt.Sprint(response.Headers.CacheControl))
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(304)
	return nil
}

type GetCallListRequestObject struct {
	Params GetCallListParams
}

type GetCallListResponseObject interface {
	VisitGetCallListResponse(w http.ResponseWriter) error
}

type GetCallList200JSONResponse CallList

func (response GetCallList200JSONResponse) VisitGetCallListResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListCallScriptsRequestObject struct {
}

type ListCallScriptsResponseObject interface {
	VisitListCallScriptsResponse(w http.ResponseWriter) error
}

type ListCallScripts200JSONResponse CallScriptList

func (response ListCallScripts200JSONResponse) VisitListCallScriptsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetCallScriptRequestObject struct {
	Kind   CallKind `json:"kind"`
	Params GetCallScriptParams
}

type GetCallScriptResponseObject interface {
	VisitGetCallScriptResponse(w http.ResponseWriter) error
}

type GetCallScript200JSONResponse struct{ CallScriptOKJSONResponse }

func (response GetCallScript200JSONResponse) VisitGetCallScriptResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ChangeCallScriptRequestObject struct {
	Kind CallKind `json:"kind"`
	Body *ChangeCallScriptJSONRequestBody
}

type ChangeCallScriptResponseObject interface {
	VisitChangeCallScriptResponse(w http.ResponseWriter) error
}

type ChangeCallScript200JSONResponse struct{ CallScriptOKJSONResponse }

func (response ChangeCallScript200JSONResponse) VisitChangeCallScriptResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListCallbacksRequestObject struct {
	Params ListCallbacksParams
}

type ListCallbacksResponseObject interface {
	VisitListCallbacksResponse(w http.ResponseWriter) error
}

type ListCallbacks200JSONResponse CallbackList

func (response ListCallbacks200JSONResponse) VisitListCallbacksResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ClaimCallbackRequestObject struct {
	ID ID `json:"id"`
}

type ClaimCallbackResponseObject interface {
	VisitClaimCallbackResponse(w http.ResponseWriter) error
}

type ClaimCallback200JSONResponse CallbackList

func (response ClaimCallback200JSONResponse) VisitClaimCallbackResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type DismissCallbackRequestObject struct {
	ID   ID `json:"id"`
	Body *DismissCallbackJSONRequestBody
}

type DismissCallbackResponseObject interface {
	VisitDismissCallbackResponse(w http.ResponseWriter) error
}

type DismissCallback200ResponseHeaders struct {
	ETag string
}

type DismissCallback200JSONResponse struct {
	Body    Callback
	Headers DismissCallback200ResponseHeaders
}

func (response DismissCallback200JSONResponse) VisitDismissCallbackResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type FindCallersRequestObject struct {
	Params FindCallersParams
}

type FindCallersResponseObject interface {
	VisitFindCallersResponse(w http.ResponseWriter) error
}

type FindCallers200JSONResponse CallerList

func (response FindCallers200JSONResponse) VisitFindCallersResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListCallsRequestObject struct {
	Params ListCallsParams
}

type ListCallsResponseObject interface {
	VisitListCallsResponse(w http.ResponseWriter) error
}

type ListCalls200JSONResponse CallRecordList

func (response ListCalls200JSONResponse) VisitListCallsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type RecordCallRequestObject struct {
	Body *RecordCallJSONRequestBody
}

type RecordCallResponseObject interface {
	VisitRecordCallResponse(w http.ResponseWriter) error
}

type RecordCall201ResponseHeaders struct {
	Location string
}

type RecordCall201JSONResponse struct {
	Body    CallRecord
	Headers RecordCall201ResponseHeaders
}

func (response RecordCall201JSONResponse) VisitRecordCallResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Location", fmt.Sprint(response.Headers.Location))
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type GetCallRequestObject struct {
	ID ID `json:"id"`
}

type GetCallResponseObject interface {
	VisitGetCallResponse(w http.ResponseWriter) error
}

type GetCall200JSONResponse CallRecord

func (response GetCall200JSONResponse) VisitGetCallResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListCommunitiesRequestObject struct {
	Params ListCommunitiesParams
}

type ListCommunitiesResponseObject interface {
	VisitListCommunitiesResponse(w http.ResponseWriter) error
}

type ListCommunities200JSONResponse CommunityList

func (response ListCommunities200JSONResponse) VisitListCommunitiesResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type CreateCommunityRequestObject struct {
	Body *CreateCommunityJSONRequestBody
}

type CreateCommunityResponseObject interface {
	VisitCreateCommunityResponse(w http.ResponseWriter) error
}

type CreateCommunity201JSONResponse struct{ CommunityCreatedJSONResponse }

func (response CreateCommunity201JSONResponse) VisitCreateCommunityResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.Header().Set("Location", fmt.Sprint(response.Headers.Location))
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type ArchiveCommunityRequestObject struct {
	ID ID `json:"id"`
}

type ArchiveCommunityResponseObject interface {
	VisitArchiveCommunityResponse(w http.ResponseWriter) error
}

type ArchiveCommunity204Response struct {
}

func (response ArchiveCommunity204Response) VisitArchiveCommunityResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type GetCommunityRequestObject struct {
	ID ID `json:"id"`
}

type GetCommunityResponseObject interface {
	VisitGetCommunityResponse(w http.ResponseWriter) error
}

type GetCommunity200JSONResponse struct{ CommunityOKJSONResponse }

func (response GetCommunity200JSONResponse) VisitGetCommunityResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateCommunityRequestObject struct {
	ID   ID `json:"id"`
	Body *UpdateCommunityJSONRequestBody
}

type UpdateCommunityResponseObject interface {
	VisitUpdateCommunityResponse(w http.ResponseWriter) error
}

type UpdateCommunity200JSONResponse struct{ CommunityOKJSONResponse }

func (response UpdateCommunity200JSONResponse) VisitUpdateCommunityResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type SetPlanningRequestObject struct {
	ID   ID `json:"id"`
	Body *SetPlanningJSONRequestBody
}

type SetPlanningResponseObject interface {
	VisitSetPlanningResponse(w http.ResponseWriter) error
}

type SetPlanning200JSONResponse struct{ CommunityOKJSONResponse }

func (response SetPlanning200JSONResponse) VisitSetPlanningResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type RestoreCommunityRequestObject struct {
	ID ID `json:"id"`
}

type RestoreCommunityResponseObject interface {
	VisitRestoreCommunityResponse(w http.ResponseWriter) error
}

type RestoreCommunity200JSONResponse struct{ CommunityOKJSONResponse }

func (response RestoreCommunity200JSONResponse) VisitRestoreCommunityResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListContactsRequestObject struct {
	Params ListContactsParams
}

type ListContactsResponseObject interface {
	VisitListContactsResponse(w http.ResponseWriter) error
}

type ListContacts200JSONResponse ContactList

func (response ListContacts200JSONResponse) VisitListContactsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type RecordContactRequestObject struct {
	Body *RecordContactJSONRequestBody
}

type RecordContactResponseObject interface {
	VisitRecordContactResponse(w http.ResponseWriter) error
}

type RecordContact201ResponseHeaders struct {
	ETag     string
	Location string
}

type RecordContact201JSONResponse struct {
	Body    Contact
	Headers RecordContact201ResponseHeaders
}

func (response RecordContact201JSONResponse) VisitRecordContactResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.Header().Set("Location", fmt.Sprint(response.Headers.Location))
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type GetContactRequestObject struct {
	ID ID `json:"id"`
}

type GetContactResponseObject interface {
	VisitGetContactResponse(w http.ResponseWriter) error
}

type GetContact200JSONResponse struct{ ContactOKJSONResponse }

func (response GetContact200JSONResponse) VisitGetContactResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type SettleNeedRequestObject struct {
	ID   ID `json:"id"`
	Body *SettleNeedJSONRequestBody
}

type SettleNeedResponseObject interface {
	VisitSettleNeedResponse(w http.ResponseWriter) error
}

type SettleNeed200JSONResponse struct{ ContactOKJSONResponse }

func (response SettleNeed200JSONResponse) VisitSettleNeedResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListCountsRequestObject struct {
	Params ListCountsParams
}

type ListCountsResponseObject interface {
	VisitListCountsResponse(w http.ResponseWriter) error
}

type ListCounts200JSONResponse CountList

func (response ListCounts200JSONResponse) VisitListCountsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type CountItemsRequestObject struct {
	Body *CountItemsJSONRequestBody
}

type CountItemsResponseObject interface {
	VisitCountItemsResponse(w http.ResponseWriter) error
}

type CountItems201JSONResponse Count

func (response CountItems201JSONResponse) VisitCountItemsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type ExplainCountRequestObject struct {
	ID   ID `json:"id"`
	Body *ExplainCountJSONRequestBody
}

type ExplainCountResponseObject interface {
	VisitExplainCountResponse(w http.ResponseWriter) error
}

type ExplainCount200JSONResponse Count

func (response ExplainCount200JSONResponse) VisitExplainCountResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetCustodyBoardRequestObject struct {
	Params GetCustodyBoardParams
}

type GetCustodyBoardResponseObject interface {
	VisitGetCustodyBoardResponse(w http.ResponseWriter) error
}

type GetCustodyBoard200JSONResponse CustodyBoard

func (response GetCustodyBoard200JSONResponse) VisitGetCustodyBoardResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type CloseDayRequestObject struct {
	Body *CloseDayJSONRequestBody
}

type CloseDayResponseObject interface {
	VisitCloseDayResponse(w http.ResponseWriter) error
}

type CloseDay201JSONResponse DayClosing

func (response CloseDay201JSONResponse) VisitCloseDayResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type ListDecisionsRequestObject struct {
	Params ListDecisionsParams
}

type ListDecisionsResponseObject interface {
	VisitListDecisionsResponse(w http.ResponseWriter) error
}

type ListDecisions200JSONResponse OpenDecisionList

func (response ListDecisions200JSONResponse) VisitListDecisionsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type DepartRequestObject struct {
	Body *DepartJSONRequestBody
}

type DepartResponseObject interface {
	VisitDepartResponse(w http.ResponseWriter) error
}

type Depart201JSONResponse Departure

func (response Depart201JSONResponse) VisitDepartResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type ListDriversRequestObject struct {
	Params ListDriversParams
}

type ListDriversResponseObject interface {
	VisitListDriversResponse(w http.ResponseWriter) error
}

type ListDrivers200JSONResponse DriverList

func (response ListDrivers200JSONResponse) VisitListDriversResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type CreateDriverRequestObject struct {
	Body *CreateDriverJSONRequestBody
}

type CreateDriverResponseObject interface {
	VisitCreateDriverResponse(w http.ResponseWriter) error
}

type CreateDriver201JSONResponse struct{ DriverCreatedJSONResponse }

func (response CreateDriver201JSONResponse) VisitCreateDriverResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.Header().Set("Location", fmt.Sprint(response.Headers.Location))
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type ArchiveDriverRequestObject struct {
	ID ID `json:"id"`
}

type ArchiveDriverResponseObject interface {
	VisitArchiveDriverResponse(w http.ResponseWriter) error
}

type ArchiveDriver204Response struct {
}

func (response ArchiveDriver204Response) VisitArchiveDriverResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type GetDriverRequestObject struct {
	ID ID `json:"id"`
}

type GetDriverResponseObject interface {
	VisitGetDriverResponse(w http.ResponseWriter) error
}

type GetDriver200JSONResponse struct{ DriverOKJSONResponse }

func (response GetDriver200JSONResponse) VisitGetDriverResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateDriverRequestObject struct {
	ID   ID `json:"id"`
	Body *UpdateDriverJSONRequestBody
}

type UpdateDriverResponseObject interface {
	VisitUpdateDriverResponse(w http.ResponseWriter) error
}

type UpdateDriver200JSONResponse struct{ DriverOKJSONResponse }

func (response UpdateDriver200JSONResponse) VisitUpdateDriverResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type DropOutRequestObject struct {
	ID   ID `json:"id"`
	Body *DropOutJSONRequestBody
}

type DropOutResponseObject interface {
	VisitDropOutResponse(w http.ResponseWriter) error
}

type DropOut200JSONResponse Dropout

func (response DropOut200JSONResponse) VisitDropOutResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type RestoreDriverRequestObject struct {
	ID ID `json:"id"`
}

type RestoreDriverResponseObject interface {
	VisitRestoreDriverResponse(w http.ResponseWriter) error
}

type RestoreDriver200JSONResponse struct{ DriverOKJSONResponse }

func (response RestoreDriver200JSONResponse) VisitRestoreDriverResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListDrugsRequestObject struct {
	Params ListDrugsParams
}

type ListDrugsResponseObject interface {
	VisitListDrugsResponse(w http.ResponseWriter) error
}

type ListDrugs200JSONResponse DrugList

func (response ListDrugs200JSONResponse) VisitListDrugsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type CreateDrugRequestObject struct {
	Body *CreateDrugJSONRequestBody
}

type CreateDrugResponseObject interface {
	VisitCreateDrugResponse(w http.ResponseWriter) error
}

type CreateDrug201JSONResponse struct{ DrugCreatedJSONResponse }

func (response CreateDrug201JSONResponse) VisitCreateDrugResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.Header().Set("Location", fmt.Sprint(response.Headers.Location))
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type ArchiveDrugRequestObject struct {
	ID ID `json:"id"`
}

type ArchiveDrugResponseObject interface {
	VisitArchiveDrugResponse(w http.ResponseWriter) error
}

type ArchiveDrug204Response struct {
}

func (response ArchiveDrug204Response) VisitArchiveDrugResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type GetDrugRequestObject struct {
	ID ID `json:"id"`
}

type GetDrugResponseObject interface {
	VisitGetDrugResponse(w http.ResponseWriter) error
}

type GetDrug200JSONResponse struct{ DrugOKJSONResponse }

func (response GetDrug200JSONResponse) VisitGetDrugResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateDrugRequestObject struct {
	ID   ID `json:"id"`
	Body *UpdateDrugJSONRequestBody
}

type UpdateDrugResponseObject interface {
	VisitUpdateDrugResponse(w http.ResponseWriter) error
}

type UpdateDrug200JSONResponse struct{ DrugOKJSONResponse }

func (response UpdateDrug200JSONResponse) VisitUpdateDrugResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type WhoHasDrugRequestObject struct {
	ID ID `json:"id"`
}

type WhoHasDrugResponseObject interface {
	VisitWhoHasDrugResponse(w http.ResponseWriter) error
}

type WhoHasDrug200JSONResponse AvailabilityList

func (response WhoHasDrug200JSONResponse) VisitWhoHasDrugResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type RestoreDrugRequestObject struct {
	ID ID `json:"id"`
}

type RestoreDrugResponseObject interface {
	VisitRestoreDrugResponse(w http.ResponseWriter) error
}

type RestoreDrug200JSONResponse struct{ DrugOKJSONResponse }

func (response RestoreDrug200JSONResponse) VisitRestoreDrugResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListEventsRequestObject struct {
	Params ListEventsParams
}

type ListEventsResponseObject interface {
	VisitListEventsResponse(w http.ResponseWriter) error
}

type ListEvents200JSONResponse EntryList

func (response ListEvents200JSONResponse) VisitListEventsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetForecastRequestObject struct {
	Params GetForecastParams
}

type GetForecastResponseObject interface {
	VisitGetForecastResponse(w http.ResponseWriter) error
}

type GetForecast200JSONResponse Forecast

func (response GetForecast200JSONResponse) VisitGetForecastResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetForecast200TextCsvResponse struct {
	Body          io.Reader
	ContentLength int64
}

func (response GetForecast200TextCsvResponse) VisitGetForecastResponse(w http.ResponseWriter) error {

	w.Header().Set("Content-Type", "text/csv")
	if response.ContentLength != 0 {
		w.Header().Set("Content-Length", fmt.Sprint(response.ContentLength))
	}
	w.WriteHeader(200)

	if closer, ok := response.Body.(io.ReadCloser); ok {
		defer closer.Close()
	}
	_, err := io.Copy(w, response.Body)
	return err
}

type HandOverRequestObject struct {
	Body *HandOverJSONRequestBody
}

type HandOverResponseObject interface {
	VisitHandOverResponse(w http.ResponseWriter) error
}

type HandOver200JSONResponse Handover

func (response HandOver200JSONResponse) VisitHandOverResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ConfirmHandoverRequestObject struct {
	Body *ConfirmHandoverJSONRequestBody
}

type ConfirmHandoverResponseObject interface {
	VisitConfirmHandoverResponse(w http.ResponseWriter) error
}

type ConfirmHandover200JSONResponse ConfirmationList

func (response ConfirmHandover200JSONResponse) VisitConfirmHandoverResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListUnconfirmedRequestObject struct {
	Params ListUnconfirmedParams
}

type ListUnconfirmedResponseObject interface {
	VisitListUnconfirmedResponse(w http.ResponseWriter) error
}

type ListUnconfirmed200JSONResponse MoveList

func (response ListUnconfirmed200JSONResponse) VisitListUnconfirmedResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListHospitalsRequestObject struct {
	Params ListHospitalsParams
}

type ListHospitalsResponseObject interface {
	VisitListHospitalsResponse(w http.ResponseWriter) error
}

type ListHospitals200JSONResponse HospitalList

func (response ListHospitals200JSONResponse) VisitListHospitalsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type CreateHospitalRequestObject struct {
	Body *CreateHospitalJSONRequestBody
}

type CreateHospitalResponseObject interface {
	VisitCreateHospitalResponse(w http.ResponseWriter) error
}

type CreateHospital201JSONResponse struct{ HospitalCreatedJSONResponse }

func (response CreateHospital201JSONResponse) VisitCreateHospitalResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.Header().Set("Location", fmt.Sprint(response.Headers.Location))
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type ArchiveHospitalRequestObject struct {
	ID ID `json:"id"`
}

type ArchiveHospitalResponseObject interface {
	VisitArchiveHospitalResponse(w http.ResponseWriter) error
}

type ArchiveHospital204Response struct {
}

func (response ArchiveHospital204Response) VisitArchiveHospitalResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type GetHospitalRequestObject struct {
	ID ID `json:"id"`
}

type GetHospitalResponseObject interface {
	VisitGetHospitalResponse(w http.ResponseWriter) error
}

type GetHospital200JSONResponse struct{ HospitalOKJSONResponse }

func (response GetHospital200JSONResponse) VisitGetHospitalResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateHospitalRequestObject struct {
	ID   ID `json:"id"`
	Body *UpdateHospitalJSONRequestBody
}

type UpdateHospitalResponseObject interface {
	VisitUpdateHospitalResponse(w http.ResponseWriter) error
}

type UpdateHospital200JSONResponse struct{ HospitalOKJSONResponse }

func (response UpdateHospital200JSONResponse) VisitUpdateHospitalResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ReportHospitalRequestObject struct {
	ID   ID `json:"id"`
	Body *ReportHospitalJSONRequestBody
}

type ReportHospitalResponseObject interface {
	VisitReportHospitalResponse(w http.ResponseWriter) error
}

type ReportHospital201JSONResponse HospitalReport

func (response ReportHospital201JSONResponse) VisitReportHospitalResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type RestoreHospitalRequestObject struct {
	ID ID `json:"id"`
}

type RestoreHospitalResponseObject interface {
	VisitRestoreHospitalResponse(w http.ResponseWriter) error
}

type RestoreHospital200JSONResponse struct{ HospitalOKJSONResponse }

func (response RestoreHospital200JSONResponse) VisitRestoreHospitalResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListIncidentsRequestObject struct {
	Params ListIncidentsParams
}

type ListIncidentsResponseObject interface {
	VisitListIncidentsResponse(w http.ResponseWriter) error
}

type ListIncidents200JSONResponse IncidentList

func (response ListIncidents200JSONResponse) VisitListIncidentsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ReportIncidentRequestObject struct {
	Body *ReportIncidentJSONRequestBody
}

type ReportIncidentResponseObject interface {
	VisitReportIncidentResponse(w http.ResponseWriter) error
}

type ReportIncident201JSONResponse Incident

func (response ReportIncident201JSONResponse) VisitReportIncidentResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type GetIncidentRequestObject struct {
	ID ID `json:"id"`
}

type GetIncidentResponseObject interface {
	VisitGetIncidentResponse(w http.ResponseWriter) error
}

type GetIncident200JSONResponse Incident

func (response GetIncident200JSONResponse) VisitGetIncidentResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ResolveIncidentRequestObject struct {
	ID   ID `json:"id"`
	Body *ResolveIncidentJSONRequestBody
}

type ResolveIncidentResponseObject interface {
	VisitResolveIncidentResponse(w http.ResponseWriter) error
}

type ResolveIncident200JSONResponse Incident

func (response ResolveIncident200JSONResponse) VisitResolveIncidentResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListItemsRequestObject struct {
	Params ListItemsParams
}

type ListItemsResponseObject interface {
	VisitListItemsResponse(w http.ResponseWriter) error
}

type ListItems200JSONResponse ItemList

func (response ListItems200JSONResponse) VisitListItemsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetItemRequestObject struct {
	ID ID `json:"id"`
}

type GetItemResponseObject interface {
	VisitGetItemResponse(w http.ResponseWriter) error
}

type GetItem200JSONResponse ItemHistory

func (response GetItem200JSONResponse) VisitGetItemResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type PrintLabelsRequestObject struct {
	Params PrintLabelsParams
}

type PrintLabelsResponseObject interface {
	VisitPrintLabelsResponse(w http.ResponseWriter) error
}

type PrintLabels200TextHTMLResponse struct {
	Body          io.Reader
	ContentLength int64
}

func (response PrintLabels200TextHTMLResponse) VisitPrintLabelsResponse(w http.ResponseWriter) error {

	w.Header().Set("Content-Type", "text/html")
	if response.ContentLength != 0 {
		w.Header().Set("Content-Length", fmt.Sprint(response.ContentLength))
	}
	w.WriteHeader(200)

	if closer, ok := response.Body.(io.ReadCloser); ok {
		defer closer.Close()
	}
	_, err := io.Copy(w, response.Body)
	return err
}

type GetMeRequestObject struct {
}

type GetMeResponseObject interface {
	VisitGetMeResponse(w http.ResponseWriter) error
}

type GetMe200JSONResponse Me

func (response GetMe200JSONResponse) VisitGetMeResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListUnconfirmedMoneyRequestObject struct {
	Params ListUnconfirmedMoneyParams
}

type ListUnconfirmedMoneyResponseObject interface {
	VisitListUnconfirmedMoneyResponse(w http.ResponseWriter) error
}

type ListUnconfirmedMoney200JSONResponse MoneyMoveList

func (response ListUnconfirmedMoney200JSONResponse) VisitListUnconfirmedMoneyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ConfirmMoneyRequestObject struct {
	ID   ID `json:"id"`
	Body *ConfirmMoneyJSONRequestBody
}

type ConfirmMoneyResponseObject interface {
	VisitConfirmMoneyResponse(w http.ResponseWriter) error
}

type ConfirmMoney200JSONResponse MoneyMove

func (response ConfirmMoney200JSONResponse) VisitConfirmMoneyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetMyRouteRequestObject struct {
}

type GetMyRouteResponseObject interface {
	VisitGetMyRouteResponse(w http.ResponseWriter) error
}

type GetMyRoute200JSONResponse MyRoute

func (response GetMyRoute200JSONResponse) VisitGetMyRouteResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListPlansRequestObject struct {
	Params ListPlansParams
}

type ListPlansResponseObject interface {
	VisitListPlansResponse(w http.ResponseWriter) error
}

type ListPlans200JSONResponse PlanList

func (response ListPlans200JSONResponse) VisitListPlansResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type CreatePlanRequestObject struct {
	Body *CreatePlanJSONRequestBody
}

type CreatePlanResponseObject interface {
	VisitCreatePlanResponse(w http.ResponseWriter) error
}

type CreatePlan202ResponseHeaders struct {
	ETag     string
	Location string
}

type CreatePlan202JSONResponse struct {
	Body    Plan
	Headers CreatePlan202ResponseHeaders
}

func (response CreatePlan202JSONResponse) VisitCreatePlanResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.Header().Set("Location", fmt.Sprint(response.Headers.Location))
	w.WriteHeader(202)
	_, err := buf.WriteTo(w)
	return err
}

type GetPlanRequestObject struct {
	ID ID `json:"id"`
}

type GetPlanResponseObject interface {
	VisitGetPlanResponse(w http.ResponseWriter) error
}

type GetPlan200JSONResponse struct{ PlanOKJSONResponse }

func (response GetPlan200JSONResponse) VisitGetPlanResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ApplyPlanRequestObject struct {
	ID ID `json:"id"`
}

type ApplyPlanResponseObject interface {
	VisitApplyPlanResponse(w http.ResponseWriter) error
}

type ApplyPlan200JSONResponse struct{ PlanOKJSONResponse }

func (response ApplyPlan200JSONResponse) VisitApplyPlanResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type CancelPlanRequestObject struct {
	ID ID `json:"id"`
}

type CancelPlanResponseObject interface {
	VisitCancelPlanResponse(w http.ResponseWriter) error
}

type CancelPlan200JSONResponse struct{ PlanOKJSONResponse }

func (response CancelPlan200JSONResponse) VisitCancelPlanResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ComparePlansRequestObject struct {
	ID     ID `json:"id"`
	Params ComparePlansParams
}

type ComparePlansResponseObject interface {
	VisitComparePlansResponse(w http.ResponseWriter) error
}

type ComparePlans200JSONResponse PlanComparison

func (response ComparePlans200JSONResponse) VisitComparePlansResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type MoveInPlanRequestObject struct {
	ID   ID `json:"id"`
	Body *MoveInPlanJSONRequestBody
}

type MoveInPlanResponseObject interface {
	VisitMoveInPlanResponse(w http.ResponseWriter) error
}

type MoveInPlan201ResponseHeaders struct {
	ETag     string
	Location string
}

type MoveInPlan201JSONResponse struct {
	Body    Plan
	Headers MoveInPlan201ResponseHeaders
}

func (response MoveInPlan201JSONResponse) VisitMoveInPlanResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.Header().Set("Location", fmt.Sprint(response.Headers.Location))
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type ListProposalsRequestObject struct {
}

type ListProposalsResponseObject interface {
	VisitListProposalsResponse(w http.ResponseWriter) error
}

type ListProposals200JSONResponse ProposalList

func (response ListProposals200JSONResponse) VisitListProposalsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type CreateProposalRequestObject struct {
	Body *CreateProposalJSONRequestBody
}

type CreateProposalResponseObject interface {
	VisitCreateProposalResponse(w http.ResponseWriter) error
}

type CreateProposal201JSONResponse struct{ ProposalCreatedJSONResponse }

func (response CreateProposal201JSONResponse) VisitCreateProposalResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type ConfirmProposalRequestObject struct {
	ID ID `json:"id"`
}

type ConfirmProposalResponseObject interface {
	VisitConfirmProposalResponse(w http.ResponseWriter) error
}

type ConfirmProposal200JSONResponse struct{ ProposalOKJSONResponse }

func (response ConfirmProposal200JSONResponse) VisitConfirmProposalResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type RejectProposalRequestObject struct {
	ID ID `json:"id"`
}

type RejectProposalResponseObject interface {
	VisitRejectProposalResponse(w http.ResponseWriter) error
}

type RejectProposal200JSONResponse struct{ ProposalOKJSONResponse }

func (response RejectProposal200JSONResponse) VisitRejectProposalResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListRequestsRequestObject struct {
	Params ListRequestsParams
}

type ListRequestsResponseObject interface {
	VisitListRequestsResponse(w http.ResponseWriter) error
}

type ListRequests200JSONResponse RequestList

func (response ListRequests200JSONResponse) VisitListRequestsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type RegisterRequestRequestObject struct {
	Body *RegisterRequestJSONRequestBody
}

type RegisterRequestResponseObject interface {
	VisitRegisterRequestResponse(w http.ResponseWriter) error
}

type RegisterRequest201JSONResponse struct{ RequestCreatedJSONResponse }

func (response RegisterRequest201JSONResponse) VisitRegisterRequestResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.Header().Set("Location", fmt.Sprint(response.Headers.Location))
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type GetRequestRequestObject struct {
	ID ID `json:"id"`
}

type GetRequestResponseObject interface {
	VisitGetRequestResponse(w http.ResponseWriter) error
}

type GetRequest200JSONResponse struct{ RequestOKJSONResponse }

func (response GetRequest200JSONResponse) VisitGetRequestResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type AmendRequestRequestObject struct {
	ID   ID `json:"id"`
	Body *AmendRequestJSONRequestBody
}

type AmendRequestResponseObject interface {
	VisitAmendRequestResponse(w http.ResponseWriter) error
}

type AmendRequest200JSONResponse struct{ RequestOKJSONResponse }

func (response AmendRequest200JSONResponse) VisitAmendRequestResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type CancelRequestRequestObject struct {
	ID   ID `json:"id"`
	Body *CancelRequestJSONRequestBody
}

type CancelRequestResponseObject interface {
	VisitCancelRequestResponse(w http.ResponseWriter) error
}

type CancelRequest200JSONResponse struct{ RequestOKJSONResponse }

func (response CancelRequest200JSONResponse) VisitCancelRequestResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type CollectCardRequestObject struct {
	ID   ID `json:"id"`
	Body *CollectCardJSONRequestBody
}

type CollectCardResponseObject interface {
	VisitCollectCardResponse(w http.ResponseWriter) error
}

type CollectCard200JSONResponse struct{ RequestOKJSONResponse }

func (response CollectCard200JSONResponse) VisitCollectCardResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type WaiveCardRequestObject struct {
	ID   ID `json:"id"`
	Body *WaiveCardJSONRequestBody
}

type WaiveCardResponseObject interface {
	VisitWaiveCardResponse(w http.ResponseWriter) error
}

type WaiveCard200JSONResponse struct{ RequestOKJSONResponse }

func (response WaiveCard200JSONResponse) VisitWaiveCardResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ClarifyLinesRequestObject struct {
	ID   ID `json:"id"`
	Body *ClarifyLinesJSONRequestBody
}

type ClarifyLinesResponseObject interface {
	VisitClarifyLinesResponse(w http.ResponseWriter) error
}

type ClarifyLines200JSONResponse struct{ RequestOKJSONResponse }

func (response ClarifyLines200JSONResponse) VisitClarifyLinesResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type AskDecisionRequestObject struct {
	ID   ID `json:"id"`
	Body *AskDecisionJSONRequestBody
}

type AskDecisionResponseObject interface {
	VisitAskDecisionResponse(w http.ResponseWriter) error
}

type AskDecision200JSONResponse struct{ RequestOKJSONResponse }

func (response AskDecision200JSONResponse) VisitAskDecisionResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type AnswerDecisionRequestObject struct {
	ID         ID `json:"id"`
	DecisionID ID `json:"decision_id"`
	Body       *AnswerDecisionJSONRequestBody
}

type AnswerDecisionResponseObject interface {
	VisitAnswerDecisionResponse(w http.ResponseWriter) error
}

type AnswerDecision200JSONResponse struct{ RequestOKJSONResponse }

func (response AnswerDecision200JSONResponse) VisitAnswerDecisionResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type DeliverRequestRequestObject struct {
	ID   ID `json:"id"`
	Body *DeliverRequestJSONRequestBody
}

type DeliverRequestResponseObject interface {
	VisitDeliverRequestResponse(w http.ResponseWriter) error
}

type DeliverRequest200JSONResponse struct{ RequestOKJSONResponse }

func (response DeliverRequest200JSONResponse) VisitDeliverRequestResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type AttemptDeliveryRequestObject struct {
	ID   ID `json:"id"`
	Body *AttemptDeliveryJSONRequestBody
}

type AttemptDeliveryResponseObject interface {
	VisitAttemptDeliveryResponse(w http.ResponseWriter) error
}

type AttemptDelivery200JSONResponse struct{ RequestOKJSONResponse }

func (response AttemptDelivery200JSONResponse) VisitAttemptDeliveryResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListAttemptsRequestObject struct {
	ID ID `json:"id"`
}

type ListAttemptsResponseObject interface {
	VisitListAttemptsResponse(w http.ResponseWriter) error
}

type ListAttempts200JSONResponse AttemptList

func (response ListAttempts200JSONResponse) VisitListAttemptsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetRequestDocumentsRequestObject struct {
	ID     ID `json:"id"`
	Params GetRequestDocumentsParams
}

type GetRequestDocumentsResponseObject interface {
	VisitGetRequestDocumentsResponse(w http.ResponseWriter) error
}

type GetRequestDocuments200JSONResponse Documents

func (response GetRequestDocuments200JSONResponse) VisitGetRequestDocumentsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ReturnGoodsRequestObject struct {
	ID   ID `json:"id"`
	Body *ReturnGoodsJSONRequestBody
}

type ReturnGoodsResponseObject interface {
	VisitReturnGoodsResponse(w http.ResponseWriter) error
}

type ReturnGoods200JSONResponse struct{ RequestOKJSONResponse }

func (response ReturnGoods200JSONResponse) VisitReturnGoodsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type AssignHospitalRequestObject struct {
	ID   ID `json:"id"`
	Body *AssignHospitalJSONRequestBody
}

type AssignHospitalResponseObject interface {
	VisitAssignHospitalResponse(w http.ResponseWriter) error
}

type AssignHospital200JSONResponse struct{ RequestOKJSONResponse }

func (response AssignHospital200JSONResponse) VisitAssignHospitalResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ReassignHospitalRequestObject struct {
	ID   ID `json:"id"`
	Body *ReassignHospitalJSONRequestBody
}

type ReassignHospitalResponseObject interface {
	VisitReassignHospitalResponse(w http.ResponseWriter) error
}

type ReassignHospital200JSONResponse struct{ RequestOKJSONResponse }

func (response ReassignHospital200JSONResponse) VisitReassignHospitalResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type SuggestHospitalsRequestObject struct {
	ID ID `json:"id"`
}

type SuggestHospitalsResponseObject interface {
	VisitSuggestHospitalsResponse(w http.ResponseWriter) error
}

type SuggestHospitals200JSONResponse SuggestionList

func (response SuggestHospitals200JSONResponse) VisitSuggestHospitalsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetMoneyRequestObject struct {
	ID ID `json:"id"`
}

type GetMoneyResponseObject interface {
	VisitGetMoneyResponse(w http.ResponseWriter) error
}

type GetMoney200JSONResponse Money

func (response GetMoney200JSONResponse) VisitGetMoneyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type MoveMoneyRequestObject struct {
	ID   ID `json:"id"`
	Body *MoveMoneyJSONRequestBody
}

type MoveMoneyResponseObject interface {
	VisitMoveMoneyResponse(w http.ResponseWriter) error
}

type MoveMoney201JSONResponse Money

func (response MoveMoney201JSONResponse) VisitMoveMoneyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type RevealPinRequestObject struct {
	ID ID `json:"id"`
}

type RevealPinResponseObject interface {
	VisitRevealPinResponse(w http.ResponseWriter) error
}

type RevealPin200JSONResponse Pin

func (response RevealPin200JSONResponse) VisitRevealPinResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type IssuePinRequestObject struct {
	ID   ID `json:"id"`
	Body *IssuePinJSONRequestBody
}

type IssuePinResponseObject interface {
	VisitIssuePinResponse(w http.ResponseWriter) error
}

type IssuePin201JSONResponse Pin

func (response IssuePin201JSONResponse) VisitIssuePinResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type WaivePinRequestObject struct {
	ID   ID `json:"id"`
	Body *WaivePinJSONRequestBody
}

type WaivePinResponseObject interface {
	VisitWaivePinResponse(w http.ResponseWriter) error
}

type WaivePin201JSONResponse Pin

func (response WaivePin201JSONResponse) VisitWaivePinResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type RecordPurchaseRequestObject struct {
	ID   ID `json:"id"`
	Body *RecordPurchaseJSONRequestBody
}

type RecordPurchaseResponseObject interface {
	VisitRecordPurchaseResponse(w http.ResponseWriter) error
}

type RecordPurchase200JSONResponse struct{ RequestOKJSONResponse }

func (response RecordPurchase200JSONResponse) VisitRecordPurchaseResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ReportShortageRequestObject struct {
	ID   ID `json:"id"`
	Body *ReportShortageJSONRequestBody
}

type ReportShortageResponseObject interface {
	VisitReportShortageResponse(w http.ResponseWriter) error
}

type ReportShortage200JSONResponse struct{ RequestOKJSONResponse }

func (response ReportShortage200JSONResponse) VisitReportShortageResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListResidentsRequestObject struct {
	Params ListResidentsParams
}

type ListResidentsResponseObject interface {
	VisitListResidentsResponse(w http.ResponseWriter) error
}

type ListResidents200JSONResponse ResidentList

func (response ListResidents200JSONResponse) VisitListResidentsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type CreateResidentRequestObject struct {
	Body *CreateResidentJSONRequestBody
}

type CreateResidentResponseObject interface {
	VisitCreateResidentResponse(w http.ResponseWriter) error
}

type CreateResident201JSONResponse struct{ ResidentCreatedJSONResponse }

func (response CreateResident201JSONResponse) VisitCreateResidentResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.Header().Set("Location", fmt.Sprint(response.Headers.Location))
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type ArchiveResidentRequestObject struct {
	ID ID `json:"id"`
}

type ArchiveResidentResponseObject interface {
	VisitArchiveResidentResponse(w http.ResponseWriter) error
}

type ArchiveResident204Response struct {
}

func (response ArchiveResident204Response) VisitArchiveResidentResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type GetResidentRequestObject struct {
	ID ID `json:"id"`
}

type GetResidentResponseObject interface {
	VisitGetResidentResponse(w http.ResponseWriter) error
}

type GetResident200JSONResponse struct{ ResidentOKJSONResponse }

func (response GetResident200JSONResponse) VisitGetResidentResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateResidentRequestObject struct {
	ID   ID `json:"id"`
	Body *UpdateResidentJSONRequestBody
}

type UpdateResidentResponseObject interface {
	VisitUpdateResidentResponse(w http.ResponseWriter) error
}

type UpdateResident200JSONResponse struct{ ResidentOKJSONResponse }

func (response UpdateResident200JSONResponse) VisitUpdateResidentResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetResidentDocumentsRequestObject struct {
	ID     ID `json:"id"`
	Params GetResidentDocumentsParams
}

type GetResidentDocumentsResponseObject interface {
	VisitGetResidentDocumentsResponse(w http.ResponseWriter) error
}

type GetResidentDocuments200JSONResponse Documents

func (response GetResidentDocuments200JSONResponse) VisitGetResidentDocumentsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type FindDuplicatesRequestObject struct {
	ID     ID `json:"id"`
	Params FindDuplicatesParams
}

type FindDuplicatesResponseObject interface {
	VisitFindDuplicatesResponse(w http.ResponseWriter) error
}

type FindDuplicates200JSONResponse RequestBriefList

func (response FindDuplicates200JSONResponse) VisitFindDuplicatesResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListMedicationsRequestObject struct {
	ID ID `json:"id"`
}

type ListMedicationsResponseObject interface {
	VisitListMedicationsResponse(w http.ResponseWriter) error
}

type ListMedications200JSONResponse MedicationList

func (response ListMedications200JSONResponse) VisitListMedicationsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetRequestDraftRequestObject struct {
	ID ID `json:"id"`
}

type GetRequestDraftResponseObject interface {
	VisitGetRequestDraftResponse(w http.ResponseWriter) error
}

type GetRequestDraft200JSONResponse RequestDraft

func (response GetRequestDraft200JSONResponse) VisitGetRequestDraftResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type RestoreResidentRequestObject struct {
	ID ID `json:"id"`
}

type RestoreResidentResponseObject interface {
	VisitRestoreResidentResponse(w http.ResponseWriter) error
}

type RestoreResident200JSONResponse struct{ ResidentOKJSONResponse }

func (response RestoreResident200JSONResponse) VisitRestoreResidentResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetSupplyRequestObject struct {
	ID ID `json:"id"`
}

type GetSupplyResponseObject interface {
	VisitGetSupplyResponse(w http.ResponseWriter) error
}

type GetSupply200JSONResponse SupplyPlanList

func (response GetSupply200JSONResponse) VisitGetSupplyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type StartSupplyPlanRequestObject struct {
	ID   ID `json:"id"`
	Body *StartSupplyPlanJSONRequestBody
}

type StartSupplyPlanResponseObject interface {
	VisitStartSupplyPlanResponse(w http.ResponseWriter) error
}

type StartSupplyPlan201JSONResponse struct{ SupplyPlanCreatedJSONResponse }

func (response StartSupplyPlan201JSONResponse) VisitStartSupplyPlanResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.Header().Set("Location", fmt.Sprint(response.Headers.Location))
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type HandOverResponsibilityRequestObject struct {
	Body *HandOverResponsibilityJSONRequestBody
}

type HandOverResponsibilityResponseObject interface {
	VisitHandOverResponsibilityResponse(w http.ResponseWriter) error
}

type HandOverResponsibility200JSONResponse ResponsibilityHandover

func (response HandOverResponsibility200JSONResponse) VisitHandOverResponsibilityResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListRulesRequestObject struct {
	Params ListRulesParams
}

type ListRulesResponseObject interface {
	VisitListRulesResponse(w http.ResponseWriter) error
}

type ListRules200JSONResponse RuleList

func (response ListRules200JSONResponse) VisitListRulesResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type CreateRuleRequestObject struct {
	Body *CreateRuleJSONRequestBody
}

type CreateRuleResponseObject interface {
	VisitCreateRuleResponse(w http.ResponseWriter) error
}

type CreateRule201JSONResponse struct{ RuleCreatedJSONResponse }

func (response CreateRule201JSONResponse) VisitCreateRuleResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.Header().Set("Location", fmt.Sprint(response.Headers.Location))
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type ArchiveRuleRequestObject struct {
	ID ID `json:"id"`
}

type ArchiveRuleResponseObject interface {
	VisitArchiveRuleResponse(w http.ResponseWriter) error
}

type ArchiveRule204Response struct {
}

func (response ArchiveRule204Response) VisitArchiveRuleResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type GetRuleRequestObject struct {
	ID ID `json:"id"`
}

type GetRuleResponseObject interface {
	VisitGetRuleResponse(w http.ResponseWriter) error
}

type GetRule200JSONResponse struct{ RuleOKJSONResponse }

func (response GetRule200JSONResponse) VisitGetRuleResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateRuleRequestObject struct {
	ID   ID `json:"id"`
	Body *UpdateRuleJSONRequestBody
}

type UpdateRuleResponseObject interface {
	VisitUpdateRuleResponse(w http.ResponseWriter) error
}

type UpdateRule200JSONResponse struct{ RuleOKJSONResponse }

func (response UpdateRule200JSONResponse) VisitUpdateRuleResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type RestoreRuleRequestObject struct {
	ID ID `json:"id"`
}

type RestoreRuleResponseObject interface {
	VisitRestoreRuleResponse(w http.ResponseWriter) error
}

type RestoreRule200JSONResponse struct{ RuleOKJSONResponse }

func (response RestoreRule200JSONResponse) VisitRestoreRuleResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ScanItemsRequestObject struct {
	Body *ScanItemsJSONRequestBody
}

type ScanItemsResponseObject interface {
	VisitScanItemsResponse(w http.ResponseWriter) error
}

type ScanItems200JSONResponse Handover

func (response ScanItems200JSONResponse) VisitScanItemsResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListStaffRequestObject struct {
	Params ListStaffParams
}

type ListStaffResponseObject interface {
	VisitListStaffResponse(w http.ResponseWriter) error
}

type ListStaff200JSONResponse StaffList

func (response ListStaff200JSONResponse) VisitListStaffResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type CreateStaffRequestObject struct {
	Body *CreateStaffJSONRequestBody
}

type CreateStaffResponseObject interface {
	VisitCreateStaffResponse(w http.ResponseWriter) error
}

type CreateStaff201JSONResponse struct{ StaffCreatedJSONResponse }

func (response CreateStaff201JSONResponse) VisitCreateStaffResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.Header().Set("Location", fmt.Sprint(response.Headers.Location))
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type ArchiveStaffRequestObject struct {
	ID ID `json:"id"`
}

type ArchiveStaffResponseObject interface {
	VisitArchiveStaffResponse(w http.ResponseWriter) error
}

type ArchiveStaff204Response struct {
}

func (response ArchiveStaff204Response) VisitArchiveStaffResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type GetStaffRequestObject struct {
	ID ID `json:"id"`
}

type GetStaffResponseObject interface {
	VisitGetStaffResponse(w http.ResponseWriter) error
}

type GetStaff200JSONResponse struct{ StaffOKJSONResponse }

func (response GetStaff200JSONResponse) VisitGetStaffResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type UpdateStaffRequestObject struct {
	ID   ID `json:"id"`
	Body *UpdateStaffJSONRequestBody
}

type UpdateStaffResponseObject interface {
	VisitUpdateStaffResponse(w http.ResponseWriter) error
}

type UpdateStaff200JSONResponse struct{ StaffOKJSONResponse }

func (response UpdateStaff200JSONResponse) VisitUpdateStaffResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type RecordFitnessRequestObject struct {
	ID   ID `json:"id"`
	Body *RecordFitnessJSONRequestBody
}

type RecordFitnessResponseObject interface {
	VisitRecordFitnessResponse(w http.ResponseWriter) error
}

type RecordFitness200JSONResponse struct{ StaffOKJSONResponse }

func (response RecordFitness200JSONResponse) VisitRecordFitnessResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type RestoreStaffRequestObject struct {
	ID ID `json:"id"`
}

type RestoreStaffResponseObject interface {
	VisitRestoreStaffResponse(w http.ResponseWriter) error
}

type RestoreStaff200JSONResponse struct{ StaffOKJSONResponse }

func (response RestoreStaff200JSONResponse) VisitRestoreStaffResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListTokensRequestObject struct {
	ID ID `json:"id"`
}

type ListTokensResponseObject interface {
	VisitListTokensResponse(w http.ResponseWriter) error
}

type ListTokens200JSONResponse TokenList

func (response ListTokens200JSONResponse) VisitListTokensResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type IssueTokenRequestObject struct {
	ID   ID `json:"id"`
	Body *IssueTokenJSONRequestBody
}

type IssueTokenResponseObject interface {
	VisitIssueTokenResponse(w http.ResponseWriter) error
}

type IssueToken201JSONResponse IssuedToken

func (response IssueToken201JSONResponse) VisitIssueTokenResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(201)
	_, err := buf.WriteTo(w)
	return err
}

type RevokeTokenRequestObject struct {
	ID      ID `json:"id"`
	TokenID ID `json:"token_id"`
}

type RevokeTokenResponseObject interface {
	VisitRevokeTokenResponse(w http.ResponseWriter) error
}

type RevokeToken204Response struct {
}

func (response RevokeToken204Response) VisitRevokeTokenResponse(w http.ResponseWriter) error {
	w.WriteHeader(204)
	return nil
}

type GetStatusRequestObject struct {
	Params GetStatusParams
}

type GetStatusResponseObject interface {
	VisitGetStatusResponse(w http.ResponseWriter) error
}

type GetStatus200JSONResponse StatusList

func (response GetStatus200JSONResponse) VisitGetStatusResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type GetSupplyPlanRequestObject struct {
	ID ID `json:"id"`
}

type GetSupplyPlanResponseObject interface {
	VisitGetSupplyPlanResponse(w http.ResponseWriter) error
}

type GetSupplyPlan200JSONResponse struct{ SupplyPlanOKJSONResponse }

func (response GetSupplyPlan200JSONResponse) VisitGetSupplyPlanResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type AdmitResidentRequestObject struct {
	ID   ID `json:"id"`
	Body *AdmitResidentJSONRequestBody
}

type AdmitResidentResponseObject interface {
	VisitAdmitResidentResponse(w http.ResponseWriter) error
}

type AdmitResident200JSONResponse struct{ SupplyPlanOKJSONResponse }

func (response AdmitResident200JSONResponse) VisitAdmitResidentResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type CountSupplyRequestObject struct {
	ID   ID `json:"id"`
	Body *CountSupplyJSONRequestBody
}

type CountSupplyResponseObject interface {
	VisitCountSupplyResponse(w http.ResponseWriter) error
}

type CountSupply200JSONResponse struct{ SupplyPlanOKJSONResponse }

func (response CountSupply200JSONResponse) VisitCountSupplyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type DischargeResidentRequestObject struct {
	ID   ID `json:"id"`
	Body *DischargeResidentJSONRequestBody
}

type DischargeResidentResponseObject interface {
	VisitDischargeResidentResponse(w http.ResponseWriter) error
}

type DischargeResident200JSONResponse struct{ SupplyPlanOKJSONResponse }

func (response DischargeResident200JSONResponse) VisitDischargeResidentResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ChangeDoseRequestObject struct {
	ID   ID `json:"id"`
	Body *ChangeDoseJSONRequestBody
}

type ChangeDoseResponseObject interface {
	VisitChangeDoseResponse(w http.ResponseWriter) error
}

type ChangeDose200JSONResponse struct{ SupplyPlanOKJSONResponse }

func (response ChangeDose200JSONResponse) VisitChangeDoseResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ReceiveSupplyRequestObject struct {
	ID   ID `json:"id"`
	Body *ReceiveSupplyJSONRequestBody
}

type ReceiveSupplyResponseObject interface {
	VisitReceiveSupplyResponse(w http.ResponseWriter) error
}

type ReceiveSupply200JSONResponse struct{ SupplyPlanOKJSONResponse }

func (response ReceiveSupply200JSONResponse) VisitReceiveSupplyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type RestartSupplyRequestObject struct {
	ID   ID `json:"id"`
	Body *RestartSupplyJSONRequestBody
}

type RestartSupplyResponseObject interface {
	VisitRestartSupplyResponse(w http.ResponseWriter) error
}

type RestartSupply200JSONResponse struct{ SupplyPlanOKJSONResponse }

func (response RestartSupply200JSONResponse) VisitRestartSupplyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type StopSupplyRequestObject struct {
	ID   ID `json:"id"`
	Body *StopSupplyJSONRequestBody
}

type StopSupplyResponseObject interface {
	VisitStopSupplyResponse(w http.ResponseWriter) error
}

type StopSupply200JSONResponse struct{ SupplyPlanOKJSONResponse }

func (response StopSupply200JSONResponse) VisitStopSupplyResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response.Body); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("ETag", fmt.Sprint(response.Headers.ETag))
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type ListTransfersRequestObject struct {
	Params ListTransfersParams
}

type ListTransfersResponseObject interface {
	VisitListTransfersResponse(w http.ResponseWriter) error
}

type ListTransfers200JSONResponse TransferList

func (response ListTransfers200JSONResponse) VisitListTransfersResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

type TakeOverRequestObject struct {
	Body *TakeOverJSONRequestBody
}

type TakeOverResponseObject interface {
	VisitTakeOverResponse(w http.ResponseWriter) error
}

type TakeOver200JSONResponse Handover

func (response TakeOver200JSONResponse) VisitTakeOverResponse(w http.ResponseWriter) error {

	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(response); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	_, err := buf.WriteTo(w)
	return err
}

// StrictServerInterface represents all server handlers.
type StrictServerInterface interface {
	// GetHealth Is the process alive
	// (GET /healthz)
	GetHealth(ctx context.Context, request GetHealthRequestObject) (GetHealthResponseObject, error)
	// GetReadiness Can the service do its work
	// (GET /readyz)
	GetReadiness(ctx context.Context, request GetReadinessRequestObject) (GetReadinessResponseObject, error)
	// ListAlerts List what needs attention
	// (GET /v1/alerts)
	ListAlerts(ctx context.Context, request ListAlertsRequestObject) (ListAlertsResponseObject, error)
	// UploadAttachment Upload a picture
	// (POST /v1/attachments)
	UploadAttachment(ctx context.Context, request UploadAttachmentRequestObject) (UploadAttachmentResponseObject, error)
	// GetAttachment What is known of a picture
	// (GET /v1/attachments/{id})
	GetAttachment(ctx context.Context, request GetAttachmentRequestObject) (GetAttachmentResponseObject, error)
	// GetAttachmentContent The picture itself
	// (GET /v1/attachments/{id}/content)
	GetAttachmentContent(ctx context.Context, request GetAttachmentContentRequestObject) (GetAttachmentContentResponseObject, error)
	// GetCallList Whom to call today
	// (GET /v1/call-list)
	GetCallList(ctx context.Context, request GetCallListRequestObject) (GetCallListResponseObject, error)
	// ListCallScripts List call scripts
	// (GET /v1/call-scripts)
	ListCallScripts(ctx context.Context, request ListCallScriptsRequestObject) (ListCallScriptsResponseObject, error)
	// GetCallScript Get a call script
	// (GET /v1/call-scripts/{kind})
	GetCallScript(ctx context.Context, request GetCallScriptRequestObject) (GetCallScriptResponseObject, error)
	// ChangeCallScript Put the next version of a script into use
	// (PUT /v1/call-scripts/{kind})
	ChangeCallScript(ctx context.Context, request ChangeCallScriptRequestObject) (ChangeCallScriptResponseObject, error)
	// ListCallbacks Whom to ring
	// (GET /v1/callbacks)
	ListCallbacks(ctx context.Context, request ListCallbacksRequestObject) (ListCallbacksResponseObject, error)
	// ClaimCallback I ring them now
	// (POST /v1/callbacks/{id}/claim)
	ClaimCallback(ctx context.Context, request ClaimCallbackRequestObject) (ClaimCallbackResponseObject, error)
	// DismissCallback Nobody has to ring any more
	// (POST /v1/callbacks/{id}/dismissal)
	DismissCallback(ctx context.Context, request DismissCallbackRequestObject) (DismissCallbackResponseObject, error)
	// FindCallers Who may be calling
	// (GET /v1/callers)
	FindCallers(ctx context.Context, request FindCallersRequestObject) (FindCallersResponseObject, error)
	// ListCalls List calls
	// (GET /v1/calls)
	ListCalls(ctx context.Context, request ListCallsRequestObject) (ListCallsResponseObject, error)
	// RecordCall A call was made or taken
	// (POST /v1/calls)
	RecordCall(ctx context.Context, request RecordCallRequestObject) (RecordCallResponseObject, error)
	// GetCall Get a call
	// (GET /v1/calls/{id})
	GetCall(ctx context.Context, request GetCallRequestObject) (GetCallResponseObject, error)
	// ListCommunities List communities
	// (GET /v1/communities)
	ListCommunities(ctx context.Context, request ListCommunitiesRequestObject) (ListCommunitiesResponseObject, error)
	// CreateCommunity Add a community
	// (POST /v1/communities)
	CreateCommunity(ctx context.Context, request CreateCommunityRequestObject) (CreateCommunityResponseObject, error)
	// ArchiveCommunity Archive a community
	// (DELETE /v1/communities/{id})
	ArchiveCommunity(ctx context.Context, request ArchiveCommunityRequestObject) (ArchiveCommunityResponseObject, error)
	// GetCommunity Get a community
	// (GET /v1/communities/{id})
	GetCommunity(ctx context.Context, request GetCommunityRequestObject) (GetCommunityResponseObject, error)
	// UpdateCommunity Change a community
	// (PATCH /v1/communities/{id})
	UpdateCommunity(ctx context.Context, request UpdateCommunityRequestObject) (UpdateCommunityResponseObject, error)
	// SetPlanning Say how the planning job plans for a community
	// (PUT /v1/communities/{id}/planning)
	SetPlanning(ctx context.Context, request SetPlanningRequestObject) (SetPlanningResponseObject, error)
	// RestoreCommunity Bring an archived community back
	// (POST /v1/communities/{id}/restore)
	RestoreCommunity(ctx context.Context, request RestoreCommunityRequestObject) (RestoreCommunityResponseObject, error)
	// ListContacts List contacts
	// (GET /v1/contacts)
	ListContacts(ctx context.Context, request ListContactsRequestObject) (ListContactsResponseObject, error)
	// RecordContact A household was tried
	// (POST /v1/contacts)
	RecordContact(ctx context.Context, request RecordContactRequestObject) (RecordContactResponseObject, error)
	// GetContact Get a contact
	// (GET /v1/contacts/{id})
	GetContact(ctx context.Context, request GetContactRequestObject) (GetContactResponseObject, error)
	// SettleNeed What has become of a need
	// (POST /v1/contacts/{id}/need)
	SettleNeed(ctx context.Context, request SettleNeedRequestObject) (SettleNeedResponseObject, error)
	// ListCounts The difference report of a day
	// (GET /v1/counts)
	ListCounts(ctx context.Context, request ListCountsRequestObject) (ListCountsResponseObject, error)
	// CountItems Count what is in hand
	// (POST /v1/counts)
	CountItems(ctx context.Context, request CountItemsRequestObject) (CountItemsResponseObject, error)
	// ExplainCount Explain a count that differs
	// (POST /v1/counts/{id}/explanation)
	ExplainCount(ctx context.Context, request ExplainCountRequestObject) (ExplainCountResponseObject, error)
	// GetCustodyBoard Who holds what
	// (GET /v1/custody/board)
	GetCustodyBoard(ctx context.Context, request GetCustodyBoardRequestObject) (GetCustodyBoardResponseObject, error)
	// CloseDay Close the books of a day
	// (POST /v1/day-closings)
	CloseDay(ctx context.Context, request CloseDayRequestObject) (CloseDayResponseObject, error)
	// ListDecisions Questions of drivers that nobody has answered
	// (GET /v1/decisions)
	ListDecisions(ctx context.Context, request ListDecisionsRequestObject) (ListDecisionsResponseObject, error)
	// Depart A driver leaves with every kit
	// (POST /v1/departures)
	Depart(ctx context.Context, request DepartRequestObject) (DepartResponseObject, error)
	// ListDrivers List drivers
	// (GET /v1/drivers)
	ListDrivers(ctx context.Context, request ListDriversRequestObject) (ListDriversResponseObject, error)
	// CreateDriver Add the car and shift of a staff member
	// (POST /v1/drivers)
	CreateDriver(ctx context.Context, request CreateDriverRequestObject) (CreateDriverResponseObject, error)
	// ArchiveDriver Archive a driver
	// (DELETE /v1/drivers/{id})
	ArchiveDriver(ctx context.Context, request ArchiveDriverRequestObject) (ArchiveDriverResponseObject, error)
	// GetDriver Get a driver
	// (GET /v1/drivers/{id})
	GetDriver(ctx context.Context, request GetDriverRequestObject) (GetDriverResponseObject, error)
	// UpdateDriver Change a driver
	// (PATCH /v1/drivers/{id})
	UpdateDriver(ctx context.Context, request UpdateDriverRequestObject) (UpdateDriverResponseObject, error)
	// DropOut Somebody cannot go on
	// (POST /v1/drivers/{id}/dropout)
	DropOut(ctx context.Context, request DropOutRequestObject) (DropOutResponseObject, error)
	// RestoreDriver Bring an archived driver back
	// (POST /v1/drivers/{id}/restore)
	RestoreDriver(ctx context.Context, request RestoreDriverRequestObject) (RestoreDriverResponseObject, error)
	// ListDrugs List drugs
	// (GET /v1/drugs)
	ListDrugs(ctx context.Context, request ListDrugsRequestObject) (ListDrugsResponseObject, error)
	// CreateDrug Add a drug
	// (POST /v1/drugs)
	CreateDrug(ctx context.Context, request CreateDrugRequestObject) (CreateDrugResponseObject, error)
	// ArchiveDrug Archive a drug
	// (DELETE /v1/drugs/{id})
	ArchiveDrug(ctx context.Context, request ArchiveDrugRequestObject) (ArchiveDrugResponseObject, error)
	// GetDrug Get a drug
	// (GET /v1/drugs/{id})
	GetDrug(ctx context.Context, request GetDrugRequestObject) (GetDrugResponseObject, error)
	// UpdateDrug Change a drug
	// (PATCH /v1/drugs/{id})
	UpdateDrug(ctx context.Context, request UpdateDrugRequestObject) (UpdateDrugResponseObject, error)
	// WhoHasDrug Who has it, who is open
	// (GET /v1/drugs/{id}/availability)
	WhoHasDrug(ctx context.Context, request WhoHasDrugRequestObject) (WhoHasDrugResponseObject, error)
	// RestoreDrug Bring an archived drug back
	// (POST /v1/drugs/{id}/restore)
	RestoreDrug(ctx context.Context, request RestoreDrugRequestObject) (RestoreDrugResponseObject, error)
	// ListEvents Read a community's ledger
	// (GET /v1/events)
	ListEvents(ctx context.Context, request ListEventsRequestObject) (ListEventsResponseObject, error)
	// GetForecast What will have to be bought where in the days to come
	// (GET /v1/forecast)
	GetForecast(ctx context.Context, request GetForecastRequestObject) (GetForecastResponseObject, error)
	// HandOver Things change hands
	// (POST /v1/handovers)
	HandOver(ctx context.Context, request HandOverRequestObject) (HandOverResponseObject, error)
	// ConfirmHandover The other side confirms a hand-over, or says that it never happened
	// (POST /v1/handovers/confirmations)
	ConfirmHandover(ctx context.Context, request ConfirmHandoverRequestObject) (ConfirmHandoverResponseObject, error)
	// ListUnconfirmed Hand-overs that the other side has still to confirm
	// (GET /v1/handovers/unconfirmed)
	ListUnconfirmed(ctx context.Context, request ListUnconfirmedRequestObject) (ListUnconfirmedResponseObject, error)
	// ListHospitals List hospitals
	// (GET /v1/hospitals)
	ListHospitals(ctx context.Context, request ListHospitalsRequestObject) (ListHospitalsResponseObject, error)
	// CreateHospital Add a hospital
	// (POST /v1/hospitals)
	CreateHospital(ctx context.Context, request CreateHospitalRequestObject) (CreateHospitalResponseObject, error)
	// ArchiveHospital Archive a hospital
	// (DELETE /v1/hospitals/{id})
	ArchiveHospital(ctx context.Context, request ArchiveHospitalRequestObject) (ArchiveHospitalResponseObject, error)
	// GetHospital Get a hospital
	// (GET /v1/hospitals/{id})
	GetHospital(ctx context.Context, request GetHospitalRequestObject) (GetHospitalResponseObject, error)
	// UpdateHospital Change a hospital
	// (PATCH /v1/hospitals/{id})
	UpdateHospital(ctx context.Context, request UpdateHospitalRequestObject) (UpdateHospitalResponseObject, error)
	// ReportHospital Say in one tap what was seen at a hospital
	// (POST /v1/hospitals/{id}/reports)
	ReportHospital(ctx context.Context, request ReportHospitalRequestObject) (ReportHospitalResponseObject, error)
	// RestoreHospital Bring an archived hospital back
	// (POST /v1/hospitals/{id}/restore)
	RestoreHospital(ctx context.Context, request RestoreHospitalRequestObject) (RestoreHospitalResponseObject, error)
	// ListIncidents Things lost, damaged or stolen
	// (GET /v1/incidents)
	ListIncidents(ctx context.Context, request ListIncidentsRequestObject) (ListIncidentsResponseObject, error)
	// ReportIncident A thing is lost, damaged or stolen
	// (POST /v1/incidents)
	ReportIncident(ctx context.Context, request ReportIncidentRequestObject) (ReportIncidentResponseObject, error)
	// GetIncident An incident
	// (GET /v1/incidents/{id})
	GetIncident(ctx context.Context, request GetIncidentRequestObject) (GetIncidentResponseObject, error)
	// ResolveIncident Settle an incident
	// (POST /v1/incidents/{id}/resolution)
	ResolveIncident(ctx context.Context, request ResolveIncidentRequestObject) (ResolveIncidentResponseObject, error)
	// ListItems Who holds what
	// (GET /v1/items)
	ListItems(ctx context.Context, request ListItemsRequestObject) (ListItemsResponseObject, error)
	// GetItem A thing and everybody who ever held it
	// (GET /v1/items/{id})
	GetItem(ctx context.Context, request GetItemRequestObject) (GetItemResponseObject, error)
	// PrintLabels Labels to print, 40 by 60 mm
	// (GET /v1/labels)
	PrintLabels(ctx context.Context, request PrintLabelsRequestObject) (PrintLabelsResponseObject, error)
	// GetMe Who am I, and what may I do where
	// (GET /v1/me)
	GetMe(ctx context.Context, request GetMeRequestObject) (GetMeResponseObject, error)
	// ListUnconfirmedMoney Payments that wait for a confirmation
	// (GET /v1/money-moves/unconfirmed)
	ListUnconfirmedMoney(ctx context.Context, request ListUnconfirmedMoneyRequestObject) (ListUnconfirmedMoneyResponseObject, error)
	// ConfirmMoney Confirm a payment, or refuse it
	// (POST /v1/money-moves/{id}/confirmations)
	ConfirmMoney(ctx context.Context, request ConfirmMoneyRequestObject) (ConfirmMoneyResponseObject, error)
	// GetMyRoute Get the caller's own route of today
	// (GET /v1/my-route)
	GetMyRoute(ctx context.Context, request GetMyRouteRequestObject) (GetMyRouteResponseObject, error)
	// ListPlans List plans
	// (GET /v1/plans)
	ListPlans(ctx context.Context, request ListPlansRequestObject) (ListPlansResponseObject, error)
	// CreatePlan Ask for a plan
	// (POST /v1/plans)
	CreatePlan(ctx context.Context, request CreatePlanRequestObject) (CreatePlanResponseObject, error)
	// GetPlan Get a plan
	// (GET /v1/plans/{id})
	GetPlan(ctx context.Context, request GetPlanRequestObject) (GetPlanResponseObject, error)
	// ApplyPlan Apply a plan
	// (POST /v1/plans/{id}/application)
	ApplyPlan(ctx context.Context, request ApplyPlanRequestObject) (ApplyPlanResponseObject, error)
	// CancelPlan Give a plan up
	// (POST /v1/plans/{id}/cancellation)
	CancelPlan(ctx context.Context, request CancelPlanRequestObject) (CancelPlanResponseObject, error)
	// ComparePlans Compare a plan with another
	// (GET /v1/plans/{id}/comparison)
	ComparePlans(ctx context.Context, request ComparePlansRequestObject) (ComparePlansResponseObject, error)
	// MoveInPlan Change a plan by hand
	// (POST /v1/plans/{id}/moves)
	MoveInPlan(ctx context.Context, request MoveInPlanRequestObject) (MoveInPlanResponseObject, error)
	// ListProposals List what waits for a second person
	// (GET /v1/proposals)
	ListProposals(ctx context.Context, request ListProposalsRequestObject) (ListProposalsResponseObject, error)
	// CreateProposal Propose roles or a token that one may not give alone
	// (POST /v1/proposals)
	CreateProposal(ctx context.Context, request CreateProposalRequestObject) (CreateProposalResponseObject, error)
	// ConfirmProposal Confirm a proposal
	// (POST /v1/proposals/{id}/confirmation)
	ConfirmProposal(ctx context.Context, request ConfirmProposalRequestObject) (ConfirmProposalResponseObject, error)
	// RejectProposal Reject or withdraw a proposal
	// (POST /v1/proposals/{id}/rejection)
	RejectProposal(ctx context.Context, request RejectProposalRequestObject) (RejectProposalResponseObject, error)
	// ListRequests List requests
	// (GET /v1/requests)
	ListRequests(ctx context.Context, request ListRequestsRequestObject) (ListRequestsResponseObject, error)
	// RegisterRequest Register a request
	// (POST /v1/requests)
	RegisterRequest(ctx context.Context, request RegisterRequestRequestObject) (RegisterRequestResponseObject, error)
	// GetRequest Get a request
	// (GET /v1/requests/{id})
	GetRequest(ctx context.Context, request GetRequestRequestObject) (GetRequestResponseObject, error)
	// AmendRequest Amend a request
	// (PATCH /v1/requests/{id})
	AmendRequest(ctx context.Context, request AmendRequestRequestObject) (AmendRequestResponseObject, error)
	// CancelRequest Cancel before anything is bought
	// (POST /v1/requests/{id}/cancellation)
	CancelRequest(ctx context.Context, request CancelRequestRequestObject) (CancelRequestResponseObject, error)
	// CollectCard The kit was collected at the door
	// (POST /v1/requests/{id}/card-collection)
	CollectCard(ctx context.Context, request CollectCardRequestObject) (CollectCardResponseObject, error)
	// WaiveCard No card is needed
	// (POST /v1/requests/{id}/card-waiver)
	WaiveCard(ctx context.Context, request WaiveCardRequestObject) (WaiveCardResponseObject, error)
	// ClarifyLines Settle exactly which product
	// (POST /v1/requests/{id}/clarification)
	ClarifyLines(ctx context.Context, request ClarifyLinesRequestObject) (ClarifyLinesResponseObject, error)
	// AskDecision Ask the hotline to decide
	// (POST /v1/requests/{id}/decisions)
	AskDecision(ctx context.Context, request AskDecisionRequestObject) (AskDecisionResponseObject, error)
	// AnswerDecision Answer the driver
	// (POST /v1/requests/{id}/decisions/{decision_id}/answer)
	AnswerDecision(ctx context.Context, request AnswerDecisionRequestObject) (AnswerDecisionResponseObject, error)
	// DeliverRequest It was delivered
	// (POST /v1/requests/{id}/delivery)
	DeliverRequest(ctx context.Context, request DeliverRequestRequestObject) (DeliverRequestResponseObject, error)
	// AttemptDelivery Nobody took it
	// (POST /v1/requests/{id}/delivery-attempt)
	AttemptDelivery(ctx context.Context, request AttemptDeliveryRequestObject) (AttemptDeliveryResponseObject, error)
	// ListAttempts List the failed deliveries of a request
	// (GET /v1/requests/{id}/delivery-attempts)
	ListAttempts(ctx context.Context, request ListAttemptsRequestObject) (ListAttemptsResponseObject, error)
	// GetRequestDocuments Papers to take along
	// (GET /v1/requests/{id}/documents)
	GetRequestDocuments(ctx context.Context, request GetRequestDocumentsRequestObject) (GetRequestDocumentsResponseObject, error)
	// ReturnGoods Take back what was bought
	// (POST /v1/requests/{id}/goods-return)
	ReturnGoods(ctx context.Context, request ReturnGoodsRequestObject) (ReturnGoodsResponseObject, error)
	// AssignHospital Assign a hospital
	// (POST /v1/requests/{id}/hospital-assignment)
	AssignHospital(ctx context.Context, request AssignHospitalRequestObject) (AssignHospitalResponseObject, error)
	// ReassignHospital Assign another hospital or driver
	// (POST /v1/requests/{id}/hospital-reassignment)
	ReassignHospital(ctx context.Context, request ReassignHospitalRequestObject) (ReassignHospitalResponseObject, error)
	// SuggestHospitals Hospitals for the request, ranked
	// (GET /v1/requests/{id}/hospital-suggestions)
	SuggestHospitals(ctx context.Context, request SuggestHospitalsRequestObject) (SuggestHospitalsResponseObject, error)
	// GetMoney The money of a request
	// (GET /v1/requests/{id}/money)
	GetMoney(ctx context.Context, request GetMoneyRequestObject) (GetMoneyResponseObject, error)
	// MoveMoney Move money on behalf of a request
	// (POST /v1/requests/{id}/money-moves)
	MoveMoney(ctx context.Context, request MoveMoneyRequestObject) (MoveMoneyResponseObject, error)
	// RevealPin Read out the PIN of a request
	// (GET /v1/requests/{id}/pin)
	RevealPin(ctx context.Context, request RevealPinRequestObject) (RevealPinResponseObject, error)
	// IssuePin Issue a new PIN
	// (POST /v1/requests/{id}/pin)
	IssuePin(ctx context.Context, request IssuePinRequestObject) (IssuePinResponseObject, error)
	// WaivePin Let any proof be enough
	// (POST /v1/requests/{id}/pin-waiver)
	WaivePin(ctx context.Context, request WaivePinRequestObject) (WaivePinResponseObject, error)
	// RecordPurchase It was bought
	// (POST /v1/requests/{id}/purchase)
	RecordPurchase(ctx context.Context, request RecordPurchaseRequestObject) (RecordPurchaseResponseObject, error)
	// ReportShortage The hospital is out of stock
	// (POST /v1/requests/{id}/shortage)
	ReportShortage(ctx context.Context, request ReportShortageRequestObject) (ReportShortageResponseObject, error)
	// ListResidents List residents
	// (GET /v1/residents)
	ListResidents(ctx context.Context, request ListResidentsRequestObject) (ListResidentsResponseObject, error)
	// CreateResident Add a resident
	// (POST /v1/residents)
	CreateResident(ctx context.Context, request CreateResidentRequestObject) (CreateResidentResponseObject, error)
	// ArchiveResident Archive a resident
	// (DELETE /v1/residents/{id})
	ArchiveResident(ctx context.Context, request ArchiveResidentRequestObject) (ArchiveResidentResponseObject, error)
	// GetResident Get a resident
	// (GET /v1/residents/{id})
	GetResident(ctx context.Context, request GetResidentRequestObject) (GetResidentResponseObject, error)
	// UpdateResident Change a resident
	// (PATCH /v1/residents/{id})
	UpdateResident(ctx context.Context, request UpdateResidentRequestObject) (UpdateResidentResponseObject, error)
	// GetResidentDocuments Papers that a resident needs at a hospital
	// (GET /v1/residents/{id}/documents)
	GetResidentDocuments(ctx context.Context, request GetResidentDocumentsRequestObject) (GetResidentDocumentsResponseObject, error)
	// FindDuplicates Open requests of the resident for the same drug
	// (GET /v1/residents/{id}/duplicates)
	FindDuplicates(ctx context.Context, request FindDuplicatesRequestObject) (FindDuplicatesResponseObject, error)
	// ListMedications What was bought for a resident
	// (GET /v1/residents/{id}/medications)
	ListMedications(ctx context.Context, request ListMedicationsRequestObject) (ListMedicationsResponseObject, error)
	// GetRequestDraft A prefilled request
	// (GET /v1/residents/{id}/request-draft)
	GetRequestDraft(ctx context.Context, request GetRequestDraftRequestObject) (GetRequestDraftResponseObject, error)
	// RestoreResident Bring an archived resident back
	// (POST /v1/residents/{id}/restore)
	RestoreResident(ctx context.Context, request RestoreResidentRequestObject) (RestoreResidentResponseObject, error)
	// GetSupply What a resident takes and how long it lasts
	// (GET /v1/residents/{id}/supply)
	GetSupply(ctx context.Context, request GetSupplyRequestObject) (GetSupplyResponseObject, error)
	// StartSupplyPlan A resident takes a drug
	// (POST /v1/residents/{id}/supply-plans)
	StartSupplyPlan(ctx context.Context, request StartSupplyPlanRequestObject) (StartSupplyPlanResponseObject, error)
	// HandOverResponsibility Residents get another responsible person
	// (POST /v1/responsibilities/handover)
	HandOverResponsibility(ctx context.Context, request HandOverResponsibilityRequestObject) (HandOverResponsibilityResponseObject, error)
	// ListRules List rules
	// (GET /v1/rules)
	ListRules(ctx context.Context, request ListRulesRequestObject) (ListRulesResponseObject, error)
	// CreateRule Add a rule
	// (POST /v1/rules)
	CreateRule(ctx context.Context, request CreateRuleRequestObject) (CreateRuleResponseObject, error)
	// ArchiveRule Archive a rule
	// (DELETE /v1/rules/{id})
	ArchiveRule(ctx context.Context, request ArchiveRuleRequestObject) (ArchiveRuleResponseObject, error)
	// GetRule Get a rule
	// (GET /v1/rules/{id})
	GetRule(ctx context.Context, request GetRuleRequestObject) (GetRuleResponseObject, error)
	// UpdateRule Change a rule
	// (PATCH /v1/rules/{id})
	UpdateRule(ctx context.Context, request UpdateRuleRequestObject) (UpdateRuleResponseObject, error)
	// RestoreRule Bring an archived rule back
	// (POST /v1/rules/{id}/restore)
	RestoreRule(ctx context.Context, request RestoreRuleRequestObject) (RestoreRuleResponseObject, error)
	// ScanItems What was scanned changes hands
	// (POST /v1/scans)
	ScanItems(ctx context.Context, request ScanItemsRequestObject) (ScanItemsResponseObject, error)
	// ListStaff List staff
	// (GET /v1/staff)
	ListStaff(ctx context.Context, request ListStaffRequestObject) (ListStaffResponseObject, error)
	// CreateStaff Add a staff member
	// (POST /v1/staff)
	CreateStaff(ctx context.Context, request CreateStaffRequestObject) (CreateStaffResponseObject, error)
	// ArchiveStaff Archive a staff member
	// (DELETE /v1/staff/{id})
	ArchiveStaff(ctx context.Context, request ArchiveStaffRequestObject) (ArchiveStaffResponseObject, error)
	// GetStaff Get a staff member
	// (GET /v1/staff/{id})
	GetStaff(ctx context.Context, request GetStaffRequestObject) (GetStaffResponseObject, error)
	// UpdateStaff Change a staff member
	// (PATCH /v1/staff/{id})
	UpdateStaff(ctx context.Context, request UpdateStaffRequestObject) (UpdateStaffResponseObject, error)
	// RecordFitness Record an approval, a training or a test
	// (PATCH /v1/staff/{id}/fitness)
	RecordFitness(ctx context.Context, request RecordFitnessRequestObject) (RecordFitnessResponseObject, error)
	// RestoreStaff Bring an archived staff member back
	// (POST /v1/staff/{id}/restore)
	RestoreStaff(ctx context.Context, request RestoreStaffRequestObject) (RestoreStaffResponseObject, error)
	// ListTokens List somebody's tokens
	// (GET /v1/staff/{id}/tokens)
	ListTokens(ctx context.Context, request ListTokensRequestObject) (ListTokensResponseObject, error)
	// IssueToken Issue a token
	// (POST /v1/staff/{id}/tokens)
	IssueToken(ctx context.Context, request IssueTokenRequestObject) (IssueTokenResponseObject, error)
	// RevokeToken Revoke a token
	// (DELETE /v1/staff/{id}/tokens/{token_id})
	RevokeToken(ctx context.Context, request RevokeTokenRequestObject) (RevokeTokenResponseObject, error)
	// GetStatus Where is it
	// (GET /v1/status)
	GetStatus(ctx context.Context, request GetStatusRequestObject) (GetStatusResponseObject, error)
	// GetSupplyPlan Get a plan
	// (GET /v1/supply-plans/{id})
	GetSupplyPlan(ctx context.Context, request GetSupplyPlanRequestObject) (GetSupplyPlanResponseObject, error)
	// AdmitResident In hospital: nothing is taken from the stock at home
	// (POST /v1/supply-plans/{id}/admission)
	AdmitResident(ctx context.Context, request AdmitResidentRequestObject) (AdmitResidentResponseObject, error)
	// CountSupply So many are left
	// (POST /v1/supply-plans/{id}/counts)
	CountSupply(ctx context.Context, request CountSupplyRequestObject) (CountSupplyResponseObject, error)
	// DischargeResident Home from hospital
	// (POST /v1/supply-plans/{id}/discharge)
	DischargeResident(ctx context.Context, request DischargeResidentRequestObject) (DischargeResidentResponseObject, error)
	// ChangeDose Another dose from a day on
	// (POST /v1/supply-plans/{id}/doses)
	ChangeDose(ctx context.Context, request ChangeDoseRequestObject) (ChangeDoseResponseObject, error)
	// ReceiveSupply A refill that did not come through this service
	// (POST /v1/supply-plans/{id}/refills)
	ReceiveSupply(ctx context.Context, request ReceiveSupplyRequestObject) (ReceiveSupplyResponseObject, error)
	// RestartSupply Taken again
	// (POST /v1/supply-plans/{id}/restart)
	RestartSupply(ctx context.Context, request RestartSupplyRequestObject) (RestartSupplyResponseObject, error)
	// StopSupply Not taken any more
	// (POST /v1/supply-plans/{id}/stop)
	StopSupply(ctx context.Context, request StopSupplyRequestObject) (StopSupplyResponseObject, error)
	// ListTransfers Things that have to leave somebodys hands
	// (GET /v1/transfers)
	ListTransfers(ctx context.Context, request ListTransfersRequestObject) (ListTransfersResponseObject, error)
	// TakeOver One person takes everything that another had
	// (POST /v1/transfers)
	TakeOver(ctx context.Context, request TakeOverRequestObject) (TakeOverResponseObject, error)
}

type StrictHandlerFunc func(ctx echo.Context, request any) (any, error)
type StrictMiddlewareFunc func(f StrictHandlerFunc, operationID string) StrictHandlerFunc

func NewStrictHandler(ssi StrictServerInterface, middlewares []StrictMiddlewareFunc) ServerInterface {
	return &strictHandler{ssi: ssi, middlewares: middlewares}
}

type strictHandler struct {
	ssi         StrictServerInterface
	middlewares []StrictMiddlewareFunc
}

// GetHealth operation middleware
func (sh *strictHandler) GetHealth(ctx echo.Context) error {
	var request GetHealthRequestObject

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetHealth(ctx.Request().Context(), request.(GetHealthRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetHealth")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetHealthResponseObject); ok {
		return validResponse.VisitGetHealthResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetReadiness operation middleware
func (sh *strictHandler) GetReadiness(ctx echo.Context) error {
	var request GetReadinessRequestObject

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetReadiness(ctx.Request().Context(), request.(GetReadinessRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetReadiness")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetReadinessResponseObject); ok {
		return validResponse.VisitGetReadinessResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListAlerts operation middleware
func (sh *strictHandler) ListAlerts(ctx echo.Context, params ListAlertsParams) error {
	var request ListAlertsRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListAlerts(ctx.Request().Context(), request.(ListAlertsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListAlerts")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListAlertsResponseObject); ok {
		return validResponse.VisitListAlertsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UploadAttachment operation middleware
func (sh *strictHandler) UploadAttachment(ctx echo.Context, params UploadAttachmentParams) error {
	var request UploadAttachmentRequestObject

	request.Params = params
	request.ContentType = ctx.Request().Header.Get("Content-Type")

	request.Body = ctx.Request().Body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.UploadAttachment(ctx.Request().Context(), request.(UploadAttachmentRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UploadAttachment")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UploadAttachmentResponseObject); ok {
		return validResponse.VisitUploadAttachmentResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetAttachment operation middleware
func (sh *strictHandler) GetAttachment(ctx echo.Context, id ID) error {
	var request GetAttachmentRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetAttachment(ctx.Request().Context(), request.(GetAttachmentRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetAttachment")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetAttachmentResponseObject); ok {
		return validResponse.VisitGetAttachmentResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetAttachmentContent operation middleware
func (sh *strictHandler) GetAttachmentContent(ctx echo.Context, id ID, params GetAttachmentContentParams) error {
	var request GetAttachmentContentRequestObject

	request.ID = id
	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetAttachmentContent(ctx.Request().Context(), request.(GetAttachmentContentRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetAttachmentContent")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetAttachmentContentResponseObject); ok {
		return validResponse.VisitGetAttachmentContentResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetCallList operation middleware
func (sh *strictHandler) GetCallList(ctx echo.Context, params GetCallListParams) error {
	var request GetCallListRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetCallList(ctx.Request().Context(), request.(GetCallListRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetCallList")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetCallListResponseObject); ok {
		return validResponse.VisitGetCallListResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListCallScripts operation middleware
func (sh *strictHandler) ListCallScripts(ctx echo.Context) error {
	var request ListCallScriptsRequestObject

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListCallScripts(ctx.Request().Context(), request.(ListCallScriptsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListCallScripts")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListCallScriptsResponseObject); ok {
		return validResponse.VisitListCallScriptsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetCallScript operation middleware
func (sh *strictHandler) GetCallScript(ctx echo.Context, kind CallKind, params GetCallScriptParams) error {
	var request GetCallScriptRequestObject

	request.Kind = kind
	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetCallScript(ctx.Request().Context(), request.(GetCallScriptRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetCallScript")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetCallScriptResponseObject); ok {
		return validResponse.VisitGetCallScriptResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ChangeCallScript operation middleware
func (sh *strictHandler) ChangeCallScript(ctx echo.Context, kind CallKind) error {
	var request ChangeCallScriptRequestObject

	request.Kind = kind

	var body ChangeCallScriptJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ChangeCallScript(ctx.Request().Context(), request.(ChangeCallScriptRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ChangeCallScript")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ChangeCallScriptResponseObject); ok {
		return validResponse.VisitChangeCallScriptResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListCallbacks operation middleware
func (sh *strictHandler) ListCallbacks(ctx echo.Context, params ListCallbacksParams) error {
	var request ListCallbacksRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListCallbacks(ctx.Request().Context(), request.(ListCallbacksRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListCallbacks")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListCallbacksResponseObject); ok {
		return validResponse.VisitListCallbacksResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ClaimCallback operation middleware
func (sh *strictHandler) ClaimCallback(ctx echo.Context, id ID) error {
	var request ClaimCallbackRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ClaimCallback(ctx.Request().Context(), request.(ClaimCallbackRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ClaimCallback")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ClaimCallbackResponseObject); ok {
		return validResponse.VisitClaimCallbackResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// DismissCallback operation middleware
func (sh *strictHandler) DismissCallback(ctx echo.Context, id ID) error {
	var request DismissCallbackRequestObject

	request.ID = id

	var body DismissCallbackJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.DismissCallback(ctx.Request().Context(), request.(DismissCallbackRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "DismissCallback")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(DismissCallbackResponseObject); ok {
		return validResponse.VisitDismissCallbackResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// FindCallers operation middleware
func (sh *strictHandler) FindCallers(ctx echo.Context, params FindCallersParams) error {
	var request FindCallersRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.FindCallers(ctx.Request().Context(), request.(FindCallersRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "FindCallers")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(FindCallersResponseObject); ok {
		return validResponse.VisitFindCallersResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListCalls operation middleware
func (sh *strictHandler) ListCalls(ctx echo.Context, params ListCallsParams) error {
	var request ListCallsRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListCalls(ctx.Request().Context(), request.(ListCallsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListCalls")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListCallsResponseObject); ok {
		return validResponse.VisitListCallsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// RecordCall operation middleware
func (sh *strictHandler) RecordCall(ctx echo.Context) error {
	var request RecordCallRequestObject

	var body RecordCallJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.RecordCall(ctx.Request().Context(), request.(RecordCallRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "RecordCall")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(RecordCallResponseObject); ok {
		return validResponse.VisitRecordCallResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetCall operation middleware
func (sh *strictHandler) GetCall(ctx echo.Context, id ID) error {
	var request GetCallRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetCall(ctx.Request().Context(), request.(GetCallRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetCall")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetCallResponseObject); ok {
		return validResponse.VisitGetCallResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListCommunities operation middleware
func (sh *strictHandler) ListCommunities(ctx echo.Context, params ListCommunitiesParams) error {
	var request ListCommunitiesRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListCommunities(ctx.Request().Context(), request.(ListCommunitiesRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListCommunities")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListCommunitiesResponseObject); ok {
		return validResponse.VisitListCommunitiesResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// CreateCommunity operation middleware
func (sh *strictHandler) CreateCommunity(ctx echo.Context) error {
	var request CreateCommunityRequestObject

	var body CreateCommunityJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.CreateCommunity(ctx.Request().Context(), request.(CreateCommunityRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "CreateCommunity")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(CreateCommunityResponseObject); ok {
		return validResponse.VisitCreateCommunityResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ArchiveCommunity operation middleware
func (sh *strictHandler) ArchiveCommunity(ctx echo.Context, id ID) error {
	var request ArchiveCommunityRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ArchiveCommunity(ctx.Request().Context(), request.(ArchiveCommunityRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ArchiveCommunity")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ArchiveCommunityResponseObject); ok {
		return validResponse.VisitArchiveCommunityResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetCommunity operation middleware
func (sh *strictHandler) GetCommunity(ctx echo.Context, id ID) error {
	var request GetCommunityRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetCommunity(ctx.Request().Context(), request.(GetCommunityRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetCommunity")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetCommunityResponseObject); ok {
		return validResponse.VisitGetCommunityResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateCommunity operation middleware
func (sh *strictHandler) UpdateCommunity(ctx echo.Context, id ID) error {
	var request UpdateCommunityRequestObject

	request.ID = id

	var body UpdateCommunityJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.UpdateCommunity(ctx.Request().Context(), request.(UpdateCommunityRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateCommunity")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateCommunityResponseObject); ok {
		return validResponse.VisitUpdateCommunityResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// SetPlanning operation middleware
func (sh *strictHandler) SetPlanning(ctx echo.Context, id ID) error {
	var request SetPlanningRequestObject

	request.ID = id

	var body SetPlanningJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.SetPlanning(ctx.Request().Context(), request.(SetPlanningRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "SetPlanning")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(SetPlanningResponseObject); ok {
		return validResponse.VisitSetPlanningResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// RestoreCommunity operation middleware
func (sh *strictHandler) RestoreCommunity(ctx echo.Context, id ID) error {
	var request RestoreCommunityRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.RestoreCommunity(ctx.Request().Context(), request.(RestoreCommunityRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "RestoreCommunity")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(RestoreCommunityResponseObject); ok {
		return validResponse.VisitRestoreCommunityResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListContacts operation middleware
func (sh *strictHandler) ListContacts(ctx echo.Context, params ListContactsParams) error {
	var request ListContactsRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListContacts(ctx.Request().Context(), request.(ListContactsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListContacts")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListContactsResponseObject); ok {
		return validResponse.VisitListContactsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// RecordContact operation middleware
func (sh *strictHandler) RecordContact(ctx echo.Context) error {
	var request RecordContactRequestObject

	var body RecordContactJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.RecordContact(ctx.Request().Context(), request.(RecordContactRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "RecordContact")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(RecordContactResponseObject); ok {
		return validResponse.VisitRecordContactResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetContact operation middleware
func (sh *strictHandler) GetContact(ctx echo.Context, id ID) error {
	var request GetContactRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetContact(ctx.Request().Context(), request.(GetContactRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetContact")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetContactResponseObject); ok {
		return validResponse.VisitGetContactResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// SettleNeed operation middleware
func (sh *strictHandler) SettleNeed(ctx echo.Context, id ID) error {
	var request SettleNeedRequestObject

	request.ID = id

	var body SettleNeedJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.SettleNeed(ctx.Request().Context(), request.(SettleNeedRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "SettleNeed")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(SettleNeedResponseObject); ok {
		return validResponse.VisitSettleNeedResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListCounts operation middleware
func (sh *strictHandler) ListCounts(ctx echo.Context, params ListCountsParams) error {
	var request ListCountsRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListCounts(ctx.Request().Context(), request.(ListCountsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListCounts")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListCountsResponseObject); ok {
		return validResponse.VisitListCountsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// CountItems operation middleware
func (sh *strictHandler) CountItems(ctx echo.Context) error {
	var request CountItemsRequestObject

	var body CountItemsJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.CountItems(ctx.Request().Context(), request.(CountItemsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "CountItems")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(CountItemsResponseObject); ok {
		return validResponse.VisitCountItemsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ExplainCount operation middleware
func (sh *strictHandler) ExplainCount(ctx echo.Context, id ID) error {
	var request ExplainCountRequestObject

	request.ID = id

	var body ExplainCountJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ExplainCount(ctx.Request().Context(), request.(ExplainCountRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ExplainCount")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ExplainCountResponseObject); ok {
		return validResponse.VisitExplainCountResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetCustodyBoard operation middleware
func (sh *strictHandler) GetCustodyBoard(ctx echo.Context, params GetCustodyBoardParams) error {
	var request GetCustodyBoardRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetCustodyBoard(ctx.Request().Context(), request.(GetCustodyBoardRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetCustodyBoard")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetCustodyBoardResponseObject); ok {
		return validResponse.VisitGetCustodyBoardResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// CloseDay operation middleware
func (sh *strictHandler) CloseDay(ctx echo.Context) error {
	var request CloseDayRequestObject

	var body CloseDayJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.CloseDay(ctx.Request().Context(), request.(CloseDayRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "CloseDay")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(CloseDayResponseObject); ok {
		return validResponse.VisitCloseDayResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListDecisions operation middleware
func (sh *strictHandler) ListDecisions(ctx echo.Context, params ListDecisionsParams) error {
	var request ListDecisionsRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListDecisions(ctx.Request().Context(), request.(ListDecisionsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListDecisions")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListDecisionsResponseObject); ok {
		return validResponse.VisitListDecisionsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// Depart operation middleware
func (sh *strictHandler) Depart(ctx echo.Context) error {
	var request DepartRequestObject

	var body DepartJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.Depart(ctx.Request().Context(), request.(DepartRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "Depart")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(DepartResponseObject); ok {
		return validResponse.VisitDepartResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListDrivers operation middleware
func (sh *strictHandler) ListDrivers(ctx echo.Context, params ListDriversParams) error {
	var request ListDriversRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListDrivers(ctx.Request().Context(), request.(ListDriversRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListDrivers")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListDriversResponseObject); ok {
		return validResponse.VisitListDriversResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// CreateDriver operation middleware
func (sh *strictHandler) CreateDriver(ctx echo.Context) error {
	var request CreateDriverRequestObject

	var body CreateDriverJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.CreateDriver(ctx.Request().Context(), request.(CreateDriverRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "CreateDriver")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(CreateDriverResponseObject); ok {
		return validResponse.VisitCreateDriverResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ArchiveDriver operation middleware
func (sh *strictHandler) ArchiveDriver(ctx echo.Context, id ID) error {
	var request ArchiveDriverRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ArchiveDriver(ctx.Request().Context(), request.(ArchiveDriverRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ArchiveDriver")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ArchiveDriverResponseObject); ok {
		return validResponse.VisitArchiveDriverResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetDriver operation middleware
func (sh *strictHandler) GetDriver(ctx echo.Context, id ID) error {
	var request GetDriverRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetDriver(ctx.Request().Context(), request.(GetDriverRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetDriver")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetDriverResponseObject); ok {
		return validResponse.VisitGetDriverResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateDriver operation middleware
func (sh *strictHandler) UpdateDriver(ctx echo.Context, id ID) error {
	var request UpdateDriverRequestObject

	request.ID = id

	var body UpdateDriverJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.UpdateDriver(ctx.Request().Context(), request.(UpdateDriverRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateDriver")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateDriverResponseObject); ok {
		return validResponse.VisitUpdateDriverResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// DropOut operation middleware
func (sh *strictHandler) DropOut(ctx echo.Context, id ID) error {
	var request DropOutRequestObject

	request.ID = id

	var body DropOutJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.DropOut(ctx.Request().Context(), request.(DropOutRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "DropOut")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(DropOutResponseObject); ok {
		return validResponse.VisitDropOutResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// RestoreDriver operation middleware
func (sh *strictHandler) RestoreDriver(ctx echo.Context, id ID) error {
	var request RestoreDriverRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.RestoreDriver(ctx.Request().Context(), request.(RestoreDriverRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "RestoreDriver")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(RestoreDriverResponseObject); ok {
		return validResponse.VisitRestoreDriverResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListDrugs operation middleware
func (sh *strictHandler) ListDrugs(ctx echo.Context, params ListDrugsParams) error {
	var request ListDrugsRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListDrugs(ctx.Request().Context(), request.(ListDrugsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListDrugs")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListDrugsResponseObject); ok {
		return validResponse.VisitListDrugsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// CreateDrug operation middleware
func (sh *strictHandler) CreateDrug(ctx echo.Context) error {
	var request CreateDrugRequestObject

	var body CreateDrugJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.CreateDrug(ctx.Request().Context(), request.(CreateDrugRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "CreateDrug")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(CreateDrugResponseObject); ok {
		return validResponse.VisitCreateDrugResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ArchiveDrug operation middleware
func (sh *strictHandler) ArchiveDrug(ctx echo.Context, id ID) error {
	var request ArchiveDrugRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ArchiveDrug(ctx.Request().Context(), request.(ArchiveDrugRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ArchiveDrug")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ArchiveDrugResponseObject); ok {
		return validResponse.VisitArchiveDrugResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetDrug operation middleware
func (sh *strictHandler) GetDrug(ctx echo.Context, id ID) error {
	var request GetDrugRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetDrug(ctx.Request().Context(), request.(GetDrugRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetDrug")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetDrugResponseObject); ok {
		return validResponse.VisitGetDrugResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateDrug operation middleware
func (sh *strictHandler) UpdateDrug(ctx echo.Context, id ID) error {
	var request UpdateDrugRequestObject

	request.ID = id

	var body UpdateDrugJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.UpdateDrug(ctx.Request().Context(), request.(UpdateDrugRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateDrug")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateDrugResponseObject); ok {
		return validResponse.VisitUpdateDrugResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// WhoHasDrug operation middleware
func (sh *strictHandler) WhoHasDrug(ctx echo.Context, id ID) error {
	var request WhoHasDrugRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.WhoHasDrug(ctx.Request().Context(), request.(WhoHasDrugRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "WhoHasDrug")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(WhoHasDrugResponseObject); ok {
		return validResponse.VisitWhoHasDrugResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// RestoreDrug operation middleware
func (sh *strictHandler) RestoreDrug(ctx echo.Context, id ID) error {
	var request RestoreDrugRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.RestoreDrug(ctx.Request().Context(), request.(RestoreDrugRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "RestoreDrug")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(RestoreDrugResponseObject); ok {
		return validResponse.VisitRestoreDrugResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListEvents operation middleware
func (sh *strictHandler) ListEvents(ctx echo.Context, params ListEventsParams) error {
	var request ListEventsRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListEvents(ctx.Request().Context(), request.(ListEventsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListEvents")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListEventsResponseObject); ok {
		return validResponse.VisitListEventsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetForecast operation middleware
func (sh *strictHandler) GetForecast(ctx echo.Context, params GetForecastParams) error {
	var request GetForecastRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetForecast(ctx.Request().Context(), request.(GetForecastRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetForecast")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetForecastResponseObject); ok {
		return validResponse.VisitGetForecastResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// HandOver operation middleware
func (sh *strictHandler) HandOver(ctx echo.Context) error {
	var request HandOverRequestObject

	var body HandOverJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.HandOver(ctx.Request().Context(), request.(HandOverRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "HandOver")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(HandOverResponseObject); ok {
		return validResponse.VisitHandOverResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ConfirmHandover operation middleware
func (sh *strictHandler) ConfirmHandover(ctx echo.Context) error {
	var request ConfirmHandoverRequestObject

	var body ConfirmHandoverJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ConfirmHandover(ctx.Request().Context(), request.(ConfirmHandoverRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ConfirmHandover")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ConfirmHandoverResponseObject); ok {
		return validResponse.VisitConfirmHandoverResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListUnconfirmed operation middleware
func (sh *strictHandler) ListUnconfirmed(ctx echo.Context, params ListUnconfirmedParams) error {
	var request ListUnconfirmedRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListUnconfirmed(ctx.Request().Context(), request.(ListUnconfirmedRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListUnconfirmed")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListUnconfirmedResponseObject); ok {
		return validResponse.VisitListUnconfirmedResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListHospitals operation middleware
func (sh *strictHandler) ListHospitals(ctx echo.Context, params ListHospitalsParams) error {
	var request ListHospitalsRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListHospitals(ctx.Request().Context(), request.(ListHospitalsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListHospitals")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListHospitalsResponseObject); ok {
		return validResponse.VisitListHospitalsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// CreateHospital operation middleware
func (sh *strictHandler) CreateHospital(ctx echo.Context) error {
	var request CreateHospitalRequestObject

	var body CreateHospitalJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.CreateHospital(ctx.Request().Context(), request.(CreateHospitalRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "CreateHospital")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(CreateHospitalResponseObject); ok {
		return validResponse.VisitCreateHospitalResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ArchiveHospital operation middleware
func (sh *strictHandler) ArchiveHospital(ctx echo.Context, id ID) error {
	var request ArchiveHospitalRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ArchiveHospital(ctx.Request().Context(), request.(ArchiveHospitalRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ArchiveHospital")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ArchiveHospitalResponseObject); ok {
		return validResponse.VisitArchiveHospitalResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetHospital operation middleware
func (sh *strictHandler) GetHospital(ctx echo.Context, id ID) error {
	var request GetHospitalRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetHospital(ctx.Request().Context(), request.(GetHospitalRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetHospital")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetHospitalResponseObject); ok {
		return validResponse.VisitGetHospitalResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateHospital operation middleware
func (sh *strictHandler) UpdateHospital(ctx echo.Context, id ID) error {
	var request UpdateHospitalRequestObject

	request.ID = id

	var body UpdateHospitalJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.UpdateHospital(ctx.Request().Context(), request.(UpdateHospitalRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateHospital")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateHospitalResponseObject); ok {
		return validResponse.VisitUpdateHospitalResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ReportHospital operation middleware
func (sh *strictHandler) ReportHospital(ctx echo.Context, id ID) error {
	var request ReportHospitalRequestObject

	request.ID = id

	var body ReportHospitalJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ReportHospital(ctx.Request().Context(), request.(ReportHospitalRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ReportHospital")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ReportHospitalResponseObject); ok {
		return validResponse.VisitReportHospitalResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// RestoreHospital operation middleware
func (sh *strictHandler) RestoreHospital(ctx echo.Context, id ID) error {
	var request RestoreHospitalRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.RestoreHospital(ctx.Request().Context(), request.(RestoreHospitalRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "RestoreHospital")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(RestoreHospitalResponseObject); ok {
		return validResponse.VisitRestoreHospitalResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListIncidents operation middleware
func (sh *strictHandler) ListIncidents(ctx echo.Context, params ListIncidentsParams) error {
	var request ListIncidentsRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListIncidents(ctx.Request().Context(), request.(ListIncidentsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListIncidents")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListIncidentsResponseObject); ok {
		return validResponse.VisitListIncidentsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ReportIncident operation middleware
func (sh *strictHandler) ReportIncident(ctx echo.Context) error {
	var request ReportIncidentRequestObject

	var body ReportIncidentJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ReportIncident(ctx.Request().Context(), request.(ReportIncidentRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ReportIncident")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ReportIncidentResponseObject); ok {
		return validResponse.VisitReportIncidentResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetIncident operation middleware
func (sh *strictHandler) GetIncident(ctx echo.Context, id ID) error {
	var request GetIncidentRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetIncident(ctx.Request().Context(), request.(GetIncidentRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetIncident")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetIncidentResponseObject); ok {
		return validResponse.VisitGetIncidentResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ResolveIncident operation middleware
func (sh *strictHandler) ResolveIncident(ctx echo.Context, id ID) error {
	var request ResolveIncidentRequestObject

	request.ID = id

	var body ResolveIncidentJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ResolveIncident(ctx.Request().Context(), request.(ResolveIncidentRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ResolveIncident")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ResolveIncidentResponseObject); ok {
		return validResponse.VisitResolveIncidentResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListItems operation middleware
func (sh *strictHandler) ListItems(ctx echo.Context, params ListItemsParams) error {
	var request ListItemsRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListItems(ctx.Request().Context(), request.(ListItemsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListItems")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListItemsResponseObject); ok {
		return validResponse.VisitListItemsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetItem operation middleware
func (sh *strictHandler) GetItem(ctx echo.Context, id ID) error {
	var request GetItemRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetItem(ctx.Request().Context(), request.(GetItemRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetItem")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetItemResponseObject); ok {
		return validResponse.VisitGetItemResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// PrintLabels operation middleware
func (sh *strictHandler) PrintLabels(ctx echo.Context, params PrintLabelsParams) error {
	var request PrintLabelsRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.PrintLabels(ctx.Request().Context(), request.(PrintLabelsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "PrintLabels")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(PrintLabelsResponseObject); ok {
		return validResponse.VisitPrintLabelsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetMe operation middleware
func (sh *strictHandler) GetMe(ctx echo.Context) error {
	var request GetMeRequestObject

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetMe(ctx.Request().Context(), request.(GetMeRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetMe")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetMeResponseObject); ok {
		return validResponse.VisitGetMeResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListUnconfirmedMoney operation middleware
func (sh *strictHandler) ListUnconfirmedMoney(ctx echo.Context, params ListUnconfirmedMoneyParams) error {
	var request ListUnconfirmedMoneyRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListUnconfirmedMoney(ctx.Request().Context(), request.(ListUnconfirmedMoneyRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListUnconfirmedMoney")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListUnconfirmedMoneyResponseObject); ok {
		return validResponse.VisitListUnconfirmedMoneyResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ConfirmMoney operation middleware
func (sh *strictHandler) ConfirmMoney(ctx echo.Context, id ID) error {
	var request ConfirmMoneyRequestObject

	request.ID = id

	var body ConfirmMoneyJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ConfirmMoney(ctx.Request().Context(), request.(ConfirmMoneyRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ConfirmMoney")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ConfirmMoneyResponseObject); ok {
		return validResponse.VisitConfirmMoneyResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetMyRoute operation middleware
func (sh *strictHandler) GetMyRoute(ctx echo.Context) error {
	var request GetMyRouteRequestObject

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetMyRoute(ctx.Request().Context(), request.(GetMyRouteRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetMyRoute")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetMyRouteResponseObject); ok {
		return validResponse.VisitGetMyRouteResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListPlans operation middleware
func (sh *strictHandler) ListPlans(ctx echo.Context, params ListPlansParams) error {
	var request ListPlansRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListPlans(ctx.Request().Context(), request.(ListPlansRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListPlans")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListPlansResponseObject); ok {
		return validResponse.VisitListPlansResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// CreatePlan operation middleware
func (sh *strictHandler) CreatePlan(ctx echo.Context) error {
	var request CreatePlanRequestObject

	var body CreatePlanJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.CreatePlan(ctx.Request().Context(), request.(CreatePlanRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "CreatePlan")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(CreatePlanResponseObject); ok {
		return validResponse.VisitCreatePlanResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetPlan operation middleware
func (sh *strictHandler) GetPlan(ctx echo.Context, id ID) error {
	var request GetPlanRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetPlan(ctx.Request().Context(), request.(GetPlanRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetPlan")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetPlanResponseObject); ok {
		return validResponse.VisitGetPlanResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ApplyPlan operation middleware
func (sh *strictHandler) ApplyPlan(ctx echo.Context, id ID) error {
	var request ApplyPlanRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ApplyPlan(ctx.Request().Context(), request.(ApplyPlanRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ApplyPlan")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ApplyPlanResponseObject); ok {
		return validResponse.VisitApplyPlanResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// CancelPlan operation middleware
func (sh *strictHandler) CancelPlan(ctx echo.Context, id ID) error {
	var request CancelPlanRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.CancelPlan(ctx.Request().Context(), request.(CancelPlanRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "CancelPlan")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(CancelPlanResponseObject); ok {
		return validResponse.VisitCancelPlanResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ComparePlans operation middleware
func (sh *strictHandler) ComparePlans(ctx echo.Context, id ID, params ComparePlansParams) error {
	var request ComparePlansRequestObject

	request.ID = id
	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ComparePlans(ctx.Request().Context(), request.(ComparePlansRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ComparePlans")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ComparePlansResponseObject); ok {
		return validResponse.VisitComparePlansResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// MoveInPlan operation middleware
func (sh *strictHandler) MoveInPlan(ctx echo.Context, id ID) error {
	var request MoveInPlanRequestObject

	request.ID = id

	var body MoveInPlanJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.MoveInPlan(ctx.Request().Context(), request.(MoveInPlanRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "MoveInPlan")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(MoveInPlanResponseObject); ok {
		return validResponse.VisitMoveInPlanResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListProposals operation middleware
func (sh *strictHandler) ListProposals(ctx echo.Context) error {
	var request ListProposalsRequestObject

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListProposals(ctx.Request().Context(), request.(ListProposalsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListProposals")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListProposalsResponseObject); ok {
		return validResponse.VisitListProposalsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// CreateProposal operation middleware
func (sh *strictHandler) CreateProposal(ctx echo.Context) error {
	var request CreateProposalRequestObject

	var body CreateProposalJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.CreateProposal(ctx.Request().Context(), request.(CreateProposalRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "CreateProposal")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(CreateProposalResponseObject); ok {
		return validResponse.VisitCreateProposalResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ConfirmProposal operation middleware
func (sh *strictHandler) ConfirmProposal(ctx echo.Context, id ID) error {
	var request ConfirmProposalRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ConfirmProposal(ctx.Request().Context(), request.(ConfirmProposalRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ConfirmProposal")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ConfirmProposalResponseObject); ok {
		return validResponse.VisitConfirmProposalResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// RejectProposal operation middleware
func (sh *strictHandler) RejectProposal(ctx echo.Context, id ID) error {
	var request RejectProposalRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.RejectProposal(ctx.Request().Context(), request.(RejectProposalRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "RejectProposal")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(RejectProposalResponseObject); ok {
		return validResponse.VisitRejectProposalResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListRequests operation middleware
func (sh *strictHandler) ListRequests(ctx echo.Context, params ListRequestsParams) error {
	var request ListRequestsRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListRequests(ctx.Request().Context(), request.(ListRequestsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListRequests")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListRequestsResponseObject); ok {
		return validResponse.VisitListRequestsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// RegisterRequest operation middleware
func (sh *strictHandler) RegisterRequest(ctx echo.Context) error {
	var request RegisterRequestRequestObject

	var body RegisterRequestJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.RegisterRequest(ctx.Request().Context(), request.(RegisterRequestRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "RegisterRequest")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(RegisterRequestResponseObject); ok {
		return validResponse.VisitRegisterRequestResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetRequest operation middleware
func (sh *strictHandler) GetRequest(ctx echo.Context, id ID) error {
	var request GetRequestRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetRequest(ctx.Request().Context(), request.(GetRequestRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetRequest")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetRequestResponseObject); ok {
		return validResponse.VisitGetRequestResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// AmendRequest operation middleware
func (sh *strictHandler) AmendRequest(ctx echo.Context, id ID) error {
	var request AmendRequestRequestObject

	request.ID = id

	var body AmendRequestJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.AmendRequest(ctx.Request().Context(), request.(AmendRequestRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "AmendRequest")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(AmendRequestResponseObject); ok {
		return validResponse.VisitAmendRequestResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// CancelRequest operation middleware
func (sh *strictHandler) CancelRequest(ctx echo.Context, id ID) error {
	var request CancelRequestRequestObject

	request.ID = id

	var body CancelRequestJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.CancelRequest(ctx.Request().Context(), request.(CancelRequestRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "CancelRequest")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(CancelRequestResponseObject); ok {
		return validResponse.VisitCancelRequestResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// CollectCard operation middleware
func (sh *strictHandler) CollectCard(ctx echo.Context, id ID) error {
	var request CollectCardRequestObject

	request.ID = id

	var body CollectCardJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.CollectCard(ctx.Request().Context(), request.(CollectCardRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "CollectCard")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(CollectCardResponseObject); ok {
		return validResponse.VisitCollectCardResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// WaiveCard operation middleware
func (sh *strictHandler) WaiveCard(ctx echo.Context, id ID) error {
	var request WaiveCardRequestObject

	request.ID = id

	var body WaiveCardJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.WaiveCard(ctx.Request().Context(), request.(WaiveCardRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "WaiveCard")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(WaiveCardResponseObject); ok {
		return validResponse.VisitWaiveCardResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ClarifyLines operation middleware
func (sh *strictHandler) ClarifyLines(ctx echo.Context, id ID) error {
	var request ClarifyLinesRequestObject

	request.ID = id

	var body ClarifyLinesJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ClarifyLines(ctx.Request().Context(), request.(ClarifyLinesRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ClarifyLines")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ClarifyLinesResponseObject); ok {
		return validResponse.VisitClarifyLinesResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// AskDecision operation middleware
func (sh *strictHandler) AskDecision(ctx echo.Context, id ID) error {
	var request AskDecisionRequestObject

	request.ID = id

	var body AskDecisionJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.AskDecision(ctx.Request().Context(), request.(AskDecisionRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "AskDecision")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(AskDecisionResponseObject); ok {
		return validResponse.VisitAskDecisionResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// AnswerDecision operation middleware
func (sh *strictHandler) AnswerDecision(ctx echo.Context, id ID, decisionID ID) error {
	var request AnswerDecisionRequestObject

	request.ID = id
	request.DecisionID = decisionID

	var body AnswerDecisionJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.AnswerDecision(ctx.Request().Context(), request.(AnswerDecisionRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "AnswerDecision")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(AnswerDecisionResponseObject); ok {
		return validResponse.VisitAnswerDecisionResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// DeliverRequest operation middleware
func (sh *strictHandler) DeliverRequest(ctx echo.Context, id ID) error {
	var request DeliverRequestRequestObject

	request.ID = id

	var body DeliverRequestJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.DeliverRequest(ctx.Request().Context(), request.(DeliverRequestRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "DeliverRequest")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(DeliverRequestResponseObject); ok {
		return validResponse.VisitDeliverRequestResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// AttemptDelivery operation middleware
func (sh *strictHandler) AttemptDelivery(ctx echo.Context, id ID) error {
	var request AttemptDeliveryRequestObject

	request.ID = id

	var body AttemptDeliveryJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.AttemptDelivery(ctx.Request().Context(), request.(AttemptDeliveryRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "AttemptDelivery")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(AttemptDeliveryResponseObject); ok {
		return validResponse.VisitAttemptDeliveryResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListAttempts operation middleware
func (sh *strictHandler) ListAttempts(ctx echo.Context, id ID) error {
	var request ListAttemptsRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListAttempts(ctx.Request().Context(), request.(ListAttemptsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListAttempts")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListAttemptsResponseObject); ok {
		return validResponse.VisitListAttemptsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetRequestDocuments operation middleware
func (sh *strictHandler) GetRequestDocuments(ctx echo.Context, id ID, params GetRequestDocumentsParams) error {
	var request GetRequestDocumentsRequestObject

	request.ID = id
	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetRequestDocuments(ctx.Request().Context(), request.(GetRequestDocumentsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetRequestDocuments")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetRequestDocumentsResponseObject); ok {
		return validResponse.VisitGetRequestDocumentsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ReturnGoods operation middleware
func (sh *strictHandler) ReturnGoods(ctx echo.Context, id ID) error {
	var request ReturnGoodsRequestObject

	request.ID = id

	var body ReturnGoodsJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ReturnGoods(ctx.Request().Context(), request.(ReturnGoodsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ReturnGoods")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ReturnGoodsResponseObject); ok {
		return validResponse.VisitReturnGoodsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// AssignHospital operation middleware
func (sh *strictHandler) AssignHospital(ctx echo.Context, id ID) error {
	var request AssignHospitalRequestObject

	request.ID = id

	var body AssignHospitalJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.AssignHospital(ctx.Request().Context(), request.(AssignHospitalRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "AssignHospital")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(AssignHospitalResponseObject); ok {
		return validResponse.VisitAssignHospitalResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ReassignHospital operation middleware
func (sh *strictHandler) ReassignHospital(ctx echo.Context, id ID) error {
	var request ReassignHospitalRequestObject

	request.ID = id

	var body ReassignHospitalJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ReassignHospital(ctx.Request().Context(), request.(ReassignHospitalRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ReassignHospital")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ReassignHospitalResponseObject); ok {
		return validResponse.VisitReassignHospitalResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// SuggestHospitals operation middleware
func (sh *strictHandler) SuggestHospitals(ctx echo.Context, id ID) error {
	var request SuggestHospitalsRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.SuggestHospitals(ctx.Request().Context(), request.(SuggestHospitalsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "SuggestHospitals")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(SuggestHospitalsResponseObject); ok {
		return validResponse.VisitSuggestHospitalsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetMoney operation middleware
func (sh *strictHandler) GetMoney(ctx echo.Context, id ID) error {
	var request GetMoneyRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetMoney(ctx.Request().Context(), request.(GetMoneyRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetMoney")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetMoneyResponseObject); ok {
		return validResponse.VisitGetMoneyResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// MoveMoney operation middleware
func (sh *strictHandler) MoveMoney(ctx echo.Context, id ID) error {
	var request MoveMoneyRequestObject

	request.ID = id

	var body MoveMoneyJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.MoveMoney(ctx.Request().Context(), request.(MoveMoneyRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "MoveMoney")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(MoveMoneyResponseObject); ok {
		return validResponse.VisitMoveMoneyResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// RevealPin operation middleware
func (sh *strictHandler) RevealPin(ctx echo.Context, id ID) error {
	var request RevealPinRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.RevealPin(ctx.Request().Context(), request.(RevealPinRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "RevealPin")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(RevealPinResponseObject); ok {
		return validResponse.VisitRevealPinResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// IssuePin operation middleware
func (sh *strictHandler) IssuePin(ctx echo.Context, id ID) error {
	var request IssuePinRequestObject

	request.ID = id

	var body IssuePinJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.IssuePin(ctx.Request().Context(), request.(IssuePinRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "IssuePin")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(IssuePinResponseObject); ok {
		return validResponse.VisitIssuePinResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// WaivePin operation middleware
func (sh *strictHandler) WaivePin(ctx echo.Context, id ID) error {
	var request WaivePinRequestObject

	request.ID = id

	var body WaivePinJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.WaivePin(ctx.Request().Context(), request.(WaivePinRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "WaivePin")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(WaivePinResponseObject); ok {
		return validResponse.VisitWaivePinResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// RecordPurchase operation middleware
func (sh *strictHandler) RecordPurchase(ctx echo.Context, id ID) error {
	var request RecordPurchaseRequestObject

	request.ID = id

	var body RecordPurchaseJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.RecordPurchase(ctx.Request().Context(), request.(RecordPurchaseRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "RecordPurchase")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(RecordPurchaseResponseObject); ok {
		return validResponse.VisitRecordPurchaseResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ReportShortage operation middleware
func (sh *strictHandler) ReportShortage(ctx echo.Context, id ID) error {
	var request ReportShortageRequestObject

	request.ID = id

	var body ReportShortageJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ReportShortage(ctx.Request().Context(), request.(ReportShortageRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ReportShortage")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ReportShortageResponseObject); ok {
		return validResponse.VisitReportShortageResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListResidents operation middleware
func (sh *strictHandler) ListResidents(ctx echo.Context, params ListResidentsParams) error {
	var request ListResidentsRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListResidents(ctx.Request().Context(), request.(ListResidentsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListResidents")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListResidentsResponseObject); ok {
		return validResponse.VisitListResidentsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// CreateResident operation middleware
func (sh *strictHandler) CreateResident(ctx echo.Context) error {
	var request CreateResidentRequestObject

	var body CreateResidentJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.CreateResident(ctx.Request().Context(), request.(CreateResidentRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "CreateResident")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(CreateResidentResponseObject); ok {
		return validResponse.VisitCreateResidentResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ArchiveResident operation middleware
func (sh *strictHandler) ArchiveResident(ctx echo.Context, id ID) error {
	var request ArchiveResidentRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ArchiveResident(ctx.Request().Context(), request.(ArchiveResidentRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ArchiveResident")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ArchiveResidentResponseObject); ok {
		return validResponse.VisitArchiveResidentResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetResident operation middleware
func (sh *strictHandler) GetResident(ctx echo.Context, id ID) error {
	var request GetResidentRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetResident(ctx.Request().Context(), request.(GetResidentRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetResident")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetResidentResponseObject); ok {
		return validResponse.VisitGetResidentResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateResident operation middleware
func (sh *strictHandler) UpdateResident(ctx echo.Context, id ID) error {
	var request UpdateResidentRequestObject

	request.ID = id

	var body UpdateResidentJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.UpdateResident(ctx.Request().Context(), request.(UpdateResidentRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateResident")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateResidentResponseObject); ok {
		return validResponse.VisitUpdateResidentResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetResidentDocuments operation middleware
func (sh *strictHandler) GetResidentDocuments(ctx echo.Context, id ID, params GetResidentDocumentsParams) error {
	var request GetResidentDocumentsRequestObject

	request.ID = id
	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetResidentDocuments(ctx.Request().Context(), request.(GetResidentDocumentsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetResidentDocuments")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetResidentDocumentsResponseObject); ok {
		return validResponse.VisitGetResidentDocumentsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// FindDuplicates operation middleware
func (sh *strictHandler) FindDuplicates(ctx echo.Context, id ID, params FindDuplicatesParams) error {
	var request FindDuplicatesRequestObject

	request.ID = id
	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.FindDuplicates(ctx.Request().Context(), request.(FindDuplicatesRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "FindDuplicates")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(FindDuplicatesResponseObject); ok {
		return validResponse.VisitFindDuplicatesResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListMedications operation middleware
func (sh *strictHandler) ListMedications(ctx echo.Context, id ID) error {
	var request ListMedicationsRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListMedications(ctx.Request().Context(), request.(ListMedicationsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListMedications")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListMedicationsResponseObject); ok {
		return validResponse.VisitListMedicationsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetRequestDraft operation middleware
func (sh *strictHandler) GetRequestDraft(ctx echo.Context, id ID) error {
	var request GetRequestDraftRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetRequestDraft(ctx.Request().Context(), request.(GetRequestDraftRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetRequestDraft")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetRequestDraftResponseObject); ok {
		return validResponse.VisitGetRequestDraftResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// RestoreResident operation middleware
func (sh *strictHandler) RestoreResident(ctx echo.Context, id ID) error {
	var request RestoreResidentRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.RestoreResident(ctx.Request().Context(), request.(RestoreResidentRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "RestoreResident")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(RestoreResidentResponseObject); ok {
		return validResponse.VisitRestoreResidentResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetSupply operation middleware
func (sh *strictHandler) GetSupply(ctx echo.Context, id ID) error {
	var request GetSupplyRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetSupply(ctx.Request().Context(), request.(GetSupplyRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetSupply")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetSupplyResponseObject); ok {
		return validResponse.VisitGetSupplyResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// StartSupplyPlan operation middleware
func (sh *strictHandler) StartSupplyPlan(ctx echo.Context, id ID) error {
	var request StartSupplyPlanRequestObject

	request.ID = id

	var body StartSupplyPlanJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.StartSupplyPlan(ctx.Request().Context(), request.(StartSupplyPlanRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "StartSupplyPlan")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(StartSupplyPlanResponseObject); ok {
		return validResponse.VisitStartSupplyPlanResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// HandOverResponsibility operation middleware
func (sh *strictHandler) HandOverResponsibility(ctx echo.Context) error {
	var request HandOverResponsibilityRequestObject

	var body HandOverResponsibilityJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.HandOverResponsibility(ctx.Request().Context(), request.(HandOverResponsibilityRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "HandOverResponsibility")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(HandOverResponsibilityResponseObject); ok {
		return validResponse.VisitHandOverResponsibilityResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListRules operation middleware
func (sh *strictHandler) ListRules(ctx echo.Context, params ListRulesParams) error {
	var request ListRulesRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListRules(ctx.Request().Context(), request.(ListRulesRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListRules")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListRulesResponseObject); ok {
		return validResponse.VisitListRulesResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// CreateRule operation middleware
func (sh *strictHandler) CreateRule(ctx echo.Context) error {
	var request CreateRuleRequestObject

	var body CreateRuleJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.CreateRule(ctx.Request().Context(), request.(CreateRuleRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "CreateRule")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(CreateRuleResponseObject); ok {
		return validResponse.VisitCreateRuleResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ArchiveRule operation middleware
func (sh *strictHandler) ArchiveRule(ctx echo.Context, id ID) error {
	var request ArchiveRuleRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ArchiveRule(ctx.Request().Context(), request.(ArchiveRuleRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ArchiveRule")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ArchiveRuleResponseObject); ok {
		return validResponse.VisitArchiveRuleResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetRule operation middleware
func (sh *strictHandler) GetRule(ctx echo.Context, id ID) error {
	var request GetRuleRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetRule(ctx.Request().Context(), request.(GetRuleRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetRule")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetRuleResponseObject); ok {
		return validResponse.VisitGetRuleResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateRule operation middleware
func (sh *strictHandler) UpdateRule(ctx echo.Context, id ID) error {
	var request UpdateRuleRequestObject

	request.ID = id

	var body UpdateRuleJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.UpdateRule(ctx.Request().Context(), request.(UpdateRuleRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateRule")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateRuleResponseObject); ok {
		return validResponse.VisitUpdateRuleResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// RestoreRule operation middleware
func (sh *strictHandler) RestoreRule(ctx echo.Context, id ID) error {
	var request RestoreRuleRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.RestoreRule(ctx.Request().Context(), request.(RestoreRuleRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "RestoreRule")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(RestoreRuleResponseObject); ok {
		return validResponse.VisitRestoreRuleResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ScanItems operation middleware
func (sh *strictHandler) ScanItems(ctx echo.Context) error {
	var request ScanItemsRequestObject

	var body ScanItemsJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ScanItems(ctx.Request().Context(), request.(ScanItemsRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ScanItems")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ScanItemsResponseObject); ok {
		return validResponse.VisitScanItemsResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListStaff operation middleware
func (sh *strictHandler) ListStaff(ctx echo.Context, params ListStaffParams) error {
	var request ListStaffRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListStaff(ctx.Request().Context(), request.(ListStaffRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListStaff")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListStaffResponseObject); ok {
		return validResponse.VisitListStaffResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// CreateStaff operation middleware
func (sh *strictHandler) CreateStaff(ctx echo.Context) error {
	var request CreateStaffRequestObject

	var body CreateStaffJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.CreateStaff(ctx.Request().Context(), request.(CreateStaffRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "CreateStaff")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(CreateStaffResponseObject); ok {
		return validResponse.VisitCreateStaffResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ArchiveStaff operation middleware
func (sh *strictHandler) ArchiveStaff(ctx echo.Context, id ID) error {
	var request ArchiveStaffRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ArchiveStaff(ctx.Request().Context(), request.(ArchiveStaffRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ArchiveStaff")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ArchiveStaffResponseObject); ok {
		return validResponse.VisitArchiveStaffResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetStaff operation middleware
func (sh *strictHandler) GetStaff(ctx echo.Context, id ID) error {
	var request GetStaffRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetStaff(ctx.Request().Context(), request.(GetStaffRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetStaff")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetStaffResponseObject); ok {
		return validResponse.VisitGetStaffResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// UpdateStaff operation middleware
func (sh *strictHandler) UpdateStaff(ctx echo.Context, id ID) error {
	var request UpdateStaffRequestObject

	request.ID = id

	var body UpdateStaffJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.UpdateStaff(ctx.Request().Context(), request.(UpdateStaffRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "UpdateStaff")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(UpdateStaffResponseObject); ok {
		return validResponse.VisitUpdateStaffResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// RecordFitness operation middleware
func (sh *strictHandler) RecordFitness(ctx echo.Context, id ID) error {
	var request RecordFitnessRequestObject

	request.ID = id

	var body RecordFitnessJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.RecordFitness(ctx.Request().Context(), request.(RecordFitnessRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "RecordFitness")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(RecordFitnessResponseObject); ok {
		return validResponse.VisitRecordFitnessResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// RestoreStaff operation middleware
func (sh *strictHandler) RestoreStaff(ctx echo.Context, id ID) error {
	var request RestoreStaffRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.RestoreStaff(ctx.Request().Context(), request.(RestoreStaffRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "RestoreStaff")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(RestoreStaffResponseObject); ok {
		return validResponse.VisitRestoreStaffResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListTokens operation middleware
func (sh *strictHandler) ListTokens(ctx echo.Context, id ID) error {
	var request ListTokensRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListTokens(ctx.Request().Context(), request.(ListTokensRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListTokens")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListTokensResponseObject); ok {
		return validResponse.VisitListTokensResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// IssueToken operation middleware
func (sh *strictHandler) IssueToken(ctx echo.Context, id ID) error {
	var request IssueTokenRequestObject

	request.ID = id

	var body IssueTokenJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.IssueToken(ctx.Request().Context(), request.(IssueTokenRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "IssueToken")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(IssueTokenResponseObject); ok {
		return validResponse.VisitIssueTokenResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// RevokeToken operation middleware
func (sh *strictHandler) RevokeToken(ctx echo.Context, id ID, tokenID ID) error {
	var request RevokeTokenRequestObject

	request.ID = id
	request.TokenID = tokenID

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.RevokeToken(ctx.Request().Context(), request.(RevokeTokenRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "RevokeToken")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(RevokeTokenResponseObject); ok {
		return validResponse.VisitRevokeTokenResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetStatus operation middleware
func (sh *strictHandler) GetStatus(ctx echo.Context, params GetStatusParams) error {
	var request GetStatusRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetStatus(ctx.Request().Context(), request.(GetStatusRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetStatus")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetStatusResponseObject); ok {
		return validResponse.VisitGetStatusResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// GetSupplyPlan operation middleware
func (sh *strictHandler) GetSupplyPlan(ctx echo.Context, id ID) error {
	var request GetSupplyPlanRequestObject

	request.ID = id

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.GetSupplyPlan(ctx.Request().Context(), request.(GetSupplyPlanRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "GetSupplyPlan")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(GetSupplyPlanResponseObject); ok {
		return validResponse.VisitGetSupplyPlanResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// AdmitResident operation middleware
func (sh *strictHandler) AdmitResident(ctx echo.Context, id ID) error {
	var request AdmitResidentRequestObject

	request.ID = id

	var body AdmitResidentJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.AdmitResident(ctx.Request().Context(), request.(AdmitResidentRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "AdmitResident")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(AdmitResidentResponseObject); ok {
		return validResponse.VisitAdmitResidentResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// CountSupply operation middleware
func (sh *strictHandler) CountSupply(ctx echo.Context, id ID) error {
	var request CountSupplyRequestObject

	request.ID = id

	var body CountSupplyJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.CountSupply(ctx.Request().Context(), request.(CountSupplyRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "CountSupply")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(CountSupplyResponseObject); ok {
		return validResponse.VisitCountSupplyResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// DischargeResident operation middleware
func (sh *strictHandler) DischargeResident(ctx echo.Context, id ID) error {
	var request DischargeResidentRequestObject

	request.ID = id

	var body DischargeResidentJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.DischargeResident(ctx.Request().Context(), request.(DischargeResidentRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "DischargeResident")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(DischargeResidentResponseObject); ok {
		return validResponse.VisitDischargeResidentResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ChangeDose operation middleware
func (sh *strictHandler) ChangeDose(ctx echo.Context, id ID) error {
	var request ChangeDoseRequestObject

	request.ID = id

	var body ChangeDoseJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ChangeDose(ctx.Request().Context(), request.(ChangeDoseRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ChangeDose")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ChangeDoseResponseObject); ok {
		return validResponse.VisitChangeDoseResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ReceiveSupply operation middleware
func (sh *strictHandler) ReceiveSupply(ctx echo.Context, id ID) error {
	var request ReceiveSupplyRequestObject

	request.ID = id

	var body ReceiveSupplyJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ReceiveSupply(ctx.Request().Context(), request.(ReceiveSupplyRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ReceiveSupply")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ReceiveSupplyResponseObject); ok {
		return validResponse.VisitReceiveSupplyResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// RestartSupply operation middleware
func (sh *strictHandler) RestartSupply(ctx echo.Context, id ID) error {
	var request RestartSupplyRequestObject

	request.ID = id

	var body RestartSupplyJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.RestartSupply(ctx.Request().Context(), request.(RestartSupplyRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "RestartSupply")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(RestartSupplyResponseObject); ok {
		return validResponse.VisitRestartSupplyResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// StopSupply operation middleware
func (sh *strictHandler) StopSupply(ctx echo.Context, id ID) error {
	var request StopSupplyRequestObject

	request.ID = id

	var body StopSupplyJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.StopSupply(ctx.Request().Context(), request.(StopSupplyRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "StopSupply")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(StopSupplyResponseObject); ok {
		return validResponse.VisitStopSupplyResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// ListTransfers operation middleware
func (sh *strictHandler) ListTransfers(ctx echo.Context, params ListTransfersParams) error {
	var request ListTransfersRequestObject

	request.Params = params

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.ListTransfers(ctx.Request().Context(), request.(ListTransfersRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "ListTransfers")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(ListTransfersResponseObject); ok {
		return validResponse.VisitListTransfersResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}

// TakeOver operation middleware
func (sh *strictHandler) TakeOver(ctx echo.Context) error {
	var request TakeOverRequestObject

	var body TakeOverJSONRequestBody
	var err error
	if binder, ok := ctx.Echo().Binder.(*echo.DefaultBinder); ok {
		// A request validator built on kin-openapi's openapi3filter with
		// KeepValidatedValue leaves the value it validated on the body. Bind
		// that value, matching member names exactly, so the handler receives
		// what was validated instead of a second, case-insensitive decode.
		// Otherwise bind only the request body, so that path and query
		// parameters are not also bound into the body struct.
		if vb, ok := ctx.Request().Body.(interface{ ValidatedValue() any }); !ok || runtime.BindJSONValue(vb.ValidatedValue(), &body) != nil {
			err = binder.BindBody(ctx, &body)
		}
	} else {
		// A custom binder is installed on the Echo instance; defer to it
		// entirely, since echo.Binder does not expose body-only binding and
		// the binder may do more than decode (for example call ctx.Validate).
		err = ctx.Bind(&body)
	}
	if err != nil {
		return err
	}
	request.Body = &body

	handler := func(ctx echo.Context, request interface{}) (interface{}, error) {
		return sh.ssi.TakeOver(ctx.Request().Context(), request.(TakeOverRequestObject))
	}
	for _, middleware := range sh.middlewares {
		handler = middleware(handler, "TakeOver")
	}

	response, err := handler(ctx, request)

	if err != nil {
		return err
	} else if validResponse, ok := response.(TakeOverResponseObject); ok {
		return validResponse.VisitTakeOverResponse(ctx.Response())
	} else if response != nil {
		return fmt.Errorf("unexpected response type: %T", response)
	}
	return nil
}
