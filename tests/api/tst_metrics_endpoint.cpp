// Tests of MetricsEndpoint.
#include "api/ApiClient.h"
#include "api/MetricsEndpoint.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::MetricsEndpoint;
using am::core::MetricBucket;
using am::core::MetricGroup;
using am::core::MetricQuery;
using am::core::MetricSeries;
using am::core::Timestamp;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = am::core::ApiError::Kind;

namespace {

MetricQuery delivered() {
    MetricQuery query;
    query.metric = u"delivered"_s;
    return query;
}

/// A series of one bucket with these groups.
QByteArray grouped(const QByteArray& groups) {
    return R"({"success":true,"data":{"buckets":[{"bucket_start":"2026-07-01T00:00:00Z","groups":)" + groups +
           R"(}]},"meta":{"as_of":"2026-07-01T00:10:00Z","next_cursor":null}})";
}

} // namespace

class MetricsEndpointTest : public QObject {
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

    void seriesIsReadWithWhatIsNotAggregatedYet() {
        m_server->answer(am::support::sampleAnswer(200, u"metrics_series.json"_s)
                             .with("X-Next-Cursor", "must-be-ignored"));
        const auto series = QCoro::waitFor(metrics().messages(delivered(), {}));
        QVERIFY(series.has_value());
        QCOMPARE(line(), QByteArray("GET /v1/metrics/messages?metric=delivered&limit=5000"));
        MetricSeries expected;
        expected.metric = u"delivered"_s;
        expected.granularity = u"hour"_s;
        expected.from = Timestamp::parse(u"2026-07-01T00:00:00Z");
        expected.to = Timestamp::parse(u"2026-07-01T04:00:00Z");
        const auto bucket = [](QStringView start, std::optional<double> value, const QByteArray& extra = {}) {
            return MetricBucket{Timestamp::parse(start).value(), value, {}, extra};
        };
        expected.buckets = {bucket(u"2026-07-01T00:00:00Z", 0), bucket(u"2026-07-01T01:00:00Z", 12.5),
                            bucket(u"2026-07-01T02:00:00Z", std::nullopt, R"({"partial":true})"),
                            bucket(u"2026-07-01T03:00:00Z", std::nullopt)};
        expected.asOf = Timestamp::parse(u"2026-07-01T02:10:00Z");
        expected.nextCursor = u"metrics-2"_s;
        expected.extra = R"({"comparison":{"from":"2026-06-30T20:00:00Z","total":9}})";
        QCOMPARE(*series, expected);
        QVERIFY(!series->isLast());
        // Zero is known, nothing is not.
        QVERIFY(series->buckets[0].value != series->buckets[2].value);
    }

    void everyPartOfTheQueryIsSentWithEachPage() {
        m_server->answerRest(am::support::sampleAnswer(200, u"metrics_series.json"_s));
        MetricQuery query;
        query.metric = u"cost_cents"_s;
        query.from = Timestamp::parse(u"2026-07-01T00:00:00Z");
        query.to = Timestamp::parse(u"2026-07-02T00:00:00Z");
        query.granularity = u"minute"_s;
        query.groupBy = u"channel"_s;
        query.comparesToPriorPeriod = true;
        const auto first = QCoro::waitFor(metrics().inbound(query, {}));
        QVERIFY(first.has_value());
        const QByteArray pinned =
            "metric=cost_cents&from=2026-07-01T00%3A00%3A00Z&to=2026-07-02T00%3A00%3A00Z&"
            "granularity=minute&group_by=channel&compare_to=prior_period&";
        QCOMPARE(line(), "GET /v1/metrics/inbound?" + pinned + "limit=5000");
        QVERIFY(QCoro::waitFor(metrics().inbound(query, first->nextCursor)).has_value());
        QCOMPARE(line(), "GET /v1/metrics/inbound?" + pinned + "cursor=metrics-2&limit=5000");
    }

    void webhookMetricsHaveTheirOwnRoute() {
        m_server->answer(FakeAnswer::json(200, grouped("{}")));
        MetricQuery query;
        query.metric = u"retried"_s;
        query.groupBy = u"http_status_class"_s;
        const auto series = QCoro::waitFor(metrics().webhooks(query, {}));
        QVERIFY(series.has_value());
        QVERIFY(series->isLast());
        QCOMPARE(line(),
                 QByteArray("GET /v1/metrics/webhooks?metric=retried&group_by=http_status_class&limit=5000"));
    }

