// Tests of how a request looks on the wire: encryption, encodings, headers.
#include "api/HttpRequest.h"
#include "support/FakeHttpServer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>

using namespace Qt::StringLiterals;
using am::api::httpRequest;
using am::api::Request;
using am::core::SecretKey;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;

namespace {

const QUrl live(u"https://api.agentmsg.io"_s);
const SecretKey key("am_live_abcdefgh12345678");

Request requestOf(Request::Method method, const QByteArray& body = {}) {
    Request request;
    request.method = method;
    request.path = u"/v1/messages"_s;
    request.body = body;
    return request;
}

} // namespace

class HttpRequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingGoesWithoutTls12AndNothingElsewhere() {
        const QNetworkRequest http = httpRequest(requestOf(Request::Method::Get), live, key);
        QCOMPARE(http.url(), QUrl(u"https://api.agentmsg.io/v1/messages"_s));
        QCOMPARE(http.sslConfiguration().protocol(), QSsl::TlsV1_2OrLater);
        QCOMPARE(http.sslConfiguration().peerVerifyMode(), QSslSocket::AutoVerifyPeer);
        QCOMPARE(http.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
                 int(QNetworkRequest::ManualRedirectPolicy));
        for (const QNetworkRequest::Attribute cookies :
             {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute}) {
            QCOMPARE(http.attribute(cookies).toInt(), int(QNetworkRequest::Manual));
        }
    }

    void loopbackIsAskedNotToCompressAndOthersMay() {
        const QUrl sandbox(u"http://127.0.0.1:8080"_s);
        QCOMPARE(httpRequest(requestOf(Request::Method::Get), sandbox, key).rawHeader("Accept-Encoding"),
                 QByteArray("identity"));
        // Without a word of ours Qt asks for gzip and unpacks it.
        QVERIFY(!httpRequest(requestOf(Request::Method::Get), live, key).hasRawHeader("Accept-Encoding"));
    }

    void compressedAnswersAreUnpacked() {
        // {"success":true,"data":{"id":"o1"}}
        const QByteArray packed = QByteArray::fromHex(
            "1f8b0800000000000203ab562a2e4d4e4e2d2e56b22a292a4dd5514a492c4954b2aa56"
            "ca4c51b252ca3754aaad0500f4dba25523000000");
        FakeHttpServer server;
        server.stepOutsideTheContract();
        server.answer(FakeAnswer::json(200, packed).with("Content-Encoding", "gzip"));
        QNetworkRequest http = httpRequest(requestOf(Request::Method::Get), live, key);
        http.setUrl(server.url());
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(http));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QVERIFY(server.requests().first().headers.value("accept-encoding").contains("gzip"));
        QCOMPARE(reply->readAll(), QByteArray(R"({"success":true,"data":{"id":"o1"}})"));
    }

    void onlyBodiesHaveATypeAndOnlyWritesHaveALength() {
        const QNetworkRequest read = httpRequest(requestOf(Request::Method::Get), live, key);
        QVERIFY(!read.hasRawHeader("Content-Type") && !read.hasRawHeader("Content-Length"));
        const QNetworkRequest bare = httpRequest(requestOf(Request::Method::Post), live, key);
        QVERIFY(!bare.hasRawHeader("Content-Type"));
        QCOMPARE(bare.header(QNetworkRequest::ContentLengthHeader).toInt(), 0);
        QVERIFY(bare.hasRawHeader("Content-Length"));
        const QNetworkRequest full = httpRequest(requestOf(Request::Method::Post, "{}"), live, key);
        QCOMPARE(full.rawHeader("Content-Type"), QByteArray("application/json"));
        QCOMPARE(full.header(QNetworkRequest::ContentLengthHeader).toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(HttpRequestTest)
#include "tst_http_request.moc"
