// Reading a column by SQLite's own functions.
#include "store/ColumnValue.h"

#include <sqlite3.h>

namespace am::store {

bool ColumnValue::isNull() const {
    return m_statement ? sqlite3_column_type(m_statement, m_column) == SQLITE_NULL : m_value.isNull();
}

qint64 ColumnValue::integer() const {
    return m_statement ? qint64(sqlite3_column_int64(m_statement, m_column)) : m_value.toLongLong();
}

QString ColumnValue::text() const {
    if (!m_statement) {
        return m_value.toString();
    }
    const auto* const utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, m_column));
    return utf8 ? QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, m_column)) : QString();
}

QByteArray ColumnValue::bytes() const {
    const std::optional<std::string_view> lent = lentBytes();
    return lent ? QByteArray(lent->data(), qsizetype(lent->size())) : m_value.toByteArray();
}

std::optional<std::string_view> ColumnValue::lentBytes() const {
    if (!m_statement) {
        return std::nullopt;
    }
    // In this order: the pointer is there only once the value has its final form, which for a number is text.
    const void* const data =
        isBlob() ? sqlite3_column_blob(m_statement, m_column) : sqlite3_column_text(m_statement, m_column);
    return data ? std::string_view(static_cast<const char*>(data),
                                   size_t(sqlite3_column_bytes(m_statement, m_column)))
                : std::string_view();
}

bool ColumnValue::isBlob() const {
    return m_statement ? sqlite3_column_type(m_statement, m_column) == SQLITE_BLOB
                       : m_value.typeId() == QMetaType::QByteArray;
}

QVariant ColumnValue::variant() const {
    if (!m_statement) {
        return m_value;
    }
    switch (sqlite3_column_type(m_statement, m_column)) {
        case SQLITE_INTEGER:
            return integer();
        case SQLITE_FLOAT:
            return sqlite3_column_double(m_statement, m_column);
        case SQLITE_BLOB:
            return QByteArray(bytes());
        case SQLITE_TEXT:
            return text();
        default:
            return {};
    }
}

} // namespace am::store
