// The readers' loop and snapshots.
#include "store/ReaderPool.h"

#include "core/Logging.h"
#include "core/SecretKey.h"
#include "store/Archive.h"
#include "store/Database.h"
#include "store/SessionEnd.h"

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

/// One for what the user looks at, one for what takes longer.
constexpr int readerCount = 2;

} // namespace

ReaderPool::ReaderPool(QString folder, std::shared_ptr<std::atomic<bool>> foundDamage)
    : m_folder(std::move(folder)), m_foundDamage(std::move(foundDamage)) {
    for (int i = 0; i < readerCount; ++i) {
        m_threads.emplace_back(QThread::create([this] { serve(); }));
        m_threads.back()->setObjectName(u"archive reader %1"_s.arg(i + 1));
        m_threads.back()->start();
    }
}

ReaderPool::~ReaderPool() {
    stop();
}

void ReaderPool::stop() {
    auto left = leaveFor(State::Ending);
    m_wake.notify_all();
    for (const auto& thread : m_threads) {
        thread->wait();
    }
    refuse(std::move(left));
}

void ReaderPool::expectOpening() {
    const std::lock_guard lock(m_mutex);
    if (m_state == State::Closed) {
        m_state = State::Opening;
    }
}

void ReaderPool::opened() {
    {
        const std::lock_guard lock(m_mutex);
        if (m_state == State::Ending) {
            return;
        }
        m_state = State::Open;
    }
    m_wake.notify_all();
}

void ReaderPool::failed() {
    refuse(leaveFor(State::Closed));
}

void ReaderPool::enqueue(Read read) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_state == State::Opening || m_state == State::Open) {
            m_queue.push_back(std::move(read));
            m_wake.notify_one();
            return;
        }
    }
    std::deque<Read> refused;
    refused.push_back(std::move(read));
    refuse(std::move(refused));
}

std::deque<ReaderPool::Read> ReaderPool::leaveFor(State state) {
    const std::lock_guard lock(m_mutex);
    if (m_state != State::Ending) {
        m_state = state;
    }
    m_isEnding = m_state == State::Ending;
    return std::exchange(m_queue, {});
}

void ReaderPool::refuse(std::deque<Read> reads) const {
    for (const Read& read : reads) {
        read.done(StoreError{StoreError::Kind::Closed, u"the archive is not open"_s,
                             Archive::archiveFile(m_folder)});
    }
}

std::optional<ReaderPool::Read> ReaderPool::take() {
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock,
                [this] { return m_state == State::Ending || (m_state == State::Open && !m_queue.empty()); });
    if (m_state == State::Ending) {
        return std::nullopt;
    }
    Read read = std::move(m_queue.front());
    m_queue.pop_front();
    return read;
}

void ReaderPool::serve() {
    std::unique_ptr<Database> database; // opened by the first read, closed on this thread
    while (const auto read = take()) {
        if (read->isCancelled()) {
            read->done(StoreError{StoreError::Kind::Closed, u"cancelled"_s, {}});
        } else {
            carryOut(*read, database);
        }
    }
}

void ReaderPool::carryOut(const Read& read, std::unique_ptr<Database>& database) {
    auto error = endOfSession(Archive::archiveFile(m_folder), [&] {
        if (!database) {
            database = std::make_unique<Database>(m_folder, Connection::Access::ReadOnly);
        }
        ReadSession session(*database);
        database->inTransaction(u"BEGIN"_s, [&] {
            const Interruption interruption(database->connection(),
                                            [&] { return m_isEnding || read.isCancelled(); });
            read.step(session);
        });
    });
    if (error && (m_isEnding || read.isCancelled())) {
        // Nobody waits for what was cut off; that it was is no failure.
        error->kind = StoreError::Kind::Closed;
    } else if (error) {
        if (error->kind == StoreError::Kind::Damaged) {
            *m_foundDamage = true;
        }
        // SQLite quotes the search words it could not read.
        qCWarning(core::logStore) << "A read failed:" << core::redacted(error->message);
    }
    read.done(error);
}

} // namespace am::store
