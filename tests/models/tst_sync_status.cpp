// What the window says while copying, paused, and about rows that could not be read.
#include "models/SyncStatusController.h"
#include "store/UnreadableRowStore.h"
#include "support/FixedClock.h"
#include "support/SandboxWorkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using am::models::StreamLine;
using am::models::SyncStatusController;
using am::models::Tone;
using am::tests::SandboxWorkspace;

namespace {

StreamLine lineOf(const SyncStatusController& controller, const QString& id) {
    const auto lines = controller.streams();
    for (const StreamLine& line : lines) {
        if (line.id == id) {
            return line;
        }
    }
    return {};
}

} // namespace

class SyncStatusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPauseIsSaidAndEnded() {
        SandboxWorkspace world(am::sandbox::WorldKind::Demo);
        SyncStatusController controller(world.workspace(), m_clock);
        world.workspace().startSync();
        QTRY_COMPARE(controller.state(), u"Up to date"_s);
        QVERIFY(lineOf(controller, u"outbound"_s).canPause);
        QVERIFY(!lineOf(controller, u"numbers"_s).canPause);

        controller.setStreamPaused(u"inbound"_s, true);
        QTRY_COMPARE(controller.state(), u"Partly paused by you"_s);
        QVERIFY(lineOf(controller, u"inbound"_s).isPaused);
        QCOMPARE(lineOf(controller, u"inbound"_s).state, u"paused by you"_s);
        QVERIFY(!lineOf(controller, u"outbound"_s).isPaused);

        controller.setPaused(true);
        QTRY_COMPARE(controller.state(), u"Paused by you"_s);
        QVERIFY(lineOf(controller, u"account"_s).isPaused);

        controller.setPaused(false);
        QTRY_COMPARE(controller.state(), u"Up to date"_s);
        QVERIFY(!controller.isPartlyPaused());
        QVERIFY(!lineOf(controller, u"inbound"_s).isPaused);
    }

    void aLongCopyTellsItsRateAndRedrawsSeldom() {
        SandboxWorkspace world(am::sandbox::WorldKind::Large, 20000);
        world.sandbox().put("/sandbox/chaos", {{"latency_min_ms", 15}, {"latency_max_ms", 15}});
        SyncStatusController controller(world.workspace(), m_clock);
        const QSignalSpy statuses(&world.workspace(), &am::sync::Workspace::statusChanged);
        const QSignalSpy changes(&controller, &SyncStatusController::changed);
        world.workspace().startSync();
        QTRY_VERIFY_WITH_TIMEOUT(controller.pace().contains(u"per second"_s), 20000);
        QVERIFY2(controller.coverage().contains(controller.pace()), qPrintable(controller.coverage()));
        QVERIFY(lineOf(controller, u"outbound"_s).pace.contains(u"back to 20"_s));
        QTRY_VERIFY(statuses.count() > 20);
        QVERIFY2(changes.count() < statuses.count(), qPrintable(QString::number(changes.count())));
        world.sandbox().put("/sandbox/chaos", {{"latency_min_ms", 0}, {"latency_max_ms", 0}});
        QTRY_COMPARE_WITH_TIMEOUT(controller.state(), u"Up to date"_s, 60000);
        QVERIFY(controller.pace().isEmpty());
        QTRY_COMPARE(lineOf(controller, u"outbound"_s).rows,
                     QLocale().toString(world.outboundOfApi().size()));
    }

    void rowsThatCouldNotBeReadAreShown() {
        SandboxWorkspace world(am::sandbox::WorldKind::Demo);
        world.write([](am::store::WriteTransaction& transaction) {
            am::store::UnreadableRowStore::save(
                transaction, u"inbound"_s,
                {{u"msg-odd"_s, u"\"received_at\" is missing"_s, "{\"id\":\"msg-odd\"}"}});
        });
        SyncStatusController controller(world.workspace(), m_clock);
        world.workspace().startSync();
        QTRY_COMPARE(controller.state(), u"Partly up to date"_s);
        const StreamLine line = lineOf(controller, u"inbound"_s);
        QCOMPARE(line.tone, Tone::Warning);
        QVERIFY(line.unreadable.contains(u"msg-odd \"received_at\" is missing"_s));
        QVERIFY(line.unreadableRows.contains(u"{\"id\":\"msg-odd\"}"_s));
    }

private:
    am::tests::FixedClock m_clock{*am::core::Timestamp::parse(u"2026-06-15T12:00:00Z")};
};

QTEST_GUILESS_MAIN(SyncStatusTest)
#include "tst_sync_status.moc"
