// Rows as JSON objects, one per line.
#pragma once

#include "reports/RowFormat.h"

#include <nlohmann/json.hpp>

namespace am::reports {

/// UTF-8, one object per line, each with all columns in their order; what the archive has no value for is
/// null. Texts are exactly as received.
class JsonLinesFormat : public RowFormat {
public:
    explicit JsonLinesFormat(const ColumnNames& columns);

    void begin() override {}
    void endRow() override;
    void none() override { next() = nullptr; }
    void text(std::string_view value) override { next() = value; }
    void word(std::string_view value) override { next() = value; }
    void number(qint64 value) override { next() = value; }
    void flag(bool value) override { next() = value; }
    void time(core::Timestamp value) override;
    void json(std::string_view value) override;

private:
    nlohmann::ordered_json& next() { return *m_cells[m_at++]; }

    nlohmann::ordered_json m_row = nlohmann::ordered_json::object();
    std::vector<nlohmann::ordered_json*> m_cells; ///< of m_row, in the order of the columns
    size_t m_at = 0;
};

} // namespace am::reports
