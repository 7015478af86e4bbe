// JSON values as Qt text.
#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json_fwd.hpp>

namespace am::api::wire {

/// The text of a JSON string.
QString textOf(const nlohmann::json& value);
/// Is `value` nested deeper than anything this API sends? Writing such a value would use up the stack.
bool isTooDeep(const nlohmann::json& value);
/// Compact JSON of `value`; `null` if it is too deep.
QByteArray jsonOf(const nlohmann::json& value);

} // namespace am::api::wire
