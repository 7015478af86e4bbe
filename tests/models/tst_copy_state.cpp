// What an empty list means.
#include "models/CopyState.h"
#include "models/SyncStatusController.h"
#include "support/FixedClock.h"
#include "support/OfflineWorkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::models::CopyState;
using am::sync::StreamProgress;
using am::sync::SyncStatus;

class CopyStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstCopyIsStillOnItsWay() {
        SyncStatus status;
        status.phase = SyncStatus::Phase::CatchUp;
        QCOMPARE(CopyState::of(status, u"numbers"_s).kind, CopyState::Kind::Copying);
    }

    void aCompleteStreamIsCopiedEvenOffline() {
        SyncStatus status;
        status.phase = SyncStatus::Phase::Offline;
        StreamProgress numbers;
        numbers.stream = u"numbers"_s;
        numbers.complete = true;
        status.streams = {numbers};
        QCOMPARE(CopyState::of(status, u"numbers"_s).kind, CopyState::Kind::Copied);
        QCOMPARE(CopyState::of(status, u"brands"_s).kind, CopyState::Kind::Offline);
    }

    void aMissingScopeIsRefused() {
        SyncStatus status;
        StreamProgress numbers;
        numbers.stream = u"numbers"_s;
        am::core::ApiError refusal;
        refusal.kind = am::core::ApiError::Kind::Forbidden;
        refusal.httpStatus = 403;
        numbers.error = refusal;
        status.streams = {numbers};
        const CopyState state = CopyState::of(status, u"numbers"_s);
        QCOMPARE(state.kind, CopyState::Kind::Refused);
        QCOMPARE(state.error->httpStatus, 403);
    }

    void beforeTheFirstAnswerNothingIsUpToDate() {
        am::tests::OfflineWorkspace world;
        am::models::SyncStatusController controller(world.workspace(), m_clock);
        world.workspace().startSync();
        QCOMPARE(world.workspace().status().phase, SyncStatus::Phase::Refresh);
        QCOMPARE(controller.state(), u"Starting\u2026"_s);
        QCOMPARE(controller.tone(), am::models::Tone::Neutral);
        QVERIFY(controller.isRunning());
    }

private:
    am::tests::FixedClock m_clock;
};

QTEST_GUILESS_MAIN(CopyStateTest)
#include "tst_copy_state.moc"
