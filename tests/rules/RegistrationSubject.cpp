// A registration without faults, and its changes by the names of the fields.
#include "RegistrationSubject.h"

#include "rules/RegistrationFields.h"

namespace am::test {

using namespace Qt::StringLiterals;
using core::Brand;
using core::BrandDraft;
using core::CampaignDraft;
using rules::fieldValue;
using rules::LintFinding;
using rules::LintSurroundings;
using rules::setFieldValue;

namespace {
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

/// Flags are written "true" and "false", lists "A|B".
QVariant valueOf(const QVariant& old, const QString& text) {
    if (old.typeId() == QMetaType::Bool)
        return text == u"true"_s;
    return old.typeId() == QMetaType::QStringList ? QVariant(text.split(u'|')) : QVariant(text);
}
} // namespace

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
    campaign.optoutKeywords = u"STOP,END,QUIT,CANCEL,UNSUBSCRIBE,REVOKE,OPTOUT"_s;
    campaign.optoutMessage = u"Fixture Works: You are unsubscribed. No more messages will be sent."_s;
    campaign.helpKeywords = u"HELP,INFO"_s;
    campaign.helpMessage = u"Fixture Works: For help call 415-555-0123 or write to help@fixtureworks.com."_s;
    campaign.privacyPolicyLink = u"https://www.fixtureworks.com/privacy"_s;
    campaign.termsAndConditionsLink = u"https://www.fixtureworks.com/terms"_s;
    campaign.termsAndConditions = true;
    return campaign;
}

Subject::Subject() : campaign(goodCampaignDraft()), surroundings(usualSurroundings()) {
    brand.emplace();
    brand->id = u"brand-1"_s;
    brand->status = u"ACTIVE"_s;
    brand->identityStatus = u"VERIFIED"_s;
    brand->filed = goodBrandDraft();
}

QList<LintFinding> Subject::findings(bool ofBrand) const {
    return ofBrand ? lintBrand(brand->filed, surroundings) : lintCampaign(campaign, brand, surroundings);
}

bool Subject::set(const QString& field, const QString& value, bool ofBrand) {
    if (field == u"brand"_s) {
        brand.reset();
        return true;
    }
    if (field == u"brand.status"_s) {
        brand->status = value;
        return true;
    }
    if (field == u"brand.identity_status"_s) {
        brand->identityStatus = value;
        return true;
    }
    if (field.startsWith(u"brand."_s))
        return setFieldValue(brand->filed, field.mid(6), value);
    if (setSurrounding(surroundings, field, value))
        return true;
    return ofBrand ? setFieldValue(brand->filed, field, value)
                   : setFieldValue(campaign, field, valueOf(fieldValue(campaign, field), value));
}

QStringList textIdsOf(const QList<LintFinding>& findings) {
    QStringList ids;
    for (const LintFinding& finding : findings)
        ids += finding.textId + u'(' + finding.field + u')';
    return ids;
}

} // namespace am::test
