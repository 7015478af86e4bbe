// Telephone numbers in the notations people type them in.
#include "rules/TypedNumber.h"

#include <QTest>

using namespace am::rules;
using namespace Qt::StringLiterals;

class TypedNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeNumbersInAnyNotation_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        const QString us = u"+14155550123"_s;
        const char* spellings[] = {
            "+14155550123",        "14155550123",      "4155550123",        "(415) 555-0123",
            "(415)555-0123",       "415-555-0123",     "415.555.0123",      "415 555 0123",
            "415/555-0123",        "+1 415 555 0123",  "+1 (415) 555-0123", "+1-415-555-0123",
            "+1.415.555.0123",     "1-415-555-0123",   "1 (415) 555-0123",  "001 415 555 0123",
            "tel:+1-415-555-0123", "sms:+14155550123", "  415 555 0123  ",  "415-555-0123 ext. 7",
            "415-555-0123 x42",    "[415] 555 0123",   "415_555_0123"};
        for (const char* spelling : spellings) {
            QTest::newRow(spelling) << QString::fromUtf8(spelling) << us;
        }
        QTest::newRow("no-break space") << u"415\u00a0555\u00a00123"_s << us;
        QTest::newRow("en dash") << u"415\u2013555\u20130123"_s << us;
        QTest::newRow("full-width")
            << u"\uff0b\uff11\uff14\uff11\uff15\uff15\uff15\uff15\uff10\uff11\uff12\uff13"_s << us;
        QTest::newRow("Arabic digits")
            << u"\u0664\u0661\u0665\u0665\u0665\u0665\u0660\u0661\u0662\u0663"_s << us;
        QTest::newRow("copied with direction marks") << u"\u202a+1 415-555-0123\u202c"_s << us;
        QTest::newRow("British") << u"+44 20 7946 0958"_s << u"+442079460958"_s;
        QTest::newRow("British with (0)") << u"+44 (0)20 7946 0958"_s << u"+442079460958"_s;
        QTest::newRow("British from the US") << u"011 44 20 7946 0958"_s << u"+442079460958"_s;
        QTest::newRow("British from Europe") << u"0044 20 7946 0958"_s << u"+442079460958"_s;
        QTest::newRow("letters") << u"1-800-FLOWERS"_s << u"+18003569377"_s;
    }
    void wholeNumbersInAnyNotation() {
        QFETCH(QString, typed);
        QFETCH(QString, number);
        const auto read = typedNumber(typed);
        QVERIFY(read);
        QVERIFY2(read->matches(number), qPrintable(read->e164 + u' ' + read->digits));
        QVERIFY(!read->matches(u"+13105550199"_s));
    }

    void partsMatchAnywhere_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("matches");
        QTest::newRow("area code") << u"(415)"_s << true;
        QTest::newRow("area code and more") << u"415 55"_s << true;
        QTest::newRow("last digits") << u"0123"_s << true;
        QTest::newRow("last seven") << u"555-0123"_s << true;
        QTest::newRow("begins so") << u"+1 415"_s << true;
        QTest::newRow("does not begin so") << u"+415"_s << false;
        QTest::newRow("other digits") << u"999"_s << false;
    }
    void partsMatchAnywhere() {
        QFETCH(QString, typed);
        QFETCH(bool, matches);
        const auto read = typedNumber(typed);
        QVERIFY(read);
        QCOMPARE(read->matches(u"+14155550123"_s), matches);
    }

    void otherTextsAreNoNumbers_data() {
        QTest::addColumn<QString>("typed");
        for (const char* text :
             {"", "12", "bike", "order 415", "from:+1415", "415 bikes", "2b or not", "code-red-please"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void otherTextsAreNoNumbers() {
        QFETCH(QString, typed);
        QVERIFY(!typedNumber(typed));
    }

    void theMatchingPartOfAShownNumberIsKnown() {
        const auto placed = [](const QString& typed, const QString& shown) {
            const auto [start, length] = typedNumber(typed)->placeIn(shown);
            return shown.mid(start, length);
        };
        const QString shown = u"(415) 555-0123"_s;
        QCOMPARE(placed(u"0123"_s, shown), u"0123"_s);
        QCOMPARE(placed(u"555-01"_s, shown), u"555-01"_s);
        QCOMPARE(placed(u"+1 415 555 0123"_s, shown), u"415) 555-0123"_s);
        QCOMPARE(placed(u"415.555"_s, shown), u"415) 555"_s);
        QCOMPARE(placed(u"+44 20"_s, u"+44 20 7946 0958"_s), u"44 20"_s);
        QCOMPARE(placed(u"999"_s, shown), QString());
    }
};

QTEST_GUILESS_MAIN(TypedNumberTest)
#include "tst_typed_number.moc"
