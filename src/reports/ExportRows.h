// The rows of one kind of export, read from an archive.
#pragma once

#include "core/MessageFilter.h"
#include "reports/RowFormat.h"

#include <memory>

namespace am::store {
class ReadSession;
}

namespace am::reports {

/// Reads one row after the other, in the order of time, and keeps none. Belongs to the session's thread;
/// failures are thrown, as the store's are, and end with the session.
class ExportRows {
public:
    virtual ~ExportRows() = default;

    /// Names of the columns; the same for every export of the kind.
    virtual const ColumnNames& columns() const = 0;
    /// How many rows there will be.
    virtual qint64 total() = 0;
    /// Writes the next row; false if there is none.
    virtual bool next(RowFormat& format) = 0;
};

/// `filter` is for kinds that can be filtered (`canFilter`).
std::unique_ptr<ExportRows> makeExportRows(store::ReadSession& session, ExportKind kind,
                                           const core::MessageFilter& filter);

} // namespace am::reports
