// The window of an open profile: frame, top bar, rail, pages.
#pragma once

#include "models/SyncStatusController.h"
#include "session/Profile.h"
#include "ui/shell/PageRegistry.h"
#include "ui/shell/TopBar.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace am::ui {

class Banner;
class BannerStack;
class Page;
class Rail;
class ReconcileDialog;
class SyncPanel;

/// What the application tells the view about the profile it opened.
struct OpenProfile {
    session::Profile profile;
    QList<session::Profile> allProfiles;
    bool keyIsKept = true;          ///< false: a banner says that the key is gone at the end
    QString damagedFileMovedTo;     ///< a banner names it
    bool lacksOrganization = false; ///< a banner says which scope is missing
};

/// Makes pages when they are first shown and keeps them. Pages are named by Navigation::pageId.
class WorkspaceView : public QWidget {
    Q_OBJECT
public:
    WorkspaceView(const OpenProfile& open, const ShellContext& context, const ProfileActions& actions,
                  models::SyncStatusController& sync, QWidget* parent = nullptr);

    /// Goes to the page and gives it the navigation; unknown pages are ignored.
    void navigate(const Navigation& target);
    Page* currentPage() const;
    QStringList pageIds() const;
    /// The panel below the sync indicator.
    SyncPanel* syncPanel() { return m_syncPanel; }
    /// Opens the comparison of the local copy with the API, or brings it to the front.
    void compareWithApi();
    /// Asks before it forgets; the menu's way to ProfileActions::forget.
    void askToForget();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addShortcuts();
    void showPage(int index);
    Page* makePage(int index);
    void showTroubles();
    void search();
    void nextPane();
    Banner* addBanner(const QString& name);

    OpenProfile m_open;
    ShellContext m_context;
    ProfileActions m_actions;
    models::SyncStatusController& m_sync;
    QList<PageEntry> m_entries;
    QHash<int, Page*> m_pages;
    TopBar* m_topBar;
    Rail* m_rail;
    BannerStack* m_banners;
    SyncPanel* m_syncPanel = nullptr;
    QPointer<ReconcileDialog> m_reconcileDialog;
    Banner* m_trouble = nullptr;
    QStackedWidget* m_stack;
};

} // namespace am::ui
