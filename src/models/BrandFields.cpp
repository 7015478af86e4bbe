// The fields of a brand, with their limits and plain help.
#include "models/BrandFields.h"

#include "models/FieldList.h"

namespace am::models {

using namespace Qt::StringLiterals;
using Kind = FormField::Kind;

namespace {

constexpr int einLength = 10;
constexpr int phoneLength = 32;
constexpr int zipLength = 10;

QList<FormChoice> entityTypes() {
    return {{u"PRIVATE_PROFIT"_s,
             BrandFields::tr("Private company"),
             BrandFields::tr("Any company that is not listed on a stock exchange."),
             {}},
            {u"PUBLIC_PROFIT"_s,
             BrandFields::tr("Listed company"),
             BrandFields::tr("A company whose shares are traded on an exchange."),
             {}},
            {u"NON_PROFIT"_s,
             BrandFields::tr("Non-profit"),
             BrandFields::tr("A tax-exempt organization, such as a 501(c)(3)."),
             {}},
            {u"GOVERNMENT"_s,
             BrandFields::tr("Government"),
             BrandFields::tr("A federal, state or local authority."),
             {}},
            {u"SOLE_PROPRIETOR"_s,
             BrandFields::tr("Sole proprietor"),
             BrandFields::tr("One person without an EIN. One campaign, low limits."),
             {}}};
}

QList<FormChoice> relationships() {
    return {{u"BASIC_ACCOUNT"_s, BrandFields::tr("Basic account"), {}, {}},
            {u"SMALL_ACCOUNT"_s, BrandFields::tr("Small account"), {}, {}},
            {u"MEDIUM_ACCOUNT"_s, BrandFields::tr("Medium account"), {}, {}},
            {u"LARGE_ACCOUNT"_s, BrandFields::tr("Large account"), {}, {}},
            {u"KEY_ACCOUNT"_s, BrandFields::tr("Key account"), {}, {}}};
}

QList<FormChoice> verticals() {
    QList<FormChoice> choices;
    for (const QString& value :
         {u"AGRICULTURE"_s,   u"COMMUNICATION"_s,   u"CONSTRUCTION"_s,  u"EDUCATION"_s,    u"ENERGY"_s,
          u"ENTERTAINMENT"_s, u"FINANCIAL"_s,       u"GAMBLING"_s,      u"GOVERNMENT"_s,   u"HEALTHCARE"_s,
          u"HOSPITALITY"_s,   u"HUMAN_RESOURCES"_s, u"INSURANCE"_s,     u"LEGAL"_s,        u"MANUFACTURING"_s,
          u"NGO"_s,           u"POLITICAL"_s,       u"POSTAL"_s,        u"PROFESSIONAL"_s, u"REAL_ESTATE"_s,
          u"RETAIL"_s,        u"TECHNOLOGY"_s,      u"TRANSPORTATION"_s}) {
        QString label = value == "NGO"_L1 ? value : value.toLower().replace(u'_', u' ');
        label[0] = label[0].toUpper();
        choices.append({value, label, {}, {}});
    }
    return choices;
}

} // namespace

QList<FormStep> BrandFields::steps() {
    return {{u"business"_s, tr("Business"), tr("Who sends, exactly as the tax office knows it.")},
            {u"contact"_s, tr("Contact"), tr("How reviewers and the people you text reach you.")},
            {u"address"_s, tr("Address"), tr("Where the business is registered.")},
            {u"more"_s, tr("More"), tr("What it does, and your own key for it.")},
            {u"review"_s, tr("Review and file"),
             tr("What will be filed, what it costs, and what is known to be refused.")}};
}

QList<FormField> BrandFields::all() {
    FieldList fields;
    fields.step(u"business"_s);
    FormField& entity = fields.add(Kind::Choice, u"entity_type"_s, tr("Kind of organization"),
                                   tr("As the tax office sees it."),
                                   tr("A wrong kind is one of the most common reasons for rejection."));
    entity.required = true;
    entity.choices = entityTypes();
    fields
        .line(u"display_name"_s, tr("Brand name"), tr("The name people know you by."),
              tr("Reviewers look for it in every sample message and on your website."))
        .required = true;
    fields
        .line(u"company_name"_s, tr("Legal name"), tr("Exactly as on the tax record, with LLC or Inc."),
              tr("It is compared with the tax record, letter by letter."))
        .required = true;
    FormField& ein = fields.line(u"ein"_s, tr("EIN"),
                                 tr("Nine digits from the IRS letter, never a social security number."),
                                 tr("Name and EIN together prove that the business exists."));
    ein.required = true;
    ein.maximum = einLength;
    FormField& size = fields.add(Kind::Choice, u"brand_relationship"_s, tr("Size of the account"),
                                 tr("How the provider classes the account; Basic or Small suits most."));
    size.required = true;
    size.choices = relationships();

    fields.step(u"contact"_s);
    fields
        .line(u"email"_s, tr("Support e-mail"), tr("An address on the domain of your website."),
              tr("Free mail addresses are often rejected: anybody can have one in your name."))
        .required = true;
    FormField& phone = fields.line(u"phone"_s, tr("Telephone"), tr("Any notation; it is filed as +1…"),
                                   tr("Reviewers may call it, and people who reply HELP may be sent to it."));
    phone.required = true;
    phone.maximum = phoneLength;
    fields.line(u"website"_s, tr("Website"), tr("A full address, live, https, not a social media page."),
                tr("Reviewers look at it. It is not required, but a brand without one is seldom verified."));

    fields.step(u"address"_s);
    fields
        .line(u"street"_s, tr("Street"), tr("A street address with its number."),
              tr("A PO box is often rejected."))
        .required = true;
    fields.line(u"city"_s, tr("City"), {}).required = true;
    FormField& state = fields.line(u"state"_s, tr("State"), tr("Two letters, such as CA."),
                                   tr("State and ZIP code must belong together."));
    state.required = true;
    FormField& zip = fields.line(u"postal_code"_s, tr("ZIP code"), tr("Five digits, or nine."));
    zip.required = true;
    zip.maximum = zipLength;
    FormField& country = fields.line(u"country"_s, tr("Country"), tr("Two letters, such as US."));
    country.required = true;
    country.maximum = 2;

    fields.step(u"more"_s);
    FormField& vertical =
        fields.add(Kind::Choice, u"vertical"_s, tr("Industry"), tr("The one most of your texts are about."),
                   tr("Some industries are reviewed more closely; a wrong one looks like hiding."));
    vertical.required = true;
    vertical.choices = verticals();
    fields.line(u"reference_id"_s, tr("Your reference"),
                tr("Your own key for this brand, such as a customer number; must not repeat."));
    return fields.take();
}

QMap<QString, QVariant> BrandFields::initialValues() {
    return {{u"entity_type"_s, u"PRIVATE_PROFIT"_s},
            {u"brand_relationship"_s, u"SMALL_ACCOUNT"_s},
            {u"country"_s, u"US"_s}};
}

} // namespace am::models
