-- +goose Up
-- What residents take, how long it lasts, and who is called about it.
CREATE TABLE supply_plans (
    community_id uuid NOT NULL,
    id           uuid NOT NULL,
    resident_id  uuid NOT NULL,
    drug_id      uuid NOT NULL REFERENCES drugs,
    lead_days    bigint NOT NULL CHECK (lead_days >= 0),
    status       text NOT NULL CHECK (status IN ('active', 'paused', 'stopped')),
    daily_dose   bigint NOT NULL CHECK (daily_dose >= 0),
    units        bigint CHECK (units >= 0),
    as_of        date NOT NULL,
    source       text NOT NULL CHECK (source IN ('', 'counted', 'derived', 'prescribed')),
    run_out_on   date,
    due_on       date,
    version      bigint NOT NULL,
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, resident_id) REFERENCES residents,
    CHECK ((status = 'active') = (due_on IS NOT NULL)),
    CHECK (run_out_on IS NULL OR run_out_on = due_on)
);
CREATE UNIQUE INDEX supply_plans_drug ON supply_plans (community_id, resident_id, drug_id) WHERE status <> 'stopped';
CREATE INDEX supply_plans_resident ON supply_plans (community_id, resident_id, id);
-- For the daily job: it costs what is due, not what is stored.
CREATE INDEX supply_plans_due ON supply_plans (community_id, due_on) WHERE due_on IS NOT NULL;
CREATE INDEX supply_plans_own_lead ON supply_plans (community_id, due_on) WHERE lead_days > 0;

CREATE TABLE supply_events (
    community_id uuid NOT NULL,
    plan_id      uuid NOT NULL,
    n            bigint NOT NULL CHECK (n > 0),
    happened_on  date NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('count', 'received', 'dose', 'admit', 'discharge', 'stop', 'restart')),
    units        bigint CHECK (units >= 0),
    daily_dose   bigint CHECK (daily_dose >= 0),
    source       text NOT NULL CHECK (source IN ('', 'counted', 'derived', 'prescribed')),
    request_id   uuid,
    note         text NOT NULL,
    recorded_by  uuid NOT NULL,
    at           timestamptz NOT NULL,
    PRIMARY KEY (community_id, plan_id, n),
    FOREIGN KEY (community_id, plan_id) REFERENCES supply_plans,
    CHECK (units IS NOT NULL OR kind NOT IN ('count', 'received')),
    CHECK (daily_dose IS NOT NULL OR kind <> 'dose')
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON supply_events FOR EACH ROW EXECUTE FUNCTION append_only();

CREATE TABLE lead_times (
    community_id uuid NOT NULL REFERENCES communities,
    class        text NOT NULL CHECK (class IN ('ordinary', 'specialist')),
    days         bigint NOT NULL CHECK (days > 0),
    orders       bigint NOT NULL CHECK (orders >= 0),
    measured_on  date NOT NULL,
    version      bigint NOT NULL,
    PRIMARY KEY (community_id, class)
);
CREATE INDEX deliveries_at ON deliveries (community_id, at);

-- Rules that emergencies change: a row with a first and a last day, never a release.
CREATE TABLE rules (
    id         uuid PRIMARY KEY,
    kind       text NOT NULL CHECK (kind IN ('refill_too_soon')),
    district   text NOT NULL,
    drugs      text NOT NULL,
    days       bigint NOT NULL CHECK (days >= 0),
    from_on    date NOT NULL,
    to_on      date,
    source     text NOT NULL CHECK (source <> ''),
    note       text NOT NULL,
    archived   boolean NOT NULL,
    version    bigint NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CHECK (to_on IS NULL OR to_on >= from_on)
);

ALTER TABLE alerts DROP CONSTRAINT alerts_kind_check;
ALTER TABLE alerts ADD CONSTRAINT alerts_kind_check CHECK (kind IN ('card_overdue', 'supply'));
ALTER TABLE alerts ADD COLUMN level text NOT NULL DEFAULT '' CHECK (level IN ('', 'out', 'critical', 'low'));
ALTER TABLE alerts ADD COLUMN quiet_until date;
ALTER TABLE alerts ADD COLUMN outcome text NOT NULL DEFAULT '' CHECK (outcome IN ('', 'requested', 'snoozed', 'declined'));
ALTER TABLE alerts ADD COLUMN reason text NOT NULL DEFAULT '';

-- The ledger of vulnerable residents (台账): each has a responsible person.
ALTER TABLE residents ADD COLUMN responsible_id uuid REFERENCES staff;
ALTER TABLE residents ADD COLUMN reached_at timestamptz;
CREATE INDEX residents_ledger ON residents (community_id, responsible_id) WHERE flags <> '[]' AND NOT archived;
ALTER TABLE communities ADD COLUMN contact_days bigint NOT NULL DEFAULT 3 CHECK (contact_days > 0);

CREATE TABLE contacts (
    community_id uuid NOT NULL,
    id           uuid NOT NULL,
    resident_id  uuid NOT NULL,
    household    text NOT NULL,
    contacted_on date NOT NULL,
    at           timestamptz NOT NULL,
    contacted_by uuid NOT NULL,
    channel      text NOT NULL CHECK (channel IN ('phone', 'wechat', 'knock')),
    result       text NOT NULL CHECK (result IN ('reached', 'no_answer', 'refused', 'wrong_number')),
    note         text NOT NULL,
    need         text NOT NULL,
    need_state   text NOT NULL CHECK (need_state IN ('', 'open', 'requested', 'passed_on', 'met', 'dropped')),
    passed_to    text NOT NULL,
    need_outcome text NOT NULL,
    need_request_id uuid,
    request_id   uuid,
    version      bigint NOT NULL,
    updated_at   timestamptz NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, resident_id) REFERENCES residents,
    CHECK ((need = '') = (need_state = '')),
    CHECK (need_state <> 'passed_on' OR passed_to <> ''),
    CHECK (need_state NOT IN ('met', 'dropped') OR need_outcome <> ''),
    CHECK (need_state <> 'requested' OR need_request_id IS NOT NULL)
);
CREATE INDEX contacts_day ON contacts (community_id, contacted_on);
CREATE INDEX contacts_resident ON contacts (community_id, resident_id, id);
CREATE INDEX contacts_needs ON contacts (community_id) WHERE need_state IN ('open', 'passed_on');
