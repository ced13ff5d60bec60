-- +goose Up
CREATE TABLE communities (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    district    TEXT NOT NULL,
    zone        TEXT NOT NULL,
    area_code   TEXT NOT NULL,
    lat         REAL NOT NULL CHECK (lat BETWEEN -90 AND 90),
    lon         REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),
    hotlines    TEXT NOT NULL,
    card_hours  INTEGER NOT NULL CHECK (card_hours > 0),
    archived    BOOLEAN NOT NULL,
    version     INTEGER NOT NULL,
    created_at  DATETIME NOT NULL,
    updated_at  DATETIME NOT NULL,
    event_seq   INTEGER NOT NULL DEFAULT 0,
    numbered_on TEXT,
    last_number INTEGER NOT NULL DEFAULT 0
);
-- The ledger of everything that belongs to no single community.
INSERT INTO communities (id, name, district, zone, area_code, lat, lon, hotlines, card_hours, archived, version, created_at, updated_at)
VALUES ('00000000-0000-0000-0000-000000000000', 'system', '', 'Asia/Shanghai', '010', 0, 0, '[]', 24, true, 1, '2020-06-13 00:00:00+00:00', '2020-06-13 00:00:00+00:00');

CREATE TABLE staff (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    phone      TEXT NOT NULL,
    archived   BOOLEAN NOT NULL,
    version    INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL
);

CREATE TABLE grants (
    id           TEXT PRIMARY KEY,
    staff_id     TEXT NOT NULL REFERENCES staff,
    role         TEXT NOT NULL CHECK (role IN ('operator', 'medic', 'collector', 'dispatcher', 'planner', 'driver', 'courier', 'cashier', 'supervisor', 'auditor', 'admin')),
    community_id TEXT REFERENCES communities,
    district     TEXT NOT NULL,
    CHECK ((community_id IS NULL) <> (district = ''))
);
CREATE INDEX grants_staff ON grants (staff_id);

CREATE TABLE tokens (
    id         TEXT PRIMARY KEY,
    staff_id   TEXT NOT NULL REFERENCES staff,
    hash       TEXT NOT NULL UNIQUE,
    label      TEXT NOT NULL,
    created_at DATETIME NOT NULL,
    expires_at DATETIME NOT NULL,
    revoked_at DATETIME
);
CREATE INDEX tokens_staff ON tokens (staff_id);

CREATE TABLE drivers (
    id            TEXT PRIMARY KEY REFERENCES staff,
    plate         TEXT NOT NULL,
    capacity_kits INTEGER NOT NULL CHECK (capacity_kits > 0),
    cold_box      BOOLEAN NOT NULL,
    shift_start   TEXT NOT NULL,
    shift_end     TEXT NOT NULL,
    lat           REAL NOT NULL CHECK (lat BETWEEN -90 AND 90),
    lon           REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),
    archived      BOOLEAN NOT NULL,
    version       INTEGER NOT NULL,
    created_at    DATETIME NOT NULL,
    updated_at    DATETIME NOT NULL
);

CREATE TABLE hospitals (
    id              TEXT PRIMARY KEY,
    name            TEXT NOT NULL,
    name_en         TEXT NOT NULL,
    level           TEXT NOT NULL,
    district        TEXT NOT NULL,
    lat             REAL NOT NULL CHECK (lat BETWEEN -90 AND 90),
    lon             REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),
    sessions        TEXT NOT NULL,
    closed_on       TEXT NOT NULL,
    insurance_route TEXT NOT NULL CHECK (insurance_route IN ('a_class', 'specialist', 'tcm', 'community', 'chosen')),
    speciality      TEXT NOT NULL,
    queue_minutes   INTEGER NOT NULL CHECK (queue_minutes >= 0),
    daily_quota     INTEGER NOT NULL CHECK (daily_quota >= 0),
    archived        BOOLEAN NOT NULL,
    version         INTEGER NOT NULL,
    created_at      DATETIME NOT NULL,
    updated_at      DATETIME NOT NULL
);
CREATE UNIQUE INDEX hospitals_name ON hospitals (name) WHERE NOT archived;

