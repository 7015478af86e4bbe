// The whole console in one process, on the embedded sandbox.
#include "app/console/Application.h"
#include "models/SyncStatusController.h"
#include "support/ContractRecording.h"
#include "sync/Workspace.h"
#include "ui/shell/GlobalSearch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/WorkspaceView.h"
#include "ui/signin/SignInPage.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/Page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace am;
using namespace Qt::StringLiterals;

class ApplicationTest : public QObject {
    Q_OBJECT

    ui::WorkspaceView* view() { return m_application->window().view(); }
    void go(const QString& page) {
        ui::Navigation target;
        target.pageId = page;
        view()->navigate(target);
    }

private Q_SLOTS:
    void init() {
        app::CommandLine line;
        line.sandboxWorld = u"demo"_s;
        m_application = std::make_unique<app::Application>(*qApp, line, app::Application::Mode::Still);
        QSignalSpy opened(m_application.get(), &app::Application::opened);
        m_application->start();
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 30'000);
    }
    void cleanup() {
        m_application.reset();
        QVERIFY(m_recording.check() > 0);
    }

    void theSandboxOpensWithAllItsPages() {
        const QStringList ids = view()->pageIds();
        QCOMPARE(ids, (QStringList{u"overview"_s, u"conversations"_s, u"messages"_s, u"numbers"_s,
                                   u"registration"_s, u"consent"_s, u"developer"_s, u"account"_s,
                                   u"settings"_s, u"sandbox"_s}));
        for (const QString& id : ids) {
            go(id);
            QCOMPARE(view()->currentPage()->pageId(), id);
            QVERIFY2(!view()->currentPage()->title().isEmpty(), qPrintable(id));
        }
    }

    void theTitleSaysThatThisIsASandbox() {
        QVERIFY(m_application->window().windowTitle().contains(u"(Sandbox)"));
    }

    void theTourListensWhereNoSystemHandsOutPorts() {
        const int port = m_application->workspace()->options().baseUrl.port();
        QVERIFY2(port > 1024 && port < 32768, qPrintable(QString::number(port)));
    }

    void theCoverageLineNamesCountAndBeginning() {
        QTRY_VERIFY_WITH_TIMEOUT(m_application->syncStatus()->isSettled(), 30'000);
        const QString coverage = m_application->syncStatus()->coverage();
        QVERIFY2(coverage.contains(u"500 of 500"), qPrintable(coverage));
        QVERIFY2(coverage.contains(u"since 2026-03-"), qPrintable(coverage));
    }

    void aNumberInTheSearchBoxOffersItsConversations() {
        QTRY_VERIFY_WITH_TIMEOUT(m_application->syncStatus()->isSettled(), 30'000);
        auto* search = view()->findChild<ui::GlobalSearch*>();
        auto* results = view()->findChild<QListView*>(u"searchResultsListView"_s);
        const auto spoken = [results](int row) {
            return results->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        };
        QTest::keyClicks(search, u"415555"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!view()->isSearching(), 30'000);
        QVERIFY(results->isVisible());
        QCOMPARE(spoken(0), u"Conversations"_s);
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(results->currentIndex().row(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(view()->currentPage()->pageId(), u"conversations"_s);
        QVERIFY(!results->isVisible());
        search->clear();
    }

    void enterInTheSearchBoxOpensTheMessages() {
        auto* search = view()->findChild<ui::GlobalSearch*>();
        QTest::keyClicks(search, u"bike"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(view()->currentPage()->pageId(), u"messages"_s);
        const auto* field = view()->currentPage()->findChild<QLineEdit*>(u"messageFilterLineEdit"_s);
        QCOMPARE(field->text(), u"bike*"_s);
    }

    void escapeLeadsFromAHitBackToTheSearch() {
        QTRY_VERIFY_WITH_TIMEOUT(m_application->syncStatus()->isSettled(), 30'000);
        auto* search = view()->findChild<ui::GlobalSearch*>();
        auto* results = view()->findChild<QListView*>(u"searchResultsListView"_s);
        QTest::keyClicks(search, u"ticket"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!view()->isSearching(), 30'000);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Down);
        const QModelIndex chosen = results->currentIndex();
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(view()->currentPage()->pageId(), u"conversations"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!view()->currentPage()->isBusy(), 30'000);
        auto* thread = view()->currentPage()->findChild<QListView*>(u"threadListView"_s);
        QVERIFY2(thread->currentIndex().data().toString().contains(u"ticket"_s, Qt::CaseInsensitive),
                 qPrintable(thread->currentIndex().data().toString()));
        QVERIFY(!results->isVisible());
        QTest::keyClick(thread, Qt::Key_Escape);
        QVERIFY(results->isVisible());
        QCOMPARE(results->currentIndex(), chosen);
        QCOMPARE(search->text(), u"ticket"_s);
    }

    void aNewLanguageKeepsThePage() {
        go(u"consent"_s);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&m_application->window(), &change);
        QCOMPARE(view()->currentPage()->pageId(), u"consent"_s);
    }

    void aNewThemeReachesThePaletteAtOnce() {
        m_application->settings().setTheme(ui::ConsoleSettings::ThemeChoice::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), ui::tokensFor(ui::Theme::Dark).background);
        m_application->settings().setTheme(ui::ConsoleSettings::ThemeChoice::HighContrast);
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 ui::tokensFor(ui::Theme::HighContrast).background);
    }

    void forgettingAProfileNeedsItsName() {
        view()->askToForget();
        auto* dialog = m_application->window().findChild<ui::ConfirmDialog*>();
        QVERIFY(dialog);
        auto* confirm = dialog->findChild<QPushButton*>(u"confirmPushButton"_s);
        auto* word = dialog->findChild<QLineEdit*>(u"confirmWordLineEdit"_s);
        QVERIFY(!confirm->isEnabled());
        word->setText(u"something else"_s);
        QVERIFY(!confirm->isEnabled());
        word->setText(u"Sandbox"_s);
        QVERIFY(confirm->isEnabled());
        confirm->click();
        QTRY_VERIFY(view() == nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(m_application->window().signInPage()->isVisible(), 30'000);
    }

    void leavingTheProfileShowsTheSignInPage() {
        m_application->leaveProfile();
        QVERIFY(view() == nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(m_application->window().signInPage()->isVisible(), 30'000);
        QCOMPARE(m_application->window().windowTitle(), u"AgentMessage Console"_s);
    }

    void theWindowFitsASmallScreen() {
        m_application->window().resize(1024, 640);
        for (const QString& id : view()->pageIds()) {
            go(id);
            QVERIFY2(
                view()->currentPage()->minimumSizeHint().width() <= 1024 - 56 - 6,
                qPrintable(u"%1 needs %2"_s.arg(id).arg(view()->currentPage()->minimumSizeHint().width())));
            QVERIFY2(view()->currentPage()->minimumSizeHint().height() <= 640 - 56,
                     qPrintable(u"%1 needs height %2"_s.arg(id).arg(
                         view()->currentPage()->minimumSizeHint().height())));
        }
    }

private:
    test::ContractRecording m_recording;
    std::unique_ptr<app::Application> m_application;
};

QTEST_MAIN(ApplicationTest)
#include "tst_application.moc"
