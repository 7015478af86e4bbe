// Tests of PhoneNumbersEndpoint: ordering by quantity, and releasing many at a time.
#include "api/ApiClient.h"
#include "api/PhoneNumbersEndpoint.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::PhoneNumbersEndpoint;
using am::core::BulkOrder;
using am::core::BulkOrderRequest;
using am::core::BulkReleaseResult;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = am::core::ApiError::Kind;
using Progress = BulkOrder::Progress;

Q_DECLARE_METATYPE(am::core::BulkReleaseResult)

namespace {

const QString campaignId = u"c1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
const QStringList numberIds{u"a1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s,
                            u"a2a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s,
                            u"a3a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s};

BulkOrderRequest three() {
    BulkOrderRequest request;
    request.quantity = 3;
    request.areaCode = u"312"_s;
    request.idempotencyKey = u"intent-5"_s;
    return request;
}

} // namespace

class BulkNumbersTest : public QObject {
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

    void orderSendsEveryFieldThatIsFilled() {
        BulkOrderRequest request = three();
        request.numberType = u"local"_s;
        request.pattern = u"555"_s;
        request.inboundUrl = u"https://hooks.example/in"_s;
        request.statusUrl = u"https://hooks.example/s"_s;
        request.label = u"north"_s;
        request.campaignId = campaignId;
        QVERIFY(!QCoro::waitFor(numbers().orderBulk(request)).has_value());
        const QByteArray body =
            "{\"area_code\":\"312\",\"campaign_id\":\"" + campaignId.toLatin1() +
            "\",\"inbound_url\":\"https://hooks.example/in\","
            "\"label\":\"north\",\"mode\":\"atomic\",\"number_type\":\"local\",\"pattern\":\"555\","
            "\"quantity\":3,\"status_url\":\"https://hooks.example/s\"}";
        QCOMPARE(m_server->requests().last().body, body);
        QCOMPARE(m_server->requests().last().method, QByteArray("POST"));
        QCOMPARE(m_server->requests().last().target, QByteArray("/v1/phone-numbers/bulk"));
        QCOMPARE(m_server->requests().last().headers.value("idempotency-key"), QByteArray("intent-5"));
    }

    void unfilledOrderIsToBePolled() {
        m_server->answer(am::support::sampleAnswer(202, u"bulk_order_waiting.json"_s));
        const auto order = QCoro::waitFor(numbers().orderBulk(three()));
        QVERIFY(order.has_value());
        const QByteArray body = R"({"area_code":"312","mode":"atomic","quantity":3})";
        QCOMPARE(m_server->requests().last().body, body);

        BulkOrder expected;
        expected.id = u"7b0e0d0c-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
        expected.status = u"provisioning"_s;
        expected.quantity = 3;
        expected.assignedCount = 1;
        expected.pendingCount = 2;
        expected.assignedNumbers = {u"+13125550101"_s};
        expected.extra = R"({"eta_seconds":40})";
        QCOMPARE(*order, expected);
        QVERIFY(!order->isFinal());
    }

    void pollReadsTheOrder() {
        m_server->answer(am::support::sampleAnswer(200, u"bulk_order_partial.json"_s));
        const auto order = QCoro::waitFor(numbers().bulkOrder(u"7b0e0d0c-52e8-4b1c-9a77-0f4e2b6c8a15"_s));
        QVERIFY(order.has_value());
        QCOMPARE(m_server->requests().last().method, QByteArray("GET"));
        QCOMPARE(m_server->requests().last().target,
                 QByteArray("/v1/phone-numbers/bulk/7b0e0d0c-52e8-4b1c-9a77-0f4e2b6c8a15"));
        QCOMPARE(order->progress(), Progress::Partial);
        QCOMPARE(order->assignedCount, 2);
        QCOMPARE(order->pendingCount, 0);
        QCOMPARE(order->failedCount, 1);
        const QStringList assigned{u"+13125550101"_s, u"+13125550102"_s};
        QCOMPARE(order->assignedNumbers, assigned);
        QVERIFY(order->numbers.isEmpty());
    }

