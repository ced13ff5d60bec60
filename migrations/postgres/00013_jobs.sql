-- +goose Up
-- A job's failed run is tried again, for the communities in which it failed.
ALTER TABLE job_runs ADD COLUMN attempts bigint NOT NULL DEFAULT 1 CHECK (attempts > 0);
ALTER TABLE job_runs ADD COLUMN failed text NOT NULL DEFAULT '[]';
ALTER TABLE job_runs ADD COLUMN retry_at timestamptz;

-- A plan that was found and is to be applied, by whichever process is there.
ALTER TABLE plans ADD COLUMN apply_pending boolean NOT NULL DEFAULT false CHECK (NOT apply_pending OR state = 'ready');
DROP INDEX plans_solving;
CREATE INDEX plans_unheld ON plans (community_id, heartbeat_at) WHERE state = 'solving' OR apply_pending;

-- An alert of the whole service: its clock was set.
ALTER TABLE alerts DROP CONSTRAINT alerts_kind_check;
ALTER TABLE alerts ADD CONSTRAINT alerts_kind_check CHECK (kind IN ('card_overdue', 'supply', 'item_overdue', 'item_incident', 'custody_disputed', 'decision_overdue', 'undelivered', 'staff_positive', 'clock_jumped'));
