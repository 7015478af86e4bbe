// The console's options.
#pragma once

#include "reports/ExportKind.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace am::app {

/// What was asked for on the command line (design.md 5). A value.
struct CommandLine {
    enum class Act : quint8 { Open, SyncOnce, Export, Verify, Tour, Help, Version, Wrong };
    Act act = Act::Open;
    QString message; ///< for Help, Version and Wrong

    /// Set if the embedded sandbox is wanted: demo, empty or large.
    std::optional<QString> sandboxWorld;
    std::optional<QUrl> baseUrl;
    QString apiKeyVariable; ///< environment variable that holds the key
    QString dataDir;        ///< empty = the usual place
    QString tourDir;
    QString profile; ///< name or id; empty = not said

    reports::ExportKind exportKind = reports::ExportKind::Messages;
    reports::ExportFormat exportFormat = reports::ExportFormat::Csv;
    QString exportFilter;
    QString file; ///< to export to, or to verify

    /// Does not touch the environment and prints nothing. Unknown or contradicting options give Wrong.
    static CommandLine parse(const QStringList& arguments);
};

} // namespace am::app
