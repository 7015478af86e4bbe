// Tests of the campaign templates: filled in they have no fault, left open they are held back.
#include "rules/CampaignTemplates.h"

#include "rules/RegistrationFields.h"
#include "rules/RegistrationLint.h"

#include <QDate>
#include <QSet>
#include <QTest>

using namespace am::rules;
using namespace Qt::StringLiterals;
using am::core::Brand;
using am::core::BrandDraft;
using am::core::CampaignDraft;

namespace {

Brand goodBrand() {
    Brand brand;
    brand.id = u"brand-1"_s;
    brand.status = u"ACTIVE"_s;
    brand.identityStatus = u"VERIFIED"_s;
    brand.filed.entityType = u"PRIVATE_PROFIT"_s;
    brand.filed.displayName = u"Lakeside Optics"_s;
    brand.filed.companyName = u"Lakeside Optics LLC"_s;
    brand.filed.email = u"hello@lakesideoptics.com"_s;
    brand.filed.phone = u"+13125550147"_s;
    brand.filed.website = u"https://www.lakesideoptics.com"_s;
    return brand;
}

TemplateFacts allFacts(const QString& support) {
    TemplateFacts facts = templateFactsOf(goodBrand().filed);
    facts[u"optin_url"_s] = u"https://www.lakesideoptics.com/texts"_s;
    facts[u"privacy_url"_s] = u"https://www.lakesideoptics.com/privacy"_s;
    facts[u"terms_url"_s] = u"https://www.lakesideoptics.com/terms"_s;
    facts[u"number"_s] = u"+13125550148"_s;
    facts[u"support"_s] = support;
    return facts;
}

QStringList findingsOf(CampaignDraft draft, const std::optional<Brand>& brand, LintSeverity atLeast) {
    draft.brandId = u"brand-1"_s;
    draft.termsAndConditions = true;
    QStringList ids;
    for (const LintFinding& finding : lintCampaign(draft, brand)) {
        if (finding.severity >= atLeast)
            ids += finding.textId + u'(' + finding.field + u')';
    }
    return ids;
}

QString allTexts(const CampaignDraft& draft) {
    QString all;
    for (const QString& field : campaignFieldNames())
        all += fieldValue(draft, field).toString() + u'\n';
    return all;
}

void addTemplateRows() {
    QTest::addColumn<QString>("id");
    for (const CampaignTemplate& one : campaignTemplates())
        QTest::newRow(qPrintable(one.id)) << one.id;
}

} // namespace

class CampaignTemplatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCommonUseCasesAreThere() {
        QStringList ids;
        for (const CampaignTemplate& one : campaignTemplates())
            ids += one.id;
        for (const QString& id : {u"2fa"_s, u"account-notification"_s, u"delivery-notification"_s,
                                  u"customer-care"_s, u"low-volume"_s, u"agent-alerts"_s})
            QVERIFY2(ids.contains(id), qPrintable(id));
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QVERIFY(!campaignTemplate(u"no-such"_s));
        QVERIFY(QDate::fromString(campaignTemplatesReviewedOn(), Qt::ISODate).isValid());
    }

    void filledInThereIsNoFault_data() { addTemplateRows(); }
    void filledInThereIsNoFault() {
        QFETCH(QString, id);
        const CampaignTemplate chosen = *campaignTemplate(id);
        for (const QString& support : {u"(312) 555-0147"_s, u"hello@lakesideoptics.com"_s}) {
            const CampaignDraft draft = filledIn(chosen, allFacts(support), goodBrand().filed);
            QCOMPARE(findingsOf(draft, goodBrand(), LintSeverity::Warn).join(u' '), QString());
            QCOMPARE(unfilledMarks(allTexts(draft)), QStringList());
            QVERIFY(!allTexts(draft).contains(u'{'));
            QVERIFY(draft.samples.size() >= 2);
            QVERIFY(!draft.optinMessage.isEmpty() && !draft.helpMessage.isEmpty() &&
                    !draft.optoutMessage.isEmpty());
        }
    }

    void leftOpenItIsHeldBack_data() { addTemplateRows(); }
    void leftOpenItIsHeldBack() {
        QFETCH(QString, id);
        const CampaignTemplate chosen = *campaignTemplate(id);
        const CampaignDraft draft = filledIn(chosen, {}, BrandDraft());
        const QStringList findings = findingsOf(draft, goodBrand(), LintSeverity::Block);
        QVERIFY(findings.contains(u"BR-PLACEHOLDER.mark(message_flow)"_s));
        QVERIFY(findings.contains(u"BR-PLACEHOLDER.mark(privacy_policy_link)"_s));
        QVERIFY(!allTexts(draft).contains(u'{'));
        QStringList marks;
        for (const TemplatePlaceholder& placeholder : templatePlaceholders()) {
            if (placeholdersOf(chosen).contains(placeholder.name))
                marks += placeholder.mark;
        }
        QStringList found = unfilledMarks(allTexts(draft));
        marks.sort();
        found.sort();
        QCOMPARE(found, marks);
    }

    void everyOpenFactAloneHoldsItBack_data() { addTemplateRows(); }
    void everyOpenFactAloneHoldsItBack() {
        QFETCH(QString, id);
        const CampaignTemplate chosen = *campaignTemplate(id);
        QVERIFY(placeholdersOf(chosen).size() >= 4);
        for (const QString& name : placeholdersOf(chosen)) {
            TemplateFacts facts = allFacts(u"(312) 555-0147"_s);
            facts.remove(name);
            const QString findings =
                findingsOf(filledIn(chosen, facts, goodBrand().filed), goodBrand(), LintSeverity::Block)
                    .join(u' ');
            QVERIFY2(findings.contains(u"BR-PLACEHOLDER.mark"_s), qPrintable(name));
        }
    }

    void templatesSayWhatTheyAre() {
        for (const CampaignTemplate& one : campaignTemplates()) {
            QVERIFY(!one.title.isEmpty() && !one.explanation.isEmpty() && !one.explanation.contains(u'\n'));
            QVERIFY(one.draft.brandId.isEmpty());
            QVERIFY(!one.draft.termsAndConditions);
        }
        QSet<QString> marks;
        for (const TemplatePlaceholder& placeholder : templatePlaceholders()) {
            QVERIFY(placeholder.mark.startsWith(u'[') && placeholder.mark.endsWith(u']'));
            QVERIFY(!placeholder.meaning.isEmpty());
            marks.insert(placeholder.mark);
        }
        QCOMPARE(marks.size(), templatePlaceholders().size());
    }

    void theBrandGivesWhatItKnows() {
        const TemplateFacts facts = templateFactsOf(goodBrand().filed);
        QCOMPARE(facts.value(u"brand"_s), u"Lakeside Optics"_s);
        QCOMPARE(facts.value(u"support"_s), u"(312) 555-0147"_s);
        QVERIFY(!facts.contains(u"privacy_url"_s));
        BrandDraft bare;
        bare.companyName = u"Lakeside Optics, LLC"_s;
        bare.email = u"hello@lakesideoptics.com"_s;
        QCOMPARE(templateFactsOf(bare).value(u"brand"_s), u"Lakeside Optics"_s);
        QCOMPARE(templateFactsOf(bare).value(u"support"_s), u"hello@lakesideoptics.com"_s);
    }

    void telephoneNumbersAreDeclaredWhereTheFactsBringThem() {
        const CampaignTemplate chosen = *campaignTemplate(u"low-volume"_s);
        QVERIFY(filledIn(chosen, allFacts(u"(312) 555-0147"_s), goodBrand().filed).embeddedPhone);
        QVERIFY(!filledIn(chosen, allFacts(u"hello@lakesideoptics.com"_s), goodBrand().filed).embeddedPhone);
        QVERIFY(filledIn(*campaignTemplate(u"delivery-notification"_s), {}, BrandDraft()).embeddedLink);
    }

    void repliesNameTheProgramAndTheMarks() {
        const CampaignDraft filled =
            filledIn(*campaignTemplate(u"low-volume"_s), allFacts(u"(312) 555-0147"_s), goodBrand().filed);
        QVERIFY(filled.optinMessage.startsWith(
            u"Lakeside Optics: You're signed up for appointment and order updates. "_s));
        const CampaignDraft open = filledIn(*campaignTemplate(u"low-volume"_s), {}, BrandDraft());
        QVERIFY(open.optinMessage.startsWith(u"[your brand name]: "_s));
        QVERIFY(open.helpMessage.isEmpty());
        TemplateFacts contact;
        contact[u"support"_s] = u"help@lakesideoptics.com"_s;
        QVERIFY(filledIn(*campaignTemplate(u"2fa"_s), contact, BrandDraft())
                    .helpMessage.contains(u"write to help@lakesideoptics.com"_s));
    }

    void factsAreTakenAsTheyAre() {
        TemplateFacts facts = allFacts(u"(312) 555-0147"_s);
        facts[u"brand"_s] = u"{website} & Sons"_s;
        const CampaignDraft draft = filledIn(*campaignTemplate(u"2fa"_s), facts, goodBrand().filed);
        QVERIFY(draft.samples.first().startsWith(u"{website} & Sons: "_s));
    }
};

QTEST_GUILESS_MAIN(CampaignTemplatesTest)
#include "tst_campaign_templates.moc"
