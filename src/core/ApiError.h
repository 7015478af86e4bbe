// Why a request failed, in the terms a person and a retry loop need.
#pragma once

#include "core/NextStep.h"

#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace am::core {

/// A failed request (api.md 0, Errors). The UI translates `kind`; texts from the server are shown as
/// received. A value; any thread.
struct ApiError {
    enum class Kind : quint8 {
        Network,       ///< no connection, DNS, refused, reset
        Timeout,       ///< no answer in time
        Tls,           ///< certificate or handshake; never ignored
        NotTheApi,     ///< an answer that is not this API's (captive portal, HTML, other service)
        Malformed,     ///< this API's answer, but unreadable or incomplete
        Unauthorized,  ///< 401
        PaymentNeeded, ///< 402
        Forbidden,     ///< 403; a missing scope or plan
        NotFound,      ///< 404, 410
        Conflict,      ///< 409
        Rejected,      ///< 400, 422 and other 4xx
        RateLimited,   ///< 429
        NoConsent,     ///< 453
        Server,        ///< 5xx
        Cancelled,     ///< given up by us
        Storage        ///< the answer came, but the local archive or ledger could not take it
    };

    Kind kind = Kind::Network;
    int httpStatus = 0;             ///< 0 = no answer
    QString code;                   ///< the API's stable code, e.g. CONSENT_REQUIRED; empty if none
    QString message;                ///< the API's text or the network layer's
    QString requestId;              ///< empty if none
    QMap<QString, QString> details; ///< field → problem, on validation errors
    std::optional<std::chrono::seconds> retryAfter;
    /// Order conflicts (409 INSUFFICIENT_INVENTORY) name what is gone.
    QStringList unavailableNumbers;
    /// Method and path of the request, without query values; for the operator.
    QString operation;

    /// True if the request never left this program: refused or given up before it was begun.
    bool isUnsent = false;
    /// True if the request carried an idempotency key, so that repeating it with the same key does no harm.
    bool hasIdempotencyKey = false;

    /// What to do about it: by code if it is known (ErrorCodes.h), else by kind.
    NextStep nextStep() const;
    /// Would the same request have a chance later? Says nothing about whether repeating it is safe.
    bool isRetryable() const;
    /// Is the problem the way to the server rather than its answer?
    bool isOffline() const { return kind == Kind::Network || kind == Kind::Timeout; }
    /// May the request have been carried out although the caller has no answer it can keep? Then a write must
    /// be looked up before anyone repeats it.
    bool isOutcomeUnknown() const;

    static Kind kindFromStatus(int httpStatus);

    bool operator==(const ApiError&) const = default;
};

} // namespace am::core

Q_DECLARE_METATYPE(am::core::ApiError)
