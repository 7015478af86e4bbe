// Choosing and fetching the lookups to ask for.
#include "sync/LookupRefresh.h"

#include "api/ApiClient.h"
#include "api/LookupEndpoint.h"
#include "store/LookupStore.h"
#include "sync/Commit.h"
#include "sync/StatusRefresh.h"

namespace am::sync {

QCoro::Task<PullEnd> LookupRefresh::run(Pass* pass) {
    auto read = [since = pass->serverNow.plus(-longestWait)](store::ReadSession& session) {
        return store::LookupStore::unfinished(session, since, mostPerPass);
    };
    const core::Result<QList<core::Lookup>> unfinished = co_await look(pass->archive, std::move(read));
    if (!unfinished) {
        co_return unfinished.error();
    }
    const core::Timestamp now = core::Timestamp::now();
    QHash<QString, core::Timestamp> askAgainAt;
    QList<core::Lookup> answers;
    PullEnd end;
    api::LookupEndpoint endpoint(*pass->client, api::Lane::Background);
    for (const core::Lookup& lookup : *unfinished) {
        const auto rest = StatusRefresh::restAfter(pass->serverNow.since(lookup.askedAt()));
        const core::Timestamp again = now.plus(rest);
        const auto known = m_askAgainAt.constFind(lookup.id);
        // What lies beyond was set before our clock was put back.
        if (known != m_askAgainAt.cend() && *known > now && *known <= again) {
            askAgainAt.insert(lookup.id, *known);
            continue;
        }
        askAgainAt.insert(lookup.id, again);
        if (end || pass->ended) {
            continue;
        }
        core::Result<core::Lookup> answer = co_await endpoint.find(lookup.id);
        if (answer) {
            answers += std::move(*answer);
        } else if (answer.error().kind != core::ApiError::Kind::NotFound) {
            end = answer.error();
        }
    }
    m_askAgainAt = std::move(askAgainAt);
    if (!answers.isEmpty()) {
        auto save = [answers = std::move(answers),
                     now = pass->serverNow](store::WriteTransaction& transaction) {
            store::LookupStore::upsert(transaction, answers, now);
        };
        const core::Result<void> saved = co_await commit(pass->archive, std::move(save));
        if (!saved && !end) {
            end = saved.error();
        }
    }
    co_return end;
}

} // namespace am::sync
