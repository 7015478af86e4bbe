// The stages of a catch-up, each alone: fetching with decoding, and writing.
#pragma once

#include "core/Message.h"

#include <QList>
#include <QString>

#include <string>

namespace am::bench {

/// What a stage did, and how long it took.
struct StageResult {
    qint64 rows = 0;
    double seconds = 0;
};

/// Fetches all messages of both directions side by side, as the sync does, and decodes them. `messages` takes
/// them in batches of the kind that the sync writes.
StageResult fetchAll(const std::string& url, const std::string& key, QList<QList<core::Message>>& messages);

/// Writes the batches into a new archive in `folder`.
StageResult writeAll(const QString& folder, const QList<QList<core::Message>>& messages);

} // namespace am::bench
