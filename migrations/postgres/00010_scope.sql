-- +goose Up
-- Staff belong to a place whether or not they have roles there: a community, a district, or (district "*") the office of
-- everything. Who served before belongs where the latest role is, without roles where whoever added them belongs.
ALTER TABLE staff ADD COLUMN home_id uuid REFERENCES communities;
ALTER TABLE staff ADD COLUMN home_district text NOT NULL DEFAULT '*' CHECK ((home_id IS NULL) <> (home_district = ''));
UPDATE staff SET (home_id, home_district) = (SELECT g.community_id, g.district FROM grants g WHERE g.staff_id = staff.id ORDER BY g.id DESC LIMIT 1)
WHERE id IN (SELECT g.staff_id FROM grants g);
UPDATE staff SET (home_id, home_district) = (SELECT a.home_id, a.home_district FROM events e JOIN staff a ON a.id = e.actor_id
    WHERE e.subject_id = staff.id AND e.action = 'staff.create' LIMIT 1)
WHERE id NOT IN (SELECT g.staff_id FROM grants g)
    AND id IN (SELECT e.subject_id FROM events e JOIN staff a ON a.id = e.actor_id WHERE e.action = 'staff.create');

-- Credentials issued before this moment open nothing: rights were gained then, or the account was brought back.
ALTER TABLE staff ADD COLUMN credentials_from timestamptz;
ALTER TABLE tokens ADD COLUMN issued_by uuid;
ALTER TABLE tokens ADD COLUMN confirmed_by uuid;

-- An answer is repeated only to who has the same rights as when it was given, where it was given. Answers from before say
-- nothing of rights, and are not repeated.
ALTER TABLE idempotency_keys ADD COLUMN community_id uuid;
ALTER TABLE idempotency_keys ADD COLUMN rights text NOT NULL DEFAULT '';

-- Rights that nobody gives alone, waiting for a second person: roles to be added, or a token.
CREATE TABLE proposals (
    id               uuid PRIMARY KEY,
    staff_id         uuid NOT NULL REFERENCES staff,
    grants           text NOT NULL,
    label            text NOT NULL,
    token_expires_at timestamptz,
    proposed_by      uuid NOT NULL REFERENCES staff,
    created_at       timestamptz NOT NULL,
    expires_at       timestamptz NOT NULL,
    confirmed_by     uuid,
    confirmed_at     timestamptz,
    version          bigint NOT NULL,
    CHECK ((grants = '[]') = (token_expires_at IS NOT NULL))
);
CREATE INDEX proposals_open ON proposals (expires_at) WHERE confirmed_at IS NULL;
