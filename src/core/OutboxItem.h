// A message the operator sent from this console, from key press to the API's answer.
#pragma once

#include "core/ApiError.h"
#include "core/Timestamp.h"

#include <QString>

#include <optional>

namespace am::core {

/// Where an outbox item stands (design rule 4.1). Stored as numbers: append only.
enum class OutboxState : quint8 {
    Queued = 0,   ///< committed here, not yet requested: "Queued here"
    Sending = 1,  ///< the request is on its way; after a crash this becomes Unknown
    Accepted = 2, ///< the API answered 202; messageId is set
    Refused = 3,  ///< the API answered with an error; nothing was sent; the text is kept
    Unknown = 4,  ///< the answer was lost; looked up before anyone may resend
    Discarded = 5 ///< given up by the operator
};

/// One attempt to send. Kept in the ledger. A value; any thread.
struct OutboxItem {
    qint64 id = 0;
    QString number;
    QString contact;
    QString text;
    QString tag;
    OutboxState state = OutboxState::Queued;
    Timestamp createdAt;
    std::optional<Timestamp> requestedAt;
    QString messageId;             ///< set once accepted
    std::optional<ApiError> error; ///< why it was refused or is unknown

    bool operator==(const OutboxItem&) const = default;
};

} // namespace am::core
