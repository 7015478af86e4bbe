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
        QCOMPARE(RegistrationText::campaignState(u"SUSPENDED"_s).word, u"SUSPENDED"_s);
    }

    void aPendingCampaignSaysHowLongItWaits() {
        am::core::Campaign campaign;
        campaign.status = u"PENDING"_s;
        campaign.submittedAt = at("2026-06-13T11:00:00Z");
        QCOMPARE(RegistrationText::waiting(campaign, at("2026-06-15T12:00:00Z")), u"Waiting 2 days"_s);
        campaign.status = u"ACTIVE"_s;
        QCOMPARE(RegistrationText::waiting(campaign, at("2026-06-15T12:00:00Z")), QString());
    }

    void carriersAreNamedByTheirNetworkId() {
        am::core::Campaign campaign;
        campaign.mnoMetadata =
            R"({"10035":{"mno":"T-Mobile","mnoSupport":true,"mnoReview":false,"qualify":true,"tpm":600},)"
            R"("10999":{"mno":"Regional","qualify":false},"10017":{"tpm":75}})";
        const auto rows = RegistrationText::carriers(campaign);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).carrier, u"AT&T"_s);
        QCOMPARE(rows.at(0).perMinute, u"75"_s);
        QCOMPARE(rows.at(1).carrier, u"Regional (10999)"_s);
        QCOMPARE(rows.at(1).qualify, u"No"_s);
        QCOMPARE(rows.at(2).carrier, u"T-Mobile"_s);
        QCOMPARE(rows.at(2).review, u"No"_s);
    }

    void metadataThatIsNoObjectGivesNoRows() {
        am::core::Campaign campaign;
        campaign.mnoMetadata = "null";
        QVERIFY(RegistrationText::carriers(campaign).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RegistrationTextTest)
#include "tst_registration_text.moc"
