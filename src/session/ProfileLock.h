// One console per profile at a time.
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace am::session {

/// Why a profile could not be locked. A value.
struct LockRefusal {
    enum class Reason : quint8 {
        Held,       ///< another console holds the profile
        NotWritable ///< the lock file cannot be made: no rights, no folder, no space
    };
    Reason reason = Reason::Held;
    QString holder; ///< "pid 4711 on desk-3"; empty if it is not known
    QString file;   ///< the lock file
};

/// Holds the profile while it lives. UI thread.
class ProfileLock {
public:
    /// Nothing if the profile cannot be held; `refusal` then says why. A lock whose console is gone is taken,
    /// whatever any clock says; so is a lock file that names nobody, as a crash or a full disk leaves it.
    static std::unique_ptr<ProfileLock> acquire(const QString& profileFolder, LockRefusal* refusal);

private:
    explicit ProfileLock(const QString& file) : m_lock(file) {}
    QLockFile m_lock;
};

} // namespace am::session
