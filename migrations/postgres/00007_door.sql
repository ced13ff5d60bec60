-- +goose Up
-- Who is fit to serve (上岗条件), and what happens at the door.

-- Who worked before this is taken as approved and trained, and has a week to bring a test.
ALTER TABLE staff ADD COLUMN approved_at timestamptz;
ALTER TABLE staff ADD COLUMN approved_by uuid;
ALTER TABLE staff ADD COLUMN trained_on date;
ALTER TABLE staff ADD COLUMN tested_on date;
ALTER TABLE staff ADD COLUMN test_result text NOT NULL DEFAULT '' CHECK (test_result IN ('', 'negative', 'positive'));
ALTER TABLE staff ADD COLUMN excused_until date;
ALTER TABLE staff ADD CHECK ((tested_on IS NULL) = (test_result = ''));
UPDATE staff SET approved_at = created_at, trained_on = created_at::date, excused_until = CURRENT_DATE + 7, version = version + 1;

-- The PIN (取药码) has a table of its own, so that nothing that lists requests can show it.
CREATE TABLE pins (
    community_id  uuid NOT NULL,
    request_id    uuid NOT NULL,
    digits        text NOT NULL CHECK (length(digits) = 4),
    tries         bigint NOT NULL CHECK (tries BETWEEN 0 AND 3),
    issued_at     timestamptz NOT NULL,
    issued_by     uuid NOT NULL,
    waived_reason text NOT NULL,
    waived_by     uuid,
    version       bigint NOT NULL,
    PRIMARY KEY (community_id, request_id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests,
    CHECK ((waived_reason = '') = (waived_by IS NULL))
);

-- Who else may take the medicine, as told on the phone.
ALTER TABLE requests ADD COLUMN receivers text NOT NULL DEFAULT '[]';
ALTER TABLE deliveries ADD COLUMN left_with boolean NOT NULL DEFAULT false;

-- What was tried at the door becomes a list; words said before are kept as the note.
ALTER TABLE delivery_attempts DROP CONSTRAINT delivery_attempts_number_check;
DROP INDEX delivery_attempts_request;
ALTER TABLE delivery_attempts ADD COLUMN steps text NOT NULL DEFAULT '[]';
ALTER TABLE delivery_attempts ADD COLUMN note text NOT NULL DEFAULT '';
ALTER TABLE delivery_attempts ADD COLUMN counted boolean NOT NULL DEFAULT true;
ALTER TABLE delivery_attempts ADD COLUMN next_try_at timestamptz;
UPDATE delivery_attempts SET note = tried || ' / ' || reason, reason = 'other';
ALTER TABLE delivery_attempts DROP COLUMN tried;
ALTER TABLE delivery_attempts ADD CHECK (reason IN ('nobody_home', 'refused', 'gate_shut', 'wrong_address', 'other'));
ALTER TABLE delivery_attempts ADD CHECK (reason <> 'other' OR note <> '');
ALTER TABLE delivery_attempts ADD CHECK (counted = (number > 0));
CREATE UNIQUE INDEX delivery_attempts_request ON delivery_attempts (community_id, request_id, number) WHERE counted;
CREATE INDEX delivery_attempts_list ON delivery_attempts (community_id, request_id, id);

ALTER TABLE rules DROP CONSTRAINT rules_kind_check;
ALTER TABLE rules ADD CONSTRAINT rules_kind_check CHECK (kind IN ('refill_too_soon', 'open_access', 'prescription_days', 'long_prescription', 'designated_only', 'paper_required', 'paper_advised', 'delivery_proof', 'return_proof', 'test_valid_days'));
ALTER TABLE rules ADD COLUMN proofs text NOT NULL DEFAULT '[]';
ALTER TABLE rules ADD CHECK ((kind IN ('delivery_proof', 'return_proof')) = (proofs <> '[]'));
INSERT INTO rules (id, kind, district, drugs, days, proofs, from_on, source, note, archived, version, created_at, updated_at) VALUES
    ('01717e00-0000-7000-8000-000000000071', 'delivery_proof', '', 'A10A', 0, '["pin"]', '2020-01-01', '服务规程：胰岛素凭取药码交付', '', false, 1, '2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z'),
    ('01717e00-0000-7000-8000-000000000072', 'delivery_proof', '', 'controlled', 0, '["pin"]', '2020-01-01', '服务规程：管制药品凭取药码交付', '', false, 1, '2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z');

ALTER TABLE alerts DROP CONSTRAINT alerts_kind_check;
ALTER TABLE alerts ADD CONSTRAINT alerts_kind_check CHECK (kind IN ('card_overdue', 'supply', 'item_overdue', 'item_incident', 'custody_disputed', 'decision_overdue', 'undelivered', 'staff_positive'));
