// The archive follows the API: first copy, refreshes, and what they cost.
#include "store/AccountStore.h"
#include "store/ConsentStore.h"
#include "store/ConversationStore.h"
#include "store/MessageStore.h"
#include "store/NumberStore.h"
#include "store/RegistrationStore.h"
#include "store/SyncStateStore.h"
#include "support/SandboxWorkspace.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace am;
using namespace am::tests;
using sandbox::WorldKind;
using Phase = sync::SyncStatus::Phase;

namespace {

const std::string ourNumber = "+14155550123";
const std::string friendly = "+12125550177";

QStringList consentOfArchive(SandboxWorkspace& tested) {
    const auto records = tested.read([](store::ReadSession& session) {
        return store::ConsentStore::list(session, store::ConsentQuery());
    });
    QStringList lines;
    for (const core::ConsentRecord& record : records) {
        lines += record.id + u' ' + record.contact +
                 (record.optedIn ? QStringLiteral(" true") : QStringLiteral(" false"));
    }
    lines.sort();
    return lines;
}

QStringList consentOfApi(SandboxWorkspace& tested) {
    QStringList lines = tested.listed("/v1/consent", {"id", "contact_number", "opted_in"});
    lines.sort();
    return lines;
}

qint64 messagesInArchive(SandboxWorkspace& tested) {
    const store::Coverage coverage = tested.read(&store::MessageStore::coverage);
    return coverage.outbound + coverage.inbound;
}

} // namespace

class TestSyncEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstSyncCopiesEverything();
    void secondSyncAsksOnlyForWhatIsNew();
    void archiveIsUsableBeforeTheCopyIsComplete();
    void copyStoppedMidwayGoesOnWithoutLossOrRepeat();
    void textToOurNumberShowsUpByItself();
    void stopOptsTheConversationOut();
    void statusFollowsTheCarrier();
    void statusBelowTheFirstPageIsRefreshed();
    void releasedNumberGoes();
    void decisionsOnRegistrationsArrive();
    void statusSaysWhatIsSynced();
    void syncNowCoversEveryStream();
};

void TestSyncEngine::firstSyncCopiesEverything() {
    SandboxWorkspace tested(WorldKind::Demo);
    const sync::SyncSummary summary = tested.sync();

    const QStringList outbound = tested.outboundOfApi();
    const QStringList inbound = tested.inboundOfApi();
    QVERIFY(outbound.size() > 50 && inbound.size() > 20);
    QCOMPARE(tested.outboundOfArchive(), outbound);
    QCOMPARE(tested.inboundOfArchive(), inbound);
    QCOMPARE(consentOfArchive(tested), consentOfApi(tested));
    QVERIFY(!consentOfApi(tested).isEmpty());

    QStringList numbers;
    for (const core::OwnedNumber& number : tested.read(&store::NumberStore::list)) {
        numbers += number.id + u' ' + number.number;
    }
    QStringList numbersOfApi = tested.listed("/v1/phone-numbers", {"id", "number"});
    numbers.sort();
    numbersOfApi.sort();
    QCOMPARE(numbers, numbersOfApi);

    QStringList registrations;
    for (const core::Brand& brand : tested.read(&store::RegistrationStore::brands)) {
        registrations += brand.id + u' ' + brand.status;
    }
    for (const core::Campaign& campaign : tested.read(&store::RegistrationStore::campaigns)) {
        registrations += campaign.id + u' ' + campaign.status;
    }
    QStringList registrationsOfApi =
        tested.listed("/v1/brands", {"id", "status"}) + tested.listed("/v1/campaigns", {"id", "status"});
    registrations.sort();
    registrationsOfApi.sort();
    QCOMPARE(registrations, registrationsOfApi);

    const auto organization = tested.read(&store::AccountStore::organization);
    QVERIFY(organization);
    QCOMPARE(organization->name, tested.sandbox().get("/v1/organization").at("/data/name"));
    const auto fees = tested.read(&store::AccountStore::fees);
    QVERIFY(fees);
    QVERIFY(fees->brandFilingOnetime.priceOf(QStringLiteral("PRIVATE_PROFIT")));
    const auto wallet = tested.read(&store::AccountStore::wallet);
    QVERIFY(wallet);
    QCOMPARE(QString::number(wallet->balance.cents),
             tested.sandbox().get("/v1/billing/wallet").at("/data/balance_cents"));

    QCOMPARE(summary.outbound, outbound.size());
    QCOMPARE(summary.inbound, inbound.size());
    QCOMPARE(summary.consent, consentOfApi(tested).size());
    QCOMPARE(summary.numbers, numbers.size());
    QVERIFY(summary.conversations > 10);
    QVERIFY(summary.requests >= 9);
    QVERIFY(summary.rowsPerSecond > 0);
}

