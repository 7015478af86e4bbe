// Tests of what ApiClient sends and to whom, and of timeouts, TLS and cancelling.
#include "api/ApiClient.h"
#include "api/OrganizationEndpoint.h"
#include "support/FakeHttpServer.h"

#include <QCoro/QCoroTask>
#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::Request;
using am::api::Response;
using am::api::RetryPolicy;
using am::core::ApiError;
using am::core::Result;
using am::core::SecretKey;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = ApiError::Kind;
using Manner = FakeAnswer::Manner;

namespace {

const QByteArray key = "am_live_k3yThatMustNotLeak9xQz";

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
        m_server->stepOutsideTheContract();
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

    void theApisDateTellsItsClock() {
        QVERIFY(!m_client->serverAhead());
        m_server->answer(
            FakeAnswer::html(200, "<html>portal</html>").with("Date", "Tue, 01 Jan 2030 00:00:00 GMT"));
        QVERIFY(!sendAndWait(*m_client, get(u"/v1/organization"_s)).has_value());
        QVERIFY(!m_client->serverAhead());
        m_server->answer(FakeAnswer::json(200, "{}").with("Date", "Thu, 01 Jan 2015 00:00:00 GMT"));
        QVERIFY(sendAndWait(*m_client, get(u"/v1/organization"_s)).has_value());
        QVERIFY(m_client->serverAhead() && *m_client->serverAhead() < -24h);
        m_server->answer(FakeAnswer::json(200, "{}"));
        QVERIFY(sendAndWait(*m_client, get(u"/v1/organization"_s)).has_value());
        QVERIFY(m_client->serverAhead().has_value());
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

    void acceptAndContentTypeAreTheRequestsOwn() {
        m_server->answer(FakeAnswer::json(200, "{\"id\":1}\n{\"id\":2}\n"));
        Request request = get(u"/v1/billing/usage"_s);
        request.accept = "application/x-ndjson";
        const auto result = sendAndWait(*m_client, request);
        QCOMPARE(result->body.count('\n'), 2);
        QCOMPARE(m_server->requests().first().headers.value("accept"), QByteArray("application/x-ndjson"));
        QVERIFY(!m_server->requests().first().headers.contains("content-type"));
    }

    void redirectsAreNotFollowedWhereverTheyLead_data() {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("unencrypted") << QByteArray("http://192.0.2.1/v1/x");
        QTest::newRow("encrypted") << QByteArray("https://192.0.2.1/v1/x");
        QTest::newRow("the same server") << QByteArray("/v1/y");
    }
    void redirectsAreNotFollowedWhereverTheyLead() {
        QFETCH(QByteArray, location);
        m_server->answer(FakeAnswer::json(307, QByteArray()).with("Location", location));
        m_server->answerRest(FakeAnswer::json(200, "{}"));
        QCOMPARE(sendAndWait(*m_client, get(u"/v1/x"_s)).error().kind, Kind::NotTheApi);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void refusedRequestsAreKnownToBeUnsent() {
        ApiClient client(QUrl(u"http://192.0.2.1:9"_s), SecretKey(key));
        Request request = get(u"/v1/brands"_s);
        request.method = Request::Method::Post;
        const ApiError error = sendAndWait(client, request).error();
        QVERIFY(error.isUnsent);
        QVERIFY(!error.isOutcomeUnknown());
    }

    void theUsersRequestDoesNotWaitForTheBackground() {
        m_server->answerRest(FakeAnswer::ofManner(Manner::NeverAnswer));
        std::vector<QCoro::Task<Result<Response>>> background;
        for (int i = 0; i < 20; ++i) {
            Request request = get(u"/v1/messages"_s);
            request.lane = am::api::Lane::Background;
            background.push_back(m_client->send(request));
        }
        QTRY_COMPARE(m_server->requests().size(), am::api::RequestQueue::roomForBackground);
        m_server->answer(FakeAnswer::json(200, "{}"));
        QVERIFY(sendAndWait(*m_client, get(u"/v1/organization"_s)).has_value());
        QCOMPARE(m_server->requests().size(), am::api::RequestQueue::roomForBackground + 1);
        QCOMPARE(m_server->requests().last().target, QByteArray("/v1/organization"));
        m_client->cancelAll();
        for (auto& task : background) {
            QCOMPARE(QCoro::waitFor(std::move(task)).error().kind, Kind::Cancelled);
        }
    }

    void oneRequestCanBeCancelled() {
        m_server->answer(FakeAnswer::ofManner(Manner::NeverAnswer));
        m_server->answerRest(FakeAnswer::json(200, "{}"));
        am::api::CancelSource source;
        Request request = get(u"/v1/a"_s);
        request.cancel = source.token();
        QSignalSpy arrived(m_server.get(), &FakeHttpServer::requestArrived);
        auto cancelled = m_client->send(request);
        QVERIFY(arrived.wait());
        QVERIFY(sendAndWait(*m_client, get(u"/v1/b"_s)).has_value());
        source.cancel();
        const ApiError error = QCoro::waitFor(std::move(cancelled)).error();
        QCOMPARE(error.kind, Kind::Cancelled);
        QVERIFY2(!error.isUnsent, "it was on its way");
        QVERIFY(sendAndWait(*m_client, get(u"/v1/c"_s)).has_value());
    }

    void requestsEndWithTheHandleOfWhoeverAsked() {
        m_server->answerRest(FakeAnswer::ofManner(Manner::NeverAnswer));
        std::vector<QCoro::Task<Result<Response>>> tasks;
        {
            const am::api::CancelSource source;
            Request request = get(u"/v1/a"_s);
            request.cancel = source.token();
            for (int i = 0; i < 10; ++i) {
                tasks.push_back(m_client->send(request));
            }
            QTRY_COMPARE(m_server->requests().size(), am::api::RequestQueue::roomForAll);
        }
        int unsent = 0;
        for (auto& task : tasks) {
            const ApiError error = QCoro::waitFor(std::move(task)).error();
            QCOMPARE(error.kind, Kind::Cancelled);
            unsent += error.isUnsent ? 1 : 0;
        }
        QCOMPARE(unsent, 10 - am::api::RequestQueue::roomForAll);
        QCOMPARE(m_server->requests().size(), am::api::RequestQueue::roomForAll);
    }

    void endpointsPassTheTokenOn() {
        m_server->answerRest(FakeAnswer::ofManner(Manner::NeverAnswer));
        am::api::CancelSource source;
        am::api::OrganizationEndpoint endpoint(*m_client, am::api::Lane::Background);
        endpoint.setCancel(source.token());
        auto task = endpoint.organization();
        am::api::CancelSource other;
        source = std::move(other); // whoever asked asks for something else
        QCOMPARE(QCoro::waitFor(std::move(task)).error().kind, Kind::Cancelled);
    }

    void whatIsAlreadyCancelledIsNotSent() {
        am::api::CancelSource source;
        source.cancel();
        Request request = get(u"/v1/a"_s);
        request.cancel = source.token();
        const ApiError error = sendAndWait(*m_client, request).error();
        QCOMPARE(error.kind, Kind::Cancelled);
        QVERIFY(error.isUnsent);
        QVERIFY(m_server->requests().isEmpty());
    }

    void cancellingFromAnotherThreadIsSafe() {
        m_server->answerRest(FakeAnswer::ofManner(Manner::NeverAnswer));
        am::api::CancelSource source;
        Request request = get(u"/v1/a"_s);
        request.cancel = source.token();
        auto task = m_client->send(request);
        const std::unique_ptr<QThread> other(QThread::create([&source] { source.cancel(); }));
        other->start();
        QCOMPARE(QCoro::waitFor(std::move(task)).error().kind, Kind::Cancelled);
        QVERIFY(other->wait());
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
        auto task = am::api::OrganizationEndpoint(*m_client).organization();
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

private:
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(ApiClientTest)
#include "tst_api_client.moc"
