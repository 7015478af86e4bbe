// Window moves, refreshes, the read marker and acts on unsent texts.
#include "models/ThreadController.h"

#include "core/Clock.h"
#include "models/Answers.h"
#include "store/Archive.h"
#include "store/ConversationStore.h"
#include "store/MessageKey.h"
#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "sync/Commit.h"
#include "sync/Workspace.h"

#include <algorithm>
#include <utility>

namespace am::models {

using namespace std::chrono_literals;

namespace {

/// A message has to stay on screen for this long to count as read.
constexpr auto readingTime = 400ms;

QList<ThreadMessage> threadMessages(const QList<store::MessageRow>& rows) {
    QList<ThreadMessage> messages;
    messages.reserve(rows.size());
    for (const store::MessageRow& row : rows) {
        messages.append({row.key, row.message});
    }
    return messages;
}

} // namespace

struct ThreadController::Request {
    Want want = Want::Newest;
    qint64 key = 0;
    store::PageAnchor anchor;
    int limit = pageSize;
    QDate day;
    quint64 visit = 0;
    QString number;
    QString contact;
    core::Timestamp now;
};

struct ThreadController::Snapshot {
    store::MessagePage page;
    QList<core::OutboxItem> unsent;
    ConversationFacts facts;

    static Snapshot read(store::ReadSession& session, const Request& request) {
        Snapshot snapshot;
        snapshot.facts = readConversationFacts(session, request.number, request.contact, request.now);
        if (snapshot.facts.conversation) {
            snapshot.page = store::MessageStore::conversationPage(session, snapshot.facts.conversation->id,
                                                                  request.anchor, request.limit);
        }
        snapshot.unsent = store::OutboxStore::visible(session, request.number, request.contact);
        return snapshot;
    }
};

ThreadController::ThreadController(sync::Workspace& workspace, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_model(clock) {
    m_seenTimer.setSingleShot(true);
    m_seenTimer.setInterval(readingTime);
    connect(&m_seenTimer, &QTimer::timeout, this, &ThreadController::saveReadMarker);
    connect(&m_workspace.archive(), &store::Archive::changed, this, &ThreadController::onChanged);
}

void ThreadController::open(const QString& number, const QString& contact, qint64 key) {
    if (m_seenTimer.isActive()) {
        saveReadMarker();
    }
    ++m_visit;
    m_facts = {};
    m_facts.number = number;
    m_facts.contact = contact;
    m_messages.clear();
    m_unsent.clear();
    m_consentProblem.reset();
    m_hasOlder = m_hasNewer = m_loading = m_refreshAfter = m_looked = m_keepUnread = m_consentAsked = false;
    m_firstUnreadKey = 0;
    m_seenKey = 0;
    m_model.clear();
    Q_EMIT opened();
    if (isOpen()) {
        load(key == 0 ? Want::Newest : Want::Around, key);
    }
}

void ThreadController::close() {
    open({}, {});
}

void ThreadController::loadOlder() {
    if (m_hasOlder && !m_loading && !m_messages.isEmpty()) {
        load(Want::Older);
    }
}

void ThreadController::loadNewer() {
    if (m_hasNewer && !m_loading && !m_messages.isEmpty()) {
        load(Want::Newer);
    }
}

void ThreadController::leaveFor(Want want, qint64 key) {
    ++m_visit; // whatever is being read belongs to the place we leave
    m_loading = false;
    load(want, key);
}

void ThreadController::showNewest() {
    if (!isOpen()) {
        return;
    }
    if (m_hasNewer) {
        leaveFor(Want::Newest);
    } else {
        Q_EMIT positioned(0);
    }
}

void ThreadController::showOldest() {
    if (m_hasOlder) {
        leaveFor(Want::Oldest);
    } else if (!m_messages.isEmpty()) {
        Q_EMIT positioned(m_messages.first().key);
    }
}

void ThreadController::goTo(qint64 key) {
    if (!isOpen()) {
        return;
    }
    if (m_model.rowOfMessage(key) >= 0) {
        Q_EMIT positioned(key);
    } else {
        leaveFor(Want::Around, key);
    }
}

void ThreadController::showDay(const QDate& day) {
    if (isOpen() && day.isValid()) {
        m_day = day;
        const qint64 milliseconds = day.startOfDay().toMSecsSinceEpoch();
        leaveFor(Want::Day, store::MessageKey::first(core::Timestamp::fromMilliseconds(milliseconds)));
    }
}

void ThreadController::onChanged(const store::Changes& changes) {
    if (!isOpen()) {
        return;
    }
    const bool ours = m_facts.conversation ? changes.conversations.contains(m_facts.conversation->id)
                                           : !changes.conversations.isEmpty();
    if (!ours && !changes.consent && !changes.numbers && !changes.registration && !changes.outbox &&
        !changes.lookups && !changes.tollFree) {
        return;
    }
    if (m_loading) {
        m_refreshAfter = true;
    } else {
        load(Want::Refresh);
    }
}

ThreadController::Request ThreadController::requestFor(Want want, qint64 key) const {
    using Kind = store::PageAnchor::Kind;
    Request request;
    const bool needsRows = want == Want::Older || want == Want::Newer || want == Want::Refresh;
    request.want = m_messages.isEmpty() && needsRows ? Want::Newest : want;
    request.day = m_day;
    request.key = key;
    request.visit = m_visit;
    request.number = m_facts.number;
    request.contact = m_facts.contact;
    request.now = m_model.now();
    switch (request.want) {
        case Want::Newest:
            request.anchor.kind = Kind::Newest;
            break;
        case Want::Oldest:
            request.anchor.kind = Kind::Oldest;
            break;
        case Want::Around:
        case Want::Day:
            request.anchor = {Kind::Around, key};
            break;
        case Want::Older:
            request.anchor = {Kind::Before, m_messages.first().key};
            break;
        case Want::Newer:
            request.anchor = {Kind::After, m_messages.last().key};
            break;
        case Want::Refresh:
            // A message may still turn up before all we have; where there is nothing older we begin at the
            // oldest.
            request.anchor = m_hasOlder ? store::PageAnchor{Kind::After, m_messages.first().key - 1}
                                        : store::PageAnchor{Kind::Oldest, 0};
            // Room for what arrived, but never so much that what is being read would have to make way.
            request.limit =
                int(m_hasNewer ? m_messages.size() : qMin<qsizetype>(m_messages.size() + pageSize, mostRows));
            break;
    }
    return request;
}

void ThreadController::load(Want want, qint64 key) {
    m_loading = true;
    const Request request = requestFor(want, key);
    const auto future = m_workspace.archive().read(
        [request](store::ReadSession& session) { return Snapshot::read(session, request); });
    // Never answered from within this call, however fast the archive is: views ask while they scroll, and
    // rows that change under them then would move what is being read.
    onAnswer(this, future, [this, request](const store::StoreResult<Snapshot>& snapshot) {
        if (request.visit != m_visit) {
            return;
        }
        m_loading = false;
        if (!snapshot) {
            Q_EMIT failed(describe(sync::storageError(snapshot.error())));
            return;
        }
        accept(request, *snapshot);
        // Rows asked for meanwhile come first; the refresh follows them.
        if (!m_loading && request.visit == m_visit && std::exchange(m_refreshAfter, false)) {
            load(Want::Refresh);
        }
    });
}

void ThreadController::accept(const Request& request, const Snapshot& snapshot) {
    const QList<ThreadMessage> rows = threadMessages(snapshot.page.rows);
    switch (request.want) {
        case Want::Newest:
        case Want::Oldest:
        case Want::Around:
        case Want::Day:
        case Want::Refresh:
            m_messages = rows;
            m_hasOlder = snapshot.page.hasOlder;
            m_hasNewer = snapshot.page.hasNewer;
            break;
        case Want::Older:
            m_messages = rows + m_messages;
            m_hasOlder = snapshot.page.hasOlder;
            if (m_messages.size() > mostRows) {
                m_messages.resize(mostRows);
                m_hasNewer = true;
            }
            break;
        case Want::Newer:
            m_messages += rows;
            m_hasNewer = snapshot.page.hasNewer;
            if (m_messages.size() > mostRows) {
                m_messages.remove(0, m_messages.size() - mostRows);
                m_hasOlder = true;
            }
            break;
    }
    const std::optional<TextedOptOut> optOut = m_facts.textedOptOut;
    m_facts = snapshot.facts;
    m_facts.textedOptOut = optOut;
    m_unsent = snapshot.unsent;
    noteOptOut();
    const bool firstLook = !std::exchange(m_looked, true);
    placeUnreadLine(firstLook);
    compose();
    if (request.want == Want::Day) {
        arriveAtDay(request);
    } else if (request.want == Want::Oldest && !m_messages.isEmpty()) {
        Q_EMIT positioned(m_messages.first().key);
    } else if (firstLook || request.want == Want::Around ||
               (request.want == Want::Newest && m_model.count() > 0)) {
        Q_EMIT positioned(request.want == Want::Around ? request.key : 0);
    }
    if (!m_consentAsked && m_facts.consent && m_facts.ownNumber) {
        m_consentAsked = true;
        refreshConsent(m_facts.ownNumber->id, m_facts.contact);
    }
    Q_EMIT loaded();
}

void ThreadController::arriveAtDay(const Request& request) {
    if (m_messages.isEmpty()) {
        return;
    }
    const auto found =
        std::find_if(m_messages.cbegin(), m_messages.cend(),
                     [&request](const ThreadMessage& message) { return message.key >= request.key; });
    const bool isPastTheEnd = found == m_messages.cend();
    const core::Timestamp at = isPastTheEnd ? m_messages.last().message.at : found->message.at;
    Q_EMIT positioned(isPastTheEnd ? 0 : found->key);
    Q_EMIT dayShown(request.day, at.toLocal().date());
}

void ThreadController::compose() {
    ThreadParts parts;
    parts.messages = m_messages;
    parts.hasOlder = m_hasOlder;
    parts.hasNewer = m_hasNewer;
    parts.notes = ConsentText::notes(m_facts, m_model.now());
    parts.unsent = m_unsent;
    parts.firstUnreadKey = m_firstUnreadKey;
    m_model.setParts(parts);
}

void ThreadController::placeUnreadLine(bool firstLook) {
    const int unread = m_facts.conversation ? m_facts.conversation->unreadCount : 0;
    if (m_firstUnreadKey != 0 || unread == 0 || m_hasNewer || (!firstLook && m_watched)) {
        return;
    }
    int left = unread;
    for (auto message = m_messages.crbegin(); message != m_messages.crend(); ++message) {
        if (message->message.direction == core::Direction::Inbound && --left == 0) {
            m_firstUnreadKey = message->key;
            return;
        }
    }
}

void ThreadController::noteOptOut() {
    for (const ThreadMessage& known : std::as_const(m_messages)) {
        const core::Message& message = known.message;
        if (message.optOutDetected && (!m_facts.textedOptOut || m_facts.textedOptOut->at < message.at)) {
            m_facts.textedOptOut = TextedOptOut{message.at, message.optOutKeyword};
        }
    }
}

void ThreadController::seen(qint64 key) {
    const bool anythingUnread = m_facts.conversation && m_facts.conversation->unreadCount > 0;
    if (m_keepUnread || !anythingUnread || key <= m_seenKey) {
        return;
    }
    m_seenKey = key;
    m_seenTimer.start();
}

void ThreadController::saveReadMarker() {
    m_seenTimer.stop();
    if (!m_facts.conversation || m_seenKey == 0) {
        return;
    }
    const qint64 id = m_facts.conversation->id;
    const qint64 key = m_seenKey;
    m_workspace.archive().write([id, key](store::WriteTransaction& transaction) {
        store::ConversationStore::markRead(transaction, id, key);
    });
}

void ThreadController::markUnread() {
    if (!m_facts.conversation) {
        return;
    }
    m_seenTimer.stop();
    m_keepUnread = true;
    const qint64 id = m_facts.conversation->id;
    m_workspace.archive().write([id](store::WriteTransaction& transaction) {
        store::ConversationStore::markUnread(transaction, id);
    });
}

} // namespace am::models
