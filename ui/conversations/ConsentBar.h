// The consent gate above the composer.
#pragma once

#include "models/ConsentText.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Tokens.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace am::ui {

/// Says what consent there is before anybody types, and offers a double opt-in where that helps.
class ConsentBar : public QWidget {
    Q_OBJECT
public:
    /// Hidden while a double opt-in is being written already.
    enum class Offer : quint8 { Shown, Hidden };

    explicit ConsentBar(QWidget* parent = nullptr);

    void setGate(const models::ConsentGate& gate, Offer offer = Offer::Shown);

Q_SIGNALS:
    void doubleOptInRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
    IconName m_icon = IconName::None;
    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace am::ui