    void orderFilledAtOnceIsReadInEveryShape_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isInFull");
        const QByteArray texts = R"(["+13125550101","+13125550102","+13125550103"])";
        const QByteArray items = R"([{"id":"n1","number":"+13125550101","number_type":"local"},)"
                                 R"({"id":"n2","number":"+13125550102","number_type":"local"},)"
                                 R"({"id":"n3","number":"+13125550103","number_type":"local"}])";
        QTest::newRow("order without an id")
            << QByteArray(R"({"success":true,"data":{"order_id":null,"status":"complete","quantity":3,)"
                          R"("assigned_count":3,"pending_count":0,"failed_count":null,"assigned_numbers":)" +
                          texts + "}}")
            << false;
        QTest::newRow("bare order that says little")
            << QByteArray(R"({"status":"complete","assigned_numbers":)" + texts + "}") << false;
        QTest::newRow("order with its numbers in full")
            << QByteArray(R"({"data":{"status":"complete","assigned_numbers":)" + items + "}}") << true;
        QTest::newRow("list of numbers") << QByteArray(R"({"success":true,"data":)" + items + "}") << true;
        QTest::newRow("bare list of numbers") << items << true;
        QTest::newRow("list of numbers by name")
            << QByteArray(R"({"data":{"order_id":null,"numbers":)" + items + "}}") << true;
    }
    void orderFilledAtOnceIsReadInEveryShape() {
        QFETCH(QByteArray, body);
        QFETCH(bool, isInFull);
        m_server->answer(FakeAnswer::json(200, body));
        const auto order = QCoro::waitFor(numbers().orderBulk(three()));
        QVERIFY(order.has_value());
        QVERIFY(order->id.isEmpty());
        QCOMPARE(order->progress(), Progress::Complete);
        QCOMPARE(order->quantity, 3);
        QCOMPARE(order->assignedCount, 3);
        QCOMPARE(order->pendingCount, 0);
        QVERIFY(!order->failedCount);
        const QStringList assigned{u"+13125550101"_s, u"+13125550102"_s, u"+13125550103"_s};
        QCOMPARE(order->assignedNumbers, assigned);
        QCOMPARE(order->numbers.size(), isInFull ? 3 : 0);
        if (isInFull) {
            QCOMPARE(order->numbers[2].id, u"n3"_s);
        }
        QVERIFY(order->extra.isEmpty());
    }

    void emptyListIsAnOrderThatFailed() {
        m_server->answer(FakeAnswer::json(200, R"({"success":true,"data":[]})"));
        const auto order = QCoro::waitFor(numbers().orderBulk(three()));
        QVERIFY(order.has_value());
        QCOMPARE(order->progress(), Progress::Failed);
        QCOMPARE(order->quantity, 3);
    }

