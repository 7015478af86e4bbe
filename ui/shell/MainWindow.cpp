// Switches between signing in and an open profile.
#include "ui/shell/MainWindow.h"

#include "ui/shell/ClosingPage.h"
#include "ui/shell/ToastArea.h"
#include "ui/signin/SignInPage.h"
#include "ui/widgets/DialogPrompter.h"
#include "ui/widgets/Page.h"

#include <QCloseEvent>
#include <QSettings>
#include <QShortcut>
#include <QStackedLayout>

namespace am::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr auto geometryKey = "window/geometry"_L1;
}

MainWindow::MainWindow(models::SignInController& signIn, QSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_signIn(signIn),
      m_settings(settings),
      m_layout(new QStackedLayout(this)),
      m_prompter(std::make_unique<DialogPrompter>(this)),
      m_toasts(new ToastArea(this)),
      m_closingPage(new ClosingPage) {
    setObjectName(u"mainWindow"_s);
    setMinimumSize(960, 600);
    resize(1440, 900);
    restoreGeometry(settings.value(geometryKey).toByteArray());
    auto* quit = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this);
    connect(quit, &QShortcut::activated, this, &QWidget::close);
    m_layout->addWidget(m_closingPage);
    buildSignIn();
    m_layout->setCurrentWidget(m_signInPage);
    updateTitle();
}

MainWindow::~MainWindow() = default;

Notifier& MainWindow::notifier() {
    return *m_toasts;
}

Prompter& MainWindow::prompter() {
    return *m_prompter;
}

void MainWindow::buildSignIn() {
    auto* page = new SignInPage(m_signIn);
    if (m_signInPage) {
        page->takeInput(*m_signInPage);
        delete m_signInPage;
    }
    m_signInPage = page;
    m_layout->addWidget(page);
}

void MainWindow::showSignIn() {
    closeWorkspace();
    m_layout->setCurrentWidget(m_signInPage);
    m_signInPage->refresh();
    updateTitle();
}

void MainWindow::showClosing() {
    const QString name = m_profileName;
    closeWorkspace();
    m_closingPage->begin(name);
    m_layout->setCurrentWidget(m_closingPage);
    updateTitle();
}

void MainWindow::showWorkspace(const QString& title, bool isSandbox, ViewFactory factory) {
    closeWorkspace();
    m_profileName = title;
    m_isSandbox = isSandbox;
    m_factory = std::move(factory);
    m_view = m_factory(this);
    m_layout->addWidget(m_view);
    m_layout->setCurrentWidget(m_view);
    m_toasts->raise();
    updateTitle();
}

void MainWindow::closeWorkspace() {
    delete m_view;
    m_view = nullptr;
    m_factory = nullptr;
    m_profileName.clear();
}

void MainWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) {
        return;
    }
    // Built anew rather than retranslated: no page can forget a text, and drafts are in the ledger.
    const bool isClosing = m_layout->currentWidget() == m_closingPage;
    buildSignIn();
    if (m_view) {
        Navigation here;
        if (const Page* page = m_view->currentPage()) {
            here.pageId = page->pageId();
        }
        m_view->deleteLater();
        m_view->hide();
        m_view = m_factory(this);
        m_layout->addWidget(m_view);
        m_layout->setCurrentWidget(m_view);
        m_view->navigate(here);
    } else if (!isClosing) {
        m_layout->setCurrentWidget(m_signInPage);
    }
    updateTitle();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_settings.setValue(geometryKey, saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::updateTitle() {
    if (m_profileName.isEmpty()) {
        setWindowTitle(tr("AgentMessage Console"));
    } else if (m_isSandbox) {
        setWindowTitle(tr("AgentMessage Console \u2014 %1 (Sandbox)").arg(m_profileName));
    } else {
        setWindowTitle(tr("AgentMessage Console \u2014 %1").arg(m_profileName));
    }
}

} // namespace am::ui
