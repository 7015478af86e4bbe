// A raised box for one subject.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace am::ui {

/// Surface with a thin edge and rounded corners; contents go into `body()`.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    /// With a heading.
    explicit Card(const QString& heading, QWidget* parent = nullptr);

    QVBoxLayout* body() { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body;
};

/// A thin horizontal or vertical separation.
class Divider : public QWidget {
    Q_OBJECT
public:
    explicit Divider(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace am::ui
