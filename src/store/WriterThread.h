// The one thread that writes.
#pragma once

#include "core/Timestamp.h"
#include "store/Archive.h"

#include <QThread>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace am::store {

class Database;

/// Owns the writing connection and a queue of work; runs it in order, each write in one transaction. `open`,
/// `write` may be called from any thread; callbacks run on this one, or at once where the thread has ended.
class WriterThread final : public QThread {
public:
    using Announce = std::function<void(const Changes&)>;

    /// `foundDamage` is shared with the readers: once set, the files are checked, and made to fit each other,
    /// at the next opening.
    WriterThread(QString folder, Announce announce, std::shared_ptr<std::atomic<bool>> foundDamage);
    ~WriterThread() override;

    /// Finishes the queue, closes the files and waits for that. Called once, from any thread but this one.
    void finish();

    void open(core::Timestamp firstOpenedAt, std::function<void(StoreResult<OpenReport>)> done);
    void write(std::function<void(WriteTransaction&)> step,
               std::function<void(std::optional<StoreError>)> done);

protected:
    void run() override;

private:
    /// False if nothing is run any more.
    bool post(std::function<void()> job);
    /// Waits for work; nothing when the thread shall end.
    std::function<void()> take();
    void openFiles(core::Timestamp firstOpenedAt, const std::function<void(StoreResult<OpenReport>)>& done);
    std::optional<StoreError> carryOut(const std::function<void(WriteTransaction&)>& step);
    void checkpoint();
    void close();
    StoreError closed() const;

    const QString m_folder;
    const Announce m_announce;
    const std::shared_ptr<std::atomic<bool>> m_foundDamage;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue; ///< guarded by m_mutex
    bool m_ending = false;                     ///< guarded by m_mutex
    bool m_ended = false;                      ///< guarded by m_mutex; nothing is taken any more

    std::unique_ptr<Database> m_database; ///< this thread's alone
    bool m_checkpointDue = false;
    bool m_emptyLogDue = false; ///< erased content may still be in a log
};

} // namespace am::store
