package domain

import (
	"slices"
	"strings"
	"testing"
	"time"
)

// TestNextTry: what a call leaves open, and when somebody rings again.
func TestNextTry(t *testing.T) {
	ended := time.Date(2020, 6, 15, 1, 0, 0, 0, time.UTC)
	agreed := ended.Add(5 * time.Hour)
	const nobody = -1
	for _, c := range []struct {
		name      string
		direction CallDirection
		outcome   CallOutcome
		resident  ID
		agreed    *time.Time
		want      time.Duration
	}{
		{"spoken to", CallOut, CallReached, "r", nil, nobody},
		{"spoken to, rings again at two", CallOut, CallReached, "r", &agreed, 5 * time.Hour},
		{"put off until two", CallIn, CallAgain, "r", &agreed, 5 * time.Hour},
		{"not at home", CallOut, CallNoAnswer, "r", nil, RetryNoAnswer},
		{"not at home, again at two", CallOut, CallNoAnswer, "r", &agreed, 5 * time.Hour},
		{"engaged", CallOut, CallBusy, "", nil, RetryBusy},
		{"missed while the line was busy", CallIn, CallBusy, "", nil, 0},
		{"missed", CallIn, CallNoAnswer, "", nil, 0},
		{"the resident's number is wrong: find another", CallOut, CallWrongNumber, "r", nil, 0},
		{"the number is nobody's", CallOut, CallWrongNumber, "", nil, nobody},
		{"somebody dialled the hotline by mistake", CallIn, CallWrongNumber, "r", nil, nobody},
	} {
		p := PhoneCall{Direction: c.direction, Outcome: c.outcome, ResidentID: c.resident, EndedAt: ended, CallbackAt: c.agreed}
		switch got := p.NextTry(); {
		case got == nil && c.want != nobody, got != nil && (c.want == nobody || !got.Equal(ended.Add(c.want))):
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// TestMatter: a call deals with what it is about and with what was known less of; not
// with another request.
func TestMatter(t *testing.T) {
	number, resident := Matter{Number: "+8613900000001"}, Matter{ResidentID: "r", Number: "+8613900000001"}
	first, second := Matter{"r", "1", "+8613900000001"}, Matter{"r", "2", ""}
	elsewhere, silent := Matter{Number: "+8613900000002"}, Matter{ResidentID: "r"}
	for _, c := range []struct {
		call, entry Matter
		want        bool
	}{
		{number, number, true},
		{resident, number, true},
		{first, number, true},
		{first, resident, true},
		{first, silent, true},
		{first, first, true},
		{second, first, false},
		{second, number, false}, // the number was not written down
		{resident, first, false},
		{number, resident, false},
		{first, elsewhere, false},
		{Matter{ResidentID: "other", Number: "+8613900000001"}, resident, false},
	} {
		if got := c.call.Covers(c.entry); got != c.want {
			t.Errorf("%+v covers %+v: %v", c.call, c.entry, got)
		}
	}
}

var asked = CallScript{Questions: []ScriptQuestion{
	{Key: "box", Text: Words{"药盒在手边吗？", "Is the box at hand?"}, Kind: QuestionYesNo, Required: true},
	{Key: "product", Text: Words{"药名？", "Which medicine?"}, Kind: QuestionText, Required: true},
	{Key: "maker", Text: Words{"换厂家？", "Another maker?"}, Kind: QuestionChoice, Choices: []ScriptChoice{{Key: "yes"}, {Key: "ask"}}},
}}

// TestScriptAccept: every required question that was not asked is named, in the
// reader's language.
func TestScriptAccept(t *testing.T) {
	for _, c := range []struct {
		name     string
		answers  []ScriptAnswer
		complete bool
		code     string
		pointers []string
	}{
		{"all", []ScriptAnswer{{"box", "yes"}, {"product", "甘精"}, {"maker", "ask"}}, true, "", nil},
		{"what must be", []ScriptAnswer{{"product", "甘精"}, {"box", "no"}}, true, "", nil},
		{"nothing", nil, true, "answers_missing", []string{"/answers", "/answers"}},
		{"one is missing", []ScriptAnswer{{"box", "no"}}, true, "answers_missing", []string{"/answers"}},
		{"not finished", nil, false, "", nil},
		{"neither yes nor no", []ScriptAnswer{{"product", "x"}, {"box", "maybe"}}, false, "not_an_option", []string{"/answers/1/value"}},
		{"no such choice", []ScriptAnswer{{"maker", "no"}}, false, "not_an_option", []string{"/answers/0/value"}},
		{"no such question", []ScriptAnswer{{"colour", "red"}}, false, "unknown_question", []string{"/answers/0/key"}},
		{"twice", []ScriptAnswer{{"box", "yes"}, {"box", "no"}}, false, "answer_twice", []string{"/answers/1/key"}},
	} {
		err := asked.Accept(c.answers, c.complete)
		if c.code == "" {
			if err != nil {
				t.Errorf("%s: %v", c.name, err)
			}
			continue
		}
		var got []string
		for _, f := range AsError(err).Fields {
			got = append(got, f.Pointer)
		}
		if !IsCode(err, c.code) || !slices.Equal(got, c.pointers) {
			t.Errorf("%s: %v at %v, want %s at %v", c.name, err, got, c.code, c.pointers)
		}
	}
	e := AsError(asked.Accept([]ScriptAnswer{{"box", "no"}}, true)).Fields[0]
	if zh, en := e.Text(Chinese), e.Text(English); !strings.HasSuffix(zh, "药名？") || !strings.HasSuffix(en, "Which medicine?") {
		t.Errorf("%s; %s", zh, en)
	}
}

// TestScriptCheck: a script that cannot be asked is refused where it is wrong.
func TestScriptCheck(t *testing.T) {
	two := []ScriptChoice{{Key: "a"}, {Key: "b"}}
	for _, c := range []struct {
		code, pointer string
		questions     []ScriptQuestion
	}{
		{"question_twice", "/questions/1/key", []ScriptQuestion{{Key: "x", Kind: QuestionText}, {Key: "x", Kind: QuestionYesNo}}},
		{"choices_needed", "/questions/0/choices", []ScriptQuestion{{Key: "x", Kind: QuestionChoice, Choices: two[:1]}}},
		{"choices_unwanted", "/questions/0/choices", []ScriptQuestion{{Key: "x", Kind: QuestionText, Choices: two}}},
		{"choice_twice", "/questions/0/choices/2/key", []ScriptQuestion{{Key: "x", Kind: QuestionChoice, Choices: append(two, two[1])}}},
	} {
		err := (&CallScript{Questions: c.questions}).Check()
		if !IsCode(err, c.code) || AsError(err).Fields[0].Pointer != c.pointer {
			t.Errorf("%v, want %s at %s", err, c.code, c.pointer)
		}
	}
	if err := asked.Check(); err != nil {
		t.Error(err)
	}
}
