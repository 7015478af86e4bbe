// The columns of conversations.
#include "reports/ConversationRows.h"

#include "reports/Cells.h"

namespace am::reports {

using Column = store::ConversationScan::Column;

const ColumnNames& ConversationRows::columns() const {
    static const ColumnNames names{"number",    "contact",     "message_count",  "unread_count",
                                   "first_at",  "last_at",     "last_direction", "last_status",
                                   "last_text", "last_erased", "opted_out"};
    return names;
}

bool ConversationRows::next(RowFormat& format) {
    if (!m_scan.next()) {
        return false;
    }
    putText(format, m_scan, Column::Number);
    putText(format, m_scan, Column::Contact);
    const qint64 messages = m_scan.integer(Column::MessageCount);
    format.number(messages);
    format.number(m_scan.integer(Column::UnreadCount));
    if (messages == 0) {
        // Made here for a first text that is not there yet.
        for (int i = 0; i < 6; ++i) {
            format.none();
        }
    } else {
        const bool isInbound =
            core::Direction(m_scan.integer(Column::LastDirection)) == core::Direction::Inbound;
        putKeyTime(format, m_scan, Column::FirstKey);
        putKeyTime(format, m_scan, Column::LastKey);
        format.word(directionWord(m_scan, Column::LastDirection));
        if (isInbound) {
            format.none();
        } else {
            putStatus(format, m_scan, Column::LastStatus, Column::LastStatusText);
        }
        format.text(m_scan.bytes(Column::LastText));
        putFlag(format, m_scan, Column::LastErased);
    }
    putFlag(format, m_scan, Column::OptedOut);
    format.endRow();
    return true;
}

} // namespace am::reports
