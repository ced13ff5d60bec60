package domain

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

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
