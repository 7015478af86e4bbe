// The few kinds of text the console knows: title, heading, body, secondary, monospace.
#pragma once

#include <QFont>
#include <QLabel>
#include <QString>

namespace am::ui {

enum class TextRole : quint8 {
    Title,     ///< 20 px, page titles
    Heading,   ///< 14 px semi-bold, sections and cards
    Body,      ///< 13 px
    Strong,    ///< 13 px semi-bold
    Secondary, ///< 12 px, muted
    Mono,      ///< 12 px monospace, ids and payloads
    Figure     ///< 26 px, the one number of a card
};

QFont fontFor(TextRole role);

/// A plain-text label (design rule 4.7) with the role's font and colour; body and secondary text wraps.
QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent = nullptr);
/// Gives an existing label the role's font and colour.
void setTextRole(QLabel* label, TextRole role);

/// A one-line label that shortens its text with an ellipsis and shows all of it as a tool tip.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text, TextRole role = TextRole::Body, QWidget* parent = nullptr);

    void setText(const QString& text);
    const QString& text() const { return m_text; }
    void setElideMode(Qt::TextElideMode mode);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateToolTip();

    QString m_text;
    TextRole m_role;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace am::ui
