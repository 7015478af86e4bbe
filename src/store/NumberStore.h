// Our numbers in the archive.
#pragma once

#include "core/OwnedNumber.h"

#include <QList>

#include <optional>

namespace am::store {

class ReadSession;
class WriteTransaction;

/// The numbers we own, by the API's id. Archive.
struct NumberStore {
    /// The complete list as the API gave it; numbers not in it were released and are removed.
    static void replaceAll(WriteTransaction& transaction, const QList<core::OwnedNumber>& numbers);
    static void upsert(WriteTransaction& transaction, const QList<core::OwnedNumber>& numbers);
    static void remove(WriteTransaction& transaction, const QString& id);
    /// By number.
    static QList<core::OwnedNumber> list(ReadSession& session);
    static std::optional<core::OwnedNumber> find(ReadSession& session, const QString& id);
    static std::optional<core::OwnedNumber> findByNumber(ReadSession& session, const QString& number);
};

} // namespace am::store
