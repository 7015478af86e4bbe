// The window of an open profile: frame, top bar, rail, pages.
#pragma once

#include "models/SearchController.h"
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
class SearchPanel;
class ReconcileDialog;
class SyncPanel;

/// What the application tells the view about the profile it opened.
struct OpenProfile {
    session::Profile profile;
    QList<session::Profile> allProfiles;
    bool keyIsKept = true;          ///< false: a banner says that the key is gone at the end
    QString damagedFileMovedTo;     ///< a banner names it
    QString damagedLogKeptAs;       ///< a banner names it
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
    /// Puts the text into the search box and shows what it finds.
    void showSearch(const QString& text);
    void closeSearch();
    bool isSearching() const { return m_search.isBusy(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addShortcuts();
    void showPage(int index);
    Page* makePage(int index);
    void showTroubles();
    void search();
    void focusSearchBox();
    void nextPane();
    Banner* addBanner(const QString& name);

    OpenProfile m_open;
    ShellContext m_context;
    ProfileActions m_actions;
    models::SyncStatusController& m_sync;
    models::SearchController m_search;
    QList<PageEntry> m_entries;
    QHash<int, Page*> m_pages;
    TopBar* m_topBar;
    SearchPanel* m_searchPanel = nullptr;
    Rail* m_rail;
    BannerStack* m_banners;
    SyncPanel* m_syncPanel = nullptr;
    QPointer<ReconcileDialog> m_reconcileDialog;
    Banner* m_trouble = nullptr;
    QStackedWidget* m_stack;
};

} // namespace am::ui
