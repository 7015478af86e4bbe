// Lookups: submit, list, read, what they cost and what a fixed line means for later sends.
#include "support/PushListener.h"
#include "support/SandboxFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxClient;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
HttpAnswer lookUp(const SandboxClient& sandbox, const std::string& number) {
    return sandbox.post("/v1/lookup", {{"phone_number", number}, {"lookup_type", "advanced"}});
}

int balance(const SandboxClient& sandbox) {
    return sandbox.get("/v1/billing/wallet").at("/data/balance_cents").toInt();
}

QString lineType(const SandboxClient& sandbox, const std::string& number) {
    return lookUp(sandbox, number).at("/data/result/line_type");
}
} // namespace

class TestLookupRoutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resultComesInline() {
        SandboxFixture sandbox;
        const HttpAnswer done = lookUp(sandbox.client(), "+13125550188");
        QCOMPARE(done.status, 200);
        QCOMPARE(done.at("/data/status"), "complete"_L1);
        QCOMPARE(done.at("/data/phone_number"), "+13125550188"_L1);
        QCOMPARE(done.at("/data/lookup_type"), "advanced"_L1);
        QCOMPARE(done.at("/data/result/line_type"), "MOBILE"_L1);
        QCOMPARE(done.at("/data/result/country_code"), "USA"_L1);
        QCOMPARE(done.at("/data/result_redacted_at"), "null"_L1);
        QCOMPARE(done.at("/data/error_code"), "null"_L1);
        QCOMPARE(done.at("/data/cost_cents"), "2"_L1);
        QCOMPARE(done.at("/data/requested_at"), "2026-06-15T12:00:00Z"_L1);
        QCOMPARE(done.at("/data/completed_at"), "2026-06-15T12:00:00Z"_L1);
        QCOMPARE(balance(sandbox.client()), 10'000 - 2);
        const HttpAnswer read = sandbox->get("/v1/lookup/" + done.at("/data/id").toStdString());
        QVERIFY(read.json["data"] == done.json["data"]);
    }

