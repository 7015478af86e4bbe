// The fields of a campaign, with their limits and plain help.
#include "models/CampaignFields.h"

#include "models/UseCases.h"

namespace am::models {

using namespace Qt::StringLiterals;
using Kind = FormField::Kind;

namespace {

constexpr int shortestDescription = 40;
constexpr int longestDescription = 4096;
constexpr int longestFlow = 2048;
constexpr int shortestSample = 20;
constexpr int longestSample = 1024;
constexpr int shortestReply = 20;
constexpr int longestReply = 320;
constexpr int longestList = 255;

/// Collects fields section by section.
class FieldList {
public:
    void section(const QString& name) { m_section = name; }
    FormField& add(Kind kind, const QString& name, const QString& label, const QString& help = {}) {
        FormField field;
        field.kind = kind;
        field.name = name;
        field.section = m_section;
        field.label = label;
        field.help = help;
        m_fields.append(field);
        return m_fields.last();
    }
    FormField& line(const QString& name, const QString& label, const QString& help) {
        FormField& field = add(Kind::Line, name, label, help);
        field.maximum = longestList;
        return field;
    }
    FormField& text(const QString& name, const QString& label, const QString& help, int minimum,
                    int maximum) {
        FormField& field = add(Kind::Text, name, label, help);
        field.minimum = minimum;
        field.maximum = maximum;
        return field;
    }
    /// A text that will be sent.
    FormField& reply(const QString& name, const QString& label, const QString& help) {
        FormField& field = text(name, label, help, shortestReply, longestReply);
        field.countsSegments = true;
        return field;
    }
    QList<FormField> take() { return m_fields; }

private:
    QString m_section;
    QList<FormField> m_fields;
};

} // namespace

QList<FormField> CampaignFields::all() {
    FieldList fields;
    fields.section(tr("Purpose"));
    fields.add(Kind::Choice, u"brand_id"_s, tr("Brand"), tr("Only a verified brand may register campaigns."))
        .required = true;
    FormField& useCase =
        fields.add(Kind::Choice, u"usecase"_s, tr("Use case"),
                   tr("It cannot be changed later; another one means a new campaign and a new fee."));
    useCase.required = true;
    for (const UseCase& known : UseCases::all()) {
        const QString label =
            known.needsCarrierReview ? tr("%1 (special review)").arg(known.label) : known.label;
        useCase.choices.append({known.code, label, known.explanation, {}});
    }
    FormField& purposes = fields.add(Kind::Choices, u"sub_usecases"_s, tr("Purposes within it"),
                                     tr("For mixed campaigns: what the texts are for. Choose up to five."));
    for (const UseCase& known : UseCases::all()) {
        if (known.mayBeSubUseCase) {
            purposes.choices.append({known.code, known.label, known.explanation, {}});
        }
    }
    fields
        .text(u"description"_s, tr("Description"),
              tr("Who sends, who receives, and why. Name the brand. One general sentence is often rejected."),
              shortestDescription, longestDescription)
        .required = true;

    fields.section(tr("How people opt in"));
    fields
        .text(u"message_flow"_s, tr("Opt-in flow"),
              tr("Where people agree and what they read there: the address of the form or the script, brand, "
                 "SMS, "
                 "frequency, rates notice, STOP, HELP, links to terms and privacy policy, an unticked box of "
                 "its own."),
              shortestDescription, longestFlow)
        .required = true;
    fields.line(u"privacy_policy_link"_s, tr("Privacy policy"),
                tr("Must say that phone numbers and consent are not shared or sold."));
    fields.line(u"terms_and_conditions_link"_s, tr("Terms and conditions"),
                tr("Must carry the message terms: program name, frequency, rates, STOP and HELP."));

    fields.section(tr("Sample messages"));
    for (int i = 1; i <= sampleCount; ++i) {
        QString help;
        if (i == 1) {
            help =
                tr("A text as you will send it: brand name, [brackets] around what varies, and how to opt "
                   "out where "
                   "people do not expect you.");
        } else if (i == 2) {
            help = tr("Most carriers want two or more samples.");
        }
        FormField& sample =
            fields.text(sampleName(i), tr("Sample %1").arg(i), help, shortestSample, longestSample);
        sample.required = i == 1;
        sample.countsSegments = true;
    }

    fields.section(tr("Keywords and automatic replies"));
    fields.add(Kind::Flag, u"subscriber_optin"_s, tr("People opt in before the first text"));
    fields.line(u"optin_keywords"_s, tr("Opt-in keywords"), tr("Comma-separated, letters and digits only."))
        .required = true;
    fields.reply(u"optin_message"_s, tr("Opt-in confirmation"),
                 tr("Brand, what they signed up for, how often, rates, HELP, STOP."));
    fields.add(Kind::Flag, u"subscriber_optout"_s, tr("People can opt out by replying"));
    fields.line(u"optout_keywords"_s, tr("Opt-out keywords"), tr("STOP must be among them.")).required = true;
    fields.reply(
        u"optout_message"_s, tr("Opt-out confirmation"),
        tr("Brand, that they are unsubscribed, and that no more messages follow. Nothing that promotes."));
    fields.add(Kind::Flag, u"subscriber_help"_s, tr("People get help by replying"));
    fields.line(u"help_keywords"_s, tr("Help keywords"), tr("HELP must be among them.")).required = true;
    fields.reply(u"help_message"_s, tr("Help reply"),
                 tr("Brand and a way to reach a person: telephone, e-mail or web page."));

    fields.section(tr("What the messages contain"));
    fields.add(Kind::Flag, u"embedded_link"_s, tr("Messages contain links"),
               tr("Must agree with the samples."));
    fields.add(Kind::Flag, u"embedded_phone"_s, tr("Messages contain telephone numbers"),
               tr("Must agree with the samples."));
    fields.add(Kind::Flag, u"age_gated"_s, tr("Content for adults only"),
               tr("Needs a gate that asks for the date of birth."));
    fields.add(Kind::Flag, u"direct_lending"_s, tr("Loans from you as the lender"));
    fields.add(Kind::Flag, u"number_pool"_s, tr("More than 49 numbers"), tr("Needs the carriers' approval."));

    fields.section(tr("Terms"));
    fields
        .add(Kind::Flag, u"terms_and_conditions"_s, tr("I accept the terms of the campaign registry"),
             tr("The provider files the campaign with this statement in your name."))
        .required = true;
    return fields.take();
}

QMap<QString, QVariant> CampaignFields::initialValues() {
    return {{u"usecase"_s, u"LOW_VOLUME_MIXED"_s},
            {u"subscriber_optin"_s, true},
            {u"subscriber_optout"_s, true},
            {u"subscriber_help"_s, true},
            {u"optin_keywords"_s, u"START,UNSTOP"_s},
            {u"optout_keywords"_s, u"STOP,STOPALL,UNSUBSCRIBE,CANCEL,END,QUIT,REVOKE,OPTOUT"_s},
            {u"help_keywords"_s, u"HELP,INFO"_s}};
}

} // namespace am::models
