// The words of the overview's figures and first steps.
#include "models/Overview.h"

#include "models/Formats.h"

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

struct TileText {
    Q_DECLARE_TR_FUNCTIONS(am::models::Overview)

public:
    using Figure = qint64 store::MessageFigures::*;

    static FigureTile count(const QString& id, const QString& label, const OverviewFacts& facts,
                            Figure figure, const QString& filter) {
        FigureTile tile;
        tile.id = id;
        tile.label = label;
        tile.value = Formats::count(facts.today.current.*figure);
        tile.comparison = yesterday(Formats::count(facts.today.before.*figure));
        tile.week =
            week(Formats::count(facts.week.current.*figure), Formats::count(facts.week.before.*figure));
        tile.link = {tr("Show the messages"), u"messages"_s, {}, {}, today(facts, filter)};
        return tile;
    }

    static QString yesterday(const QString& value) { return tr("%1 yesterday by this time").arg(value); }
    static QString week(const QString& current, const QString& before) {
        return tr("7 days: %1, before: %2").arg(current, before);
    }
    static QString share(const store::MessageFigures& figures) {
        return Formats::share(figures.delivered, figures.finished());
    }
    static QString today(const OverviewFacts& facts, const QString& filter) {
        return filter + u" after:"_s + Formats::isoDate(facts.now);
    }
};

} // namespace

QList<FigureTile> Overview::tiles(const OverviewFacts& facts) {
    using Figures = store::MessageFigures;
    QList<FigureTile> tiles;
    tiles.append(
        TileText::count(u"outbound"_s, tr("Sent today"), facts, &Figures::outbound, u"is:outbound"_s));

    FigureTile delivered;
    delivered.id = u"deliveredShare"_s;
    delivered.label = tr("Delivered, of those finished");
    delivered.value = TileText::share(facts.today.current);
    delivered.comparison = TileText::yesterday(TileText::share(facts.today.before));
    delivered.week = TileText::week(TileText::share(facts.week.current), TileText::share(facts.week.before));
    delivered.link = {
        tr("Show the messages"), u"messages"_s, {}, {}, TileText::today(facts, u"status:delivered"_s)};
    tiles.append(delivered);

    tiles.append(TileText::count(u"notDelivered"_s, tr("Not delivered today"), facts, &Figures::notDelivered,
                                 u"status:failed,undelivered"_s));
    tiles.append(
        TileText::count(u"inbound"_s, tr("Received today"), facts, &Figures::inbound, u"is:inbound"_s));
    tiles.append(
        TileText::count(u"optOuts"_s, tr("Opt-outs today"), facts, &Figures::optOuts, u"is:optout"_s));

    FigureTile unread;
    unread.id = u"unread"_s;
    unread.label = tr("Unread");
    unread.value = Formats::count(facts.unread);
    unread.comparison = tr("received and not opened here");
    unread.link = {tr("Open the conversations"), u"conversations"_s, {}, {}, {}};
    tiles.append(unread);

    FigureTile balance;
    balance.id = u"balance"_s;
    balance.label = tr("Wallet balance");
    FigureTile tier;
    tier.id = u"sendTier"_s;
    tier.label = tr("Send tier");
    balance.link = tier.link = {tr("Open the account"), u"account"_s, {}, {}, {}};
    if (facts.wallet) {
        const core::Wallet& wallet = *facts.wallet;
        balance.value = Formats::money(wallet.balance);
        balance.comparison = tr("%1 spent this month").arg(Formats::money(wallet.monthToDateSpend));
        balance.week = wallet.autoTopupEnabled ? tr("Automatic top-up is on") : tr("Automatic top-up is off");
        tier.value = Formats::count(wallet.throughputTier);
        tier.comparison = tr("%n per second", "texts", wallet.throughputPerSecond);
        tier.week = tr("%1 per minute", "texts").arg(Formats::count(wallet.throughputPerMinute));
    } else {
        balance.value = tier.value = Formats::none();
        balance.comparison = tier.comparison = tr("not known yet");
    }
    tiles.append(balance);
    tiles.append(tier);
    return tiles;
}

QList<FirstStep> Overview::firstSteps(const OverviewFacts& facts) {
    const bool registered = std::any_of(facts.campaigns.cbegin(), facts.campaigns.cend(),
                                        [](const core::Campaign& campaign) { return campaign.isActive(); });
    return {
        {tr("Get a number"),
         tr("Search by area code and order it. It can receive texts at once."),
         !facts.numbers.isEmpty(),
         {tr("Open Numbers"), u"numbers"_s, {}, {}, {}}},
        {tr("Receive a text"),
         tr("Text the number from your own phone. It shows up under Conversations."),
         facts.hasInbound,
         {tr("Open Conversations"), u"conversations"_s, {}, {}, {}}},
        {tr("Register brand and campaign"),
         tr("Carriers want to know who sends and why, before they take texts from a local number."),
         registered,
         {tr("Open Registration"), u"registration"_s, {}, {}, {}}},
        {tr("Record consent"),
         tr("Ask with a double opt-in, or record a consent you already have, with its evidence."),
         facts.hasConsent,
         {tr("Open Consent"), u"consent"_s, {}, {}, {}}},
        {tr("Send a text"),
         tr("Write in a conversation. What would stop the text is shown before it is sent."),
         facts.hasOutbound,
         {tr("Open Conversations"), u"conversations"_s, {}, {}, {}}},
    };
}

} // namespace am::models
