// One change on many numbers: the plan, the run, and what became of each.
#include "models/NumberBulkController.h"
#include "models/NumberBulkModel.h"
#include "models/NumbersController.h"
#include "models/OwnedNumbersModel.h"
#include "support/SandboxWorkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using am::models::CampaignChoice;
using am::models::NumberBulkController;
using am::models::NumberBulkPlan;
using am::models::NumberBulkRow;
using am::models::NumberChange;
using am::models::NumbersController;
using am::models::OwnedNumberRow;
using am::tests::SandboxWorkspace;
using Act = NumberChange::Act;
using RowState = NumberBulkRow::State;
using Stage = NumberBulkController::Stage;

namespace {

OwnedNumberRow row(const QString& id, const QString& type = u"local"_s, const QString& campaign = {}) {
    OwnedNumberRow row;
    row.number.id = id;
    row.number.number = u"+1415555010"_s + id;
    row.number.numberType = type;
    row.number.campaignId = campaign;
    return row;
}

NumberChange labelled(const QString& label) {
    NumberChange change;
    change.act = Act::Label;
    change.label = label;
    return change;
}

/// A sandbox with so many numbers, and what the page knows about them.
class Bench {
public:
    explicit Bench(int count) {
        for (int i = 0; i < count; ++i) {
            ids += QString::fromStdString(world.sandbox().orderNumber("+1415555" + std::to_string(1000 + i)));
        }
        world.sync();
        numbers = std::make_unique<NumbersController>(world.workspace());
        bulk = std::make_unique<NumberBulkController>(world.workspace());
        if (!QTest::qWaitFor([this, count] { return numbers->numbers().count() == count; }, 20000)) {
            throw std::runtime_error("the numbers do not come");
        }
    }
    void review(const NumberChange& change) {
        bulk->review(change, numbers->numbers().rows(), numbers->campaigns());
    }
    void finish() {
        if (!QTest::qWaitFor([this] { return bulk->stage() == Stage::Finished; }, 60000)) {
            throw std::runtime_error("the change does not end");
        }
    }
    QString labelOf(const QString& id) const {
        return world.sandbox().get("/v1/phone-numbers/" + id.toStdString()).at("/data/label");
    }

    SandboxWorkspace world;
    QStringList ids;
    std::unique_ptr<NumbersController> numbers;
    std::unique_ptr<NumberBulkController> bulk;
};

} // namespace

class NumberBulkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlanTellsWhatChangesAndWhatCannot() {
        NumberChange change;
        change.act = Act::Attach;
        change.campaignId = u"c1"_s;
        const QList<CampaignChoice> campaigns{{u"c1"_s, u"Care"_s, {}}, {u"c2"_s, u"Old"_s, u"Rejected"_s}};
        const QList<OwnedNumberRow> rows{row(u"1"_s), row(u"2"_s, u"local"_s, u"c1"_s),
                                         row(u"3"_s, u"toll_free"_s), row(u"4"_s, u"local"_s, u"c2"_s)};
        QList<NumberBulkRow> plan = NumberBulkPlan::of(change, rows, campaigns);
        QCOMPARE(plan.at(0).state, RowState::Changes);
        QCOMPARE(plan.at(1).state, RowState::Unchanged);
        QCOMPARE(plan.at(2).state, RowState::Impossible);
        QVERIFY(plan.at(2).note.contains(u"Toll-free"_s));
        QCOMPARE(plan.at(3).state, RowState::Changes);
        change.campaignId = u"c2"_s;
        plan = NumberBulkPlan::of(change, rows, campaigns);
        QCOMPARE(plan.at(0).state, RowState::Impossible);
        QVERIFY(plan.at(0).note.contains(u"Rejected"_s));
    }

    void labelsAreCountedInTheOrderOfTheTable() {
        const QList<NumberBulkRow> plan =
            NumberBulkPlan::of(labelled(u"Desk {n} ({last4})"_s), {row(u"7"_s), row(u"9"_s)}, {});
        QCOMPARE(plan.at(0).update.label, u"Desk 1 (0107)"_s);
        QCOMPARE(plan.at(1).update.label, u"Desk 2 (0109)"_s);
    }

    void webhooksThatAreLeftStayAndAnEmptyOneClears() {
        OwnedNumberRow number = row(u"1"_s);
        number.number.inboundUrl = u"https://example.com/old"_s;
        NumberChange change;
        change.act = Act::Webhooks;
        QVERIFY(!change.isComplete());
        change.inboundUrl = QString();
        QVERIFY(change.isComplete());
        const NumberBulkRow cleared = NumberBulkPlan::of(change, {number}, {}).constFirst();
        QCOMPARE(cleared.update.inboundUrl, QString());
        QVERIFY(!cleared.update.statusUrl);
        change.inboundUrl = u"http://example.com"_s;
        QVERIFY(!change.isComplete());
    }

    void everyNumberIsLabelled() {
        Bench bench(6);
        const QAbstractItemModelTester tester(&bench.bulk->rows(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.review(labelled(u"Desk {n}"_s));
        QCOMPARE(bench.bulk->counts().changes, 6);
        bench.bulk->start();
        bench.finish();
        QCOMPARE(bench.bulk->counts().done, 6);
        QCOMPARE(bench.labelOf(bench.ids.at(5)), u"Desk 6"_s);
    }

    void whatFailsIsNamedAndRetriedAlone() {
        Bench bench(3);
        const QString campaign = QString::fromStdString(bench.world.sandbox().activeCampaign());
        // Given back behind our back; the archive does not know yet.
        bench.world.sandbox().remove("/v1/phone-numbers/" + bench.ids.at(1).toStdString());
        NumberChange change;
        change.act = Act::Attach;
        change.campaignId = campaign;
        bench.review(change);
        bench.bulk->start();
        bench.finish();
        QCOMPARE(bench.bulk->counts().done, 2);
        QCOMPARE(bench.bulk->counts().failed, 1);
        const NumberBulkRow* failed = bench.bulk->rows().find(bench.ids.at(1));
        QCOMPARE(failed->error->code, u"NUMBER_NOT_ASSIGNED"_s);
        const QString outcome = am::models::NumberBulkModel::outcome(*failed);
        QVERIFY2(outcome.contains(u"NUMBER_NOT_ASSIGNED"_s) && outcome.contains(failed->error->requestId),
                 qPrintable(outcome));
        QStringList asked;
        connect(&bench.world.workspace(), &am::sync::Workspace::requestFinished, this,
                [&asked](const am::core::RequestRecord& record) { asked += record.path; });
        bench.bulk->retryFailed();
        bench.finish();
        QCOMPARE(asked.filter(u"/campaign"_s).size(), 1);
        QVERIFY(asked.constFirst().contains(bench.ids.at(1)));
        QCOMPARE(bench.bulk->counts().done, 2);
    }

    void aLostAnswerIsLookedUpBeforeItIsRetried() {
        Bench bench(2);
        bench.world.sandbox().put("/sandbox/chaos", {{"dropped", 1.0}});
        bench.review(labelled(u"Desk {n}"_s));
        bench.bulk->start();
        QVERIFY(QTest::qWaitFor([&] { return bench.bulk->stage() == Stage::LookingUp; }, 60000));
        QVERIFY(bench.bulk->counts().unknown > 0);
        bench.world.sandbox().put("/sandbox/chaos", {{"dropped", 0.0}});
        bench.finish();
        QCOMPARE(bench.bulk->counts().unknown, 0);
        for (const NumberBulkRow& row : bench.bulk->rows().rows()) {
            QCOMPARE(row.state == RowState::Done, bench.labelOf(row.id).startsWith(u"Desk"_s));
        }
        bench.bulk->resume();
        bench.finish();
        bench.bulk->retryFailed();
        bench.finish();
        QCOMPARE(bench.bulk->counts().done, 2);
    }

    void aLookUpThatFailsIsToldAndWhatIsRetriedSaysNothingOld() {
        Bench bench(2);
        bench.review(labelled(u"Desk {n}"_s));
        const QString planned = bench.bulk->rows().row(0).note;
        bench.world.sandbox().put("/sandbox/chaos", {{"server_errors", 1.0}});
        bench.bulk->start();
        bench.finish();
        QCOMPARE(bench.bulk->counts().unknown, 2);
        QVERIFY(bench.bulk->lookUpError());
        bench.world.sandbox().put("/sandbox/chaos", {{"server_errors", 0.0}});
        bench.bulk->lookUp();
        bench.finish();
        QVERIFY(!bench.bulk->lookUpError());
        QCOMPARE(bench.bulk->counts().failed, 2);
        QVERIFY(bench.bulk->rows().row(0).note != planned);
        bench.bulk->retryFailed();
        bench.finish();
        QCOMPARE(bench.bulk->counts().done, 2);
        QCOMPARE(bench.bulk->rows().row(0).note, planned);
    }

    void whatIsStoppedIsNotBegunAgainAfterALimit() {
        Bench bench(2);
        bench.world.sandbox().put("/sandbox/chaos", {{"rate_limited", 1.0}});
        bench.review(labelled(u"Desk {n}"_s));
        bench.bulk->start();
        bench.bulk->stopRest();
        bench.finish();
        QCOMPARE(bench.bulk->counts().stopped, 2);
        QCOMPARE(bench.bulk->heldFor(), std::chrono::seconds(0));
        bench.world.sandbox().put("/sandbox/chaos", {{"rate_limited", 0.0}});
        bench.bulk->resume();
        bench.finish();
        QCOMPARE(bench.bulk->counts().done, 2);
    }

    void aWaitTheApiAsksForIsKeptAndNothingIsLost() {
        Bench bench(2);
        bench.world.sandbox().put("/sandbox/chaos", {{"rate_limited", 1.0}});
        bench.review(labelled(u"Desk {n}"_s));
        bench.bulk->start();
        QVERIFY(QTest::qWaitFor([&] { return bench.bulk->heldFor().count() > 0; }, 60000));
        QCOMPARE(bench.bulk->stage(), Stage::Running);
        bench.world.sandbox().put("/sandbox/chaos", {{"rate_limited", 0.0}});
        bench.finish();
        QCOMPARE(bench.bulk->counts().done, 2);
    }

    void theRestIsNotBegunAndCanGoOn() {
        Bench bench(NumberBulkController::atOnce + 3);
        bench.review(labelled(u"Desk {n}"_s));
        bench.bulk->start();
        bench.bulk->stopRest();
        bench.finish();
        QCOMPARE(bench.bulk->counts().done, int(NumberBulkController::atOnce));
        QCOMPARE(bench.bulk->counts().stopped, 3);
        QVERIFY(!bench.labelOf(bench.ids.constLast()).startsWith(u"Desk"_s));
        bench.bulk->resume();
        bench.finish();
        QCOMPARE(bench.bulk->counts().done, bench.bulk->counts().total);
    }

    void aReleaseTellsReleasedUnknownAndEarlierOnesApart() {
        Bench bench(2);
        bench.world.sandbox().remove("/v1/phone-numbers/" + bench.ids.at(1).toStdString());
        QList<OwnedNumberRow> rows = bench.numbers->numbers().rows();
        const QString foreign = u"0b5c7d1e-0000-4000-8000-000000000000"_s;
        rows.append(row(foreign));
        NumberChange change;
        change.act = Act::Release;
        bench.bulk->review(change, rows, {});
        bench.bulk->start();
        bench.finish();
        QCOMPARE(bench.bulk->rows().find(bench.ids.at(0))->note, u"Released"_s);
        QCOMPARE(bench.bulk->rows().find(bench.ids.at(1))->note, u"Had been released before"_s);
        QCOMPARE(bench.bulk->rows().find(foreign)->state, RowState::Impossible);
        QVERIFY(QTest::qWaitFor([&] { return bench.numbers->numbers().count() == 0; }, 20000));
    }

    void aKeyThatMayNotStopsTheRest() {
        Bench bench(NumberBulkController::atOnce + 2);
        const auto reader =
            bench.world.sandbox().post("/v1/api-keys", {{"name", "reader"}, {"scopes", {"numbers:read"}}});
        bench.world.signIn(am::core::SecretKey(reader.at("/data/key").toUtf8()));
        NumberBulkController bulk(bench.world.workspace());
        bulk.review(labelled(u"Desk {n}"_s), bench.numbers->numbers().rows(), {});
        bench.bulk.reset();
        bench.numbers.reset();
        bulk.start();
        QVERIFY(QTest::qWaitFor([&] { return bulk.stage() == Stage::Finished; }, 60000));
        QVERIFY(bulk.counts().failed >= 1);
        QVERIFY(bulk.counts().stopped >= 1);
        QCOMPARE(bulk.counts().done, 0);
    }

    void anyChangeCanBeCopiedAsCommands() {
        Bench bench(2);
        bench.review(labelled(u"It's desk {n}"_s));
        QCOMPARE(bench.bulk->curl().count(u"curl --request PATCH"_s), 2);
        NumberChange change;
        change.act = Act::Release;
        bench.review(change);
        const QString command = bench.bulk->curl();
        QCOMPARE(command.count(u"curl "_s), 1);
        QVERIFY(command.contains(u"/v1/phone-numbers/bulk/release"_s));
        QVERIFY(command.contains(bench.ids.at(0)) && command.contains(bench.ids.at(1)));
    }
};

QTEST_GUILESS_MAIN(NumberBulkTest)
#include "tst_number_bulk.moc"
