// Answers built from the contract's schemas: what a server may say, and what it may not.
#include "support/ContractSamples.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace am::test {

using nlohmann::json;

namespace {

/// What a value is made like.
struct Manner {
    enum class Fields : quint8 { Required, All };
    enum class Nullable : quint8 { Filled, Null };
    enum class Words : quint8 { Known, New };
    enum class Others : quint8 { None, Some };
    Fields fields = Fields::All;
    Nullable nullable = Nullable::Filled;
    Words words = Words::Known;
    Others others = Others::None;
};

json textOf(const json& schema, const Manner& manner) {
    if (schema.contains("enum"))
        return manner.words == Manner::Words::New ? json("NEVER_SEEN_BEFORE") : schema.at("enum").front();
    const std::string format = schema.value("format", "");
    if (format == "uuid")
        return "3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f";
    if (format == "date-time")
        return "2026-07-02T15:04:05.123Z";
    if (format == "uri")
        return "https://example.org/a";
    if (format == "email")
        return "a@example.org";
    const std::string pattern = schema.value("pattern", "");
    if (pattern == R"(^\+[1-9]\d{6,14}$)")
        return "+13125550188";
    if (pattern == R"(^\d{2}:\d{2}$)")
        return "21:00";
    if (!pattern.empty())
        throw std::runtime_error("no sample for the pattern " + pattern);
    return std::string("Sample text").substr(0, schema.value("maxLength", 11u));
}

json valueOf(const json& schema, const Manner& manner);

json objectOf(const json& schema, const Manner& manner) {
    json object = json::object();
    const json required = schema.value("required", json::array());
    const json properties = schema.value("properties", json::object());
    for (const auto& [name, property] : properties.items()) {
        const bool isRequired = std::find(required.begin(), required.end(), name) != required.end();
        if (isRequired || manner.fields == Manner::Fields::All)
            object[name] = valueOf(property, manner);
    }
    const json others = schema.value("additionalProperties", json(true));
    if (others.is_object() && manner.fields == Manner::Fields::All)
        object["10017"] = valueOf(others, manner);
    if (manner.others == Manner::Others::Some && !others.is_object())
        object["x_new_field"] = {{"a", {1, nullptr, "b"}}};
    return object;
}

json valueOf(const json& schema, const Manner& manner) {
    if (schema.contains("const"))
        return schema.at("const");
    if (schema.contains("oneOf")) {
        const json& choices = schema.at("oneOf");
        const bool isNull = manner.nullable == Manner::Nullable::Null;
        return isNull ? json() : valueOf(choices.front(), manner);
    }
    json type = schema.value("type", json());
    if (type.is_array()) {
        const bool mayBeNull = std::find(type.begin(), type.end(), "null") != type.end();
        if (mayBeNull && manner.nullable == Manner::Nullable::Null)
            return nullptr;
        type = type.front();
    }
    if (type == "object")
        return objectOf(schema, manner);
    if (type == "array")
        return json::array({valueOf(schema.value("items", json::object()), manner)});
    if (type == "string")
        return textOf(schema, manner);
    if (type == "integer")
        return schema.value("minimum", 7);
    if (type == "number")
        return 1.5;
    if (type == "boolean")
        return true;
    if (type.is_null())
        return "anything";
    throw std::runtime_error("no sample for " + schema.dump());
}

class SampleMaker {
public:
    explicit SampleMaker(const ContractOperation& operation) : m_operation(operation) {
        const ContractAnswer& answer = operation.answers.at(operation.success());
        const auto body = answer.bodies.find("application/json");
        if (body != answer.bodies.end())
            m_schema = body->second->resolved();
    }

    bool hasBody() const { return !m_schema.is_null(); }
    bool isList() const {
        return m_operation.isEnveloped && m_schema.at("properties").at("data").value("type", "") == "array";
    }

    /// Body in the envelope that the contract gives it.
    json body(const Manner& manner) const {
        json body = valueOf(m_schema, manner);
        if (m_operation.isEnveloped) {
            body["success"] = true; // some manners would leave it out or rename it
            if (manner.fields == Manner::Fields::Required && isList())
                body["data"] =
                    json::array({valueOf(m_schema.at("properties").at("data").at("items"), manner)});
            setCursor(body, nullptr);
        }
        return body;
    }

    static void setCursor(json& body, const json& cursor) {
        if (body.contains("meta") && body.at("meta").is_object())
            body["meta"]["next_cursor"] = cursor;
    }

    ContractSample sample(const std::string& name, const json& body) const {
        ContractSample sample;
        sample.name = name;
        sample.status = m_operation.success();
        sample.headers = {{"Content-Type", "application/json"}, {"X-Request-Id", "01J0REQ"}};
        if (hasBody())
            sample.body = body.dump();
        if (isList())
            sample.rows = static_cast<int>(body.at("data").size());
        return sample;
    }

