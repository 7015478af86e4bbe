// What the sandbox records can be read again, and has no secrets.
#include "sandbox/ExchangeRecord.h"
#include "support/ContractRecording.h"
#include "support/SandboxFixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using am::sandbox::Exchange;
using am::sandbox::exchangeOf;
using am::sandbox::recordOf;

class ContractRecordingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsRecordedCanBeReadAgain() {
        Exchange exchange;
        exchange.method = "POST";
        exchange.target = "/v1/messages?x=%2B1";
        exchange.requestHeaders = {{"content-type", "application/json"}};
        exchange.requestBody = "{\"text\":\"Grüße\n\"}";
        exchange.status = 202;
        exchange.answerHeaders = {{"x-request-id", "01J0REQ"}};
        exchange.answerBody = R"({"success":true})";
        const std::string line = recordOf(exchange);
        QVERIFY(line.find('\n') == std::string::npos);
        const auto again = exchangeOf(line);
        QVERIFY(again.has_value());
        QVERIFY(again->method == exchange.method && again->target == exchange.target);
        QVERIFY(again->requestHeaders == exchange.requestHeaders &&
                again->requestBody == exchange.requestBody);
        QVERIFY(again->status == 202 && again->answerHeaders == exchange.answerHeaders);
        QVERIFY(again->answerBody == exchange.answerBody);
    }

    void otherLinesAreNoExchanges() {
        for (const char* line : {"", "{", "[]", "{}", R"({"method":7})", "7"})
            QVERIFY2(!exchangeOf(line), line);
    }

    void secretsAreLeftOut() {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"requests.jsonl"_s);
        auto options = am::test::SandboxFixture::defaultOptions();
        options.watcher = am::sandbox::recorderTo(file);
        std::string key;
        {
            am::test::SandboxFixture sandbox(options);
            key = sandbox->post("/sandbox/keys", {{"scopes", {"org:read"}}}).at("/api_key").toStdString();
            QCOMPARE(sandbox->withKey(key).get("/v1/organization").status, 200);
        }
        QFile recorded(file);
        QVERIFY(recorded.open(QIODevice::ReadOnly));
        const QByteArray text = recorded.readAll();
        QCOMPARE(text.count('\n'), 2);
        QVERIFY(text.contains("/v1/organization") && text.contains("(not recorded)"));
        QVERIFY(!key.empty() && !text.contains(QByteArray::fromStdString(key)));
        QVERIFY(!text.contains("am_sandbox_test"));
    }

    void whatWasRecordedIsCheckedOnce() {
        am::test::ContractRecording recording;
        QCOMPARE(qEnvironmentVariable("AGENTMESSAGE_SANDBOX_RECORD"), recording.file());
        QCOMPARE(recording.check(), 0);
        auto options = am::test::SandboxFixture::defaultOptions();
        options.watcher = am::sandbox::recorderTo(recording.file());
        const am::test::SandboxFixture sandbox(options);
        sandbox.client().get("/v1/organization");
        sandbox.client().get("/v1/messages");
        QCOMPARE(recording.check(), 2);
        QCOMPARE(recording.check(), 0);
    }

    void whatIsNoTextDoesNotHurt() {
        Exchange exchange;
        exchange.requestBody = "\xff\xfe\x01";
        QVERIFY(exchangeOf(recordOf(exchange)).has_value());
    }

    void aFileThatCannotBeWrittenIsNamed() {
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, am::sandbox::recorderTo(u"/no/such/folder/x"_s));
    }
};

QTEST_GUILESS_MAIN(ContractRecordingTest)
#include "tst_contract_recording.moc"
