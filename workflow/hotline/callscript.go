package hotline

import (
	"context"
	"time"

	"songyao/domain"
	"songyao/workflow/usecase"
)

// CallScripts lists the script in use of each kind of call.
func (svc *Service) CallScripts(ctx context.Context) ([]domain.CallScript, error) {
	return svc.Store.CallScripts(ctx)
}

// CallScript reads the script of a kind; version 0 is the one in use, another one
// that the answers of a call belong to. Errors: not_found.
func (svc *Service) CallScript(ctx context.Context, kind domain.CallKind, version int64) (*domain.CallScript, error) {
	return svc.Store.CallScript(ctx, kind, version)
}

// NewScript is the next version of a script.
type NewScript struct {
	Kind      domain.CallKind
	Text      domain.Words
	Questions []domain.ScriptQuestion
}

// ChangeCallScript puts the next version of a script into use; the earlier ones stay
// with the answers given to them. Errors: forbidden, stale_version, those of
// domain.CallScript.Check.
func (svc *Service) ChangeCallScript(ctx context.Context, c *usecase.Invocation, in NewScript) (*domain.CallScript, error) {
	row, err := usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*domain.CallScript, *domain.Change, error) {
		if err := c.CheckReach(""); err != nil {
			return nil, nil, err
		}
		before, err := svc.Store.CallScript(ctx, in.Kind, 0)
		if err != nil {
			return nil, nil, err
		}
		if err := c.CheckVersion(before.Version); err != nil {
			return nil, nil, err
		}
		row := &domain.CallScript{
			ID: domain.NewID(now), Kind: in.Kind, Version: before.Version + 1, TextZh: in.Text.Zh, TextEn: in.Text.En,
			Questions: in.Questions, CreatedAt: now, CreatedBy: c.Who.StaffID,
		}
		if err := row.Check(); err != nil {
			return nil, nil, err
		}
		change := &domain.Change{CommunityID: domain.System}
		change.Insert(row)
		change.Record("call_script.update", "call_scripts", row.ID, domain.Diff(before, row))
		return row, change, nil
	})
	if domain.IsCode(err, "already_exists") { // two put the same version into use
		return nil, usecase.Stale()
	}
	return row, err
}
