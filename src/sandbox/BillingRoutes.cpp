// The wallet, its ledgers, top-ups and the billing portal.
#include "sandbox/HostedPage.h"
#include "sandbox/PageWriter.h"
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

#include <limits>

namespace am::sandbox {

namespace {
constexpr auto usualWindow = std::chrono::hours(24 * 30);
constexpr auto widestWindow = std::chrono::hours(24 * 90);
constexpr const char* rowsType = "application/x-ndjson";

LedgerQuery ledgerQuery(QueryReader& query) {
    LedgerQuery filter;
    filter.from = query.time("from");
    filter.to = query.time("to");
    filter.kind = query.text("kind");
    return filter;
}

std::optional<Failure> windowProblem(const LedgerQuery& filter) {
    if (filter.from && filter.to && *filter.from > *filter.to)
        return failure::validation({{"from", "must not be after to"}});
    return std::nullopt;
}

/// Assumption A36. A window from `from` up to but without `to`; wider than 90 days is 422, but not for rows
/// as NDJSON: "without cap" goes for their number and for the width of the window.
Answer usageRows(const std::vector<StoredUsage>& rows) {
    Answer answer;
    answer.contentType = rowsType;
    for (const StoredUsage& row : rows) {
        JsonWriter json;
        writeUsage(json, row);
        answer.body += json.take() + '\n';
    }
    return answer;
}

Outcome<Answer> usage(World& world, const Request& request) {
    QueryReader query(request);
    Page page = query.page(100, 500);
    LedgerQuery filter = ledgerQuery(query);
    if (auto failure = query.finish())
        return Refusal(*failure);
    if (auto failure = windowProblem(filter))
        return Refusal(*failure);
    const bool asRows = request.accept.find(rowsType) != std::string::npos;
    const core::Timestamp end = filter.to.value_or(world.state.now());
    if (!filter.from)
        filter.from = end.plus(-usualWindow);
    else if (!asRows && end.since(*filter.from) > widestWindow)
        return Refusal(failure::validation({{"from", "must be at most 90 days before to"}}));
    if (asRows)
        page = {std::numeric_limits<int>::max(), std::nullopt};
    const auto rows = world.billingService.store().usage(filter, page);
    if (!rows)
        return Refusal(rows.error());
    if (asRows)
        return usageRows(*rows);
    return pageAnswer(*rows, page, CursorPlace::Meta, writeUsage, [](const StoredUsage& last) {
        return Cursor{last.at, last.id};
    });
}

Outcome<Answer> transactions(World& world, const Request& request) {
    QueryReader query(request);
    const Page page = query.page(100, 500);
    const LedgerQuery filter = ledgerQuery(query);
    if (auto failure = query.finish())
        return Refusal(*failure);
    if (auto failure = windowProblem(filter))
        return Refusal(*failure);
    const auto rows = world.billingService.store().transactions(filter, page);
    if (!rows)
        return Refusal(rows.error());
    return pageAnswer(*rows, page, CursorPlace::Meta, writeTransaction, [](const StoredTransaction& last) {
        return Cursor{last.at, last.id};
    });
}

Outcome<Answer> products(World&, const Request&) {
    JsonWriter json;
    json.beginObject().key("products").beginArray();
    for (const TopupProduct& product : topupProducts())
        json.beginObject()
            .field("stripe_product_id", product.id)
            .field("amount_cents", product.cents)
            .field("display_label", product.label)
            .endObject();
    json.endArray().endObject();
    return enveloped(json.take());
}

Outcome<Answer> beginTopup(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const auto checkout = world.billingService.beginTopup(*body);
    if (!checkout)
        return Refusal(checkout.error());
    JsonWriter json;
    json.beginObject().field("checkout_session_id", checkout->id);
    json.field("checkout_url", request.address + "/checkout/" + checkout->id).endObject();
    return enveloped(json.take());
}

Outcome<Answer> setAutoTopup(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    if (auto failure = world.billingService.setAutoTopup(*body))
        return Refusal(*failure);
    return enveloped(world.billingService.autoTopupJson());
}

Outcome<Answer> openPortal(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const auto portal = world.billingService.openPortal(*body);
    if (!portal)
        return Refusal(portal.error());
    JsonWriter json;
    json.beginObject().field("portal_url", request.address + "/billing-portal/" + portal->token);
    json.field("expires_at", portal->expiresAt).endObject();
    return enveloped(json.take());
}

Outcome<Answer> setPlan(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    if (auto failure = world.billingService.setPlan(*body))
        return Refusal(*failure);
    return bare(world.billingService.planJson());
}

Outcome<Answer> completeTopup(World& world, const Request& request) {
    const auto checkout = world.billingService.completeTopup(request.pathValue("session_id"));
    if (!checkout)
        return Refusal(checkout.error());
    JsonWriter json;
    json.beginObject().field("checkout_session_id", checkout->id).field("amount_cents", checkout->cents);
    json.field("balance_cents", world.wallet.balance().balanceCents).endObject();
    return bare(json.take());
}

Outcome<Answer> checkoutPage(World& world, const Request& request) {
    const auto checkout = world.billingService.store().checkout(request.pathValue("session_id"));
    if (!checkout)
        return HostedPage("Checkout").text("There is no such checkout.").answer(404);
    HostedPage page("Add " + dollars(checkout->cents) + " of credit");
    page.text("This is the sandbox's checkout for " + world.organization.read().name +
              ". No real money moves here.");
    if (checkout->paidAt)
        return page.text("This has been paid.").link(checkout->successUrl, "Go on").answer();
    if (checkout->expiresAt <= world.state.now())
        return page.text("This checkout has expired.").link(checkout->cancelUrl, "Go back").answer();
    return page.button("/checkout/" + checkout->id, "Pay " + dollars(checkout->cents))
        .link(checkout->cancelUrl, "Cancel")
        .answer();
}

Outcome<Answer> pay(World& world, const Request& request) {
    const auto checkout = world.billingService.completeTopup(request.pathValue("session_id"));
    if (!checkout)
        return HostedPage("Checkout").text("This checkout is unknown or has expired.").answer(404);
    return HostedPage::redirect(checkout->successUrl);
}

Outcome<Answer> portalPage(World& world, const Request& request) {
    const auto portal = world.billingService.store().portal(request.pathValue("token"));
    if (!portal || portal->expiresAt <= world.state.now())
        return HostedPage("Billing").text("This link is unknown or has expired.").answer(404);
    HostedPage page("Billing of " + world.organization.read().name);
    page.text("This is the sandbox's billing portal; there is nothing real to pay or to change.");
    page.text("Plan: " + world.organization.read().plan);
    page.text("Balance: " + dollars(world.wallet.balance().balanceCents));
    LedgerQuery topups;
    topups.kind = "topup";
    const auto rows = world.billingService.store().transactions(topups, {10, std::nullopt});
    if (rows)
        for (const StoredTransaction& row : *rows)
            page.text("Top-up of " + dollars(row.cents) + " on " + rfc3339(row.at).substr(0, 10));
    return page.link(portal->returnUrl, "Return").answer();
}
} // namespace

void addBillingRoutes(Router& router, World& world) {
    const auto bind = [&world](Outcome<Answer> (*handler)(World&, const Request&)) -> Handler {
        return [&world, handler](const Request& request) {
            return handler(world, request);
        };
    };
    router.add("GET", "/v1/billing/wallet", "billing:read", Access::Read,
               [&world](const Request&) -> Outcome<Answer> { return enveloped(world.wallet.toJson()); });
    router.add("GET", "/v1/billing/usage", "billing:read", Access::Read, bind(usage));
    router.add("GET", "/v1/billing/transactions", "billing:read", Access::Read, bind(transactions));
    router.add("GET", "/v1/billing/catalog/fees", "billing:read", Access::Read,
               [&world](const Request&) -> Outcome<Answer> {
                   return enveloped(feeCatalogJson(world.organization.read().plan));
               });
    router.add("GET", "/v1/billing/topup/products", "billing:write", Access::Read, bind(products));
    router.add("POST", "/v1/billing/topup", "billing:write", Access::Write, bind(beginTopup));
    router.add("GET", "/v1/billing/wallet/auto-topup", "billing:write", Access::Read,
               [&world](const Request&) -> Outcome<Answer> {
                   return enveloped(world.billingService.autoTopupJson());
               });
    router.add("PUT", "/v1/billing/wallet/auto-topup", "billing:write", Access::Write, bind(setAutoTopup));
    router.add("POST", "/v1/billing/portal", "billing:write", Access::Write, bind(openPortal));
    router.add("POST", "/sandbox/plan", {}, Access::Write, bind(setPlan));
    router.add("POST", "/sandbox/topups/{session_id}/complete", {}, Access::Write, bind(completeTopup));
    router.addOpen("GET", "/checkout/{session_id}", Access::Read, bind(checkoutPage));
    router.addOpen("POST", "/checkout/{session_id}", Access::Write, bind(pay));
    router.addOpen("GET", "/billing-portal/{token}", Access::Read, bind(portalPage));
}

} // namespace am::sandbox
