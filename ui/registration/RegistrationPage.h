// Brands and campaigns: where each registration stands, and filing new ones.
#pragma once

#include "models/RegistrationController.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/PageContext.h"

class QAction;
class QStackedWidget;

namespace am::ui {

class Banner;
class RegistrationBoardView;
class RegistrationWindows;
class SegmentedControl;
class TollFreeView;

/// The board is the first tab; `addTab` puts others beside it.
class RegistrationPage : public Page {
    Q_OBJECT
public:
    explicit RegistrationPage(PageContext context, QWidget* parent = nullptr);

    bool isBusy() const override;
    /// `filter` may be the id of a brand, a campaign or a draft.
    void navigateTo(const Navigation& target) override;
    bool focusSearch() override;
    QStringList scenes() const override;
    void showScene(const QString& scene) override;
    void leaveScene() override;

    RegistrationWindows& windows() { return *m_windows; }
    RegistrationBoardView& board() { return *m_board; }
    /// Another kind of registration; its widget has states of its own. The tabs are shown once there are two.
    int addTab(const QString& label, QWidget* content);

private:
    void refresh();
    void showNothing();
    /// Says that brands or campaigns are missing because the API refuses them.
    void showMissing();
    void openNew();
    bool isEmpty() const;

    PageContext m_context;
    models::RegistrationController* m_controller;
    RegistrationWindows* m_windows;
    QAction* m_newBrand;
    QAction* m_newCampaign;
    SegmentedControl* m_tabs;
    QStackedWidget* m_stack;
    RegistrationBoardView* m_board;
    Banner* m_missing;
    TollFreeView* m_tollFree;
    QString m_awaited; ///< id to select once the archive has it
};

} // namespace am::ui
