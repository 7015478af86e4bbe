// What may get a draft refused: the offline checks as one types, the API's review beside them, and fixes.
#pragma once

#include "core/CampaignReview.h"
#include "core/Result.h"
#include "models/FindingsModel.h"
#include "models/RegistrationForm.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace am::models {

/// Follows the form and merges both sources. Lives on the UI thread.
class FindingsController : public QObject {
    Q_OBJECT
public:
    FindingsController(RegistrationForm& form, sync::Workspace& workspace, QObject* parent = nullptr);

    FindingsModel& model() { return *m_model; }
    /// Gravest first.
    QList<RegistrationFinding> ofField(const QString& field) const;
    /// Without those of an earlier state.
    const rules::LintCounts& counts() const { return m_counts; }
    /// False while a finding of either source stops it.
    bool mayFile() const { return m_firstBlock.isEmpty(); }
    /// Id of the first finding that stops it; empty if none does.
    const QString& firstBlock() const { return m_firstBlock; }
    /// Brings the list up to date at once; otherwise it follows once the events at hand are handled.
    void refresh();

    /// Applies what is offered for one finding. False if there is nothing (any more).
    bool applyFix(const QString& id);
    /// How many fixes leave all that was typed standing.
    int plainFixCount() const;
    /// Applies those in one step.
    void applyPlainFixes();

    /// Only campaigns can be reviewed.
    bool canAskReview() const;
    bool isAsking() const { return m_isAsking; }
    /// Nothing is filed, charged or kept.
    void askReview();
    const std::optional<core::CampaignReview>& review() const { return m_review; }
    /// The draft was changed since it was reviewed.
    bool isReviewStale() const;
    /// Why the last question failed; it hinders nothing.
    const std::optional<core::ApiError>& reviewError() const { return m_reviewError; }

Q_SIGNALS:
    void changed();
    void reviewChanged();

private:
    void addOffline(QList<RegistrationFinding>& findings);
    void addReviewed(QList<RegistrationFinding>& findings) const;
    void addContract(QList<RegistrationFinding>& findings) const;
    void lookForFix();
    bool leavesTyped(const rules::RegistrationFix& fix) const;

    RegistrationForm& m_form;
    sync::Workspace& m_workspace;
    FindingsModel* m_model;
    QTimer m_refreshTimer;
    QTimer m_fixTimer;
    QHash<QString, rules::LintFinding> m_offline; ///< by id
    QStringList m_withoutVerdict;                 ///< ids whose fix is yet to be looked for
    QHash<QString, bool> m_fixes;                 ///< by id: leaves what was typed
    rules::LintCounts m_counts;
    QString m_firstBlock;

    std::optional<core::CampaignReview> m_review;
    core::CampaignDraft m_reviewed;
    QSet<QString> m_offlineThen; ///< what our checks said about that draft
    std::optional<core::ApiError> m_reviewError;
    bool m_isAsking = false;
};

} // namespace am::models
