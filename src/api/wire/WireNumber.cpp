// Schemas PhoneNumber, AvailableNumber, BulkOrder and BulkReleaseResult.
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

core::BulkOrder bulkOrder(FieldReader& fields) {
    core::BulkOrder order;
    order.id = fields.optionalText("order_id");
    order.assignedNumbers = fields.optionalTexts("assigned_numbers");
    // Assumption A13. Text and sample disagree on a filled order: its numbers may stand here in full, or as
    // the answer of an order by name.
    const auto add = [&order](FieldReader& number) {
        addNumber(order, number);
    };
    fields.optionalObjects("assigned_numbers", add);
    fields.optionalObjects("numbers", add);
    order.status = order.numbers.isEmpty() ? fields.text("status") : fields.optionalText("status");
    order.quantity = fields.optionalInt("quantity");
    order.assignedCount = fields.optionalInt("assigned_count", int(order.assignedNumbers.size()));
    order.pendingCount = fields.optionalInt("pending_count");
    const bool saysFailed = fields.has("failed_count");
    const int failed = fields.optionalInt("failed_count");
    if (saysFailed && !fields.has("failed_count")) { // else it is null or no number
        order.failedCount = failed;
    }
    order.extra = fields.rest();
    return order;
}

void addNumber(core::BulkOrder& order, FieldReader& fields) {
    core::OwnedNumber number = ownedNumber(fields);
    order.assignedNumbers.append(number.number);
    order.numbers.append(std::move(number));
    order.assignedCount = int(order.assignedNumbers.size());
}

core::BulkReleaseResult bulkRelease(FieldReader& fields) {
    core::BulkReleaseResult result;
    result.released = fields.optionalTexts("released");
    result.unknown = fields.optionalTexts("unknown");
    result.alreadyReleased = fields.optionalTexts("already_released");
    result.extra = fields.rest();
    return result;
}

QString releaseStatus(FieldReader& fields) {
    return fields.optionalText("status");
}

} // namespace am::api::wire
