// What needs somebody, the figures and the first steps.
#include "models/Overview.h"
#include "store/AccountStore.h"
#include "store/NumberStore.h"
#include "store/OutboxStore.h"
#include "support/TestArchive.h"

#include <QTest>

using namespace am;
using namespace Qt::StringLiterals;
using models::AttentionRow;
using models::Overview;
using models::OverviewFacts;
using models::Tone;
using Subject = models::AttentionRow::Subject;

class OverviewTest : public QObject {
    Q_OBJECT

private:
    static OverviewFacts quiet() {
        OverviewFacts facts;
        facts.now = tests::testNow;
        return facts;
    }

    static QList<AttentionRow> rows(const OverviewFacts& facts, const sync::SyncStatus& status = {}) {
        return Overview::attention(facts, status, tests::testNow);
    }

    static core::OwnedNumber number(const QString& type, const QString& campaignId) {
        core::OwnedNumber owned;
        owned.id = u"pn"_s;
        owned.number = tests::ourNumber;
        owned.numberType = type;
        owned.campaignId = campaignId;
        return owned;
    }

    static core::Campaign campaign(const QString& status) {
        core::Campaign filed;
        filed.id = u"camp"_s;
        filed.status = status;
        return filed;
    }

private Q_SLOTS:
    void nothingNeedsAnybody() { QVERIFY(rows(quiet()).isEmpty()); }

