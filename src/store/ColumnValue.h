// What one column of the current row holds.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

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
    /// By the type that is stored: number, QString, QByteArray, or invalid for NULL.
    QVariant variant() const;

private:
    sqlite3_stmt* m_statement = nullptr;
    int m_column = 0;
    QVariant m_value;
};

} // namespace am::store
