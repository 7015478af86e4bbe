// What an export says about itself, in the file beside it.
#pragma once

#include "core/Timestamp.h"
#include "reports/ExportKind.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace am::reports {

/// How far one stream of the API had been copied.
struct StreamCoverage {
    QString stream; ///< "outbound", "inbound", "consent"
    bool isComplete = false;
    std::optional<core::Timestamp> syncedAt;
};

/// What the archive held when the export was made.
struct CoverageStatement {
    qint64 outbound = 0;
    qint64 inbound = 0;
    qint64 consentRecords = 0;
    std::optional<core::Timestamp> oldestMessage;
    std::optional<core::Timestamp> newestMessage;
    QList<StreamCoverage> streams;

    /// In one plain English sentence, the same for the same facts.
    QString sentence() const;
};

/// `FILE.manifest.json`. A value.
struct Manifest {
    ExportKind kind = ExportKind::Messages;
    ExportFormat format = ExportFormat::Csv;
    QString fileName; ///< as it was called when it was made; files may be renamed
    QString filter;   ///< as typed; empty = all rows
    QString zone;     ///< in which dates of the filter were read; times in the file are UTC
    QStringList columns;
    qint64 rows = 0;
    qint64 bytes = 0;
    QString sha256; ///< of the file, hexadecimal
    QString programVersion;
    int archiveVersion = 0;
    core::Timestamp createdAt;
    QString organizationId;
    QString organizationName;
    QString source; ///< base URL of the API, or "embedded sandbox"
    bool isSandbox = false;
    CoverageStatement coverage;

    /// JSON of two blanks' indentation, ending with `manifest_sha256`: the SHA-256 of everything before it,
    /// written as compact JSON in the same order.
    QByteArray toText() const;
};

/// What of a manifest is held against the file.
struct ManifestClaims {
    ExportFormat format = ExportFormat::Csv;
    QString kind;
    QString createdAt;
    qint64 rows = 0;
    qint64 bytes = 0;
    QString sha256;
};

/// Nothing if `text` is not, to the last byte, what `toText` wrote.
std::optional<ManifestClaims> readManifest(const QByteArray& text);

QString manifestFile(const QString& exportFile);

} // namespace am::reports
