-- +goose Up
CREATE TABLE communities (
    id          uuid PRIMARY KEY,
    name        text NOT NULL,
    district    text NOT NULL,
    zone        text NOT NULL,
    area_code   text NOT NULL,
    lat         double precision NOT NULL CHECK (lat BETWEEN -90 AND 90),
    lon         double precision NOT NULL CHECK (lon BETWEEN -180 AND 180),
    hotlines    text NOT NULL,
    card_hours  bigint NOT NULL CHECK (card_hours > 0),
    archived    boolean NOT NULL,
    version     bigint NOT NULL,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    event_seq   bigint NOT NULL DEFAULT 0,
    numbered_on date,
    last_number bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);
-- The ledger of everything that belongs to no single community.
INSERT INTO communities (id, name, district, zone, area_code, lat, lon, hotlines, card_hours, archived, version, created_at, updated_at)
VALUES ('00000000-0000-0000-0000-000000000000', 'system', '', 'Asia/Shanghai', '010', 0, 0, '[]', 24, true, 1, '2020-06-13T00:00:00Z', '2020-06-13T00:00:00Z');

CREATE TABLE staff (
    id         uuid PRIMARY KEY,
    name       text NOT NULL,
    phone      text NOT NULL,
    archived   boolean NOT NULL,
    version    bigint NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);

CREATE TABLE grants (
    id           uuid PRIMARY KEY,
    staff_id     uuid NOT NULL REFERENCES staff,
    role         text NOT NULL CHECK (role IN ('operator', 'medic', 'collector', 'dispatcher', 'planner', 'driver', 'courier', 'cashier', 'supervisor', 'auditor', 'admin')),
    community_id uuid REFERENCES communities,
    district     text NOT NULL,
    CHECK ((community_id IS NULL) <> (district = ''))
);
CREATE INDEX grants_staff ON grants (staff_id);

CREATE TABLE tokens (
    id         uuid PRIMARY KEY,
    staff_id   uuid NOT NULL REFERENCES staff,
    hash       text NOT NULL UNIQUE,
    label      text NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
);
CREATE INDEX tokens_staff ON tokens (staff_id);

CREATE TABLE drivers (
    id            uuid PRIMARY KEY REFERENCES staff,
    plate         text NOT NULL,
    capacity_kits bigint NOT NULL CHECK (capacity_kits > 0),
    cold_box      boolean NOT NULL,
    shift_start   text NOT NULL,
    shift_end     text NOT NULL,
    lat           double precision NOT NULL CHECK (lat BETWEEN -90 AND 90),
    lon           double precision NOT NULL CHECK (lon BETWEEN -180 AND 180),
    archived      boolean NOT NULL,
    version       bigint NOT NULL,
    created_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL
);

CREATE TABLE hospitals (
    id              uuid PRIMARY KEY,
    name            text NOT NULL,
    name_en         text NOT NULL,
    level           text NOT NULL,
    district        text NOT NULL,
    lat             double precision NOT NULL CHECK (lat BETWEEN -90 AND 90),
    lon             double precision NOT NULL CHECK (lon BETWEEN -180 AND 180),
    sessions        text NOT NULL,
    closed_on       text NOT NULL,
    insurance_route text NOT NULL CHECK (insurance_route IN ('a_class', 'specialist', 'tcm', 'community', 'chosen')),
    speciality      text NOT NULL,
    queue_minutes   bigint NOT NULL CHECK (queue_minutes >= 0),
    daily_quota     bigint NOT NULL CHECK (daily_quota >= 0),
    archived        boolean NOT NULL,
    version         bigint NOT NULL,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL
);
CREATE UNIQUE INDEX hospitals_name ON hospitals (name) WHERE NOT archived;

