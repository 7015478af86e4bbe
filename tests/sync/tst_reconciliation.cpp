// What a comparison with the API finds, what it leaves alone, and what a repair writes.
#include "store/ConsentStore.h"
#include "store/MessageStore.h"
#include "store/Statement.h"
#include "support/FakeHttpServer.h"
#include "support/SandboxWorkspace.h"
#include "sync/Reconciliation.h"

#include <QTest>

#include <algorithm>

using namespace am;
using namespace am::tests;
using sandbox::WorldKind;
using Kind = sync::RowDifference::Kind;
using Reason = sync::RowDifference::Reason;
using State = sync::StreamComparison::State;

namespace {

const std::string friendly = "+12125550177";
const std::string shop = "+14155550123";

const sync::ReconcileReport& finished(sync::Workspace& workspace) {
    const auto& report = workspace.reconciliation().report();
    if (!QTest::qWaitFor([&report] { return !report.isRunning && !report.isRepairing; }, 60000)) {
        throw std::runtime_error("the comparison does not end");
    }
    return report;
}

const sync::ReconcileReport& compared(SandboxWorkspace& tested) {
    tested.workspace().reconciliation().start();
    return finished(tested.workspace());
}

sync::StreamComparison streamOf(const sync::ReconcileReport& report, const char* name) {
    for (const sync::StreamComparison& stream : report.streams) {
        if (stream.stream == QLatin1String(name)) {
            return stream;
        }
    }
    throw std::runtime_error("there is no such stream");
}

QStringList idsOf(const sync::StreamComparison& stream, Kind kind) {
    QStringList ids;
    for (const sync::RowDifference& difference : stream.differences) {
        if (difference.kind == kind) {
            ids += difference.id;
        }
    }
    ids.sort();
    return ids;
}

QList<store::MessageRow> messages(SandboxWorkspace& tested) {
    return tested.read([](store::ReadSession& session) {
        return store::MessageStore::list(session, core::MessageFilter(), std::nullopt, 100000);
    });
}

void put(SandboxWorkspace& tested, const core::Message& message) {
    tested.write([message](store::WriteTransaction& transaction) {
        store::MessageStore::upsert(transaction, {message});
    });
}

core::Message newestOf(SandboxWorkspace& tested, core::Direction direction, int skip) {
    const QList<store::MessageRow> rows = messages(tested);
    for (const store::MessageRow& row : rows) {
        if (row.message.direction == direction && skip-- == 0) {
            return row.message;
        }
    }
    throw std::runtime_error("there are not that many");
}

} // namespace

class TestReconciliation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void freshCopyIsTheSame();
    void missingRowsAreFoundAndRepaired();
    void changedRowsAreFoundAndRepaired();
    void rowsThatAreHereOnlyAreNamed();
    void erasedRowsAreNotTakenForChanged();
    void whatTheArchiveKeepsOnPurposeIsSaid();
    void rowsThatArriveDuringTheWalkAreNotWrong();
    void missingScopeConcernsItsListOnly();
    void awayIsSaidOnce();
    void aDisturbedWalkFindsTheSame_data();
    void aDisturbedWalkFindsTheSame();
    void cursorThatRepeatsEndsItsList();
    void cancelledWalkEnds();
    void tooManyDifferencesAreCopiedAgain();
};

void TestReconciliation::freshCopyIsTheSame() {
    SandboxWorkspace tested(WorldKind::Demo);
    tested.sync();
    const sync::ReconcileReport report = compared(tested);
    QVERIFY(!report.error);
    QCOMPARE(report.streams.size(), 6);
    for (const sync::StreamComparison& stream : report.streams) {
        QStringList seen{stream.stream};
        for (const sync::RowDifference& difference : stream.differences) {
            seen += QString::number(int(difference.kind)) + difference.id + difference.fields.join(u',');
        }
        QVERIFY2(stream.state == State::Done && stream.isEqual(), qPrintable(seen.join(u' ')));
        QCOMPARE(stream.same, stream.remote);
        QCOMPARE(stream.local, stream.remote);
    }
    QVERIFY(streamOf(report, "outbound").remote > 50);
    QVERIFY(streamOf(report, "consent").remote > 5);
}

