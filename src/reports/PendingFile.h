// A file that gets its name only when it is whole.
#pragma once

#include <QCryptographicHash>
#include <QFile>
#include <QString>

#include <tl/expected.hpp>

#include <optional>
#include <string_view>

namespace am::reports {

/// Why a file could not be written. A value.
struct FileError {
    QString file;
    QString message; ///< the system's own words
    bool isFull = false;
};

/// Written beside its target under a hidden name that ends in `.part`, mode 0600; `publish` gives it the
/// target's name in one step, over whatever was there. Until then the target is as it was: after a kill -9,
/// on a full disk, and when this object ends without `publish`, which removes the part. A part that a killed
/// process left is removed by `removeStale`; one that is being written is locked, and left alone. One thread;
/// blocks.
class PendingFile {
public:
    explicit PendingFile(QString target) : m_target(std::move(target)) {}
    ~PendingFile();
    PendingFile(const PendingFile&) = delete;
    PendingFile& operator=(const PendingFile&) = delete;

    using Done = tl::expected<void, FileError>;

    Done create();
    /// Appends.
    Done write(std::string_view bytes);
    /// Everything written is on the disk.
    Done flush();
    /// After `flush`.
    Done publish();

    qint64 size() const { return m_size; }
    /// Of all that was written, hexadecimal.
    QString sha256() const { return QString::fromLatin1(m_hash.result().toHex()); }

    /// Removes the parts that earlier, killed processes left for this target.
    static void removeStale(const QString& target);

private:
    tl::unexpected<FileError> failure(const QString& message, bool isFull = false) const;

    QString m_target;
    QFile m_part;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_size = 0;
    bool m_isCreated = false;
};

} // namespace am::reports
