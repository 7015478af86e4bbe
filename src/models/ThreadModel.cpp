// Merges messages, day separators, consent notes and unsent texts in time, and says them aloud.
#include "models/ThreadModel.h"

#include "core/Clock.h"
#include "models/Formats.h"
#include "models/MessageDetails.h"

#include <QUrl>

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

/// Still on its way: belongs below everything that has happened, whatever the clocks say.
bool isOnItsWay(const core::OutboxItem& item) {
    return item.state == core::OutboxState::Queued || item.state == core::OutboxState::Sending ||
           item.state == core::OutboxState::Accepted;
}

/// Within one moment: what the contact texted, what follows from it, what we could then send.
int rank(const ThreadItem& item) {
    if (item.note() != nullptr) {
        return 1;
    }
    return item.isOutbound() ? 2 : 0;
}

QList<ThreadItem> merged(const ThreadParts& parts, core::Timestamp now) {
    QList<ThreadItem> items;
    items.reserve(parts.messages.size() + parts.notes.size() + parts.unsent.size());
    for (const ThreadMessage& message : parts.messages) {
        items.append({u"m"_s + QString::number(message.key), message.message.at, message});
    }
    const bool empty = parts.messages.isEmpty();
    for (const ConsentNote& note : parts.notes) {
        const bool tooOld = parts.hasOlder && !empty && note.at < parts.messages.first().message.at;
        const bool tooNew = parts.hasNewer && !empty && note.at > parts.messages.last().message.at;
        if (!tooOld && !tooNew) {
            items.append({u"n"_s + note.id, note.at, note});
        }
    }
    QList<ThreadItem> last;
    if (!parts.hasNewer) {
        for (const core::OutboxItem& item : parts.unsent) {
            // Written by our clock, while the messages carry the API's; nothing is from the future.
            const core::Timestamp at = qMin(item.createdAt, now);
            (isOnItsWay(item) ? last : items).append({u"o"_s + QString::number(item.id), at, item});
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const ThreadItem& a, const ThreadItem& b) {
        return a.at == b.at ? rank(a) < rank(b) : a.at < b.at;
    });
    return items + last;
}

} // namespace

bool ThreadItem::isOutbound() const {
    return unsent() != nullptr ||
           (message() != nullptr && message()->message.direction == core::Direction::Outbound);
}

QString ThreadItem::text() const {
    if (const ThreadMessage* known = message()) {
        return MessageDetails::shownText(known->message);
    }
    return unsent() != nullptr ? unsent()->text : QString();
}

QStringList ThreadItem::mediaUrls() const {
    return message() != nullptr ? message()->message.mediaUrls : QStringList();
}

Delivery ThreadItem::delivery(core::Timestamp now) const {
    if (const ThreadMessage* known = message()) {
        return Delivery::of(known->message, now);
    }
    return unsent() != nullptr ? Delivery::of(*unsent()) : Delivery();
}

ThreadModel::ThreadModel(const core::Clock& clock, QObject* parent) : DiffListModel(parent), m_clock(clock) {}

core::Timestamp ThreadModel::now() const {
    return m_clock.now();
}

void ThreadModel::setParts(const ThreadParts& parts) {
    QList<ThreadItem> rows;
    QDate day;
    for (const ThreadItem& item : merged(parts, m_clock.now())) {
        const QDate date = item.at.toLocal().date();
        // Unsent texts may carry an earlier day than the messages above them; days only ever go forward.
        if (!day.isValid() || date > day) {
            day = date;
            rows.append({u"d"_s + QString::number(date.toJulianDay()), item.at, date});
        }
        if (item.message() != nullptr && item.message()->key == parts.firstUnreadKey) {
            rows.append({u"u"_s, item.at, UnreadMark()});
        }
        rows.append(item);
    }
    replaceRows(rows);
}

QVariant ThreadModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count()) {
        return {};
    }
    const ThreadItem& item = row(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return shownText(item);
        case Qt::ToolTipRole:
            return item.day() != nullptr || item.isUnreadMark() ? QVariant() : Formats::absolute(item.at);
        case Qt::AccessibleTextRole:
            return spokenText(item);
        case KeyRole:
            return item.id;
        case RawValueRole:
            return item.at.milliseconds();
        case BubbleRole:
            return item.isBubble();
        default:
            return {};
    }
}

Qt::ItemFlags ThreadModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const ThreadItem& item = row(index.row());
    // Days and the unread line are read on the way past; one cannot stand on them.
    return item.isBubble() || item.note() != nullptr
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
               : Qt::ItemNeverHasChildren;
}

QString ThreadModel::dayText(const QDate& day) const {
    const auto noon = core::Timestamp::fromDateTime(QDateTime(day, QTime(12, 0)));
    return Formats::day(noon, m_clock.now());
}

QString ThreadModel::shownText(const ThreadItem& item) const {
    if (item.day() != nullptr) {
        return dayText(*item.day());
    }
    if (item.note() != nullptr) {
        return item.note()->text;
    }
    return item.isUnreadMark() ? tr("New messages") : item.text();
}

QString ThreadModel::spokenText(const ThreadItem& item) const {
    if (!item.isBubble()) {
        return shownText(item);
    }
    const Delivery delivery = item.delivery(m_clock.now());
    QStringList parts;
    if (item.isOutbound()) {
        parts.append(tr("You"));
    } else {
        parts.append(Formats::phone(item.message()->message.contact));
    }
    parts.append(item.text());
    if (!item.mediaUrls().isEmpty()) {
        parts.append(tr("%n attachments", nullptr, int(item.mediaUrls().size())));
    }
    parts.append(Formats::relativeWithTime(item.at, m_clock.now()));
    parts.append(delivery.line());
    parts.append(delivery.explanation);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString ThreadModel::clipboardText(QList<int> rows) const {
    std::sort(rows.begin(), rows.end());
    if (rows.size() == 1) {
        return index(rows.first()).data().toString();
    }
    QStringList texts;
    for (const int each : std::as_const(rows)) {
        const ThreadItem& item = row(each);
        QStringList head{Formats::absolute(item.at)};
        if (item.isBubble()) {
            head.append(item.isOutbound() ? tr("You") : Formats::phone(item.message()->message.contact));
        }
        QStringList lines{head.join(u", "_s), index(each).data().toString()};
        lines += item.mediaUrls();
        lines.removeAll(QString());
        texts.append(lines.join(u'\n'));
    }
    return texts.join(u"\n\n"_s);
}

int ThreadModel::rowOfMessage(qint64 key) const {
    const QString id = u"m"_s + QString::number(key);
    const auto found =
        std::find_if(rows().cbegin(), rows().cend(), [&id](const auto& item) { return item->id == id; });
    return found == rows().cend() ? -1 : int(found - rows().cbegin());
}

qint64 ThreadModel::keyAtOrAbove(int from) const {
    // Rows of one moment need not stand in the order of their keys.
    qint64 key = 0;
    for (int i = qMin(from, count() - 1); i >= 0; --i) {
        if (const ThreadMessage* known = row(i).message()) {
            key = qMax(key, known->key);
        }
    }
    return key;
}

int ThreadModel::messagesBelow(int from) const {
    return int(std::count_if(rows().cbegin() + qBound(0, from + 1, count()), rows().cend(),
                             [](const auto& item) { return item->isBubble(); }));
}

} // namespace am::models
