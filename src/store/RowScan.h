// Rows of one statement, column by column, for reading by the million.
#pragma once

#include <QString>
#include <QVariantList>

#include <array>
#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace am::store {

class ReadSession;

/// A statement and what is bound to it, in order. A value.
struct BoundSql {
    QString sql;
    QVariantList values;
};

/// Gives what SQLite has, without a QVariant and a QString for each value, which cost more than reading it.
/// Where Qt's driver brings an SQLite of its own, everything goes through a Statement. Belongs to the
/// session's thread and must end before it. Failures are StoreFailures.
class RowScan {
public:
    RowScan(ReadSession& session, const BoundSql& statement);
    ~RowScan();
    RowScan(const RowScan&) = delete;
    RowScan& operator=(const RowScan&) = delete;

    /// Binds and begins anew.
    void restart(const QVariantList& values);
    bool next();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    /// Bytes of a text (UTF-8, may hold NUL) or a blob, until the next `next`; empty for NULL.
    std::string_view bytes(int column) const;
    /// An id as MessageKey packs it, unpacked; until the next `id` or `next`.
    std::string_view id(int column) const;

private:
    void bind(const QVariantList& values);
    [[noreturn]] void fail() const;

    struct Plain;
    std::unique_ptr<Plain> m_plain;
    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    QString m_file;
    mutable std::array<char, 36> m_id{};
};

} // namespace am::store
