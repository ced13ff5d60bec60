package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow/hotline"
)

// ListCallScripts lists the script in use of each kind of call.
func (h handlers) ListCallScripts(ctx context.Context, _ ListCallScriptsRequestObject) (ListCallScriptsResponseObject, error) {
	rows, err := h.Hotline.CallScripts(ctx)
	if err != nil {
		return nil, err
	}
	return ListCallScripts200JSONResponse{Items: each(rows, toCallScript)}, nil
}

// GetCallScript reads the script of a kind of call.
func (h handlers) GetCallScript(ctx context.Context, in GetCallScriptRequestObject) (GetCallScriptResponseObject, error) {
	row, err := h.Hotline.CallScript(ctx, in.Kind, in.Params.Version)
	if err != nil {
		return nil, err
	}
	return GetCallScript200JSONResponse{answerCallScript(row)}, nil
}

// ChangeCallScript puts the next version of a script into use.
func (h handlers) ChangeCallScript(ctx context.Context, in ChangeCallScriptRequestObject) (ChangeCallScriptResponseObject, error) {
	row, err := h.Hotline.ChangeCallScript(ctx, invocationFrom(ctx), hotline.NewScript{
		Kind: in.Kind, Text: fromWords(in.Body.Text), Questions: each(in.Body.Questions, fromQuestion),
	})
	if err != nil {
		return nil, err
	}
	return ChangeCallScript200JSONResponse{answerCallScript(row)}, nil
}

func answerCallScript(row *domain.CallScript) CallScriptOKJSONResponse {
	return CallScriptOKJSONResponse{Body: toCallScript(row), Headers: CallScriptOKResponseHeaders{ETag: etag(row.Version)}}
}

func fromQuestion(q *ScriptQuestionInput) domain.ScriptQuestion {
	return domain.ScriptQuestion{
		Key: q.Key, Text: fromWords(q.Text), Kind: q.Kind, Required: value(q.Required),
		Choices: each(q.Choices, func(c *ScriptChoiceInput) domain.ScriptChoice {
			return domain.ScriptChoice{Key: c.Key, Text: fromWords(c.Text)}
		}),
	}
}

func toCallScript(s *domain.CallScript) CallScript {
	return CallScript{
		Kind: s.Kind, Version: s.Version, Text: toWords(domain.Words{Zh: s.TextZh, En: s.TextEn}), Since: s.CreatedAt, ChangedBy: s.CreatedBy,
		Questions: each(s.Questions, func(q *domain.ScriptQuestion) ScriptQuestion {
			return ScriptQuestion{
				Key: q.Key, Text: toWords(q.Text), Kind: q.Kind, Required: q.Required,
				Choices: each(q.Choices, func(c *domain.ScriptChoice) ScriptChoice {
					return ScriptChoice{Key: c.Key, Text: toWords(c.Text)}
				}),
			}
		}),
	}
}

func fromWords(w *LocalTextInput) domain.Words { return domain.Words{Zh: w.Zh, En: w.En} }

func toWords(w domain.Words) LocalText { return LocalText{Zh: w.Zh, En: w.En} }
