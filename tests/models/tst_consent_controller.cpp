// Consent records, waiting double opt-ins and their history.
#include "models/ConsentController.h"
#include "models/Roles.h"
#include "store/ConsentStore.h"
#include "support/FixedClock.h"
#include "support/SandboxWorkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using am::core::ConsentState;
using am::models::ConsentController;
using am::models::ConsentFilter;
using am::models::ConsentModel;
using am::tests::FixedClock;
using am::tests::SandboxWorkspace;

namespace {

const QString contact = u"+12125550123"_s;
am::core::Timestamp at(const char* text) {
    return *am::core::Timestamp::parse(std::string_view(text));
}

/// Waits for the controller's next look at the archive.
void reload(ConsentController& controller) {
    QSignalSpy loaded(&controller, &ConsentController::loaded);
    controller.reload();
    QVERIFY(loaded.wait(20000));
}

void filterBy(ConsentController& controller, const ConsentFilter& filter) {
    QSignalSpy loaded(&controller, &ConsentController::loaded);
    controller.setFilter(filter);
    QVERIFY(loaded.wait(20000));
}

} // namespace

class ConsentControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filtersShowWhatTheyName() {
        SandboxWorkspace world(am::sandbox::WorldKind::Demo);
        world.sync();
        const FixedClock clock(at("2026-06-15T12:00:00Z"));
        ConsentController controller(world.workspace(), clock);
        const QAbstractItemModelTester tester(&controller.consents(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        reload(controller);
        const auto counts = controller.counts();
        QVERIFY(counts.optedIn > 0);
        QVERIFY(counts.optedOut > 0);
        QCOMPARE(controller.consents().count(), int(counts.all));
        ConsentFilter filter;
        filter.show = ConsentFilter::Show::OptedOut;
        filterBy(controller, filter);
        QCOMPARE(controller.consents().count(), int(counts.optedOut));
        for (const auto& row : controller.consents().rows()) {
            QCOMPARE(row.state, ConsentState::OptedOut);
        }
        filter.show = ConsentFilter::Show::OptedIn;
        filterBy(controller, filter);
        QCOMPARE(controller.consents().count(), int(counts.optedIn));
    }

    void aContactIsFoundInAnyNotation() {
        SandboxWorkspace world;
        world.sandbox().optIn(world.sandbox().orderNumber(), contact.toStdString());
        world.sandbox().optIn(world.sandbox().orderNumber("+14155550186"), "+13125550188");
        world.sync();
        const FixedClock clock(at("2026-06-15T12:00:00Z"));
        ConsentController controller(world.workspace(), clock);
        reload(controller);
        QCOMPARE(controller.consents().count(), 2);
        ConsentFilter filter;
        filter.contact = u"(212) 555"_s;
        filterBy(controller, filter);
        QCOMPARE(controller.consents().count(), 1);
        QCOMPARE(controller.consents().row(0).contact, contact);
    }

    void aWaitingDoubleOptInIsARowUntilItExpires() {
        SandboxWorkspace world;
        const QString numberId = QString::fromStdString(world.sandbox().orderNumber());
        world.sync();
        am::core::PendingOptIn pending;
        pending.id = u"p1"_s;
        pending.phoneNumberId = numberId;
        pending.contact = contact;
        pending.startedAt = at("2026-06-15T12:00:00Z");
        pending.expiresAt = at("2026-06-16T12:00:00Z");
        world.write([pending](am::store::WriteTransaction& transaction) {
            am::store::ConsentStore::addPending(transaction, pending);
        });
        FixedClock clock(at("2026-06-15T13:00:00Z"));
        ConsentController controller(world.workspace(), clock);
        reload(controller);
        QCOMPARE(controller.counts().pending, 1);
        QCOMPARE(controller.consents().row(0).state, ConsentState::Pending);
        ConsentFilter waiting;
        waiting.show = ConsentFilter::Show::Pending;
        filterBy(controller, waiting);
        QCOMPARE(controller.consents().count(), 1);

        clock.setNow(at("2026-06-16T12:00:01Z"));
        reload(controller);
        QCOMPARE(controller.consents().count(), 0);
        QCOMPARE(controller.counts().pending, 0);
        filterBy(controller, {});
        QCOMPARE(controller.consents().row(0).state, ConsentState::Expired);
    }

    void selectingFetchesTheHistory() {
        SandboxWorkspace world;
        world.sandbox().optIn(world.sandbox().orderNumber(), contact.toStdString());
        world.sync();
        const FixedClock clock(at("2026-06-15T12:00:00Z"));
        ConsentController controller(world.workspace(), clock);
        reload(controller);
        controller.select(controller.consents().row(0).key());
        QVERIFY(QTest::qWaitFor([&controller] { return !controller.history().isEmpty(); }, 20000));
        QCOMPARE(controller.history().first().event, u"opt_in"_s);
        QVERIFY(!controller.isOptedOutByContact());
    }

    void aStopOfTheContactIsToldFromARevocation() {
        SandboxWorkspace world;
        const std::string number = "+14155550123";
        const std::string id = world.sandbox().orderNumber(number);
        world.sandbox().optIn(id, contact.toStdString());
        world.sandbox().text(contact.toStdString(), number, "STOP");
        world.sync();
        const FixedClock clock(at("2026-06-15T12:00:00Z"));
        ConsentController controller(world.workspace(), clock);
        reload(controller);
        QCOMPARE(controller.consents().row(0).state, ConsentState::OptedOut);
        controller.select(controller.consents().row(0).key());
        QVERIFY(QTest::qWaitFor([&controller] { return !controller.history().isEmpty(); }, 20000));
        QVERIFY(controller.isOptedOutByContact());
    }

    void revokingOptsOut() {
        SandboxWorkspace world;
        world.sandbox().optIn(world.sandbox().orderNumber(), contact.toStdString());
        world.sync();
        const FixedClock clock(at("2026-06-15T12:00:00Z"));
        ConsentController controller(world.workspace(), clock);
        reload(controller);
        const QString key = controller.consents().row(0).key();
        controller.select(key);
        QVERIFY(QTest::qWaitFor([&controller] { return !controller.history().isEmpty(); }, 20000));
        world.sandbox().advance(60);
        QSignalSpy revoked(&controller, &ConsentController::revoked);
        controller.revoke(key);
        QVERIFY(revoked.wait(20000));
        QVERIFY(QTest::qWaitFor(
            [&] { return controller.selected() && controller.selected()->state == ConsentState::OptedOut; },
            20000));
        QVERIFY2(!controller.isOptedOutByContact(), "it was us, not the contact");
    }
};

QTEST_GUILESS_MAIN(ConsentControllerTest)
#include "tst_consent_controller.moc"