CREATE TABLE drugs (
    id               TEXT PRIMARY KEY,
    generic_name     TEXT NOT NULL,
    generic_en       TEXT NOT NULL,
    brand            TEXT NOT NULL,
    maker            TEXT NOT NULL,
    form             TEXT NOT NULL,
    strength         TEXT NOT NULL,
    unit             TEXT NOT NULL,
    pack_size        INTEGER NOT NULL CHECK (pack_size > 0),
    usual_daily_dose INTEGER NOT NULL CHECK (usual_daily_dose >= 0),
    atc              TEXT NOT NULL,
    approval_number  TEXT NOT NULL,
    pinyin           TEXT NOT NULL,
    cold_chain       BOOLEAN NOT NULL,
    controlled       TEXT NOT NULL,
    gap_dangerous    BOOLEAN NOT NULL,
    long_rx          BOOLEAN NOT NULL,
    max_days         INTEGER NOT NULL CHECK (max_days >= 0),
    condition        TEXT NOT NULL,
    icd10            TEXT NOT NULL,
    source           TEXT NOT NULL,
    archived         BOOLEAN NOT NULL,
    version          INTEGER NOT NULL,
    created_at       DATETIME NOT NULL,
    updated_at       DATETIME NOT NULL
);
CREATE UNIQUE INDEX drugs_product ON drugs (generic_name, brand, maker, form, strength, pack_size) WHERE NOT archived;

CREATE TABLE residents (
    community_id     TEXT NOT NULL REFERENCES communities,
    id               TEXT NOT NULL,
    name             TEXT NOT NULL,
    pinyin           TEXT NOT NULL,
    building         TEXT NOT NULL,
    unit             TEXT NOT NULL,
    room             TEXT NOT NULL,
    flags            TEXT NOT NULL,
    insurance        TEXT NOT NULL CHECK (insurance IN ('employee', 'resident', 'other', 'none')),
    chosen_hospitals TEXT NOT NULL,
    allergies        TEXT NOT NULL,
    note             TEXT NOT NULL,
    archived         BOOLEAN NOT NULL,
    version          INTEGER NOT NULL,
    created_at       DATETIME NOT NULL,
    updated_at       DATETIME NOT NULL,
    PRIMARY KEY (community_id, id)
);

CREATE TABLE resident_phones (
    community_id TEXT NOT NULL,
    resident_id  TEXT NOT NULL,
    key          TEXT NOT NULL,
    number       TEXT NOT NULL,
    relation     TEXT NOT NULL,
    PRIMARY KEY (community_id, resident_id, key),
    FOREIGN KEY (community_id, resident_id) REFERENCES residents
);
CREATE INDEX resident_phones_key ON resident_phones (community_id, key);

CREATE TABLE requests (
    community_id     TEXT NOT NULL,
    id               TEXT NOT NULL,
    numbered_on      TEXT NOT NULL,
    day_number       INTEGER NOT NULL CHECK (day_number > 0),
    resident_id      TEXT NOT NULL,
    state            TEXT NOT NULL CHECK (state IN ('registered', 'card_collected', 'hospital_assigned', 'purchased', 'delivered', 'cancelled')),
    version          INTEGER NOT NULL,
    caller_name      TEXT NOT NULL,
    caller_phone     TEXT NOT NULL,
    caller_relation  TEXT NOT NULL,
    consent_wording  TEXT NOT NULL,
    consent_at       DATETIME NOT NULL,
    consent_by       TEXT NOT NULL,
    urgency          TEXT NOT NULL CHECK (urgency IN ('out', 'critical', 'low', 'ok')),
    urgency_override TEXT NOT NULL CHECK (urgency_override IN ('', 'out', 'critical', 'low', 'ok')),
    urgency_reason   TEXT NOT NULL,
    priority         INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 4),
    duplicate_reason TEXT NOT NULL,
    copied_from      TEXT,
    split_from       TEXT,
    split_into       TEXT NOT NULL,
    note             TEXT NOT NULL,
    card_waived      TEXT NOT NULL,
    hospital_id      TEXT REFERENCES hospitals,
    driver_id        TEXT REFERENCES staff,
    attempts         INTEGER NOT NULL CHECK (attempts >= 0),
    cancel_reason    TEXT NOT NULL,
    registered_at    DATETIME NOT NULL,
    collected_at     DATETIME,
    assigned_at      DATETIME,
    purchased_at     DATETIME,
    finished_at      DATETIME,
    closed_at        DATETIME,
    updated_at       DATETIME NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, resident_id) REFERENCES residents,
    CHECK ((finished_at IS NOT NULL) = (state IN ('delivered', 'cancelled'))),
    CHECK (closed_at IS NULL OR finished_at IS NOT NULL),
    CHECK (state <> 'hospital_assigned' OR hospital_id IS NOT NULL),
    CHECK (state NOT IN ('purchased', 'delivered') OR (hospital_id IS NOT NULL AND driver_id IS NOT NULL)),
    CHECK (urgency_override = '' OR urgency_reason <> ''),
    CHECK (state <> 'cancelled' OR cancel_reason <> '')
);
CREATE UNIQUE INDEX requests_number ON requests (community_id, numbered_on, day_number);
CREATE INDEX requests_resident ON requests (community_id, resident_id);
CREATE INDEX requests_worklist ON requests (community_id, priority, id) WHERE closed_at IS NULL;

