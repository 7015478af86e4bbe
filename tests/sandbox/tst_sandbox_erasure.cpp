// What becomes of old and of erased content.
#include "support/PushListener.h"
#include "support/SandboxFixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::PushListener;
using am::test::ReceivedPush;
using am::test::SandboxClient;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* number = "+14155550123";
constexpr const char* contact = "+15551234567";
constexpr const char* other = "+15557654321";
constexpr double day = 24.0 * 3600;

std::string erasePath(const std::string& digits) {
    return "/v1/contacts/%2B" + digits + "/erase";
}
const std::string eraseContact = erasePath("15551234567");

/// A number with a text to and from each of two contacts.
void converse(const SandboxClient& client) {
    const std::string id = client.sendingNumber();
    for (const char* who : {contact, other}) {
        client.optIn(id, who);
        client.sendOne(number, who, "your secret");
        client.text(who, number, "my secret");
    }
}

HttpAnswer receiveMedia(const SandboxClient& client) {
    return client.post("/sandbox/inbound",
                       {{"from", contact},
                        {"to", number},
                        {"body", "look"},
                        {"media_urls", json::array({std::string("https:/") + "/example.com/a.png"})}});
}
} // namespace

class TestErasure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothDirectionsOfOneContactAreRedacted() {
        SandboxFixture sandbox;
        converse(sandbox.client());
        const HttpAnswer erased = sandbox->request("POST", eraseContact);
        QCOMPARE(erased.status, 200);
        QCOMPARE(erased.at("/data/contact_number"), QLatin1String(contact));
        QCOMPARE(erased.at("/data/inbound_redacted"), "1"_L1);
        QCOMPARE(erased.at("/data/outbound_redacted"), "1"_L1);
        const QString when = erased.at("/data/erased_at");
        const HttpAnswer sent = sandbox->get("/v1/messages?to=%2B15551234567");
        QCOMPARE(sent.at("/data/0/text"), QString());
        QCOMPARE(sent.at("/data/0/redacted_at"), when);
        QCOMPARE(sent.at("/data/0/to"), QLatin1String(contact));
        QCOMPARE(sent.at("/data/0/segment_count"), "1"_L1);
        const HttpAnswer received = sandbox->get("/v1/inbound-messages?from=%2B15551234567");
        QCOMPARE(received.at("/data/0/body"), QString());
        QCOMPARE(received.at("/data/0/redacted_at"), when);
        const std::string id = sent.at("/data/0/id").toStdString();
        QCOMPARE(sandbox->get("/v1/messages/" + id).at("/data/redacted_at"), when);
        // The other contact keeps everything, and nothing says it was redacted.
        const HttpAnswer kept = sandbox->get("/v1/messages?to=%2B15557654321");
        QCOMPARE(kept.at("/data/0/text"), "your secret"_L1);
        QCOMPARE(kept.at("/data/0/redacted_at"), "<none>"_L1);
        QCOMPARE(sandbox->get("/v1/inbound-messages?from=%2B15557654321").at("/data/0/body"), "my secret"_L1);
        // The phones show what is left.
        QVERIFY(
            !QString::fromStdString(sandbox->get("/sandbox/phones/+15551234567").body).contains("secret"_L1));
    }

    void consentStays() {
        SandboxFixture sandbox;
        converse(sandbox.client());
        const std::string before = sandbox->get("/v1/consent?contact_number=%2B15551234567").body;
        sandbox->request("POST", eraseContact);
        QCOMPARE(sandbox->get("/v1/consent?contact_number=%2B15551234567").body, before);
        QCOMPARE(sandbox->get("/v1/consent").size(), 2);
    }

    void mediaGoesWithTheText() {
        SandboxFixture sandbox;
        sandbox->sendingNumber();
        QCOMPARE(receiveMedia(sandbox.client()).status, 200);
        sandbox->request("POST", eraseContact);
        QCOMPARE(sandbox->get("/v1/inbound-messages").size("/data/0/media_urls"), 0);
    }

    void pushesThatWaitLoseTheirContent() {
        SandboxFixture sandbox;
        PushListener listener;
        am::test::PushReply trouble;
        trouble.status = 500;
        listener.answerWith(trouble);
        const std::string id = sandbox->sendingNumber();
        sandbox->optIn(id, contact);
        sandbox->patch("/v1/phone-numbers/" + id,
                       {{"inbound_url", listener.url()}, {"status_url", listener.url()}});
        sandbox->text(contact, number, "my secret");
        sandbox->sendOne(number, contact, "your secret");
        sandbox->advance(4);
        QCOMPARE(sandbox->request("POST", eraseContact).status, 200);
        listener.answerWith(am::test::PushReply());
        listener.forget();
        sandbox->advance(60);
        // The inbound message, and three changes of status.
        QCOMPARE(listener.count(), std::size_t(4));
        for (const ReceivedPush& push : listener.received()) {
            QVERIFY2(push.body.find("secret") == std::string::npos, push.body.c_str());
            QCOMPARE(push.at("/redacted_at"), std::string("2026-06-15T12:00:04Z"));
        }
    }

    void erasingAgainFindsNothingNew() {
        SandboxFixture sandbox;
        converse(sandbox.client());
        const HttpAnswer first = sandbox->request("POST", eraseContact);
        sandbox->advance(60);
        const HttpAnswer second = sandbox->request("POST", eraseContact);
        QCOMPARE(second.status, 200);
        QCOMPARE(second.at("/data/inbound_redacted"), "0"_L1);
        QCOMPARE(second.at("/data/outbound_redacted"), "0"_L1);
        QCOMPARE(sandbox->get("/v1/messages?to=%2B15551234567").at("/data/0/redacted_at"),
                 first.at("/data/erased_at"));
    }

    void unknownContactsSucceedWithZeroCounts() {
        SandboxFixture sandbox;
        const HttpAnswer erased = sandbox->request("POST", erasePath("15550000000"));
        QCOMPARE(erased.status, 200);
        QCOMPARE(erased.at("/data/inbound_redacted"), "0"_L1);
        QCOMPARE(erased.at("/data/outbound_redacted"), "0"_L1);
    }

    void theAuditLogTellsWhy() {
        SandboxFixture sandbox;
        const HttpAnswer erased = sandbox->post(eraseContact, {{"reason", "asked by letter"}});
        const HttpAnswer log = sandbox->get("/v1/audit-log?action=contact.erase&include=payload");
        QCOMPARE(log.at("/data/0/id"), erased.at("/data/audit_log_id"));
        QCOMPARE(log.at("/data/0/reason"), "asked by letter"_L1);
        QCOMPARE(log.at("/data/0/resource/type"), "contact"_L1);
        QCOMPARE(log.at("/data/0/resource/id"), QLatin1String(contact));
        QCOMPARE(log.at("/data/0/payload/inbound_redacted"), "0"_L1);
    }

    void badRequestsAre422() {
        SandboxFixture sandbox;
        for (const char* digits : {"0155512345", "1555", "1555123456789012", "1555abc4567"})
            QCOMPARE(sandbox->request("POST", erasePath(digits)).status, 422);
        QCOMPARE(sandbox->request("POST", "/v1/contacts/15551234567/erase").status, 422);
        QCOMPARE(sandbox->post(eraseContact, {{"reason", 1}}).status, 422);
        QCOMPARE(sandbox->post(eraseContact, {{"reason", std::string(501, 'x')}}).status, 422);
        QCOMPARE(sandbox->post(eraseContact, {{"consent", true}}).status, 422);
        QCOMPARE(sandbox->request("POST", eraseContact, "[]").status, 422);
    }

    void aHundredAnHour() {
        SandboxFixture sandbox;
        for (int i = 0; i < 100; ++i)
            QCOMPARE(sandbox->request("POST", erasePath(std::to_string(15'550'000'000 + i))).status, 200);
        const HttpAnswer refused = sandbox->request("POST", eraseContact);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), "RATE_LIMITED"_L1);
        QCOMPARE(refused.header("Retry-After"), "36"_L1);
        sandbox->advance(36);
        QCOMPARE(sandbox->request("POST", eraseContact).status, 200);
        QCOMPARE(sandbox->request("POST", eraseContact).status, 429);
    }

    void itTakesItsScope() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->withScopes({"messages:send", "messages:read"}).request("POST", eraseContact).status,
                 403);
        QCOMPARE(sandbox->withScopes({"messages:erase"}).request("POST", eraseContact).status, 200);
    }

    void textsAreKeptForTheRetentionTime() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->patch("/v1/organization", {{"message_retention_days", 30}}).status, 200);
        converse(sandbox.client());
        sandbox->advance(29 * day);
        sandbox->text(contact, number, "still new");
        sandbox->advance(day - 3600);
        const HttpAnswer kept = sandbox->get("/v1/messages");
        QCOMPARE(kept.at("/data/0/text"), "your secret"_L1);
        const std::string old = kept.at("/data/0/id").toStdString();
        // The next sweep is at three in the morning.
        sandbox->advance(day);
        QCOMPARE(sandbox->get("/v1/messages").size(), 0);
        QCOMPARE(sandbox->get("/v1/messages/" + old).status, 404);
        const HttpAnswer received = sandbox->get("/v1/inbound-messages");
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.at("/data/0/body"), "still new"_L1);
        QVERIFY(sandbox->get("/v1/consent").size() == 2);
    }

    void mediaIsKeptForItsOwnTime() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->patch("/v1/organization", {{"mms_retention_days", 3}}).status, 200);
        sandbox->sendingNumber();
        receiveMedia(sandbox.client());
        sandbox->advance(3 * day);
        QCOMPARE(sandbox->get("/v1/inbound-messages").size("/data/0/media_urls"), 1);
        sandbox->advance(day);
        const HttpAnswer received = sandbox->get("/v1/inbound-messages");
        QCOMPARE(received.size("/data/0/media_urls"), 0);
        QCOMPARE(received.at("/data/0/body"), "look"_L1);
        QCOMPARE(received.at("/data/0/redacted_at"), "<none>"_L1);
    }

    void aShorterRetentionReachesWhatIsOlder() {
        SandboxFixture sandbox;
        converse(sandbox.client());
        sandbox->advance(60 * day);
        QCOMPARE(sandbox->get("/v1/messages").at("/data/0/text"), "your secret"_L1);
        sandbox->patch("/v1/organization", {{"message_retention_days", 45}});
        sandbox->advance(day);
        QCOMPARE(sandbox->get("/v1/messages").size(), 0);
    }

    void aLargeWorldIsSweptInSteps() {
        auto options = SandboxFixture::defaultOptions();
        options.world = am::sandbox::WorldKind::Large;
        options.messages = 60'000;
        SandboxFixture sandbox(options);
        QCOMPARE(sandbox->patch("/v1/organization", {{"message_retention_days", 90}}).status, 200);
        sandbox->advance(day);
        // Almost a year of messages, the older of which is past its time.
        const std::string border = "2026-03-18T03:00:00Z";
        int kept = 0;
        std::string cursor;
        do {
            const HttpAnswer rows = sandbox->get("/v1/inbound-messages?limit=100" + cursor);
            for (const json& row : rows.json["data"]) {
                QVERIFY(row["received_at"].get<std::string>() >= border);
                ++kept;
            }
            const QString next = rows.at("/meta/next_cursor");
            cursor = next == "null"_L1 ? std::string() : "&cursor=" + next.toStdString();
        } while (!cursor.empty());
        QVERIFY(kept > 3'000);
        QVERIFY(kept < 15'000);
    }

    void theSweepGoesOnAfterARestart() {
        QTemporaryDir folder;
        auto options = SandboxFixture::defaultOptions();
        options.dataFile = folder.filePath(u"world.sqlite"_s);
        {
            SandboxFixture sandbox(options);
            sandbox->patch("/v1/organization", {{"message_retention_days", 30}});
            converse(sandbox.client());
        }
        SandboxFixture again(options);
        again->advance(31 * day);
        QCOMPARE(again->get("/v1/messages").size(), 0);
    }

    void newMessagesAreKeptAfterAllOldOnesWereDroppedAndARestart() {
        const QTemporaryDir folder;
        auto options = SandboxFixture::defaultOptions();
        options.dataFile = folder.filePath(u"world.sqlite"_s);
        {
            SandboxFixture sandbox(options);
            sandbox->patch("/v1/organization", {{"message_retention_days", 30}});
            converse(sandbox.client());
            sandbox->advance(32 * day);
            QCOMPARE(sandbox->get("/v1/inbound-messages").size(), 0);
        }
        SandboxFixture again(options);
        again->text(contact, number, "new");
        again->advance(2 * day);
        QCOMPARE(again->get("/v1/inbound-messages").at("/data/0/body"), "new"_L1);
    }
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_sandbox_erasure.moc"
