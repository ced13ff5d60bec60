-- +goose Up
-- Staff belong to a place whether or not they have roles there: a community, a district, or (district "*") the office of
-- everything. Who served before belongs where the latest role is, without roles where whoever added them belongs.
ALTER TABLE staff ADD COLUMN home_id TEXT REFERENCES communities;
ALTER TABLE staff ADD COLUMN home_district TEXT NOT NULL DEFAULT '*' CHECK ((home_id IS NULL) <> (home_district = ''));
UPDATE staff SET (home_id, home_district) = (SELECT g.community_id, g.district FROM grants g WHERE g.staff_id = staff.id ORDER BY g.id DESC LIMIT 1)
WHERE id IN (SELECT g.staff_id FROM grants g);
UPDATE staff SET (home_id, home_district) = (SELECT a.home_id, a.home_district FROM events e JOIN staff a ON a.id = e.actor_id
    WHERE e.subject_id = staff.id AND e.action = 'staff.create' LIMIT 1)
WHERE id NOT IN (SELECT g.staff_id FROM grants g)
    AND id IN (SELECT e.subject_id FROM events e JOIN staff a ON a.id = e.actor_id WHERE e.action = 'staff.create');

-- Credentials issued before this moment open nothing: rights were gained then, or the account was brought back.
ALTER TABLE staff ADD COLUMN credentials_from DATETIME;
ALTER TABLE tokens ADD COLUMN issued_by TEXT;
ALTER TABLE tokens ADD COLUMN confirmed_by TEXT;

-- An answer is repeated only to who has the same rights as when it was given, where it was given. Answers from before say
-- nothing of rights, and are not repeated.
ALTER TABLE idempotency_keys ADD COLUMN community_id TEXT;
ALTER TABLE idempotency_keys ADD COLUMN rights TEXT NOT NULL DEFAULT '';

-- Rights that nobody gives alone, waiting for a second person: roles to be added, or a token.
CREATE TABLE proposals (
    id               TEXT PRIMARY KEY,
    staff_id         TEXT NOT NULL REFERENCES staff,
    grants           TEXT NOT NULL,
    label            TEXT NOT NULL,
    token_expires_at DATETIME,
    proposed_by      TEXT NOT NULL REFERENCES staff,
    created_at       DATETIME NOT NULL,
    expires_at       DATETIME NOT NULL,
    confirmed_by     TEXT,
    confirmed_at     DATETIME,
    version          INTEGER NOT NULL,
    CHECK ((grants = '[]') = (token_expires_at IS NOT NULL))
);
CREATE INDEX proposals_open ON proposals (expires_at) WHERE confirmed_at IS NULL;
