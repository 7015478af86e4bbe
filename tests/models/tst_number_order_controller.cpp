// Searching, the cart, and orders that lose some of their numbers.
#include "models/AvailableNumbersModel.h"
#include "models/NumberOrderController.h"
#include "store/NumberStore.h"
#include "support/SandboxWorkspace.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using am::models::NumberOrderController;
using am::models::NumberPattern;
using am::models::NumberSearchTerms;
using am::tests::SandboxWorkspace;

namespace {

using State = NumberOrderController::SearchState;
using OrderState = NumberOrderController::OrderState;

void search(NumberOrderController& controller, const QString& areaCode, int quantity = 10) {
    NumberSearchTerms terms;
    terms.areaCodes = QStringList{areaCode};
    terms.numberType = u"local"_s;
    terms.quantity = quantity;
    controller.search(terms);
    QVERIFY(QTest::qWaitFor([&controller] { return controller.searchState() == State::Found; }, 20000));
}

/// Orders a number while the sandbox is away, which is back for the lookup; the number.
QString loseOrder(SandboxWorkspace& world, NumberOrderController& controller) {
    search(controller, u"415"_s);
    const QString number = controller.offers().row(0).number.number;
    controller.offers().addToCart(number);
    world.stopSandbox();
    controller.order({}, {});
    if (!QTest::qWaitFor([&] { return controller.orderState() == OrderState::LookingUp; }, 60000)) {
        throw std::runtime_error("the order is not looked up");
    }
    world.restartSandbox();
    return number;
}

} // namespace

class NumberOrderControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void termsOfASearchAreChecked() {
        NumberSearchTerms terms;
        QCOMPARE(terms.problem(), QString());
        terms.areaCodes = NumberSearchTerms::areaCodesFrom(u"41"_s);
        QVERIFY(!terms.problem().isEmpty());
        terms.areaCodes = NumberSearchTerms::areaCodesFrom(u"115"_s);
        QVERIFY(!terms.problem().isEmpty());
        terms.areaCodes = NumberSearchTerms::areaCodesFrom(u" 415, 628/510 415"_s);
        QCOMPARE(terms.areaCodes, (QStringList{u"415"_s, u"628"_s, u"510"_s}));
        QCOMPARE(terms.problem(), QString());
        terms.pattern = NumberPattern(u"--"_s);
        QVERIFY(!terms.problem().isEmpty());
        terms.pattern = NumberPattern(u"BIKE"_s);
        QCOMPARE(terms.problem(), QString());
        terms.areaCodes = NumberSearchTerms::areaCodesFrom(u"201 202 203 205 206 207 208"_s);
        QVERIFY(!terms.problem().isEmpty());
    }

    void aWordIsSearchedByItsDigitsAndSpelled() {
        SandboxWorkspace world;
        NumberOrderController controller(world.workspace());
        NumberSearchTerms terms;
        terms.pattern = NumberPattern(u"bike"_s);
        terms.numberType = u"local"_s;
        controller.search(terms);
        QVERIFY(QTest::qWaitFor([&controller] { return controller.searchState() == State::Found; }, 20000));
        using Offers = am::models::AvailableNumbersModel;
        for (int row = 0; row < controller.offers().count(); ++row) {
            const QString number = controller.offers().row(row).number.number;
            QVERIFY2(number.contains(u"2453"_s), qPrintable(number));
            QString spelled = controller.offers().index(row, Offers::Spelled).data().toString();
            QVERIFY2(spelled.remove(QRegularExpression(u"[^A-Z0-9]"_s)).contains(u"BIKE"_s),
                     qPrintable(spelled));
            QVERIFY(controller.offers().index(row, Offers::Number).data(Offers::MarkStartRole).isValid());
        }
    }

    void severalAreaCodesAreSearchedAtOnce() {
        SandboxWorkspace world;
        NumberOrderController controller(world.workspace());
        NumberSearchTerms terms;
        terms.areaCodes = QStringList{u"415"_s, u"212"_s};
        terms.numberType = u"local"_s;
        terms.quantity = 3;
        controller.search(terms);
        QVERIFY(QTest::qWaitFor([&controller] { return controller.searchState() == State::Found; }, 20000));
        QCOMPARE(controller.offers().count(), 6);
        QVERIFY(controller.offers().row(0).number.number.startsWith(u"+1415"_s));
        QVERIFY(controller.offers().row(5).number.number.startsWith(u"+1212"_s));
    }

    void digitsInAnotherPlaceAreLeftOutAndCounted() {
        SandboxWorkspace world;
        NumberOrderController controller(world.workspace());
        NumberSearchTerms terms;
        terms.areaCodes = QStringList{u"415"_s};
        terms.numberType = u"local"_s;
        terms.pattern = NumberPattern(u"55"_s, NumberPattern::Place::End);
        controller.search(terms);
        QVERIFY(
            QTest::qWaitFor([&controller] { return controller.searchState() != State::Searching; }, 20000));
        for (const auto& row : controller.offers().rows()) {
            QVERIFY2(row.number.number.endsWith(u"55"_s), qPrintable(row.number.number));
        }
        QVERIFY(controller.elsewhere() > 0);
        QVERIFY(controller.otherAreaCodes().contains(u"628"_s));
        QVERIFY(!controller.otherAreaCodes().contains(u"212"_s));
    }

    void aLostAnswerIsLookedUpBeforeAnythingIsOrderedAgain() {
        SandboxWorkspace world;
        NumberOrderController controller(world.workspace());
        search(controller, u"415"_s);
        controller.offers().addToCart(controller.offers().row(0).number.number);
        world.sandbox().put("/sandbox/chaos", {{"dropped", 1.0}});
        QSignalSpy ordered(&controller, &NumberOrderController::ordered);
        controller.order(u"Front desk"_s, QString());
        QVERIFY(QTest::qWaitFor([&] { return controller.orderState() == OrderState::LookingUp; }, 60000));
        QVERIFY(!controller.mayOrder());
        world.sandbox().put("/sandbox/chaos", {{"dropped", 0.0}});
        QVERIFY(QTest::qWaitFor([&] { return !controller.isOrdering(); }, 60000));
        // Whether the answer was dropped before or after the order was carried out, what is on file decides.
        const bool isOurs = world.sandbox().get("/v1/phone-numbers").size() > 0;
        QCOMPARE(ordered.size(), isOurs ? 1 : 0);
        QCOMPARE(controller.orderState(), isOurs ? OrderState::Idle : OrderState::NotCarriedOut);
        QCOMPARE(controller.offers().cart().isEmpty(), isOurs);
    }

    void aLostOrderIsLookedUpByWhatWasSentWhateverIsInTheCart() {
        SandboxWorkspace world;
        NumberOrderController controller(world.workspace());
        search(controller, u"415"_s);
        const QString sent = controller.offers().row(0).number.number;
        const QString later = controller.offers().row(1).number.number;
        controller.offers().addToCart(sent);
        world.sandbox().put("/sandbox/chaos", {{"dropped", 1.0}});
        QSignalSpy ordered(&controller, &NumberOrderController::ordered);
        controller.order(u"Front desk"_s, QString());
        QVERIFY(QTest::qWaitFor([&] { return controller.orderState() == OrderState::LookingUp; }, 60000));
        controller.offers().removeFromCart({sent});
        controller.offers().addToCart(later);
        world.sandbox().put("/sandbox/chaos", {{"dropped", 0.0}});
        QVERIFY(QTest::qWaitFor([&] { return ordered.size() == 1; }, 60000));
        QCOMPARE(controller.orderState(), OrderState::Idle);
        QCOMPARE(controller.offers().cart(), QStringList{later});
    }

    void whatIsTickedWhileAnOrderIsUnderWayStaysInTheCart() {
        SandboxWorkspace world;
        NumberOrderController controller(world.workspace());
        search(controller, u"415"_s);
        const QString later = controller.offers().row(1).number.number;
        controller.offers().addToCart(controller.offers().row(0).number.number);
        QSignalSpy ordered(&controller, &NumberOrderController::ordered);
        controller.order(u"Front desk"_s, QString());
        controller.offers().addToCart(later);
        QVERIFY(ordered.wait(20000));
        QCOMPARE(ordered.first().first().toStringList().size(), 1);
        QCOMPARE(controller.offers().cart(), QStringList{later});
        QCOMPARE(controller.offers().count(), 9);
    }

    void anOrderThatIsNotListedYetStaysUnknownUntilTheGraceIsOver() {
        SandboxWorkspace world;
        NumberOrderController controller(world.workspace());
        controller.setGrace(1h);
        const QString number = loseOrder(world, controller);
        QVERIFY(QTest::qWaitFor([&] { return controller.orderState() == OrderState::Unknown; }, 60000));
        QVERIFY(controller.willLookAgain());
        QVERIFY(!controller.mayOrder());
        // The server carries it out after the first look.
        world.sandbox().orderNumber(number.toStdString());
        QSignalSpy ordered(&controller, &NumberOrderController::ordered);
        controller.lookUpOrder();
        QVERIFY(ordered.wait(20000));
        QCOMPARE(controller.orderState(), OrderState::Idle);
        QVERIFY(controller.offers().cart().isEmpty());
    }

    void whatALateOrderBoughtIsNotCalledGone() {
        SandboxWorkspace world;
        NumberOrderController controller(world.workspace());
        controller.setGrace(0ms);
        const QString number = loseOrder(world, controller);
        QVERIFY(QTest::qWaitFor([&] { return controller.orderState() == OrderState::NotCarriedOut; }, 60000));
        world.sandbox().orderNumber(number.toStdString());
        const QString other = controller.offers().row(1).number.number;
        controller.offers().addToCart(other);
        QVERIFY(controller.mayOrder());
        QSignalSpy ordered(&controller, &NumberOrderController::ordered);
        controller.order({}, {});
        QVERIFY(ordered.wait(20000));
        QCOMPARE(ordered.first().first().toStringList().size(), 1);
        QVERIFY(controller.unavailable().isEmpty());
        QCOMPARE(controller.offers().cart(), QStringList{other});
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
