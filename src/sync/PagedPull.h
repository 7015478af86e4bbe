// Copies one list of the API, newest first, into the archive: the heart of the sync (README.md).
#pragma once

#include "api/CursorChain.h"
#include "api/Page.h"
#include "core/Result.h"
#include "store/SyncStateStore.h"
#include "store/UnreadableRowStore.h"
#include "sync/Commit.h"
#include "sync/Pass.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QList>
#include <QStringList>

#include <QCoro/QCoroTask>

#include <algorithm>
#include <chrono>
#include <utility>

namespace am::sync {

/// One pass over one list. Make one per pass and await `run()`; it must outlive that. A pull that is paused,
/// or whose backfill gives way, ends without an error. Network thread, except `save` and `countKnown`, which
/// the archive calls on its own threads and which therefore use nothing but their arguments.
template <class Row>
class PagedPull {
public:
    enum class Part : quint8 {
        TopUp,   ///< what is newer than the high-water mark
        Backfill ///< from the newest or a stored cursor down to the oldest row
    };

    PagedPull(Pass& pass, QString stream) : m_pass(pass), m_stream(std::move(stream)) {}
    virtual ~PagedPull() = default;
    PagedPull(const PagedPull&) = delete;
    PagedPull& operator=(const PagedPull&) = delete;

    /// New rows first, then the rest of the backfill if it has not reached the oldest row yet.
    QCoro::Task<PullEnd> run() {
        auto find = [stream = m_stream](store::ReadSession& session) {
            return store::SyncStateStore::find(session, stream);
        };
        auto stored = co_await look(m_pass.archive, std::move(find));
        if (!stored) {
            co_return stored.error();
        }
        m_state.stream = m_stream;
        if (stored->has_value()) {
            m_state = **stored;
        }
        PullEnd end;
        if (!isPaused() && (m_state.complete || m_state.highWater)) {
            end = co_await topUp();
        }
        if (!end && !m_state.complete && !isPaused()) {
            end = co_await backfill();
        }
        // Whatever ended the pull, the rows already fetched are kept.
        PullEnd flushed = co_await finishWriting();
        if (flushed) {
            // What was fetched could not be kept: the walk does not go on from its end, and not at once.
            m_pass.walks[m_stream].cursor.clear();
        }
        if (!end) {
            end = std::move(flushed);
        }
        co_return end;
    }

    /// What `save` returned in the top-up: ids of rows that changed.
    const QStringList& changedIds() const { return m_changedIds; }

protected:
    using Page = api::Page<Row>;

    virtual QCoro::Task<core::Result<Page>> fetch(QString cursor, std::optional<core::Timestamp> since) = 0;
    virtual core::Timestamp timeOf(const Row& row) const = 0;
    virtual QStringList save(store::WriteTransaction& transaction, const QList<Row>& rows,
                             Part part) const = 0;
    /// Does the route take `since`? If not, the top-up reads until it meets rows the archive has.
    virtual bool takesSince() const = 0;
    virtual int countKnown(store::ReadSession&, const QList<Row>&) const { return 0; }
    virtual void topUpSaw(const QList<Row>&) {}
    /// About what a row takes in memory until it is written.
    virtual qsizetype bytesOf(const Row& row) const { return qsizetype(sizeof(Row)) + row.extra.size(); }

private:
    // Each transaction touches pages all over the indexes, so few large ones cost far less than many small
    // ones, the more so the more there is: batches grow with what was read, up to a second's worth, so that
    // it is soon to be seen. While the writer is busy a batch grows further.
    static constexpr qsizetype smallestBatch = 2'000; ///< rows
    static constexpr qsizetype fullBatch = 20'000;
    static constexpr qsizetype largestBatch = 60'000; ///< more rows are not kept in memory
    // Rows are small, but no API says how small.
    static constexpr qsizetype fullBatchBytes = 32 * 1024 * 1024;
    static constexpr qsizetype largestBatchBytes = 3 * fullBatchBytes;
    static constexpr std::chrono::milliseconds batchTime{1000};

    bool isPaused() const { return m_pass.paused.covers(m_stream); }
    bool givesWay() const {
        return m_pass.isHurried ||
               std::chrono::milliseconds(m_sinceBackfill.elapsed()) >= m_pass.backfillSlice;
    }

