// A prepared statement for rows by the thousand.
#pragma once

#include "core/Timestamp.h"
#include "store/Statement.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

namespace am::store {

class Database;

/// Binds values without the detour over QVariant and Qt's names of placeholders, which costs as much as
/// SQLite's own work on a row. Texts and blobs are not copied: what is bound must live until `run`. Where
/// Qt's driver brings an SQLite of its own, everything goes through a Statement. Belongs to the database's
/// thread; must end before its database does. Failures are StoreFailures.
class BulkStatement {
public:
    BulkStatement(Database& database, const QString& sql);
    ~BulkStatement();
    BulkStatement(const BulkStatement&) = delete;
    BulkStatement& operator=(const BulkStatement&) = delete;

    /// Binds the next parameters, in the forms of SqlValue.
    template <class... Values>
    BulkStatement& bind(const Values&... values) {
        if (m_plain) {
            m_plain->bind(values...);
        } else {
            (put(values), ...);
        }
        return *this;
    }

    /// Executes a statement without rows; gives the number of rows changed.
    int run();

private:
    void put(qint64 value);
    void put(int value) { put(qint64(value)); }
    void put(bool value) { put(qint64(value ? 1 : 0)); }
    void put(const QString& value);
    void put(const QByteArray& value);
    void put(const QStringList& value);
    void put(const QVariant& value);
    void put(core::Timestamp value) { put(value.milliseconds()); }
    template <class T>
    void put(const std::optional<T>& value) {
        if (value) {
            put(*value);
        } else {
            ++m_bound; // NULL, as after each run
        }
    }
    template <class T>
    requires std::is_enum_v<T>
    void put(T value) { put(qint64(value)); }
    void check(int result) const;

    std::optional<Statement> m_plain;
    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    QString m_file;
    int m_bound = 0;
};

} // namespace am::store