    const json& schema() const { return m_schema; }

private:
    const ContractOperation& m_operation;
    json m_schema;
};

void addCursors(const ContractOperation& operation, const SampleMaker& maker,
                std::vector<ContractSample>& samples) {
    const json full = maker.body({});
    if (operation.pagination == ContractPagination::Meta) {
        json paged = full;
        paged["meta"]["next_cursor"] = "cursor-2";
        samples.push_back(maker.sample("a next page", paged));
        samples.back().nextCursor = "cursor-2";
        samples.back().headers["X-Next-Cursor"] = "not-this-one";
    }
    if (operation.pagination == ContractPagination::Header) {
        json paged = full;
        paged["meta"]["next_cursor"] = "not-this-one";
        samples.push_back(maker.sample("a next page", paged));
        samples.back().nextCursor = "cursor-2";
        samples.back().headers["X-Next-Cursor"] = "cursor-2";
    }
}

/// Places of the required fields below `schema`, in the fullest value.
void findRequired(const json& schema, const std::string& place, std::vector<std::string>& found) {
    for (const json& name : schema.value("required", json::array()))
        found.push_back(place + '/' + name.get<std::string>());
    const json properties = schema.value("properties", json::object());
    for (const auto& [name, property] : properties.items())
        findRequired(property, place + '/' + name, found);
    if (schema.contains("items"))
        findRequired(schema.at("items"), place + "/0", found);
}

} // namespace

std::vector<ContractSample> goodSamples(const ContractOperation& operation) {
    const SampleMaker maker(operation);
    if (!maker.hasBody())
        return {maker.sample("nothing", {})};
    std::vector<ContractSample> samples;
    const auto add = [&](const char* name, const Manner& manner) {
        samples.push_back(maker.sample(name, maker.body(manner)));
    };
    Manner manner;
    add("everything", manner);
    manner.fields = Manner::Fields::Required;
    add("only what is required", manner);
    manner = {};
    manner.nullable = Manner::Nullable::Null;
    add("nulls", manner);
    manner = {};
    manner.words = Manner::Words::New;
    add("new words", manner);
    manner = {};
    manner.others = Manner::Others::Some;
    add("new fields", manner);

    const json full = maker.body({});
    if (maker.isList()) {
        json changed = full;
        changed["data"] = json::array();
        samples.push_back(maker.sample("no rows", changed));
        changed["data"] = json::array({full["data"][0], full["data"][0], full["data"][0]});
        samples.push_back(maker.sample("three rows", changed));
        changed.erase("meta");
        samples.push_back(maker.sample("no meta", changed));
    } else if (operation.isEnveloped) {
        samples.push_back(maker.sample("without the envelope", full.at("data")));
    } else {
        samples.push_back(maker.sample("in an envelope", {{"success", true}, {"data", full}}));
    }
    addCursors(operation, maker, samples);
    for (const auto& [status, answer] : operation.answers) {
        if (status > operation.success() && status < 300) {
            samples.push_back(maker.sample("with status " + std::to_string(status), full));
            samples.back().status = status;
        }
    }
    return samples;
}

std::vector<ContractSample> lineSamples(const ContractOperation& operation) {
    const ContractAnswer& answer = operation.answers.at(operation.success());
    const auto lines = answer.bodies.find("application/x-ndjson");
    if (lines == answer.bodies.end())
        return {};
    std::vector<ContractSample> samples;
    const auto add = [&](const char* name, const Manner& manner, int rows) {
        ContractSample sample;
        sample.name = name;
        sample.status = operation.success();
        sample.headers = {{"Content-Type", "application/x-ndjson"}, {"X-Request-Id", "01J0REQ"}};
        sample.rows = rows;
        for (int row = 0; row < rows; ++row)
            sample.body += valueOf(lines->second->resolved(), manner).dump() + '\n';
        samples.push_back(sample);
    };
    Manner manner;
    add("no rows", manner, 0);
    add("everything", manner, 3);
    manner.fields = Manner::Fields::Required;
    add("only what is required", manner, 3);
    manner = {};
    manner.nullable = Manner::Nullable::Null;
    add("nulls", manner, 3);
    manner = {};
    manner.others = Manner::Others::Some;
    add("new fields", manner, 3);
    return samples;
}

std::vector<ContractSample> incompleteSamples(const ContractOperation& operation) {
    const SampleMaker maker(operation);
    if (!maker.hasBody())
        return {};
    std::vector<std::string> places;
    findRequired(maker.schema(), {}, places);
    std::vector<ContractSample> samples;
    const json full = maker.body({});
    for (const std::string& place : std::set<std::string>(places.begin(), places.end())) {
        // Without it, the answer is one without the envelope; meta is not needed to read a page.
        if (place == "/success" || place == "/meta")
            continue;
        json body = full;
        const std::size_t slash = place.rfind('/');
        body.at(json::json_pointer(place.substr(0, slash))).erase(place.substr(slash + 1));
        ContractSample sample;
        sample.name = "without " + place;
        sample.status = operation.success();
        sample.headers = {{"Content-Type", "application/json"}, {"X-Request-Id", "01J0REQ"}};
        sample.body = body.dump();
        samples.push_back(sample);
    }
    return samples;
}

} // namespace am::test
