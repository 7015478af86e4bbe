// Brands and campaigns: what is on file, how far it is, and filing new ones.
#pragma once

#include "models/RegistrationController.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/PageContext.h"

class QAbstractItemModel;
class QAction;
class QStackedWidget;

namespace am::ui {

class DataTable;
class RegistrationInspector;
class RegistrationWindows;
class SegmentedControl;

class RegistrationPage : public Page {
    Q_OBJECT
public:
    explicit RegistrationPage(PageContext context, QWidget* parent = nullptr);

    bool isBusy() const override;
    /// `filter` may be the id of a brand or campaign.
    void navigateTo(const Navigation& target) override;
    QStringList scenes() const override;
    void showScene(const QString& scene) override;

    RegistrationWindows& windows() { return *m_windows; }

private:
    enum Tab : int { Brands, Campaigns };
    void buildContent();
    DataTable* makeTable(const QString& name, const QString& accessibleName, QAbstractItemModel* model);
    void refresh();
    void showTab(int tab);
    void inspect(Tab tab, const QString& id);
    void select(Tab tab, const QString& id);
    void openNew();

    PageContext m_context;
    models::RegistrationController* m_controller;
    RegistrationWindows* m_windows;
    QAction* m_newBrand;
    QAction* m_newCampaign;
    SegmentedControl* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    DataTable* m_brands = nullptr;
    DataTable* m_campaigns = nullptr;
    RegistrationInspector* m_inspector = nullptr;
    QString m_awaited; ///< id to select once the archive has it
};

} // namespace am::ui
