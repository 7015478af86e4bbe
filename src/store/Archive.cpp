// Joining the writer, the readers and the announcements.
#include "store/Archive.h"

#include "store/ReaderPool.h"
#include "store/WriterThread.h"

#include <QDir>

namespace am::store {

using namespace Qt::StringLiterals;

Archive::Archive(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder)) {
    qRegisterMetaType<Changes>();
    auto foundDamage = std::make_shared<std::atomic<bool>>(false);
    m_writer = std::make_unique<WriterThread>(
        m_folder, [this](const Changes& changes) { announce(changes); }, foundDamage);
    m_readers = std::make_unique<ReaderPool>(m_folder, foundDamage);
}

Archive::~Archive() {
    close();
    // Opening tells the readers, so they are destroyed after the writer.
    m_writer.reset();
}

void Archive::close() {
    // The readers end while the writer still holds the files, so that the writer's closing is the last one
    // and folds the log into them.
    std::call_once(m_closed, [this] {
        m_readers->stop();
        m_writer->finish();
    });
}

QString Archive::archiveFile(const QString& folder) {
    return QDir(folder).filePath(u"archive.sqlite"_s);
}

QString Archive::ledgerFile(const QString& folder) {
    return QDir(folder).filePath(u"ledger.sqlite"_s);
}

void Archive::setFirstOpenedAt(core::Timestamp moment) {
    m_firstOpenedAt = moment;
}

QFuture<StoreResult<OpenReport>> Archive::open() {
    auto promise = std::make_shared<QPromise<StoreResult<OpenReport>>>();
    promise->start();
    auto future = promise->future();
    m_readers->expectOpening();
    m_writer->open(m_firstOpenedAt.value_or(core::Timestamp::now()),
                   [promise, readers = m_readers.get()](StoreResult<OpenReport> result) {
                       if (result) {
                           readers->opened();
                       } else {
                           readers->failed();
                       }
                       promise->addResult(std::move(result));
                       promise->finish();
                   });
    return future;
}

void Archive::enqueueWrite(std::function<void(WriteTransaction&)> step,
                           std::function<void(std::optional<StoreError>)> done) {
    m_writer->write(std::move(step), std::move(done));
}

void Archive::enqueueRead(std::function<bool()> isCancelled, std::function<void(ReadSession&)> step,
                          std::function<void(std::optional<StoreError>)> done) {
    m_readers->enqueue({std::move(isCancelled), std::move(step), std::move(done)});
}

void Archive::announce(const Changes& changes) {
    const std::lock_guard lock(m_announceMutex);
    const bool isPosted = !m_unannounced.isEmpty();
    m_unannounced.merge(changes);
    if (!isPosted) {
        QMetaObject::invokeMethod(
            this, [this] { emitChanged(); }, Qt::QueuedConnection);
    }
}

void Archive::emitChanged() {
    Changes changes;
    {
        const std::lock_guard lock(m_announceMutex);
        changes = std::exchange(m_unannounced, {});
    }
    Q_EMIT changed(changes);
}

} // namespace am::store
