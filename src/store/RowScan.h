// Rows of one statement, column by column, for reading by the million.
#pragma once

#include <QByteArrayList>
#include <QString>
#include <QVariantList>

#include <array>
#include <memory>
#include <string_view>

namespace am::store {

class ReadSession;
class Statement;

/// A statement and what is bound to it, in order. A value.
struct BoundSql {
    QString sql;
    QVariantList values;
};

/// Gives what SQLite has, without a QString or a QByteArray for each value, which cost more than reading it.
/// Belongs to the session's thread and must end before it. Failures are StoreFailures.
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

    std::unique_ptr<Statement> m_statement; ///< unknown to who only reads rows
    mutable QByteArrayList m_copies; ///< of bytes that SQLite does not lend
    mutable std::array<char, 36> m_id{};
};

} // namespace am::store
