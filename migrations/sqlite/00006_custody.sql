-- +goose Up
-- Custody and money in full: both sides of a hand-over, labels, counts, departures, incidents, and what happens to the
-- things of somebody who drops out.

-- What the other side of a hand-over says of it: had it, or did not get it.
CREATE TABLE custody_confirmations (
    community_id TEXT NOT NULL,
    item_id      TEXT NOT NULL,
    n            INTEGER NOT NULL,
    confirmed_by TEXT NOT NULL,
    at           DATETIME NOT NULL,
    disputed     BOOLEAN NOT NULL,
    proof_kind   TEXT NOT NULL CHECK (proof_kind IN ('', 'pin', 'signature', 'photo', 'witness')),
    proof        TEXT NOT NULL,
    note         TEXT NOT NULL,
    PRIMARY KEY (community_id, item_id, n),
    FOREIGN KEY (community_id, item_id, n) REFERENCES custody_moves,
    CHECK (NOT disputed OR note <> '')
);
-- +goose StatementBegin
CREATE TRIGGER custody_confirmations_no_update BEFORE UPDATE ON custody_confirmations BEGIN SELECT RAISE(ABORT, 'custody_confirmations is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER custody_confirmations_no_delete BEFORE DELETE ON custody_confirmations BEGIN SELECT RAISE(ABORT, 'custody_confirmations is append-only'); END;
-- +goose StatementEnd

-- A thing that is lost, damaged or stolen. While it is open nothing of the request closes.
CREATE TABLE incidents (
    community_id     TEXT NOT NULL,
    id               TEXT NOT NULL,
    item_id          TEXT NOT NULL,
    kind             TEXT NOT NULL CHECK (kind IN ('lost', 'damaged', 'stolen')),
    what             TEXT NOT NULL CHECK (what <> ''),
    holder_kind      TEXT NOT NULL CHECK (holder_kind IN ('resident', 'staff', 'hospital', 'incident')),
    holder_id        TEXT,
    reported_by      TEXT NOT NULL,
    reported_at      DATETIME NOT NULL,
    outcome          TEXT NOT NULL CHECK (outcome IN ('', 'found', 'replaced', 'closed')),
    note             TEXT NOT NULL,
    compensation_fen INTEGER NOT NULL CHECK (compensation_fen >= 0),
    resolved_by      TEXT,
    resolved_at      DATETIME,
    version          INTEGER NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, item_id) REFERENCES kit_items,
    CHECK ((outcome = '') = (resolved_at IS NULL)),
    CHECK ((outcome = '') = (resolved_by IS NULL))
);
CREATE UNIQUE INDEX incidents_open ON incidents (community_id, item_id) WHERE outcome = '';
ALTER TABLE kit_items ADD COLUMN incident_id TEXT CHECK (incident_id IS NULL OR holder_kind = 'incident');
-- What is printed on a label and scanned: the end of the id.
CREATE UNIQUE INDEX kit_items_code ON kit_items (community_id, substr(CAST(id AS text), 25));

-- Whoever cannot serve (ill, in quarantine) is given nothing before this day.
ALTER TABLE staff ADD COLUMN unavailable_until TEXT;

