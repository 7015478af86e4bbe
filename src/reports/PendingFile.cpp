// Parts, locks, and the order in which things reach the disk.
#include "reports/PendingFile.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <cerrno>
#include <cstring>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace am::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString freshPart(const QString& target) {
    const QFileInfo info(target);
    const QString tail = u"%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0'));
    return info.dir().filePath(u".%1.%2.part"_s.arg(info.fileName(), tail));
}

#ifdef Q_OS_UNIX
/// Held by the process that writes a part, and let go by the system when it ends, however it ends.
bool lock(int handle) {
    return ::flock(handle, LOCK_EX | LOCK_NB) == 0;
}

bool syncHandle(int handle) {
    return ::fsync(handle) == 0;
}

/// So that a new name survives a power cut, too. Some file systems cannot, and need not.
void syncFolder(const QString& folder) {
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}
#else
// A file that is open cannot be removed here, which is all that the lock is for.
bool lock(int) {
    return true;
}

bool syncHandle(int handle) {
    return ::_commit(handle) == 0;
}

void syncFolder(const QString&) {}
#endif

} // namespace

PendingFile::~PendingFile() {
    if (m_isCreated) {
        m_part.close();
        m_part.remove();
    }
}

tl::unexpected<FileError> PendingFile::failure(const QString& message, bool isFull) const {
    return tl::unexpected(FileError{m_target, message, isFull});
}

PendingFile::Done PendingFile::create() {
    m_part.setFileName(freshPart(m_target));
    if (!m_part.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, ownerOnly)) {
        return failure(m_part.errorString(), m_part.error() == QFileDevice::ResourceError);
    }
    m_isCreated = true;
    lock(m_part.handle());
    return {};
}

PendingFile::Done PendingFile::write(std::string_view bytes) {
    m_hash.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    while (!bytes.empty()) {
        const qint64 written = m_part.write(bytes.data(), qint64(bytes.size()));
        if (written <= 0) {
            return failure(m_part.errorString(), m_part.error() == QFileDevice::ResourceError);
        }
        m_size += written;
        bytes.remove_prefix(size_t(written));
    }
    return {};
}

PendingFile::Done PendingFile::flush() {
    if (!syncHandle(m_part.handle())) {
        const int problem = errno;
        return failure(QString::fromLocal8Bit(std::strerror(problem)), problem == ENOSPC);
    }
    return {};
}

PendingFile::Done PendingFile::publish() {
    std::error_code problem;
    // The lock ends with the name, so nobody takes the part for a stale one before.
    std::filesystem::rename(QFileInfo(m_part.fileName()).filesystemFilePath(),
                            QFileInfo(m_target).filesystemFilePath(), problem);
    if (problem) {
        return failure(QString::fromStdString(problem.message()), problem == std::errc::no_space_on_device);
    }
    m_isCreated = false;
    m_part.close();
    syncFolder(QFileInfo(m_target).path());
    return {};
}

void PendingFile::removeStale(const QString& target) {
    const QFileInfo info(target);
    static const QRegularExpression tail(u"\\A[0-9a-f]{8}\\.part\\z"_s);
    const QString head = u'.' + info.fileName() + u'.';
    const QStringList names = info.dir().entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString& name : names) {
        if (!name.startsWith(head) || !tail.match(name.mid(head.size())).hasMatch()) {
            continue;
        }
        QFile left(info.dir().filePath(name));
        if (left.open(QIODevice::ReadOnly) && lock(left.handle())) {
            left.remove();
        }
    }
}

} // namespace am::reports
