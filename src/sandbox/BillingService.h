// Top-ups, automatic top-ups, the portal and the plan.
#pragma once

#include "sandbox/BillingPlan.h"
#include "sandbox/BillingStore.h"
#include "sandbox/BodyReader.h"
#include "sandbox/OrganizationService.h"
#include "sandbox/Request.h"
#include "sandbox/WalletService.h"

namespace am::sandbox {

/// The rules of /v1/billing. Nobody pays with anything but the sandbox's own money.
class BillingService {
public:
    BillingService(WorldState& state, OrganizationService& organization, WalletService& wallet)
        : m_state(state), m_organization(organization), m_wallet(wallet), m_store(state) {}

    BillingStore& store() { return m_store; }

    /// POST /v1/billing/topup: 404 without a plan, 402 BELOW_MINIMUM_CREDIT.
    Outcome<StoredCheckout> beginTopup(BodyReader& body);
    /// The money arrives; doing it again changes nothing. 404 for an unknown session, 422 for an expired one.
    Outcome<StoredCheckout> completeTopup(const std::string& sessionId);

    /// The AutoTopup of the contract.
    std::string autoTopupJson();
    /// PUT auto-topup: 402 NO_PLAN and BELOW_MINIMUM_CREDIT, 409 CONFLICT while it is on.
    std::optional<Failure> setAutoTopup(BodyReader& body);
    /// DueKind::AutoTopup.
    void handleAutoTopup();

    /// POST /v1/billing/portal: 409 NO_STRIPE_CUSTOMER; 502 BILLING_PORTAL_UNAVAILABLE for a return URL that
    /// contains "portal-unavailable".
    Outcome<StoredPortal> openPortal(BodyReader& body);

    /// POST /sandbox/plan.
    std::optional<Failure> setPlan(BodyReader& body);
    std::string planJson();

private:
    /// An https URL of a host that money may lead back to.
    std::string returnUrl(BodyReader& body, const std::string& name);
    std::optional<Failure> belowMinimum(const BillingPlan& plan, qint64 cents);
    WorldState& m_state;
    OrganizationService& m_organization;
    WalletService& m_wallet;
    BillingStore m_store;
};

} // namespace am::sandbox
