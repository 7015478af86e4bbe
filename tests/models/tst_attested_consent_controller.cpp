// Recording consent that was given elsewhere.
#include "models/AttestedConsentController.h"
#include "store/ConsentStore.h"
#include "support/FixedClock.h"
#include "support/SandboxWorkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using am::models::AttestedConsentController;
using am::tests::FixedClock;
using am::tests::SandboxWorkspace;

namespace {

const am::core::Timestamp now = *am::core::Timestamp::parse(u"2026-06-15T12:00:00Z");

am::core::AttestedConsent evidence(const QString& numberId) {
    am::core::AttestedConsent made;
    made.phoneNumberId = numberId;
    made.contact = u"212 555 0123"_s;
    made.capturedAt = now.plus(std::chrono::hours(-1));
    made.agreementText = u"Text me about my repair. 2 to 6 SMS per repair."_s;
    made.method = u"written"_s;
    made.formUrl = u"https://harborcycleworks.example/book"_s;
    made.ipAddress = u"203.0.113.7"_s;
    return made;
}

} // namespace

class AttestedConsentControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evidenceIsCheckedFieldByField() {
        SandboxWorkspace world;
        const FixedClock clock(now);
        AttestedConsentController controller(world.workspace(), clock);
        am::core::AttestedConsent typed = evidence(u"n"_s);
        controller.setEvidence(typed);
        QVERIFY(controller.canSave());
        typed.capturedAt = now.plus(std::chrono::hours(1));
        typed.agreementText = u"  "_s;
        typed.ipAddress = u"203.0.113"_s + u".999"_s;
        typed.formUrl = u"book"_s;
        typed.method.clear();
        typed.contact = u"soon"_s;
        controller.setEvidence(typed);
        for (const QString& field : {u"captured_at"_s, u"agreement_text"_s, u"ip_address"_s, u"form_url"_s,
                                     u"consent_method"_s, u"contact_number"_s}) {
            QVERIFY2(!controller.problem(field).isEmpty(), qPrintable(field));
        }
        QVERIFY(!controller.canSave());
    }

    void aSavedRecordIsInTheArchiveWithItsHistory() {
        SandboxWorkspace world;
        const QString numberId = QString::fromStdString(world.sandbox().orderNumber());
        world.sync();
        const FixedClock clock(now);
        AttestedConsentController controller(world.workspace(), clock);
        controller.setEvidence(evidence(numberId));
        QSignalSpy saved(&controller, &AttestedConsentController::saved);
        controller.save();
        QVERIFY(saved.wait(20000));
        const auto record = world.read([numberId](am::store::ReadSession& session) {
            return am::store::ConsentStore::find(session, numberId, u"+12125550123"_s);
        });
        QVERIFY(record.has_value());
        QVERIFY(record->optedIn);
    }

    void aRefusalIsShownAndNothingIsLost() {
        SandboxWorkspace world;
        const FixedClock clock(now);
        AttestedConsentController controller(world.workspace(), clock);
        controller.setEvidence(evidence(u"00000000-0000-4000-8000-000000000000"_s));
        controller.save();
        QVERIFY(QTest::qWaitFor([&controller] { return controller.error().has_value(); }, 20000));
        QCOMPARE(controller.error()->httpStatus, 404);
        QVERIFY(controller.canSave());
    }
};

QTEST_GUILESS_MAIN(AttestedConsentControllerTest)
#include "tst_attested_consent_controller.moc"
