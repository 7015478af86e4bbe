// One comparison for groups and for what is in them.
#include "models/BoardOrder.h"

#include "models/BoardModel.h"

#include <algorithm>
#include <compare>
#include <limits>

namespace am::models {

namespace {

std::strong_ordering compareText(const QString& left, const QString& right) {
    return left.compare(right, Qt::CaseInsensitive) <=> 0;
}

std::strong_ordering compare(const BoardSortKeys& left, const BoardSortKeys& right, int column) {
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    switch (column) {
        case BoardModel::Name:
            return compareText(left.name, right.name);
        case BoardModel::State:
            return left.phase <=> right.phase;
        case BoardModel::Next:
            // The most urgent first.
            return right.urgency <=> left.urgency;
        case BoardModel::Numbers:
            return left.numbers <=> right.numbers;
        case BoardModel::Fee:
            return left.fee <=> right.fee;
        case BoardModel::Expires:
            return left.expires.value_or(never) <=> right.expires.value_or(never);
        case BoardModel::RegistryId:
            return compareText(left.registryId, right.registryId);
        default:
            return std::strong_ordering::equal;
    }
}

/// What is pinned to the top of its group, or of the board, whatever the order.
int pinned(const BoardEntry& entry) {
    return entry.isBrand() ? 0 : entry.isDraft() ? 1 : 2;
}

/// Drafts without a brand on file come first.
int pinnedGroup(const BoardEntry& entry) {
    return entry.isDraft() && !entry.isBelow() ? 0 : 1;
}

} // namespace

BoardOrder::BoardOrder(BoardModel& board, QObject* parent) : QSortFilterProxyModel(parent), m_board(board) {
    setSourceModel(&board);
    setDynamicSortFilter(true);
}

void BoardOrder::setFilter(const BoardFilter& filter) {
    if (!(filter == m_filter)) {
        m_filter = filter;
        invalidateFilter();
    }
}

const BoardEntry& BoardOrder::entry(const QModelIndex& index) const {
    return *m_board.row(mapToSource(index).row()).entry;
}

QModelIndex BoardOrder::indexOf(const QString& id) const {
    const int row = m_board.indexOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_board.index(row, 0));
}

bool BoardOrder::filterAcceptsRow(int row, const QModelIndex&) const {
    const BoardEntry& entry = *m_board.row(row).entry;
    return m_filter.matches(entry) ||
           std::any_of(entry.below.cbegin(), entry.below.cend(),
                       [this](const BoardEntryPtr& one) { return m_filter.matches(*one); });
}

bool BoardOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const BoardEntry& one = *m_board.row(left.row()).entry;
    const BoardEntry& other = *m_board.row(right.row()).entry;
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const auto pin = [ascending](auto first, auto second) {
        return ascending ? first < second : second < first;
    };
    if (pinnedGroup(one) != pinnedGroup(other)) {
        return pin(pinnedGroup(one), pinnedGroup(other));
    }
    const bool sameGroup = one.group == other.group && one.isBelow() == other.isBelow();
    const bool family = one.group == other.group && (one.isBelow() || other.isBelow());
    if (family && pinned(one) != pinned(other)) {
        return pin(pinned(one), pinned(other));
    }
    const BoardSortKeys& mine = sameGroup ? one.sort : one.groupSort;
    const BoardSortKeys& its = sameGroup ? other.sort : other.groupSort;
    const auto order = compare(mine, its, left.column());
    if (order != 0) {
        return order < 0;
    }
    // Newest first, and then anything that keeps a group together.
    if (mine.moment != its.moment) {
        return pin(its.moment, mine.moment);
    }
    return sameGroup ? pin(one.id, other.id) : pin(one.group, other.group);
}

} // namespace am::models
