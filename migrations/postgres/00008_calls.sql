-- +goose Up
-- Every call of the hotline, whom to ring again, and what is read and asked.
CREATE TABLE callbacks (
    community_id  uuid NOT NULL REFERENCES communities,
    id            uuid NOT NULL,
    resident_id   uuid,
    request_id    uuid,
    number        text NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('registration', 'status', 'clarification', 'decision', 'delivery', 'refill', 'round', 'complaint', 'other')),
    due_at        timestamptz NOT NULL,
    attempts      bigint NOT NULL CHECK (attempts >= 0),
    call_id       uuid NOT NULL,
    last_call_at  timestamptz NOT NULL,
    opened_at     timestamptz NOT NULL,
    claimed_by    uuid,
    claimed_until timestamptz,
    closed_at     timestamptz,
    closed_by     uuid,
    dismissed     text NOT NULL,
    version       bigint NOT NULL,
    updated_at    timestamptz NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, resident_id) REFERENCES residents,
    FOREIGN KEY (community_id, request_id) REFERENCES requests,
    CHECK (resident_id IS NOT NULL OR request_id IS NULL AND number <> ''),
    CHECK ((claimed_by IS NULL) = (claimed_until IS NULL)),
    CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
    CHECK (dismissed = '' OR closed_at IS NOT NULL)
);
-- One open entry a matter: nobody is rung twice about the same thing.
CREATE UNIQUE INDEX callbacks_open ON callbacks (community_id, (COALESCE(request_id::text, resident_id::text, number))) WHERE closed_at IS NULL;
CREATE INDEX callbacks_due ON callbacks (community_id, due_at) WHERE closed_at IS NULL;
CREATE INDEX callbacks_resident ON callbacks (community_id, resident_id) WHERE closed_at IS NULL;

CREATE TABLE calls (
    community_id   uuid NOT NULL REFERENCES communities,
    id             uuid NOT NULL,
    direction      text NOT NULL CHECK (direction IN ('in', 'out')),
    kind           text NOT NULL CHECK (kind IN ('registration', 'status', 'clarification', 'decision', 'delivery', 'refill', 'round', 'complaint', 'other')),
    outcome        text NOT NULL CHECK (outcome IN ('reached', 'no_answer', 'busy', 'wrong_number', 'call_back')),
    resident_id    uuid,
    request_id     uuid,
    contact_id     uuid,
    number         text NOT NULL,
    staff_id       uuid NOT NULL,
    called_on      date NOT NULL,
    started_at     timestamptz NOT NULL,
    ended_at       timestamptz NOT NULL,
    attempt        bigint NOT NULL CHECK (attempt >= 0),
    note           text NOT NULL,
    callback_at    timestamptz,
    callback_id    uuid,
    script_version bigint NOT NULL CHECK (script_version >= 0),
    answers        text NOT NULL,
    recorded_at    timestamptz NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, resident_id) REFERENCES residents,
    FOREIGN KEY (community_id, request_id) REFERENCES requests,
    FOREIGN KEY (community_id, contact_id) REFERENCES contacts,
    FOREIGN KEY (community_id, callback_id) REFERENCES callbacks,
    CHECK (resident_id IS NOT NULL OR request_id IS NULL AND number <> ''),
    CHECK (ended_at >= started_at),
    CHECK (outcome <> 'call_back' OR callback_at IS NOT NULL),
    CHECK (answers = '[]' OR script_version > 0)
);
CREATE INDEX calls_day ON calls (community_id, called_on, id);
CREATE INDEX calls_resident ON calls (community_id, resident_id, id);
CREATE INDEX calls_request ON calls (community_id, request_id, id) WHERE request_id IS NOT NULL;
CREATE INDEX calls_number ON calls (community_id, number, id) WHERE number <> '';

