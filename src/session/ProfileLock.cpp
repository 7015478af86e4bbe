// Taking a profile's lock file.
#include "session/ProfileLock.h"

#include <QDir>

namespace am::session {

using namespace Qt::StringLiterals;

std::unique_ptr<ProfileLock> ProfileLock::acquire(const QString& profileFolder, QString* holder) {
    std::unique_ptr<ProfileLock> lock(new ProfileLock(QDir(profileFolder).filePath(u"console.lock"_s)));
    // A lock is stale only if its process is gone, however old it is.
    lock->m_lock.setStaleLockTime(0);
    if (lock->m_lock.tryLock(0)) {
        return lock;
    }
    if (holder) {
        qint64 pid = 0;
        QString host;
        QString program;
        *holder = lock->m_lock.getLockInfo(&pid, &host, &program) ? u"pid %1 on %2"_s.arg(pid).arg(host)
                                                                  : QString();
    }
    return nullptr;
}

} // namespace am::session
