// One schema of the contract, ready to check values.
#include "support/ContractSchema.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <set>
#include <stdexcept>

namespace am::test {

using nlohmann::json;

namespace {

/// References deeper than this go in a circle.
constexpr int deepest = 40;

/// The validator knows only date-time, and compiles that expression anew for each value.
std::string patternOf(const std::string& format) {
    if (format == "uuid")
        return "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$";
    if (format == "date-time")
        return "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:"
               "([0-5][0-9]|60)([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$";
    if (format == "uri")
        return "^[A-Za-z][A-Za-z0-9+.-]*:[^ \t\r\n<>\"{}|^`\\\\]+$";
    if (format == "email")
        return "^[^@ \t\r\n]+@[^@ \t\r\n]+[.][^@ \t\r\n.]+$";
    throw std::runtime_error("the contract uses a format nobody checks: " + format);
}

/// Says nothing about which values are good.
bool isRemark(const std::string& keyword) {
    static const std::set<std::string> remarks{"description", "example", "default", "title", "deprecated"};
    return remarks.count(keyword) > 0 || keyword.rfind("x-", 0) == 0;
}

bool isChecked(const std::string& keyword) {
    static const std::set<std::string> checked{"type",     "enum",        "const",     "pattern",  "minimum",
                                               "maximum",  "minLength",   "maxLength", "minItems", "maxItems",
                                               "required", "uniqueItems", "format"};
    return checked.count(keyword) > 0;
}

class Resolver {
public:
    Resolver(const json& document, ContractSchema::Objects objects)
        : m_document(document), m_objects(objects) {}

    json resolve(const json& source, int depth = 0) const {
        if (depth > deepest)
            throw std::runtime_error("the contract's schemas refer to each other in a circle");
        if (source.contains("$ref")) {
            const std::string place = source.at("$ref").get<std::string>();
            if (place.rfind("#/", 0) != 0 || !m_document.contains(json::json_pointer(place.substr(1))))
                throw std::runtime_error("the contract refers to " + place + ", which it does not have");
            return resolve(m_document.at(json::json_pointer(place.substr(1))), depth + 1);
        }
        json result = json::object();
        for (const auto& [keyword, value] : source.items()) {
            if (keyword == "properties") {
                result[keyword] = json::object();
                for (const auto& [name, property] : value.items())
                    result[keyword][name] = resolve(property, depth + 1);
            } else if (keyword == "items") {
                result[keyword] = resolve(value, depth + 1);
            } else if (keyword == "additionalProperties") {
                result[keyword] = value.is_object() ? resolve(value, depth + 1) : value;
            } else if (keyword == "oneOf") {
                result[keyword] = json::array();
                for (const json& choice : value)
                    result[keyword].push_back(resolve(choice, depth + 1));
            } else if (isChecked(keyword)) {
                result[keyword] = value;
            } else if (keyword != "allOf" && !isRemark(keyword)) {
                throw std::runtime_error("the contract uses a keyword nobody checks: " + keyword);
            }
        }
        if (source.contains("allOf"))
            for (const json& part : source.at("allOf"))
                merge(result, resolve(part, depth + 1));
        if (result.contains("format")) {
            if (result.contains("pattern"))
                throw std::runtime_error("the contract gives a value both a format and a pattern");
            result["pattern"] = patternOf(result.at("format").get<std::string>());
        }
        const bool isClosed = m_objects == ContractSchema::Objects::Closed;
        if (isClosed && result.contains("properties") && !result.contains("additionalProperties"))
            result["additionalProperties"] = false;
        return result;
    }

private:
    /// The parts of an allOf are objects that share no property, so they make one object.
    static void merge(json& whole, const json& part) {
        for (const auto& [keyword, value] : part.items()) {
            if (!whole.contains(keyword)) {
                whole[keyword] = value;
            } else if (keyword == "properties") {
                whole[keyword].update(value);
            } else if (keyword == "required") {
                whole[keyword].insert(whole[keyword].end(), value.begin(), value.end());
            } else if (whole[keyword] != value) {
                throw std::runtime_error("the contract's allOf parts differ in " + keyword);
            }
        }
    }

    const json& m_document;
    ContractSchema::Objects m_objects;
};

/// "<root>", "[data]", "[0]" → "/data/0".
std::string placeOf(const std::vector<std::string>& context) {
    std::string place;
    for (std::size_t i = 1; i < context.size(); ++i) {
        const std::string& part = context[i];
        const bool isBracketed = part.size() > 1 && part.front() == '[' && part.back() == ']';
        place += '/' + (isBracketed ? part.substr(1, part.size() - 2) : part);
    }
    return place.empty() ? "/" : place;
}

/// Says of a whole what was said of its part already.
bool isEcho(const std::string& description) {
    return description.rfind("Failed to validate against schema associated with property", 0) == 0 ||
           description.rfind("Failed to validate item", 0) == 0;
}

/// The value itself, so that nobody has to search for it.
std::string shown(const json& value, const std::string& place) {
    const json* found = &value;
    if (place != "/") {
        try {
            found = &value.at(json::json_pointer(place));
        } catch (const json::exception&) {
            return {};
        }
    }
    if (found->is_structured())
        return {};
    return " (" + found->dump(-1, ' ', false, json::error_handler_t::replace).substr(0, 120) + ")";
}

} // namespace

ContractSchema::ContractSchema(const json& source, const json& document, Objects objects)
    : m_resolved(Resolver(document, objects).resolve(source)) {}

ContractSchema::~ContractSchema() = default;

void ContractSchema::compile() const {
    m_compiled = std::make_unique<valijson::Schema>();
    m_validator = std::make_unique<valijson::Validator>(valijson::Validator::kStrongTypes);
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    // The parser takes `format` up as well; our pattern already says it.
    json plain = m_resolved;
    const auto withoutFormats = [](auto&& self, json& schema) -> void {
        if (schema.is_object() && schema.contains("format") && schema.at("format").is_string())
            schema.erase("format");
        if (schema.is_structured())
            for (json& part : schema)
                self(self, part);
    };
    withoutFormats(withoutFormats, plain);
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(plain), *m_compiled);
}

std::vector<std::string> ContractSchema::problems(const json& value) const {
    const std::lock_guard lock(m_mutex);
    if (!m_compiled)
        compile();
    const valijson::adapters::NlohmannJsonAdapter target(value);
    // Almost always all is well, and then nothing needs to be written down.
    if (m_validator->validate(*m_compiled, target, nullptr))
        return {};
    valijson::ValidationResults results;
    m_validator->validate(*m_compiled, target, &results);
    std::vector<std::string> problems;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        if (isEcho(error.description))
            continue;
        const std::string place = placeOf(error.context);
        problems.push_back(place + ": " + error.description + shown(value, place));
    }
    if (problems.empty())
        problems.push_back("/: does not match the schema");
    return problems;
}

} // namespace am::test
