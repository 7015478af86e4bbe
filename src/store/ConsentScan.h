// All consent records with their history, as bytes.
#pragma once

#include "store/RowScan.h"

namespace am::store {

/// One row for each event of a record, oldest first, or one without event for a record whose history is not
/// in the archive; records by their last change, oldest first. Read with the columns below.
class ConsentScan : public RowScan {
public:
    enum Column : int {
        RecordId,
        PhoneNumberId,
        SenderNumber, ///< empty if the number is no longer ours
        Contact,
        OptedIn,
        OptedInAt,
        OptedOutAt,
        RecordSource,
        CreatedAt,
        UpdatedAt,
        RecordExtra, ///< JSON object, or empty
        CampaignId,  ///< of the number as it is now
        BrandId,     ///< of that campaign
        EventId,     ///< NULL without event
        Event,
        Keyword,
        EventSource,
        RawEventId,
        OccurredAt,
        EvidenceIp,
        EvidenceUserAgent,
        EvidenceAgreementTextHash,
        EvidenceFormUrl,
        EvidenceConsentMethod,
        EventExtra ///< JSON object, or empty
    };

    explicit ConsentScan(ReadSession& session);
    /// Rows of a scan.
    static qint64 count(ReadSession& session);
};

/// The inbound message that an event names as its cause.
class CauseLookup {
public:
    explicit CauseLookup(ReadSession& session);

    /// True if the message `id` of (number, contact) is in the archive, at most an hour away from `at`
    /// (milliseconds since epoch); then `text` is its text until the next call.
    bool find(std::string_view number, std::string_view contact, std::string_view id, qint64 at);
    std::string_view text() const { return m_scan.bytes(0); }

private:
    RowScan m_scan;
};

} // namespace am::store
