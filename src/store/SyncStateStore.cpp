// Places of the streams as rows.
#include "store/SyncStateStore.h"

#include "store/Fields.h"
#include "store/Statement.h"
#include "store/WriteTransaction.h"

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

constexpr Fields stateFields(field("stream", &StreamState::stream), field("complete", &StreamState::complete),
                             field("cursor", &StreamState::cursor),
                             field("high_water", &StreamState::highWater),
                             field("synced_at", &StreamState::syncedAt));

} // namespace

std::optional<StreamState> SyncStateStore::find(ReadSession& session, const QString& stream) {
    auto statement =
        session.statement(u"SELECT %1 FROM sync_state WHERE stream = ?"_s.arg(stateFields.names()));
    statement.bind(stream);
    if (!statement.next()) {
        return std::nullopt;
    }
    StreamState state;
    stateFields.read(statement, state);
    return state;
}

QList<StreamState> SyncStateStore::list(ReadSession& session) {
    auto statement =
        session.statement(u"SELECT %1 FROM sync_state ORDER BY stream"_s.arg(stateFields.names()));
    QList<StreamState> result;
    while (statement.next()) {
        stateFields.read(statement, result.emplaceBack());
    }
    return result;
}

void SyncStateStore::save(WriteTransaction& transaction, const StreamState& state) {
    static const QString sql = stateFields.upsertSql("sync_state"_L1, {"stream"_L1});
    auto statement = transaction.statement(sql);
    stateFields.bind(statement, state);
    if (statement.run() > 0) {
        transaction.changes().syncState = true;
    }
}

} // namespace am::store
