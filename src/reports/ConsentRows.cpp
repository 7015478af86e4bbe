// The columns of consent.
#include "reports/ConsentRows.h"

#include "reports/Cells.h"

namespace am::reports {

using Column = store::ConsentScan::Column;

const ColumnNames& ConsentRows::columns() const {
    static const ColumnNames names{"record_id",
                                   "sequence",
                                   "phone_e164",
                                   "sender_number",
                                   "phone_number_id",
                                   "campaign_id",
                                   "brand_id",
                                   "opted_in",
                                   "event",
                                   "occurred_at_utc",
                                   "recorded_at_utc",
                                   "channel",
                                   "keyword",
                                   "raw_inbound_text",
                                   "inbound_message_id",
                                   "raw_event_id",
                                   "consent_method",
                                   "source_url",
                                   "disclosure_hash",
                                   "ip",
                                   "user_agent",
                                   "opted_in_at_utc",
                                   "opted_out_at_utc",
                                   "updated_at_utc",
                                   "event_id",
                                   "extra",
                                   "event_extra"};
    return names;
}

bool ConsentRows::next(RowFormat& format) {
    if (!m_scan.next()) {
        return false;
    }
    const bool hasEvent = !m_scan.isNull(Column::EventId);
    const std::string_view record = m_scan.bytes(Column::RecordId);
    m_sequence = record == m_record ? m_sequence + 1 : 1;
    m_record = record;

    format.text(record);
    if (hasEvent) {
        format.number(m_sequence);
    } else {
        format.none();
    }
    putText(format, m_scan, Column::Contact);
    putText(format, m_scan, Column::SenderNumber);
    putText(format, m_scan, Column::PhoneNumberId);
    putText(format, m_scan, Column::CampaignId);
    putText(format, m_scan, Column::BrandId);
    putFlag(format, m_scan, Column::OptedIn);
    putText(format, m_scan, Column::Event);
    putTime(format, m_scan, Column::OccurredAt);
    putTime(format, m_scan, Column::CreatedAt);
    putText(format, m_scan, hasEvent ? Column::EventSource : Column::RecordSource);
    putText(format, m_scan, Column::Keyword);
    putCause(format);
    putText(format, m_scan, Column::RawEventId);
    putText(format, m_scan, Column::EvidenceConsentMethod);
    putText(format, m_scan, Column::EvidenceFormUrl);
    putText(format, m_scan, Column::EvidenceAgreementTextHash);
    putText(format, m_scan, Column::EvidenceIp);
    putText(format, m_scan, Column::EvidenceUserAgent);
    putTime(format, m_scan, Column::OptedInAt);
    putTime(format, m_scan, Column::OptedOutAt);
    putTime(format, m_scan, Column::UpdatedAt);
    putText(format, m_scan, Column::EventId);
    putJson(format, m_scan, Column::RecordExtra);
    putJson(format, m_scan, Column::EventExtra);
    format.endRow();
    return true;
}

void ConsentRows::putCause(RowFormat& format) {
    const std::string_view cause = m_scan.bytes(Column::RawEventId);
    const bool isMessage =
        !cause.empty() && m_causes.find(m_scan.bytes(Column::SenderNumber), m_scan.bytes(Column::Contact),
                                        cause, m_scan.integer(Column::OccurredAt));
    if (isMessage) {
        format.text(m_causes.text());
        format.text(cause);
    } else {
        format.none();
        format.none();
    }
}

} // namespace am::reports
