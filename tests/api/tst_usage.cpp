// Tests of reading usage, by pages and as a stream.
#include "api/ApiClient.h"
#include "api/BillingEndpoint.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::BillingEndpoint;
using am::core::BillingFilter;
using am::core::Timestamp;
using am::core::UsageRow;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = am::core::ApiError::Kind;

Q_DECLARE_METATYPE(am::support::FakeAnswer)

namespace {

/// What usage_page.json and usage.ndjson hold.
QList<UsageRow> usageOfTheSamples() {
    UsageRow number;
    number.id = u"3f0e0d0c-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
    number.at = Timestamp::parse(u"2026-07-02T00:00:00.250Z").value();
    number.kind = u"number_month"_s;
    number.quantity = 1;
    number.unitCostCents = 100;
    number.totalCents = 100;
    number.refKind = u"phone_number"_s;
    number.refId = u"a1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
    number.metadata = R"({"number":"+12025550147"})";
    UsageRow surcharge;
    surcharge.id = u"4f0e0d0c-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
    surcharge.at = Timestamp::parse(u"2026-07-01T23:59:59Z").value();
    surcharge.kind = u"carrier_surcharge"_s;
    surcharge.quantity = 3;
    surcharge.unitCostCents = 0.3;
    surcharge.totalCents = 0.9;
    surcharge.extra = R"({"network":"10017"})";
    UsageRow least;
    least.id = u"5f0e0d0c-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
    least.at = Timestamp::parse(u"2026-07-01T00:00:00Z").value();
    least.kind = u"sms_out"_s;
    return {number, surcharge, least};
}

BillingFilter july() {
    BillingFilter filter;
    filter.from = Timestamp::parse(u"2026-07-01T00:00:00Z");
    filter.to = Timestamp::parse(u"2026-07-31T23:59:59.999Z");
    filter.kind = u"number_month"_s;
    return filter;
}

FakeAnswer lines(const QByteArray& body) {
    FakeAnswer answer;
    answer.body = body;
    return answer.with("Content-Type", "application/x-ndjson");
}

} // namespace

class UsageTest : public QObject {
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

    void usagePageIsReadAndItsCursorComesFromTheBody() {
        m_server->answer(
            am::support::sampleAnswer(200, u"usage_page.json"_s).with("X-Next-Cursor", "must-be-ignored"));
        const auto page = QCoro::waitFor(billing().usage(july(), u"a+b/c=="_s));
        QVERIFY(page.has_value());
        QCOMPARE(line(), QByteArray("GET /v1/billing/usage?from=2026-07-01T00%3A00%3A00Z&"
                                    "to=2026-07-31T23%3A59%3A59.999Z&kind=number_month&"
                                    "cursor=a%2Bb%2Fc%3D%3D&limit=500"));
        QCOMPARE(asked().headers.value("accept"), QByteArray("application/json"));
        QCOMPARE(page->nextCursor, u"usage-2"_s);
        QCOMPARE(page->items, usageOfTheSamples());
    }

    void usageNeedsNoFilter() {
        m_server->answer(FakeAnswer::json(200, "[]"));
        const auto page = QCoro::waitFor(billing().usage({}, {}));
        QVERIFY(page.has_value());
        QVERIFY(page->items.isEmpty());
        QVERIFY(page->isLast());
        QCOMPARE(line(), QByteArray("GET /v1/billing/usage?limit=500"));
    }

    void allUsageIsReadLineByLine() {
        m_server->answer(lines(am::support::sample(u"usage.ndjson"_s)));
        const auto usage = QCoro::waitFor(billing().allUsage(july()));
        QVERIFY(usage.has_value());
        QVERIFY(!usage->trouble);
        QCOMPARE(usage->rows, usageOfTheSamples());
        QCOMPARE(line(), QByteArray("GET /v1/billing/usage?from=2026-07-01T00%3A00%3A00Z&"
                                    "to=2026-07-31T23%3A59%3A59.999Z&kind=number_month"));
        QCOMPARE(asked().headers.value("accept"), QByteArray("application/x-ndjson"));
    }

    void allUsageIsReadInEveryShape_data() {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<qsizetype>("rows");
        const QByteArray body = am::support::sample(u"usage.ndjson"_s);
        QTest::newRow("nothing") << lines("") << qsizetype(0);
        QTest::newRow("one line") << lines(body.first(body.indexOf('\n') + 1)) << qsizetype(1);
        QTest::newRow("no line end at the end") << lines(body.chopped(1)) << qsizetype(3);
        QTest::newRow("empty lines and CRLF")
            << lines("\n" + QByteArray(body).replace("\n", "\r\n\r\n")) << qsizetype(3);
        QByteArray envelope = am::support::sample(u"usage_page.json"_s).simplified();
        envelope.replace("\"usage-2\"", "null");
        QTest::newRow("one page in the envelope") << FakeAnswer::json(200, envelope) << qsizetype(3);
    }
    void allUsageIsReadInEveryShape() {
        QFETCH(FakeAnswer, answer);
        QFETCH(qsizetype, rows);
        m_server->answer(answer);
        const auto usage = QCoro::waitFor(billing().allUsage({}));
        QVERIFY(usage.has_value());
        QVERIFY2(!usage->trouble, qPrintable(usage->trouble.value_or(am::core::ApiError()).message));
        QCOMPARE(usage->rows, usageOfTheSamples().first(rows));
    }

