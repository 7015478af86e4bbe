// Checks brand and campaign drafts for what reviewers are known to refuse, before they are filed.
#include "rules/RegistrationLint.h"

#include "rules/RegistrationLintChecks.h"

namespace am::rules {

namespace {
using namespace Qt::StringLiterals;

QList<LintField> samplesOf(const core::CampaignDraft& draft) {
    QList<LintField> samples;
    for (qsizetype i = 0; i < draft.samples.size(); ++i) {
        if (!draft.samples[i].trimmed().isEmpty()) {
            samples += LintField{u"sample"_s + QString::number(i + 1), LintText(draft.samples[i])};
        }
    }
    return samples;
}

QString domainOf(const std::optional<core::Brand>& brand) {
    const QString website = brand ? brand->filed.website.trimmed() : QString();
    if (website.isEmpty()) {
        return {};
    }
    const QList<LintLink> links =
        LintText(website.contains("://"_L1) ? website : u"https://"_s + website).links();
    return links.isEmpty() ? QString() : registrableDomain(links.first().host);
}
} // namespace

QString filledIn(const QString& text, const QStringList& arguments) {
    QString filled;
    filled.reserve(text.size() + 32);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : 0;
        if (place >= 1 && place <= arguments.size()) {
            filled += arguments[place - 1];
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

void LintReport::add(QLatin1String textId, const QString& field, const QStringList& arguments) {
    std::optional<LintFinding> finding = LintData::instance().finding(QString(textId));
    if (!finding) {
        qFatal("The rule files have no text %s.", textId.data());
    }
    finding->field = field;
    finding->arguments = arguments;
    finding->title = filledIn(finding->title, arguments);
    finding->detail = filledIn(finding->detail, arguments);
    finding->suggestedFix = filledIn(finding->suggestedFix, arguments);
    m_findings += *finding;
}

LintedCampaign::LintedCampaign(const core::CampaignDraft& filed, const std::optional<core::Brand>& of,
                               const LintSurroundings& around)
    : draft(filed),
      brand(of),
      surroundings(around),
      names(of ? of->filed : core::BrandDraft()),
      brandDomain(domainOf(of)),
      description{u"description"_s, LintText(filed.description)},
      messageFlow{u"message_flow"_s, LintText(filed.messageFlow)},
      samples(samplesOf(filed)),
      optinMessage{u"optin_message"_s, LintText(filed.optinMessage)},
      optoutMessage{u"optout_message"_s, LintText(filed.optoutMessage)},
      helpMessage{u"help_message"_s, LintText(filed.helpMessage)} {}

QString LintedCampaign::promotionIn(const LintText& text) const {
    constexpr QLatin1String list("promotion");
    if (!text.has(list)) {
        return {};
    }
    for (const LintText::Sentence& sentence : text.sentences()) {
        if (!sentence.isDenial && sentence.has(list)) {
            const QString words = withoutPhrases(names.takenFrom(sentence.words), "harmless"_L1);
            if (const QString phrase = findPhrase(words, list); !phrase.isNull()) {
                return phrase;
            }
        }
    }
    return {};
}

bool LintedCampaign::mayPromote() const {
    if (!isUsecase("usecasesPromotional"_L1)) {
        return false;
    }
    const bool hasParts = isUsecase("usecasesMixed"_L1) || isUsecase("usecasesLowVolume"_L1);
    return !hasParts || draft.subUsecases.isEmpty() || draft.subUsecases.contains("MARKETING"_L1);
}

QList<LintFinding> lintCampaign(const core::CampaignDraft& draft, const std::optional<core::Brand>& brand,
                                const LintSurroundings& surroundings) {
    const LintedCampaign campaign(draft, brand, surroundings);
    LintReport report;
    checkBrandOfCampaign(campaign, report);
    checkUsecase(campaign, report);
    checkDescription(campaign, report);
    checkAttributes(campaign, report);
    checkLengths(campaign, report);
    checkSamples(campaign, report);
    checkSampleLinks(campaign, report);
    checkContent(campaign, report);
    checkOptIn(campaign, report);
    checkPolicies(campaign, report);
    checkAutomaticMessages(campaign, report);
    checkKeywords(campaign, report);
    return report.take();
}

QList<LintFinding> lintBrand(const core::BrandDraft& draft, const LintSurroundings& surroundings) {
    LintReport report;
    checkBrandIdentity(draft, surroundings, report);
    checkBrandContact(draft, report);
    return report.take();
}

LintCounts countFindings(const QList<LintFinding>& findings) {
    LintCounts counts;
    for (const LintFinding& finding : findings) {
        switch (finding.severity) {
            case LintSeverity::Block:
                ++counts.block;
                break;
            case LintSeverity::Warn:
                ++counts.warn;
                break;
            case LintSeverity::Info:
                ++counts.info;
                break;
        }
    }
    return counts;
}

QString lintSeverityWord(LintSeverity severity) {
    switch (severity) {
        case LintSeverity::Block:
            return u"block"_s;
        case LintSeverity::Warn:
            return u"warn"_s;
        case LintSeverity::Info:
            break;
    }
    return u"info"_s;
}

std::optional<LintTexts> lintTexts(const QString& textId) {
    const std::optional<LintFinding> finding = LintData::instance().finding(textId);
    if (!finding) {
        return std::nullopt;
    }
    return LintTexts{finding->title, finding->detail, finding->suggestedFix};
}

QStringList lintTextIds() {
    return LintData::instance().textIds();
}

QString lintReviewedOn() {
    return LintData::instance().reviewed();
}

} // namespace am::rules
