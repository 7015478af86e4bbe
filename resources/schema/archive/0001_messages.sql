-- Messages of both directions, their full text, and the conversations they form.

-- One row per (our number, contact). The last_ columns, the counts and the opt-out mark are kept by the stores, in the
-- transaction that changes what they stand for. While message_count is 0, last_key holds the moment the row was made.
CREATE TABLE conversations (
    id               INTEGER PRIMARY KEY,
    number           TEXT    NOT NULL,
    contact          TEXT    NOT NULL,
    last_key         INTEGER NOT NULL DEFAULT 0,
    last_direction   INTEGER NOT NULL DEFAULT 1,
    last_status      INTEGER NOT NULL DEFAULT 0,
    last_status_text TEXT    NOT NULL DEFAULT '',
    last_text        TEXT    NOT NULL DEFAULT '',
    message_count    INTEGER NOT NULL DEFAULT 0,
    unread_count     INTEGER NOT NULL DEFAULT 0,
    opted_out        INTEGER NOT NULL DEFAULT 0,
    UNIQUE (number, contact)
);

CREATE INDEX conversations_by_last ON conversations (last_key);
CREATE INDEX conversations_unread ON conversations (unread_count) WHERE unread_count > 0;

-- key = milliseconds since epoch << 20 | a hash of the id, so that row order is time order.
-- id is a blob of 16 bytes for a UUID and text otherwise. status_text is kept only for a status without a name.
-- Short columns come first, so that a filter need not read past the text.
CREATE TABLE messages (
    key                INTEGER PRIMARY KEY,
    id                 NOT NULL,
    conversation_id    INTEGER NOT NULL REFERENCES conversations (id),
    direction          INTEGER NOT NULL,
    status             INTEGER NOT NULL,
    status_text        TEXT    NOT NULL,
    segment_count      INTEGER NOT NULL,
    opt_out            INTEGER NOT NULL,
    opt_out_keyword    TEXT    NOT NULL,
    sent_at            INTEGER,
    delivered_at       INTEGER,
    failed_at          INTEGER,
    channel            TEXT    NOT NULL,
    tag                TEXT    NOT NULL,
    error_code         TEXT    NOT NULL,
    error_message      TEXT    NOT NULL,
    media_urls         TEXT    NOT NULL,
    text               TEXT    NOT NULL,
    carrier_message_id TEXT    NOT NULL,
    extra              BLOB    NOT NULL
);

CREATE INDEX messages_by_conversation ON messages (conversation_id);
CREATE INDEX messages_unfinished ON messages (key) WHERE direction = 0 AND status < 4;

-- Filled per batch by MessageStore, not by triggers, which cost half the speed of a catch-up.
CREATE VIRTUAL TABLE messages_fts USING fts5 (
    text, content = 'messages', content_rowid = 'key', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
);

-- Counts that would need a scan: 'outbound' and 'inbound'.
CREATE TABLE totals (
    name  TEXT    PRIMARY KEY,
    count INTEGER NOT NULL
) WITHOUT ROWID;

INSERT INTO totals (name, count) VALUES ('outbound', 0), ('inbound', 0);
