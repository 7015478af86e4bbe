// Everything the overview looks at, read in one go.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"
#include "core/Consent.h"
#include "core/Conversation.h"
#include "core/Billing.h"
#include "core/OutboxItem.h"
#include "core/OwnedNumber.h"
#include "store/StatisticsStore.h"

#include <QList>

#include <chrono>
#include <optional>

namespace am::store {
class ReadSession;
}

namespace am::models {

/// Figures of one stretch and of the equally long stretch before it.
struct FigurePair {
    store::MessageFigures current;
    store::MessageFigures before;

    bool operator==(const FigurePair&) const = default;
};

/// What the archive and the ledger know at `now`. A value.
struct OverviewFacts {
    /// Failures are looked for this far back.
    static constexpr std::chrono::hours failureSpan{24};
    /// A text without a receipt for longer than `receiptPatience` is worth a look, for `receiptSpan`.
    static constexpr std::chrono::hours receiptPatience{4};
    static constexpr std::chrono::hours receiptSpan{24 * 7};

    core::Timestamp now;
    store::MessageFigures lastDay; ///< the last `failureSpan`
    QList<store::FailureReason> failureReasons;
    qint64 withoutReceipt = 0;
    QList<core::OutboxItem> unknownSends; ///< newest first
    QList<core::OutboxItem> refusedSends;
    QList<core::Brand> brands;
    QList<core::Campaign> campaigns;
    QList<core::OwnedNumber> numbers;
    QList<core::PendingOptIn> pendingOptIns;
    std::optional<core::Wallet> wallet;

    FigurePair today; ///< since midnight, and yesterday until this time of day
    FigurePair week;  ///< today and the six days before, and the seven days before those
    int unread = 0;
    QList<core::Conversation> recent; ///< whose last message is inbound, newest first

    bool numbersCopied = false; ///< the list of numbers is complete, so that none means none
    bool hasInbound = false;
    bool hasOutbound = false;
    bool hasConsent = false;

    bool operator==(const OverviewFacts&) const = default;
};

/// Reader threads only. Costs as much as the messages of two weeks.
OverviewFacts readOverviewFacts(store::ReadSession& session, core::Timestamp now);

} // namespace am::models
