// Orders of numbers by quantity, and releases of many.
#include "support/PushListener.h"
#include "support/SandboxFixture.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxClient;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* route = "/v1/phone-numbers/bulk";

HttpAnswer order(const SandboxClient& sandbox, int quantity, const json& more = json::object()) {
    json body = {{"quantity", quantity}};
    body.update(more);
    return sandbox.post(route, body);
}

HttpAnswer poll(const SandboxClient& sandbox, const HttpAnswer& made) {
    return sandbox.get(std::string(route) + '/' + made.at("/data/order_id").toStdString());
}

int balance(const SandboxClient& sandbox) {
    return sandbox.get("/v1/billing/wallet").at("/data/balance_cents").toInt();
}

int owned(const SandboxClient& sandbox) {
    return sandbox.get("/sandbox/state").at("/counts/phone_numbers").toInt();
}
} // namespace

class TestBulkNumberRoutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void smallOrderIsFilledAtOnce() {
        SandboxFixture sandbox;
        const HttpAnswer made = order(sandbox.client(), 4,
                                      {{"area_code", "312"},
                                       {"label", "shops"},
                                       {"inbound_url", "https://example.com/in"},
                                       {"mode", "atomic"}});
        QCOMPARE(made.status, 200);
        QCOMPARE(made.at("/data/order_id"), "null"_L1);
        QCOMPARE(made.at("/data/status"), "complete"_L1);
        QCOMPARE(made.at("/data/assigned_count"), "4"_L1);
        QCOMPARE(made.at("/data/pending_count"), "0"_L1);
        QCOMPARE(made.size("/data/assigned_numbers"), 4);
        const HttpAnswer list = sandbox->get("/v1/phone-numbers");
        QCOMPARE(list.size(), 4);
        for (const json& number : list.json["data"]) {
            QCOMPARE(QString::fromStdString(number["number"]).left(5), "+1312"_L1);
            QCOMPARE(QString::fromStdString(number["label"]), "shops"_L1);
            QCOMPARE(QString::fromStdString(number["inbound_url"]), "https://example.com/in"_L1);
        }
        QCOMPARE(balance(sandbox.client()), 10'000 - 400);
    }

    void largeOrderIsFilledLaterAndAltogether() {
        am::sandbox::SandboxOptions options = SandboxFixture::defaultOptions();
        options.creditCents = 100'000;
        SandboxFixture sandbox(options);
        const HttpAnswer made = order(sandbox.client(), 400, {{"area_code", "206"}});
        QCOMPARE(made.status, 202);
        QCOMPARE(made.at("/data/status"), "processing"_L1);
        QCOMPARE(made.at("/data/assigned_count"), "0"_L1);
        QCOMPARE(made.at("/data/pending_count"), "400"_L1);
        sandbox->advance(29);
        QCOMPARE(poll(sandbox.client(), made).json["data"].dump(), made.json["data"].dump());
        QCOMPARE(owned(sandbox.client()), 0);
        sandbox->advance(1);
        const HttpAnswer done = poll(sandbox.client(), made);
        QCOMPARE(done.at("/data/status"), "complete"_L1);
        QCOMPARE(done.at("/data/assigned_count"), "400"_L1);
        QCOMPARE(done.at("/data/pending_count"), "0"_L1);
        const auto numbers = done.json["data"]["assigned_numbers"].get<std::set<std::string>>();
        QCOMPARE(numbers.size(), std::size_t(400));
        QVERIFY(std::all_of(numbers.begin(), numbers.end(),
                            [](const std::string& one) { return one.rfind("+1206", 0) == 0; }));
        QCOMPARE(owned(sandbox.client()), 400);
        QCOMPARE(balance(sandbox.client()), 100'000 - 40'000);
    }

    void heldNumbersCannotBeOrdered() {
        SandboxFixture sandbox;
        const HttpAnswer made = order(sandbox.client(), 20, {{"area_code", "617"}});
        const HttpAnswer offers =
            sandbox->post("/v1/phone-numbers/search", {{"area_code", "617"}, {"quantity", 1}});
        sandbox->advance(30);
        const auto taken = poll(sandbox.client(), made).json["data"]["assigned_numbers"];
        QVERIFY(std::find(taken.begin(), taken.end(), offers.json["data"][0]["number"]) == taken.end());
    }

    void campaignIsAttached() {
        SandboxFixture sandbox;
        const std::string campaign = sandbox->activeCampaign();
        QCOMPARE(order(sandbox.client(), 2, {{"campaign_id", campaign}}).status, 200);
        QCOMPARE(sandbox->get("/v1/phone-numbers?campaign_id=" + campaign).size(), 2);
    }

