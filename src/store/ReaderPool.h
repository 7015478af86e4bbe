// The threads that read.
#pragma once

#include "store/ReadSession.h"
#include "store/StoreResult.h"

#include <QString>
#include <QThread>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace am::store {

class Database;

/// A few threads with a read-only connection each, over one queue. Reads that come while the files are being
/// opened wait for the outcome. May be called from any thread; callbacks run on the reader threads, or where
/// the pool is stopped.
class ReaderPool {
public:
    struct Read {
        std::function<bool()> isCancelled;
        std::function<void(ReadSession&)> step;
        std::function<void(std::optional<StoreError>)> done; ///< called once
    };

    ReaderPool(QString folder, std::shared_ptr<std::atomic<bool>> foundDamage);
    ~ReaderPool();

    /// From now on reads are kept until `opened` or `failed`.
    void expectOpening();
    void opened();
    void failed();
    /// Breaks off running reads at their next statement and closes the connections; those still queued, and
    /// later ones, end with Closed, too: whoever wanted them goes as well, and a search through everything
    /// could take long.
    void stop();
    void enqueue(Read read);

private:
    enum class State : quint8 { Closed, Opening, Open, Ending };

    void serve();
    void carryOut(const Read& read, std::unique_ptr<Database>& database);
    /// Waits for a read; nothing when the thread shall end.
    std::optional<Read> take();
    /// Changes the state and gives the queued reads, to be refused outside the lock.
    std::deque<Read> leaveFor(State state);
    void refuse(std::deque<Read> reads) const;

    const QString m_folder;
    const std::shared_ptr<std::atomic<bool>> m_foundDamage;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    State m_state = State::Closed;        ///< guarded by m_mutex
    std::deque<Read> m_queue;             ///< guarded by m_mutex
    std::atomic<bool> m_isEnding = false; ///< as m_state says, for reads under way
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace am::store
