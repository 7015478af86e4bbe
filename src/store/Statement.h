// A prepared statement that resets itself.
#pragma once

#include "core/Timestamp.h"
#include "store/Database.h"
#include "store/SqlValue.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

namespace am::store {

/// Handle to a statement kept by a Database. Values are bound in order, then either `run()` for a statement
/// without rows or `next()` until it says false. Both leave the handle ready to be bound again; leaving scope
/// resets it, so that no unfinished read holds a snapshot. Failures are StoreFailures.
class Statement {
public:
    Statement(Statement&&) noexcept = default;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Binds the next parameters.
    template <class... Values>
    Statement& bind(const Values&... values) {
        (bindVariant(SqlValue<Values>::write(values)), ...);
        return *this;
    }
    Statement& bindVariant(const QVariant& value);

    /// Executes; gives the number of rows changed.
    int run();
    /// Executes on the first call, then steps.
    bool next();
    /// Drops what is left of the rows; for leaving a loop early and binding again.
    void reset();

    QVariant value(int column) const { return m_prepared->query->value(column); }
    bool isNull(int column) const { return m_prepared->query->isNull(column); }
    QString text(int column) const { return value(column).toString(); }
    qint64 integer(int column) const { return value(column).toLongLong(); }
    template <class T>
    T as(int column) const {
        T result{};
        SqlValue<T>::read(value(column), result);
        return result;
    }

private:
    friend class Database;
    Statement(std::shared_ptr<Database::Prepared> prepared, QString file);

    void execute();

    std::shared_ptr<Database::Prepared> m_prepared;
    QString m_file;
    int m_bound = 0;
    bool m_stepping = false;
};

} // namespace am::store
