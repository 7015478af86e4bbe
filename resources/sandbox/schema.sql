-- The sandbox's world. Times are milliseconds since 1970 UTC. seq is the order of creation (shared by both directions of messages),
-- so newest first is seq descending.
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE access_key(hash TEXT PRIMARY KEY, scopes TEXT NOT NULL, created_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE organization(
  id TEXT NOT NULL, name TEXT NOT NULL, billing_email TEXT, plan TEXT NOT NULL,
  message_retention_days INTEGER NOT NULL, mms_retention_days INTEGER NOT NULL, is_reseller INTEGER NOT NULL,
  quiet_enabled INTEGER NOT NULL, quiet_start TEXT NOT NULL, quiet_end TEXT NOT NULL, quiet_mode TEXT NOT NULL,
  replies_enabled INTEGER NOT NULL, stop_text TEXT, help_text TEXT, start_text TEXT, created_at INTEGER NOT NULL);
CREATE TABLE wallet(balance_cents INTEGER NOT NULL, lifetime_spend_cents INTEGER NOT NULL);
CREATE TABLE wallet_entry(
  seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, amount_cents INTEGER NOT NULL,
  balance_after_cents INTEGER NOT NULL, reason TEXT NOT NULL, ref_id TEXT);
CREATE INDEX wallet_entry_at ON wallet_entry(at);

CREATE TABLE phone_number(
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, number TEXT NOT NULL, number_type TEXT NOT NULL,
  inbound_url TEXT, status_url TEXT, label TEXT, campaign_id TEXT,
  line_option_status TEXT, line_option_at INTEGER, mms_enabled INTEGER NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, released_at INTEGER);
CREATE UNIQUE INDEX phone_number_owned ON phone_number(number) WHERE released_at IS NULL;
CREATE INDEX phone_number_any ON phone_number(number);
CREATE TABLE brand(
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, tcr_brand_id TEXT, status TEXT NOT NULL, identity_status TEXT,
  ein TEXT, filed TEXT NOT NULL, submitted_at INTEGER, verified_at INTEGER,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL);
CREATE TABLE campaign(
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, brand_id TEXT NOT NULL, tcr_campaign_id TEXT, status TEXT NOT NULL,
  filed TEXT NOT NULL, mno_metadata TEXT, rejection_reasons TEXT NOT NULL,
  submitted_at INTEGER, billed_date INTEGER, expiration_date INTEGER, rejected_at INTEGER,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL);

CREATE TABLE message(
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL, from_number TEXT NOT NULL, to_number TEXT NOT NULL, text TEXT NOT NULL,
  channel TEXT NOT NULL, priority TEXT NOT NULL, status INTEGER NOT NULL, carrier_id TEXT NOT NULL,
  segment_count INTEGER NOT NULL, tag TEXT, created_at INTEGER NOT NULL, sent_at INTEGER, delivered_at INTEGER,
  failed_at INTEGER, error_code TEXT, error_message TEXT, media_urls TEXT, purpose INTEGER NOT NULL);
CREATE TABLE inbound_message(
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL, phone_number_id TEXT NOT NULL, from_number TEXT NOT NULL,
  to_number TEXT NOT NULL, body TEXT NOT NULL, channel TEXT NOT NULL, media_urls TEXT, segment_count INTEGER NOT NULL,
  opt_out INTEGER NOT NULL, keyword TEXT, carrier_id TEXT NOT NULL, received_at INTEGER NOT NULL);

CREATE TABLE consent(
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, phone_number_id TEXT NOT NULL, contact TEXT NOT NULL,
  opted_in INTEGER NOT NULL, opted_in_at INTEGER, opted_out_at INTEGER, source TEXT NOT NULL, method TEXT,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, UNIQUE(phone_number_id, contact));
CREATE INDEX consent_updated ON consent(updated_at);
-- Keyed by number and contact, not by record: a challenge can expire before there is a record.
CREATE TABLE consent_event(
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, phone_number_id TEXT NOT NULL, contact TEXT NOT NULL,
  event TEXT NOT NULL, keyword TEXT, source TEXT NOT NULL, raw_event_id TEXT, occurred_at INTEGER NOT NULL,
  ip TEXT, user_agent TEXT, agreement_text_hash TEXT, form_url TEXT, method TEXT);
CREATE INDEX consent_event_of ON consent_event(phone_number_id, contact);
CREATE TABLE pending_opt_in(
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, phone_number_id TEXT NOT NULL, contact TEXT NOT NULL,
  message_id TEXT NOT NULL, agreement_text_hash TEXT NOT NULL, created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL, state TEXT NOT NULL);
CREATE INDEX pending_opt_in_of ON pending_opt_in(phone_number_id, contact, state);
CREATE TABLE landline(contact TEXT PRIMARY KEY) WITHOUT ROWID;

CREATE TABLE idempotent_answer(
  route TEXT NOT NULL, key TEXT NOT NULL, body_hash TEXT NOT NULL, status INTEGER NOT NULL, body TEXT NOT NULL,
  created_at INTEGER NOT NULL, PRIMARY KEY(route, key)) WITHOUT ROWID;
CREATE TABLE due_event(
  seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind INTEGER NOT NULL, subject TEXT NOT NULL, detail TEXT NOT NULL);
CREATE INDEX due_event_at ON due_event(at);
CREATE INDEX due_event_subject ON due_event(subject);

CREATE TABLE audit_entry(
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, occurred_at INTEGER NOT NULL, actor_kind TEXT NOT NULL,
  actor_label TEXT NOT NULL, action TEXT NOT NULL, resource_type TEXT NOT NULL, resource_id TEXT NOT NULL,
  reason TEXT, request_id TEXT NOT NULL, payload TEXT);

-- account: keys, billing, retention

-- push: webhook endpoints and deliveries

-- messaging: media, bulk orders, lookups, hosted consent
