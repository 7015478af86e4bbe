// The fields of a campaign, with their limits and plain help.
#include "models/CampaignFields.h"

#include "models/FieldList.h"
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

void addReply(FieldList& fields, const QString& name, const QString& label, const QString& help,
              const QString& why) {
    FormField& field = fields.text(name, label, help, why, shortestReply, longestReply);
    field.countsSegments = true;
    field.isComposed = true;
}

void addKeywords(FieldList& fields, const QString& name, const QString& label, const QString& help) {
    FormField& field = fields.line(name, label, help);
    field.required = true;
    field.isComposed = true;
}

void addPurpose(FieldList& fields) {
    fields
        .add(Kind::Choice, u"brand_id"_s, CampaignFields::tr("Brand"),
             CampaignFields::tr("Only a verified brand may register campaigns."))
        .required = true;
    FormField& useCase = fields.add(
        Kind::Choice, u"usecase"_s, CampaignFields::tr("Use case"),
        CampaignFields::tr("It cannot be changed later; another one means a new campaign and a new fee."),
        CampaignFields::tr("It decides caps, price, and what the samples may say."));
    useCase.required = true;
    for (const UseCase& known : UseCases::all()) {
        const QString label = known.needsCarrierReview
                                  ? CampaignFields::tr("%1 (special review)").arg(known.label)
                                  : known.label;
        useCase.choices.append({known.code, label, known.explanation, {}});
    }
    FormField& purposes =
        fields.add(Kind::Choices, u"sub_usecases"_s, CampaignFields::tr("Purposes within it"),
                   CampaignFields::tr("For mixed campaigns: what the texts are for. Choose up to five."),
                   CampaignFields::tr("Each purpose wants a sample of its own."));
    for (const UseCase& known : UseCases::all()) {
        if (known.mayBeSubUseCase) {
            purposes.choices.append({known.code, known.label, known.explanation, {}});
        }
    }
}

void addSamples(FieldList& fields) {
    for (int i = 1; i <= CampaignFields::sampleCount; ++i) {
        QString help;
        QString why;
        if (i == 1) {
            help = CampaignFields::tr(
                "A text as you will send it: brand name, [brackets] around what varies, and how to "
                "opt out where people do not expect you.");
            why = CampaignFields::tr("Carriers compare what you send later with the samples.");
        } else if (i == CampaignFields::usualSampleCount) {
            help = CampaignFields::tr("Most carriers want two or more samples that differ.");
        }
        FormField& sample = fields.text(CampaignFields::sampleName(i), CampaignFields::tr("Sample %1").arg(i),
                                        help, why, shortestSample, longestSample);
        sample.required = i == 1;
        sample.applies = i <= CampaignFields::usualSampleCount;
        sample.countsSegments = true;
    }
}

void addReplies(FieldList& fields) {
    fields.add(Kind::Flag, u"subscriber_optin"_s, CampaignFields::tr("People opt in before the first text"));
    addKeywords(fields, u"optin_keywords"_s, CampaignFields::tr("Opt-in keywords"),
                CampaignFields::tr("Comma-separated, letters and digits only."));
    addReply(fields, u"optin_message"_s, CampaignFields::tr("Opt-in confirmation"),
             CampaignFields::tr("Brand, what they signed up for, how often, rates, HELP, STOP."),
             CampaignFields::tr("It proves to the person, and to a carrier, what was agreed to."));
    fields.add(Kind::Flag, u"subscriber_optout"_s, CampaignFields::tr("People can opt out by replying"));
    addKeywords(fields, u"optout_keywords"_s, CampaignFields::tr("Opt-out keywords"),
                CampaignFields::tr("STOP must be among them."));
    addReply(
        fields, u"optout_message"_s, CampaignFields::tr("Opt-out confirmation"),
        CampaignFields::tr("Brand, that they are unsubscribed, and that no more messages follow. Nothing "
                           "that promotes."),
        CampaignFields::tr("Federal rules allow one confirmation, and no more than that."));
    fields.add(Kind::Flag, u"subscriber_help"_s, CampaignFields::tr("People get help by replying"));
    addKeywords(fields, u"help_keywords"_s, CampaignFields::tr("Help keywords"),
                CampaignFields::tr("HELP must be among them."));
    addReply(fields, u"help_message"_s, CampaignFields::tr("Help reply"),
             CampaignFields::tr("Brand and a way to reach a person: telephone, e-mail or web page."),
             CampaignFields::tr("Whoever gets a text they did not expect must find out who sent it."));
}

