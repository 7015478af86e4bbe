// A state in a few letters: icon and word on a tinted ground.
#pragma once

#include "ui/widgets/Icons.h"
#include "ui/widgets/Tokens.h"

#include <QString>
#include <QWidget>

namespace am::ui {

/// Paints a badge at the leading edge of `rect`, vertically centred, and gives the width it took.
int paintBadge(QPainter* painter, const QRect& rect, Qt::LayoutDirection direction, const Tokens& tokens,
               Tone tone, IconName icon, const QString& word);
/// Room a badge needs.
QSize badgeSize(IconName icon, const QString& word);

class StatusBadge : public QWidget {
    Q_OBJECT
public:
    explicit StatusBadge(QWidget* parent = nullptr);
    StatusBadge(Tone tone, IconName icon, const QString& word, QWidget* parent = nullptr);

    void setState(Tone tone, IconName icon, const QString& word);
    Tone tone() const { return m_tone; }
    const QString& word() const { return m_word; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
    IconName m_icon = IconName::None;
    QString m_word;
};

} // namespace am::ui
