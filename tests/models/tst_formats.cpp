// How values are written for people.
#include "models/Formats.h"

#include <QTest>

using am::core::Timestamp;
using am::models::Formats;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class FormatsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void relativeTimesGrowCoarserWithAge_data() {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("text");
        QTest::newRow("this second") << u"2026-06-15T11:59:59.500Z"_s << u"just now"_s;
        QTest::newRow("a clock slightly ahead") << u"2026-06-15T12:00:03Z"_s << u"just now"_s;
        QTest::newRow("seconds") << u"2026-06-15T11:59:56Z"_s << u"4 s ago"_s;
        QTest::newRow("minutes") << u"2026-06-15T11:48:00Z"_s << u"12 min ago"_s;
        QTest::newRow("today") << u"2026-06-15T09:12:00Z"_s << u"09:12"_s;
        QTest::newRow("later today is a time, not an age") << u"2026-06-15T18:30:00Z"_s << u"18:30"_s;
        QTest::newRow("yesterday") << u"2026-06-14T23:59:00Z"_s << u"Yesterday"_s;
        QTest::newRow("this year") << u"2026-01-02T09:00:00Z"_s << u"2 Jan"_s;
        QTest::newRow("another year") << u"2025-06-12T09:00:00Z"_s << u"12 Jun 2025"_s;
    }
    void relativeTimesGrowCoarserWithAge() {
        QFETCH(QString, at);
        QFETCH(QString, text);
        const Timestamp now = *Timestamp::parse(u"2026-06-15T12:00:00Z");
        QCOMPARE(Formats::relative(*Timestamp::parse(QStringView(at)), now), text);
    }

    void relativeWithTimeNamesTheHourOfAnotherDay() {
        const Timestamp now = *Timestamp::parse(u"2026-06-15T12:00:00Z");
        QCOMPARE(Formats::relativeWithTime(*Timestamp::parse(u"2026-06-14T09:12:00Z"), now),
                 u"Yesterday, 09:12"_s);
        QCOMPARE(Formats::relativeWithTime(*Timestamp::parse(u"2026-06-15T09:12:00Z"), now), u"09:12"_s);
    }

    void absoluteTimesCarryTheirZone() {
        QCOMPARE(Formats::absolute(*Timestamp::parse(u"2026-06-12T09:12:44Z")),
                 u"12 Jun 2026, 09:12:44 UTC"_s);
    }

    void dayNamesTodayAndYesterday() {
        const Timestamp now = *Timestamp::parse(u"2026-06-15T00:10:00Z");
        QCOMPARE(Formats::day(*Timestamp::parse(u"2026-06-15T00:05:00Z"), now), u"Today"_s);
        QCOMPARE(Formats::day(*Timestamp::parse(u"2026-06-14T23:55:00Z"), now), u"Yesterday"_s);
        QCOMPARE(Formats::day(*Timestamp::parse(u"2026-06-12T12:00:00Z"), now), u"Friday, 12 June"_s);
        QCOMPARE(Formats::day(*Timestamp::parse(u"2025-06-12T12:00:00Z"), now), u"12 June 2025"_s);
    }

    void durationsUseTwoUnitsAtMost_data() {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << qint64(0) << u"0 ms"_s;
        QTest::newRow("999") << qint64(999) << u"999 ms"_s;
        QTest::newRow("3.2 s") << qint64(3200) << u"3.2 s"_s;
        QTest::newRow("42 s") << qint64(42'900) << u"42 s"_s;
        QTest::newRow("4 min") << qint64(240'000) << u"4 min"_s;
        QTest::newRow("4 min 10") << qint64(250'000) << u"4 min 10 s"_s;
        QTest::newRow("2 h 5") << qint64(7'500'000) << u"2 h 5 min"_s;
        QTest::newRow("3 days") << qint64(3 * 86'400'000) << u"3 days"_s;
    }
    void durationsUseTwoUnitsAtMost() {
        QFETCH(qint64, milliseconds);
        QFETCH(QString, text);
        QCOMPARE(Formats::duration(std::chrono::milliseconds(milliseconds)), text);
    }

    void countsThatStoppedSayAtLeast() {
        QCOMPARE(Formats::count(184212), u"184,212"_s);
        QCOMPARE(Formats::countUpTo(999, 1000), u"999"_s);
        QCOMPARE(Formats::countUpTo(1000, 1000), u"1,000+"_s);
    }

    void aShareOfNothingIsADash() {
        QCOMPARE(Formats::share(1, 8), u"12.5 %"_s);
        QCOMPARE(Formats::share(0, 0), Formats::none());
    }

    void textThatIsNoNumberStaysAsItIs() {
        QCOMPARE(Formats::phone(u"+14155550123"_s), u"(415) 555-0123"_s);
        QCOMPARE(Formats::phone(u"BIKESHOP"_s), u"BIKESHOP"_s);
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "tst_formats.moc"
