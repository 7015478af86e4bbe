// An error body is read leniently: what can be understood is kept, nothing in it can make matters worse.
#include "api/wire/WireError.h"

#include "api/wire/WireText.h"

#include <nlohmann/json.hpp>

namespace am::api::wire {

namespace {

using Json = nlohmann::json;

const Json* member(const Json& object, const char* key) {
    if (!object.is_object()) {
        return nullptr;
    }
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

/// A scalar as text; objects and arrays as their JSON.
QString looseText(const Json* value) {
    if (!value || value->is_null()) {
        return QString();
    }
    return value->is_string() ? textOf(*value) : QString::fromUtf8(jsonOf(*value));
}

QStringList numbersIn(const Json* value) {
    QStringList numbers;
    if (!value) {
        return numbers;
    }
    if (value->is_string()) {
        const QStringList parts = textOf(*value).split(u',', Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            numbers.append(part.trimmed());
        }
    } else if (value->is_array()) {
        for (const Json& item : *value) {
            const Json* const number = item.is_object() ? member(item, "number") : &item;
            if (number && number->is_string()) {
                numbers.append(textOf(*number));
            }
        }
    }
    return numbers;
}

/// The contract does not say where a 409 names the numbers that are gone.
QStringList unavailableNumbers(const Json& root, const Json& error) {
    const Json* const places[] = {&error, member(error, "details"), &root, member(root, "details"),
                                  member(root, "data")};
    for (const Json* const place : places) {
        for (const char* const key : {"unavailable", "unavailable_numbers"}) {
            if (place) {
                QStringList numbers = numbersIn(member(*place, key));
                if (!numbers.isEmpty()) {
                    return numbers;
                }
            }
        }
    }
    return {};
}

} // namespace

bool readError(const QByteArray& body, core::ApiError& error) {
    const Json root = Json::parse(body.begin(), body.end(), nullptr, false);
    if (!root.is_object()) {
        return false;
    }
    const Json* const inner = member(root, "error");
    const Json& source = inner && inner->is_object() ? *inner : root;
    error.code = looseText(member(source, "code"));
    const QString message = looseText(member(source, "message"));
    if (!message.isEmpty()) {
        error.message = message;
    } else if (inner && inner->is_string()) {
        error.message = textOf(*inner);
    }
    const QString requestId = looseText(member(source, "request_id"));
    if (!requestId.isEmpty()) {
        error.requestId = requestId;
    }
    if (const Json* const details = member(source, "details"); details && details->is_object()) {
        for (const auto& [field, problem] : details->items()) {
            error.details.insert(QString::fromStdString(field), looseText(&problem));
        }
    }
    error.unavailableNumbers = unavailableNumbers(root, source);
    return true;
}

} // namespace am::api::wire
