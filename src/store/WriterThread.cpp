// The writer's loop, its transactions and its idle work.
#include "store/WriterThread.h"

#include "core/Logging.h"
#include "core/SecretKey.h"
#include "store/ArchiveFiles.h"
#include "store/Database.h"
#include "store/ErasureStore.h"
#include "store/SessionEnd.h"

#include <QElapsedTimer>

#include <chrono>

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

/// After this long without a write the log is folded into the files, so that it stays short without
/// disturbing anyone.
constexpr std::chrono::seconds idleBeforeCheckpoint{2};

/// A transaction that takes longer is worth a line in the log.
constexpr qint64 slowTransactionMs = 1000;

} // namespace

WriterThread::WriterThread(QString folder, Announce announce, std::shared_ptr<std::atomic<bool>> foundDamage)
    : m_folder(std::move(folder)), m_announce(std::move(announce)), m_foundDamage(std::move(foundDamage)) {
    setObjectName(u"archive writer"_s);
    start();
}

WriterThread::~WriterThread() {
    finish();
}

void WriterThread::finish() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    wait();
}

void WriterThread::open(core::Timestamp firstOpenedAt, std::function<void(StoreResult<OpenReport>)> done) {
    if (!post([this, firstOpenedAt, done] { openFiles(firstOpenedAt, done); })) {
        done(tl::make_unexpected(closed()));
    }
}

void WriterThread::write(std::function<void(WriteTransaction&)> step,
                         std::function<void(std::optional<StoreError>)> done) {
    if (!post([this, step = std::move(step), done] { done(carryOut(step)); })) {
        done(closed());
    }
}

bool WriterThread::post(std::function<void()> job) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_ended) {
            return false;
        }
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

StoreError WriterThread::closed() const {
    return {StoreError::Kind::Closed, u"the archive is not open"_s, Archive::archiveFile(m_folder)};
}

std::function<void()> WriterThread::take() {
    std::unique_lock lock(m_mutex);
    const auto hasNews = [this] {
        return m_ending || !m_queue.empty();
    };
    if (m_checkpointDue && !m_wake.wait_for(lock, idleBeforeCheckpoint, hasNews)) {
        lock.unlock();
        checkpoint();
        lock.lock();
    }
    m_wake.wait(lock, hasNews);
    if (m_queue.empty()) {
        m_ended = true;
        return {};
    }
    auto job = std::move(m_queue.front());
    m_queue.pop_front();
    return job;
}

void WriterThread::run() {
    while (const auto job = take()) {
        job();
    }
    close();
}

void WriterThread::openFiles(core::Timestamp firstOpenedAt,
                             const std::function<void(StoreResult<OpenReport>)>& done) {
    OpenReport report;
    const auto error = endOfSession(Archive::archiveFile(m_folder), [&] {
        m_database.reset();
        report = ArchiveFiles(m_folder).prepare(firstOpenedAt);
        m_database = std::make_unique<Database>(m_folder, Connection::Access::ReadWrite);
    });
    if (error) {
        done(tl::make_unexpected(*error));
        return;
    }
    if (!report.closedInOrder && !report.created) {
        // What cannot be written now is tried again after the next end that was not in order.
        carryOut([](WriteTransaction& transaction) { ErasureStore::bringToLedger(transaction); });
    }
    done(report);
}

std::optional<StoreError> WriterThread::carryOut(const std::function<void(WriteTransaction&)>& step) {
    if (!m_database) {
        return closed();
    }
    QElapsedTimer timer;
    timer.start();
    WriteTransaction transaction(*m_database);
    const auto error = endOfSession(Archive::archiveFile(m_folder), [&] {
        m_database->inTransaction(u"BEGIN IMMEDIATE"_s, [&] {
            step(transaction);
            if (transaction.hasErasedContent()) {
                ErasureStore::forgetOldWords(transaction);
            }
        });
    });
    if (timer.elapsed() > slowTransactionMs) {
        qCInfo(core::logStore) << "A transaction took" << timer.elapsed() << "ms";
    }
    if (error) {
        // The files commit one after the other: if the second could not, the first has. The next opening
        // looks.
        if (error->kind == StoreError::Kind::Damaged || error->kind == StoreError::Kind::Full ||
            error->kind == StoreError::Kind::ReadOnly) {
            *m_foundDamage = true;
        }
        qCWarning(core::logStore) << "A write was rolled back:" << core::redacted(error->message);
        return error;
    }
    m_checkpointDue = true;
    if (transaction.mustEmptyLogs()) {
        m_emptyLogDue = true;
        checkpoint();
    }
    if (!transaction.changes().isEmpty()) {
        m_announce(transaction.changes());
    }
    return std::nullopt;
}

void WriterThread::checkpoint() {
    m_checkpointDue = false;
    if (!m_database) {
        return;
    }
    endOfSession(m_folder, [this] {
        if (!m_emptyLogDue) {
            // Takes what no reader needs and waits for nobody.
            m_database->connection().execute(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
            return;
        }
        // Waits for readers of older snapshots; those that take longer than the busy timeout are waited for
        // again when there is nothing to write.
        const bool isBusy = m_database->connection().value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).toInt() != 0;
        m_emptyLogDue = isBusy;
        m_checkpointDue = isBusy;
    });
}

void WriterThread::close() {
    if (!m_database) {
        return;
    }
    if (!*m_foundDamage) {
        endOfSession(m_folder, [this] { ArchiveFiles::noteClosed(m_database->connection()); });
    }
    m_database.reset();
}

} // namespace am::store
