// A toll-free verification dossier while it is being filled in.
#pragma once

#include "core/Brand.h"
#include "core/TollFreeDossier.h"
#include "models/RegistrationForm.h"
#include "rules/TollFreeLint.h"

#include <QDate>

namespace am::core {
class Clock;
}

namespace am::models {

/// Fields of compliance.md 4.2, saved in the dossier shortly after each change; the findings of the checks
/// follow each change at once. Lives on the UI thread.
class TollFreeForm : public RegistrationForm {
    Q_OBJECT
public:
    TollFreeForm(sync::Workspace& workspace, const core::TollFreeDossier& dossier, const core::Clock& clock,
                 QObject* parent = nullptr);
    /// Saves what is not saved yet.
    ~TollFreeForm() override;

    QString title() const override;
    QList<FormStep> steps() const override;
    QList<FormField> fieldsOf(const QString& step) const;
    QList<rules::LintFinding> lint() const override;
    std::optional<rules::RegistrationFix> fixOf(const rules::LintFinding& finding) const override;
    /// There is no route to file a dossier with.
    QString curl() const override { return {}; }
    QString sameOnFile() const override { return {}; }

    qint64 dossierId() const { return m_dossierId; }
    core::TollFreeDraft draft() const;
    /// What the checks need to know beyond the form; before it is known they run on the form alone.
    void setSurroundings(const rules::TollFreeSurroundings& surroundings);
    const QList<rules::TollFreeFinding>& findings() const { return m_findings; }
    /// Puts the finding's simple fix into its field; does nothing without one.
    void applyFix(const rules::TollFreeFinding& finding);
    bool isSaved() const { return !m_saveTimer.isActive() && m_saving == 0 && !m_dossierError; }
    /// Why the last change could not be saved in the dossier; it is tried again after a while.
    const std::optional<core::ApiError>& dossierError() const { return m_dossierError; }

    /// What is known of the business: brand, organization and the number. A draft to begin with.
    static core::TollFreeDraft proposal(const QString& number, const std::optional<core::Brand>& brand);

Q_SIGNALS:
    void findingsChanged();
    void savedChanged();

protected:
    QString check(const FormField& field) const override;
    void followValue(const QString& name) override;
    /// Saves at once; there is nobody to send it to.
    void send() override;

private:
    void look();
    void save();

    qint64 m_dossierId;
    const core::Clock& m_clock;
    core::TollFreeDraft m_saved;
    rules::TollFreeSurroundings m_surroundings;
    QList<rules::TollFreeFinding> m_findings;
    QTimer m_saveTimer;
    std::optional<core::ApiError> m_dossierError;
    int m_saving = 0;
};

} // namespace am::models
