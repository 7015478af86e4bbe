// The rolling day of a per-contact limit.
#include "rules/DailyLimit.h"

#include <QTest>

using namespace am;
using namespace std::chrono_literals;
using rules::dailyUse;

namespace {
const core::Timestamp now = core::Timestamp::fromMilliseconds(1'780'000'000'000);
core::Timestamp hoursAgo(int hours) {
    return now.plus(-std::chrono::hours(hours));
}
} // namespace

class DailyLimitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutALimitNothingIsReached() {
        const auto use = dailyUse(0, {hoursAgo(1), hoursAgo(2)}, 5, now);
        QVERIFY(!use.isReached());
        QVERIFY(!use.opensAt);
    }

    void onlyTheLast24HoursCount() {
        const auto use = dailyUse(3, {hoursAgo(1), hoursAgo(23), hoursAgo(24)}, 0, now);
        QCOMPARE(use.used, 2);
        QVERIFY(!use.isReached());
        QVERIFY(!use.opensAt);
    }

    void theLimitOpensWhenItsOldestTextIsADayOld() {
        const auto use = dailyUse(2, {hoursAgo(1), hoursAgo(20)}, 0, now);
        QVERIFY(use.isReached());
        QCOMPARE(use.opensAt.value(), now.plus(4h));
        QVERIFY(!dailyUse(2, {hoursAgo(1), hoursAgo(20)}, 0, use.opensAt.value()).isReached());
        QVERIFY(dailyUse(2, {hoursAgo(1), hoursAgo(20)}, 0, use.opensAt.value().plus(-1ms)).isReached());
    }

    void whatIsOnTheWayCounts() {
        const auto use = dailyUse(2, {hoursAgo(20)}, 1, now);
        QCOMPARE(use.used, 2);
        QCOMPARE(use.opensAt.value(), now.plus(4h));
        QVERIFY(!dailyUse(2, {hoursAgo(30)}, 1, now).isReached());
    }

    void nothingIsClaimedAboutTextsWithoutATime() {
        const auto use = dailyUse(2, {hoursAgo(20), hoursAgo(21)}, 2, now);
        QVERIFY(use.isReached());
        QVERIFY(!use.opensAt);
    }
};

QTEST_GUILESS_MAIN(DailyLimitTest)
#include "tst_daily_limit.moc"
