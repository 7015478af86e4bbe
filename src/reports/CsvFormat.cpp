// Quoting and guarding.
#include "reports/CsvFormat.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace am::reports {

namespace {

/// Characters because of which a cell is quoted or changed.
constexpr std::array<bool, 256> specialCharacters = [] {
    std::array<bool, 256> special{};
    for (const unsigned char c : {',', '"', '\r', '\n', '\0'}) {
        special[c] = true;
    }
    return special;
}();

bool isE164(std::string_view value) {
    constexpr size_t fewest = 7;
    constexpr size_t most = 15;
    return value.size() > fewest && value.size() <= most + 1 && value.front() == '+' &&
           std::all_of(value.begin() + 1, value.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool CsvFormat::guardsFormula(std::string_view value) {
    if (value.empty()) {
        return false;
    }
    switch (value.front()) {
        case '+':
            return !isE164(value);
        case '=':
        case '-':
        case '@':
        case '\t':
        case '\r':
        case '\n':
            return true;
        case '\xef': // the first byte of ＝ ＋ － ＠
            return value.starts_with("\uff1d") || value.starts_with("\uff0b") ||
                   value.starts_with("\uff0d") || value.starts_with("\uff20");
        default:
            return false;
    }
}

void CsvFormat::separate() {
    if (m_isFirst) {
        m_isFirst = false;
    } else {
        m_bytes += ',';
    }
}

void CsvFormat::begin() {
    for (const std::string_view name : m_columns) {
        word(name);
    }
    endRow();
}

void CsvFormat::endRow() {
    m_bytes += "\r\n";
    m_isFirst = true;
}

void CsvFormat::text(std::string_view value) {
    separate();
    const bool isGuarded = guardsFormula(value);
    const bool isSpecial = std::any_of(
        value.begin(), value.end(), [](char c) { return specialCharacters[static_cast<unsigned char>(c)]; });
    if (!isSpecial) {
        if (isGuarded) {
            m_bytes += '\'';
        }
        m_bytes += value;
        return;
    }
    m_bytes += '"';
    if (isGuarded) {
        m_bytes += '\'';
    }
    for (const char c : value) {
        if (c == '"') {
            m_bytes += "\"\"";
        } else if (c == '\0') {
            m_bytes += "\u2400";
        } else {
            m_bytes += c;
        }
    }
    m_bytes += '"';
}

void CsvFormat::word(std::string_view value) {
    separate();
    m_bytes += value;
}

void CsvFormat::number(qint64 value) {
    separate();
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    m_bytes.append(digits.data(), end.ptr);
}

void CsvFormat::flag(bool value) {
    word(value ? "true" : "false");
}

void CsvFormat::time(core::Timestamp value) {
    separate();
    value.appendRfc3339(m_bytes);
}

} // namespace am::reports