    void typeMayBeLeftOut() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->post("/v1/lookup", {{"phone_number", "+13125550188"}}).at("/data/lookup_type"),
                 "advanced"_L1);
    }

    void lineTypesAreThoseOfTheReadme() {
        SandboxFixture sandbox;
        QCOMPARE(lineType(sandbox.client(), "+15005550020"), "FIXED"_L1);
        QCOMPARE(lineType(sandbox.client(), "+15005550021"), "FIXED"_L1);
        QCOMPARE(lineType(sandbox.client(), "+15005550022"), "VOIP"_L1);
        QCOMPARE(lineType(sandbox.client(), "+13125551200"), "FIXED"_L1);
        QCOMPARE(lineType(sandbox.client(), "+13125551299"), "VOIP"_L1);
        QCOMPARE(lookUp(sandbox.client(), "+14165550188").at("/data/result/country_code"), "CAN"_L1);
    }

    void completionIsAnEvent() {
        am::test::PushListener listener;
        SandboxFixture sandbox;
        sandbox->post("/v1/webhooks", {{"url", listener.url()}, {"events", {"lookup.completed"}}});
        const HttpAnswer atOnce = lookUp(sandbox.client(), "+13125550188");
        lookUp(sandbox.client(), "+15005550024");
        const HttpAnswer slow = lookUp(sandbox.client(), "+15005550023");
        am::test::settlePushes(sandbox.client());
        QCOMPARE(listener.count(), std::size_t(1));
        QCOMPARE(listener.last().at("/type"), std::string("lookup.completed"));
        QVERIFY(listener.last().json["data"] == atOnce.json["data"]);
        sandbox->advance(10);
        am::test::settlePushes(sandbox.client());
        QCOMPARE(listener.count(), std::size_t(2));
        QCOMPARE(listener.last().at("/data/id"), slow.at("/data/id").toStdString());
        QCOMPARE(listener.last().at("/data/status"), std::string("complete"));
    }

    void badBodiesAreRefused422_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("none") << QByteArray("{}") << u"phone_number"_s;
        QTest::newRow("British") << QByteArray(R"({"phone_number":"+442079460958"})") << u"phone_number"_s;
        QTest::newRow("Jamaican") << QByteArray(R"({"phone_number":"+18765550188"})") << u"phone_number"_s;
        QTest::newRow("too short") << QByteArray(R"({"phone_number":"+1312555018"})") << u"phone_number"_s;
        QTest::newRow("a number") << QByteArray(R"({"phone_number":13125550188})") << u"phone_number"_s;
        QTest::newRow("type") << QByteArray(R"({"phone_number":"+13125550188","lookup_type":"basic"})")
                              << u"lookup_type"_s;
        QTest::newRow("unknown") << QByteArray(R"({"phone_number":"+13125550188","x":1})") << u"x"_s;
    }
    void badBodiesAreRefused422() {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        SandboxFixture sandbox;
        const HttpAnswer refused = sandbox->request("POST", "/v1/lookup", body.toStdString());
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.code(), "VALIDATION_FAILED"_L1);
        QVERIFY2(refused.json["error"]["details"].contains(field.toStdString()), refused.body.c_str());
        QCOMPARE(balance(sandbox.client()), 10'000);
    }

    void lookupWithoutCreditIsRefused402() {
        SandboxFixture sandbox;
        sandbox->post("/sandbox/wallet", {{"balance_cents", 1}});
        const HttpAnswer refused = lookUp(sandbox.client(), "+13125550188");
        QCOMPARE(refused.status, 402);
        QCOMPARE(refused.code(), "INSUFFICIENT_CREDIT"_L1);
        QCOMPARE(sandbox->get("/v1/lookup").size(), 0);
    }

    void failureIs502AndRefunded() {
        SandboxFixture sandbox;
        const HttpAnswer refused = lookUp(sandbox.client(), "+15005550024");
        QCOMPARE(refused.status, 502);
        QCOMPARE(refused.code(), "LOOKUP_FAILED"_L1);
        QCOMPARE(refused.at("/error/request_id"), refused.header("X-Request-Id"));
        QCOMPARE(balance(sandbox.client()), 10'000);
        const HttpAnswer list = sandbox->get("/v1/lookup?status=failed");
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.at("/data/0/error_code"), "LOOKUP_FAILED"_L1);
        QCOMPARE(list.at("/data/0/result"), "null"_L1);
        QCOMPARE(list.at("/data/0/cost_cents"), "0"_L1);
    }

    void slowLookupIsDoneLater() {
        SandboxFixture sandbox;
        const HttpAnswer asked = lookUp(sandbox.client(), "+15005550023");
        QCOMPARE(asked.status, 200);
        QCOMPARE(asked.at("/data/status"), "processing"_L1);
        QCOMPARE(asked.at("/data/result"), "null"_L1);
        QCOMPARE(asked.at("/data/completed_at"), "null"_L1);
        sandbox->advance(10);
        const HttpAnswer done = sandbox->get("/v1/lookup/" + asked.at("/data/id").toStdString());
        QCOMPARE(done.at("/data/status"), "complete"_L1);
        QCOMPARE(done.at("/data/completed_at"), "2026-06-15T12:00:10Z"_L1);
    }

    void sameKeyGivesTheSameLookupWithoutCharge() {
        SandboxFixture sandbox;
        const std::multimap<std::string, std::string> key{{"Idempotency-Key", "lookup-1"}};
        const std::string body = R"({"phone_number":"+13125550188"})";
        const HttpAnswer first = sandbox->request("POST", "/v1/lookup", body, key);
        const HttpAnswer again = sandbox->request("POST", "/v1/lookup", body, key);
        QCOMPARE(first.status, 200);
        QCOMPARE(again.body, first.body);
        QCOMPARE(balance(sandbox.client()), 10'000 - 2);
        QCOMPARE(sandbox->get("/v1/lookup").size(), 1);
    }

    void failureIsNotKeptUnderItsKey() {
        SandboxFixture sandbox;
        const std::multimap<std::string, std::string> key{{"Idempotency-Key", "lookup-2"}};
        const std::string body = R"({"phone_number":"+15005550024"})";
        QCOMPARE(sandbox->request("POST", "/v1/lookup", body, key).status, 502);
        QCOMPARE(sandbox->request("POST", "/v1/lookup", body, key).status, 502);
        QCOMPARE(sandbox->get("/v1/lookup").size(), 2);
    }

    void listIsFilteredAndPaged() {
        SandboxFixture sandbox;
        lookUp(sandbox.client(), "+13125550101");
        sandbox->advance(60);
        lookUp(sandbox.client(), "+13125550102");
        sandbox->advance(60);
        lookUp(sandbox.client(), "+13125550101");
        lookUp(sandbox.client(), "+15005550023");
        QCOMPARE(sandbox->get("/v1/lookup").size(), 4);
        QCOMPARE(sandbox->get("/v1/lookup?phone_number=%2B13125550101").size(), 2);
        QCOMPARE(sandbox->get("/v1/lookup?status=processing").size(), 1);
        QCOMPARE(sandbox->get("/v1/lookup?status=pending").size(), 0);
        QCOMPARE(sandbox->get("/v1/lookup?since=2026-06-15T12:01:00Z&until=2026-06-15T12:01:59Z").size(), 1);
        const HttpAnswer page = sandbox->get("/v1/lookup?limit=3");
        QCOMPARE(page.size(), 3);
        QCOMPARE(page.at("/data/0/phone_number"), "+15005550023"_L1);
        const HttpAnswer rest =
            sandbox->get("/v1/lookup?limit=3&cursor=" + page.at("/meta/next_cursor").toStdString());
        QCOMPARE(rest.size(), 1);
        QCOMPARE(rest.at("/meta/next_cursor"), "null"_L1);
    }

    void badQueriesAreRefused422_data() {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("limit") << QByteArray("limit=201");
        QTest::newRow("status") << QByteArray("status=done");
        QTest::newRow("number") << QByteArray("phone_number=312");
        QTest::newRow("since") << QByteArray("since=yesterday");
        QTest::newRow("cursor") << QByteArray("cursor=x");
    }
    void badQueriesAreRefused422() {
        QFETCH(QByteArray, query);
        SandboxFixture sandbox;
        QCOMPARE(sandbox->get("/v1/lookup?" + query.toStdString()).status, 422);
    }

    void unknownLookupIs404() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->get("/v1/lookup/3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f").status, 404);
        QCOMPARE(sandbox->get("/v1/lookup/x").status, 400);
    }

    void readingAndAskingHaveScopesOfTheirOwn() {
        SandboxFixture sandbox;
        QCOMPARE(lookUp(sandbox->withScopes({"lookups:read"}), "+13125550188").status, 403);
        const SandboxClient asker = sandbox->withScopes({"lookups:write"});
        QCOMPARE(asker.get("/v1/lookup").status, 403);
        QCOMPARE(asker.get("/v1/lookup/3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f").status, 403);
    }

    void fixedLineBlocksTextsWhileItsResultIsKept() {
        SandboxFixture sandbox;
        const std::string number = sandbox->sendingNumber("+14155550123");
        const std::string contact = "+13125551200";
        sandbox->optIn(number, contact);
        QCOMPARE(sandbox->send("+14155550123", contact, "before").status, 202);
        const HttpAnswer found = lookUp(sandbox.client(), contact);
        const HttpAnswer refused = sandbox->send("+14155550123", contact, "after");
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.code(), "LINE_TYPE_BLOCKED"_L1);
        sandbox->advance(90 * 86400);
        const HttpAnswer old = sandbox->get("/v1/lookup/" + found.at("/data/id").toStdString());
        QCOMPARE(old.at("/data/status"), "complete"_L1);
        QCOMPARE(old.at("/data/result"), "null"_L1);
        QCOMPARE(old.at("/data/result_redacted_at"), "2026-09-13T12:00:00Z"_L1);
        QCOMPARE(sandbox->send("+14155550123", contact, "again").status, 202);
    }

    void laterResultKeepsTheBlock() {
        SandboxFixture sandbox;
        const std::string number = sandbox->sendingNumber("+14155550123");
        sandbox->optIn(number, "+13125551200");
        lookUp(sandbox.client(), "+13125551200");
        sandbox->advance(80 * 86400);
        lookUp(sandbox.client(), "+13125551200");
        sandbox->advance(10 * 86400);
        QCOMPARE(sandbox->send("+14155550123", "+13125551200", "hello").code(), "LINE_TYPE_BLOCKED"_L1);
    }

    void magicLandlineIsBlockedWithoutALookup() {
        SandboxFixture sandbox;
        const std::string number = sandbox->sendingNumber("+14155550123");
        sandbox->optIn(number, "+15005550020");
        QCOMPARE(sandbox->send("+14155550123", "+15005550020", "hello").code(), "LINE_TYPE_BLOCKED"_L1);
        lookUp(sandbox.client(), "+15005550020");
        sandbox->advance(91 * 86400);
        QCOMPARE(sandbox->send("+14155550123", "+15005550020", "hello").code(), "LINE_TYPE_BLOCKED"_L1);
    }
};

QTEST_GUILESS_MAIN(TestLookupRoutes)
#include "tst_sandbox_lookup_routes.moc"
