// A table model that turns into a new list of rows by steps a view can follow.
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <algorithm>

namespace am::models {

/// Rows of a value type with `QString key() const` (stable and unique in the list) and `operator==`.
/// Replacing the rows removes, reorders, inserts and updates instead of resetting, so that selection and
/// scroll position stay. For lists of up to some ten thousand rows. Lives on the UI thread.
template <class Row>
class DiffTableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    int count() const { return static_cast<int>(m_rows.size()); }
    const Row& row(int index) const { return m_rows.at(index); }
    const QList<Row>& rows() const { return m_rows; }
    /// Null if there is no such row.
    const Row* find(const QString& key) const {
        const int at = indexOf(key);
        return at < 0 ? nullptr : &m_rows.at(at);
    }
    int indexOf(const QString& key) const {
        const auto found =
            std::find_if(m_rows.cbegin(), m_rows.cend(), [&key](const Row& row) { return row.key() == key; });
        return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
    }

protected:
    void replaceRows(const QList<Row>& target) {
        QHash<QString, int> place;
        place.reserve(target.size());
        for (int i = 0; i < target.size(); ++i) {
            place.insert(target.at(i).key(), i);
        }
        removeOthers(place);
        reorder(place);
        insertMissing(target);
        updateChanged(target);
    }

private:
    void removeOthers(const QHash<QString, int>& place) {
        int end = count();
        while (end > 0) {
            if (place.contains(m_rows.at(end - 1).key())) {
                --end;
                continue;
            }
            int start = end - 1;
            while (start > 0 && !place.contains(m_rows.at(start - 1).key())) {
                --start;
            }
            this->beginRemoveRows({}, start, end - 1);
            m_rows.remove(start, end - start);
            this->endRemoveRows();
            end = start;
        }
    }

    void reorder(const QHash<QString, int>& place) {
        const auto before = [&place](const Row& left, const Row& right) {
            return place.value(left.key()) < place.value(right.key());
        };
        if (std::is_sorted(m_rows.cbegin(), m_rows.cend(), before)) {
            return;
        }
        Q_EMIT this->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList held = this->persistentIndexList();
        QStringList keys;
        for (const QModelIndex& old : held) {
            keys.append(m_rows.at(old.row()).key());
        }
        std::sort(m_rows.begin(), m_rows.end(), before);
        QModelIndexList moved;
        for (int i = 0; i < held.size(); ++i) {
            moved.append(this->index(indexOf(keys.at(i)), held.at(i).column()));
        }
        this->changePersistentIndexList(held, moved);
        Q_EMIT this->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    void insertMissing(const QList<Row>& target) {
        for (int i = 0; i < target.size(); ++i) {
            if (i < count() && m_rows.at(i).key() == target.at(i).key()) {
                continue;
            }
            // What is kept is in target's order already, so the run ends where the next kept row stands.
            int end = i + 1;
            while (end < target.size() && (i >= count() || target.at(end).key() != m_rows.at(i).key())) {
                ++end;
            }
            this->beginInsertRows({}, i, end - 1);
            m_rows = m_rows.mid(0, i) + target.mid(i, end - i) + m_rows.mid(i);
            this->endInsertRows();
            i = end - 1;
        }
    }

    void updateChanged(const QList<Row>& target) {
        for (int i = 0; i < count(); ++i) {
            if (!(m_rows.at(i) == target.at(i))) {
                m_rows[i] = target.at(i);
                Q_EMIT this->dataChanged(this->index(i, 0), this->index(i, this->columnCount() - 1));
            }
        }
    }

    QList<Row> m_rows;
};

} // namespace am::models
