// What the archive knows about the use of our numbers.
#pragma once

#include "core/Timestamp.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace am::store {

class ReadSession;

/// The use of one number. A contact of a number is whoever has exchanged a message with it or has a consent
/// record for it; opted out are those contacts whose newest record for the number says so now. A double
/// opt-in that waits for its YES is no opt-out.
struct NumberTraffic {
    std::optional<core::Timestamp> lastAt; ///< newest message of either direction
    qint64 conversations = 0;              ///< with at least one message
    qint64 contacts = 0;
    qint64 optedOut = 0;

    bool operator==(const NumberTraffic&) const = default;
};

/// What would be left without its number if it were released.
struct NumberStake {
    qint64 conversations = 0;
    qint64 consentRecords = 0;
    qint64 drafts = 0; ///< typed in a conversation with the number and not sent
    qint64 unsent = 0; ///< in the outbox: queued, on their way, or of unknown outcome

    NumberStake& operator+=(const NumberStake& other);
    bool operator==(const NumberStake&) const = default;
};

/// Figures of all numbers at once. They cost as much as there are conversations and consent records; messages
/// are not read. Archive and ledger.
struct NumberTrafficStore {
    /// By number (E.164); numbers without any use are left out. Also of numbers that were released.
    static QHash<QString, NumberTraffic> traffic(ReadSession& session);
    /// By id, of those of the ids that are ours.
    static QHash<QString, NumberStake> stakes(ReadSession& session, const QStringList& ids);
};

} // namespace am::store
