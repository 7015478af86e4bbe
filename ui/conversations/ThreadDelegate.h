// Draws the rows of a thread.
#pragma once

#include "rules/TextMatch.h"
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

    /// Words to mark in the bubbles; stronger in the message `currentKey`.
    void setMatch(const rules::TextMatch& match, qint64 currentKey) {
        m_match = match;
        m_currentKey = currentKey;
    }

    const BubbleGeometry& geometry(const QModelIndex& index) const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_rowWidth = 480;
    rules::TextMatch m_match;
    qint64 m_currentKey = 0;
    mutable QHash<QString, BubbleGeometry> m_geometries; ///< by row id
};

} // namespace am::ui
