// What is remembered of one request to the API.
#pragma once

#include "core/Timestamp.h"

#include <QMetaType>
#include <QString>

#include <chrono>

namespace am::core {

/// One finished request, for the operator's request log. Never holds the key; bodies are redacted. A value.
struct RequestRecord {
    Timestamp at;
    QString method;
    QString path; ///< with query
    int httpStatus = 0; ///< 0 = no answer
    std::chrono::milliseconds duration{0};
    QString requestId;
    QString errorCode;
    QString requestBody;  ///< redacted; empty for reads
    QString responseBody; ///< redacted, shortened; kept for failures only
    int attempt = 1;
};

} // namespace am::core

Q_DECLARE_METATYPE(am::core::RequestRecord)
