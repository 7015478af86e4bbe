// Merges the offline checks and the API's review.
#include "models/FindingsController.h"

#include "models/Answers.h"
#include "models/CampaignForm.h"
#include "models/FindingText.h"
#include "sync/RegistrationActions.h"
#include "sync/Workspace.h"

#include <algorithm>
#include <chrono>

namespace am::models {

using namespace Qt::StringLiterals;
using Origin = RegistrationFinding::Origin;

namespace {

/// Looking for fixes lints anew for each, so it waits until nobody types.
constexpr std::chrono::milliseconds quiet{250};

/// What makes a finding of the API the same as one of ours: both in English, as the API writes them.
template <class Finding>
QString saying(const Finding& finding) {
    return finding.field + u'\n' + finding.title + u'\n' + finding.detail;
}

rules::LintSeverity severityOf(const core::ReviewFinding& finding) {
    return finding.blocks()                ? rules::LintSeverity::Block
           : finding.severity == "warn"_L1 ? rules::LintSeverity::Warn
                                           : rules::LintSeverity::Info;
}

bool isKnownSeverity(const QString& word) {
    return word == "block"_L1 || word == "warn"_L1 || word == "info"_L1;
}

} // namespace

FindingsController::FindingsController(RegistrationForm& form, sync::Workspace& workspace, QObject* parent)
    : QObject(parent), m_form(form), m_workspace(workspace), m_model(new FindingsModel(this)) {
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(0);
    m_fixTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &FindingsController::refresh);
    connect(&m_fixTimer, &QTimer::timeout, this, &FindingsController::lookForFix);
    const auto later = [this] {
        m_refreshTimer.start();
    };
    connect(&m_form, &RegistrationForm::valueChanged, this, later);
    connect(&m_form, &RegistrationForm::factsChanged, this, later);
    connect(&m_form, &RegistrationForm::problemsChanged, this, later);
    refresh();
}

QList<RegistrationFinding> FindingsController::ofField(const QString& field) const {
    QList<RegistrationFinding> found;
    for (const auto& finding : m_model->rows()) {
        if (finding->field == field) {
            found.append(*finding);
        }
    }
    return found;
}

void FindingsController::addOffline(QList<RegistrationFinding>& findings) {
    QHash<QString, rules::LintSeverity> reviewed;
    if (m_review && !isReviewStale()) {
        for (const core::ReviewFinding& finding : m_review->findings) {
            reviewed.insert(saying(finding), severityOf(finding));
        }
    }
    m_offline.clear();
    for (const rules::LintFinding& finding : m_form.lint()) {
        RegistrationFinding shown = FindingText::of(finding);
        while (m_offline.contains(shown.id)) {
            shown.id += u'+';
        }
        m_offline.insert(shown.id, finding);
        const auto same = reviewed.constFind(saying(finding));
        if (same != reviewed.constEnd()) {
            shown.isReviewed = true;
            shown.severity = std::max(shown.severity, *same);
        }
        shown.hasFix = m_fixes.contains(shown.id);
        findings.append(shown);
    }
}

void FindingsController::addReviewed(QList<RegistrationFinding>& findings) const {
    if (!m_review) {
        return;
    }
    const bool isStale = isReviewStale();
    for (qsizetype i = 0; i < m_review->findings.size(); ++i) {
        const core::ReviewFinding& finding = m_review->findings.at(i);
        if (m_offlineThen.contains(saying(finding))) {
            continue; // Our checks say it, and follow the typing.
        }
        RegistrationFinding shown;
        shown.id = u"review/%1/"_s.arg(i) + finding.id;
        shown.origin = Origin::Review;
        shown.severity = severityOf(finding);
        shown.unknownSeverity = isKnownSeverity(finding.severity) ? QString() : finding.severity;
        shown.field = finding.field;
        shown.title = finding.title;
        shown.detail = finding.detail;
        shown.suggestedFix = finding.suggestedFix;
        shown.source = finding.source;
        shown.docsUrl = finding.docsUrl;
        shown.isStale = isStale;
        findings.append(shown);
    }
}

void FindingsController::addContract(QList<RegistrationFinding>& findings) const {
    for (const FormField& field : m_form.fields()) {
        RegistrationFinding shown;
        shown.field = field.name;
        shown.severity = rules::LintSeverity::Block;
        if (const QString refused = m_form.serverProblem(field.name); !refused.isEmpty()) {
            shown.id = u"refused/"_s + field.name;
            shown.origin = Origin::Refusal;
            shown.title = refused;
            findings.append(shown);
            continue;
        }
        const bool isSaid =
            std::any_of(findings.cbegin(), findings.cend(), [&field](const RegistrationFinding& finding) {
                return finding.field == field.name && finding.blocks();
            });
        shown.title = isSaid ? QString() : m_form.contractProblem(field.name);
        if (!shown.title.isEmpty()) {
            shown.id = u"contract/"_s + field.name;
            shown.origin = Origin::Contract;
            shown.source = tr("The API asks for it.");
            findings.append(shown);
        }
    }
}

