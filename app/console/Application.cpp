// Builds the console and carries a profile from signing in to its pages.
#include "app/console/Application.h"

#include "models/SyncStatusController.h"
#include "sync/Workspace.h"
#include "ui/shell/MainWindow.h"
#include "ui/signin/SignInPage.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFont>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTimer>

namespace am::app {

using namespace Qt::StringLiterals;

QString defaultDataDir() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

sandbox::SandboxOptions sandboxOptions(const QString& world, const QString& folder) {
    sandbox::SandboxOptions options;
    options.dataFile = QDir(folder).filePath(u"sandbox-world.sqlite"_s);
    options.world = sandbox::worldKindFromText(world).value_or(sandbox::WorldKind::Demo);
    return options;
}

namespace {

/// The same moment, address and key in every tour; nothing on disk.
sandbox::SandboxOptions stillSandbox(const QString& world) {
    sandbox::SandboxOptions options = sandboxOptions(world, {});
    options.dataFile.clear();
    options.clockMode = sandbox::ClockMode::Virtual;
    options.virtualStart = core::Timestamp::parse(u"2026-06-15T12:00:00Z");
    options.seed = 1;
    // Below the range from which systems hand out ports, so that nobody has it by chance.
    options.port = 24317;
    options.apiKey = core::SecretKey("am_sandbox_tour0000000000000000000000");
    return options;
}

} // namespace

Application::Application(QApplication& qt, const CommandLine& line, Mode mode)
    : m_qt(qt),
      m_line(line),
      m_mode(mode),
      m_dataDir(line.dataDir.isEmpty() ? defaultDataDir() : line.dataDir) {
    if (mode == Mode::Still) {
        m_stillFolder = std::make_unique<QTemporaryDir>();
        m_dataDir = m_stillFolder->path();
        keepKeysInMemory();
        useSandbox(stillSandbox(line.sandboxWorld.value_or(QString())));
    }
    QDir().mkpath(m_dataDir);
    const QString settingsFile = QDir(m_dataDir).filePath(u"settings.ini"_s);
    QFile::setPermissions(settingsFile,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner); // of an earlier console
    m_file = std::make_unique<QSettings>(settingsFile, QSettings::IniFormat);
    m_settings = std::make_unique<ui::ConsoleSettings>(*m_file);
    // Asked before our own style replaces the desktop's colours.
    m_systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;

    m_style = new ui::ConsoleStyle;
    m_style->setDensity(m_settings->density());
    m_style->setStill(mode == Mode::Still);
    QApplication::setStyle(m_style);
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    if (mode == Mode::Still) {
        QApplication::setCursorFlashTime(0);
    }
    applyTheme();
    applyLanguage();
    connect(m_settings.get(), &ui::ConsoleSettings::themeChanged, this, &Application::applyTheme);
    connect(m_settings.get(), &ui::ConsoleSettings::languageChanged, this, &Application::applyLanguage);
    connect(m_settings.get(), &ui::ConsoleSettings::densityChanged, this, [this] {
        m_style->setDensity(m_settings->density());
        QEvent change(QEvent::StyleChange);
        const auto widgets = QApplication::allWidgets();
        for (QWidget* widget : widgets) {
            QCoreApplication::sendEvent(widget, &change);
        }
    });

    m_profiles = std::make_unique<session::ProfileList>(m_dataDir);
    m_signIn = std::make_unique<models::SignInController>(*m_profiles, m_keys);
    m_window = std::make_unique<ui::MainWindow>(*m_signIn, *m_file);
    m_window->installEventFilter(this);
    connect(m_signIn.get(), &models::SignInController::signedIn, this, &Application::openSession);
    connect(
        m_signIn.get(), &models::SignInController::failed, this,
        [this](const models::SignInProblem& problem) { Q_EMIT failedToOpen(problem.text.forClipboard()); });
    m_signIn->tidyUp();
}

Application::~Application() {
    m_window->closeWorkspace();
    m_sync.reset();
    m_session.reset();
    m_ending.reset();
}

void Application::applyTheme() {
    m_style->setTheme(ui::ConsoleSettings::resolve(m_settings->theme(), m_systemIsDark));
    QApplication::setPalette(m_style->standardPalette());
}

void Application::applyLanguage() {
    const QString language = m_settings->language();
    QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (m_mode == Mode::Still || locale.language() == QLocale::C) {
        // "C" is no language: it writes 100.00$.
        locale = QLocale(QLocale::English, QLocale::UnitedStates);
    }
    // Numbers and dates follow the language only if it was chosen here.
    QLocale::setDefault(locale);
    m_qt.removeTranslator(&m_translator);
    m_qt.removeTranslator(&m_qtTranslator);
    const QLocale spoken = QLocale();
    // English too has a file: it carries the plural forms.
    if (!m_translator.load(spoken, u"agentmessage-console"_s, u"_"_s, u":/translations"_s)) {
        const bool english = m_translator.load(u":/translations/agentmessage-console_en.qm"_s);
        Q_UNUSED(english)
    }
    m_qt.installTranslator(&m_translator);
    if (m_qtTranslator.load(spoken, u"qtbase"_s, u"_"_s,
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        m_qt.installTranslator(&m_qtTranslator);
    }
    QApplication::setLayoutDirection(spoken.textDirection());
}

void Application::start() {
    m_window->show();
    startFromCommandLine();
}

void Application::startFromCommandLine() {
    if (m_line.sandboxWorld) {
        m_signIn->openSandbox(*m_line.sandboxWorld);
        return;
    }
    if (m_line.baseUrl) {
        const QByteArray key = qgetenv(m_line.apiKeyVariable.toLocal8Bit().constData()).trimmed();
        m_signIn->signIn(QString(), m_line.baseUrl->toString(), core::SecretKey(key));
        return;
    }
    if (const auto last = m_profiles->lastUsed()) {
        m_signIn->reopen(last->id);
    }
}

void Application::openSession(const models::SignedIn& signedIn) {
    auto lock = m_signIn->takeLock();
    SessionOptions options;
    options.folder = m_profiles->folder(signedIn.profile.id);
    options.sandbox = m_ownSandbox ? *m_ownSandbox : sandboxOptions(signedIn.sandboxWorld, options.folder);
    options.pollInterval = signedIn.profile.isSandbox()
                               ? std::chrono::milliseconds(3000)
                               : std::chrono::milliseconds(m_settings->pollInterval());
    if (m_mode == Mode::Still) {
        // One pass, then quiet: what is on screen is not to depend on when it was looked at.
        options.pollInterval = std::chrono::hours(1);
    }
    m_session = std::make_unique<OpenSession>(signedIn, std::move(lock), options);
    connect(m_session.get(), &OpenSession::ready, this, &Application::showSession);
    connect(m_session.get(), &OpenSession::failed, this, [this](const models::ErrorText& error) {
        closeSession([this, error] {
            m_window->showSignIn();
            models::SignInProblem problem;
            problem.text = error;
            m_window->signInPage()->showProblem(problem);
            Q_EMIT failedToOpen(error.forClipboard());
        });
    });
    m_session->open();
}

void Application::showSession() {
    m_sync = std::make_unique<models::SyncStatusController>(m_session->workspace(), m_wallClock);
    if (m_mode == Mode::Still) {
        m_sync->hideAge();
    }
    const session::Profile profile = m_session->signedIn().profile;
    const auto forget = [this, id = profile.id] {
        later([this, id] {
            closeSession([this, id] {
                m_window->showSignIn();
                m_settings->forgetProfile(id);
                m_signIn->forget(id);
            });
        });
    };
    ui::ProfileActions actions;
    actions.switchTo = [this](const QString& id) {
        later([this, id] {
            closeSession([this, id] {
                m_window->showSignIn();
                m_signIn->reopen(id);
            });
        });
    };
    actions.addProfile = [this] {
        later([this] { leaveProfile(); });
    };
    actions.signOut = [this, id = profile.id] {
        later([this, id] {
            closeSession([this, id] {
                m_window->showSignIn();
                m_signIn->signOut(id);
            });
        });
    };
    actions.forget = forget;
    m_window->showWorkspace(
        profile.name, profile.isSandbox(), [this, profile, actions, forget](QWidget* parent) {
            ui::OpenProfile open;
            open.profile = profile;
            open.allProfiles = m_profiles->profiles();
            open.keyIsKept = m_session->signedIn().keyIsKept;
            open.lacksOrganization = m_session->signedIn().lacksOrganization;
            open.damagedFileMovedTo = m_session->report().damagedFileMovedTo;
            open.damagedLogKeptAs = m_session->report().damagedLogKeptAs;
            const ui::ShellContext context{ui::PageContext{m_session->workspace(), m_window->notifier(),
                                                           m_window->prompter(), m_session->clock(), *m_file,
                                                           [](const ui::Navigation&) {
                                                           }},
                                           *m_settings, profile.name,
                                           // The real one has another name on every tour.
                                           m_mode == Mode::Still
                                               ? u"~/.local/share/AgentMessage/Console/profiles/sandbox"_s
                                               : m_profiles->folder(profile.id),
                                           forget};
            return new ui::WorkspaceView(open, context, actions, *m_sync, parent);
        });
    m_session->workspace().startSync();
    Q_EMIT opened();
}

void Application::leaveProfile() {
    closeSession([this] { m_window->showSignIn(); });
}

void Application::quit() {
    m_quitting = true;
    closeSession([this] { m_window->close(); });
}

void Application::closeSession(std::function<void()> then) {
    if (!m_session) {
        if (!m_ending) {
            then();
        }
        return;
    }
    m_window->showClosing();
    m_sync.reset();
    m_ending = std::move(m_session);
    disconnect(m_ending.get(), nullptr, this, nullptr);
    connect(m_ending.get(), &OpenSession::closed, this, [this, then = std::move(then)] {
        m_ending.release()->deleteLater();
        if (m_quitting) {
            m_window->close();
        } else {
            then();
        }
    });
    m_ending->close();
}

bool Application::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_window.get() && event->type() == QEvent::Close && (m_session || m_ending)) {
        // The window stays and says why, so that nobody starts a second console on a profile still held.
        event->ignore();
        quit();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Application::later(std::function<void()> act) {
    QTimer::singleShot(0, this, std::move(act));
}

} // namespace am::app
