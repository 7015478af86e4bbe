// Tests of when ApiClient sends a request again, and when never.
#include "api/ApiClient.h"
#include "api/MessagesEndpoint.h"
#include "api/OrganizationEndpoint.h"
#include "api/SandboxEndpoint.h"
#include "support/FakeHttpServer.h"

#include <QCoro/QCoroTask>
#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::Request;
using am::api::RetryPolicy;
using am::core::ApiError;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = ApiError::Kind;
using Manner = FakeAnswer::Manner;

Q_DECLARE_METATYPE(am::support::FakeAnswer)

namespace {

const QByteArray organization = R"({"success":true,"data":{"id":"o1","name":"Harbor Cycle Works"}})";
const QByteArray failure = R"({"success":false,"error":{"code":"INTERNAL","message":"m","request_id":"r"}})";

RetryPolicy quickly(int attempts) {
    RetryPolicy policy;
    policy.attempts = attempts;
    policy.firstDelay = 1ms;
    policy.longestDelay = 5ms;
    policy.timeout = 20s;
    return policy;
}

/// Waits longer than any test runs.
RetryPolicy patient() {
    RetryPolicy policy = quickly(2);
    policy.longestDelay = 1h;
    policy.deadline = 2h;
    return policy;
}

Request post(const QString& path, const QString& idempotencyKey) {
    Request request;
    request.method = Request::Method::Post;
    request.path = path;
    request.body = R"({"a":1})";
    request.idempotencyKey = idempotencyKey;
    return request;
}

} // namespace

class RetriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_server = std::make_unique<FakeHttpServer>();
        m_server->stepOutsideTheContract();
        m_client =
            std::make_unique<ApiClient>(m_server->url(), am::core::SecretKey("am_live_abcdefgh12345678"));
        m_client->setRetryPolicy(quickly(3));
    }
    void cleanup() {
        m_client.reset();
        m_server.reset();
    }

    void readIsRepeatedUntilItSucceeds() {
        m_server->answer(FakeAnswer::json(500, failure));
        m_server->answer(FakeAnswer::json(503, failure));
        m_server->answer(FakeAnswer::json(200, organization));
        const auto result = QCoro::waitFor(am::api::OrganizationEndpoint(*m_client).organization());
        QVERIFY(result.has_value());
        QCOMPARE(result->name, u"Harbor Cycle Works"_s);
        QCOMPARE(m_server->requests().size(), 3);
    }

    void sendWhoseAnswerIsLostIsSentOnce_data() {
        QTest::addColumn<int>("manner");
        QTest::addColumn<bool>("warm");
        for (const bool warm : {false, true}) {
            const QByteArray suffix = warm ? " on a kept connection" : " on a new connection";
            QTest::newRow(("closed unanswered" + suffix).constData()) << int(Manner::CloseUnanswered) << warm;
            QTest::newRow(("cut off" + suffix).constData()) << int(Manner::CutOff) << warm;
            QTest::newRow(("cut off silently" + suffix).constData()) << int(Manner::CutOffSilently) << warm;
        }
    }
    void sendWhoseAnswerIsLostIsSentOnce() {
        QFETCH(int, manner);
        QFETCH(bool, warm);
        if (warm) {
            m_server->answer(FakeAnswer::json(200, organization));
            QVERIFY(QCoro::waitFor(am::api::OrganizationEndpoint(*m_client).organization()).has_value());
        }
        const auto before = m_server->requests().size();
        m_server->answerRest(FakeAnswer::ofManner(Manner(manner)));
        const auto result = QCoro::waitFor(am::api::MessagesEndpoint(*m_client).send(
            {u"+12025550147"_s, u"+13125550188"_s, u"Hello"_s, {}}));
        QVERIFY(!result.has_value());
        QVERIFY(result.error().isOutcomeUnknown());
        QVERIFY2(!result.error().message.contains(u"re-sent"_s), qPrintable(result.error().message));
        QCOMPARE(m_server->requests().size(), before + 1);
    }

    void readIsGivenUpAfterTheLastAttempt_data() {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<qsizetype>("requests");
        QTest::newRow("server error") << FakeAnswer::json(500, failure) << qsizetype(3);
        QTest::newRow("rate limit") << FakeAnswer::json(429, failure) << qsizetype(3);
        QTest::newRow("refused") << FakeAnswer::json(403, failure) << qsizetype(1);
        QTest::newRow("not found") << FakeAnswer::json(404, failure) << qsizetype(1);
        QTest::newRow("captive portal") << FakeAnswer::html(200, "<p>Sign in</p>") << qsizetype(1);
        QTest::newRow("cut off") << FakeAnswer::ofManner(Manner::CutOff) << qsizetype(3);
        QTest::newRow("unreadable") << FakeAnswer::json(200, "{]}") << qsizetype(1);
    }
    void readIsGivenUpAfterTheLastAttempt() {
        QFETCH(FakeAnswer, answer);
        QFETCH(qsizetype, requests);
        m_server->answerRest(answer);
        QVERIFY(!QCoro::waitFor(am::api::OrganizationEndpoint(*m_client).organization()).has_value());
        QCOMPARE(m_server->requests().size(), requests);
    }

    void readIsRepeatedAfterATimeout() {
        RetryPolicy policy = quickly(2);
        policy.timeout = 1ms;
        m_client->setRetryPolicy(policy);
        int attempts = 0;
        connect(m_client.get(), &ApiClient::requestFinished, this, [&attempts] { ++attempts; });
        m_server->answerRest(FakeAnswer::ofManner(Manner::NeverAnswer));
        const auto result = QCoro::waitFor(am::api::OrganizationEndpoint(*m_client).organization());
        QCOMPARE(result.error().kind, Kind::Timeout);
        QCOMPARE(attempts, 2);
    }

    void writeIsNotRepeated_data() {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::newRow("server error") << FakeAnswer::json(500, failure);
        QTest::newRow("closed") << FakeAnswer::ofManner(Manner::CloseUnanswered);
        QTest::newRow("cut off") << FakeAnswer::ofManner(Manner::CutOff);
    }
    void writeIsNotRepeated() {
        QFETCH(FakeAnswer, answer);
        m_server->answerRest(answer);
        QVERIFY(!QCoro::waitFor(m_client->send(post(u"/v1/brands"_s, {}))).has_value());
        QCOMPARE(m_server->requests().size(), 1);
    }

    void writeWithoutABodyIsNotRepeatedEither_data() {
        QTest::addColumn<int>("method");
        QTest::addColumn<bool>("warm");
        for (const Request::Method method :
             {Request::Method::Post, Request::Method::Put, Request::Method::Patch, Request::Method::Delete}) {
            QTest::addRow("%d on a new connection", int(method)) << int(method) << false;
            QTest::addRow("%d on a kept connection", int(method)) << int(method) << true;
        }
    }
    void writeWithoutABodyIsNotRepeatedEither() {
        QFETCH(int, method);
        QFETCH(bool, warm);
        if (warm) {
            m_server->answer(FakeAnswer::json(200, organization));
            QVERIFY(QCoro::waitFor(am::api::OrganizationEndpoint(*m_client).organization()).has_value());
        }
        const auto before = m_server->requests().size();
        m_server->answerRest(FakeAnswer::ofManner(Manner::CloseUnanswered));
        Request request;
        request.method = Request::Method(method);
        request.path = u"/v1/api-keys/k1/rotate"_s;
        const auto result = QCoro::waitFor(m_client->send(request));
        QVERIFY(!result.has_value());
        QVERIFY(result.error().isOutcomeUnknown());
        QCOMPARE(m_server->requests().size(), before + 1);
    }

    void writeWithAnIdempotencyKeyIsRepeatedWithTheSameKey() {
        m_server->answer(FakeAnswer::json(500, failure));
        m_server->answer(FakeAnswer::ofManner(Manner::CloseUnanswered));
        m_server->answer(FakeAnswer::json(200, "{}"));
        QVERIFY(QCoro::waitFor(m_client->send(post(u"/v1/consent"_s, u"intent-7"_s))).has_value());
        QCOMPARE(m_server->requests().size(), 3);
        for (const am::support::FakeRequest& request : m_server->requests()) {
            QCOMPARE(request.headers.value("idempotency-key"), QByteArray("intent-7"));
            QCOMPARE(request.body, QByteArray(R"({"a":1})"));
        }
    }

    void aWriteThatMayHaveBeenDoneStaysInDoubt_data() {
        QTest::addColumn<FakeAnswer>("later");
        QTest::newRow("limited") << FakeAnswer::json(429, failure).with("Retry-After", "0");
        QTest::newRow("limited for long") << FakeAnswer::json(429, failure).with("Retry-After", "60");
        QTest::newRow("a failure that did nothing")
            << FakeAnswer::json(502, R"({"success":false,"error":{"code":"LOOKUP_FAILED","message":"m"}})");
        QTest::newRow("the key is refused") << FakeAnswer::json(401, failure);
        QTest::newRow("the key may not") << FakeAnswer::json(403, failure);
    }
    void aWriteThatMayHaveBeenDoneStaysInDoubt() {
        QFETCH(FakeAnswer, later);
        m_server->answer(FakeAnswer::ofManner(Manner::CloseUnanswered));
        m_server->answerRest(later);
        const ApiError error = QCoro::waitFor(m_client->send(post(u"/v1/lookup"_s, u"intent-8"_s))).error();
        QVERIFY(m_server->requests().size() > 1);
        QCOMPARE(error.kind, Kind::Network);
        QVERIFY(error.isOutcomeUnknown());
        QVERIFY(error.hasIdempotencyKey);
    }

    void aWriteThatIsRefusedInTheEndIsRefused() {
        m_server->answer(FakeAnswer::ofManner(Manner::CloseUnanswered));
        m_server->answerRest(FakeAnswer::json(402, failure));
        const ApiError error = QCoro::waitFor(m_client->send(post(u"/v1/lookup"_s, u"intent-9"_s))).error();
        QCOMPARE(error.kind, Kind::PaymentNeeded);
        QVERIFY(!error.isOutcomeUnknown());
    }

    void limitedWriteIsRepeated() {
        m_server->answer(FakeAnswer::json(429, failure));
        m_server->answer(FakeAnswer::json(200, "{}"));
        QVERIFY(QCoro::waitFor(m_client->send(post(u"/v1/consent"_s, {}))).has_value());
        QCOMPARE(m_server->requests().size(), 2);
    }

    void limitedSendGoesBackToTheCaller() {
        m_server->answerRest(FakeAnswer::json(429, failure).with("Retry-After", "0"));
        const auto result = QCoro::waitFor(m_client->send(post(u"/v1/messages"_s, {})));
        QCOMPARE(result.error().kind, Kind::RateLimited);
        QCOMPARE(result.error().retryAfter, std::optional(0s));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void retryAfterCountsInsteadOfTheBackoff() {
        RetryPolicy policy = quickly(2);
        policy.firstDelay = 1h; // the test would never end
        policy.longestDelay = 1h;
        policy.deadline = 2h;
        m_client->setRetryPolicy(policy);
        m_server->answer(FakeAnswer::json(429, failure).with("Retry-After", "0"));
        m_server->answer(FakeAnswer::json(200, organization));
        QVERIFY(QCoro::waitFor(am::api::OrganizationEndpoint(*m_client).organization()).has_value());
    }

    void longRetryAfterGoesBackToTheCaller() {
        m_server->answerRest(FakeAnswer::json(429, failure).with("Retry-After", "60"));
        const auto result = QCoro::waitFor(am::api::OrganizationEndpoint(*m_client).organization());
        QCOMPARE(result.error().retryAfter, std::optional(60s));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void whileOneKindIsLimitedTheOthersGoOn() {
        m_client->setRetryPolicy(patient());
        m_server->answer(FakeAnswer::json(429, failure).with("Retry-After", "30"));
        m_server->answerRest(FakeAnswer::json(200, organization));
        QSignalSpy attempts(m_client.get(), &ApiClient::requestFinished);
        auto limited = m_client->send(post(u"/v1/consent"_s, {}));
        QVERIFY(attempts.wait());
        auto waiting = m_client->send(post(u"/v1/consent"_s, {}));
        QVERIFY(QCoro::waitFor(am::api::OrganizationEndpoint(*m_client).organization()).has_value());
        QVERIFY(QCoro::waitFor(m_client->send(post(u"/v1/brands"_s, {}))).has_value());
        QCOMPARE(m_server->requests().size(), 3);
        QVERIFY(!limited.isReady() && !waiting.isReady());
        m_client->cancelAll();
        const ApiError first = QCoro::waitFor(std::move(limited)).error();
        const ApiError second = QCoro::waitFor(std::move(waiting)).error();
        QCOMPARE(first.kind, Kind::Cancelled);
        QVERIFY(!first.isUnsent);
        QVERIFY(second.isUnsent);
    }

    void limitedReadsWaitTogether() {
        m_client->setRetryPolicy(patient());
        m_server->answer(FakeAnswer::json(429, failure).with("Retry-After", "30"));
        m_server->answerRest(FakeAnswer::json(200, organization));
        QSignalSpy attempts(m_client.get(), &ApiClient::requestFinished);
        auto limited = am::api::OrganizationEndpoint(*m_client).organization();
        QVERIFY(attempts.wait());
        auto waiting = am::api::OrganizationEndpoint(*m_client).organization();
        QVERIFY(QCoro::waitFor(m_client->send(post(u"/v1/brands"_s, {}))).has_value());
        QCOMPARE(m_server->requests().size(), 2);
        m_client->cancelAll();
        QCOMPARE(QCoro::waitFor(std::move(limited)).error().kind, Kind::Cancelled);
        QCOMPARE(QCoro::waitFor(std::move(waiting)).error().kind, Kind::Cancelled);
    }

    void whatWouldWaitTooLongIsToldSoAtOnce() {
        m_server->answer(FakeAnswer::json(429, failure).with("Retry-After", "30"));
        m_server->answerRest(FakeAnswer::json(200, "{}"));
        const Request erase = post(u"/v1/contacts/%2B13125550188/erase"_s, {});
        QCOMPARE(QCoro::waitFor(m_client->send(erase)).error().retryAfter, std::optional(30s));
        const ApiError error = QCoro::waitFor(m_client->send(erase)).error();
        QCOMPARE(error.kind, Kind::RateLimited);
        QVERIFY(error.isUnsent);
        QCOMPARE(error.code, u"RATE_LIMITED"_s);
        QCOMPARE(error.nextStep(), am::core::NextStep::WaitAndRetry);
        QVERIFY(error.retryAfter && *error.retryAfter > 0s && *error.retryAfter <= 30s);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void whoeverWaitsAlreadyIsToldSo() {
        m_server->answerRest(FakeAnswer::json(429, failure).with("Retry-After", "30"));
        std::vector<QCoro::Task<am::core::Result<am::api::Response>>> tasks;
        constexpr int more = 3;
        for (int i = 0; i < am::api::RequestQueue::roomForAll + more; ++i) {
            tasks.push_back(m_client->send(post(u"/v1/consent"_s, {})));
        }
        int unsent = 0;
        for (auto& task : tasks) {
            const ApiError error = QCoro::waitFor(std::move(task)).error();
            QCOMPARE(error.kind, Kind::RateLimited);
            QVERIFY(error.retryAfter && *error.retryAfter > 8s);
            unsent += error.isUnsent ? 1 : 0;
        }
        QCOMPARE(unsent, more);
        QCOMPARE(m_server->requests().size(), am::api::RequestQueue::roomForAll);
    }

    void aSandboxWhoseClockMovedIsAskedAgain() {
        m_server->answer(FakeAnswer::json(429, failure).with("Retry-After", "30"));
        m_server->answerRest(FakeAnswer::json(200, R"({"clock":{"now":"2026-07-14T12:00:00Z"}})"));
        const Request erase = post(u"/v1/contacts/%2B13125550188/erase"_s, {});
        QCOMPARE(QCoro::waitFor(m_client->send(erase)).error().kind, Kind::RateLimited);
        QCoro::waitFor(am::api::SandboxEndpoint(*m_client).advanceClock(1h));
        QVERIFY(QCoro::waitFor(m_client->send(erase)).has_value());
    }

    void limitedSendsDoNotHoldBackTheNext() {
        m_server->answer(FakeAnswer::json(429, failure).with("Retry-After", "30"));
        m_server->answer(FakeAnswer::json(202, "{}"));
        QCOMPARE(QCoro::waitFor(m_client->send(post(u"/v1/messages"_s, {}))).error().kind, Kind::RateLimited);
        QVERIFY(QCoro::waitFor(m_client->send(post(u"/v1/messages"_s, {}))).has_value());
    }

    void absurdRetryAfterIsABackoff_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("negative") << QByteArray("-1");
        QTest::newRow("garbage") << QByteArray("a while");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("a moment ago") << QByteArray("Tue, 01 Jan 2019 00:00:00 GMT");
    }
    void absurdRetryAfterIsABackoff() {
        QFETCH(QByteArray, header);
        m_server->answer(FakeAnswer::json(429, failure).with("Retry-After", header));
        m_server->answer(FakeAnswer::json(200, organization));
        QVERIFY(QCoro::waitFor(am::api::OrganizationEndpoint(*m_client).organization()).has_value());
    }

    void theDeadlineEndsTheAttempts() {
        RetryPolicy policy = quickly(1000);
        policy.deadline = 0ms;
        m_client->setRetryPolicy(policy);
        m_server->answerRest(FakeAnswer::ofManner(Manner::NeverAnswer));
        QCOMPARE(QCoro::waitFor(am::api::OrganizationEndpoint(*m_client).organization()).error().kind,
                 Kind::Timeout);
    }

    void aWaitCanBeCancelledByWhoeverAsked() {
        RetryPolicy policy = quickly(2);
        policy.firstDelay = 1h;
        policy.longestDelay = 1h;
        policy.deadline = 2h;
        m_client->setRetryPolicy(policy);
        m_server->answerRest(FakeAnswer::json(500, failure));
        QSignalSpy attempts(m_client.get(), &ApiClient::requestFinished);
        am::api::CancelSource source;
        Request request;
        request.path = u"/v1/organization"_s;
        request.cancel = source.token();
        auto task = m_client->send(request);
        QVERIFY(attempts.wait());
        source.cancel();
        QCOMPARE(QCoro::waitFor(std::move(task)).error().kind, Kind::Cancelled);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void waitForTheNextAttemptCanBeCancelled_data() {
        QTest::addColumn<bool>("destroy");
        QTest::newRow("cancelled") << false;
        QTest::newRow("destroyed") << true;
    }
    void waitForTheNextAttemptCanBeCancelled() {
        QFETCH(bool, destroy);
        RetryPolicy policy = quickly(2);
        policy.firstDelay = 1h;
        policy.longestDelay = 1h;
        policy.deadline = 2h;
        m_client->setRetryPolicy(policy);
        m_server->answerRest(FakeAnswer::json(500, failure));
        QSignalSpy attempts(m_client.get(), &ApiClient::requestFinished);
        auto task = am::api::OrganizationEndpoint(*m_client).organization();
        QVERIFY(attempts.wait());
        QVERIFY(!task.isReady());
        if (destroy) {
            m_client.reset();
        } else {
            m_client->cancelAll();
        }
        QCOMPARE(QCoro::waitFor(std::move(task)).error().kind, Kind::Cancelled);
        QCOMPARE(m_server->requests().size(), 1);
    }

private:
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(RetriesTest)
#include "tst_retries.moc"
