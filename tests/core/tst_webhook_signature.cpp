// Tests of core::signWebhook and core::verifyWebhook.
#include "core/WebhookSignature.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace am::core;
using namespace std::chrono_literals;

namespace {

using Outcome = SignatureCheck::Outcome;
using Fault = SignatureCheck::Fault;

const Timestamp moment = Timestamp::fromMilliseconds(1'783'000'000'000);
const QByteArray body = QByteArrayLiteral("{\"id\":\"evt_1\",\"type\":\"brand.vetted\"}");
const SecretKey endpointSecret(QByteArrayLiteral("dGhlIGVuZHBvaW50J3Mgb3duIHNlY3JldCwgMzIgYi4="));
const SecretKey orgSecret(
    QByteArrayLiteral("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));

/// HMAC-SHA-256 from its definition (RFC 2104), apart from the code under test.
QByteArray hmac(QByteArray key, const QByteArray& text) {
    constexpr qsizetype block = 64;
    const auto hash = [](const QByteArray& data) {
        return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
    };
    if (key.size() > block) {
        key = hash(key);
    }
    key.append(block - key.size(), '\0');
    QByteArray inner = key;
    QByteArray outer = key;
    for (qsizetype i = 0; i < block; ++i) {
        inner[i] = static_cast<char>(inner[i] ^ 0x36);
        outer[i] = static_cast<char>(outer[i] ^ 0x5c);
    }
    return hash(outer + hash(inner + text)).toHex();
}

SignatureCheck check(const QByteArray& header, const QList<SecretKey>& secrets = {endpointSecret}) {
    return verifyWebhook(header, body, secrets, moment);
}

} // namespace

Q_DECLARE_METATYPE(am::core::SignatureCheck::Fault)
Q_DECLARE_METATYPE(am::core::SignatureCheck::Outcome)

class WebhookSignatureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headerIsTimeAndSignatureOverTimeNewlineAndBody() {
        const QByteArray expected =
            "t=1783000000,v1=" + hmac("the endpoint's own secret, 32 b.", "1783000000\n" + body);
        QCOMPARE(signWebhook(body, {endpointSecret}, moment), expected);
    }

    void headerOfOneSecretHasTheContractsShape() {
        const QRegularExpression shape(QStringLiteral("^t=\\d+,v1=[0-9a-f]+$"));
        QVERIFY(shape.match(QString::fromLatin1(signWebhook(body, {orgSecret}, moment))).hasMatch());
    }

    void fractionOfASecondIsNotSigned() {
        QCOMPARE(signWebhook(body, {endpointSecret}, moment.plus(999ms)),
                 signWebhook(body, {endpointSecret}, moment));
    }

    void secretsAreDecodedBeforeUse_data() {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("base64") << QByteArrayLiteral("c2VjcmV0IQ==") << QByteArrayLiteral("secret!");
        QTest::newRow("base64 without padding")
            << QByteArrayLiteral("c2VjcmV0IQ") << QByteArrayLiteral("secret!");
        QTest::newRow("base64 with a line end")
            << QByteArrayLiteral(" c2VjcmV0IQ==\r\n") << QByteArrayLiteral("secret!");
        QTest::newRow("64 hexadecimal digits")
            << QByteArray(64, 'a') << QByteArray(32, static_cast<char>(0xaa));
        QTest::newRow("capital hexadecimal digits")
            << QByteArray(32, 'F') << QByteArray(16, static_cast<char>(0xff));
        QTest::newRow("short hexadecimal digits are base64")
            << QByteArrayLiteral("deadbeef") << QByteArray::fromBase64("deadbeef");
        QTest::newRow("an odd count of digits is base64")
            << QByteArray(35, 'a') << QByteArray::fromBase64(QByteArray(35, 'a'));
        QTest::newRow("neither") << QByteArrayLiteral("not*base64!") << QByteArrayLiteral("not*base64!");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void secretsAreDecodedBeforeUse() {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, key);
        QCOMPARE(webhookSigningKey(SecretKey(secret)), key);
        if (!key.isEmpty()) {
            const QByteArray header = signWebhook(body, {SecretKey(secret)}, moment);
            QCOMPARE(header.sliced(header.indexOf("v1=") + 3), hmac(key, "1783000000\n" + body));
        }
    }

    void whatWeSignWeAccept() {
        const SignatureCheck result = check(signWebhook(body, {endpointSecret}, moment));
        QCOMPARE(result.outcome, Outcome::Ok);
        QVERIFY(result.isOk());
        QCOMPARE(result.fault, Fault::None);
        QCOMPARE(result.signedAt, moment);
        QCOMPARE(result.age, 0s);
        QCOMPARE(result.matchedSecret, 0);
        QCOMPARE(result.received, result.computed);
    }

    void changedBodyDoesNotMatch() {
        const QByteArray header = signWebhook(body, {endpointSecret}, moment);
        const SignatureCheck result = verifyWebhook(header, body + ' ', {endpointSecret}, moment);
        QCOMPARE(result.outcome, Outcome::NoMatch);
        QCOMPARE(result.matchedSecret, -1);
        QCOMPARE(result.computed.size(), 1);
        QVERIFY(result.computed != result.received);
    }

    void changedTimeDoesNotMatch() {
        QByteArray header = signWebhook(body, {endpointSecret}, moment);
        header.replace("t=1783000000", "t=1783000001");
        QCOMPARE(check(header).outcome, Outcome::NoMatch);
    }

    void otherSecretDoesNotMatch() {
        QCOMPARE(check(signWebhook(body, {orgSecret}, moment)).outcome, Outcome::NoMatch);
    }

    void shortenedOrLengthenedSignatureDoesNotMatch() {
        const QByteArray header = signWebhook(body, {endpointSecret}, moment);
        QCOMPARE(check(header.chopped(2)).outcome, Outcome::NoMatch);
        QCOMPARE(check(header + "00").outcome, Outcome::NoMatch);
    }

    void oneOfSeveralSignaturesIsEnough() {
        const SignatureCheck result = check(signWebhook(body, {orgSecret, endpointSecret}, moment));
        QCOMPARE(result.outcome, Outcome::Ok);
        QCOMPARE(result.received.size(), 2);
        QCOMPARE(result.matchedSecret, 0);
    }

    void bothSecretsCountWhileOneIsRotated() {
        const SignatureCheck result =
            check(signWebhook(body, {orgSecret}, moment), {endpointSecret, orgSecret});
        QCOMPARE(result.outcome, Outcome::Ok);
        QCOMPARE(result.matchedSecret, 1);
        QCOMPARE(result.computed.size(), 2);
    }

    void timeIsCheckedInBothDirections_data() {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("at the limit, old") << 300 << Outcome::Ok;
        QTest::newRow("over the limit, old") << 301 << Outcome::TimeOutOfTolerance;
        QTest::newRow("at the limit, ahead") << -300 << Outcome::Ok;
        QTest::newRow("over the limit, ahead") << -301 << Outcome::TimeOutOfTolerance;
    }
    void timeIsCheckedInBothDirections() {
        QFETCH(int, seconds);
        QFETCH(Outcome, outcome);
        const QByteArray header = signWebhook(body, {endpointSecret}, moment);
        const Timestamp now = moment.plus(std::chrono::seconds(seconds));
        const SignatureCheck result = verifyWebhook(header, body, {endpointSecret}, now);
        QCOMPARE(result.outcome, outcome);
        QCOMPARE(result.age, std::chrono::seconds(seconds));
        // An old push may still be shown as rightly signed.
        QCOMPARE(result.matchedSecret, 0);
    }

    void toleranceIsTheCallersChoice() {
        const QByteArray header = signWebhook(body, {endpointSecret}, moment);
        QCOMPARE(verifyWebhook(header, body, {endpointSecret}, moment.plus(1h), 1h).outcome, Outcome::Ok);
        QCOMPARE(verifyWebhook(header, body, {endpointSecret}, moment.plus(1s), 0s).outcome,
                 Outcome::TimeOutOfTolerance);
    }

    void withoutSecretNothingIsAccepted() {
        const SignatureCheck result = check(signWebhook(body, {endpointSecret}, moment), {});
        QCOMPARE(result.outcome, Outcome::NoSecret);
        QVERIFY(result.computed.isEmpty());
    }

    void missingHeaderIsSaid() {
        QCOMPARE(check(QByteArray()).outcome, Outcome::HeaderMissing);
        QCOMPARE(check("  \t").outcome, Outcome::HeaderMissing);
    }

    void malformedHeaderSaysWhatIsWrong_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("no pair") << QByteArrayLiteral("hello") << Fault::NotPairs;
        QTest::newRow("no name") << QByteArrayLiteral("=1,v1=00") << Fault::NotPairs;
        QTest::newRow("empty part") << QByteArrayLiteral("t=1,,v1=00") << Fault::NotPairs;
        QTest::newRow("no time") << QByteArrayLiteral("v1=00ff") << Fault::NoTimestamp;
        QTest::newRow("empty time") << QByteArrayLiteral("t=,v1=00ff") << Fault::BadTimestamp;
        QTest::newRow("time is text") << QByteArrayLiteral("t=now,v1=00ff") << Fault::BadTimestamp;
        QTest::newRow("negative time") << QByteArrayLiteral("t=-1,v1=00ff") << Fault::BadTimestamp;
        QTest::newRow("endless time")
            << QByteArrayLiteral("t=99999999999999999999,v1=00ff") << Fault::BadTimestamp;
        QTest::newRow("two times") << QByteArrayLiteral("t=1,t=2,v1=00ff") << Fault::TwoTimestamps;
        QTest::newRow("no signature") << QByteArrayLiteral("t=1783000000") << Fault::NoSignature;
        QTest::newRow("only a signature of another scheme")
            << QByteArrayLiteral("t=1,v2=00ff") << Fault::NoSignature;
        QTest::newRow("empty signature") << QByteArrayLiteral("t=1,v1=") << Fault::BadSignature;
        QTest::newRow("no hexadecimal digits") << QByteArrayLiteral("t=1,v1=zz") << Fault::BadSignature;
        QTest::newRow("half a byte") << QByteArrayLiteral("t=1,v1=0ff") << Fault::BadSignature;
        QTest::newRow("NUL inside") << QByteArray("t=1\0,v1=00", 10) << Fault::BadTimestamp;
    }
    void malformedHeaderSaysWhatIsWrong() {
        QFETCH(QByteArray, header);
        QFETCH(Fault, fault);
        const SignatureCheck result = check(header);
        QCOMPARE(result.outcome, Outcome::HeaderMalformed);
        QCOMPARE(result.fault, fault);
        QVERIFY(!result.isOk());
    }