CREATE TABLE call_scripts (
    id         uuid PRIMARY KEY,
    kind       text NOT NULL CHECK (kind IN ('registration', 'status', 'clarification', 'decision', 'delivery', 'refill', 'round', 'complaint', 'other')),
    version    bigint NOT NULL CHECK (version > 0),
    text_zh    text NOT NULL,
    text_en    text NOT NULL,
    questions  text NOT NULL,
    created_at timestamptz NOT NULL,
    created_by uuid,
    UNIQUE (kind, version)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON calls FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON call_scripts FOR EACH ROW EXECUTE FUNCTION append_only();

-- What is read and asked until somebody changes it.
INSERT INTO call_scripts (id, kind, version, text_zh, text_en, questions, created_at, created_by) VALUES
    ('00000000-0000-7000-8000-000000000001', 'registration', 1,
     '您好，问医送药热线。我来登记您要的药，请把药盒拿在手里，一边看一边说。登记完我会告诉您单号。',
     'Hello, this is the medicine hotline. I will write down what you need. Please hold the box in your hand and read from it. At the end I will tell you your number.',
     '[
        {"key":"box","text":{"zh":"药盒在手边吗？","en":"Is the box at hand?"},"kind":"yes_no","required":true},
        {"key":"product","text":{"zh":"请照着药盒念：药名、厂家、规格。","en":"Please read from the box: name, maker, strength."},"kind":"text","required":true},
        {"key":"left","text":{"zh":"还剩多少？每天用多少？","en":"How much is left, and how much is taken a day?"},"kind":"text","required":true},
        {"key":"opener","text":{"zh":"收卡员上门时，谁来开门？","en":"Who opens the door when the card is collected?"},"kind":"text","required":true},
        {"key":"allergies","text":{"zh":"有没有药物过敏？","en":"Any allergies to medicine?"},"kind":"text","required":true},
        {"key":"consent","text":{"zh":"我们要登记您的姓名、住址和用药，只用于代您买药，志愿者会拿着您的医保卡去买。您同意吗？","en":"We write down your name, address and medicine, only to buy it for you. A volunteer will use your insurance card for it. Do you agree?"},"kind":"yes_no","required":true}]',
     '2020-01-01 00:00:00+00:00', NULL),
    ('00000000-0000-7000-8000-000000000002', 'status', 1,
     '您好，请告诉我单号，或者登记时用的电话，我来查药到哪儿了。',
     'Hello, please tell me your number or the telephone you rang from, and I will look where your medicine is.',
     '[
        {"key":"message","text":{"zh":"还有什么要转告的吗？","en":"Anything to pass on?"},"kind":"text","required":false}]',
     '2020-01-01 00:00:00+00:00', NULL),
    ('00000000-0000-7000-8000-000000000003', 'clarification', 1,
     '您好，我是社区医务志愿者，想再核对一下您登记的药，以免买错。',
     'Hello, I am a medical volunteer of the community. I want to make sure that the right medicine is bought.',
     '[
        {"key":"box","text":{"zh":"药盒在手边吗？","en":"Is the box at hand?"},"kind":"yes_no","required":true},
        {"key":"product","text":{"zh":"请照着药盒念：药名、厂家、规格。","en":"Please read from the box: name, maker, strength."},"kind":"text","required":true},
        {"key":"substitute","text":{"zh":"没有这一种时，可以换别的厂家吗？","en":"May it be another maker''s when this one is not to be had?"},"kind":"choice","choices":[{"key":"yes","text":{"zh":"可以","en":"Yes"}},{"key":"ask","text":{"zh":"先问我","en":"Ask me first"}},{"key":"no","text":{"zh":"不可以","en":"No"}}],"required":true}]',
     '2020-01-01 00:00:00+00:00', NULL),
    ('00000000-0000-7000-8000-000000000004', 'decision', 1,
     '您好，司机正在医院窗口等着，有一件事要您决定。',
     'Hello, the driver is waiting at the counter, and something is for you to decide.',
     '[
        {"key":"agreed","text":{"zh":"您同意吗？","en":"Do you agree?"},"kind":"yes_no","required":true},
        {"key":"who","text":{"zh":"是谁做的决定？","en":"Who decided?"},"kind":"text","required":true}]',
     '2020-01-01 00:00:00+00:00', NULL),
    ('00000000-0000-7000-8000-000000000005', 'delivery', 1,
     '您好，您的药马上送到。请准备好取药码，念给送药员听，并核对药袋上的姓名和门牌。',
     'Hello, your medicine is about to arrive. Please have your PIN ready, read it out to the courier, and compare name and address on the bag.',
     '[
        {"key":"pin_read","text":{"zh":"取药码已经念给居民、居民也复述了吗？","en":"Was the PIN read to the resident, and read back?"},"kind":"yes_no","required":true},
        {"key":"at_home","text":{"zh":"现在家里有人开门吗？","en":"Is somebody at home to open the door?"},"kind":"yes_no","required":true},
        {"key":"proxy","text":{"zh":"如果不方便，药放哪里、交给谁？","en":"If not, where may it be left, or with whom?"},"kind":"text","required":false}]',
     '2020-01-01 00:00:00+00:00', NULL),
    ('00000000-0000-7000-8000-000000000006', 'refill', 1,
     '您好，按记录您的药快用完了，想和您核对一下余量。',
     'Hello, by our record your medicine is running out. I would like to check what is left.',
     '[
        {"key":"left","text":{"zh":"还剩多少？","en":"How much is left?"},"kind":"text","required":true},
        {"key":"same","text":{"zh":"还是同一种药、同样的用量吗？","en":"Still the same medicine and dose?"},"kind":"yes_no","required":true},
        {"key":"wanted","text":{"zh":"需要我们帮您续药吗？","en":"Shall we fetch a refill?"},"kind":"yes_no","required":true}]',
     '2020-01-01 00:00:00+00:00', NULL),
    ('00000000-0000-7000-8000-000000000007', 'round', 1,
     '您好，社区问候您，想知道您这几天好不好、缺不缺东西。',
     'Hello, the community is asking how you are and whether you lack anything.',
     '[
        {"key":"well","text":{"zh":"这几天身体怎么样？","en":"How have you been these days?"},"kind":"text","required":true},
        {"key":"needs","text":{"zh":"家里缺什么吗？","en":"Is anything needed at home?"},"kind":"text","required":false}]',
     '2020-01-01 00:00:00+00:00', NULL),
    ('00000000-0000-7000-8000-000000000008', 'complaint', 1,
     '您好，请说说是什么事，我会记下来交给负责人。',
     'Hello, please tell me what happened. I will write it down for the supervisor.',
     '[
        {"key":"matter","text":{"zh":"是什么事？","en":"What happened?"},"kind":"text","required":true},
        {"key":"wish","text":{"zh":"希望我们怎么做？","en":"What would you like us to do?"},"kind":"text","required":false}]',
     '2020-01-01 00:00:00+00:00', NULL),
    ('00000000-0000-7000-8000-000000000009', 'other', 1,
     '您好，问医送药热线，请说。',
     'Hello, this is the medicine hotline. Please go ahead.',
     '[]',
     '2020-01-01 00:00:00+00:00', NULL);

-- The telephone contacts of the supply rounds were calls, too.
INSERT INTO calls (community_id, id, direction, kind, outcome, resident_id, request_id, contact_id, number, staff_id, called_on,
    started_at, ended_at, attempt, note, callback_at, callback_id, script_version, answers, recorded_at)
SELECT community_id, id, 'out', CASE WHEN request_id IS NULL THEN 'round' ELSE 'refill' END,
    CASE result WHEN 'refused' THEN 'reached' ELSE result END, resident_id, request_id, id, '', contacted_by, contacted_on,
    at, at, 1, note, NULL, NULL, 0, '[]', at
FROM contacts WHERE channel = 'phone';
