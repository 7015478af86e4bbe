// Choosing a format.
#include "reports/RowFormat.h"

#include "reports/CsvFormat.h"
#include "reports/JsonLinesFormat.h"

namespace am::reports {

std::unique_ptr<RowFormat> makeFormat(ExportFormat format, const ColumnNames& columns) {
    switch (format) {
        case ExportFormat::Csv:
            return std::make_unique<CsvFormat>(columns);
        case ExportFormat::JsonLines:
            return std::make_unique<JsonLinesFormat>(columns);
        case ExportFormat::Json:
        case ExportFormat::Pdf:
            break; // no rows
    }
    return nullptr;
}

} // namespace am::reports
