// Rows as comma-separated values.
#pragma once

#include "reports/RowFormat.h"

namespace am::reports {

/// RFC 4180: a header, CRLF after each row, quotes only where a cell needs them. UTF-8 without a byte order
/// mark, which programs would take for a part of the first column's name; spreadsheets are told the encoding
/// when they import the file. No value is an empty cell; flags are `true` and `false`; NUL, which no reader
/// of CSV bears, is written as U+2400 (␀).
///
/// A cell of text that a spreadsheet would take for a formula gets an apostrophe in front (`guardsFormula`).
/// What is behind the apostrophe is the text as received; JSON Lines needs no such guard and has none.
class CsvFormat : public RowFormat {
public:
    explicit CsvFormat(const ColumnNames& columns) : m_columns(columns) {}

    void begin() override;
    void endRow() override;
    void none() override { separate(); }
    void text(std::string_view value) override;
    void word(std::string_view value) override;
    void number(qint64 value) override;
    void flag(bool value) override;
    void time(core::Timestamp value) override;
    void json(std::string_view value) override { text(value); }

    /// True for text that begins with = + - @, tab, CR or LF, or the full-width forms of the first four,
    /// which some spreadsheets treat alike. A telephone number in E.164 is left alone: + and 7 to 15 digits
    /// are a plain number to a spreadsheet, call nothing, and other programs need the number as it is.
    static bool guardsFormula(std::string_view value);

private:
    void separate();

    const ColumnNames& m_columns;
    bool m_isFirst = true;
};

} // namespace am::reports
