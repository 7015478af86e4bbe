// SQLite's result codes in our terms.
#include "store/StoreFailure.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

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

/// Some of what SQLite needs space for, such as the shared memory of a log, fails as an input/output error.
bool isDiskFull(const QString& file) {
    constexpr qint64 nextToNothing = 64 * 1024;
    const QStorageInfo disk(QFileInfo(file).path());
    return disk.isValid() && disk.bytesAvailable() < nextToNothing;
}

} // namespace

StoreFailure::StoreFailure(StoreError error) : m_error(std::move(error)) {
    if (m_error.kind == StoreError::Kind::ReadOnly && isDiskFull(m_error.file)) {
        m_error.kind = StoreError::Kind::Full;
    }
}

StoreFailure::StoreFailure(const QSqlError& error, const QString& file)
    : StoreFailure(StoreError{kindOf(error.nativeErrorCode()), error.databaseText(), file}) {}

} // namespace am::store
