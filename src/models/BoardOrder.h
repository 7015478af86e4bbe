// Groups the board's campaigns under their brands, and sorts and filters them there.
#pragma once

#include "models/BoardEntry.h"

#include <QSortFilterProxyModel>

namespace am::models {

class BoardModel;

/// Drafts of brands come first, then each brand with its drafts and campaigns. Sorting by a column orders the
/// brands by it, and what is below each of them; a brand stays above its campaigns in either direction. A
/// brand is shown as long as anything below it is. Lives on the UI thread.
class BoardOrder : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit BoardOrder(BoardModel& board, QObject* parent = nullptr);

    const BoardFilter& filter() const { return m_filter; }
    void setFilter(const BoardFilter& filter);
    const BoardEntry& entry(const QModelIndex& index) const;
    /// Column 0 of the line with this id; invalid if it is not shown.
    QModelIndex indexOf(const QString& id) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    BoardModel& m_board;
    BoardFilter m_filter;
};

} // namespace am::models
