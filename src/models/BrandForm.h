// The form that registers a brand.
#pragma once

#include "core/Brand.h"
#include "models/RegistrationForm.h"

namespace am::models {

/// Fields and checks of a brand (compliance.md 3.2). Lives on the UI thread.
class BrandForm : public RegistrationForm {
    Q_OBJECT
public:
    BrandForm(sync::Workspace& workspace, const QString& draftName, QObject* parent = nullptr);
    ~BrandForm() override;
    /// "brand:" and something that no other draft has.
    static QString newDraftName();
    /// The one draft that corrects a brand that was not verified.
    static QString redraftName(const core::Brand& unverified);

    QString title() const override;
    QList<FormStep> steps() const override;
    QString curl() const override;
    QString sameOnFile() const override;
    QList<rules::LintFinding> lint() const override;
    std::optional<rules::RegistrationFix> fixOf(const rules::LintFinding& finding) const override;

    /// Opens a brand on file as a new draft.
    void startFrom(const core::Brand& brand);
    /// What would be filed now; the telephone in E.164.
    core::BrandDraft draft() const;

protected:
    QString check(const FormField& field) const override;
    void followValue(const QString& name) override;
    void send() override;

private:
    rules::LintSurroundings surroundings() const;
};

} // namespace am::models
