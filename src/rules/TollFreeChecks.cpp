// The single checks of a toll-free dossier, by part of the form (compliance.md 4.2 and 4.4).
#include "rules/TollFreeChecks.h"

#include "core/PhoneNumber.h"
#include "rules/MarketingContent.h"
#include "rules/RegistrationLintText.h"
#include "rules/ReplyWords.h"
#include "rules/Segments.h"
#include "rules/TollFreeData.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace am::rules {

namespace {
using namespace Qt::StringLiterals;

bool isSoleProprietor(const core::TollFreeDraft& draft) {
    return draft.entityType == "SOLE_PROPRIETOR"_L1;
}

bool hasPhrase(const QString& text, const QString& list) {
    const QString words = normalizedWords(text);
    const LintPhrases& phrases = TollFreeData::instance().phrases(list);
    return std::any_of(phrases.begin(), phrases.end(),
                       [&words](const LintPhrase& phrase) { return words.contains(phrase.needle); });
}

/// A field that is mandatory from a day on: blocks from then, warns before.
void requireSince(QLatin1String what, QLatin1String missing, QLatin1String soon, const QString& field,
                  const TollFreeSurroundings& surroundings, TollFreeReport& report) {
    const QDate since = TollFreeData::instance().mandatorySince(what);
    const bool isMandatory = !surroundings.today.isValid() || surroundings.today >= since;
    report.add(isMandatory ? missing : soon, field, {since.toString(Qt::ISODate)});
}

/// One that a reviewer outside can open.
bool isPublicAddress(const QString& address) {
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    static const QRegularExpression privateHost(
        u"^(?:localhost|.*\\.(?:local|internal|lan|test)|127\\..*|10\\..*|192\\.168\\..*|\\[.*)$"_s);
    return url.isValid() && url.scheme() == "https"_L1 && url.host().contains(u'.') &&
           url.userInfo().isEmpty() && !url.host().contains(privateHost);
}

/// Two dossiers are of one business if they say so by name or by registration.
bool isSameBusiness(const core::TollFreeDraft& one, const core::TollFreeDraft& other) {
    const bool sameName = normalizedWords(one.businessName) == normalizedWords(other.businessName);
    return sameName ||
           (!one.registrationNumber.isEmpty() && one.registrationNumber == other.registrationNumber);
}

void checkOneNumber(const QString& number, const core::TollFreeDraft& draft,
                    const TollFreeSurroundings& surroundings, TollFreeReport& report) {
    const QString field = u"numbers"_s;
    if (!core::PhoneNumber::isE164(number)) {
        QStringList repaired = draft.numbers;
        const auto parsed = core::PhoneNumber::parse(number);
        if (parsed) {
            repaired.replace(repaired.indexOf(number), parsed->e164());
        }
        report.add("TF-NUMBER.malformed"_L1, field, {number},
                   parsed ? std::optional(repaired.join(u", "_s)) : std::nullopt);
        return;
    }
    if (!core::PhoneNumber::isTollFree(number)) {
        report.add("TF-NUMBER.local"_L1, field, {number});
        return;
    }
    if (surroundings.ownedNumbers && !surroundings.ownedNumbers->contains(number)) {
        report.add("TF-NUMBER.foreign"_L1, field, {number});
    }
    const auto elsewhere = std::find_if(
        surroundings.others.begin(), surroundings.others.end(), [&](const core::TollFreeDossier& other) {
            return other.fields.numbers.contains(number) && !isSameBusiness(draft, other.fields);
        });
    if (elsewhere != surroundings.others.end()) {
        report.add("TF-SHARED.business"_L1, field, {number, elsewhere->fields.businessName});
    }
}
} // namespace

QList<TollFreeFinding> TollFreeReport::inOrderOfForm() {
    const QStringList& order = tollFreeFieldOrder();
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [&order](const TollFreeFinding& left, const TollFreeFinding& right) {
                         return order.indexOf(left.lint.field) < order.indexOf(right.lint.field);
                     });
    return std::move(m_findings);
}

const QStringList& tollFreeFieldOrder() {
    static const QStringList order{u"numbers"_s,
                                   u"business_name"_s,
                                   u"doing_business_as"_s,
                                   u"entity_type"_s,
                                   u"registration_number"_s,
                                   u"registration_type"_s,
                                   u"registration_country"_s,
                                   u"street"_s,
                                   u"city"_s,
                                   u"state"_s,
                                   u"postal_code"_s,
                                   u"country"_s,
                                   u"website"_s,
                                   u"isv_reseller"_s,
                                   u"contact_first_name"_s,
                                   u"contact_last_name"_s,
                                   u"contact_email"_s,
                                   u"contact_phone"_s,
                                   u"notification_email"_s,
                                   u"use_cases"_s,
                                   u"use_case_summary"_s,
                                   u"sample_messages"_s,
                                   u"message_volume"_s,
                                   u"age_gated_content"_s,
                                   u"campaign_verify_token"_s,
                                   u"opt_in_type"_s,
                                   u"opt_in_workflow"_s,
                                   u"opt_in_image_urls"_s,
                                   u"opt_in_keywords"_s,
                                   u"opt_in_confirmation"_s,
                                   u"help_message"_s,
                                   u"privacy_policy_url"_s,
                                   u"terms_url"_s,
                                   u"additional_information"_s};
    return order;
}

