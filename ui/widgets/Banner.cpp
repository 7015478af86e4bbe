// Icon, one sentence, perhaps a button.
#include "ui/widgets/Banner.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace am::ui {

namespace {

IconName iconFor(Tone tone) {
    switch (tone) {
        case Tone::Success:
            return IconName::Check;
        case Tone::Warning:
            return IconName::Warning;
        case Tone::Danger:
            return IconName::Error;
        default:
            return IconName::Info;
    }
}

} // namespace

Banner::Banner(QWidget* parent)
    : QWidget(parent),
      m_text(makeLabel(QString(), TextRole::Body)),
      m_action(new QPushButton),
      m_close(new QToolButton) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(38, 5, 8, 5);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_text->setMinimumHeight(ConsoleStyle::controlHeight - 4);
    m_action->hide();
    m_action->setFixedHeight(ConsoleStyle::controlHeight - 4);
    m_close->hide();
    m_close->setIcon(am::ui::icon(IconName::Close));
    m_close->setIconSize(QSize(14, 14));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close"));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        // What it does may give the banner another action.
        if (const std::function<void()> run = m_run) {
            run();
        }
    });
}

Banner::Banner(Tone tone, const QString& text, QWidget* parent) : Banner(parent) {
    setMessage(tone, text);
}

void Banner::setMessage(Tone tone, const QString& text) {
    m_tone = tone;
    m_icon = iconFor(tone);
    m_text->setText(text);
    setAccessibleName(text);
    update();
}

QString Banner::text() const {
    return m_text->text();
}

void Banner::setIcon(IconName icon) {
    m_icon = icon;
    update();
}

void Banner::setAction(const QString& label, std::function<void()> run) {
    m_action->setText(label);
    m_action->setVisible(!label.isEmpty());
    m_run = std::move(run);
}

void Banner::setClosable() {
    m_close->show();
}

void Banner::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    paintBox(&painter, rect(), ConsoleStyle::cornerRadius, tokens.toneFill(m_tone), QColor());
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(12, (height() - 18) / 2, 18, 18));
    paintIcon(&painter, place, m_icon, tokens.tone(m_tone));
}

} // namespace am::ui
