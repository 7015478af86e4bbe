-- The sandbox's world. Times are milliseconds since 1970 UTC. seq is the order of creation (shared by both directions of messages),
-- so newest first is seq descending.
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE organization(
  id TEXT NOT NULL, name TEXT NOT NULL, billing_email TEXT, plan TEXT NOT NULL,
  message_retention_days INTEGER NOT NULL, mms_retention_days INTEGER NOT NULL, is_reseller INTEGER NOT NULL,
  quiet_enabled INTEGER NOT NULL, quiet_start TEXT NOT NULL, quiet_end TEXT NOT NULL, quiet_mode TEXT NOT NULL,
  replies_enabled INTEGER NOT NULL, stop_text TEXT, help_text TEXT, start_text TEXT, created_at INTEGER NOT NULL);
CREATE TABLE wallet(balance_cents INTEGER NOT NULL, lifetime_spend_cents INTEGER NOT NULL);
CREATE TABLE wallet_entry(
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, kind TEXT NOT NULL, amount_cents INTEGER NOT NULL,
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
  failed_at INTEGER, error_code TEXT, error_message TEXT, media_urls TEXT, purpose INTEGER NOT NULL,
  redacted_at INTEGER);
CREATE TABLE inbound_message(
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL, phone_number_id TEXT NOT NULL, from_number TEXT NOT NULL,
  to_number TEXT NOT NULL, body TEXT NOT NULL, channel TEXT NOT NULL, media_urls TEXT, segment_count INTEGER NOT NULL,
  opt_out INTEGER NOT NULL, keyword TEXT, carrier_id TEXT NOT NULL, received_at INTEGER NOT NULL,
  redacted_at INTEGER);

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
-- Of the keys only hashes; the sandbox's own is a setting, too.
CREATE TABLE api_key(
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, label TEXT NOT NULL, prefix TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE, scopes TEXT NOT NULL, is_main INTEGER NOT NULL, created_at INTEGER NOT NULL,
  last_used_at INTEGER, revoked_at INTEGER);
CREATE TABLE usage_row(
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, kind TEXT NOT NULL, quantity INTEGER NOT NULL,
  total_cents INTEGER NOT NULL, ref_kind TEXT NOT NULL, ref_id TEXT NOT NULL);
CREATE TABLE billing(
  subscription_status TEXT NOT NULL, auto_topup_product TEXT, next_charge_at INTEGER, is_customer INTEGER NOT NULL);
CREATE TABLE checkout(
  id TEXT PRIMARY KEY, product_id TEXT NOT NULL, cents INTEGER NOT NULL, success_url TEXT NOT NULL,
  cancel_url TEXT NOT NULL, expires_at INTEGER NOT NULL, paid_at INTEGER) WITHOUT ROWID;
CREATE TABLE billing_portal(
  token TEXT PRIMARY KEY, return_url TEXT NOT NULL, expires_at INTEGER NOT NULL) WITHOUT ROWID;

-- push: webhook endpoints and deliveries
CREATE TABLE webhook_endpoint(
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, url TEXT NOT NULL, description TEXT, events TEXT NOT NULL,
  active INTEGER NOT NULL, api_version TEXT NOT NULL, secret TEXT NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL);
-- The organization's own secret; empty until it is rotated for the first time.
CREATE TABLE webhook_secret(
  secret TEXT NOT NULL, rotated_at INTEGER NOT NULL, previous TEXT NOT NULL, previous_until INTEGER NOT NULL);
-- What endpoints were told, for as long as it can be replayed.
CREATE TABLE webhook_event(id TEXT PRIMARY KEY, type TEXT NOT NULL, data TEXT NOT NULL, created_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX webhook_event_created ON webhook_event(created_at);
-- What is still to be pushed. attempt counts those made; ready_at is set while the next one may go out, and until then it
-- is planned in due_event. kind as below.
CREATE TABLE push(
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, event_id TEXT NOT NULL, event_type TEXT NOT NULL,
  endpoint_id TEXT, phone_number_id TEXT, body TEXT NOT NULL, attempt INTEGER NOT NULL, ready_at INTEGER,
  created_at INTEGER NOT NULL);
CREATE INDEX push_ready ON push(ready_at, seq) WHERE ready_at IS NOT NULL;
CREATE INDEX push_endpoint ON push(endpoint_id) WHERE endpoint_id IS NOT NULL;
-- One row per attempt, never changed. kind: event (to an endpoint; the only ones GET /v1/webhooks/deliveries shows), inbound or
-- status (to a number's URL; endpoint_id is null, event_type is inbound_message or message_status). outcome: success, retry
-- (failed, another attempt follows), dead (failed for good). response_status is null when there was no answer. Metrics count
-- over occurred_at.
CREATE TABLE webhook_delivery(
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, endpoint_id TEXT, phone_number_id TEXT,
  event_id TEXT NOT NULL, event_type TEXT NOT NULL, url TEXT NOT NULL, attempt INTEGER NOT NULL, outcome TEXT NOT NULL,
  response_status INTEGER, response_time_ms INTEGER, body_sha256 TEXT NOT NULL, body_bytes INTEGER NOT NULL,
  response_excerpt TEXT, request_headers TEXT NOT NULL, error TEXT, occurred_at INTEGER NOT NULL);
CREATE INDEX webhook_delivery_at ON webhook_delivery(occurred_at);
CREATE INDEX phone_number_status_url ON phone_number(number) WHERE status_url IS NOT NULL AND released_at IS NULL;
CREATE INDEX phone_number_inbound_url ON phone_number(number) WHERE inbound_url IS NOT NULL AND released_at IS NULL;

-- messaging: media, bulk orders, lookups, hosted consent
CREATE TABLE media(
  id TEXT PRIMARY KEY, upload_token TEXT NOT NULL UNIQUE, mime_type TEXT NOT NULL, byte_size INTEGER NOT NULL,
  expires_at INTEGER NOT NULL, uploaded_at INTEGER, content BLOB);
CREATE TABLE bulk_order(
  id TEXT PRIMARY KEY, status TEXT NOT NULL, quantity INTEGER NOT NULL, held TEXT NOT NULL, assigned TEXT NOT NULL,
  failed_count INTEGER NOT NULL, inbound_url TEXT, status_url TEXT, label TEXT, campaign_id TEXT) WITHOUT ROWID;
-- Not on offer: held for a bulk order, or given back to the carrier.
CREATE TABLE withheld_number(number TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE lookup(
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, phone_number TEXT NOT NULL, lookup_type TEXT NOT NULL,
  status TEXT NOT NULL, line_type TEXT, messaging_provider TEXT, voice_provider TEXT, country_code TEXT,
  redacted_at INTEGER, error_code TEXT, error_message TEXT, requested_at INTEGER NOT NULL, completed_at INTEGER,
  cost_cents INTEGER NOT NULL);
CREATE INDEX lookup_number ON lookup(phone_number);
CREATE TABLE hosted_consent(
  token TEXT PRIMARY KEY, phone_number_id TEXT NOT NULL, contact TEXT NOT NULL, agreement_text TEXT NOT NULL,
  expires_at INTEGER NOT NULL, used_at INTEGER) WITHOUT ROWID;
