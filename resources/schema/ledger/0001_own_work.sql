-- The operator's own work. It names numbers and contacts, never row ids of the archive, because the archive may be
-- rebuilt under it.

-- 'first_opened_at' (ms) and 'archive_state' ('open' while a console has the archive open).
CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value NOT NULL
) WITHOUT ROWID;

-- Everything up to and including `key` (a key of archive.messages) has been seen.
CREATE TABLE read_markers (
    number  TEXT    NOT NULL,
    contact TEXT    NOT NULL,
    key     INTEGER NOT NULL,
    PRIMARY KEY (number, contact)
) WITHOUT ROWID;

CREATE TABLE text_drafts (
    number  TEXT NOT NULL,
    contact TEXT NOT NULL,
    text    TEXT NOT NULL,
    PRIMARY KEY (number, contact)
) WITHOUT ROWID;

CREATE TABLE form_drafts (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

-- in_archive: the accepted message has been seen in the archive, so the bubble is drawn from there.
CREATE TABLE outbox (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    number       TEXT    NOT NULL,
    contact      TEXT    NOT NULL,
    text         TEXT    NOT NULL,
    tag          TEXT    NOT NULL,
    state        INTEGER NOT NULL,
    created_at   INTEGER NOT NULL,
    requested_at INTEGER,
    message_id   TEXT    NOT NULL,
    error        TEXT    NOT NULL,
    in_archive   INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX outbox_visible ON outbox (number, contact) WHERE state <> 5 AND in_archive = 0;
CREATE INDEX outbox_awaited ON outbox (message_id) WHERE state = 2 AND in_archive = 0;

CREATE TABLE pending_opt_ins (
    phone_number_id         TEXT    NOT NULL,
    contact                 TEXT    NOT NULL,
    id                      TEXT    NOT NULL,
    confirmation_message_id TEXT    NOT NULL,
    started_at              INTEGER NOT NULL,
    expires_at              INTEGER,
    PRIMARY KEY (phone_number_id, contact)
) WITHOUT ROWID;
