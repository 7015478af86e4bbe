// Choosing and fetching the messages to ask for.
#include "sync/StatusRefresh.h"

#include "api/ApiClient.h"
#include "api/MessagesEndpoint.h"
#include "store/MessageStore.h"
#include "sync/Commit.h"

#include <algorithm>
#include <vector>

namespace am::sync {

using namespace std::chrono_literals;

std::chrono::milliseconds StatusRefresh::restAfter(std::chrono::milliseconds age) {
    if (age < 1h) {
        return 0ms;
    }
    if (age < 6h) {
        return 5min;
    }
    if (age < 24h) {
        return 30min;
    }
    return 2h;
}

QCoro::Task<PullEnd> StatusRefresh::run(Pass* pass, QSet<QString> seen,
                                        std::optional<core::Timestamp> lastPass) {
    const core::Timestamp from =
        std::min(pass->serverNow, lastPass.value_or(pass->serverNow)).plus(-longestWait);
    m_since = m_since ? std::min(*m_since, from) : from;

    constexpr int mostRead = 1000;
    auto read = [since = *m_since](store::ReadSession& session) {
        return store::MessageStore::unfinished(session, since, mostRead);
    };
    const core::Result<QList<store::UnfinishedMessage>> unfinished =
        co_await look(pass->archive, std::move(read));
    if (!unfinished) {
        co_return unfinished.error();
    }

    const core::Timestamp now = core::Timestamp::now();
    QHash<QString, core::Timestamp> askAgainAt;
    QStringList asked;
    bool all = unfinished->size() < mostRead;
    for (const store::UnfinishedMessage& message : *unfinished) {
        const core::Timestamp again = now.plus(restAfter(pass->serverNow.since(message.at)));
        const auto known = m_askAgainAt.constFind(message.id);
        if (seen.contains(message.id)) {
            askAgainAt.insert(message.id, again);
        } else if (known != m_askAgainAt.cend() && *known > now && *known <= again) {
            // What lies beyond was set before our clock was put back, and would keep us waiting for as long.
            askAgainAt.insert(message.id, *known);
        } else if (asked.size() < mostPerPass) {
            asked += message.id;
            askAgainAt.insert(message.id, again);
        } else {
            all = false;
        }
    }
    // Messages that are no longer unfinished or too old fall out of the memory here.
    m_askAgainAt = std::move(askAgainAt);
    if (all) {
        m_since.reset();
    }

    api::MessagesEndpoint endpoint(*pass->client, api::Lane::Background);
    std::vector<QCoro::Task<core::Result<core::Message>>> answers;
    answers.reserve(size_t(asked.size()));
    for (const QString& id : std::as_const(asked)) {
        answers.push_back(endpoint.outbound(id));
    }
    QList<core::Message> messages;
    PullEnd end;
    for (QCoro::Task<core::Result<core::Message>>& answer : answers) {
        core::Result<core::Message> message = co_await answer;
        if (message) {
            messages += std::move(*message);
        } else if (message.error().kind != core::ApiError::Kind::NotFound) {
            end = message.error();
        }
    }
    if (!messages.isEmpty()) {
        pass->fetched(QStringLiteral("outbound"), messages.size());
        auto save = [messages = std::move(messages)](store::WriteTransaction& transaction) {
            store::MessageStore::upsert(transaction, messages);
        };
        const core::Result<void> saved = co_await commit(pass->archive, std::move(save));
        if (!saved && !end) {
            end = saved.error();
        }
    }
    co_return end;
}

} // namespace am::sync
