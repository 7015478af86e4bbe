// Which streams the operator has paused.
#pragma once

#include <QStringList>

namespace am::store {

class ReadSession;
class WriteTransaction;

/// A pause is the operator's own, so it lies in the ledger (`meta`) and outlives a rebuilt archive.
struct SyncPauseStore {
    /// Names as saved; none if nothing is paused.
    static QStringList load(ReadSession& session);
    static void save(WriteTransaction& transaction, const QStringList& names);
};

} // namespace am::store
