// Pausing and resuming, and new messages during a long first copy.
#include "store/MessageStore.h"
#include "store/SyncPauseStore.h"
#include "store/SyncStateStore.h"
#include "support/SandboxWorkspace.h"
#include "sync/Outbox.h"

#include <QTest>

#include <algorithm>

using namespace am;
using namespace am::tests;
using sandbox::WorldKind;
using Phase = sync::SyncStatus::Phase;

namespace {

const std::string ourNumber = "+14155550123";
const std::string friendly = "+12125550177";

sync::PausedStreams only(const char* stream) {
    sync::PausedStreams paused;
    paused.streams = {QString::fromLatin1(stream)};
    return paused;
}

sync::PausedStreams everything() {
    sync::PausedStreams paused;
    paused.everything = true;
    return paused;
}

void setLatency(SandboxWorkspace& tested, int milliseconds) {
    tested.sandbox().put("/sandbox/chaos",
                         {{"latency_min_ms", milliseconds}, {"latency_max_ms", milliseconds}});
}

std::optional<store::StreamState> state(SandboxWorkspace& tested, const char* stream) {
    return tested.read([stream](store::ReadSession& session) {
        return store::SyncStateStore::find(session, QString::fromLatin1(stream));
    });
}

sync::StreamProgress progress(SandboxWorkspace& tested, const char* stream) {
    const sync::SyncStatus& status = tested.workspace().status();
    for (const sync::StreamProgress& progress : status.streams) {
        if (progress.stream == QLatin1String(stream)) {
            return progress;
        }
    }
    // Nothing was announced yet.
    return {};
}

} // namespace

class TestSyncPauses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pausedStreamRestsAndTheOthersGoOn();
    void pauseIsKeptOverARestart();
    void pauseInTheMiddleOfACopyLosesNothing();
    void onePassOfItsOwnHeedsNoPause();
    void pauseHindersNeitherSendingNorStatuses();
    void newMessagesDoNotWaitForTheFirstCopy();
    void newestDayOfBothDirectionsComesFirst();
    void firstCopyTellsItsPace();
};

void TestSyncPauses::pausedStreamRestsAndTheOthersGoOn() {
    SandboxWorkspace tested(WorldKind::Large, 6000);
    setLatency(tested, 20);
    tested.workspace().startSync();
    QTRY_VERIFY(progress(tested, "inbound").rows > 0);
    QVERIFY(waited(tested.workspace().setPaused(only("inbound"))));
    QTRY_VERIFY(progress(tested, "inbound").paused && !progress(tested, "inbound").running);
    const qsizetype atRest = tested.inboundOfArchive().size();
    setLatency(tested, 0);
    QTRY_VERIFY_WITH_TIMEOUT(progress(tested, "outbound").complete, 30000);
    QCOMPARE(tested.outboundOfArchive(), tested.outboundOfApi());
    // What was fetched is here, the rest is not asked for, and the place is known.
    QVERIFY(atRest > 0);
    QCOMPARE(tested.inboundOfArchive().size(), atRest);
    QVERIFY(atRest < tested.inboundOfApi().size());
    QVERIFY(!state(tested, "inbound")->complete && !state(tested, "inbound")->cursor.isEmpty());
    QTRY_COMPARE(tested.workspace().status().phase, Phase::Idle);

    QVERIFY(waited(tested.workspace().setPaused({})));
    QTRY_VERIFY_WITH_TIMEOUT(progress(tested, "inbound").complete, 30000);
    QCOMPARE(tested.inboundOfArchive(), tested.inboundOfApi());
}

void TestSyncPauses::pauseIsKeptOverARestart() {
    SandboxWorkspace tested(WorldKind::Demo);
    QVERIFY(waited(tested.workspace().setPaused(everything())));
    tested.signIn();
    tested.workspace().startSync();
    QTRY_COMPARE(tested.workspace().status().phase, Phase::Idle);
    QVERIFY(tested.workspace().status().paused.everything);
    QVERIFY(progress(tested, "numbers").paused);
    QVERIFY(tested.outboundOfArchive().isEmpty() && tested.inboundOfArchive().isEmpty());
    QVERIFY(waited(tested.workspace().setPaused({})));
    QTRY_VERIFY(progress(tested, "outbound").complete && progress(tested, "inbound").complete);
    QCOMPARE(tested.outboundOfArchive(), tested.outboundOfApi());
    tested.signIn();
    tested.workspace().startSync();
    QTRY_COMPARE(tested.workspace().status().phase, Phase::Idle);
    QVERIFY(tested.workspace().status().paused == sync::PausedStreams());
}

void TestSyncPauses::pauseInTheMiddleOfACopyLosesNothing() {
    SandboxWorkspace tested(WorldKind::Large, 6000);
    setLatency(tested, 20);
    for (int run = 0; run < 3; ++run) {
        tested.workspace().startSync();
        QTRY_VERIFY(progress(tested, "outbound").running && progress(tested, "outbound").rows > 0);
        // Not waited for: the console may end at any moment after it.
        tested.workspace().setPaused(everything());
        tested.signIn();
        tested.workspace().setPaused({});
    }
    setLatency(tested, 0);
    tested.workspace().startSync();
    QTRY_VERIFY_WITH_TIMEOUT(progress(tested, "outbound").complete && progress(tested, "inbound").complete,
                             30000);
    QCOMPARE(tested.outboundOfArchive(), tested.outboundOfApi());
    QCOMPARE(tested.inboundOfArchive(), tested.inboundOfApi());
}