    void groupsAreReadInEveryShape_data() {
        QTest::addColumn<QByteArray>("groups");
        QTest::newRow("by name") << QByteArray(R"({"mms":null,"sms":3})");
        QTest::newRow("list, key") << QByteArray(R"([{"key":"mms","value":null},{"key":"sms","value":3}])");
        QTest::newRow("list, name") << QByteArray(R"([{"name":"mms"},{"name":"sms","value":3.0}])");
        QTest::newRow("list, what one grouped by")
            << QByteArray(R"([{"channel":"mms","value":null},{"channel":"sms","value":3}])");
    }
    void groupsAreReadInEveryShape() {
        QFETCH(QByteArray, groups);
        m_server->answer(FakeAnswer::json(200, grouped(groups)));
        const auto series = QCoro::waitFor(metrics().messages(delivered(), {}));
        QVERIFY(series.has_value());
        QCOMPARE(series->buckets.size(), 1);
        const MetricBucket& bucket = series->buckets[0];
        QVERIFY(!bucket.value);
        QCOMPARE(bucket.groups, (QList<MetricGroup>{{u"mms"_s, std::nullopt}, {u"sms"_s, 3}}));
        QVERIFY(bucket.extra.isEmpty());
    }

    void restOfAGroupIsKept() {
        m_server->answer(FakeAnswer::json(200, grouped(R"([{"key":"sms","value":2,"share":0.5}])")));
        const auto series = QCoro::waitFor(metrics().messages(delivered(), {}));
        QVERIFY(series.has_value());
        QCOMPARE(series->buckets[0].groups, (QList<MetricGroup>{{u"sms"_s, 2, R"({"share":0.5})"}}));
    }

    void groupNamedByANumberIsNamedByItsText() {
        m_server->answer(FakeAnswer::json(200, grouped(R"([{"error_code":30007,"value":2}])")));
        const auto series = QCoro::waitFor(metrics().messages(delivered(), {}));
        QVERIFY(series.has_value());
        QCOMPARE(series->buckets[0].groups, (QList<MetricGroup>{{u"30007"_s, 2}}));
    }

    void groupsOfAnUnknownShapeAreKept_data() {
        QTest::addColumn<QByteArray>("groups");
        QTest::newRow("nested") << QByteArray(R"({"sms":{"delivered":3}})");
        QTest::newRow("texts") << QByteArray(R"({"sms":"three"})");
        QTest::newRow("list of numbers") << QByteArray("[1,2]");
        QTest::newRow("text") << QByteArray(R"("sms")");
    }
    void groupsOfAnUnknownShapeAreKept() {
        QFETCH(QByteArray, groups);
        m_server->answer(FakeAnswer::json(200, grouped(groups)));
        const auto series = QCoro::waitFor(metrics().messages(delivered(), {}));
        QVERIFY(series.has_value());
        QVERIFY(series->buckets[0].groups.isEmpty());
        QCOMPARE(series->buckets[0].extra, R"({"groups":)" + groups + "}");
    }

    void periodBeforeHasItsOwnBuckets() {
        m_server->answer(FakeAnswer::json(
            200, R"({"success":true,"data":{"buckets":[],"prior_period":{"from":"2026-06-30T00:00:00Z",)"
                 R"("buckets":[{"bucket_start":"2026-06-30T00:00:00Z","value":4}]}},"meta":{}})"));
        const auto series = QCoro::waitFor(metrics().messages(delivered(), {}));
        QVERIFY(series.has_value());
        QVERIFY(series->buckets.isEmpty());
        QCOMPARE(series->priorBuckets.size(), 1);
        QCOMPARE(series->priorBuckets[0].value, std::optional(4.0));
        QCOMPARE(series->extra, QByteArray(R"({"prior_period":{"from":"2026-06-30T00:00:00Z"}})"));
    }

