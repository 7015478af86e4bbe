// Schemas PhoneNumber and AvailableNumber.
#include "api/wire/WireNumber.h"

namespace am::api::wire {

core::OwnedNumber ownedNumber(FieldReader& fields) {
    core::OwnedNumber number;
    number.id = fields.text("id");
    number.number = fields.text("number");
    number.numberType = fields.text("number_type");
    number.label = fields.optionalText("label");
    number.inboundUrl = fields.optionalText("inbound_url");
    number.statusUrl = fields.optionalText("status_url");
    number.campaignId = fields.optionalText("campaign_id");
    number.carrierLineOptionStatus = fields.optionalText("carrier_line_option_status");
    number.carrierLineOptionPropagatedAt = fields.optionalTime("carrier_line_option_propagated_at");
    number.smsEnabled = fields.optionalFlag("sms_enabled", true);
    number.mmsEnabled = fields.optionalFlag("mms_enabled", false);
    number.createdAt = fields.optionalTime("created_at").value_or(core::Timestamp());
    number.updatedAt = fields.optionalTime("updated_at").value_or(number.createdAt);
    number.extra = fields.rest();
    return number;
}

core::AvailableNumber availableNumber(FieldReader& fields) {
    core::AvailableNumber number;
    number.number = fields.text("number");
    number.numberType = fields.optionalText("number_type");
    return number;
}

} // namespace am::api::wire
