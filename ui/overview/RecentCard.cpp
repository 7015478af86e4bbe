// Contact, last words, when, and how many are unread.
#include "ui/overview/RecentCard.h"

#include "models/Formats.h"
#include "ui/overview/ClickableBox.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace am::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int lineLength = 160;
} // namespace

RecentCard::RecentCard(std::function<void(const core::Conversation&)> open, QWidget* parent)
    : Card(tr("Latest from contacts"), parent), m_open(std::move(open)), m_list(new QVBoxLayout) {
    setObjectName(u"recentCard"_s);
    setAccessibleName(tr("Latest from contacts"));
    m_list->setSpacing(0);
    m_list->setContentsMargins(-8, 0, -8, 0);
    body()->addLayout(m_list);
}

void RecentCard::setConversations(const QList<core::Conversation>& conversations, core::Timestamp now) {
    // Times like "4 min ago" grow old, so a minute is reason enough.
    if (m_shownAt && conversations == m_conversations && now.since(*m_shownAt) < std::chrono::minutes(1)) {
        return;
    }
    m_conversations = conversations;
    m_shownAt = now;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (conversations.isEmpty()) {
        m_list->addWidget(makeLabel(tr("No contact has had the last word lately. Answers show up here."),
                                    TextRole::Secondary));
        return;
    }
    for (const core::Conversation& conversation : conversations) {
        m_list->addWidget(makeRow(conversation, now));
    }
}

QWidget* RecentCard::makeRow(const core::Conversation& conversation, core::Timestamp now) {
    auto* box = new ClickableBox(ClickableBox::Edge::None);
    box->setObjectName(u"recentConversationBox"_s);
    box->setToolTip(tr("Open the conversation"));
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    const QString contact = models::Formats::phone(conversation.contact);
    const QString when = models::Formats::relative(conversation.lastAt, now);
    top->addWidget(makeLabel(contact, TextRole::Strong));
    QString spoken = tr("%1, %2", "contact, when").arg(contact, when);
    if (conversation.unreadCount > 0) {
        const QString unread = tr("%n unread", nullptr, conversation.unreadCount);
        top->addWidget(new StatusBadge(Tone::Info, IconName::None, unread));
        spoken += u", "_s + unread;
    }
    if (conversation.optedOut) {
        top->addWidget(new StatusBadge(Tone::Warning, IconName::OptOut, tr("Opted out")));
        spoken += u", "_s + tr("Opted out");
    }
    top->addStretch();
    auto* time = makeLabel(when, TextRole::Secondary);
    time->setWordWrap(false);
    top->addWidget(time);
    box->body()->addLayout(top);
    const QString text = conversation.lastText.left(lineLength).simplified();
    box->body()->addWidget(new ElidedLabel(text.isEmpty() ? tr("[Attachment]") : text, TextRole::Secondary));
    const auto labels = box->findChildren<QWidget*>();
    for (QWidget* label : labels) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    box->setAccessibleName(spoken + u": "_s + text);
    connect(box, &QAbstractButton::clicked, this, [this, conversation] { m_open(conversation); });
    return box;
}

} // namespace am::ui
