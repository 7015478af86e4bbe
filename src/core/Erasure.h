// The erasure of a contact's messages upstream.
#pragma once

#include "core/Timestamp.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace am::core {

/// What an erasure did: the content of all messages with the contact is gone for good, in the whole
/// organization; consent is kept (api.md 14). A value; any thread.
struct Erasure {
    QString contact;             ///< E.164
    qint64 inboundRedacted = 0;  ///< messages from the contact; 0 if there were none
    qint64 outboundRedacted = 0; ///< messages to the contact
    std::optional<Timestamp> erasedAt;
    QString auditLogId;
    QByteArray extra;

    bool operator==(const Erasure&) const = default;
};

} // namespace am::core
