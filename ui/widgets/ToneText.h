// An icon and a sentence in the colour of a tone: a field's problem, a met or missing condition.
#pragma once

#include "ui/widgets/Icons.h"
#include "ui/widgets/Tokens.h"

#include <QWidget>

class QLabel;

namespace am::ui {

/// Wraps; follows the theme. Neutral is muted.
class ToneText : public QWidget {
    Q_OBJECT
public:
    explicit ToneText(QWidget* parent = nullptr);
    ToneText(Tone tone, IconName icon, const QString& text, QWidget* parent = nullptr);

    void setState(Tone tone, IconName icon, const QString& text);
    QString text() const;
    Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyColour();

    Tone m_tone = Tone::Neutral;
    IconName m_icon = IconName::None;
    QLabel* m_text;
};

} // namespace am::ui
