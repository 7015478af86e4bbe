// Runs pulls over a ListedServer, and looks at what they left.
#pragma once

#include "store/MessageStore.h"
#include "support/ListedMessages.h"
#include "support/TestArchive.h"
#include "sync/PagedPull.h"

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>

namespace am::tests {

/// `count` rows, three minutes apart, the newest first.
inline ListedServer serverWith(int count) {
    ListedServer server;
    for (int number = 1; number <= count; ++number) {
        server.addNewest(outbound(number, 3 * number));
    }
    return server;
}

class PullRun {
public:
    PullRun(TestArchive& archive, ListedServer& server) : m_server(server) {
        pass.archive = &archive.archive();
        pass.serverNow = testNow;
        pass.fetched = [](const QString&, qint64) {
        };
        pass.saved = [](const store::StreamState&) {
        };
    }
    sync::PullEnd run() {
        m_server.fetches = 0;
        ListedMessages pull(pass, m_server);
        return QCoro::waitFor(pull.run());
    }

    sync::Pass pass;

private:
    ListedServer& m_server;
};

inline sync::PullEnd pull(TestArchive& archive, ListedServer& server) {
    return PullRun(archive, server).run();
}

inline std::optional<store::StreamState> state(TestArchive& archive) {
    return archive.read([](store::ReadSession& session) {
        return store::SyncStateStore::find(session, QStringLiteral("outbound"));
    });
}

inline QStringList idsIn(TestArchive& archive) {
    const auto rows = archive.read([](store::ReadSession& session) {
        return store::MessageStore::list(session, core::MessageFilter(), std::nullopt, 100000);
    });
    QStringList ids;
    for (const store::MessageRow& row : rows) {
        ids += row.message.id;
    }
    return ids;
}

inline QStringList idsOf(const ListedServer& server) {
    QStringList ids;
    for (const core::Message& row : server.rows) {
        ids += row.id;
    }
    return ids;
}

inline core::ApiError serverError() {
    core::ApiError error;
    error.kind = core::ApiError::Kind::Server;
    error.httpStatus = 503;
    return error;
}

} // namespace am::tests
