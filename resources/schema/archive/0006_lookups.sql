-- Lookups of numbers: what each cost and, for 90 days, what it found out. cost is in US cents.
-- kept_until is there while a result is, and says when it is forgotten; the row then stays without it.

CREATE TABLE lookups (
    id                 TEXT    PRIMARY KEY,
    phone_number       TEXT    NOT NULL,
    lookup_type        TEXT    NOT NULL,
    status             TEXT    NOT NULL,
    line_type          TEXT    NOT NULL,
    messaging_provider TEXT    NOT NULL,
    voice_provider     TEXT    NOT NULL,
    country_code       TEXT    NOT NULL,
    kept_until         INTEGER,
    result_redacted_at INTEGER,
    error_code         TEXT    NOT NULL,
    error_message      TEXT    NOT NULL,
    requested_at       INTEGER,
    completed_at       INTEGER,
    cost               INTEGER,
    extra              BLOB    NOT NULL
);

CREATE INDEX lookups_by_number ON lookups (phone_number, requested_at);
CREATE INDEX lookups_by_request ON lookups (requested_at);
CREATE INDEX lookups_kept ON lookups (kept_until) WHERE kept_until IS NOT NULL;
CREATE INDEX lookups_unfinished ON lookups (requested_at) WHERE status NOT IN ('complete', 'failed');
