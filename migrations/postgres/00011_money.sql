-- +goose Up
-- A payment that somebody's purse has not agreed to counts for nobody. Once it is agreed to, a money move with its id is written.
CREATE TABLE money_proposals (
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
    CHECK (from_kind = 'staff' OR to_kind = 'staff'),
    CHECK (from_kind <> to_kind OR from_id <> to_id)
);
CREATE INDEX money_proposals_request ON money_proposals (community_id, request_id);

-- What those say whose purse it is: yes, or that it never happened.
CREATE TABLE money_confirmations (
    community_id uuid NOT NULL,
    move_id      uuid NOT NULL,
    confirmed_by uuid NOT NULL,
    at           timestamptz NOT NULL,
    refused      boolean NOT NULL,
    note         text NOT NULL,
    PRIMARY KEY (community_id, move_id, confirmed_by),
    FOREIGN KEY (community_id, move_id) REFERENCES money_proposals,
    CHECK (NOT refused OR note <> '')
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON money_proposals FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON money_confirmations FOR EACH ROW EXECUTE FUNCTION append_only();

-- How many payments of a request wait: it is not closed meanwhile.
ALTER TABLE requests ADD COLUMN pending_moves bigint NOT NULL DEFAULT 0
    CHECK (pending_moves >= 0 AND (pending_moves = 0 OR closed_at IS NULL));
CREATE INDEX requests_pending ON requests (community_id, id) WHERE pending_moves > 0;
