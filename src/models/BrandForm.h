// The form that registers a brand.
#pragma once

#include "core/Brand.h"
#include "models/RegistrationForm.h"

namespace am::models {

/// Fields and checks of a brand (compliance.md 3.2). Draft name "brand". Lives on the UI thread.
class BrandForm : public RegistrationForm {
    Q_OBJECT
public:
    explicit BrandForm(sync::Workspace& workspace, QObject* parent = nullptr);

    /// What would be filed now; the telephone in E.164.
    core::BrandDraft draft() const;

protected:
    QString check(const FormField& field) const override;
    void followValue(const QString& name) override;
    void send() override;
};

} // namespace am::models
