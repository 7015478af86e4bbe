// What an error means to the person in front of the screen, and what to do next.
#pragma once

#include "core/ApiError.h"

#include <QList>
#include <QMap>
#include <QString>

#include <chrono>
#include <optional>

namespace am::models {

/// A failed request in words (design rule 4.9: the thing, the code, the request id, the next step). A value.
struct ErrorText {
    QString title;                  ///< "The key was refused"
    QString explanation;            ///< one or two plain sentences
    QString nextStep;               ///< what the reader can do now
    QString code;                   ///< the API's code as received, empty if none
    int httpStatus = 0;             ///< 0 = there was no answer
    QString requestId;              ///< empty if none
    QString serverText;             ///< the API's own words as received; plain text
    QString operation;              ///< "POST /v1/messages"
    QString file;                   ///< what is concerned on this computer, if anything is
    QString localText;              ///< what this computer reported about it; plain text
    QMap<QString, QString> details; ///< field → problem
    std::optional<std::chrono::seconds> retryAfter;
    core::NextStep step = core::NextStep::Retry; ///< what `nextStep` says in words
    bool canRetry = false;                       ///< the same request may work later

    /// All of it as plain text, for the clipboard.
    QString forClipboard() const;
    /// "CONSENT_REQUIRED, HTTP 453"; empty if there is neither.
    QString codeLine() const;
    bool operator==(const ErrorText&) const = default;
};

/// Every kind of failure, and every known code that means more than its kind (core::ErrorCode). Unknown codes
/// fall back to their kind.
ErrorText describe(const core::ApiError& error);

} // namespace am::models
