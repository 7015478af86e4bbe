// One row of a thread.
#pragma once

#include "core/Message.h"
#include "core/OutboxItem.h"
#include "models/ConsentText.h"
#include "models/Delivery.h"

#include <QDate>

#include <variant>

namespace am::models {

/// A message of the archive with its key.
struct ThreadMessage {
    qint64 key = 0;
    core::Message message;

    bool operator==(const ThreadMessage&) const = default;
};

/// Separates what was read before this visit from what was not.
struct UnreadMark {
    bool operator==(const UnreadMark&) const = default;
};

/// A row of a thread: a message, a text of ours that is not in the archive yet, a day, a consent event or the
/// unread line. A value.
struct ThreadItem {
    QString id; ///< stable while the thread is open
    core::Timestamp at;
    std::variant<ThreadMessage, core::OutboxItem, QDate, ConsentNote, UnreadMark> content;

    const QString& key() const { return id; }
    /// Null if the item is something else.
    const ThreadMessage* message() const { return std::get_if<ThreadMessage>(&content); }
    const core::OutboxItem* unsent() const { return std::get_if<core::OutboxItem>(&content); }
    const QDate* day() const { return std::get_if<QDate>(&content); }
    const ConsentNote* note() const { return std::get_if<ConsentNote>(&content); }
    bool isUnreadMark() const { return std::holds_alternative<UnreadMark>(content); }
    /// A message of either kind: something one can act on.
    bool isBubble() const { return message() != nullptr || unsent() != nullptr; }
    bool isOutbound() const;
    /// The text of a bubble.
    QString text() const;
    /// Addresses of attached media; never loaded.
    QStringList mediaUrls() const;
    Delivery delivery(core::Timestamp now) const;

    bool operator==(const ThreadItem&) const = default;
};

} // namespace am::models
