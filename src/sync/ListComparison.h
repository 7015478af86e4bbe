// Walks one list of the API and holds it against the archive.
#pragma once

#include "api/Pager.h"
#include "sync/Commit.h"
#include "sync/ComparedList.h"
#include "sync/ReconcileRun.h"
#include "sync/RowComparison.h"

#include <QHash>
#include <QSet>

#include <QCoro/QCoroTask>

#include <algorithm>
#include <chrono>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

namespace am::sync {

/// One list. Keeps a hash of each id the API lists (eight bytes a row) and the rows that differ up to some
/// thousands; everything else passes through page by page. Network thread.
template <class Row>
class ListComparison final : public AnyListComparison {
public:
    ListComparison(ReconcileRun& run, std::shared_ptr<const ComparedList<Row>> list)
        : m_run(run), m_list(std::move(list)) {
        m_result.stream = m_list->stream();
    }

    const StreamComparison& result() const override { return m_result; }

    QCoro::Task<void> run() override {
        setState(State::Walking);
        const bool isWhole = co_await walk();
        if (isWhole && !m_run.isOver()) {
            co_await scanArchive();
        }
        if (!m_run.isOver()) {
            setState(State::Checking);
            co_await checkFound();
            co_await checkOnlyHere();
        }
        if (!isWhole && !m_result.error && m_run.fatal) {
            m_result.error = m_run.fatal;
        }
        if (m_run.cancel.isCancelled() || m_run.network->isClosing()) {
            setState(State::Cancelled);
        } else {
            setState(m_result.error ? State::Failed : State::Done);
        }
    }

    QCoro::Task<void> repair(RepairOutcome* outcome) override {
        if (m_overflow > 0) {
            outcome->copiedAgain += m_result.stream;
        }
        for (qsizetype begin = 0; begin < m_found.size() && !m_run.network->isClosing();
             begin += repairBatch) {
            const QList<Row> rows = m_found.mid(begin, repairBatch);
            auto write = [list = m_list, rows](store::WriteTransaction& transaction) {
                list->save(transaction, rows);
                return compareRows(*list, transaction, rows).same;
            };
            const core::Result<qint64> same = co_await commit(m_run.archive, std::move(write));
            if (!same) {
                outcome->error = same.error();
                co_return;
            }
            outcome->written += *same;
            outcome->left += rows.size() - *same;
        }
    }

private:
    using State = StreamComparison::State;
    using Kind = RowDifference::Kind;
    using Reason = RowDifference::Reason;

    static constexpr qsizetype mostKept = 5'000; ///< rows that differ, of each kind
    static constexpr qsizetype mostAsked = 400;  ///< are asked for a second time, of each kind
    static constexpr int chunk = 20'000;         ///< rows of the archive read at once
    static constexpr qsizetype repairBatch = 2'000;
    static constexpr int mostTries = 5;

    using Compared = ComparedRows<Row>;

    bool isNew(const Row& row) const { return m_list->timeOf(row) > m_run.recent; }

    /// Is this to be reported, or did the row only change while the lists were read?
    bool counts(Kind kind, const Row& row) const {
        return kind == Kind::Missing || m_list->changedAt(row) <= m_run.recent;
    }

    static quint64 hashOf(const QString& id) { return qHash(id, std::size_t(0x5eed)); }

    void setState(State state) {
        m_result.state = state;
        m_run.progressed();
    }

    /// True if the list was read to its end.
    QCoro::Task<bool> walk() {
        auto fetch = [this](QString cursor) {
            return fetchPatiently(std::move(cursor));
        };
        api::Pager<Row> pager(m_result.stream, std::move(fetch), std::numeric_limits<int>::max());
        while (!pager.atEnd() && !m_run.isOver()) {
            core::Result<api::Page<Row>> page = co_await pager.next();
            if (!page) {
                note(page.error());
                co_return false;
            }
            for (const core::UnreadableRow& row : std::as_const(page->unreadable)) {
                takeUnreadable(row);
            }
            QList<Row> rows;
            for (const Row& row : std::as_const(page->items)) {
                m_listed.push_back(hashOf(row.id));
                if (isNew(row)) {
                    ++m_result.newer;
                } else {
                    rows += row;
                    const core::Timestamp at = m_list->timeOf(row);
                    m_result.oldest = m_result.oldest ? std::min(*m_result.oldest, at) : at;
                }
            }
            m_result.remote += rows.size();
            auto compare = [list = m_list, rows = std::move(rows)](store::ReadSession& session) {
                return compareRows(*list, session, rows);
            };
            core::Result<Compared> result = co_await look(m_run.archive, std::move(compare));
            if (!result) {
                note(result.error());
                co_return false;
            }
            m_result.same += result->same;
            for (qsizetype i = 0; i < result->differences.size(); ++i) {
                keepForLater(result->differences.at(i).kind, result->found.at(i));
            }
            m_run.progressed();
        }
        co_return pager.isComplete();
    }

