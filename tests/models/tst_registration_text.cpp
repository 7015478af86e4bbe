// Words for brands, campaigns and carriers.
#include "models/RegistrationText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::models::RegistrationText;
using am::models::Tone;

namespace {

am::core::Timestamp at(const char* text) {
    return *am::core::Timestamp::parse(std::string_view(text));
}

} // namespace

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

    void aPendingCampaignSaysHowLongItWaits() {
        am::core::Campaign campaign;
        campaign.status = u"PENDING"_s;
        campaign.submittedAt = at("2026-06-13T11:00:00Z");
        QCOMPARE(RegistrationText::waiting(campaign, at("2026-06-15T12:00:00Z")), u"Waiting 2 days"_s);
        campaign.status = u"ACTIVE"_s;
        QCOMPARE(RegistrationText::waiting(campaign, at("2026-06-15T12:00:00Z")), QString());
    }
};

QTEST_GUILESS_MAIN(RegistrationTextTest)
#include "tst_registration_text.moc"
