// Figures about the messages of a stretch of time.
#pragma once

#include "core/Timestamp.h"

#include <QList>
#include <QString>

namespace am::store {

class ReadSession;

/// What happened between two moments.
struct MessageFigures {
    qint64 outbound = 0;
    qint64 delivered = 0;
    qint64 notDelivered = 0; ///< failed and undelivered
    qint64 inbound = 0;
    qint64 optOuts = 0; ///< inbound messages that the API took as an opt-out

    /// Outbound messages whose fate is known.
    qint64 finished() const { return delivered + notDelivered; }
    bool operator==(const MessageFigures&) const = default;
};

/// How many messages were not delivered for one reason.
struct FailureReason {
    QString errorCode; ///< empty if the API gave none
    qint64 count = 0;

    bool operator==(const FailureReason&) const = default;
};

/// Counts over a range of keys: each costs as much as the messages of that stretch, never of the whole
/// archive. Moments are [from, to).
struct StatisticsStore {
    static MessageFigures figures(ReadSession& session, core::Timestamp from, core::Timestamp to);
    /// Of failed and undelivered messages, the most frequent first.
    static QList<FailureReason> failureReasons(ReadSession& session, core::Timestamp from,
                                               core::Timestamp to);
    /// Outbound messages of that stretch that have no final status.
    static qint64 unfinished(ReadSession& session, core::Timestamp from, core::Timestamp to);
};

} // namespace am::store
