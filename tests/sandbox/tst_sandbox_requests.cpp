// What holds for every request: keys, scopes, envelopes, request ids, hostile bodies.
#include "support/SandboxFixture.h"

#include "sandbox/Server.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* anId = "00000000-0000-4000-8000-000000000000";
} // namespace

class TestRequests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requestsWithoutTheKeyAreRefused401_data() {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("wrong") << QByteArray("am_sandbox_wrong");
        QTest::newRow("longer") << QByteArray("am_sandbox_test1");
    }
    void requestsWithoutTheKeyAreRefused401() {
        QFETCH(QByteArray, key);
        SandboxFixture sandbox;
        const auto stranger = sandbox->withKey(key.toStdString());
        for (const char* path : {"/v1/messages", "/v1/nothing", "/sandbox/state"}) {
            const HttpAnswer refused = stranger.get(path);
            QCOMPARE(refused.status, 401);
            QCOMPARE(refused.code(), "UNAUTHORIZED"_L1);
            QCOMPARE(refused.at("/success"), "false"_L1);
        }
    }

    void nameOfTheSchemeIgnoresCase() {
        SandboxFixture sandbox;
        const auto stranger = sandbox->withKey("");
        for (const char* scheme : {"bearer ", "BEARER ", "Bearer "})
            QCOMPARE(stranger
                         .request("GET", "/v1/organization", {},
                                  {{"Authorization", std::string(scheme) + "am_sandbox_test"}})
                         .status,
                     200);
        QCOMPARE(stranger.request("GET", "/v1/organization", {}, {{"Authorization", "Basic am_sandbox_test"}})
                     .status,
                 401);
    }

    void everyRouteNeedsItsScope_data() {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("scope");
        const auto row = [](const char* method, const QByteArray& path, const char* scope) {
            QTest::addRow("%s %s", method, path.constData())
                << QByteArray(method) << path << QByteArray(scope);
        };
        const QByteArray id(anId);
        row("POST", "/v1/messages", "messages:send");
        row("GET", "/v1/messages", "messages:read");
        row("GET", "/v1/messages/" + id, "messages:read");
        row("GET", "/v1/inbound-messages", "messages:read");
        row("GET", "/v1/inbound-messages/" + id, "messages:read");
        row("GET", "/v1/phone-numbers", "numbers:read");
        row("GET", "/v1/phone-numbers/" + id, "numbers:read");
        row("PATCH", "/v1/phone-numbers/" + id, "numbers:write");
        row("DELETE", "/v1/phone-numbers/" + id, "numbers:write");
        row("POST", "/v1/phone-numbers/search", "numbers:write");
        row("POST", "/v1/phone-numbers/orders", "numbers:write");
        row("POST", "/v1/phone-numbers/" + id + "/campaign", "numbers:write");
        row("DELETE", "/v1/phone-numbers/" + id + "/campaign", "numbers:write");
        row("GET", "/v1/brands", "brands:read");
        row("GET", "/v1/brands/" + id, "brands:read");
        row("POST", "/v1/brands", "brands:write");
        row("GET", "/v1/campaigns", "campaigns:read");
        row("GET", "/v1/campaigns/" + id, "campaigns:read");
        row("POST", "/v1/campaigns", "campaigns:write");
        row("GET", "/v1/consent", "consent:read");
        row("GET", "/v1/consent/" + id + "/history", "consent:read");
        row("POST", "/v1/consent", "consent:write");
        row("POST", "/v1/consent/double-opt-in", "consent:write");
        row("DELETE", "/v1/consent/" + id, "consent:write");
        row("GET", "/v1/organization", "org:read");
        row("GET", "/v1/billing/wallet", "billing:read");
    }
    void everyRouteNeedsItsScope() {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, scope);
        SandboxFixture sandbox;
        const auto without = sandbox->withScopes({"audit:read"});
        const HttpAnswer refused = without.request(method.toStdString(), path.toStdString(), "{}");
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), "FORBIDDEN"_L1);
        QVERIFY(refused.at("/error/message").contains(QString::fromLatin1(scope)));
        const auto with = sandbox->withScopes({scope.toStdString()});
        const HttpAnswer allowed = with.request(method.toStdString(), path.toStdString(), "{}");
        QVERIFY(allowed.status != 403 && allowed.status != 401 && allowed.status < 500);
    }

    void everyAnswerHasItsOwnRequestId() {
        SandboxFixture sandbox;
        QSet<QString> ids;
        for (const char* path :
             {"/v1/messages", "/v1/messages", "/v1/messages/7", "/v1/lookup", "/elsewhere"}) {
            const HttpAnswer answer = sandbox->get(path);
            const QString id = answer.header("X-Request-Id");
            QCOMPARE(id.size(), 26);
            if (answer.status >= 400)
                QCOMPARE(answer.at("/error/request_id"), id);
            ids.insert(id);
        }
        QCOMPARE(ids.size(), 5);
    }

    void otherRoutesAre404AndSaySo() {
        SandboxFixture sandbox;
        const HttpAnswer contacts = sandbox->get("/v1/contacts");
        QCOMPARE(contacts.status, 404);
        QCOMPARE(contacts.code(), "NOT_FOUND"_L1);
        QCOMPARE(contacts.at("/error/message"), "GET /v1/contacts is not a route of the sandbox"_L1);
        QCOMPARE(sandbox->post("/v1/inbound-messages", json::object()).status, 404);
        QCOMPARE(sandbox->remove("/v1/messages").status, 404);
        QCOMPARE(sandbox->get("/v1/messages/").status, 400);
        QCOMPARE(sandbox->get("/").status, 404);
        QCOMPARE(sandbox->get("/v1").code(), "NOT_FOUND"_L1);
        QCOMPARE(sandbox->request("OPTIONS", "/v1/messages").status, 404);
    }

    void answersAreUncompressedJson() {
        SandboxFixture sandbox;
        const HttpAnswer answer =
            sandbox->request("GET", "/v1/messages", {}, {{"Accept-Encoding", "br, gzip"}});
        QCOMPARE(answer.header("Content-Type"), u"application/json; charset=utf-8"_s);
        QVERIFY(answer.header("Content-Encoding").isEmpty());
    }

    void hostileBodiesAreDocumentedErrors_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("hello");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("text") << QByteArray("\"x\"");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("number") << QByteArray("1e400");
        QTest::newRow("cut off") << QByteArray("{\"from\":\"+1415");
        QTest::newRow("two values") << QByteArray("{}{}");
        QTest::newRow("comment") << QByteArray("/* */{}");
        QTest::newRow("invalid UTF-8") << QByteArray("{\"text\":\"\xff\xfe\"}");
        QTest::newRow("overlong UTF-8") << QByteArray("{\"text\":\"\xc0\xaf\"}");
        QTest::newRow("lone surrogate") << QByteArray(R"({"text":"\ud800"})");
        QTest::newRow("NUL in text") << QByteArray(
            R"({"from":"+14155550123","to":"+15551234567","text":"a\u0000b"})");
        QTest::newRow("NUL bytes") << QByteArray("\0\0\0", 3);
        QTest::newRow("deep lists") << QByteArray(100'000, '[');
        QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(50'000);
        QTest::newRow("unclosed string with brackets") << QByteArray("{\"a\":\"") + QByteArray(1000, '[');
        QTest::newRow("2 MiB") << QByteArray("{\"text\":\"") + QByteArray(2 * 1024 * 1024, 'x') +
                                      QByteArray("\"}");
        QTest::newRow("huge number") << QByteArray(
            R"({"quantity":99999999999999999999999999,"numbers":[1e308]})");
        QTest::newRow("nulls") << QByteArray(
            R"({"from":null,"to":null,"text":null,"numbers":null,"evidence":null,"brand_id":null})");
        QTest::newRow("wrong shapes") << QByteArray(
            R"({"from":{},"to":[],"text":true,"numbers":{"a":1},"evidence":[],"sub_usecases":[[]],"ein":[]})");
    }
    void hostileBodiesAreDocumentedErrors() {
        QFETCH(QByteArray, body);
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber();
        const std::vector<std::string> paths{"/v1/messages",
                                             "/v1/phone-numbers/search",
                                             "/v1/phone-numbers/orders",
                                             "/v1/phone-numbers/" + number + "/campaign",
                                             "/v1/brands",
                                             "/v1/campaigns",
                                             "/v1/consent",
                                             "/v1/consent/double-opt-in",
                                             "/sandbox/inbound"};
        for (const std::string& path : paths) {
            const HttpAnswer refused = sandbox->request("POST", path, body.toStdString());
            QVERIFY2(refused.status == 422, (path + ": " + refused.body.substr(0, 300)).c_str());
            QCOMPARE(refused.code(), "VALIDATION_FAILED"_L1);
            QVERIFY(refused.size("/error/details") > 0);
        }
        const HttpAnswer patched =
            sandbox->request("PATCH", "/v1/phone-numbers/" + number, body.toStdString());
        QVERIFY(patched.status == 422 || patched.status == 400);
        QCOMPARE(sandbox->get("/v1/messages").status, 200);
    }

    void bodiesBeyondTheLimitOfTheServerAre413() {
        SandboxFixture sandbox;
        const HttpAnswer refused =
            sandbox->request("POST", "/v1/messages", "\"" + std::string(9 * 1024 * 1024, 'x') + "\"");
        QVERIFY(refused.status == 413 || refused.status == 0);
        QCOMPARE(sandbox->get("/v1/messages").status, 200);
    }

    void remoteAddressesNeedPermission() {
        am::sandbox::SandboxOptions options = SandboxFixture::defaultOptions();
        options.host = u"0.0.0.0"_s;
        am::sandbox::Server server(options);
        QVERIFY(!server.start());
        QCOMPARE(server.errorString(), u"0.0.0.0 is not a loopback address; others need --allow-remote"_s);
    }

    void aTakenPortIsAnError() {
        SandboxFixture first;
        am::sandbox::SandboxOptions options = SandboxFixture::defaultOptions();
        options.port = first.server().port();
        am::sandbox::Server second(options);
        QVERIFY(!second.start());
        QVERIFY(!second.errorString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_sandbox_requests.moc"
