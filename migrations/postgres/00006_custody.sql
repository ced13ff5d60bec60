-- +goose Up
-- Custody and money in full: both sides of a hand-over, labels, counts, departures, incidents, and what happens to the
-- things of somebody who drops out.

-- What the other side of a hand-over says of it: had it, or did not get it.
CREATE TABLE custody_confirmations (
    community_id uuid NOT NULL,
    item_id      uuid NOT NULL,
    n            bigint NOT NULL,
    confirmed_by uuid NOT NULL,
    at           timestamptz NOT NULL,
    disputed     boolean NOT NULL,
    proof_kind   text NOT NULL CHECK (proof_kind IN ('', 'pin', 'signature', 'photo', 'witness')),
    proof        text NOT NULL,
    note         text NOT NULL,
    PRIMARY KEY (community_id, item_id, n),
    FOREIGN KEY (community_id, item_id, n) REFERENCES custody_moves,
    CHECK (NOT disputed OR note <> '')
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON custody_confirmations FOR EACH ROW EXECUTE FUNCTION append_only();

-- A thing that is lost, damaged or stolen. While it is open nothing of the request closes.
CREATE TABLE incidents (
    community_id     uuid NOT NULL,
    id               uuid NOT NULL,
    item_id          uuid NOT NULL,
    kind             text NOT NULL CHECK (kind IN ('lost', 'damaged', 'stolen')),
    what             text NOT NULL CHECK (what <> ''),
    holder_kind      text NOT NULL CHECK (holder_kind IN ('resident', 'staff', 'hospital', 'incident')),
    holder_id        uuid,
    reported_by      uuid NOT NULL,
    reported_at      timestamptz NOT NULL,
    outcome          text NOT NULL CHECK (outcome IN ('', 'found', 'replaced', 'closed')),
    note             text NOT NULL,
    compensation_fen bigint NOT NULL CHECK (compensation_fen >= 0),
    resolved_by      uuid,
    resolved_at      timestamptz,
    version          bigint NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, item_id) REFERENCES kit_items,
    CHECK ((outcome = '') = (resolved_at IS NULL)),
    CHECK ((outcome = '') = (resolved_by IS NULL))
);
CREATE UNIQUE INDEX incidents_open ON incidents (community_id, item_id) WHERE outcome = '';
ALTER TABLE kit_items ADD COLUMN incident_id uuid CHECK (incident_id IS NULL OR holder_kind = 'incident');
-- What is printed on a label and scanned: the end of the id.
CREATE UNIQUE INDEX kit_items_code ON kit_items (community_id, substr(CAST(id AS text), 25));

-- Whoever cannot serve (ill, in quarantine) is given nothing before this day.
ALTER TABLE staff ADD COLUMN unavailable_until date;

-- A thing that has to leave somebody's hands. Its next hand-over, number n + 1, does it: nothing has to be ticked.
CREATE TABLE transfer_tasks (
    community_id uuid NOT NULL,
    item_id      uuid NOT NULL,
    n            bigint NOT NULL,
    from_id      uuid NOT NULL,
    to_id        uuid,
    reason       text NOT NULL CHECK (reason <> ''),
    created_by   uuid NOT NULL,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (community_id, item_id, n),
    FOREIGN KEY (community_id, item_id, n) REFERENCES custody_moves
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON transfer_tasks FOR EACH ROW EXECUTE FUNCTION append_only();

CREATE TABLE departures (
    community_id uuid NOT NULL REFERENCES communities,
    id           uuid NOT NULL,
    driver_id    uuid NOT NULL REFERENCES staff,
    departed_on  date NOT NULL,
    at           timestamptz NOT NULL,
    items        text NOT NULL,
    left_behind  text NOT NULL,
    PRIMARY KEY (community_id, id)
);
CREATE INDEX departures_day ON departures (community_id, departed_on, driver_id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON departures FOR EACH ROW EXECUTE FUNCTION append_only();

-- What somebody has in hand, by the book and as counted.
CREATE TABLE counts (
    community_id uuid NOT NULL REFERENCES communities,
    id           uuid NOT NULL,
    staff_id     uuid NOT NULL REFERENCES staff,
    counted_on   date NOT NULL,
    moment       text NOT NULL CHECK (moment IN ('start', 'end')),
    at           timestamptz NOT NULL,
    items        text NOT NULL,
    missing      text NOT NULL,
    extra        text NOT NULL,
    cash_fen     bigint NOT NULL CHECK (cash_fen >= 0),
    book_fen     bigint NOT NULL CHECK (book_fen >= 0),
    advanced_fen bigint NOT NULL CHECK (advanced_fen >= 0),
    PRIMARY KEY (community_id, id)
);
CREATE INDEX counts_day ON counts (community_id, counted_on, id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON counts FOR EACH ROW EXECUTE FUNCTION append_only();

CREATE TABLE count_explanations (
    community_id uuid NOT NULL,
    count_id     uuid NOT NULL,
    explanation  text NOT NULL CHECK (explanation <> ''),
    explained_by uuid NOT NULL,
    at           timestamptz NOT NULL,
    PRIMARY KEY (community_id, count_id),
    FOREIGN KEY (community_id, count_id) REFERENCES counts
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON count_explanations FOR EACH ROW EXECUTE FUNCTION append_only();

CREATE TABLE day_closings (
    community_id uuid NOT NULL REFERENCES communities,
    day          date NOT NULL,
    closed_by    uuid NOT NULL,
    closed_at    timestamptz NOT NULL,
    PRIMARY KEY (community_id, day)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON day_closings FOR EACH ROW EXECUTE FUNCTION append_only();

-- Money by line, the receipt's day, and what a price question is about.
ALTER TABLE lines ADD COLUMN total_fen bigint NOT NULL DEFAULT 0 CHECK (total_fen >= 0);
ALTER TABLE lines ADD COLUMN insured_fen bigint NOT NULL DEFAULT 0 CHECK (insured_fen >= 0);
ALTER TABLE lines ADD COLUMN self_paid_fen bigint NOT NULL DEFAULT 0 CHECK (self_paid_fen >= 0 AND total_fen = insured_fen + self_paid_fen);
ALTER TABLE purchases ADD COLUMN receipt_photo uuid;
CREATE INDEX purchases_receipt ON purchases (community_id, hospital_id, receipt_no, bought_at);
ALTER TABLE decisions ADD COLUMN asked_fen bigint NOT NULL DEFAULT 0 CHECK (asked_fen >= 0);
ALTER TABLE decisions ADD COLUMN offered_fen bigint NOT NULL DEFAULT 0 CHECK (offered_fen >= 0);

ALTER TABLE alerts DROP CONSTRAINT alerts_kind_check;
ALTER TABLE alerts ADD CONSTRAINT alerts_kind_check CHECK (kind IN ('card_overdue', 'supply', 'item_overdue', 'item_incident', 'custody_disputed', 'decision_overdue'));

-- An incident explains a thing only once a supervisor has settled it.
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION closed_is_home() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM request_items ri
        JOIN kit_items k ON k.community_id = ri.community_id AND k.id = ri.item_id
        WHERE ri.community_id = NEW.community_id AND ri.request_id = NEW.id
          AND (k.holder_kind = 'staff' OR k.holder_kind = 'hospital' AND k.kind <> 'goods' OR k.incident_id IS NOT NULL)
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