void TestReconciliation::missingRowsAreFoundAndRepaired() {
    SandboxWorkspace tested(WorldKind::Demo);
    tested.sync();
    QStringList missed;
    for (int i = 0; i < 7; ++i) {
        missed += QString::fromStdString(tested.sandbox().text(friendly, shop, "Hello " + std::to_string(i)));
    }
    missed.sort();
    tested.sandbox().advance(600);
    sync::ReconcileReport report = compared(tested);
    QCOMPARE(streamOf(report, "inbound").missing, 7);
    QCOMPARE(idsOf(streamOf(report, "inbound"), Kind::Missing), missed);
    QVERIFY(std::all_of(report.streams.constBegin() + 1, report.streams.constEnd(),
                        [](const auto& stream) { return stream.unconfirmed == 0; }));

    tested.workspace().reconciliation().repair();
    report = finished(tested.workspace());
    QVERIFY(report.repair && !report.repair->error);
    QVERIFY(report.repair->written >= 7);
    QCOMPARE(report.repair->left, 0);
    QCOMPARE(tested.inboundOfArchive(), tested.inboundOfApi());
    report = compared(tested);
    QVERIFY(streamOf(report, "inbound").isEqual());
}

void TestReconciliation::changedRowsAreFoundAndRepaired() {
    SandboxWorkspace tested(WorldKind::Demo);
    tested.sync();
    tested.sandbox().advance(600);
    tested.sync();
    core::Message changed = newestOf(tested, core::Direction::Inbound, 3);
    const QString true_ = changed.text;
    changed.text = QStringLiteral("Not what they wrote");
    changed.segmentCount = 9;
    put(tested, changed);
    sync::ReconcileReport report = compared(tested);
    const sync::StreamComparison inbound = streamOf(report, "inbound");
    QCOMPARE(inbound.changed, 1);
    QCOMPARE(inbound.differences.constFirst().id, changed.id);
    QCOMPARE(inbound.differences.constFirst().fields,
             (QStringList{QStringLiteral("body"), QStringLiteral("segment_count")}));
    tested.workspace().reconciliation().repair();
    report = finished(tested.workspace());
    QCOMPARE(report.repair->written, 1);
    QCOMPARE(newestOf(tested, core::Direction::Inbound, 3).text, true_);
}

void TestReconciliation::rowsThatAreHereOnlyAreNamed() {
    SandboxWorkspace tested(WorldKind::Demo);
    tested.sync();
    tested.sandbox().advance(600);
    tested.sync();
    core::Message old = newestOf(tested, core::Direction::Inbound, 0);
    old.id = QStringLiteral("00000000-0000-4000-8000-000000000001");
    old.at = core::Timestamp::fromMilliseconds(1'000'000'000'000);
    core::Message unknown = newestOf(tested, core::Direction::Inbound, 2);
    unknown.id = QStringLiteral("00000000-0000-4000-8000-000000000002");
    put(tested, old);
    put(tested, unknown);
    const sync::StreamComparison inbound = streamOf(compared(tested), "inbound");
    QCOMPARE(inbound.onlyHere, 1);
    QCOMPARE(inbound.older, 1);
    QCOMPARE(inbound.missing + inbound.changed, 0);
    QCOMPARE(inbound.local, inbound.remote + 1);
    QHash<QString, Reason> reasons;
    for (const sync::RowDifference& difference : inbound.differences) {
        QCOMPARE(difference.kind, Kind::OnlyHere);
        reasons.insert(difference.id, difference.reason);
    }
    QCOMPARE(reasons.value(old.id), Reason::PastRetention);
    QCOMPARE(reasons.value(unknown.id), Reason::NotListed);
}