void addAttributes(FieldList& fields) {
    fields.line(u"privacy_policy_link"_s, CampaignFields::tr("Privacy policy"),
                CampaignFields::tr("Its full https address."),
                CampaignFields::tr(
                    "Reviewers read it: it must say that numbers and consent are not shared or sold."));
    fields.line(
        u"terms_and_conditions_link"_s, CampaignFields::tr("Terms and conditions"),
        CampaignFields::tr("Their full https address."),
        CampaignFields::tr("Must carry the message terms: program name, frequency, rates, STOP and HELP."));
    fields.add(Kind::Flag, u"embedded_link"_s, CampaignFields::tr("Messages contain links"),
               CampaignFields::tr("Must agree with the samples."));
    fields.add(Kind::Flag, u"embedded_phone"_s, CampaignFields::tr("Messages contain telephone numbers"),
               CampaignFields::tr("Must agree with the samples."));
    fields.add(Kind::Flag, u"age_gated"_s, CampaignFields::tr("Content for adults only"),
               CampaignFields::tr("Needs a gate that asks for the date of birth."));
    fields.add(Kind::Flag, u"direct_lending"_s, CampaignFields::tr("Loans from you as the lender"),
               CampaignFields::tr("On if the texts are about loans that you give."));
    fields.add(Kind::Flag, u"number_pool"_s, CampaignFields::tr("More than 49 numbers"),
               CampaignFields::tr("Needs the carriers' approval."));
}

} // namespace

QList<FormStep> CampaignFields::steps() {
    return {{u"start"_s, tr("Start"),
             tr("Who sends, and what for. A template fills in the rest as far as it can.")},
            {u"content"_s, tr("What you send"), tr("One paragraph that a stranger understands.")},
            {u"samples"_s, tr("Samples"), tr("Texts as people will get them.")},
            {u"opt-in"_s, tr("How people opt in"), tr("Where people agree, and what they read there.")},
            {u"replies"_s, tr("Keywords and replies"),
             tr("What happens when somebody replies START, STOP or HELP.")},
            {u"attributes"_s, tr("Links and attributes"), tr("Policies, and what the texts contain.")},
            {u"review"_s, tr("Review and file"),
             tr("What will be filed, what it costs, and what is known to be refused.")}};
}

QList<FormField> CampaignFields::all() {
    FieldList fields;
    fields.step(u"start"_s);
    addPurpose(fields);
    fields.step(u"content"_s);
    fields
        .text(u"description"_s, tr("Description"), tr("Who sends, who receives, and why. Name the brand."),
              tr("One general sentence is often rejected: reviewers must see that the samples fit."),
              shortestDescription, longestDescription)
        .required = true;
    fields.step(u"samples"_s);
    addSamples(fields);
    fields.step(u"opt-in"_s);
    fields
        .text(u"message_flow"_s, tr("Opt-in flow"),
              tr("The address of the form or the script, and what it says: brand, SMS, frequency, rates "
                 "notice, STOP, "
                 "HELP, links to terms and privacy policy, an unticked box of its own."),
              tr("Most rejections are about this field. Reviewers open the address and compare."),
              shortestDescription, longestFlow)
        .required = true;
    fields.step(u"replies"_s);
    addReplies(fields);
    fields.step(u"attributes"_s);
    addAttributes(fields);
    fields.step(u"review"_s);
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

bool CampaignFields::isSample(const QString& field) {
    return field.startsWith("sample"_L1);
}

} // namespace am::models