CREATE TABLE lines (
    community_id   TEXT NOT NULL,
    id             TEXT NOT NULL,
    request_id     TEXT NOT NULL,
    position       INTEGER NOT NULL,
    drug_id        TEXT REFERENCES drugs,
    free_text      TEXT NOT NULL,
    quantity       INTEGER NOT NULL CHECK (quantity > 0),
    daily_dose     INTEGER NOT NULL CHECK (daily_dose >= 0),
    on_hand        INTEGER CHECK (on_hand >= 0),
    substitution   TEXT NOT NULL CHECK (substitution IN ('never', 'ask', 'same_generic', 'any')),
    settled_by     TEXT,
    status         TEXT NOT NULL CHECK (status IN ('open', 'bought', 'dropped')),
    bought_drug_id TEXT REFERENCES drugs,
    bought         INTEGER NOT NULL CHECK (bought >= 0),
    purchase_id    TEXT,
    asked_of       TEXT,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests,
    CHECK (drug_id IS NOT NULL OR free_text <> ''),
    CHECK (status <> 'bought' OR (purchase_id IS NOT NULL AND bought_drug_id IS NOT NULL AND bought > 0))
);
CREATE INDEX lines_request ON lines (community_id, request_id);

CREATE TABLE kit_items (
    community_id TEXT NOT NULL,
    id           TEXT NOT NULL,
    resident_id  TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('card', 'record_book', 'cash', 'empty_boxes', 'note', 'goods')),
    label        TEXT NOT NULL,
    holder_kind  TEXT NOT NULL CHECK (holder_kind IN ('resident', 'staff', 'hospital', 'incident')),
    holder_id    TEXT,
    held_since   DATETIME NOT NULL,
    version      INTEGER NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, resident_id) REFERENCES residents,
    CHECK ((holder_kind = 'incident') = (holder_id IS NULL))
);
CREATE UNIQUE INDEX kit_items_lasting ON kit_items (community_id, resident_id, kind) WHERE kind IN ('card', 'record_book');
CREATE INDEX kit_items_resident ON kit_items (community_id, resident_id);
CREATE INDEX kit_items_holder ON kit_items (community_id, holder_id) WHERE holder_kind <> 'resident';

