// Which parts of a text a search marks.
#include "rules/FilterLanguage.h"
#include "rules/TextMatch.h"

#include <QTest>

using namespace am::rules;
using namespace Qt::StringLiterals;

class TextMatchTest : public QObject {
    Q_OBJECT

    static TextMatch match(const QString& filter) {
        return TextMatch(parseFilter(filter, QTimeZone::utc()).filter);
    }
    static QStringList marked(const QString& filter, const QString& text) {
        QStringList parts;
        for (const TextRange& range : match(filter).in(text)) {
            parts.append(text.mid(range.start, range.length));
        }
        return parts;
    }

private Q_SLOTS:
    void wordsAreMarked_data() {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("marked");
        using L = QStringList;
        const QString text = u"Your bike is ready. Bikes are ready, bike-shop."_s;
        QTest::newRow("word") << u"bike"_s << text << L{u"bike"_s, u"bike"_s};
        QTest::newRow("any case") << u"READY"_s << text << L{u"ready"_s, u"ready"_s};
        QTest::newRow("beginning") << u"bik*"_s << text << L{u"bike"_s, u"Bikes"_s, u"bike"_s};
        QTest::newRow("phrase") << u"\"bike is\""_s << text << L{u"bike is"_s};
        QTest::newRow("phrase over a sign") << u"\"bike shop\""_s << text << L{u"bike-shop"_s};
        QTest::newRow("excluded word") << u"-bike"_s << text << L{};
        QTest::newRow("other fields") << u"status:failed is:inbound"_s << text << L{};
        QTest::newRow("overlapping") << u"bike \"bike is\""_s << text << L{u"bike is"_s, u"bike"_s};
        QTest::newRow("accents do not count") << u"tres"_s << u"Très joli"_s << L{u"Très"_s};
        QTest::newRow("typed accents do not count") << u"trés"_s << u"TRES joli"_s << L{u"TRES"_s};
        QTest::newRow("decomposed") << u"cafe"_s << u"Cafe\u0301 au lait"_s << L{u"Cafe\u0301"_s};
        QTest::newRow("emoji") << u"\U0001F642"_s << u"Joli \U0001F642\U0001F642"_s
                               << L{u"\U0001F642"_s, u"\U0001F642"_s};
        QTest::newRow("Hebrew") << u"\u05d0\u05d5\u05e4\u05e0*"_s
                                << u"\u05d4 \u05d0\u05d5\u05e4\u05e0\u05d9\u05d9\u05dd"_s
                                << L{u"\u05d0\u05d5\u05e4\u05e0\u05d9\u05d9\u05dd"_s};
        QTest::newRow("Cyrillic in any case")
            << u"\u0417\u0410\u041a\u0410\u0417"_s << u"\u0417\u0430\u043a\u0430\u0437 17"_s
            << L{u"\u0417\u0430\u043a\u0430\u0437"_s};
        QTest::newRow("digits") << u"0123"_s << u"Call 555-0123"_s << L{u"0123"_s};
        QTest::newRow("markup is text") << u"b"_s << u"<b>bold</b>"_s << L{u"b"_s, u"b"_s};
    }
    void wordsAreMarked() {
        QFETCH(QString, filter);
        QFETCH(QString, text);
        QTEST(marked(filter, text), "marked");
    }

    void anExcerptBeginsBeforeTheFirstMatch() {
        const QString text = QString(u"lorem ipsum "_s).repeated(40) + u"the bike\nis ready "_s +
                             QString(u"dolor sit "_s).repeated(40);
        const TextExcerpt excerpt = excerptOf(text, match(u"bike"_s), 100);
        QVERIFY2(excerpt.text.startsWith(u"\u2026ipsum"_s) || excerpt.text.startsWith(u"\u2026lorem"_s),
                 qPrintable(excerpt.text));
        QVERIFY(excerpt.text.endsWith(u'\u2026'));
        QVERIFY(!excerpt.text.contains(u'\n'));
        QCOMPARE(excerpt.matches.size(), 1);
        QCOMPARE(excerpt.text.mid(excerpt.matches.first().start, excerpt.matches.first().length), u"bike"_s);
        QVERIFY(excerpt.text.size() <= 102);
    }

    void aShortTextStaysWhole() {
        const TextExcerpt excerpt = excerptOf(u"Your bike is ready"_s, match(u"ready"_s), 100);
        QCOMPARE(excerpt.text, u"Your bike is ready"_s);
        QCOMPARE(excerpt.matches, QList<TextRange>({{13, 5}}));
    }

    void anExcerptDividesNoEmoji() {
        for (int lead = 150; lead < 156; ++lead) {
            const QString text = QString(u"\U0001F642"_s).repeated(lead) + u"bike"_s +
                                 QString(lead % 2, u' ') + QString(u"\U0001F642"_s).repeated(lead);
            const TextExcerpt excerpt = excerptOf(text, match(u"bike"_s), 60 + lead % 2);
            QVERIFY(excerpt.text.isValidUtf16());
        }
    }
};

QTEST_GUILESS_MAIN(TextMatchTest)
#include "tst_text_match.moc"
