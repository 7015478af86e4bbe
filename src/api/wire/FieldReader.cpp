// Field access on nlohmann's DOM without exceptions.
#include "api/wire/FieldReader.h"

#include "api/wire/WireText.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace am::api::wire {

namespace {

using Json = nlohmann::json;

Json::object_t& fieldsOf(Json& object) {
    return object.get_ref<Json::object_t&>();
}

bool isText(const Json& value) {
    return value.is_string();
}
bool isFlag(const Json& value) {
    return value.is_boolean();
}
bool isList(const Json& value) {
    return value.is_array();
}
bool isNumber(const Json& value) {
    return value.is_number();
}

/// An integer in qint64's range; 5.0 counts, as some writers make every number a double.
bool isInteger(const Json& value) {
    if (value.is_number_unsigned()) {
        return value.get<quint64>() <= quint64(std::numeric_limits<qint64>::max());
    }
    if (value.is_number_float()) {
        constexpr double exact = 9007199254740992.0; // 2^53
        const double number = value.get<double>();
        return std::abs(number) <= exact && std::trunc(number) == number;
    }
    return value.is_number_integer();
}

qint64 integerOf(const Json& value) {
    return value.is_number_float() ? qint64(value.get<double>()) : value.get<qint64>();
}

bool flagOf(const Json& value) {
    return value.get<bool>();
}

std::optional<core::Timestamp> timeOf(const Json& value) {
    return core::Timestamp::parse(std::string_view(value.get_ref<const std::string&>()));
}

bool areTexts(const Json& value) {
    return value.is_array() && std::all_of(value.begin(), value.end(), isText);
}

double numberOf(const Json& value) {
    return value.get<double>();
}

QString looseTextOf(const Json& value) {
    return value.is_string() ? textOf(value) : QString::fromUtf8(jsonOf(value));
}

QStringList looseTextsOf(const Json& value) {
    QStringList texts;
    texts.reserve(qsizetype(value.size()));
    for (const Json& item : value) {
        texts.append(looseTextOf(item));
    }
    return texts;
}

} // namespace

FieldReader::FieldReader(Json& object, QString path) : m_object(&object), m_path(std::move(path)) {
    if (!object.is_object()) {
        m_problem = m_path.isEmpty() ? QStringLiteral("an object is missing")
                                     : QStringLiteral("\"%1\" is not an object").arg(m_path);
        object = Json::object();
    }
}

QString FieldReader::path(std::string_view key) const {
    const QString name = QString::fromUtf8(key.data(), qsizetype(key.size()));
    return m_path.isEmpty() ? name : QString(m_path + u'.' + name);
}

void FieldReader::fail(std::string_view key, QStringView what) {
    if (m_problem.isEmpty()) {
        m_problem = QStringLiteral("\"%1\" %2").arg(path(key), what);
    }
}

template <class Matches, class Convert>
auto FieldReader::take(std::string_view key, Need need, Matches matches, QStringView typeName,
                       Convert convert)
    -> std::optional<decltype(convert(std::declval<const nlohmann::json&>()))> {
    Json::object_t& fields = fieldsOf(*m_object);
    const auto found = fields.find(key);
    if (found == fields.end() || found->second.is_null()) {
        if (need == Need::Required) {
            fail(key, found == fields.end() ? u"is missing" : u"is null");
        } else if (found != fields.end()) {
            fields.erase(found);
        }
        return std::nullopt;
    }
    if (!matches(found->second)) {
        // An optional field of another type stays in the rest: one odd row must not stop a whole list.
        if (need == Need::Required) {
            fail(key, QString(QStringLiteral("is not ") + typeName.toString()));
        }
        return std::nullopt;
    }
    auto value = convert(std::as_const(found->second));
    fields.erase(found);
    return value;
}

bool FieldReader::has(std::string_view key) const {
    const Json::object_t& fields = fieldsOf(*m_object);
    const auto found = fields.find(key);
    return found != fields.end() && !found->second.is_null();
}

std::vector<std::string> FieldReader::keys() const {
    std::vector<std::string> names;
    for (const auto& [name, value] : fieldsOf(*m_object)) {
        if (!value.is_null()) {
            names.push_back(name);
        }
    }
    return names;
}