void TestSyncEngine::secondSyncAsksOnlyForWhatIsNew() {
    SandboxWorkspace tested(WorldKind::Large, 3000);
    const sync::SyncSummary first = tested.sync();
    QVERIFY(first.requests > 20);
    const sync::SyncSummary second = tested.sync();
    // One for the clock, one page each of seven streams (the account has two), a few more where rows are
    // close in time.
    QVERIFY2(second.requests <= 14, qPrintable(QString::number(second.requests)));
    QCOMPARE(second.outbound, first.outbound);
    QCOMPARE(second.inbound, first.inbound);
    QCOMPARE(tested.outboundOfArchive(), tested.outboundOfApi());
}

void TestSyncEngine::archiveIsUsableBeforeTheCopyIsComplete() {
    SandboxWorkspace tested(WorldKind::Large, 4000);
    tested.sandbox().put("/sandbox/chaos", {{"latency_min_ms", 20}, {"latency_max_ms", 20}});
    bool seenWhileCopying = false;
    QObject::connect(
        &tested.workspace().archive(), &store::Archive::changed, &tested.workspace(),
        [&](const store::Changes& changes) { seenWhileCopying = seenWhileCopying || changes.messages; });
    tested.workspace().startSync();
    QTRY_VERIFY(seenWhileCopying);
    QCOMPARE(tested.workspace().status().phase, Phase::CatchUp);
    const auto conversations = tested.read([](store::ReadSession& session) {
        return store::ConversationStore::list(session, store::ConversationQuery());
    });
    QVERIFY(!conversations.isEmpty());
    const auto state = tested.read([](store::ReadSession& session) {
        return store::SyncStateStore::find(session, QStringLiteral("outbound"));
    });
    QVERIFY(!state || !state->complete);
}

void TestSyncEngine::copyStoppedMidwayGoesOnWithoutLossOrRepeat() {
    SandboxWorkspace tested(WorldKind::Large, 10000);
    // Slow answers, so that a run of a few requests cannot reach the end.
    tested.sandbox().put("/sandbox/chaos", {{"latency_min_ms", 100}, {"latency_max_ms", 100}});
    qint64 before = 0;
    for (int run = 0; run < 3; ++run) {
        int requests = 0;
        QObject::connect(&tested.workspace(), &sync::Workspace::requestFinished, &tested.workspace(),
                         [&requests] { ++requests; });
        tested.workspace().startSync();
        QTRY_VERIFY(requests >= 14);
        tested.signIn();
        const qint64 after = messagesInArchive(tested);
        QVERIFY(after > before);
        before = after;
    }
    tested.sandbox().put("/sandbox/chaos", {{"latency_min_ms", 0}, {"latency_max_ms", 0}});
    const QStringList outbound = tested.outboundOfApi();
    const QStringList inbound = tested.inboundOfApi();
    QVERIFY2(before < outbound.size() + inbound.size(), "the copy was complete before it could be stopped");
    tested.sync();
    QCOMPARE(tested.outboundOfArchive(), outbound);
    QCOMPARE(tested.inboundOfArchive(), inbound);
    QCOMPARE(consentOfArchive(tested), consentOfApi(tested));
}

void TestSyncEngine::textToOurNumberShowsUpByItself() {
    SandboxWorkspace tested;
    tested.sandbox().orderNumber(ourNumber);
    tested.workspace().startSync();
    QTRY_COMPARE(tested.workspace().status().phase, Phase::Idle);
    tested.sandbox().text(friendly, ourNumber, "Is my bike ready?");
    QTRY_COMPARE(tested.inboundOfArchive().size(), 1);
    const auto conversation = tested.read([](store::ReadSession& session) {
        return store::ConversationStore::find(session, QString::fromStdString(ourNumber),
                                              QString::fromStdString(friendly));
    });
    QVERIFY(conversation);
    QCOMPARE(conversation->lastText, QStringLiteral("Is my bike ready?"));
    QCOMPARE(conversation->unreadCount, 1);
}

void TestSyncEngine::stopOptsTheConversationOut() {
    SandboxWorkspace tested;
    const std::string numberId = tested.sandbox().sendingNumber(ourNumber);
    tested.sandbox().optIn(numberId, friendly);
    tested.sandbox().sendOne(ourNumber, friendly, "Your bike is ready.");
    tested.sandbox().advance(60);
    tested.sync();
    const auto conversation = [&tested] {
        return *tested.read([](store::ReadSession& session) {
            return store::ConversationStore::find(session, QString::fromStdString(ourNumber),
                                                  QString::fromStdString(friendly));
        });
    };
    QVERIFY(!conversation().optedOut);

    tested.sandbox().text(friendly, ourNumber, "Stop");
    tested.sync();
    QVERIFY(conversation().optedOut);
    const auto record = tested.read([&numberId](store::ReadSession& session) {
        return store::ConsentStore::find(session, QString::fromStdString(numberId),
                                         QString::fromStdString(friendly));
    });
    QVERIFY(record && !record->optedIn && record->optedOutAt);
    const auto history = tested.read(
        [&record](store::ReadSession& session) { return store::ConsentStore::history(session, record->id); });
    QVERIFY(!history.isEmpty());
    QCOMPARE(history.first().event, QStringLiteral("opt_out"));
}

