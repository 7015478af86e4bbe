// What may be said about how fast a copy is, and how long it takes.
#include "sync/CopyPace.h"

#include <QTest>

using namespace am;
using namespace std::chrono_literals;
using sync::CopyPace;

namespace {

const core::Timestamp newest = *core::Timestamp::parse(u"2026-06-15T12:00:00Z");

/// 100 rows and an hour further back, ten times a second, up to `end`.
CopyPace steady(std::chrono::milliseconds end) {
    CopyPace pace;
    int step = 0;
    for (std::chrono::milliseconds now = 0ms; now <= end; now += 100ms) {
        pace.rows(now, 100);
        pace.reached(now, newest.plus(-std::chrono::hours(++step)));
    }
    return pace;
}

} // namespace

class TestCopyPace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsSaidAtFirst() {
        CopyPace pace;
        QVERIFY(!pace.rowsPerSecond(0ms) && !pace.timeLeft(0ms, newest) && !pace.oldest());
        pace.rows(0ms, 200);
        pace.reached(0ms, newest);
        QVERIFY(!pace.rowsPerSecond(500ms));
        QVERIFY(!pace.timeLeft(500ms, newest.plus(-1h)));
    }

    void rateIsThatOfTheLastSeconds() {
        CopyPace pace = steady(20s);
        QVERIFY(qAbs(*pace.rowsPerSecond(20s) - 1000) < 60);
        // Twice as fast from now on.
        for (std::chrono::milliseconds now = 20100ms; now <= 30s; now += 100ms) {
            pace.rows(now, 200);
        }
        QVERIFY(qAbs(*pace.rowsPerSecond(30s) - 2000) < 120);
    }

    void timeLeftFollowsTheSpanThatWasCovered() {
        const CopyPace pace = steady(20s);
        // Ten hours a second; 200 hours are behind, 1,000 are to come.
        const auto left = pace.timeLeft(20s, pace.oldest()->plus(-1000h));
        QVERIFY(left);
        QVERIFY2(*left > 90s && *left < 110s, qPrintable(QString::number(left->count())));
    }

    void nothingIsSaidPastTheEnd() {
        const CopyPace pace = steady(20s);
        QVERIFY(!pace.timeLeft(20s, *pace.oldest()));
        QVERIFY(!pace.timeLeft(20s, newest));
    }

    void nothingIsSaidAfterASilence() {
        CopyPace pace = steady(20s);
        QVERIFY(!pace.rowsPerSecond(40s));
        QVERIFY(!pace.timeLeft(40s, newest.plus(-5000h)));
        // It begins to measure anew.
        pace.rows(40s, 100);
        QVERIFY(!pace.rowsPerSecond(40s));
        pace.rows(42s, 400);
        QVERIFY(qAbs(*pace.rowsPerSecond(42s) - 250) < 30);
    }

    void anEndlessWaitIsNoEstimate() {
        const CopyPace pace = steady(20s);
        QVERIFY(!pace.timeLeft(20s, newest.plus(-std::chrono::hours(24 * 365 * 2000))));
    }
};

QTEST_GUILESS_MAIN(TestCopyPace)
#include "tst_copy_pace.moc"
