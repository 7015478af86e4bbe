// A tinted line: icon, state, since when and what follows, action.
#include "ui/conversations/ConsentBar.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace am::ui {

namespace {
constexpr int iconSize = 18;
constexpr int padding = 12;
} // namespace

ConsentBar::ConsentBar(QWidget* parent)
    : QWidget(parent),
      m_text(makeLabel(QString(), TextRole::Body)),
      m_action(new QPushButton(tr("Start double opt-in"))) {
    setObjectName(QStringLiteral("consentBar"));
    m_text->setObjectName(QStringLiteral("consentStateLabel"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("startDoubleOptInPushButton"));
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &ConsentBar::doubleOptInRequested);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(padding + iconSize + 8, 6, 8, 6);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
}

void ConsentBar::setGate(const models::ConsentGate& gate, Offer offer) {
    m_tone = gate.tone;
    m_icon = iconFromFileName(gate.icon);
    if (m_text->text() != gate.line) {
        m_text->setText(gate.line);
        setAccessibleName(tr("Consent: %1").arg(gate.line));
    }
    m_action->setVisible(gate.offersDoubleOptIn && offer == Offer::Shown);
    setVisible(!gate.title.isEmpty());
    update();
}

void ConsentBar::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), ConsoleStyle::cornerRadius, tokens.toneFill(m_tone), QColor());
    const QRect box(padding, (height() - iconSize) / 2, iconSize, iconSize);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), box), m_icon, tokens.tone(m_tone));
}

} // namespace am::ui
