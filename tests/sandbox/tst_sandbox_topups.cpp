// How money gets into the wallet: checkout, automatic top-up, portal.
#include "support/SandboxFixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxClient;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* topup = "/v1/billing/topup";
constexpr const char* automatic = "/v1/billing/wallet/auto-topup";
constexpr const char* portal = "/v1/billing/portal";
const std::string shop = std::string("https:") + "//shop.example.com/";

json purchase(const char* product = "prod_sandbox_25") {
    return {{"stripe_product_id", product}, {"success_url", shop + "paid"}, {"cancel_url", shop + "back"}};
}

json switchedOn(const char* product = "prod_sandbox_25") {
    return {{"enabled", true}, {"stripe_product_id", product}};
}

qint64 balance(const SandboxFixture& sandbox) {
    return sandbox.client().get("/v1/billing/wallet").json["data"]["balance_cents"].get<qint64>();
}

/// The path of an address of this sandbox.
std::string pathOf(const QString& url) {
    return url.mid(url.indexOf(u'/', 8)).toStdString();
}
} // namespace

class TestTopups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void productsAreOnOffer() {
        SandboxFixture sandbox;
        const HttpAnswer offer = sandbox->get("/v1/billing/topup/products");
        QCOMPARE(offer.status, 200);
        QCOMPARE(offer.size("/data/products"), 5);
        QCOMPARE(offer.at("/data/products/1/stripe_product_id"), "prod_sandbox_25"_L1);
        QCOMPARE(offer.at("/data/products/1/amount_cents"), "2500"_L1);
        QCOMPARE(offer.at("/data/products/1/display_label"), "$25"_L1);
    }

    void aCheckoutIsPaidByAControlCall() {
        SandboxFixture sandbox;
        const HttpAnswer begun = sandbox->post(topup, purchase());
        QCOMPARE(begun.status, 200);
        const std::string session = begun.at("/data/checkout_session_id").toStdString();
        QVERIFY(begun.at("/data/checkout_url").endsWith(QString::fromStdString("/checkout/" + session)));
        QCOMPARE(balance(sandbox), 10'000);
        const std::string complete = "/sandbox/topups/" + session + "/complete";
        const HttpAnswer paid = sandbox->post(complete, json::object());
        QCOMPARE(paid.status, 200);
        QCOMPARE(paid.at("/balance_cents"), "12500"_L1);
        // Once only.
        QCOMPARE(sandbox->post(complete, json::object()).at("/balance_cents"), "12500"_L1);
        const HttpAnswer moved = sandbox->get("/v1/billing/transactions");
        QCOMPARE(moved.at("/data/0/kind"), "topup"_L1);
        QCOMPARE(moved.at("/data/0/source"), "stripe"_L1);
        QCOMPARE(moved.at("/data/0/source_ref").toStdString(), session);
        QCOMPARE(sandbox->post("/sandbox/topups/cs_sandbox_0/complete", json::object()).status, 404);
    }

    void aCheckoutIsPaidInABrowser() {
        SandboxFixture sandbox;
        sandbox->patch("/v1/organization", {{"name", "Shop <b>&</b> Sons"}});
        const HttpAnswer begun = sandbox->post(topup, purchase());
        const std::string path = pathOf(begun.at("/data/checkout_url"));
        const auto browser = sandbox->withKey({});
        const HttpAnswer page = browser.get(path);
        QCOMPARE(page.status, 200);
        QVERIFY(page.header("Content-Type").startsWith("text/html"_L1));
        const QString html = QString::fromStdString(page.body);
        QVERIFY(html.contains("Pay $25.00"_L1));
        QVERIFY(html.contains("Shop &lt;b&gt;&amp;&lt;/b&gt; Sons"_L1));
        QVERIFY(!html.contains("<b>"_L1));
        QVERIFY(html.contains(QString::fromStdString(shop + "back")));
        const HttpAnswer paid = browser.request("POST", path);
        QCOMPARE(paid.status, 303);
        QCOMPARE(paid.header("Location").toStdString(), shop + "paid");
        QCOMPARE(balance(sandbox), 12'500);
        QCOMPARE(browser.request("POST", path).status, 303);
        QCOMPARE(balance(sandbox), 12'500);
        QVERIFY(QString::fromStdString(browser.get(path).body).contains("has been paid"_L1));
        QCOMPARE(browser.get("/checkout/cs_sandbox_0").status, 404);
        QCOMPARE(browser.request("POST", "/checkout/cs_sandbox_0").status, 404);
    }

    void aCheckoutExpires() {
        SandboxFixture sandbox;
        const HttpAnswer begun = sandbox->post(topup, purchase());
        const std::string session = begun.at("/data/checkout_session_id").toStdString();
        sandbox->advance(24 * 3600);
        QCOMPARE(sandbox->post("/sandbox/topups/" + session + "/complete", json::object()).status, 422);
        QVERIFY(QString::fromStdString(sandbox->get("/checkout/" + session).body).contains("expired"_L1));
        QCOMPARE(balance(sandbox), 10'000);
    }

    void thePlansFloorIs402AndNoPlanIs404() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->post(topup, purchase("prod_sandbox_10")).status, 200);
        sandbox->post("/sandbox/plan", {{"plan", "scale"}});
        const HttpAnswer low = sandbox->post(topup, purchase("prod_sandbox_50"));
        QCOMPARE(low.status, 402);
        QCOMPARE(low.code(), "BELOW_MINIMUM_CREDIT"_L1);
        QCOMPARE(sandbox->post(topup, purchase("prod_sandbox_100")).status, 200);
        sandbox->post("/sandbox/plan", {{"plan", "none"}});
        const HttpAnswer planless = sandbox->post(topup, purchase("prod_sandbox_100"));
        QCOMPARE(planless.status, 404);
        QCOMPARE(planless.code(), "NOT_FOUND"_L1);
        QCOMPARE(sandbox->get("/v1/billing/wallet").at("/data/subscription_status"), "none"_L1);
    }

    void onlyAllowedHttpsAddressesLeadBack_data() {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<bool>("good");
        const auto add = [](const char* name, const QByteArray& rest, bool good) {
            QTest::newRow(name) << rest << good;
        };
        add("example",
            "https:/"
            "/example.com/x",
            true);
        add("below example",
            "https:/"
            "/a.b.example.com",
            true);
        add("dashboard",
            "https:/"
            "/agentmessage.io/billing",
            true);
        add("this computer",
            "https:/"
            "/127.0.0.1:8443/done",
            true);
        add("upper case",
            "https:/"
            "/EXAMPLE.com/x",
            true);
        add("plain",
            "http:/"
            "/example.com/x",
            false);
        add("elsewhere",
            "https:/"
            "/example.net/x",
            false);
        add("looks alike",
            "https:/"
            "/badexample.com/x",
            false);
        add("prefix",
            "https:/"
            "/example.com.evil.net/x",
            false);
        add("user part",
            "https:/"
            "/example.com@evil.net/x",
            false);
        add("user with port",
            "https:/"
            "/example.com:x@evil.net/x",
            false);
        add("backslash",
            "https:/"
            "/evil.net\\.example.com/x",
            false);
        add("no address", "example.com", false);
    }
    void onlyAllowedHttpsAddressesLeadBack() {
        QFETCH(QByteArray, url);
        QFETCH(bool, good);
        SandboxFixture sandbox;
        json body = purchase();
        body["success_url"] = url.toStdString();
        const HttpAnswer answer = sandbox->post(topup, body);
        QCOMPARE(answer.status, good ? 200 : 422);
        QCOMPARE(answer.at("/error/details/success_url") == "<none>"_L1, good);
    }

    void badPurchasesAre422() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->post(topup, purchase("prod_unknown")).status, 422);
        for (const char* field : {"stripe_product_id", "success_url", "cancel_url"}) {
            json body = purchase();
            body.erase(field);
            const HttpAnswer refused = sandbox->post(topup, body);
            QCOMPARE(refused.status, 422);
            QVERIFY(refused.json["error"]["details"].contains(field));
        }
        QCOMPARE(sandbox->get("/v1/billing/transactions").size(), 1);
    }

    void automaticTopupIsReadAndSwitched() {
        SandboxFixture sandbox;
        const HttpAnswer off = sandbox->get(automatic);
        QCOMPARE(off.at("/data/enabled"), "false"_L1);
        QCOMPARE(off.at("/data/next_charge_at"), "null"_L1);
        const HttpAnswer on = sandbox->put(automatic, switchedOn());
        QCOMPARE(on.status, 200);
        QCOMPARE(on.at("/data/enabled"), "true"_L1);
        QCOMPARE(on.at("/data/auto_topup_amount_cents"), "2500"_L1);
        QCOMPARE(on.at("/data/auto_topup_threshold_cents"), "500"_L1);
        QCOMPARE(on.at("/data/stripe_product_id"), "prod_sandbox_25"_L1);
        QCOMPARE(sandbox->get(automatic).body, on.body);
        QCOMPARE(sandbox->get("/v1/billing/wallet").at("/data/auto_topup_enabled"), "true"_L1);
        QCOMPARE(sandbox->get("/v1/billing/wallet").at("/data/auto_topup_amount_cents"), "2500"_L1);
        const HttpAnswer again = sandbox->put(automatic, switchedOn("prod_sandbox_50"));
        QCOMPARE(again.status, 409);
        QCOMPARE(again.code(), "CONFLICT"_L1);
        QCOMPARE(sandbox->put(automatic, {{"enabled", false}}).at("/data/enabled"), "false"_L1);
        QCOMPARE(sandbox->put(automatic, {{"enabled", false}}).status, 200);
        QCOMPARE(sandbox->put(automatic, switchedOn("prod_sandbox_50")).status, 200);
        const HttpAnswer log = sandbox->get("/v1/audit-log?action=auto_topup.update");
        QCOMPARE(log.size(), 3);
    }

    void automaticTopupIsRefused() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->put(automatic, {{"enabled", true}}).status, 422);
        QCOMPARE(sandbox->put(automatic, json::object()).status, 422);
        QCOMPARE(sandbox->put(automatic, switchedOn("prod_unknown")).status, 422);
        sandbox->post("/sandbox/plan", {{"plan", "scale"}});
        QCOMPARE(sandbox->put(automatic, switchedOn()).code(), "BELOW_MINIMUM_CREDIT"_L1);
        sandbox->post("/sandbox/plan", {{"plan", "none"}});
        const HttpAnswer planless = sandbox->put(automatic, switchedOn());
        QCOMPARE(planless.status, 402);
        QCOMPARE(planless.code(), "NO_PLAN"_L1);
        QCOMPARE(sandbox->get(automatic).at("/data/enabled"), "false"_L1);
    }

    void aLowBalanceFillsItself() {
        SandboxFixture sandbox;
        sandbox->put(automatic, switchedOn());
        sandbox->post("/sandbox/wallet", {{"balance_cents", 550}});
        QCOMPARE(sandbox->get(automatic).at("/data/next_charge_at"), "null"_L1);
        sandbox->orderNumber();
        QCOMPARE(balance(sandbox), 450);
        QCOMPARE(sandbox->get(automatic).at("/data/next_charge_at"), "2026-06-15T12:00:05Z"_L1);
        sandbox->advance(5);
        QCOMPARE(balance(sandbox), 2'950);
        QCOMPARE(sandbox->get(automatic).at("/data/next_charge_at"), "null"_L1);
        const HttpAnswer moved = sandbox->get("/v1/billing/transactions?limit=1");
        QCOMPARE(moved.at("/data/0/kind"), "topup"_L1);
        QVERIFY(moved.at("/data/0/source_ref").startsWith("pi_sandbox_"_L1));
        sandbox->advance(3600);
        QCOMPARE(balance(sandbox), 2'950);
    }

    void whatWasSwitchedOffNoLongerFills() {
        SandboxFixture sandbox;
        sandbox->put(automatic, switchedOn());
        sandbox->post("/sandbox/wallet", {{"balance_cents", 100}});
        sandbox->put(automatic, {{"enabled", false}});
        sandbox->advance(60);
        QCOMPARE(balance(sandbox), 100);
        // Switched on while the balance is low already, it fills at once.
        sandbox->put(automatic, switchedOn());
        sandbox->advance(60);
        QCOMPARE(balance(sandbox), 2'600);
    }

    void automaticTopupSurvivesARestart() {
        QTemporaryDir folder;
        auto options = SandboxFixture::defaultOptions();
        options.dataFile = folder.filePath(u"world.sqlite"_s);
        {
            SandboxFixture sandbox(options);
            sandbox->put(automatic, switchedOn());
            sandbox->post("/sandbox/wallet", {{"balance_cents", 1}});
        }
        SandboxFixture again(options);
        again->advance(5);
        QCOMPARE(balance(again), 2'501);
    }

    void thePortalOpensForCustomers() {
        SandboxFixture sandbox;
        const json body{{"return_url", shop}};
        const HttpAnswer stranger = sandbox->post(portal, body);
        QCOMPARE(stranger.status, 409);
        QCOMPARE(stranger.code(), "NO_STRIPE_CUSTOMER"_L1);
        const HttpAnswer begun = sandbox->post(topup, purchase());
        sandbox->request("POST", pathOf(begun.at("/data/checkout_url")));
        const HttpAnswer opened = sandbox->post(portal, body);
        QCOMPARE(opened.status, 200);
        QCOMPARE(opened.at("/data/expires_at"), "2026-06-15T13:00:00Z"_L1);
        const std::string path = pathOf(opened.at("/data/portal_url"));
        const auto browser = sandbox->withKey({});
        const HttpAnswer page = browser.get(path);
        QCOMPARE(page.status, 200);
        QVERIFY(QString::fromStdString(page.body).contains("Balance: $125.00"_L1));
        QVERIFY(QString::fromStdString(page.body).contains("Top-up of $25.00 on 2026-06-15"_L1));
        sandbox->advance(3600);
        QCOMPARE(browser.get(path).status, 404);
        QCOMPARE(browser.get("/billing-portal/x").status, 404);
    }

    void thePortalIsRefused() {
        SandboxFixture sandbox;
        sandbox->post(topup, purchase());
        QCOMPARE(sandbox->post(portal, json::object()).status, 422);
        QCOMPARE(sandbox->post(portal, {{"return_url", std::string("https:/") + "/example.net/"}}).status,
                 422);
        const HttpAnswer down = sandbox->post(portal, {{"return_url", shop + "portal-unavailable"}});
        QCOMPARE(down.status, 502);
        QCOMPARE(down.code(), "BILLING_PORTAL_UNAVAILABLE"_L1);
    }

    void writingTakesItsScope() {
        SandboxFixture sandbox;
        const auto reader = sandbox->withScopes({"billing:read"});
        QCOMPARE(reader.post(topup, purchase()).status, 403);
        QCOMPARE(reader.put(automatic, switchedOn()).status, 403);
        QCOMPARE(reader.post(portal, {{"return_url", shop}}).status, 403);
    }
};

QTEST_GUILESS_MAIN(TestTopups)
#include "tst_sandbox_topups.moc"