    void failuresNameCountAndReason() {
        OverviewFacts facts = quiet();
        facts.lastDay.outbound = 400;
        facts.lastDay.delivered = 390;
        facts.lastDay.notDelivered = 4;
        facts.failureReasons = {{u"4770"_s, 3}, {u"4720"_s, 1}};
        const auto found = rows(facts);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().subject, Subject::Failures);
        QCOMPARE(found.first().tone, Tone::Warning);
        QVERIFY(found.first().text.contains("Taken for spam by the carrier (4770, 3 times)"_L1));
        QCOMPARE(found.first().link.pageId, u"messages"_s);
        QVERIFY(found.first().link.filter.startsWith("status:failed,undelivered after:"_L1));
        facts.lastDay.notDelivered = 40;
        QCOMPARE(rows(facts).first().tone, Tone::Danger);
    }

    void missingReceiptsLeadToTheMessages() {
        OverviewFacts facts = quiet();
        facts.withoutReceipt = 2;
        const auto found = rows(facts);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().subject, Subject::NoReceipt);
        QVERIFY(found.first().link.filter.contains("before:"_L1));
    }

    void unknownSendsComeFirst() {
        OverviewFacts facts = quiet();
        core::OutboxItem item;
        item.number = tests::ourNumber;
        item.contact = tests::someContact;
        core::ApiError error;
        error.kind = core::ApiError::Kind::NoConsent;
        item.error = error;
        facts.refusedSends = {item};
        facts.unknownSends = {item};
        const auto found = rows(facts);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).subject, Subject::UnknownSend);
        QCOMPARE(found.at(0).tone, Tone::Danger);
        QCOMPARE(found.at(0).link.pageId, u"conversations"_s);
        QCOMPARE(found.at(0).link.contact, tests::someContact);
        QCOMPARE(found.at(1).subject, Subject::RefusedSend);
    }

    void registrationTroubleIsNamed() {
        OverviewFacts facts = quiet();
        core::Brand brand;
        brand.id = u"brand"_s;
        brand.identityStatus = u"UNVERIFIED"_s;
        brand.filed.displayName = u"Harbor"_s;
        facts.brands = {brand};
        facts.campaigns = {campaign(u"REJECTED"_s), campaign(u"ACTIVE"_s), campaign(u"PENDING"_s)};
        const auto found = rows(facts);
        QCOMPARE(found.size(), 2);
        QVERIFY(found.at(0).text.contains("Harbor"_L1));
        QCOMPARE(found.at(0).link.filter, u"brand"_s);
        QCOMPARE(found.at(1).subject, Subject::Campaign);
        QCOMPARE(found.at(1).link.filter, u"camp"_s);
        facts.brands.first().identityStatus = u"VERIFIED"_s;
        facts.campaigns.clear();
        QVERIFY(rows(facts).isEmpty());
    }

    void whatExpiresWaitsOrIsRefusedIsNamed() {
        OverviewFacts facts = quiet();
        core::Campaign expiring = campaign(u"ACTIVE"_s);
        expiring.expirationDate = facts.now.plus(std::chrono::hours(24 * 10));
        core::Campaign refused = campaign(u"ACTIVE"_s);
        refused.mnoMetadata = R"({"10035":{"qualify":false}})";
        core::Campaign waiting = campaign(u"PENDING"_s);
        waiting.submittedAt = facts.now.plus(-std::chrono::hours(24 * 20));
        facts.campaigns = {expiring, refused, waiting};
        const auto found = rows(facts);
        QCOMPARE(found.size(), 3);
        QVERIFY(found.at(0).text.contains("expires in 10 days"_L1));
        QCOMPARE(found.at(0).tone, Tone::Warning);
        QVERIFY(found.at(1).text.contains("T-Mobile"_L1));
        QVERIFY(found.at(2).text.contains("two weeks"_L1));
    }

    void aRejectionThatWasFiledAgainNeedsNobody() {
        OverviewFacts facts = quiet();
        core::Campaign rejected = campaign(u"REJECTED"_s);
        rejected.filed.description = u"Order updates"_s;
        rejected.submittedAt = facts.now.plus(-std::chrono::hours(24 * 3));
        core::Campaign newer = campaign(u"PENDING"_s);
        newer.id = u"newer"_s;
        newer.filed.description = rejected.filed.description;
        newer.submittedAt = facts.now.plus(-std::chrono::hours(24));
        facts.campaigns = {newer, rejected};
        QVERIFY(rows(facts).isEmpty());
        facts.campaigns.first().status = u"REJECTED"_s;
        QCOMPARE(rows(facts).size(), 2);
    }

    void numbersWithoutActiveCampaignOnlyReceive_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("campaignId");
        QTest::addColumn<QString>("campaignStatus");
        QTest::addColumn<bool>("named");
        QTest::newRow("local, none") << u"local"_s << QString() << u"ACTIVE"_s << true;
        QTest::newRow("local, pending") << u"local"_s << u"camp"_s << u"PENDING"_s << true;
        QTest::newRow("local, active") << u"local"_s << u"camp"_s << u"ACTIVE"_s << false;
        QTest::newRow("local, not readable") << u"local"_s << u"other"_s << u"ACTIVE"_s << false;
        QTest::newRow("toll-free") << u"toll_free"_s << QString() << u"ACTIVE"_s << false;
    }
    void numbersWithoutActiveCampaignOnlyReceive() {
        QFETCH(QString, type);
        QFETCH(QString, campaignId);
        QFETCH(QString, campaignStatus);
        QFETCH(bool, named);
        OverviewFacts facts = quiet();
        facts.numbers = {number(type, campaignId)};
        facts.campaigns = {campaign(campaignStatus)};
        const auto found = rows(facts);
        QCOMPARE(found.size(), named ? 1 : 0);
        if (named) {
            QCOMPARE(found.first().subject, Subject::Number);
            QVERIFY(found.first().text.contains("(415) 555-0100"_L1));
        }
    }

    void optInsAboutToEndAreNoted() {
        OverviewFacts facts = quiet();
        core::PendingOptIn soon;
        soon.contact = tests::someContact;
        soon.expiresAt = facts.now.plus(std::chrono::hours(3));
        core::PendingOptIn later = soon;
        later.expiresAt = facts.now.plus(std::chrono::hours(72));
        core::PendingOptIn over = soon;
        over.expiresAt = facts.now.plus(std::chrono::hours(-1));
        facts.pendingOptIns = {later, soon, over};
        const auto found = rows(facts);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().subject, Subject::OptIn);
        QCOMPARE(found.first().tone, Tone::Info);
        facts.pendingOptIns = {later, over};
        QVERIFY(rows(facts).isEmpty());
    }

    void aLowWalletIsNoticed() {
        OverviewFacts facts = quiet();
        facts.wallet.emplace();
        facts.wallet->balance = {430};
        QCOMPARE(rows(facts).first().tone, Tone::Warning);
        facts.wallet->autoTopupEnabled = true;
        QVERIFY(rows(facts).isEmpty());
        facts.wallet->balance = {0};
        QCOMPARE(rows(facts).first().tone, Tone::Danger);
        facts.wallet->balance = {5000};
        facts.wallet->autoTopupEnabled = false;
        QVERIFY(rows(facts).isEmpty());
    }

    void aMissingScopeNamesWhatIsMissing() {
        sync::SyncStatus status;
        sync::StreamProgress stream;
        stream.stream = u"consent"_s;
        core::ApiError error;
        error.kind = core::ApiError::Kind::Forbidden;
        stream.error = error;
        status.streams = {stream};
        const auto found = rows(quiet(), status);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().subject, Subject::Scope);
        QVERIFY(found.first().text.contains("consent records"_L1));
    }

    void offlineSaysHowOldTheCopyIs() {
        sync::SyncStatus status;
        status.phase = sync::SyncStatus::Phase::Offline;
        status.syncedAt = tests::testNow.plus(std::chrono::minutes(-12));
        const auto found = rows(quiet(), status);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().text.contains("12 min ago"_L1));
        status.phase = sync::SyncStatus::Phase::Stopped;
        QCOMPARE(rows(quiet(), status).first().tone, Tone::Danger);
    }

    void theWorstComesFirst() {
        OverviewFacts facts = quiet();
        facts.withoutReceipt = 1;
        facts.wallet.emplace();
        core::PendingOptIn soon;
        soon.expiresAt = facts.now.plus(std::chrono::hours(1));
        facts.pendingOptIns = {soon};
        const auto found = rows(facts);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0).subject, Subject::Wallet);
        QCOMPARE(found.at(1).subject, Subject::NoReceipt);
        QCOMPARE(found.at(2).subject, Subject::OptIn);
    }

    void factsComeFromArchiveAndLedger() {
        tests::TestArchive archive;
        constexpr int day = 24 * 60;
        core::Message failed = tests::outbound(1, -60, u"a"_s, core::MessageStatus::Failed);
        failed.errorCode = u"4770"_s;
        core::Message stop = tests::inbound(4, -3, u"STOP"_s);
        stop.optOutDetected = true;
        archive.add({failed, tests::outbound(2, -30),
                     tests::outbound(3, -6 * 60, u"c"_s, core::MessageStatus::Sent), stop,
                     tests::outbound(5, -5, u"d"_s, core::MessageStatus::Sent), tests::outbound(6, -8 * day),
                     tests::outbound(7, -30 * day, u"old"_s, core::MessageStatus::Sent)});
        archive.write([](store::WriteTransaction& transaction) {
            core::OutboxItem item;
            item.number = tests::ourNumber;
            item.contact = tests::someContact;
            item.id = store::OutboxStore::add(transaction, item);
            item.state = core::OutboxState::Unknown;
            store::OutboxStore::update(transaction, item);
            core::Wallet wallet;
            wallet.balance = {1234};
            store::AccountStore::setWallet(transaction, wallet);
            store::NumberStore::replaceAll(transaction, {number(u"local"_s, {})});
        });
        const OverviewFacts facts = archive.read(
            [](store::ReadSession& session) { return models::readOverviewFacts(session, tests::testNow); });
        QCOMPARE(facts.lastDay.outbound, 4);
        QCOMPARE(facts.lastDay.notDelivered, 1);
        QCOMPARE(facts.lastDay.delivered, 1);
        QCOMPARE(facts.lastDay.optOuts, 1);
        QCOMPARE(facts.failureReasons, (QList<store::FailureReason>{{u"4770"_s, 1}}));
        QCOMPARE(facts.withoutReceipt, 1);
        QCOMPARE(facts.week.current.outbound, 4);
        QCOMPARE(facts.week.before.outbound, 1);
        QCOMPARE(facts.unknownSends.size(), 1);
        QCOMPARE(facts.wallet->balance.cents, 1234);
        QCOMPARE(facts.numbers.size(), 1);
        QVERIFY(facts.hasInbound && facts.hasOutbound && !facts.hasConsent && !facts.numbersCopied);
    }

    void figuresAreComparedWithTheSameTimeYesterday() {
        OverviewFacts facts = quiet();
        facts.today.current.outbound = 1200;
        facts.today.current.delivered = 90;
        facts.today.current.notDelivered = 10;
        facts.today.before.outbound = 7;
        const auto tiles = Overview::tiles(facts);
        QCOMPARE(tiles.first().value, QLocale().toString(1200));
        QCOMPARE(tiles.first().comparison, u"7 yesterday by this time"_s);
        QCOMPARE(tiles.at(1).value.left(2), u"90"_s);
        QCOMPARE(tiles.last().id, u"sendTier"_s);
        QCOMPARE(tiles.last().comparison, u"not known yet"_s);
    }

    void firstStepsAreTickedOff() {
        OverviewFacts facts = quiet();
        QVERIFY(Overview::isFirstRun(facts));
        facts.hasInbound = true;
        facts.campaigns = {campaign(u"ACTIVE"_s)};
        const auto steps = Overview::firstSteps(facts);
        QCOMPARE(steps.size(), 5);
        QVERIFY(!steps.at(0).done);
        QVERIFY(steps.at(1).done);
        QVERIFY(steps.at(2).done);
        QVERIFY(!steps.at(3).done);
        QVERIFY(!steps.at(4).done);
        QCOMPARE(steps.at(0).link.pageId, u"numbers"_s);
    }
};

QTEST_GUILESS_MAIN(OverviewTest)
#include "tst_overview.moc"