    void rowsBeforeABadLineAreKept_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qsizetype>("rows");
        QTest::addColumn<QString>("complaint");
        const QByteArray body = am::support::sample(u"usage.ndjson"_s);
        const QByteArrayList rows = body.split('\n');
        QTest::newRow("cut off in the last line")
            << body.chopped(20) << qsizetype(2) << u"line 3 was cut off"_s;
        QTest::newRow("cut off in the first line")
            << body.first(40) << qsizetype(0) << u"line 1 was cut off"_s;
        QTest::newRow("noise in between") << rows[0] + "\n{]\n" + rows[2] + "\n"
                                          << qsizetype(1) << u"line 2 is not valid JSON"_s;
        QTest::newRow("field missing") << rows[0] + "\n{\"id\":\"u\",\"kind\":\"k\"}\n" + rows[2]
                                       << qsizetype(1) << u"line 2: \"ts\" is missing"_s;
        QTest::newRow("field of another type")
            << rows[0] + "\n{\"id\":7,\"ts\":\"2026-07-01T00:00:00Z\",\"kind\":\"k\"}" << qsizetype(1)
            << u"line 2: \"id\" is not a text"_s;
        QTest::newRow("no object") << rows[0] + "\n[7]\n"
                                   << qsizetype(1) << u"line 2: an object is missing"_s;
        QTest::newRow("only the first page") << am::support::sample(u"usage_page.json"_s).simplified()
                                             << qsizetype(3) << u"only the first page"_s;
    }
    void rowsBeforeABadLineAreKept() {
        QFETCH(QByteArray, body);
        QFETCH(qsizetype, rows);
        QFETCH(QString, complaint);
        m_server->answer(lines(body).with("X-Request-Id", "01J0R"));
        const auto usage = QCoro::waitFor(billing().allUsage({}));
        QVERIFY(usage.has_value());
        QVERIFY(usage->trouble.has_value());
        QCOMPARE(usage->trouble->kind, Kind::Malformed);
        QVERIFY2(usage->trouble->message.contains(complaint), qPrintable(usage->trouble->message));
        QCOMPARE(usage->trouble->requestId, u"01J0R"_s);
        QCOMPARE(usage->trouble->operation, u"GET /v1/billing/usage"_s);
        QCOMPARE(usage->rows, usageOfTheSamples().first(rows));
    }

    void streamThatBreaksOffSilentlyKeepsItsRows() {
        FakeAnswer answer = lines(am::support::sample(u"usage.ndjson"_s));
        answer.manner = FakeAnswer::Manner::CutOffSilently;
        m_server->answer(answer);
        const auto usage = QCoro::waitFor(billing().allUsage({}));
        QVERIFY(usage.has_value());
        QVERIFY(usage->trouble.has_value());
        QCOMPARE(usage->rows, usageOfTheSamples().first(1));
    }

    void failureInTheMiddleOfAStreamIsTold() {
        const QByteArray body = am::support::sample(u"usage.ndjson"_s);
        m_server->answer(
            lines(body.first(body.indexOf('\n') + 1) +
                  R"({"success":false,"error":{"code":"INTERNAL","message":"m","request_id":"r9"}})"));
        const auto usage = QCoro::waitFor(billing().allUsage({}));
        QVERIFY(usage.has_value());
        QCOMPARE(usage->rows, usageOfTheSamples().first(1));
        QVERIFY(usage->trouble.has_value());
        QCOMPARE(usage->trouble->code, u"INTERNAL"_s);
        QCOMPARE(usage->trouble->requestId, u"r9"_s);
    }

    void refusedStreamIsAnError() {
        m_server->answer(FakeAnswer::json(
            422, R"({"success":false,"error":{"code":"VALIDATION_FAILED","message":"m","request_id":"r",)"
                 R"("details":{"from":"at most 90 days"}}})"));
        const auto usage = QCoro::waitFor(billing().allUsage({}));
        QVERIFY(!usage.has_value());
        QCOMPARE(usage.error().kind, Kind::Rejected);
        QCOMPARE(usage.error().details.value(u"from"_s), u"at most 90 days"_s);
    }

private:
    BillingEndpoint billing() { return BillingEndpoint(*m_client); }
    const am::support::FakeRequest& asked() const { return m_server->requests().constLast(); }
    /// "GET /v1/…" of the last request.
    QByteArray line() const { return asked().method + ' ' + asked().target; }

    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(UsageTest)
#include "tst_usage.moc"
