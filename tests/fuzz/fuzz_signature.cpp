// Fuzzes the verifier of webhook signatures: it accepts what was signed and nothing else.
#include "core/WebhookSignature.h"

#include <cstdlib>

/// Lines: header, secret, then the body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace am::core;
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const qsizetype first = input.indexOf('\n');
    const qsizetype second = first < 0 ? -1 : input.indexOf('\n', first + 1);
    if (second < 0) {
        return 0;
    }
    const QByteArray header = input.first(first);
    const QList<SecretKey> secrets{SecretKey(input.sliced(first + 1, second - first - 1))};
    const QByteArray body = input.sliced(second + 1);
    const Timestamp now = Timestamp::fromMilliseconds(1'780'000'000'000);

    // A header nobody signed with this secret: only one that repeats the true signature may pass.
    const SignatureCheck foreign = verifyWebhook(header, body, secrets, now);
    const QByteArray real = signWebhook(body, secrets, now);
    if (foreign.isOk() && !header.contains(real.sliced(real.indexOf("v1=") + 3)) &&
        (!foreign.signedAt || *foreign.signedAt == now)) {
        std::abort();
    }
    if (secrets.first().isEmpty()) {
        return 0;
    }
    if (!verifyWebhook(real, body, secrets, now).isOk() ||
        verifyWebhook(real, body + ' ', secrets, now).isOk() ||
        verifyWebhook(real, body, secrets, now.plus(std::chrono::hours(1))).isOk()) {
        std::abort();
    }
    return 0;
}
