// Tests of the way through the system's proxy, which here is told by the environment.
#include "api/ApiClient.h"
#include "api/SystemProxies.h"
#include "support/FakeHttpServer.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::Request;
using am::core::ApiError;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;

namespace {

const QByteArray key = "am_live_k3yThatMustNotLeak9xQz";

} // namespace

class ProxiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_proxy = std::make_unique<FakeHttpServer>();
        m_proxy->stepOutsideTheContract();
        m_proxy->answerRest(FakeAnswer::html(502, "<p>no way</p>"));
        const QByteArray url = m_proxy->url().toEncoded();
        for (const char* const name :
             {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY"}) {
            qputenv(name, url);
        }
        for (const char* const name : {"no_proxy", "NO_PROXY"}) {
            qunsetenv(name);
        }
    }

    void theSystemsProxyIsAskedForTheApi() {
        const QList<QNetworkProxy> proxies =
            am::api::SystemProxies().queryProxy(QNetworkProxyQuery(QUrl(u"https://api.agentmsg.io/v1"_s)));
        QCOMPARE(proxies.first().type(), QNetworkProxy::HttpProxy);
        QCOMPARE(proxies.first().port(), m_proxy->serverPort());
    }

    void loopbackIsNeverAskedThroughAProxy_data() {
        QTest::addColumn<QString>("url");
        QTest::newRow("name") << u"http://localhost:8080/v1"_s;
        QTest::newRow("4") << u"http://127.0.0.1:8080/v1"_s;
        QTest::newRow("another 4") << u"http://127.8.9.10:8080/v1"_s;
        QTest::newRow("6") << u"http://[::1]:8080/v1"_s;
        QTest::newRow("encrypted") << u"https://127.0.0.1:8080/v1"_s;
    }
    void loopbackIsNeverAskedThroughAProxy() {
        QFETCH(QString, url);
        const QList<QNetworkProxy> proxies =
            am::api::SystemProxies().queryProxy(QNetworkProxyQuery(QUrl(url)));
        QCOMPARE(proxies, QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::NoProxy)});
    }

    void theKeyIsNotTheProxysBusiness() {
        ApiClient client(QUrl(u"https://api.example.invalid"_s), am::core::SecretKey(key));
        am::api::RetryPolicy policy;
        policy.attempts = 1;
        client.setRetryPolicy(policy);
        Request request;
        request.path = u"/v1/organization"_s;
        const ApiError error = QCoro::waitFor(client.send(request)).error();
        QVERIFY2(error.isOffline(), qPrintable(error.message));
        QVERIFY(!m_proxy->requests().isEmpty());
        for (const am::support::FakeRequest& seen : m_proxy->requests()) {
            QCOMPARE(seen.method, QByteArray("CONNECT"));
            QCOMPARE(seen.target, QByteArray("api.example.invalid:443"));
            QVERIFY(!seen.headers.contains("authorization"));
        }
    }

    void theSandboxIsReachedDirectly() {
        FakeHttpServer sandbox;
        sandbox.answer(FakeAnswer::json(200, "{}"));
        const auto before = m_proxy->requests().size();
        ApiClient client(sandbox.url(), am::core::SecretKey(key));
        Request request;
        request.path = u"/v1/organization"_s;
        QVERIFY(QCoro::waitFor(client.send(request)).has_value());
        QCOMPARE(sandbox.requests().size(), 1);
        QCOMPARE(m_proxy->requests().size(), before);
    }

private:
    std::unique_ptr<FakeHttpServer> m_proxy;
};

QTEST_GUILESS_MAIN(ProxiesTest)
#include "tst_proxies.moc"
