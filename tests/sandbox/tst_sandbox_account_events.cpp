// What the organization is told about its keys and its money.
#include "support/SandboxFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
/// Subscribes an endpoint that the sandbox does not contact; each event leaves one delivery all the same.
void listen(const SandboxFixture& sandbox, const std::vector<std::string>& events) {
    const HttpAnswer made = sandbox.client().post(
        "/v1/webhooks", {{"url", std::string("https:/") + "/hooks.example.com/am"}, {"events", events}});
    QCOMPARE(made.status, 201);
}

/// The events told so far, oldest first, with spaces between them.
QString told(const SandboxFixture& sandbox) {
    sandbox.client().post("/sandbox/pushes/settle", json::object());
    const HttpAnswer deliveries = sandbox.client().get("/v1/webhooks/deliveries?limit=200");
    QString all;
    for (const json& delivery : deliveries.json["data"])
        all.prepend(QString::fromStdString(delivery["event_type"].get<std::string>() + " "));
    return all.trimmed();
}
} // namespace

class TestAccountEvents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachChangeOfAKeyIsTold() {
        SandboxFixture sandbox;
        listen(sandbox, {"api_key.created", "api_key.rotated", "api_key.revoked"});
        const HttpAnswer made =
            sandbox->post("/v1/api-keys", {{"label", "robot"}, {"scopes", json::array({"org:read"})}});
        const std::string path = "/v1/api-keys/" + made.at("/id").toStdString();
        sandbox->request("POST", path + "/rotate");
        sandbox->remove(path);
        sandbox->remove(path);
        QCOMPARE(told(sandbox), "api_key.created api_key.rotated api_key.revoked"_L1);
    }

    void aRefusedChangeIsNotTold() {
        SandboxFixture sandbox;
        listen(sandbox, {"api_key.created"});
        sandbox->post("/v1/api-keys", {{"label", "robot"}, {"scopes", json::array()}});
        QCOMPARE(told(sandbox), QString());
    }

    void aFallingBalanceIsToldOnce() {
        SandboxFixture sandbox;
        listen(sandbox, {"wallet.balance_low", "wallet.balance_zero"});
        sandbox->post("/sandbox/wallet", {{"balance_cents", 600}});
        QCOMPARE(told(sandbox), QString());
        sandbox->orderNumber("+14155550123");
        QCOMPARE(told(sandbox), QString());
        sandbox->orderNumber("+14155550124");
        QCOMPARE(told(sandbox), "wallet.balance_low"_L1);
        for (const char* number : {"+14155550125", "+14155550126", "+14155550127", "+14155550128"})
            sandbox->orderNumber(number);
        QCOMPARE(told(sandbox), "wallet.balance_low wallet.balance_zero"_L1);
        // Filled and emptied again, it is told again.
        sandbox->post("/sandbox/wallet", {{"balance_cents", 550}});
        sandbox->orderNumber("+14155550129");
        QCOMPARE(told(sandbox), "wallet.balance_low wallet.balance_zero wallet.balance_low"_L1);
    }

    void aTroubledSubscriptionIsTold() {
        SandboxFixture sandbox;
        listen(sandbox, {"subscription.past_due", "subscription.canceled"});
        sandbox->post("/sandbox/plan", {{"subscription_status", "past_due"}});
        sandbox->post("/sandbox/plan", {{"subscription_status", "past_due"}});
        sandbox->post("/sandbox/plan", {{"subscription_status", "canceled"}});
        sandbox->post("/sandbox/plan", {{"subscription_status", "active"}});
        QCOMPARE(told(sandbox), "subscription.past_due subscription.canceled"_L1);
    }
};

QTEST_GUILESS_MAIN(TestAccountEvents)
#include "tst_sandbox_account_events.moc"
