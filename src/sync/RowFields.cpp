// Tables of fields and their names.
#include "sync/RowFields.h"

#include <utility>

namespace am::sync {

namespace {

/// Adds the names of the members that differ; "…" if something without a name does.
template <class Row, class... Members>
QStringList differing(const Row& left, const Row& right, std::pair<const char*, Members Row::*>... fields) {
    QStringList names;
    const auto compare = [&](const auto& field) {
        if (!(left.*(field.second) == right.*(field.second))) {
            names += QLatin1String(field.first);
        }
    };
    (compare(fields), ...);
    if (names.isEmpty() && !(left == right)) {
        names += QStringLiteral("\u2026");
    }
    return names;
}

template <class Row, class Member>
std::pair<const char*, Member Row::*> named(const char* name, Member Row::*member) {
    return {name, member};
}

} // namespace

QStringList differingFields(const core::Message& left, const core::Message& right) {
    using M = core::Message;
    const bool out = right.direction == core::Direction::Outbound;
    return differing(
        left, right, named(out ? "from" : "to", &M::number), named(out ? "to" : "from", &M::contact),
        named(out ? "text" : "body", &M::text), named("status", &M::statusText), named("sent_at", &M::sentAt),
        named("delivered_at", &M::deliveredAt), named("failed_at", &M::failedAt),
        named("error_code", &M::errorCode), named("error_message", &M::errorMessage),
        named("channel", &M::channel), named("tag", &M::tag),
        named("bandwidth_message_id", &M::carrierMessageId), named("segment_count", &M::segmentCount),
        named("media_urls", &M::mediaUrls), named("redacted_at", &M::redactedAt),
        named("opt_out", &M::optOutDetected), named("opt_out.keyword", &M::optOutKeyword));
}

QStringList differingFields(const core::ConsentRecord& left, const core::ConsentRecord& right) {
    using C = core::ConsentRecord;
    return differing(left, right, named("phone_number_id", &C::phoneNumberId),
                     named("contact_number", &C::contact), named("opted_in", &C::optedIn),
                     named("opted_in_at", &C::optedInAt), named("opted_out_at", &C::optedOutAt),
                     named("source", &C::source), named("created_at", &C::createdAt),
                     named("updated_at", &C::updatedAt));
}

QStringList differingFields(const core::OwnedNumber& left, const core::OwnedNumber& right) {
    using N = core::OwnedNumber;
    return differing(left, right, named("number", &N::number), named("number_type", &N::numberType),
                     named("label", &N::label), named("inbound_url", &N::inboundUrl),
                     named("status_url", &N::statusUrl), named("campaign_id", &N::campaignId),
                     named("carrier_line_option_status", &N::carrierLineOptionStatus),
                     named("sms_enabled", &N::smsEnabled), named("mms_enabled", &N::mmsEnabled),
                     named("updated_at", &N::updatedAt));
}

QStringList differingFields(const core::Brand& left, const core::Brand& right) {
    using B = core::Brand;
    return differing(left, right, named("status", &B::status), named("identity_status", &B::identityStatus),
                     named("tcr_brand_id", &B::tcrBrandId), named("filed", &B::filed),
                     named("verified_at", &B::verifiedAt), named("updated_at", &B::updatedAt));
}

QStringList differingFields(const core::Campaign& left, const core::Campaign& right) {
    using C = core::Campaign;
    return differing(left, right, named("status", &C::status), named("tcr_campaign_id", &C::tcrCampaignId),
                     named("filed", &C::filed), named("mno_metadata", &C::mnoMetadata),
                     named("rejection_reasons", &C::rejectionReasons),
                     named("expiration_date", &C::expirationDate), named("updated_at", &C::updatedAt));
}

} // namespace am::sync
