// The API contract, tests/data/openapi.yaml, as tests ask about it.
#include "support/Contract.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <fstream>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace am::test {

using nlohmann::json;

namespace {

json scalarOf(const YAML::Node& node) {
    const std::string& text = node.Scalar();
    if (node.Tag() == "!")
        return text; // quoted
    if (text.empty() || text == "null" || text == "~")
        return nullptr;
    if (text == "true" || text == "false")
        return text == "true";
    static const std::regex whole("-?(0|[1-9][0-9]*)");
    static const std::regex broken(R"(-?[0-9]+\.[0-9]+)");
    if (std::regex_match(text, whole))
        return std::stoll(text);
    if (std::regex_match(text, broken))
        return std::stod(text);
    return text;
}

json jsonOf(const YAML::Node& node) {
    if (node.IsMap()) {
        json object = json::object();
        for (const auto& entry : node)
            object[entry.first.Scalar()] = jsonOf(entry.second);
        return object;
    }
    if (node.IsSequence()) {
        json array = json::array();
        for (const YAML::Node& item : node)
            array.push_back(jsonOf(item));
        return array;
    }
    return node.IsScalar() ? scalarOf(node) : json();
}

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string raised(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

/// A member that may be missing; then something empty.
const json& memberOf(const json& object, const char* name) {
    static const json nothing = json::object();
    const auto found = object.find(name);
    return found == object.end() ? nothing : *found;
}

std::vector<std::string> segmentsOf(const std::string& path) {
    std::vector<std::string> segments;
    std::istringstream stream(path);
    for (std::string segment; std::getline(stream, segment, '/');)
        segments.push_back(segment);
    if (!path.empty() && path.back() == '/')
        segments.emplace_back();
    return segments;
}

bool isPlaceholder(const std::string& segment) {
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

/// Reads the parts of one operation.
class OperationReader {
public:
    explicit OperationReader(const json& document) : m_document(document) {}

    ContractOperation read(const std::string& method, const std::string& path, const json& source) const {
        ContractOperation operation;
        operation.id = source.at("operationId").get<std::string>();
        operation.method = raised(method);
        operation.path = path;
        operation.scope = source.value("x-scope", "");
        operation.isEnveloped = source.value("x-envelope", false);
        operation.pagination = paginationOf(source.value("x-pagination", ""));
        for (const json& code : memberOf(source, "x-error-codes")) {
            const std::string name = code.get<std::string>();
            const std::string word = name.substr(0, name.find(' '));
            // A remark instead of a code is not in capitals.
            if (!word.empty() && std::all_of(word.begin(), word.end(), [](unsigned char c) {
                    return std::isupper(c) || std::isdigit(c) || c == '_';
                }))
                operation.codes.push_back(word);
        }
        for (const json& parameter : memberOf(source, "parameters"))
            operation.parameters.push_back(parameterOf(followed(parameter)));
        if (source.contains("requestBody")) {
            const json& body = source.at("requestBody");
            const json& schema = body.at("content").at("application/json").at("schema");
            operation.isBodyRequired = body.value("required", false);
            operation.body = schemaOf(schema);
            operation.closedBody =
                std::make_shared<ContractSchema>(schema, m_document, ContractSchema::Objects::Closed);
        }
        for (const auto& [status, answer] : source.at("responses").items()) {
            if (status == "default")
                operation.otherAnswers = answerOf(followed(answer));
            else
                operation.answers.emplace(std::stoi(status), answerOf(followed(answer)));
        }
        return operation;
    }

private:
    static ContractPagination paginationOf(const std::string& text) {
        if (text.empty())
            return ContractPagination::None;
        if (text == "meta")
            return ContractPagination::Meta;
        if (text == "header")
            return ContractPagination::Header;
        if (text == "single")
            return ContractPagination::Single;
        throw std::runtime_error("unknown x-pagination: " + text);
    }

    const json& followed(const json& node) const {
        return node.contains("$ref")
                   ? m_document.at(json::json_pointer(node.at("$ref").get<std::string>().substr(1)))
                   : node;
    }

    std::shared_ptr<const ContractSchema> schemaOf(const json& schema) const {
        return std::make_shared<ContractSchema>(schema, m_document, ContractSchema::Objects::Open);
    }

    ContractParameter parameterOf(const json& source) const {
        using Place = ContractParameter::Place;
        ContractParameter parameter;
        const std::string place = source.at("in").get<std::string>();
        parameter.place = place == "path" ? Place::Path : place == "query" ? Place::Query : Place::Header;
        parameter.name = source.at("name").get<std::string>();
        if (parameter.place == Place::Header)
            parameter.name = lowered(parameter.name);
        parameter.isRequired = source.value("required", false);
        parameter.schema = schemaOf(source.at("schema"));
        return parameter;
    }

    ContractAnswer answerOf(const json& source) const {
        ContractAnswer answer;
        for (const auto& [name, header] : memberOf(source, "headers").items()) {
            ContractParameter parameter;
            parameter.name = lowered(name);
            parameter.place = ContractParameter::Place::Header;
            parameter.schema = schemaOf(followed(header).at("schema"));
            answer.headers.emplace(parameter.name, parameter);
        }
        for (const auto& [type, content] : memberOf(source, "content").items())
            answer.bodies.emplace(type, schemaOf(content.at("schema")));
        return answer;
    }

    const json& m_document;
};

std::string fileText(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot read " + path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace

json ContractParameter::typed(const std::string& text) const {
    const json type = schema->resolved().value("type", json("string"));
    if (type == "boolean" && (text == "true" || text == "false"))
        return text == "true";
    if (type == "integer") {
        long long number = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (problem == std::errc() && end == text.data() + text.size())
            return number;
    }
    return text;
}

const ContractParameter* ContractOperation::parameter(ContractParameter::Place place,
                                                      const std::string& name) const {
    for (const ContractParameter& candidate : parameters) {
        if (candidate.place == place && candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

int ContractOperation::success() const {
    for (const auto& [status, answer] : answers) {
        if (status >= 200 && status < 300)
            return status;
    }
    return 0;
}

Contract::Contract(const std::string& yaml) : m_json(jsonOf(YAML::Load(yaml))) {
    const OperationReader reader(m_json);
    for (const auto& [path, methods] : m_json.at("paths").items())
        for (const auto& [method, operation] : methods.items())
            m_operations.push_back(reader.read(method, path, operation));
    for (const auto& [name, methods] : memberOf(m_json, "webhooks").items())
        for (const auto& [method, operation] : methods.items()) {
            m_pushes.push_back(reader.read(method, {}, operation));
            m_pushes.back().id = name;
        }
}

const Contract& Contract::document() {
    static const Contract contract(fileText(AM_CONTRACT_FILE));
    return contract;
}

const ContractOperation* Contract::operation(const std::string& id) const {
    const auto found = std::find_if(m_operations.begin(), m_operations.end(),
                                    [&id](const ContractOperation& operation) { return operation.id == id; });
    return found == m_operations.end() ? nullptr : &*found;
}

const ContractOperation* Contract::push(const std::string& id) const {
    const auto found = std::find_if(m_pushes.begin(), m_pushes.end(),
                                    [&id](const ContractOperation& push) { return push.id == id; });
    return found == m_pushes.end() ? nullptr : &*found;
}

ContractMatch Contract::find(const std::string& method, const std::string& path) const {
    const std::vector<std::string> asked = segmentsOf(path);
    ContractMatch best;
    std::string bestShape;
    for (const ContractOperation& operation : m_operations) {
        if (operation.method != method)
            continue;
        const std::vector<std::string> pattern = segmentsOf(operation.path);
        if (pattern.size() != asked.size())
            continue;
        ContractMatch match{&operation, {}};
        // 'a' for a literal, 'b' for a placeholder: the first in the alphabet is the most literal.
        std::string shape;
        for (std::size_t i = 0; i < asked.size() && match.operation; ++i) {
            if (isPlaceholder(pattern[i]) && !asked[i].empty()) {
                const std::string name = pattern[i].substr(1, pattern[i].size() - 2);
                match.pathValues[name] = percentDecoded(asked[i]);
                shape += 'b';
            } else if (pattern[i] == asked[i]) {
                shape += 'a';
            } else {
                match.operation = nullptr;
            }
        }
        if (match.operation && (!best.operation || shape < bestShape)) {
            best = match;
            bestShape = shape;
        }
    }
    return best;
}

std::string percentDecoded(const std::string& text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        if (text[i] == '%' && i + 2 < text.size() &&
            std::from_chars(text.data() + i + 1, text.data() + i + 3, value, 16).ptr == text.data() + i + 3) {
            result += static_cast<char>(value);
            i += 2;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace am::test
