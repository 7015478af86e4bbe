// Our numbers and what may be done with them.
#include "models/Formats.h"
#include "models/NumbersController.h"
#include "models/OptOutRate.h"
#include "models/OwnedNumbersModel.h"
#include "models/Roles.h"
#include "support/SandboxWorkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using am::models::NumbersController;
using am::models::OwnedNumbersModel;
using am::tests::SandboxWorkspace;

namespace {

void load(NumbersController& controller) {
    QVERIFY(QTest::qWaitFor(
        [&controller] { return controller.isLoaded() && controller.numbers().count() > 0; }, 20000));
}

} // namespace

class NumbersControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableShowsNumbersWithTheirCampaigns() {
        SandboxWorkspace world(am::sandbox::WorldKind::Demo);
        world.sync();
        NumbersController controller(world.workspace());
        const QAbstractItemModelTester tester(&controller.numbers(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(controller);
        QCOMPARE(controller.numbers().count(), 3);
        QStringList campaigns;
        for (int row = 0; row < 3; ++row) {
            campaigns.append(controller.numbers().index(row, OwnedNumbersModel::Campaign).data().toString());
        }
        QCOMPARE(campaigns.filter(u"Harbor Cycle Works"_s).size(), 2);
        QCOMPARE(campaigns.filter(u"Not needed"_s).size(), 1);
    }

    void trafficAndOptOutsAreShownWithTheFiguresBehindThem() {
        SandboxWorkspace world(am::sandbox::WorldKind::Demo);
        world.sync();
        NumbersController controller(world.workspace());
        load(controller);
        QVERIFY(QTest::qWaitFor([&] { return controller.numbers().row(0).traffic.has_value(); }, 20000));
        const QModelIndex rate = controller.numbers().index(0, OwnedNumbersModel::OptOuts);
        QVERIFY(controller.numbers().row(0).traffic->contacts > 0);
        QVERIFY2(rate.data(Qt::ToolTipRole).toString().contains(u"contacts are opted out now"_s),
                 qPrintable(rate.data(Qt::ToolTipRole).toString()));
        QVERIFY(controller.numbers().row(0).traffic->lastAt.has_value());
        QVERIFY(!controller.numbers().index(0, OwnedNumbersModel::Brand).data().toString().isEmpty());
    }

    void fewContactsMakeNoPercentage() {
        using am::models::OptOutRate;
        am::store::NumberTraffic traffic;
        QCOMPARE(OptOutRate(std::nullopt).text(), am::models::Formats::none());
        QCOMPARE(OptOutRate(traffic).text(), am::models::Formats::none());
        traffic.contacts = 9;
        traffic.optedOut = 2;
        QCOMPARE(OptOutRate(traffic).text(), u"2 of 9"_s);
        QVERIFY(OptOutRate(traffic).explanation().contains(u"Too few"_s));
        traffic.contacts = 1000;
        traffic.optedOut = 43;
        QVERIFY2(OptOutRate(traffic).text().startsWith(u"4.3"_s), qPrintable(OptOutRate(traffic).text()));
        QVERIFY(OptOutRate(traffic).explanation().contains(u"43 of 1,000"_s));
    }

    void onlyActiveCampaignsAreUsableAndComeFirst() {
        SandboxWorkspace world(am::sandbox::WorldKind::Demo);
        world.sync();
        NumbersController controller(world.workspace());
        load(controller);
        const auto choices = controller.campaigns();
        QVERIFY(choices.size() >= 4);
        QVERIFY(choices.first().isUsable());
        QVERIFY(!choices.last().isUsable());
    }

    void aLabelEditedInPlaceReachesTheApi() {
        SandboxWorkspace world;
        const std::string id = world.sandbox().orderNumber();
        world.sync();
        NumbersController controller(world.workspace());
        load(controller);
        QSignalSpy done(&controller, &NumbersController::done);
        QVERIFY(controller.numbers().setData(controller.numbers().index(0, OwnedNumbersModel::Label),
                                             u" Front desk "_s, Qt::EditRole));
        QVERIFY(done.wait(20000));
        QCOMPARE(world.sandbox().get("/v1/phone-numbers/" + id).at("/data/label"), u"Front desk"_s);
        QVERIFY(QTest::qWaitFor([&] { return controller.numbers().row(0).number.label == u"Front desk"_s; },
                                20000));
    }

    void webhooksAreHttpsOrEmpty() {
        QCOMPARE(NumbersController::webhookProblem(QString()), QString());
        QCOMPARE(NumbersController::webhookProblem(u"https://example.com/hook"_s), QString());
        QVERIFY(!NumbersController::webhookProblem(u"http://example.com/hook"_s).isEmpty());
        QVERIFY(!NumbersController::webhookProblem(u"example.com"_s).isEmpty());
    }

    void aPendingCampaignCannotBeAttached() {
        SandboxWorkspace world(am::sandbox::WorldKind::Demo);
        world.sync();
        NumbersController controller(world.workspace());
        load(controller);
        QString pending;
        for (const auto& choice : controller.campaigns()) {
            if (choice.reason == u"Pending"_s) {
                pending = choice.id;
            }
        }
        QVERIFY(!pending.isEmpty());
        QSignalSpy failed(&controller, &NumbersController::failed);
        controller.attach(controller.numbers().row(0).number.id, pending);
        QVERIFY(failed.wait(20000));
        QCOMPARE(failed.first().at(2).value<am::core::ApiError>().code, u"CAMPAIGN_NOT_ACTIVE"_s);
    }

    void aReleaseIsMeasuredAndRemovesTheRow() {
        SandboxWorkspace world(am::sandbox::WorldKind::Demo);
        world.sync();
        NumbersController controller(world.workspace());
        load(controller);
        const QString id = controller.numbers().row(0).number.id;
        QHash<QString, am::store::NumberStake> stakes;
        connect(&controller, &NumbersController::stakesMeasured, this,
                [&stakes](const QStringList&, const QHash<QString, am::store::NumberStake>& measured) {
                    stakes = measured;
                });
        controller.measureStakes({id});
        QVERIFY(QTest::qWaitFor([&stakes] { return !stakes.isEmpty(); }, 20000));
        QVERIFY(stakes.value(id).conversations > 0);
        QVERIFY(stakes.value(id).consentRecords > 0);
        controller.release(id);
        QVERIFY(QTest::qWaitFor([&] { return controller.numbers().indexOf(id) < 0; }, 20000));
        QCOMPARE(world.sandbox().get("/v1/phone-numbers/" + id.toStdString()).status, 404);
    }
};

QTEST_GUILESS_MAIN(NumbersControllerTest)
#include "tst_numbers_controller.moc"
