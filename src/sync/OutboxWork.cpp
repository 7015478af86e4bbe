// Sending an item once, and finding out what became of one whose answer was lost.
#include "sync/OutboxWork.h"

#include "api/ApiClient.h"
#include "api/MessagesEndpoint.h"
#include "core/ErrorCodes.h"
#include "core/Logging.h"
#include "store/ConversationStore.h"
#include "store/DraftStore.h"
#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "sync/Commit.h"
#include "sync/NetworkThread.h"
#include "sync/ProgrammeCheck.h"
#include "sync/SentSearch.h"

#include <algorithm>
#include <chrono>

namespace am::sync {

using core::ApiError;
using core::OutboxItem;
using core::OutboxState;

namespace {

const QString lookUpOperation = QStringLiteral("GET /v1/messages");

/// Holds an item for one coroutine.
class Hold {
public:
    Hold(QSet<qint64>& busy, qint64 itemId) : m_busy(busy), m_itemId(itemId) { m_busy.insert(itemId); }
    ~Hold() { m_busy.remove(m_itemId); }
    Hold(const Hold&) = delete;
    Hold& operator=(const Hold&) = delete;

private:
    QSet<qint64>& m_busy;
    qint64 m_itemId;
};

/// `operation` is what proved it: the look-up, or nothing if there never was a request.
ApiError notSent(const QString& operation = QString()) {
    ApiError error;
    error.kind = ApiError::Kind::Rejected;
    error.code = core::codeText(core::ErrorCode::NotSent);
    error.message = QStringLiteral("The API has no such message. It was not sent.");
    error.operation = operation;
    return error;
}

ApiError notFound() {
    ApiError error;
    error.kind = ApiError::Kind::NotFound;
    error.message = QStringLiteral("There is no such item in the outbox.");
    return error;
}

ApiError wrongState() {
    ApiError error;
    error.kind = ApiError::Kind::Conflict;
    error.message = QStringLiteral("The item is not in a state that allows this.");
    return error;
}

/// Changes an item only if it is still in state `from`; gives it as it then is.
std::optional<OutboxItem> change(store::WriteTransaction& transaction, qint64 itemId, OutboxState from,
                                 const std::function<void(OutboxItem&)>& edit) {
    std::optional<OutboxItem> item = store::OutboxStore::find(transaction, itemId);
    if (item && item->state == from) {
        edit(*item);
        store::OutboxStore::update(transaction, *item);
    }
    return item;
}

/// Message and item in one transaction, so that no one sees the text twice or not at all.
std::optional<OutboxItem> accept(store::WriteTransaction& transaction, qint64 itemId, OutboxState from,
                                 const core::Message& message) {
    store::MessageStore::upsert(transaction, {message});
    return change(transaction, itemId, from, [&message](OutboxItem& item) {
        item.state = OutboxState::Accepted;
        item.messageId = message.id;
        item.requestedAt = item.requestedAt.value_or(message.at);
        item.error.reset();
    });
}

/// Could `message` be the one another item sent? Then it proves nothing for this one.
bool isDoubtful(store::ReadSession& session, const OutboxItem& item, const core::Message& message) {
    const auto sameText = [&item](const OutboxItem& other) {
        return other.number == item.number && other.contact == item.contact && other.text == item.text;
    };
    const auto claims = [&message](const OutboxItem& other) {
        return other.messageId == message.id;
    };
    const QList<OutboxItem> sending = store::OutboxStore::inState(session, OutboxState::Sending);
    const QList<OutboxItem> accepted = store::OutboxStore::inState(session, OutboxState::Accepted);
    return std::any_of(sending.cbegin(), sending.cend(), sameText) ||
           std::any_of(accepted.cbegin(), accepted.cend(), claims);
}

} // namespace

QCoro::Task<core::Result<OutboxItem>> OutboxWork::commitNew(OutboxItem item, qint64 replaces) {
    auto add = [item = std::move(item), replaces,
                ofThisRun = ofThisRun](store::WriteTransaction& transaction) -> core::Result<OutboxItem> {
        OutboxItem added = item;
        if (replaces != 0) {
            const std::optional<OutboxItem> old = store::OutboxStore::find(transaction, replaces);
            if (!old) {
                return failure<OutboxItem>(notFound());
            }
            if (old->state != OutboxState::Refused) {
                return failure<OutboxItem>(wrongState());
            }
            added.number = old->number;
            added.contact = old->contact;
            added.text = old->text;
            added.tag = old->tag;
            change(transaction, replaces, OutboxState::Refused,
                   [](OutboxItem& refused) { refused.state = OutboxState::Discarded; });
        }
        store::ConversationStore::ensure(transaction, added.number, added.contact);
        added.id = store::OutboxStore::add(transaction, added);
        ofThisRun->insert(added.id);
        // A text is in the outbox or a draft, never both, whenever the console ends.
        if (replaces == 0 &&
            store::DraftStore::text(transaction, added.number, added.contact) == added.text) {
            store::DraftStore::saveText(transaction, added.number, added.contact, QString());
        }
        return added;
    };
    core::Result<core::Result<OutboxItem>> committed = co_await commit(archive, std::move(add));
    if (!committed) {
        co_return failure<OutboxItem>(committed.error());
    }
    co_return std::move(*committed);
}

QCoro::Task<core::Result<OutboxItem>> OutboxWork::commitAgain(OutboxItem item, qint64 replaces) {
    auto read = [replaces](store::ReadSession& session) {
        return store::OutboxStore::find(session, replaces);
    };
    const core::Result<std::optional<OutboxItem>> old = co_await look(archive, std::move(read));
    if (!old) {
        co_return failure<OutboxItem>(old.error());
    }
    const bool wasLookedUp = *old && (*old)->state == OutboxState::Refused && (*old)->error &&
                             (*old)->error->operation == lookUpOperation;
    if (wasLookedUp && busy.contains(replaces)) {
        co_return failure<OutboxItem>(wrongState());
    }
    if (wasLookedUp) {
        const Hold hold(busy, replaces);
        const core::Result<SentSearch> search = co_await findSent(archive, client, clock, **old);
        if (!search) {
            co_return failure<OutboxItem>(search.error());
        }
        if (search->found) {
            auto save = [replaces, message = *search->found](
                            store::WriteTransaction& transaction) -> core::Result<OutboxItem> {
                const std::optional<OutboxItem> refused = store::OutboxStore::find(transaction, replaces);
                if (!refused) {
                    return failure<OutboxItem>(notFound());
                }
                if (refused->state != OutboxState::Refused || isDoubtful(transaction, *refused, message)) {
                    return failure<OutboxItem>(wrongState());
                }
                return accept(transaction, replaces, OutboxState::Refused, message).value_or(*refused);
            };
            core::Result<core::Result<OutboxItem>> saved = co_await commit(archive, std::move(save));
            if (!saved) {
                co_return failure<OutboxItem>(saved.error());
            }
            co_return std::move(*saved);
        }
    }
    core::Result<OutboxItem> committed = co_await commitNew(std::move(item), replaces);
    co_return committed;
}

QCoro::Task<void> OutboxWork::sendInTurn(OutboxItem item) {
    const QString lane = item.number + QLatin1Char(' ') + item.contact;
    lanes[lane].append(item.id);
    if (lanes[lane].size() > 1) {
        // Whoever sends the first one takes this one afterwards.
        co_return;
    }
    while (!lanes[lane].isEmpty()) {
        const qint64 next = lanes[lane].constFirst();
        co_await transmit(next);
        lanes[lane].removeFirst();
    }
    lanes.remove(lane);
}

QCoro::Task<void> OutboxWork::transmit(qint64 itemId) {
    const Hold hold(busy, itemId);
    if (network->isClosing()) {
        co_return;
    }
    const std::optional<core::Timestamp> requestedAt = co_await clock.known();
    auto begin = [itemId, requestedAt](store::WriteTransaction& transaction) -> std::optional<OutboxItem> {
        bool begun = false;
        // Here, where nothing else can be taken meanwhile, and not when it was written: a limit holds.
        const core::Timestamp now = requestedAt.value_or(core::Timestamp::now());
        std::optional<OutboxItem> item =
            change(transaction, itemId, OutboxState::Queued, [&](OutboxItem& queued) {
                queued.error = programmeRefusal(transaction, queued, now);
                begun = !queued.error;
                queued.state = begun ? OutboxState::Sending : OutboxState::Refused;
                if (begun) {
                    queued.requestedAt = requestedAt;
                }
            });
        return begun ? item : std::nullopt;
    };
    const core::Result<std::optional<OutboxItem>> item = co_await commit(archive, std::move(begin));
    if (!item || !*item) {
        // Not committed as Sending, so nothing may leave: the item stays as it is in the ledger.
        if (!item) {
            qCWarning(core::logSync) << "outbox item" << itemId << "could not be marked as sending";
        }
        co_return;
    }

    api::MessagesEndpoint endpoint(*client);
    api::SendRequest request;
    request.from = (*item)->number;
    request.to = (*item)->contact;
    request.text = (*item)->text;
    request.tag = (*item)->tag;
    core::Result<core::Message> answer = failure<core::Message>(notSent());
    if (!network->isClosing()) {
        answer = co_await endpoint.send(std::move(request));
    }
    lostAt.insert(itemId, std::chrono::steady_clock::now());

    auto finish = [itemId, answer](store::WriteTransaction& transaction) {
        if (answer) {
            accept(transaction, itemId, OutboxState::Sending, *answer);
            return;
        }
        change(transaction, itemId, OutboxState::Sending, [&answer](OutboxItem& sending) {
            sending.state = answer.error().isOutcomeUnknown() ? OutboxState::Unknown : OutboxState::Refused;
            sending.error = answer.error();
        });
    };
    const core::Result<void> finished = co_await commit(archive, std::move(finish));
    if (!finished) {
        // It stays Sending and held by nobody, which `lookUpAll` and `recover` treat as Unknown.
        qCWarning(core::logSync) << "the answer for outbox item" << itemId << "could not be kept";
    } else if (answer || !answer.error().isOutcomeUnknown()) {
        lostAt.remove(itemId);
    }
}

QCoro::Task<core::Result<OutboxItem>> OutboxWork::lookUp(qint64 itemId) {
    auto read = [itemId](store::ReadSession& session) {
        return store::OutboxStore::find(session, itemId);
    };
    const core::Result<std::optional<OutboxItem>> found = co_await look(archive, std::move(read));
    if (!found) {
        co_return failure<OutboxItem>(found.error());
    }
    if (!*found) {
        co_return failure<OutboxItem>(notFound());
    }
    OutboxItem item = **found;
    if (item.state != OutboxState::Unknown || busy.contains(itemId)) {
        co_return core::Result<OutboxItem>(std::move(item));
    }
    const Hold hold(busy, itemId);
    core::Result<OutboxItem> settled = co_await settle(std::move(item));
    co_return settled;
}

bool OutboxWork::mayStillArrive(qint64 itemId) const {
    // What an earlier run left lost its answer at the latest when this one began.
    return std::chrono::steady_clock::now() - lostAt.value(itemId, runStart) < grace;
}

QCoro::Task<core::Result<OutboxItem>> OutboxWork::settle(OutboxItem item) {
    // Asked before the search: what arrives while it runs may be missed by it.
    const bool tooEarly = mayStillArrive(item.id);
    const core::Result<SentSearch> search = co_await findSent(archive, client, clock, item);
    if (!search) {
        co_return failure<OutboxItem>(search.error());
    }
    if (!search->found && (tooEarly || !search->isThorough)) {
        co_return core::Result<OutboxItem>(std::move(item));
    }
    auto save = [item, message = search->found](store::WriteTransaction& transaction) {
        if (message && isDoubtful(transaction, item, *message)) {
            return store::OutboxStore::find(transaction, item.id);
        }
        if (message) {
            return accept(transaction, item.id, OutboxState::Unknown, *message);
        }
        return change(transaction, item.id, OutboxState::Unknown, [](OutboxItem& unknown) {
            unknown.state = OutboxState::Refused;
            unknown.error = notSent(lookUpOperation);
        });
    };
    const core::Result<std::optional<OutboxItem>> saved = co_await commit(archive, std::move(save));
    if (!saved) {
        co_return failure<OutboxItem>(saved.error());
    }
    if (*saved && (*saved)->state != OutboxState::Unknown) {
        lostAt.remove(item.id);
    }
    co_return core::Result<OutboxItem>(saved->value_or(item));
}

QCoro::Task<core::Result<int>> OutboxWork::lookUpAll() {
    auto count = [](store::ReadSession& session) {
        return store::OutboxStore::inState(session, OutboxState::Sending).size() +
               store::OutboxStore::inState(session, OutboxState::Unknown).size();
    };
    const core::Result<qsizetype> open = co_await look(archive, std::move(count));
    if (!open) {
        co_return failure<int>(open.error());
    }
    if (*open == 0) {
        co_return core::Result<int>(0);
    }
    // An item in Sending that nobody holds lost its answer between the API and the ledger.
    auto strand = [held = busy](store::WriteTransaction& transaction) {
        const QList<OutboxItem> sending = store::OutboxStore::inState(transaction, OutboxState::Sending);
        for (const OutboxItem& item : sending) {
            if (!held.contains(item.id)) {
                change(transaction, item.id, OutboxState::Sending,
                       [](OutboxItem& stranded) { stranded.state = OutboxState::Unknown; });
            }
        }
        QList<OutboxItem> unknown = store::OutboxStore::inState(transaction, OutboxState::Unknown);
        std::sort(unknown.begin(), unknown.end(),
                  [](const OutboxItem& left, const OutboxItem& right) { return left.id < right.id; });
        return unknown;
    };
    const core::Result<QList<OutboxItem>> unknown = co_await commit(archive, std::move(strand));
    if (!unknown) {
        co_return failure<int>(unknown.error());
    }
    int settled = 0;
    for (const OutboxItem& item : *unknown) {
        const core::Result<OutboxItem> now = co_await lookUp(item.id);
        if (!now) {
            co_return failure<int>(now.error());
        }
        settled += now->state == OutboxState::Unknown ? 0 : 1;
    }
    co_return core::Result<int>(settled);
}

QCoro::Task<core::Result<void>> OutboxWork::discard(qint64 itemId) {
    auto save = [itemId](store::WriteTransaction& transaction) -> std::optional<ApiError> {
        const std::optional<OutboxItem> item = store::OutboxStore::find(transaction, itemId);
        if (!item) {
            return notFound();
        }
        if (item->state == OutboxState::Sending || item->state == OutboxState::Accepted) {
            return wrongState();
        }
        change(transaction, itemId, item->state,
               [](OutboxItem& given) { given.state = OutboxState::Discarded; });
        return std::nullopt;
    };
    const core::Result<std::optional<ApiError>> saved = co_await commit(archive, std::move(save));
    if (!saved) {
        co_return failure<void>(saved.error());
    }
    if (*saved) {
        co_return failure<void>(**saved);
    }
    co_return core::Result<void>();
}

QCoro::Task<core::Result<int>> OutboxWork::recover() {
    auto save = [held = busy, ofThisRun = ofThisRun](store::WriteTransaction& transaction) {
        int recovered = 0;
        const QList<OutboxItem> sending = store::OutboxStore::inState(transaction, OutboxState::Sending);
        const QList<OutboxItem> queued = store::OutboxStore::inState(transaction, OutboxState::Queued);
        for (const OutboxItem& item : sending + queued) {
            if (held.contains(item.id) || ofThisRun->contains(item.id)) {
                continue;
            }
            change(transaction, item.id, item.state, [](OutboxItem& left) {
                const bool wasRequested = left.state == OutboxState::Sending;
                left.state = wasRequested ? OutboxState::Unknown : OutboxState::Refused;
                if (!wasRequested) {
                    left.error = notSent();
                }
            });
            ++recovered;
        }
        return recovered;
    };
    core::Result<int> recovered = co_await commit(archive, std::move(save));
    if (recovered) {
        // What cannot be looked up now is looked up after the first pass that reaches the API.
        co_await lookUpAll();
    }
    co_return recovered;
}

} // namespace am::sync
