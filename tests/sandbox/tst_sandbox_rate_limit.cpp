// How many requests of a kind may be made in a span of time.
#include "sandbox/RateLimit.h"

#include <QTest>

using am::core::Timestamp;
using am::sandbox::RateLimit;
using namespace std::chrono_literals;

class TestRateLimit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullLimitGivesItsAmountAtOnce() {
        RateLimit limit(10, 1min);
        const Timestamp start = Timestamp::fromMilliseconds(1'000'000);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(limit.take(start), 0);
        QCOMPARE(limit.take(start), 6);
    }

    void itRefillsEvenlyAndNeverBeyondItsAmount() {
        RateLimit limit(100, 1h);
        Timestamp now = Timestamp::fromMilliseconds(0);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(limit.take(now), 0);
        QCOMPARE(limit.take(now), 36);
        now = now.plus(35s);
        QCOMPARE(limit.take(now), 1);
        now = now.plus(1s);
        QCOMPARE(limit.take(now), 0);
        now = now.plus(240h);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(limit.take(now), 0);
        QCOMPARE(limit.take(now), 36);
    }

    void aRefusalSaysHowLongToWait() {
        RateLimit limit(1, 90s);
        const Timestamp now = Timestamp::fromMilliseconds(5);
        QVERIFY(!limit.refusal(now));
        const auto refused = limit.refusal(now);
        QVERIFY(refused);
        QCOMPARE(refused->status, 429);
        QCOMPARE(refused->retryAfterSeconds, 90);
    }
};

QTEST_APPLESS_MAIN(TestRateLimit)
#include "tst_sandbox_rate_limit.moc"
