// Acts that ask the API and hand on its answer, keeping nothing in the archive.
#pragma once

#include "api/ApiClient.h"
#include "api/Pager.h"
#include "sync/NetworkThread.h"

#include <utility>

namespace am::sync {

/// Runs `call(endpoint)` on the network thread, with an `Endpoint` of its own.
template <class Endpoint, class Call>
auto ask(NetworkThread& network, api::ApiClient& client, Call call) {
    using Answer = typename detail::TaskValue<std::invoke_result_t<Call&, Endpoint&>>::Type;
    return network.run([client = &client, call = std::move(call)]() mutable -> QCoro::Task<Answer> {
        Endpoint endpoint(*client);
        Answer answer = co_await call(endpoint);
        co_return answer;
    });
}

/// All rows of a list: runs `call(endpoint, cursor)` for each page. `operation` names the list in errors.
template <class Endpoint, class Row, class Call>
QFuture<core::Result<QList<Row>>> askForAll(NetworkThread& network, api::ApiClient& client, QString operation,
                                            Call call) {
    return network.run([client = &client, operation = std::move(operation),
                        call = std::move(call)]() mutable -> QCoro::Task<core::Result<QList<Row>>> {
        Endpoint endpoint(*client);
        api::Pager<Row> pager(
            operation, [&endpoint, &call](QString cursor) { return call(endpoint, std::move(cursor)); });
        core::Result<QList<Row>> rows = co_await pager.all();
        co_return rows;
    });
}

} // namespace am::sync
