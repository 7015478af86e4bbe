// Tests of the registration checks: two texts and more that each check finds, two and more that it must not.
#include "RegistrationSubject.h"
#include "tst_registration_lint_cases.h"

#include <QDate>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace am::rules;
using namespace am::test;
using namespace Qt::StringLiterals;

class RegistrationLintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodDraftHasNothingButQuestions() {
        const Subject good;
        QCOMPARE(textIdsOf(good.findings(false)), QStringList{u"OI-ALLMETHODS.ask(message_flow)"_s});
        QCOMPARE(textIdsOf(good.findings(true)), QStringList{u"BR-NAME-MATCH.unverifiable(company_name)"_s});
        QVERIFY(countFindings(good.findings(false)).mayFile());
    }

    void checksFindWhatTheyShouldAndNoMore_data() {
        QTest::addColumn<int>("index");
        const QList<LintCase> cases = allCases();
        for (int i = 0; i < cases.size(); ++i) {
            const QString last = cases[i].patch.isEmpty() ? QString() : cases[i].patch.last().second.left(40);
            QTest::newRow(qPrintable(
                u"%1 %2 %3: %4"_s.arg(i).arg(cases[i].id, cases[i].isFound ? u"finds"_s : u"passes"_s, last)))
                << i;
        }
    }
    void checksFindWhatTheyShouldAndNoMore() {
        QFETCH(int, index);
        const LintCase one = allCases().at(index);
        Subject subject;
        for (const auto& [field, value] : one.patch)
            QVERIFY2(subject.set(field, value, one.isBrand), qPrintable(field));
        const QList<LintFinding> findings = subject.findings(one.isBrand);
        bool isThere = false;
        for (const LintFinding& finding : findings)
            isThere = isThere || finding.textId == one.id || (!one.isFound && finding.checkId == one.id);
        QVERIFY2(isThere == one.isFound, qPrintable(textIdsOf(findings).join(u", "_s)));
    }

    void everyCheckHasTwoCasesOfEachKind() {
        QMap<QString, int> finding;
        QMap<QString, int> passing;
        QSet<QString> found;
        for (const LintCase& one : allCases()) {
            ++(one.isFound ? finding : passing)[one.id.section(u'.', 0, 0)];
            if (one.isFound)
                found.insert(one.id);
        }
        for (const QString& textId : lintTextIds()) {
            const QString check = textId.section(u'.', 0, 0);
            QVERIFY2(found.contains(textId), qPrintable(textId));
            QVERIFY2(finding.value(check) >= 2, qPrintable(check));
            QVERIFY2(passing.value(check) >= 2, qPrintable(check));
        }
    }

    void findingsCarryEverythingThatIsShown() {
        for (const LintCase& one : allCases()) {
            Subject subject;
            for (const auto& [field, value] : one.patch)
                subject.set(field, value, one.isBrand);
            for (const LintFinding& finding : subject.findings(one.isBrand)) {
                QVERIFY2(!finding.title.isEmpty() && !finding.detail.isEmpty() &&
                             !finding.suggestedFix.isEmpty() && !finding.field.isEmpty() &&
                             !finding.category.isEmpty() && !finding.source.isEmpty(),
                         qPrintable(finding.textId));
                const auto texts = lintTexts(finding.textId);
                QVERIFY(texts.has_value());
                const bool hasPlace = (texts->detail + texts->suggestedFix).contains(u"%1"_s);
                QVERIFY2(hasPlace != finding.arguments.isEmpty(), qPrintable(finding.textId));
                QVERIFY2(!finding.detail.contains(u"%1"_s) && !finding.suggestedFix.contains(u"%1"_s),
                         qPrintable(finding.textId));
            }
        }
    }

    void textsPromiseNothing() {
        for (const QString& textId : lintTextIds()) {
            const auto texts = lintTexts(textId);
            const QString all = texts->title + texts->detail + texts->suggestedFix;
            for (const QString& word : {u"guarantee"_s, u"complian"_s, u"will be approved"_s, u"will pass"_s})
                QVERIFY2(!all.contains(word, Qt::CaseInsensitive), qPrintable(textId));
        }
        QVERIFY(!lintTexts(u"OI-FREQ.no-such"_s));
    }

    void knownCodesAndSourcesAreNamed() {
        Subject subject;
        subject.campaign.optinMessage = u"Fixture Works: you are subscribed. HELP for help, STOP to end."_s;
        const QList<LintFinding> findings = subject.findings(false);
        QCOMPARE(findings.first().textId, u"OI-ALLMETHODS.ask"_s);
        const LintFinding finding = findings.at(1);
        QCOMPARE(finding.checkId, u"AM-OPTIN"_s);
        QCOMPARE(finding.category, u"automatic_messages"_s);
        QCOMPARE(finding.severity, LintSeverity::Block);
        QCOMPARE(finding.rejectionCodes, (QStringList{u"611"_s, u"30540"_s, u"851"_s}));
        QVERIFY(finding.source.contains(u"CTIA"_s));
    }

    void argumentsAreFilledInOnce() {
        Subject subject;
        subject.brand->filed.displayName = u"Lamps %2 %1"_s;
        subject.campaign.samples = {u"Your lamp is ready. Reply STOP to opt out."_s};
        const QList<LintFinding> findings = subject.findings(false);
        const auto named = std::find_if(findings.begin(), findings.end(), [](const LintFinding& finding) {
            return finding.checkId == u"SA-BRAND"_s;
        });
        QVERIFY(named != findings.end());
        QVERIFY(named->detail.contains(u"“Lamps %2 %1”"_s));
    }

    void findingsAreCountedBySeverity() {
        const LintCounts none = countFindings({});
        QVERIFY(none.mayFile());
        Subject subject;
        subject.campaign.termsAndConditions = false;
        subject.campaign.optinKeywords = u"YES"_s;
        QCOMPARE(countFindings(subject.findings(false)), (LintCounts{1, 1, 1}));
        QVERIFY(!countFindings(subject.findings(false)).mayFile());
        QCOMPARE(lintSeverityWord(LintSeverity::Block), u"block"_s);
        QCOMPARE(lintSeverityWord(LintSeverity::Warn), u"warn"_s);
        QCOMPARE(lintSeverityWord(LintSeverity::Info), u"info"_s);
    }

    void anEmptyDraftIsBlockedAndStable() {
        const QList<LintFinding> first = lintCampaign({}, std::nullopt);
        QVERIFY(!countFindings(first).mayFile());
        QCOMPARE(lintCampaign({}, std::nullopt), first);
        QVERIFY(!countFindings(lintBrand({})).mayFile());
    }

    void oddTextsAreHandled() {
        Subject subject;
        const QString odd = u"https://"_s + u"a."_s.repeated(5000) + u"{{"_s.repeated(2000) + QChar(0xd800) +
                            u"[link"_s.repeated(500) + u"\"reply "_s.repeated(500) + u"1 "_s.repeated(2000);
        subject.campaign.description = odd;
        subject.campaign.messageFlow = odd;
        subject.campaign.samples = {odd, odd, odd, odd, odd};
        subject.campaign.optinMessage = odd;
        subject.campaign.optoutKeywords = odd;
        QVERIFY(!countFindings(subject.findings(false)).mayFile());
    }

    void ruleFilesSayWhenTheyWereReviewed() {
        QVERIFY(QDate::fromString(lintReviewedOn(), Qt::ISODate).isValid());
    }
};

QTEST_GUILESS_MAIN(RegistrationLintTest)
#include "tst_registration_lint.moc"
