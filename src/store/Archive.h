// The two SQLite files of a profile: the only door to them.
#pragma once

#include "core/Timestamp.h"
#include "store/Changes.h"
#include "store/ReadSession.h"
#include "store/StoreResult.h"
#include "store/WriteTransaction.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>

namespace am::store {

class ReaderPool;
class WriterThread;

/// What opening found.
struct OpenReport {
    bool created = false; ///< there was no archive before
    QString
        damagedFileMovedTo; ///< a damaged archive was moved aside and will be rebuilt; empty if it was sound
    QString damagedLogKeptAs;   ///< the ledger's log was damaged: a copy of the ledger as it was found
    bool closedInOrder = false; ///< the session before this one
    int archiveVersion = 0;
    int ledgerVersion = 0;
};

/// `archive.sqlite` (what the API said; rebuildable) and `ledger.sqlite` (the operator's own work; never
/// deleted by the program) in one folder, reached through one connection with the ledger attached as
/// `ledger`. Lives on the thread that made it; `write` and `read` may be called from any thread. One writer
/// thread runs the writes in order, each in one transaction; readers run side by side on a small pool.
/// `changed` leaves after commit, on the archive's thread.
class Archive : public QObject {
    Q_OBJECT
public:
    explicit Archive(QString folder, QObject* parent = nullptr);
    /// As `close`.
    ~Archive() override;

    /// Breaks off the reads, runs the writes already queued, then closes the files, and waits for that. Later
    /// reads and writes end with Closed. May be called on any thread but the archive's own ones; does nothing
    /// the second time.
    void close();

    /// Creates, migrates and checks the files on the writer thread. Must succeed before `read` or `write`.
    QFuture<StoreResult<OpenReport>> open();

    /// When this profile began, if not now: for a world with a clock of its own. Before `open`; noted only
    /// once, in a new ledger. Inbound messages older than a day before it count as read.
    void setFirstOpenedAt(core::Timestamp moment);

    QString folder() const { return m_folder; }
    static QString archiveFile(const QString& folder);
    static QString ledgerFile(const QString& folder);

    /// Runs `function(WriteTransaction&)` in one transaction on the writer thread. A failing statement rolls
    /// all of it back and gives the StoreError; otherwise the result is delivered after commit, and `changed`
    /// is emitted.
    template <class Function>
    auto write(Function function) -> QFuture<StoreResult<std::invoke_result_t<Function, WriteTransaction&>>>;

    /// Runs `function(ReadSession&)` on a reader thread over one consistent snapshot. Cancelling the future
    /// skips the function if its turn has not come, and otherwise ends the statement it is running.
    template <class Function>
    auto read(Function function) -> QFuture<StoreResult<std::invoke_result_t<Function, ReadSession&>>>;

Q_SIGNALS:
    void changed(const am::store::Changes& changes);

private:
    /// Each runs the step inside a session and reports how that ended; `done` is called once, on the worker
    /// thread.
    void enqueueWrite(std::function<void(WriteTransaction&)> step,
                      std::function<void(std::optional<StoreError>)> done);
    void enqueueRead(std::function<bool()> isCancelled, std::function<void(ReadSession&)> step,
                     std::function<void(std::optional<StoreError>)> done);

    /// Called on the writer thread after commit.
    void announce(const Changes& changes);
    void emitChanged();

    QString m_folder;
    std::optional<core::Timestamp> m_firstOpenedAt;
    std::mutex m_announceMutex;
    Changes m_unannounced; ///< guarded by m_announceMutex; not empty while an announcement is on its way
    std::once_flag m_closed;
    std::unique_ptr<WriterThread> m_writer;
    std::unique_ptr<ReaderPool> m_readers;
};

namespace detail {

template <class T>
struct Slot {
    QPromise<StoreResult<T>> promise;
    std::optional<T> value;

    void finish(const std::optional<StoreError>& error) {
        if (error) {
            promise.addResult(StoreResult<T>(tl::unexpect, *error));
        } else {
            promise.addResult(StoreResult<T>(std::move(*value)));
        }
        promise.finish();
    }
};

template <>
struct Slot<void> {
    QPromise<StoreResult<void>> promise;

    void finish(const std::optional<StoreError>& error) {
        if (error) {
            promise.addResult(StoreResult<void>(tl::unexpect, *error));
        } else {
            promise.addResult(StoreResult<void>());
        }
        promise.finish();
    }
};

} // namespace detail

template <class Function>
auto Archive::write(Function function)
    -> QFuture<StoreResult<std::invoke_result_t<Function, WriteTransaction&>>> {
    using T = std::invoke_result_t<Function, WriteTransaction&>;
    auto slot = std::make_shared<detail::Slot<T>>();
    slot->promise.start();
    auto future = slot->promise.future();
    enqueueWrite(
        [slot, function = std::move(function)](WriteTransaction& transaction) mutable {
            if constexpr (std::is_void_v<T>) {
                function(transaction);
            } else {
                slot->value.emplace(function(transaction));
            }
        },
        [slot](std::optional<StoreError> error) { slot->finish(error); });
    return future;
}

template <class Function>
auto Archive::read(Function function) -> QFuture<StoreResult<std::invoke_result_t<Function, ReadSession&>>> {
    using T = std::invoke_result_t<Function, ReadSession&>;
    auto slot = std::make_shared<detail::Slot<T>>();
    slot->promise.start();
    auto future = slot->promise.future();
    enqueueRead([slot] { return slot->promise.isCanceled(); },
                [slot, function = std::move(function)](ReadSession& session) mutable {
                    if constexpr (std::is_void_v<T>) {
                        function(session);
                    } else {
                        slot->value.emplace(function(session));
                    }
                },
                [slot](std::optional<StoreError> error) { slot->finish(error); });
    return future;
}

} // namespace am::store
