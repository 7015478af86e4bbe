// Quick choices and the typed filter are the same thing; proposals while typing.
#include "models/FilterCompletion.h"
#include "models/FilterText.h"

#include <QTest>

using namespace am;
using namespace Qt::StringLiterals;
using models::FilterCompletion;
using models::FilterText;

class FilterTextTest : public QObject {
    Q_OBJECT

private:
    static FilterText filter(const QString& text) { return FilterText(text, QTimeZone::utc()); }
    static core::Timestamp noon() { return *core::Timestamp::parse(u"2026-06-15T12:00:00Z"); }

    static QStringList proposals(const QString& text) {
        const FilterCompletion::Known known{
            {u"+14155550100"_s}, {u"order-1"_s, u"two words"_s}, u"2026-06-15"_s};
        QStringList texts;
        for (const auto& proposal : FilterCompletion::at(text, text.size(), known).proposals) {
            texts.append(proposal.text);
        }
        return texts;
    }

private Q_SLOTS:
    void choicesAreWrittenIntoTheText() {
        FilterText text = filter(u"hello tag:order-*"_s);
        text = text.withDirection(FilterText::Direction::Outbound).withStatus(u"failed,undelivered"_s);
        text = text.withPeriod(FilterText::Period::Week, noon());
        QCOMPARE(text.text(), u"hello tag:order-* is:outbound status:failed,undelivered after:2026-06-09"_s);
    }

    void choicesAreReadFromTheText() {
        const FilterText text = filter(u"is:inbound status:undelivered,failed after:2026-06-15"_s);
        QCOMPARE(text.direction(), FilterText::Direction::Inbound);
        QCOMPARE(text.status(), u"failed,undelivered"_s);
        QCOMPARE(text.period(noon()), FilterText::Period::Today);
        QCOMPARE(filter(u"after:2026-05-17"_s).period(noon()), FilterText::Period::Month);
        QCOMPARE(filter(u"-is:inbound"_s).direction(), FilterText::Direction::Outbound);
    }

    void whatAChoiceCannotShowIsOther() {
        QCOMPARE(filter(u"-status:failed"_s).status(), FilterText::otherStatus());
        QCOMPARE(filter(u"after:2026-01-01 before:2026-02-01"_s).period(noon()), FilterText::Period::Other);
        QCOMPARE(filter(u"is:inbound is:outbound"_s).direction(), FilterText::Direction::Other);
    }

    void goingBackToAllLeavesTheRestOfTheText() {
        const FilterText text = filter(u"hello is:inbound status:failed after:2026-06-15"_s);
        QCOMPARE(text.withDirection(FilterText::Direction::Both)
                     .withStatus({})
                     .withPeriod(FilterText::Period::Any, noon())
                     .text(),
                 u"hello"_s);
    }

    void termsThatCannotBeReadStayInTheText() {
        const FilterText text = filter(u"stat:failed hello"_s).withDirection(FilterText::Direction::Inbound);
        QCOMPARE(text.text(), u"hello is:inbound stat:failed"_s);
        QCOMPARE(text.filter().terms.size(), 2);
    }

    void problemsNameTheTerm() {
        const QStringList problems = filter(u"stat:failed status:nope after:yesterday \"open"_s).problems();
        QCOMPARE(problems.size(), 4);
        QVERIFY(problems.at(0).contains("stat:failed"_L1));
        QVERIFY(problems.at(0).contains("status, from, to"_L1));
        QVERIFY(problems.at(1).contains("status:nope"_L1));
        QVERIFY(problems.at(1).contains("undelivered"_L1));
        QVERIFY(problems.at(2).contains("after:yesterday"_L1));
        QVERIFY(problems.at(3).contains("open"_L1));
    }

    void aTermReplacesItsOpposite() {
        const core::FilterTerm tag{core::FilterTerm::Field::Tag, u"a"_s, false};
        core::FilterTerm without = tag;
        without.negated = true;
        QCOMPARE(filter(u"-tag:a"_s).withTerm(tag).text(), u"tag:a"_s);
        QCOMPARE(filter(u"tag:a"_s).withTerm(without).text(), u"-tag:a"_s);
        QCOMPARE(filter(u"tag:b"_s).withTerm(tag).text(), u"tag:a"_s);
        QCOMPARE(filter(u"-tag:b"_s).withTerm(without).text(), u"-tag:b -tag:a"_s);
    }

    void fieldsAndValuesAreProposed() {
        QCOMPARE(proposals(u"hello st"_s), QStringList{u"status:"_s});
        QCOMPARE(proposals(u"status:s"_s), (QStringList{u"status:sending"_s, u"status:sent"_s}));
        QCOMPARE(proposals(u"status:failed,un"_s), QStringList{u"status:failed,undelivered"_s});
        QCOMPARE(proposals(u"-is:o"_s), (QStringList{u"-is:outbound"_s, u"-is:optout"_s}));
        QCOMPARE(proposals(u"from:"_s), QStringList{u"from:+14155550100"_s});
        QCOMPARE(proposals(u"tag:t"_s), QStringList());
        QCOMPARE(proposals(u"tag:"_s), (QStringList{u"tag:order-1"_s, u"tag:\"two words\""_s}));
        QCOMPARE(proposals(u"after:"_s), QStringList{u"after:2026-06-15"_s});
        QCOMPARE(proposals(u"\"status st"_s), QStringList());
        QCOMPARE(proposals(QString()), QStringList());
    }

    void aProposalReplacesTheWordUnderTheCursor() {
        const QString text = u"is:inbound st hello"_s;
        const FilterCompletion completion = FilterCompletion::at(text, 13, {});
        qsizetype cursor = 0;
        QCOMPARE(completion.applied(text, {u"status:"_s, {}}, cursor), u"is:inbound status: hello"_s);
        QCOMPARE(cursor, 18);
        QCOMPARE(completion.applied(u"is:inbound st"_s, {u"status:sent"_s, {}}, cursor),
                 u"is:inbound status:sent "_s);
    }
};

QTEST_GUILESS_MAIN(FilterTextTest)
#include "tst_filter_text.moc"
