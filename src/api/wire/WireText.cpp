// Conversions between nlohmann's values and Qt's strings.
#include "api/wire/WireText.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace am::api::wire {

namespace {

using Json = nlohmann::json;

bool isDeeperThan(const Json& value, int levels) {
    return value.is_structured() &&
           (levels == 0 || std::any_of(value.begin(), value.end(), [levels](const Json& item) {
                return isDeeperThan(item, levels - 1);
            }));
}

} // namespace

QString textOf(const Json& value) {
    const auto& text = value.get_ref<const std::string&>();
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool isTooDeep(const Json& value) {
    constexpr int levels = 64;
    return isDeeperThan(value, levels);
}

QByteArray jsonOf(const Json& value) {
    if (isTooDeep(value)) {
        return QByteArrayLiteral("null");
    }
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace am::api::wire
