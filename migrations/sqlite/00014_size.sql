-- +goose Up
-- Every list is read in its own order from an index that begins with the community, so that a page costs what it
-- shows and not what is stored.
CREATE INDEX requests_history ON requests (community_id, priority, id);
CREATE INDEX requests_cancelled ON requests (community_id, priority, id) WHERE cancel_reason <> '';
CREATE INDEX requests_driver ON requests (community_id, driver_id, priority, id) WHERE driver_id IS NOT NULL;
CREATE INDEX requests_hospital ON requests (community_id, hospital_id, priority, id) WHERE hospital_id IS NOT NULL;
CREATE INDEX requests_caller ON requests (community_id, caller_phone);
DROP INDEX kit_items_holder;
CREATE INDEX kit_items_holder ON kit_items (community_id, holder_id, id);
CREATE INDEX kit_items_out ON kit_items (community_id, id) WHERE holder_kind <> 'resident';
CREATE INDEX kit_items_kind ON kit_items (community_id, kind, id);
CREATE INDEX transfer_tasks_from ON transfer_tasks (community_id, from_id, item_id, n);
CREATE INDEX transfer_tasks_to ON transfer_tasks (community_id, to_id, item_id, n) WHERE to_id IS NOT NULL;
CREATE INDEX custody_confirmations_disputed ON custody_confirmations (community_id, item_id, n) WHERE disputed;
CREATE INDEX incidents_standing ON incidents (community_id, id) WHERE outcome = '';
CREATE INDEX incidents_reporter ON incidents (community_id, reported_by, id);
CREATE INDEX incidents_holder ON incidents (community_id, holder_id, id) WHERE holder_id IS NOT NULL;
CREATE INDEX alerts_standing ON alerts (community_id, id) WHERE cleared_at IS NULL;
CREATE INDEX alerts_kind ON alerts (community_id, kind, id);
DROP INDEX callbacks_due;
CREATE INDEX callbacks_queue ON callbacks (community_id, due_at, id) WHERE closed_at IS NULL;
CREATE INDEX decisions_open ON decisions (community_id, due_at, id) WHERE answer = '';
DROP INDEX contacts_needs;
CREATE INDEX contacts_needs ON contacts (community_id, need_state, id) WHERE need_state <> '';
CREATE INDEX calls_staff ON calls (community_id, staff_id, id);
CREATE INDEX residents_responsible ON residents (community_id, responsible_id, id) WHERE responsible_id IS NOT NULL;
CREATE INDEX residents_unassigned ON residents (community_id, id) WHERE responsible_id IS NULL AND flags <> '[]' AND NOT archived;
CREATE INDEX residents_round ON residents (community_id, reached_at) WHERE flags <> '[]' AND NOT archived;
CREATE INDEX residents_door ON residents (community_id, (building || '-' || unit || '-' || room)) WHERE room <> '';

-- What residents are looked for by: every end of the name, the initials and the door, whose beginnings are typed, and
-- the flags, behind a space, which nobody types. Kept by the triggers, whoever writes a resident.
CREATE TABLE resident_terms (
    community_id TEXT NOT NULL,
    resident_id  TEXT NOT NULL,
    term         TEXT NOT NULL,
    PRIMARY KEY (community_id, resident_id, term)
);
CREATE INDEX resident_terms_term ON resident_terms (community_id, term, resident_id);
CREATE VIEW resident_words AS
    WITH RECURSIVE p(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM p WHERE n < 100)
    SELECT r.community_id, r.id AS resident_id, substr(lower(r.name), p.n) AS term FROM residents r JOIN p ON p.n <= length(r.name)
    UNION ALL SELECT r.community_id, r.id, lower(r.pinyin) FROM residents r WHERE r.pinyin <> ''
    UNION ALL SELECT r.community_id, r.id, lower(r.building || '-' || r.unit || '-' || r.room) FROM residents r
    UNION ALL SELECT r.community_id, r.id, ' ' || f.value FROM residents r JOIN json_each(r.flags) AS f;
INSERT INTO resident_terms (community_id, resident_id, term) SELECT community_id, resident_id, term FROM resident_words WHERE true ON CONFLICT DO NOTHING;
-- +goose StatementBegin
CREATE TRIGGER resident_terms_insert AFTER INSERT ON residents BEGIN
    INSERT OR IGNORE INTO resident_terms (community_id, resident_id, term) SELECT w.community_id, w.resident_id, w.term FROM resident_words w
        WHERE w.community_id = NEW.community_id AND w.resident_id = NEW.id;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER resident_terms_update AFTER UPDATE OF name, pinyin, building, unit, room, flags ON residents
    WHEN (NEW.name, NEW.pinyin, NEW.building, NEW.unit, NEW.room, NEW.flags) <> (OLD.name, OLD.pinyin, OLD.building, OLD.unit, OLD.room, OLD.flags) BEGIN
    DELETE FROM resident_terms WHERE community_id = NEW.community_id AND resident_id = NEW.id;
    INSERT OR IGNORE INTO resident_terms (community_id, resident_id, term) SELECT w.community_id, w.resident_id, w.term FROM resident_words w
        WHERE w.community_id = NEW.community_id AND w.resident_id = NEW.id;
END;
-- +goose StatementEnd

-- The statistics by which SQLite plans, for the new indexes as 00001_init has them for the others.
DELETE FROM sqlite_stat1;
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
