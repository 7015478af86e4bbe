// Turns a message's details into labels.
#include "ui/messages/MessageInspector.h"

#include "ui/widgets/ActionButton.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/Text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace am::ui {

using namespace Qt::StringLiterals;

MessageInspector::MessageInspector(const MessageInspectorActions& actions, QWidget* parent)
    : Inspector(tr("Message"), parent), m_actions(actions) {
    setObjectName(u"messageInspector"_s);
}

void MessageInspector::setDetails(const models::MessageDetails& details, const QString& title) {
    setTitle(title);
    if (details.sections == m_details.sections && body()->count() > 0) {
        return;
    }
    m_details = details;
    clear();
    body()->addWidget(makeActions());
    for (const models::DetailSection& section : details.sections) {
        addSection(section.heading);
        KeyValueList* list = nullptr;
        for (const models::DetailRow& row : section.rows) {
            if (row.kind == models::DetailRow::Kind::Raw) {
                QLabel* raw = makeLabel(row.value, TextRole::Mono);
                raw->setWordWrap(true);
                raw->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
                raw->setAccessibleName(section.heading);
                body()->addWidget(raw);
                list = nullptr;
                continue;
            }
            if (!list) {
                list = new KeyValueList;
                body()->addWidget(list);
            }
            list->addRow(
                row.name, row.value,
                row.kind == models::DetailRow::Kind::Id ? KeyValueList::Kind::Id : KeyValueList::Kind::Text,
                row.toolTip);
        }
    }
}

QWidget* MessageInspector::makeActions() {
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(8);
    auto* open = new ActionButton(m_actions.openConversation);
    open->setObjectName(u"openConversationPushButton"_s);
    column->addWidget(open);
    auto* copies = new QHBoxLayout;
    copies->setSpacing(8);
    copies->addWidget(new ActionButton(m_actions.copyId), 1);
    copies->addWidget(new ActionButton(m_actions.copyDetails), 1);
    column->addLayout(copies);
    return holder;
}

} // namespace am::ui
