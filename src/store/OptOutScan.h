// Every opt-out with the outbound message before it, as bytes.
#pragma once

#include "store/RowScan.h"

namespace am::store {

/// Oldest first: inbound messages that the API took as an opt-out, and opted-out consent records that no such
/// message of the same pair, at most `apart` away, explains (revoked by an operator, an API call or a web
/// page). Read with the columns below.
class OptOutScan : public RowScan {
public:
    /// Milliseconds between a STOP and the record it leads to.
    static constexpr qint64 apart = 10LL * 60 * 1000;

    enum Column : int {
        Place, ///< MessageKey: when
        Number,
        Contact,
        IsMessage, ///< 1 = the contact texted it, 0 = known from the consent record only
        MessageId, ///< read with `id`; empty without message
        Keyword,
        Text,
        RecordId, ///< consent record of the pair; empty if there is none
        RecordSource,
        RecordOptedIn, ///< NULL without record
        BeforeKey,     ///< MessageKey of the outbound message before; NULL if there is none
        BeforeId,      ///< read with `id`
        BeforeTag,
        BeforeText,
        BeforeStatus,
        BeforeStatusText, ///< only for a status without a name
        BeforeRedactedAt
    };

    explicit OptOutScan(ReadSession& session);
};

} // namespace am::store
