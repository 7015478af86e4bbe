// /v1/phone-numbers: search, order, change, release, campaign.
#include "support/SandboxFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* ours = "+14155550123";
constexpr const char* nowhere = "00000000-0000-4000-8000-000000000000";
} // namespace

class TestNumberRoutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void searchOffersNumbersOfTheAreaCode() {
        SandboxFixture sandbox;
        const HttpAnswer offers =
            sandbox->post("/v1/phone-numbers/search", {{"area_code", "415"}, {"quantity", 5}});
        QCOMPARE(offers.status, 200);
        QCOMPARE(offers.size(), 5);
        for (const json& offer : offers.json["data"]) {
            QVERIFY(QString::fromStdString(offer["number"].get<std::string>()).startsWith("+1415"_L1));
            QCOMPARE(offer["number_type"].get<std::string>(), std::string("local"));
        }
    }

    void badSearchesAreRefused422_data() {
        QTest::addColumn<QByteArray>("body");
        for (const char* body : {R"({"area_code":"41"})", R"({"area_code":415})", R"({"quantity":0})",
                                 R"({"quantity":101})", R"({"quantity":1.5})", R"({"pattern":"abc"})",
                                 R"({"number_type":"mobile"})", R"({"state":"CA"})", "[]"})
            QTest::newRow(body) << QByteArray(body);
    }
    void badSearchesAreRefused422() {
        QFETCH(QByteArray, body);
        SandboxFixture sandbox;
        QCOMPARE(sandbox->request("POST", "/v1/phone-numbers/search", body.toStdString()).status, 422);
    }

    void orderedNumberIsOursAtOnce() {
        SandboxFixture sandbox;
        const HttpAnswer ordered =
            sandbox->post("/v1/phone-numbers/orders", {{"numbers", json::array({ours, "+14155550186"})},
                                                       {"label", "Desk"},
                                                       {"inbound_url", "https://example.com/in"}});
        QCOMPARE(ordered.status, 200);
        QCOMPARE(ordered.size(), 2);
        QCOMPARE(ordered.at("/data/0/number"), QLatin1String(ours));
        QCOMPARE(ordered.at("/data/1/label"), "Desk"_L1);
        QCOMPARE(ordered.at("/data/0/inbound_url"), "https://example.com/in"_L1);
        QCOMPARE(ordered.at("/data/0/campaign_id"), "null"_L1);
        const HttpAnswer read = sandbox->get("/v1/phone-numbers/" + ordered.at("/data/0/id").toStdString());
        QVERIFY(read.json["data"] == ordered.json["data"][0]);
        QCOMPARE(sandbox->get("/v1/billing/wallet").at("/data/balance_cents"), "9800"_L1);
        const HttpAnswer offers = sandbox->post("/v1/phone-numbers/search", {{"area_code", "415"}});
        QVERIFY(offers.body.find(ours) == std::string::npos);
    }

    void orderIsAllOrNothing409() {
        SandboxFixture sandbox;
        sandbox->orderNumber("+14155550186");
        const HttpAnswer refused = sandbox->post(
            "/v1/phone-numbers/orders", {{"numbers", json::array({ours, "+14155550186", "+14155550113",
                                                                  "+14155550149", "+14155550112"})}});
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), "INSUFFICIENT_INVENTORY"_L1);
        QCOMPARE(refused.at("/error/details/available_count"), "3"_L1);
        QCOMPARE(refused.at("/error/available_count"), "3"_L1);
        QVERIFY(refused.json["error"]["unavailable"] == json::array({"+14155550186", "+14155550113"}));
        QCOMPARE(sandbox->get("/v1/phone-numbers").size(), 1);
    }

    void orderWithoutCreditIsRefused402() {
        SandboxFixture sandbox;
        sandbox->post("/sandbox/wallet", {{"balance_cents", 99}});
        const HttpAnswer refused =
            sandbox->post("/v1/phone-numbers/orders", {{"numbers", json::array({ours})}});
        QCOMPARE(refused.status, 402);
        QCOMPARE(refused.code(), "INSUFFICIENT_CREDIT"_L1);
        QCOMPARE(sandbox->get("/v1/phone-numbers").size(), 0);
    }

    void badOrdersAreRefused422_data() {
        QTest::addColumn<QByteArray>("body");
        for (const char* body : {"{}", R"({"numbers":[]})", R"({"numbers":["415"]})",
                                 R"({"numbers":["+14155550123","+14155550123"]})",
                                 R"({"numbers":["+14155550123"],"inbound_url":"http://example.com"})",
                                 R"({"numbers":["+14155550123"],"campaign_id":"x"})",
                                 R"({"numbers":["+14155550123"],"color":"red"})"})
            QTest::newRow(body) << QByteArray(body);
    }
    void badOrdersAreRefused422() {
        QFETCH(QByteArray, body);
        SandboxFixture sandbox;
        QCOMPARE(sandbox->request("POST", "/v1/phone-numbers/orders", body.toStdString()).status, 422);
    }

    void orderWithCampaignAttachesIt() {
        SandboxFixture sandbox;
        const std::string campaign = sandbox->activeCampaign();
        const HttpAnswer ordered = sandbox->post(
            "/v1/phone-numbers/orders", {{"numbers", json::array({ours})}, {"campaign_id", campaign}});
        QCOMPARE(ordered.at("/data/0/campaign_id"), QString::fromStdString(campaign));
        QCOMPARE(sandbox
                     ->post("/v1/phone-numbers/orders",
                            {{"numbers", json::array({"+14155550186"})}, {"campaign_id", nowhere}})
                     .status,
                 404);
    }

    void listFiltersAfterThePageIsCut() {
        SandboxFixture sandbox;
        for (const char* number : {"+14155550123", "+14155550186", "+18335550123"})
            sandbox->orderNumber(number);
        QCOMPARE(sandbox->get("/v1/phone-numbers?number_type=toll_free").size(), 1);
        // The newest number is toll-free, so the first page is empty and yet has a next one.
        const HttpAnswer empty = sandbox->get("/v1/phone-numbers?limit=1&search=415");
        QCOMPARE(empty.size(), 0);
        const QString next = empty.at("/meta/next_cursor");
        QVERIFY(next != "null"_L1);
        const HttpAnswer second =
            sandbox->get("/v1/phone-numbers?limit=1&search=415&cursor=" + next.toStdString());
        QCOMPARE(second.at("/data/0/number"), "+14155550186"_L1);
    }

    void patchChangesClearsAndKeeps() {
        SandboxFixture sandbox;
        const std::string path = "/v1/phone-numbers/" + sandbox->orderNumber(ours);
        const HttpAnswer changed =
            sandbox->patch(path, {{"label", "Shop"}, {"status_url", "https://example.com/status"}});
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.at("/data/label"), "Shop"_L1);
        const HttpAnswer kept = sandbox->patch(path, {{"label", nullptr}});
        QCOMPARE(kept.at("/data/label"), "Shop"_L1);
        const HttpAnswer cleared = sandbox->patch(path, {{"label", ""}, {"status_url", ""}});
        QCOMPARE(cleared.at("/data/label"), "null"_L1);
        QCOMPARE(cleared.at("/data/status_url"), "null"_L1);
    }

    void patchRefusesWhatItMust() {
        SandboxFixture sandbox;
        const std::string path = "/v1/phone-numbers/" + sandbox->orderNumber(ours);
        const HttpAnswer unknown = sandbox->patch(path, {{"number", "+14155550124"}});
        QCOMPARE(unknown.status, 400);
        QCOMPARE(unknown.code(), "INVALID_INPUT"_L1);
        QCOMPARE(sandbox->patch(path, {{"campaign_id", ""}}).status, 422);
        QCOMPARE(sandbox->patch(path, {{"campaign_id", nowhere}}).status, 404);
        QCOMPARE(sandbox->patch(path, {{"inbound_url", "ftp://example.com"}}).status, 422);
        QCOMPARE(sandbox->patch(std::string("/v1/phone-numbers/") + nowhere, {{"label", "x"}}).status, 404);
        QCOMPARE(sandbox->patch("/v1/phone-numbers/1", {{"label", "x"}}).status, 400);
    }

    void releasedNumberIsGoneAndQuarantined() {
        SandboxFixture sandbox;
        const std::string id = sandbox->orderNumber(ours);
        const HttpAnswer released = sandbox->remove("/v1/phone-numbers/" + id);
        QCOMPARE(released.status, 200);
        QCOMPARE(released.at("/data/status"), "released"_L1);
        QCOMPARE(sandbox->get("/v1/phone-numbers/" + id).status, 404);
        QCOMPARE(sandbox->remove("/v1/phone-numbers/" + id).status, 404);
        QCOMPARE(sandbox->get("/v1/phone-numbers").size(), 0);
        const json order = {{"numbers", json::array({ours})}};
        QCOMPARE(sandbox->post("/v1/phone-numbers/orders", order).status, 409);
        sandbox->advance(30.0 * 24 * 3600);
        QCOMPARE(sandbox->post("/v1/phone-numbers/orders", order).status, 200);
    }

    void returnToCarrierNeedsItsOwnScope() {
        SandboxFixture sandbox;
        const std::string id = sandbox->orderNumber(ours);
        const auto limited = sandbox->withScopes({"numbers:write"});
        const HttpAnswer refused = limited.remove("/v1/phone-numbers/" + id + "?return_to_carrier=true");
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), "FORBIDDEN"_L1);
        QCOMPARE(limited.remove("/v1/phone-numbers/" + id).status, 200);
    }

    void attachedCampaignPropagatesInAMinute() {
        SandboxFixture sandbox;
        const std::string id = sandbox->orderNumber(ours);
        const std::string campaign = sandbox->activeCampaign();
        const HttpAnswer attached =
            sandbox->post("/v1/phone-numbers/" + id + "/campaign", {{"campaign_id", campaign}});
        QCOMPARE(attached.status, 200);
        QCOMPARE(attached.at("/data/campaign_id"), QString::fromStdString(campaign));
        QCOMPARE(attached.at("/data/carrier_line_option_status"), "pending"_L1);
        sandbox->advance(60);
        const HttpAnswer later = sandbox->get("/v1/phone-numbers/" + id);
        QCOMPARE(later.at("/data/carrier_line_option_status"), "active"_L1);
        QCOMPARE(later.at("/data/carrier_line_option_propagated_at"), "2026-06-15T12:01:00Z"_L1);
        const HttpAnswer again =
            sandbox->post("/v1/phone-numbers/" + id + "/campaign", {{"campaign_id", campaign}});
        QCOMPARE(again.at("/data/carrier_line_option_status"), "active"_L1);
        const HttpAnswer detached = sandbox->remove("/v1/phone-numbers/" + id + "/campaign");
        QCOMPARE(detached.at("/data/campaign_id"), "null"_L1);
        QCOMPARE(sandbox->remove("/v1/phone-numbers/" + id + "/campaign").status, 200);
    }

    void attachChecksInTheDocumentedOrder() {
        SandboxFixture sandbox;
        const std::string brand = sandbox->verifiedBrand();
        const HttpAnswer filed = sandbox->post("/v1/campaigns", {{"brand_id", brand},
                                                                 {"usecase", "MARKETING"},
                                                                 {"description", "News"},
                                                                 {"message_flow", "A form"},
                                                                 {"sample1", "News!"}});
        const json pending = {{"campaign_id", filed.json["data"]["id"]}};
        const std::string foreign = std::string("/v1/phone-numbers/") + nowhere + "/campaign";
        QCOMPARE(sandbox->post("/v1/phone-numbers/7/campaign", pending).status, 422);
        QCOMPARE(sandbox->post(foreign, {{"campaign_id", "7"}}).status, 422);
        QCOMPARE(sandbox->post(foreign, {{"campaign_id", nowhere}}).code(), "NOT_FOUND"_L1);
        QCOMPARE(sandbox->post(foreign, pending).code(), "CAMPAIGN_NOT_ACTIVE"_L1);
        const json active = {{"campaign_id", sandbox->activeCampaign()}};
        sandbox->post("/sandbox/brands/" + brand + "/decision", {{"decision", "reject"}});
        QCOMPARE(sandbox->post(foreign, active).code(), "BRAND_NOT_VERIFIED"_L1);
        sandbox->post("/sandbox/brands/" + brand + "/decision", {{"decision", "approve"}});
        QCOMPARE(sandbox->post(foreign, active).status, 404);
        const std::string released = sandbox->orderNumber(ours);
        sandbox->remove("/v1/phone-numbers/" + released);
        const HttpAnswer gone = sandbox->post("/v1/phone-numbers/" + released + "/campaign", active);
        QCOMPARE(gone.status, 409);
        QCOMPARE(gone.code(), "NUMBER_NOT_ASSIGNED"_L1);
        QCOMPARE(sandbox->remove("/v1/phone-numbers/" + released + "/campaign").code(),
                 "NUMBER_NOT_ASSIGNED"_L1);
    }
};

QTEST_GUILESS_MAIN(TestNumberRoutes)
#include "tst_sandbox_number_routes.moc"
