// A comparison in words and tables.
#include "models/DifferencesModel.h"
#include "models/ReconcileController.h"
#include "models/ReconcileModel.h"
#include "models/Roles.h"
#include "store/MessageStore.h"
#include "support/SandboxWorkspace.h"
#include "support/TestArchive.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using am::models::DifferencesModel;
using am::models::ReconcileController;
using am::models::ReconcileModel;
using am::models::Tone;
using am::sync::RowDifference;
using am::sync::StreamComparison;
using am::tests::SandboxWorkspace;

namespace {

const std::string shop = "+14155550123";

StreamComparison comparison(const QString& stream, StreamComparison::State state) {
    StreamComparison result;
    result.stream = stream;
    result.state = state;
    result.remote = 1200;
    result.local = 1200;
    result.same = 1200;
    return result;
}

QString cell(const ReconcileModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

} // namespace

class ReconcileControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAreShownAsFarAsTheyAreKnown() {
        ReconcileModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStreams({comparison(u"outbound"_s, StreamComparison::State::Waiting),
                          comparison(u"inbound"_s, StreamComparison::State::Walking)});
        QCOMPARE(cell(model, 0, ReconcileModel::Remote), u"\u2014"_s);
        QCOMPARE(cell(model, 1, ReconcileModel::Remote), u"1,200"_s);
        QCOMPARE(cell(model, 1, ReconcileModel::OnlyHere), u"\u2014"_s);
        QCOMPARE(cell(model, 1, ReconcileModel::Result), u"Reading\u2026"_s);
        StreamComparison done = comparison(u"inbound"_s, StreamComparison::State::Done);
        done.missing = 3;
        model.setStreams({comparison(u"outbound"_s, StreamComparison::State::Done), done});
        QCOMPARE(cell(model, 0, ReconcileModel::Result), u"The same"_s);
        QCOMPARE(cell(model, 1, ReconcileModel::Missing), u"3"_s);
        QCOMPARE(cell(model, 1, ReconcileModel::OnlyHere), u"0"_s);
        QCOMPARE(model.index(1, ReconcileModel::Result).data(am::models::BadgeToneRole).toInt(),
                 int(Tone::Warning));
    }

    void differencesNameWhatAndWhy() {
        DifferencesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RowDifference changed;
        changed.kind = RowDifference::Kind::Changed;
        changed.id = u"msg-1"_s;
        changed.fields = QStringList{u"status"_s, u"delivered_at"_s};
        RowDifference old;
        old.kind = RowDifference::Kind::OnlyHere;
        old.reason = RowDifference::Reason::PastRetention;
        old.id = u"msg-2"_s;
        old.isConfirmed = false;
        model.setDifferences({changed, old});
        QCOMPARE(model.index(0, DifferencesModel::Why).data().toString(), u"status, delivered_at"_s);
        QCOMPARE(model.index(1, DifferencesModel::What).data().toString(), u"Only here"_s);
        QCOMPARE(model.index(1, DifferencesModel::Why).data().toString(),
                 u"older than everything the API still lists \u00b7 not asked for a second time"_s);
        QCOMPARE(model.text().split(u'\n').size(), 3);
        QVERIFY(model.text().contains(u"msg-2\t"_s));
        model.setDifferences({old});
        QCOMPARE(model.rowCount(), 1);
    }

    void aCopyThatIsTheSameSaysSo() {
        SandboxWorkspace world(am::sandbox::WorldKind::Demo);
        world.sync();
        ReconcileController controller(world.workspace());
        QVERIFY(!controller.hasReport() && !controller.canRepair());
        controller.start();
        QVERIFY(controller.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!controller.isRunning(), 30000);
        QCOMPARE(controller.tone(), Tone::Success);
        QVERIFY2(controller.summary().contains(u"messages are the same. Everything else is the same, too."_s),
                 qPrintable(controller.summary()));
        QVERIFY(!controller.canRepair());
        QCOMPARE(controller.differences()->rowCount(), 0);
    }

    void whatIsMissingIsNamedAndRepaired() {
        SandboxWorkspace world(am::sandbox::WorldKind::Demo);
        world.sync();
        const QString id = QString::fromStdString(world.sandbox().text("+12125550177", shop, "Hello"));
        world.sandbox().advance(600);
        ReconcileController controller(world.workspace());
        controller.start();
        QTRY_VERIFY_WITH_TIMEOUT(!controller.isRunning(), 30000);
        QCOMPARE(controller.tone(), Tone::Warning);
        controller.select(u"inbound"_s);
        QCOMPARE(controller.differences()->rowCount(), 1);
        QCOMPARE(controller.differences()->index(0, DifferencesModel::Id).data().toString(), id);
        QVERIFY(controller.text().contains(id));
        QVERIFY(controller.canRepair());
        controller.repair();
        QVERIFY(controller.isRepairing());
        QTRY_VERIFY(!controller.isRepairing());
        QVERIFY(!controller.repairText().isEmpty());
        QCOMPARE(world.inboundOfArchive(), world.inboundOfApi());
    }

    void awayIsAnErrorWithItsNextStep() {
        SandboxWorkspace world(am::sandbox::WorldKind::Empty);
        world.sync();
        world.stopSandbox();
        ReconcileController controller(world.workspace());
        controller.start();
        QTRY_VERIFY_WITH_TIMEOUT(!controller.isRunning(), 30000);
        QVERIFY(controller.error());
        QVERIFY(!controller.error()->nextStep.isEmpty());
        QVERIFY(!controller.canRepair());
    }
};

QTEST_GUILESS_MAIN(ReconcileControllerTest)
#include "tst_reconcile_controller.moc"
