-- +goose Up
-- A job's failed run is tried again, for the communities in which it failed.
ALTER TABLE job_runs ADD COLUMN attempts INTEGER NOT NULL DEFAULT 1 CHECK (attempts > 0);
ALTER TABLE job_runs ADD COLUMN failed TEXT NOT NULL DEFAULT '[]';
ALTER TABLE job_runs ADD COLUMN retry_at DATETIME;

-- A plan that was found and is to be applied, by whichever process is there.
ALTER TABLE plans ADD COLUMN apply_pending BOOLEAN NOT NULL DEFAULT false CHECK (NOT apply_pending OR state = 'ready');
DROP INDEX plans_solving;
CREATE INDEX plans_unheld ON plans (community_id, heartbeat_at) WHERE state = 'solving' OR apply_pending;

-- An alert of the whole service: its clock was set.
CREATE TABLE alerts_new (
    community_id TEXT NOT NULL REFERENCES communities,
    id           TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('card_overdue', 'supply', 'item_overdue', 'item_incident', 'custody_disputed', 'decision_overdue', 'undelivered', 'staff_positive', 'clock_jumped')),
    subject_id   TEXT NOT NULL,
    request_id   TEXT,
    raised_at    DATETIME NOT NULL,
    cleared_at   DATETIME,
    version      INTEGER NOT NULL,
    data         TEXT NOT NULL,
    level        TEXT NOT NULL DEFAULT '' CHECK (level IN ('', 'out', 'critical', 'low')),
    quiet_until  TEXT,
    outcome      TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('', 'requested', 'snoozed', 'declined')),
    reason       TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (community_id, id)
);
INSERT INTO alerts_new (community_id, id, kind, subject_id, request_id, raised_at, cleared_at, version, data, level, quiet_until, outcome, reason)
SELECT community_id, id, kind, subject_id, request_id, raised_at, cleared_at, version, data, level, quiet_until, outcome, reason FROM alerts;
DROP TABLE alerts;
ALTER TABLE alerts_new RENAME TO alerts;
CREATE UNIQUE INDEX alerts_open ON alerts (community_id, kind, subject_id) WHERE cleared_at IS NULL;
