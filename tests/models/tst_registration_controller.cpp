// Brands and campaigns on file, and the sandbox's decisions.
#include "models/BoardModel.h"
#include "models/RegistrationController.h"
#include "models/Roles.h"
#include "store/DraftStore.h"
#include "support/FixedClock.h"
#include "support/SandboxWorkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using am::models::BoardFilter;
using am::models::BoardModel;
using am::models::RegistrationController;
using am::tests::FixedClock;
using am::tests::SandboxWorkspace;

class RegistrationControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBoardShowsWhatIsOnFile() {
        SandboxWorkspace world(am::sandbox::WorldKind::Demo);
        world.sync();
        const FixedClock clock(*am::core::Timestamp::parse(u"2026-06-15T12:00:00Z"));
        RegistrationController controller(world.workspace(), clock);
        const QAbstractItemModelTester tester(&controller.board(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(QTest::qWaitFor([&controller] { return controller.isLoaded(); }, 20000));
        QVERIFY(controller.mayFileCampaigns());
        QCOMPARE(controller.board().count(), controller.brandCount() + controller.campaignCount());
        QCOMPARE(controller.count(BoardFilter::Show::Ended), 1);
        QVERIFY(controller.fees());
        QVERIFY(controller.feesReadAt());
        const auto& rows = controller.board().rows();
        const auto rejected = std::find_if(rows.cbegin(), rows.cend(), [](const am::models::BoardRow& row) {
            return row.entry->standing.phase == am::models::RegistrationPhase::Rejected;
        });
        const int row = int(rejected - rows.cbegin());
        const QModelIndex state = controller.board().index(row, BoardModel::State);
        QCOMPARE(state.data().toString(), u"Rejected"_s);
        QCOMPARE(state.data(am::models::BadgeToneRole).toInt(), int(am::models::Tone::Danger));
        QVERIFY(state.siblingAtColumn(BoardModel::Next)
                    .data(am::models::SecondaryTextRole)
                    .toString()
                    .startsWith(u"Call to action"_s));
    }

    void draftsAreCopiedDiscardedAndPutBack() {
        SandboxWorkspace world(am::sandbox::WorldKind::Demo);
        world.sync();
        const FixedClock clock(*am::core::Timestamp::parse(u"2026-06-15T12:00:00Z"));
        RegistrationController controller(world.workspace(), clock);
        QVERIFY(QTest::qWaitFor([&controller] { return controller.isLoaded(); }, 20000));
        QCOMPARE(controller.draftCount(), 0);
        world.write([](am::store::WriteTransaction& transaction) {
            am::store::DraftStore::saveForm(transaction, u"campaign:one"_s,
                                            R"({"values":{"usecase":"MARKETING","sample1":"Sale!"}})",
                                            *am::core::Timestamp::parse(u"2026-06-15T11:00:00Z"));
        });
        QVERIFY(QTest::qWaitFor([&controller] { return controller.draftCount() == 1; }, 20000));
        const auto draft = controller.entry(u"campaign:one"_s)->draft;
        QVERIFY(draft.findings.block > 0);
        controller.duplicateDraft(u"campaign:one"_s);
        QVERIFY(QTest::qWaitFor([&controller] { return controller.draftCount() == 2; }, 20000));
        controller.discardDraft(u"campaign:one"_s);
        QVERIFY(QTest::qWaitFor([&controller] { return controller.draftCount() == 1; }, 20000));
        QVERIFY(!controller.entry(u"campaign:one"_s));
        controller.restoreDraft(draft);
        QVERIFY(QTest::qWaitFor([&controller] { return controller.draftCount() == 2; }, 20000));
        QCOMPARE(controller.entry(u"campaign:one"_s)->draft.json, draft.json);
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
