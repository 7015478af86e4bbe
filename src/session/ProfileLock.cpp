// Taking a profile's lock file.
#include "session/ProfileLock.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace am::session {

using namespace Qt::StringLiterals;

namespace {

/// Removes a lock file that nobody has open. Whoever makes one keeps it open and locked from then on.
bool removeAbandoned(const QString& path) {
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    const bool isOurs = ::flock(file, LOCK_EX | LOCK_NB) == 0;
    const bool removed = isOurs && QFile::remove(path);
    ::close(file);
    return removed;
#else
    return QFile::remove(path); // fails while somebody has it open
#endif
}

} // namespace

std::unique_ptr<ProfileLock> ProfileLock::acquire(const QString& profileFolder, LockRefusal* refusal) {
    const QString file = QDir(profileFolder).filePath(u"console.lock"_s);
    std::unique_ptr<ProfileLock> lock(new ProfileLock(file));
    // A lock is stale only if its process is gone, however old it is.
    lock->m_lock.setStaleLockTime(0);
    if (lock->m_lock.tryLock(0)) {
        return lock;
    }
    LockRefusal why;
    why.file = file;
    qint64 pid = 0;
    QString host;
    QString program;
    if (lock->m_lock.error() != QLockFile::LockFailedError) {
        why.reason = LockRefusal::Reason::NotWritable;
    } else if (lock->m_lock.getLockInfo(&pid, &host, &program)) {
        why.holder = u"pid %1 on %2"_s.arg(pid).arg(host);
    } else if (removeAbandoned(file) && lock->m_lock.tryLock(0)) {
        return lock;
    }
    if (refusal) {
        *refusal = why;
    }
    return nullptr;
}

} // namespace am::session
