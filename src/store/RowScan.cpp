// Bytes as SQLite lends them, and ids.
#include "store/RowScan.h"

#include "store/ReadSession.h"
#include "store/Statement.h"

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

RowScan::RowScan(ReadSession& session, const BoundSql& statement)
    : m_statement(std::make_unique<Statement>(session.statement(statement.sql))) {
    bind(statement.values);
}

RowScan::~RowScan() = default;

void RowScan::restart(const QVariantList& values) {
    m_statement->reset();
    bind(values);
}

void RowScan::bind(const QVariantList& values) {
    for (const QVariant& value : values) {
        m_statement->bindVariant(value);
    }
}

bool RowScan::next() {
    m_copies.clear();
    return m_statement->next();
}

bool RowScan::isNull(int column) const {
    return m_statement->isNull(column);
}

qint64 RowScan::integer(int column) const {
    return m_statement->integer(column);
}

std::string_view RowScan::bytes(int column) const {
    const ColumnValue value = m_statement->column(column);
    if (const std::optional<std::string_view> lent = value.lentBytes()) {
        return *lent;
    }
    m_copies.append(value.bytes());
    return {m_copies.constLast().constData(), size_t(m_copies.constLast().size())};
}

std::string_view RowScan::id(int column) const {
    const std::string_view stored = bytes(column);
    if (!m_statement->column(column).isBlob() || stored.size() != packedSize) {
        return stored;
    }
    unpack(stored, m_id);
    return {m_id.data(), m_id.size()};
}

} // namespace am::store
