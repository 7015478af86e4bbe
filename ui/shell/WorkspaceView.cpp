// Lays out the profile's window, makes pages on demand, and holds the window's keys.
#include "ui/shell/WorkspaceView.h"

#include "ui/settings/SettingsPage.h"
#include "ui/shell/GlobalSearch.h"
#include "ui/shell/Rail.h"
#include "ui/shell/ReconcileDialog.h"
#include "ui/shell/SearchPanel.h"
#include "ui/shell/SyncPanel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/BannerStack.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/Prompter.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace am::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int frameWidth = 3;
constexpr int narrowBelow = 1120;
constexpr auto pageKey = "window/page"_L1;
constexpr auto railKey = "window/railCollapsed"_L1;
} // namespace

WorkspaceView::WorkspaceView(const OpenProfile& open, const ShellContext& context,
                             const ProfileActions& actions, models::SyncStatusController& sync,
                             QWidget* parent)
    : QWidget(parent),
      m_open(open),
      m_context(context),
      m_actions(actions),
      m_sync(sync),
      m_search(context.page.workspace, context.page.clock),
      m_entries(allPages(open.profile.isSandbox() ? WithSandbox::Yes : WithSandbox::No)),
      m_rail(new Rail),
      m_banners(new BannerStack(QMargins(12, 8, 12, 0))),
      m_stack(new QStackedWidget) {
    setObjectName(u"workspaceView"_s);
    ProfileActions asked = actions;
    asked.forget = [this] {
        askToForget();
    };
    m_topBar = new TopBar(open.profile, open.allProfiles, asked, sync);

    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_banners);
    main->addWidget(m_stack, 1);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_rail);
    body->addLayout(main, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(frameWidth, frameWidth, frameWidth, frameWidth);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addLayout(body, 1);

    for (int i = 0; i < m_entries.size(); ++i) {
        const QKeySequence key = i < 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)) : QKeySequence();
        m_rail->addPage(m_entries.at(i).icon, m_entries.at(i).label, key, m_entries.at(i).id);
    }
    QSettings& settings = m_context.page.settings;
    m_rail->setCollapsed(settings.value(railKey).toBool());
    connect(m_rail, &Rail::collapsedChanged, this,
            [this](bool collapsed) { m_context.page.settings.setValue(railKey, collapsed); });
    connect(m_rail, &Rail::pageChosen, this, &WorkspaceView::showPage);
    m_searchPanel = new SearchPanel(m_search, m_topBar->search(), this);
    connect(m_searchPanel, &SearchPanel::chosen, this, &WorkspaceView::navigate);
    connect(m_searchPanel, &SearchPanel::left, this, [this] { currentPage()->activated(); });
    connect(m_topBar, &TopBar::settingsWanted, this, [this] {
        Navigation target;
        target.pageId = u"settings"_s;
        navigate(target);
    });
    connect(&m_sync, &models::SyncStatusController::changed, this, &WorkspaceView::showTroubles);
    m_syncPanel = new SyncPanel(sync, m_topBar->syncIndicator(), this);
    connect(m_topBar, &TopBar::syncPanelWanted, m_syncPanel, &SyncPanel::toggle);
    connect(m_syncPanel, &SyncPanel::compareWanted, this, &WorkspaceView::compareWithApi);
    m_context.page.navigate = [this](const Navigation& target) {
        navigate(target);
    };

    if (!open.keyIsKept) {
        Banner* banner = addBanner(u"noKeychainBanner"_s);
        banner->setMessage(Tone::Info,
                           tr("There is no keychain on this computer. The key is kept until the console "
                              "ends and must be entered again then."));
        banner->setIcon(IconName::Key);
        banner->setClosable();
    }
    if (!open.damagedFileMovedTo.isEmpty()) {
        Banner* banner = addBanner(u"rebuiltBanner"_s);
        banner->setMessage(Tone::Warning,
                           tr("The archive was damaged and is being copied again. The old file was "
                              "kept as %1. Your drafts and notes are untouched.")
                               .arg(open.damagedFileMovedTo));
        banner->setClosable();
    }
    if (!open.damagedLogKeptAs.isEmpty()) {
        Banner* banner = addBanner(u"ledgerLogBanner"_s);
        banner->setMessage(
            Tone::Warning,
            tr("The log of the ledger was damaged: the last changes to drafts and notes may be "
               "missing. The ledger as it was found was kept as %1. Look through your drafts and "
               "the texts waiting to be sent.")
                .arg(open.damagedLogKeptAs));
        banner->setClosable();
    }
    if (open.lacksOrganization) {
        Banner* banner = addBanner(u"scopeBanner"_s);
        banner->setMessage(Tone::Info,
                           tr("This key works, but lacks the scope org:read: the account page stays "
                              "empty."));
        banner->setClosable();
    }
    m_trouble = addBanner(u"troubleBanner"_s);
    m_trouble->hide();
    addShortcuts();
    showTroubles();
    // Its request log has to listen from the start.
    makePage(int(pageIds().indexOf(u"developer"_s)));

    const QString last = settings.value(pageKey, m_entries.constFirst().id).toString();
    showPage(std::max(0, int(pageIds().indexOf(last))));
}

Banner* WorkspaceView::addBanner(const QString& name) {
    auto* banner = new Banner;
    banner->setObjectName(name);
    m_banners->add(banner);
    return banner;
}

