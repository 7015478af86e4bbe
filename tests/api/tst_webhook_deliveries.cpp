// Tests of WebhooksEndpoint: deliveries and replays.
#include "api/ApiClient.h"
#include "api/WebhooksEndpoint.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::WebhooksEndpoint;
using am::core::Timestamp;
using am::core::WebhookDelivery;
using am::core::WebhookDeliveryFilter;
using am::core::WebhookReplay;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = am::core::ApiError::Kind;

namespace {

const QString endpointId = u"b0a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
const QString deliveryId = u"d0a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;

} // namespace

class WebhookDeliveriesTest : public QObject {
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

    void deliveriesAreListed() {
        m_server->answer(
            am::support::sampleAnswer(200, u"delivery_page.json"_s).with("X-Next-Cursor", "must-be-ignored"));
        const auto page = QCoro::waitFor(webhooks().deliveries({}, {}));
        QVERIFY(page.has_value());
        QCOMPARE(line(), QByteArray("GET /v1/webhooks/deliveries?limit=200"));
        QCOMPARE(page->nextCursor, u"deliveries-2"_s);
        WebhookDelivery full;
        full.id = deliveryId;
        full.endpointId = endpointId;
        full.eventId = u"evt_3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f"_s;
        full.eventType = u"brand.vetted"_s;
        full.url = u"https://hooks.harborcycle.example/am"_s;
        full.attempt = 2;
        full.outcome = u"retry"_s;
        full.responseStatus = 503;
        full.responseTimeMs = 841;
        full.requestBodySha256 = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
        full.requestBodyBytes = 412;
        full.responseExcerpt = u"busy"_s;
        full.requestHeaders = {{u"Content-Type"_s, u"application/json"_s},
                               {u"X-AmCore-Signature"_s, u"t=1783000000,v1=00ff"_s}};
        full.occurredAt = Timestamp::parse(u"2026-07-02T15:04:05.123Z").value();
        WebhookDelivery odd;
        odd.id = u"d1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
        odd.eventType = u"webhook.test"_s;
        odd.outcome = u"postponed"_s;
        odd.error = u"connection refused"_s;
        odd.occurredAt = Timestamp::parse(u"2026-07-02T15:00:00Z").value();
        odd.extra = R"({"region":"us-east","request_headers":{"Retries":3}})";
        WebhookDelivery least;
        least.id = u"d2a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
        least.outcome = u"success"_s;
        least.occurredAt = Timestamp::parse(u"2026-07-02T14:00:00Z").value();
        QCOMPARE(page->items, (QList<WebhookDelivery>{full, odd, least}));
    }

    void everyDeliveryFilterIsSent() {
        m_server->answer(FakeAnswer::json(200, R"({"success":true,"data":[],"meta":{"next_cursor":null}})"));
        WebhookDeliveryFilter filter;
        filter.endpointId = endpointId;
        filter.eventType = u"brand.vetted"_s;
        filter.outcome = u"dead"_s;
        filter.since = Timestamp::parse(u"2026-07-01T00:00:00Z");
        filter.until = Timestamp::parse(u"2026-07-02T00:00:00.5Z");
        filter.httpStatusMin = 400;
        filter.httpStatusMax = 599;
        const auto page = QCoro::waitFor(webhooks().deliveries(filter, u"a+b/c=="_s));
        QVERIFY(page.has_value());
        QVERIFY(page->isLast());
        QCOMPARE(line(), "GET /v1/webhooks/deliveries?endpoint_id=" + endpointId.toLatin1() +
                             "&event_type=brand.vetted&outcome=dead&since=2026-07-01T00%3A00%3A00Z&"
                             "until=2026-07-02T00%3A00%3A00.500Z&http_status_min=400&http_status_max=599&"
                             "cursor=a%2Bb%2Fc%3D%3D&limit=200");
    }

