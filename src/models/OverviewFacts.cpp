// Reading the overview's facts from the archive.
#include "models/OverviewFacts.h"

#include "store/AccountStore.h"
#include "store/ConsentStore.h"
#include "store/ConversationStore.h"
#include "store/MessageStore.h"
#include "store/NumberStore.h"
#include "store/OutboxStore.h"
#include "store/RegistrationStore.h"
#include "store/SyncStateStore.h"

#include <QDateTime>

#include <algorithm>

namespace am::models {

namespace {

constexpr int recentLimit = 5;
/// Among so many of the latest conversations those are looked for whose last word is the contact's.
constexpr int recentSearch = 60;
constexpr int weekDays = 7;

core::Timestamp dayStart(const QDate& day) {
    return core::Timestamp::fromDateTime(day.startOfDay());
}

/// Until `now`, counted up to and including its millisecond.
core::Timestamp through(core::Timestamp now) {
    return now.plus(std::chrono::milliseconds(1));
}

QList<core::OutboxItem> newestFirst(QList<core::OutboxItem> items) {
    std::stable_sort(items.begin(), items.end(),
                     [](const core::OutboxItem& left, const core::OutboxItem& right) {
                         return left.createdAt > right.createdAt;
                     });
    return items;
}

} // namespace

OverviewFacts readOverviewFacts(store::ReadSession& session, core::Timestamp now) {
    OverviewFacts facts;
    facts.now = now;
    const core::Timestamp end = through(now);
    const core::Timestamp failuresSince = now.plus(-OverviewFacts::failureSpan);
    facts.lastDay = store::StatisticsStore::figures(session, failuresSince, end);
    facts.failureReasons = store::StatisticsStore::failureReasons(session, failuresSince, end);
    facts.withoutReceipt = store::StatisticsStore::unfinished(session, now.plus(-OverviewFacts::receiptSpan),
                                                              now.plus(-OverviewFacts::receiptPatience));
    facts.unknownSends = newestFirst(store::OutboxStore::inState(session, core::OutboxState::Unknown));
    facts.refusedSends = newestFirst(store::OutboxStore::inState(session, core::OutboxState::Refused));
    facts.brands = store::RegistrationStore::brands(session);
    facts.campaigns = store::RegistrationStore::campaigns(session);
    facts.numbers = store::NumberStore::list(session);
    facts.pendingOptIns = store::ConsentStore::allPending(session);
    facts.wallet = store::AccountStore::wallet(session);

    const QDateTime local = now.toLocal();
    const QDate today = local.date();
    const core::Timestamp yesterdayNow = core::Timestamp::fromDateTime(local.addDays(-1));
    facts.today = {
        store::StatisticsStore::figures(session, dayStart(today), end),
        store::StatisticsStore::figures(session, dayStart(today.addDays(-1)), through(yesterdayNow))};
    const core::Timestamp weekStart = dayStart(today.addDays(1 - weekDays));
    const core::Timestamp weekNow = core::Timestamp::fromDateTime(local.addDays(-weekDays));
    facts.week = {store::StatisticsStore::figures(session, weekStart, end),
                  store::StatisticsStore::figures(session, dayStart(today.addDays(1 - 2 * weekDays)),
                                                  through(weekNow))};

    facts.unread = store::ConversationStore::unreadTotal(session);
    store::ConversationQuery latest;
    latest.limit = recentSearch;
    for (const core::Conversation& conversation : store::ConversationStore::list(session, latest)) {
        if (conversation.messageCount > 0 && conversation.lastDirection == core::Direction::Inbound &&
            facts.recent.size() < recentLimit) {
            facts.recent.append(conversation);
        }
    }

    const auto numbers = store::SyncStateStore::find(session, QStringLiteral("numbers"));
    facts.numbersCopied = numbers && numbers->complete;
    const store::Coverage coverage = store::MessageStore::coverage(session);
    facts.hasInbound = coverage.inbound > 0;
    facts.hasOutbound = coverage.outbound > 0;
    facts.hasConsent = store::ConsentStore::count(session, store::ConsentQuery::Show::OptedIn) > 0;
    return facts;
}

} // namespace am::models
