// Orders of numbers by quantity, and releases of many at once.
#include "sandbox/BulkNumberService.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace am::sandbox {

namespace {
constexpr qint64 largestOrder = 1'000;
/// Assumption A53. Where "filled at once" ends is not documented.
constexpr qint64 largestAtOnce = 10;
constexpr auto carrierTakes = std::chrono::seconds(30);
constexpr std::size_t mostReleases = 100;

bool labelled(const StoredBulkOrder& order, const char* magic) {
    return order.common.label && order.common.label->find(magic) != std::string::npos;
}

/// Labels that make the carrier let an order down (README.md, "Magic numbers").
bool isMagic(const StoredBulkOrder& order) {
    return labelled(order, "[fail]") || labelled(order, "[partial]");
}
} // namespace

std::string bulkOrderJson(const StoredBulkOrder& order) {
    const auto assigned = static_cast<qint64>(order.assigned.size());
    JsonWriter json;
    json.beginObject().key("order_id");
    if (order.id.empty())
        json.null();
    else
        json.value(order.id);
    json.field("status", order.status).field("quantity", order.quantity).field("assigned_count", assigned);
    json.field("pending_count", order.quantity - assigned - order.failedCount);
    json.field("failed_count", order.failedCount).key("assigned_numbers").beginArray();
    for (const std::string& number : order.assigned)
        json.value(number);
    json.endArray().endObject();
    return json.take();
}

Outcome<StoredBulkOrder> BulkNumberService::order(BodyReader& body) {
    StoredBulkOrder made;
    if (!body.has("quantity"))
        body.problem("quantity", "is required");
    made.quantity = body.integer("quantity", 1, largestOrder).value_or(0);
    InventoryQuery wanted = readInventoryQuery(body);
    wanted.quantity = static_cast<int>(made.quantity);
    made.common.inboundUrl = body.pushUrl("inbound_url", BodyReader::Empty::Refused);
    made.common.statusUrl = body.pushUrl("status_url", BodyReader::Empty::Refused);
    made.common.label = body.text("label");
    made.campaignId = body.uuid("campaign_id");
    if (body.text("mode").value_or("atomic") != "atomic")
        body.problem("mode", "must be atomic");
    if (auto failure = body.finish())
        return Refusal(*failure);
    if (made.campaignId)
        if (auto failure = m_service.campaignProblem(*made.campaignId))
            // This route documents no 404.
            return Refusal(
                failure->status == 404
                    ? failure::validation({{"campaign_id", "is not a campaign of this organization"}})
                    : *failure);
    made.held = m_service.inventory().available(wanted);
    if (static_cast<qint64>(made.held.size()) < made.quantity)
        return Refusal(inventoryConflict(made.held.size(), {}));
    if (!m_wallet.canPay(Prices::numberMonth * made.quantity))
        return Refusal(failure::insufficientCredit("the balance does not cover the numbers"));
    if (made.quantity <= largestAtOnce && !isMagic(made)) {
        take(made, made.held.size());
        return made;
    }
    made.id = m_state.ids.uuid();
    for (const std::string& number : made.held)
        m_numbers.withhold(number);
    save(made);
    m_state.events.plan(m_state.now().plus(carrierTakes), DueKind::BulkOrder, made.id);
    return made;
}

void BulkNumberService::take(StoredBulkOrder& order, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        m_service.take(order.common, order.held[i], order.campaignId);
        order.assigned.push_back(order.held[i]);
    }
    order.held.clear();
    order.failedCount = order.quantity - static_cast<qint64>(order.assigned.size());
    order.status = order.failedCount == 0 ? "complete" : order.assigned.empty() ? "failed" : "partial";
}

void BulkNumberService::handleDue(const DueEvent& event) {
    auto order = byId(event.subject);
    if (!order || order->status != "processing")
        return;
    for (const std::string& number : order->held)
        m_numbers.offerAgain(number);
    std::size_t count = order->held.size();
    if (labelled(*order, "[partial]"))
        count /= 2;
    if (labelled(*order, "[fail]") || !m_wallet.canPay(Prices::numberMonth * static_cast<qint64>(count)))
        count = 0;
    take(*order, count);
    save(*order);
    m_state.announcements.event("phone_number.bulk_order.completed", bulkOrderJson(*order));
}

void BulkNumberService::save(const StoredBulkOrder& order) {
    Query(
        m_state.database,
        "INSERT OR REPLACE INTO bulk_order(id, status, quantity, held, assigned, failed_count, inbound_url, "
        "status_url, label, campaign_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        order.id, order.status, order.quantity, nlohmann::json(order.held).dump(),
        nlohmann::json(order.assigned).dump(), order.failedCount, order.common.inboundUrl,
        order.common.statusUrl, order.common.label, order.campaignId)
        .run();
}

std::optional<StoredBulkOrder> BulkNumberService::byId(const std::string& id) {
    Query row(m_state.database,
              "SELECT id, status, quantity, held, assigned, failed_count, inbound_url, status_url, label, "
              "campaign_id FROM bulk_order WHERE id = ?",
              id);
    if (!row.step())
        return std::nullopt;
    StoredBulkOrder order;
    order.id = row.text(0);
    order.status = row.text(1);
    order.quantity = row.integer(2);
    order.held = nlohmann::json::parse(row.text(3)).get<std::vector<std::string>>();
    order.assigned = nlohmann::json::parse(row.text(4)).get<std::vector<std::string>>();
    order.failedCount = row.integer(5);
    order.common.inboundUrl = row.optionalText(6);
    order.common.statusUrl = row.optionalText(7);
    order.common.label = row.optionalText(8);
    order.campaignId = row.optionalText(9);
    return order;
}

Outcome<BulkRelease> BulkNumberService::release(BodyReader& body) {
    if (!body.has("ids"))
        body.problem("ids", "is required");
    std::vector<std::string> ids = body.textList("ids", 36).value_or(std::vector<std::string>());
    if (ids.empty() || ids.size() > mostReleases)
        body.problem("ids", "must be a list of 1 to 100 ids");
    if (!std::all_of(ids.begin(), ids.end(), isUuid))
        body.problem("ids", "must be UUIDs");
    if (auto failure = body.finish())
        return Refusal(*failure);
    BulkRelease result;
    std::set<std::string> seen;
    for (std::string& id : ids) {
        std::transform(id.begin(), id.end(), id.begin(),
                       [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c; });
        if (!seen.insert(id).second)
            continue;
        const auto number = m_numbers.everOwned(id);
        if (!number) {
            result.unknown.push_back(id);
        } else if (number->releasedAt) {
            result.alreadyReleased.push_back(id);
        } else if (m_service.release(id)) {
            result.released.push_back(id);
        }
    }
    return result;
}

} // namespace am::sandbox
