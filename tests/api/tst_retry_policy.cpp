// Tests of when a failed request may be sent again, and after how long.
#include "api/RetryPolicy.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using am::api::Request;
using am::api::RetryPolicy;
using am::core::ApiError;
using Kind = ApiError::Kind;
using Method = Request::Method;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

RetryPolicy policyOf(int attempts = 4) {
    RetryPolicy policy;
    policy.attempts = attempts;
    policy.firstDelay = 100ms;
    policy.longestDelay = 1000ms;
    policy.deadline = 60s;
    return policy;
}

Request requestOf(Method method, const QString& path = u"/v1/brands"_s, const QString& idempotencyKey = {}) {
    Request request;
    request.method = method;
    request.path = path;
    request.idempotencyKey = idempotencyKey;
    return request;
}

ApiError errorOf(Kind kind, std::optional<seconds> retryAfter = std::nullopt) {
    ApiError error;
    error.kind = kind;
    error.retryAfter = retryAfter;
    return error;
}

constexpr Kind passing[] = {Kind::Network, Kind::Timeout, Kind::Server, Kind::RateLimited};
constexpr Kind lasting[] = {Kind::Tls,           Kind::NotTheApi, Kind::Malformed, Kind::Unauthorized,
                            Kind::PaymentNeeded, Kind::Forbidden, Kind::NotFound,  Kind::Conflict,
                            Kind::Rejected,      Kind::NoConsent, Kind::Cancelled, Kind::Storage};

} // namespace

class RetryPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAreRepeatedAfterWhatPasses() {
        for (const Kind kind : passing) {
            QVERIFY2(RetryPolicy::mayRepeat(requestOf(Method::Get), errorOf(kind)),
                     qPrintable(QString::number(int(kind))));
        }
    }

    void nothingIsRepeatedAfterWhatLasts() {
        for (const Kind kind : lasting) {
            QVERIFY2(!RetryPolicy::mayRepeat(requestOf(Method::Get), errorOf(kind)),
                     qPrintable(QString::number(int(kind))));
            QVERIFY(
                !RetryPolicy::mayRepeat(requestOf(Method::Post, u"/v1/consent"_s, u"key"_s), errorOf(kind)));
        }
    }

    void writesAreRepeatedOnlyWithAKeyOrAfter429() {
        for (const Method method : {Method::Post, Method::Put, Method::Patch, Method::Delete}) {
            for (const Kind kind : passing) {
                QCOMPARE(RetryPolicy::mayRepeat(requestOf(method), errorOf(kind)), kind == Kind::RateLimited);
                QVERIFY(RetryPolicy::mayRepeat(requestOf(method, u"/v1/lookup"_s, u"key"_s), errorOf(kind)));
            }
        }
    }

    void sendsAndUploadsAreNeverRepeated() {
        Request upload = requestOf(Method::Put, u"/v1/messages/media-upload"_s);
        upload.uploadUrl = QUrl(u"https://media.example/slot"_s);
        for (const Kind kind : passing) {
            QVERIFY(!RetryPolicy::mayRepeat(requestOf(Method::Post, u"/v1/messages"_s), errorOf(kind)));
            QVERIFY(!RetryPolicy::mayRepeat(upload, errorOf(kind)));
        }
    }

    void delaysDoubleUpToTheLongest() {
        const RetryPolicy policy = policyOf();
        QList<milliseconds> delays;
        for (int made = 1; made <= 6; ++made) {
            delays.append(*policy.delayAfter(made, errorOf(Kind::Server), 0.0));
        }
        QCOMPARE(delays, (QList<milliseconds>{100ms, 200ms, 400ms, 800ms, 1000ms, 1000ms}));
        QCOMPARE(*policy.delayAfter(1000, errorOf(Kind::Server), 0.0), 1000ms);
    }

    void chanceTakesUpToHalfOfADelay() {
        const RetryPolicy policy = policyOf();
        QCOMPARE(*policy.delayAfter(2, errorOf(Kind::Network), 0.5), 150ms);
        QCOMPARE(*policy.delayAfter(2, errorOf(Kind::Network), 1.0), 100ms);
        QCOMPARE(*policy.delayAfter(2, errorOf(Kind::Network), 7.0), 100ms);
        QCOMPARE(*policy.delayAfter(2, errorOf(Kind::Network), -7.0), 200ms);
    }

    void whatTheServerAsksForIsObeyedExactlyOrNotAtAll() {
        const RetryPolicy policy = policyOf();
        for (const double chance : {0.0, 0.9}) {
            QCOMPARE(policy.delayAfter(3, errorOf(Kind::RateLimited, 1s), chance), std::optional(1000ms));
            QCOMPARE(policy.delayAfter(3, errorOf(Kind::RateLimited, 0s), chance), std::optional(0ms));
            QCOMPARE(policy.delayAfter(3, errorOf(Kind::Server, 2s), chance), std::nullopt);
        }
    }

    void theLastAttemptAndTheDeadlineEndIt() {
        const RetryPolicy policy = policyOf(3);
        const Request read = requestOf(Method::Get);
        const ApiError error = errorOf(Kind::Server);
        QCOMPARE(policy.next(read, error, 1, 0ms, 0.0), std::optional(100ms));
        QCOMPARE(policy.next(read, error, 2, 0ms, 0.0), std::optional(200ms));
        QCOMPARE(policy.next(read, error, 3, 0ms, 0.0), std::nullopt);
        QCOMPARE(policy.next(read, error, 1, 59'899ms, 0.0), std::optional(100ms));
        QCOMPARE(policy.next(read, error, 1, 59'900ms, 0.0), std::nullopt);
        QCOMPARE(policy.next(requestOf(Method::Post), error, 1, 0ms, 0.0), std::nullopt);
        QCOMPARE(policy.timeLeft(10s), milliseconds(50s));
        QCOMPARE(policy.timeLeft(61s), 0ms);
    }

    void retryAfterIsReadLeniently_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<int>("expected"); // -1: none
        const QByteArray noon = "Tue, 14 Jul 2026 12:00:00 GMT";
        QTest::newRow("missing") << QByteArray() << noon << -1;
        QTest::newRow("blank") << QByteArray("  ") << noon << -1;
        QTest::newRow("seconds") << QByteArray("7") << noon << 7;
        QTest::newRow("spaces") << QByteArray(" 7 ") << noon << 7;
        QTest::newRow("zero") << QByteArray("0") << noon << 0;
        QTest::newRow("negative") << QByteArray("-5") << noon << -1;
        QTest::newRow("signed") << QByteArray("+5") << noon << -1;
        QTest::newRow("fraction") << QByteArray("1.5") << noon << -1;
        QTest::newRow("garbage") << QByteArray("soon") << noon << -1;
        QTest::newRow("a year") << QByteArray("31536000") << noon << 86'400;
        QTest::newRow("more than a number holds") << QByteArray(40, '9') << noon << 86'400;
        QTest::newRow("date") << QByteArray("Tue, 14 Jul 2026 12:00:30 GMT") << noon << 30;
        QTest::newRow("date that has passed") << QByteArray("Tue, 14 Jul 2026 11:59:30 GMT") << noon << 0;
        QTest::newRow("date of another age") << QByteArray("Tue, 14 Jul 2076 12:00:00 GMT") << noon << 86'400;
        QTest::newRow("date, ours") << QByteArray("Tue, 14 Jul 2026 12:00:30 GMT") << QByteArray() << 20;
        QTest::newRow("date, theirs unreadable")
            << QByteArray("Tue, 14 Jul 2026 12:00:30 GMT") << QByteArray("now") << 20;
        QTest::newRow("not a day") << QByteArray("Tue, 99 Jul 2026 12:00:30 GMT") << noon << -1;
    }
    void retryAfterIsReadLeniently() {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, date);
        QFETCH(int, expected);
        const QDateTime now(QDate(2026, 7, 14), QTime(12, 0, 10), Qt::UTC);
        const std::optional<seconds> read = am::api::retryAfterOf(header, date, now);
        QCOMPARE(read ? int(read->count()) : -1, expected);
    }
};

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retry_policy.moc"
