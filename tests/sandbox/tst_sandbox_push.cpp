// What is pushed, to whom, and how it is signed.
#include "support/PushListener.h"
#include "support/SandboxFixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using am::core::SignatureCheck;
using am::test::HttpAnswer;
using am::test::PushListener;
using am::test::PushReply;
using am::test::ReceivedPush;
using am::test::SandboxClient;
using am::test::SandboxFixture;
using am::test::settlePushes;
using nlohmann::json;

namespace {
constexpr const char* ours = "+14155550123";
constexpr const char* contact = "+15551234567";

/// A number that may send to the contact, with its two URLs at the listener.
std::string listeningNumber(const SandboxFixture& sandbox, const PushListener& listener) {
    const std::string number = sandbox.client().sendingNumber(ours);
    sandbox.client().optIn(number, contact);
    sandbox.client().patch("/v1/phone-numbers/" + number, {{"inbound_url", listener.url("/inbound")},
                                                           {"status_url", listener.url("/status")}});
    return number;
}

std::string rotatedSecret(const SandboxFixture& sandbox) {
    return sandbox.client()
        .request("POST", "/v1/webhook-secret/rotate")
        .json.at("webhook_secret")
        .get<std::string>();
}

HttpAnswer subscribed(const SandboxFixture& sandbox, const PushListener& listener, const json& events) {
    return sandbox.client().post("/v1/webhooks", {{"url", listener.url()}, {"events", events}});
}

std::vector<std::string> valuesOf(const PushListener& listener, const char* pointer) {
    std::vector<std::string> values;
    for (const ReceivedPush& push : listener.received())
        values.push_back(push.at(pointer));
    return values;
}
} // namespace