    QCoro::Task<PullEnd> topUp() {
        m_part = Part::TopUp;
        std::optional<core::Timestamp> enough;
        if (m_state.highWater) {
            enough = m_state.highWater->plus(-pullOverlap);
        }
        std::optional<core::Timestamp> since;
        if (takesSince()) {
            since = enough;
        }
        std::optional<core::Timestamp> newest = m_state.highWater;
        QString cursor;
        api::CursorChain chain;
        for (;;) {
            chain.follow(cursor);
            core::Result<Page> page = co_await fetch(cursor, since);
            if (!page) {
                co_return page.error();
            }
            m_pass.fetched(m_stream, page->items.size());
            topUpSaw(page->items);
            cursor = page->nextCursor;
            bool last = page->isLast();
            if (!last && !takesSince()) {
                const core::Result<bool> met = co_await meetsKnown(page->items, enough);
                if (!met) {
                    co_return met.error();
                }
                last = *met;
            }
            for (const Row& row : std::as_const(page->items)) {
                newest = newest ? std::max(*newest, timeOf(row)) : timeOf(row);
            }
            keep(*page);
            if (last) {
                // Only now is everything above the old mark safely read.
                m_state.highWater = newest;
                if (m_state.complete) {
                    m_state.syncedAt = core::Timestamp::now();
                }
                m_next = m_state;
                PullEnd end = co_await beginWriting();
                co_return end;
            }
            PullEnd end = co_await pageDone();
            if (!end && chain.hasFollowed(cursor)) {
                end = api::CursorChain::loopError(m_stream);
            }
            // The rows are kept, the mark stays: the next top-up begins from the top again.
            if (end || isPaused()) {
                co_return end;
            }
        }
    }

    QCoro::Task<PullEnd> backfill() {
        m_part = Part::Backfill;
        m_sinceBackfill.start();
        QString cursor = m_state.cursor;
        BackfillWalk& walk = m_pass.walks[m_stream];
        if (cursor.isEmpty() || walk.cursor != cursor) {
            walk = BackfillWalk();
        }
        walk.cursor.clear();
        m_rowsWritten += walk.rowsWritten;
        for (;;) {
            walk.chain.follow(cursor);
            core::Result<Page> page = co_await fetch(cursor, std::nullopt);
            if (!page) {
                if (!isRefusedCursor(page.error()) || cursor.isEmpty() || walk.hasRestarted) {
                    co_return page.error();
                }
                // The cursor is no longer taken: from the newest again, over rows the archive partly has.
                walk.hasRestarted = true;
                cursor.clear();
                walk.chain = api::CursorChain();
                continue;
            }
            m_pass.fetched(m_stream, page->items.size());
            if (m_pass.reached && !page->items.isEmpty()) {
                m_pass.reached(m_stream, timeOf(page->items.constLast()));
            }
            if (!m_state.highWater && !page->items.isEmpty()) {
                const auto newest = std::max_element(
                    page->items.cbegin(), page->items.cend(),
                    [this](const Row& left, const Row& right) { return timeOf(left) < timeOf(right); });
                m_state.highWater = timeOf(*newest);
            }
            keep(*page);
            cursor = page->nextCursor;
            if (!page->isLast() && walk.chain.hasFollowed(cursor)) {
                // The rows are kept, the cursor is not.
                co_return api::CursorChain::loopError(m_stream);
            }
            m_state.cursor = cursor;
            m_state.complete = page->isLast();
            if (m_state.complete) {
                m_state.syncedAt = core::Timestamp::now();
            }
            m_next = m_state;
            PullEnd end;
            if (m_state.complete) {
                end = co_await beginWriting();
                co_return end;
            }
            end = co_await pageDone();
            if (!end && !isPaused() && givesWay()) {
                walk.cursor = cursor;
                walk.rowsWritten = m_rowsWritten;
                co_return end;
            }
            if (end || isPaused()) {
                co_return end;
            }
        }
    }

    /// Gone (410) is what an API may say of a cursor it has forgotten.
    static bool isRefusedCursor(const core::ApiError& error) {
        return error.kind == core::ApiError::Kind::Rejected || error.kind == core::ApiError::Kind::NotFound;
    }

    /// Has the top-up of a route without `since` read enough? All rows above the mark are read once a page
    /// reaches below it; a row that is not known there became visible late, and there may be more.
    QCoro::Task<core::Result<bool>> meetsKnown(QList<Row> rows, std::optional<core::Timestamp> enough) {
        if (rows.isEmpty() || (enough && timeOf(rows.constLast()) >= *enough)) {
            co_return core::Result<bool>(false);
        }
        if (enough && !m_state.complete) {
            co_return core::Result<bool>(true);
        }
        const qsizetype size = rows.size();
        auto count = [this, rows = std::move(rows)](store::ReadSession& session) {
            return countKnown(session, rows);
        };
        const core::Result<int> known = co_await look(m_pass.archive, std::move(count));
        if (!known) {
            co_return failure<bool>(known.error());
        }
        co_return core::Result<bool>(*known == size);
    }

