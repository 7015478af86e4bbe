// Digits and words that a number is to hold.
#include "models/NumberPattern.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::models::NumberPattern;
using am::rules::TextRange;
using Place = NumberPattern::Place;

class NumberPatternTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersBecomeKeypadDigits() {
        QCOMPARE(NumberPattern::keypadDigits(u"bike"_s), u"2453"_s);
        QCOMPARE(NumberPattern::keypadDigits(u"1-800 FIX PQRS wxyz"_s), u"180034977779999"_s);
        QCOMPARE(NumberPattern::keypadDigits(u"é–"_s), QString());
    }

    void patternsAreChecked() {
        QCOMPARE(NumberPattern(QString()).problem(), QString());
        QCOMPARE(NumberPattern(u"BIKE"_s).problem(), QString());
        QVERIFY(!NumberPattern(u"--"_s).problem().isEmpty());
        QVERIFY(!NumberPattern(u"12345678901"_s).problem().isEmpty());
        QVERIFY(!NumberPattern(u"12345678"_s, Place::Start).problem().isEmpty());
        QCOMPARE(NumberPattern(u"12345678"_s, Place::End).problem(), QString());
    }

    void placesAreCounted_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("place");
        QTest::addColumn<bool>("fits");
        QTest::newRow("in the area code") << u"415"_s << int(Place::Anywhere) << true;
        QTest::newRow("not the country code") << u"14"_s << int(Place::Anywhere) << false;
        QTest::newRow("after the area code") << u"555"_s << int(Place::Start) << true;
        QTest::newRow("the area code is no start") << u"415"_s << int(Place::Start) << false;
        QTest::newRow("at the end") << u"2453"_s << int(Place::End) << true;
        QTest::newRow("a word at the end") << u"bike"_s << int(Place::End) << true;
        QTest::newRow("not at the end") << u"555"_s << int(Place::End) << false;
        QTest::newRow("nothing fits everything") << QString() << int(Place::End) << true;
    }
    void placesAreCounted() {
        QFETCH(const QString, text);
        QFETCH(const int, place);
        QFETCH(const bool, fits);
        QCOMPARE(NumberPattern(text, Place(place)).fits(u"+14155552453"_s), fits);
    }

    void aWordIsSpelledInTheNumber() {
        QCOMPARE(NumberPattern(u"bike"_s).spelled(u"+14155552453"_s), u"(415) 555-BIKE"_s);
        QCOMPARE(NumberPattern(u"5BIKE"_s).spelled(u"+14155552453"_s), u"(415) 555-BIKE"_s);
        QCOMPARE(NumberPattern(u"2453"_s).spelled(u"+14155552453"_s), QString());
        QCOMPARE(NumberPattern(u"bike"_s).spelled(u"+14155550000"_s), QString());
    }

    void digitsAreFoundInTheNumberAsItIsShown() {
        QCOMPARE(NumberPattern(u"2453"_s).findShown(u"+14155552453"_s, u"(415) 555-2453"_s),
                 (TextRange{10, 4}));
        QCOMPARE(NumberPattern(u"55524"_s).findShown(u"+14155552453"_s, u"(415) 555-2453"_s),
                 (TextRange{6, 6}));
        QVERIFY(!NumberPattern(u"999"_s).findShown(u"+14155552453"_s, u"(415) 555-2453"_s));
    }
};

QTEST_GUILESS_MAIN(NumberPatternTest)
#include "tst_number_pattern.moc"
