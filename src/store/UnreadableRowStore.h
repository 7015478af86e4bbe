// Rows of the API that could not be read, kept as received.
#pragma once

#include "core/UnreadableRow.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace am::store {

class ReadSession;
class WriteTransaction;

/// What a stream had to set aside. A row is there once, however often it comes. Archive.
struct UnreadableRowStore {
    static void save(WriteTransaction& transaction, const QString& stream,
                     const QList<core::UnreadableRow>& rows);
    /// These could be read after all.
    static void remove(WriteTransaction& transaction, const QString& stream, const QStringList& ids);
    /// A list was read whole: what could not be read before is forgotten.
    static void clear(WriteTransaction& transaction, const QString& stream);
    static QList<core::UnreadableRow> list(ReadSession& session, const QString& stream, int limit);
    static qint64 count(ReadSession& session, const QString& stream);
};

} // namespace am::store
