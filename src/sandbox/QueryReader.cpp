// Reads the query of a list request and collects what is wrong with it.
#include "sandbox/QueryReader.h"

#include "sandbox/BodyReader.h"
#include "sandbox/IdGenerator.h"
#include "sandbox/JsonWriter.h"

#include <nlohmann/json.hpp>

#include <QByteArray>

#include <algorithm>
#include <charconv>

namespace am::sandbox {

std::string Cursor::encoded() const {
    JsonWriter json;
    json.beginObject().field("at", at).field("id", id).endObject();
    return QByteArray::fromStdString(json.take())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

std::optional<Cursor> Cursor::decode(const std::string& text) {
    const auto decoded = QByteArray::fromBase64Encoding(
        QByteArray::fromStdString(text),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() > 200)
        return std::nullopt;
    const nlohmann::json json = nlohmann::json::parse(decoded.decoded.toStdString(), nullptr, false);
    if (!json.is_object() || !json.contains("at") || !json["at"].is_string() || !json.contains("id") ||
        !json["id"].is_string())
        return std::nullopt;
    const auto at = core::Timestamp::parse(std::string_view(json["at"].get_ref<const std::string&>()));
    std::string id = json["id"].get<std::string>();
    if (!at || !(isUuid(id) || isLogId(id)))
        return std::nullopt;
    return Cursor{*at, std::move(id)};
}

Failure foreignCursor() {
    return failure::validation({{"cursor", "is not a cursor of this list"}});
}

std::optional<std::string> QueryReader::value(const std::string& name) const {
    const auto found = m_request.query.find(name);
    if (found == m_request.query.end())
        return std::nullopt;
    return found->second;
}

Page QueryReader::page(int defaultLimit, int maximumLimit) {
    Page page;
    page.limit = defaultLimit;
    if (const auto limit = value("limit")) {
        int read = 0;
        const auto [end, error] = std::from_chars(limit->data(), limit->data() + limit->size(), read);
        if (error != std::errc() || end != limit->data() + limit->size() || read < 1 || read > maximumLimit)
            m_problems.emplace("limit", "must be a whole number from 1 to " + std::to_string(maximumLimit));
        else
            page.limit = read;
    }
    if (const auto cursor = value("cursor")) {
        page.after = Cursor::decode(*cursor);
        if (!page.after)
            m_problems.emplace("cursor", "is not a cursor of this list");
    }
    return page;
}

std::optional<std::string> QueryReader::text(const std::string& name, int maximum) {
    std::optional<std::string> read = value(name);
    if (read && characterCount(*read) > maximum)
        m_problems.emplace(name, "must be at most " + std::to_string(maximum) + " characters");
    return read;
}

std::optional<std::string> QueryReader::phone(const std::string& name) {
    std::optional<std::string> read = value(name);
    if (read && !isE164(*read))
        m_problems.emplace(name, "must be E.164 (in a query, + is written %2B)");
    return read;
}

std::optional<std::string> QueryReader::uuid(const std::string& name) {
    std::optional<std::string> read = value(name);
    if (read && !isUuid(*read))
        m_problems.emplace(name, "must be a UUID");
    if (read)
        std::transform(read->begin(), read->end(), read->begin(),
                       [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c; });
    return read;
}

std::optional<std::string> QueryReader::choice(const std::string& name,
                                               std::initializer_list<const char*> allowed) {
    std::optional<std::string> read = value(name);
    if (read && std::none_of(allowed.begin(), allowed.end(), [&](const char* one) { return *read == one; })) {
        std::string all;
        for (const char* one : allowed)
            all += (all.empty() ? "" : ", ") + std::string(one);
        m_problems.emplace(name, "must be one of " + all);
        return std::nullopt;
    }
    return read;
}

std::optional<bool> QueryReader::flag(const std::string& name) {
    const std::optional<std::string> read = value(name);
    if (!read)
        return std::nullopt;
    if (*read != "true" && *read != "false")
        m_problems.emplace(name, "must be true or false");
    return *read == "true";
}

std::optional<core::Timestamp> QueryReader::time(const std::string& name) {
    const std::optional<std::string> read = value(name);
    if (!read)
        return std::nullopt;
    const auto moment = core::Timestamp::parse(std::string_view(*read));
    if (!moment)
        m_problems.emplace(name, "must be an RFC 3339 time");
    return moment;
}

std::optional<qint64> QueryReader::integer(const std::string& name, qint64 minimum, qint64 maximum) {
    const std::optional<std::string> text = value(name);
    if (!text)
        return std::nullopt;
    qint64 read = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), read);
    if (error != std::errc() || end != text->data() + text->size() || read < minimum || read > maximum) {
        m_problems.emplace(name, "must be a whole number from " + std::to_string(minimum) + " to " +
                                     std::to_string(maximum));
        return std::nullopt;
    }
    return read;
}

std::optional<Failure> QueryReader::finish() const {
    if (m_problems.empty())
        return std::nullopt;
    return failure::validation(m_problems);
}

} // namespace am::sandbox