void TestSyncPauses::onePassOfItsOwnHeedsNoPause() {
    SandboxWorkspace tested(WorldKind::Demo);
    QVERIFY(waited(tested.workspace().setPaused(everything())));
    tested.sync();
    QCOMPARE(tested.outboundOfArchive(), tested.outboundOfApi());
    QCOMPARE(tested.inboundOfArchive(), tested.inboundOfApi());
    const QStringList kept = tested.read(&store::SyncPauseStore::load);
    QCOMPARE(sync::PausedStreams::fromNames(kept), everything());
}

void TestSyncPauses::pauseHindersNeitherSendingNorStatuses() {
    SandboxWorkspace tested;
    const std::string numberId = tested.sandbox().sendingNumber(ourNumber);
    tested.sandbox().optIn(numberId, friendly);
    QVERIFY(waited(tested.workspace().setPaused(everything())));
    tested.workspace().startSync();
    QTRY_COMPARE(tested.workspace().status().phase, Phase::Idle);
    const core::OutboxItem item = done(tested.workspace().outbox().send(QString::fromStdString(ourNumber),
                                                                        QString::fromStdString(friendly),
                                                                        QStringLiteral("Ready"), QString()));
    QTRY_COMPARE(tested.outboxItem(item.id).state, core::OutboxState::Accepted);
    tested.sandbox().advance(60);
    tested.workspace().syncNow();
    QTRY_COMPARE(tested.outboundOfArchive(), tested.outboundOfApi());
    QVERIFY(tested.outboundOfArchive().first().endsWith(QStringLiteral("delivered")));
}

void TestSyncPauses::newMessagesDoNotWaitForTheFirstCopy() {
    SandboxWorkspace tested(WorldKind::Large, 20000);
    setLatency(tested, 20);
    tested.setBackfillSlice(std::chrono::milliseconds(200));
    tested.signIn();
    tested.workspace().startSync();
    QTRY_VERIFY(progress(tested, "inbound").rows > 0);
    const QString id =
        QString::fromStdString(tested.sandbox().text(friendly, ourNumber, "Are you open today?"));
    QTRY_VERIFY(tested.inboundOfArchive().contains(id));
    QVERIFY(!state(tested, "inbound")->complete);
    QVERIFY(!state(tested, "outbound")->complete);
    QCOMPARE(tested.workspace().status().phase, Phase::CatchUp);
    setLatency(tested, 0);
    QTRY_VERIFY_WITH_TIMEOUT(progress(tested, "outbound").complete && progress(tested, "inbound").complete,
                             60000);
    QCOMPARE(tested.outboundOfArchive(), tested.outboundOfApi());
    QCOMPARE(tested.inboundOfArchive(), tested.inboundOfApi());
}

void TestSyncPauses::newestDayOfBothDirectionsComesFirst() {
    SandboxWorkspace tested(WorldKind::Large, 20000);
    setLatency(tested, 10);
    tested.workspace().startSync();
    store::Coverage coverage;
    core::MessageFilter none;
    const auto newest = [&tested, &none](core::Direction direction) -> std::optional<core::Timestamp> {
        const QList<store::MessageRow> rows = tested.read([&none](store::ReadSession& session) {
            return store::MessageStore::list(session, none, std::nullopt, 100000);
        });
        for (const store::MessageRow& row : rows) {
            if (row.message.direction == direction) {
                return row.message.at;
            }
        }
        return std::nullopt;
    };
    QTRY_VERIFY(newest(core::Direction::Outbound) && newest(core::Direction::Inbound));
    coverage = tested.read(&store::MessageStore::coverage);
    // The first page of each, long before either list is through.
    QVERIFY(coverage.outbound + coverage.inbound < 10000);
    const core::Timestamp out = *newest(core::Direction::Outbound);
    const core::Timestamp in = *newest(core::Direction::Inbound);
    setLatency(tested, 0);
    QTRY_VERIFY_WITH_TIMEOUT(progress(tested, "outbound").complete && progress(tested, "inbound").complete,
                             60000);
    QCOMPARE(*newest(core::Direction::Outbound), out);
    QCOMPARE(*newest(core::Direction::Inbound), in);
}

void TestSyncPauses::firstCopyTellsItsPace() {
    SandboxWorkspace tested(WorldKind::Large, 20000);
    setLatency(tested, 40);
    bool toldRate = false;
    bool toldPlace = false;
    QObject::connect(&tested.workspace(), &sync::Workspace::statusChanged, &tested.workspace(),
                     [&](const sync::SyncStatus& status) {
                         for (const sync::StreamProgress& stream : status.streams) {
                             toldRate = toldRate || stream.rowsPerSecond.value_or(0) > 0;
                             toldPlace = toldPlace || stream.reached.has_value();
                         }
                     });
    tested.workspace().startSync();
    QTRY_VERIFY_WITH_TIMEOUT(toldRate && toldPlace, 20000);
    setLatency(tested, 0);
    QTRY_COMPARE_WITH_TIMEOUT(tested.workspace().status().phase, Phase::Idle, 60000);
    QVERIFY(!progress(tested, "outbound").rowsPerSecond && !progress(tested, "outbound").timeLeft);
}

QTEST_GUILESS_MAIN(TestSyncPauses)
#include "tst_sync_pauses.moc"
