// SQLite's result codes in our terms.
#include "store/StoreFailure.h"

#include <QSqlError>

namespace am::store {

namespace {

/// https://www.sqlite.org/rescode.html; the low byte is the primary code.
StoreError::Kind kindOf(const QString& nativeCode) {
    switch (nativeCode.toInt() & 0xff) {
        case 5: // BUSY
        case 6: // LOCKED
            return StoreError::Kind::Locked;
        case 13: // FULL
            return StoreError::Kind::Full;
        case 3:  // PERM
        case 8:  // READONLY
        case 10: // IOERR
        case 14: // CANTOPEN
            return StoreError::Kind::ReadOnly;
        case 9: // INTERRUPT
            return StoreError::Kind::Closed;
        case 11: // CORRUPT
        case 26: // NOTADB
            return StoreError::Kind::Damaged;
        default:
            return StoreError::Kind::Sql;
    }
}

} // namespace

StoreFailure::StoreFailure(const QSqlError& error, const QString& file)
    : m_error{kindOf(error.nativeErrorCode()), error.databaseText(), file} {}

} // namespace am::store
