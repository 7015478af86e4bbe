// Tests of requests that go to a place the API named instead of the API.
#include "api/ApiClient.h"
#include "api/HttpRequest.h"
#include "support/FakeHttpServer.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::Request;
using am::api::Response;
using am::core::ApiError;
using am::core::Result;
using am::core::SecretKey;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = ApiError::Kind;
using Manner = FakeAnswer::Manner;

Q_DECLARE_METATYPE(am::support::FakeAnswer)

namespace {

const QByteArray key = "am_live_k3yThatMustNotLeak9xQz";
const QByteArray picture("\x89PNG\r\n\x1a\n\0\0\0", 11);

} // namespace

class UploadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_api = std::make_unique<FakeHttpServer>();
        m_media = std::make_unique<FakeHttpServer>();
        m_media->stepOutsideTheContract();
        m_client = std::make_unique<ApiClient>(m_api->url(), SecretKey(key));
    }
    void cleanup() {
        m_client.reset();
        m_media.reset();
        m_api.reset();
    }

    void theFileGoesThereWithoutTheKey() {
        m_media->answer(FakeAnswer::html(200, QByteArray()));
        const auto result = upload(slot());
        QVERIFY(result.has_value());
        QVERIFY(m_api->requests().isEmpty());
        const am::support::FakeRequest& seen = m_media->requests().first();
        QCOMPARE(seen.method, QByteArray("PUT"));
        QCOMPARE(seen.target, QByteArray("/slot/a%2Bb?signature=s%2Fx"));
        QCOMPARE(seen.body, picture);
        QCOMPARE(seen.headers.value("content-type"), QByteArray("image/png"));
        QCOMPARE(seen.headers.value("content-length"), QByteArray::number(picture.size()));
        QVERIFY(!seen.headers.contains("authorization"));
        for (const QByteArray& value : seen.headers) {
            QVERIFY(!value.contains(key));
        }
    }

    void anyBodyOfASuccessWillDo() {
        m_media->answer(FakeAnswer::html(201, "<PutResult/>"));
        QVERIFY(upload(slot()).has_value());
    }

    void refusalsSayNothingAboutTheKey_data() {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const FakeAnswer& answer, Kind kind) {
            QTest::newRow(name) << answer << int(kind);
        };
        row("expired", FakeAnswer::html(403, "<Error><Code>AccessDenied</Code></Error>"), Kind::Rejected);
        row("unknown", FakeAnswer::html(404, ""), Kind::Rejected);
        row("used", FakeAnswer::json(409, "{}"), Kind::Rejected);
        row("who are you", FakeAnswer::json(401, "{}"), Kind::Rejected);
        row("failure", FakeAnswer::html(503, "later"), Kind::Server);
        row("redirect", FakeAnswer::html(307, "").with("Location", "http://192.0.2.1/"), Kind::NotTheApi);
        row("lost", FakeAnswer::ofManner(Manner::CloseUnanswered), Kind::Network);
    }
    void refusalsSayNothingAboutTheKey() {
        QFETCH(FakeAnswer, answer);
        QFETCH(int, kind);
        m_media->answerRest(answer);
        const ApiError error = upload(slot()).error();
        QCOMPARE(int(error.kind), kind);
        QCOMPARE(error.operation, u"PUT /v1/messages/media-upload"_s);
        QVERIFY2(!error.message.contains(u"signature"_s), qPrintable(error.message));
        QCOMPARE(m_media->requests().size(), 1);
        if (error.kind == Kind::Rejected) {
            QCOMPARE(error.code, u"UPLOAD_REFUSED"_s);
        }
    }

    void unsafePlacesAreRefused_data() {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("api");
        QTest::addColumn<bool>("acceptable");
        const QString live = u"https://api.agentmsg.io"_s;
        const QString local = u"http://127.0.0.1:8080"_s;
        QTest::newRow("https") << u"https://media.example/a?b=c"_s << live << true;
        QTest::newRow("http") << u"http://media.example/a"_s << live << false;
        QTest::newRow("http, sandbox") << u"http://media.example/a"_s << local << false;
        QTest::newRow("loopback, sandbox") << u"http://127.0.0.1:8081/a"_s << local << true;
        QTest::newRow("loopback, live") << u"http://127.0.0.1:8081/a"_s << live << false;
        QTest::newRow("https, sandbox") << u"https://media.example/a"_s << local << true;
        QTest::newRow("user") << u"https://me:secret@media.example/a"_s << live << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << live << false;
        QTest::newRow("relative") << u"/a"_s << live << false;
        QTest::newRow("no host") << u"https:///a"_s << live << false;
    }
    void unsafePlacesAreRefused() {
        QFETCH(QString, place);
        QFETCH(QString, api);
        QFETCH(bool, acceptable);
        QCOMPARE(am::api::isAcceptableUploadUrl(QUrl(place), QUrl(api)), acceptable);
    }

    void nothingIsSentToAnUnsafePlace() {
        QUrl place = slot();
        place.setUserInfo(u"me:secret"_s);
        const ApiError error = upload(place).error();
        QCOMPARE(error.kind, Kind::Tls);
        QVERIFY(error.isUnsent);
        QVERIFY(m_media->requests().isEmpty());
    }

    void recordsNameTheOperationAndNotThePlace() {
        am::core::RequestRecord record;
        connect(m_client.get(), &ApiClient::requestFinished, this,
                [&record](const am::core::RequestRecord& finished) { record = finished; });
        m_media->answer(FakeAnswer::json(200, "{}"));
        QVERIFY(upload(slot()).has_value());
        QCOMPARE(record.method, u"PUT"_s);
        QCOMPARE(record.path, u"/v1/messages/media-upload"_s);
        QVERIFY2(record.requestBody.contains(u"11"_s) && record.requestBody.contains(u"image/png"_s),
                 qPrintable(record.requestBody));
        QVERIFY(!record.requestBody.contains(u"PNG\r"_s));
    }

    void recordsOfRefusalsDoNotRepeatWhatThePlaceSays() {
        am::core::RequestRecord record;
        connect(m_client.get(), &ApiClient::requestFinished, this,
                [&record](const am::core::RequestRecord& finished) { record = finished; });
        m_media->answer(FakeAnswer::html(403, "<Error><StringToSign>signature=s%2Fx</StringToSign></Error>"));
        const ApiError error = upload(slot()).error();
        QCOMPARE(record.httpStatus, 403);
        QCOMPARE(record.errorCode, u"UPLOAD_REFUSED"_s);
        QCOMPARE(record.responseBody, error.message);
        QVERIFY2(!record.responseBody.contains(u"signature"_s), qPrintable(record.responseBody));
    }

private:
    QUrl slot() const { return QUrl(m_media->url().toString() + u"/slot/a%2Bb?signature=s%2Fx"_s); }

    Result<Response> upload(const QUrl& place) {
        Request request;
        request.method = Request::Method::Put;
        request.path = u"/v1/messages/media-upload"_s;
        request.uploadUrl = place;
        request.body = picture;
        request.contentType = "image/png";
        return QCoro::waitFor(m_client->send(request));
    }

    std::unique_ptr<FakeHttpServer> m_api;
    std::unique_ptr<FakeHttpServer> m_media;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(UploadsTest)
#include "tst_uploads.moc"
