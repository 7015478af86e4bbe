// The day of what is at the top while one scrolls.
#pragma once

#include <QTimer>
#include <QWidget>

namespace am::ui {

/// A pill over the upper edge of a thread; goes by itself when the scrolling has stopped. Not for the mouse,
/// and silent for screen readers, which hear the days as rows.
class FloatingDay : public QWidget {
    Q_OBJECT
public:
    explicit FloatingDay(QWidget* parent);

    using QWidget::show;
    /// Shows `text` in the middle below the upper edge of `room`.
    void show(const QString& text, const QRect& room);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QTimer m_away;
};

} // namespace am::ui
