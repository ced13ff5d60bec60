-- +goose Up
-- What residents take, how long it lasts, and who is called about it.
CREATE TABLE supply_plans (
    community_id TEXT NOT NULL,
    id           TEXT NOT NULL,
    resident_id  TEXT NOT NULL,
    drug_id      TEXT NOT NULL REFERENCES drugs,
    lead_days    INTEGER NOT NULL CHECK (lead_days >= 0),
    status       TEXT NOT NULL CHECK (status IN ('active', 'paused', 'stopped')),
    daily_dose   INTEGER NOT NULL CHECK (daily_dose >= 0),
    units        INTEGER CHECK (units >= 0),
    as_of        TEXT NOT NULL,
    source       TEXT NOT NULL CHECK (source IN ('', 'counted', 'derived', 'prescribed')),
    run_out_on   TEXT,
    due_on       TEXT,
    version      INTEGER NOT NULL,
    created_at   DATETIME NOT NULL,
    updated_at   DATETIME NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, resident_id) REFERENCES residents,
    CHECK ((status = 'active') = (due_on IS NOT NULL)),
    CHECK (run_out_on IS NULL OR run_out_on = due_on)
);
CREATE UNIQUE INDEX supply_plans_drug ON supply_plans (community_id, resident_id, drug_id) WHERE status <> 'stopped';
CREATE INDEX supply_plans_resident ON supply_plans (community_id, resident_id, id);
-- For the daily job: it costs what is due, not what is stored.
CREATE INDEX supply_plans_due ON supply_plans (community_id, due_on) WHERE due_on IS NOT NULL;
CREATE INDEX supply_plans_own_lead ON supply_plans (community_id, due_on) WHERE lead_days > 0;

CREATE TABLE supply_events (
    community_id TEXT NOT NULL,
    plan_id      TEXT NOT NULL,
    n            INTEGER NOT NULL CHECK (n > 0),
    happened_on  TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('count', 'received', 'dose', 'admit', 'discharge', 'stop', 'restart')),
    units        INTEGER CHECK (units >= 0),
    daily_dose   INTEGER CHECK (daily_dose >= 0),
    source       TEXT NOT NULL CHECK (source IN ('', 'counted', 'derived', 'prescribed')),
    request_id   TEXT,
    note         TEXT NOT NULL,
    recorded_by  TEXT NOT NULL,
    at           DATETIME NOT NULL,
    PRIMARY KEY (community_id, plan_id, n),
    FOREIGN KEY (community_id, plan_id) REFERENCES supply_plans,
    CHECK (units IS NOT NULL OR kind NOT IN ('count', 'received')),
    CHECK (daily_dose IS NOT NULL OR kind <> 'dose')
);
-- +goose StatementBegin
CREATE TRIGGER supply_events_no_update BEFORE UPDATE ON supply_events BEGIN SELECT RAISE(ABORT, 'supply_events is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER supply_events_no_delete BEFORE DELETE ON supply_events BEGIN SELECT RAISE(ABORT, 'supply_events is append-only'); END;
-- +goose StatementEnd

CREATE TABLE lead_times (
    community_id TEXT NOT NULL REFERENCES communities,
    class        TEXT NOT NULL CHECK (class IN ('ordinary', 'specialist')),
    days         INTEGER NOT NULL CHECK (days > 0),
    orders       INTEGER NOT NULL CHECK (orders >= 0),
    measured_on  TEXT NOT NULL,
    version      INTEGER NOT NULL,
    PRIMARY KEY (community_id, class)
);
CREATE INDEX deliveries_at ON deliveries (community_id, at);

-- Rules that emergencies change: a row with a first and a last day, never a release.
CREATE TABLE rules (
    id         TEXT PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('refill_too_soon')),
    district   TEXT NOT NULL,
    drugs      TEXT NOT NULL,
    days       INTEGER NOT NULL CHECK (days >= 0),
    from_on    TEXT NOT NULL,
    to_on      TEXT,
    source     TEXT NOT NULL CHECK (source <> ''),
    note       TEXT NOT NULL,
    archived   BOOLEAN NOT NULL,
    version    INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    CHECK (to_on IS NULL OR to_on >= from_on)
);

-- SQLite cannot change a CHECK: the table is made anew.
CREATE TABLE alerts_new (
    community_id TEXT NOT NULL REFERENCES communities,
    id           TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('card_overdue', 'supply')),
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
INSERT INTO alerts_new (community_id, id, kind, subject_id, request_id, raised_at, cleared_at, version, data)
SELECT community_id, id, kind, subject_id, request_id, raised_at, cleared_at, version, data FROM alerts;
DROP TABLE alerts;
ALTER TABLE alerts_new RENAME TO alerts;
CREATE UNIQUE INDEX alerts_open ON alerts (community_id, kind, subject_id) WHERE cleared_at IS NULL;

-- The ledger of vulnerable residents (台账): each has a responsible person.
ALTER TABLE residents ADD COLUMN responsible_id TEXT REFERENCES staff;
ALTER TABLE residents ADD COLUMN reached_at DATETIME;
CREATE INDEX residents_ledger ON residents (community_id, responsible_id) WHERE flags <> '[]' AND NOT archived;
ALTER TABLE communities ADD COLUMN contact_days INTEGER NOT NULL DEFAULT 3 CHECK (contact_days > 0);

CREATE TABLE contacts (
    community_id TEXT NOT NULL,
    id           TEXT NOT NULL,
    resident_id  TEXT NOT NULL,
    household    TEXT NOT NULL,
    contacted_on TEXT NOT NULL,
    at           DATETIME NOT NULL,
    contacted_by TEXT NOT NULL,
    channel      TEXT NOT NULL CHECK (channel IN ('phone', 'wechat', 'knock')),
    result       TEXT NOT NULL CHECK (result IN ('reached', 'no_answer', 'refused', 'wrong_number')),
    note         TEXT NOT NULL,
    need         TEXT NOT NULL,
    need_state   TEXT NOT NULL CHECK (need_state IN ('', 'open', 'requested', 'passed_on', 'met', 'dropped')),
    passed_to    TEXT NOT NULL,
    need_outcome TEXT NOT NULL,
    need_request_id TEXT,
    request_id   TEXT,
    version      INTEGER NOT NULL,
    updated_at   DATETIME NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, resident_id) REFERENCES residents,
    CHECK ((need = '') = (need_state = '')),
    CHECK (need_state <> 'passed_on' OR passed_to <> ''),
    CHECK (need_state NOT IN ('met', 'dropped') OR need_outcome <> ''),
    CHECK (need_state <> 'requested' OR need_request_id IS NOT NULL)
);
CREATE INDEX contacts_day ON contacts (community_id, contacted_on);
CREATE INDEX contacts_resident ON contacts (community_id, resident_id, id);
CREATE INDEX contacts_needs ON contacts (community_id) WHERE need_state IN ('open', 'passed_on');
