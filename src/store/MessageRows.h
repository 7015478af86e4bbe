// The columns of `messages`, listed once.
#pragma once

#include "store/Fields.h"
#include "store/MessageKey.h"
#include "store/MessageStore.h"
#include "store/Statement.h"

#include <QString>

namespace am::store {

/// The columns that are fields of core::Message as they are. The others: key (holds `at`), id (packed),
/// conversation_id (holds `number` and `contact`), status_text (kept for unnamed statuses only).
inline constexpr Fields messageFields(
    field("direction", &core::Message::direction), field("status", &core::Message::status),
    field("segment_count", &core::Message::segmentCount), field("opt_out", &core::Message::optOutDetected),
    field("opt_out_keyword", &core::Message::optOutKeyword), field("sent_at", &core::Message::sentAt),
    field("delivered_at", &core::Message::deliveredAt), field("failed_at", &core::Message::failedAt),
    field("channel", &core::Message::channel), field("tag", &core::Message::tag),
    field("error_code", &core::Message::errorCode), field("error_message", &core::Message::errorMessage),
    field("media_urls", &core::Message::mediaUrls), field("text", &core::Message::text),
    field("carrier_message_id", &core::Message::carrierMessageId), field("extra", &core::Message::extra),
    field("redacted_at", &core::Message::redactedAt));

/// What a query over `messages m` joined with `conversations c` selects for `readMessage`.
const QString& messageColumns();
/// "FROM messages m … conversations c", each message found before its conversation.
const QString& messageTables();
/// Reads a row selected with `messageColumns`.
MessageRow readMessage(const Statement& statement);
/// The status text as stored: empty where the status says it.
QString storedStatusText(const core::Message& message);

} // namespace am::store
