// The three metrics series.
#include "sandbox/MetricsService.h"
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

namespace {
Outcome<Answer> series(World& world, const Request& request, const MetricsRoute& route) {
    const bool isPayAsYouGo = world.organization.read().plan == "payg";
    const Outcome<MetricsQuery> query = MetricsQuery::read(
        request, route, world.state.now(), isPayAsYouGo ? MetricsPlan::DayOnly : MetricsPlan::All);
    if (!query)
        return Refusal(query.error());
    JsonWriter json;
    json.beginObject().field("success", true);
    json.rawField("data", MetricsService(world.state).toJson(*query));
    json.key("meta").beginObject().field("as_of", query->asOf).field("limit", query->limit);
    json.field("next_cursor", query->nextCursor()).endObject().endObject();
    Answer answer = bare(json.take());
    answer.headers.emplace_back("Cache-Control", "private,max-age=30");
    return answer;
}
} // namespace

void addMetricsRoutes(Router& router, World& world) {
    for (const char* name : {"messages", "inbound", "webhooks"}) {
        const MetricsRoute& route = MetricsService::route(name);
        router.add("GET", "/v1/metrics/" + route.name, "metrics:read", Access::Read,
                   [&world, &route](const Request& request) { return series(world, request, route); });
    }
}

} // namespace am::sandbox
