// The organization behind the key, its wallet and its sending rules.
#pragma once

#include "ui/widgets/Page.h"
#include "ui/widgets/PageContext.h"

class QAction;
class QLabel;

namespace am::models {
class AccountController;
}

namespace am::ui {

class Banner;
class KeyValueList;

class AccountPage : public Page {
    Q_OBJECT
public:
    explicit AccountPage(PageContext context, QWidget* parent = nullptr);

    bool isBusy() const override;

private:
    QWidget* makeContent();
    void update();
    void updateWallet();
    void updateOrganization();

    models::AccountController* m_controller;
    QAction* m_refresh;
    Banner* m_banner;
    QLabel* m_balance;
    KeyValueList* m_wallet;
    KeyValueList* m_organization;
    KeyValueList* m_rules;
};

} // namespace am::ui
