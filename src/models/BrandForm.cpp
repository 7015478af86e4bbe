// The form that registers a brand (compliance.md 3.2).
#include "models/BrandForm.h"

#include "core/PhoneNumber.h"
#include "models/Answers.h"
#include "sync/RegistrationActions.h"
#include "sync/Workspace.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 255;
constexpr int longestLink = 255;

QList<FormChoice> plainChoices(const QList<std::pair<QString, QString>>& pairs) {
    QList<FormChoice> choices;
    for (const auto& [value, label] : pairs) {
        choices.append({value, label, {}, {}});
    }
    return choices;
}

QString verticalLabel(const QString& value) {
    QString label = value.toLower().replace(u'_', u' ');
    label[0] = label[0].toUpper();
    return label;
}

bool isSoleProprietor(const RegistrationForm& form) {
    return form.text(u"entity_type"_s) == "SOLE_PROPRIETOR"_L1;
}

} // namespace

BrandForm::BrandForm(sync::Workspace& workspace, const QString& draftName, QObject* parent)
    : RegistrationForm(workspace, draftName, parent) {
    using Kind = FormField::Kind;
    const QString business = tr("The business");
    const QString contact = tr("Contact");
    const QString address = tr("Address");
    const QString more = tr("What it does");

    const QList<FormChoice> entities{
        {u"PRIVATE_PROFIT"_s,
         tr("Private company"),
         tr("Any company that is not listed on a stock exchange."),
         {}},
        {u"PUBLIC_PROFIT"_s,
         tr("Listed company"),
         tr("A company whose shares are traded on an exchange."),
         {}},
        {u"NON_PROFIT"_s, tr("Non-profit"), tr("A tax-exempt organization, such as a 501(c)(3)."), {}},
        {u"GOVERNMENT"_s, tr("Government"), tr("A federal, state or local authority."), {}},
        {u"SOLE_PROPRIETOR"_s,
         tr("Sole proprietor"),
         tr("One person without an EIN. One campaign, low limits."),
         {}}};
    const QList<FormChoice> relationships = plainChoices({{u"BASIC_ACCOUNT"_s, tr("Basic account")},
                                                          {u"SMALL_ACCOUNT"_s, tr("Small account")},
                                                          {u"MEDIUM_ACCOUNT"_s, tr("Medium account")},
                                                          {u"LARGE_ACCOUNT"_s, tr("Large account")},
                                                          {u"KEY_ACCOUNT"_s, tr("Key account")}});
    QList<FormChoice> verticals;
    for (const QString& value :
         {u"AGRICULTURE"_s,   u"COMMUNICATION"_s,   u"CONSTRUCTION"_s,  u"EDUCATION"_s,    u"ENERGY"_s,
          u"ENTERTAINMENT"_s, u"FINANCIAL"_s,       u"GAMBLING"_s,      u"GOVERNMENT"_s,   u"HEALTHCARE"_s,
          u"HOSPITALITY"_s,   u"HUMAN_RESOURCES"_s, u"INSURANCE"_s,     u"LEGAL"_s,        u"MANUFACTURING"_s,
          u"NGO"_s,           u"POLITICAL"_s,       u"POSTAL"_s,        u"PROFESSIONAL"_s, u"REAL_ESTATE"_s,
          u"RETAIL"_s,        u"TECHNOLOGY"_s,      u"TRANSPORTATION"_s}) {
        verticals.append({value, value == "NGO"_L1 ? value : verticalLabel(value), {}, {}});
    }

    QList<FormField> fields;
    const auto add = [&fields](const QString& name, Kind kind, const QString& section, const QString& label,
                               const QString& help, bool required, int maximum = 0,
                               const QList<FormChoice>& choices = {}) {
        fields.append({name, kind, section, label, help, required, true, 0, maximum, false, choices});
    };
    add(u"entity_type"_s, Kind::Choice, business, tr("Kind of organization"),
        tr("As the tax office sees it; a wrong kind is a common reason for rejection."), true, 0, entities);
    add(u"display_name"_s, Kind::Line, business, tr("Brand name"),
        tr("The name people know you by. It must appear in your texts."), true, longestName);
    add(u"company_name"_s, Kind::Line, business, tr("Legal name"),
        tr("Exactly as on the tax record, with LLC or Inc."), true, longestName);
    add(u"ein"_s, Kind::Line, business, tr("EIN"),
        tr("Nine digits from the IRS letter, never a social security number."), true);
    add(u"brand_relationship"_s, Kind::Choice, business, tr("Size of the account"),
        tr("How the provider classes the account; Basic or Small suits most."), true, 0, relationships);
    add(u"email"_s, Kind::Line, contact, tr("Support e-mail"),
        tr("On the domain of your website; free mail addresses are often rejected."), true, longestName);
    add(u"phone"_s, Kind::Line, contact, tr("Telephone"), tr("Any notation; it is filed as +1…"), true);
    add(u"street"_s, Kind::Line, address, tr("Street"), tr("A street address; a PO box is often rejected."),
        true, longestName);
    add(u"city"_s, Kind::Line, address, tr("City"), {}, true, longestName);
    add(u"state"_s, Kind::Line, address, tr("State"), tr("Two letters, such as CA."), true);
    add(u"postal_code"_s, Kind::Line, address, tr("ZIP code"), tr("Five digits, or nine."), true);
    add(u"country"_s, Kind::Line, address, tr("Country"), tr("Two letters, such as US."), true);
    add(u"vertical"_s, Kind::Choice, more, tr("Industry"), tr("The one most of your texts are about."), true,
        0, verticals);
    add(u"website"_s, Kind::Line, more, tr("Website"),
        tr("Reviewers look at it: live, https, not a social media page. Not required, but a brand without "
           "one is seldom "
           "verified."),
        false, longestLink);
    add(u"reference_id"_s, Kind::Line, more, tr("Your reference"),
        tr("Your own key for this brand; must not repeat."), false, longestName);

    setFields(fields, {{u"entity_type"_s, u"PRIVATE_PROFIT"_s},
                       {u"brand_relationship"_s, u"SMALL_ACCOUNT"_s},
                       {u"country"_s, u"US"_s}});
}

