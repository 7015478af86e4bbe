// Filling one object again and again.
#include "reports/JsonLinesFormat.h"

namespace am::reports {

using Json = nlohmann::ordered_json;

JsonLinesFormat::JsonLinesFormat(const ColumnNames& columns) {
    for (const std::string_view name : columns) {
        m_row[std::string(name)] = nullptr;
    }
    for (Json& cell : m_row) {
        m_cells.push_back(&cell);
    }
}

void JsonLinesFormat::endRow() {
    // Text that is not UTF-8 cannot be JSON; the replacement character shows where it was.
    m_bytes += m_row.dump(-1, ' ', false, Json::error_handler_t::replace);
    m_bytes += '\n';
    m_at = 0;
}

void JsonLinesFormat::time(core::Timestamp value) {
    std::string text;
    value.appendRfc3339(text);
    next() = std::move(text);
}

void JsonLinesFormat::json(std::string_view value) {
    Json parsed = Json::parse(value, nullptr, false);
    next() = parsed.is_discarded() ? Json(value) : std::move(parsed);
}

} // namespace am::reports