    void takeUnreadable(const core::UnreadableRow& row) {
        m_listed.push_back(hashOf(row.id));
        if (++m_result.unreadable <= mostKept) {
            RowDifference difference;
            difference.kind = Kind::Unreadable;
            difference.id = row.id;
            difference.fields = {row.problem};
            m_unreadable += difference;
        }
    }

    /// A page; what may work a little later is tried again, as often as a long walk deserves.
    QCoro::Task<core::Result<api::Page<Row>>> fetchPatiently(QString cursor) {
        for (int attempt = 1;; ++attempt) {
            core::Result<api::Page<Row>> page = co_await m_list->fetch(cursor, m_run.cancel);
            const bool mayHelp =
                !page && !page.error().isOffline() &&
                (page.error().isRetryable() || page.error().kind == core::ApiError::Kind::Malformed);
            if (!mayHelp || attempt >= mostTries || m_run.isOver()) {
                co_return page;
            }
            const std::chrono::seconds wait =
                page.error().retryAfter.value_or(std::chrono::seconds(attempt - 1));
            co_await m_run.rest(wait);
        }
    }

    void note(core::ApiError error) {
        if (ReconcileRun::isFatal(error) && !m_run.fatal) {
            m_run.fatal = error;
        }
        if (error.kind != core::ApiError::Kind::Cancelled) {
            m_result.error = std::move(error);
        }
    }

    void keepForLater(Kind kind, const Row& row) {
        if (!counts(kind, row)) {
            ++m_result.newer;
            return;
        }
        qint64& count = countOf(kind);
        ++count;
        if (count <= mostKept) {
            m_found += row;
        } else {
            m_overflow += kind == Kind::Kept ? 0 : 1;
            ++m_result.unconfirmed;
        }
    }

    qint64& countOf(Kind kind) {
        switch (kind) {
            case Kind::Missing:
                return m_result.missing;
            case Kind::Changed:
                return m_result.changed;
            case Kind::Kept:
                return m_result.kept;
            case Kind::Unreadable:
                return m_result.unreadable;
            case Kind::OnlyHere:
                break;
        }
        return m_result.onlyHere;
    }

    /// Which rows does the archive have that the API does not list?
    QCoro::Task<void> scanArchive() {
        std::sort(m_listed.begin(), m_listed.end());
        std::optional<LocalRow<Row>> after;
        for (;;) {
            auto read = [list = m_list, after](store::ReadSession& session) {
                return list->local(session, after, chunk);
            };
            const core::Result<QList<LocalRow<Row>>> rows = co_await look(m_run.archive, std::move(read));
            if (!rows) {
                note(rows.error());
            }
            if (!rows || rows->isEmpty() || m_run.isOver()) {
                co_return;
            }
            for (const LocalRow<Row>& local : *rows) {
                takeLocal(local.row);
            }
            after = rows->constLast();
            m_run.progressed();
        }
    }

    void takeLocal(const Row& row) {
        const core::Timestamp at = m_list->timeOf(row);
        if (at > m_run.recent) {
            return;
        }
        const bool isOlder = m_list->hasRetention() && (!m_result.oldest || at < *m_result.oldest);
        if (isOlder) {
            ++m_result.older;
            if (m_result.older <= mostKept) {
                RowDifference difference;
                difference.kind = Kind::OnlyHere;
                difference.reason = Reason::PastRetention;
                difference.id = row.id;
                difference.at = at;
                m_older += difference;
            }
            return;
        }
        ++m_result.local;
        if (!std::binary_search(m_listed.cbegin(), m_listed.cend(), hashOf(row.id))) {
            ++m_result.onlyHere;
            if (m_result.onlyHere <= mostKept) {
                m_onlyHere += row;
            } else {
                ++m_result.unconfirmed;
            }
        }
    }

