// POST and GET /v1/messages: every refusal, and what an accepted message looks like.
#include "support/SandboxFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* ours = "+14155550123";
constexpr const char* contact = "+15551234567";

/// A sandbox that may text `contact`.
struct Ready {
    SandboxFixture sandbox;
    std::string number = sandbox->sendingNumber(ours);
    Ready() { sandbox->optIn(number, contact); }
};

json message(const json& changes = json::object()) {
    json body = {{"from", ours}, {"to", contact}, {"text", "hello"}};
    body.update(changes);
    return body;
}
} // namespace

class TestMessageRoutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendIsAcceptedAsQueued() {
        Ready ready;
        const HttpAnswer sent = ready.sandbox->post("/v1/messages", message({{"tag", "order-1"}}));
        QCOMPARE(sent.status, 202);
        QCOMPARE(sent.at("/success"), "true"_L1);
        QCOMPARE(sent.at("/data/status"), "queued"_L1);
        QCOMPARE(sent.at("/data/tag"), "order-1"_L1);
        QCOMPARE(sent.at("/data/channel"), "sms"_L1);
        QCOMPARE(sent.at("/data/priority"), "default"_L1);
        QCOMPARE(sent.at("/data/segment_count"), "1"_L1);
        QCOMPARE(sent.at("/data/sent_at"), "null"_L1);
        const HttpAnswer read = ready.sandbox->get("/v1/messages/" + sent.at("/data/id").toStdString());
        QCOMPARE(read.status, 200);
        QVERIFY(read.json["data"] == sent.json["data"]);
    }

    void sendCostsItsSegments() {
        Ready ready;
        const int before = ready.sandbox->get("/v1/billing/wallet").at("/data/balance_cents").toInt();
        const HttpAnswer sent =
            ready.sandbox->post("/v1/messages", message({{"text", std::string(307, 'a')}}));
        QCOMPARE(sent.at("/data/segment_count"), "3"_L1);
        QCOMPARE(ready.sandbox->get("/v1/billing/wallet").at("/data/balance_cents").toInt(), before - 3);
    }

    void mediaMakesItAnMms() {
        Ready ready;
        const HttpAnswer sent = ready.sandbox->post(
            "/v1/messages", message({{"text", ""}, {"media", json::array({"https://example.com/cat.png"})}}));
        QCOMPARE(sent.status, 202);
        QCOMPARE(sent.at("/data/channel"), "mms"_L1);
        QCOMPARE(sent.at("/data/media_urls/0"), "https://example.com/cat.png"_L1);
    }

    void badBodiesAreRefused422_data() {
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<QString>("field");
        QTest::newRow("from missing") << QByteArray(R"({"from":null})") << u"from"_s;
        QTest::newRow("from national") << QByteArray(R"({"from":"4155550123"})") << u"from"_s;
        QTest::newRow("from not ours") << QByteArray(R"({"from":"+14155550199"})") << u"from"_s;
        QTest::newRow("to not E.164") << QByteArray(R"({"to":"+0123"})") << u"to"_s;
        QTest::newRow("to a number") << QByteArray(R"({"to":15551234567})") << u"to"_s;
        QTest::newRow("text empty") << QByteArray(R"({"text":""})") << u"text"_s;
        QTest::newRow("text of a list") << QByteArray(R"({"text":["a"]})") << u"text"_s;
        const std::string longTag = json{{"tag", std::string(65, 'x')}}.dump();
        QTest::newRow("tag too long") << QByteArray::fromStdString(longTag) << u"tag"_s;
        const std::string plainHttp = json{{"media", json::array({"http://example.com/a.png"})}}.dump();
        QTest::newRow("media not https") << QByteArray::fromStdString(plainHttp) << u"media"_s;
        QTest::newRow("media no list") << QByteArray(R"({"media":"picture"})") << u"media"_s;
        QTest::newRow("unknown field") << QByteArray(R"({"body":"hello"})") << u"body"_s;
    }
    void badBodiesAreRefused422() {
        QFETCH(QByteArray, changes);
        QFETCH(QString, field);
        Ready ready;
        const HttpAnswer refused =
            ready.sandbox->post("/v1/messages", message(json::parse(changes.toStdString())));
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.code(), "VALIDATION_FAILED"_L1);
        QVERIFY2(refused.json["error"]["details"].contains(field.toStdString()), refused.body.c_str());
    }

    void textLengthCountsCharacters() {
        Ready ready;
        std::string longest;
        for (int i = 0; i < 1600; ++i)
            longest += "é";
        QCOMPARE(ready.sandbox->post("/v1/messages", message({{"text", longest}})).status, 202);
        QCOMPARE(ready.sandbox->post("/v1/messages", message({{"text", longest + "é"}})).status, 422);
    }

    void landlineIsBlocked422() {
        Ready ready;
        const HttpAnswer refused = ready.sandbox->post("/v1/messages", message({{"to", "+15005550020"}}));
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.code(), "LINE_TYPE_BLOCKED"_L1);
    }

    void sendWithoutConsentIsRefused453() {
        Ready ready;
        const HttpAnswer refused = ready.sandbox->post("/v1/messages", message({{"to", "+15551230000"}}));
        QCOMPARE(refused.status, 453);
        QCOMPARE(refused.code(), "CONSENT_REQUIRED"_L1);
    }

    void consentIsPerSendingNumber() {
        Ready ready;
        ready.sandbox->sendingNumber("+14155550186");
        QCOMPARE(ready.sandbox->post("/v1/messages", message({{"from", "+14155550186"}})).status, 453);
    }

    void sendWithoutCampaignIsRefused403() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        sandbox->optIn(number, contact);
        const HttpAnswer refused = sandbox->post("/v1/messages", message());
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), "FORBIDDEN"_L1);
        QCOMPARE(refused.at("/error/message"), "number has no active campaign"_L1);
    }

    void tollFreeNumbersNeedNoCampaign() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber("+18335550123");
        sandbox->optIn(number, contact);
        QCOMPARE(sandbox->post("/v1/messages", message({{"from", "+18335550123"}})).status, 202);
    }

    void sendWithoutCreditIsRefused402() {
        Ready ready;
        ready.sandbox->post("/sandbox/wallet", {{"balance_cents", 0}});
        const HttpAnswer refused = ready.sandbox->post("/v1/messages", message());
        QCOMPARE(refused.status, 402);
        QCOMPARE(refused.code(), "INSUFFICIENT_CREDIT"_L1);
    }

    void consentIsCheckedBeforeCampaignAndCredit() {
        SandboxFixture sandbox;
        sandbox->orderNumber(ours);
        sandbox->post("/sandbox/wallet", {{"balance_cents", 0}});
        QCOMPARE(sandbox->post("/v1/messages", message()).status, 453);
    }

    void eachTierHasItsOwnRate429_data() {
        QTest::addColumn<qint64>("spentCents");
        QTest::addColumn<int>("perSecond");
        QTest::addColumn<int>("perMinute");
        QTest::newRow("tier 1") << qint64(0) << 1 << 60;
        QTest::newRow("tier 2") << qint64(10'000) << 5 << 300;
        QTest::newRow("tier 3") << qint64(50'000) << 20 << 1200;
        QTest::newRow("tier 4") << qint64(500'000) << 100 << 6000;
    }
    void eachTierHasItsOwnRate429() {
        QFETCH(qint64, spentCents);
        QFETCH(int, perSecond);
        QFETCH(int, perMinute);
        Ready ready;
        ready.sandbox->post("/sandbox/wallet", {{"lifetime_spend_cents", spentCents}});
        const HttpAnswer wallet = ready.sandbox->get("/v1/billing/wallet");
        QCOMPARE(wallet.at("/data/throughput_per_sec").toInt(), perSecond);
        QCOMPARE(wallet.at("/data/throughput_per_min").toInt(), perMinute);
        for (int i = 0; i < perSecond; ++i)
            QCOMPARE(ready.sandbox->post("/v1/messages", message()).status, 202);
        const HttpAnswer refused = ready.sandbox->post("/v1/messages", message());
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), "RATE_LIMITED"_L1);
        QCOMPARE(refused.header("Retry-After"), "1"_L1);
        // What was refused costs nothing, and is no message.
        QCOMPARE(ready.sandbox->get("/v1/messages?limit=200").size(), perSecond);
    }

    void secondSendInOneSecondIsRateLimited429() {
        Ready ready;
        QCOMPARE(ready.sandbox->post("/v1/messages", message()).status, 202);
        const HttpAnswer refused = ready.sandbox->post("/v1/messages", message());
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), "RATE_LIMITED"_L1);
        QCOMPARE(refused.header("Retry-After"), u"1"_s);
        ready.sandbox->advance(1);
        QCOMPARE(ready.sandbox->post("/v1/messages", message()).status, 202);
    }

    void higherSpendRaisesTheRate() {
        Ready ready;
        ready.sandbox->post("/sandbox/wallet", {{"lifetime_spend_cents", 10000}});
        for (int i = 0; i < 5; ++i)
            QCOMPARE(ready.sandbox->post("/v1/messages", message()).status, 202);
        QCOMPARE(ready.sandbox->post("/v1/messages", message()).status, 429);
    }

    void listPagesByHeaderCursorNewestFirst() {
        Ready ready;
        for (int i = 0; i < 5; ++i)
            ready.sandbox->sendOne(ours, contact, "text " + std::to_string(i));
        QStringList texts;
        std::string path = "/v1/messages?limit=2";
        int pages = 0;
        while (!path.empty()) {
            const HttpAnswer page = ready.sandbox->get(path);
            QCOMPARE(page.status, 200);
            QCOMPARE(page.at("/meta/next_cursor"), "null"_L1);
            QCOMPARE(page.at("/meta/limit"), "2"_L1);
            for (const json& one : page.json["data"])
                texts.append(QString::fromStdString(one["text"].get<std::string>()));
            const QString next = page.header("X-Next-Cursor");
            path = next.isEmpty() ? std::string() : "/v1/messages?limit=2&cursor=" + next.toStdString();
            ++pages;
        }
        QCOMPARE(pages, 3);
        QCOMPARE(texts, QStringList({u"text 4"_s, u"text 3"_s, u"text 2"_s, u"text 1"_s, u"text 0"_s}));
    }

    void listFilters() {
        Ready ready;
        ready.sandbox->optIn(ready.number, "+15551230001");
        ready.sandbox->sendOne(ours, contact, "one");
        ready.sandbox->advance(10);
        ready.sandbox->post("/v1/messages", message({{"to", "+15551230001"}, {"tag", "red"}}));
        QCOMPARE(ready.sandbox->get("/v1/messages?tag=red").size(), 1);
        QCOMPARE(ready.sandbox->get("/v1/messages?to=%2B15551234567").at("/data/0/text"), "one"_L1);
        QCOMPARE(ready.sandbox->get("/v1/messages?from=%2B14155550123").size(), 2);
        QCOMPARE(ready.sandbox->get("/v1/messages?from=%2B14155550124").size(), 0);
        QCOMPARE(ready.sandbox->get("/v1/messages?status=delivered").at("/data/0/text"), "one"_L1);
        QCOMPARE(ready.sandbox->get("/v1/messages?status=queued").at("/data/0/tag"), "red"_L1);
    }

    void badListParametersAreRefused422_data() {
        QTest::addColumn<QByteArray>("query");
        for (const char* query : {"limit=0", "limit=201", "limit=x", "limit=1e2", "status=lost", "from=12",
                                  "to=", "cursor=x", "cursor=", "cursor=eyJhdCI6IjIwMjYifQ"})
            QTest::newRow(query) << QByteArray(query);
    }
    void badListParametersAreRefused422() {
        QFETCH(QByteArray, query);
        SandboxFixture sandbox;
        const HttpAnswer refused = sandbox->get("/v1/messages?" + query.toStdString());
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.code(), "VALIDATION_FAILED"_L1);
    }

    void cursorOfAnotherWorldIsRefused422() {
        Ready ready;
        ready.sandbox->sendOne(ours, contact, "a");
        ready.sandbox->sendOne(ours, contact, "b");
        const QString cursor = ready.sandbox->get("/v1/messages?limit=1").header("X-Next-Cursor");
        QVERIFY(!cursor.isEmpty());
        ready.sandbox->post("/sandbox/reset", {{"world", "empty"}, {"seed", 2}});
        QCOMPARE(ready.sandbox->get("/v1/messages?cursor=" + cursor.toStdString()).status, 422);
    }

    void unknownIdIs404AndMalformedIs400() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->get("/v1/messages/00000000-0000-4000-8000-000000000000").code(), "NOT_FOUND"_L1);
        const HttpAnswer malformed = sandbox->get("/v1/messages/17");
        QCOMPARE(malformed.status, 400);
        QCOMPARE(malformed.code(), "VALIDATION_FAILED"_L1);
    }
};

QTEST_GUILESS_MAIN(TestMessageRoutes)
#include "tst_sandbox_message_routes.moc"
