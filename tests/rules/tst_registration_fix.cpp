// Tests of the fixes: every one that is offered removes its finding and brings no other one that blocks.
#include "RegistrationFile.h"
#include "RegistrationSubject.h"
#include "tst_registration_lint_cases.h"

#include "rules/RegistrationFix.h"
#include "rules/Segments.h"

#include <QSet>
#include <QTest>

using namespace am::rules;
using namespace am::test;
using namespace Qt::StringLiterals;
using am::core::BrandDraft;
using am::core::CampaignDraft;

namespace {

QStringList blocksOf(const QList<LintFinding>& findings) {
    QList<LintFinding> blocks;
    for (const LintFinding& finding : findings)
        if (finding.severity == LintSeverity::Block)
            blocks += finding;
    return textIdsOf(blocks);
}

/// Empty if the fix does what it should; otherwise what is wrong.
QString faultOf(const LintFinding& finding, const QList<LintFinding>& before,
                const QList<LintFinding>& after) {
    const QString id = finding.textId + u'(' + finding.field + u')';
    if (textIdsOf(after).contains(id))
        return id + u" is still there"_s;
    const QStringList old = blocksOf(before);
    for (const QString& block : blocksOf(after))
        if (!old.contains(block))
            return id + u" gave way to "_s + block;
    return {};
}

/// The campaign findings and fixes of a draft, checked; the text ids that had one.
QSet<QString> fixedIn(const CampaignDraft& draft, const std::optional<am::core::Brand>& brand,
                      const LintSurroundings& surroundings, QStringList& faults) {
    QSet<QString> fixedIds;
    const QList<LintFinding> before = lintCampaign(draft, brand, surroundings);
    for (const LintFinding& finding : before) {
        const auto fix = fixOf(finding, draft, brand, surroundings);
        if (!fix)
            continue;
        fixedIds.insert(finding.textId);
        const CampaignDraft mended = changed(draft, fix->changes);
        if (mended == draft)
            faults += finding.textId + u" changes nothing"_s;
        if (const QString fault = faultOf(finding, before, lintCampaign(mended, brand, surroundings));
            !fault.isEmpty())
            faults += fault;
    }
    return fixedIds;
}

QSet<QString> fixedIn(const BrandDraft& draft, const LintSurroundings& surroundings, QStringList& faults) {
    QSet<QString> fixedIds;
    const QList<LintFinding> before = lintBrand(draft, surroundings);
    for (const LintFinding& finding : before) {
        const auto fix = fixOf(finding, draft, surroundings);
        if (!fix)
            continue;
        fixedIds.insert(finding.textId);
        if (const QString fault =
                faultOf(finding, before, lintBrand(changed(draft, fix->changes), surroundings));
            !fault.isEmpty())
            faults += fault;
    }
    return fixedIds;
}

/// The new text of the one field that a fix changes.
QString fixedText(Subject& subject, const QString& field, const QString& value, const QString& textId,
                  bool ofBrand = false) {
    if (!field.isEmpty() && !subject.set(field, value, ofBrand))
        return u"no such field"_s;
    for (const LintFinding& finding : subject.findings(ofBrand)) {
        if (finding.textId != textId)
            continue;
        const auto fix = ofBrand ? fixOf(finding, subject.brand->filed, subject.surroundings)
                                 : fixOf(finding, subject.campaign, subject.brand, subject.surroundings);
        if (!fix)
            return u"no fix"_s;
        const QVariant fresh = fix->changes.first().value;
        return fresh.typeId() == QMetaType::QStringList ? fresh.toStringList().join(u'|') : fresh.toString();
    }
    return u"no finding"_s;
}

QString fixedText(const QString& field, const QString& value, const QString& textId, bool ofBrand = false) {
    Subject subject;
    return fixedText(subject, field, value, textId, ofBrand);
}

/// What only the user can know, or decide.
const QSet<QString>& neverFixed() {
    static const QSet<QString> ids{
        u"BR-EIN-FMT.missing"_s,   u"BR-NAME-MATCH.missing"_s, u"BR-WEB.missing"_s,
        u"BR-STATUS.missing"_s,    u"CA-TERMS.accept"_s,       u"CA-USECASE.missing"_s,
        u"CA-SUB.mixed"_s,         u"CA-LEN.missing"_s,        u"SA-COUNT.few"_s,
        u"SA-SHORT.shortener"_s,   u"SA-DOMAIN.differs"_s,     u"SA-SHAFT.cannabis"_s,
        u"OI-NONE.empty"_s,        u"OI-NONE.vague"_s,         u"OI-METHODDATA.web"_s,
        u"OI-PRIVLINK.missing"_s,  u"OI-TERMS.missing"_s,      u"OI-SHARE.shares"_s,
        u"OI-REQUIRED.required"_s, u"OI-PRECHECK.checked"_s,   u"OI-WRITTEN.verbal"_s,
        u"BR-PLACEHOLDER.mark"_s,
    };
    return ids;
}

} // namespace

class RegistrationFixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFixHelpsInTheCorpus_data() {
        QTest::addColumn<int>("index");
        const QList<RegistrationFile> files = registrationFiles();
        for (int i = 0; i < files.size(); ++i)
            QTest::newRow(qPrintable(files[i].name)) << i;
    }
    void everyFixHelpsInTheCorpus() {
        QFETCH(int, index);
        const RegistrationFile file = registrationFiles().at(index);
        QStringList faults;
        fixedIn(file.brand.filed, file.surroundings, faults);
        fixedIn(file.campaign, file.brand, file.surroundings, faults);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everyFixHelpsInTheTablesOfTheChecks() {
        QStringList faults;
        QSet<QString> fixedIds;
        for (const LintCase& one : allCases()) {
            Subject subject;
            for (const auto& [field, value] : one.patch)
                QVERIFY(subject.set(field, value, one.isBrand));
            fixedIds += fixedIn(subject.campaign, subject.brand, subject.surroundings, faults);
            fixedIds += fixedIn(subject.brand->filed, subject.surroundings, faults);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        for (const QString& textId : std::as_const(fixedIds))
            QVERIFY2(!neverFixed().contains(textId), qPrintable(textId));
        for (const char* textId : {"BR-EIN-FMT.format",
                                   "BR-ADDR.state",
                                   "BR-WEB.insecure",
                                   "BR-REFERENCE.duplicate",
                                   "CA-ATTR-LINK.undeclared",
                                   "CA-ATTR-LINK.unused",
                                   "CA-ATTR-PHONE.undeclared",
                                   "CA-ATTR-PHONE.unused",
                                   "CA-ATTR-AGE.undeclared",
                                   "CA-ATTR-LEND.undeclared",
                                   "CA-ATTR-LEND.unnamed",
                                   "CA-FLAGS.optin",
                                   "CA-FLAGS.optout",
                                   "CA-FLAGS.help",
                                   "CA-SUB.none",
                                   "CA-DESC.sender",
                                   "CA-LEN.reply-unicode",
                                   "SA-STOP.none",
                                   "SA-STOP.marketing",
                                   "SA-STOPFORM.form",
                                   "SA-BRAND.none",
                                   "SA-BRAND.some",
                                   "SA-VARS.fields",
                                   "SA-VARS.name",
                                   "SA-HTTP.insecure",
                                   "SA-HTTP.bare",
                                   "SA-PHISH.hidden",
                                   "OI-FREQ.missing",
                                   "OI-RATES.missing",
                                   "OI-HELP.missing",
                                   "OI-STOP.missing",
                                   "OI-PRIVLINK.field",
                                   "OI-PRIVLINK.flow",
                                   "OI-PRIVLINK.malformed",
                                   "AM-OPTIN.missing",
                                   "AM-OPTIN.brand",
                                   "AM-OPTIN.program",
                                   "AM-OPTIN.frequency",
                                   "AM-OPTIN.rates",
                                   "AM-OPTIN.help",
                                   "AM-OPTIN.stop",
                                   "AM-HELP.missing",
                                   "AM-HELP.brand",
                                   "AM-HELP.contact",
                                   "AM-STOP.missing",
                                   "AM-STOP.brand",
                                   "AM-STOP.confirm",
                                   "AM-STOP.more",
                                   "AM-STOP.promotion",
                                   "AM-STOP.link",
                                   "AM-KEYWORDS.missing",
                                   "AM-KEYWORDS.stop",
                                   "AM-KEYWORDS.help",
                                   "AM-KEYWORDS.form",
                                   "AM-KEYWORDS.overlap",
                                   "AM-KEYWORDS.spaces",
                                   "AM-KEYWORDS.repeated",
                                   "AM-KEYWORDS.usual",
                                   "AM-RESERVED.reserved"})
            QVERIFY2(fixedIds.contains(QString::fromLatin1(textId)), textId);
    }

    void fixesWriteWhatOneWouldWrite_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("textId");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* field, const QString& value, const char* textId,
                            const QString& expected) {
            QTest::newRow(name) << QString::fromLatin1(field) << value << QString::fromLatin1(textId)
                                << expected;
        };
        row("optOutAtTheEnd", "sample1", u"Fixture Works: your order is ready"_s, "SA-STOP.none",
            u"Fixture Works: Thanks for your question, [name]. Our team will answer within one business day. "
            "Reply STOP to unsubscribe."_s);
        row("bracketsForFields", "sample1",
            u"Fixture Works: {{first_name}}, order %s is ready. Reply STOP to end."_s, "SA-VARS.fields",
            u"Fixture Works: [first name], order [text] is ready. Reply STOP to end."_s);
        row("bracketsForAName", "sample2", u"Fixture Works: Hi Maria, we have your lamp."_s, "SA-VARS.name",
            u"Fixture Works: Hi [first name], we have your lamp."_s);
        row("brandInFront", "sample2", u"Thanks for your question, [name]."_s, "SA-BRAND.some",
            u"Fixture Works: Thanks for your question, [name]."_s);
        row("realStop", "sample1", u"Fixture Works: ready. Reply 2 to opt out."_s, "SA-STOPFORM.form",
            u"Fixture Works: ready. Reply STOP to opt out."_s);
        row("secureLink", "sample1", u"Fixture Works: http://www.fixtureworks.com/t/9. Reply STOP to end."_s,
            "SA-HTTP.insecure", u"Fixture Works: https://www.fixtureworks.com/t/9. Reply STOP to end."_s);
        row("wholeLink", "sample1", u"Fixture Works: see fixtureworks.com/t/9. Reply STOP to end."_s,
            "SA-HTTP.bare", u"Fixture Works: see https://fixtureworks.com/t/9. Reply STOP to end."_s);
        row("ratesInsideTheConsentText", "message_flow",
            u"Web form https://www.fixtureworks.com/sms, box: \"I agree to get text messages about my "
            u"orders. "
            "Frequency varies. HELP for help, STOP to end\". The privacy policy is linked."_s,
            "OI-RATES.missing",
            u"Web form https://www.fixtureworks.com/sms, box: \"I agree to get text messages about my "
            u"orders. "
            "Frequency varies. HELP for help, STOP to end. Message and data rates may apply.\". The privacy "
            "policy "
            "is linked."_s);
        row("stopFirst", "optout_keywords", u"END,QUIT,CANCEL,UNSUBSCRIBE,REVOKE,OPTOUT"_s,
            "AM-KEYWORDS.stop", u"STOP,END,QUIT,CANCEL,UNSUBSCRIBE,REVOKE,OPTOUT"_s);
        row("keywordsInForm", "help_keywords", u"HELP;INFO, get help"_s, "AM-KEYWORDS.form",
            u"HELP,INFO,GETHELP"_s);
        row("overlapGoesHome", "optin_keywords", u"JOIN,HELP"_s, "AM-KEYWORDS.overlap", u"JOIN"_s);
        row("usualWords", "optout_keywords", u"STOP,END,QUIT"_s, "AM-KEYWORDS.usual",
            u"STOP,END,QUIT,REVOKE,OPTOUT,CANCEL,UNSUBSCRIBE"_s);
        row("noEverydayWord", "optin_keywords", u"YES"_s, "AM-RESERVED.reserved", u"START,UNSTOP"_s);
        row("plainCharacters", "optout_message",
            u"Fixture Works: You’re unsubscribed – no more messages will be sent."_s, "CA-LEN.reply-unicode",
            u"Fixture Works: You're unsubscribed - no more messages will be sent."_s);
        row("completedConfirmation", "optin_message",
            u"Fixture Works: you get order updates. Msg frequency varies. HELP for help, STOP to end."_s,
            "AM-OPTIN.rates",
            u"Fixture Works: you get order updates. Msg frequency varies. HELP for help, STOP to end. Msg & "
            u"data "
            "rates may apply."_s);
        row("wholeStopReply", "optout_message", u""_s, "AM-STOP.missing",
            u"Fixture Works: You are unsubscribed. No more messages will be sent."_s);
        row("policyOfTheFlow", "privacy_policy_link", u""_s, "OI-PRIVLINK.field",
            u"https://www.fixtureworks.com/privacy"_s);
        row("securePolicy", "privacy_policy_link", u" http://www.fixtureworks.com/privacy"_s,
            "OI-PRIVLINK.malformed", u"https://www.fixtureworks.com/privacy"_s);
        row("noSubUseCases", "sub_usecases", u"2FA"_s, "CA-SUB.none", QString());
        row("linkDeclared", "sample1", u"Fixture Works: https://www.fixtureworks.com/9. Reply STOP to end."_s,
            "CA-ATTR-LINK.undeclared", u"true"_s);
        row("noGateNoFlag", "sample1", u"Fixture Works: new wines are in. Reply STOP to end."_s,
            "CA-ATTR-AGE.undeclared", u"no fix"_s);
        row("noInventedPolicy", "message_flow", u"Customers tick a box on our web form."_s,
            "OI-METHODDATA.web", u"no fix"_s);
    }
    void fixesWriteWhatOneWouldWrite() {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, textId);
        QTEST(fixedText(field, value, textId), "expected");
    }

    void brandsAreFixedToo() {
        QCOMPARE(fixedText(u"ein"_s, u"12 345 6789"_s, u"BR-EIN-FMT.format"_s, true), u"12-3456789"_s);
        QCOMPARE(fixedText(u"ein"_s, u"12-34567"_s, u"BR-EIN-FMT.format"_s, true), u"no fix"_s);
        QCOMPARE(fixedText(u"state"_s, u"California"_s, u"BR-ADDR.state"_s, true), u"CA"_s);
        QCOMPARE(fixedText(u"state"_s, u"Nirvana"_s, u"BR-ADDR.state"_s, true), u"no fix"_s);
        QCOMPARE(fixedText(u"postal_code"_s, u"94103 1234"_s, u"BR-ADDR.zip"_s, true), u"94103-1234"_s);
        QCOMPARE(fixedText(u"website"_s, u"http://www.fixtureworks.com"_s, u"BR-WEB.insecure"_s, true),
                 u"https://www.fixtureworks.com"_s);
        QCOMPARE(fixedText(u"website"_s, u"https:/www.fixtureworks.com"_s, u"BR-WEB.malformed"_s, true),
                 u"https://www.fixtureworks.com"_s);
        QCOMPARE(fixedText(u"website"_s, u"coming soon"_s, u"BR-WEB.malformed"_s, true), u"no fix"_s);
        QCOMPARE(fixedText(u"email"_s, u" <help@fixtureworks.com>;"_s, u"BR-EMAIL-DOMAIN.malformed"_s, true),
                 u"help@fixtureworks.com"_s);
    }

    void anOptOutCostsNoSegmentThatItNeedNotCost() {
        const QString body = u"Fixture Works: "_s + u"lamp "_s.repeated(24) + u"lamps"_s;
        QCOMPARE(countSegments(body).count, 1);
        const QString fixed = [&body] {
            Subject subject;
            subject.campaign.usecase = u"MARKETING"_s;
            return fixedText(subject, u"sample1"_s, body, u"SA-STOP.marketing"_s);
        }();
        QVERIFY2(fixed.endsWith(u"Reply STOP to end."_s), qPrintable(fixed));
        QCOMPARE(countSegments(fixed).count, 1);
    }

    void aFullSampleHasNoFix() {
        Subject subject;
        subject.campaign.usecase = u"MARKETING"_s;
        QCOMPARE(fixedText(subject, u"sample1"_s, u"Fixture Works: "_s + u"lamp "_s.repeated(200),
                           u"SA-STOP.marketing"_s),
                 u"no fix"_s);
    }

    void fixesOneAfterTheOtherEndWithoutBlocks() {
        Subject subject;
        subject.campaign.optinMessage.clear();
        subject.campaign.helpMessage = u"Write us."_s;
        subject.campaign.optoutKeywords = u"END; STOP ALL"_s;
        subject.campaign.samples = {u"Your lamp {{id}} is ready: http://www.fixtureworks.com/t"_s,
                                    u"See you soon."_s};
        int rounds = 0;
        for (bool goesOn = true; goesOn && rounds < 30; ++rounds) {
            goesOn = false;
            for (const LintFinding& finding : subject.findings(false)) {
                if (const auto fix = fixOf(finding, subject.campaign, subject.brand, subject.surroundings)) {
                    subject.campaign = changed(subject.campaign, fix->changes);
                    goesOn = true;
                    break;
                }
            }
        }
        QVERIFY(rounds < 30);
        QCOMPARE(textIdsOf(subject.findings(false)), QStringList{u"OI-ALLMETHODS.ask(message_flow)"_s});
    }

    void allAtOnceGivesTheSameFixes() {
        Subject subject;
        subject.campaign.samples = {u"Your lamp is ready."_s, u"Thanks for your question, {{name}}."_s};
        subject.campaign.optoutKeywords = u"END"_s;
        subject.brand->filed.state = u"Nevada"_s;
        const QList<LintFinding> findings = subject.findings(false);
        const auto fixes = fixesOf(findings, subject.campaign, subject.brand, subject.surroundings);
        QCOMPARE(fixes.size(), findings.size());
        for (qsizetype i = 0; i < findings.size(); ++i)
            QVERIFY(fixes[i] == fixOf(findings[i], subject.campaign, subject.brand, subject.surroundings));
        QVERIFY(std::count(fixes.begin(), fixes.end(), std::nullopt) < fixes.size());
        const QList<LintFinding> ofBrand = subject.findings(true);
        const auto brandFixes = fixesOf(ofBrand, subject.brand->filed, subject.surroundings);
        QCOMPARE(brandFixes.size(), ofBrand.size());
        for (qsizetype i = 0; i < ofBrand.size(); ++i)
            QVERIFY(brandFixes[i] == fixOf(ofBrand[i], subject.brand->filed, subject.surroundings));
    }

    void nothingIsFixedWithoutItsFinding() {
        const Subject good;
        LintFinding finding;
        finding.textId = u"SA-STOP.none"_s;
        finding.field = u"sample9"_s;
        QVERIFY(!fixOf(finding, good.campaign, good.brand, good.surroundings));
        QVERIFY(!fixOf(LintFinding(), good.campaign, good.brand, good.surroundings));
        QVERIFY(!fixOf(LintFinding(), good.brand->filed, good.surroundings));
        QVERIFY(!fixOf(LintFinding(), CampaignDraft(), std::nullopt));
    }
};

QTEST_GUILESS_MAIN(RegistrationFixTest)
#include "tst_registration_fix.moc"
