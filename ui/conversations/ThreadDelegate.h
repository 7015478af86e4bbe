// Draws the rows of a thread.
#pragma once

#include "ui/conversations/BubbleGeometry.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace am::ui {

/// Rows of models::ThreadModel: bubbles, days, consent notes, the unread line. Measures a row once per width;
/// plain text only, nothing is loaded or followed (design rule 4.7).
class ThreadDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Width of a row, from the view.
    void setRowWidth(int width) { m_rowWidth = width; }
    /// Measure these anew (their content changed), or everything (font or style changed).
    void forget(const QString& id) { m_geometries.remove(id); }
    void forgetAll() { m_geometries.clear(); }

    const BubbleGeometry& geometry(const QModelIndex& index) const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_rowWidth = 480;
    mutable QHash<QString, BubbleGeometry> m_geometries; ///< by row id
};

} // namespace am::ui