    void keep(const Page& page) {
        m_rows += page.items;
        m_unreadable += page.unreadable;
        for (const Row& row : page.items) {
            m_bytes += bytesOf(row);
        }
    }

    /// After each page but the last: writes what is due.
    QCoro::Task<PullEnd> pageDone() {
        ++m_pagesRead;
        PullEnd end;
        const qsizetype enough = std::clamp(m_rowsWritten / 4, smallestBatch, fullBatch);
        const bool isDue = m_rows.size() >= enough || m_bytes >= fullBatchBytes ||
                           m_sinceBatch.hasExpired(batchTime.count());
        const bool isFull = m_rows.size() >= largestBatch || m_bytes >= largestBatchBytes;
        const bool writerFree = !m_writing || m_writing->isFinished();
        if (m_pagesRead == 1 || (isDue && writerFree) || isFull) {
            end = co_await beginWriting();
        }
        if (!end && m_pass.ended) {
            end = cancelledError();
        }
        co_return end;
    }

    /// Waits for the transaction under way, if any, then hands the next one to the archive without waiting
    /// for it.
    QCoro::Task<PullEnd> beginWriting() {
        PullEnd end = co_await awaitWriting();
        if (end) {
            m_rows.clear();
            m_bytes = 0;
            m_unreadable.clear();
            m_next.reset();
            co_return end;
        }
        if (m_rows.isEmpty() && m_unreadable.isEmpty() && !m_next) {
            co_return std::nullopt;
        }
        m_writingState = m_next;
        m_rowsWritten += m_rows.size();
        m_writing = m_pass.archive->write(
            [this, rows = std::move(m_rows), next = m_next, part = m_part, stream = m_stream,
             unreadable = std::exchange(m_unreadable, {})](store::WriteTransaction& transaction) {
                QStringList changed = save(transaction, rows, part);
                setAside(transaction, stream, rows, unreadable);
                if (next) {
                    store::SyncStateStore::save(transaction, *next);
                }
                return changed;
            });
        m_rows = QList<Row>();
        m_bytes = 0;
        m_sinceBatch.start();
        m_next.reset();
        co_return std::nullopt;
    }

    /// Keeps what could not be read, and lets go of what now could.
    static void setAside(store::WriteTransaction& transaction, const QString& stream, const QList<Row>& rows,
                         const QList<core::UnreadableRow>& unreadable) {
        if (store::UnreadableRowStore::count(transaction, stream) > 0) {
            QStringList ids;
            for (const Row& row : rows) {
                ids += row.id;
            }
            store::UnreadableRowStore::remove(transaction, stream, ids);
        }
        store::UnreadableRowStore::save(transaction, stream, unreadable);
    }

    QCoro::Task<PullEnd> awaitWriting() {
        if (!m_writing) {
            co_return std::nullopt;
        }
        const QFuture<store::StoreResult<QStringList>> writing = *m_writing;
        m_writing.reset();
        const store::StoreResult<QStringList> written = co_await writing;
        if (!written) {
            co_return storageError(written.error());
        }
        m_changedIds += *written;
        if (m_writingState) {
            m_pass.saved(*m_writingState);
        }
        co_return std::nullopt;
    }

    QCoro::Task<PullEnd> finishWriting() {
        PullEnd end = co_await beginWriting();
        if (!end) {
            end = co_await awaitWriting();
        }
        co_return end;
    }

    Pass& m_pass;
    QString m_stream;
    Part m_part = Part::TopUp;
    store::StreamState m_state;               ///< as of the last page fetched
    QList<Row> m_rows;                        ///< fetched, not yet handed to the archive
    qsizetype m_bytes = 0;                    ///< that m_rows takes
    QList<core::UnreadableRow> m_unreadable;  ///< fetched with them
    QElapsedTimer m_sinceBackfill;            ///< since it began or went on in this pass
    QElapsedTimer m_sinceBatch;               ///< since rows were last handed to the archive
    int m_pagesRead = 0;                      ///< in this pass
    qsizetype m_rowsWritten = 0;              ///< in this pass, or on their way
    std::optional<store::StreamState> m_next; ///< to be committed with m_rows
    std::optional<QFuture<store::StoreResult<QStringList>>> m_writing;
    std::optional<store::StreamState> m_writingState;
    QStringList m_changedIds;
};

} // namespace am::sync
