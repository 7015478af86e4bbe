// The two buckets of the send limit.
#include "sandbox/SendRate.h"

#include <QTest>

using am::core::Timestamp;
using am::sandbox::SendRate;
using am::sandbox::Tier;
using am::sandbox::tierForSpend;

namespace {
Timestamp at(qint64 milliseconds) {
    return Timestamp::fromMilliseconds(1'781'524'800'000 + milliseconds);
}
} // namespace

class TestSendRate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tiersFollowTheLifetimeSpend() {
        QCOMPARE(tierForSpend(0).tier, 1);
        QCOMPARE(tierForSpend(9'999).perSecond, 1);
        QCOMPARE(tierForSpend(10'000).perSecond, 5);
        QCOMPARE(tierForSpend(49'999).tier, 2);
        QCOMPARE(tierForSpend(50'000).perMinute, 1200);
        QCOMPARE(tierForSpend(500'000).perSecond, 100);
        QCOMPARE(tierForSpend(500'000).perMinute, 6000);
    }

    void theSecondsBucketRefillsWithTime() {
        SendRate rate;
        const Tier tier = tierForSpend(0);
        QCOMPARE(rate.take(tier, at(0)), 0);
        QCOMPARE(rate.take(tier, at(0)), 1);
        QCOMPARE(rate.take(tier, at(999)), 1);
        QCOMPARE(rate.take(tier, at(1000)), 0);
    }

    void theMinuteBucketEmptiesOnSustainedBursts() {
        SendRate rate;
        const Tier tier{1, 10, 60};
        int sent = 0;
        qint64 now = 0;
        int wait = 0;
        while (wait == 0 && sent < 1000) {
            wait = rate.take(tier, at(now));
            sent += wait == 0 ? 1 : 0;
            now += 100;
        }
        // 60 in stock and one more each second while they are used up at ten a second.
        QVERIFY(sent >= 60 && sent <= 70);
        QVERIFY(wait >= 1);
        QCOMPARE(rate.take(tier, at(now + 1000 * wait)), 0);
    }

    void theLongerOfBothWaitsCounts() {
        // The minute's bucket is empty and gives one in ten seconds; the second's has plenty.
        SendRate minute;
        const Tier slow{1, 100, 6};
        for (int i = 0; i < 6; ++i)
            QCOMPARE(minute.take(slow, at(0)), 0);
        QCOMPARE(minute.take(slow, at(0)), 10);
        QCOMPARE(minute.take(slow, at(9999)), 1);
        QCOMPARE(minute.take(slow, at(10'000)), 0);
        // Both are empty: half a second here, half a minute there.
        SendRate both;
        const Tier tight{1, 2, 2};
        QCOMPARE(both.take(tight, at(0)), 0);
        QCOMPARE(both.take(tight, at(0)), 0);
        QCOMPARE(both.take(tight, at(0)), 30);
    }

    void aRefusedSendTakesNothing() {
        SendRate rate;
        const Tier tier = tierForSpend(0);
        QCOMPARE(rate.take(tier, at(0)), 0);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(rate.take(tier, at(i)), 1);
        QCOMPARE(rate.take(tier, at(1000)), 0);
    }

    void aNewTierStartsFull() {
        SendRate rate;
        QCOMPARE(rate.take(tierForSpend(0), at(0)), 0);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(rate.take(tierForSpend(10'000), at(0)), 0);
        QCOMPARE(rate.take(tierForSpend(10'000), at(0)), 1);
    }
};

QTEST_GUILESS_MAIN(TestSendRate)
#include "tst_sandbox_send_rate.moc"
