// All messages that pass a filter, as bytes.
#pragma once

#include "core/MessageFilter.h"
#include "store/RowScan.h"

namespace am::store {

/// Oldest first; needs no memory however many there are. Read with the columns below.
class MessageScan : public RowScan {
public:
    enum Column : int {
        Key, ///< MessageKey: when
        Id,  ///< read with `id`
        Direction,
        Number,
        Contact,
        Status,
        StatusText, ///< only for a status without a name
        Text,
        Tag,
        Channel,
        SegmentCount,
        MediaUrls, ///< JSON array, or empty
        ErrorCode,
        ErrorMessage,
        SentAt,
        DeliveredAt,
        FailedAt,
        OptOut,
        OptOutKeyword,
        CarrierMessageId,
        RedactedAt,
        Extra ///< JSON object, or empty
    };

    MessageScan(ReadSession& session, const core::MessageFilter& filter);
};

} // namespace am::store
