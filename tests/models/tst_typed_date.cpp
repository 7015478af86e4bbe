// Days as they are typed in several languages.
#include "models/TypedDate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::models::dateExample;
using am::models::typedDate;

class TypedDateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysAreRead_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QDate>("day");
        const QDate day(2026, 3, 12);
        QTest::newRow("ISO") << u"2026-03-12"_s << u"en_US"_s << day;
        QTest::newRow("ISO anywhere") << u"2026-03-12"_s << u"de_DE"_s << day;
        QTest::newRow("US") << u"3/12/2026"_s << u"en_US"_s << day;
        QTest::newRow("US, short year") << u"3/12/26"_s << u"en_US"_s << day;
        QTest::newRow("British") << u"12/03/2026"_s << u"en_GB"_s << day;
        QTest::newRow("German") << u"12.03.2026"_s << u"de_DE"_s << day;
        QTest::newRow("German, short year") << u"12.03.26"_s << u"de_DE"_s << day;
        QTest::newRow("German in words") << u"12. M\u00e4rz 2026"_s << u"de_DE"_s << day;
        QTest::newRow("Spanish") << u"12/3/2026"_s << u"es_ES"_s << day;
        QTest::newRow("words") << u"12 Mar 2026"_s << u"en_US"_s << day;
        QTest::newRow("American words") << u"March 12, 2026"_s << u"en_US"_s << day;
        QTest::newRow("blanks around") << u"  12  Mar 2026 "_s << u"en_US"_s << day;
        QTest::newRow("no year") << u"12 March"_s << u"en_US"_s << day;
        QTest::newRow("no year, later than today") << u"12 December"_s << u"en_US"_s << QDate(2025, 12, 12);
        QTest::newRow("no year, leap day") << u"29 Feb"_s << u"en_US"_s << QDate(2024, 2, 29);
        QTest::newRow("old short year") << u"3/12/99"_s << u"en_US"_s << QDate(1999, 3, 12);
        QTest::newRow("today") << u"Today"_s << u"en_US"_s << QDate(2026, 6, 15);
        QTest::newRow("yesterday") << u"yesterday"_s << u"en_US"_s << QDate(2026, 6, 14);
        for (const char* text : {"", "bike", "2026-13-01", "31/31/2026", "3/12"}) {
            QTest::newRow(qPrintable(u"not a day: "_s + QLatin1String(text)))
                << QString::fromLatin1(text) << u"en_US"_s << QDate();
        }
    }
    void daysAreRead() {
        QFETCH(QString, typed);
        QFETCH(QString, locale);
        QFETCH(QDate, day);
        QCOMPARE(typedDate(typed, QDate(2026, 6, 15), QLocale(locale)).value_or(QDate()), day);
    }

    void theExampleCanBeTyped() {
        for (const char* name : {"en_US", "en_GB", "de_DE", "es_ES", "fr_FR", "ja_JP", "ar_EG", "he_IL"}) {
            const QLocale locale(QString::fromLatin1(name));
            const QDate day(2021, 11, 23);
            QCOMPARE(typedDate(dateExample(day, locale), QDate(2026, 6, 15), locale).value_or(QDate()), day);
        }
    }
};

QTEST_GUILESS_MAIN(TypedDateTest)
#include "tst_typed_date.moc"
