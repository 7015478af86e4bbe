// The requests of /v1/phone-numbers.
#pragma once

#include "api/Request.h"
#include "core/BulkOrder.h"
#include "core/NumberRequests.h"

namespace am::api {

/// Which of our numbers to list; empty fields do not narrow.
struct NumberQuery {
    QString cursor;
    int limit = 100;    ///< 1 to 100; unasked the API gives 20
    QString numberType; ///< local, toll_free, short_code
    QString campaignId; ///< with this or `search` a page may be short or empty and yet not the last
    QString search;
};

/// What PhoneNumbersEndpoint sends, for it and for showing it.
struct PhoneNumberRequests {
    static Request list(const NumberQuery& query);
    static Request find(const QString& id);
    static Request search(const core::NumberSearch& search);
    static Request order(const core::NumberOrder& order);
    static Request update(const QString& id, const core::NumberUpdate& update);
    static Request release(const QString& id, core::ReleaseTo to);
    /// With an idempotency key: a new one if `asked` has none.
    static Request orderBulk(const core::BulkOrderRequest& asked);
    static Request bulkOrder(const QString& orderId);
    static Request releaseBulk(const QStringList& ids);
    static Request attachCampaign(const QString& id, const QString& campaignId);
    static Request detachCampaign(const QString& id);
};

} // namespace am::api
