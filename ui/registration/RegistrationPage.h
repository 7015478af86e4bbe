// Brands and campaigns: what is on file, how far it is, and filing new ones.
#pragma once

#include "models/RegistrationController.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/PageContext.h"

#include <QPointer>

class QAbstractItemModel;
class QAction;
class QStackedWidget;

namespace am::models {
class CampaignForm;
}

namespace am::ui {

class DataTable;
class RegistrationDialog;
class RegistrationInspector;
class SegmentedControl;
class TollFreeView;

class RegistrationPage : public Page {
    Q_OBJECT
public:
    explicit RegistrationPage(PageContext context, QWidget* parent = nullptr);

    bool isBusy() const override;
    /// `filter` may be the id of a brand or campaign.
    void navigateTo(const Navigation& target) override;
    QStringList scenes() const override;
    void showScene(const QString& scene) override;

    /// Each opens its window with the saved draft, or brings the open one to the front.
    RegistrationDialog* openBrandForm();
    RegistrationDialog* openCampaignForm();

private:
    enum Tab : int { Brands, Campaigns, TollFree };
    void buildContent();
    DataTable* makeTable(const QString& name, const QString& accessibleName, QAbstractItemModel* model);
    void refresh();
    void showTab(int tab);
    void inspect(Tab tab, const QString& id);
    void select(Tab tab, const QString& id);
    models::CampaignForm* campaignForm();
    void redraft(const QString& campaignId);
    void openNew();

    PageContext m_context;
    models::RegistrationController* m_controller;
    QAction* m_newBrand;
    QAction* m_newCampaign;
    SegmentedControl* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    DataTable* m_brands = nullptr;
    DataTable* m_campaigns = nullptr;
    RegistrationInspector* m_inspector = nullptr;
    TollFreeView* m_tollFree = nullptr;
    QPointer<RegistrationDialog> m_brandDialog;
    QPointer<RegistrationDialog> m_campaignDialog;
    QString m_awaited; ///< id to select once the archive has it
};

} // namespace am::ui
