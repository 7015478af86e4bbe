// From the archive to two files.
#include "reports/Export.h"

#include "reports/ChunkWriter.h"
#include "reports/ExportRows.h"
#include "reports/Manifest.h"
#include "store/AccountStore.h"
#include "store/ConsentStore.h"
#include "store/MessageStore.h"
#include "store/Snapshot.h"
#include "store/SyncStateStore.h"

#include <QDir>
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

tl::unexpected<ExportError> failed(const FileError& file, Kind kind = Kind::TargetFailed) {
    ExportError error;
    error.kind = kind;
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

/// Where the file really goes: to what a symbolic link points to, not in its place.
tl::expected<QString, ExportError> targetOf(const QString& wanted) {
    const QFileInfo info(wanted);
    const QString target = info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
    const QFileInfo real(target);
    if (wanted.isEmpty() || real.fileName().isEmpty() || real.isDir()) {
        return failed({wanted, u"it is a folder"_s}, Kind::TargetUnusable);
    }
    if (real.exists() && !real.isFile()) {
        return failed({wanted, u"it is not an ordinary file"_s}, Kind::TargetUnusable);
    }
    if (!real.dir().exists()) {
        return failed({wanted, u"there is no folder %1"_s.arg(real.path())}, Kind::TargetUnusable);
    }
    return target;
}

CoverageStatement coverageOf(store::ReadSession& session) {
    const store::Coverage held = store::MessageStore::coverage(session);
    CoverageStatement coverage;
    coverage.outbound = held.outbound;
    coverage.inbound = held.inbound;
    coverage.oldestMessage = held.oldest;
    coverage.newestMessage = held.newest;
    coverage.consentRecords = store::ConsentStore::count(session, store::ConsentQuery::Show::All);
    for (const QString& stream : {u"outbound"_s, u"inbound"_s, u"consent"_s}) {
        const auto state = store::SyncStateStore::find(session, stream);
        coverage.streams.append({stream, state && state->complete, state ? state->syncedAt : std::nullopt});
    }
    return coverage;
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
    manifest.coverage = coverageOf(session);
    if (const auto organization = store::AccountStore::organization(session)) {
        manifest.organizationId = organization->id;
        manifest.organizationName = organization->name;
    }
    progress.total = rows->total();
    const auto format = makeFormat(request.format, rows->columns());
    return copyRows(*rows, *format, file, manifest.rows, progress);
}

/// Both are whole and on the disk before either gets its name. The export comes first: killed in between, it
/// is whole, and --verify says that the manifest beside it is missing or another one's.
PendingFile::Done publishBoth(PendingFile& file, const QString& manifestName, const QByteArray& manifest) {
    PendingFile beside(manifestName);
    return file.flush()
        .and_then([&] { return beside.create(); })
        .and_then([&] {
            return beside.write({manifest.constData(), size_t(manifest.size())});
        })
        .and_then([&] { return beside.flush(); })
        .and_then([&] { return file.publish(); })
        .and_then([&] { return beside.publish(); });
}

} // namespace

tl::expected<ExportReport, ExportError> runExport(const ExportRequest& request, ExportProgress& progress) {
    const auto filter = filterOf(request);
    if (!filter) {
        return tl::unexpected(filter.error());
    }
    const auto target = targetOf(request.target);
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
    if (const auto published = publishBoth(file, beside, manifest.toText()); !published) {
        return failed(published.error());
    }
    return ExportReport{*target, beside, manifest.rows, manifest.bytes, manifest.sha256};
}

} // namespace am::reports
