// Stored values as cells; shared by the kinds of rows.
#pragma once

#include "core/Message.h"
#include "reports/RowFormat.h"
#include "store/MessageKey.h"
#include "store/RowScan.h"

namespace am::reports {

inline void putTime(RowFormat& format, const store::RowScan& scan, int column) {
    if (scan.isNull(column)) {
        format.none();
    } else {
        format.time(core::Timestamp::fromMilliseconds(scan.integer(column)));
    }
}

inline void putKeyTime(RowFormat& format, const store::RowScan& scan, int column) {
    if (scan.isNull(column)) {
        format.none();
    } else {
        format.time(store::MessageKey::at(scan.integer(column)));
    }
}

inline void putFlag(RowFormat& format, const store::RowScan& scan, int column) {
    if (scan.isNull(column)) {
        format.none();
    } else {
        format.flag(scan.integer(column) != 0);
    }
}

inline void putText(RowFormat& format, const store::RowScan& scan, int column) {
    format.textOrNone(scan.bytes(column));
}

inline void putId(RowFormat& format, const store::RowScan& scan, int column) {
    format.textOrNone(scan.id(column));
}

inline void putJson(RowFormat& format, const store::RowScan& scan, int column) {
    format.jsonOrNone(scan.bytes(column));
}

/// The API's word for a status, or what it said instead.
void putStatus(RowFormat& format, const store::RowScan& scan, int statusColumn, int textColumn);

inline std::string_view directionWord(const store::RowScan& scan, int column) {
    return core::Direction(scan.integer(column)) == core::Direction::Inbound ? "inbound" : "outbound";
}

} // namespace am::reports