void TestSyncEngine::statusFollowsTheCarrier() {
    SandboxWorkspace tested;
    const std::string numberId = tested.sandbox().sendingNumber(ourNumber);
    tested.sandbox().optIn(numberId, friendly);
    const std::string id = tested.sandbox().sendOne(ourNumber, friendly, "Your bike is ready.");
    tested.sync();
    const auto status = [&tested, &id] {
        return tested
            .read([&id](store::ReadSession& session) {
                return store::MessageStore::findById(session, QString::fromStdString(id));
            })
            ->message.status;
    };
    QVERIFY(!core::isFinal(status()));
    tested.sandbox().advance(60);
    tested.sync();
    QCOMPARE(status(), core::MessageStatus::Delivered);
}

void TestSyncEngine::statusBelowTheFirstPageIsRefreshed() {
    SandboxWorkspace tested;
    const std::string slow = "+15005550005"; // its receipt takes five hours
    const std::string numberId = tested.sandbox().sendingNumber(ourNumber);
    tested.sandbox().post("/sandbox/wallet", {{"balance_cents", 100000}, {"lifetime_spend_cents", 600000}});
    tested.sandbox().optIn(numberId, slow);
    tested.sandbox().optIn(numberId, friendly);
    tested.sandbox().sendOne(ourNumber, slow, "Still waiting");
    tested.sandbox().advance(30);
    for (int number = 0; number < 220; ++number) {
        tested.sandbox().sendOne(ourNumber, friendly, "Newer " + std::to_string(number));
    }
    tested.sandbox().advance(60);
    tested.sync();
    QVERIFY(!tested.outboundOfArchive().filter(QStringLiteral("sent")).isEmpty());
    // Longer than unfinished messages are asked for, but the console slept all that time.
    tested.sandbox().advance(100 * 3600);
    tested.sync();
    QCOMPARE(tested.outboundOfArchive(), tested.outboundOfApi());
    QCOMPARE(tested.outboundOfArchive().filter(QStringLiteral("delivered")).size(), 221);
}

void TestSyncEngine::releasedNumberGoes() {
    SandboxWorkspace tested;
    const std::string first = tested.sandbox().orderNumber("+14155550123");
    tested.sandbox().orderNumber("+14155550124");
    QCOMPARE(tested.sync().numbers, 2);
    QCOMPARE(tested.sandbox().remove("/v1/phone-numbers/" + first).status, 200);
    QCOMPARE(tested.sync().numbers, 1);
    QCOMPARE(tested.read(&store::NumberStore::list).first().number, QStringLiteral("+14155550124"));
}

void TestSyncEngine::decisionsOnRegistrationsArrive() {
    SandboxWorkspace tested;
    tested.sync();
    const std::string campaign = tested.sandbox().activeCampaign();
    tested.sync();
    const auto found = tested.read([&campaign](store::ReadSession& session) {
        return store::RegistrationStore::findCampaign(session, QString::fromStdString(campaign));
    });
    QVERIFY(found);
    QVERIFY(found->isActive());
}

void TestSyncEngine::statusSaysWhatIsSynced() {
    SandboxWorkspace tested(WorldKind::Demo);
    QSignalSpy changes(&tested.workspace(), &sync::Workspace::statusChanged);
    tested.workspace().startSync();
    QTRY_COMPARE(tested.workspace().status().phase, Phase::Idle);
    const sync::SyncStatus status = tested.workspace().status();
    QCOMPARE(status.streams.size(), 8);
    for (const sync::StreamProgress& stream : status.streams) {
        QVERIFY2(stream.complete && stream.syncedAt && !stream.error && !stream.running,
                 qPrintable(stream.stream));
    }
    QVERIFY(status.syncedAt.has_value());
    QVERIFY(!status.error.has_value());
    QCOMPARE(status.virtualNow->toRfc3339(), QStringLiteral("2026-06-15T12:00:00Z"));
    QCOMPARE(tested.workspace().now().milliseconds(), status.virtualNow->milliseconds());
    QVERIFY(std::any_of(changes.cbegin(), changes.cend(), [](const QList<QVariant>& arguments) {
        return arguments.first().value<sync::SyncStatus>().phase == Phase::CatchUp;
    }));
}

void TestSyncEngine::syncNowCoversEveryStream() {
    SandboxWorkspace tested;
    tested.workspace().startSync();
    QTRY_COMPARE(tested.workspace().status().phase, Phase::Idle);
    tested.sandbox().orderNumber(ourNumber);
    tested.workspace().syncNow();
    QTRY_COMPARE(tested.read(&store::NumberStore::list).size(), 1);
}

QTEST_GUILESS_MAIN(TestSyncEngine)
#include "tst_sync_engine.moc"
