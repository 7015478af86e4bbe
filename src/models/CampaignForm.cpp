// The form that registers a campaign (compliance.md 3.3 and 3.4).
#include "models/CampaignForm.h"

#include "models/Answers.h"
#include "models/CampaignFields.h"
#include "models/UseCases.h"
#include "sync/RegistrationActions.h"
#include "sync/Workspace.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

QString brandName(const QList<core::Brand>& brands, const QString& id) {
    for (const core::Brand& brand : brands) {
        if (brand.id == id) {
            return brand.filed.displayName;
        }
    }
    return {};
}

} // namespace

CampaignForm::CampaignForm(sync::Workspace& workspace, const QString& draftName, QObject* parent)
    : RegistrationForm(workspace, draftName, parent) {
    setFields(CampaignFields::all(), CampaignFields::initialValues());
}

QString CampaignForm::newDraftName() {
    return u"campaign:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void CampaignForm::setBrands(const QList<core::Brand>& brands) {
    m_brands = brands;
    FormField changed = field(u"brand_id"_s);
    changed.choices.clear();
    QStringList usable;
    for (const core::Brand& brand : brands) {
        QString reason;
        if (brand.status == "DELETED"_L1) {
            reason = tr("deleted");
        } else if (!brand.mayRegisterCampaigns()) {
            reason = brand.identityStatus == "UNVERIFIED"_L1 || brand.identityStatus == "SELF_DECLARED"_L1
                         ? tr("identity not verified")
                         : tr("verification still pending");
        } else {
            usable.append(brand.id);
        }
        changed.choices.append({brand.id, brand.filed.displayName, {}, reason});
    }
    replaceField(changed);
    if (text(u"brand_id"_s).isEmpty() && usable.size() == 1) {
        propose({{u"brand_id"_s, usable.first()}});
    } else {
        prefill();
    }
}

void CampaignForm::prefill() {
    const QString brand = brandName(m_brands, text(u"brand_id"_s));
    if (brand.isEmpty()) {
        return;
    }
    QString contact;
    for (const core::Brand& entry : std::as_const(m_brands)) {
        if (entry.id == text(u"brand_id"_s)) {
            contact = !entry.filed.email.isEmpty() ? entry.filed.email : entry.filed.website;
        }
    }
    // These leave as English texts whatever the language of the console: reviewers read English
    // (compliance.md CA-LANG).
    const QString help =
        contact.isEmpty()
            ? QString()
            : u"%1: for help write to %2. Msg and data rates may apply. Reply STOP to opt out."_s.arg(
                  brand, contact);
    const QMap<QString, QString> texts{
        {u"optin_message"_s,
         u"%1: you will get texts about your requests. Msg frequency varies. Msg and data rates may apply. "
         u"Reply HELP for "
         "help, STOP to opt out."_s.arg(brand)},
        {u"optout_message"_s,
         u"%1: you are unsubscribed and will get no more messages from us. Reply START to come back."_s.arg(
             brand)},
        {u"help_message"_s, help}};
    QMap<QString, QVariant> untouched;
    for (auto entry = texts.constBegin(); entry != texts.constEnd(); ++entry) {
        if (text(entry.key()) == m_prefilled.value(entry.key())) {
            untouched.insert(entry.key(), entry.value());
        }
    }
    m_prefilled = texts;
    propose(untouched);
}

void CampaignForm::followValue(const QString& name) {
    if (name == "brand_id"_L1) {
        prefill();
    } else if (name == "usecase"_L1) {
        const UseCase useCase = UseCases::find(text(name));
        FormField changed = field(u"sub_usecases"_s);
        changed.applies = useCase.maximumSubUseCases > 0;
        changed.required = useCase.minimumSubUseCases > 0;
        changed.help =
            changed.required
                ? tr("Choose %1 to %2.").arg(useCase.minimumSubUseCases).arg(useCase.maximumSubUseCases)
                : tr("Choose up to %n.", nullptr, useCase.maximumSubUseCases);
        replaceField(changed);
    } else if (name.startsWith("subscriber_"_L1)) {
        // The contract asks for the words of each kind of reply that is promised.
        FormField changed = field(name.mid(u"subscriber_"_s.size()) + u"_keywords"_s);
        changed.required = flag(name);
        replaceField(changed);
    }
}

