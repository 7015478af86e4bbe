// A list of stops; a timer looks whether the present one has come to rest.
#include "app/console/Tour.h"

#include "core/RequestRecord.h"
#include "models/SyncStatusController.h"
#include "sync/Reconciliation.h"
#include "sync/Workspace.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageRegistry.h"
#include "ui/shell/SyncPanel.h"
#include "ui/signin/SignInPage.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Inspector.h"
#include "ui/widgets/Page.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QTextStream>

namespace am::app {

using namespace Qt::StringLiterals;
using ui::ConsoleSettings;

namespace {
constexpr int tickMs = 25;
/// Queued signals, pooled reads and layouts come to rest within a few rounds of the event loop.
constexpr int calmTicksNeeded = 12;
constexpr int mostTicks = 60'000 / tickMs;
} // namespace

Tour::Tour(Application& application, const QString& folder) : m_application(application), m_folder(folder) {
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &Tour::tick);
}

void Tour::start() {
    if (!QDir().mkpath(m_folder)) {
        fail(u"The folder %1 cannot be made."_s.arg(m_folder));
        return;
    }
    m_application.settings().setTheme(ConsoleSettings::ThemeChoice::Light);
    connect(&m_application, &Application::failedToOpen, this, &Tour::fail);
    // Pages are made once everything is copied: what they show is not to depend on when rows came.
    connect(&m_application, &Application::opened, this, [this] { m_timer.start(); });
    m_application.window().setFixedSize(1440, 900);
    m_application.start();
}

void Tour::plan() {
    const QList<std::pair<QString, ConsoleSettings::ThemeChoice>> themes{
        {u"light"_s, ConsoleSettings::ThemeChoice::Light}, {u"dark"_s, ConsoleSettings::ThemeChoice::Dark}};
    ui::WorkspaceView* view = m_application.window().view();
    const QStringList pages = view->pageIds();
    for (const auto& [themeName, theme] : themes) {
        const auto setTheme = [this, choice = theme] {
            m_application.settings().setTheme(choice);
        };
        for (const QString& page : pages) {
            const auto goToPage = [this, page, setTheme] {
                setTheme();
                ui::Navigation target;
                target.pageId = page;
                m_application.window().view()->navigate(target);
            };
            goToPage();
            const auto goWithSamples = [this, goToPage] {
                goToPage();
                showSampleRequests();
            };
            const std::function<void()> go =
                page == "developer"_L1 ? std::function<void()>(goWithSamples) : goToPage;
            m_stops << Stop{page + u'-' + themeName, go, {}};
            const QStringList scenes = view->currentPage()->scenes();
            for (const QString& scene : scenes) {
                const auto goToScene = [this, go, scene] {
                    go();
                    m_application.window().view()->currentPage()->showScene(scene);
                };
                m_stops << Stop{page + u'-' + scene + u'-' + themeName, goToScene, [this] {
                                    leaveScene();
                                }};
            }
        }
        for (const auto& [name, text] : {std::pair(u"search"_s, u"order"_s),
                                         {u"search-number"_s, u"(212) 555"_s},
                                         {u"search-filter"_s, u"ready status:un"_s},
                                         {u"search-problem"_s, u"status:lost after:yesterday"_s},
                                         {u"search-empty"_s, QString()}}) {
            const auto search = [this, setTheme, text = text] {
                setTheme();
                m_application.window().view()->showSearch(text);
            };
            m_stops << Stop{name + u'-' + themeName, search, [this] {
                                m_application.window().view()->closeSearch();
                            }};
        }
        const auto syncPanel = [this, setTheme] {
            setTheme();
            m_application.window().view()->syncPanel()->toggle();
        };
        m_stops << Stop{u"sync-panel-"_s + themeName, syncPanel, [this] {
                            m_application.window().view()->syncPanel()->hide();
                        }};
        const auto compare = [this, setTheme] {
            setTheme();
            m_application.window().view()->compareWithApi();
            m_application.workspace()->reconciliation().start();
        };
        m_stops << Stop{u"compare-"_s + themeName, compare, [this] {
                            leaveScene();
                        }};
        const auto forget = [this, setTheme] {
            setTheme();
            m_application.window().view()->askToForget();
        };
        const auto close = [this] {
            if (QWidget* dialog = openDialog()) {
                dialog->close();
            }
        };
        m_stops << Stop{u"confirm-"_s + themeName, forget, close};
    }
    // Last, since it closes the profile.
    for (const auto& [themeName, theme] : themes) {
        const auto signIn = [this, choice = theme] {
            m_application.settings().setTheme(choice);
            m_application.leaveProfile();
        };
        m_stops << Stop{u"sign-in-"_s + themeName, signIn, {}};
    }
}

void Tour::leaveScene() {
    if (QWidget* dialog = openDialog()) {
        dialog->close();
    }
    ui::Page* page = m_application.window().view()->currentPage();
    page->leaveScene();
    for (auto* inspector : page->findChildren<ui::Inspector*>()) {
        if (inspector->isOpen()) {
            inspector->close();
        }
    }
    for (auto* table : page->findChildren<ui::DataTable*>()) {
        table->setCurrentIndex({});
        table->scrollToTop();
    }
}

