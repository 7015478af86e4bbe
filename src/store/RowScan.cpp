// Stepping and reading by SQLite's own functions.
#include "store/RowScan.h"

#include "store/Database.h"
#include "store/ReadSession.h"
#include "store/Statement.h"
#include "store/StoreFailure.h"

#include <QSqlError>

#include <sqlite3.h>

#include <vector>

namespace am::store {

namespace {

constexpr size_t packedSize = 16;

void unpack(std::string_view packed, std::array<char, 36>& text) {
    constexpr char digits[] = "0123456789abcdef";
    size_t at = 0;
    for (size_t i = 0; i < packedSize; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            text[at++] = '-';
        }
        const auto byte = static_cast<unsigned char>(packed[i]);
        text[at++] = digits[byte >> 4];
        text[at++] = digits[byte & 15];
    }
}

} // namespace

/// The usual way, where SQLite's functions may not touch Qt's connection.
struct RowScan::Plain {
    Statement statement;
    std::vector<QByteArray> bytes; ///< what `RowScan::bytes` points to
};

RowScan::RowScan(ReadSession& session, const BoundSql& statement)
    : m_handle(session.database().connection().handle()), m_file(session.database().connection().file()) {
    if (!m_handle) {
        m_plain.reset(new Plain{session.statement(statement.sql), {}});
    } else {
        const QByteArray text = statement.sql.toUtf8();
        if (sqlite3_prepare_v2(m_handle, text.constData(), int(text.size()), &m_statement, nullptr) !=
            SQLITE_OK) {
            fail();
        }
    }
    bind(statement.values);
}

RowScan::~RowScan() {
    sqlite3_finalize(m_statement);
}

void RowScan::restart(const QVariantList& values) {
    if (m_plain) {
        m_plain->statement.reset();
    } else {
        sqlite3_reset(m_statement);
    }
    bind(values);
}

void RowScan::bind(const QVariantList& values) {
    int at = 0;
    for (const QVariant& value : values) {
        if (m_plain) {
            m_plain->statement.bindVariant(value);
            continue;
        }
        ++at;
        int result = SQLITE_OK;
        switch (value.typeId()) {
            case QMetaType::Int:
            case QMetaType::LongLong:
                result = sqlite3_bind_int64(m_statement, at, value.toLongLong());
                break;
            case QMetaType::QByteArray: {
                const QByteArray blob = value.toByteArray();
                result =
                    sqlite3_bind_blob(m_statement, at, blob.constData(), int(blob.size()), SQLITE_TRANSIENT);
                break;
            }
            default: {
                const QByteArray text = value.toString().toUtf8();
                result =
                    sqlite3_bind_text(m_statement, at, text.constData(), int(text.size()), SQLITE_TRANSIENT);
            }
        }
        if (result != SQLITE_OK) {
            fail();
        }
    }
}

bool RowScan::next() {
    if (m_plain) {
        m_plain->bytes.clear();
        return m_plain->statement.next();
    }
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW) {
        return true;
    }
    if (result != SQLITE_DONE) {
        fail();
    }
    return false;
}

bool RowScan::isNull(int column) const {
    return m_plain ? m_plain->statement.isNull(column)
                   : sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 RowScan::integer(int column) const {
    return m_plain ? m_plain->statement.integer(column) : sqlite3_column_int64(m_statement, column);
}

std::string_view RowScan::bytes(int column) const {
    if (m_plain) {
        const QVariant value = m_plain->statement.value(column);
        m_plain->bytes.push_back(value.typeId() == QMetaType::QByteArray ? value.toByteArray()
                                                                         : value.toString().toUtf8());
        return {m_plain->bytes.back().constData(), size_t(m_plain->bytes.back().size())};
    }
    const bool isBlob = sqlite3_column_type(m_statement, column) == SQLITE_BLOB;
    const void* data =
        isBlob ? sqlite3_column_blob(m_statement, column) : sqlite3_column_text(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return data ? std::string_view(static_cast<const char*>(data), size_t(size)) : std::string_view();
}

std::string_view RowScan::id(int column) const {
    const bool isPacked = m_plain ? m_plain->statement.value(column).typeId() == QMetaType::QByteArray
                                  : sqlite3_column_type(m_statement, column) == SQLITE_BLOB;
    const std::string_view stored = bytes(column);
    if (!isPacked || stored.size() != packedSize) {
        return stored;
    }
    unpack(stored, m_id);
    return {m_id.data(), m_id.size()};
}

void RowScan::fail() const {
    const QString why = QString::fromUtf8(sqlite3_errmsg(m_handle));
    const int code = sqlite3_extended_errcode(m_handle);
    throw StoreFailure(QSqlError(QString(), why, QSqlError::StatementError, QString::number(code)), m_file);
}

} // namespace am::store
