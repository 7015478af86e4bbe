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
    /// "brand:" and something that no other draft has.
    static QString newDraftName();

    /// Opens a brand on file as a new draft.
    void startFrom(const core::Brand& brand);

    /// What would be filed now; the telephone in E.164.
    core::BrandDraft draft() const;

protected:
    QString check(const FormField& field) const override;
    void followValue(const QString& name) override;
    void send() override;
};

} // namespace am::models
