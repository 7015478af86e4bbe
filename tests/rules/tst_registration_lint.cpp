// Tests of the registration checks: two texts and more that each check finds, two and more that it must not.
#include "tst_registration_lint_cases.h"

#include <QDate>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace am::rules;
using namespace am::test;
using namespace Qt::StringLiterals;
using am::core::Brand;
using am::core::BrandDraft;
using am::core::CampaignDraft;

namespace {

BrandDraft goodBrandDraft() {
    BrandDraft brand;
    brand.entityType = u"PRIVATE_PROFIT"_s;
    brand.brandRelationship = u"BASIC_ACCOUNT"_s;
    brand.displayName = u"Fixture Works"_s;
    brand.companyName = u"Fixture Works LLC"_s;
    brand.ein = u"12-3456789"_s;
    brand.email = u"help@fixtureworks.com"_s;
    brand.phone = u"+14155550123"_s;
    brand.street = u"500 Main Street"_s;
    brand.city = u"San Francisco"_s;
    brand.state = u"CA"_s;
    brand.postalCode = u"94103"_s;
    brand.vertical = u"RETAIL"_s;
    brand.website = u"https://www.fixtureworks.com"_s;
    return brand;
}

CampaignDraft goodCampaignDraft() {
    CampaignDraft campaign;
    campaign.brandId = u"brand-1"_s;
    campaign.usecase = u"CUSTOMER_CARE"_s;
    campaign.description =
        u"Fixture Works sends text messages to its customers to confirm orders, remind them of "
        u"appointments and answer their questions."_s;
    campaign.messageFlow =
        u"Customers opt in on our web form at https://www.fixtureworks.com/text-updates. They enter their "
        u"number and "
        u"tick an unchecked, optional box that reads: \"I agree to receive text messages from Fixture Works "
        u"about my "
        u"orders and appointments. Message frequency varies. Message and data rates may apply. Reply HELP "
        u"for help or "
        u"STOP to opt out. Consent is not a condition of purchase.\" Our privacy policy "
        u"(https://www.fixtureworks.com/privacy) and terms (https://www.fixtureworks.com/terms) are linked "
        u"beside the "
        u"box. Mobile opt-in data is not sold or shared with third parties."_s;
    campaign.samples = {
        u"Fixture Works: Your order [number] is ready for pick-up at our Main Street store. Reply STOP to opt out."_s,
        u"Fixture Works: Thanks for your question, [name]. Our team will answer within one business day."_s};
    campaign.optinKeywords = u"JOIN"_s;
    campaign.optinMessage =
        u"Fixture Works: You're signed up for order updates. Msg frequency varies. Msg & data "
        u"rates may apply. Reply HELP for help, STOP to opt out."_s;
    campaign.optoutKeywords = u"STOP,END,QUIT"_s;
    campaign.optoutMessage = u"Fixture Works: You are unsubscribed. No more messages will be sent."_s;
    campaign.helpKeywords = u"HELP,INFO"_s;
    campaign.helpMessage = u"Fixture Works: For help call 415-555-0123 or write to help@fixtureworks.com."_s;
    campaign.privacyPolicyLink = u"https://www.fixtureworks.com/privacy"_s;
    campaign.termsAndConditionsLink = u"https://www.fixtureworks.com/terms"_s;
    campaign.termsAndConditions = true;
    return campaign;
}

LintSurroundings usualSurroundings() {
    Brand other;
    other.id = u"brand-2"_s;
    other.filed.displayName = u"Harbor Bakery"_s;
    other.filed.ein = u"47-1112223"_s;
    other.filed.referenceId = u"ref-7"_s;
    LintSurroundings surroundings;
    surroundings.brands = {other};
    surroundings.organizationName = u"Relay Partners"_s;
    return surroundings;
}

/// Everything a check may look at.
struct Subject {
    CampaignDraft campaign = goodCampaignDraft();
    std::optional<Brand> brand;
    LintSurroundings surroundings = usualSurroundings();

    Subject() {
        brand.emplace();
        brand->id = u"brand-1"_s;
        brand->status = u"ACTIVE"_s;
        brand->identityStatus = u"VERIFIED"_s;
        brand->filed = goodBrandDraft();
    }