    void labelsMakeTheCarrierFail_data() {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("assigned");
        QTest::newRow("nothing") << u"shops [fail]"_s << u"failed"_s << 0;
        QTest::newRow("half") << u"shops [partial]"_s << u"partial"_s << 2;
    }
    void labelsMakeTheCarrierFail() {
        QFETCH(QString, label);
        QFETCH(QString, status);
        QFETCH(int, assigned);
        SandboxFixture sandbox;
        const int before = balance(sandbox.client());
        const HttpAnswer made = order(sandbox.client(), 4, {{"label", label.toStdString()}});
        QCOMPARE(made.status, 202);
        sandbox->advance(30);
        const HttpAnswer done = poll(sandbox.client(), made);
        QCOMPARE(done.at("/data/status"), status);
        QCOMPARE(done.at("/data/assigned_count").toInt(), assigned);
        QCOMPARE(done.at("/data/failed_count").toInt(), 4 - assigned);
        QCOMPARE(owned(sandbox.client()), assigned);
        QCOMPARE(balance(sandbox.client()), before - 100 * assigned);
    }

    void decisionIsAnEvent() {
        am::test::PushListener listener;
        SandboxFixture sandbox;
        sandbox->post("/v1/webhooks",
                      {{"url", listener.url()}, {"events", {"phone_number.bulk_order.completed"}}});
        order(sandbox.client(), 2);
        const HttpAnswer made = order(sandbox.client(), 12);
        sandbox->advance(30);
        am::test::settlePushes(sandbox.client());
        // An order that was filled at once has nothing to tell.
        QCOMPARE(listener.count(), std::size_t(1));
        QVERIFY(listener.last().json["data"] == poll(sandbox.client(), made).json["data"]);
    }

    void orderFailsIfTheMoneyIsGoneMeanwhile() {
        SandboxFixture sandbox;
        const HttpAnswer made = order(sandbox.client(), 20);
        sandbox->post("/sandbox/wallet", {{"balance_cents", 1999}});
        sandbox->advance(30);
        QCOMPARE(poll(sandbox.client(), made).at("/data/status"), "failed"_L1);
        QCOMPARE(balance(sandbox.client()), 1999);
    }

