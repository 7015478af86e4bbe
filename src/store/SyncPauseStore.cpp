// One entry of the ledger's meta.
#include "store/SyncPauseStore.h"

#include "store/Statement.h"
#include "store/WriteTransaction.h"

namespace am::store {

using namespace Qt::StringLiterals;

QStringList SyncPauseStore::load(ReadSession& session) {
    auto statement = session.statement(u"SELECT value FROM ledger.meta WHERE name = 'sync_paused'"_s);
    return statement.next() ? statement.text(0).split(u' ', Qt::SkipEmptyParts) : QStringList();
}

void SyncPauseStore::save(WriteTransaction& transaction, const QStringList& names) {
    transaction
        .statement(
            u"INSERT INTO ledger.meta (name, value) VALUES ('sync_paused', ?) "
            "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s)
        .bind(names.join(u' '))
        .run();
}

} // namespace am::store
