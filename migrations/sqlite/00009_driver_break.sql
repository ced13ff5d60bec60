-- +goose Up
-- A driver's break (午休): so many minutes, beginning between two times of the day.
ALTER TABLE drivers ADD COLUMN break_minutes INTEGER NOT NULL DEFAULT 0 CHECK (break_minutes BETWEEN 0 AND 240);
ALTER TABLE drivers ADD COLUMN break_earliest TEXT NOT NULL DEFAULT ''
    CHECK ((break_minutes = 0) = (break_earliest = ''));
ALTER TABLE drivers ADD COLUMN break_latest TEXT NOT NULL DEFAULT ''
    CHECK ((break_minutes = 0) = (break_latest = '') AND break_latest >= break_earliest);

-- The break that an applied plan gives a driver on a day, in seconds after midnight; 0 for none.
ALTER TABLE drives ADD COLUMN break_begin INTEGER NOT NULL DEFAULT 0 CHECK (break_begin >= 0);
ALTER TABLE drives ADD COLUMN break_end INTEGER NOT NULL DEFAULT 0
    CHECK (break_end > break_begin OR break_end = 0 AND break_begin = 0);
-- The home of the plan: a driver of some of its communities finds his route by it.
ALTER TABLE drives ADD COLUMN plan_home TEXT;
UPDATE drives SET plan_home = (SELECT p.community_id FROM plans p WHERE p.id = drives.plan_id);
