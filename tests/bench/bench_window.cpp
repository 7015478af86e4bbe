// The real window: how soon it can be used, and how long its thread is away while messages are copied.
#include "app/console/Application.h"
#include "bench/BenchTools.h"
#include "bench/SandboxProcess.h"
#include "bench/StallWatch.h"
#include "models/SyncStatusController.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WorkspaceView.h"
#include "ui/widgets/Page.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLabel>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>

namespace {

using namespace am;
using namespace am::bench;
using namespace std::chrono_literals;

constexpr int starts = 11;
constexpr double frame = 0.016; // seconds
constexpr auto keyVariable = "AGENTMESSAGE_BENCH_KEY";

void tell(const std::string& line) {
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
}

/// What any program with a window has to do: a main window with one label, painted.
int openEmptyWindow(QApplication& qt) {
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("Hello"), &window));
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(0, &window, [&window, &qt] {
        window.repaint();
        tell("usable");
        qt.quit();
    });
    return QApplication::exec();
}

app::CommandLine commandLine(const QString& folder, const QString& url) {
    app::CommandLine line;
    line.dataDir = folder;
    line.baseUrl = QUrl(url);
    line.apiKeyVariable = QLatin1String(keyVariable);
    return line;
}

void go(app::Application& application, const QString& page) {
    ui::Navigation target;
    target.pageId = page;
    application.window().view()->navigate(target);
}

/// Runs `isDone` with every turn of the event loop.
void whenDone(QObject* owner, const std::function<bool()>& isDone, const std::function<void()>& then) {
    auto* timer = new QTimer(owner);
    QObject::connect(timer, &QTimer::timeout, owner, [timer, isDone, then] {
        if (isDone()) {
            timer->stop();
            then();
        }
    });
    timer->start(1ms);
}

std::unique_ptr<app::Application> console(QApplication& qt, const QString& folder, const QString& url) {
    auto application =
        std::make_unique<app::Application>(qt, commandLine(folder, url), app::Application::Mode::Interactive);
    application->keepKeysInMemory();
    application->window().resize(1440, 900);
    QObject::connect(application.get(), &app::Application::failedToOpen, &qt, [](const QString& why) {
        std::fprintf(stderr, "%s\n", why.toUtf8().constData());
        QApplication::exit(1);
    });
    return application;
}

int openConsole(QApplication& qt, const QString& folder, const QString& url, const QString& page) {
    const auto application = console(qt, folder, url);
    QObject::connect(application.get(), &app::Application::opened, &qt, [&] {
        go(*application, page);
        whenDone(
            application.get(),
            // Shows what the archive has; what comes after that is news.
            [&] { return !application->window().view()->currentPage()->ui::Page::isBusy(); },
            [&] {
                application->window().repaint();
                tell("usable");
                qt.quit();
            });
    });
    application->start();
    return QApplication::exec();
}

int watchCopying(QApplication& qt, const QString& folder, const QString& url, const QString& page) {
    const auto application = console(qt, folder, url);
    std::unique_ptr<StallWatch> watch;
    QObject::connect(application.get(), &app::Application::opened, &qt, [&] {
        for (const QString& id : {QStringLiteral("overview"), QStringLiteral("conversations"),
                                  QStringLiteral("messages"), page}) {
            go(*application, id);
        }
        // Making pages is not what is measured here.
        QTimer::singleShot(300ms, application.get(), [&] { watch = std::make_unique<StallWatch>(); });
        whenDone(
            application.get(), [&] { return watch && application->syncStatus()->isSettled(); },
            [&] {
                tell(std::to_string(watch->longestSeconds()) + " " +
                     std::to_string(watch->longestBusySeconds()));
                qt.quit();
            });
    });
    application->start();
    return QApplication::exec();
}

/// Runs this program again and gives the first line it prints, and how long that took.
std::pair<QByteArray, double> inOwnProcess(const QStringList& arguments, const SandboxProcess& sandbox) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(keyVariable), QString::fromStdString(sandbox.key()));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QByteArray line;
    const double seconds = secondsOf([&] {
        process.start(QCoreApplication::applicationFilePath(), arguments);
        while (!process.canReadLine() && process.waitForReadyRead(-1)) {
        }
        line = process.readLine().trimmed();
    });
    process.waitForFinished(-1);
    if (line.isEmpty() || process.exitCode() != 0) {
        throw std::runtime_error("the window did not open");
    }
    return {line, seconds};
}

