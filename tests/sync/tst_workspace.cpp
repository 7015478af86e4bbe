// A workspace may end at any moment: nothing hangs, nothing is used after its end.
#include "store/DraftStore.h"
#include "support/FakeHttpServer.h"
#include "support/SandboxWorkspace.h"
#include "support/TestArchive.h"
#include "sync/AccountActions.h"
#include "sync/ConsentActions.h"
#include "sync/NumberActions.h"
#include "sync/Outbox.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace am;
using namespace am::tests;
using core::ApiError;

namespace {

sync::WorkspaceOptions optionsFor(const QTemporaryDir& folder, const QUrl& baseUrl) {
    sync::WorkspaceOptions options;
    options.folder = folder.filePath(QStringLiteral("profile"));
    options.baseUrl = baseUrl;
    options.key = core::SecretKey("am_live_0123456789abcdef");
    options.pollInterval = std::chrono::milliseconds(1);
    return options;
}

} // namespace

class TestWorkspace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsAfterAnyNumberOfRequests_data();
    void endsAfterAnyNumberOfRequests();
    void actsUnderWayAreCancelled();
    void endsWhileTheServerIsSilent();
    void endsWithoutEverBeingOpened();
    void closingDoesNotWaitForTheWriter();
    void closingWhileCopyingKeepsWhatWasFetched();
    void liveWorkspaceHasNoSandboxControl();
    void requestsAreReportedWithoutTheKey();
};

void TestWorkspace::endsAfterAnyNumberOfRequests_data() {
    QTest::addColumn<int>("requests");
    for (int requests = 0; requests <= 30; requests += 3) {
        QTest::addRow("%d", requests) << requests;
    }
}

void TestWorkspace::endsAfterAnyNumberOfRequests() {
    QFETCH(int, requests);
    SandboxWorkspace tested(sandbox::WorldKind::Demo);
    int finished = 0;
    QObject::connect(&tested.workspace(), &sync::Workspace::requestFinished, &tested.workspace(),
                     [&finished] { ++finished; });
    tested.workspace().startSync();
    QTRY_VERIFY(finished >= requests);
    tested.signOut();
    tested.signIn();
    tested.sync();
    QCOMPARE(tested.outboundOfArchive(), tested.outboundOfApi());
    QCOMPARE(tested.inboundOfArchive(), tested.inboundOfApi());
}

void TestWorkspace::actsUnderWayAreCancelled() {
    support::FakeHttpServer silent;
    silent.answerRest(support::FakeAnswer::ofManner(support::FakeAnswer::Manner::NeverAnswer));
    QTemporaryDir folder;
    auto workspace = std::make_unique<sync::Workspace>(optionsFor(folder, silent.url()));
    QVERIFY(waited(workspace->open()));
    QSignalSpy arrived(&silent, &support::FakeHttpServer::requestArrived);
    const auto refreshed = workspace->account().refresh();
    const auto searched = workspace->numbers().search(core::NumberSearch());
    const auto revoked = workspace->consent().revoke(QStringLiteral("3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f"));
    QTRY_COMPARE(arrived.size(), 3);
    // These are still queued when the end comes.
    const auto late = workspace->numbers().release(QStringLiteral("some-number"));
    const auto once = workspace->syncOnce();
    workspace.reset();
    QVERIFY(refreshed.isFinished() && searched.isFinished() && revoked.isFinished());
    QVERIFY(late.isFinished() && once.isFinished());
    QCOMPARE(refreshed.result().error().kind, ApiError::Kind::Cancelled);
    QCOMPARE(searched.result().error().kind, ApiError::Kind::Cancelled);
    QCOMPARE(revoked.result().error().kind, ApiError::Kind::Cancelled);
    QCOMPARE(late.result().error().kind, ApiError::Kind::Cancelled);
    QCOMPARE(once.result().error().kind, ApiError::Kind::Cancelled);
}

void TestWorkspace::endsWhileTheServerIsSilent() {
    support::FakeHttpServer silent;
    silent.answerRest(support::FakeAnswer::ofManner(support::FakeAnswer::Manner::NeverAnswer));
    QTemporaryDir folder;
    auto workspace = std::make_unique<sync::Workspace>(optionsFor(folder, silent.url()));
    QVERIFY(waited(workspace->open()));
    QSignalSpy arrived(&silent, &support::FakeHttpServer::requestArrived);
    workspace->startSync();
    const auto sent = workspace->outbox().send(QStringLiteral("+14155550123"), QStringLiteral("+12125550177"),
                                               QStringLiteral("Hello"), QString());
    // The account, which comes before every list, and the text.
    QTRY_VERIFY(arrived.size() >= 2);
    QTRY_VERIFY(sent.isFinished());
    workspace.reset();
    QVERIFY(sent.result().has_value());
}

