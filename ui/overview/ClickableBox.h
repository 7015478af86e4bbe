// A box that leads somewhere: a figure, a conversation.
#pragma once

#include <QAbstractButton>

class QVBoxLayout;

namespace am::ui {

/// Holds labels; the whole box is the button. Set the accessible name to what the labels say.
class ClickableBox : public QAbstractButton {
    Q_OBJECT
public:
    enum class Edge : quint8 {
        Card, ///< a raised box of its own
        None  ///< a row within a card; shows itself under the mouse
    };

    explicit ClickableBox(Edge edge, QWidget* parent = nullptr);

    QVBoxLayout* body() { return m_body; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Edge m_edge;
    QVBoxLayout* m_body;
};

} // namespace am::ui