    void unreadableOrderIsMalformedAndSaysWhy_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("no status") << QByteArray(R"({"order_id":"o1"})") << u"\"status\" is missing"_s;
        QTest::newRow("null status") << QByteArray(R"({"data":{"status":null}})") << u"\"status\" is null"_s;
        QTest::newRow("number without an id")
            << QByteArray(R"([{"number":"+13125550101","number_type":"local"}])")
            << u"item 0: \"id\" is missing"_s;
        QTest::newRow("number without an id in an order")
            << QByteArray(R"({"status":"complete","numbers":[{"number":"+13125550101"}]})")
            << u"\"numbers.0.id\" is missing"_s;
        QTest::newRow("text") << QByteArray(R"({"data":"ok"})") << u"an object is missing"_s;
    }
    void unreadableOrderIsMalformedAndSaysWhy() {
        QFETCH(QByteArray, body);
        QFETCH(QString, complaint);
        m_server->answer(FakeAnswer::json(200, body));
        const auto order = QCoro::waitFor(numbers().orderBulk(three()));
        QCOMPARE(order.error().kind, Kind::Malformed);
        QVERIFY(order.error().isOutcomeUnknown());
        QVERIFY2(order.error().message.contains(complaint), qPrintable(order.error().message));
    }

    void oddFieldsOfAnOrderAreKept() {
        m_server->answer(FakeAnswer::json(
            200, R"({"order_id":7,"status":"failed","assigned_count":"none","assigned_numbers":[1]})"));
        const auto order = QCoro::waitFor(numbers().orderBulk(three()));
        QVERIFY(order.has_value());
        QCOMPARE(order->progress(), Progress::Failed);
        QVERIFY(order->assignedNumbers.isEmpty());
        const QByteArray extra = R"({"assigned_count":"none","assigned_numbers":[1],"order_id":7})";
        QCOMPARE(order->extra, extra);
    }

    void orderIsRepeatedUnderOneKey_data() {
        QTest::addColumn<QString>("key");
        QTest::newRow("the caller's") << u"intent-5"_s;
        QTest::newRow("a new one") << QString();
    }
    void orderIsRepeatedUnderOneKey() {
        QFETCH(QString, key);
        m_server->answerRest(FakeAnswer::json(500, R"({"error":{"code":"INTERNAL","message":"m"}})"));
        BulkOrderRequest request = three();
        request.idempotencyKey = key;
        QCOMPARE(QCoro::waitFor(numbers().orderBulk(request)).error().kind, Kind::Server);
        QCOMPARE(m_server->requests().size(), 2);
        const QByteArray sent = m_server->requests().first().headers.value("idempotency-key");
        QVERIFY(!sent.isEmpty());
        QVERIFY(key.isEmpty() || sent == key.toUtf8());
        QCOMPARE(m_server->requests().last().headers.value("idempotency-key"), sent);
    }

    void releaseTellsWhatBecameOfEachId_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<BulkReleaseResult>("result");
        QTest::newRow("full")
            << QByteArray(
                   R"({"success":true,"data":{"released":["n1"],"unknown":["n2"],"already_released":["n3"]}})")
            << BulkReleaseResult{{u"n1"_s}, {u"n2"_s}, {u"n3"_s}, {}};
        QTest::newRow("bare and short")
            << QByteArray(R"({"released":["n1","n2"]})") << BulkReleaseResult{{u"n1"_s, u"n2"_s}, {}, {}, {}};
        QTest::newRow("nulls") << QByteArray(
                                      R"({"data":{"released":null,"unknown":null,"already_released":null}})")
                               << BulkReleaseResult{};
        QTest::newRow("odd") << QByteArray(R"({"released":3,"unknown":[1],"held":["n4"]})")
                             << BulkReleaseResult{
                                    {}, {}, {}, R"({"held":["n4"],"released":3,"unknown":[1]})"};
    }
    void releaseTellsWhatBecameOfEachId() {
        QFETCH(QByteArray, body);
        QFETCH(BulkReleaseResult, result);
        m_server->answer(FakeAnswer::json(200, body));
        const auto released = QCoro::waitFor(numbers().releaseBulk(numberIds));
        QVERIFY(released.has_value());
        QCOMPARE(*released, result);
        QCOMPARE(m_server->requests().last().method, QByteArray("POST"));
        QCOMPARE(m_server->requests().last().target, QByteArray("/v1/phone-numbers/bulk/release"));
        const QByteArray sent = "{\"ids\":[\"" + numberIds.join(u"\",\""_s).toLatin1() + "\"]}";
        QCOMPARE(m_server->requests().last().body, sent);
    }

    void releaseIsNotRepeated() {
        m_server->answerRest(FakeAnswer::json(500, R"({"error":{"code":"INTERNAL","message":"m"}})"));
        QCOMPARE(QCoro::waitFor(numbers().releaseBulk({numberIds.first()})).error().kind, Kind::Server);
        QCOMPARE(m_server->requests().size(), 1);
    }

private:
    PhoneNumbersEndpoint numbers() { return PhoneNumbersEndpoint(*m_client); }

    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(BulkNumbersTest)
#include "tst_bulk_numbers.moc"
