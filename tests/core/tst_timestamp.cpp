// Tests of core::Timestamp.
#include "core/Timestamp.h"

#include <QTest>
#include <QTimeZone>

using am::core::Timestamp;
using namespace Qt::StringLiterals;

class TimestampTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRfc3339_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("epoch") << u"1970-01-01T00:00:00Z"_s << 0LL;
        QTest::newRow("whole second") << u"2026-06-11T12:01:00Z"_s << 1781179260000LL;
        QTest::newRow("milliseconds") << u"2026-06-11T12:01:00.123Z"_s << 1781179260123LL;
        QTest::newRow("one digit is tenths") << u"2026-06-11T12:01:00.1Z"_s << 1781179260100LL;
        QTest::newRow("nanoseconds are cut") << u"2026-06-11T12:01:00.123999999Z"_s << 1781179260123LL;
        QTest::newRow("twelve digits") << u"2026-06-11T12:01:00.000123456789Z"_s << 1781179260000LL;
        QTest::newRow("small letters") << u"2026-06-11t12:01:00z"_s << 1781179260000LL;
        QTest::newRow("blank instead of T") << u"2026-06-11 12:01:00Z"_s << 1781179260000LL;
        QTest::newRow("offset east") << u"2026-06-11T14:01:00+02:00"_s << 1781179260000LL;
        QTest::newRow("offset west") << u"2026-06-11T05:01:00.5-07:00"_s << 1781179260500LL;
        QTest::newRow("offset of half an hour") << u"2026-06-11T17:31:00+05:30"_s << 1781179260000LL;
        QTest::newRow("unknown local offset") << u"2026-06-11T12:01:00-00:00"_s << 1781179260000LL;
        QTest::newRow("leap day") << u"2024-02-29T00:00:00Z"_s << 1709164800000LL;
        QTest::newRow("leap day of a century") << u"2000-02-29T00:00:00Z"_s << 951782400000LL;
        QTest::newRow("leap second") << u"2016-12-31T23:59:60Z"_s << 1483228800000LL;
        QTest::newRow("before the epoch") << u"1969-12-31T23:59:59.999Z"_s << -1LL;
    }
    void readsRfc3339() {
        QFETCH(QString, text);
        QFETCH(qint64, milliseconds);
        const QByteArray bytes = text.toLatin1();
        const auto fromBytes = Timestamp::parse(std::string_view(bytes.constData(), size_t(bytes.size())));
        const auto fromText = Timestamp::parse(QStringView(text));
        QVERIFY(fromBytes.has_value());
        QCOMPARE(fromBytes->milliseconds(), milliseconds);
        QCOMPARE(fromText, fromBytes);
    }

    void refusesWhatIsNotAMoment_data() {
        QTest::addColumn<QString>("text");
        const QStringList texts{
            u""_s,
            u"now"_s,
            u"2026-06-11"_s,
            u"2026-06-11T12:01Z"_s,
            u"2026-06-11T12:01:00"_s,
            u"2026-06-11T12:01:00."_s,
            u"2026-06-11T12:01:00.Z"_s,
            u"2026-06-11T12:01:00ZZ"_s,
            u"2026-06-11T12:01:00Z "_s,
            u" 2026-06-11T12:01:00Z"_s,
            u"2026-13-11T12:01:00Z"_s,
            u"2026-00-11T12:01:00Z"_s,
            u"2026-06-31T12:01:00Z"_s,
            u"2026-06-00T12:01:00Z"_s,
            u"2025-02-29T12:01:00Z"_s,
            u"1900-02-29T12:01:00Z"_s,
            u"2026-06-11T24:00:00Z"_s,
            u"2026-06-11T12:60:00Z"_s,
            u"2026-06-11T12:01:61Z"_s,
            u"2026-06-11T12:01:00+0200"_s,
            u"2026-06-11T12:01:00+24:00"_s,
            u"2026-06-11T12:01:00+02:60"_s,
            u"2026/06/11T12:01:00Z"_s,
            u"2026-06-11X12:01:00Z"_s,
            u"-026-06-11T12:01:00Z"_s,
            u"2026-06-1aT12:01:00Z"_s,
            u"2026-06-11T12:01:00,5Z"_s,
            u"2026-06-11T12:01:0 Z"_s,
            u"٢٠٢٦-06-11T12:01:00Z"_s,
            u"2026-06-11T12:01:00.123456789012345678901234567890123456789012345678901Z"_s};
        for (const QString& text : texts) {
            QTest::newRow(qPrintable(u"'%1'"_s.arg(text))) << text;
        }
    }
    void refusesWhatIsNotAMoment() {
        QFETCH(QString, text);
        QVERIFY(!Timestamp::parse(QStringView(text)).has_value());
    }

    void agreesWithQtOverFourCenturies() {
        // A step that is coprime to day, month and year lengths visits every kind of date.
        const QDate last(2230, 1, 1);
        int compared = 0;
        for (QDate date(1830, 1, 1); date < last; date = date.addDays(17)) {
            const QDateTime moment(date, QTime(compared % 24, compared % 60, compared % 59, compared % 1000),
                                   Qt::UTC);
            const Timestamp expected = Timestamp::fromDateTime(moment);
            const QString text = moment.toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
            QCOMPARE(Timestamp::parse(QStringView(text)), std::optional(expected));
            QCOMPARE(Timestamp::parse(QStringView(expected.toRfc3339())), std::optional(expected));
            ++compared;
        }
        QVERIFY(compared > 8000);
    }

    void writesTheFractionOnlyWhenThereIsOne() {
        QCOMPARE(Timestamp::fromMilliseconds(1781179260000).toRfc3339(), u"2026-06-11T12:01:00Z"_s);
        QCOMPARE(Timestamp::fromMilliseconds(1781179260007).toRfc3339(), u"2026-06-11T12:01:00.007Z"_s);
        QCOMPARE(Timestamp::fromMilliseconds(-1).toRfc3339(), u"1969-12-31T23:59:59.999Z"_s);
    }

    void convertsToUtcAndLocal() {
        const Timestamp moment = Timestamp::fromMilliseconds(1781179260123);
        QCOMPARE(moment.toUtc().timeSpec(), Qt::UTC);
        QCOMPARE(moment.toUtc().time(), QTime(12, 1, 0, 123));
        QCOMPARE(moment.toLocal().timeSpec(), Qt::LocalTime);
        QCOMPARE(Timestamp::fromDateTime(moment.toLocal()), moment);
        const QDateTime elsewhere = moment.toUtc().toOffsetFromUtc(-7 * 3600);
        QCOMPARE(Timestamp::fromDateTime(elsewhere), moment);
    }

    void addsAndSubtractsSpans() {
        using namespace std::chrono_literals;
        const Timestamp moment = Timestamp::fromMilliseconds(1000);
        QCOMPARE(moment.plus(2s).milliseconds(), 3000);
        QCOMPARE(moment.plus(2s).since(moment).count(), 2000);
        QVERIFY(moment < moment.plus(1ms));
    }
};

QTEST_GUILESS_MAIN(TimestampTest)
#include "tst_timestamp.moc"
