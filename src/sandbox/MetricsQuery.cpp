// What a metrics request asks for, and the cursor that pins it.
#include "sandbox/MetricsQuery.h"

#include "sandbox/JsonWriter.h"
#include "sandbox/QueryReader.h"

#include <nlohmann/json.hpp>

#include <QByteArray>

#include <algorithm>
#include <charconv>

namespace am::sandbox {

namespace {
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

constexpr qint64 mostBuckets = 10'000;
constexpr int mostOnAPage = 5'000;
constexpr QByteArray::Base64Options cursorEncoding =
    QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

milliseconds widthOf(Granularity granularity) {
    switch (granularity) {
        case Granularity::Minute:
            return minutes(1);
        case Granularity::Hour:
            return hours(1);
        case Granularity::Day:
            break;
    }
    return hours(24);
}

std::optional<Granularity> granularityOf(const std::string& word) {
    for (const Granularity one : {Granularity::Minute, Granularity::Hour, Granularity::Day})
        if (word == granularityWord(one))
            return one;
    return std::nullopt;
}

/// Assumption A63. Without from and to, the window ends now and has a length that suits the bucket size.
milliseconds usualWindow(Granularity granularity) {
    switch (granularity) {
        case Granularity::Minute:
            return hours(6);
        case Granularity::Hour:
            return hours(7 * 24);
        case Granularity::Day:
            break;
    }
    return hours(30 * 24);
}

core::Timestamp floored(core::Timestamp moment, milliseconds width) {
    const qint64 step = width.count();
    const qint64 rest = ((moment.milliseconds() % step) + step) % step;
    return moment.plus(-milliseconds(rest));
}

core::Timestamp raised(core::Timestamp moment, milliseconds width) {
    const core::Timestamp below = floored(moment, width);
    return below == moment ? moment : below.plus(width);
}

/// Assumption A64. Figures are complete up to the last full minute but one; later ones are not aggregated
/// yet.
core::Timestamp aggregatedUntil(core::Timestamp now) {
    return floored(now, minutes(1)).plus(-minutes(1));
}

/// Buckets of such times, and of the period before, can be written down.
bool isInRange(core::Timestamp moment) {
    constexpr qint64 year9999 = 253'370'764'800'000;
    return moment.milliseconds() >= 0 && moment.milliseconds() < year9999;
}

Failure invalid(std::map<std::string, std::string> details) {
    return failure::unprocessable("INVALID_INPUT", "invalid metrics query", std::move(details));
}

/// What the caller wrote; absent parameters stay empty.
struct Parameters {
    std::optional<std::string> metric;
    std::optional<Granularity> granularity;
    std::optional<core::Timestamp> from;
    std::optional<core::Timestamp> to;
    std::optional<std::string> groupBy;
    std::optional<std::string> compareTo;
    std::optional<std::string> cursor;
    int limit = 1000;
};

class ParameterReader {
public:
    explicit ParameterReader(const Request& request) : m_request(request), m_query(request) {}

    std::optional<std::string> word(const std::string& name, const std::vector<std::string>& allowed) {
        const auto found = m_request.query.find(name);
        if (found == m_request.query.end())
            return std::nullopt;
        if (std::find(allowed.begin(), allowed.end(), found->second) == allowed.end()) {
            std::string all;
            for (const std::string& one : allowed)
                all += (all.empty() ? "" : ", ") + one;
            m_problems.emplace(name, "must be one of " + all);
        }
        return found->second;
    }
    std::optional<core::Timestamp> time(const std::string& name) {
        const std::optional<core::Timestamp> moment = m_query.time(name);
        if (moment && !isInRange(*moment))
            m_problems.emplace(name, "must be from 1970 to 9998");
        return moment;
    }
    int limit(int usual) {
        const auto found = m_request.query.find("limit");
        if (found == m_request.query.end())
            return usual;
        const std::string& text = found->second;
        int read = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), read);
        if (error != std::errc() || end != text.data() + text.size() || read < 1 || read > mostOnAPage)
            m_problems.emplace("limit", "must be a whole number from 1 to " + std::to_string(mostOnAPage));
        return read;
    }
    std::optional<Failure> finish() {
        if (const auto failure = m_query.finish())
            m_problems.insert(failure->details.begin(), failure->details.end());
        if (m_problems.empty())
            return std::nullopt;
        return invalid(m_problems);
    }

private:
    const Request& m_request;
    QueryReader m_query;
    std::map<std::string, std::string> m_problems;
};

