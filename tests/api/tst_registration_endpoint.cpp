// Tests of RegistrationEndpoint.
#include "api/ApiClient.h"
#include "api/RegistrationEndpoint.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::RegistrationEndpoint;
using am::core::BrandDraft;
using am::core::CampaignDraft;
using am::core::Timestamp;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;

class RegistrationEndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void brandPageIsReadAndItsCursorComesFromTheHeader() {
        m_server.answer(am::support::sampleAnswer(200, u"brand_page.json"_s).with("X-Next-Cursor", "b2"));
        const auto page = QCoro::waitFor(m_registration.listBrands({}));
        QVERIFY(page.has_value());
        QCOMPARE(m_server.requests().last().target, QByteArray("/v1/brands?limit=100"));
        QCOMPARE(page->nextCursor, u"b2"_s);
        QCOMPARE(page->items.size(), 2);
        const am::core::Brand& brand = page->items[0];
        QCOMPARE(brand.id, u"b1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s);
        QCOMPARE(brand.status, u"ACTIVE"_s);
        QVERIFY(brand.mayRegisterCampaigns());
        QCOMPARE(brand.tcrBrandId, u"BHCW01"_s);
        QCOMPARE(brand.verifiedAt, Timestamp::parse(u"2026-01-04T00:00:00Z"));
        QCOMPARE(brand.updatedAt, Timestamp::parse(u"2026-01-04T00:00:01Z").value());
        QCOMPARE(brand.extra, QByteArray(R"({"org_id":"0f0e0d0c-1111-4222-8333-444455556666"})"));

        BrandDraft filed;
        filed.entityType = u"PRIVATE_PROFIT"_s;
        filed.brandRelationship = u"BASIC_ACCOUNT"_s;
        filed.displayName = u"Harbor Cycle Works"_s;
        filed.companyName = u"Harbor Cycle Works LLC"_s;
        filed.email = u"office@harborcycle.example"_s;
        filed.phone = u"+12025550147"_s;
        filed.street = u"1 Pier Road"_s;
        filed.city = u"Portland"_s;
        filed.state = u"ME"_s;
        filed.postalCode = u"04101"_s;
        filed.country = u"US"_s;
        filed.vertical = u"RETAIL"_s;
        filed.website = u"https://harborcycle.example"_s;
        filed.referenceId = u"shop-1"_s;
        QCOMPARE(brand.filed, filed);

        QVERIFY(page->items[1].identityStatus.isEmpty());
        QVERIFY(!page->items[1].submittedAt);
    }

    void brandPageWithoutTheHeaderIsTheLast() {
        m_server.answer(am::support::sampleAnswer(200, u"brand_page.json"_s));
        const auto page = QCoro::waitFor(m_registration.listBrands(u"b2"_s));
        QVERIFY(page.has_value());
        QVERIFY(page->isLast());
        QCOMPARE(m_server.requests().last().target, QByteArray("/v1/brands?cursor=b2&limit=100"));
    }

    void brandIsFiledWithoutEmptyFields() {
        m_server.answer(FakeAnswer::json(
            202, R"({"success":true,"data":{"id":"b3","status":"PENDING","display_name":"S"}})"));
        BrandDraft draft;
        draft.entityType = u"SOLE_PROPRIETOR"_s;
        draft.brandRelationship = u"BASIC_ACCOUNT"_s;
        draft.displayName = u"S"_s;
        const auto brand = QCoro::waitFor(m_registration.createBrand(draft));
        QVERIFY(brand.has_value());
        QCOMPARE(brand->id, u"b3"_s);
        const QByteArray body =
            R"({"brand_relationship":"BASIC_ACCOUNT","country":"US","display_name":"S","entity_type":"SOLE_PROPRIETOR"})";
        QCOMPARE(m_server.requests().last().body, body);
    }

