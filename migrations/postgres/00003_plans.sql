-- +goose Up
-- Who drives where: plans that are previewed, compared and applied.
ALTER TABLE communities ADD COLUMN auto_apply boolean NOT NULL DEFAULT false;
ALTER TABLE communities ADD COLUMN plan_pool text NOT NULL DEFAULT '';

CREATE TABLE plans (
    community_id uuid NOT NULL REFERENCES communities,
    id           uuid NOT NULL,
    communities  text NOT NULL,
    planned_on   date NOT NULL,
    state        text NOT NULL CHECK (state IN ('solving', 'ready', 'failed', 'cancelled', 'applied')),
    version      bigint NOT NULL,
    wanted       text NOT NULL,
    basis_id     uuid,
    requested_by uuid,
    requested_at timestamptz NOT NULL,
    holder_id    uuid,
    heartbeat_at timestamptz NOT NULL,
    attempts     bigint NOT NULL CHECK (attempts >= 0),
    finished_at  timestamptz,
    applied_at   timestamptz,
    applied_by   uuid,
    iterations   bigint NOT NULL CHECK (iterations >= 0),
    unserved     bigint NOT NULL CHECK (unserved >= 0),
    last_return  bigint NOT NULL CHECK (last_return >= 0),
    travel       bigint NOT NULL CHECK (travel >= 0),
    source       text NOT NULL,
    problem      text NOT NULL,
    result       text NOT NULL,
    failure      text NOT NULL,
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
    community_id uuid NOT NULL REFERENCES communities,
    driver_id    uuid NOT NULL REFERENCES staff,
    drove_on     date NOT NULL,
    plan_id      uuid NOT NULL,
    minutes      bigint NOT NULL CHECK (minutes >= 0),
    version      bigint NOT NULL,
    PRIMARY KEY (community_id, driver_id, drove_on)
);
CREATE INDEX drives_day ON drives (community_id, drove_on);

-- What was short today is looked up by the day.
CREATE INDEX shortages_day ON shortages (community_id, seen_on);
