// Signing and checking of what the API pushes to a listener.
#pragma once

#include "core/SecretKey.h"
#include "core/Timestamp.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <chrono>
#include <optional>

namespace am::core {

/// The header that carries the signature of a push: `t=<unix seconds>,v1=<hex>` (api.md 8).
inline constexpr char webhookSignatureHeader[] = "X-AmCore-Signature";

/// How far a push's `t` may be from the listener's clock, in either direction, unless the caller says
/// otherwise.
inline constexpr std::chrono::seconds webhookTolerance{300};

/// The bytes that sign, from a secret as the API shows it. Never fails: text in no known encoding signs as it
/// is.
QByteArray webhookSigningKey(const SecretKey& secret);

/// The header's value for `rawBody`, signed at `at` (whole seconds count) with each of `secrets`: one `v1`
/// per secret. The contract's pattern has a single `v1`, so a sender passes one secret; a listener's tests
/// may pass several.
QByteArray signWebhook(const QByteArray& rawBody, const QList<SecretKey>& secrets, Timestamp at);

/// How the check of one push went, with everything that was seen and computed, so that a tool can show each
/// step. A value; any thread.
struct SignatureCheck {
    enum class Outcome : quint8 {
        Ok,
        HeaderMissing,      ///< no header, or an empty one
        HeaderMalformed,    ///< see `fault`
        TimeOutOfTolerance, ///< too old or too far ahead; `matchedSecret` still says whether the signature is
                            ///< right
        NoSecret,           ///< there was nothing to check with
        NoMatch             ///< no `v1` is what any of the secrets makes of this body
    };
    /// What is wrong with a malformed header.
    enum class Fault : quint8 {
        None,
        NotPairs,     ///< a part is not `name=value`
        NoTimestamp,  ///< no `t`
        BadTimestamp, ///< `t` is not a count of seconds
        TwoTimestamps,
        NoSignature, ///< no `v1`
        BadSignature ///< a `v1` is not a hexadecimal number of whole bytes
    };

    Outcome outcome = Outcome::HeaderMissing;
    Fault fault = Fault::None;
    std::optional<Timestamp> signedAt; ///< `t`, once it could be read
    /// Positive when the push is older than the listener's clock; only with `signedAt`.
    std::chrono::seconds age{0};
    QByteArrayList received; ///< the `v1` values as received, in small letters
    QByteArrayList computed; ///< what each secret makes of this body, in the order of the secrets
    int matchedSecret = -1;  ///< index of the first secret whose signature is among the received ones

    bool isOk() const { return outcome == Outcome::Ok; }
    bool operator==(const SignatureCheck&) const = default;
};

/// Checks a push: header, time, signature, in this order; the first thing that is wrong is the outcome. Every
/// `v1` is compared with every secret in constant time; while a secret is being rotated a listener passes
/// both. Any bytes are allowed everywhere; never throws. `header` is the raw value; several header lines are
/// joined by commas.
SignatureCheck verifyWebhook(const QByteArray& header, const QByteArray& rawBody,
                             const QList<SecretKey>& secrets, Timestamp now,
                             std::chrono::seconds tolerance = webhookTolerance);

} // namespace am::core
