// Outbound messages as the world keeps them.
#pragma once

#include "core/Message.h"
#include "sandbox/JsonWriter.h"
#include "sandbox/QueryReader.h"
#include "sandbox/Request.h"
#include "sandbox/WorldState.h"

#include <QList>

#include <optional>
#include <string>
#include <vector>

namespace am::sandbox {

/// Why a message exists. Stored as numbers: append only.
enum class Purpose : quint8 {
    Sent = 0,           ///< POST /v1/messages
    AutomaticReply = 1, ///< to STOP, START or HELP
    OptInChallenge = 2  ///< a double opt-in
};

struct StoredMessage {
    qint64 seq = 0;
    std::string id;
    std::string from;
    std::string to;
    std::string text;
    std::string channel = "sms";
    std::string priority = "default";
    core::MessageStatus status = core::MessageStatus::Queued;
    std::string carrierId;
    int segmentCount = 1;
    std::optional<std::string> tag;
    core::Timestamp createdAt;
    std::optional<core::Timestamp> sentAt;
    std::optional<core::Timestamp> deliveredAt;
    std::optional<core::Timestamp> failedAt;
    std::optional<std::string> errorCode;
    std::optional<std::string> errorMessage;
    std::optional<std::string> mediaUrls; ///< a JSON array
    Purpose purpose = Purpose::Sent;
    std::optional<core::Timestamp> redactedAt; ///< text and media are gone
};

/// The end of either direction's JSON once its content is gone.
/// Assumption A34. The contract says only that there is a redaction timestamp. Here it is `redacted_at`, left
/// out while there is none; erasure and retention both empty the text and the media and keep the message.
void writeRedaction(JsonWriter& json, const std::optional<core::Timestamp>& redactedAt);
/// The Message of the contract.
void writeMessage(JsonWriter& json, const StoredMessage& message);
std::string messageJson(const StoredMessage& message);

struct MessageQuery {
    std::optional<core::MessageStatus> status;
    std::optional<std::string> from;
    std::optional<std::string> to;
    std::optional<std::string> tag;
};

/// Rows of the message table.
class MessageStore {
public:
    explicit MessageStore(WorldState& state) : m_state(state) {}

    void insert(StoredMessage& message);
    void updateProgress(const StoredMessage& message);
    std::optional<StoredMessage> byId(const std::string& id);
    /// Newest first, at most limit + 1 rows; 422 for a cursor of no message.
    Outcome<std::vector<StoredMessage>> page(const MessageQuery& filter, const Page& page);
    /// When the newest texts from one number to one contact were taken in, newest first.
    QList<core::Timestamp> newestTimes(const std::string& from, const std::string& to, int limit);
    /// All texts to one contact, oldest first.
    std::vector<StoredMessage> toContact(const std::string& contact);
    qint64 count();

private:
    WorldState& m_state;
};

} // namespace am::sandbox