Outcome<Parameters> parametersOf(const Request& request, const MetricsRoute& route) {
    ParameterReader reader(request);
    Parameters asked;
    asked.metric = reader.word("metric", route.metrics);
    if (const auto word = reader.word("granularity", {"minute", "hour", "day"}))
        asked.granularity = granularityOf(*word);
    asked.groupBy = reader.word("group_by", route.groupings);
    asked.compareTo = reader.word("compare_to", {"prior_period"});
    asked.from = reader.time("from");
    asked.to = reader.time("to");
    asked.limit = reader.limit(asked.limit);
    if (const auto cursor = request.query.find("cursor"); cursor != request.query.end())
        asked.cursor = cursor->second;
    if (auto failure = reader.finish())
        return Refusal(*failure);
    if (!asked.metric)
        return Refusal(invalid({{"metric", "is required"}}));
    return asked;
}

Failure foreignMetricsCursor() {
    return invalid({{"cursor", "is not a cursor of this series"}});
}

/// The query a cursor holds; it is the sandbox's own writing, but anyone may have changed it.
std::optional<MetricsQuery> pinned(const std::string& cursor, const MetricsRoute& route) {
    const auto decoded = QByteArray::fromBase64Encoding(
        QByteArray::fromStdString(cursor), cursorEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() > 600)
        return std::nullopt;
    const nlohmann::json json = nlohmann::json::parse(decoded.decoded.toStdString(), nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    const auto text = [&json](const char* name) {
        const auto found = json.find(name);
        return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    const auto time = [&text](const char* name) {
        return core::Timestamp::parse(std::string_view(text(name)));
    };
    const auto granularity = granularityOf(text("granularity"));
    const auto from = time("from");
    const auto to = time("to");
    const auto asOf = time("as_of");
    const auto next = json.find("next");
    if (text("route") != route.name || !granularity || !from || !to || !asOf || next == json.end() ||
        !next->is_number_unsigned() || next->get<quint64>() > static_cast<quint64>(mostBuckets))
        return std::nullopt;
    MetricsQuery query;
    query.route = route.name;
    query.metric = text("metric");
    query.granularity = *granularity;
    query.from = *from;
    query.to = *to;
    query.asOf = *asOf;
    query.firstBucket = next->get<qint64>();
    if (!text("group_by").empty())
        query.groupBy = text("group_by");
    query.comparesPriorPeriod = text("compare_to") == "prior_period";
    const auto offers = [](const std::vector<std::string>& words, const std::string& word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    const milliseconds width = query.width();
    if (!isInRange(*from) || !isInRange(*to) || !offers(route.metrics, query.metric) ||
        (query.groupBy && !offers(route.groupings, *query.groupBy)) || floored(*from, width) != *from ||
        floored(*to, width) != *to || query.firstBucket >= query.bucketCount() ||
        query.bucketCount() > mostBuckets)
        return std::nullopt;
    return query;
}

/// The parameters that contradict what the cursor pins.
/// Assumption A68. It pins all but the limit; absent parameters come from it, the moment of the first page,
/// too.
std::map<std::string, std::string> contradictions(const Parameters& asked, const MetricsQuery& query) {
    const milliseconds width = query.width();
    std::map<std::string, std::string> details;
    const auto expect = [&details](bool agrees, const char* name) {
        if (!agrees)
            details.emplace(name, "is another one than the cursor's");
    };
    expect(asked.metric == query.metric, "metric");
    expect(!asked.granularity || asked.granularity == query.granularity, "granularity");
    expect(!asked.from || floored(*asked.from, width) == query.from, "from");
    expect(!asked.to || raised(*asked.to, width) == query.to, "to");
    expect(!asked.groupBy || asked.groupBy == query.groupBy, "group_by");
    expect(!asked.compareTo || query.comparesPriorPeriod, "compare_to");
    return details;
}

/// Assumption A62. Partly asked buckets are given whole: from is rounded down and to is rounded up, in UTC.
Outcome<MetricsQuery> fresh(const Parameters& asked, const MetricsRoute& route, core::Timestamp now,
                            MetricsPlan plan) {
    MetricsQuery query;
    query.route = route.name;
    query.metric = *asked.metric;
    query.granularity =
        asked.granularity.value_or(plan == MetricsPlan::DayOnly ? Granularity::Day : Granularity::Hour);
    const milliseconds width = query.width();
    const core::Timestamp to =
        asked.to.value_or(asked.from ? std::max(now, asked.from->plus(milliseconds(1))) : now);
    const core::Timestamp from = asked.from.value_or(to.plus(-usualWindow(query.granularity)));
    if (from >= to)
        return Refusal(invalid({{"to", "must be later than from"}}));
    query.from = floored(from, width);
    query.to = raised(to, width);
    query.groupBy = asked.groupBy;
    query.comparesPriorPeriod = asked.compareTo.has_value();
    query.asOf = aggregatedUntil(now);
    if (query.bucketCount() > mostBuckets)
        return Refusal(failure::unprocessable(
            "WINDOW_TOO_LARGE", "the window has " + std::to_string(query.bucketCount()) +
                                    " buckets; at most " + std::to_string(mostBuckets) + " are given"));
    return query;
}
} // namespace

const char* granularityWord(Granularity granularity) {
    switch (granularity) {
        case Granularity::Minute:
            return "minute";
        case Granularity::Hour:
            return "hour";
        case Granularity::Day:
            break;
    }
    return "day";
}

Outcome<MetricsQuery> MetricsQuery::read(const Request& request, const MetricsRoute& route,
                                         core::Timestamp now, MetricsPlan plan) {
    const Outcome<Parameters> asked = parametersOf(request, route);
    if (!asked)
        return Refusal(asked.error());
    Outcome<MetricsQuery> query = Refusal(foreignMetricsCursor());
    if (asked->cursor) {
        const std::optional<MetricsQuery> held = pinned(*asked->cursor, route);
        if (!held)
            return query;
        if (auto details = contradictions(*asked, *held); !details.empty())
            return Refusal(invalid(std::move(details)));
        query = *held;
    } else {
        query = fresh(*asked, route, now, plan);
    }
    if (!query)
        return query;
    if (plan == MetricsPlan::DayOnly && query->granularity != Granularity::Day)
        return Refusal(failure::unprocessable("GRANULARITY_NOT_AVAILABLE",
                                              "pay-as-you-go organizations get day only",
                                              {{"granularity", "must be day on this plan"}}));
    query->limit = asked->limit;
    return query;
}

milliseconds MetricsQuery::width() const {
    return widthOf(granularity);
}

qint64 MetricsQuery::pageSize() const {
    return std::clamp<qint64>(bucketCount() - firstBucket, 0, limit);
}

std::optional<std::string> MetricsQuery::nextCursor() const {
    const qint64 next = firstBucket + pageSize();
    if (next >= bucketCount())
        return std::nullopt;
    JsonWriter json;
    json.beginObject().field("route", route).field("metric", metric);
    json.field("granularity", granularityWord(granularity)).field("from", from).field("to", to);
    if (groupBy)
        json.field("group_by", *groupBy);
    if (comparesPriorPeriod)
        json.field("compare_to", "prior_period");
    json.field("as_of", asOf).field("next", next).endObject();
    return QByteArray::fromStdString(json.take()).toBase64(cursorEncoding).toStdString();
}

MetricsQuery MetricsQuery::priorPeriod() const {
    MetricsQuery prior = *this;
    prior.to = from;
    prior.from = from.plus(-to.since(from));
    prior.comparesPriorPeriod = false;
    return prior;
}

} // namespace am::sandbox
