// A list model that turns into a new list by the smallest steps a view can follow.
#pragma once

#include "models/ListChange.h"

#include <QAbstractListModel>

namespace am::models {

/// Rows of a value type as ListChange wants them. Replacing the rows emits removals, insertions, moves and
/// changes instead of a reset, so that selection and scroll position stay. Lives on the UI thread.
template <class Row>
class DiffListModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    int count() const { return static_cast<int>(m_rows.size()); }
    const Row& row(int index) const { return *m_rows.at(index); }
    /// All rows as they are now; costs nothing to copy and may go to another thread.
    const SharedRows<Row>& rows() const { return m_rows; }

protected:
    void replaceRows(QList<Row> target) { apply(ListChange<Row>(m_rows, std::move(target))); }

    /// Carries out a change that was computed elsewhere. One that began at other rows than these is computed
    /// anew.
    void apply(ListChange<Row> change) {
        if (!m_rows.isSharedWith(change.from())) {
            QList<Row> target;
            target.reserve(change.target().size());
            for (const auto& row : change.target()) {
                target.append(*row);
            }
            change = ListChange<Row>(m_rows, std::move(target));
        }
        if (change.isReset()) {
            beginResetModel();
            m_rows = change.target();
            endResetModel();
            return;
        }
        for (const Step& step : change.steps()) {
            carryOut(step, change.target(), change.places());
        }
        if (!change.places().isEmpty()) {
            reorder(change.places(), change.target());
        }
        m_rows = change.target();
        for (const auto& span : change.changed()) {
            Q_EMIT dataChanged(index(span.first), index(span.last));
        }
    }

private:
    using Step = typename ListChange<Row>::Step;

    void carryOut(const Step& step, const SharedRows<Row>& target, const QList<int>& places) {
        switch (step.kind) {
            case Step::Kind::Remove:
                beginRemoveRows({}, step.first, step.last);
                m_rows.remove(step.first, step.last - step.first + 1);
                endRemoveRows();
                return;
            case Step::Kind::Insert:
                beginInsertRows({}, step.first, step.last);
                m_rows.insert(step.first, step.last - step.first + 1, std::shared_ptr<const Row>());
                for (int i = step.first; i <= step.last; ++i) {
                    m_rows[i] = target.at(places.isEmpty() ? i : places.at(i));
                }
                endInsertRows();
                return;
            case Step::Kind::Move:
                beginMoveRows({}, step.first, step.first, {}, step.last);
                m_rows.move(step.first, step.last);
                endMoveRows();
                return;
        }
    }

    void reorder(const QList<int>& places, const SharedRows<Row>& target) {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex& old : before) {
            after.append(index(places.at(old.row()), old.column()));
        }
        m_rows = target;
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    SharedRows<Row> m_rows;
};

} // namespace am::models
