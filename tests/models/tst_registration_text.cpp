// Words for the states of brands and campaigns.
#include "models/RegistrationText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::models::RegistrationText;
using am::models::Tone;

class RegistrationTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void identityCountsBeforeTheStatus() {
        am::core::Brand brand;
        brand.status = u"ACTIVE"_s;
        brand.identityStatus = u"UNVERIFIED"_s;
        QCOMPARE(RegistrationText::state(brand).tone, Tone::Danger);
        brand.identityStatus = u"VERIFIED"_s;
        QCOMPARE(RegistrationText::state(brand).tone, Tone::Success);
    }

    void anUnknownStateIsShownAsReceived() {
        am::core::Brand brand;
        brand.status = u"ON_HOLD"_s;
        QCOMPARE(RegistrationText::state(brand).word, u"ON_HOLD"_s);
        QCOMPARE(RegistrationText::campaignState(u"MNO_HOLD"_s).word, u"MNO_HOLD"_s);
    }
};

QTEST_GUILESS_MAIN(RegistrationTextTest)
#include "tst_registration_text.moc"
