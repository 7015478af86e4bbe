// Sizes, hashes and row counts.
#include "reports/Verification.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace am::reports {

namespace {

using Outcome = Verification::Outcome;

constexpr qint64 chunkSize = 1 << 20;

/// Lines outside quotation marks are rows; CSV has one more, its header.
class RowCount {
public:
    explicit RowCount(ExportFormat format) : m_format(format), m_rows(format == ExportFormat::Csv ? -1 : 0) {}

    void add(QByteArrayView bytes) {
        for (const char c : bytes) {
            if (c == '"' && m_format == ExportFormat::Csv) {
                m_isQuoted = !m_isQuoted; // a doubled one does so twice
            } else if (c == '\n' && !m_isQuoted) {
                ++m_rows;
            }
        }
    }
    qint64 rows() const { return m_rows; }

private:
    ExportFormat m_format;
    qint64 m_rows;
    bool m_isQuoted = false;
};

Verification ended(Verification found, Outcome outcome, const QString& problem = {}) {
    found.outcome = outcome;
    found.problem = problem;
    return found;
}

} // namespace

Verification verifyExport(const QString& name) {
    Verification found;
    QFile file(name);
    QFile manifest(manifestFile(name));
    if (!QFileInfo(name).isFile()) {
        return ended(found, Outcome::NoFile);
    }
    if (!manifest.exists()) {
        return ended(found, Outcome::NoManifest);
    }
    if (!manifest.open(QIODevice::ReadOnly)) {
        return ended(found, Outcome::Unreadable, manifest.errorString());
    }
    const auto claims = readManifest(manifest.readAll());
    if (!claims) {
        return ended(found, Outcome::ManifestChanged);
    }
    found.claims = *claims;
    if (!file.open(QIODevice::ReadOnly)) {
        return ended(found, Outcome::Unreadable, file.errorString());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    RowCount rows(claims->format);
    for (QByteArray chunk = file.read(chunkSize); !chunk.isEmpty(); chunk = file.read(chunkSize)) {
        hash.addData(chunk);
        rows.add(chunk);
        found.bytes += chunk.size();
    }
    if (file.error() != QFileDevice::NoError) {
        return ended(found, Outcome::Unreadable, file.errorString());
    }
    const bool isDocument = claims->format == ExportFormat::Json || claims->format == ExportFormat::Pdf;
    found.rows = isDocument ? claims->rows : rows.rows(); // a document is one thing, whatever its lines
    if (found.bytes != claims->bytes) {
        return ended(found, found.bytes < claims->bytes ? Outcome::Shorter : Outcome::Longer);
    }
    if (QString::fromLatin1(hash.result().toHex()) != claims->sha256) {
        return ended(found, Outcome::Changed);
    }
    return ended(found, found.rows == claims->rows ? Outcome::Untouched : Outcome::RowsDiffer);
}

} // namespace am::reports