    /// The rows as the API has them now, as many as are asked for; those that are gone, or recent by now, are
    /// left out. The others of `rows` come back as they were.
    QCoro::Task<QList<Row>> askAgain(QList<Row> rows, QList<Row>* gone) {
        constexpr qsizetype atOnce = 4;
        QList<Row> result;
        qsizetype next = 0;
        const qsizetype end = std::min(rows.size(), mostAsked);
        while (next < end && !m_run.isOver()) {
            std::vector<QCoro::Task<core::Result<Row>>> answers;
            const qsizetype first = next;
            for (; next < std::min(end, first + atOnce); ++next) {
                answers.push_back(m_list->again(rows.at(next), m_run.cancel));
            }
            for (qsizetype i = 0; i < qsizetype(answers.size()); ++i) {
                core::Result<Row> answer = co_await answers.at(std::size_t(i));
                if (answer) {
                    result += std::move(*answer);
                } else if (answer.error().kind == core::ApiError::Kind::NotFound) {
                    *gone += rows.at(first + i);
                } else {
                    result += rows.at(first + i);
                    m_unsure.insert(rows.at(first + i).id);
                }
            }
            m_run.progressed();
        }
        for (; next < rows.size(); ++next) {
            result += rows.at(next);
            m_unsure.insert(rows.at(next).id);
        }
        co_return result;
    }

    /// What differed may have come, changed or gone while the walk went on: it is looked at once more, here
    /// and there.
    QCoro::Task<void> checkFound() {
        const qsizetype before = m_found.size();
        const QList<Row> found = m_found;
        m_found.clear();
        const Compared still = co_await lookAgain(found);
        m_result.same += before - still.found.size();
        QList<Row> gone;
        const QList<Row> asked = co_await askAgain(still.found, &gone);
        m_result.remote -= gone.size();
        const Compared last = co_await lookAgain(asked);
        m_result.same += asked.size() - last.found.size();
        m_result.missing = std::max<qint64>(0, m_result.missing - mostKept);
        m_result.changed = std::max<qint64>(0, m_result.changed - mostKept);
        m_result.kept = std::max<qint64>(0, m_result.kept - mostKept);
        for (qsizetype i = 0; i < last.found.size(); ++i) {
            RowDifference difference = last.differences.at(i);
            if (isNew(last.found.at(i)) || !counts(difference.kind, last.found.at(i))) {
                ++m_result.newer;
                continue;
            }
            difference.isConfirmed = !m_unsure.contains(difference.id);
            m_result.unconfirmed += difference.isConfirmed ? 0 : 1;
            ++countOf(difference.kind);
            m_result.differences += difference;
            if (difference.kind != Kind::Kept) {
                m_found += last.found.at(i);
            }
        }
    }

    QCoro::Task<Compared> lookAgain(QList<Row> rows) {
        auto compare = [list = m_list, rows](store::ReadSession& session) {
            return compareRows(*list, session, rows);
        };
        core::Result<Compared> result = co_await look(m_run.archive, std::move(compare));
        if (!result) {
            note(result.error());
            Compared unknown;
            unknown.found = rows;
            unknown.differences.resize(rows.size());
            co_return unknown;
        }
        co_return std::move(*result);
    }

    /// A row the walk did not meet may have moved to the front of the list before the walk came to it.
    QCoro::Task<void> checkOnlyHere() {
        QList<Row> gone;
        m_unsure.clear();
        const QList<Row> listed = co_await askAgain(m_onlyHere, &gone);
        m_onlyHere.clear();
        for (const Row& row : listed) {
            if (m_unsure.contains(row.id)) {
                gone += row;
            } else {
                // It is there after all.
                --m_result.onlyHere;
                ++m_result.same;
                ++m_result.remote;
            }
        }
        m_result.unconfirmed += m_unsure.size();
        auto read = [list = m_list, gone](store::ReadSession& session) {
            QList<bool> erased;
            for (const Row& row : gone) {
                erased += list->isErased(session, row);
            }
            return erased;
        };
        const core::Result<QList<bool>> erased = co_await look(m_run.archive, std::move(read));
        for (qsizetype i = 0; i < gone.size(); ++i) {
            RowDifference difference;
            difference.kind = Kind::OnlyHere;
            difference.isConfirmed = !m_unsure.contains(gone.at(i).id);
            difference.reason = erased && erased->at(i)  ? Reason::Erased
                                : difference.isConfirmed ? Reason::NotListed
                                                         : Reason::None;
            difference.id = gone.at(i).id;
            difference.at = m_list->timeOf(gone.at(i));
            m_result.differences += difference;
        }
        m_result.differences += m_unreadable + m_older;
    }

    ReconcileRun& m_run;
    std::shared_ptr<const ComparedList<Row>> m_list;
    StreamComparison m_result;
    std::vector<quint64> m_listed; ///< hashes of the ids the API lists
    QList<Row> m_found;            ///< missing or changed rows as the API has them
    QList<Row> m_onlyHere;
    QList<RowDifference> m_older;
    QList<RowDifference> m_unreadable;
    QSet<QString> m_unsure; ///< not asked for a second time
    qint64 m_overflow = 0;  ///< missing or changed rows that were not kept
};

} // namespace am::sync
