// Builds the requests of acts and writes them as commands.
#include "sync/CurlCommands.h"

#include "api/CurlCommand.h"
#include "api/PhoneNumberRequests.h"
#include "api/RegistrationRequests.h"

namespace am::sync {

using api::curlCommand;
using api::PhoneNumberRequests;
using api::RegistrationRequests;

QString CurlCommands::searchNumbers(const core::NumberSearch& search) const {
    return curlCommand(PhoneNumberRequests::search(search), m_baseUrl);
}

QString CurlCommands::orderNumbers(const core::NumberOrder& order) const {
    return curlCommand(PhoneNumberRequests::order(order), m_baseUrl);
}

QString CurlCommands::orderNumbersInBulk(const core::BulkOrderRequest& request) const {
    return curlCommand(PhoneNumberRequests::orderBulk(request), m_baseUrl);
}

QString CurlCommands::bulkOrderStatus(const QString& orderId) const {
    return curlCommand(PhoneNumberRequests::bulkOrder(orderId), m_baseUrl);
}

QString CurlCommands::updateNumber(const QString& id, const core::NumberUpdate& update) const {
    return curlCommand(PhoneNumberRequests::update(id, update), m_baseUrl);
}

QString CurlCommands::attachCampaign(const QString& id, const QString& campaignId) const {
    return curlCommand(PhoneNumberRequests::attachCampaign(id, campaignId), m_baseUrl);
}

QString CurlCommands::detachCampaign(const QString& id) const {
    return curlCommand(PhoneNumberRequests::detachCampaign(id), m_baseUrl);
}

QString CurlCommands::releaseNumber(const QString& id, core::ReleaseTo to) const {
    return curlCommand(PhoneNumberRequests::release(id, to), m_baseUrl);
}

QString CurlCommands::releaseNumbers(const QStringList& ids) const {
    QStringList commands;
    for (qsizetype at = 0; at < ids.size(); at += core::longestBulkRelease) {
        commands +=
            curlCommand(PhoneNumberRequests::releaseBulk(ids.mid(at, core::longestBulkRelease)), m_baseUrl);
    }
    return commands.join(QStringLiteral("\n\n"));
}

QString CurlCommands::createBrand(const core::BrandDraft& draft) const {
    return curlCommand(RegistrationRequests::createBrand(draft), m_baseUrl);
}

QString CurlCommands::createCampaign(const core::CampaignDraft& draft) const {
    return curlCommand(RegistrationRequests::createCampaign(draft), m_baseUrl);
}

QString CurlCommands::reviewCampaign(const core::CampaignDraft& draft) const {
    return curlCommand(RegistrationRequests::reviewCampaign(draft), m_baseUrl);
}

} // namespace am::sync
