// Reads the rule files that are JSON.
#pragma once

#include "rules/RuleData.h"

#include <QStringList>

#include <nlohmann/json.hpp>

namespace am::rules {

/// Keeps the order of the file. Ends the program if the file is missing or damaged: it is part of the build.
inline nlohmann::ordered_json ruleJson(const char* name) {
    return nlohmann::ordered_json::parse(ruleFile(QLatin1String(name)).toStdString());
}

template <typename Json>
QString ruleText(const Json& value) {
    return QString::fromStdString(value.template get<std::string>());
}

/// Empty if an object has no such text.
template <typename Json>
QString ruleText(const Json& object, const char* key) {
    return QString::fromStdString(object.value(key, std::string()));
}

template <typename Json>
QStringList ruleTexts(const Json& list) {
    QStringList texts;
    for (const auto& item : list) {
        texts += ruleText(item);
    }
    return texts;
}

} // namespace am::rules