QString CampaignForm::checkKeywords(const QString& name) const {
    static const QRegularExpression word(u"^[\\p{L}\\p{N}]+$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text(name).split(u',', Qt::SkipEmptyParts);
    QStringList upper;
    for (const QString& entry : words) {
        if (!word.match(entry.trimmed()).hasMatch()) {
            return tr("“%1” is not one word of letters and digits.").arg(entry.trimmed());
        }
        upper.append(entry.trimmed().toUpper());
    }
    if (name == "optout_keywords"_L1 && flag(u"subscriber_optout"_s) && !upper.contains(u"STOP"_s)) {
        return tr("STOP must be among the opt-out keywords.");
    }
    if (name == "help_keywords"_L1 && flag(u"subscriber_help"_s) && !upper.contains(u"HELP"_s)) {
        return tr("HELP must be among the help keywords.");
    }
    for (const QString& other : {u"optin_keywords"_s, u"optout_keywords"_s, u"help_keywords"_s}) {
        if (other == name) {
            continue;
        }
        for (const QString& entry : text(other).toUpper().split(u',', Qt::SkipEmptyParts)) {
            if (upper.contains(entry.trimmed())) {
                return tr("“%1” is in two lists.").arg(entry.trimmed());
            }
        }
    }
    return {};
}

QString CampaignForm::checkSubUseCases() const {
    const UseCase useCase = UseCases::find(text(u"usecase"_s));
    const auto chosen = value(u"sub_usecases"_s).toStringList().size();
    if (chosen > useCase.maximumSubUseCases) {
        return tr("Choose at most %n purposes.", nullptr, useCase.maximumSubUseCases);
    }
    if (chosen < useCase.minimumSubUseCases) {
        return tr("Choose at least %n purposes.", nullptr, useCase.minimumSubUseCases);
    }
    return {};
}

QString CampaignForm::checkFlagAgainstTexts(const QString& name) const {
    static const QRegularExpression link(u"https?://|\\bwww\\.|\\b[a-z0-9-]+\\.[a-z]{2,}/"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression phone(u"\\+?\\d[\\d\\s().-]{8,}\\d"_s);
    const bool isLink = name == "embedded_link"_L1;
    if (flag(name)) {
        return {}; // A promise wider than the samples is allowed.
    }
    for (int i = 1; i <= CampaignFields::sampleCount; ++i) {
        if ((isLink ? link : phone).match(text(CampaignFields::sampleName(i))).hasMatch()) {
            return isLink ? tr("Sample %1 contains a link, so this must be on.").arg(i)
                          : tr("Sample %1 contains a telephone number, so this must be on.").arg(i);
        }
    }
    return {};
}

QString CampaignForm::check(const FormField& field) const {
    const QString current = text(field.name).trimmed();
    if (field.name == "sub_usecases"_L1) {
        return checkSubUseCases();
    }
    if (field.name == "embedded_link"_L1 || field.name == "embedded_phone"_L1) {
        return checkFlagAgainstTexts(field.name);
    }
    if (current.isEmpty()) {
        return {};
    }
    if (field.name == "brand_id"_L1) {
        for (const FormChoice& choice : field.choices) {
            if (choice.value == current) {
                return choice.disabledReason.isEmpty()
                           ? QString()
                           : tr("This brand cannot be used: %1.").arg(choice.disabledReason);
            }
        }
        return tr("This brand is not on file.");
    }
    if (field.name.endsWith("_keywords"_L1)) {
        return checkKeywords(field.name);
    }
    if (field.name.endsWith("_link"_L1)) {
        const QUrl url(current, QUrl::StrictMode);
        return url.isValid() && url.scheme() == "https"_L1 && url.host().contains(u'.')
                   ? QString()
                   : tr("An address that starts with https://.");
    }
    return {};
}

core::CampaignDraft CampaignForm::draft() const {
    const auto trimmed = [this](const QString& name) {
        return text(name).trimmed();
    };
    core::CampaignDraft filed;
    filed.brandId = trimmed(u"brand_id"_s);
    filed.usecase = trimmed(u"usecase"_s);
    if (field(u"sub_usecases"_s).applies) {
        filed.subUsecases = value(u"sub_usecases"_s).toStringList();
    }
    filed.description = trimmed(u"description"_s);
    filed.messageFlow = trimmed(u"message_flow"_s);
    for (int i = 1; i <= CampaignFields::sampleCount; ++i) {
        if (!trimmed(CampaignFields::sampleName(i)).isEmpty()) {
            filed.samples.append(trimmed(CampaignFields::sampleName(i)));
        }
    }
    filed.optinKeywords = trimmed(u"optin_keywords"_s);
    filed.optinMessage = trimmed(u"optin_message"_s);
    filed.optoutKeywords = trimmed(u"optout_keywords"_s);
    filed.optoutMessage = trimmed(u"optout_message"_s);
    filed.helpKeywords = trimmed(u"help_keywords"_s);
    filed.helpMessage = trimmed(u"help_message"_s);
    filed.privacyPolicyLink = trimmed(u"privacy_policy_link"_s);
    filed.termsAndConditionsLink = trimmed(u"terms_and_conditions_link"_s);
    filed.subscriberOptin = flag(u"subscriber_optin"_s);
    filed.subscriberOptout = flag(u"subscriber_optout"_s);
    filed.subscriberHelp = flag(u"subscriber_help"_s);
    filed.embeddedLink = flag(u"embedded_link"_s);
    filed.embeddedPhone = flag(u"embedded_phone"_s);
    filed.numberPool = flag(u"number_pool"_s);
    filed.ageGated = flag(u"age_gated"_s);
    filed.directLending = flag(u"direct_lending"_s);
    filed.termsAndConditions = flag(u"terms_and_conditions"_s);
    return filed;
}

void CampaignForm::startFrom(const core::Campaign& campaign) {
    const core::CampaignDraft& filed = campaign.filed;
    QMap<QString, QVariant> values{{u"brand_id"_s, filed.brandId},
                                   {u"usecase"_s, filed.usecase},
                                   {u"sub_usecases"_s, filed.subUsecases},
                                   {u"description"_s, filed.description},
                                   {u"message_flow"_s, filed.messageFlow},
                                   {u"optin_keywords"_s, filed.optinKeywords},
                                   {u"optin_message"_s, filed.optinMessage},
                                   {u"optout_keywords"_s, filed.optoutKeywords},
                                   {u"optout_message"_s, filed.optoutMessage},
                                   {u"help_keywords"_s, filed.helpKeywords},
                                   {u"help_message"_s, filed.helpMessage},
                                   {u"privacy_policy_link"_s, filed.privacyPolicyLink},
                                   {u"terms_and_conditions_link"_s, filed.termsAndConditionsLink},
                                   {u"subscriber_optin"_s, filed.subscriberOptin},
                                   {u"subscriber_optout"_s, filed.subscriberOptout},
                                   {u"subscriber_help"_s, filed.subscriberHelp},
                                   {u"embedded_link"_s, filed.embeddedLink},
                                   {u"embedded_phone"_s, filed.embeddedPhone},
                                   {u"number_pool"_s, filed.numberPool},
                                   {u"age_gated"_s, filed.ageGated},
                                   {u"direct_lending"_s, filed.directLending},
                                   {u"terms_and_conditions"_s, false}};
    for (int i = 1; i <= CampaignFields::sampleCount; ++i) {
        values.insert(CampaignFields::sampleName(i), filed.samples.value(i - 1));
    }
    putValues(values);
    setEarlierReasons(campaign.rejectionReasons);
}

void CampaignForm::send() {
    onAnswer(this, workspace().registration().createCampaign(draft()),
             [this](const core::Result<core::Campaign>& answer) {
                 if (answer) {
                     succeed(answer->id);
                 } else {
                     fail(answer.error());
                 }
             });
}

} // namespace am::models
