// An order by quantity: progress, lost answers, and a console that was closed meanwhile.
#include "models/NumberBulkOrderController.h"
#include "store/NumberStore.h"
#include "store/Statement.h"
#include "store/WriteTransaction.h"
#include "support/SandboxWorkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using am::core::BulkOrderRequest;
using am::models::NumberBulkOrderController;
using am::tests::SandboxWorkspace;
using Stage = NumberBulkOrderController::Stage;

namespace {

BulkOrderRequest wanted(int quantity) {
    BulkOrderRequest request;
    request.quantity = quantity;
    request.numberType = u"local"_s;
    request.areaCode = u"415"_s;
    return request;
}

std::unique_ptr<NumberBulkOrderController> opened(SandboxWorkspace& world) {
    auto controller = std::make_unique<NumberBulkOrderController>(world.workspace());
    controller->setPollInterval(20ms);
    if (!QTest::qWaitFor([&] { return controller->isLoaded(); }, 20000)) {
        throw std::runtime_error("the ledger does not answer");
    }
    return controller;
}

void await(NumberBulkOrderController& controller, Stage stage) {
    QVERIFY2(QTest::qWaitFor([&] { return controller.stage() == stage; }, 60000),
             qPrintable(QString::number(int(controller.stage()))));
}

qsizetype ownedIn(SandboxWorkspace& world) {
    return world.sandbox().get("/v1/phone-numbers?limit=100").size();
}

} // namespace

class NumberBulkOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSmallOrderIsFilledAtOnce() {
        SandboxWorkspace world;
        auto controller = opened(world);
        QSignalSpy ordered(controller.get(), &NumberBulkOrderController::ordered);
        controller->start(wanted(2));
        await(*controller, Stage::Finished);
        QCOMPARE(controller->ids().size(), 2);
        QCOMPARE(ordered.size(), 1);
        QVERIFY(opened(world)->mayStart());
    }

    void aLargeOrderIsWatchedOverARestart() {
        SandboxWorkspace world;
        auto controller = opened(world);
        controller->start(wanted(11));
        await(*controller, Stage::Watching);
        QCOMPARE(controller->order().pendingCount, 11);
        const QString orderId = controller->order().id;
        controller.reset();
        world.signIn();
        controller = opened(world);
        await(*controller, Stage::Watching);
        QCOMPARE(controller->order().id, orderId);
        world.sandbox().advance(30);
        await(*controller, Stage::Finished);
        QCOMPARE(controller->order().assignedCount, 11);
        QCOMPARE(controller->ids().size(), 11);
        QCOMPARE(opened(world)->stage(), Stage::Idle);
    }

    void watchingCanRest() {
        SandboxWorkspace world;
        auto controller = opened(world);
        controller->start(wanted(11));
        await(*controller, Stage::Watching);
        controller->stopWatching();
        QCOMPARE(controller->stage(), Stage::Paused);
        world.sandbox().advance(30);
        controller->resume();
        await(*controller, Stage::Finished);
        QCOMPARE(controller->ids().size(), 11);
    }

    void aPartOfAnOrderIsSaidAndKept() {
        SandboxWorkspace world;
        auto controller = opened(world);
        BulkOrderRequest request = wanted(4);
        request.label = u"Branch [partial]"_s;
        controller->start(request);
        await(*controller, Stage::Watching);
        world.sandbox().advance(30);
        await(*controller, Stage::Finished);
        QCOMPARE(controller->order().progress(), am::core::BulkOrder::Progress::Partial);
        QCOMPARE(controller->order().failedCount, 2);
        QCOMPARE(controller->ids().size(), 2);
    }

    void aLostAnswerMakesNoSecondOrder() {
        SandboxWorkspace world;
        auto controller = opened(world);
        world.sandbox().put("/sandbox/chaos", {{"dropped", 1.0}});
        controller->start(wanted(2));
        await(*controller, Stage::Unanswered);
        const QString key = controller->request().idempotencyKey;
        controller.reset();
        world.signIn();
        controller = opened(world);
        QCOMPARE(controller->stage(), Stage::Unanswered);
        QCOMPARE(controller->request().idempotencyKey, key);
        QVERIFY(!controller->mayStart());
        world.sandbox().put("/sandbox/chaos", {{"dropped", 0.0}});
        controller->resume();
        await(*controller, Stage::Finished);
        QCOMPARE(ownedIn(world), 2);
        QCOMPARE(controller->order().assignedNumbers.size(), 2);
    }

    void anErrorThatProvesNothingKeepsAnUnansweredOrder() {
        SandboxWorkspace world;
        auto controller = opened(world);
        world.sandbox().put("/sandbox/chaos", {{"dropped", 1.0}});
        controller->start(wanted(2));
        await(*controller, Stage::Unanswered);
        const QString key = controller->request().idempotencyKey;
        world.sandbox().put("/sandbox/chaos", {{"dropped", 0.0}});
        controller.reset();
        world.signIn(am::core::SecretKey("am_live_revoked0123456789"));
        controller = opened(world);
        controller->resume();
        QVERIFY(QTest::qWaitFor([&] { return controller->error().has_value(); }, 60000));
        QCOMPARE(controller->error()->kind, am::core::ApiError::Kind::Unauthorized);
        QCOMPARE(controller->stage(), Stage::Unanswered);
        controller.reset();
        world.signIn();
        controller = opened(world);
        QCOMPARE(controller->stage(), Stage::Unanswered);
        QCOMPARE(controller->request().idempotencyKey, key);
        controller->resume();
        await(*controller, Stage::Finished);
        QCOMPARE(ownedIn(world), 2);
    }

    void whatIsForgottenIsNotAskedForAgain() {
        SandboxWorkspace world;
        auto controller = opened(world);
        world.sandbox().put("/sandbox/chaos", {{"dropped", 1.0}});
        controller->start(wanted(2));
        await(*controller, Stage::Unanswered);
        controller->forget();
        controller->resume();
        QCOMPARE(controller->stage(), Stage::Unanswered);
        await(*controller, Stage::Idle);
        QVERIFY(controller->mayStart());
    }

    void aLedgerThatCannotBeReadIsReadAgainBeforeAnOrderBegins() {
        SandboxWorkspace world;
        auto controller = opened(world);
        controller->start(wanted(11));
        await(*controller, Stage::Watching);
        const QString orderId = controller->order().id;
        controller.reset();
        const auto renameTable = [&world](const QString& from, const QString& to) {
            world.write([from, to](am::store::WriteTransaction& transaction) {
                transaction.statement(u"ALTER TABLE ledger.%1 RENAME TO %2"_s.arg(from, to)).run();
            });
        };
        renameTable(u"form_drafts"_s, u"away"_s);
        controller = opened(world);
        QVERIFY(controller->error());
        QVERIFY(!controller->mayStart());
        controller->start(wanted(2));
        QCOMPARE(controller->stage(), Stage::Idle);
        renameTable(u"away"_s, u"form_drafts"_s);
        await(*controller, Stage::Watching);
        QCOMPARE(controller->order().id, orderId);
        QVERIFY(!controller->error());
    }

    void aRefusedOrderLeavesNothingBehind() {
        SandboxWorkspace world;
        world.sandbox().post("/sandbox/wallet", {{"balance_cents", 0}});
        auto controller = opened(world);
        controller->start(wanted(2));
        QVERIFY(QTest::qWaitFor([&] { return controller->error() && controller->mayStart(); }, 20000));
        QCOMPARE(controller->error()->kind, am::core::ApiError::Kind::PaymentNeeded);
        QCOMPARE(controller->stage(), Stage::Idle);
        QVERIFY(controller->mayStart());
        QCOMPARE(opened(world)->stage(), Stage::Idle);
        QCOMPARE(ownedIn(world), 0);
    }

    void tooMuchIsSaidBeforeItIsAsked() {
        QCOMPARE(NumberBulkOrderController::problem(wanted(10)), QString());
        QVERIFY(!NumberBulkOrderController::problem(wanted(0)).isEmpty());
        QVERIFY(!NumberBulkOrderController::problem(wanted(1001)).isEmpty());
        BulkOrderRequest request = wanted(5);
        request.areaCode = u"415, 628"_s;
        QVERIFY(!NumberBulkOrderController::problem(request).isEmpty());
    }

    void anUnansweredOrderCanBeForgotten() {
        SandboxWorkspace world;
        world.sandbox().put("/sandbox/chaos", {{"dropped", 1.0}});
        auto controller = opened(world);
        controller->start(wanted(2));
        await(*controller, Stage::Unanswered);
        QVERIFY(!controller->isKeyOld());
        controller->forget();
        await(*controller, Stage::Idle);
        QCOMPARE(opened(world)->stage(), Stage::Idle);
    }
};

QTEST_GUILESS_MAIN(NumberBulkOrderTest)
#include "tst_number_bulk_order.moc"
