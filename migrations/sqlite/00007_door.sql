-- +goose Up
-- Who is fit to serve (上岗条件), and what happens at the door.

-- Who worked before this is taken as approved and trained, and has a week to bring a test.
ALTER TABLE staff ADD COLUMN approved_at DATETIME;
ALTER TABLE staff ADD COLUMN approved_by TEXT;
ALTER TABLE staff ADD COLUMN trained_on TEXT;
ALTER TABLE staff ADD COLUMN tested_on TEXT;
ALTER TABLE staff ADD COLUMN test_result TEXT NOT NULL DEFAULT ''
    CHECK (test_result IN ('', 'negative', 'positive') AND (tested_on IS NULL) = (test_result = ''));
ALTER TABLE staff ADD COLUMN excused_until TEXT;
UPDATE staff SET approved_at = created_at, trained_on = substr(created_at, 1, 10), excused_until = date('now', '+7 days'), version = version + 1;

-- The PIN (取药码) has a table of its own, so that nothing that lists requests can show it.
CREATE TABLE pins (
    community_id  TEXT NOT NULL,
    request_id    TEXT NOT NULL,
    digits        TEXT NOT NULL CHECK (length(digits) = 4),
    tries         INTEGER NOT NULL CHECK (tries BETWEEN 0 AND 3),
    issued_at     DATETIME NOT NULL,
    issued_by     TEXT NOT NULL,
    waived_reason TEXT NOT NULL,
    waived_by     TEXT,
    version       INTEGER NOT NULL,
    PRIMARY KEY (community_id, request_id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests,
    CHECK ((waived_reason = '') = (waived_by IS NULL))
);

-- Who else may take the medicine, as told on the phone.
ALTER TABLE requests ADD COLUMN receivers TEXT NOT NULL DEFAULT '[]';
ALTER TABLE deliveries ADD COLUMN left_with BOOLEAN NOT NULL DEFAULT false;

-- What was tried at the door becomes a list; words said before are kept as the note.
-- SQLite cannot change a CHECK: tables are made anew.
CREATE TABLE delivery_attempts_new (
    community_id TEXT NOT NULL,
    id           TEXT NOT NULL,
    request_id   TEXT NOT NULL,
    number       INTEGER NOT NULL,
    steps        TEXT NOT NULL DEFAULT '[]',
    reason       TEXT NOT NULL CHECK (reason IN ('nobody_home', 'refused', 'gate_shut', 'wrong_address', 'other')),
    note         TEXT NOT NULL,
    counted      BOOLEAN NOT NULL DEFAULT true,
    next_try_at  DATETIME,
    courier_id   TEXT NOT NULL,
    at           DATETIME NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests,
    CHECK (reason <> 'other' OR note <> ''),
    CHECK (counted = (number > 0))
);
INSERT INTO delivery_attempts_new (community_id, id, request_id, number, reason, note, courier_id, at)
SELECT community_id, id, request_id, number, 'other', tried || ' / ' || reason, courier_id, at FROM delivery_attempts;
DROP TABLE delivery_attempts;
ALTER TABLE delivery_attempts_new RENAME TO delivery_attempts;
CREATE UNIQUE INDEX delivery_attempts_request ON delivery_attempts (community_id, request_id, number) WHERE counted;
CREATE INDEX delivery_attempts_list ON delivery_attempts (community_id, request_id, id);

CREATE TABLE rules_new (
    id         TEXT PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('refill_too_soon', 'open_access', 'prescription_days', 'long_prescription', 'designated_only', 'paper_required', 'paper_advised', 'delivery_proof', 'return_proof', 'test_valid_days')),
    district   TEXT NOT NULL,
    drugs      TEXT NOT NULL,
    hospitals  TEXT NOT NULL DEFAULT '',
    paper      TEXT NOT NULL DEFAULT '' CHECK (paper IN ('', 'card', 'record_book', 'patient_id', 'agent_id', 'authorisation', 'special_record', 'prescription', 'assessment')),
    days       INTEGER NOT NULL CHECK (days >= 0),
    lifted     BOOLEAN NOT NULL DEFAULT false,
    proofs     TEXT NOT NULL DEFAULT '[]',
    from_on    TEXT NOT NULL,
    to_on      TEXT,
    source     TEXT NOT NULL CHECK (source <> ''),
    note       TEXT NOT NULL,
    archived   BOOLEAN NOT NULL,
    version    INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    CHECK (to_on IS NULL OR to_on >= from_on),
    CHECK ((kind IN ('delivery_proof', 'return_proof')) = (proofs <> '[]')),
    CHECK ((paper <> '') = (kind IN ('paper_required', 'paper_advised'))),
    CHECK (days > 0 OR lifted OR kind NOT IN ('prescription_days', 'long_prescription'))
);
INSERT INTO rules_new (id, kind, district, drugs, hospitals, paper, days, lifted, from_on, to_on, source, note, archived, version, created_at, updated_at)
SELECT id, kind, district, drugs, hospitals, paper, days, lifted, from_on, to_on, source, note, archived, version, created_at, updated_at FROM rules;
DROP TABLE rules;
ALTER TABLE rules_new RENAME TO rules;
INSERT INTO rules (id, kind, district, drugs, days, proofs, from_on, source, note, archived, version, created_at, updated_at) VALUES
    ('01717e00-0000-7000-8000-000000000071', 'delivery_proof', '', 'A10A', 0, '["pin"]', '2020-01-01', '服务规程：胰岛素凭取药码交付', '', false, 1, '2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z'),
    ('01717e00-0000-7000-8000-000000000072', 'delivery_proof', '', 'controlled', 0, '["pin"]', '2020-01-01', '服务规程：管制药品凭取药码交付', '', false, 1, '2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z');

CREATE TABLE alerts_new (
    community_id TEXT NOT NULL REFERENCES communities,
    id           TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('card_overdue', 'supply', 'item_overdue', 'item_incident', 'custody_disputed', 'decision_overdue', 'undelivered', 'staff_positive')),
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
