// The filter language: what it reads, what it refuses, and that it writes what it reads.
#include "rules/FilterLanguage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::core::FilterTerm;
using am::rules::FilterError;
using am::rules::parseFilter;
using Field = FilterTerm::Field;

Q_DECLARE_METATYPE(QList<FilterTerm>)
Q_DECLARE_METATYPE(FilterError::Kind)

class FilterLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTerms_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<FilterTerm>>("terms");
        const auto row = [](const char* name, const QString& text, const QList<FilterTerm>& terms) {
            QTest::newRow(name) << text << terms;
        };
        row("nothing", u"   "_s, {});
        row("words", u"bike ready"_s, {{Field::Text, u"bike"_s, false}, {Field::Text, u"ready"_s, false}});
        row("phrase", u"\"bike is ready\""_s, {{Field::Text, u"\"bike is ready\""_s, false}});
        row("negated body", u"-body:\"yes\""_s, {{Field::Text, u"\"yes\""_s, true}});
        row("status", u"status:Failed"_s, {{Field::Status, u"failed"_s, false}});
        row("statuses", u"status:failed,undelivered"_s, {{Field::Status, u"failed,undelivered"_s, false}});
        row("prefix", u"from:+1415*"_s, {{Field::From, u"+1415*"_s, false}});
        row("any notation", u"to:(415)555-0123"_s, {{Field::To, u"+14155550123"_s, false}});
        row("tag", u"tag:order-*"_s, {{Field::Tag, u"order-*"_s, false}});
        row("day", u"after:2026-01-01"_s, {{Field::After, u"1767225600000"_s, false}});
        row("moment", u"before:2026-01-01T00:00:00+01:00"_s, {{Field::Before, u"1767222000000"_s, false}});
        row("has and is", u"has:media -is:inbound"_s,
            {{Field::Has, u"media"_s, false}, {Field::Is, u"inbound"_s, true}});
        row("a link is words", u"https://example.com"_s, {{Field::Text, u"https://example.com"_s, false}});
        row("a lone dash is a word", u"-"_s, {{Field::Text, u"-"_s, false}});
        row("emoji and Arabic", u"🚲 دراجة"_s,
            {{Field::Text, u"🚲"_s, false}, {Field::Text, u"دراجة"_s, false}});
    }

    void readsTerms() {
        QFETCH(QString, text);
        QFETCH(QList<FilterTerm>, terms);
        const auto parsed = parseFilter(text, QTimeZone::utc());
        QVERIFY(parsed.errors.isEmpty());
        QCOMPARE(parsed.filter.terms.size(), terms.size());
        for (qsizetype i = 0; i < terms.size(); ++i) {
            QCOMPARE(parsed.filter.terms[i].field, terms[i].field);
            QCOMPARE(parsed.filter.terms[i].value, terms[i].value);
            QCOMPARE(parsed.filter.terms[i].negated, terms[i].negated);
        }
    }

    void refusesWithPlaceAndKind_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FilterError::Kind>("kind");
        QTest::addColumn<int>("position");
        QTest::newRow("unknown field") << u"bike colour:red"_s << FilterError::Kind::UnknownField << 5;
        QTest::newRow("unknown status") << u"status:lost"_s << FilterError::Kind::UnknownValue << 0;
        QTest::newRow("unknown state") << u"is:nice"_s << FilterError::Kind::UnknownValue << 0;
        QTest::newRow("bad date") << u"after:2026-13-01"_s << FilterError::Kind::BadDate << 0;
        QTest::newRow("empty value") << u"tag: x"_s << FilterError::Kind::EmptyValue << 0;
        QTest::newRow("open quote") << u"ok \"never closed"_s << FilterError::Kind::UnclosedQuote << 3;
    }

    void refusesWithPlaceAndKind() {
        QFETCH(QString, text);
        QFETCH(FilterError::Kind, kind);
        QFETCH(int, position);
        const auto parsed = parseFilter(text, QTimeZone::utc());
        QCOMPARE(parsed.errors.size(), 1);
        QCOMPARE(parsed.errors.first().kind, kind);
        QCOMPARE(parsed.errors.first().position, position);
    }

    void writesWhatItReads() {
        const QString text =
            u"status:failed from:+1415* tag:order-* after:2026-01-01 has:media -is:inbound -\"yes\" words"_s;
        const auto parsed = parseFilter(text, QTimeZone::utc());
        QVERIFY(parsed.errors.isEmpty());
        QCOMPARE(am::rules::filterText(parsed.filter, QTimeZone::utc()), text);
    }

    void aDayBeginsInTheReadersZone() {
        const auto parsed = parseFilter(u"after:2026-06-01"_s, QTimeZone("America/New_York"));
        QCOMPARE(parsed.filter.terms.first().value, u"1780286400000"_s);
    }
};

QTEST_APPLESS_MAIN(FilterLanguageTest)
#include "tst_filter_language.moc"
