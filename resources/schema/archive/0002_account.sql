-- Everything else the API tells: consent, numbers, registration, the account; and how far each stream was copied.

CREATE TABLE consent (
    id              TEXT    PRIMARY KEY,
    phone_number_id TEXT    NOT NULL,
    contact         TEXT    NOT NULL,
    opted_in        INTEGER NOT NULL,
    opted_in_at     INTEGER,
    opted_out_at    INTEGER,
    source          TEXT    NOT NULL,
    created_at      INTEGER NOT NULL,
    updated_at      INTEGER NOT NULL,
    extra           BLOB    NOT NULL
);

CREATE INDEX consent_by_pair ON consent (phone_number_id, contact);
CREATE INDEX consent_by_change ON consent (updated_at);

CREATE TABLE consent_events (
    id                           TEXT    PRIMARY KEY,
    consent_id                   TEXT    NOT NULL,
    event                        TEXT    NOT NULL,
    keyword                      TEXT    NOT NULL,
    source                       TEXT    NOT NULL,
    raw_event_id                 TEXT    NOT NULL,
    occurred_at                  INTEGER NOT NULL,
    evidence_ip                  TEXT    NOT NULL,
    evidence_user_agent          TEXT    NOT NULL,
    evidence_agreement_text_hash TEXT    NOT NULL,
    evidence_form_url            TEXT    NOT NULL,
    evidence_consent_method      TEXT    NOT NULL,
    extra                        BLOB    NOT NULL
);

CREATE INDEX consent_events_by_record ON consent_events (consent_id, occurred_at);

CREATE TABLE numbers (
    id                                TEXT    PRIMARY KEY,
    number                            TEXT    NOT NULL,
    number_type                       TEXT    NOT NULL,
    label                             TEXT    NOT NULL,
    inbound_url                       TEXT    NOT NULL,
    status_url                        TEXT    NOT NULL,
    campaign_id                       TEXT    NOT NULL,
    carrier_line_option_status        TEXT    NOT NULL,
    carrier_line_option_propagated_at INTEGER,
    sms_enabled                       INTEGER NOT NULL,
    mms_enabled                       INTEGER NOT NULL,
    created_at                        INTEGER NOT NULL,
    updated_at                        INTEGER NOT NULL,
    extra                             BLOB    NOT NULL
);

CREATE INDEX numbers_by_number ON numbers (number);

-- filed: what was filed to register, as a JSON object.
CREATE TABLE brands (
    id              TEXT    PRIMARY KEY,
    status          TEXT    NOT NULL,
    identity_status TEXT    NOT NULL,
    tcr_brand_id    TEXT    NOT NULL,
    filed           TEXT    NOT NULL,
    submitted_at    INTEGER,
    verified_at     INTEGER,
    created_at      INTEGER NOT NULL,
    updated_at      INTEGER NOT NULL,
    extra           BLOB    NOT NULL
);

CREATE TABLE campaigns (
    id                TEXT    PRIMARY KEY,
    status            TEXT    NOT NULL,
    tcr_campaign_id   TEXT    NOT NULL,
    filed             TEXT    NOT NULL,
    mno_metadata      BLOB    NOT NULL,
    rejection_reasons TEXT    NOT NULL,
    submitted_at      INTEGER,
    billed_date       INTEGER,
    expiration_date   INTEGER,
    rejected_at       INTEGER,
    created_at        INTEGER NOT NULL,
    updated_at        INTEGER NOT NULL,
    extra             BLOB    NOT NULL
);

-- 'organization' and 'wallet', each a JSON object.
CREATE TABLE account (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE sync_state (
    stream     TEXT    PRIMARY KEY,
    complete   INTEGER NOT NULL,
    cursor     TEXT    NOT NULL,
    high_water INTEGER,
    synced_at  INTEGER
) WITHOUT ROWID;
