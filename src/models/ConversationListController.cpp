// Reading, filtering and refreshing of the conversation list.
#include "models/ConversationListController.h"

#include "models/Formats.h"
#include "store/Archive.h"
#include "store/ConversationStore.h"
#include "store/NumberStore.h"
#include "store/OutboxStore.h"

#include <QHash>
#include <QPointer>

#include <algorithm>

#include <QCoro/QCoroFuture>

namespace am::models {

namespace {

using namespace std::chrono_literals;

/// Changes closer together than this are read once; during the first copy they come many a second.
constexpr std::chrono::milliseconds shortestPause = 120ms;
constexpr std::chrono::milliseconds longestPause = 2s;
/// The first change after a quiet time shows at once.
constexpr std::chrono::milliseconds shortestDelay = 20ms;
/// Reading takes at most this share of the time.
constexpr int pausePerReadTime = 10;

store::ConversationQuery::Show storeShow(ConversationListController::Show show) {
    switch (show) {
        case ConversationListController::Show::Unread:
            return store::ConversationQuery::Show::Unread;
        case ConversationListController::Show::OptedOut:
            return store::ConversationQuery::Show::OptedOut;
        case ConversationListController::Show::Failed:
            return store::ConversationQuery::Show::Failed;
        case ConversationListController::Show::All:
            break;
    }
    return store::ConversationQuery::Show::All;
}

using PartyPair = std::pair<QString, QString>;

/// The newest text of each conversation that has not reached the archive.
QHash<PartyPair, core::OutboxItem> newestUnsent(store::ReadSession& session) {
    QHash<PartyPair, core::OutboxItem> newest;
    for (const auto state : {core::OutboxState::Queued, core::OutboxState::Sending,
                             core::OutboxState::Refused, core::OutboxState::Unknown}) {
        for (const core::OutboxItem& item : store::OutboxStore::inState(session, state)) {
            const PartyPair parties(item.number, item.contact);
            const auto known = newest.constFind(parties);
            if (known == newest.constEnd() || known->createdAt < item.createdAt) {
                newest.insert(parties, item);
            }
        }
    }
    return newest;
}

QString labelOf(const QList<core::OwnedNumber>& numbers, const QString& number) {
    for (const core::OwnedNumber& owned : numbers) {
        if (owned.number == number && !owned.label.isEmpty()) {
            return owned.label;
        }
    }
    return Formats::phone(number);
}

} // namespace

struct ConversationListController::Question {
    store::ConversationQuery query;
    SharedRows<ConversationRow> shown; ///< what the list shows when it is asked
    quint64 generation = 0;
};

struct ConversationListController::Answer {
    ListChange<ConversationRow> change;
    QList<core::OwnedNumber> numbers;
    bool hasAny = false;
    int unreadTotal = 0;

    static Answer read(store::ReadSession& session, const Question& question) {
        Answer answer;
        answer.numbers = store::NumberStore::list(session);
        answer.unreadTotal = store::ConversationStore::unreadTotal(session);
        const auto unsent = newestUnsent(session);
        QList<core::Conversation> list = store::ConversationStore::list(session, question.query);
        answer.hasAny = !list.isEmpty();
        QList<ConversationRow> rows;
        rows.reserve(list.size());
        QHash<QString, QString> labels;
        for (core::Conversation& conversation : list) {
            auto label = labels.constFind(conversation.number);
            if (label == labels.constEnd()) {
                label = labels.insert(conversation.number, labelOf(answer.numbers, conversation.number));
            }
            // Thousands of rows share few numbers.
            conversation.number = label.key();
            ConversationRow row{std::move(conversation), *label, {}};
            const auto item = unsent.constFind({row.conversation.number, row.conversation.contact});
            const bool newer = item != unsent.constEnd() && (row.conversation.messageCount == 0 ||
                                                             item->createdAt > row.conversation.lastAt);
            if (newer) {
                row.unsent = *item;
            }
            rows.append(std::move(row));
        }
        answer.change = ListChange<ConversationRow>(question.shown, std::move(rows));
        if (!answer.hasAny) {
            store::ConversationQuery any;
            any.limit = 1;
            answer.hasAny = !store::ConversationStore::list(session, any).isEmpty();
        }
        return answer;
    }
};

ConversationListController::ConversationListController(store::Archive& archive, const core::Clock& clock,
                                                       QObject* parent)
    : QObject(parent), m_archive(archive), m_model(clock), m_pause(shortestPause) {
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &ConversationListController::reload);
    connect(&m_archive, &store::Archive::changed, this, &ConversationListController::onChanged);
}

void ConversationListController::onChanged(const store::Changes& changes) {
    const bool concerned = !changes.conversations.isEmpty() || changes.messages || changes.numbers ||
                           changes.consent || changes.outbox || changes.drafts;
    if (concerned && m_reading) {
        m_readAgain = true;
    } else if (concerned) {
        scheduleReload();
    }
}

void ConversationListController::setShow(Show show) {
    if (m_show != show) {
        m_show = show;
        filterChanged();
    }
}

void ConversationListController::setSearch(const QString& search) {
    if (m_search != search.trimmed()) {
        m_search = search.trimmed();
        filterChanged();
    }
}

void ConversationListController::setNumber(const QString& number) {
    if (m_number != number) {
        m_number = number;
        filterChanged();
    }
}

void ConversationListController::clearFilters() {
    if (activeFilters() > 0) {
        m_show = Show::All;
        m_search.clear();
        m_number.clear();
        filterChanged();
    }
}

int ConversationListController::activeFilters() const {
    return (m_show != Show::All ? 1 : 0) + (m_search.isEmpty() ? 0 : 1) + (m_number.isEmpty() ? 0 : 1);
}

void ConversationListController::filterChanged() {
    ++m_generation;
    Q_EMIT filtersChanged();
    reload();
}

void ConversationListController::scheduleReload() {
    if (m_wait.isActive()) {
        return;
    }
    const std::chrono::milliseconds since(m_sinceRead.isValid() ? m_sinceRead.elapsed() : m_pause.count());
    m_wait.start(std::max(shortestDelay, m_pause - since));
}

void ConversationListController::reload() {
    m_wait.stop();
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_sinceRead.start();
    Question question;
    question.query.show = storeShow(m_show);
    question.query.number = m_number;
    question.query.search = m_search;
    question.shown = m_model.rows();
    question.generation = m_generation;
    read(question);
}

QCoro::Task<void> ConversationListController::read(Question question) {
    const QPointer<ConversationListController> self(this);
    const quint64 generation = question.generation;
    auto future = m_archive.read([question = std::move(question)](store::ReadSession& session) {
        return Answer::read(session, question);
    });
    const auto answer = co_await future;
    if (!self) {
        co_return;
    }
    m_reading = false;
    m_pause = std::clamp(std::chrono::milliseconds(m_sinceRead.elapsed() * pausePerReadTime), shortestPause,
                         longestPause);
    const bool again = std::exchange(m_readAgain, false);
    if (generation != m_generation) {
        reload(); // at once: somebody waits for what the new filter finds
        co_return;
    }
    if (again) {
        scheduleReload();
    }
    if (answer) {
        accept(*answer);
    } else {
        m_state = State::Error;
        m_errorMessage = answer.error().message;
    }
    Q_EMIT loaded();
}

void ConversationListController::accept(const Answer& answer) {
    m_state = State::Ready;
    m_errorMessage.clear();
    m_hasAny = answer.hasAny;
    m_unreadTotal = answer.unreadTotal;
    m_numbers = answer.numbers;
    m_model.apply(answer.change);
}

} // namespace am::models
