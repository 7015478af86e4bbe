// agentmessage-sandbox: starts the emulator and says where it is.
#include "CommandLine.h"
#include "SignalWatcher.h"

#include "sandbox/ExchangeRecord.h"
#include "sandbox/Server.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <exception>

namespace {
constexpr int usageError = 2;

int fail(const QString& text) {
    std::fprintf(stderr, "agentmessage-sandbox: %s\n", qUtf8Printable(text));
    return usageError;
}
} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("agentmessage-sandbox"));
    const CommandLine commandLine = CommandLine::read(QCoreApplication::arguments());
    if (!commandLine.error.isEmpty())
        return fail(commandLine.error + QStringLiteral("\nTry --help."));
    if (!commandLine.options) {
        std::fputs(qUtf8Printable(commandLine.text), stdout);
        return 0;
    }
    const SignalWatcher signalWatcher;
    try {
        am::sandbox::SandboxOptions options = *commandLine.options;
        if (!commandLine.recordFile.isEmpty())
            options.watcher = am::sandbox::recorderTo(commandLine.recordFile);
        am::sandbox::Server server(options);
        if (!server.start())
            return fail(server.errorString());
        // The one line that scripts wait for. The key is meant to be read here: it opens this sandbox only.
        const QByteArray ready = QJsonDocument(QJsonObject{{QStringLiteral("url"), server.url()},
                                                           {QStringLiteral("api_key"),
                                                            QString::fromUtf8(server.apiKey().reveal())}})
                                     .toJson(QJsonDocument::Compact);
        std::printf("%s\n", ready.constData());
        std::fflush(stdout);
        return QCoreApplication::exec();
    } catch (const std::exception& error) {
        return fail(QString::fromUtf8(error.what()));
    }
}
