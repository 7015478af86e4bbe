// A test program that breaks the contract, for tst_contract_hooks. Run one function at a time.
#include "sandbox/ExchangeRecord.h"
#include "support/ContractRecording.h"
#include "support/ContractWatcher.h"
#include "support/FakeHttpServer.h"
#include "support/SandboxFixture.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using am::test::watchExchange;

namespace {

const std::multimap<std::string, std::string> ourName{{"User-Agent", "AgentMessageConsole/1"}};

am::sandbox::Exchange goodExchange() {
    am::sandbox::Exchange exchange;
    exchange.method = "GET";
    exchange.target = "/v1/organization";
    exchange.status = 200;
    exchange.answerHeaders = {{"content-type", "application/json"}, {"x-request-id", "01J0REQ"}};
    exchange.answerBody =
        R"({"success":true,"data":{"id":"3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f","name":"Harbor"}})";
    return exchange;
}

am::sandbox::Exchange badExchange() {
    am::sandbox::Exchange exchange = goodExchange();
    exchange.answerBody = R"({"success":true,"data":{"id":"7"}})";
    return exchange;
}

} // namespace

class ContractBreaker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allIsWell() {
        std::thread(watchExchange, goodExchange()).join();
        QVERIFY(true);
    }

    void theClientAsksForWhatIsNotThere() {
        am::support::FakeHttpServer server;
        QNetworkAccessManager network;
        QUrl url = server.url();
        url.setPath(u"/v1/organization"_s);
        url.setQuery(u"colour=red"_s);
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
        QTRY_VERIFY(reply->isFinished());
    }

    void theClientMayDoSoOutsideTheContract() {
        am::support::FakeHttpServer server;
        server.stepOutsideTheContract();
        QNetworkAccessManager network;
        QUrl url = server.url();
        url.setPath(u"/v1/nowhere"_s);
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
        QTRY_VERIFY(reply->isFinished());
    }

    void controlCallsArePermittedAlone() {
        am::support::FakeHttpServer server;
        server.expectControlCalls();
        QNetworkAccessManager network;
        for (const QString& path : {u"/sandbox/state"_s, u"/v1/nowhere"_s}) {
            QUrl url = server.url();
            url.setPath(path);
            const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
            QTRY_VERIFY(reply->isFinished());
        }
    }

    void theClientAsksTheSandboxForWhatIsNotThere() {
        const am::test::SandboxFixture sandbox;
        sandbox.client().request("GET", "/v1/organization?colour=red", {}, ourName);
    }

    void aProgramRecordsWhatIsNotThere() {
        am::test::ContractRecording recording;
        am::sandbox::SandboxOptions options = am::test::SandboxFixture::defaultOptions();
        options.watcher = am::sandbox::recorderTo(recording.file());
        const am::test::SandboxFixture sandbox(options);
        sandbox.client().request("GET", "/v1/organization?colour=red", {}, ourName);
        recording.check();
    }

    void anotherThreadAnswersBadly() {
        bool isOver = false;
        std::thread(watchExchange, badExchange()).join();
        QMetaObject::invokeMethod(
            this, [&isOver] { isOver = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(isOver);
    }

    void somebodyAnswersBadlyWhenNobodyLooks() { std::thread(watchExchange, badExchange()).join(); }
};

QTEST_GUILESS_MAIN(ContractBreaker)
#include "contract_breaker.moc"