void FieldReader::drop(std::string_view key) {
    Json::object_t& fields = fieldsOf(*m_object);
    const auto found = fields.find(key);
    if (found != fields.end()) {
        fields.erase(found);
    }
}

QString FieldReader::text(std::string_view key) {
    return take(key, Need::Required, isText, u"a text", textOf).value_or(QString());
}

QString FieldReader::optionalText(std::string_view key) {
    return take(key, Need::Optional, isText, u"a text", textOf).value_or(QString());
}

QString FieldReader::looseText(std::string_view key) {
    const auto isTextOrNumber = [](const Json& value) {
        return value.is_string() || value.is_number();
    };
    return take(key, Need::Optional, isTextOrNumber, u"a text or number", looseTextOf).value_or(QString());
}

QStringList FieldReader::texts(std::string_view key) {
    return take(key, Need::Required, areTexts, u"a list of texts", looseTextsOf).value_or(QStringList());
}

QStringList FieldReader::optionalTexts(std::string_view key) {
    return take(key, Need::Optional, areTexts, u"a list of texts", looseTextsOf).value_or(QStringList());
}

QStringList FieldReader::looseTexts(std::string_view key) {
    return take(key, Need::Optional, isList, u"a list", looseTextsOf).value_or(QStringList());
}

bool FieldReader::flag(std::string_view key) {
    return take(key, Need::Required, isFlag, u"true or false", flagOf).value_or(false);
}

bool FieldReader::optionalFlag(std::string_view key, bool fallback) {
    return take(key, Need::Optional, isFlag, u"true or false", flagOf).value_or(fallback);
}

qint64 FieldReader::integer(std::string_view key) {
    return take(key, Need::Required, isInteger, u"a whole number", integerOf).value_or(0);
}

qint64 FieldReader::optionalInteger(std::string_view key, qint64 fallback) {
    return take(key, Need::Optional, isInteger, u"a whole number", integerOf).value_or(fallback);
}

int FieldReader::optionalInt(std::string_view key, int fallback) {
    return maybeInt(key).value_or(fallback);
}

std::optional<int> FieldReader::maybeInt(std::string_view key) {
    const auto isInt = [](const Json& value) {
        return isInteger(value) && integerOf(value) >= std::numeric_limits<int>::min() &&
               integerOf(value) <= std::numeric_limits<int>::max();
    };
    const auto intOf = [](const Json& value) {
        return int(integerOf(value));
    };
    return take(key, Need::Optional, isInt, u"a small whole number", intOf);
}

std::optional<qint64> FieldReader::maybeInteger(std::string_view key) {
    return take(key, Need::Optional, isInteger, u"a whole number", integerOf);
}

double FieldReader::optionalNumber(std::string_view key, double fallback) {
    return maybeNumber(key).value_or(fallback);
}

std::optional<double> FieldReader::maybeNumber(std::string_view key) {
    return take(key, Need::Optional, isNumber, u"a number", numberOf);
}

QMap<QString, QString> FieldReader::optionalTextMap(std::string_view key) {
    const auto isMap = [](const Json& value) {
        return value.is_object() && std::all_of(value.begin(), value.end(), isText);
    };
    const auto mapOf = [](const Json& value) {
        QMap<QString, QString> map;
        for (const auto& [name, text] : value.items()) {
            map.insert(QString::fromStdString(name), textOf(text));
        }
        return map;
    };
    return take(key, Need::Optional, isMap, u"an object of texts", mapOf).value_or(QMap<QString, QString>());
}

QMap<QString, std::optional<double>> FieldReader::optionalNumberMap(std::string_view key) {
    using Map = QMap<QString, std::optional<double>>;
    const auto isMap = [](const Json& value) {
        return value.is_object() && std::all_of(value.begin(), value.end(), [](const Json& item) {
                   return item.is_number() || item.is_null();
               });
    };
    const auto mapOf = [](const Json& value) {
        Map map;
        for (const auto& [name, number] : value.items()) {
            map.insert(QString::fromStdString(name),
                       number.is_null() ? std::nullopt : std::optional(numberOf(number)));
        }
        return map;
    };
    return take(key, Need::Optional, isMap, u"an object of numbers", mapOf).value_or(Map());
}

