// Writes a toll-free dossier and its manifest.
#include "reports/TollFreeDossierExport.h"

#include "reports/ExportTarget.h"
#include "reports/ManifestFacts.h"
#include "reports/TollFreeDossierFacts.h"
#include "reports/TollFreeDossierText.h"
#include "store/Snapshot.h"
#include "store/TollFreeStore.h"

namespace am::reports {

using namespace Qt::StringLiterals;
using Kind = ExportError::Kind;

namespace {

tl::unexpected<ExportError> failed(Kind kind, const store::StoreError& problem = {}) {
    ExportError error;
    error.kind = kind;
    error.store = problem;
    return tl::unexpected(error);
}

} // namespace

tl::expected<ExportReport, ExportError> runTollFreeExport(const TollFreeRequest& request,
                                                          ExportProgress& progress) {
    const auto target = exportTarget(request.target);
    if (!target) {
        return tl::unexpected(target.error());
    }
    Manifest manifest;
    manifest.kind = ExportKind::TollFree;
    manifest.format = request.format;
    manifest.programVersion = request.programVersion;
    manifest.archiveVersion = store::archiveVersion();
    manifest.createdAt = core::Timestamp::now();
    manifest.source = request.source;
    manifest.isSandbox = request.isSandbox;

    TollFreeDocument document;
    document.createdAt = manifest.createdAt;
    document.programVersion = request.programVersion;
    document.source = request.source;
    document.isSandbox = request.isSandbox;
    const auto read = store::readSnapshot(
        request.profileFolder, [&progress] { return progress.isCancelled.load(); },
        [&](store::ReadSession& session) {
            addArchiveFacts(session, manifest);
            const auto dossier = store::TollFreeStore::find(session, request.dossierId);
            document.dossier = dossier.value_or(core::TollFreeDossier());
            document.findings = rules::lintTollFree(
                document.dossier.fields, tollFreeSurroundings(session, request.dossierId, request.now));
            return dossier.has_value();
        });
    if (progress.isCancelled) {
        return failed(Kind::Cancelled);
    }
    if (!read) {
        return failed(Kind::ArchiveFailed, read.error());
    }
    if (!*read) {
        return failed(Kind::ArchiveFailed, {store::StoreError::Kind::Sql, u"there is no such dossier"_s, {}});
    }
    document.organizationName = manifest.organizationName;
    const QByteArray content =
        request.format == ExportFormat::Pdf ? tollFreePdf(document) : tollFreeJson(document);
    if (progress.isCancelled) {
        return failed(Kind::Cancelled);
    }
    return writeDocument(*target, content, manifest);
}

} // namespace am::reports