void Tour::showSampleRequests() {
    // Real requests differ in time, order and length; the page's picture gets these instead.
    const ui::Page* page = m_application.window().view()->currentPage();
    if (auto* clear = page->findChild<QAction*>(u"clearRequestsAction"_s)) {
        clear->trigger();
    }
    struct Sample {
        const char* method;
        const char* path;
        int status;
        int milliseconds;
        const char* code;
    };
    constexpr Sample samples[] = {{"GET", "/v1/organization", 200, 41, ""},
                                  {"GET", "/v1/billing/wallet", 200, 38, ""},
                                  {"GET", "/v1/phone-numbers?limit=100", 200, 52, ""},
                                  {"GET", "/v1/messages?limit=200", 200, 118, ""},
                                  {"GET", "/v1/inbound-messages?limit=100", 200, 96, ""},
                                  {"GET", "/v1/consent?limit=100", 200, 87, ""},
                                  {"POST", "/v1/messages", 202, 64, ""},
                                  {"POST", "/v1/messages", 453, 33, "CONSENT_REQUIRED"},
                                  {"POST", "/v1/messages", 429, 12, "RATE_LIMITED"},
                                  {"GET", "/v1/campaigns", 200, 45, ""},
                                  {"POST", "/v1/phone-numbers/orders", 409, 71, "INSUFFICIENT_INVENTORY"}};
    core::Timestamp at = *core::Timestamp::parse(u"2026-06-15T11:58:00Z");
    int number = 0;
    for (const Sample& sample : samples) {
        core::RequestRecord record;
        record.at = at;
        record.method = QLatin1String(sample.method);
        record.path = QLatin1String(sample.path);
        record.httpStatus = sample.status;
        record.duration = std::chrono::milliseconds(sample.milliseconds);
        record.errorCode = QLatin1String(sample.code);
        if (record.httpStatus == 453) {
            record.requestBody =
                u"{\n  \"from\": \"+1415555****\",\n  \"text\": \"(41 characters)\",\n"
                u"  \"to\": \"+1415555****\"\n}"_s;
            record.responseBody =
                u"{\n  \"error\": {\n    \"code\": \"CONSENT_REQUIRED\",\n    \"message\": "
                u"\"No consent on file for this contact.\"\n  }\n}"_s;
        }
        record.requestId = u"01JXSAMPLE0000000000000%1"_s.arg(++number, 3, 10, QLatin1Char('0'));
        Q_EMIT m_application.workspace()->requestFinished(record);
        at = at.plus(std::chrono::seconds(7));
    }
}

void Tour::next() {
    ++m_current;
    if (m_current >= m_stops.size()) {
        m_timer.stop();
        QTextStream(stdout) << u"%1 pictures in %2"_s.arg(m_stops.size()).arg(m_folder) << Qt::endl;
        Q_EMIT finished(0);
        return;
    }
    m_calmTicks = 0;
    m_written = {};
    m_ticks = 0;
    m_stops.at(m_current).go();
    m_timer.start();
}

/// How many pages a table has fetched shows in its scroll bar and depends on timing, so a picture waits for
/// all of them. True if there was something left to fetch.
static bool fetchRest(const ui::Page& page) {
    for (const QAbstractItemView* view : page.findChildren<QAbstractItemView*>()) {
        QAbstractItemModel* model = view->isVisible() ? view->model() : nullptr;
        if (model && model->canFetchMore(view->rootIndex())) {
            model->fetchMore(view->rootIndex());
            return true;
        }
    }
    return false;
}

bool Tour::isSettled() const {
    const auto* sync = m_application.syncStatus();
    const ui::WorkspaceView* view = m_application.window().view();
    if (!view) {
        return m_application.window().signInPage()->isVisible(); // not while the profile is being closed
    }
    const ui::Page* page = view->currentPage();
    const bool isComparing = m_application.workspace()->reconciliation().report().isRunning;
    return sync && sync->isSettled() && !isComparing && page && !page->isBusy() && !view->isSearching() &&
           !fetchRest(*page);
}

bool Tour::isWritten() {
    if (!m_written.isValid() && m_application.workspace()) {
        m_written = m_application.workspace()->archive().write([](store::WriteTransaction&) {});
    }
    return m_written.isFinished();
}

void Tour::tick() {
    ++m_ticks;
    if (!isSettled()) {
        m_calmTicks = 0;
        m_written = {};
    } else if (isWritten()) {
        ++m_calmTicks;
    }
    if (m_calmTicks >= calmTicksNeeded) {
        m_timer.stop();
        if (m_stops.isEmpty()) {
            plan();
            next();
            return;
        }
        take();
    } else if (m_ticks > mostTicks) {
        fail(u"%1 did not come to rest."_s.arg(m_stops.isEmpty() ? u"The first copy"_s
                                                                 : m_stops.at(m_current).name));
    }
}

QWidget* Tour::openDialog() const {
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget* widget : widgets) {
        if (qobject_cast<QDialog*>(widget) && widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

void Tour::take() {
    ui::MainWindow& window = m_application.window();
    if (QWidget* focus = QApplication::focusWidget()) {
        focus->clearFocus();
    }
    QPixmap picture = window.grab();
    if (QWidget* dialog = openDialog()) {
        // As a desktop shows it: the window dimmed, the dialog in its middle.
        const QPixmap front = dialog->grab();
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 90));
        const QPoint place((window.width() - dialog->width()) / 2, (window.height() - dialog->height()) / 2);
        painter.drawPixmap(place, front);
        painter.setPen(ui::ConsoleStyle::tokens(&window).line);
        painter.drawRect(QRect(place, dialog->size()).adjusted(-1, -1, 0, 0));
    }
    const Stop& stop = m_stops.at(m_current);
    if (!picture.save(QDir(m_folder).filePath(stop.name + u".png"_s))) {
        fail(u"%1.png could not be written."_s.arg(stop.name));
        return;
    }
    if (stop.leave) {
        stop.leave();
    }
    next();
}

void Tour::fail(const QString& reason) {
    m_timer.stop();
    QTextStream(stderr) << reason << Qt::endl;
    Q_EMIT finished(1);
}

} // namespace am::app
