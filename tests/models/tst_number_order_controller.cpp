// Searching, the cart, and orders that lose some of their numbers.
#include "models/AvailableNumbersModel.h"
#include "models/NumberOrderController.h"
#include "store/NumberStore.h"
#include "support/SandboxWorkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using am::models::NumberOrderController;
using am::tests::SandboxWorkspace;

namespace {

using State = NumberOrderController::SearchState;

void search(NumberOrderController& controller, const QString& areaCode, int quantity = 10) {
    am::core::NumberSearch terms;
    terms.areaCode = areaCode;
    terms.numberType = u"local"_s;
    terms.quantity = quantity;
    controller.search(terms);
    QVERIFY(QTest::qWaitFor([&controller] { return controller.searchState() == State::Found; }, 20000));
}

} // namespace

class NumberOrderControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersBecomeKeypadDigits() {
        QCOMPARE(NumberOrderController::keypadDigits(u"bike"_s), u"2453"_s);
        QCOMPARE(NumberOrderController::keypadDigits(u"1-800 FIX PQRS wxyz"_s), u"180034977779999"_s);
        QCOMPARE(NumberOrderController::keypadDigits(u"é–"_s), QString());
    }

    void termsOfASearchAreChecked() {
        am::core::NumberSearch terms;
        QCOMPARE(NumberOrderController::searchProblem(terms), QString());
        terms.areaCode = u"41"_s;
        QVERIFY(!NumberOrderController::searchProblem(terms).isEmpty());
        terms.areaCode = u"115"_s;
        QVERIFY(!NumberOrderController::searchProblem(terms).isEmpty());
        terms.areaCode = u"415"_s;
        terms.pattern = u"--"_s;
        QVERIFY(!NumberOrderController::searchProblem(terms).isEmpty());
        terms.pattern = u"BIKE"_s;
        QCOMPARE(NumberOrderController::searchProblem(terms), QString());
    }

    void aWordIsSearchedByItsDigits() {
        SandboxWorkspace world;
        NumberOrderController controller(world.workspace());
        am::core::NumberSearch terms;
        terms.pattern = u"bike"_s;
        terms.numberType = u"local"_s;
        controller.search(terms);
        QVERIFY(QTest::qWaitFor([&controller] { return controller.searchState() == State::Found; }, 20000));
        for (const auto& row : controller.offers().rows()) {
            QVERIFY2(row.number.number.contains(u"2453"_s), qPrintable(row.number.number));
        }
    }

    void theCartOutlivesANewSearch() {
        SandboxWorkspace world;
        NumberOrderController controller(world.workspace());
        const QAbstractItemModelTester tester(&controller.offers(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        search(controller, u"415"_s);
        const QModelIndex first = controller.offers().index(0, 0);
        QVERIFY(controller.offers().setData(first, int(Qt::Checked), Qt::CheckStateRole));
        const QStringList cart = controller.offers().cart();
        search(controller, u"212"_s);
        QCOMPARE(controller.offers().cart(), cart);
        search(controller, u"415"_s);
        QCOMPARE(controller.offers().index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void anOrderPutsTheNumbersIntoTheArchive() {
        SandboxWorkspace world;
        NumberOrderController controller(world.workspace());
        search(controller, u"415"_s);
        controller.offers().addToCart(controller.offers().row(0).number.number);
        QSignalSpy ordered(&controller, &NumberOrderController::ordered);
        controller.order(u"Front desk"_s, QString());
        QVERIFY(ordered.wait(20000));
        QVERIFY(controller.offers().cart().isEmpty());
        const auto owned =
            world.read([](am::store::ReadSession& session) { return am::store::NumberStore::list(session); });
        QCOMPARE(owned.size(), 1);
        QCOMPARE(owned.first().label, u"Front desk"_s);
        QCOMPARE(ordered.first().first().toStringList(), QStringList{owned.first().id});
    }

    void whatIsGoneIsNamedAndTheRestIsOneCallAway() {
        SandboxWorkspace world;
        NumberOrderController controller(world.workspace());
        search(controller, u"415"_s);
        // Of each ten on offer the sandbox loses two to somebody else.
        for (int row = 4; row < 9; ++row) {
            controller.offers().addToCart(controller.offers().row(row).number.number);
        }
        controller.order(u"Front desk"_s, QString());
        QVERIFY(QTest::qWaitFor([&controller] { return controller.orderError().has_value(); }, 20000));
        QCOMPARE(controller.orderError()->code, u"INSUFFICIENT_INVENTORY"_s);
        QCOMPARE(controller.unavailable().size(), 2);
        QCOMPARE(controller.remaining().size(), 3);
        const QStringList rest = controller.remaining();
        QSignalSpy ordered(&controller, &NumberOrderController::ordered);
        controller.orderRemaining();
        QVERIFY(ordered.wait(20000));
        QStringList owned;
        for (const auto& number : world.read(
                 [](am::store::ReadSession& session) { return am::store::NumberStore::list(session); })) {
            owned.append(number.number);
            QCOMPARE(number.label, u"Front desk"_s);
        }
        QCOMPARE(QSet<QString>(owned.cbegin(), owned.cend()), QSet<QString>(rest.cbegin(), rest.cend()));
    }

    void anEmptyWalletSaysSoAndKeepsTheCart() {
        SandboxWorkspace world;
        world.sandbox().post("/sandbox/wallet", {{"balance_cents", 0}});
        NumberOrderController controller(world.workspace());
        search(controller, u"415"_s);
        controller.offers().addToCart(controller.offers().row(0).number.number);
        controller.order({}, {});
        QVERIFY(QTest::qWaitFor([&controller] { return controller.orderError().has_value(); }, 20000));
        QCOMPARE(controller.orderError()->kind, am::core::ApiError::Kind::PaymentNeeded);
        QCOMPARE(controller.offers().cart().size(), 1);
    }
};

QTEST_GUILESS_MAIN(NumberOrderControllerTest)
#include "tst_number_order_controller.moc"