    QList<LintFinding> findings(bool ofBrand) const {
        return ofBrand ? lintBrand(brand->filed, surroundings) : lintCampaign(campaign, brand, surroundings);
    }
};

bool setBrandText(BrandDraft& brand, const QString& field, const QString& value) {
    const QMap<QString, QString*> texts{
        {u"entity_type"_s, &brand.entityType},
        {u"display_name"_s, &brand.displayName},
        {u"company_name"_s, &brand.companyName},
        {u"ein"_s, &brand.ein},
        {u"email"_s, &brand.email},
        {u"phone"_s, &brand.phone},
        {u"street"_s, &brand.street},
        {u"city"_s, &brand.city},
        {u"state"_s, &brand.state},
        {u"postal_code"_s, &brand.postalCode},
        {u"country"_s, &brand.country},
        {u"website"_s, &brand.website},
        {u"reference_id"_s, &brand.referenceId},
    };
    QString* text = texts.value(field);
    if (text)
        *text = value;
    return text != nullptr;
}

bool setCampaignField(CampaignDraft& campaign, const QString& field, const QString& value) {
    const QMap<QString, QString*> texts{
        {u"brand_id"_s, &campaign.brandId},
        {u"usecase"_s, &campaign.usecase},
        {u"description"_s, &campaign.description},
        {u"message_flow"_s, &campaign.messageFlow},
        {u"sample1"_s, &campaign.samples[0]},
        {u"sample2"_s, &campaign.samples[1]},
        {u"optin_keywords"_s, &campaign.optinKeywords},
        {u"optin_message"_s, &campaign.optinMessage},
        {u"optout_keywords"_s, &campaign.optoutKeywords},
        {u"optout_message"_s, &campaign.optoutMessage},
        {u"help_keywords"_s, &campaign.helpKeywords},
        {u"help_message"_s, &campaign.helpMessage},
        {u"privacy_policy_link"_s, &campaign.privacyPolicyLink},
        {u"terms_and_conditions_link"_s, &campaign.termsAndConditionsLink},
    };
    const QMap<QString, bool*> flags{
        {u"subscriber_optin"_s, &campaign.subscriberOptin},
        {u"subscriber_optout"_s, &campaign.subscriberOptout},
        {u"subscriber_help"_s, &campaign.subscriberHelp},
        {u"embedded_link"_s, &campaign.embeddedLink},
        {u"embedded_phone"_s, &campaign.embeddedPhone},
        {u"number_pool"_s, &campaign.numberPool},
        {u"age_gated"_s, &campaign.ageGated},
        {u"direct_lending"_s, &campaign.directLending},
        {u"terms_and_conditions"_s, &campaign.termsAndConditions},
    };
    if (QString* text = texts.value(field))
        *text = value;
    else if (bool* flag = flags.value(field))
        *flag = value == u"true"_s;
    else if (field == u"sub_usecases"_s)
        campaign.subUsecases = value.split(u'|');
    else
        return false;
    return true;
}

bool setSurrounding(LintSurroundings& surroundings, const QString& field, const QString& value) {
    if (field == u"around.reseller"_s)
        surroundings.isReseller = value == u"true"_s;
    else if (field == u"around.campaigns"_s)
        surroundings.campaignsOfBrand = value.toInt();
    else if (field == u"around.policy"_s)
        surroundings.privacyPolicyText = value;
    else
        return false;
    return true;
}

/// False if the field is not known.
bool apply(Subject& subject, const QString& field, const QString& value, bool isBrand) {
    if (field == u"brand"_s) {
        subject.brand.reset();
        return true;
    }
    if (field == u"brand.status"_s) {
        subject.brand->status = value;
        return true;
    }
    if (field == u"brand.identity_status"_s) {
        subject.brand->identityStatus = value;
        return true;
    }
    if (field.startsWith(u"brand."_s))
        return setBrandText(subject.brand->filed, field.mid(6), value);
    if (setSurrounding(subject.surroundings, field, value))
        return true;
    return isBrand ? setBrandText(subject.brand->filed, field, value)
                   : setCampaignField(subject.campaign, field, value);
}

QList<LintCase> allCases() {
    return brandCases() + usecaseCases() + sampleCases() + optInCases() + replyCases();
}

QStringList textIdsOf(const QList<LintFinding>& findings) {
    QStringList ids;
    for (const LintFinding& finding : findings)
        ids += finding.textId + u'(' + finding.field + u')';
    return ids;
}

} // namespace

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
            QVERIFY2(apply(subject, field, value, one.isBrand), qPrintable(field));
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
                apply(subject, field, value, one.isBrand);
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
