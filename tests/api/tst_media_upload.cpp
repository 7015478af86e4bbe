// Tests of MessagesEndpoint: slots for the files of an MMS, and what is put into them.
#include "api/ApiClient.h"
#include "api/MessagesEndpoint.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::MessagesEndpoint;
using am::core::MediaUpload;
using am::core::Timestamp;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = am::core::ApiError::Kind;

Q_DECLARE_METATYPE(am::core::ApiError::Kind)
Q_DECLARE_METATYPE(am::core::MediaUpload)

class MediaUploadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uploadSlotIsAskedForAndReadInEveryShape_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<MediaUpload>("slot");
        MediaUpload slot;
        slot.mediaId = u"9c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f"_s;
        slot.uploadUrl = u"https://up.example/9c?sig=a%2Bb"_s;
        const QByteArray least =
            "\"media_id\":\"9c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f\","
            "\"upload_url\":\"https://up.example/9c?sig=a%2Bb\"";
        QTest::newRow("bare") << QByteArray("{" + least + "}") << slot;
        QTest::newRow("nulls") << QByteArray(R"({"data":{)" + least +
                                             R"(,"expires_at":null,"max_byte_size":null}})")
                               << slot;
        slot.extra = R"({"expires_at":5,"method":"PUT"})";
        QTest::newRow("odd") << QByteArray("{" + least + R"(,"expires_at":5,"method":"PUT"})") << slot;
        slot.extra.clear();
        slot.expiresAt = Timestamp::parse(u"2026-07-02T15:34:05Z");
        slot.maxByteSize = 1048576;
        QTest::newRow("full") << QByteArray(
                                     R"({"success":true,"data":{)" + least +
                                     R"(,"expires_at":"2026-07-02T15:34:05Z","max_byte_size":1048576}})")
                              << slot;
    }
    void uploadSlotIsAskedForAndReadInEveryShape() {
        QFETCH(QByteArray, body);
        QFETCH(MediaUpload, slot);
        m_server.answer(FakeAnswer::json(200, body));
        const auto got = QCoro::waitFor(m_messages.createMediaUpload({u"image/jpeg"_s, 2048}));
        QVERIFY(got.has_value());
        QCOMPARE(*got, slot);
        QCOMPARE(m_server.requests().last().method, QByteArray("POST"));
        QCOMPARE(m_server.requests().last().target, QByteArray("/v1/messages/media-upload"));
        const QByteArray sent = R"({"byte_size":2048,"mime_type":"image/jpeg"})";
        QCOMPARE(m_server.requests().last().body, sent);
    }

    void noSlotIsAskedForWhatFitsInNone_data() {
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("empty") << qint64(0);
        QTest::newRow("too large") << am::core::largestMediaUpload + 1;
    }
    void noSlotIsAskedForWhatFitsInNone() {
        QFETCH(qint64, bytes);
        const qsizetype before = m_server.requests().size();
        const auto slot = QCoro::waitFor(m_messages.createMediaUpload({u"image/jpeg"_s, bytes}));
        QCOMPARE(slot.error().kind, Kind::Rejected);
        QVERIFY(slot.error().isUnsent);
        QVERIFY(slot.error().message.contains(QString::number(bytes)));
        QCOMPARE(m_server.requests().size(), before);
    }

    void slotWithoutAPlaceIsMalformed() {
        m_server.answer(FakeAnswer::json(200, R"({"data":{"media_id":"m","upload_url":null}})"));
        const auto slot = QCoro::waitFor(m_messages.createMediaUpload({u"image/jpeg"_s, 1}));
        QCOMPARE(slot.error().kind, Kind::Malformed);
        QVERIFY(slot.error().message.contains(u"upload_url"_s));
    }

    void slotIsNotAskedForTwiceWhereThereIsNoMms() {
        const qsizetype before = m_server.requests().size();
        m_server.answer(FakeAnswer::json(503, R"({"error":{"code":"MMS_DISABLED","message":"m"}})"));
        const auto slot = QCoro::waitFor(m_messages.createMediaUpload({u"image/jpeg"_s, 1}));
        QCOMPARE(slot.error().code, u"MMS_DISABLED"_s);
        QCOMPARE(m_server.requests().size(), before + 1);
    }

    void fileIsPutToItsSlotWithoutTheKey() {
        FakeHttpServer place;
        place.stepOutsideTheContract();
        place.answer(FakeAnswer::html(200, "stored"));
        MediaUpload slot;
        slot.mediaId = u"m1"_s;
        slot.uploadUrl = place.url().toString() + u"/up/m1?sig=a%2Bb"_s;
        slot.maxByteSize = 4;
        const QByteArray file("\xff\xd8\x00\x01", 4);
        QVERIFY(QCoro::waitFor(m_messages.upload(slot, u"image/jpeg"_s, file)).has_value());
        const am::support::FakeRequest& request = place.requests().last();
        QCOMPARE(request.method, QByteArray("PUT"));
        QCOMPARE(request.target, QByteArray("/up/m1?sig=a%2Bb"));
        QCOMPARE(request.headers.value("content-type"), QByteArray("image/jpeg"));
        QVERIFY(!request.headers.contains("authorization"));
        QCOMPARE(request.body, file);
    }

    void fileThatDoesNotFitIsNotPut_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("too large") << u"/up/m1"_s << 5 << Kind::Rejected;
        QTest::newRow("empty") << u"/up/m1"_s << 0 << Kind::Rejected;
        QTest::newRow("no place") << QString() << 4 << Kind::Malformed;
    }
    void fileThatDoesNotFitIsNotPut() {
        QFETCH(QString, url);
        QFETCH(int, bytes);
        QFETCH(Kind, kind);
        const qsizetype before = m_server.requests().size();
        MediaUpload slot;
        slot.uploadUrl = url.isEmpty() ? QString() : m_server.url().toString() + url;
        slot.maxByteSize = 4;
        const auto put = QCoro::waitFor(m_messages.upload(slot, u"image/jpeg"_s, QByteArray(bytes, 'x')));
        QCOMPARE(put.error().kind, kind);
        QVERIFY(put.error().isUnsent);
        QCOMPARE(m_server.requests().size(), before);
    }

    void usedUpSlotIsNotTriedAgain() {
        FakeHttpServer place;
        place.stepOutsideTheContract();
        place.answer(FakeAnswer::html(403, "expired"));
        MediaUpload slot;
        slot.uploadUrl = place.url().toString() + u"/up/m1"_s;
        const auto put = QCoro::waitFor(m_messages.upload(slot, u"image/jpeg"_s, "x"));
        QCOMPARE(put.error().code, u"UPLOAD_REFUSED"_s);
        QCOMPARE(place.requests().size(), 1);
    }

private:
    FakeHttpServer m_server;
    ApiClient m_client{m_server.url(), am::core::SecretKey("am_live_abcdefgh12345678")};
    MessagesEndpoint m_messages{m_client};
};

QTEST_GUILESS_MAIN(MediaUploadTest)
#include "tst_media_upload.moc"