void measureStalls(const SandboxProcess& sandbox, const QString& folder, qint64 messages) {
    for (const QString& page : {QStringLiteral("conversations"), QStringLiteral("messages")}) {
        const QTemporaryDir own;
        const bool isLast = page == QStringLiteral("messages");
        const auto [line, seconds] =
            inOwnProcess({QStringLiteral("--copy"), isLast ? folder : own.path(), QStringLiteral("--url"),
                          QString::fromStdString(sandbox.url()), QStringLiteral("--page"), page},
                         sandbox);
        const QList<QByteArray> words = line.split(' ');
        const double longest = words.value(0).toDouble();
        const double busy = words.value(1).toDouble();
        printRow("copying with the window on " + page.toStdString(), rowsPerSecond(double(messages), seconds),
                 "", "");
        printRow("  UI thread's longest time away / a frame", milliseconds(longest), milliseconds(frame),
                 times(longest / frame));
        printRow("  of it busy itself / a frame", milliseconds(busy), milliseconds(frame),
                 times(busy / frame));
    }
}

void measureStart(const SandboxProcess& sandbox, const QString& folder) {
    const QString url = QString::fromStdString(sandbox.url());
    for (const QString& page : {QStringLiteral("overview"), QStringLiteral("conversations")}) {
        std::vector<double> ours;
        std::vector<double> empty;
        // In turn, so that what the machine does meanwhile hits both alike.
        for (int i = 0; i <= starts; ++i) {
            const double reference = inOwnProcess({QStringLiteral("--empty")}, sandbox).second;
            const double mine = inOwnProcess({QStringLiteral("--open"), folder, QStringLiteral("--url"), url,
                                              QStringLiteral("--page"), page},
                                             sandbox)
                                    .second;
            if (i > 0) {
                empty.push_back(reference);
                ours.push_back(mine);
            }
        }
        std::sort(ours.begin(), ours.end());
        std::sort(empty.begin(), empty.end());
        const double mine = ours[ours.size() / 2];
        const double reference = empty[empty.size() / 2];
        printRow("start to " + page.toStdString() + " / an empty Qt window", milliseconds(mine),
                 milliseconds(reference), times(mine / reference));
    }
}

void measure(qint64 messages) {
    printHeading(std::to_string(messages) + " messages, in the window");
    const SandboxProcess sandbox({QStringLiteral("--world"), QStringLiteral("large"),
                                  QStringLiteral("--messages"), QString::number(messages),
                                  QStringLiteral("--clock"), QStringLiteral("virtual")});
    const QTemporaryDir folder;
    measureStalls(sandbox, folder.path(), messages);
    measureStart(sandbox, folder.path());
}

} // namespace

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    // What the offscreen platform cannot do is no news.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    QApplication qt(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    const auto option = [&options](const char* name, const char* what, const char* value) {
        options.addOption({QLatin1String(name), QLatin1String(what), QLatin1String(value)});
    };
    options.addOption({QStringLiteral("messages"), QStringLiteral("sizes of the worlds, with commas between"),
                       QStringLiteral("N,…"), QStringLiteral("10000,100000,1000000")});
    options.addOption({QStringLiteral("empty"), QStringLiteral("only opens an empty window")});
    option("open", "only opens the console on this data folder", "FOLDER");
    option("copy", "only copies into this data folder and watches the UI thread", "FOLDER");
    option("url", "of the sandbox, with --open and --copy", "URL");
    option("page", "to look at, with --open and --copy", "ID");
    options.process(qt);
    const auto valueOf = [&options](const char* name) {
        return options.value(QLatin1String(name));
    };
    try {
        if (options.isSet(QStringLiteral("empty"))) {
            return openEmptyWindow(qt);
        }
        if (options.isSet(QStringLiteral("open"))) {
            return openConsole(qt, valueOf("open"), valueOf("url"), valueOf("page"));
        }
        if (options.isSet(QStringLiteral("copy"))) {
            return watchCopying(qt, valueOf("copy"), valueOf("url"), valueOf("page"));
        }
        for (const QString& size : valueOf("messages").split(u',')) {
            measure(size.toLongLong());
        }
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
    return 0;
}
