// All conversations, as bytes.
#pragma once

#include "store/RowScan.h"

namespace am::store {

/// By their last message, oldest first; needs no memory however many there are. Read with the columns below.
class ConversationScan : public RowScan {
public:
    enum Column : int {
        Number,
        Contact,
        MessageCount,
        UnreadCount,
        FirstKey, ///< MessageKey of the oldest message; NULL without messages
        LastKey,  ///< MessageKey; stands for no message while MessageCount is 0
        LastDirection,
        LastStatus,
        LastStatusText, ///< only for a status without a name
        LastText,
        LastErased,
        OptedOut
    };

    explicit ConversationScan(ReadSession& session);
    static qint64 count(ReadSession& session);
};

} // namespace am::store
