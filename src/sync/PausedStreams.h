// What the operator has paused.
#pragma once

#include <QString>
#include <QStringList>

namespace am::sync {

/// Everything, or some of the long streams. The small lists rest only with everything. A value.
struct PausedStreams {
    bool everything = false;
    QStringList streams; ///< of `outbound`, `inbound`, `consent`; kept while everything rests

    bool covers(const QString& stream) const { return everything || streams.contains(stream); }

    /// As the ledger keeps it, and back.
    QStringList names() const { return everything ? QStringList{QStringLiteral("*")} + streams : streams; }
    static PausedStreams fromNames(QStringList names) {
        PausedStreams paused;
        paused.everything = names.removeAll(QStringLiteral("*")) > 0;
        paused.streams = std::move(names);
        return paused;
    }

    bool operator==(const PausedStreams&) const = default;
};

} // namespace am::sync
