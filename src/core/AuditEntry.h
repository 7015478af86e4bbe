// One line of the organization's audit log.
#pragma once

#include "core/Timestamp.h"

#include <QByteArray>
#include <QString>

namespace am::core {

/// Who did what to which resource (api.md 13). A value; any thread.
struct AuditEntry {
    QString id;
    Timestamp occurredAt;
    QString actorKind; ///< customer, platform, or what else the API says
    QString actorLabel;
    QString action; ///< e.g. retention.update
    QString resourceType;
    QString resourceId;
    QString reason;
    QString requestId;
    QByteArray payload; ///< JSON; empty unless it was asked for
    QByteArray extra;

    bool operator==(const AuditEntry&) const = default;
};

} // namespace am::core
