// Tests of core::SecretKey and of what log lines may hold.
#include "core/Logging.h"
#include "core/SecretKey.h"

#include <QDebug>
#include <QNetworkRequest>
#include <QTest>

using am::core::redacted;
using am::core::SecretKey;
using namespace Qt::StringLiterals;

namespace {

const QByteArray liveKey = QByteArrayLiteral("am_live_Zr81kQp0sVtY2mLw7cHd9xQz");

QStringList* capturedLines = nullptr;

void capture(QtMsgType, const QMessageLogContext&, const QString& line) {
    capturedLines->append(line);
}

/// Collects log lines while it lives.
class LogCapture {
public:
    LogCapture() {
        capturedLines = &m_lines;
        m_previous = qInstallMessageHandler(capture);
    }
    ~LogCapture() {
        qInstallMessageHandler(m_previous);
        capturedLines = nullptr;
    }
    const QStringList& lines() const { return m_lines; }

private:
    QStringList m_lines;
    QtMessageHandler m_previous = nullptr;
};

} // namespace

class SecretKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void maskShowsPrefixAndLastFour_data() {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("masked");
        QTest::newRow("live") << liveKey << u"am_live_…9xQz"_s;
        QTest::newRow("sandbox") << QByteArrayLiteral("am_sandbox_0123456789abcdef") << u"am_sandbox_…cdef"_s;
        QTest::newRow("no prefix") << QByteArrayLiteral("0123456789abcdef") << u"…cdef"_s;
        QTest::newRow("underscore inside the secret")
            << QByteArrayLiteral("am_live_0123456789_bcdef") << u"am_live_…cdef"_s;
        QTest::newRow("underscores late") << QByteArrayLiteral("0123456789abcdef0123_45_6789") << u"…6789"_s;
        QTest::newRow("too short to show an end") << QByteArrayLiteral("am_live_abcdefgh") << u"am_live_…"_s;
        QTest::newRow("one letter") << QByteArrayLiteral("k") << u"…"_s;
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void maskShowsPrefixAndLastFour() {
        QFETCH(QByteArray, key);
        QFETCH(QString, masked);
        QCOMPARE(SecretKey(key).masked(), masked);
    }

    void revealsTheWholeKeyOnRequest() {
        QCOMPARE(SecretKey(liveKey).reveal(), liveKey);
        QVERIFY(SecretKey().isEmpty());
        QVERIFY(!SecretKey(liveKey).isEmpty());
    }

    void logLinesDoNotHoldTheKey() {
        const SecretKey key(liveKey);
        QNetworkRequest request(QUrl(u"https://api.example/v1/messages?to=%2B14155550123"_s));
        request.setRawHeader("Authorization", "Bearer " + key.reveal());
        QString line;
        QDebug(&line) << "POST" << request.url().toString(QUrl::FullyEncoded)
                      << request.rawHeader("Authorization")
                      << QByteArray("{\"to\": \"+14155550123\", \"text\": \"your code is 4711\"}");

        LogCapture log;
        qDebug() << "signing in with" << key;
        qDebug() << QList<SecretKey>{key, key};
        qCWarning(am::core::logApi).noquote() << redacted(line);

        QCOMPARE(log.lines().size(), 3);
        const QString all = log.lines().join(u'\n');
        QVERIFY(!all.contains(QLatin1String(liveKey)));
        QVERIFY(!all.contains(QLatin1String(liveKey).mid(8, 12)));
        QVERIFY(!all.contains(u"4155550123"_s));
        QVERIFY(!all.contains(u"4711"_s));
        QVERIFY(all.contains(u"am_live_…9xQz"_s));
        QVERIFY(all.contains(u"/v1/messages"_s));
    }

