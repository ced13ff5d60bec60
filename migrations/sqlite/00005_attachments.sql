-- +goose Up
-- Pictures: what they are is here, their bytes lie beside the database.
CREATE TABLE attachments (
    community_id TEXT NOT NULL REFERENCES communities,
    id           TEXT NOT NULL,
    purpose      TEXT NOT NULL CHECK (purpose IN ('box', 'prescription', 'receipt', 'proof', 'signature', 'item')),
    media_type   TEXT NOT NULL CHECK (media_type = 'image/jpeg'),
    size         INTEGER NOT NULL CHECK (size > 0),
    width        INTEGER NOT NULL CHECK (width > 0),
    height       INTEGER NOT NULL CHECK (height > 0),
    sha256       TEXT NOT NULL CHECK (length(sha256) = 64),
    uploaded_by  TEXT NOT NULL,
    created_at   DATETIME NOT NULL,
    PRIMARY KEY (community_id, id)
);
-- +goose StatementBegin
CREATE TRIGGER attachments_no_update BEFORE UPDATE ON attachments BEGIN SELECT RAISE(ABORT, 'attachments never change'); END;
-- +goose StatementEnd

CREATE TABLE request_attachments (
    community_id  TEXT NOT NULL,
    request_id    TEXT NOT NULL,
    attachment_id TEXT NOT NULL,
    line_id       TEXT,
    PRIMARY KEY (community_id, request_id, attachment_id),
    FOREIGN KEY (community_id, request_id) REFERENCES requests,
    FOREIGN KEY (community_id, attachment_id) REFERENCES attachments,
    FOREIGN KEY (community_id, line_id) REFERENCES lines
);
CREATE INDEX request_attachments_attachment ON request_attachments (community_id, attachment_id, request_id);

-- No driver goes for a line that nobody has settled (domain facts, 1.2: five insulins).
-- +goose StatementBegin
CREATE TRIGGER lines_are_settled BEFORE UPDATE ON requests
    WHEN NEW.state IN ('hospital_assigned', 'purchased') AND EXISTS (
        SELECT 1 FROM lines l WHERE l.community_id = NEW.community_id AND l.request_id = NEW.id AND l.drug_id IS NULL AND l.status = 'open'
    )
BEGIN
    SELECT RAISE(ABORT, 'a line is not settled');
END;
-- +goose StatementEnd

ALTER TABLE residents ADD COLUMN conditions TEXT NOT NULL DEFAULT '';
