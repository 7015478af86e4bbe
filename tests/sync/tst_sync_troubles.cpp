// What the engine does when the API refuses, breaks or is away.
#include "store/AccountStore.h"
#include "store/MessageStore.h"
#include "store/NumberStore.h"
#include "support/FakeHttpServer.h"
#include "support/SandboxWorkspace.h"
#include "sync/SyncEngine.h"

#include <QSignalSpy>
#include <QTest>

using namespace am;
using namespace am::tests;
using core::ApiError;
using sandbox::WorldKind;
using Phase = sync::SyncStatus::Phase;

namespace {

core::SecretKey keyWith(SandboxWorkspace& tested, const std::vector<std::string>& scopes) {
    return core::SecretKey(
        tested.sandbox().post("/sandbox/keys", {{"scopes", scopes}}).at("/api_key").toUtf8());
}

std::optional<ApiError> errorOf(const sync::SyncStatus& status, const char* stream) {
    for (const sync::StreamProgress& progress : status.streams) {
        if (progress.stream == QLatin1String(stream)) {
            return progress.error;
        }
    }
    throw std::runtime_error("there is no such stream");
}

} // namespace

class TestSyncTroubles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusedKeyStopsTheEngine();
    void archiveOfAnotherOrganizationIsNotTouched();
    void missingScopeMarksOnlyItsStreams();
    void engineGoesOnWhenTheApiIsBack();
    void serverErrorsCountAsAway();
    void answersOfSomethingElseAreNotTaken();
    void syncOnceFailsWhereNothingListens();
    void disturbedFirstCopyIsCompleteInTheEnd();
    void backoffDoublesUpToAMinute();
};

void TestSyncTroubles::refusedKeyStopsTheEngine() {
    SandboxWorkspace tested;
    tested.signIn(core::SecretKey("am_sandbox_wrong"));
    tested.workspace().startSync();
    QTRY_COMPARE(tested.workspace().status().phase, Phase::Stopped);
    QCOMPARE(tested.workspace().status().error->kind, ApiError::Kind::Unauthorized);
    const auto summary = waited(tested.workspace().syncOnce());
    QVERIFY(!summary);
    QCOMPARE(summary.error().httpStatus, 401);
}

void TestSyncTroubles::archiveOfAnotherOrganizationIsNotTouched() {
    SandboxWorkspace tested;
    tested.sandbox().orderNumber("+14155550123");
    tested.sync();
    tested.write([](store::WriteTransaction& transaction) {
        core::Organization other = *store::AccountStore::organization(transaction);
        other.id = QStringLiteral("org_other");
        store::AccountStore::setOrganization(transaction, other);
    });
    tested.sandbox().text("+12125550177", "+14155550123", "For someone else");
    tested.signIn();
    QSignalSpy changed(&tested.workspace().archive(), &store::Archive::changed);
    tested.workspace().startSync();
    QTRY_COMPARE(tested.workspace().status().phase, Phase::Stopped);
    QCOMPARE(tested.workspace().status().error->kind, ApiError::Kind::Conflict);
    QCOMPARE(tested.workspace().status().error->code, QStringLiteral("OTHER_ORGANIZATION"));
    const auto again = waited(tested.workspace().syncOnce());
    QVERIFY(!again);
    QCOMPARE(again.error().code, QStringLiteral("OTHER_ORGANIZATION"));
    QCOMPARE(changed.count(), 0);
    QVERIFY(tested.inboundOfArchive().isEmpty());
    const auto kept =
        tested.read([](store::ReadSession& session) { return store::AccountStore::organization(session); });
    QCOMPARE(kept->id, QStringLiteral("org_other"));
}

