// A check list; the first open step has the strong button.
#include "ui/overview/FirstStepsCard.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace am::ui {

using namespace Qt::StringLiterals;

FirstStepsCard::FirstStepsCard(std::function<void(const models::PageLink&)> follow, QWidget* parent)
    : Card(tr("From here to the first text"), parent), m_follow(std::move(follow)), m_list(new QVBoxLayout) {
    setObjectName(u"firstStepsCard"_s);
    setAccessibleName(tr("First steps"));
    m_list->setSpacing(0);
    body()->addLayout(m_list);
}

void FirstStepsCard::setSteps(const QList<models::FirstStep>& steps) {
    if (steps == m_steps) {
        return;
    }
    m_steps = steps;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    bool nextFound = false;
    for (int i = 0; i < steps.size(); ++i) {
        if (i > 0) {
            m_list->addWidget(new Divider);
        }
        const bool next = !steps.at(i).done && !nextFound;
        nextFound = nextFound || next;
        m_list->addWidget(makeStep(steps.at(i), i + 1, next));
    }
}

QWidget* FirstStepsCard::makeStep(const models::FirstStep& step, int number, bool next) {
    auto* widget = new QWidget;
    widget->setObjectName(u"firstStep"_s);
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 10, 0, 10);
    layout->setSpacing(12);
    const QString state = step.done ? tr("Done") : tr("Step %1").arg(locale().toString(number));
    auto* badge = new StatusBadge(step.done ? Tone::Success
                                  : next    ? Tone::Info
                                            : Tone::Neutral,
                                  step.done ? IconName::Check : IconName::None, state);
    auto* badgeHolder = new QHBoxLayout;
    badgeHolder->addWidget(badge, 0, Qt::AlignTop | Qt::AlignLeading);
    badgeHolder->addStretch();
    layout->addLayout(badgeHolder);
    layout->setStretch(0, 0);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(makeLabel(step.title, TextRole::Strong));
    texts->addWidget(makeLabel(step.hint, TextRole::Secondary));
    layout->addLayout(texts, 1);
    auto* open = new QPushButton(step.link.label);
    open->setObjectName(u"followStepPushButton"_s);
    open->setAccessibleDescription(step.title);
    setButtonKind(open, next ? ButtonKind::Primary : ButtonKind::Normal);
    connect(open, &QPushButton::clicked, this, [this, link = step.link] { m_follow(link); });
    layout->addWidget(open, 0, Qt::AlignVCenter);
    widget->setAccessibleName(tr("%1: %2. %3", "state, title, hint").arg(state, step.title, step.hint));
    return widget;
}

} // namespace am::ui
