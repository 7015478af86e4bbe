// Request bodies as nlohmann objects.
#include "api/wire/WireBody.h"

#include "api/wire/WireText.h"

#include <nlohmann/json.hpp>

namespace am::api::wire {

using Json = nlohmann::json;

Body::Body() : m_object(std::make_unique<Json>(Json::object())) {}

Body::~Body() = default;

Body& Body::text(const char* key, const QString& value) {
    (*m_object)[key] = value.toStdString();
    return *this;
}

Body& Body::filledText(const char* key, const QString& value) {
    return value.isEmpty() ? *this : text(key, value);
}

Body& Body::maybeText(const char* key, const std::optional<QString>& value) {
    return value ? text(key, *value) : *this;
}

Body& Body::texts(const char* key, const QStringList& values) {
    Json list = Json::array();
    for (const QString& value : values) {
        list.push_back(value.toStdString());
    }
    (*m_object)[key] = std::move(list);
    return *this;
}

Body& Body::filledTexts(const char* key, const QStringList& values) {
    return values.isEmpty() ? *this : texts(key, values);
}

Body& Body::flag(const char* key, bool value) {
    (*m_object)[key] = value;
    return *this;
}

Body& Body::integer(const char* key, qint64 value) {
    (*m_object)[key] = value;
    return *this;
}

Body& Body::null(const char* key) {
    (*m_object)[key] = nullptr;
    return *this;
}

Body& Body::textOrNull(const char* key, const QString& value) {
    return value.isEmpty() ? null(key) : text(key, value);
}

Body& Body::maybeInteger(const char* key, const std::optional<int>& value) {
    return value ? integer(key, *value) : *this;
}

Body& Body::maybeFlag(const char* key, const std::optional<bool>& value) {
    return value ? flag(key, *value) : *this;
}

Body& Body::number(const char* key, double value) {
    (*m_object)[key] = value;
    return *this;
}

Body& Body::object(const char* key, const Body& value) {
    (*m_object)[key] = *value.m_object;
    return *this;
}

QByteArray Body::json() const {
    return jsonOf(*m_object);
}

} // namespace am::api::wire
