// How rows become bytes.
#pragma once

#include "core/Timestamp.h"
#include "reports/ExportKind.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace am::reports {

using ColumnNames = std::vector<std::string_view>;

/// Takes the cells of each row in the order of the columns and appends them to `bytes`, which the caller
/// empties whenever it likes between rows. Texts are UTF-8. One thread.
class RowFormat {
public:
    virtual ~RowFormat() = default;

    /// What comes before the first row.
    virtual void begin() = 0;
    virtual void endRow() = 0;

    /// The archive has no value here.
    virtual void none() = 0;
    /// Text from outside, as it is.
    virtual void text(std::string_view value) = 0;
    /// Text of our own, or checked to be harmless: lower-case words, ids of hexadecimal digits.
    virtual void word(std::string_view value) = 0;
    virtual void number(qint64 value) = 0;
    virtual void flag(bool value) = 0;
    virtual void time(core::Timestamp value) = 0;
    /// A JSON value as stored.
    virtual void json(std::string_view value) = 0;

    /// Where the archive keeps an empty text for one the API did not give.
    void textOrNone(std::string_view value) { value.empty() ? none() : text(value); }
    void jsonOrNone(std::string_view value) { value.empty() ? none() : json(value); }

    std::string& bytes() { return m_bytes; }

protected:
    std::string m_bytes;
};

/// `columns` must live as long as the format.
std::unique_ptr<RowFormat> makeFormat(ExportFormat format, const ColumnNames& columns);

} // namespace am::reports
