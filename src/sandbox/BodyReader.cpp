// Reads a JSON body field by field and collects what is wrong with it.
#include "sandbox/BodyReader.h"

#include "core/PhoneNumber.h"
#include "sandbox/IdGenerator.h"
#include "sandbox/PushTarget.h"

#include <nlohmann/json.hpp>
#include <QByteArray>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace am::sandbox {

namespace {
// Assumption A91. Bodies larger or deeper than this are 422; the server refuses more than 8 MiB with 413.
constexpr std::size_t maximumBody = 1024 * 1024;
constexpr int maximumDepth = 32;

/// Nesting is bounded before parsing, so that no hostile body costs stack or memory.
bool isTooDeep(const std::string& text) {
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maximumDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

/// A limit, as short as it can be written.
std::string written(double limit) {
    return QByteArray::number(limit, 'f', QLocale::FloatingPointShortest).toStdString();
}
} // namespace

int characterCount(const std::string& utf8) {
    return static_cast<int>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

bool isE164(const std::string& text) {
    return core::PhoneNumber::isE164(QString::fromStdString(text));
}

Outcome<BodyReader> BodyReader::parse(const std::string& body) {
    if (body.size() > maximumBody)
        return Refusal(failure::validation({{"body", "must not be larger than 1 MiB"}}));
    if (isTooDeep(body))
        return Refusal(failure::validation({{"body", "is nested too deeply"}}));
    // The parser takes a NUL for the end of the text.
    if (body.find('\0') != std::string::npos)
        return Refusal(failure::validation({{"body", "must be a JSON object"}}));
    nlohmann::json json = nlohmann::json::parse(body, nullptr, false);
    if (!json.is_object())
        return Refusal(failure::validation({{"body", "must be a JSON object"}}));
    return BodyReader(std::move(json));
}

BodyReader::BodyReader(nlohmann::json json, std::string prefix)
    : m_json(std::make_unique<nlohmann::json>(std::move(json))), m_prefix(std::move(prefix)) {}
BodyReader::~BodyReader() = default;
BodyReader::BodyReader(BodyReader&&) noexcept = default;
BodyReader& BodyReader::operator=(BodyReader&&) noexcept = default;

const nlohmann::json* BodyReader::find(const std::string& name) {
    m_known.insert(name);
    const auto found = m_json->find(name);
    return found == m_json->end() ? nullptr : &*found;
}

bool BodyReader::has(const std::string& name) const {
    return m_json->contains(name);
}

void BodyReader::problem(const std::string& name, const std::string& text) {
    m_problems.emplace(m_prefix + name, text);
}

std::optional<std::string> BodyReader::text(const std::string& name, int maximum, Empty empty) {
    const nlohmann::json* value = find(name);
    if (!value)
        return std::nullopt;
    if (!value->is_string()) {
        problem(name, "must be a string");
        return std::nullopt;
    }
    std::string read = value->get<std::string>();
    if (read.empty() && empty == Empty::Refused)
        problem(name, "must not be empty");
    if (characterCount(read) > maximum)
        problem(name, "must be at most " + std::to_string(maximum) + " characters");
    if (read.find('\0') != std::string::npos)
        problem(name, "must not contain NUL");
    return read;
}

std::optional<std::string> BodyReader::nullableText(const std::string& name, int maximum) {
    const nlohmann::json* value = find(name);
    if (value && value->is_null())
        return std::nullopt;
    return text(name, maximum, Empty::Allowed);
}

std::string BodyReader::requiredText(const std::string& name, int maximum, Empty empty) {
    if (!has(name))
        problem(name, "is required");
    return text(name, maximum, empty).value_or(std::string());
}

std::string BodyReader::requiredPhone(const std::string& name) {
    std::string read = requiredText(name);
    if (!isE164(read))
        problem(name, "must be E.164");
    return read;
}

std::optional<std::string> BodyReader::uuid(const std::string& name) {
    std::optional<std::string> read = text(name);
    if (read && !isUuid(*read))
        problem(name, "must be a UUID");
    if (read)
        std::transform(read->begin(), read->end(), read->begin(),
                       [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c; });
    return read;
}

std::string BodyReader::requiredUuid(const std::string& name) {
    if (!has(name))
        problem(name, "is required");
    return uuid(name).value_or(std::string());
}

std::optional<bool> BodyReader::flag(const std::string& name) {
    const nlohmann::json* value = find(name);
    if (!value)
        return std::nullopt;
    if (!value->is_boolean()) {
        problem(name, "must be true or false");
        return std::nullopt;
    }
    return value->get<bool>();
}

std::optional<qint64> BodyReader::integer(const std::string& name, qint64 minimum, qint64 maximum) {
    const nlohmann::json* value = find(name);
    if (!value)
        return std::nullopt;
    const bool fits =
        value->is_number_integer() &&
        !(value->is_number_unsigned() && value->get<quint64>() > static_cast<quint64>(maximum)) &&
        value->get<qint64>() >= minimum && value->get<qint64>() <= maximum;
    if (!fits) {
        problem(name,
                "must be a whole number from " + std::to_string(minimum) + " to " + std::to_string(maximum));
        return std::nullopt;
    }
    return value->get<qint64>();
}

std::optional<double> BodyReader::number(const std::string& name, double minimum, double maximum) {
    const nlohmann::json* value = find(name);
    if (!value)
        return std::nullopt;
    if (!value->is_number() || !(value->get<double>() >= minimum && value->get<double>() <= maximum)) {
        problem(name, "must be a number from " + written(minimum) + " to " + written(maximum));
        return std::nullopt;
    }
    return value->get<double>();
}

std::optional<core::Timestamp> BodyReader::time(const std::string& name) {
    const std::optional<std::string> read = text(name);
    if (!read)
        return std::nullopt;
    const std::optional<core::Timestamp> moment = core::Timestamp::parse(std::string_view(*read));
    if (!moment)
        problem(name, "must be an RFC 3339 time");
    return moment;
}

std::optional<std::vector<std::string>> BodyReader::textList(const std::string& name, int maximumLength) {
    const nlohmann::json* value = find(name);
    if (!value)
        return std::nullopt;
    std::vector<std::string> read;
    const bool good =
        value->is_array() && std::all_of(value->begin(), value->end(), [&](const nlohmann::json& item) {
            if (!item.is_string())
                return false;
            read.push_back(item.get<std::string>());
            return !read.back().empty() && characterCount(read.back()) <= maximumLength;
        });
    if (!good) {
        problem(name, "must be a list of strings");
        return std::nullopt;
    }
    return read;
}

std::optional<std::string> BodyReader::secureUrl(const std::string& name, Empty empty) {
    const nlohmann::json* value = find(name);
    if (value && value->is_null() && empty == Empty::Allowed)
        return std::nullopt;
    std::optional<std::string> read = text(name, 2048, empty);
    if (read && !read->empty() &&
        (read->rfind("https://", 0) != 0 || read->size() < 12 ||
         read->find_first_of(" \t\r\n\"<>") != std::string::npos))
        problem(name, "must be an https URL");
    return read;
}

std::optional<std::string> BodyReader::pushUrl(const std::string& name, Empty empty) {
    const nlohmann::json* value = find(name);
    if (value && value->is_null() && empty == Empty::Allowed)
        return std::nullopt;
    std::optional<std::string> read = text(name, 2048, empty);
    if (read && !read->empty() && !isPushUrl(*read))
        problem(name, "must be an https URL (http only to this computer)");
    return read;
}

std::optional<BodyReader> BodyReader::object(const std::string& name) {
    const nlohmann::json* value = find(name);
    if (!value)
        return std::nullopt;
    if (!value->is_object()) {
        problem(name, "must be an object");
        return std::nullopt;
    }
    return BodyReader(*value, m_prefix + name + ".");
}

void BodyReader::adopt(BodyReader& nested) {
    for (const std::string& field : nested.unknownFields())
        nested.problem(field, "unknown field");
    m_problems.merge(nested.m_problems);
}

std::vector<std::string> BodyReader::unknownFields() const {
    std::vector<std::string> names;
    for (const auto& item : m_json->items())
        if (m_known.count(item.key()) == 0)
            names.push_back(item.key());
    return names;
}

std::optional<Failure> BodyReader::finish() {
    for (const std::string& field : unknownFields())
        problem(field, "unknown field");
    if (m_problems.empty())
        return std::nullopt;
    // Assumption A92. Unknown fields of a body are refused; unknown query parameters are not.
    return failure::validation(m_problems);
}

} // namespace am::sandbox
