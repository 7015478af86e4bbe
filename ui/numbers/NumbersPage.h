// Our numbers: what they are, what they may do, and getting or releasing them.
#pragma once

#include "models/NumberBulkPlan.h"
#include "models/NumberFilterModel.h"
#include "models/NumbersController.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/PageContext.h"

class QAction;

namespace am::ui {

class Banner;
class NumberBulkDialog;
class NumberDialogs;
class NumberFilterBar;
class NumberInspector;
class NumberOrderDialog;
class NumberSelectionBar;
class NumbersTable;

class NumbersPage : public Page {
    Q_OBJECT
public:
    explicit NumbersPage(PageContext context, QWidget* parent = nullptr);

    bool isBusy() const override;
    void navigateTo(const Navigation& target) override;
    bool focusSearch() override;
    QStringList scenes() const override;
    void showScene(const QString& scene) override;
    /// The panel that orders numbers; opened if it is not open yet.
    NumberOrderDialog* openOrderDialog();
    NumberDialogs& dialogs() { return *m_dialogs; }

private:
    void buildActions();
    void buildFilterBar();
    void buildContent();
    void connectInspector();
    void refresh();
    void showNoNumbers();
    void updateFooter();
    void updateSelection();
    void updateOrderBanner();
    void filterBy(const models::NumberCriteria& criteria);
    void inspect(const QString& id);
    void select(const QStringList& ids);
    NumberBulkDialog* changeSelection(models::NumberChange::Act act);
    void askRelease();
    void showResultsScene();
    void actDone(models::NumbersController::Act act);
    /// Where the settings of this profile begin.
    QString settingsPlace() const;

    PageContext m_context;
    models::NumbersController* m_controller;
    models::NumberFilterModel* m_shown;
    NumberDialogs* m_dialogs;
    QAction* m_get;
    QAction* m_bulkOrder;
    QAction* m_results;
    QAction* m_clearFilters;
    NumberFilterBar* m_filter = nullptr;
    NumberSelectionBar* m_selection = nullptr;
    Banner* m_orderBanner = nullptr;
    NumbersTable* m_table = nullptr;
    NumberInspector* m_inspector = nullptr;
    QStringList m_awaited; ///< ordered, and to be selected once the archive has them
    Navigation m_target;   ///< asked for before the numbers were read
};

} // namespace am::ui