    void campaignIsReadWithReasonsOfEitherShape() {
        m_server.answer(am::support::sampleAnswer(200, u"campaign.json"_s));
        const auto campaign = QCoro::waitFor(m_registration.campaign(u"c1"_s));
        QVERIFY(campaign.has_value());
        QCOMPARE(m_server.requests().last().target, QByteArray("/v1/campaigns/c1"));
        QCOMPARE(campaign->status, u"REJECTED"_s);
        const QStringList reasons{u"Opt-in unclear"_s, uR"({"code":5102,"detail":"No privacy policy"})"_s};
        QCOMPARE(campaign->rejectionReasons, reasons);
        const QByteArray carriers = R"({"10017":{"mno":"AT&T","mnoSupport":true,"tpm":75}})";
        QCOMPARE(campaign->mnoMetadata, carriers);
        const QByteArray extra =
            R"({"org_id":"0f0e0d0c-1111-4222-8333-444455556666","resubmission_allowed":true})";
        QCOMPARE(campaign->extra, extra);
        QCOMPARE(campaign->rejectedAt, Timestamp::parse(u"2026-01-06T00:00:00Z"));
        QVERIFY(!campaign->expirationDate);

        CampaignDraft filed;
        filed.brandId = u"b1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
        filed.usecase = u"LOW_VOLUME_MIXED"_s;
        filed.subUsecases = {u"CUSTOMER_CARE"_s, u"DELIVERY_NOTIFICATION"_s};
        filed.description = u"Repair updates"_s;
        filed.messageFlow = u"At the counter"_s;
        filed.samples = {u"Your bike is ready."_s, u"We close at 6."_s};
        filed.optoutKeywords = u"STOP,END"_s;
        filed.helpKeywords = u"HELP"_s;
        filed.embeddedLink = true;
        filed.termsAndConditions = true;
        QCOMPARE(campaign->filed, filed);
    }

    void campaignPageTakesItsCursorFromTheHeader() {
        m_server.answer(
            FakeAnswer::json(200, R"({"data":[],"meta":{"next_cursor":"no"}})").with("X-Next-Cursor", "c2"));
        const auto page = QCoro::waitFor(m_registration.listCampaigns({}));
        QVERIFY(page.has_value());
        QCOMPARE(page->nextCursor, u"c2"_s);
        QCOMPARE(m_server.requests().last().target, QByteArray("/v1/campaigns?limit=100"));
    }

    void campaignIsFiledWithNumberedSamples() {
        m_server.answer(am::support::sampleAnswer(202, u"campaign.json"_s));
        CampaignDraft draft;
        draft.brandId = u"b1"_s;
        draft.usecase = u"MARKETING"_s;
        draft.description = u"d"_s;
        draft.messageFlow = u"f"_s;
        draft.samples = {u"one"_s, u"two"_s};
        draft.optoutKeywords = u"STOP"_s;
        QVERIFY(QCoro::waitFor(m_registration.createCampaign(draft)).has_value());
        const QByteArray body =
            R"({"age_gated":false,"brand_id":"b1","description":"d","direct_lending":false,"embedded_link":false,)"
            R"("embedded_phone":false,"message_flow":"f","number_pool":false,"optout_keywords":"STOP",)"
            R"("sample1":"one","sample2":"two","subscriber_help":true,"subscriber_optin":true,)"
            R"("subscriber_optout":true,"terms_and_conditions":false,"usecase":"MARKETING"})";
        QCOMPARE(m_server.requests().last().body, body);
        QCOMPARE(m_server.requests().last().target, QByteArray("/v1/campaigns"));
    }

    void brandIsReadById() {
        m_server.answer(FakeAnswer::json(200, R"({"id":"b1","status":"SUSPENDED","display_name":"D"})"));
        const auto brand = QCoro::waitFor(m_registration.brand(u"b1"_s));
        QVERIFY(brand.has_value());
        QCOMPARE(brand->status, u"SUSPENDED"_s);
        QCOMPARE(m_server.requests().last().target, QByteArray("/v1/brands/b1"));
    }

private:
    FakeHttpServer m_server;
    ApiClient m_client{m_server.url(), am::core::SecretKey("am_live_abcdefgh12345678")};
    RegistrationEndpoint m_registration{m_client};
};

QTEST_GUILESS_MAIN(RegistrationEndpointTest)
#include "tst_registration_endpoint.moc"
