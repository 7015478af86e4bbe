// Tests of LookupEndpoint.
#include "api/ApiClient.h"
#include "api/LookupEndpoint.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::LookupEndpoint;
using am::core::Lookup;
using am::core::LookupRequest;
using am::core::LookupResult;
using am::core::Timestamp;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = am::core::ApiError::Kind;

Q_DECLARE_METATYPE(am::core::ApiError::Kind)

namespace {

const QString lookupId = u"1f0e0d0c-52e8-4b1c-9a77-0f4e2b6c8a15"_s;

LookupRequest asked() {
    LookupRequest request;
    request.phoneNumber = u"+13125550188"_s;
    request.idempotencyKey = u"intent-7"_s;
    return request;
}

} // namespace

class LookupEndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_server = std::make_unique<FakeHttpServer>();
        m_client =
            std::make_unique<ApiClient>(m_server->url(), am::core::SecretKey("am_live_abcdefgh12345678"));
        am::api::RetryPolicy policy;
        policy.attempts = 2;
        policy.firstDelay = 1ms;
        m_client->setRetryPolicy(policy);
    }
    void cleanup() {
        m_client.reset();
        m_server.reset();
    }

    void pageIsReadAndItsCursorComesFromTheBody() {
        m_server->answer(
            am::support::sampleAnswer(200, u"lookup_page.json"_s).with("X-Next-Cursor", "must-be-ignored"));
        const auto page = QCoro::waitFor(LookupEndpoint(*m_client).list({}));
        QVERIFY(page.has_value());
        QCOMPARE(m_server->requests().last().method, QByteArray("GET"));
        QCOMPARE(m_server->requests().last().target, QByteArray("/v1/lookup?limit=200"));
        QCOMPARE(page->nextCursor, u"lookups-2"_s);
        QCOMPARE(page->items.size(), 4);

        LookupResult result;
        result.lineType = u"MOBILE"_s;
        result.messagingProvider = u"Lakeside Wireless"_s;
        result.voiceProvider = u"Lakeside Voice"_s;
        result.countryCode = u"USA"_s;
        Lookup first;
        first.id = u"1f0e0d0c-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
        first.phoneNumber = u"+13125550188"_s;
        first.lookupType = u"advanced"_s;
        first.status = u"complete"_s;
        first.result = result;
        first.requestedAt = Timestamp::parse(u"2026-07-02T15:04:05Z");
        first.completedAt = Timestamp::parse(u"2026-07-02T15:04:05.420Z");
        first.cost = am::core::Money{2};
        first.extra = R"({"result":{"ported":true}})";
        QCOMPARE(page->items[0], first);
        QVERIFY(page->items[0].isFinal());
    }

    void redactedResultIsNone() {
        m_server->answer(am::support::sampleAnswer(200, u"lookup_page.json"_s));
        const auto page = QCoro::waitFor(LookupEndpoint(*m_client).list({}));
        QVERIFY(page.has_value());
        const Lookup& redacted = page->items[1];
        QVERIFY(!redacted.result);
        QCOMPARE(redacted.resultRedactedAt, Timestamp::parse(u"2026-07-01T00:00:00Z"));
        QVERIFY(redacted.isFinal());
        QVERIFY(redacted.extra.isEmpty());
    }

    void unknownWordsOddTypesAndFieldsAreKept() {
        m_server->answer(am::support::sampleAnswer(200, u"lookup_page.json"_s));
        const auto page = QCoro::waitFor(LookupEndpoint(*m_client).list({}));
        QVERIFY(page.has_value());
        const Lookup& odd = page->items[2];
        QCOMPARE(odd.status, u"rescheduled"_s);
        QVERIFY(!odd.isFinal());
        QCOMPARE(odd.lookupType, u"portability"_s);
        QCOMPARE(odd.errorCode, u"502"_s);
        QCOMPARE(odd.errorMessage, u"upstream is busy"_s);
        QVERIFY(!odd.cost);
        const QByteArray extra = R"({"cost_cents":"two","priority":"low"})";
        QCOMPARE(odd.extra, extra);

        Lookup least;
        least.id = u"4f0e0d0c-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
        least.phoneNumber = u"+14165550103"_s;
        least.status = u"pending"_s;
        QCOMPARE(page->items[3], least);
    }

    void everyFilterIsSent() {
        am::api::LookupQuery query;
        query.cursor = u"a+b/c=="_s;
        query.limit = 50;
        query.phoneNumber = u"+13125550188"_s;
        query.status = u"complete"_s;
        query.since = Timestamp::parse(u"2026-07-01T00:00:00Z");
        query.until = Timestamp::parse(u"2026-07-02T00:00:00.5Z");
        QVERIFY(!QCoro::waitFor(LookupEndpoint(*m_client).list(query)).has_value());
        QCOMPARE(m_server->requests().last().target,
                 QByteArray("/v1/lookup?cursor=a%2Bb%2Fc%3D%3D&limit=50&phone_number=%2B13125550188"
                            "&status=complete&since=2026-07-01T00%3A00%3A00Z"
                            "&until=2026-07-02T00%3A00%3A00.500Z"));
    }

    void submitPostsTheNumberUnderItsKey() {
        m_server->answer(FakeAnswer::json(
            200, R"({"success":true,"data":{"id":"l1","phone_number":"+13125550188","status":"complete",)"
                 R"("result":{"line_type":"LANDLINE"}}})"));
        const auto lookup = QCoro::waitFor(LookupEndpoint(*m_client).submit(asked()));
        QVERIFY(lookup.has_value());
        QVERIFY(lookup->result.has_value());
        QVERIFY(lookup->result->isFixedLine());
        const am::support::FakeRequest& request = m_server->requests().last();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.target, QByteArray("/v1/lookup"));
        QCOMPARE(request.headers.value("idempotency-key"), QByteArray("intent-7"));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
        const QByteArray body = R"({"lookup_type":"advanced","phone_number":"+13125550188"})";
        QCOMPARE(request.body, body);
    }

    void submitIsRepeatedUnderTheSameKey() {
        m_server->answer(
            FakeAnswer::json(500, R"({"success":false,"error":{"code":"INTERNAL","message":"m"}})"));
        m_server->answer(
            FakeAnswer::json(200, R"({"id":"l1","phone_number":"+13125550188","status":"pending"})"));
        const auto lookup = QCoro::waitFor(LookupEndpoint(*m_client).submit(asked()));
        QVERIFY(lookup.has_value());
        QVERIFY(!lookup->isFinal());
        QCOMPARE(m_server->requests().size(), 2);
        QCOMPARE(m_server->requests().last().headers.value("idempotency-key"), QByteArray("intent-7"));
    }

    void submitWithoutAKeyGetsOneThatItKeeps() {
        m_server->answer(
            FakeAnswer::json(500, R"({"success":false,"error":{"code":"INTERNAL","message":"m"}})"));
        LookupRequest request = asked();
        request.idempotencyKey.clear();
        QVERIFY(!QCoro::waitFor(LookupEndpoint(*m_client).submit(request)).has_value());
        QCOMPARE(m_server->requests().size(), 2);
        const QByteArray sent = m_server->requests().first().headers.value("idempotency-key");
        QVERIFY(!sent.isEmpty());
        QCOMPARE(m_server->requests().last().headers.value("idempotency-key"), sent);
    }

    void refusalsAreTold_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("no credit") << 402 << QByteArray("INSUFFICIENT_CREDIT") << Kind::PaymentNeeded;
        QTest::newRow("not a number") << 422 << QByteArray("VALIDATION_FAILED") << Kind::Rejected;
        QTest::newRow("platform failed") << 502 << QByteArray("LOOKUP_FAILED") << Kind::Server;
    }
    void refusalsAreTold() {
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(Kind, kind);
        m_server->answerRest(FakeAnswer::json(status, "{\"success\":false,\"error\":{\"code\":\"" + code +
                                                          "\",\"message\":\"m\",\"request_id\":\"r\"}}"));
        const auto lookup = QCoro::waitFor(LookupEndpoint(*m_client).submit(asked()));
        QCOMPARE(lookup.error().kind, kind);
        QCOMPARE(lookup.error().code, QString::fromLatin1(code));
        QCOMPARE(lookup.error().requestId, u"r"_s);
        QCOMPARE(lookup.error().operation, u"POST /v1/lookup"_s);
    }

    void oneIsReadById() {
        m_server->answer(
            FakeAnswer::json(200, R"({"id":"l1","phone_number":"+13125550188","status":"failed"})"));
        const auto lookup = QCoro::waitFor(LookupEndpoint(*m_client).find(lookupId));
        QVERIFY(lookup.has_value());
        QVERIFY(lookup->isFinal());
        QCOMPARE(m_server->requests().last().target, "/v1/lookup/" + lookupId.toLatin1());
    }

    void unreadableLookupIsMalformedAndSaysWhy_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("no status") << QByteArray(R"({"id":"l1","phone_number":"+1"})")
                                   << u"\"status\" is missing"_s;
        QTest::newRow("null number") << QByteArray(R"({"id":"l1","phone_number":null,"status":"failed"})")
                                     << u"\"phone_number\" is null"_s;
        QTest::newRow("numeric id") << QByteArray(R"({"id":1,"phone_number":"+1","status":"failed"})")
                                    << u"\"id\" is not a text"_s;
        QTest::newRow("no object") << QByteArray(R"({"success":true,"data":7})") << u"an object is missing"_s;
        QTest::newRow("no data") << QByteArray(R"({"success":true})") << u"\"data\" is missing"_s;
    }
    void unreadableLookupIsMalformedAndSaysWhy() {
        QFETCH(QByteArray, body);
        QFETCH(QString, complaint);
        m_server->answer(FakeAnswer::json(200, body).with("X-Request-Id", "req-1"));
        const auto lookup = QCoro::waitFor(LookupEndpoint(*m_client).find(lookupId));
        QCOMPARE(lookup.error().kind, Kind::Malformed);
        QCOMPARE(lookup.error().requestId, u"req-1"_s);
        QVERIFY2(lookup.error().message.contains(complaint), qPrintable(lookup.error().message));
    }

    void resultThatIsNoObjectIsKept() {
        m_server->answer(FakeAnswer::json(
            200, R"({"id":"l1","phone_number":"+1","status":"complete","result":"MOBILE"})"));
        const auto lookup = QCoro::waitFor(LookupEndpoint(*m_client).find(lookupId));
        QVERIFY(lookup.has_value());
        QVERIFY(!lookup->result);
        QCOMPARE(lookup->extra, QByteArray(R"({"result":"MOBILE"})"));
    }

private:
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(LookupEndpointTest)
#include "tst_lookup_endpoint.moc"
