// Checks a toll-free verification dossier for what reviewers are known to refuse, before it is handed in.
#include "rules/TollFreeLint.h"

#include "rules/RegistrationLintChecks.h"
#include "rules/TollFreeChecks.h"
#include "rules/TollFreeData.h"

#include <chrono>
#include <utility>

namespace am::rules {

namespace {
using namespace Qt::StringLiterals;

/// Fields hold lists as people type them.
QString typedList(const QStringList& list) {
    return list.join(u", "_s);
}

/// The registry's draft that says the same, so that its checks apply.
core::BrandDraft brandOf(const core::TollFreeDraft& draft) {
    core::BrandDraft brand;
    brand.entityType = draft.entityType;
    brand.displayName = draft.knownAs();
    brand.companyName = draft.businessName;
    const bool isEin = draft.registrationType == "EIN"_L1;
    brand.ein = isEin ? draft.registrationNumber : QString();
    brand.email = draft.contactEmail;
    brand.phone = draft.contactPhone;
    brand.street = draft.street;
    brand.city = draft.city;
    brand.state = draft.state;
    brand.postalCode = draft.postalCode;
    brand.country = draft.country;
    brand.website = draft.website;
    return brand;
}

core::CampaignDraft campaignOf(const core::TollFreeDraft& draft) {
    const TollFreeData& data = TollFreeData::instance();
    core::CampaignDraft campaign;
    campaign.usecase =
        draft.useCases.size() == 1 ? data.registryUseCase(draft.useCases.constFirst()) : u"MIXED"_s;
    for (const QString& useCase : draft.useCases) {
        campaign.subUsecases += data.registryUseCase(useCase);
    }
    campaign.description = draft.useCaseSummary;
    campaign.messageFlow = draft.optInWorkflow;
    campaign.samples = samplesOf(draft);
    campaign.optinKeywords = draft.optInKeywords.join(u',');
    campaign.optinMessage = draft.optInConfirmation;
    campaign.helpMessage = draft.helpMessage;
    campaign.privacyPolicyLink = draft.privacyPolicyUrl;
    campaign.termsAndConditionsLink = draft.termsUrl;
    campaign.subscriberOptout = false; // the toll-free network answers STOP itself
    campaign.ageGated = draft.ageGatedContent;
    return campaign;
}

/// The field's text with the simple fix in it.
std::optional<QString> fixed(const LintFinding& finding, const QString& field,
                             const core::TollFreeDraft& draft) {
    const QString value = tollFreeText(draft, field);
    if (const QString more = TollFreeData::instance().appended(finding.textId); !more.isEmpty()) {
        return QString(value.trimmed() + u' ' + more).trimmed();
    }
    const bool isInsecure = finding.checkId == "SA-HTTP"_L1 || finding.textId == "BR-WEB.insecure"_L1;
    if (isInsecure && value.contains("http://"_L1)) {
        return QString(value).replace("http://"_L1, "https://"_L1);
    }
    if (finding.textId == "BR-WEB.insecure"_L1) {
        return QString(u"https://"_s + value.trimmed());
    }
    return std::nullopt;
}

/// Fields of the registry's draft that stand for something a dossier may leave out.
bool isOptionalHere(const LintFinding& finding, const core::TollFreeDraft& draft) {
    const QString textId = finding.textId;
    // An empty field is told once, by TF-REQUIRED or TF-REGISTRATION.
    return textId.endsWith(".missing"_L1) && finding.checkId.startsWith("BR-"_L1)
               ? true
               : textId == "BR-ADDR.incomplete"_L1 || textId == "OI-NONE.empty"_L1 ||
                     (finding.checkId == "CA-LANG"_L1 && draft.useCaseSummary.isEmpty());
}

void checkAsRegistration(const core::TollFreeDraft& draft, const TollFreeSurroundings& surroundings,
                         TollFreeReport& report) {
    LintSurroundings around;
    around.organizationName = surroundings.organizationName;
    around.isReseller = surroundings.isReseller;
    core::Brand brand;
    brand.filed = brandOf(draft);
    brand.identityStatus = u"VERIFIED"_s;
    const QList<LintFinding> findings =
        lintBrand(brand.filed, around) + lintCampaign(campaignOf(draft), brand, around);
    for (const LintFinding& finding : findings) {
        const auto shared = TollFreeData::instance().shared(finding);
        if (shared && !isOptionalHere(finding, draft)) {
            const QString field =
                shared->finding.field == "doing_business_as"_L1 && draft.doingBusinessAs.isEmpty()
                    ? u"business_name"_s
                    : shared->finding.field;
            TollFreeFinding mapped{shared->finding, shared->isFixable, fixed(finding, field, draft)};
            mapped.lint.field = field;
            report.addOnce(mapped);
        }
    }
}
} // namespace

QStringList samplesOf(const core::TollFreeDraft& draft) {
    QStringList samples;
    for (const QString& line : draft.sampleMessages.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty()) {
            samples += line.trimmed();
        }
    }
    return samples;
}