void checkTollFreeNumbers(const core::TollFreeDraft& draft, const TollFreeSurroundings& surroundings,
                          TollFreeReport& report) {
    const TollFreeData& data = TollFreeData::instance();
    const QString field = u"numbers"_s;
    const int count = int(draft.numbers.size());
    if (count == 0) {
        report.add("TF-NUMBER.none"_L1, field);
    } else if (count > data.limit("numbers"_L1)) {
        report.add("TF-COUNT.most"_L1, field, {QString::number(count)});
    } else if (count > data.limit("numbersWithoutReason"_L1) &&
               draft.additionalInformation.trimmed().isEmpty()) {
        report.add("TF-COUNT.many"_L1, field, {QString::number(count)});
    }
    for (const QString& number : draft.numbers) {
        checkOneNumber(number, draft, surroundings, report);
    }
}

void checkTollFreeBusiness(const core::TollFreeDraft& draft, const TollFreeSurroundings& surroundings,
                           TollFreeReport& report) {
    if (draft.registrationNumber.trimmed().isEmpty()) {
        if (!isSoleProprietor(draft)) {
            requireSince("registration_number"_L1, "TF-REGISTRATION.missing"_L1, "TF-REGISTRATION.soon"_L1,
                         u"registration_number"_s, surroundings, report);
        }
    } else {
        if (draft.registrationType.isEmpty()) {
            report.add("TF-REGISTRATION.kind"_L1, u"registration_type"_s);
        }
        if (draft.registrationCountry.trimmed().isEmpty()) {
            report.add("TF-REGISTRATION.country"_L1, u"registration_country"_s);
        }
    }
    const QString phone = draft.contactPhone.trimmed();
    if (!phone.isEmpty()) {
        const auto parsed = core::PhoneNumber::parse(phone, draft.country);
        if (!parsed || !parsed->isValid()) {
            report.add("TF-PHONE.invalid"_L1, u"contact_phone"_s, {phone});
        } else if (parsed->e164() != phone) {
            report.add("TF-PHONE.form"_L1, u"contact_phone"_s, {phone, parsed->e164()}, parsed->e164());
        }
    }
    const QString reseller = draft.isvReseller.trimmed();
    if (!reseller.isEmpty() && normalizedWords(reseller) == normalizedWords(draft.businessName)) {
        report.add("TF-RESELLER.same"_L1, u"isv_reseller"_s, {reseller});
    }
}

void checkTollFreeUse(const core::TollFreeDraft& draft, const TollFreeSurroundings& surroundings,
                      TollFreeReport& report) {
    const QStringList& useCases = draft.useCases;
    if (useCases.contains("POLITICAL_ELECTION_CAMPAIGNS"_L1) &&
        draft.campaignVerifyToken.trimmed().isEmpty()) {
        requireSince("campaign_verify_token"_L1, "TF-TOKEN.missing"_L1, "TF-TOKEN.soon"_L1,
                     u"campaign_verify_token"_s, surroundings, report);
    }
    if (useCases.contains("CHARITY_NONPROFIT"_L1)) {
        if (draft.entityType != "NON_PROFIT"_L1) {
            report.add("TF-CHARITY.entity"_L1, u"use_cases"_s);
        } else if (!hasPhrase(draft.additionalInformation, u"taxProof"_s)) {
            report.add("TF-CHARITY.proof"_L1, u"additional_information"_s);
        }
    }
    const QStringList samples = samplesOf(draft);
    if (!samples.isEmpty() && samples.size() < useCases.size()) {
        report.add("TF-SAMPLES.few"_L1, u"sample_messages"_s,
                   {QString::number(useCases.size()), QString::number(samples.size())});
    }
    const bool allowsMarketing = useCases.contains("MARKETING"_L1) || useCases.contains("EVENTS"_L1);
    if (!allowsMarketing) {
        const QStringList found = marketingPhrases(draft.sampleMessages);
        if (!found.isEmpty()) {
            report.add("TF-MODEL.marketing"_L1, u"sample_messages"_s, {found.constFirst()});
        }
    }
    const auto transactional =
        std::find_if(draft.numbers.begin(), draft.numbers.end(), [&surroundings](const QString& number) {
            return surroundings.transactionalNumbers.contains(number);
        });
    if (useCases.contains("MARKETING"_L1) && transactional != draft.numbers.end()) {
        report.add("TF-PROGRAMME.marketing"_L1, u"use_cases"_s, {*transactional});
    }
}

