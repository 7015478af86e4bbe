// The events of schema WebhookEventType.
#include "core/Webhook.h"

namespace am::core {

QStringList webhookEventTypes() {
    using namespace Qt::StringLiterals;
    return {u"brand.vetted"_s,
            u"brand.vetting_failed"_s,
            u"campaign.approved"_s,
            u"campaign.rejected"_s,
            u"campaign.shared"_s,
            u"wallet.balance_low"_s,
            u"wallet.balance_zero"_s,
            u"subscription.past_due"_s,
            u"subscription.canceled"_s,
            u"api_key.created"_s,
            u"api_key.rotated"_s,
            u"api_key.revoked"_s,
            u"phone_number.bulk_order.completed"_s,
            u"phone_number.campaign.assigned"_s,
            u"consent_pending.confirmed"_s,
            u"consent_pending.expired"_s,
            u"lookup.completed"_s};
}

} // namespace am::core