QString tollFreeText(const core::TollFreeDraft& draft, const QString& field) {
    const std::pair<QLatin1String, QString> texts[] = {
        {"business_name"_L1, draft.businessName},
        {"doing_business_as"_L1, draft.doingBusinessAs},
        {"registration_number"_L1, draft.registrationNumber},
        {"website"_L1, draft.website},
        {"contact_phone"_L1, draft.contactPhone},
        {"use_case_summary"_L1, draft.useCaseSummary},
        {"sample_messages"_L1, draft.sampleMessages},
        {"opt_in_workflow"_L1, draft.optInWorkflow},
        {"opt_in_image_urls"_L1, typedList(draft.optInImageUrls)},
        {"opt_in_confirmation"_L1, draft.optInConfirmation},
        {"help_message"_L1, draft.helpMessage},
        {"additional_information"_L1, draft.additionalInformation},
        {"privacy_policy_url"_L1, draft.privacyPolicyUrl},
        {"terms_url"_L1, draft.termsUrl},
        {"numbers"_L1, typedList(draft.numbers)},
    };
    for (const auto& [name, text] : texts) {
        if (name == field) {
            return text;
        }
    }
    return {};
}

void TollFreeReport::add(QLatin1String textId, const QString& field, const QStringList& arguments,
                         const std::optional<QString>& replacement) {
    auto check = TollFreeData::instance().check(QString(textId));
    if (!check) {
        qFatal("The toll-free rule file has no text %s.", textId.data());
    }
    LintFinding& finding = check->finding;
    finding.field = field;
    finding.arguments = arguments;
    finding.title = filledIn(finding.title, arguments);
    finding.detail = filledIn(finding.detail, arguments);
    finding.suggestedFix = filledIn(finding.suggestedFix, arguments);
    m_findings += {finding, check->isFixable, replacement};
}

void TollFreeReport::addOnce(const TollFreeFinding& finding) {
    if (!m_findings.contains(finding)) {
        m_findings += finding;
    }
}

QList<TollFreeFinding> lintTollFree(const core::TollFreeDraft& draft,
                                    const TollFreeSurroundings& surroundings) {
    TollFreeReport report;
    checkTollFreeNumbers(draft, surroundings, report);
    checkTollFreeBusiness(draft, surroundings, report);
    checkTollFreeUse(draft, surroundings, report);
    checkTollFreeOptIn(draft, report);
    checkTollFreePolicies(draft, surroundings, report);
    checkTollFreeForm(draft, report);
    checkAsRegistration(draft, surroundings, report);
    return report.inOrderOfForm();
}

LintCounts countFindings(const QList<TollFreeFinding>& findings) {
    QList<LintFinding> plain;
    for (const TollFreeFinding& finding : findings) {
        plain += finding.lint;
    }
    return countFindings(plain);
}

const QList<int>& tollFreeVolumeTiers() {
    return TollFreeData::instance().volumeTiers();
}

QDate tollFreeMandatorySince(QLatin1String what) {
    return TollFreeData::instance().mandatorySince(what);
}

int tollFreeTextLimit() {
    return TollFreeData::instance().limit("freeText"_L1);
}

const QStringList& tollFreeRegistrationKinds() {
    return TollFreeData::instance().registrationKinds();
}

const QStringList& tollFreeUseCases() {
    return TollFreeData::instance().useCases();
}

std::optional<LintTexts> tollFreeTexts(const QString& textId) {
    const auto check = TollFreeData::instance().check(textId);
    return check ? std::optional(
                       LintTexts{check->finding.title, check->finding.detail, check->finding.suggestedFix})
                 : std::nullopt;
}

QStringList tollFreeTextIds() {
    return TollFreeData::instance().textIds();
}

QString tollFreeReviewedOn() {
    return TollFreeData::instance().reviewed();
}

std::optional<TollFreeRejection> tollFreeRejection(const QString& code) {
    const auto known = TollFreeData::instance().rejection(code);
    return known ? std::optional(TollFreeRejection{code.trimmed(), known->reason, known->isFixable})
                 : std::nullopt;
}

std::optional<int> tollFreeEditDaysLeft(const core::TollFreeDossier& dossier, core::Timestamp now) {
    if (dossier.status() != core::TollFreeStatus::NeedsInput) {
        return std::nullopt;
    }
    const std::chrono::milliseconds day = std::chrono::hours(24);
    const core::Timestamp end =
        dossier.statusSince().plus(day * TollFreeData::instance().limit("editWindowDays"_L1));
    const auto left = end.since(now);
    // A day that has begun still counts.
    return left.count() <= 0 ? 0 : int((left + day - std::chrono::milliseconds(1)) / day);
}

} // namespace am::rules
