package domain

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// PhoneCall is one telephone call of the hotline, in either direction: with whom,
// about what, and what it came to. Rows are never changed or deleted.
type PhoneCall struct {
	CommunityID ID `gorm:"primaryKey"`
	ID          ID `gorm:"primaryKey"`
	Direction   CallDirection
	Kind        CallKind
	Outcome     CallOutcome
	ResidentID  ID     // "" while nobody knows whose number it is
	RequestID   ID     // that the call was about
	ContactID   ID     // of a supply round, which the call was made for
	Number      string // PhoneKey of the other side; "" when it was not written down
	StaffID     ID
	CalledOn    Date
	StartedAt   time.Time
	EndedAt     time.Time
	Attempt     int // which try it was since somebody was last spoken to; 0 for one that came in
	Note        string
	CallbackAt  *time.Time // when to ring again
	CallbackID  ID         // the entry of the queue that the call made, moved or closed
	// ScriptVersion is that of the script from which the questions were read; 0
	// when nothing was answered.
	ScriptVersion int64
	Answers       List[ScriptAnswer]
	RecordedAt    time.Time
}

// TableName names the table after what users call it.
func (PhoneCall) TableName() string { return "calls" }

// CallDirection says who rang.
type CallDirection string

// The directions.
const (
	CallIn  CallDirection = "in"  // 来电
	CallOut CallDirection = "out" // 去电
)

// CallDirections lists both.
func CallDirections() []CallDirection { return []CallDirection{CallIn, CallOut} }

// CallKind is what a call is about; each kind has a script.
type CallKind string

// The kinds.
const (
	AboutRegistration  CallKind = "registration"  // 登记
	AboutStatus        CallKind = "status"        // 查询进度
	AboutClarification CallKind = "clarification" // 核实药品
	AboutDecision      CallKind = "decision"      // 购药时请示
	AboutDelivery      CallKind = "delivery"      // 送药
	AboutRefill        CallKind = "refill"        // 续药
	AboutRound         CallKind = "round"         // 走访
	AboutComplaint     CallKind = "complaint"     // 投诉
	AboutOther         CallKind = "other"         // 其他
)

// CallKinds lists every kind.
func CallKinds() []CallKind {
	return []CallKind{
		AboutRegistration, AboutStatus, AboutClarification, AboutDecision, AboutDelivery, AboutRefill, AboutRound, AboutComplaint, AboutOther,
	}
}

// CallOutcome is what a call came to.
type CallOutcome string

// The outcomes.
const (
	CallReached     CallOutcome = "reached"      // spoken to
	CallNoAnswer    CallOutcome = "no_answer"    // nobody took it; of a call that came in: missed
	CallBusy        CallOutcome = "busy"         // 占线
	CallWrongNumber CallOutcome = "wrong_number" // somebody else's number
	CallAgain       CallOutcome = "call_back"    // spoken to, who wants to be rung again
)

// CallOutcomes lists every outcome.
func CallOutcomes() []CallOutcome {
	return []CallOutcome{CallReached, CallNoAnswer, CallBusy, CallWrongNumber, CallAgain}
}

// Spoken reports whether the person wanted was on the line.
func (o CallOutcome) Spoken() bool { return o == CallReached || o == CallAgain }

// After how long somebody is rung again unless the operator says when.
const (
	RetryNoAnswer = 30 * time.Minute
	RetryBusy     = 10 * time.Minute
)

// NextTry is when to ring again: as agreed, or by the outcome. nil says that the
// call leaves nothing open. A missed call is rung back at once; somebody whose number
// is wrong stays due until another is found.
func (c *PhoneCall) NextTry() *time.Time {
	after := time.Duration(0)
	switch {
	case c.CallbackAt != nil:
		return c.CallbackAt
	case c.Outcome.Spoken(), c.Outcome == CallWrongNumber && (c.Direction == CallIn || c.ResidentID == ""):
		return nil
	case c.Direction == CallIn, c.Outcome == CallWrongNumber:
	case c.Outcome == CallBusy:
		after = RetryBusy
	default:
		after = RetryNoAnswer
	}
	at := c.EndedAt.Add(after)
	return &at
}

// Callback is an entry of the queue of those to be rung again. There is at most one
// open entry about a matter: the request, or else the resident, or else the number.
// A later call about it moves or closes it.
type Callback struct {
	CommunityID  ID `gorm:"primaryKey"`
	ID           ID `gorm:"primaryKey"`
	ResidentID   ID
	RequestID    ID
	Number       string
	Kind         CallKind // of the last call
	DueAt        time.Time
	Attempts     int // tries since somebody was last spoken to
	CallID       ID  // the last call about it
	LastCallAt   time.Time
	OpenedAt     time.Time
	ClaimedBy    ID // who rings them now
	ClaimedUntil *time.Time
	ClosedAt     *time.Time
	ClosedBy     ID     // who spoke to them, or gave it up
	Dismissed    string // why nobody rings again; "" when the call was made
	Version      int64
	UpdatedAt    time.Time
}

// ClaimTime is for how long a claim keeps others from ringing the same person: a
// call and writing it down.
const ClaimTime = 15 * time.Minute

// ClaimedFrom reports whether somebody else has taken the entry at the moment.
func (b *Callback) ClaimedFrom(staff ID, now time.Time) bool {
	return b.ClaimedUntil != nil && now.Before(*b.ClaimedUntil) && b.ClaimedBy != staff
}

// Matter is what the entry is about.
func (b *Callback) Matter() Matter { return Matter{b.ResidentID, b.RequestID, b.Number} }

