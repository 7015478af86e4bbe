// The sandbox from inside: clock, reviews, disturbances, and the phones that answer.
#pragma once

#include "ui/widgets/Page.h"
#include "ui/widgets/PageContext.h"

namespace am::models {
class SandboxController;
}

namespace am::ui {

class Banner;
class PhonePanel;
class SandboxControls;

class SandboxPage : public Page {
    Q_OBJECT
public:
    explicit SandboxPage(PageContext context, QWidget* parent = nullptr);

    bool isBusy() const override;
    void navigateTo(const Navigation& target) override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    models::SandboxController* m_controller;
    Banner* m_banner;
    SandboxControls* m_controls;
    PhonePanel* m_phones;
};

} // namespace am::ui
