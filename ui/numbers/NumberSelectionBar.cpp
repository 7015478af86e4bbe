// Count and buttons.
#include "ui/numbers/NumberSelectionBar.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace am::ui {

using Act = models::NumberChange::Act;

NumberSelectionBar::NumberSelectionBar(QWidget* parent)
    : QWidget(parent), m_count(makeLabel({}, TextRole::Strong, this)) {
    setObjectName(QStringLiteral("numberSelectionBar"));
    m_count->setObjectName(QStringLiteral("selectedCountLabel"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 16, 6);
    row->setSpacing(8);
    row->addWidget(m_count);
    m_menu = add(tr("Change"), "bulkActsPushButton");
    m_menu->setMenu(new QMenu(m_menu));
    addAct(tr("Attach campaign…"), "bulkAttachPushButton", Act::Attach);
    addAct(tr("Detach…"), "bulkDetachPushButton", Act::Detach);
    addAct(tr("Webhooks…"), "bulkWebhooksPushButton", Act::Webhooks);
    addAct(tr("Label…"), "bulkLabelPushButton", Act::Label);
    addAct(tr("Release…"), "bulkReleasePushButton", Act::Release);
    row->addStretch();
    m_all = add(tr("Select all"), "selectAllPushButton");
    setButtonKind(m_all, ButtonKind::Quiet);
    connect(m_all, &QPushButton::clicked, this, &NumberSelectionBar::selectAllAsked);
    m_clear = add(tr("Clear selection"), "clearSelectionPushButton");
    setButtonKind(m_clear, ButtonKind::Quiet);
    connect(m_clear, &QPushButton::clicked, this, &NumberSelectionBar::clearAsked);
    hide();
}

QPushButton* NumberSelectionBar::add(const QString& text, const char* name) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    layout()->addWidget(button);
    return button;
}

void NumberSelectionBar::addAct(const QString& text, const char* name, Act act) {
    const auto ask = [this, act] {
        Q_EMIT actAsked(act);
    };
    m_acts.append(add(text, name));
    connect(m_acts.constLast(), &QPushButton::clicked, this, ask);
    connect(m_menu->menu()->addAction(text), &QAction::triggered, this, ask);
}

QSize NumberSelectionBar::minimumSizeHint() const {
    return {0, QWidget::minimumSizeHint().height()};
}

void NumberSelectionBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void NumberSelectionBar::fit() {
    const int gap = layout()->spacing();
    int needed =
        m_count->sizeHint().width() + m_clear->sizeHint().width() + m_all->sizeHint().width() + 8 * gap;
    for (const QPushButton* button : std::as_const(m_acts)) {
        needed += button->sizeHint().width() + gap;
    }
    const bool isNarrow = needed > width();
    m_menu->setVisible(isNarrow);
    for (QPushButton* button : std::as_const(m_acts)) {
        button->setVisible(!isNarrow);
    }
}

void NumberSelectionBar::setCount(int selected, int total) {
    m_count->setText(tr("%Ln selected", nullptr, selected));
    m_all->setVisible(selected < total);
    setVisible(selected > 1);
    fit();
}

} // namespace am::ui
