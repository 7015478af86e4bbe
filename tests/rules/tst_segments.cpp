// Tests of segment counting and of plain stand-ins.
#include "rules/Segments.h"

#include <QTest>

using namespace am::rules;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(am::rules::Encoding)

namespace {

QString times(int count, const QString& text) {
    return text.repeated(count);
}

const QString emoji = u"😀"_s;
const QString family = u"👨‍👩‍👧"_s; // three emoji and two joiners, 8 code units

} // namespace

class SegmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void segmentsAreCounted_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("unitsLeft");
        const Encoding gsm = Encoding::Gsm7;
        const Encoding ucs = Encoding::Ucs2;
        const auto row = [](const char* name, const QString& text, Encoding encoding, int units, int count,
                            int left) {
            QTest::newRow(name) << text << encoding << units << count << left;
        };
        row("empty", QString(), gsm, 0, 0, 160);
        row("one letter", u"a"_s, gsm, 1, 1, 159);
        row("159 letters", times(159, u"a"_s), gsm, 159, 1, 1);
        row("160 letters", times(160, u"a"_s), gsm, 160, 1, 0);
        row("161 letters", times(161, u"a"_s), gsm, 161, 2, 145);
        row("306 letters", times(306, u"a"_s), gsm, 306, 2, 0);
        row("307 letters", times(307, u"a"_s), gsm, 307, 3, 152);
        row("459 letters", times(459, u"a"_s), gsm, 459, 3, 0);
        row("460 letters", times(460, u"a"_s), gsm, 460, 4, 152);
        row("1600 letters", times(1600, u"a"_s), gsm, 1600, 11, 83);
        row("80 euro signs", times(80, u"€"_s), gsm, 160, 1, 0);
        row("81 euro signs", times(81, u"€"_s), gsm, 162, 2, 143);
        row("152 euro signs fill two parts of 152", times(152, u"€"_s), gsm, 304, 2, 1);
        row("153 euro signs need a third part", times(153, u"€"_s), gsm, 306, 3, 151);
        row("escape pair at the end of a part", times(152, u"a"_s) + u"€"_s + times(10, u"a"_s), gsm, 164, 2,
            141);
        row("escape pair that just fits", times(151, u"a"_s) + u"€"_s + times(10, u"a"_s), gsm, 163, 2, 143);
        row("moved pair costs a part", times(152, u"a"_s) + u"€"_s + times(152, u"a"_s), gsm, 306, 3, 152);
        row("pair in front keeps two parts", u"€"_s + times(304, u"a"_s), gsm, 306, 2, 0);
        row("159 letters and a bracket", times(159, u"a"_s) + u"["_s, gsm, 161, 2, 145);
        row("158 letters and a bracket", times(158, u"a"_s) + u"["_s, gsm, 160, 1, 0);
        row("every extension character", u"\f^{}\\[~]|€"_s, gsm, 20, 1, 140);
        row("basic signs", u"@£$¥_!\"#¤%&'()*+,-./:;<=>?¡§¿"_s, gsm, 29, 1, 131);
        row("basic letters with marks", u"èéùìòÇØøÅåÆæßÉÄÖÑÜäöñüà"_s, gsm, 23, 1, 137);
        row("Greek capitals", u"ΔΦΓΛΩΠΨΣΘΞ"_s, gsm, 10, 1, 150);
        row("CR LF takes two", u"a\r\nb"_s, gsm, 4, 1, 156);
        row("160 with CR LF", times(158, u"a"_s) + u"\r\n"_s, gsm, 160, 1, 0);
        row("161 with CR LF", times(159, u"a"_s) + u"\r\n"_s, gsm, 161, 2, 145);
        row("70 of é", times(70, u"é"_s), gsm, 70, 1, 90);
        row("70 of á", times(70, u"á"_s), ucs, 70, 1, 0);
        row("71 of á", times(71, u"á"_s), ucs, 71, 2, 63);
        row("134 of á", times(134, u"á"_s), ucs, 134, 2, 0);
        row("135 of á", times(135, u"á"_s), ucs, 135, 3, 66);
        row("one á turns all", times(69, u"a"_s) + u"á"_s, ucs, 70, 1, 0);
        row("one á among 161", times(160, u"a"_s) + u"á"_s, ucs, 161, 3, 40);
        row("35 emoji", times(35, emoji), ucs, 70, 1, 0);
        row("36 emoji", times(36, emoji), ucs, 72, 2, 61);
        row("66 emoji fill two parts of 66", times(66, emoji), ucs, 132, 2, 1);
        row("67 emoji need a third part", times(67, emoji), ucs, 134, 3, 65);
        row("surrogate pair at the end of a part", times(66, u"a"_s) + emoji + times(4, u"a"_s), ucs, 72, 2,
            61);
        row("surrogate pair that just fits", times(65, u"a"_s) + emoji + times(4, u"a"_s), ucs, 71, 2, 63);
        row("moved surrogate pair costs a part", times(66, u"a"_s) + emoji + times(66, u"a"_s), ucs, 134, 3,
            66);
        row("69 letters and an emoji", times(69, u"a"_s) + emoji, ucs, 71, 2, 63);
        row("family with joiners", family, ucs, 8, 1, 62);
        row("backtick", u"`"_s, ucs, 1, 1, 69);
        row("tab", u"\t"_s, ucs, 1, 1, 69);
        row("curly quote", u"it’s"_s, ucs, 4, 1, 66);
        row("no-break space", u"a\u00A0b"_s, ucs, 3, 1, 67);
        row("ellipsis", u"…"_s, ucs, 1, 1, 69);
        row("small ç", u"ç"_s, ucs, 1, 1, 69);
        row("capital Ç", u"Ç"_s, gsm, 1, 1, 159);
        row("Cyrillic", times(70, u"ж"_s), ucs, 70, 1, 0);
        row("escape character itself", u"\u001B"_s, ucs, 1, 1, 69);
        row("half a surrogate pair", QString(QChar(0xD83D)), ucs, 1, 1, 69);
        row("euro sign in UCS-2 takes one", u"€á"_s, ucs, 2, 1, 68);
    }
    void segmentsAreCounted() {
        QFETCH(QString, text);
        const Segments segments = countSegments(text);
        QTEST(segments.encoding, "encoding");
        QTEST(segments.units, "units");
        QTEST(segments.count, "count");
        QTEST(segments.unitsLeft, "unitsLeft");
        const bool several = segments.count > 1;
        QCOMPARE(segments.unitsPerSegment,
                 segments.encoding == Encoding::Gsm7 ? (several ? 153 : 160) : (several ? 67 : 70));
    }

    void gsmAlphabetHas127Characters() {
        int basic = 0;
        int extended = 0;
        for (int unit = 0; unit <= 0xFFFF; ++unit) {
            const Segments segments = countSegments(QString(QChar(char16_t(unit))));
            if (segments.encoding == Encoding::Gsm7) {
                (segments.units == 1 ? basic : extended) += 1;
            }
        }
        QCOMPARE(basic, 127); // 128 places, one of them the escape
        QCOMPARE(extended, 10);
    }

    void charactersOutsideGsmAreNamedInOrder() {
        const Segments segments = countSegments(u"It’s 5 € – “ok” 😀"_s);
        QCOMPARE(segments.unicodeCharacters.size(), 5);
        const QList<UnicodeCharacter>& found = segments.unicodeCharacters;
        QCOMPARE(found[0].position, 2);
        QCOMPARE(found[0].character, u"’"_s);
        QCOMPARE(found[0].replacement, u"'"_s);
        QCOMPARE(found[1].position, 9);
        QCOMPARE(found[1].replacement, u"-"_s);
        QCOMPARE(found[2].replacement, u"\""_s);
        QCOMPARE(found[3].replacement, u"\""_s);
        QCOMPARE(found[4].character, emoji);
        QCOMPARE(found[4].position, 16);
        QCOMPARE(found[4].length, 2);
        QVERIFY(found[4].replacement.isNull());
    }

    void markBelongsToTheLetterBeforeIt() {
        const Segments segments = countSegments(u"ne\u0301e"_s);
        QCOMPARE(segments.unicodeCharacters.size(), 1);
        QCOMPARE(segments.unicodeCharacters[0].position, 1);
        QCOMPARE(segments.unicodeCharacters[0].length, 2);
        QCOMPARE(segments.unicodeCharacters[0].replacement, u"é"_s);
        QCOMPARE(segments.units, 4);
    }

    void plainTextNeedsNoUnicodeWhereItCan_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("plain already") << u"a€[é]\r\n"_s << u"a€[é]\r\n"_s;
        QTest::newRow("empty") << QString(u""_s) << QString(u""_s);
        QTest::newRow("single quotes") << u"‘’‚‛′‵ʹʻʼ´`"_s << u"'''''''''''"_s;
        QTest::newRow("double quotes") << u"“”„‟″‶"_s << u"\"\"\"\"\"\""_s;
        QTest::newRow("angle quotes") << u"«a» ‹b›"_s << u"<a> <b>"_s;
        QTest::newRow("dashes") << u"\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D"_s
                                << u"----------"_s;
        QTest::newRow("ellipsis") << u"wait…"_s << u"wait..."_s;
        QTest::newRow("bullets") << u"•a ·b"_s << u"*a .b"_s;
        QTest::newRow("fraction slash") << u"1⁄2"_s << u"1/2"_s;
        QTest::newRow("spaces") << u"a\tb\u00A0c\u2003d\u202Fe\u205Ff\u3000g"_s << u"a b c d e f g"_s;
        QTest::newRow("invisible") << u"a\u200Bb\u200Cc\u2060d\uFEFFe\u00ADf\u200Dg"_s << u"abcdefg"_s;
        QTest::newRow("line separators") << u"a\u2028b\u2029c"_s << u"a\nb\nc"_s;
        QTest::newRow("accents") << u"áíóúçãõâêîôû ÁÍ"_s << u"aioucaoaeiou AI"_s;
        QTest::newRow("several marks") << u"ế"_s << u"e"_s;
        QTest::newRow("decomposed") << u"cafe\u0301"_s << u"café"_s;
        QTest::newRow("decomposed with an accent GSM lacks") << u"a\u0301"_s << u"a"_s;
        QTest::newRow("emoji stays") << u"ok… 😀"_s << u"ok... 😀"_s;
        QTest::newRow("emoji with joiners stays whole") << family << family;
        QTest::newRow("other scripts stay") << u"жй漢字"_s << u"жй漢字"_s;
        QTest::newRow("powers stay") << u"10²"_s << u"10²"_s;
    }
    void plainTextNeedsNoUnicodeWhereItCan() {
        QFETCH(QString, text);
        QTEST(withPlainCharacters(text), "plain");
    }

    void invisibleCharactersAreEmptyNotNull() {
        const Segments segments = countSegments(u"a\u200Bb漢"_s);
        QCOMPARE(segments.unicodeCharacters.size(), 2);
        QVERIFY(!segments.unicodeCharacters[0].replacement.isNull());
        QVERIFY(segments.unicodeCharacters[0].replacement.isEmpty());
        QVERIFY(segments.unicodeCharacters[1].replacement.isNull());
    }

    void lengthCountsCharactersNotCodeUnits() {
        QCOMPARE(textLength(QString()), 0);
        QCOMPARE(textLength(u"añ€"_s), 3);
        QCOMPARE(textLength(emoji), 1);
        QCOMPARE(textLength(family), 5);
        QCOMPARE(textLength(emoji + u"a"_s + emoji), 3);
        QCOMPARE(textLength(QString(QChar(0xD83D))), 1);
    }
};

QTEST_GUILESS_MAIN(SegmentsTest)
#include "tst_segments.moc"
