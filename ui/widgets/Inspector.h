// The pane at the trailing edge with all there is to know about one thing.
#pragma once

#include <QWidget>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace am::ui {

class ElidedLabel;

/// Title, close button, scrolling body. Put it last in a horizontal layout; it is closed at first.
class Inspector : public QWidget {
    Q_OBJECT
public:
    explicit Inspector(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Where sections and KeyValueLists go, from top to bottom; a stretch follows by itself.
    QVBoxLayout* body() { return m_body; }
    /// A heading with space above it.
    void addSection(const QString& heading);
    /// Removes and deletes everything in the body.
    void clear();
    /// For another subject; a refresh of the same one keeps its place.
    void scrollToTop();
    bool isOpen() const { return isVisibleTo(parentWidget()); }

public Q_SLOTS:
    void open();
    void close();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    ElidedLabel* m_title;
    QScrollArea* m_scroll;
    QVBoxLayout* m_body;
};

} // namespace am::ui
