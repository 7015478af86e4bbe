// A place to put the file of an MMS.
#pragma once

#include "core/Timestamp.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace am::core {

/// The largest file one may ask a slot for, in bytes (schema MediaUploadRequest).
constexpr qint64 largestMediaUpload = 1024 * 1024;

/// A file one means to send (schema MediaUploadRequest).
struct MediaUploadRequest {
    QString mimeType;    ///< e.g. image/jpeg
    qint64 byteSize = 0; ///< 1 to largestMediaUpload
};

/// A slot for one file: put there within 30 minutes, once, it is sent by naming `mediaId` (api.md 1). A
/// value; any thread.
struct MediaUpload {
    QString mediaId;
    QString uploadUrl; ///< whoever knows it may put the file: never logged
    std::optional<Timestamp> expiresAt;
    qint64 maxByteSize = 0; ///< 0 = not said
    QByteArray extra;

    bool operator==(const MediaUpload&) const = default;
};

} // namespace am::core
