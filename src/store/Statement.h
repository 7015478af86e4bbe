// A prepared statement that resets itself.
#pragma once

#include "core/Timestamp.h"
#include "store/ColumnValue.h"
#include "store/Database.h"
#include "store/SqlValue.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <type_traits>

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
        (bindOne(values), ...);
        return *this;
    }
    Statement& bindVariant(const QVariant& value);

    /// Executes; gives the number of rows changed.
    int run();
    /// Executes on the first call, then steps.
    bool next();
    /// Drops what is left of the rows; for leaving a loop early and binding again.
    void reset();

    ColumnValue column(int column) const {
        return m_prepared->direct ? ColumnValue(m_prepared->direct, column)
                                  : ColumnValue(m_prepared->query->value(column));
    }
    QVariant value(int column) const { return this->column(column).variant(); }
    bool isNull(int column) const { return this->column(column).isNull(); }
    QString text(int column) const { return this->column(column).text(); }
    qint64 integer(int column) const { return this->column(column).integer(); }
    template <class T>
    T as(int column) const {
        T result{};
        SqlValue<T>::read(this->column(column), result);
        return result;
    }

private:
    friend class Database;
    Statement(std::shared_ptr<Database::Prepared> prepared, sqlite3* handle, QString file);

    template <class T>
    void bindOne(const T& value) {
        leaveRows();
        if (!m_prepared->direct) {
            bindVariant(SqlValue<T>::write(value));
        } else if constexpr (std::is_integral_v<T> || std::is_enum_v<T>) {
            putInteger(qint64(value));
        } else if constexpr (std::is_same_v<T, QString>) {
            putText(value.toUtf8());
        } else if constexpr (std::is_same_v<T, QByteArray>) {
            putBytes(value);
        } else {
            put(SqlValue<T>::write(value));
        }
    }
    void put(const QVariant& value);
    void putInteger(qint64 value);
    void putText(QByteArray utf8);
    void putBytes(QByteArray bytes);
    void putNull();

    /// Binding again ends a reading that was left early.
    void leaveRows() {
        if (m_stepping) {
            reset();
        }
    }
    void execute();
    /// One step by SQLite's own function; true for a row.
    bool step();
    void check(int result) const;
    [[noreturn]] void fail(int result) const;

    std::shared_ptr<Database::Prepared> m_prepared;
    sqlite3* m_handle = nullptr;
    QString m_file;
    QByteArrayList m_kept; ///< what is bound and not a number; SQLite only points to it
    int m_bound = 0;
    bool m_stepping = false;
};

} // namespace am::store
