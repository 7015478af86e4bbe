// Brands and campaigns on file, and the sandbox's decisions.
#include "models/BrandsModel.h"
#include "models/CampaignsModel.h"
#include "models/RegistrationController.h"
#include "models/Roles.h"
#include "support/FixedClock.h"
#include "support/SandboxWorkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using am::models::BrandsModel;
using am::models::CampaignsModel;
using am::models::RegistrationController;
using am::tests::FixedClock;
using am::tests::SandboxWorkspace;

class RegistrationControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothTablesShowWhatIsOnFile() {
        SandboxWorkspace world(am::sandbox::WorldKind::Demo);
        world.sync();
        const FixedClock clock(*am::core::Timestamp::parse(u"2026-06-15T12:00:00Z"));
        RegistrationController controller(world.workspace(), clock);
        const QAbstractItemModelTester brands(&controller.brands(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester campaigns(&controller.campaigns(),
                                                 QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(QTest::qWaitFor([&controller] { return controller.isLoaded(); }, 20000));
        QCOMPARE(controller.brands().count(), 1);
        QCOMPARE(controller.brands().index(0, BrandsModel::State).data().toString(), u"Verified"_s);
        QCOMPARE(controller.campaigns().count(), 4);
        int rejected = 0;
        for (int row = 0; row < 4; ++row) {
            const QModelIndex state = controller.campaigns().index(row, CampaignsModel::State);
            if (state.data().toString() == u"Rejected"_s) {
                ++rejected;
                QCOMPARE(state.data(am::models::BadgeToneRole).toInt(), int(am::models::Tone::Danger));
                QVERIFY(state.siblingAtColumn(CampaignsModel::News)
                            .data()
                            .toString()
                            .startsWith(u"Call to action"_s));
            }
        }
        QCOMPARE(rejected, 1);
    }

    void aDecisionReachesTheApi() {
        SandboxWorkspace world;
        const auto filed = world.sandbox().post("/v1/brands", {{"entity_type", "PRIVATE_PROFIT"},
                                                               {"brand_relationship", "SMALL_ACCOUNT"},
                                                               {"display_name", "Harbor"},
                                                               {"country", "US"}});
        const QString id = filed.at("/data/id");
        world.sync();
        const FixedClock clock(*am::core::Timestamp::parse(u"2026-06-15T12:00:00Z"));
        RegistrationController controller(world.workspace(), clock);
        QVERIFY(QTest::qWaitFor([&controller] { return controller.isLoaded(); }, 20000));
        QVERIFY(controller.canDecide());
        QSignalSpy decided(&controller, &RegistrationController::decided);
        controller.decideBrand(id, {.approve = true, .reasons = {}});
        QVERIFY(decided.wait(20000));
        QCOMPARE(world.sandbox().get("/v1/brands/" + id.toStdString()).at("/data/identity_status"),
                 u"VERIFIED"_s);
    }

    void aDecisionOnNothingFails() {
        SandboxWorkspace world;
        const FixedClock clock(*am::core::Timestamp::parse(u"2026-06-15T12:00:00Z"));
        RegistrationController controller(world.workspace(), clock);
        QSignalSpy failed(&controller, &RegistrationController::decisionFailed);
        controller.decideCampaign(u"00000000-0000-4000-8000-000000000000"_s,
                                  {.approve = true, .reasons = {}});
        QVERIFY(failed.wait(20000));
        QVERIFY(!controller.isDeciding());
    }
};

QTEST_GUILESS_MAIN(RegistrationControllerTest)
#include "tst_registration_controller.moc"
