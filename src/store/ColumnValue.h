// What one column of the current row holds.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace am::store {

/// Reads by SQLite's own functions, or from what Qt's driver made of the value. Valid until its statement
/// steps on. Belongs to the statement's thread.
class ColumnValue {
public:
    ColumnValue(sqlite3_stmt* statement, int column) : m_statement(statement), m_column(column) {}
    explicit ColumnValue(QVariant value) : m_value(std::move(value)) {}

    bool isNull() const;
    qint64 integer() const;
    QString text() const;
    QByteArray bytes() const;
    /// The bytes where SQLite keeps them, until the statement steps on or another column is asked for in
    /// another form; nothing if only a copy can be had.
    std::optional<std::string_view> lentBytes() const;
    bool isBlob() const;
    /// By the type that is stored: number, QString, QByteArray, or invalid for NULL.
    QVariant variant() const;

private:
    sqlite3_stmt* m_statement = nullptr;
    int m_column = 0;
    QVariant m_value;
};

} // namespace am::store
