// From the archive to two files.
#include "reports/Export.h"

#include "reports/ChunkWriter.h"
#include "reports/ExportRows.h"
#include "reports/ExportTarget.h"
#include "reports/Manifest.h"
#include "reports/ManifestFacts.h"
#include "store/Snapshot.h"

#include <QFileInfo>

namespace am::reports {

using namespace Qt::StringLiterals;
using Kind = ExportError::Kind;

namespace {

constexpr size_t bytesAtOnce = 1 << 20;
constexpr qint64 rowsBetweenLooks = 256; ///< at whether it was cancelled

tl::unexpected<ExportError> failed(Kind kind) {
    ExportError error;
    error.kind = kind;
    return tl::unexpected(error);
}

tl::unexpected<ExportError> failed(const FileError& file) {
    ExportError error;
    error.kind = Kind::TargetFailed;
    error.file = file;
    return tl::unexpected(error);
}

/// The filter's terms, or what is wrong with it.
tl::expected<core::MessageFilter, ExportError> filterOf(const ExportRequest& request) {
    if (request.filter.trimmed().isEmpty()) {
        return core::MessageFilter();
    }
    if (!canFilter(request.kind)) {
        return failed(Kind::NotFilterable);
    }
    const rules::ParsedFilter parsed = rules::parseFilter(request.filter, request.zone);
    if (!parsed.errors.isEmpty()) {
        ExportError error;
        error.kind = Kind::BadFilter;
        error.filter = parsed.errors.first();
        return tl::unexpected(error);
    }
    return parsed.filter;
}

tl::expected<void, ExportError> copyRows(ExportRows& rows, RowFormat& format, PendingFile& file,
                                         qint64& count, ExportProgress& progress) {
    ChunkWriter writer(file);
    std::string& bytes = format.bytes();
    bytes.reserve(bytesAtOnce + bytesAtOnce / 4);
    format.begin();
    for (bool hasMore = true; hasMore;) {
        hasMore = rows.next(format);
        count += hasMore ? 1 : 0;
        if (!hasMore || bytes.size() >= bytesAtOnce) {
            if (const auto written = writer.write(bytes); !written) {
                return failed(written.error());
            }
        }
        if (count % rowsBetweenLooks == 0 || !hasMore) {
            progress.rows = count;
            if (progress.isCancelled) {
                return failed(Kind::Cancelled);
            }
        }
    }
    if (const auto written = writer.finish(); !written) {
        return failed(written.error());
    }
    return {};
}

/// Fills in what the archive says, and writes the rows.
tl::expected<void, ExportError> writeRows(store::ReadSession& session, const ExportRequest& request,
                                          const core::MessageFilter& filter, PendingFile& file,
                                          Manifest& manifest, ExportProgress& progress) {
    const auto rows = makeExportRows(session, request.kind, filter);
    for (const std::string_view name : rows->columns()) {
        manifest.columns.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
    }
    addArchiveFacts(session, manifest);
    progress.total = rows->total();
    const auto format = makeFormat(request.format, rows->columns());
    return copyRows(*rows, *format, file, manifest.rows, progress);
}

} // namespace

tl::expected<ExportReport, ExportError> runExport(const ExportRequest& request, ExportProgress& progress) {
    const auto filter = filterOf(request);
    if (!filter) {
        return tl::unexpected(filter.error());
    }
    const auto target = exportTarget(request.target);
    if (!target) {
        return tl::unexpected(target.error());
    }
    const QString beside = manifestFile(*target);
    PendingFile::removeStale(*target);
    PendingFile::removeStale(beside);

    Manifest manifest;
    manifest.kind = request.kind;
    manifest.format = request.format;
    manifest.fileName = QFileInfo(*target).fileName();
    manifest.filter = request.filter.trimmed();
    manifest.zone = QString::fromLatin1(request.zone.id());
    manifest.programVersion = request.programVersion;
    manifest.archiveVersion = store::archiveVersion();
    manifest.createdAt = core::Timestamp::now();
    manifest.source = request.source;
    manifest.isSandbox = request.isSandbox;

    PendingFile file(*target);
    if (const auto created = file.create(); !created) {
        return failed(created.error());
    }
    const auto read = store::readSnapshot(
        request.profileFolder, [&progress] { return progress.isCancelled.load(); },
        [&](store::ReadSession& session) {
            return writeRows(session, request, *filter, file, manifest, progress);
        });
    if (progress.isCancelled) {
        return failed(Kind::Cancelled);
    }
    if (!read) {
        ExportError error;
        error.kind = Kind::ArchiveFailed;
        error.store = read.error();
        return tl::unexpected(error);
    }
    if (!*read) {
        return tl::unexpected(read->error());
    }

    manifest.bytes = file.size();
    manifest.sha256 = file.sha256();
    if (const auto published = publishWithManifest(file, beside, manifest.toText()); !published) {
        return failed(published.error());
    }
    return ExportReport{*target, beside, manifest.rows, manifest.bytes, manifest.sha256};
}

} // namespace am::reports
