// The fields of a toll-free dossier, and the way between them and the dossier's value.
#include "models/TollFreeFields.h"

#include "core/PhoneNumber.h"
#include "models/FieldList.h"
#include "models/RegistrationText.h"
#include "models/TollFreeText.h"
#include "rules/TollFreeLint.h"

#include <QLocale>
#include <QRegularExpression>

namespace am::models {

using namespace Qt::StringLiterals;
using core::TollFreeDraft;
using Kind = FormField::Kind;

namespace {

constexpr int longestName = 255;
constexpr int longestLink = 2000;

QStringList trimmedList(const QStringList& entries) {
    QStringList list;
    for (const QString& entry : entries) {
        if (!entry.trimmed().isEmpty()) {
            list += entry.trimmed();
        }
    }
    return list;
}

/// In E.164 however they were typed, so that each is found as the number it is.
QStringList typedNumbers(const QString& text) {
    QStringList numbers = TollFreeFields::typedList(text);
    for (QString& number : numbers) {
        const auto parsed = core::PhoneNumber::parse(number);
        number = parsed ? parsed->e164() : number;
    }
    return numbers;
}

QList<FormChoice> entityTypes() {
    QList<FormChoice> choices;
    for (const QString& type :
         {u"PRIVATE_PROFIT"_s, u"PUBLIC_PROFIT"_s, u"NON_PROFIT"_s, u"GOVERNMENT"_s, u"SOLE_PROPRIETOR"_s}) {
        choices.append({type, RegistrationText::entityType(type), {}, {}});
    }
    return choices;
}

QList<FormChoice> plainChoices(const QStringList& values) {
    QList<FormChoice> choices;
    for (const QString& value : values) {
        choices.append({value, value, {}, {}});
    }
    return choices;
}

/// The day, from the dated rule file; written as the findings write it.
QString mandatorySince(QLatin1String what) {
    return rules::tollFreeMandatorySince(what).toString(Qt::ISODate);
}

} // namespace

QStringList TollFreeFields::typedList(const QString& text) {
    static const QRegularExpression separator(u"[,\\n]+"_s);
    return trimmedList(text.split(separator));
}

QList<FormStep> TollFreeFields::steps() {
    return {{u"business"_s, tr("Numbers and business"), tr("One business, as it is registered.")},
            {u"contact"_s, tr("Contact"), tr("Whom the aggregator may ask.")},
            {u"use"_s, tr("Use"), tr("A verified number may send this and nothing else.")},
            {u"opt-in"_s, tr("Opt-in"), tr("How people agree. Reviewers look at this most closely.")},
            {u"policies"_s, tr("Policies and more"), tr("Public pages reviewers open.")}};
}

QList<FormField> TollFreeFields::all() {
    FieldList list;
    const int freeText = rules::tollFreeTextLimit();
    const auto add = [&list](const QString& name, Kind kind, const QString& step, const QString& label,
                             const QString& help, bool required, int maximum = 0,
                             const QList<FormChoice>& choices = {}) {
        list.step(step);
        FormField& field = list.add(kind, name, label, help);
        field.required = required;
        field.maximum = maximum;
        field.choices = choices;
    };
    QList<FormChoice> useCases;
    for (const QString& code : rules::tollFreeUseCases()) {
        useCases.append({code, TollFreeText::useCase(code), {}, {}});
    }
    QList<FormChoice> volumes;
    for (const int tier : rules::tollFreeVolumeTiers()) {
        const bool isLast = tier == rules::tollFreeVolumeTiers().constLast();
        const QString count = QLocale().toString(tier);
        volumes.append(
            {QString::number(tier), isLast ? tr("%1 or more", "messages").arg(count) : count, {}, {}});
    }
    QList<FormChoice> optInTypes;
    for (const QString& code :
         {u"WEB_FORM"_s, u"PAPER_FORM"_s, u"VIA_TEXT"_s, u"VERBAL"_s, u"MOBILE_QR_CODE"_s, u"IMPORT"_s}) {
        optInTypes.append({code, TollFreeText::optInType(code), {}, {}});
    }
    const QString business = u"business"_s;
    const QString contact = u"contact"_s;
    const QString use = u"use"_s;
    const QString optIn = u"opt-in"_s;
    const QString policies = u"policies"_s;
    add(u"numbers"_s, Kind::Line, business, tr("Toll-free numbers"),
        tr("Up to five of one business, with commas between; more need a reason."), true, longestName);
    add(u"business_name"_s, Kind::Line, business, tr("Legal name"), tr("Exactly as on the registration."),
        true, longestName);
    add(u"doing_business_as"_s, Kind::Line, business, tr("Doing business as"),
        tr("The name people know, if it is another one. It must stand in your texts."), false, longestName);
    add(u"entity_type"_s, Kind::Choice, business, tr("Kind of business"), {}, true, 0, entityTypes());
    add(u"registration_number"_s, Kind::Line, business, tr("Registration number"),
        tr("EIN or the like. Mandatory from %1 on, except for sole proprietors.")
            .arg(mandatorySince("registration_number"_L1)),
        false, longestName);
    add(u"registration_type"_s, Kind::Choice, business, tr("Kind of registration number"), {}, false, 0,
        plainChoices(rules::tollFreeRegistrationKinds()));
    add(u"registration_country"_s, Kind::Line, business, tr("Country of registration"),
        tr("Two letters, such as US."), false);
    add(u"street"_s, Kind::Line, business, tr("Street"), tr("A street address; a PO box is often rejected."),
        true, longestName);
    add(u"city"_s, Kind::Line, business, tr("City"), {}, true, longestName);
    add(u"state"_s, Kind::Line, business, tr("State"),
        tr("Two letters, such as CA. Some aggregators want the name written out."), true);
    add(u"postal_code"_s, Kind::Line, business, tr("ZIP code"), {}, true);
    add(u"country"_s, Kind::Line, business, tr("Country"), tr("Two letters, such as US."), true);
    add(u"website"_s, Kind::Line, business, tr("Website"), tr("Live, https, not a social media page."), true,
        longestLink);
    add(u"isv_reseller"_s, Kind::Line, business, tr("Filed by"),
        tr("Only if somebody else files for the business: that company's name."), false, longestName);
    add(u"contact_first_name"_s, Kind::Line, contact, tr("First name"), {}, true, longestName);
    add(u"contact_last_name"_s, Kind::Line, contact, tr("Last name"), {}, true, longestName);
    add(u"contact_email"_s, Kind::Line, contact, tr("E-mail"),
        tr("On the domain of the website; free mail addresses are often rejected."), true, longestName);
    add(u"contact_phone"_s, Kind::Line, contact, tr("Telephone"), tr("In E.164: +1 and ten digits."), true);
    add(u"notification_email"_s, Kind::Line, contact, tr("E-mail for notices"),
        tr("Where the aggregator writes to, if elsewhere."), false, longestName);
    add(u"use_cases"_s, Kind::Choices, use, tr("Use cases"),
        tr("The number may be used for these only once it is verified."), true, 0, useCases);
    add(u"use_case_summary"_s, Kind::Text, use, tr("Summary"), tr("Who sends what to whom, and why."), true,
        freeText);
    add(u"sample_messages"_s, Kind::Text, use, tr("Sample messages"),
        tr("As they will be sent, each on a line of its own, one for each use case."), true, freeText);
    add(u"message_volume"_s, Kind::Choice, use, tr("Messages a month"), tr("Choose the tier just above."),
        true, 0, volumes);
    add(u"age_gated_content"_s, Kind::Flag, use, tr("Content for adults only"),
        tr("Such as alcohol; people give their date of birth before."), false);
    add(u"campaign_verify_token"_s, Kind::Line, use, tr("Campaign Verify token"),
        tr("For political texts only; mandatory from %1 on.").arg(mandatorySince("campaign_verify_token"_L1)),
        false, longestName);
    add(u"opt_in_type"_s, Kind::Choice, optIn, tr("Kind of opt-in"), {}, true, 0, optInTypes);
    add(u"opt_in_workflow"_s, Kind::Text, optIn, tr("How people opt in"),
        tr("Each step a person takes, and the words they see: that they agree to texts, what about, how "
           "often, "
           "that rates may apply, HELP and STOP."),
        true, freeText);
    add(u"opt_in_image_urls"_s, Kind::Text, optIn, tr("Pictures of the opt-in"),
        tr("Public https addresses, each on a line of its own."), false, longestLink);
    add(u"opt_in_keywords"_s, Kind::Line, optIn, tr("Opt-in keywords"),
        tr("If people opt in by text, with commas between."), false, longestName);
    add(u"opt_in_confirmation"_s, Kind::Text, optIn, tr("Confirmation"),
        tr("The text people get when they have opted in."), false, freeText);
    add(u"help_message"_s, Kind::Text, optIn, tr("Answer to HELP"), tr("Your name and how to reach you."),
        false, freeText);
    add(u"privacy_policy_url"_s, Kind::Line, policies, tr("Privacy policy"),
        tr("Mandatory for new requests from %1 on.").arg(mandatorySince("policy_urls"_L1)), false,
        longestLink);
    add(u"terms_url"_s, Kind::Line, policies, tr("Terms and conditions"),
        tr("Mandatory for new requests from %1 on.").arg(mandatorySince("policy_urls"_L1)), false,
        longestLink);
    add(u"additional_information"_s, Kind::Text, policies, tr("Additional information"),
        tr("Why more than five numbers, proof of tax exemption, what reviewers should know."), false,
        freeText);
    QList<FormField> fields = list.take();
    for (FormField& field : fields) {
        field.countsSegments = field.name == "opt_in_confirmation"_L1 || field.name == "help_message"_L1;
    }
    return fields;
}

QMap<QString, QVariant> TollFreeFields::valuesOf(const TollFreeDraft& draft) {
    return {{u"numbers"_s, draft.numbers.join(u", "_s)},
            {u"business_name"_s, draft.businessName},
            {u"doing_business_as"_s, draft.doingBusinessAs},
            {u"entity_type"_s, draft.entityType},
            {u"registration_number"_s, draft.registrationNumber},
            {u"registration_type"_s, draft.registrationType},
            {u"registration_country"_s, draft.registrationCountry},
            {u"street"_s, draft.street},
            {u"city"_s, draft.city},
            {u"state"_s, draft.state},
            {u"postal_code"_s, draft.postalCode},
            {u"country"_s, draft.country},
            {u"website"_s, draft.website},
            {u"isv_reseller"_s, draft.isvReseller},
            {u"contact_first_name"_s, draft.contactFirstName},
            {u"contact_last_name"_s, draft.contactLastName},
            {u"contact_email"_s, draft.contactEmail},
            {u"contact_phone"_s, draft.contactPhone},
            {u"notification_email"_s, draft.notificationEmail},
            {u"use_cases"_s, draft.useCases},
            {u"use_case_summary"_s, draft.useCaseSummary},
            {u"sample_messages"_s, draft.sampleMessages},
            {u"message_volume"_s, draft.messageVolume > 0 ? QString::number(draft.messageVolume) : QString()},
            {u"age_gated_content"_s, draft.ageGatedContent},
            {u"campaign_verify_token"_s, draft.campaignVerifyToken},
            {u"opt_in_type"_s, draft.optInType},
            {u"opt_in_workflow"_s, draft.optInWorkflow},
            {u"opt_in_image_urls"_s, draft.optInImageUrls.join(u'\n')},
            {u"opt_in_keywords"_s, draft.optInKeywords.join(u", "_s)},
            {u"opt_in_confirmation"_s, draft.optInConfirmation},
            {u"help_message"_s, draft.helpMessage},
            {u"privacy_policy_url"_s, draft.privacyPolicyUrl},
            {u"terms_url"_s, draft.termsUrl},
            {u"additional_information"_s, draft.additionalInformation}};
}

TollFreeDraft TollFreeFields::draftOf(const std::function<QVariant(const QString& field)>& valueOf) {
    const auto trimmed = [&valueOf](const QString& name) {
        return valueOf(name).toString().trimmed();
    };
    TollFreeDraft draft;
    draft.numbers = typedNumbers(trimmed(u"numbers"_s));
    draft.businessName = trimmed(u"business_name"_s);
    draft.doingBusinessAs = trimmed(u"doing_business_as"_s);
    draft.entityType = trimmed(u"entity_type"_s);
    draft.registrationNumber = trimmed(u"registration_number"_s);
    draft.registrationType = trimmed(u"registration_type"_s);
    draft.registrationCountry = trimmed(u"registration_country"_s).toUpper();
    draft.street = trimmed(u"street"_s);
    draft.city = trimmed(u"city"_s);
    draft.state = trimmed(u"state"_s);
    draft.postalCode = trimmed(u"postal_code"_s);
    draft.country = trimmed(u"country"_s).toUpper();
    draft.website = trimmed(u"website"_s);
    draft.isvReseller = trimmed(u"isv_reseller"_s);
    draft.contactFirstName = trimmed(u"contact_first_name"_s);
    draft.contactLastName = trimmed(u"contact_last_name"_s);
    draft.contactEmail = trimmed(u"contact_email"_s);
    draft.contactPhone = trimmed(u"contact_phone"_s);
    draft.notificationEmail = trimmed(u"notification_email"_s);
    draft.useCases = valueOf(u"use_cases"_s).toStringList();
    draft.useCaseSummary = trimmed(u"use_case_summary"_s);
    draft.sampleMessages = trimmed(u"sample_messages"_s);
    draft.messageVolume = trimmed(u"message_volume"_s).toInt();
    draft.ageGatedContent = valueOf(u"age_gated_content"_s).toBool();
    draft.campaignVerifyToken = trimmed(u"campaign_verify_token"_s);
    draft.optInType = trimmed(u"opt_in_type"_s);
    draft.optInWorkflow = trimmed(u"opt_in_workflow"_s);
    draft.optInImageUrls =
        trimmedList(trimmed(u"opt_in_image_urls"_s).split(u'\n')); // a comma may be part of one
    draft.optInKeywords = typedList(trimmed(u"opt_in_keywords"_s));
    draft.optInConfirmation = trimmed(u"opt_in_confirmation"_s);
    draft.helpMessage = trimmed(u"help_message"_s);
    draft.privacyPolicyUrl = trimmed(u"privacy_policy_url"_s);
    draft.termsUrl = trimmed(u"terms_url"_s);
    draft.additionalInformation = trimmed(u"additional_information"_s);
    return draft;
}

} // namespace am::models
