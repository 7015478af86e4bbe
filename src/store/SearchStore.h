// What a search box finds beside messages.
#pragma once

#include "core/Conversation.h"

#include <QList>
#include <QString>

namespace am::store {

class ReadSession;

/// A contact's number, whole or in part.
struct ContactDigits {
    QString e164;             ///< the whole number, or empty
    QString digits;           ///< anywhere in it
    bool isBeginning = false; ///< only at its beginning, after the plus
};

struct SearchStore {
    /// Conversations whose contact has these digits, by last message, newest first.
    static QList<core::Conversation> conversations(ReadSession& session, const ContactDigits& contact,
                                                   int limit);
};

} // namespace am::store
