// Paints the rail; arrows move through it.
#include "ui/shell/Rail.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Text.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace am::ui {

namespace {
constexpr int wideWidth = 184;
constexpr int narrowWidth = 56;
constexpr int buttonHeight = 34;
} // namespace

RailButton::RailButton(IconName icon, const QString& label, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon) {
    setText(label);
    setAccessibleName(label);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFont(fontFor(TextRole::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setCollapsed(bool collapsed) {
    m_collapsed = collapsed;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const {
    return QSize(m_collapsed ? narrowWidth - 16 : wideWidth - 16, buttonHeight);
}

void RailButton::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    if (isChecked()) {
        paintBox(&painter, rect(), ConsoleStyle::cornerRadius, tokens.selection, QColor());
    } else if (underMouse() || isDown()) {
        paintBox(&painter, rect(), ConsoleStyle::cornerRadius, tokens.hover, QColor());
    }
    const QColor iconColor = isChecked() ? tokens.accent : tokens.muted;
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(10, (height() - 20) / 2, 20, 20));
    paintIcon(&painter, place, m_icon, iconColor);
    if (!m_collapsed) {
        QFont textFont = font();
        textFont.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(textFont);
        painter.setPen(isChecked() ? tokens.selectionText : tokens.text);
        const QRect text = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(40, 0, -8, 0));
        const int leading = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(text, Qt::AlignVCenter | leading,
                         painter.fontMetrics().elidedText(this->text(), Qt::ElideRight, text.width()));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        paintFocusRing(&painter, rect(), ConsoleStyle::cornerRadius, tokens.accent);
    }
}

bool RailButton::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        update();
    }
    return QAbstractButton::event(event);
}

Rail::Rail(QWidget* parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this)),
      m_pages(new QVBoxLayout),
      m_toggle(new RailButton(IconName::Rail, tr("Collapse"))) {
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    m_pages->setSpacing(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 10, 8, 8);
    layout->setSpacing(0);
    layout->addLayout(m_pages);
    layout->addStretch();
    layout->addWidget(m_toggle);
    m_toggle->setObjectName(QStringLiteral("collapseRailButton"));
    m_toggle->setToolTip(tr("Show or hide the labels (Ctrl+B)"));
    connect(m_toggle, &QAbstractButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::pageChosen);
    applyWidth();
}

void Rail::addPage(IconName icon, const QString& label, const QKeySequence& shortcut, const QString& pageId) {
    auto* button = new RailButton(icon, label);
    button->setObjectName(pageId + QStringLiteral("RailButton"));
    button->setCheckable(true);
    button->setToolTip(
        shortcut.isEmpty()
            ? label
            : tr("%1 (%2)", "page, shortcut").arg(label, shortcut.toString(QKeySequence::NativeText)));
    m_group->addButton(button, int(m_buttons.size()));
    m_buttons << button;
    m_pages->addWidget(button);
    applyWidth();
}

void Rail::setCurrent(int index) {
    if (QAbstractButton* button = m_group->button(index)) {
        button->setChecked(true);
    }
}

void Rail::setCollapsed(bool collapsed) {
    if (m_collapsed != collapsed) {
        m_collapsed = collapsed;
        applyWidth();
        Q_EMIT collapsedChanged(collapsed);
    }
}

void Rail::setNarrow(bool narrow) {
    if (m_narrow != narrow) {
        m_narrow = narrow;
        applyWidth();
    }
}

void Rail::focusCurrent() {
    if (QAbstractButton* button = m_group->checkedButton()) {
        button->setFocus(Qt::TabFocusReason);
    }
}

void Rail::applyWidth() {
    const bool collapsed = m_collapsed || m_narrow;
    for (RailButton* button : std::as_const(m_buttons)) {
        button->setCollapsed(collapsed);
    }
    m_toggle->setCollapsed(collapsed);
    m_toggle->setVisible(!m_narrow);
    setFixedWidth(collapsed ? narrowWidth : wideWidth);
}

void Rail::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.background);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())),
                     tokens.divider);
}

void Rail::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        event->key() == Qt::Key_Down ? focusNextChild() : focusPreviousChild();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace am::ui
