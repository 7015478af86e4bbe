// Where an export goes, and how it gets there with its manifest.
#include "reports/ExportTarget.h"

#include "reports/Manifest.h"

#include <QDir>
#include <QFileInfo>

namespace am::reports {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<ExportError> failed(ExportError::Kind kind, const FileError& file) {
    ExportError error;
    error.kind = kind;
    error.file = file;
    return tl::unexpected(error);
}

} // namespace

tl::expected<QString, ExportError> exportTarget(const QString& wanted) {
    constexpr auto unusable = ExportError::Kind::TargetUnusable;
    const QFileInfo info(wanted);
    const QString target = info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
    const QFileInfo real(target);
    if (wanted.isEmpty() || real.fileName().isEmpty() || real.isDir()) {
        return failed(unusable, {wanted, u"it is a folder"_s});
    }
    if (real.exists() && !real.isFile()) {
        return failed(unusable, {wanted, u"it is not an ordinary file"_s});
    }
    if (!real.dir().exists()) {
        return failed(unusable, {wanted, u"there is no folder %1"_s.arg(real.path())});
    }
    return target;
}

PendingFile::Done publishWithManifest(PendingFile& file, const QString& manifestName,
                                      const QByteArray& manifest) {
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

tl::expected<ExportReport, ExportError> writeDocument(const QString& target, const QByteArray& content,
                                                      Manifest& manifest) {
    const QString beside = manifestFile(target);
    PendingFile::removeStale(target);
    PendingFile::removeStale(beside);
    PendingFile file(target);
    const auto written = file.create().and_then([&] {
        return file.write({content.constData(), size_t(content.size())});
    });
    if (!written) {
        return failed(ExportError::Kind::TargetFailed, written.error());
    }
    manifest.fileName = QFileInfo(target).fileName();
    manifest.rows = 1;
    manifest.bytes = file.size();
    manifest.sha256 = file.sha256();
    if (const auto published = publishWithManifest(file, beside, manifest.toText()); !published) {
        return failed(ExportError::Kind::TargetFailed, published.error());
    }
    return ExportReport{target, beside, manifest.rows, manifest.bytes, manifest.sha256};
}

} // namespace am::reports
