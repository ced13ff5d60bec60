-- +goose Up
-- Who drives where: plans that are previewed, compared and applied.
ALTER TABLE communities ADD COLUMN auto_apply BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE communities ADD COLUMN plan_pool TEXT NOT NULL DEFAULT '';

CREATE TABLE plans (
    community_id TEXT NOT NULL REFERENCES communities,
    id           TEXT NOT NULL,
    communities  TEXT NOT NULL,
    planned_on   TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('solving', 'ready', 'failed', 'cancelled', 'applied')),
    version      INTEGER NOT NULL,
    wanted       TEXT NOT NULL,
    basis_id     TEXT,
    requested_by TEXT,
    requested_at DATETIME NOT NULL,
    holder_id    TEXT,
    heartbeat_at DATETIME NOT NULL,
    attempts     INTEGER NOT NULL CHECK (attempts >= 0),
    finished_at  DATETIME,
    applied_at   DATETIME,
    applied_by   TEXT,
    iterations   INTEGER NOT NULL CHECK (iterations >= 0),
    unserved     INTEGER NOT NULL CHECK (unserved >= 0),
    last_return  INTEGER NOT NULL CHECK (last_return >= 0),
    travel       INTEGER NOT NULL CHECK (travel >= 0),
    source       TEXT NOT NULL,
    problem      TEXT NOT NULL,
    result       TEXT NOT NULL,
    failure      TEXT NOT NULL,
    PRIMARY KEY (community_id, id),
    CHECK ((finished_at IS NULL) = (state = 'solving')),
    CHECK ((applied_at IS NOT NULL) = (state = 'applied')),
    CHECK (state NOT IN ('ready', 'applied') OR (problem <> '' AND result <> '')),
    CHECK (state <> 'failed' OR failure <> '')
);
CREATE INDEX plans_day ON plans (community_id, planned_on);
CREATE INDEX plans_solving ON plans (community_id, heartbeat_at) WHERE state = 'solving';

-- Minutes on the road that an applied plan gives a driver: who drove less gets the longer way.
CREATE TABLE drives (
    community_id TEXT NOT NULL REFERENCES communities,
    driver_id    TEXT NOT NULL REFERENCES staff,
    drove_on     TEXT NOT NULL,
    plan_id      TEXT NOT NULL,
    minutes      INTEGER NOT NULL CHECK (minutes >= 0),
    version      INTEGER NOT NULL,
    PRIMARY KEY (community_id, driver_id, drove_on)
);
CREATE INDEX drives_day ON drives (community_id, drove_on);

-- What was short today is looked up by the day.
CREATE INDEX shortages_day ON shortages (community_id, seen_on);
