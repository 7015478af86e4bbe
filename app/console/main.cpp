// The console's entry: reads the command line and picks what to run.
#include "app/console/Application.h"
#include "app/console/CommandLine.h"
#include "app/console/ExportOnce.h"
#include "app/console/SyncOnce.h"
#include "app/console/Tour.h"

#include <QApplication>
#include <QIcon>
#include <QTextStream>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace {

using am::app::Application;
using am::app::CommandLine;

void nameProgram() {
    QCoreApplication::setOrganizationName(QStringLiteral("AgentMessage"));
    QCoreApplication::setApplicationName(QStringLiteral("Console"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AM_VERSION));
}

/// What this program writes holds messages and numbers, or names those who do: nobody else may read any of
/// it, whoever makes the file (settings, lock files, the sandbox's world, side files of SQLite).
void keepFilesPrivate() {
#ifdef Q_OS_UNIX
    ::umask(S_IRWXG | S_IRWXO);
#endif
}

bool hasDisplay() {
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int syncOnce(int& argc, char** argv, const CommandLine& line) {
    QCoreApplication qt(argc, argv);
    nameProgram();
    am::app::SyncOnce pass(line);
    QObject::connect(&pass, &am::app::SyncOnce::finished, &qt, &QCoreApplication::exit, Qt::QueuedConnection);
    pass.start();
    return QCoreApplication::exec();
}

int exportOnce(int& argc, char** argv, const CommandLine& line) {
    const QCoreApplication qt(argc, argv);
    nameProgram();
    return am::app::exportOnce(line);
}

int openConsole(int& argc, char** argv, const CommandLine& line) {
    const bool tour = line.act == CommandLine::Act::Tour;
    if (tour && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (tour) {
        // Times on screen are local ones; the pictures are not to depend on where they are taken.
        qputenv("TZ", "UTC");
    }
    if (!hasDisplay()) {
        QTextStream(stderr)
            << "There is no display here. --tour DIR saves pictures of all pages, --sync-once copies "
               "without a window."
            << Qt::endl;
        return 1;
    }
    QApplication qt(argc, argv);
    nameProgram();
    QApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("io.agentmessage.Console"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("io.agentmessage.Console")));
    Application application(qt, line, tour ? Application::Mode::Still : Application::Mode::Interactive);
    if (!tour) {
        application.start();
        return QApplication::exec();
    }
    QApplication::setQuitOnLastWindowClosed(false);
    am::app::Tour guide(application, line.tourDir);
    QObject::connect(&guide, &am::app::Tour::finished, &qt, &QCoreApplication::exit, Qt::QueuedConnection);
    guide.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    keepFilesPrivate();
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    CommandLine line = CommandLine::parse(arguments);
    switch (line.act) {
        case CommandLine::Act::Wrong:
            QTextStream(stderr) << line.message << Qt::endl;
            return 2;
        case CommandLine::Act::Help:
        case CommandLine::Act::Version:
            QTextStream(stdout) << line.message << Qt::endl;
            return 0;
        case CommandLine::Act::SyncOnce:
            return syncOnce(argc, argv, line);
        case CommandLine::Act::Export:
            return exportOnce(argc, argv, line);
        case CommandLine::Act::Verify:
            return am::app::verifyOnce(line);
        case CommandLine::Act::Tour:
            line.sandboxWorld = line.sandboxWorld.value_or(QStringLiteral("demo"));
            return openConsole(argc, argv, line);
        case CommandLine::Act::Open:
            return openConsole(argc, argv, line);
    }
    return 2;
}
