// The request log: order, capacity, failures, and commands without secrets.
#include "core/Clock.h"
#include "models/RequestLogModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using am::core::RequestRecord;
using am::models::RequestLogModel;

namespace {

RequestRecord record(int status, const QString& path) {
    RequestRecord request;
    request.at = am::core::Timestamp::fromMilliseconds(1'780'000'000'000);
    request.method = u"GET"_s;
    request.path = path;
    request.httpStatus = status;
    request.requestId = u"01JTBQH2FZ8K1RXC0WJ4Z9P3VM"_s;
    return request;
}

} // namespace

class RequestLogModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestComesFirst() {
        RequestLogModel log(m_clock);
        QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
        log.add(record(200, u"/v1/messages"_s));
        log.add(record(404, u"/v1/brands/x"_s));
        QCOMPARE(log.rowCount(), 2);
        QCOMPARE(log.index(0, RequestLogModel::PathColumn).data().toString(), u"/v1/brands/x"_s);
        QVERIFY(log.isFailure(0));
        QVERIFY(!log.isFailure(1));
        QCOMPARE(log.failureCount(), 1);
    }

    void theOldestLeavesWhenItIsFull() {
        RequestLogModel log(m_clock);
        QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
        log.add(record(500, u"/oldest"_s));
        for (int i = 0; i < RequestLogModel::capacity; ++i) {
            log.add(record(200, u"/v1/messages"_s));
        }
        QCOMPARE(log.rowCount(), RequestLogModel::capacity);
        QCOMPARE(log.failureCount(), 0);
    }

    void aRequestWithoutAnswerIsAFailure() {
        RequestLogModel log(m_clock);
        log.add(record(0, u"/v1/messages"_s));
        QVERIFY(log.isFailure(0));
        QCOMPARE(log.index(0, RequestLogModel::StatusColumn).data().toString(), u"No answer"_s);
    }

    void theCurlCommandQuotesAndNamesTheKeyOnly() {
        RequestRecord request = record(422, u"/v1/messages?to=%2B1"_s);
        request.method = u"POST"_s;
        request.requestBody = u"{\"text\":\"it's\"}"_s;
        const QString command = RequestLogModel::asCurl(request, u"http://127.0.0.1:8080"_s);
        QVERIFY(command.startsWith("curl -X POST 'http://127.0.0.1:8080/v1/messages?to=%2B1'"_L1));
        QVERIFY(command.contains("$AGENTMESSAGE_API_KEY"_L1));
        QVERIFY(command.contains("'{\"text\":\"it'\\''s\"}'"_L1));
    }

private:
    am::core::SystemClock m_clock;
};

QTEST_GUILESS_MAIN(RequestLogModelTest)
#include "tst_request_log_model.moc"
