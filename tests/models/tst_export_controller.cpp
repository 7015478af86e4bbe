// Exports of the open profile: finished, cancelled, failed and tried again.
#include "models/ExportController.h"
#include "models/ExportText.h"
#include "support/ExportSamples.h"
#include "support/OfflineWorkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace am;
using namespace am::tests;
using namespace Qt::StringLiterals;
using models::ExportController;
using reports::ExportKind;

namespace {

constexpr int patience = 20'000;

QList<core::Message> many(int count) {
    QList<core::Message> messages;
    for (int i = 0; i < count; ++i) {
        messages.append(i % 2 == 0 ? outbound(i, i) : inbound(i, i));
    }
    return messages;
}

bool ended(const ExportController& controller) {
    return QTest::qWaitFor([&controller] { return !controller.isRunning(); }, patience);
}

} // namespace

class ExportControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFilterAndTheEndingDecideWhatIsWritten() {
        OfflineWorkspace world;
        world.add(many(10));
        QTemporaryDir folder;
        ExportController controller(world.workspace());
        QSignalSpy finished(&controller, &ExportController::finished);
        const QString file = folder.filePath(u"out.JSONL"_s);
        controller.start(ExportKind::Messages, u"is:inbound"_s, file);
        QVERIFY(controller.isRunning());
        QVERIFY(!controller.progressText().isEmpty());
        QVERIFY(ended(controller));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].toString(), file);
        QCOMPARE(finished[0][1].toLongLong(), 5);
        QCOMPARE(controller.rows(), 5);
        QCOMPARE(controller.total(), 5);
        QVERIFY(!controller.error());
        QCOMPARE(objectsOf(contentOf(file)).size(), size_t(5));

        controller.start(ExportKind::Consent, QString(), folder.filePath(u"consent"_s));
        QVERIFY(ended(controller));
        QVERIFY(contentOf(folder.filePath(u"consent"_s)).startsWith("record_id,sequence,"));
    }

    void whatIsCancelledIsNotWrittenAndNoFailure() {
        OfflineWorkspace world;
        world.add(many(20'000));
        QTemporaryDir folder;
        ExportController controller(world.workspace());
        QSignalSpy finished(&controller, &ExportController::finished);
        controller.start(ExportKind::Messages, QString(), folder.filePath(u"out.csv"_s));
        controller.cancel();
        QVERIFY(controller.isCancelling());
        QVERIFY(ended(controller));
        QCOMPARE(finished.size(), 0);
        QVERIFY(!controller.error());
        QVERIFY(filesIn(folder.path()).isEmpty());
    }

    void endingTheControllerCancels() {
        OfflineWorkspace world;
        world.add(many(20'000));
        QTemporaryDir folder;
        {
            ExportController controller(world.workspace());
            controller.start(ExportKind::Messages, QString(), folder.filePath(u"out.csv"_s));
        }
        QVERIFY(filesIn(folder.path()).isEmpty());
    }

    void aFailureSaysWhatToDoAndCanBeTriedAgain() {
        OfflineWorkspace world;
        world.add(many(2));
        QTemporaryDir folder;
        ExportController controller(world.workspace());
        controller.start(ExportKind::Messages, QString(), folder.filePath(u"sub/out.csv"_s));
        QVERIFY(ended(controller));
        QVERIFY(controller.error());
        QVERIFY2(controller.error()->explanation.contains(u"sub"_s),
                 qPrintable(controller.error()->explanation));
        QVERIFY(!controller.error()->nextStep.isEmpty());
        QVERIFY(QDir(folder.path()).mkdir(u"sub"_s));
        controller.retry();
        QVERIFY(ended(controller));
        QVERIFY(!controller.error());
        QVERIFY(QFile::exists(folder.filePath(u"sub/out.csv"_s)));
    }

    void suggestedNamesTellKindAndDay() {
        QCOMPARE(ExportController::suggestedName(ExportKind::OptOuts,
                                                 *core::Timestamp::parse(u"2026-06-15T12:00:00Z")),
                 u"opt-outs-2026-06-15.csv"_s);
    }

    void everyFailureHasATitleAndANextStep_data() {
        using Kind = reports::ExportError::Kind;
        QTest::addColumn<int>("kind");
        for (const Kind kind : {Kind::BadFilter, Kind::NotFilterable, Kind::TargetUnusable,
                                Kind::TargetFailed, Kind::ArchiveFailed, Kind::Cancelled}) {
            QTest::addRow("%d", int(kind)) << int(kind);
        }
    }

    void everyFailureHasATitleAndANextStep() {
        QFETCH(int, kind);
        reports::ExportError error;
        error.kind = reports::ExportError::Kind(kind);
        const models::ErrorText text = models::describe(error);
        QVERIFY(!text.title.isEmpty() && !text.explanation.isEmpty() && !text.nextStep.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExportControllerTest)
#include "tst_export_controller.moc"