void TestSyncTroubles::missingScopeMarksOnlyItsStreams() {
    SandboxWorkspace tested(WorldKind::Demo);
    tested.signIn(keyWith(tested, {"messages:read", "numbers:read"}));
    const sync::SyncSummary summary = tested.sync();
    QCOMPARE(tested.outboundOfArchive(), tested.outboundOfApi());
    QCOMPARE(tested.inboundOfArchive(), tested.inboundOfApi());
    QCOMPARE(summary.numbers, tested.listed("/v1/phone-numbers", {"id"}).size());
    QCOMPARE(summary.consent, 0);
    const sync::SyncStatus& status = tested.workspace().status();
    QTRY_COMPARE(status.phase, Phase::Idle);
    for (const char* stream : {"consent", "brands", "campaigns", "account"}) {
        const auto error = errorOf(status, stream);
        QVERIFY2(error && error->kind == ApiError::Kind::Forbidden, stream);
    }
    for (const char* stream : {"outbound", "inbound", "numbers"}) {
        QVERIFY2(!errorOf(status, stream), stream);
    }
    QVERIFY(status.syncedAt.has_value());
}

void TestSyncTroubles::engineGoesOnWhenTheApiIsBack() {
    SandboxWorkspace tested;
    tested.sandbox().orderNumber("+14155550123");
    tested.workspace().startSync();
    QTRY_COMPARE(tested.workspace().status().phase, Phase::Idle);
    tested.stopSandbox();
    QTRY_COMPARE_WITH_TIMEOUT(tested.workspace().status().phase, Phase::Offline, 20000);
    QVERIFY(tested.workspace().status().error->isOffline());
    tested.restartSandbox();
    tested.sandbox().text("+12125550177", "+14155550123", "Are you there?");
    QTRY_COMPARE_WITH_TIMEOUT(tested.inboundOfArchive().size(), 1, 30000);
    QTRY_COMPARE(tested.workspace().status().phase, Phase::Idle);
    QVERIFY(!tested.workspace().status().error);
}

void TestSyncTroubles::serverErrorsCountAsAway() {
    SandboxWorkspace tested;
    tested.sandbox().put("/sandbox/chaos", {{"server_errors", 1.0}});
    tested.workspace().startSync();
    QTRY_COMPARE_WITH_TIMEOUT(tested.workspace().status().phase, Phase::Offline, 30000);
    QCOMPARE(tested.workspace().status().error->kind, ApiError::Kind::Server);
}

void TestSyncTroubles::answersOfSomethingElseAreNotTaken() {
    support::FakeHttpServer portal;
    portal.answerRest(support::FakeAnswer::html(200, "<html><body>Please accept our terms</body></html>"));
    QTemporaryDir folder;
    sync::WorkspaceOptions options;
    options.folder = folder.filePath(QStringLiteral("profile"));
    options.baseUrl = portal.url();
    options.key = core::SecretKey("am_live_something");
    sync::Workspace workspace(options);
    QVERIFY(waited(workspace.open()));
    workspace.startSync();
    QTRY_COMPARE(workspace.status().phase, Phase::Offline);
    QCOMPARE(workspace.status().error->kind, ApiError::Kind::NotTheApi);
}

void TestSyncTroubles::syncOnceFailsWhereNothingListens() {
    SandboxWorkspace tested;
    tested.stopSandbox();
    const auto summary = waited(tested.workspace().syncOnce());
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, ApiError::Kind::Network);
}

void TestSyncTroubles::disturbedFirstCopyIsCompleteInTheEnd() {
    SandboxWorkspace tested(WorldKind::Large, 3000);
    const QStringList outbound = tested.outboundOfApi();
    const QStringList inbound = tested.inboundOfApi();
    tested.sandbox().put("/sandbox/chaos", {{"server_errors", 0.1}, {"dropped", 0.1}, {"truncated", 0.1}});
    tested.workspace().startSync();
    QTRY_COMPARE_WITH_TIMEOUT(tested.outboundOfArchive().size(), outbound.size(), 60000);
    QTRY_COMPARE_WITH_TIMEOUT(tested.inboundOfArchive().size(), inbound.size(), 60000);
    QCOMPARE(tested.outboundOfArchive(), outbound);
    QCOMPARE(tested.inboundOfArchive(), inbound);
}

void TestSyncTroubles::backoffDoublesUpToAMinute() {
    QList<qint64> seconds;
    for (int failures = 1; failures <= 9; ++failures) {
        seconds += sync::SyncEngine::backoff(failures).count() / 1000;
    }
    QCOMPARE(seconds, (QList<qint64>{1, 2, 4, 8, 16, 32, 60, 60, 60}));
}

QTEST_GUILESS_MAIN(TestSyncTroubles)
#include "tst_sync_troubles.moc"
