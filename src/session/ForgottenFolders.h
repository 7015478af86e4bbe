// The folders of profiles that were forgotten, until they are deleted.
#pragma once

#include <QFuture>
#include <QString>
#include <QStringList>

namespace am::session {

/// Deleting gigabytes takes a while, and files may be held by another program. So a folder is renamed first,
/// at once and as a whole, and then deleted on a thread of the global pool; what an earlier run could not
/// delete is tried again. Any thread.
class ForgottenFolders {
public:
    explicit ForgottenFolders(const QString& dataFolder);

    /// Renames the folder of this profile. True also if there is none.
    bool setAside(const QString& profileId) const;
    /// Is the folder of this profile set aside?
    bool has(const QString& profileId) const;
    bool isEmpty() const;
    /// Deletes all of them; finishes with the paths that are still there.
    QFuture<QStringList> deleteAll() const;

private:
    QStringList all() const;

    QString m_profiles; ///< the folder they are in
};

} // namespace am::session
