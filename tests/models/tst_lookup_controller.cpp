// Asking for lookups: what is known first, what it costs, retries with the same keys.
#include "models/Formats.h"
#include "models/LineTypeController.h"
#include "models/LineTypeText.h"
#include "models/LookupController.h"
#include "store/DraftStore.h"
#include "store/LookupStore.h"
#include "store/Statement.h"
#include "support/SandboxWorkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace am;
using namespace Qt::StringLiterals;
using models::LookupController;
using models::LookupModel;
using models::LookupRow;
using State = models::LookupRow::State;
using tests::SandboxWorkspace;

namespace {

QString money(qint64 cents) {
    return models::Formats::money(core::Money{cents});
}

const QString landline = u"+15005550021"_s;
const QString slow = u"+15005550023"_s;
const QString failing = u"+15005550024"_s;
const QString mobile = u"+12125550177"_s;

void settle(LookupController& controller) {
    QVERIFY(QTest::qWaitFor([&] { return !controller.isBusy() && !controller.isAsking(); }, 20000));
}

void ask(LookupController& controller, const QString& numbers) {
    controller.setNumbers(numbers);
    settle(controller);
    QVERIFY(controller.canAsk());
    controller.ask();
    settle(controller);
}

State stateOf(LookupController& controller, const QString& number) {
    return controller.rows().find(number)->state;
}

int balance(SandboxWorkspace& world) {
    return world.sandbox().get("/v1/billing/wallet").at("/data/balance_cents").toInt();
}

} // namespace

class LookupControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadInAnyNotationAndBadOnesAreRefusedBeforeAsking() {
        SandboxWorkspace world;
        LookupController controller(world.workspace());
        const QAbstractItemModelTester tester(&controller.rows(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        controller.setNumbers(
            u"(212) 555-0177, +1 500 555 0021\n212.555.0177;hello\t+44 20 7946 0958\n"
            "+1 876 555 0188"_s);
        settle(controller);
        QCOMPARE(controller.rows().count(), 5);
        QCOMPARE(stateOf(controller, mobile), State::Ready);
        QCOMPARE(stateOf(controller, landline), State::Ready);
        for (const QString& refused : {u"hello"_s, u"+442079460958"_s, u"+18765550188"_s}) {
            QCOMPARE(stateOf(controller, refused), State::Refused);
            QVERIFY(!controller.rows().find(refused)->problem.isEmpty());
        }
        QCOMPARE(controller.counts().toAsk, 2);
        QCOMPARE(controller.counts().refused, 3);
        const int before = balance(world);
        controller.ask();
        settle(controller);
        QCOMPARE(balance(world), before - 4);
        QCOMPARE(controller.counts().done, 2);
    }

    void tooManyAreLeftOutAndSaidSo() {
        SandboxWorkspace world;
        LookupController controller(world.workspace());
        QStringList many;
        for (int i = 0; i < LookupController::mostNumbers + 3; ++i) {
            many.append(u"+1212555%1"_s.arg(i, 4, 10, QChar(u'0')));
        }
        controller.setNumbers(many.join(u'\n'));
        QCOMPARE(controller.rows().count(), LookupController::mostNumbers);
        QCOMPARE(controller.counts().surplus, 3);
    }

    void thePriceIsNeverInvented() {
        SandboxWorkspace world;
        world.sync();
        LookupController controller(world.workspace());
        controller.setNumbers(mobile);
        settle(controller);
        QVERIFY(controller.costText().contains(u"not published"_s));
        QVERIFY(!controller.costText().contains(u"0."_s));
        QVERIFY(controller.balanceText().contains(money(10000)));
        ask(controller, mobile);
        controller.setNumbers(landline + u',' + u"+12125550178"_s);
        settle(controller);
        QVERIFY2(controller.costText().contains(money(2)), qPrintable(controller.costText()));
        QVERIFY(controller.costText().contains(money(4)));
        QTRY_VERIFY(controller.balanceText().contains(money(9998)));
    }

    void whatIsKnownIsShownAndAskedAgainOnlyOnWish() {
        SandboxWorkspace world;
        {
            LookupController first(world.workspace());
            ask(first, landline);
        }
        LookupController controller(world.workspace());
        controller.setNumbers(landline);
        settle(controller);
        QCOMPARE(stateOf(controller, landline), State::Known);
        QVERIFY(!controller.canAsk());
        const QModelIndex result = controller.rows().index(0, LookupModel::Result);
        QCOMPARE(result.data().toString(), u"Landline, known"_s);
        QCOMPARE(result.data(models::BadgeIconRole).toString(), u"landline"_s);
        QCOMPARE(controller.rows().index(0, LookupModel::Cost).data().toString(), money(2));
        QCOMPARE(controller.rows().index(0, LookupModel::KeptUntil).data().toString(), u"2026-09-13"_s);
        const int before = balance(world);
        controller.setAsksKnownAgain(true);
        QVERIFY(controller.canAsk());
        controller.ask();
        settle(controller);
        QCOMPARE(stateOf(controller, landline), State::Done);
        QCOMPARE(balance(world), before - 2);
    }

    void onlyWhatFailedIsRetried() {
        SandboxWorkspace world;
        LookupController controller(world.workspace());
        ask(controller, mobile + u'\n' + failing + u'\n' + landline);
        QCOMPARE(stateOf(controller, failing), State::Failed);
        QCOMPARE(controller.rows().find(failing)->error->code, u"LOOKUP_FAILED"_s);
        QVERIFY(!controller.error()); // it concerns one number
        QCOMPARE(stateOf(controller, landline), State::Done);
        const int before = balance(world);
        QVERIFY(controller.canRetry());
        controller.retryFailed();
        settle(controller);
        QCOMPARE(balance(world), before);
        QCOMPARE(world.sandbox().get("/v1/lookup?status=complete").size(), 2);
    }

    void aLostAnswerIsAskedForAgainWithTheSameKey() {
        SandboxWorkspace world;
        const int before = balance(world);
        {
            LookupController controller(world.workspace());
            world.sandbox().put("/sandbox/chaos", {{"dropped", 1.0}});
            ask(controller, mobile + u',' + landline);
            world.sandbox().put("/sandbox/chaos", {{"dropped", 0.0}});
            QCOMPARE(stateOf(controller, mobile), State::Failed);
            QVERIFY(controller.error()->isOutcomeUnknown());
            // The next one was not asked for: the way to the API was closed.
            QCOMPARE(stateOf(controller, landline), State::Ready);
        }
        // The dialog was closed, perhaps the program ended: what was typed and its keys are still there.
        LookupController later(world.workspace());
        QString typed;
        connect(&later, &LookupController::restored, this, [&typed](const QString& text) { typed = text; });
        QTRY_VERIFY(!typed.isEmpty());
        ask(later, typed);
        QCOMPARE(later.counts().done, 2);
        QCOMPARE(balance(world), before - 4);
        QCOMPARE(world.sandbox().get("/v1/lookup").size(), 2);
        QTRY_VERIFY(world
                        .read([](store::ReadSession& session) {
                            return store::DraftStore::form(session, u"lookup"_s);
                        })
                        .isEmpty());
    }

    void nothingIsAskedWhileTheKeptKeysAreUnknown() {
        SandboxWorkspace world;
        const auto run = [&world](const QString& sql) {
            world.write([sql](store::WriteTransaction& transaction) { transaction.statement(sql).run(); });
        };
        run(u"ALTER TABLE ledger.form_drafts RENAME TO form_drafts_away"_s);
        LookupController controller(world.workspace());
        controller.setNumbers(mobile);
        settle(controller);
        QVERIFY(controller.error());
        QVERIFY(!controller.canAsk());
        run(u"ALTER TABLE ledger.form_drafts_away RENAME TO form_drafts"_s);
        controller.ask();
        settle(controller);
        QVERIFY(!controller.error());
        QVERIFY(controller.canAsk());
        QCOMPARE(world.sandbox().get("/v1/lookup").size(), 0);
    }

    void offlineAsksNothingAndLosesNothing() {
        SandboxWorkspace world;
        world.sync();
        LookupController controller(world.workspace());
        controller.setNumbers(mobile + u',' + landline);
        settle(controller);
        world.stopSandbox();
        controller.ask();
        settle(controller);
        QVERIFY(controller.error() && controller.error()->isOffline());
        QCOMPARE(controller.rows().count(), 2);
        world.restartSandbox();
        controller.retryFailed();
        settle(controller);
        QVERIFY(!controller.error());
        QCOMPARE(stateOf(controller, mobile), State::Done);
        controller.ask();
        settle(controller);
        QCOMPARE(stateOf(controller, landline), State::Done);
    }

    void withoutCreditTheRestIsNotAskedFor() {
        SandboxWorkspace world;
        world.sandbox().post("/sandbox/wallet", {{"balance_cents", 2}});
        LookupController controller(world.workspace());
        ask(controller, mobile + u',' + landline + u",+12125550178"_s);
        QCOMPARE(stateOf(controller, mobile), State::Done);
        QCOMPARE(controller.error()->code, u"INSUFFICIENT_CREDIT"_s);
        QCOMPARE(stateOf(controller, landline), State::Failed);
        QCOMPARE(stateOf(controller, u"+12125550178"_s), State::Ready);
        world.sandbox().post("/sandbox/wallet", {{"balance_cents", 100}});
        controller.retryFailed();
        settle(controller);
        QCOMPARE(stateOf(controller, landline), State::Done);
    }

    void aMissingScopeIsNamed() {
        SandboxWorkspace world;
        const test::HttpAnswer made = world.sandbox().post("/sandbox/keys", {{"scopes", {"lookups:read"}}});
        world.signIn(core::SecretKey(made.at("/api_key").toUtf8()));
        LookupController controller(world.workspace());
        ask(controller, mobile);
        QCOMPARE(controller.error()->kind, core::ApiError::Kind::Forbidden);
        QVERIFY(controller.error()->message.contains(u"lookups:write"_s));
    }

    void aSlowResultComesByItself() {
        SandboxWorkspace world;
        LookupController controller(world.workspace());
        ask(controller, slow);
        QCOMPARE(stateOf(controller, slow), State::Waiting);
        world.sandbox().advance(10);
        world.sync();
        QTRY_COMPARE(stateOf(controller, slow), State::Done);
        QCOMPARE(controller.rows().index(0, LookupModel::Result).data().toString(), u"Mobile"_s);
    }

    void stoppingLetsTheOneOnItsWayEnd() {
        SandboxWorkspace world;
        LookupController controller(world.workspace());
        controller.setNumbers(mobile + u',' + landline);
        settle(controller);
        controller.ask();
        connect(&controller, &LookupController::changed, &controller, [&controller] {
            if (controller.counts().done == 1) {
                controller.stop();
            }
        });
        settle(controller);
        QCOMPARE(stateOf(controller, mobile), State::Done);
        QCOMPARE(stateOf(controller, landline), State::Ready);
        QCOMPARE(world.sandbox().get("/v1/lookup").size(), 1);
    }

    void oneNumberIsFollowed() {
        SandboxWorkspace world;
        models::LineTypeController line(world.workspace());
        line.setNumber(landline);
        LookupController controller(world.workspace());
        ask(controller, landline);
        QTRY_VERIFY(line.lookup().has_value());
        QVERIFY(line.lookup()->result->isFixedLine());
        line.setNumber(mobile);
        QVERIFY(!line.lookup());
    }

    void unknownLineTypesAreShownAsReceived() {
        using models::LineTypeText;
        QCOMPARE(LineTypeText::word(u"SATELLITE"_s), u"SATELLITE"_s);
        QCOMPARE(LineTypeText::icon(u"SATELLITE"_s), u"unknown"_s);
        QCOMPARE(LineTypeText::word(u"fixed_line"_s), u"Landline"_s);
        QCOMPARE(LineTypeText::tone(u"LANDLINE"_s), models::Tone::Warning);
        QCOMPARE(LineTypeText::country(u"MEX"_s), u"MEX"_s);
        QVERIFY(LineTypeText::sentence(core::KnownLine{mobile, u"MOBILE"_s, {}}).isEmpty());
        QVERIFY(LineTypeText::sentence(core::KnownLine{landline, u"FIXED"_s, {}}).contains(u"landline"_s));
    }
};

QTEST_GUILESS_MAIN(LookupControllerTest)
#include "tst_lookup_controller.moc"
