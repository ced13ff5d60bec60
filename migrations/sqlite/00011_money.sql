-- +goose Up
-- A payment that somebody's purse has not agreed to counts for nobody. Once it is agreed to, a money move with its id is written.
CREATE TABLE money_proposals (
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
    CHECK (from_kind = 'staff' OR to_kind = 'staff'),
    CHECK (from_kind <> to_kind OR from_id <> to_id)
);
CREATE INDEX money_proposals_request ON money_proposals (community_id, request_id);

-- What those say whose purse it is: yes, or that it never happened.
CREATE TABLE money_confirmations (
    community_id TEXT NOT NULL,
    move_id      TEXT NOT NULL,
    confirmed_by TEXT NOT NULL,
    at           DATETIME NOT NULL,
    refused      BOOLEAN NOT NULL,
    note         TEXT NOT NULL,
    PRIMARY KEY (community_id, move_id, confirmed_by),
    FOREIGN KEY (community_id, move_id) REFERENCES money_proposals,
    CHECK (NOT refused OR note <> '')
);
-- +goose StatementBegin
CREATE TRIGGER money_proposals_no_update BEFORE UPDATE ON money_proposals BEGIN SELECT RAISE(ABORT, 'money_proposals is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER money_proposals_no_delete BEFORE DELETE ON money_proposals BEGIN SELECT RAISE(ABORT, 'money_proposals is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER money_confirmations_no_update BEFORE UPDATE ON money_confirmations BEGIN SELECT RAISE(ABORT, 'money_confirmations is append-only'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER money_confirmations_no_delete BEFORE DELETE ON money_confirmations BEGIN SELECT RAISE(ABORT, 'money_confirmations is append-only'); END;
-- +goose StatementEnd

-- How many payments of a request wait: it is not closed meanwhile.
ALTER TABLE requests ADD COLUMN pending_moves INTEGER NOT NULL DEFAULT 0
    CHECK (pending_moves >= 0 AND (pending_moves = 0 OR closed_at IS NULL));
CREATE INDEX requests_pending ON requests (community_id, id) WHERE pending_moves > 0;

-- As in 00001: how many rows each column of an index leaves.
INSERT INTO sqlite_stat1 (tbl, idx, stat)
SELECT t.name, i.name, iif(i."partial", '1000', '100000') || (
    SELECT group_concat(CASE
        WHEN c.name = 'community_id' THEN iif(i."partial", ' 20', ' 20000')
        WHEN i."unique" AND c.seqno = (SELECT max(l.seqno) FROM pragma_index_info(i.name) AS l) THEN ' 1'
        ELSE ' 4'
    END, '') FROM pragma_index_info(i.name) AS c)
FROM sqlite_schema AS t, pragma_index_list(t.name) AS i
WHERE t.type = 'table' AND (t.name IN ('money_proposals', 'money_confirmations') OR i.name = 'requests_pending');
ANALYZE sqlite_schema;
