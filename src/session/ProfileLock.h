// One console per profile at a time.
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace am::session {

/// Holds the profile while it lives. UI thread.
class ProfileLock {
public:
    /// Nothing if another console holds the profile; `holder` then says which ("pid 4711 on desk-3").
    static std::unique_ptr<ProfileLock> acquire(const QString& profileFolder, QString* holder);

private:
    explicit ProfileLock(const QString& file) : m_lock(file) {}
    QLockFile m_lock;
};

} // namespace am::session
