// Top-ups, automatic top-ups, the portal and the plan.
#include "sandbox/BillingService.h"

#include "sandbox/AuditLog.h"

#include <algorithm>

namespace am::sandbox {

namespace {
constexpr auto checkoutStays = std::chrono::hours(24);
constexpr auto portalStays = std::chrono::hours(1);
constexpr const char* unavailablePortal = "portal-unavailable";

Failure paymentRequired(const char* code, const std::string& message) {
    Failure failure = failure::insufficientCredit(message);
    failure.code = code;
    return failure;
}

/// "https://Shop.Example.com:8443/x" gives "shop.example.com"; nothing if that is not all there is before the
/// path.
std::string hostOf(const std::string& url) {
    const std::size_t start = std::string("https://").size();
    const std::string authority = url.substr(start, url.find_first_of("/?#", start) - start);
    const std::size_t colon = std::min(authority.find(':'), authority.size());
    const std::string port = authority.substr(std::min(colon + 1, authority.size()));
    std::string host = authority.substr(0, colon);
    std::transform(host.begin(), host.end(), host.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const bool isPlain =
        host.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-") == std::string::npos &&
        port.find_first_not_of("0123456789") == std::string::npos;
    return isPlain ? host : std::string();
}

/// The sandbox's allow-list: the provider's own pages, names kept for examples (RFC 2606), this computer.
bool isAllowedHost(const std::string& host) {
    const auto isAtOrUnder = [&host](const std::string& domain) {
        const std::string suffix = '.' + domain;
        return host == domain || (host.size() > suffix.size() &&
                                  host.compare(host.size() - suffix.size(), suffix.size(), suffix) == 0);
    };
    return host == "localhost" || host == "127.0.0.1" || isAtOrUnder("agentmessage.io") ||
           isAtOrUnder("agentmsg.io") || isAtOrUnder("example.com") || isAtOrUnder("example.org");
}

std::string secretOf(IdGenerator& ids) {
    std::string text = ids.uuid();
    text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
    return text;
}
} // namespace

std::string BillingService::returnUrl(BodyReader& body, const std::string& name) {
    if (!body.has(name))
        body.problem(name, "is required");
    const std::string url = body.secureUrl(name, BodyReader::Empty::Refused).value_or(std::string());
    if (url.rfind("https://", 0) == 0 && !isAllowedHost(hostOf(url)))
        body.problem(name, "is not on the list of allowed return URLs");
    return url;
}

std::optional<Failure> BillingService::belowMinimum(const BillingPlan& plan, qint64 cents) {
    if (!plan.minimumTopupCents || cents >= *plan.minimumTopupCents)
        return std::nullopt;
    return paymentRequired("BELOW_MINIMUM_CREDIT", "the plan's smallest top-up is " +
                                                       std::to_string(*plan.minimumTopupCents) + " cents");
}

Outcome<StoredCheckout> BillingService::beginTopup(BodyReader& body) {
    const std::string productId = body.requiredText("stripe_product_id");
    StoredCheckout checkout;
    checkout.successUrl = returnUrl(body, "success_url");
    checkout.cancelUrl = returnUrl(body, "cancel_url");
    const auto product = topupProduct(productId);
    if (!product)
        body.problem("stripe_product_id", "is not a product on offer");
    if (auto failure = body.finish())
        return Refusal(*failure);
    const auto plan = planNamed(m_organization.read().plan);
    if (!plan)
        return Refusal(failure::notFound("plan"));
    if (auto failure = belowMinimum(*plan, product->cents))
        return Refusal(*failure);
    checkout.id = "cs_sandbox_" + secretOf(m_state.ids);
    checkout.productId = productId;
    checkout.cents = product->cents;
    checkout.expiresAt = m_state.now().plus(checkoutStays);
    m_store.insert(checkout);
    BillingSettings settings = m_store.settings();
    settings.isCustomer = true;
    m_store.write(settings);
    return checkout;
}

Outcome<StoredCheckout> BillingService::completeTopup(const std::string& sessionId) {
    auto checkout = m_store.checkout(sessionId);
    if (!checkout)
        return Refusal(failure::notFound("checkout session"));
    if (checkout->paidAt)
        return *checkout;
    if (checkout->expiresAt <= m_state.now())
        return Refusal(failure::validation({{"session_id", "has expired"}}));
    checkout->paidAt = m_state.now();
    m_store.markPaid(sessionId);
    m_wallet.topUp(checkout->cents, "stripe", sessionId);
    return *checkout;
}

std::string BillingService::autoTopupJson() {
    const BillingSettings settings = m_store.settings();
    JsonWriter json;
    json.beginObject().field("enabled", settings.autoTopupProduct.has_value());
    if (settings.autoTopupProduct) {
        const auto product = topupProduct(*settings.autoTopupProduct);
        json.field("auto_topup_amount_cents", product ? product->cents : 0);
        json.field("auto_topup_threshold_cents", WalletService::lowBalanceCents);
        json.field("stripe_product_id", *settings.autoTopupProduct);
    }
    json.field("next_charge_at", settings.nextChargeAt).endObject();
    return json.take();
}

std::optional<Failure> BillingService::setAutoTopup(BodyReader& body) {
    const bool enabled = body.flag("enabled").value_or(false);
    if (!body.has("enabled"))
        body.problem("enabled", "is required");
    const auto productId = body.text("stripe_product_id");
    const auto product = productId ? topupProduct(*productId) : std::nullopt;
    if (enabled && !productId)
        body.problem("stripe_product_id", "is required to switch on");
    if (productId && !product)
        body.problem("stripe_product_id", "is not a product on offer");
    if (auto failure = body.finish())
        return failure;
    BillingSettings settings = m_store.settings();
    if (enabled) {
        const auto plan = planNamed(m_organization.read().plan);
        if (!plan)
            return paymentRequired("NO_PLAN", "choose a plan first");
        if (auto failure = belowMinimum(*plan, product->cents))
            return failure;
        if (settings.autoTopupProduct)
            return failure::conflict("CONFLICT", "automatic top-up is on already; switch it off first");
        settings.autoTopupProduct = *productId;
        settings.isCustomer = true;
    } else {
        if (!settings.autoTopupProduct)
            return std::nullopt;
        settings.autoTopupProduct.reset();
        settings.nextChargeAt.reset();
        m_state.events.cancel(DueKind::AutoTopup, "wallet");
    }
    m_store.write(settings);
    JsonWriter payload;
    payload.beginObject().field("enabled", enabled);
    payload.field("stripe_product_id", settings.autoTopupProduct).endObject();
    AuditLog(m_state).record("auto_topup.update", "wallet", m_state.organizationId, payload.take());
    m_wallet.planTopup();
    return std::nullopt;
}

void BillingService::handleAutoTopup() {
    BillingSettings settings = m_store.settings();
    settings.nextChargeAt.reset();
    m_store.write(settings);
    const auto product = settings.autoTopupProduct ? topupProduct(*settings.autoTopupProduct) : std::nullopt;
    if (!product || m_wallet.balance().balanceCents >= WalletService::lowBalanceCents)
        return;
    const std::string payment = "pi_sandbox_" + secretOf(m_state.ids);
    m_wallet.topUp(product->cents, "stripe", payment);
    JsonWriter payload;
    payload.beginObject().field("amount_cents", product->cents).field("payment", payment).endObject();
    AuditLog(m_state).record("auto_topup.charge", "wallet", m_state.organizationId, payload.take());
    m_wallet.planTopup();
}

Outcome<StoredPortal> BillingService::openPortal(BodyReader& body) {
    StoredPortal portal;
    portal.returnUrl = returnUrl(body, "return_url");
    if (auto failure = body.finish())
        return Refusal(*failure);
    if (!m_store.settings().isCustomer)
        return Refusal(
            failure::conflict("NO_STRIPE_CUSTOMER", "nothing was ever paid; begin a top-up first"));
    if (portal.returnUrl.find(unavailablePortal) != std::string::npos)
        return Refusal(
            Failure{502, "BILLING_PORTAL_UNAVAILABLE", "the payment provider does not answer", {}, 0, {}});
    portal.token = secretOf(m_state.ids);
    portal.expiresAt = m_state.now().plus(portalStays);
    m_store.insert(portal);
    return portal;
}

std::optional<Failure> BillingService::setPlan(BodyReader& body) {
    const auto plan = body.text("plan");
    if (plan && *plan != "none" && !planNamed(*plan))
        body.problem("plan", "must be one of none, payg, starter, growth, scale");
    const auto status = body.text("subscription_status");
    if (status && *status != "active" && *status != "past_due" && *status != "canceled")
        body.problem("subscription_status", "must be one of active, past_due, canceled");
    if (auto failure = body.finish())
        return failure;
    if (plan)
        m_organization.setPlan(*plan);
    BillingSettings settings = m_store.settings();
    if (status && *status != settings.subscriptionStatus) {
        settings.subscriptionStatus = *status;
        m_store.write(settings);
        if (*status != "active")
            m_state.announcements.event("subscription." + *status, planJson());
    }
    return std::nullopt;
}

std::string BillingService::planJson() {
    const std::string name = m_organization.read().plan;
    const auto plan = planNamed(name);
    JsonWriter json;
    json.beginObject().field("plan", name);
    json.field("subscription_status", plan ? m_store.settings().subscriptionStatus : std::string("none"));
    json.field("min_topup_cents", plan ? plan->minimumTopupCents : std::nullopt).endObject();
    return json.take();
}

} // namespace am::sandbox