void WorkspaceView::addShortcuts() {
    const auto add = [this](const QKeySequence& key, auto function) {
        auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    for (int i = 0; i < std::min<int>(9, int(m_entries.size())); ++i) {
        add(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, i] { showPage(i); });
    }
    add(QKeySequence(Qt::Key_F5), [this] { m_sync.syncNow(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { search(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { focusSearchBox(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_B), [this] { m_rail->setCollapsed(!m_rail->isCollapsed()); });
    add(QKeySequence(Qt::Key_F6), [this] { nextPane(); });
}

void WorkspaceView::search() {
    Page* page = currentPage();
    if (!page || !page->focusSearch()) {
        focusSearchBox();
    }
}

void WorkspaceView::focusSearchBox() {
    m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
    m_topBar->search()->selectAll();
    m_searchPanel->open();
}

void WorkspaceView::showSearch(const QString& text) {
    m_topBar->search()->setFocus(Qt::OtherFocusReason);
    m_topBar->search()->setText(text);
    m_searchPanel->open();
}

void WorkspaceView::closeSearch() {
    m_topBar->search()->clear();
    m_searchPanel->close();
}

void WorkspaceView::keyPressEvent(QKeyEvent* event) {
    // Whoever has something to close has taken the key by now: what is left is the way back to the search.
    if (event->key() == Qt::Key_Escape && m_searchPanel->restore()) {
        return;
    }
    QWidget::keyPressEvent(event);
}

void WorkspaceView::nextPane() {
    const QWidget* focus = QApplication::focusWidget();
    if (focus && m_rail->isAncestorOf(focus)) {
        m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
    } else if (focus && m_topBar->isAncestorOf(focus)) {
        if (Page* page = currentPage()) {
            const QList<QWidget*> children = page->findChildren<QWidget*>();
            const auto first = std::find_if(children.cbegin(), children.cend(), [](const QWidget* child) {
                return child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus);
            });
            if (first != children.cend()) {
                (*first)->setFocus(Qt::ShortcutFocusReason);
            }
        }
    } else {
        m_rail->focusCurrent();
    }
}

void WorkspaceView::navigate(const Navigation& target) {
    const auto index = pageIds().indexOf(target.pageId);
    if (index < 0) {
        return;
    }
    showPage(int(index));
    currentPage()->navigateTo(target);
}

Page* WorkspaceView::currentPage() const {
    return qobject_cast<Page*>(m_stack->currentWidget());
}

QStringList WorkspaceView::pageIds() const {
    QStringList ids;
    for (const PageEntry& entry : m_entries) {
        ids << entry.id;
    }
    return ids;
}

Page* WorkspaceView::makePage(int index) {
    Page*& page = m_pages[index];
    if (!page) {
        page = m_entries.at(index).make(m_context, m_stack);
        m_stack->addWidget(page);
    }
    return page;
}

void WorkspaceView::showPage(int index) {
    if (index < 0 || index >= m_entries.size()) {
        return;
    }
    Page* page = makePage(index);
    m_searchPanel->close();
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(index);
    m_context.page.settings.setValue(pageKey, m_entries.at(index).id);
    page->activated();
}

void WorkspaceView::showTroubles() {
    using Trouble = models::SyncStatusController::Trouble;
    const models::ErrorText error = m_sync.error();
    switch (m_sync.trouble()) {
        case Trouble::None:
            m_trouble->hide();
            return;
        case Trouble::Offline:
            m_trouble->setMessage(Tone::Warning, tr("Offline: %1 Everything copied so far can be read and "
                                                    "searched. A text sent now is looked up "
                                                    "before it may be sent again.")
                                                     .arg(error.explanation));
            m_trouble->setIcon(IconName::Offline);
            m_trouble->setAction(tr("Try now"), [this] { m_sync.syncNow(); });
            break;
        case Trouble::KeyRefused:
            m_trouble->setMessage(Tone::Danger,
                                  tr("The key was refused. The local copy stays readable; sign in again "
                                     "with a valid key to refresh it."));
            m_trouble->setIcon(IconName::Key);
            m_trouble->setAction(tr("Sign in again"), [this] { m_actions.addProfile(); });
            break;
        case Trouble::Storage:
            m_trouble->setMessage(Tone::Danger, tr("%1. %2 %3", "problem, explanation, next step")
                                                    .arg(error.title, error.explanation, error.nextStep));
            m_trouble->setIcon(IconName::Warning);
            m_trouble->setAction(tr("Try now"), [this] { m_sync.syncNow(); });
            break;
        case Trouble::Stopped:
            m_trouble->setMessage(Tone::Danger,
                                  tr("Copying has stopped. %1 %2").arg(error.title, error.nextStep));
            m_trouble->setAction(tr("Try now"), [this] { m_sync.syncNow(); });
            break;
    }
    m_trouble->show();
}

void WorkspaceView::compareWithApi() {
    if (!m_reconcileDialog) {
        m_reconcileDialog = new ReconcileDialog(m_context.page.workspace, this);
    }
    m_reconcileDialog->show();
    m_reconcileDialog->raise();
    m_reconcileDialog->activateWindow();
}

void WorkspaceView::askToForget() {
    m_context.page.prompter.confirm(forgetProfileRequest(m_open.profile.name), this, [this](bool confirmed) {
        if (confirmed) {
            // The view dies with its profile: run the act from a copy.
            const auto forget = m_actions.forget;
            forget();
        }
    });
}

void WorkspaceView::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), m_open.profile.isSandbox() ? tokens.sandboxFrame : tokens.liveFrame);
    painter.fillRect(rect().adjusted(frameWidth, frameWidth, -frameWidth, -frameWidth), tokens.background);
}

void WorkspaceView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_rail->setNarrow(width() < narrowBelow);
}

} // namespace am::ui
