-- Apart from the tables, so that a large world can be filled first.
CREATE UNIQUE INDEX message_id ON message(id);
CREATE INDEX message_to ON message(to_number);
CREATE INDEX message_tag ON message(tag) WHERE tag IS NOT NULL;
CREATE INDEX message_status ON message(status);
CREATE UNIQUE INDEX inbound_message_id ON inbound_message(id);
CREATE INDEX inbound_message_from ON inbound_message(from_number);
CREATE INDEX inbound_message_received ON inbound_message(received_at);
CREATE INDEX inbound_message_opt_out ON inbound_message(seq) WHERE opt_out = 1;