    void oneDeliveryIsRead_data() {
        QTest::addColumn<QByteArray>("body");
        const QByteArray bare = R"({"id":"d0a7c310-52e8-4b1c-9a77-0f4e2b6c8a15","outcome":"dead",)"
                                R"("occurred_at":"2026-07-02T14:00:00Z","request_body_bytes":0})";
        QTest::newRow("bare") << bare;
        QTest::newRow("enveloped") << R"({"success":true,"data":)" + bare + "}";
    }
    void oneDeliveryIsRead() {
        QFETCH(QByteArray, body);
        m_server->answer(FakeAnswer::json(200, body));
        const auto delivery = QCoro::waitFor(webhooks().findDelivery(deliveryId));
        QVERIFY(delivery.has_value());
        QCOMPARE(line(), "GET /v1/webhooks/deliveries/" + deliveryId.toLatin1());
        WebhookDelivery expected;
        expected.id = deliveryId;
        expected.outcome = u"dead"_s;
        expected.requestBodyBytes = 0;
        expected.occurredAt = Timestamp::parse(u"2026-07-02T14:00:00Z").value();
        QCOMPARE(*delivery, expected);
    }

    void replayGivesTheNewEvent_data() {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("with a reason")
            << u"listener was down"_s << QByteArray(R"({"reason":"listener was down"})");
        QTest::newRow("without") << QString() << QByteArray("{}");
    }
    void replayGivesTheNewEvent() {
        QFETCH(QString, reason);
        QFETCH(QByteArray, body);
        m_server->answer(FakeAnswer::json(
            202,
            R"({"delivery_id":"d0a7c310-52e8-4b1c-9a77-0f4e2b6c8a15",)"
            R"("endpoint_id":"b0a7c310-52e8-4b1c-9a77-0f4e2b6c8a15","event_type":"brand.vetted",)"
            R"("new_event_id":"evt_2","audit_log_id":"01J0A","enqueued_at":"2026-07-02T15:00:00Z","of":"evt_1"})"));
        const auto replay = QCoro::waitFor(webhooks().replay(deliveryId, reason));
        QVERIFY(replay.has_value());
        QCOMPARE(line(), "POST /v1/webhooks/deliveries/" + deliveryId.toLatin1() + "/replay");
        QCOMPARE(asked().body, body);
        WebhookReplay expected;
        expected.deliveryId = deliveryId;
        expected.endpointId = endpointId;
        expected.eventType = u"brand.vetted"_s;
        expected.newEventId = u"evt_2"_s;
        expected.auditLogId = u"01J0A"_s;
        expected.enqueuedAt = Timestamp::parse(u"2026-07-02T15:00:00Z");
        expected.extra = R"({"of":"evt_1"})";
        QCOMPARE(*replay, expected);
    }

    void expiredEventIsGone() {
        m_server->answer(FakeAnswer::json(
            410, R"({"success":false,"error":{"code":"EVENT_EXPIRED","message":"m","request_id":"r"}})"));
        const auto replay = QCoro::waitFor(webhooks().replay(deliveryId, {}));
        QCOMPARE(replay.error().kind, Kind::NotFound);
        QCOMPARE(replay.error().httpStatus, 410);
        QCOMPARE(replay.error().code, u"EVENT_EXPIRED"_s);
    }

    void lostReplayIsNotSentAgain() {
        m_server->answerRest(FakeAnswer::ofManner(FakeAnswer::Manner::CloseUnanswered));
        QVERIFY(!QCoro::waitFor(webhooks().replay(deliveryId, {})).has_value());
        QCOMPARE(m_server->requests().size(), 1);
    }

    void unreadableAnswersAreMalformedAndSayWhy() {
        m_server->answer(FakeAnswer::json(200, R"({"id":"d","outcome":"dead","occurred_at":"soon"})"));
        const auto delivery = QCoro::waitFor(webhooks().findDelivery(deliveryId));
        QCOMPARE(delivery.error().kind, Kind::Malformed);
        QVERIFY(delivery.error().message.contains(u"\"occurred_at\" is not a time"_s));

        m_server->answer(FakeAnswer::json(202, R"({"delivery_id":"d"})"));
        const auto replay = QCoro::waitFor(webhooks().replay(deliveryId, {}));
        QCOMPARE(replay.error().kind, Kind::Malformed);
        QVERIFY(replay.error().message.contains(u"\"new_event_id\" is missing"_s));
    }

private:
    WebhooksEndpoint webhooks() { return WebhooksEndpoint(*m_client); }
    const am::support::FakeRequest& asked() const { return m_server->requests().constLast(); }
    /// "GET /v1/…" of the last request.
    QByteArray line() const { return asked().method + ' ' + asked().target; }

    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(WebhookDeliveriesTest)
#include "tst_webhook_deliveries.moc"