class TestPush : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void inboundMessagesGoToTheInboundUrlAsGetShowsThem() {
        SandboxFixture sandbox;
        PushListener listener;
        listeningNumber(sandbox, listener);
        const std::string secret = rotatedSecret(sandbox);
        const std::string id = sandbox->text(contact, ours, "grüße");
        settlePushes(sandbox.client());
        QCOMPARE(listener.count(), std::size_t(1));
        const ReceivedPush push = listener.last();
        QCOMPARE(push.path, std::string("/inbound"));
        QCOMPARE(push.json.dump(), sandbox->get("/v1/inbound-messages/" + id).json["data"].dump());
        QCOMPARE(push.headers.at("content-type"), std::string("application/json"));
        QVERIFY(push.headers.at("host").rfind("127.0.0.1:", 0) == 0);
        QVERIFY(push.isSignedWith(secret));
        QVERIFY(!push.isSignedWith("c29tZXRoaW5nIGVsc2UgdGhhdCBpcyBsb25n"));
        const SignatureCheck check = push.check({secret});
        QCOMPARE(check.signedAt->toRfc3339(), u"2026-06-15T12:00:00Z"_s);
    }

    void statusChangesGoToTheStatusUrlInOrder() {
        SandboxFixture sandbox;
        PushListener listener;
        listeningNumber(sandbox, listener);
        const std::string secret = rotatedSecret(sandbox);
        const std::string id = sandbox->sendOne(ours, contact, "hi");
        settlePushes(sandbox.client());
        QCOMPARE(listener.count(), std::size_t(0));
        sandbox->advance(10);
        QCOMPARE(valuesOf(listener, "/status"), std::vector<std::string>({"sending", "sent", "delivered"}));
        for (const ReceivedPush& push : listener.received()) {
            QCOMPARE(push.at("/id"), id);
            QCOMPARE(push.path, std::string("/status"));
            QVERIFY(push.isSignedWith(secret));
        }
        QCOMPARE(listener.last().json.dump(), sandbox->get("/v1/messages/" + id).json["data"].dump());
    }

    void failuresArePushedWithTheirCode() {
        SandboxFixture sandbox;
        PushListener listener;
        const std::string number = listeningNumber(sandbox, listener);
        sandbox->optIn(number, "+15005564770");
        sandbox->sendOne(ours, "+15005564770", "hi");
        sandbox->advance(10);
        QCOMPARE(listener.last().at("/status"), std::string("failed"));
        QCOMPARE(listener.last().at("/error_code"), std::string("4770"));
    }

    void theListenerKnowsTheMomentOfEachChange() {
        SandboxFixture sandbox;
        PushListener listener;
        listeningNumber(sandbox, listener);
        const std::string secret = rotatedSecret(sandbox);
        sandbox->sendOne(ours, contact, "hi");
        std::vector<std::string> clocks;
        listener.answerBy([&](const ReceivedPush&) {
            clocks.push_back(sandbox->get("/sandbox/state").at("/clock/now").toStdString());
            return PushReply();
        });
        sandbox->advance(3600);
        QCOMPARE(clocks, std::vector<std::string>(
                             {"2026-06-15T12:00:01Z", "2026-06-15T12:00:02Z", "2026-06-15T12:00:04Z"}));
        QCOMPARE(listener.received()[2].check({secret}).signedAt->toRfc3339(), u"2026-06-15T12:00:04Z"_s);
        QCOMPARE(sandbox->get("/sandbox/state").at("/clock/now"), "2026-06-15T13:00:00Z"_L1);
    }

    void aListenerMayCallTheApiFromItsHandler() {
        SandboxFixture sandbox;
        PushListener listener;
        listeningNumber(sandbox, listener);
        listener.answerBy([&](const ReceivedPush& push) {
            if (push.path == "/inbound")
                sandbox->send(ours, contact, "you said " + push.at("/body"));
            return PushReply();
        });
        sandbox->text(contact, ours, "hello");
        settlePushes(sandbox.client());
        QCOMPARE(sandbox->get("/v1/messages").at("/data/0/text"), "you said hello"_L1);
        // What the handler caused while the clock is pushed belongs to the same push.
        sandbox->sendOne(ours, contact, "first");
        listener.answerBy([&](const ReceivedPush& push) {
            if (push.at("/text") == "first" && push.at("/status") == "delivered")
                sandbox->send(ours, contact, "second");
            return PushReply();
        });
        listener.forget();
        sandbox->advance(60);
        QCOMPARE(listener.last().at("/text"), std::string("second"));
        QCOMPARE(listener.last().at("/status"), std::string("delivered"));
    }

    void theRequestThatCausesAPushDoesNotWaitForIt() {
        SandboxFixture sandbox;
        PushListener listener;
        listeningNumber(sandbox, listener);
        listener.answerWith({200, "", PushReply::Manner::NeverAnswer, {}});
        sandbox->text(contact, ours, "hello");
        listener.waitFor(1);
        // The listener is still silent, and the sandbox answers.
        QCOMPARE(sandbox->get("/sandbox/pushes").size("/pushes"), 0);
        listener.release();
        settlePushes(sandbox.client());
        QCOMPARE(sandbox->get("/sandbox/pushes").at("/pushes/0/outcome"), "success"_L1);
    }

    void eventsGoToThoseWhoWantThem() {
        SandboxFixture sandbox;
        PushListener brands;
        PushListener all;
        const HttpAnswer first = subscribed(sandbox, brands, {"brand.vetted"});
        const HttpAnswer second = subscribed(sandbox, all, {"campaign.approved", "brand.vetted"});
        sandbox->activeCampaign();
        settlePushes(sandbox.client());
        QCOMPARE(valuesOf(brands, "/type"), std::vector<std::string>({"brand.vetted"}));
        QCOMPARE(valuesOf(all, "/type"), std::vector<std::string>({"brand.vetted", "campaign.approved"}));
        // One event, one id, whoever is told.
        QCOMPARE(brands.received()[0].at("/id"), all.received()[0].at("/id"));
        QVERIFY(brands.last().at("/id").rfind("evt_", 0) == 0);
        QVERIFY(brands.last().isSignedWith(first.at("/secret").toStdString()));
        QVERIFY(!brands.last().isSignedWith(second.at("/secret").toStdString()));
        QCOMPARE(brands.last().at("/api_version"), std::string("2026-04-01"));
        QCOMPARE(brands.last().at("/created_at"), std::string("2026-06-15T12:00:00Z"));
        QCOMPARE(brands.last().json["data"].dump(), sandbox->get("/v1/brands").json["data"][0].dump());
    }

    void registrationTellsBothWays() {
        SandboxFixture sandbox;
        PushListener listener;
        subscribed(sandbox, listener,
                   {"brand.vetted", "brand.vetting_failed", "campaign.approved", "campaign.rejected",
                    "phone_number.campaign.assigned"});
        sandbox->sendingNumber(ours);
        const std::string brand = sandbox->verifiedBrand();
        const HttpAnswer campaign = sandbox->post("/v1/campaigns", {{"brand_id", brand},
                                                                    {"usecase", "MARKETING"},
                                                                    {"description", "[reject] me"},
                                                                    {"message_flow", "None."},
                                                                    {"sample1", "Buy."}});
        sandbox->post("/sandbox/brands/" + brand + "/decision", {{"decision", "reject"}});
        sandbox->advance(3600);
        QCOMPARE(valuesOf(listener, "/type"),
                 std::vector<std::string>({"brand.vetted", "campaign.approved", "brand.vetting_failed",
                                           "phone_number.campaign.assigned", "campaign.rejected"}));
        QCOMPARE(listener.last().at("/data/id"), campaign.at("/data/id").toStdString());
        QCOMPARE(listener.received()[3].at("/data/carrier_line_option_status"), std::string("active"));
    }

    void challengesTellHowTheyEnd() {
        SandboxFixture sandbox;
        PushListener listener;
        subscribed(sandbox, listener, {"consent_pending.confirmed", "consent_pending.expired"});
        const std::string number = sandbox->orderNumber(ours);
        const auto challenge = [&](const char* to) {
            return sandbox
                ->post(
                    "/v1/consent/double-opt-in",
                    {{"phone_number_id", number}, {"contact_number", to}, {"confirmation_text", "Reply YES"}})
                .at("/consent_pending_id")
                .toStdString();
        };
        const std::string silent = challenge("+15551230000");
        const std::string keen = challenge(contact);
        sandbox->text(contact, ours, "YES");
        sandbox->advance(25 * 3600);
        QCOMPARE(valuesOf(listener, "/type"),
                 std::vector<std::string>({"consent_pending.confirmed", "consent_pending.expired"}));
        QCOMPARE(valuesOf(listener, "/data/consent_pending_id"), std::vector<std::string>({keen, silent}));
        QCOMPARE(listener.received()[0].at("/data/consent_id"),
                 sandbox->get("/v1/consent").at("/data/0/id").toStdString());
        QCOMPARE(listener.received()[1].at("/data/consent_id"), std::string("null"));
    }

    void pausedAndRemovedEndpointsAreNotTold() {
        SandboxFixture sandbox;
        PushListener listener;
        const std::string first =
            "/v1/webhooks/" + subscribed(sandbox, listener, {"brand.vetted"}).at("/id").toStdString();
        const std::string second =
            "/v1/webhooks/" + subscribed(sandbox, listener, {"brand.vetted"}).at("/id").toStdString();
        listener.answerWith({500, "", PushReply::Manner::Whole, {}});
        const std::string brand = sandbox->verifiedBrand();
        settlePushes(sandbox.client());
        QCOMPARE(listener.count(), std::size_t(2));
        sandbox->patch(first, {{"active", false}});
        sandbox->remove(second);
        // Neither what waits for another attempt nor anything new.
        sandbox->post("/sandbox/brands/" + brand + "/decision", {{"decision", "approve"}});
        sandbox->advance(24 * 3600);
        QCOMPARE(listener.count(), std::size_t(2));
        QCOMPARE(sandbox->get("/sandbox/pushes").at("/waiting"), "0"_L1);
    }

    void pushesBegunBeforeARotationKeepTheOldSecretWhileItCounts() {
        SandboxFixture sandbox;
        PushListener listener;
        listeningNumber(sandbox, listener);
        const std::string first = rotatedSecret(sandbox);
        sandbox->advance(3600);
        PushReply busy;
        busy.status = 500;
        listener.answerWith(busy);
        sandbox->text(contact, ours, "one");
        settlePushes(sandbox.client());
        sandbox->advance(1);
        const std::string second = rotatedSecret(sandbox);
        // Its retries, 10 s and 70 s later, are signed as it began; a new one is not.
        sandbox->advance(80);
        QCOMPARE(listener.count(), std::size_t(3));
        QVERIFY(listener.last().isSignedWith(first));
        QVERIFY(!listener.last().isSignedWith(second));
        sandbox->text(contact, ours, "two");
        settlePushes(sandbox.client());
        QVERIFY(listener.last().isSignedWith(second));
        QCOMPARE(listener.last().check({second}).received.size(), qsizetype(1));
        // After five minutes only the new one counts.
        listener.answerWith(PushReply());
        sandbox->advance(300);
        for (const std::string& secret : {first, second})
            QCOMPARE(listener.last().isSignedWith(secret), secret == second);
    }

    void anEndpointsOldSecretIsDeadAtOnce() {
        SandboxFixture sandbox;
        PushListener listener;
        const HttpAnswer made = subscribed(sandbox, listener, {"brand.vetted"});
        const HttpAnswer rotated =
            sandbox->request("POST", "/v1/webhooks/" + made.at("/id").toStdString() + "/rotate-secret");
        sandbox->verifiedBrand();
        settlePushes(sandbox.client());
        QVERIFY(!listener.last().isSignedWith(made.at("/secret").toStdString()));
        QVERIFY(listener.last().isSignedWith(rotated.at("/secret").toStdString()));
    }

    void repeatedReceiptsArePushedTwice() {
        SandboxFixture sandbox;
        PushListener listener;
        const std::string number = listeningNumber(sandbox, listener);
        sandbox->put("/sandbox/chaos", {{"duplicate_receipts", 1}});
        sandbox->sendOne(ours, contact, "hi");
        sandbox->advance(10);
        QCOMPARE(valuesOf(listener, "/status"),
                 std::vector<std::string>({"sending", "sent", "delivered", "delivered"}));
        // The magic contact whose `sent` comes after `delivered`: a status does not move backwards.
        sandbox->put("/sandbox/chaos", {{"duplicate_receipts", 0}});
        listener.forget();
        sandbox->optIn(number, "+15005550008");
        sandbox->sendOne(ours, "+15005550008", "hi");
        sandbox->advance(10);
        QCOMPARE(valuesOf(listener, "/status"), std::vector<std::string>({"sending", "delivered"}));
    }

    void nothingIsQueuedWhenNobodyListens() {
        SandboxFixture sandbox;
        const std::string number = sandbox->sendingNumber(ours);
        sandbox->optIn(number, contact);
        sandbox->sendOne(ours, contact, "hi");
        sandbox->text(contact, ours, "hello");
        sandbox->advance(3600);
        const HttpAnswer pushes = sandbox->get("/sandbox/pushes");
        QCOMPARE(pushes.size("/pushes"), 0);
        QCOMPARE(pushes.at("/waiting"), "0"_L1);
    }

    void aWorldWithAPastTellsNothingOfIt() {
        am::sandbox::SandboxOptions options = SandboxFixture::defaultOptions();
        options.world = am::sandbox::WorldKind::Demo;
        SandboxFixture sandbox(options);
        settlePushes(sandbox.client());
        QCOMPARE(sandbox->get("/sandbox/pushes").size("/pushes"), 0);
    }

    void ordersAndBulkOrdersTakeLoopbackUrls() {
        SandboxFixture sandbox;
        PushListener listener;
        const HttpAnswer ordered = sandbox->post("/v1/phone-numbers/orders",
                                                 {{"numbers", {ours}}, {"inbound_url", listener.url("/o")}});
        QCOMPARE(ordered.at("/data/0/inbound_url").toStdString(), listener.url("/o"));
        sandbox->text(contact, ours, "hello");
        settlePushes(sandbox.client());
        QCOMPARE(listener.last().path, std::string("/o"));
        // A released number is silent.
        sandbox->remove("/v1/phone-numbers/" + ordered.at("/data/0/id").toStdString());
        QCOMPARE(sandbox->post("/sandbox/inbound", {{"from", contact}, {"to", ours}, {"body", "x"}}).status,
                 422);
        QCOMPARE(listener.count(), std::size_t(1));
    }

    void withTheRealClockPushesGoOutByThemselves() {
        am::sandbox::SandboxOptions options = SandboxFixture::defaultOptions();
        options.clockMode = am::sandbox::ClockMode::Real;
        SandboxFixture sandbox(options);
        PushListener listener;
        listeningNumber(sandbox, listener);
        sandbox->text(contact, ours, "hello");
        listener.waitFor(1);
        settlePushes(sandbox.client());
        QCOMPARE(sandbox->get("/sandbox/pushes").at("/pushes/0/outcome"), "success"_L1);
        sandbox->sendOne(ours, contact, "hi");
        sandbox->advance(60);
        QCOMPARE(listener.last().at("/status"), std::string("delivered"));
        QCOMPARE(listener.count(), std::size_t(4));
    }
};

QTEST_GUILESS_MAIN(TestPush)
#include "tst_sandbox_push.moc"
