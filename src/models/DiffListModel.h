// A list model that turns into a new list by the smallest steps a view can follow.
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>

namespace am::models {

/// Rows of a value type with `auto key() const` (stable, hashable, unique in the list) and `operator==`.
/// Replacing the rows emits removals, insertions, moves and changes instead of a reset, so that selection and
/// scroll position stay. Lives on the UI thread.
template <class Row>
class DiffListModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    int count() const { return static_cast<int>(m_rows.size()); }
    const Row& row(int index) const { return m_rows.at(index); }
    const QList<Row>& rows() const { return m_rows; }

protected:
    void replaceRows(const QList<Row>& target) {
        QSet<Key> wanted;
        wanted.reserve(target.size());
        for (const Row& row : target) {
            wanted.insert(row.key());
        }
        if (!removeOthers(wanted)) {
            beginResetModel();
            m_rows = target;
            endResetModel();
            return;
        }
        insertAndMove(target);
        updateChanged(target);
    }

private:
    using Key = std::decay_t<decltype(std::declval<const Row&>().key())>;
    /// Beyond these, single steps cost a view more than looking again.
    static constexpr int mostRemovedRuns = 100;
    static constexpr int mostMoves = 64;

    /// False, with nothing done, if the removals are too scattered to be worth announcing one by one.
    bool removeOthers(const QSet<Key>& wanted) {
        QList<std::pair<int, int>> runs;
        for (int i = count() - 1; i >= 0; --i) {
            if (wanted.contains(m_rows.at(i).key())) {
                continue;
            }
            if (!runs.isEmpty() && runs.last().first == i + 1) {
                runs.last().first = i;
            } else {
                runs.append({i, i});
            }
        }
        if (runs.size() > mostRemovedRuns) {
            return false;
        }
        for (const auto& [first, last] : std::as_const(runs)) {
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
        }
        return true;
    }

    void insertAndMove(const QList<Row>& target) {
        QSet<Key> known;
        known.reserve(m_rows.size());
        for (const Row& row : std::as_const(m_rows)) {
            known.insert(row.key());
        }
        int moves = 0;
        for (int i = 0; i < target.size(); ++i) {
            const Key key = target.at(i).key();
            if (i < count() && m_rows.at(i).key() == key) {
                continue;
            }
            if (!known.contains(key)) {
                int end = i + 1;
                while (end < target.size() && !known.contains(target.at(end).key())) {
                    ++end;
                }
                insertRun(i, target.mid(i, end - i));
                i = end - 1;
                continue;
            }
            if (++moves > mostMoves) {
                reorder(target, known, i);
                return;
            }
            int from = i + 1;
            while (m_rows.at(from).key() != key) {
                ++from;
            }
            beginMoveRows({}, from, from, {}, i);
            m_rows.move(from, i);
            endMoveRows();
        }
    }

    void insertRun(int position, const QList<Row>& rows) {
        beginInsertRows({}, position, position + static_cast<int>(rows.size()) - 1);
        if (position == count()) {
            m_rows.append(rows);
        } else {
            m_rows = m_rows.mid(0, position) + rows + m_rows.mid(position);
        }
        endInsertRows();
    }

    /// Everything else at once: what is new from `start` on goes to the end, then one change of layout.
    void reorder(const QList<Row>& target, const QSet<Key>& known, int start) {
        QList<Row> added;
        QHash<Key, int> place;
        for (int i = 0; i < target.size(); ++i) {
            place.insert(target.at(i).key(), i);
            if (i >= start && !known.contains(target.at(i).key())) {
                added.append(target.at(i));
            }
        }
        if (!added.isEmpty()) {
            insertRun(count(), added);
        }
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& old : before) {
            after.append(index(place.value(m_rows.at(old.row()).key()), old.column()));
        }
        QList<Row> ordered(m_rows.size());
        for (const Row& row : std::as_const(m_rows)) {
            ordered[place.value(row.key())] = row;
        }
        m_rows = ordered;
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    void updateChanged(const QList<Row>& target) {
        int first = -1;
        for (int i = 0; i <= count(); ++i) {
            const bool differs = i < count() && !(m_rows.at(i) == target.at(i));
            if (differs) {
                m_rows[i] = target.at(i);
                first = first < 0 ? i : first;
            } else if (first >= 0) {
                Q_EMIT dataChanged(index(first), index(i - 1));
                first = -1;
            }
        }
    }

    QList<Row> m_rows;
};

} // namespace am::models
