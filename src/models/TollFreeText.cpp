// Toll-free dossiers, their status and their findings in words.
#include "models/TollFreeText.h"

#include <algorithm>

#include <iterator>

namespace am::models {

using namespace Qt::StringLiterals;
using core::TollFreeStatus;
using rules::LintSeverity;

namespace {

/// An unknown code is its own label.
template <class Labels>
QString labelOf(const Labels& labels, const QString& code) {
    const auto found = std::find_if(std::begin(labels), std::end(labels),
                                    [&code](const auto& entry) { return entry.first == code; });
    return found == std::end(labels) ? code : found->second;
}

} // namespace

QList<TollFreeStatus> TollFreeText::allStatuses() {
    return {TollFreeStatus::Draft,      TollFreeStatus::Submitted, TollFreeStatus::InReview,
            TollFreeStatus::NeedsInput, TollFreeStatus::Verified,  TollFreeStatus::RejectedFinal};
}

StateWord TollFreeText::state(TollFreeStatus status) {
    switch (status) {
        case TollFreeStatus::Draft:
            return {tr("Draft"), Tone::Neutral, u"edit"_s};
        case TollFreeStatus::Submitted:
            return {tr("Submitted"), Tone::Info, u"send"_s};
        case TollFreeStatus::InReview:
            return {tr("In review"), Tone::Info, u"clock"_s};
        case TollFreeStatus::NeedsInput:
            return {tr("Needs input"), Tone::Warning, u"warning"_s};
        case TollFreeStatus::Verified:
            return {tr("Verified"), Tone::Success, u"check"_s};
        case TollFreeStatus::RejectedFinal:
            return {tr("Rejected, final"), Tone::Danger, u"error"_s};
    }
    return {QString::number(int(status)), Tone::Neutral, u"unknown"_s};
}

StateWord TollFreeText::state(const std::optional<core::TollFreeDossier>& dossier) {
    return dossier ? state(dossier->status()) : StateWord{tr("No dossier"), Tone::Warning, u"warning"_s};
}

QString TollFreeText::programme(bool isTransactional) {
    return isTransactional ? tr("Transactional") : tr("Any content");
}

QString TollFreeText::limit(int dailyLimit) {
    return dailyLimit > 0 ? tr("%L1 within 24 h", "daily limit").arg(dailyLimit) : tr("No limit");
}

QString TollFreeText::editWindow(const core::TollFreeDossier& dossier, core::Timestamp now) {
    const auto left = rules::tollFreeEditDaysLeft(dossier, now);
    if (!left) {
        return {};
    }
    return *left > 0 ? tr("%n days left to edit", nullptr, *left) : tr("The seven days to edit are over");
}

QString TollFreeText::rejectionCode(const QString& code) {
    const auto known = rules::tollFreeRejection(code);
    if (!known) {
        return tr("%1: not known here", "rejection code").arg(code.trimmed());
    }
    const QString reason = QCoreApplication::translate("TollFreeChecks", known->reason.toUtf8().constData());
    return known->isFixable ? tr("%1: %2 (can be corrected)", "code, reason").arg(known->code, reason)
                            : tr("%1: %2 (cannot be corrected)", "code, reason").arg(known->code, reason);
}

StateWord TollFreeText::severity(LintSeverity severity) {
    switch (severity) {
        case LintSeverity::Block:
            return {tr("Block"), Tone::Danger, u"blocked"_s};
        case LintSeverity::Warn:
            return {tr("Warning"), Tone::Warning, u"warning"_s};
        case LintSeverity::Info:
            break;
    }
    return {tr("Note"), Tone::Info, u"info"_s};
}

QString TollFreeText::counts(const rules::LintCounts& counts) {
    QStringList parts;
    if (counts.block > 0) {
        parts += tr("%Ln block", nullptr, counts.block);
    }
    if (counts.warn > 0) {
        parts += tr("%Ln warnings", nullptr, counts.warn);
    }
    if (counts.info > 0) {
        parts += tr("%Ln notes", nullptr, counts.info);
    }
    return parts.isEmpty() ? tr("No findings") : parts.join(u" · "_s);
}

rules::LintTexts TollFreeText::finding(const rules::TollFreeFinding& finding) {
    // The texts as they stand in the rule files, so that they are found among the translations.
    const auto shared = rules::lintTexts(finding.lint.textId);
    const auto own = rules::tollFreeTexts(finding.lint.textId);
    const char* context = shared ? "RegistrationChecks" : "TollFreeChecks";
    const rules::LintTexts source = shared ? *shared : own.value_or(rules::LintTexts());
    const auto shown = [&](const QString& text) {
        const QString translated = QCoreApplication::translate(context, text.toUtf8().constData());
        return rules::filledIn(translated, finding.lint.arguments);
    };
    return {shown(source.title), shown(source.detail), shown(source.suggestedFix)};
}

QString TollFreeText::useCase(const QString& code) {
    const std::pair<QLatin1String, QString> labels[] = {
        {"TWO_FACTOR_AUTHENTICATION"_L1, tr("Sign-in codes")},
        {"ACCOUNT_NOTIFICATIONS"_L1, tr("Account notifications")},
        {"CUSTOMER_CARE"_L1, tr("Customer care")},
        {"CHARITY_NONPROFIT"_L1, tr("Charity")},
        {"DELIVERY_NOTIFICATIONS"_L1, tr("Delivery notifications")},
        {"FRAUD_ALERT_MESSAGING"_L1, tr("Fraud alerts")},
        {"EVENTS"_L1, tr("Events")},
        {"HIGHER_EDUCATION"_L1, tr("Higher education")},
        {"K12"_L1, tr("Schools")},
        {"MARKETING"_L1, tr("Marketing")},
        {"POLLING_AND_VOTING_NON_POLITICAL"_L1, tr("Polls, not political")},
        {"POLITICAL_ELECTION_CAMPAIGNS"_L1, tr("Political campaigns")},
        {"PUBLIC_SERVICE_ANNOUNCEMENT"_L1, tr("Public service announcements")},
        {"SECURITY_ALERT"_L1, tr("Security alerts")}};
    return labelOf(labels, code);
}

QString TollFreeText::optInType(const QString& code) {
    const std::pair<QLatin1String, QString> labels[] = {
        {"WEB_FORM"_L1, tr("Web form")},      {"PAPER_FORM"_L1, tr("Paper form")},
        {"VIA_TEXT"_L1, tr("By text")},       {"VERBAL"_L1, tr("By word of mouth")},
        {"MOBILE_QR_CODE"_L1, tr("QR code")}, {"IMPORT"_L1, tr("Imported list")}};
    return labelOf(labels, code);
}

} // namespace am::models