void BrandForm::followValue(const QString& name) {
    if (name == "entity_type"_L1) {
        for (const QString& dependent : {u"company_name"_s, u"ein"_s}) {
            FormField changed = field(dependent);
            changed.required = !isSoleProprietor(*this);
            replaceField(changed);
        }
    }
    if (name == "country"_L1) {
        for (const QString& dependent : {u"state"_s, u"postal_code"_s}) {
            FormField changed = field(dependent);
            changed.required = text(u"country"_s).trimmed().compare(u"US"_s, Qt::CaseInsensitive) == 0;
            replaceField(changed);
        }
    }
}

QString BrandForm::check(const FormField& field) const {
    static const QRegularExpression ein(u"^\\d{2}-?\\d{7}$"_s);
    static const QRegularExpression socialSecurity(u"^\\d{3}-\\d{2}-\\d{4}$"_s);
    static const QRegularExpression zip(u"^\\d{5}(-\\d{4})?$"_s);
    static const QRegularExpression twoLetters(u"^[A-Za-z]{2}$"_s);
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"_s);
    const QString current = text(field.name).trimmed();
    const bool american = text(u"country"_s).trimmed().compare(u"US"_s, Qt::CaseInsensitive) == 0;
    if (field.name == "ein"_L1 && isSoleProprietor(*this) && !current.isEmpty()) {
        return tr("A sole proprietor has no EIN; clear it or choose another kind of organization.");
    }
    if (current.isEmpty()) {
        return {};
    }
    if (field.name == "ein"_L1) {
        if (socialSecurity.match(current).hasMatch()) {
            return tr("This looks like a social security number. File an EIN: 12-3456789.");
        }
        return american && !ein.match(current).hasMatch() ? tr("An EIN has nine digits: 12-3456789.")
                                                          : QString();
    }
    if (field.name == "email"_L1) {
        return mail.match(current).hasMatch() ? QString() : tr("This is not an e-mail address.");
    }
    if (field.name == "phone"_L1) {
        const auto number = core::PhoneNumber::parse(current, text(u"country"_s).trimmed().toUpper());
        return number ? QString() : tr("This is not a telephone number.");
    }
    if (field.name == "state"_L1) {
        return american && !twoLetters.match(current).hasMatch() ? tr("Two letters, such as CA.") : QString();
    }
    if (field.name == "postal_code"_L1) {
        return american && !zip.match(current).hasMatch() ? tr("A ZIP code has five digits.") : QString();
    }
    if (field.name == "country"_L1) {
        return twoLetters.match(current).hasMatch() ? QString() : tr("Two letters, such as US.");
    }
    if (field.name == "website"_L1) {
        const QUrl url(current, QUrl::StrictMode);
        const bool usable = url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) &&
                            url.host().contains(u'.');
        return usable ? QString() : tr("A full address, such as https://example.com.");
    }
    return {};
}

core::BrandDraft BrandForm::draft() const {
    const auto trimmed = [this](const QString& name) {
        return text(name).trimmed();
    };
    core::BrandDraft filed;
    filed.entityType = trimmed(u"entity_type"_s);
    filed.brandRelationship = trimmed(u"brand_relationship"_s);
    filed.displayName = trimmed(u"display_name"_s);
    filed.companyName = trimmed(u"company_name"_s);
    filed.ein = trimmed(u"ein"_s);
    filed.email = trimmed(u"email"_s);
    filed.country = trimmed(u"country"_s).toUpper();
    const auto number = core::PhoneNumber::parse(trimmed(u"phone"_s), filed.country);
    filed.phone = number ? number->e164() : trimmed(u"phone"_s);
    filed.street = trimmed(u"street"_s);
    filed.city = trimmed(u"city"_s);
    filed.state = trimmed(u"state"_s).toUpper();
    filed.postalCode = trimmed(u"postal_code"_s);
    filed.vertical = trimmed(u"vertical"_s);
    filed.website = trimmed(u"website"_s);
    filed.referenceId = trimmed(u"reference_id"_s);
    return filed;
}

QString BrandForm::newDraftName() {
    return u"brand:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void BrandForm::startFrom(const core::Brand& brand) {
    const core::BrandDraft& filed = brand.filed;
    putValues({{u"entity_type"_s, filed.entityType},
               {u"brand_relationship"_s, filed.brandRelationship},
               {u"display_name"_s, filed.displayName},
               {u"company_name"_s, filed.companyName},
               {u"ein"_s, filed.ein},
               {u"email"_s, filed.email},
               {u"phone"_s, filed.phone},
               {u"street"_s, filed.street},
               {u"city"_s, filed.city},
               {u"state"_s, filed.state},
               {u"postal_code"_s, filed.postalCode},
               {u"country"_s, filed.country},
               {u"vertical"_s, filed.vertical},
               {u"website"_s, filed.website},
               {u"reference_id"_s, filed.referenceId}});
    setEarlierReasons({});
}

void BrandForm::send() {
    onAnswer(this, workspace().registration().createBrand(draft()),
             [this](const core::Result<core::Brand>& answer) {
                 if (answer) {
                     succeed(answer->id);
                 } else {
                     fail(answer.error());
                 }
             });
}

} // namespace am::models