void TestReconciliation::erasedRowsAreNotTakenForChanged() {
    SandboxWorkspace tested(WorldKind::Demo);
    tested.sync();
    tested.sandbox().advance(600);
    const core::Message someone = newestOf(tested, core::Direction::Inbound, 0);
    const std::string contact = someone.contact.toStdString();
    QCOMPARE(tested.sandbox().request("POST", "/v1/contacts/%2B" + contact.substr(1) + "/erase").status, 200);
    tested.sync();
    const sync::ReconcileReport report = compared(tested);
    QCOMPARE(streamOf(report, "inbound").changed + streamOf(report, "outbound").changed, 0);
}

void TestReconciliation::whatTheArchiveKeepsOnPurposeIsSaid() {
    SandboxWorkspace tested;
    const std::string numberId = tested.sandbox().sendingNumber(shop);
    tested.sandbox().optIn(numberId, friendly);
    tested.sandbox().sendOne(shop, friendly, "Ready");
    tested.sandbox().advance(600);
    tested.sync();
    core::Message message = newestOf(tested, core::Direction::Outbound, 0);
    QCOMPARE(message.status, core::MessageStatus::Delivered);
    message.failedAt = message.at;
    put(tested, message);
    const sync::StreamComparison outbound = streamOf(compared(tested), "outbound");
    QCOMPARE(outbound.kept, 1);
    QCOMPARE(outbound.changed, 0);
    QCOMPARE(outbound.differences.constFirst().kind, Kind::Kept);
    QCOMPARE(outbound.differences.constFirst().fields, QStringList{QStringLiteral("failed_at")});
}

void TestReconciliation::rowsThatArriveDuringTheWalkAreNotWrong() {
    SandboxWorkspace tested(WorldKind::Large, 3000);
    tested.sync();
    tested.sandbox().advance(600);
    tested.sync();
    int requests = 0;
    QObject::connect(&tested.workspace(), &sync::Workspace::requestFinished, &tested.workspace(), [&] {
        // The world goes on while the lists are read.
        if (++requests % 5 == 0 && requests < 60) {
            tested.sandbox().advance(30);
            tested.sandbox().text(friendly, shop, "Again " + std::to_string(requests));
        }
    });
    const sync::ReconcileReport report = compared(tested);
    QVERIFY(requests > 20);
    for (const sync::StreamComparison& stream : report.streams) {
        QCOMPARE(stream.state, State::Done);
        QVERIFY2(stream.isEqual(), qPrintable(stream.stream));
    }
}

void TestReconciliation::missingScopeConcernsItsListOnly() {
    SandboxWorkspace tested(WorldKind::Demo);
    const std::string key = tested.sandbox()
                                .post("/sandbox/keys", {{"scopes", {"messages:read", "numbers:read"}}})
                                .at("/api_key")
                                .toStdString();
    tested.signIn(core::SecretKey(QByteArray::fromStdString(key)));
    tested.sync();
    const sync::ReconcileReport report = compared(tested);
    QVERIFY(!report.error);
    QCOMPARE(streamOf(report, "consent").state, State::Failed);
    QCOMPARE(streamOf(report, "consent").error->httpStatus, 403);
    QCOMPARE(streamOf(report, "inbound").state, State::Done);
    QVERIFY(streamOf(report, "inbound").isEqual());
    QCOMPARE(streamOf(report, "numbers").state, State::Done);
}

void TestReconciliation::awayIsSaidOnce() {
    SandboxWorkspace tested(WorldKind::Demo);
    tested.sync();
    tested.stopSandbox();
    const sync::ReconcileReport report = compared(tested);
    QVERIFY(report.error && report.error->isOffline());
    for (const sync::StreamComparison& stream : report.streams) {
        QCOMPARE(stream.state, State::Failed);
        QCOMPARE(stream.onlyHere, 0);
    }
}

