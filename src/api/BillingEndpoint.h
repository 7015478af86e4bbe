// /v1/billing.
#pragma once

#include "api/Endpoint.h"
#include "api/Page.h"
#include "core/Billing.h"
#include "core/Result.h"

#include <QCoro/QCoroTask>

namespace am::api {

/// Wallet, usage, fees and top-ups (api.md 11). Reading top-up products and auto top-up needs billing:write,
/// too.
class BillingEndpoint : public Endpoint {
public:
    explicit BillingEndpoint(ApiClient& client, Lane lane = Lane::User) : Endpoint(client, lane) {}

    QCoro::Task<core::Result<core::Wallet>> wallet();
    QCoro::Task<core::Result<Page<core::UsageRow>>> usage(core::BillingFilter filter, QString cursor);
    /// All rows in one streamed answer, without pages. An error if there was no usable answer at all; if it
    /// ended early or holds a bad line, the rows before that, with the trouble.
    QCoro::Task<core::Result<core::UsageRows>> allUsage(core::BillingFilter filter);
    QCoro::Task<core::Result<Page<core::WalletTransaction>>> transactions(core::BillingFilter filter,
                                                                          QString cursor);
    QCoro::Task<core::Result<core::FeeCatalog>> fees();
    QCoro::Task<core::Result<QList<core::TopupProduct>>> topupProducts();
    /// 402 BELOW_MINIMUM_CREDIT; 404 without a plan.
    QCoro::Task<core::Result<core::TopupCheckout>> startTopup(core::TopupRequest topup);
    QCoro::Task<core::Result<core::AutoTopup>> autoTopup();
    /// 402 BELOW_MINIMUM_CREDIT or NO_PLAN; 409 CONFLICT if it is on already.
    QCoro::Task<core::Result<core::AutoTopup>> setAutoTopup(core::AutoTopupChange change);
    /// `returnUrl` is https and on the allow-list. 409 NO_STRIPE_CUSTOMER; 502 BILLING_PORTAL_UNAVAILABLE.
    QCoro::Task<core::Result<core::BillingPortal>> openPortal(QString returnUrl);
};

} // namespace am::api
