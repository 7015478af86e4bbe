// The composition root: makes everything and passes references.
#pragma once

#include "app/console/CommandLine.h"
#include "app/console/OpenSession.h"
#include "core/Clock.h"
#include "models/SignInController.h"
#include "session/KeyStore.h"
#include "session/ProfileList.h"
#include "ui/settings/ConsoleSettings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

#include <memory>
#include <optional>

class QApplication;

namespace am::models {
class SyncStatusController;
}
namespace am::ui {
class MainWindow;
}

namespace am::app {

/// The folder that holds profiles and settings if --data-dir does not name one.
QString defaultDataDir();
/// What an embedded sandbox for the profile in `folder` is started with.
sandbox::SandboxOptions sandboxOptions(const QString& world, const QString& folder);

/// The console with its window. UI thread.
class Application : public QObject {
    Q_OBJECT
public:
    /// Still is for the tour: fixed world and clock, nothing blinks, nothing remembered.
    enum class Mode : quint8 { Interactive, Still };

    Application(QApplication& qt, const CommandLine& line, Mode mode);
    ~Application() override;

    /// Shows the window and opens what the command line asks for.
    void start();

    /// Starts the embedded sandbox with these instead of what the profile asks for (tour, tests). Call before
    /// `start`.
    void useSandbox(const sandbox::SandboxOptions& options) { m_ownSandbox = options; }
    /// Keeps keys in memory only (tour, tests). Call before `start`.
    void keepKeysInMemory() { m_keys.useSessionOnly(); }

    /// Closes the open profile, which may take a while, and shows the sign-in page.
    void leaveProfile();
    /// Closes the open profile, then the window, and ends the program.
    void quit();

    ui::MainWindow& window() { return *m_window; }
    ui::ConsoleSettings& settings() { return *m_settings; }
    models::SyncStatusController* syncStatus() { return m_sync.get(); }
    sync::Workspace* workspace() { return m_session ? &m_session->workspace() : nullptr; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// A profile is open and its pages are shown.
    void opened();
    void failedToOpen(const QString& reason);

private:
    void applyTheme();
    void applyLanguage();
    void openSession(const models::SignedIn& signedIn);
    void showSession();
    /// Closes the open profile without holding up the window, then does `then`.
    void closeSession(std::function<void()> then);
    /// Runs after the event that asked for it, since it deletes the widgets that did.
    void later(std::function<void()> act);
    void startFromCommandLine();

    QApplication& m_qt;
    CommandLine m_line;
    Mode m_mode;
    bool m_systemIsDark = false;
    std::unique_ptr<QTemporaryDir> m_stillFolder;
    QString m_dataDir;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<ui::ConsoleSettings> m_settings;
    ui::ConsoleStyle* m_style = nullptr; ///< owned by QApplication
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    core::SystemClock m_wallClock;
    session::KeyStore m_keys;
    std::unique_ptr<session::ProfileList> m_profiles;
    std::unique_ptr<models::SignInController> m_signIn;
    std::unique_ptr<OpenSession> m_session;
    std::unique_ptr<OpenSession> m_ending; ///< on its way out
    bool m_quitting = false;
    std::unique_ptr<models::SyncStatusController> m_sync;
    std::unique_ptr<ui::MainWindow> m_window; ///< after the session: pages end before their workspace
    std::optional<sandbox::SandboxOptions> m_ownSandbox;
};

} // namespace am::app
