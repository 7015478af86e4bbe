// The clock of a profile, read on one thread while answers of the sandbox come in on another.
#include "app/console/WorldClock.h"
#include "support/FakeHttpServer.h"
#include "sync/Workspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace am;
using namespace Qt::StringLiterals;
using support::FakeAnswer;
using support::FakeHttpServer;

namespace {

FakeAnswer clockAnswer(const QByteArray& mode, const QByteArray& now) {
    return FakeAnswer::json(200, R"({"clock":{"mode":")" + mode + R"(","now":")" + now + R"("}})");
}

const FakeAnswer standing = clockAnswer("virtual", "2040-06-15T12:00:00.000Z");
const FakeAnswer running = clockAnswer("real", "2041-06-15T12:00:00.000Z");

} // namespace

class WorldClockTest : public QObject {
    Q_OBJECT

    void makeWorkspace(bool isSandbox) {
        sync::WorkspaceOptions options;
        options.folder = m_folder.filePath(u"profile"_s);
        options.baseUrl = m_server.url();
        options.key = core::SecretKey("am_sandbox_test");
        options.isSandbox = isSandbox;
        m_workspace = std::make_unique<sync::Workspace>(options);
        const auto opened = m_workspace->open();
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(opened.result());
    }
    void ask(app::WorldClock& clock, const FakeAnswer& answer) {
        QSignalSpy known(&clock, &app::WorldClock::known);
        m_server.answer(answer);
        clock.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(known.count(), 1, 30'000);
    }

private Q_SLOTS:
    void initTestCase() { m_server.expectControlCalls(); }
    void cleanup() { m_workspace.reset(); }

    void aLiveProfileHasTheComputersTimeAndAsksNobody() {
        makeWorkspace(false);
        app::WorldClock clock(*m_workspace);
        const auto asked = m_server.requests().size();
        const core::Timestamp before = core::Timestamp::now();
        clock.refresh();
        QVERIFY(clock.now() >= before);
        QVERIFY(clock.now() <= core::Timestamp::now());
        QCOMPARE(m_server.requests().size(), asked);
    }

    void aStandingSandboxStandsAndARunningOneRuns() {
        makeWorkspace(true);
        app::WorldClock clock(*m_workspace);
        ask(clock, standing);
        QCOMPARE(clock.now(), *core::Timestamp::parse(u"2040-06-15T12:00:00Z"));
        ask(clock, running);
        const core::Timestamp first = clock.now();
        QVERIFY(first >= *core::Timestamp::parse(u"2041-06-15T12:00:00Z"));
        QTRY_VERIFY(clock.now() > first);
    }

    void anAnswerIsNeverReadHalf() {
        makeWorkspace(true);
        app::WorldClock clock(*m_workspace);
        ask(clock, standing);
        const core::Timestamp from = *core::Timestamp::parse(u"2040-01-01T00:00:00Z");
        const core::Timestamp to = *core::Timestamp::parse(u"2042-01-01T00:00:00Z");
        std::atomic<bool> stop{false};
        std::atomic<int> wrong{0};
        std::thread reader([&] {
            while (!stop) {
                const core::Timestamp now = clock.now();
                wrong += now < from || now > to ? 1 : 0;
            }
        });
        for (int answer = 0; answer < 300 && !QTest::currentTestFailed(); ++answer) {
            ask(clock, answer % 2 == 0 ? running : standing);
        }
        stop = true;
        reader.join();
        QCOMPARE(wrong.load(), 0);
    }

private:
    QTemporaryDir m_folder;
    FakeHttpServer m_server;
    std::unique_ptr<sync::Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(WorldClockTest)
#include "tst_world_clock.moc"
