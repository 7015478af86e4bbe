// What an act would ask of the API, as a curl command.
#pragma once

#include "core/Brand.h"
#include "core/BulkOrder.h"
#include "core/Campaign.h"
#include "core/NumberRequests.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace am::sync {

/// Commands for a POSIX shell that do what the act of the same name does; the key is read from
/// `$AGENTMESSAGE_API_KEY`. A value; any thread. Nothing is sent.
class CurlCommands {
public:
    explicit CurlCommands(QUrl baseUrl) : m_baseUrl(std::move(baseUrl)) {}

    QString searchNumbers(const core::NumberSearch& search) const;
    QString orderNumbers(const core::NumberOrder& order) const;
    /// With the request's idempotency key, so that running it beside the console orders once.
    QString orderNumbersInBulk(const core::BulkOrderRequest& request) const;
    QString bulkOrderStatus(const QString& orderId) const;
    QString updateNumber(const QString& id, const core::NumberUpdate& update) const;
    QString attachCampaign(const QString& id, const QString& campaignId) const;
    QString detachCampaign(const QString& id) const;
    QString releaseNumber(const QString& id, core::ReleaseTo to) const;
    /// One command for each core::longestBulkRelease ids.
    QString releaseNumbers(const QStringList& ids) const;

    QString createBrand(const core::BrandDraft& draft) const;
    QString createCampaign(const core::CampaignDraft& draft) const;
    QString reviewCampaign(const core::CampaignDraft& draft) const;

private:
    QUrl m_baseUrl;
};

} // namespace am::sync