CREATE TABLE drugs (
    id               uuid PRIMARY KEY,
    generic_name     text NOT NULL,
    generic_en       text NOT NULL,
    brand            text NOT NULL,
    maker            text NOT NULL,
    form             text NOT NULL,
    strength         text NOT NULL,
    unit             text NOT NULL,
    pack_size        bigint NOT NULL CHECK (pack_size > 0),
    usual_daily_dose bigint NOT NULL CHECK (usual_daily_dose >= 0),
    atc              text NOT NULL,
    approval_number  text NOT NULL,
    pinyin           text NOT NULL,
    cold_chain       boolean NOT NULL,
    controlled       text NOT NULL,
    gap_dangerous    boolean NOT NULL,
    long_rx          boolean NOT NULL,
    max_days         bigint NOT NULL CHECK (max_days >= 0),
    condition        text NOT NULL,
    icd10            text NOT NULL,
    source           text NOT NULL,
    archived         boolean NOT NULL,
    version          bigint NOT NULL,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL
);
CREATE UNIQUE INDEX drugs_product ON drugs (generic_name, brand, maker, form, strength, pack_size) WHERE NOT archived;

CREATE TABLE residents (
    community_id     uuid NOT NULL REFERENCES communities,
    id               uuid NOT NULL,
    name             text NOT NULL,
    pinyin           text NOT NULL,
    building         text NOT NULL,
    unit             text NOT NULL,
    room             text NOT NULL,
    flags            text NOT NULL,
    insurance        text NOT NULL CHECK (insurance IN ('employee', 'resident', 'other', 'none')),
    chosen_hospitals text NOT NULL,
    allergies        text NOT NULL,
    note             text NOT NULL,
    archived         boolean NOT NULL,
    version          bigint NOT NULL,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    PRIMARY KEY (community_id, id)
);

CREATE TABLE resident_phones (
    community_id uuid NOT NULL,
    resident_id  uuid NOT NULL,
    key          text NOT NULL,
    number       text NOT NULL,
    relation     text NOT NULL,
    PRIMARY KEY (community_id, resident_id, key),
    FOREIGN KEY (community_id, resident_id) REFERENCES residents
);
CREATE INDEX resident_phones_key ON resident_phones (community_id, key);

CREATE TABLE requests (
    community_id     uuid NOT NULL,
    id               uuid NOT NULL,
    numbered_on      date NOT NULL,
    day_number       bigint NOT NULL CHECK (day_number > 0),
    resident_id      uuid NOT NULL,
    state            text NOT NULL CHECK (state IN ('registered', 'card_collected', 'hospital_assigned', 'purchased', 'delivered', 'cancelled')),
    version          bigint NOT NULL,
    caller_name      text NOT NULL,
    caller_phone     text NOT NULL,
    caller_relation  text NOT NULL,
    consent_wording  text NOT NULL,
    consent_at       timestamptz NOT NULL,
    consent_by       uuid NOT NULL,
    urgency          text NOT NULL CHECK (urgency IN ('out', 'critical', 'low', 'ok')),
    urgency_override text NOT NULL CHECK (urgency_override IN ('', 'out', 'critical', 'low', 'ok')),
    urgency_reason   text NOT NULL,
    priority         bigint NOT NULL CHECK (priority BETWEEN 1 AND 4),
    duplicate_reason text NOT NULL,
    copied_from      uuid,
    split_from       uuid,
    split_into       text NOT NULL,
    note             text NOT NULL,
    card_waived      text NOT NULL,
    hospital_id      uuid REFERENCES hospitals,
    driver_id        uuid REFERENCES staff,
    attempts         bigint NOT NULL CHECK (attempts >= 0),
    cancel_reason    text NOT NULL,
    registered_at    timestamptz NOT NULL,
    collected_at     timestamptz,
    assigned_at      timestamptz,
    purchased_at     timestamptz,
    finished_at      timestamptz,
    closed_at        timestamptz,
    updated_at       timestamptz NOT NULL,
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
    community_id   uuid NOT NULL,
    id             uuid NOT NULL,
    request_id     uuid NOT NULL,
    position       bigint NOT NULL,
    drug_id        uuid REFERENCES drugs,
    free_text      text NOT NULL,
    quantity       bigint NOT NULL CHECK (quantity > 0),
    daily_dose     bigint NOT NULL CHECK (daily_dose >= 0),
    on_hand        bigint CHECK (on_hand >= 0),
    substitution   text NOT NULL CHECK (substitution IN ('never', 'ask', 'same_generic', 'any')),
    settled_by     uuid,
    status         text NOT NULL CHECK (status IN ('open', 'bought', 'dropped')),
    bought_drug_id uuid REFERENCES drugs,
    bought         bigint NOT NULL CHECK (bought >= 0),
    purchase_id    uuid,
    asked_of       uuid,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests,
    CHECK (drug_id IS NOT NULL OR free_text <> ''),
    CHECK (status <> 'bought' OR (purchase_id IS NOT NULL AND bought_drug_id IS NOT NULL AND bought > 0))
);
CREATE INDEX lines_request ON lines (community_id, request_id);

