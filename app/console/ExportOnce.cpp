// Runs on the main thread: there is no window that would wait.
#include "app/console/ExportOnce.h"

#include "app/console/Application.h"
#include "app/console/ProfileChoice.h"
#include "models/ExportText.h"
#include "reports/Export.h"
#include "reports/Verification.h"
#include "session/ProfileLock.h"
#include "store/Archive.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>

#include <nlohmann/json.hpp>

#include <csignal>

namespace am::app {

using namespace Qt::StringLiterals;

namespace {

/// What the signals set; one export per process.
reports::ExportProgress progress;

void cancel(int) {
    progress.isCancelled = true;
}

int fail(const QString& text) {
    QTextStream(stderr) << text << Qt::endl;
    return 1;
}

bool isOlder(const tl::expected<reports::ExportReport, reports::ExportError>& result) {
    return !result && result.error().kind == reports::ExportError::Kind::ArchiveFailed &&
           result.error().store.kind == store::StoreError::Kind::OlderVersion;
}

/// Brings files of an earlier console up to date, as opening the profile does. False if a console has them
/// open: it is of that earlier version, and they are its.
bool migrate(const QString& folder) {
    const auto lock = session::ProfileLock::acquire(folder, nullptr);
    if (!lock) {
        return false;
    }
    store::Archive archive(folder);
    return archive.open().result().has_value();
}

} // namespace

int exportOnce(const CommandLine& line) {
    const session::ProfileList profiles(line.dataDir.isEmpty() ? defaultDataDir() : line.dataDir);
    const auto profile = chooseProfile(profiles, line);
    if (!profile) {
        return fail(profile.error());
    }
    reports::ExportRequest request;
    request.profileFolder = profiles.folder(profile->id);
    request.kind = line.exportKind;
    request.format = line.exportFormat;
    request.filter = line.exportFilter;
    request.target = line.file;
    request.programVersion = QStringLiteral(AM_VERSION);
    request.isSandbox = profile->isSandbox();
    request.source = profile->kind == session::Profile::Kind::EmbeddedSandbox ? u"embedded sandbox"_s
                                                                              : profile->baseUrl.toString();
    std::signal(SIGINT, cancel);
    std::signal(SIGTERM, cancel);
    QElapsedTimer timer;
    timer.start();
    auto result = reports::runExport(request, progress);
    if (isOlder(result) && migrate(request.profileFolder)) {
        result = reports::runExport(request, progress);
    }
    if (!result) {
        return fail(models::describe(result.error()).forClipboard());
    }
    const nlohmann::ordered_json summary{{"ok", true},
                                         {"kind", reports::nameOf(request.kind).toStdString()},
                                         {"format", reports::nameOf(request.format).toStdString()},
                                         {"file", result->file.toStdString()},
                                         {"manifest", result->manifest.toStdString()},
                                         {"rows", result->rows},
                                         {"bytes", result->bytes},
                                         {"sha256", result->sha256.toStdString()},
                                         {"seconds", double(timer.elapsed()) / 1000}};
    QTextStream(stdout) << QString::fromStdString(summary.dump()) << Qt::endl;
    return 0;
}

int verifyOnce(const CommandLine& line) {
    QString file = line.file;
    if (const QString ending = reports::manifestFile({}); file.endsWith(ending)) {
        file.chop(ending.size());
    }
    const reports::Verification found = reports::verifyExport(file);
    const QString text = models::describe(found, file);
    if (!found.isUntouched()) {
        return fail(text);
    }
    QTextStream(stdout) << text << Qt::endl;
    return 0;
}

} // namespace am::app
