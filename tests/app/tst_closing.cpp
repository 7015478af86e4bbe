// Leaving a profile, forgetting it and quitting while the writer is busy: the window goes on, nothing is
// lost.
//
//   tst_closing [--pictures DIR]
#include "app/console/Application.h"
#include "session/ProfileList.h"
#include "session/ProfileLock.h"
#include "store/DraftStore.h"
#include "sync/Workspace.h"
#include "ui/shell/ClosingPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/signin/SignInPage.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace am;
using namespace Qt::StringLiterals;

namespace {

QString pictures; ///< folder; empty for none

const QString number = u"+14155550100"_s;
const QString contact = u"+12125550123"_s;
const QString draft = u"quetzalcoatl"_s;

bool isHeld(const QString& folder) {
    session::LockRefusal refusal;
    const auto lock = session::ProfileLock::acquire(folder, &refusal);
    return !lock && refusal.reason == session::LockRefusal::Reason::Held;
}

QStringList filesBelow(const QString& folder) {
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        files += walk.next();
    }
    return files;
}

} // namespace

class ClosingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_writer = std::make_shared<QSemaphore>();
        app::CommandLine line;
        line.sandboxWorld = u"demo"_s;
        line.dataDir = m_folder->path();
        m_application = std::make_unique<app::Application>(*qApp, line, app::Application::Mode::Interactive);
        m_application->keepKeysInMemory();
        sandbox::SandboxOptions world;
        world.clockMode = sandbox::ClockMode::Virtual;
        m_application->useSandbox(world);
        QSignalSpy opened(m_application.get(), &app::Application::opened);
        m_application->start();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
        m_profile = m_application->workspace()->options().folder;
        holdWriter();
    }

    void cleanup() {
        m_writer->release();
        m_application.reset();
    }

    void leavingShowsThatItClosesAndTheWindowLives() {
        m_application->leaveProfile();
        QVERIFY(window().findChild<ui::ClosingPage*>()->isVisible());
        QVERIFY(!window().view());
        QVERIFY(!m_application->workspace());
        auto* title = window().findChild<QLabel*>(u"closingTitleLabel"_s);
        QTRY_VERIFY(title->isVisible());
        QVERIFY2(title->text().contains(u"Sandbox"_s), qPrintable(title->text()));
        if (!pictures.isEmpty()) {
            window().grab().save(QDir(pictures).filePath(u"closing.png"_s));
        }
        // The writer has not moved; the window has.
        QVERIFY(isHeld(m_profile));
        m_writer->release();
        QTRY_VERIFY_WITH_TIMEOUT(window().signInPage()->isVisible(), 60'000);
        QVERIFY(!isHeld(m_profile));
        QCOMPARE(storedDraft(), draft);
    }

    void theWindowStaysUntilTheProfileIsClosed() {
        QVERIFY(!window().close());
        QVERIFY(!window().close());
        QVERIFY(window().isVisible());
        auto* title = window().findChild<QLabel*>(u"closingTitleLabel"_s);
        QTRY_VERIFY(title->isVisible());
        QVERIFY(isHeld(m_profile));
        m_writer->release();
        QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), 60'000);
        QVERIFY(!isHeld(m_profile));
        QCOMPARE(storedDraft(), draft);
    }

    void forgettingWaitsForTheWriterAndLeavesNothing() {
        const QString id = QFileInfo(m_profile).fileName();
        const QString lastConversation = u"conversations/last/"_s + id;
        m_application->settings().file().setValue(lastConversation, 7); // as the page does
        window().view()->askToForget();
        auto* word = window().findChild<QLineEdit*>(u"confirmWordLineEdit"_s);
        QVERIFY(word);
        word->setText(u"Sandbox"_s);
        window().findChild<QPushButton*>(u"confirmPushButton"_s)->click();
        auto* title = window().findChild<QLabel*>(u"closingTitleLabel"_s);
        QTRY_VERIFY(title->isVisible());
        QVERIFY(isHeld(m_profile));
        m_writer->release();
        QTRY_VERIFY_WITH_TIMEOUT(window().signInPage()->isVisible(), 60'000);
        const QString profiles = QFileInfo(m_profile).path();
        QTRY_VERIFY_WITH_TIMEOUT(
            QDir(profiles).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), 60'000);
        QVERIFY(!m_application->settings().file().contains(lastConversation));
        m_application.reset(); // writes the settings
        for (const QString& path : filesBelow(m_folder->path())) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY2(!content.contains(draft.toUtf8()), qPrintable(path));
            QVERIFY2(!content.contains(contact.toUtf8()), qPrintable(path));
            QVERIFY2(!content.contains(id.toUtf8()), qPrintable(path));
        }
        QVERIFY(session::ProfileList(m_folder->path()).profiles().isEmpty());
    }

private:
    ui::MainWindow& window() { return m_application->window(); }

    /// The writer does nothing until it is let go; then there is a draft to be written.
    void holdWriter() {
        store::Archive& archive = m_application->workspace()->archive();
        auto started = std::make_shared<QSemaphore>();
        archive.write([started, held = m_writer](store::WriteTransaction&) {
            started->release();
            held->acquire();
        });
        started->acquire();
        archive.write([](store::WriteTransaction& transaction) {
            store::DraftStore::saveText(transaction, number, contact, draft);
        });
    }

    QString storedDraft() {
        store::Archive archive(m_profile);
        if (!archive.open().result()) {
            return u"it does not open"_s;
        }
        return archive
            .read(
                [](store::ReadSession& session) { return store::DraftStore::text(session, number, contact); })
            .result()
            .value_or(QString());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<QSemaphore> m_writer;
    QString m_profile;
    std::unique_ptr<app::Application> m_application;
};

int main(int argc, char** argv) {
    QApplication program(argc, argv);
    QStringList arguments = QApplication::arguments();
    const qsizetype at = arguments.indexOf(u"--pictures"_s);
    if (at >= 0 && at + 1 < arguments.size()) {
        pictures = arguments[at + 1];
        arguments.remove(at, 2);
    }
    ClosingTest test;
    return QTest::qExec(&test, arguments);
}
#include "tst_closing.moc"
