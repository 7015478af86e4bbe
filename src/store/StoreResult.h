// A value from the store, or why it could not be had.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace am::store {

/// A failed store operation. Nothing of the failed transaction is kept. A value.
struct StoreError {
    enum class Kind : quint8 {
        Sql,          ///< a statement failed; a defect of ours
        Full,         ///< no space left
        ReadOnly,     ///< file or folder cannot be written
        Locked,       ///< another program holds the file
        Damaged,      ///< not a database or failing its check
        NewerVersion, ///< written by a newer console
        OlderVersion, ///< written by an earlier console, and not to be changed by who only reads
        Closed        ///< the archive was closed meanwhile
    };
    Kind kind = Kind::Sql;
    QString message; ///< SQLite's text
    QString file;

    bool operator==(const StoreError&) const = default;
};

template <class T>
using StoreResult = tl::expected<T, StoreError>;

} // namespace am::store
