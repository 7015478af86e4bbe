// Count and buttons.
#include "ui/numbers/NumberSelectionBar.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QLabel>
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
    addAct(tr("Attach campaign…"), "bulkAttachPushButton", Act::Attach);
    addAct(tr("Detach…"), "bulkDetachPushButton", Act::Detach);
    addAct(tr("Webhooks…"), "bulkWebhooksPushButton", Act::Webhooks);
    addAct(tr("Label…"), "bulkLabelPushButton", Act::Label);
    addAct(tr("Release…"), "bulkReleasePushButton", Act::Release);
    row->addStretch();
    m_all = add(tr("Select all"), "selectAllPushButton");
    setButtonKind(m_all, ButtonKind::Quiet);
    connect(m_all, &QPushButton::clicked, this, &NumberSelectionBar::selectAllAsked);
    QPushButton* clear = add(tr("Clear selection"), "clearSelectionPushButton");
    setButtonKind(clear, ButtonKind::Quiet);
    connect(clear, &QPushButton::clicked, this, &NumberSelectionBar::clearAsked);
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
    connect(add(text, name), &QPushButton::clicked, this, [this, act] { Q_EMIT actAsked(act); });
}

void NumberSelectionBar::setCount(int selected, int total) {
    m_count->setText(tr("%Ln selected", nullptr, selected));
    m_all->setVisible(selected < total);
    setVisible(selected > 1);
}

} // namespace am::ui