    void spacesCapitalsAndUnknownPartsAreTaken() {
        const QByteArray good = signWebhook(body, {endpointSecret}, moment);
        const QByteArray value = good.sliced(good.indexOf("v1=") + 3);
        QCOMPARE(check(" t=1783000000 , v0=x, v1= " + value.toUpper()).outcome, Outcome::Ok);
    }

    void timeIsSignedAsWritten() {
        const QByteArray header = "t=01783000000";
        const QByteArray value = hmac("the endpoint's own secret, 32 b.", "01783000000\n" + body);
        QCOMPARE(check(header + ",v1=" + value).outcome, Outcome::Ok);
    }

    void bytesOfAnyKindAreAllowedInTheBody() {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i) {
            bytes.append(static_cast<char>(i));
        }
        const QByteArray header = signWebhook(bytes, {orgSecret}, moment);
        QVERIFY(verifyWebhook(header, bytes, {orgSecret}, moment).isOk());
        QVERIFY(verifyWebhook(signWebhook({}, {orgSecret}, moment), {}, {orgSecret}, moment).isOk());
    }

    void noiseIsNeverAccepted() {
        std::mt19937 source(7);
        const QByteArray letters = QByteArrayLiteral("tv1=,0af \n\xff");
        for (int round = 0; round < 5000; ++round) {
            QByteArray header = round % 2 == 0 ? QByteArray("t=1783000000,v1=") : QByteArray();
            for (unsigned length = source() % 40; length > 0; --length) {
                header.append(
                    letters[static_cast<qsizetype>(source() % static_cast<unsigned>(letters.size()))]);
            }
            QVERIFY2(!check(header).isOk(), header.toPercentEncoding().constData());
        }
    }
};

QTEST_GUILESS_MAIN(WebhookSignatureTest)
#include "tst_webhook_signature.moc"
