// /v1/brands and /v1/campaigns: filing, review by clock and by decision.
#include "support/SandboxFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
json brand(const json& changes = json::object()) {
    json body = {{"entity_type", "PRIVATE_PROFIT"},
                 {"brand_relationship", "BASIC_ACCOUNT"},
                 {"display_name", "Acme"},
                 {"country", "US"},
                 {"ein", "12-3456789"}};
    body.update(changes);
    return body;
}

json campaign(const std::string& brandId, const json& changes = json::object()) {
    json body = {{"brand_id", brandId},
                 {"usecase", "CUSTOMER_CARE"},
                 {"description", "Answers"},
                 {"message_flow", "A form"},
                 {"sample1", "Acme: ready."}};
    body.update(changes);
    return body;
}

std::string idOf(const HttpAnswer& answer) {
    return answer.json["data"]["id"].get<std::string>();
}
} // namespace

class TestRegistrationRoutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void brandIsVerifiedByTheClock() {
        SandboxFixture sandbox;
        const HttpAnswer filed = sandbox->post("/v1/brands", brand({{"website", "https://acme.example"}}));
        QCOMPARE(filed.status, 202);
        QCOMPARE(filed.at("/data/status"), "PENDING"_L1);
        QCOMPARE(filed.at("/data/identity_status"), "null"_L1);
        QCOMPARE(filed.at("/data/tcr_brand_id"), "null"_L1);
        QCOMPARE(filed.at("/data/website"), "https://acme.example"_L1);
        QCOMPARE(filed.at("/data/ein"), "<none>"_L1);
        QCOMPARE(sandbox->get("/v1/billing/wallet").at("/data/balance_cents"), "9550"_L1);
        sandbox->advance(119);
        const std::string path = "/v1/brands/" + idOf(filed);
        QCOMPARE(sandbox->get(path).at("/data/status"), "PENDING"_L1);
        sandbox->advance(1);
        const HttpAnswer verified = sandbox->get(path);
        QCOMPARE(verified.at("/data/status"), "ACTIVE"_L1);
        QCOMPARE(verified.at("/data/identity_status"), "VERIFIED"_L1);
        QCOMPARE(verified.at("/data/verified_at"), "2026-06-15T12:02:00Z"_L1);
        QCOMPARE(verified.at("/data/tcr_brand_id").size(), 7);
    }

    void unverifiableBrandsStayUnverified_data() {
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<QString>("identity");
        QTest::newRow("wished for") << QByteArray(R"({"display_name":"Reject Me"})") << u"UNVERIFIED"_s;
        QTest::newRow("no tax id") << QByteArray(R"({"ein":""})") << u"UNVERIFIED"_s;
        QTest::newRow("sole proprietor needs none")
            << QByteArray(R"({"ein":"","entity_type":"SOLE_PROPRIETOR"})") << u"VERIFIED"_s;
    }
    void unverifiableBrandsStayUnverified() {
        QFETCH(QByteArray, changes);
        QFETCH(QString, identity);
        SandboxFixture sandbox;
        const std::string id = idOf(sandbox->post("/v1/brands", brand(json::parse(changes.toStdString()))));
        sandbox->advance(120);
        QCOMPARE(sandbox->get("/v1/brands/" + id).at("/data/identity_status"), identity);
    }

    void badBrandsAreRefused422_data() {
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << QByteArray(R"({"display_name":""})") << u"display_name"_s;
        QTest::newRow("entity") << QByteArray(R"({"entity_type":"CLUB"})") << u"entity_type"_s;
        QTest::newRow("country") << QByteArray(R"({"country":"usa"})") << u"country"_s;
        QTest::newRow("tax id") << QByteArray(R"({"ein":"12-34567"})") << u"ein"_s;
        QTest::newRow("email") << QByteArray(R"({"email":"acme"})") << u"email"_s;
        QTest::newRow("website") << QByteArray(R"({"website":"acme"})") << u"website"_s;
        QTest::newRow("unknown field") << QByteArray(R"({"name":"Acme"})") << u"name"_s;
    }
    void badBrandsAreRefused422() {
        QFETCH(QByteArray, changes);
        QFETCH(QString, field);
        SandboxFixture sandbox;
        const HttpAnswer refused = sandbox->post("/v1/brands", brand(json::parse(changes.toStdString())));
        QCOMPARE(refused.status, 422);
        QVERIFY2(refused.json["error"]["details"].contains(field.toStdString()), refused.body.c_str());
    }

    void secondBrandNeedsResellerMode() {
        SandboxFixture sandbox;
        sandbox->post("/v1/brands", brand());
        const HttpAnswer refused = sandbox->post("/v1/brands", brand());
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.code(), "RESELLER_REQUIRED"_L1);
    }

    void brandWithoutCreditIsRefused402() {
        SandboxFixture sandbox;
        sandbox->post("/sandbox/wallet", {{"balance_cents", 449}});
        QCOMPARE(sandbox->post("/v1/brands", brand()).code(), "INSUFFICIENT_CREDIT"_L1);
    }

    void campaignNeedsAVerifiedBrand() {
        SandboxFixture sandbox;
        const std::string id = idOf(sandbox->post("/v1/brands", brand()));
        const HttpAnswer refused = sandbox->post("/v1/campaigns", campaign(id));
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), "BRAND_NOT_VERIFIED"_L1);
        QCOMPARE(sandbox->post("/v1/campaigns", campaign("00000000-0000-4000-8000-000000000000")).status,
                 404);
    }

    void campaignIsActivatedByTheClock() {
        SandboxFixture sandbox;
        const HttpAnswer filed = sandbox->post("/v1/campaigns", campaign(sandbox->verifiedBrand()));
        QCOMPARE(filed.status, 202);
        QCOMPARE(filed.at("/data/status"), "PENDING"_L1);
        QCOMPARE(filed.at("/data/mno_metadata"), "null"_L1);
        sandbox->advance(600);
        const HttpAnswer active = sandbox->get("/v1/campaigns/" + idOf(filed));
        QCOMPARE(active.at("/data/status"), "ACTIVE"_L1);
        QCOMPARE(active.at("/data/mno_metadata/10017/mno"), "AT&T"_L1);
        QCOMPARE(active.at("/data/mno_metadata/10035/mnoSupport"), "true"_L1);
        QCOMPARE(active.at("/data/rejection_reasons"), "[]"_L1);
    }

    void approvalBillsTheFirstMonthOnce() {
        SandboxFixture sandbox;
        const std::string brand = sandbox->verifiedBrand();
        const auto balance = [&sandbox] {
            return sandbox->get("/v1/billing/wallet").at("/data/balance_cents").toInt();
        };
        const int before = balance();
        const std::string good = idOf(sandbox->post("/v1/campaigns", campaign(brand)));
        const std::string bad = idOf(sandbox->post("/v1/campaigns", campaign(brand)));
        QCOMPARE(balance(), before);
        sandbox->post("/sandbox/campaigns/" + bad + "/decision", {{"decision", "reject"}});
        sandbox->post("/sandbox/campaigns/" + good + "/decision", {{"decision", "approve"}});
        sandbox->post("/sandbox/campaigns/" + good + "/decision", {{"decision", "approve"}});
        const HttpAnswer fees = sandbox->get("/v1/billing/catalog/fees");
        QCOMPARE(balance(), before - fees.at("/data/campaign_month/default_unit_cost_cents").toInt());
        QCOMPARE(sandbox->get("/v1/campaigns/" + good).at("/data/billed_date"), "2026-06-15T12:00:00Z"_L1);
        const std::string unpaid = idOf(sandbox->post("/v1/campaigns", campaign(brand)));
        sandbox->post("/sandbox/wallet", {{"balance_cents", 999}});
        sandbox->post("/sandbox/campaigns/" + unpaid + "/decision", {{"decision", "approve"}});
        QCOMPARE(balance(), 999);
        QCOMPARE(sandbox->get("/v1/campaigns/" + unpaid).at("/data/status"), "ACTIVE"_L1);
        QCOMPARE(sandbox->get("/v1/campaigns/" + unpaid).at("/data/billed_date"), "null"_L1);
    }

    void campaignIsRejectedWithReasons() {
        SandboxFixture sandbox;
        const std::string brandId = sandbox->verifiedBrand();
        const std::string wished =
            idOf(sandbox->post("/v1/campaigns", campaign(brandId, {{"description", "News [reject]"}})));
        sandbox->advance(600);
        const HttpAnswer byClock = sandbox->get("/v1/campaigns/" + wished);
        QCOMPARE(byClock.at("/data/status"), "REJECTED"_L1);
        QVERIFY(byClock.size("/data/rejection_reasons") > 0);
        QCOMPARE(byClock.at("/data/rejected_at"), "2026-06-15T12:10:00Z"_L1);
        const std::string decided = idOf(sandbox->post("/v1/campaigns", campaign(brandId)));
        const HttpAnswer decision =
            sandbox->post("/sandbox/campaigns/" + decided + "/decision",
                          {{"decision", "reject"}, {"reasons", json::array({"No opt-in."})}});
        QCOMPARE(decision.status, 200);
        QCOMPARE(decision.at("/rejection_reasons/0"), "No opt-in."_L1);
        sandbox->advance(600);
        QCOMPARE(sandbox->get("/v1/campaigns/" + decided).at("/data/status"), "REJECTED"_L1);
    }

    void expiredCampaignCarriesNothingMore() {
        SandboxFixture sandbox;
        const std::string number = sandbox->sendingNumber();
        sandbox->optIn(number, "+15551234567");
        const std::string id = sandbox->get("/v1/campaigns").at("/data/0/id").toStdString();
        const std::string decision = "/sandbox/campaigns/" + id + "/decision";
        const HttpAnswer expired = sandbox->post(decision, {{"decision", "expire"}});
        QCOMPARE(expired.status, 200);
        QCOMPARE(expired.at("/status"), "EXPIRED"_L1);
        QCOMPARE(expired.at("/expiration_date"), "2026-06-15T12:00:00Z"_L1);
        QCOMPARE(sandbox->get("/v1/campaigns?status=EXPIRED").size(), 1);
        const HttpAnswer attached =
            sandbox->post("/v1/phone-numbers/" + number + "/campaign", {{"campaign_id", id}});
        QCOMPARE(attached.status, 409);
        QCOMPARE(attached.code(), "CAMPAIGN_NOT_ACTIVE"_L1);
        const HttpAnswer sent = sandbox->post(
            "/v1/messages", {{"from", "+14155550123"}, {"to", "+15551234567"}, {"text", "hello"}});
        QCOMPARE(sent.status, 403);
        // Only what is active expires, and only campaigns do.
        QCOMPARE(sandbox->post(decision, {{"decision", "expire"}}).status, 409);
        const std::string brand = sandbox->get("/v1/brands").at("/data/0/id").toStdString();
        QCOMPARE(sandbox->post("/sandbox/brands/" + brand + "/decision", {{"decision", "expire"}}).status,
                 422);
        QCOMPARE(sandbox->post(decision, {{"decision", "approve"}}).at("/status"), "ACTIVE"_L1);
    }

    void badCampaignsAreRefused422_data() {
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<QString>("field");
        QTest::newRow("no sample") << QByteArray(R"({"sample1":""})") << u"sample1"_s;
        QTest::newRow("brand id") << QByteArray(R"({"brand_id":"7"})") << u"brand_id"_s;
        QTest::newRow("usecase") << QByteArray(R"({"usecase":"customer care"})") << u"usecase"_s;
        QTest::newRow("opt-out words") << QByteArray(R"({"subscriber_optout":true})") << u"optout_keywords"_s;
        QTest::newRow("help words") << QByteArray(R"({"subscriber_help":true})") << u"help_keywords"_s;
        QTest::newRow("flag as text") << QByteArray(R"({"age_gated":"no"})") << u"age_gated"_s;
        QTest::newRow("unknown field") << QByteArray(R"({"sample6":"x"})") << u"sample6"_s;
    }
    void badCampaignsAreRefused422() {
        QFETCH(QByteArray, changes);
        QFETCH(QString, field);
        SandboxFixture sandbox;
        const HttpAnswer refused = sandbox->post(
            "/v1/campaigns", campaign(sandbox->verifiedBrand(), json::parse(changes.toStdString())));
        QCOMPARE(refused.status, 422);
        QVERIFY2(refused.json["error"]["details"].contains(field.toStdString()), refused.body.c_str());
    }

    void listsFilterAndPageByHeader() {
        SandboxFixture sandbox;
        const std::string brandId = sandbox->verifiedBrand();
        for (int i = 0; i < 3; ++i)
            sandbox->post("/v1/campaigns", campaign(brandId));
        sandbox->activeCampaign();
        QCOMPARE(sandbox->get("/v1/campaigns?status=PENDING").size(), 3);
        QCOMPARE(sandbox->get("/v1/campaigns?brand_id=" + brandId).size(), 4);
        QCOMPARE(sandbox->get("/v1/brands?identity_status=VERIFIED&status=ACTIVE").size(), 1);
        QCOMPARE(sandbox->get("/v1/brands?status=DELETED").size(), 0);
        const HttpAnswer first = sandbox->get("/v1/campaigns?limit=3");
        QCOMPARE(first.at("/meta/next_cursor"), "null"_L1);
        const QString next = first.header("X-Next-Cursor");
        const HttpAnswer last = sandbox->get("/v1/campaigns?limit=3&cursor=" + next.toStdString());
        QCOMPARE(last.size(), 1);
        QVERIFY(last.header("X-Next-Cursor").isEmpty());
        QCOMPARE(sandbox->get("/v1/campaigns?status=active").status, 422);
        QCOMPARE(sandbox->get("/v1/brands?identity_status=GOOD").status, 422);
    }

    void unknownIdsAre404AndMalformed400() {
        SandboxFixture sandbox;
        for (const char* path : {"/v1/brands/", "/v1/campaigns/"}) {
            QCOMPARE(sandbox->get(path + std::string("00000000-0000-4000-8000-000000000000")).status, 404);
            QCOMPARE(sandbox->get(path + std::string("7")).status, 400);
        }
    }

    void activeCampaignIsRenewedWhenItsPeriodEnds() {
        SandboxFixture sandbox;
        const std::string path = "/v1/campaigns/" + sandbox->activeCampaign();
        QCOMPARE(sandbox->get(path).at("/data/expiration_date"), "2026-09-13T12:00:00Z"_L1);
        sandbox->advance(200.0 * 24 * 3600);
        const HttpAnswer renewed = sandbox->get(path);
        QCOMPARE(renewed.at("/data/status"), "ACTIVE"_L1);
        QCOMPARE(renewed.at("/data/billed_date"), "2026-12-15T12:00:00Z"_L1);
        QCOMPARE(renewed.at("/data/expiration_date"), "2027-03-12T12:00:00Z"_L1);
    }

    void eachMonthOfACampaignIsBilled() {
        SandboxFixture sandbox;
        sandbox->activeCampaign();
        const auto balance = [&sandbox] {
            return sandbox->get("/v1/billing/wallet").at("/data/balance_cents").toInt();
        };
        const int before = balance();
        const int fee = sandbox->get("/v1/billing/catalog/fees")
                            .at("/data/campaign_month/default_unit_cost_cents")
                            .toInt();
        sandbox->advance(30.0 * 24 * 3600 - 1);
        QCOMPARE(balance(), before);
        sandbox->advance(1);
        QCOMPARE(balance(), before - fee);
        sandbox->advance(31.0 * 24 * 3600);
        QCOMPARE(balance(), before - 2 * fee);
        QCOMPARE(sandbox->get("/v1/billing/usage?kind=campaign_month&from=2026-06-01T00:00:00Z").size(), 3);
    }

    void aCampaignThatIsNotPaidForExpires() {
        SandboxFixture sandbox;
        const std::string path = "/v1/campaigns/" + sandbox->activeCampaign();
        sandbox->post("/sandbox/wallet", {{"balance_cents", 0}});
        sandbox->advance(90.0 * 24 * 3600 - 1);
        QCOMPARE(sandbox->get(path).at("/data/status"), "ACTIVE"_L1);
        QCOMPARE(sandbox->get(path).at("/data/billed_date"), "2026-06-15T12:00:00Z"_L1);
        sandbox->advance(1);
        const HttpAnswer expired = sandbox->get(path);
        QCOMPARE(expired.at("/data/status"), "EXPIRED"_L1);
        QCOMPARE(expired.at("/data/expiration_date"), "2026-09-13T12:00:00Z"_L1);
        // It stays so, and costs nothing more.
        sandbox->post("/sandbox/wallet", {{"balance_cents", 5000}});
        sandbox->advance(90.0 * 24 * 3600);
        QCOMPARE(sandbox->get(path).at("/data/status"), "EXPIRED"_L1);
        QCOMPARE(sandbox->get("/v1/billing/wallet").at("/data/balance_cents").toInt(), 5000);
    }
};

QTEST_GUILESS_MAIN(TestRegistrationRoutes)
#include "tst_sandbox_registration_routes.moc"