CREATE TABLE kit_items (
    community_id uuid NOT NULL,
    id           uuid NOT NULL,
    resident_id  uuid NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('card', 'record_book', 'cash', 'empty_boxes', 'note', 'goods')),
    label        text NOT NULL,
    holder_kind  text NOT NULL CHECK (holder_kind IN ('resident', 'staff', 'hospital', 'incident')),
    holder_id    uuid,
    held_since   timestamptz NOT NULL,
    version      bigint NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, resident_id) REFERENCES residents,
    CHECK ((holder_kind = 'incident') = (holder_id IS NULL))
);
CREATE UNIQUE INDEX kit_items_lasting ON kit_items (community_id, resident_id, kind) WHERE kind IN ('card', 'record_book');
CREATE INDEX kit_items_resident ON kit_items (community_id, resident_id);
CREATE INDEX kit_items_holder ON kit_items (community_id, holder_id) WHERE holder_kind <> 'resident';

CREATE TABLE request_items (
    community_id uuid NOT NULL,
    request_id   uuid NOT NULL,
    item_id      uuid NOT NULL,
    PRIMARY KEY (community_id, request_id, item_id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests,
    FOREIGN KEY (community_id, item_id) REFERENCES kit_items
);
CREATE INDEX request_items_item ON request_items (community_id, item_id);

CREATE TABLE custody_moves (
    community_id uuid NOT NULL,
    item_id      uuid NOT NULL,
    n            bigint NOT NULL CHECK (n > 0),
    from_kind    text NOT NULL CHECK (from_kind IN ('resident', 'staff', 'hospital', 'incident')),
    from_id      uuid,
    to_kind      text NOT NULL CHECK (to_kind IN ('resident', 'staff', 'hospital', 'incident')),
    to_id        uuid,
    at           timestamptz NOT NULL,
    recorded_by  uuid NOT NULL,
    request_id   uuid,
    place        text NOT NULL,
    proof_kind   text NOT NULL CHECK (proof_kind IN ('', 'pin', 'signature', 'photo', 'witness')),
    proof        text NOT NULL,
    PRIMARY KEY (community_id, item_id, n),
    FOREIGN KEY (community_id, item_id) REFERENCES kit_items,
    CHECK (from_kind <> to_kind OR from_id <> to_id)
);

CREATE TABLE money_moves (
    community_id uuid NOT NULL,
    id           uuid NOT NULL,
    request_id   uuid NOT NULL,
    from_kind    text NOT NULL CHECK (from_kind IN ('resident', 'staff', 'hospital', 'insurance', 'fund')),
    from_id      uuid,
    to_kind      text NOT NULL CHECK (to_kind IN ('resident', 'staff', 'hospital', 'insurance', 'fund')),
    to_id        uuid,
    amount_fen   bigint NOT NULL CHECK (amount_fen > 0),
    at           timestamptz NOT NULL,
    recorded_by  uuid NOT NULL,
    reason       text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests,
    CHECK (from_kind <> to_kind OR from_id <> to_id),
    CHECK ((from_kind IN ('insurance', 'fund')) = (from_id IS NULL)),
    CHECK ((to_kind IN ('insurance', 'fund')) = (to_id IS NULL))
);
CREATE INDEX money_moves_request ON money_moves (community_id, request_id);

CREATE TABLE purchases (
    community_id  uuid NOT NULL,
    id            uuid NOT NULL,
    request_id    uuid NOT NULL,
    hospital_id   uuid NOT NULL REFERENCES hospitals,
    driver_id     uuid NOT NULL REFERENCES staff,
    total_fen     bigint NOT NULL CHECK (total_fen >= 0),
    insured_fen   bigint NOT NULL CHECK (insured_fen >= 0),
    self_paid_fen bigint NOT NULL CHECK (self_paid_fen >= 0),
    receipt_no    text NOT NULL,
    bought_at     timestamptz NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests,
    CHECK (total_fen = insured_fen + self_paid_fen)
);
CREATE UNIQUE INDEX purchases_request ON purchases (community_id, request_id);

CREATE TABLE shortages (
    community_id uuid NOT NULL,
    id           uuid NOT NULL,
    request_id   uuid NOT NULL,
    resident_id  uuid NOT NULL,
    line_id      uuid NOT NULL,
    drug_id      uuid NOT NULL REFERENCES drugs,
    hospital_id  uuid NOT NULL REFERENCES hospitals,
    seen_on      date NOT NULL,
    seen         text NOT NULL,
    reported_by  uuid NOT NULL,
    reported_at  timestamptz NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests
);
CREATE INDEX shortages_resident ON shortages (community_id, resident_id, seen_on);

CREATE TABLE decisions (
    community_id   uuid NOT NULL,
    id             uuid NOT NULL,
    request_id     uuid NOT NULL,
    line_id        uuid,
    drug_id        uuid REFERENCES drugs,
    question       text NOT NULL CHECK (question IN ('price_change', 'other_maker', 'no_record_book', 'other')),
    text           text NOT NULL,
    asked_by       uuid NOT NULL,
    asked_at       timestamptz NOT NULL,
    due_at         timestamptz NOT NULL,
    default_answer text NOT NULL CHECK (default_answer IN ('accept', 'refuse')),
    answer         text NOT NULL CHECK (answer IN ('', 'accept', 'refuse')),
    answered_by    uuid,
    answered_at    timestamptz,
    note           text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests
);
CREATE INDEX decisions_request ON decisions (community_id, request_id);

CREATE TABLE delivery_attempts (
    community_id uuid NOT NULL,
    id           uuid NOT NULL,
    request_id   uuid NOT NULL,
    number       bigint NOT NULL CHECK (number > 0),
    tried        text NOT NULL,
    reason       text NOT NULL,
    courier_id   uuid NOT NULL,
    at           timestamptz NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests
);
CREATE UNIQUE INDEX delivery_attempts_request ON delivery_attempts (community_id, request_id, number);

CREATE TABLE deliveries (
    community_id uuid NOT NULL,
    request_id   uuid NOT NULL,
    receiver     text NOT NULL,
    relation     text NOT NULL,
    proof_kind   text NOT NULL CHECK (proof_kind IN ('pin', 'signature', 'photo', 'witness')),
    proof        text NOT NULL,
    courier_id   uuid NOT NULL,
    at           timestamptz NOT NULL,
    PRIMARY KEY (community_id, request_id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests
);

CREATE TABLE events (
    community_id uuid NOT NULL,
    seq          bigint NOT NULL CHECK (seq > 0),
    at           timestamptz NOT NULL,
    actor_id     uuid,
    action       text NOT NULL,
    subject      text NOT NULL,
    subject_id   uuid NOT NULL,
    data         text NOT NULL,
    witness      text NOT NULL,
    PRIMARY KEY (community_id, seq)
);

CREATE TABLE seals (
    community_id uuid NOT NULL,
    first_seq    bigint NOT NULL,
    last_seq     bigint NOT NULL CHECK (last_seq >= first_seq),
    hashes       bytea NOT NULL CHECK (length(hashes) = 32 * (last_seq - first_seq + 1)),
    sealed_at    timestamptz NOT NULL,
    PRIMARY KEY (community_id, first_seq)
);

CREATE TABLE idempotency_keys (
    staff_id  uuid NOT NULL,
    method    text NOT NULL,
    path      text NOT NULL,
    key       text NOT NULL,
    body_hash text NOT NULL,
    result    text NOT NULL,
    at        timestamptz NOT NULL,
    PRIMARY KEY (staff_id, method, path, key)
);
CREATE INDEX idempotency_keys_at ON idempotency_keys (at);

CREATE TABLE alerts (
    community_id uuid NOT NULL REFERENCES communities,
    id           uuid NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('card_overdue')),
    subject_id   uuid NOT NULL,
    request_id   uuid,
    raised_at    timestamptz NOT NULL,
    cleared_at   timestamptz,
    version      bigint NOT NULL,
    data         text NOT NULL,
    PRIMARY KEY (community_id, id)
);
CREATE UNIQUE INDEX alerts_open ON alerts (community_id, kind, subject_id) WHERE cleared_at IS NULL;

CREATE TABLE job_leases (
    name       text PRIMARY KEY,
    holder     uuid NOT NULL,
    fence      bigint NOT NULL,
    expires_at timestamptz NOT NULL
);

CREATE TABLE job_runs (
    name        text NOT NULL,
    due_at      timestamptz NOT NULL,
    fence       bigint NOT NULL,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz,
    result      text NOT NULL,
    error       text NOT NULL,
    PRIMARY KEY (name, due_at)
);

-- A guarded write that hits another number of rows than it must fails inside
-- the pipeline, so that the commit can ride along with the writes.
-- +goose StatementBegin
CREATE FUNCTION expect_rows(got bigint, want bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF got <> want THEN
        RAISE EXCEPTION 'guard missed: % rows instead of %', got, want USING ERRCODE = 'SY409';
    END IF;
END $$;
-- +goose StatementEnd

-- What must never be lost cannot be changed or deleted.
-- +goose StatementBegin
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
-- +goose StatementEnd
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON custody_moves FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON money_moves FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON seals FOR EACH ROW EXECUTE FUNCTION append_only();

-- Closed is not delivered: nothing closes while a card or money is out.
-- +goose StatementBegin
CREATE FUNCTION closed_is_home() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM request_items ri
        JOIN kit_items k ON k.community_id = ri.community_id AND k.id = ri.item_id
        WHERE ri.community_id = NEW.community_id AND ri.request_id = NEW.id
          AND (k.holder_kind = 'staff' OR k.holder_kind = 'hospital' AND k.kind <> 'goods')
    ) THEN
        RAISE EXCEPTION 'request % cannot close: a kit item is out', NEW.id;
    END IF;
    IF EXISTS (
        SELECT 1 FROM (
            SELECT to_id AS staff_id, amount_fen AS fen FROM money_moves
            WHERE community_id = NEW.community_id AND request_id = NEW.id AND to_kind = 'staff'
            UNION ALL
            SELECT from_id, -amount_fen FROM money_moves
            WHERE community_id = NEW.community_id AND request_id = NEW.id AND from_kind = 'staff'
        ) AS m GROUP BY staff_id HAVING sum(fen) <> 0
    ) THEN
        RAISE EXCEPTION 'request % cannot close: money is open', NEW.id;
    END IF;
    RETURN NEW;
END $$;
-- +goose StatementEnd
CREATE TRIGGER closed_is_home BEFORE UPDATE ON requests FOR EACH ROW
WHEN (NEW.closed_at IS NOT NULL AND OLD.closed_at IS NULL) EXECUTE FUNCTION closed_is_home();