void FindingsController::refresh() {
    m_refreshTimer.stop();
    QList<RegistrationFinding> findings;
    addOffline(findings);
    addReviewed(findings);
    addContract(findings);
    QStringList order;
    QHash<QString, QString> labels;
    for (const FormField& field : m_form.fields()) {
        order.append(field.name);
        labels.insert(field.name, field.label);
    }
    m_counts = {};
    for (RegistrationFinding& finding : findings) {
        finding.fieldLabel = labels.value(finding.field, finding.field);
        if (finding.isStale) {
            continue;
        }
        int& count = finding.severity == rules::LintSeverity::Block  ? m_counts.block
                     : finding.severity == rules::LintSeverity::Warn ? m_counts.warn
                                                                     : m_counts.info;
        ++count;
    }
    m_model->setFindings(std::move(findings), order);
    m_firstBlock.clear();
    m_withoutVerdict.clear();
    for (const auto& finding : m_model->rows()) {
        if (m_firstBlock.isEmpty() && finding->blocks()) {
            m_firstBlock = finding->id;
        }
        if (finding->origin == Origin::Offline) {
            m_withoutVerdict.append(finding->id);
        }
    }
    m_fixTimer.start(quiet);
    Q_EMIT changed();
}

void FindingsController::lookForFix() {
    if (m_withoutVerdict.isEmpty()) {
        return;
    }
    const QString id = m_withoutVerdict.takeFirst();
    const auto fix = m_form.fixOf(m_offline.value(id));
    const bool known = m_fixes.contains(id);
    if (fix) {
        m_fixes.insert(id, leavesTyped(*fix));
    } else {
        m_fixes.remove(id);
    }
    if (fix.has_value() != known) {
        QList<RegistrationFinding> findings;
        QStringList order;
        for (const auto& finding : m_model->rows()) {
            findings.append(*finding);
            findings.last().hasFix = m_fixes.contains(finding->id);
        }
        for (const FormField& field : m_form.fields()) {
            order.append(field.name);
        }
        m_model->setFindings(std::move(findings), order);
    }
    if (m_withoutVerdict.isEmpty()) {
        Q_EMIT changed();
    } else {
        m_fixTimer.start(0);
    }
}

bool FindingsController::leavesTyped(const rules::RegistrationFix& fix) const {
    return std::all_of(fix.changes.cbegin(), fix.changes.cend(), [this](const rules::FieldChange& change) {
        // What the opt-in page says, and who gets the texts, is to be looked at by somebody who knows.
        if (change.field == "message_flow"_L1 || change.field == "description"_L1) {
            return false;
        }
        const FormField field = m_form.field(change.field);
        const bool isText = field.kind == FormField::Kind::Text || field.kind == FormField::Kind::Line;
        return !isText || field.name.endsWith("_keywords"_L1) ||
               change.value.toString().contains(m_form.text(change.field).trimmed());
    });
}

bool FindingsController::applyFix(const QString& id) {
    const auto finding = m_offline.constFind(id);
    if (finding == m_offline.constEnd()) {
        return false;
    }
    // Looked for anew: the draft may have changed since it was offered.
    const auto fix = m_form.fixOf(*finding);
    if (!fix) {
        return false;
    }
    QMap<QString, QVariant> values;
    for (const rules::FieldChange& change : fix->changes) {
        values.insert(change.field, change.value);
    }
    m_form.apply(tr("Fixed: %1").arg(FindingText::of(*finding).title), values);
    refresh();
    return true;
}

int FindingsController::plainFixCount() const {
    return int(std::count_if(m_model->rows().cbegin(), m_model->rows().cend(),
                             [this](const auto& finding) { return m_fixes.value(finding->id, false); }));
}

void FindingsController::applyPlainFixes() {
    QStringList ids;
    for (const auto& finding : m_model->rows()) {
        if (m_fixes.value(finding->id, false)) {
            ids.append(finding->id);
        }
    }
    int applied = 0;
    m_form.beginStep();
    for (const QString& id : std::as_const(ids)) {
        // An earlier fix may have answered this one as well.
        const auto finding = m_offline.constFind(id);
        const auto fix = finding == m_offline.constEnd() ? std::nullopt : m_form.fixOf(*finding);
        if (fix && leavesTyped(*fix) && applyFix(id)) {
            ++applied;
        }
    }
    m_form.endStep(tr("%Ln fixes applied", nullptr, applied));
}

bool FindingsController::canAskReview() const {
    return qobject_cast<CampaignForm*>(&m_form) != nullptr;
}

bool FindingsController::isReviewStale() const {
    const auto* campaign = qobject_cast<CampaignForm*>(&m_form);
    return m_review && campaign && campaign->draft() != m_reviewed;
}

void FindingsController::askReview() {
    const auto* campaign = qobject_cast<CampaignForm*>(&m_form);
    if (m_isAsking || !campaign) {
        return;
    }
    m_isAsking = true;
    m_reviewError.reset();
    const core::CampaignDraft draft = campaign->draft();
    QSet<QString> said;
    for (const rules::LintFinding& finding : m_form.lint()) {
        said.insert(saying(finding));
    }
    Q_EMIT reviewChanged();
    onAnswer(this, m_workspace.registration().reviewCampaign(draft),
             [this, draft, said](const core::Result<core::CampaignReview>& answer) {
                 m_isAsking = false;
                 if (answer) {
                     m_reviewed = draft;
                     m_offlineThen = said;
                     m_review = *answer;
                 } else {
                     m_reviewError = answer.error();
                 }
                 refresh();
                 Q_EMIT reviewChanged();
             });
}

} // namespace am::models