CREATE TABLE request_items (
    community_id TEXT NOT NULL,
    request_id   TEXT NOT NULL,
    item_id      TEXT NOT NULL,
    PRIMARY KEY (community_id, request_id, item_id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests,
    FOREIGN KEY (community_id, item_id) REFERENCES kit_items
);
CREATE INDEX request_items_item ON request_items (community_id, item_id);

CREATE TABLE custody_moves (
    community_id TEXT NOT NULL,
    item_id      TEXT NOT NULL,
    n            INTEGER NOT NULL CHECK (n > 0),
    from_kind    TEXT NOT NULL CHECK (from_kind IN ('resident', 'staff', 'hospital', 'incident')),
    from_id      TEXT,
    to_kind      TEXT NOT NULL CHECK (to_kind IN ('resident', 'staff', 'hospital', 'incident')),
    to_id        TEXT,
    at           DATETIME NOT NULL,
    recorded_by  TEXT NOT NULL,
    request_id   TEXT,
    place        TEXT NOT NULL,
    proof_kind   TEXT NOT NULL CHECK (proof_kind IN ('', 'pin', 'signature', 'photo', 'witness')),
    proof        TEXT NOT NULL,
    PRIMARY KEY (community_id, item_id, n),
    FOREIGN KEY (community_id, item_id) REFERENCES kit_items,
    CHECK (from_kind <> to_kind OR from_id <> to_id)
);

CREATE TABLE money_moves (
    community_id TEXT NOT NULL,
    id           TEXT NOT NULL,
    request_id   TEXT NOT NULL,
    from_kind    TEXT NOT NULL CHECK (from_kind IN ('resident', 'staff', 'hospital', 'insurance', 'fund')),
    from_id      TEXT,
    to_kind      TEXT NOT NULL CHECK (to_kind IN ('resident', 'staff', 'hospital', 'insurance', 'fund')),
    to_id        TEXT,
    amount_fen   INTEGER NOT NULL CHECK (amount_fen > 0),
    at           DATETIME NOT NULL,
    recorded_by  TEXT NOT NULL,
    reason       TEXT NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests,
    CHECK (from_kind <> to_kind OR from_id <> to_id),
    CHECK ((from_kind IN ('insurance', 'fund')) = (from_id IS NULL)),
    CHECK ((to_kind IN ('insurance', 'fund')) = (to_id IS NULL))
);
CREATE INDEX money_moves_request ON money_moves (community_id, request_id);

CREATE TABLE purchases (
    community_id  TEXT NOT NULL,
    id            TEXT NOT NULL,
    request_id    TEXT NOT NULL,
    hospital_id   TEXT NOT NULL REFERENCES hospitals,
    driver_id     TEXT NOT NULL REFERENCES staff,
    total_fen     INTEGER NOT NULL CHECK (total_fen >= 0),
    insured_fen   INTEGER NOT NULL CHECK (insured_fen >= 0),
    self_paid_fen INTEGER NOT NULL CHECK (self_paid_fen >= 0),
    receipt_no    TEXT NOT NULL,
    bought_at     DATETIME NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests,
    CHECK (total_fen = insured_fen + self_paid_fen)
);
CREATE UNIQUE INDEX purchases_request ON purchases (community_id, request_id);

CREATE TABLE shortages (
    community_id TEXT NOT NULL,
    id           TEXT NOT NULL,
    request_id   TEXT NOT NULL,
    resident_id  TEXT NOT NULL,
    line_id      TEXT NOT NULL,
    drug_id      TEXT NOT NULL REFERENCES drugs,
    hospital_id  TEXT NOT NULL REFERENCES hospitals,
    seen_on      TEXT NOT NULL,
    seen         TEXT NOT NULL,
    reported_by  TEXT NOT NULL,
    reported_at  DATETIME NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests
);
CREATE INDEX shortages_resident ON shortages (community_id, resident_id, seen_on);

CREATE TABLE decisions (
    community_id   TEXT NOT NULL,
    id             TEXT NOT NULL,
    request_id     TEXT NOT NULL,
    line_id        TEXT,
    drug_id        TEXT REFERENCES drugs,
    question       TEXT NOT NULL CHECK (question IN ('price_change', 'other_maker', 'no_record_book', 'other')),
    text           TEXT NOT NULL,
    asked_by       TEXT NOT NULL,
    asked_at       DATETIME NOT NULL,
    due_at         DATETIME NOT NULL,
    default_answer TEXT NOT NULL CHECK (default_answer IN ('accept', 'refuse')),
    answer         TEXT NOT NULL CHECK (answer IN ('', 'accept', 'refuse')),
    answered_by    TEXT,
    answered_at    DATETIME,
    note           TEXT NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests
);
CREATE INDEX decisions_request ON decisions (community_id, request_id);

CREATE TABLE delivery_attempts (
    community_id TEXT NOT NULL,
    id           TEXT NOT NULL,
    request_id   TEXT NOT NULL,
    number       INTEGER NOT NULL CHECK (number > 0),
    tried        TEXT NOT NULL,
    reason       TEXT NOT NULL,
    courier_id   TEXT NOT NULL,
    at           DATETIME NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests
);
CREATE UNIQUE INDEX delivery_attempts_request ON delivery_attempts (community_id, request_id, number);

CREATE TABLE deliveries (
    community_id TEXT NOT NULL,
    request_id   TEXT NOT NULL,
    receiver     TEXT NOT NULL,
    relation     TEXT NOT NULL,
    proof_kind   TEXT NOT NULL CHECK (proof_kind IN ('pin', 'signature', 'photo', 'witness')),
    proof        TEXT NOT NULL,
    courier_id   TEXT NOT NULL,
    at           DATETIME NOT NULL,
    PRIMARY KEY (community_id, request_id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests
);

CREATE TABLE events (
    community_id TEXT NOT NULL,
    seq          INTEGER NOT NULL CHECK (seq > 0),
    at           DATETIME NOT NULL,
    actor_id     TEXT,
    action       TEXT NOT NULL,
    subject      TEXT NOT NULL,
    subject_id   TEXT NOT NULL,
    data         TEXT NOT NULL,
    witness      TEXT NOT NULL,
    PRIMARY KEY (community_id, seq)
);

CREATE TABLE seals (
    community_id TEXT NOT NULL,
    first_seq    INTEGER NOT NULL,
    last_seq     INTEGER NOT NULL CHECK (last_seq >= first_seq),
    hashes       BLOB NOT NULL CHECK (length(hashes) = 32 * (last_seq - first_seq + 1)),
    sealed_at    DATETIME NOT NULL,
    PRIMARY KEY (community_id, first_seq)
);

CREATE TABLE idempotency_keys (
    staff_id  TEXT NOT NULL,
    method    TEXT NOT NULL,
    path      TEXT NOT NULL,
    key       TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    result    TEXT NOT NULL,
    at        DATETIME NOT NULL,
    PRIMARY KEY (staff_id, method, path, key)
);
CREATE INDEX idempotency_keys_at ON idempotency_keys (at);

CREATE TABLE alerts (
    community_id TEXT NOT NULL REFERENCES communities,
    id           TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('card_overdue')),
    subject_id   TEXT NOT NULL,
    request_id   TEXT,
    raised_at    DATETIME NOT NULL,
    cleared_at   DATETIME,
    version      INTEGER NOT NULL,
    data         TEXT NOT NULL,
    PRIMARY KEY (community_id, id)
);
CREATE UNIQUE INDEX alerts_open ON alerts (community_id, kind, subject_id) WHERE cleared_at IS NULL;

CREATE TABLE job_leases (
    name       TEXT PRIMARY KEY,
    holder     TEXT NOT NULL,
    fence      INTEGER NOT NULL,
    expires_at DATETIME NOT NULL
);

CREATE TABLE job_runs (
    name        TEXT NOT NULL,
    due_at      DATETIME NOT NULL,
    fence       INTEGER NOT NULL,
    started_at  DATETIME NOT NULL,
    finished_at DATETIME,
    result      TEXT NOT NULL,
    error       TEXT NOT NULL,
    PRIMARY KEY (name, due_at)
);

-- What must never be lost cannot be changed or deleted.
-- +goose StatementBegin
CREATE TRIGGER custody_moves_no_update BEFORE UPDATE ON custody_moves BEGIN SELECT RAISE(ABORT, 'custody_moves is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER custody_moves_no_delete BEFORE DELETE ON custody_moves BEGIN SELECT RAISE(ABORT, 'custody_moves is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER money_moves_no_update BEFORE UPDATE ON money_moves BEGIN SELECT RAISE(ABORT, 'money_moves is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER money_moves_no_delete BEFORE DELETE ON money_moves BEGIN SELECT RAISE(ABORT, 'money_moves is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER events_no_update BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER events_no_delete BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER seals_no_update BEFORE UPDATE ON seals BEGIN SELECT RAISE(ABORT, 'seals is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER seals_no_delete BEFORE DELETE ON seals BEGIN SELECT RAISE(ABORT, 'seals is append-only'); END;
-- +goose StatementEnd

-- Closed is not delivered: nothing closes while a card or money is out.
-- +goose StatementBegin
CREATE TRIGGER closed_is_home BEFORE UPDATE ON requests WHEN NEW.closed_at IS NOT NULL AND OLD.closed_at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'request cannot close: a kit item is out') WHERE EXISTS (
        SELECT 1 FROM request_items ri
        JOIN kit_items k ON k.community_id = ri.community_id AND k.id = ri.item_id
        WHERE ri.community_id = NEW.community_id AND ri.request_id = NEW.id
          AND (k.holder_kind = 'staff' OR k.holder_kind = 'hospital' AND k.kind <> 'goods')
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

-- Every index of community data begins with the community, and all rows are of one or of few. SQLite cannot know that:
-- without statistics it takes an index of which only the first column is given for nearly as good as one that finds the
-- row, and walks the community's whole history to have it in order. So it is told here how many rows each column leaves;
-- a partial index, of what is open or out, has few.
-- ANALYZE on a schema makes the table of statistics and has it read, nothing else.
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
WHERE t.type = 'table' AND EXISTS (SELECT 1 FROM pragma_index_info(i.name) AS c WHERE c.seqno = 0 AND c.name = 'community_id');
ANALYZE sqlite_schema;
