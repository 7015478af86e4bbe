// The documented limits (api.md 0, Rate limits).
#include "api/RateGroup.h"

namespace am::api {

using namespace Qt::StringLiterals;

RateGroup rateGroupOf(const Request& request) {
    const QString& path = request.path;
    if (request.isUpload() || path.startsWith("/sandbox/"_L1)) {
        return RateGroup::Apart;
    }
    if (request.method == Request::Method::Get) {
        return RateGroup::Reads;
    }
    if (request.method == Request::Method::Post) {
        if (path == "/v1/messages"_L1) {
            return RateGroup::Sends;
        }
        if (path == "/v1/consent"_L1) {
            return RateGroup::Consent;
        }
        if (path.startsWith("/v1/contacts/"_L1) && path.endsWith("/erase"_L1)) {
            return RateGroup::Erase;
        }
        if (path == "/v1/api-keys"_L1 ||
            (path.startsWith("/v1/api-keys/"_L1) && path.endsWith("/rotate"_L1))) {
            return RateGroup::ApiKeys;
        }
        if (path.startsWith("/v1/webhooks/deliveries/"_L1) && path.endsWith("/replay"_L1)) {
            return RateGroup::Replay;
        }
    }
    // Assumption A02. A 429 on a request without a documented limit is about all requests of its kind, reads
    // or writes.
    return RateGroup::Writes;
}

} // namespace am::api
