// What the console says about its copy: how fresh it is, and what keeps it from being written.
#include "core/ErrorCodes.h"
#include "models/SyncStatusController.h"
#include "support/FixedClock.h"
#include "support/OfflineWorkspace.h"

#include <QTest>

using namespace am;
using namespace am::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::SyncStatusController;

namespace {

sync::SyncStatus syncedAt(core::Timestamp moment) {
    sync::SyncStatus status;
    status.phase = sync::SyncStatus::Phase::Idle;
    status.syncedAt = moment;
    for (const QString& name : {u"outbound"_s, u"inbound"_s}) {
        sync::StreamProgress stream;
        stream.stream = name;
        stream.complete = true;
        stream.syncedAt = moment;
        status.streams += stream;
    }
    return status;
}

} // namespace

class CopyTroublesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCopyIsNeverSaidToBeFresherThanItIs_data() {
        QTest::addColumn<int>("ahead"); // seconds by which our clock was ahead when the copy was made
        QTest::addColumn<QString>("age");
        QTest::newRow("right") << 0 << u"just now"_s;
        QTest::newRow("a little off") << 3 << u"just now"_s;
        QTest::newRow("put back by an hour since") << 3600 << QString();
        QTest::newRow("put back by a year since") << 365 * 86400 << QString();
        QTest::newRow("40 s ago") << -40 << u"40 s ago"_s;
    }

    void theCopyIsNeverSaidToBeFresherThanItIs() {
        QFETCH(int, ahead);
        QFETCH(QString, age);
        OfflineWorkspace offline;
        const FixedClock clock(testNow);
        SyncStatusController controller(offline.workspace(), clock);
        QTRY_VERIFY(!controller.coverage().isEmpty());
        Q_EMIT offline.workspace().statusChanged(syncedAt(testNow.plus(std::chrono::seconds(ahead))));
        QTRY_COMPARE(controller.streams().size(), 2);
        const QString coverage = controller.coverage();
        QVERIFY2(age.isEmpty() ? coverage.endsWith(u"messages") : coverage.endsWith(age),
                 qPrintable(coverage));
        const QString line = controller.streams().first().state;
        QCOMPARE(line, age.isEmpty() ? u"up to date"_s : u"up to date, "_s + age);
    }

    void aCopyThatCannotBeWrittenIsATroubleWithItsReason_data() {
        QTest::addColumn<core::ErrorCode>("code");
        QTest::addColumn<QString>("title");
        QTest::newRow("full") << core::ErrorCode::DiskFull << u"There is no space left"_s;
        QTest::newRow("read-only") << core::ErrorCode::ArchiveReadOnly
                                   << u"The profile's folder cannot be written"_s;
        QTest::newRow("locked") << core::ErrorCode::ArchiveLocked << u"Another program holds the archive"_s;
        QTest::newRow("damaged") << core::ErrorCode::ArchiveDamaged << u"The archive is damaged"_s;
    }

    void aCopyThatCannotBeWrittenIsATroubleWithItsReason() {
        QFETCH(core::ErrorCode, code);
        QFETCH(QString, title);
        OfflineWorkspace offline;
        const FixedClock clock(testNow);
        SyncStatusController controller(offline.workspace(), clock);
        sync::SyncStatus status = syncedAt(testNow);
        core::ApiError error;
        error.kind = core::ApiError::Kind::Storage;
        error.code = core::codeText(code);
        error.message = u"from SQLite"_s;
        error.operation = u"/somewhere/archive.sqlite"_s;
        status.streams.first().error = error;
        Q_EMIT offline.workspace().statusChanged(status);
        QTRY_COMPARE(controller.trouble(), SyncStatusController::Trouble::Storage);
        QCOMPARE(controller.state(), title);
        QVERIFY(!controller.error().nextStep.isEmpty());
        QCOMPARE(controller.error().file, error.operation);
        QCOMPARE(controller.error().localText, error.message);
        Q_EMIT offline.workspace().statusChanged(syncedAt(testNow));
        QTRY_COMPARE(controller.trouble(), SyncStatusController::Trouble::None);
    }
};

QTEST_MAIN(CopyTroublesTest)
#include "tst_copy_troubles.moc"