    void leastAnswerIsRead_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("enveloped") << QByteArray(R"({"success":true,"data":{"buckets":[]},"meta":{}})");
        QTest::newRow("nulls") << QByteArray(
            R"({"success":true,"data":{"buckets":[],"metric":null},"meta":{"as_of":null,"next_cursor":null}})");
        QTest::newRow("no meta") << QByteArray(R"({"success":true,"data":{"buckets":[]},"meta":null})");
        QTest::newRow("odd time") << QByteArray(
            R"({"success":true,"data":{"buckets":[]},"meta":{"as_of":"noon"}})");
        QTest::newRow("bare") << QByteArray(R"({"buckets":[]})");
    }
    void leastAnswerIsRead() {
        QFETCH(QByteArray, body);
        m_server->answer(FakeAnswer::json(200, body));
        const auto series = QCoro::waitFor(metrics().messages(delivered(), {}));
        QVERIFY(series.has_value());
        QCOMPARE(*series, MetricSeries());
        QVERIFY(series->isLast());
    }

    void refusalsKeepTheirCode_data() {
        QTest::addColumn<QString>("code");
        QTest::newRow("granularity") << u"GRANULARITY_NOT_AVAILABLE"_s;
        QTest::newRow("window") << u"WINDOW_TOO_LARGE"_s;
        QTest::newRow("cursor of another query") << u"INVALID_INPUT"_s;
    }
    void refusalsKeepTheirCode() {
        QFETCH(QString, code);
        m_server->answerRest(FakeAnswer::json(422, R"({"success":false,"error":{"code":")" + code.toUtf8() +
                                                       R"(","message":"No.","request_id":"r1"}})"));
        const auto series = QCoro::waitFor(metrics().messages(delivered(), {}));
        QCOMPARE(series.error().kind, Kind::Rejected);
        QCOMPARE(series.error().code, code);
        QCOMPARE(series.error().operation, u"GET /v1/metrics/messages"_s);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void unreadableAnswersAreMalformedAndSayWhy_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("no buckets") << QByteArray(R"({"data":{"metric":"sent"}})")
                                    << u"\"buckets\" is missing"_s;
        QTest::newRow("buckets of another type")
            << QByteArray(R"({"data":{"buckets":{"a":1}}})") << u"\"buckets\" is not a list of objects"_s;
        QTest::newRow("bucket without start") << QByteArray(R"({"data":{"buckets":[{"value":1}]}})")
                                              << u"\"buckets.0.bucket_start\" is missing"_s;
        QTest::newRow("start that is no time")
            << QByteArray(R"({"data":{"buckets":[{"bucket_start":"noon"}]}})")
            << u"\"buckets.0.bucket_start\" is not a time"_s;
        QTest::newRow("nested without end")
            << R"({"data":{"buckets":[{"bucket_start":"2026-07-01T00:00:00Z","x":)" +
                   QByteArray(200'000, '[') + QByteArray(200'000, ']') + "}]}}"
            << u"deep"_s;
        QTest::newRow("groups nested without end")
            << R"({"data":{"buckets":[{"bucket_start":"2026-07-01T00:00:00Z","groups":[{"y":)" +
                   QByteArray(200'000, '[') + QByteArray(200'000, ']') + "}]}]}}"
            << u"deep"_s;
        QTest::newRow("no data") << QByteArray(R"({"success":true,"meta":{}})") << u"\"data\" is missing"_s;
    }
    void unreadableAnswersAreMalformedAndSayWhy() {
        QFETCH(QByteArray, body);
        QFETCH(QString, complaint);
        m_server->answer(FakeAnswer::json(200, body));
        const auto series = QCoro::waitFor(metrics().messages(delivered(), {}));
        QCOMPARE(series.error().kind, Kind::Malformed);
        QVERIFY2(series.error().message.contains(complaint), qPrintable(series.error().message));
    }

private:
    MetricsEndpoint metrics() { return MetricsEndpoint(*m_client); }
    const am::support::FakeRequest& asked() const { return m_server->requests().constLast(); }
    /// "GET /v1/…" of the last request.
    QByteArray line() const { return asked().method + ' ' + asked().target; }

    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(MetricsEndpointTest)
#include "tst_metrics_endpoint.moc"
