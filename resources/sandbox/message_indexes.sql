-- Apart from the tables, so that a large world can be filled first.
CREATE UNIQUE INDEX message_id ON message(id);
CREATE INDEX message_to ON message(to_number);
CREATE INDEX message_tag ON message(tag) WHERE tag IS NOT NULL;
CREATE INDEX message_status ON message(status);
CREATE UNIQUE INDEX inbound_message_id ON inbound_message(id);
CREATE INDEX inbound_message_from ON inbound_message(from_number);
CREATE INDEX inbound_message_received ON inbound_message(received_at, channel);
CREATE INDEX inbound_message_opt_out ON inbound_message(seq) WHERE opt_out = 1;
-- For the metrics series: each holds all that a count by time and group needs.
CREATE INDEX message_sent ON message(sent_at, channel, error_code) WHERE sent_at IS NOT NULL;
CREATE INDEX message_delivered ON message(delivered_at, channel, error_code) WHERE delivered_at IS NOT NULL;
CREATE INDEX message_failed ON message(failed_at, channel, error_code) WHERE failed_at IS NOT NULL;
