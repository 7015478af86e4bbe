// Paging, and merging what changed.
#include "models/MessagesModel.h"

#include "core/Clock.h"
#include "models/Answers.h"
#include "store/Archive.h"
#include "sync/Commit.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds refreshDelay(150);
constexpr qint64 endOfLog = std::numeric_limits<qint64>::min();
constexpr qint64 topOfLog = std::numeric_limits<qint64>::max();
/// So near to the end of what is loaded, the next page is fetched.
constexpr int prefetchDistance = 40;

} // namespace

MessagesModel::MessagesModel(store::Archive& archive, const core::Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_archive(archive), m_clock(clock) {
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshDelay);
    connect(&m_refreshTimer, &QTimer::timeout, this, &MessagesModel::refresh);
    m_minuteTimer.setInterval(std::chrono::minutes(1));
    connect(&m_minuteTimer, &QTimer::timeout, this, &MessagesModel::touchTimes);
    m_minuteTimer.start();
    connect(&archive, &store::Archive::changed, this, [this](const store::Changes& changes) {
        if (changes.messages) {
            m_stale = true;
            m_changedBelow = true;
            if (!m_refreshTimer.isActive()) {
                m_refreshTimer.start();
            }
        }
    });
}

MessagesModel::~MessagesModel() {
    m_future.cancel();
}

void MessagesModel::setFilter(const core::MessageFilter& filter) {
    m_filter = filter;
    reload();
}

template <class T, class Handler>
void MessagesModel::start(Query query, const QFuture<store::StoreResult<T>>& future, Handler handler) {
    m_query = query;
    m_future = QFuture<void>(future);
    onAnswer(
        this, future,
        [this, generation = m_generation, handler = std::move(handler)](const store::StoreResult<T>& answer) {
            if (generation != m_generation) {
                return;
            }
            // Still busy while the rows change: views that ask for more meanwhile would get them twice.
            const Outcome outcome = answer ? handler(*answer) : Outcome::Same;
            m_query = Query::None;
            if (!answer) {
                m_hasMore = false;
                Q_EMIT failed(sync::storageError(answer.error()));
            } else if (outcome == Outcome::NewRows) {
                Q_EMIT loaded();
            }
            finishQuery();
        });
}

void MessagesModel::finishQuery() {
    if (m_stale && m_query == Query::None && !m_refreshTimer.isActive()) {
        m_refreshTimer.start();
    } else if (m_hasMore && m_lastVisible >= int(m_rows.size()) - prefetchDistance) {
        // The view may have asked while a query was under way.
        fetchMore({});
    }
}

void MessagesModel::reload() {
    m_future.cancel();
    ++m_generation;
    m_stale = false;
    m_changedBelow = false;
    hold(0);
    const auto future = m_archive.read([filter = m_filter](store::ReadSession& session) {
        return store::MessageStore::list(session, filter, std::nullopt, pageSize);
    });
    start(Query::First, future, [this](const Rows& rows) {
        beginResetModel();
        m_rows = rows;
        m_hasMore = rows.size() == pageSize;
        endResetModel();
        return Outcome::NewRows;
    });
}

bool MessagesModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_hasMore && !m_rows.isEmpty() && m_query == Query::None;
}

void MessagesModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) {
        return;
    }
    const auto future =
        m_archive.read([filter = m_filter, before = m_rows.last().key](store::ReadSession& session) {
            return store::MessageStore::list(session, filter, before, pageSize);
        });
    start(Query::More, future, [this](const Rows& rows) {
        m_hasMore = rows.size() == pageSize;
        if (!rows.isEmpty()) {
            beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
            m_rows.append(rows);
            endInsertRows();
        }
        return Outcome::Same;
    });
}

void MessagesModel::setVisibleRows(int first, int last) {
    m_firstVisible = first;
    m_lastVisible = last;
    // Rows that were out of sight at a change may have grown old.
    if (last >= pageSize && m_changedBelow && !m_refreshTimer.isActive()) {
        m_stale = true;
        m_refreshTimer.start();
    }
}

void MessagesModel::setArrivals(Arrivals arrivals) {
    m_arrivals = arrivals;
    if (arrivals == Arrivals::Insert && m_held > 0) {
        m_stale = true;
        refresh();
    }
}

MessagesModel::Stretch MessagesModel::readStretch(store::ReadSession& session,
                                                  const core::MessageFilter& filter,
                                                  std::optional<qint64> highest, int limit) {
    Stretch stretch;
    stretch.highest = highest.value_or(topOfLog);
    const std::optional<qint64> before = highest ? std::optional(*highest + 1) : std::nullopt;
    stretch.rows = store::MessageStore::list(session, filter, before, limit);
    stretch.lowest = stretch.rows.size() < limit ? endOfLog : stretch.rows.last().key;
    return stretch;
}

