// Fuzzes what the client makes of an answer: error bodies, envelopes, and the decoder of every resource.
#include "api/Answer.h"
#include "api/wire/WireAnswer.h"
#include "api/wire/WireApiKey.h"
#include "api/wire/WireAudit.h"
#include "api/wire/WireBilling.h"
#include "api/wire/WireConsent.h"
#include "api/wire/WireLookup.h"
#include "api/wire/WireMessage.h"
#include "api/wire/WireMetrics.h"
#include "api/wire/WireNumber.h"
#include "api/wire/WireOrganization.h"
#include "api/wire/WireRegistration.h"
#include "api/wire/WireSandbox.h"
#include "api/wire/WireWebhook.h"

#include <array>
#include <cstdlib>

namespace {
using am::api::wire::CursorPlace;
using Result = am::core::Result<am::api::Response>;

/// Reads `answer` as one object and as a list of them. What is read must be whole: a page without rows and
/// without an error is as good as any, but an error must say what is wrong.
template <class T>
void readAs(const Result& answer, T (*read)(am::api::wire::FieldReader&)) {
    const QString operation = QStringLiteral("GET /v1/fuzz");
    const auto one = am::api::wire::one<T>(answer, operation, read);
    if (!one && one.error().message.isEmpty() && one.error().code.isEmpty()) {
        std::abort();
    }
    for (const CursorPlace place : {CursorPlace::Header, CursorPlace::Meta}) {
        const auto page = am::api::wire::page<T>(answer, operation, place, read, {"numbers"});
        if (!page && page.error().message.isEmpty() && page.error().code.isEmpty()) {
            std::abort();
        }
    }
}

/// Reads `answer` as lines of JSON, as a stream of usage comes.
void readLinesOf(const Result& answer) {
    const auto trouble =
        am::api::wire::readLines(*answer, QStringLiteral("GET /v1/fuzz"),
                                 [](am::api::wire::FieldReader& fields) { am::api::wire::usageRow(fields); });
    if (trouble && trouble->message.isEmpty() && trouble->code.isEmpty()) {
        std::abort();
    }
}

using Reading = void (*)(const Result&);
template <auto read>
void reading(const Result& answer) {
    readAs(answer, read);
}

namespace wire = am::api::wire;
constexpr std::array readings{
    Reading(reading<wire::outboundMessage>),
    Reading(reading<wire::inboundMessage>),
    Reading(reading<wire::ownedNumber>),
    Reading(reading<wire::availableNumber>),
    Reading(reading<wire::brand>),
    Reading(reading<wire::campaign>),
    Reading(reading<wire::consentRecord>),
    Reading(reading<wire::consentEvent>),
    Reading(reading<wire::organization>),
    Reading(reading<wire::wallet>),
    Reading(reading<wire::sandboxState>),
    Reading(reading<wire::doubleOptInAnswer>),
    Reading(reading<wire::apiKey>),
    Reading(reading<wire::issuedApiKey>),
    Reading(reading<wire::auditEntry>),
    Reading(reading<wire::erasure>),
    Reading(reading<wire::usageRow>),
    Reading(reading<wire::walletTransaction>),
    Reading(reading<wire::feeCatalog>),
    Reading(reading<wire::topupProduct>),
    Reading(reading<wire::topupCheckout>),
    Reading(reading<wire::autoTopup>),
    Reading(reading<wire::billingPortal>),
    Reading(reading<wire::capturedConsent>),
    Reading(reading<wire::hostedConsentLink>),
    Reading(reading<wire::lookup>),
    Reading(reading<wire::mediaUpload>),
    Reading(reading<wire::metricSeries>),
    Reading(reading<wire::bulkOrder>),
    Reading(reading<wire::bulkRelease>),
    Reading(reading<wire::releaseStatus>),
    Reading(reading<wire::campaignReview>),
    Reading(reading<wire::sandboxPhone>),
    Reading(reading<wire::sandboxPhoneMessage>),
    Reading(reading<wire::webhookEndpoint>),
    Reading(reading<wire::issuedWebhook>),
    Reading(reading<wire::organizationSecret>),
    Reading(reading<wire::webhookTestResult>),
    Reading(reading<wire::webhookDelivery>),
    Reading(reading<wire::webhookReplay>),
};
constexpr std::array statuses{200, 202, 204, 301, 400, 401, 403, 404, 409, 422, 429, 453, 500, 503};
} // namespace

/// The first byte chooses the status, the second the headers, the third the decoder; the rest is the body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 3) {
        return 0;
    }
    am::api::Request request;
    request.path = QStringLiteral("/v1/fuzz");
    am::api::Answer answer;
    answer.httpStatus = statuses[data[0] % statuses.size()];
    answer.body = QByteArray(reinterpret_cast<const char*>(data + 3), static_cast<qsizetype>(size - 3));
    answer.contentType = data[1] % 2 ? "application/json; charset=utf-8" : "text/html";
    answer.retryAfter = data[1] % 4 < 2 ? QByteArray() : answer.body.left(40);
    answer.date = data[1] % 8 < 4 ? QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") : answer.body.left(40);
    const Result meant = am::api::meaningOf(request, answer);
    if (meant) {
        readings[data[2] % readings.size()](meant);
        readLinesOf(meant);
    } else if (meant.error().httpStatus != answer.httpStatus) {
        std::abort();
    }
    return 0;
}