core::Timestamp FieldReader::time(std::string_view key) {
    const auto isTime = [](const Json& value) {
        return isText(value) && timeOf(value);
    };
    return take(key, Need::Required, isTime, u"a time", timeOf)
        .value_or(std::nullopt)
        .value_or(core::Timestamp());
}

std::optional<core::Timestamp> FieldReader::optionalTime(std::string_view key) {
    Json::object_t& fields = fieldsOf(*m_object);
    const auto found = fields.find(key);
    if (found != fields.end() && isText(found->second) &&
        !found->second.get_ref<const std::string&>().empty() && !timeOf(found->second)) {
        return std::nullopt;
    }
    return take(key, Need::Optional, isText, u"a text", timeOf).value_or(std::nullopt);
}

core::Money FieldReader::money(std::string_view key) {
    return core::Money{integer(key)};
}

std::optional<core::Money> FieldReader::optionalMoney(std::string_view key) {
    const auto moneyOf = [](const Json& value) {
        return core::Money{integerOf(value)};
    };
    return take(key, Need::Optional, isInteger, u"a whole number", moneyOf);
}

QByteArray FieldReader::optionalJson(std::string_view key) {
    const auto isStructured = [](const Json& value) {
        return value.is_structured();
    };
    const auto filledJsonOf = [](const Json& value) {
        return value.empty() ? QByteArray() : jsonOf(value);
    };
    return take(key, Need::Optional, isStructured, u"an object", filledJsonOf).value_or(QByteArray());
}

void FieldReader::objects(std::string_view key, const std::function<void(FieldReader&)>& read) {
    readObjects(key, Need::Required, read);
}

void FieldReader::optionalObjects(std::string_view key, const std::function<void(FieldReader&)>& read) {
    readObjects(key, Need::Optional, read);
}

void FieldReader::readObjects(std::string_view key, Need need,
                              const std::function<void(FieldReader&)>& read) {
    const auto isObjects = [](const Json& value) {
        return value.is_array() &&
               std::all_of(value.begin(), value.end(), [](const Json& item) { return item.is_object(); });
    };
    // Moved out and not copied: a copy of what is nested without end would use up the stack.
    Json items;
    const auto found = fieldsOf(*m_object).find(key);
    if (found != fieldsOf(*m_object).end() && isObjects(found->second)) {
        items.swap(found->second);
        fieldsOf(*m_object).erase(found);
    } else {
        const auto none = [](const Json&) {
            return 0;
        };
        take(key, need, isObjects, u"a list of objects", none);
        return;
    }
    qsizetype index = 0;
    for (Json& item : items) {
        FieldReader reader(item, path(key) + u'.' + QString::number(index));
        read(reader);
        if (!reader.isGood()) {
            if (m_problem.isEmpty()) {
                m_problem = reader.m_problem;
            }
            return;
        }
        ++index;
    }
}

Json* FieldReader::innerObject(std::string_view key) {
    Json::object_t& fields = fieldsOf(*m_object);
    const auto found = fields.find(key);
    if (found == fields.end()) {
        return nullptr;
    }
    if (found->second.is_null()) {
        fields.erase(found);
        return nullptr;
    }
    return found->second.is_object() ? &found->second : nullptr;
}

void FieldReader::closeInner(std::string_view key, const FieldReader& inner) {
    if (m_problem.isEmpty()) {
        m_problem = inner.m_problem;
    }
    if (inner.m_object->empty()) {
        Json::object_t& fields = fieldsOf(*m_object);
        fields.erase(fields.find(key));
    }
}

QByteArray FieldReader::rest() {
    if (m_object->empty() || !isGood()) {
        return QByteArray();
    }
    if (isTooDeep(*m_object)) {
        m_problem = QStringLiteral("the answer is nested too deeply");
        return QByteArray();
    }
    return jsonOf(*m_object);
}

} // namespace am::api::wire
