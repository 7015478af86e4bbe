// What each row of the conversation list says, on screen and to a screen reader.
#include "models/ConversationListModel.h"

#include "core/Clock.h"
#include "models/Formats.h"
#include "models/LineTypeText.h"
#include "sync/LineTypes.h"

namespace am::models {

using namespace Qt::StringLiterals;

ConversationListModel::ConversationListModel(const core::Clock& clock, QObject* parent)
    : DiffListModel(parent), m_clock(clock) {}

void ConversationListModel::setLineTypes(const sync::LineTypes& lines) {
    m_lines = &lines;
    connect(&lines, &sync::LineTypes::changed, this, [this] {
        if (count() > 0) {
            Q_EMIT dataChanged(index(0), index(count() - 1), {LandlineRole, Qt::AccessibleTextRole});
        }
    });
}

QVariant ConversationListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count()) {
        return {};
    }
    const ConversationRow& item = row(index.row());
    const core::Conversation& conversation = item.conversation;
    switch (role) {
        case Qt::DisplayRole:
        case ContactRole:
            return Formats::phone(conversation.contact);
        case Qt::ToolTipRole:
            return conversation.lastAt.milliseconds() == 0 ? QVariant()
                                                           : Formats::absolute(conversation.lastAt);
        case Qt::AccessibleTextRole:
            return spokenText(index.row());
        case RawValueRole:
            return conversation.contact;
        case KeyRole:
            return conversation.id;
        case SecondaryTextRole:
            return item.numberLabel;
        case SnippetRole:
            return snippet(item);
        case UnreadRole:
            return conversation.unreadCount;
        case OptedOutRole:
            return conversation.optedOut;
        case LandlineRole:
            return m_lines && m_lines->isFixedLine(conversation.contact);
        case DraftRole:
            return conversation.hasDraft;
        case TimeRole:
            return (item.unsent ? item.unsent->createdAt : conversation.lastAt).milliseconds();
        case BadgeToneRole:
            return int(delivery(index.row()).tone());
        case BadgeIconRole:
            return delivery(index.row()).icon();
        default:
            return {};
    }
}

QString ConversationListModel::snippet(const ConversationRow& item) const {
    const core::Conversation& conversation = item.conversation;
    if (item.unsent) {
        return tr("You: %1", "our own text").arg(item.unsent->text.simplified());
    }
    if (conversation.messageCount == 0) {
        return conversation.hasDraft ? tr("Draft, nothing sent yet") : tr("No messages yet");
    }
    const QString text = conversation.lastIsErased         ? tr("Content erased")
                         : conversation.lastText.isEmpty() ? tr("Media, no text")
                                                           : conversation.lastText.simplified();
    return conversation.lastDirection == core::Direction::Outbound ? tr("You: %1", "our own text").arg(text)
                                                                   : text;
}

QString ConversationListModel::timeText(int index) const {
    const ConversationRow& item = row(index);
    if (item.conversation.messageCount == 0 && !item.unsent) {
        return {};
    }
    return Formats::relative(item.unsent ? item.unsent->createdAt : item.conversation.lastAt, m_clock.now());
}

Delivery ConversationListModel::delivery(int index) const {
    const ConversationRow& item = row(index);
    if (item.unsent) {
        return Delivery::of(*item.unsent);
    }
    if (item.conversation.messageCount == 0 || item.conversation.lastDirection == core::Direction::Inbound) {
        return {};
    }
    return Delivery::of(item.conversation.lastStatus, item.conversation.lastStatusText);
}

QString ConversationListModel::spokenText(int index) const {
    const ConversationRow& item = row(index);
    const core::Conversation& conversation = item.conversation;
    QStringList parts{Formats::phone(conversation.contact), snippet(item), timeText(index),
                      delivery(index).word};
    if (m_lines && m_lines->isFixedLine(conversation.contact)) {
        parts.insert(1, LineTypeText::warning());
    }
    if (conversation.unreadCount > 0) {
        parts.append(tr("%n unread", nullptr, conversation.unreadCount));
    }
    if (conversation.optedOut) {
        parts.append(tr("opted out"));
    }
    if (conversation.hasDraft && conversation.messageCount > 0) {
        parts.append(tr("draft"));
    }
    parts.append(tr("on %1", "our number").arg(item.numberLabel));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

int ConversationListModel::rowOf(qint64 id) const {
    for (int i = 0; i < count(); ++i) {
        if (row(i).conversation.id == id) {
            return i;
        }
    }
    return -1;
}

int ConversationListModel::rowOf(const QString& number, const QString& contact) const {
    for (int i = 0; i < count(); ++i) {
        if (row(i).conversation.contact == contact && row(i).conversation.number == number) {
            return i;
        }
    }
    return -1;
}

int ConversationListModel::nextUnread(int from) const {
    for (int step = 1; step <= count(); ++step) {
        const int candidate = (qMax(from, -1) + step) % count();
        if (row(candidate).conversation.unreadCount > 0) {
            return candidate;
        }
    }
    return -1;
}

} // namespace am::models
