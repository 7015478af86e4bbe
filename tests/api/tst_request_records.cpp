// Tests of what ApiClient reports and logs about its requests, and what it keeps out.
#include "api/ApiClient.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QLoggingCategory>
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
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = ApiError::Kind;
using Manner = FakeAnswer::Manner;

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

} // namespace

class RequestRecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_server = std::make_unique<FakeHttpServer>();
        m_client = std::make_unique<ApiClient>(m_server->url(), am::core::SecretKey(key));
        m_client->setRetryPolicy(once());
    }
    void cleanup() {
        m_client.reset();
        m_server.reset();
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
        QVERIFY(!sendAndWait(*m_client, get(u"/v1/organization"_s)).has_value());
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
        request.body = R"({"from":"+12025550147","to":"+13125550188","text":"the private words"})";

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

QTEST_GUILESS_MAIN(RequestRecordsTest)
#include "tst_request_records.moc"
