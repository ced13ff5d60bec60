-- +goose Up
-- Pictures: what they are is here, their bytes lie beside the database.
CREATE TABLE attachments (
    community_id uuid NOT NULL REFERENCES communities,
    id           uuid NOT NULL,
    purpose      text NOT NULL CHECK (purpose IN ('box', 'prescription', 'receipt', 'proof', 'signature', 'item')),
    media_type   text NOT NULL CHECK (media_type = 'image/jpeg'),
    size         bigint NOT NULL CHECK (size > 0),
    width        bigint NOT NULL CHECK (width > 0),
    height       bigint NOT NULL CHECK (height > 0),
    sha256       text NOT NULL CHECK (length(sha256) = 64),
    uploaded_by  uuid NOT NULL,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (community_id, id)
);
CREATE TRIGGER never_changes BEFORE UPDATE ON attachments FOR EACH ROW EXECUTE FUNCTION append_only();

CREATE TABLE request_attachments (
    community_id  uuid NOT NULL,
    request_id    uuid NOT NULL,
    attachment_id uuid NOT NULL,
    line_id       uuid,
    PRIMARY KEY (community_id, request_id, attachment_id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests,
    FOREIGN KEY (community_id, attachment_id) REFERENCES attachments,
    FOREIGN KEY (community_id, line_id) REFERENCES lines
);
CREATE INDEX request_attachments_attachment ON request_attachments (community_id, attachment_id, request_id);

-- No driver goes for a line that nobody has settled (domain facts, 1.2: five insulins).
-- +goose StatementBegin
CREATE FUNCTION lines_are_settled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM lines l WHERE l.community_id = NEW.community_id AND l.request_id = NEW.id AND l.drug_id IS NULL AND l.status = 'open'
    ) THEN
        RAISE EXCEPTION 'a line is not settled';
    END IF;
    RETURN NEW;
END $$;
-- +goose StatementEnd
CREATE TRIGGER lines_are_settled BEFORE UPDATE ON requests FOR EACH ROW
    WHEN (NEW.state IN ('hospital_assigned', 'purchased')) EXECUTE FUNCTION lines_are_settled();

ALTER TABLE residents ADD COLUMN conditions text NOT NULL DEFAULT '';