void MessagesModel::refresh() {
    if (!m_stale || m_query != Query::None) {
        return; // finishQuery comes back to it
    }
    m_stale = false;
    std::optional<qint64> viewTop;
    int viewRows = 0;
    const int last = std::min(m_lastVisible, int(m_rows.size()) - 1);
    if (last >= pageSize && m_firstVisible >= 0 && m_firstVisible <= last) {
        viewTop = m_rows.at(m_firstVisible).key;
        viewRows = std::min(last - m_firstVisible + 1, pageSize);
    }
    const auto future = m_archive.read([filter = m_filter, viewTop, viewRows](store::ReadSession& session) {
        Refreshed refreshed;
        refreshed.head = readStretch(session, filter, std::nullopt, pageSize);
        if (viewTop) {
            refreshed.view = readStretch(session, filter, viewTop, viewRows);
        }
        return refreshed;
    });
    start(Query::Refresh, future, [this](const Refreshed& refreshed) { return apply(refreshed); });
}

MessagesModel::Outcome MessagesModel::apply(const Refreshed& refreshed) {
    Stretch head = refreshed.head;
    const qint64 newest = m_rows.isEmpty() ? endOfLog : m_rows.first().key;
    const auto firstKnown = std::find_if(head.rows.cbegin(), head.rows.cend(),
                                         [newest](const auto& row) { return row.key <= newest; });
    const auto arrived = int(firstKnown - head.rows.cbegin());
    if (m_arrivals == Arrivals::Hold && !m_rows.isEmpty()) {
        hold(arrived);
        head.highest = newest;
        head.rows.remove(0, arrived);
    } else {
        hold(0);
        if (head.lowest > newest && !m_rows.isEmpty()) {
            // More arrived than one page holds: what is between this page and the known rows is not known.
            beginResetModel();
            m_rows = head.rows;
            m_hasMore = true;
            endResetModel();
            return Outcome::NewRows;
        }
    }
    if (head.lowest <= head.highest) {
        merge(head);
    }
    if (refreshed.view) {
        merge(*refreshed.view);
    }
    // Older rows may have been copied below the last one we know.
    const bool readToTheEnd =
        head.lowest == endOfLog || (refreshed.view && refreshed.view->lowest == endOfLog);
    m_hasMore = !readToTheEnd;
    return Outcome::Same;
}

void MessagesModel::merge(const Stretch& stretch) {
    const auto older = [](const store::MessageRow& row, qint64 key) {
        return row.key > key;
    };
    // Indexes of the known rows the stretch stands for: [begin, end).
    const auto begin =
        int(std::lower_bound(m_rows.cbegin(), m_rows.cend(), stretch.highest, older) - m_rows.cbegin());
    auto end = int(m_rows.size());
    if (stretch.lowest != endOfLog) {
        end = int(std::lower_bound(m_rows.cbegin(), m_rows.cend(), stretch.lowest - 1, older) -
                  m_rows.cbegin());
    }
    // Backwards, so that the indexes before stay right.
    auto fresh = int(stretch.rows.size());
    int known = end;
    while (fresh > 0 || known > begin) {
        const qint64 freshKey = fresh > 0 ? stretch.rows.at(fresh - 1).key : topOfLog;
        const qint64 knownKey = known > begin ? m_rows.at(known - 1).key : topOfLog;
        if (freshKey == knownKey) {
            --fresh;
            --known;
            if (!(m_rows.at(known) == stretch.rows.at(fresh))) {
                m_rows[known] = stretch.rows.at(fresh);
                Q_EMIT dataChanged(index(known, 0), index(known, ColumnCount - 1));
            }
        } else if (knownKey < freshKey) {
            int first = known - 1;
            while (first > begin && m_rows.at(first - 1).key < freshKey) {
                --first;
            }
            beginRemoveRows({}, first, known - 1);
            m_rows.remove(first, known - first);
            endRemoveRows();
            known = first;
        } else {
            int first = fresh - 1;
            while (first > 0 && stretch.rows.at(first - 1).key < knownKey) {
                --first;
            }
            beginInsertRows({}, known, known + fresh - first - 1);
            m_rows = m_rows.mid(0, known) + stretch.rows.mid(first, fresh - first) + m_rows.mid(known);
            endInsertRows();
            fresh = first;
        }
    }
}

void MessagesModel::hold(int count) {
    if (count != m_held) {
        m_held = count;
        Q_EMIT heldCountChanged(count);
    }
}

void MessagesModel::touchTimes() {
    const int last = std::min(m_lastVisible, int(m_rows.size()) - 1);
    if (m_firstVisible >= 0 && m_firstVisible <= last) {
        Q_EMIT dataChanged(index(m_firstVisible, Time), index(last, State));
    }
}

int MessagesModel::rowOf(qint64 key) const {
    const auto found =
        std::lower_bound(m_rows.cbegin(), m_rows.cend(), key,
                         [](const store::MessageRow& row, qint64 wanted) { return row.key > wanted; });
    return found != m_rows.cend() && found->key == key ? int(found - m_rows.cbegin()) : -1;
}

int MessagesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MessagesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

} // namespace am::models
