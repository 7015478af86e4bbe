// The columns of opt-outs.
#include "reports/OptOutRows.h"

#include "reports/Cells.h"

namespace am::reports {

using Column = store::OptOutScan::Column;

const ColumnNames& OptOutRows::columns() const {
    static const ColumnNames names{"at",
                                   "number",
                                   "contact",
                                   "known_from",
                                   "message_id",
                                   "keyword",
                                   "text",
                                   "consent_record_id",
                                   "consent_source",
                                   "opted_in_now",
                                   "before_message_id",
                                   "before_at",
                                   "before_tag",
                                   "before_text",
                                   "before_status",
                                   "before_redacted_at",
                                   "seconds_since_before"};
    return names;
}

qint64 OptOutRows::total() {
    qint64 rows = 0;
    for (store::OptOutScan scan(m_session); scan.next();) {
        ++rows;
    }
    return rows;
}

bool OptOutRows::next(RowFormat& format) {
    if (!m_scan.next()) {
        return false;
    }
    putKeyTime(format, m_scan, Column::Place);
    putText(format, m_scan, Column::Number);
    putText(format, m_scan, Column::Contact);
    const bool isMessage = m_scan.integer(Column::IsMessage) != 0;
    format.word(isMessage ? "inbound_message" : "consent_record");
    putId(format, m_scan, Column::MessageId);
    putText(format, m_scan, Column::Keyword);
    if (isMessage) {
        format.text(m_scan.bytes(Column::Text));
    } else {
        format.none();
    }
    putText(format, m_scan, Column::RecordId);
    putText(format, m_scan, Column::RecordSource);
    putFlag(format, m_scan, Column::RecordOptedIn);
    if (m_scan.isNull(Column::BeforeKey)) {
        for (int i = 0; i < 7; ++i) {
            format.none();
        }
    } else {
        const auto at = store::MessageKey::at(m_scan.integer(Column::Place));
        const auto before = store::MessageKey::at(m_scan.integer(Column::BeforeKey));
        putId(format, m_scan, Column::BeforeId);
        format.time(before);
        putText(format, m_scan, Column::BeforeTag);
        format.text(m_scan.bytes(Column::BeforeText));
        putStatus(format, m_scan, Column::BeforeStatus, Column::BeforeStatusText);
        putTime(format, m_scan, Column::BeforeRedactedAt);
        format.number(std::chrono::duration_cast<std::chrono::seconds>(at.since(before)).count());
    }
    format.endRow();
    return true;
}

} // namespace am::reports
