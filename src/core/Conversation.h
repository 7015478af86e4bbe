// All messages between one of our numbers and one contact.
#pragma once

#include "core/Message.h"

namespace am::core {

/// One row of the conversation list. The API has no such object: it is our join of both directions on
/// (our number, contact). A value; any thread.
struct Conversation {
    qint64 id = 0; ///< local row id, stable while the archive lives
    QString number;
    QString contact;

    QString lastText;
    Timestamp lastAt;
    Direction lastDirection = Direction::Inbound;
    MessageStatus lastStatus = MessageStatus::Unknown;
    QString lastStatusText;
    bool lastIsErased = false; ///< the content of the last message was erased at the provider
    int unreadCount = 0;       ///< inbound messages after the read marker
    qint64 messageCount = 0;
    qint64 inboundCount = 0; ///< of these, from the contact
    bool optedOut = false;   ///< a consent record says opted_in = false
    bool hasDraft = false;

    bool operator==(const Conversation&) const = default;
};

} // namespace am::core
