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
using Kind = am::core::ApiError::Kind;

namespace {

const QString brandId = u"b1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
const QString campaignId = u"c1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;

BrandDraft leastBrand() {
    BrandDraft draft;
    draft.entityType = u"SOLE_PROPRIETOR"_s;
    draft.brandRelationship = u"BASIC_ACCOUNT"_s;
    draft.displayName = u"S"_s;
    return draft;
}

CampaignDraft leastCampaign() {
    CampaignDraft draft;
    draft.brandId = brandId;
    draft.usecase = u"MARKETING"_s;
    draft.description = u"d"_s;
    draft.messageFlow = u"f"_s;
    draft.samples = {u"one"_s, u"two"_s};
    draft.optoutKeywords = u"STOP"_s;
    return draft;
}

} // namespace

class RegistrationEndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void brandPageIsReadAndItsCursorComesFromTheHeader() {
        m_server.answer(am::support::sampleAnswer(200, u"brand_page.json"_s).with("X-Next-Cursor", "b2"));
        const auto page = QCoro::waitFor(m_registration.listBrands(QString()));
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
        const auto brand = QCoro::waitFor(m_registration.createBrand(leastBrand()));
        QVERIFY(brand.has_value());
        QCOMPARE(brand->id, u"b3"_s);
        const QByteArray body =
            R"({"brand_relationship":"BASIC_ACCOUNT","country":"US","display_name":"S","entity_type":"SOLE_PROPRIETOR"})";
        QCOMPARE(m_server.requests().last().body, body);
    }

    void campaignIsReadWithReasonsOfEitherShape() {
        m_server.answer(am::support::sampleAnswer(200, u"campaign.json"_s));
        const auto campaign = QCoro::waitFor(m_registration.campaign(campaignId));
        QVERIFY(campaign.has_value());
        QCOMPARE(m_server.requests().last().target, "/v1/campaigns/" + campaignId.toLatin1());
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
        const auto page = QCoro::waitFor(m_registration.listCampaigns(QString()));
        QVERIFY(page.has_value());
        QCOMPARE(page->nextCursor, u"c2"_s);
        QCOMPARE(m_server.requests().last().target, QByteArray("/v1/campaigns?limit=100"));
    }

    void campaignIsFiledWithNumberedSamples() {
        m_server.answer(am::support::sampleAnswer(202, u"campaign.json"_s));
        QVERIFY(QCoro::waitFor(m_registration.createCampaign(leastCampaign())).has_value());
        const QByteArray body =
            "{\"age_gated\":false,\"brand_id\":\"" + brandId.toLatin1() +
            "\",\"description\":\"d\",\"direct_lending\":false,\"embedded_link\":false,"
            R"("embedded_phone":false,"message_flow":"f","number_pool":false,"optout_keywords":"STOP",)"
            R"("sample1":"one","sample2":"two","subscriber_help":true,"subscriber_optin":true,)"
            R"("subscriber_optout":true,"terms_and_conditions":false,"usecase":"MARKETING"})";
        QCOMPARE(m_server.requests().last().body, body);
        QCOMPARE(m_server.requests().last().target, QByteArray("/v1/campaigns"));
    }

    void brandsAreListedByEveryFilter() {
        am::api::BrandQuery query;
        query.cursor = u"b=="_s;
        query.limit = 20;
        query.status = u"ACTIVE"_s;
        query.identityStatus = u"VETTED_VERIFIED"_s;
        QVERIFY(!QCoro::waitFor(m_registration.listBrands(query)).has_value());
        QCOMPARE(
            m_server.requests().last().target,
            QByteArray("/v1/brands?cursor=b%3D%3D&limit=20&status=ACTIVE&identity_status=VETTED_VERIFIED"));
    }

    void campaignsAreListedByEveryFilter() {
        am::api::CampaignQuery query;
        query.cursor = u"c"_s;
        query.limit = 20;
        query.status = u"REJECTED"_s;
        query.brandId = u"b1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
        QVERIFY(!QCoro::waitFor(m_registration.listCampaigns(query)).has_value());
        QCOMPARE(m_server.requests().last().target,
                 QByteArray("/v1/campaigns?cursor=c&limit=20&status=REJECTED"
                            "&brand_id=b1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"));
    }

    void draftIsReviewedAsItWouldBeFiled() {
        m_server.answer(am::support::sampleAnswer(200, u"campaign_review.json"_s));
        CampaignDraft draft;
        draft.usecase = u"MARKETING"_s;
        draft.samples = {u"one"_s};
        const auto review = QCoro::waitFor(m_registration.reviewCampaign(draft));
        QVERIFY(review.has_value());
        QCOMPARE(m_server.requests().last().method, QByteArray("POST"));
        QCOMPARE(m_server.requests().last().target, QByteArray("/v1/campaigns/review"));
        const QByteArray body =
            R"({"age_gated":false,"direct_lending":false,"embedded_link":false,"embedded_phone":false,)"
            R"("number_pool":false,"sample1":"one","subscriber_help":true,"subscriber_optin":true,)"
            R"("subscriber_optout":true,"terms_and_conditions":false,"usecase":"MARKETING"})";
        QCOMPARE(m_server.requests().last().body, body);

        am::core::ReviewFinding vague;
        vague.id = u"f1"_s;
        vague.severity = u"block"_s;
        vague.category = u"opt_in"_s;
        vague.field = u"message_flow"_s;
        vague.title = u"Opt-in is vague"_s;
        vague.detail = u"No mechanism is named."_s;
        vague.suggestedFix = u"Name the form and its address."_s;
        vague.source = u"deterministic"_s;
        vague.docsUrl = u"https://agentmessage.example/rejections/opt-in"_s;
        am::core::ReviewFinding alike;
        alike.id = u"2"_s;
        alike.severity = u"advice"_s;
        alike.title = u"Samples look alike"_s;
        alike.source = u"model"_s;
        alike.extra = R"({"confidence":0.4})";
        am::core::CampaignReview expected;
        expected.canSubmit = false;
        expected.llmUsed = true;
        expected.generatedAt = Timestamp::parse(u"2026-07-02T16:00:00Z");
        expected.counts = {{u"block"_s, 1}, {u"warn"_s, 1}, {u"info"_s, 0}};
        expected.findings = {vague, alike};
        expected.extra = R"({"checked_rules":31,"counts":{"notes":"none"}})";
        QCOMPARE(*review, expected);
        QVERIFY(review->findings[0].blocks());
        QVERIFY(!review->findings[1].blocks());
    }

    void reviewMaySayLittle_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("bare") << QByteArray(R"({"can_submit":true,"findings":[]})");
        QTest::newRow("enveloped") << QByteArray(
            R"({"success":true,"data":{"can_submit":true,"findings":[]}})");
        QTest::newRow("nulls") << QByteArray(
            R"({"data":{"can_submit":true,"findings":[],"llm_used":null,"counts":null,"generated_at":null}})");
        QTest::newRow("null count") << QByteArray(
            R"({"can_submit":true,"findings":[],"counts":{"block":null}})");
    }
    void reviewMaySayLittle() {
        QFETCH(QByteArray, body);
        m_server.answer(FakeAnswer::json(200, body));
        const auto review = QCoro::waitFor(m_registration.reviewCampaign({}));
        QVERIFY(review.has_value());
        QVERIFY(review->canSubmit);
        QVERIFY(!review->llmUsed);
        QVERIFY(!review->generatedAt);
        QVERIFY(review->findings.isEmpty());
        QVERIFY(review->counts.isEmpty());
    }

    void unreadableReviewIsMalformedAndSaysWhy_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("no verdict") << QByteArray(R"({"findings":[]})") << u"\"can_submit\" is missing"_s;
        QTest::newRow("no findings") << QByteArray(R"({"can_submit":true})") << u"\"findings\" is missing"_s;
        QTest::newRow("null findings")
            << QByteArray(R"({"can_submit":true,"findings":null})") << u"\"findings\" is null"_s;
        QTest::newRow("texts") << QByteArray(R"({"can_submit":true,"findings":["vague"]})")
                               << u"\"findings\" is not a list of objects"_s;
        QTest::newRow("finding without severity")
            << QByteArray(R"({"can_submit":true,"findings":[{"severity":"info","title":"a"},{"title":"b"}]})")
            << u"\"findings.1.severity\" is missing"_s;
    }
    void unreadableReviewIsMalformedAndSaysWhy() {
        QFETCH(QByteArray, body);
        QFETCH(QString, complaint);
        m_server.answer(FakeAnswer::json(200, body));
        const auto review = QCoro::waitFor(m_registration.reviewCampaign({}));
        QCOMPARE(review.error().kind, Kind::Malformed);
        QVERIFY2(review.error().message.contains(complaint), qPrintable(review.error().message));
    }

    void writesAreNotRepeated() {
        const FakeAnswer broken = FakeAnswer::json(500, R"({"error":{"code":"INTERNAL","message":"m"}})");
        const qsizetype before = m_server.requests().size();
        m_server.answer(broken);
        QVERIFY(!QCoro::waitFor(m_registration.createBrand(leastBrand())).has_value());
        m_server.answer(broken);
        QVERIFY(!QCoro::waitFor(m_registration.createCampaign(leastCampaign())).has_value());
        m_server.answer(broken);
        QVERIFY(!QCoro::waitFor(m_registration.reviewCampaign({})).has_value());
        QCOMPARE(m_server.requests().size(), before + 3);
    }

    void brandIsReadById() {
        m_server.answer(FakeAnswer::json(200, R"({"id":"b1","status":"SUSPENDED","display_name":"D"})"));
        const auto brand = QCoro::waitFor(m_registration.brand(brandId));
        QVERIFY(brand.has_value());
        QCOMPARE(brand->status, u"SUSPENDED"_s);
        QCOMPARE(m_server.requests().last().target, "/v1/brands/" + brandId.toLatin1());
    }

private:
    FakeHttpServer m_server;
    ApiClient m_client{m_server.url(), am::core::SecretKey("am_live_abcdefgh12345678")};
    RegistrationEndpoint m_registration{m_client};
};

QTEST_GUILESS_MAIN(RegistrationEndpointTest)
#include "tst_registration_endpoint.moc"
