// Tests of what ApiClient sends, and how it reads answers, failures and broken connections.
#include "api/AccountEndpoint.h"
#include "api/ApiClient.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QFile>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::Request;
using am::api::Response;
using am::api::RetryPolicy;
using am::core::ApiError;
using am::core::RequestRecord;
using am::core::Result;
using am::core::SecretKey;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = ApiError::Kind;
using Manner = FakeAnswer::Manner;

Q_DECLARE_METATYPE(am::core::ApiError::Kind)
Q_DECLARE_METATYPE(am::support::FakeAnswer)

namespace {

const QByteArray key = "am_live_k3yThatMustNotLeak9xQz";

QStringList logged;

void remember(QtMsgType, const QMessageLogContext&, const QString& text) {
    logged.append(text);
}

RetryPolicy once() {
    RetryPolicy policy;
    policy.attempts = 1;
    policy.timeout = 20s;
    return policy;
}

Request get(const QString& path) {
    Request request;
    request.path = path;
    return request;
}

Result<Response> sendAndWait(ApiClient& client, const Request& request) {
    return QCoro::waitFor(client.send(request));
}

QSslConfiguration untrustedTls() {
    QFile certificate(QStringLiteral(AM_SOURCE_DIR "/tests/data/api/untrusted.crt"));
    QFile privateKey(QStringLiteral(AM_SOURCE_DIR "/tests/data/api/untrusted.key"));
    if (!certificate.open(QIODevice::ReadOnly) || !privateKey.open(QIODevice::ReadOnly)) {
        qFatal("The test certificate cannot be read.");
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(&certificate));
    tls.setPrivateKey(QSslKey(&privateKey, QSsl::Rsa));
    return tls;
}

} // namespace

class ApiClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_server = std::make_unique<FakeHttpServer>();
        m_client = std::make_unique<ApiClient>(m_server->url(), SecretKey(key));
        m_client->setRetryPolicy(once());
    }
    void cleanup() {
        m_client.reset();
        m_server.reset();
    }

    void everyRequestCarriesKeyAndPreferences() {
        m_server->answer(FakeAnswer::json(200, "{}"));
        Request request = get(u"/v1/brands"_s);
        request.method = Request::Method::Post;
        request.body = R"({"display_name":"Zoë"})";
        request.idempotencyKey = u"intent-1"_s;
        QVERIFY(sendAndWait(*m_client, request).has_value());
        const am::support::FakeRequest& seen = m_server->requests().first();
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.target, QByteArray("/v1/brands"));
        QCOMPARE(seen.headers.value("authorization"), "Bearer " + key);
        QCOMPARE(seen.headers.value("accept"), QByteArray("application/json"));
        QVERIFY(seen.headers.value("user-agent").startsWith("AgentMessageConsole/"));
        QCOMPARE(seen.headers.value("accept-encoding"), QByteArray("identity"));
        QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(seen.headers.value("idempotency-key"), QByteArray("intent-1"));
        QCOMPARE(seen.body, request.body);
    }

    void everyMethodHasItsVerb_data() {
        QTest::addColumn<int>("method");
        QTest::addColumn<QByteArray>("verb");
        QTest::newRow("get") << int(Request::Method::Get) << QByteArray("GET");
        QTest::newRow("post") << int(Request::Method::Post) << QByteArray("POST");
        QTest::newRow("put") << int(Request::Method::Put) << QByteArray("PUT");
        QTest::newRow("patch") << int(Request::Method::Patch) << QByteArray("PATCH");
        QTest::newRow("delete") << int(Request::Method::Delete) << QByteArray("DELETE");
    }
    void everyMethodHasItsVerb() {
        QFETCH(int, method);
        QFETCH(QByteArray, verb);
        m_server->answer(FakeAnswer::json(200, "{}"));
        Request request = get(u"/v1/x"_s);
        request.method = Request::Method(method);
        QVERIFY(sendAndWait(*m_client, request).has_value());
        QCOMPARE(m_server->requests().first().method, verb);
    }

    void pathOfTheBaseUrlComesFirst() {
        QUrl base = m_server->url();
        base.setPath(u"/gateway/"_s);
        ApiClient client(base, SecretKey(key));
        m_server->answer(FakeAnswer::json(200, "{}"));
        QVERIFY(sendAndWait(client, get(u"/sandbox/phones/%2B13125550188"_s)).has_value());
        QCOMPARE(m_server->requests().first().target, QByteArray("/gateway/sandbox/phones/%2B13125550188"));
    }

    void successGivesBodyCursorAndRequestId() {
        m_server->answer(FakeAnswer::json(202, R"({"a":1})")
                             .with("X-Next-Cursor", "abc==")
                             .with("X-Request-Id", "01J0REQ"));
        const auto result = sendAndWait(*m_client, get(u"/v1/messages"_s));
        QVERIFY(result.has_value());
        QCOMPARE(result->httpStatus, 202);
        QCOMPARE(result->body, QByteArray(R"({"a":1})"));
        QCOMPARE(result->nextCursor, u"abc=="_s);
        QCOMPARE(result->requestId, u"01J0REQ"_s);
    }

    void emptySuccessIsASuccess() {
        m_server->answer(FakeAnswer::json(204, ""));
        const auto result = sendAndWait(*m_client, get(u"/v1/x"_s));
        QVERIFY(result.has_value());
        QVERIFY(result->body.isEmpty());
    }

    void answersAreSorted_data() {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<Kind>("kind");
        const QByteArray body =
            R"({"success":false,"error":{"code":"SOME_CODE","message":"m","request_id":"r"}})";
        const QList<std::pair<int, Kind>> statuses{
            {400, Kind::Rejected},    {401, Kind::Unauthorized}, {402, Kind::PaymentNeeded},
            {403, Kind::Forbidden},   {404, Kind::NotFound},     {409, Kind::Conflict},
            {410, Kind::NotFound},    {418, Kind::Rejected},     {422, Kind::Rejected},
            {429, Kind::RateLimited}, {453, Kind::NoConsent},    {500, Kind::Server},
            {502, Kind::Server},      {503, Kind::Server}};
        for (const auto& [status, kind] : statuses) {
            QTest::addRow("%d", status) << FakeAnswer::json(status, body) << kind;
        }
        const QByteArray page = "<!doctype html><title>Sign in to the Wi-Fi</title>";
        QTest::newRow("401 that asks for a sign-in")
            << FakeAnswer::json(401, body).with("WWW-Authenticate", "Basic realm=\"x\"")
            << Kind::Unauthorized;
        QTest::newRow("403 without a body") << FakeAnswer::json(403, "") << Kind::Forbidden;
        QTest::newRow("captive portal") << FakeAnswer::html(200, page) << Kind::NotTheApi;
        QTest::newRow("HTML that says it is JSON") << FakeAnswer::json(200, page) << Kind::NotTheApi;
        QTest::newRow("JSON text") << FakeAnswer::json(200, "\"ok\"") << Kind::NotTheApi;
        QTest::newRow("401 of a proxy") << FakeAnswer::html(401, page) << Kind::NotTheApi;
        QTest::newRow("404 of a web server") << FakeAnswer::html(404, page) << Kind::NotTheApi;
        QTest::newRow("502 of a load balancer") << FakeAnswer::html(502, page) << Kind::Server;
        QTest::newRow("511") << FakeAnswer::html(511, page) << Kind::NotTheApi;
        QTest::newRow("redirect") << FakeAnswer::html(302, page).with("Location", "https://login.example/x")
                                  << Kind::NotTheApi;
        QTest::newRow("permanent redirect to itself")
            << FakeAnswer::json(308, "").with("Location", "/v1/organization") << Kind::NotTheApi;
        FakeAnswer cut = FakeAnswer::json(200, am::support::sample(u"organization.json"_s));
        cut.manner = Manner::CutOff;
        QTest::newRow("cut off") << cut << Kind::Network;
        cut.manner = Manner::CutOffSilently;
        QTest::newRow("cut off without a length") << cut << Kind::Malformed;
        cut.status = 453;
        cut.manner = Manner::CutOff;
        QTest::newRow("refusal cut off") << cut << Kind::NoConsent;
        QTest::newRow("closed") << FakeAnswer::ofManner(Manner::CloseUnanswered) << Kind::Network;
    }
    void answersAreSorted() {
        QFETCH(FakeAnswer, answer);
        QFETCH(Kind, kind);
        m_server->answerRest(answer);
        const auto result = sendAndWait(*m_client, get(u"/v1/organization"_s));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, kind);
        QVERIFY(!result.error().message.isEmpty());
        QCOMPARE(result.error().operation, u"GET /v1/organization"_s);
    }

    void redirectIsNotFollowed() {
        FakeHttpServer elsewhere;
        m_server->answer(FakeAnswer::json(307, "").with("Location", elsewhere.url().toEncoded()));
        QVERIFY(!sendAndWait(*m_client, get(u"/v1/organization"_s)).has_value());
        QVERIFY(elsewhere.requests().isEmpty());
        QCOMPARE(m_server->requests().size(), 1);
    }

    void errorBodyIsReadInFull() {
        m_server->answer(
            FakeAnswer::json(422,
                             R"({"success":false,"error":{"code":"VALIDATION_FAILED","message":"Check it.",
                "request_id":"01J0BODY","details":{"to":"must be E.164","depth":{"max":3}}}})")
                .with("X-Request-Id", "01J0HEADER"));
        const auto result = sendAndWait(*m_client, get(u"/v1/x"_s));
        const ApiError& error = result.error();
        QCOMPARE(error.httpStatus, 422);
        QCOMPARE(error.code, u"VALIDATION_FAILED"_s);
        QCOMPARE(error.message, u"Check it."_s);
        QCOMPARE(error.requestId, u"01J0BODY"_s);
        QCOMPARE(error.details.value(u"to"_s), u"must be E.164"_s);
        QCOMPARE(error.details.value(u"depth"_s), uR"({"max":3})"_s);
    }

    void requestIdComesFromTheHeaderIfTheBodyHasNone() {
        m_server->answer(FakeAnswer::html(500, "<h1>Oops</h1>").with("x-request-id", "01J0HEADER"));
        const auto result = sendAndWait(*m_client, get(u"/v1/x"_s));
        QCOMPARE(result.error().requestId, u"01J0HEADER"_s);
        QVERIFY(result.error().code.isEmpty());
    }

    void unavailableNumbersAreFoundWhereverTheyStand_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("error.unavailable")
            << QByteArray(R"({"error":{"code":"C","unavailable":["+1a","+1b"]}})");
        QTest::newRow("error.unavailable_numbers")
            << QByteArray(R"({"error":{"code":"C","unavailable_numbers":["+1a","+1b"]}})");
        QTest::newRow("error.details, a list")
            << QByteArray(R"({"error":{"code":"C","details":{"unavailable":["+1a","+1b"]}}})");
        QTest::newRow("error.details, a text")
            << QByteArray(R"({"error":{"code":"C","details":{"unavailable":"+1a, +1b"}}})");
        QTest::newRow("top") << QByteArray(R"({"error":{"code":"C"},"unavailable":["+1a","+1b"]})");
        QTest::newRow("objects") << QByteArray(
            R"({"error":{"code":"C"},"data":{"unavailable":[{"number":"+1a"},{"number":"+1b"}]}})");
    }
    void unavailableNumbersAreFoundWhereverTheyStand() {
        QFETCH(QByteArray, body);
        m_server->answer(FakeAnswer::json(409, body));
        const auto result = sendAndWait(*m_client, get(u"/v1/x"_s));
        QCOMPARE(result.error().kind, Kind::Conflict);
        QCOMPARE(result.error().unavailableNumbers, QStringList({u"+1a"_s, u"+1b"_s}));
    }

    void retryAfterIsRead_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("seconds"); // -1 = nothing
        QTest::newRow("seconds") << QByteArray("17") << qint64(17);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("date") << QByteArray("Thu, 02 Jul 2026 15:05:05 GMT") << qint64(65);
        QTest::newRow("date gone by") << QByteArray("Thu, 02 Jul 2026 15:00:00 GMT") << qint64(0);
        QTest::newRow("missing") << QByteArray() << qint64(-1);
        QTest::newRow("negative") << QByteArray("-3") << qint64(-1);
        QTest::newRow("words") << QByteArray("soon") << qint64(-1);
        QTest::newRow("beyond a day") << QByteArray("9000000000000") << qint64(86400);
    }
    void retryAfterIsRead() {
        QFETCH(QByteArray, value);
        QFETCH(qint64, seconds);
        FakeAnswer answer = FakeAnswer::json(429, R"({"error":{"code":"RATE_LIMITED","message":"m"}})")
                                .with("Date", "Thu, 02 Jul 2026 15:04:00 GMT");
        if (!value.isNull()) {
            answer = answer.with("Retry-After", value);
        }
        m_server->answer(answer);
        const auto result = sendAndWait(*m_client, get(u"/v1/x"_s));
        QCOMPARE(result.error().kind, Kind::RateLimited);
        QCOMPARE(result.error().retryAfter.has_value(), seconds >= 0);
        QCOMPARE(qint64(result.error().retryAfter.value_or(-1s).count()), seconds);
    }

    void silenceIsATimeout() {
        RetryPolicy policy = once();
        policy.timeout = 1ms;
        m_client->setRetryPolicy(policy);
        m_server->answer(FakeAnswer::ofManner(Manner::NeverAnswer));
        const auto result = sendAndWait(*m_client, get(u"/v1/x"_s));
        QCOMPARE(result.error().kind, Kind::Timeout);
        QCOMPARE(result.error().httpStatus, 0);
    }

    void nobodyListeningIsANetworkError() {
        const QUrl url = m_server->url();
        m_server->close();
        ApiClient client(url, SecretKey(key));
        client.setRetryPolicy(once());
        QCOMPARE(sendAndWait(client, get(u"/v1/x"_s)).error().kind, Kind::Network);
    }

    void untrustedCertificateIsFatal() {
        FakeHttpServer server(untrustedTls());
        ApiClient client(server.url(), SecretKey(key));
        const auto result = sendAndWait(client, get(u"/v1/x"_s));
        QCOMPARE(result.error().kind, Kind::Tls);
        QVERIFY(server.requests().isEmpty());
    }

    void plainServerBehindHttpsIsATlsError() {
        QUrl url = m_server->url();
        url.setScheme(u"https"_s);
        ApiClient client(url, SecretKey(key));
        client.setRetryPolicy(once());
        m_server->answerRest(FakeAnswer::json(200, "{}"));
        QCOMPARE(sendAndWait(client, get(u"/v1/x"_s)).error().kind, Kind::Tls);
        QVERIFY(m_server->requests().isEmpty());
    }

    void plainHttpIsRefusedBeyondLoopback() {
        ApiClient client(QUrl(u"http://192.0.2.1:9"_s), SecretKey(key));
        QSignalSpy records(&client, &ApiClient::requestFinished);
        const auto result = sendAndWait(client, get(u"/v1/x"_s));
        QCOMPARE(result.error().kind, Kind::Tls);
        QVERIFY(result.error().message.contains(u"https://"_s));
        QVERIFY2(records.isEmpty(), "nothing may have been tried");
    }

    void keyThatWouldBreakTheHeaderIsRefused() {
        ApiClient client(m_server->url(), SecretKey("am_live_x\r\nX-Other: 1"));
        QCOMPARE(sendAndWait(client, get(u"/v1/x"_s)).error().kind, Kind::Unauthorized);
        QVERIFY(m_server->requests().isEmpty());
    }

    void baseUrlsAreJudged_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("acceptable");
        QTest::newRow("https") << u"https://api.agentmsg.io"_s << true;
        QTest::newRow("https with path") << u"https://gateway.example/agentmessage"_s << true;
        QTest::newRow("loopback name") << u"http://localhost:8080"_s << true;
        QTest::newRow("loopback 4") << u"http://127.0.0.1:8080"_s << true;
        QTest::newRow("loopback 6") << u"http://[::1]:8080"_s << true;
        QTest::newRow("http") << u"http://api.agentmsg.io"_s << false;
        QTest::newRow("http that only begins like loopback") << u"http://127.0.0.1.example"_s << false;
        QTest::newRow("http on localhost's neighbour") << u"http://localhost.example"_s << false;
        QTest::newRow("user") << u"https://me:secret@api.agentmsg.io"_s << false;
        QTest::newRow("query") << u"https://api.agentmsg.io?x=1"_s << false;
        QTest::newRow("fragment") << u"https://api.agentmsg.io#x"_s << false;
        QTest::newRow("no host") << u"https:///v1"_s << false;
        QTest::newRow("file") << u"file:///etc/hosts"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void baseUrlsAreJudged() {
        QFETCH(QString, url);
        QFETCH(bool, acceptable);
        QCOMPARE(ApiClient::isAcceptableBaseUrl(QUrl(url)), acceptable);
    }

    void cancelAllEndsEveryRequest() {
        m_server->answerRest(FakeAnswer::ofManner(Manner::NeverAnswer));
        auto first = m_client->send(get(u"/v1/a"_s));
        auto second = m_client->send(get(u"/v1/b"_s));
        m_client->cancelAll();
        QCOMPARE(QCoro::waitFor(std::move(first)).error().kind, Kind::Cancelled);
        QCOMPARE(QCoro::waitFor(std::move(second)).error().kind, Kind::Cancelled);

        m_server->answerRest(FakeAnswer::json(200, "{}"));
        QVERIFY2(sendAndWait(*m_client, get(u"/v1/c"_s)).has_value(), "the client stays usable");
    }

    void destroyedClientCancelsWhatRuns() {
        m_server->answerRest(FakeAnswer::ofManner(Manner::NeverAnswer));
        QSignalSpy arrived(m_server.get(), &FakeHttpServer::requestArrived);
        auto task = am::api::AccountEndpoint(*m_client).organization();
        QVERIFY(arrived.wait());
        m_client.reset();
        QVERIFY(task.isReady());
        QCOMPARE(QCoro::waitFor(std::move(task)).error().kind, Kind::Cancelled);
    }

    void callerMayDestroyTheClientWhenItsAnswerComes() {
        m_server->answer(FakeAnswer::json(200, "{}"));
        bool answered = false;
        auto task = m_client->send(get(u"/v1/x"_s)).then([this, &answered](Result<Response> result) {
            answered = result.has_value();
            m_client.reset();
        });
        QCoro::waitFor(std::move(task));
        QVERIFY(answered);
        QVERIFY(!m_client);
    }

    void everyAttemptIsReported() {
        RetryPolicy policy = once();
        policy.attempts = 2;
        policy.firstDelay = 1ms;
        m_client->setRetryPolicy(policy);
        QList<RequestRecord> records;
        connect(m_client.get(), &ApiClient::requestFinished, this,
                [&records](const RequestRecord& record) { records.append(record); });
        m_server->answer(
            FakeAnswer::json(503, R"({"error":{"code":"BUSY","message":"m","request_id":"01J0R"}})"));
        m_server->answer(FakeAnswer::json(200, R"({"text":"private"})"));
        Request request = get(u"/v1/messages"_s);
        request.query.addQueryItem(u"to"_s, u"%2B13125550188"_s);
        QVERIFY(sendAndWait(*m_client, request).has_value());

        QCOMPARE(records.size(), 2);
        QCOMPARE(records[0].attempt, 1);
        QCOMPARE(records[0].method, u"GET"_s);
        QCOMPARE(records[0].httpStatus, 503);
        QCOMPARE(records[0].errorCode, u"BUSY"_s);
        QCOMPARE(records[0].requestId, u"01J0R"_s);
        QVERIFY(records[0].responseBody.contains(u"BUSY"_s));
        QVERIFY(records[0].path.startsWith(u"/v1/messages?to=%2B1312"_s));
        QVERIFY(!records[0].path.contains(u"13125550188"_s));
        QCOMPARE(records[1].attempt, 2);
        QCOMPARE(records[1].httpStatus, 200);
        QVERIFY2(records[1].responseBody.isEmpty(), "bodies are kept for failures only");
    }

    void recordsAreShort() {
        RequestRecord last;
        connect(m_client.get(), &ApiClient::requestFinished, this,
                [&last](const RequestRecord& record) { last = record; });
        m_server->answer(FakeAnswer::json(
            500, R"({"error":{"code":"C","message":")" + QByteArray(100'000, 'x') + R"("}})"));
        QVERIFY(!sendAndWait(*m_client, get(u"/v1/x"_s)).has_value());
        QCOMPARE(last.responseBody.size(), 2 * 1024 + 1);
    }

    void keyAndTextsStayOutOfRecordsAndLogs() {
        QStringList written;
        connect(m_client.get(), &ApiClient::requestFinished, this, [&written](const RequestRecord& record) {
            written << record.path << record.requestBody << record.responseBody << record.errorCode
                    << record.requestId;
        });
        m_server->answer(FakeAnswer::json(200, am::support::sample(u"outbound_page.json"_s)));
        m_server->answer(FakeAnswer::json(
            401, R"({"error":{"code":"UNAUTHORIZED","message":"No such key: )" + key + R"("}})"));
        m_server->answer(FakeAnswer::ofManner(Manner::CloseUnanswered));
        Request request = get(u"/v1/messages"_s);
        request.method = Request::Method::Post;
        request.body = R"({"to":"+13125550188","text":"the private words"})";

        logged.clear();
        const QtMessageHandler usual = qInstallMessageHandler(remember);
        QLoggingCategory::setFilterRules(u"*=true"_s);
        QList<Result<Response>> results;
        for (int i = 0; i < 3; ++i) {
            results.append(sendAndWait(*m_client, request));
        }
        QLoggingCategory::setFilterRules(u"*.debug=false"_s);
        qInstallMessageHandler(usual);

        QVERIFY(results[0].has_value());
        QCOMPARE(results[1].error().kind, Kind::Unauthorized);
        QVERIFY(!results[1].error().message.contains(QString::fromLatin1(key)));
        QVERIFY(!logged.filter(u"/v1/messages"_s).isEmpty());
        QVERIFY(!written.filter(u"UNAUTHORIZED"_s).isEmpty());
        for (const QString& secret :
             {QString::fromLatin1(key), u"k3yThatMustNotLeak"_s, u"the private words"_s, u"13125550188"_s}) {
            QVERIFY2(logged.filter(secret).isEmpty(), qPrintable(secret));
            QVERIFY2(written.filter(secret).isEmpty(), qPrintable(secret));
        }
    }

private:
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(ApiClientTest)
#include "tst_api_client.moc"
