// Schemas Message, InboundMessage and MediaUpload.
#include "api/wire/WireMessage.h"

namespace am::api::wire {

namespace {

/// Assumption A95. Erased messages stay listed, without content and with `redacted_at`.
void readRedaction(FieldReader& fields, core::Message& message) {
    message.redactedAt = fields.optionalTime("redacted_at");
}

} // namespace

core::Message outboundMessage(FieldReader& fields) {
    core::Message message;
    message.direction = core::Direction::Outbound;
    message.id = fields.text("id");
    message.number = fields.text("from");
    message.contact = fields.text("to");
    message.text = fields.optionalText("text");
    message.at = fields.time("created_at");
    message.statusText = fields.text("status");
    message.status = core::messageStatusFromText(message.statusText);
    message.sentAt = fields.optionalTime("sent_at");
    message.deliveredAt = fields.optionalTime("delivered_at");
    message.failedAt = fields.optionalTime("failed_at");
    message.errorCode = fields.looseText("error_code");
    message.errorMessage = fields.optionalText("error_message");
    message.channel = fields.optionalText("channel");
    message.tag = fields.optionalText("tag");
    message.carrierMessageId = fields.optionalText("bandwidth_message_id");
    message.segmentCount = fields.optionalInt("segment_count");
    message.mediaUrls = fields.optionalTexts("media_urls");
    readRedaction(fields, message);
    message.extra = fields.rest();
    return message;
}

core::Message inboundMessage(FieldReader& fields) {
    core::Message message;
    message.direction = core::Direction::Inbound;
    message.id = fields.text("id");
    message.number = fields.text("to");
    message.contact = fields.text("from");
    message.text = fields.optionalText("body");
    message.at = fields.time("received_at");
    message.channel = fields.optionalText("channel");
    message.carrierMessageId = fields.optionalText("bandwidth_message_id");
    message.segmentCount = fields.optionalInt("segment_count");
    message.mediaUrls = fields.optionalTexts("media_urls");
    fields.optionalObject("opt_out", [&message](FieldReader& optOut) {
        message.optOutDetected = optOut.optionalFlag("detected", false);
        message.optOutKeyword = optOut.optionalText("keyword");
    });
    readRedaction(fields, message);
    message.extra = fields.rest();
    return message;
}

core::MediaUpload mediaUpload(FieldReader& fields) {
    core::MediaUpload slot;
    slot.mediaId = fields.text("media_id");
    slot.uploadUrl = fields.text("upload_url");
    slot.expiresAt = fields.optionalTime("expires_at");
    slot.maxByteSize = fields.optionalInteger("max_byte_size");
    slot.extra = fields.rest();
    return slot;
}

} // namespace am::api::wire