// Matter is what a call is about, as far as it is known.
type Matter struct {
	ResidentID ID
	RequestID  ID
	Number     string
}

// Matter is what the call is about.
func (c *PhoneCall) Matter() Matter { return Matter{c.ResidentID, c.RequestID, c.Number} }

// Same reports whether both are the same matter.
func (m Matter) Same(o Matter) bool { return m.Key() == o.Key() }

// Key is the same for everything that is the same matter.
func (m Matter) Key() string {
	switch {
	case m.RequestID != "":
		return string(m.RequestID)
	case m.ResidentID != "":
		return string(m.ResidentID)
	}
	return m.Number
}

// Covers reports whether a call about m deals with o too: the same matter, or one in
// which less was known of the same person. Another request of theirs is another
// matter.
func (m Matter) Covers(o Matter) bool {
	switch {
	case m.Same(o):
		return true
	case o.RequestID != "":
		return false
	case o.ResidentID != "":
		return o.ResidentID == m.ResidentID
	}
	return o.Number == m.Number
}

// CallScript is what is read and asked in calls of one kind. A change is a new row
// with the next version, so that the answers of an old call keep their questions.
type CallScript struct {
	ID        ID `gorm:"primaryKey"`
	Kind      CallKind
	Version   int64 // of the kind; the greatest is in use
	TextZh    string
	TextEn    string
	Questions List[ScriptQuestion]
	CreatedAt time.Time // in use from then on
	CreatedBy ID        // "" for those that came with the program
}

// ScriptQuestion is one question of a script.
type ScriptQuestion struct {
	Key      string         `json:"key"` // names the answer
	Text     Words          `json:"text"`
	Kind     QuestionKind   `json:"kind"`
	Choices  []ScriptChoice `json:"choices,omitempty"`
	Required bool           `json:"required"` // a call that reached somebody must have the answer
}

// ScriptChoice is one of the answers that may be given.
type ScriptChoice struct {
	Key  string `json:"key"`
	Text Words  `json:"text"`
}

// ScriptAnswer is what was answered: a text, "yes" or "no", or the key of a choice.
type ScriptAnswer struct {
	Key   string `json:"key"`
	Value string `json:"value"`
}

// QuestionKind is how a question is answered.
type QuestionKind string

// The kinds of question.
const (
	QuestionYesNo  QuestionKind = "yes_no"
	QuestionText   QuestionKind = "text"
	QuestionChoice QuestionKind = "choice"
)

// QuestionKinds lists every kind.
func QuestionKinds() []QuestionKind {
	return []QuestionKind{QuestionYesNo, QuestionText, QuestionChoice}
}

// Words is a text in both languages.
type Words struct {
	Zh string `json:"zh"`
	En string `json:"en"`
}

// Text is the text in the language.
func (w Words) Text(lang Lang) string {
	if lang == English {
		return w.En
	}
	return w.Zh
}

// Check refuses a script whose questions cannot be asked, with the place of the
// first mistake. Errors: question_twice, choices_needed, choices_unwanted, choice_twice.
func (s *CallScript) Check() error {
	seen := map[string]bool{}
	for i, q := range s.Questions {
		pointer := fmt.Sprintf("/questions/%d", i)
		if seen[q.Key] {
			return Invalid("question_twice", pointer+"/key")
		}
		seen[q.Key] = true
		switch {
		case q.Kind == QuestionChoice && len(q.Choices) < 2:
			return Invalid("choices_needed", pointer+"/choices")
		case q.Kind != QuestionChoice && len(q.Choices) > 0:
			return Invalid("choices_unwanted", pointer+"/choices")
		}
		choices := map[string]bool{}
		for j, c := range q.Choices {
			if choices[c.Key] {
				return Invalid("choice_twice", fmt.Sprintf("%s/choices/%d/key", pointer, j))
			}
			choices[c.Key] = true
		}
	}
	return nil
}

// Accept checks answers against the script's questions. complete asks for every
// required one. Errors: answers_missing, which names each question that was not
// answered; unknown_question, answer_twice, not_an_option at the answer.
func (s *CallScript) Accept(answers []ScriptAnswer, complete bool) error {
	given := map[string]bool{}
	for i, a := range answers {
		pointer := fmt.Sprintf("/answers/%d", i)
		n := slices.IndexFunc(s.Questions, func(q ScriptQuestion) bool { return q.Key == a.Key })
		if n < 0 {
			return Invalid("unknown_question", pointer+"/key")
		}
		if given[a.Key] {
			return Invalid("answer_twice", pointer+"/key")
		}
		given[a.Key] = true
		if options := s.Questions[n].options(); options != nil && !slices.Contains(options, a.Value) {
			return Invalid("not_an_option", pointer+"/value", strings.Join(options, ", "))
		}
	}
	if !complete {
		return nil
	}
	missing := &Error{Kind: KindInvalid, Code: "answers_missing"}
	for _, q := range s.Questions {
		if q.Required && !given[q.Key] {
			missing.Fields = append(missing.Fields, FieldError{Pointer: "/answers", Code: "answer_missing", Args: []any{q.Text}})
		}
	}
	if len(missing.Fields) == 0 {
		return nil
	}
	return missing
}

// options are the answers that may be given; nil for any text.
func (q *ScriptQuestion) options() []string {
	switch q.Kind {
	case QuestionYesNo:
		return []string{"yes", "no"}
	case QuestionChoice:
		out := make([]string, len(q.Choices))
		for i, c := range q.Choices {
			out[i] = c.Key
		}
		return out
	case QuestionText:
	}
	return nil
}