    void badOrdersAreRefused422_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("no quantity") << QByteArray("{}") << u"quantity"_s;
        QTest::newRow("none") << QByteArray(R"({"quantity":0})") << u"quantity"_s;
        QTest::newRow("too many") << QByteArray(R"({"quantity":1001})") << u"quantity"_s;
        QTest::newRow("more than a number holds")
            << QByteArray(R"({"quantity":99999999999999999999})") << u"quantity"_s;
        QTest::newRow("area") << QByteArray(R"({"quantity":1,"area_code":"41"})") << u"area_code"_s;
        QTest::newRow("pattern") << QByteArray(R"({"quantity":1,"pattern":"CATS"})") << u"pattern"_s;
        QTest::newRow("type") << QByteArray(R"({"quantity":1,"number_type":"mobile"})") << u"number_type"_s;
        const std::string plainHttp = json{{"quantity", 1}, {"status_url", "http://x.example"}}.dump();
        QTest::newRow("url") << QByteArray::fromStdString(plainHttp) << u"status_url"_s;
        QTest::newRow("partial mode")
            << QByteArray(R"({"quantity":1,"mode":"immediate_partial"})") << u"mode"_s;
        QTest::newRow("unknown campaign")
            << QByteArray(R"({"quantity":1,"campaign_id":"3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f"})")
            << u"campaign_id"_s;
        QTest::newRow("unknown field") << QByteArray(R"({"quantity":1,"numbers":[]})") << u"numbers"_s;
    }
    void badOrdersAreRefused422() {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        SandboxFixture sandbox;
        const HttpAnswer refused = sandbox->request("POST", route, body.toStdString());
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.code(), "VALIDATION_FAILED"_L1);
        QVERIFY2(refused.json["error"]["details"].contains(field.toStdString()), refused.body.c_str());
    }

    void orderWithoutCreditIsRefused402() {
        SandboxFixture sandbox;
        const HttpAnswer refused = order(sandbox.client(), 101);
        QCOMPARE(refused.status, 402);
        QCOMPARE(refused.code(), "INSUFFICIENT_CREDIT"_L1);
    }

    void orderOfMoreThanThereIsIsRefused409() {
        SandboxFixture sandbox;
        const HttpAnswer refused = order(sandbox.client(), 5, {{"number_type", "short_code"}});
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), "INSUFFICIENT_INVENTORY"_L1);
        QCOMPARE(refused.at("/error/available_count"), "0"_L1);
        // The order named no numbers, so none is said to be gone.
        QCOMPARE(refused.size("/error/unavailable"), 0);
        QCOMPARE(refused.at("/error/details/unavailable"), "<none>"_L1);
        QCOMPARE(refused.at("/error/message"), "there are not that many numbers on offer"_L1);
        QCOMPARE(owned(sandbox.client()), 0);
    }

    void orderForAnUnreadyCampaignIsRefused409() {
        SandboxFixture sandbox;
        const std::string brand = sandbox->verifiedBrand();
        const HttpAnswer campaign =
            sandbox->post("/v1/campaigns", {{"brand_id", brand},
                                            {"usecase", "CUSTOMER_CARE"},
                                            {"description", "Answers to our customers."},
                                            {"message_flow", "They tick a box."},
                                            {"sample1", "Fixture Works: ready."}});
        const HttpAnswer refused = order(sandbox.client(), 1, {{"campaign_id", campaign.json["data"]["id"]}});
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), "CAMPAIGN_NOT_ACTIVE"_L1);
    }

    void sameKeyOrdersOnce() {
        SandboxFixture sandbox;
        const std::multimap<std::string, std::string> key{{"Idempotency-Key", "order-1"}};
        const HttpAnswer first = sandbox->request("POST", route, R"({"quantity":3})", key);
        const HttpAnswer again = sandbox->request("POST", route, R"({"quantity":3})", key);
        QCOMPARE(first.status, 200);
        QCOMPARE(again.body, first.body);
        QCOMPARE(owned(sandbox.client()), 3);
        QCOMPARE(sandbox->request("POST", route, R"({"quantity":4})", key).status, 422);
        sandbox->advance(86400);
        QVERIFY(sandbox->request("POST", route, R"({"quantity":3})", key).body != first.body);
        QCOMPARE(owned(sandbox.client()), 6);
    }

    void pollKnowsOnlyOrders() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->get("/v1/phone-numbers/bulk/3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f").status, 404);
        const HttpAnswer malformed = sandbox->get("/v1/phone-numbers/bulk/x");
        QCOMPARE(malformed.status, 400);
        QCOMPARE(malformed.code(), "VALIDATION_FAILED"_L1);
    }

    void scopesAreThoseOfNumbers() {
        SandboxFixture sandbox;
        QCOMPARE(order(sandbox->withScopes({"numbers:read"}), 1).status, 403);
        QCOMPARE(sandbox->withScopes({"numbers:write"})
                     .get("/v1/phone-numbers/bulk/3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f")
                     .status,
                 403);
        QCOMPARE(
            sandbox->withScopes({"numbers:read"})
                .post("/v1/phone-numbers/bulk/release", {{"ids", {"3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f"}}})
                .status,
            403);
    }

    void releaseTellsWhatBecameOfEach() {
        SandboxFixture sandbox;
        const std::string first = sandbox->orderNumber("+14155550123");
        const std::string second = sandbox->orderNumber("+14155550186");
        sandbox->remove("/v1/phone-numbers/" + second);
        const std::string unknown = "3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f";
        const HttpAnswer done =
            sandbox->post("/v1/phone-numbers/bulk/release", {{"ids", {first, first, second, unknown}}});
        QCOMPARE(done.status, 200);
        QVERIFY(done.json["data"]["released"] == json::array({first}));
        QVERIFY(done.json["data"]["already_released"] == json::array({second}));
        QVERIFY(done.json["data"]["unknown"] == json::array({unknown}));
        QCOMPARE(sandbox->get("/v1/phone-numbers/" + first).status, 404);
    }

    void badReleasesAreRefused_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no ids") << QByteArray("{}");
        QTest::newRow("empty") << QByteArray(R"({"ids":[]})");
        QTest::newRow("no UUID") << QByteArray(R"({"ids":["x"]})");
        QTest::newRow("no list") << QByteArray(R"({"ids":{}})");
        QTest::newRow("101") << QByteArray::fromStdString(
            json{{"ids", json::array_t(101, "3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f")}}.dump());
    }
    void badReleasesAreRefused() {
        QFETCH(QByteArray, body);
        SandboxFixture sandbox;
        const HttpAnswer refused =
            sandbox->request("POST", "/v1/phone-numbers/bulk/release", body.toStdString());
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.json["error"]["details"].contains("ids"));
    }

    void manyAreNeverReturnedToTheCarrier403() {
        SandboxFixture sandbox;
        const std::string id = sandbox->orderNumber();
        const HttpAnswer refused =
            sandbox->post("/v1/phone-numbers/bulk/release?return_to_carrier=true", {{"ids", {id}}});
        QCOMPARE(refused.status, 403);
        QCOMPARE(sandbox->get("/v1/phone-numbers/" + id).status, 200);
    }

    void oneIsReturnedToTheCarrierWithTheScope() {
        SandboxFixture sandbox;
        const std::string id = sandbox->orderNumber("+14155550123");
        const std::string path = "/v1/phone-numbers/" + id + "?return_to_carrier=true";
        const HttpAnswer refused = sandbox->withScopes({"numbers:write"}).remove(path);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), "FORBIDDEN"_L1);
        const HttpAnswer odd = sandbox->remove("/v1/phone-numbers/" + id + "?return_to_carrier=perhaps");
        QCOMPARE(odd.status, 400);
        const HttpAnswer done =
            sandbox->withScopes({"numbers:write", "platform:inventory:write"}).remove(path);
        QCOMPARE(done.status, 200);
        QCOMPARE(done.at("/data/status"), "released"_L1);
        // After the quarantine a released number is on offer again, this one is not.
        sandbox->advance(31 * 86400);
        QCOMPARE(sandbox->post("/v1/phone-numbers/orders", {{"numbers", {"+14155550123"}}}).status, 409);
    }
};

QTEST_GUILESS_MAIN(TestBulkNumberRoutes)
#include "tst_sandbox_bulk_number_routes.moc"
