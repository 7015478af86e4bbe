// Schemas Lookup and LookupResult.
#include "api/wire/WireLookup.h"

namespace am::api::wire {

core::Lookup lookup(FieldReader& fields) {
    core::Lookup lookup;
    lookup.id = fields.text("id");
    lookup.phoneNumber = fields.text("phone_number");
    lookup.status = fields.text("status");
    lookup.lookupType = fields.optionalText("lookup_type");
    fields.optionalObject("result", [&lookup](FieldReader& inner) {
        core::LookupResult result;
        result.lineType = inner.optionalText("line_type");
        result.messagingProvider = inner.optionalText("messaging_provider");
        result.voiceProvider = inner.optionalText("voice_provider");
        result.countryCode = inner.optionalText("country_code");
        lookup.result = std::move(result);
    });
    lookup.resultRedactedAt = fields.optionalTime("result_redacted_at");
    lookup.errorCode = fields.looseText("error_code");
    lookup.errorMessage = fields.optionalText("error_message");
    lookup.requestedAt = fields.optionalTime("requested_at");
    lookup.completedAt = fields.optionalTime("completed_at");
    lookup.cost = fields.optionalMoney("cost_cents");
    lookup.extra = fields.rest();
    return lookup;
}

} // namespace am::api::wire