void TestWorkspace::endsWithoutEverBeingOpened() {
    support::FakeHttpServer server;
    QTemporaryDir folder;
    sync::Workspace workspace(optionsFor(folder, server.url()));
    QCOMPARE(server.requests().size(), 0);
}

void TestWorkspace::closingDoesNotWaitForTheWriter() {
    QTemporaryDir folder;
    const sync::WorkspaceOptions options = optionsFor(folder, QUrl(QStringLiteral("http://127.0.0.1:9")));
    auto workspace = std::make_unique<sync::Workspace>(options);
    QVERIFY(waited(workspace->open()));
    QSemaphore started;
    QSemaphore held;
    const auto busy = workspace->archive().write([&](store::WriteTransaction&) {
        started.release();
        held.acquire();
    });
    started.acquire();
    const auto letGo = qScopeGuard([&held] { held.release(); });
    const auto saved = workspace->archive().write([](store::WriteTransaction& transaction) {
        store::DraftStore::saveText(transaction, ourNumber, someContact, QStringLiteral("Shall we"));
    });
    const QFuture<void> closed = workspace->close();
    // This thread runs on meanwhile.
    bool ticked = false;
    QTimer::singleShot(0, workspace.get(), [&ticked] { ticked = true; });
    QTRY_VERIFY(ticked);
    QVERIFY(!closed.isFinished() && !busy.isFinished() && !saved.isFinished());
    // What is asked for now ends at once.
    const auto late = workspace->account().refresh();
    QVERIFY(late.isFinished());
    QCOMPARE(late.result().error().kind, ApiError::Kind::Cancelled);
    held.release();
    QTRY_VERIFY(closed.isFinished());
    QVERIFY(saved.isFinished() && saved.result().has_value());
    workspace.reset();
    store::Archive archive(options.folder);
    QVERIFY(waited(archive.open()));
    const auto draft = waited(archive.read([](store::ReadSession& session) {
        return store::DraftStore::text(session, ourNumber, someContact);
    }));
    QCOMPARE(draft.value(), QStringLiteral("Shall we"));
}

void TestWorkspace::closingWhileCopyingKeepsWhatWasFetched() {
    constexpr int messages = 6000;
    SandboxWorkspace tested(sandbox::WorldKind::Large, messages);
    qint64 fetched = 0;
    QObject::connect(&tested.workspace(), &sync::Workspace::statusChanged, &tested.workspace(),
                     [&fetched](const sync::SyncStatus& status) {
                         for (const sync::StreamProgress& stream : status.streams) {
                             if (stream.stream == QLatin1String("outbound")) {
                                 fetched = stream.rows;
                             }
                         }
                     });
    tested.workspace().startSync();
    QTRY_VERIFY_WITH_TIMEOUT(fetched > 0, 30'000);
    const QFuture<void> closed = tested.workspace().close();
    QTRY_VERIFY_WITH_TIMEOUT(closed.isFinished(), 60'000);
    tested.signIn();
    QVERIFY(tested.outboundOfArchive().size() >= fetched);
    tested.sync();
    QCOMPARE(tested.outboundOfArchive(), tested.outboundOfApi());
    QCOMPARE(tested.inboundOfArchive(), tested.inboundOfApi());
}

void TestWorkspace::liveWorkspaceHasNoSandboxControl() {
    QTemporaryDir folder;
    sync::WorkspaceOptions options = optionsFor(folder, QUrl(QStringLiteral("https://127.0.0.1:9")));
    sync::Workspace live(options);
    QVERIFY(!live.sandbox());
    options.isSandbox = true;
    sync::Workspace sandbox(options);
    QVERIFY(sandbox.sandbox());
}

void TestWorkspace::requestsAreReportedWithoutTheKey() {
    SandboxWorkspace tested;
    QStringList paths;
    bool keySeen = false;
    QObject::connect(&tested.workspace(), &sync::Workspace::requestFinished, &tested.workspace(),
                     [&](const core::RequestRecord& record) {
                         paths += record.path.section(u'?', 0, 0);
                         const QString all = record.path + record.requestBody + record.responseBody;
                         keySeen = keySeen || all.contains(QStringLiteral("am_sandbox_test"));
                     });
    const sync::SyncSummary summary = tested.sync();
    QTRY_COMPARE(paths.size(), summary.requests);
    for (const QString& path : {QStringLiteral("/v1/messages"), QStringLiteral("/v1/inbound-messages"),
                                QStringLiteral("/v1/consent"), QStringLiteral("/v1/billing/wallet")}) {
        QVERIFY2(paths.contains(path), qPrintable(path));
    }
    QVERIFY(!keySeen);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