-- A thing that has to leave somebody's hands. Its next hand-over, number n + 1, does it: nothing has to be ticked.
CREATE TABLE transfer_tasks (
    community_id TEXT NOT NULL,
    item_id      TEXT NOT NULL,
    n            INTEGER NOT NULL,
    from_id      TEXT NOT NULL,
    to_id        TEXT,
    reason       TEXT NOT NULL CHECK (reason <> ''),
    created_by   TEXT NOT NULL,
    created_at   DATETIME NOT NULL,
    PRIMARY KEY (community_id, item_id, n),
    FOREIGN KEY (community_id, item_id, n) REFERENCES custody_moves
);
-- +goose StatementBegin
CREATE TRIGGER transfer_tasks_no_update BEFORE UPDATE ON transfer_tasks BEGIN SELECT RAISE(ABORT, 'transfer_tasks is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER transfer_tasks_no_delete BEFORE DELETE ON transfer_tasks BEGIN SELECT RAISE(ABORT, 'transfer_tasks is append-only'); END;
-- +goose StatementEnd

CREATE TABLE departures (
    community_id TEXT NOT NULL REFERENCES communities,
    id           TEXT NOT NULL,
    driver_id    TEXT NOT NULL REFERENCES staff,
    departed_on  TEXT NOT NULL,
    at           DATETIME NOT NULL,
    items        TEXT NOT NULL,
    left_behind  TEXT NOT NULL,
    PRIMARY KEY (community_id, id)
);
CREATE INDEX departures_day ON departures (community_id, departed_on, driver_id);
-- +goose StatementBegin
CREATE TRIGGER departures_no_update BEFORE UPDATE ON departures BEGIN SELECT RAISE(ABORT, 'departures is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER departures_no_delete BEFORE DELETE ON departures BEGIN SELECT RAISE(ABORT, 'departures is append-only'); END;
-- +goose StatementEnd

-- What somebody has in hand, by the book and as counted.
CREATE TABLE counts (
    community_id TEXT NOT NULL REFERENCES communities,
    id           TEXT NOT NULL,
    staff_id     TEXT NOT NULL REFERENCES staff,
    counted_on   TEXT NOT NULL,
    moment       TEXT NOT NULL CHECK (moment IN ('start', 'end')),
    at           DATETIME NOT NULL,
    items        TEXT NOT NULL,
    missing      TEXT NOT NULL,
    extra        TEXT NOT NULL,
    cash_fen     INTEGER NOT NULL CHECK (cash_fen >= 0),
    book_fen     INTEGER NOT NULL CHECK (book_fen >= 0),
    advanced_fen INTEGER NOT NULL CHECK (advanced_fen >= 0),
    PRIMARY KEY (community_id, id)
);
CREATE INDEX counts_day ON counts (community_id, counted_on, id);
-- +goose StatementBegin
CREATE TRIGGER counts_no_update BEFORE UPDATE ON counts BEGIN SELECT RAISE(ABORT, 'counts is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER counts_no_delete BEFORE DELETE ON counts BEGIN SELECT RAISE(ABORT, 'counts is append-only'); END;
-- +goose StatementEnd

CREATE TABLE count_explanations (
    community_id TEXT NOT NULL,
    count_id     TEXT NOT NULL,
    explanation  TEXT NOT NULL CHECK (explanation <> ''),
    explained_by TEXT NOT NULL,
    at           DATETIME NOT NULL,
    PRIMARY KEY (community_id, count_id),
    FOREIGN KEY (community_id, count_id) REFERENCES counts
);
-- +goose StatementBegin
CREATE TRIGGER count_explanations_no_update BEFORE UPDATE ON count_explanations BEGIN SELECT RAISE(ABORT, 'count_explanations is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER count_explanations_no_delete BEFORE DELETE ON count_explanations BEGIN SELECT RAISE(ABORT, 'count_explanations is append-only'); END;
-- +goose StatementEnd

CREATE TABLE day_closings (
    community_id TEXT NOT NULL REFERENCES communities,
    day          TEXT NOT NULL,
    closed_by    TEXT NOT NULL,
    closed_at    DATETIME NOT NULL,
    PRIMARY KEY (community_id, day)
);
-- +goose StatementBegin
CREATE TRIGGER day_closings_no_update BEFORE UPDATE ON day_closings BEGIN SELECT RAISE(ABORT, 'day_closings is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER day_closings_no_delete BEFORE DELETE ON day_closings BEGIN SELECT RAISE(ABORT, 'day_closings is append-only'); END;
-- +goose StatementEnd

-- Money by line, the receipt's day, and what a price question is about.
ALTER TABLE lines ADD COLUMN total_fen INTEGER NOT NULL DEFAULT 0 CHECK (total_fen >= 0);
ALTER TABLE lines ADD COLUMN insured_fen INTEGER NOT NULL DEFAULT 0 CHECK (insured_fen >= 0);
ALTER TABLE lines ADD COLUMN self_paid_fen INTEGER NOT NULL DEFAULT 0 CHECK (self_paid_fen >= 0 AND total_fen = insured_fen + self_paid_fen);
ALTER TABLE purchases ADD COLUMN receipt_photo TEXT;
CREATE INDEX purchases_receipt ON purchases (community_id, hospital_id, receipt_no, bought_at);
ALTER TABLE decisions ADD COLUMN asked_fen INTEGER NOT NULL DEFAULT 0 CHECK (asked_fen >= 0);
ALTER TABLE decisions ADD COLUMN offered_fen INTEGER NOT NULL DEFAULT 0 CHECK (offered_fen >= 0);

-- SQLite cannot change a CHECK: the table is made anew.
CREATE TABLE alerts_new (
    community_id TEXT NOT NULL REFERENCES communities,
    id           TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('card_overdue', 'supply', 'item_overdue', 'item_incident', 'custody_disputed', 'decision_overdue')),
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

-- An incident explains a thing only once a supervisor has settled it.
DROP TRIGGER closed_is_home;
-- +goose StatementBegin
CREATE TRIGGER closed_is_home BEFORE UPDATE ON requests WHEN NEW.closed_at IS NOT NULL AND OLD.closed_at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'request cannot close: a kit item is out') WHERE EXISTS (
        SELECT 1 FROM request_items ri
        JOIN kit_items k ON k.community_id = ri.community_id AND k.id = ri.item_id
        WHERE ri.community_id = NEW.community_id AND ri.request_id = NEW.id
          AND (k.holder_kind = 'staff' OR k.holder_kind = 'hospital' AND k.kind <> 'goods' OR k.incident_id IS NOT NULL)
    );
    SELECT RAISE(ABORT, 'request cannot close: money is open') WHERE EXISTS (
        SELECT 1 FROM (
            SELECT to_id AS staff_id, amount_fen AS fen FROM money_moves
            WHERE community_id = NEW.community_id AND request_id = NEW.id AND to_kind = 'staff'
            UNION ALL
            SELECT from_id, -amount_fen FROM money_moves
            WHERE community_id = NEW.community_id AND request_id = NEW.id AND from_kind = 'staff'
        ) AS m GROUP BY staff_id HAVING sum(fen) <> 0
    );
END;
-- +goose StatementEnd

-- As in 00001: how many rows each column of an index leaves.
ANALYZE sqlite_schema;
INSERT INTO sqlite_stat1 (tbl, idx, stat)
SELECT t.name, i.name, iif(i."partial", '1000', '100000') || (
    SELECT group_concat(CASE
        WHEN c.name = 'community_id' THEN iif(i."partial", ' 200', ' 20000')
        WHEN i."unique" AND c.seqno = (SELECT max(l.seqno) FROM pragma_index_info(i.name) AS l) THEN ' 1'
        WHEN c.name IN ('kind', 'priority', 'numbered_on') THEN iif(i."partial", ' 20', ' 200')
        ELSE ' 4'
    END, '') FROM pragma_index_info(i.name) AS c)
FROM sqlite_schema AS t, pragma_index_list(t.name) AS i
WHERE t.type = 'table' AND (t.name IN ('custody_confirmations', 'incidents', 'transfer_tasks', 'departures', 'counts', 'count_explanations', 'day_closings', 'alerts')
    OR i.name IN ('kit_items_code', 'purchases_receipt')) AND EXISTS (SELECT 1 FROM pragma_index_info(i.name) AS c WHERE c.seqno = 0 AND c.name = 'community_id');
ANALYZE sqlite_schema;