void TestReconciliation::aDisturbedWalkFindsTheSame_data() {
    QTest::addColumn<QString>("disturbance");
    for (const char* kind : {"server_errors", "rate_limited", "truncated", "dropped"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void TestReconciliation::aDisturbedWalkFindsTheSame() {
    QFETCH(QString, disturbance);
    SandboxWorkspace tested(WorldKind::Large, 2000);
    tested.sync();
    const QString missed = QString::fromStdString(tested.sandbox().text(friendly, shop, "Hello"));
    tested.sandbox().advance(600);
    tested.sandbox().put("/sandbox/chaos", {{disturbance.toStdString(), 0.1}});
    const sync::ReconcileReport report = compared(tested);
    const sync::StreamComparison inbound = streamOf(report, "inbound");
    QCOMPARE(inbound.state, State::Done);
    QCOMPARE(idsOf(inbound, Kind::Missing), QStringList{missed});
    QCOMPARE(inbound.onlyHere + inbound.changed, 0);
}

void TestReconciliation::cursorThatRepeatsEndsItsList() {
    support::FakeHttpServer server;
    server.answerRest(
        support::FakeAnswer::json(200, R"({"success":true,"data":[],"meta":{"next_cursor":"again"}})")
            .with("X-Next-Cursor", "again"));
    QTemporaryDir folder;
    sync::WorkspaceOptions options;
    options.folder = folder.filePath(QStringLiteral("profile"));
    options.baseUrl = server.url();
    options.key = core::SecretKey("am_live_something");
    sync::Workspace workspace(options);
    QVERIFY(waited(workspace.open()));
    workspace.reconciliation().start();
    const sync::ReconcileReport& report = finished(workspace);
    for (const sync::StreamComparison& stream : report.streams) {
        QCOMPARE(stream.state, State::Failed);
        QCOMPARE(stream.error->code, QStringLiteral("CURSOR_LOOP"));
    }
}

void TestReconciliation::cancelledWalkEnds() {
    SandboxWorkspace tested(WorldKind::Large, 5000);
    tested.sync();
    tested.sandbox().put("/sandbox/chaos", {{"latency_min_ms", 50}, {"latency_max_ms", 50}});
    tested.workspace().reconciliation().start();
    const auto& report = tested.workspace().reconciliation().report();
    QTRY_VERIFY(std::any_of(report.streams.cbegin(), report.streams.cend(),
                            [](const auto& stream) { return stream.remote > 0; }));
    tested.workspace().reconciliation().cancel();
    const sync::ReconcileReport ended = finished(tested.workspace());
    QVERIFY(ended.isCancelled);
    QVERIFY(!ended.error);
    QCOMPARE(streamOf(ended, "outbound").state, State::Cancelled);
    QCOMPARE(streamOf(ended, "outbound").onlyHere, 0);
    // It can be begun again, and ended by the end of the workspace.
    tested.workspace().reconciliation().start();
    QTRY_VERIFY(streamOf(report, "outbound").remote > 0);
    tested.signOut();
}

void TestReconciliation::tooManyDifferencesAreCopiedAgain() {
    SandboxWorkspace tested(WorldKind::Large, 24000);
    tested.sync();
    QVERIFY(waited(tested.workspace().archive().write([](store::WriteTransaction& transaction) {
        transaction.statement(QStringLiteral("DELETE FROM messages WHERE direction = 1")).run();
    })));
    tested.sandbox().advance(600);
    tested.workspace().startSync();
    QTRY_COMPARE(tested.workspace().status().phase, sync::SyncStatus::Phase::Idle);
    sync::ReconcileReport report = compared(tested);
    QVERIFY(streamOf(report, "inbound").missing > 5000);
    QCOMPARE(streamOf(report, "inbound").differences.size(), 5000);
    tested.workspace().reconciliation().repair();
    report = finished(tested.workspace());
    QCOMPARE(report.repair->copiedAgain, QStringList{QStringLiteral("inbound")});
    QTRY_COMPARE_WITH_TIMEOUT(tested.inboundOfArchive(), tested.inboundOfApi(), 30000);
}

QTEST_GUILESS_MAIN(TestReconciliation)
#include "tst_reconciliation.moc"