void checkTollFreeOptIn(const core::TollFreeDraft& draft, TollFreeReport& report) {
    const QString kind = draft.optInType;
    if (kind == "IMPORT"_L1) {
        report.add("TF-IMPORT.import"_L1, u"opt_in_type"_s);
    }
    const QStringList kindsWithPicture{u"WEB_FORM"_s, u"PAPER_FORM"_s, u"MOBILE_QR_CODE"_s};
    if (draft.optInImageUrls.isEmpty()) {
        if (kindsWithPicture.contains(kind)) {
            report.add("TF-EVIDENCE.missing"_L1, u"opt_in_image_urls"_s);
        }
    }
    for (const QString& address : draft.optInImageUrls) {
        if (!isPublicAddress(address)) {
            report.add("TF-EVIDENCE.address"_L1, u"opt_in_image_urls"_s, {address});
        }
    }
    const QStringList kinds{u"WEB_FORM"_s, u"PAPER_FORM"_s, u"VERBAL"_s, u"VIA_TEXT"_s, u"MOBILE_QR_CODE"_s};
    if (kinds.contains(kind) && !draft.optInWorkflow.trimmed().isEmpty() &&
        !hasPhrase(draft.optInWorkflow, u"way."_s + kind)) {
        report.add("TF-WAY.differs"_L1, u"opt_in_workflow"_s, {kind});
    }
    if (kind == "VIA_TEXT"_L1 && draft.optInKeywords.isEmpty()) {
        report.add("TF-KEYWORD.missing"_L1, u"opt_in_keywords"_s);
    }
    static const QRegularExpression word(u"^[A-Za-z0-9]+$"_s);
    static const QStringList stops = replyWords(ReplyClass::OptOut);
    for (const QString& keyword : draft.optInKeywords) {
        if (!keyword.contains(word)) {
            report.add("TF-KEYWORD.form"_L1, u"opt_in_keywords"_s, {keyword});
        } else if (stops.contains(keyword.toUpper())) {
            report.add("TF-KEYWORD.stop"_L1, u"opt_in_keywords"_s, {keyword});
        }
    }
}

void checkTollFreePolicies(const core::TollFreeDraft& draft, const TollFreeSurroundings& surroundings,
                           TollFreeReport& report) {
    const std::pair<QString, QString> policies[] = {{u"privacy_policy_url"_s, draft.privacyPolicyUrl},
                                                    {u"terms_url"_s, draft.termsUrl}};
    for (const auto& [field, address] : policies) {
        if (address.trimmed().isEmpty()) {
            requireSince("policy_urls"_L1, "TF-POLICY.missing"_L1, "TF-POLICY.soon"_L1, field, surroundings,
                         report);
        }
    }
}

void checkTollFreeForm(const core::TollFreeDraft& draft, TollFreeReport& report) {
    const std::pair<QString, QString> required[] = {
        {u"business_name"_s, draft.businessName},
        {u"entity_type"_s, draft.entityType},
        {u"street"_s, draft.street},
        {u"city"_s, draft.city},
        {u"state"_s, draft.state},
        {u"postal_code"_s, draft.postalCode},
        {u"country"_s, draft.country},
        {u"website"_s, draft.website},
        {u"contact_first_name"_s, draft.contactFirstName},
        {u"contact_last_name"_s, draft.contactLastName},
        {u"contact_email"_s, draft.contactEmail},
        {u"contact_phone"_s, draft.contactPhone},
        {u"use_cases"_s, draft.useCases.join(u' ')},
        {u"use_case_summary"_s, draft.useCaseSummary},
        {u"sample_messages"_s, draft.sampleMessages},
        {u"message_volume"_s, draft.messageVolume > 0 ? u"1"_s : QString()},
        {u"opt_in_type"_s, draft.optInType},
        {u"opt_in_workflow"_s, draft.optInWorkflow},
    };
    for (const auto& [field, value] : required) {
        if (value.trimmed().isEmpty()) {
            report.add("TF-REQUIRED.missing"_L1, field);
        }
    }
    const int limit = tollFreeTextLimit();
    for (const QString& field : {u"use_case_summary"_s, u"sample_messages"_s, u"opt_in_workflow"_s,
                                 u"opt_in_confirmation"_s, u"help_message"_s, u"additional_information"_s}) {
        const int length = textLength(tollFreeText(draft, field).trimmed());
        if (length > limit) {
            report.add("TF-LENGTH.long"_L1, field, {QString::number(length), QString::number(limit)});
        }
    }
    if (draft.messageVolume != 0 && !tollFreeVolumeTiers().contains(draft.messageVolume)) {
        report.add("TF-VOLUME.tier"_L1, u"message_volume"_s, {QString::number(draft.messageVolume)});
    }
}

} // namespace am::rules
