// The columns of messages.
#include "reports/MessageRows.h"

#include "reports/Cells.h"
#include "store/MessageStore.h"
#include "store/ReadSession.h"

#include <limits>

namespace am::reports {

using Column = store::MessageScan::Column;

namespace {

const ColumnNames columnsOfBoth{"id",
                                "at",
                                "direction",
                                "from",
                                "to",
                                "status",
                                "text",
                                "tag",
                                "channel",
                                "segments",
                                "media_urls",
                                "error_code",
                                "error_message",
                                "sent_at",
                                "delivered_at",
                                "failed_at",
                                "opt_out",
                                "opt_out_keyword",
                                "carrier_message_id",
                                "redacted_at",
                                "extra"};
const ColumnNames columnsOfInbound{"id",
                                   "at",
                                   "from",
                                   "to",
                                   "text",
                                   "channel",
                                   "segments",
                                   "media_urls",
                                   "opt_out",
                                   "opt_out_keyword",
                                   "carrier_message_id",
                                   "redacted_at",
                                   "extra"};

core::MessageFilter narrowed(core::MessageFilter filter, MessageRows::Which which) {
    if (which == MessageRows::Which::Inbound) {
        filter.terms.append({core::FilterTerm::Field::Is, QStringLiteral("inbound"), false});
    }
    return filter;
}

void putSegments(RowFormat& format, const store::RowScan& scan) {
    const qint64 count = scan.integer(Column::SegmentCount);
    if (count == 0) { // not reported
        format.none();
    } else {
        format.number(count);
    }
}

} // namespace

MessageRows::MessageRows(store::ReadSession& session, const core::MessageFilter& filter, Which which)
    : m_session(session), m_filter(narrowed(filter, which)), m_which(which), m_scan(session, m_filter) {}

const ColumnNames& MessageRows::columns() const {
    return m_which == Which::Both ? columnsOfBoth : columnsOfInbound;
}

qint64 MessageRows::total() {
    return store::MessageStore::count(m_session, m_filter, std::numeric_limits<qint64>::max());
}

bool MessageRows::next(RowFormat& format) {
    if (!m_scan.next()) {
        return false;
    }
    if (m_which == Which::Both) {
        putBoth(format);
    } else {
        putInbound(format);
    }
    format.endRow();
    return true;
}

void MessageRows::putBoth(RowFormat& format) const {
    const bool isInbound = core::Direction(m_scan.integer(Column::Direction)) == core::Direction::Inbound;
    putId(format, m_scan, Column::Id);
    putKeyTime(format, m_scan, Column::Key);
    format.word(directionWord(m_scan, Column::Direction));
    putText(format, m_scan, isInbound ? Column::Contact : Column::Number);
    putText(format, m_scan, isInbound ? Column::Number : Column::Contact);
    if (isInbound) {
        format.none();
    } else {
        putStatus(format, m_scan, Column::Status, Column::StatusText);
    }
    format.text(m_scan.bytes(Column::Text));
    putText(format, m_scan, Column::Tag);
    putText(format, m_scan, Column::Channel);
    putSegments(format, m_scan);
    putJson(format, m_scan, Column::MediaUrls);
    putText(format, m_scan, Column::ErrorCode);
    putText(format, m_scan, Column::ErrorMessage);
    putTime(format, m_scan, Column::SentAt);
    putTime(format, m_scan, Column::DeliveredAt);
    putTime(format, m_scan, Column::FailedAt);
    if (isInbound) {
        putFlag(format, m_scan, Column::OptOut);
    } else {
        format.none();
    }
    putText(format, m_scan, Column::OptOutKeyword);
    putText(format, m_scan, Column::CarrierMessageId);
    putTime(format, m_scan, Column::RedactedAt);
    putJson(format, m_scan, Column::Extra);
}

void MessageRows::putInbound(RowFormat& format) const {
    putId(format, m_scan, Column::Id);
    putKeyTime(format, m_scan, Column::Key);
    putText(format, m_scan, Column::Contact);
    putText(format, m_scan, Column::Number);
    format.text(m_scan.bytes(Column::Text));
    putText(format, m_scan, Column::Channel);
    putSegments(format, m_scan);
    putJson(format, m_scan, Column::MediaUrls);
    putFlag(format, m_scan, Column::OptOut);
    putText(format, m_scan, Column::OptOutKeyword);
    putText(format, m_scan, Column::CarrierMessageId);
    putTime(format, m_scan, Column::RedactedAt);
    putJson(format, m_scan, Column::Extra);
}

} // namespace am::reports
