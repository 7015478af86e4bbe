// Tests of how ApiClient sorts answers into successes and errors.
#include "api/Answer.h"
#include "api/ApiClient.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::Request;
using am::api::Response;
using am::api::RetryPolicy;
using am::core::ApiError;
using am::core::Result;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = ApiError::Kind;
using Manner = FakeAnswer::Manner;

Q_DECLARE_METATYPE(am::core::ApiError::Kind)
Q_DECLARE_METATYPE(am::support::FakeAnswer)

namespace {

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

} // namespace

class AnswerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_server = std::make_unique<FakeHttpServer>();
        m_server->stepOutsideTheContract();
        m_client =
            std::make_unique<ApiClient>(m_server->url(), am::core::SecretKey("am_live_abcdefgh12345678"));
        m_client->setRetryPolicy(once());
    }
    void cleanup() {
        m_client.reset();
        m_server.reset();
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
        QTest::newRow("captive portal's empty page") << FakeAnswer::html(200, "") << Kind::NotTheApi;
        QTest::newRow("JSON in a page")
            << FakeAnswer::html(200, R"({"success":true,"data":{}})") << Kind::NotTheApi;
        QTest::newRow("half of the JSON")
            << FakeAnswer::json(200, R"({"success":true,"data":{"id")") << Kind::Malformed;
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

    void aSuccessThatCouldNotBeReadWholeIsNone_data() {
        QTest::addColumn<QNetworkReply::NetworkError>("trouble");
        QTest::newRow("unpacking failed") << QNetworkReply::UnknownContentError;
        QTest::newRow("broken protocol") << QNetworkReply::ProtocolFailure;
        QTest::newRow("connection closed") << QNetworkReply::RemoteHostClosedError;
    }
    void aSuccessThatCouldNotBeReadWholeIsNone() {
        QFETCH(QNetworkReply::NetworkError, trouble);
        am::api::Answer answer;
        answer.httpStatus = 200;
        answer.contentType = "application/json";
        answer.error = trouble;
        answer.errorText = u"It could not be read."_s;
        const Result<Response> meant = am::api::meaningOf(get(u"/v1/x"_s), answer);
        QVERIFY(!meant.has_value());
        QCOMPARE(meant.error().message, answer.errorText);
        QCOMPARE(meant.error().httpStatus, 200);
        QVERIFY(meant.error().isOutcomeUnknown());
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

private:
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(AnswerTest)
#include "tst_answer.moc"