    void redactsWhatMustNotBeLogged_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing to hide") << u"GET /v1/brands took 12 ms"_s << u"GET /v1/brands took 12 ms"_s;
        QTest::newRow("key") << u"key am_live_abc123XYZ."_s << u"key am_live_…."_s;
        QTest::newRow("key with hyphens") << u"am_sandbox_ab-cd_ef"_s << u"am_sandbox_…"_s;
        QTest::newRow("test key") << u"(am_test_abc)"_s << u"(am_test_…)"_s;
        QTest::newRow("any bearer") << u"Authorization: Bearer s3cr.et/+="_s
                                    << u"Authorization: Bearer •••"_s;
        QTest::newRow("bearer in small letters") << u"bearer abc, next"_s << u"bearer •••, next"_s;
        QTest::newRow("number") << u"to +14155550123 ok"_s << u"to +1415•••0123 ok"_s;
        QTest::newRow("number in a query") << u"?to=%2B14155550123&n=1"_s << u"?to=%2B1415•••0123&n=1"_s;
        QTest::newRow("foreign number") << u"+442079460958"_s << u"+4420•••0958"_s;
        QTest::newRow("short number") << u"+1234567"_s << u"+12•••67"_s;
        QTest::newRow("two numbers") << u"+14155550123,+12125550199"_s << u"+1415•••0123,+1212•••0199"_s;
        QTest::newRow("offset is no number") << u"12:00:00+02:00"_s << u"12:00:00+02:00"_s;
        QTest::newRow("text") << u"{\"text\": \"hello\", \"tag\":\"a\"}"_s
                              << u"{\"text\":\"•••(5)\", \"tag\":\"a\"}"_s;
        QTest::newRow("body") << u"{\"body\":\"x\"}"_s << u"{\"body\":\"•••(1)\"}"_s;
        QTest::newRow("empty text") << u"{\"text\":\"\"}"_s << u"{\"text\":\"•••(0)\"}"_s;
        QTest::newRow("quote inside")
            << u"{\"text\":\"a \\\"b\\\" c\",\"n\":1}"_s << u"{\"text\":\"•••(9)\",\"n\":1}"_s;
        QTest::newRow("line break inside") << u"{\"text\":\"a\nb\"}"_s << u"{\"text\":\"•••(3)\"}"_s;
        QTest::newRow("JSON in a quoted string") << u"\"{\\\"text\\\":\\\"hello\\\",\\\"n\\\":1}\""_s
                                                 << u"\"{\\\"text\\\":\\\"•••(5)\\\",\\\"n\\\":1}\""_s;
        QTest::newRow("cut off") << u"{\"text\":\"hello wor"_s << u"{\"text\":\"•••(9)\""_s;
        QTest::newRow("agreement") << u"{\"agreement_text\":\"I agree\",\"confirmation_text\":\"YES?\"}"_s
                                   << u"{\"agreement_text\":\"•••(7)\",\"confirmation_text\":\"•••(4)\"}"_s;
        QTest::newRow("key of another kind") << u"am_restricted_abcdefgh1234"_s << u"am_restricted_…"_s;
        QTest::newRow("a word that is no key")
            << u"am_test_support, am_core_x"_s << u"am_test_…, am_core_x"_s;
        QTest::newRow("new API key") << u"{\"plaintext\":\"am_live_abc\",\"id\":\"k\"}"_s
                                     << u"{\"plaintext\":\"•••(11)\",\"id\":\"k\"}"_s;
        QTest::newRow("organization secret")
            << u"{\"webhook_secret\": \"00ff00ff\"}"_s << u"{\"webhook_secret\":\"•••(8)\"}"_s;
        QTest::newRow("organization secret cut off")
            << u"{\"webhook_secret\":\"00ff"_s << u"{\"webhook_secret\":\"•••(4)\""_s;
        QTest::newRow("one-time addresses")
            << u"{\"portal_url\":\"https://p\",\"checkout_url\":\"https://c\",\"upload_url\":\"u\",\"token\":\"t\"}"_s
            << u"{\"portal_url\":\"•••(9)\",\"checkout_url\":\"•••(9)\",\"upload_url\":\"•••(1)\",\"token\":\"•••(1)\"}"_s;
        QTest::newRow("the saying that a secret is shown once stays")
            << u"{\"secret_displayed_once\":true}"_s << u"{\"secret_displayed_once\":true}"_s;
        QTest::newRow("webhook secret") << u"{\"secret\":\"c2VjcmV0\"}"_s << u"{\"secret\":\"•••(8)\"}"_s;
        QTest::newRow("other fields stay")
            << u"{\"context\":\"a\",\"status\":\"sent\"}"_s << u"{\"context\":\"a\",\"status\":\"sent\"}"_s;
    }
    void redactsWhatMustNotBeLogged() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(redacted(text), expected);
    }
};

QTEST_GUILESS_MAIN(SecretKeyTest)
#include "tst_secret_key.moc"
