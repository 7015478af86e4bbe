// Renaming and deleting.
#include "session/ForgottenFolders.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace am::session {

using namespace Qt::StringLiterals;

namespace {

/// An id holds no dot, so no profile's folder is called like this.
constexpr auto suffix = ".forgotten"_L1;

/// Deletes a folder as far as possible; adds what remains.
void deleteFolder(const QString& folder, QStringList& remaining) {
    if (QDir(folder).removeRecursively() || !QFileInfo::exists(folder)) {
        return;
    }
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    const qsizetype before = remaining.size();
    while (walk.hasNext()) {
        remaining += walk.next();
    }
    if (remaining.size() == before) {
        remaining += folder;
    }
}

} // namespace

ForgottenFolders::ForgottenFolders(const QString& dataFolder)
    : m_profiles(QDir(dataFolder).filePath(u"profiles"_s)) {}

bool ForgottenFolders::setAside(const QString& profileId) const {
    const QString folder = QDir(m_profiles).filePath(profileId);
    return !QFileInfo::exists(folder) || QDir().rename(folder, folder + suffix);
}

bool ForgottenFolders::has(const QString& profileId) const {
    return QFileInfo::exists(QDir(m_profiles).filePath(profileId + suffix));
}

QStringList ForgottenFolders::all() const {
    return QDir(m_profiles).entryList({u'*' + suffix}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
}

bool ForgottenFolders::isEmpty() const {
    return all().isEmpty();
}

QFuture<QStringList> ForgottenFolders::deleteAll() const {
    auto promise = std::make_shared<QPromise<QStringList>>();
    promise->start();
    QFuture<QStringList> future = promise->future();
    QThreadPool::globalInstance()->start([promise, folders = *this] {
        QStringList remaining;
        for (const QString& folder : folders.all()) {
            deleteFolder(QDir(folders.m_profiles).filePath(folder), remaining);
        }
        promise->addResult(remaining);
        promise->finish();
    });
    return future;
}

} // namespace am::session
