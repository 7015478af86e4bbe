// The fields of a value, listed once: for the columns of a table and for a JSON object.
#pragma once

#include "store/SqlValue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <initializer_list>
#include <tuple>

namespace am::store {

class Statement;

/// One field of T under its stored name.
template <class T, class Member>
struct Field {
    QLatin1String name;
    Member T::*member;
};

template <class T, class Member>
constexpr Field<T, Member> field(const char* name, Member T::*member) {
    return {QLatin1String(name), member};
}

/// How a field's value looks inside a JSON object. Only for columns that hold a whole value of our own;
/// nothing of the API's JSON passes here.
template <class T>
struct JsonValue {
    static_assert(std::is_enum_v<T>, "No JSON form known for this type.");
    static QJsonValue write(T value) { return int(value); }
    static void read(const QJsonValue& stored, T& value) { value = T(stored.toInt()); }
};

template <>
struct JsonValue<QString> {
    static QJsonValue write(const QString& value) { return value; }
    static void read(const QJsonValue& stored, QString& value) { value = stored.toString(); }
};

template <>
struct JsonValue<QByteArray> {
    static QJsonValue write(const QByteArray& value) { return QString::fromLatin1(value.toBase64()); }
    static void read(const QJsonValue& stored, QByteArray& value) {
        value = QByteArray::fromBase64(stored.toString().toLatin1());
    }
};

template <>
struct JsonValue<int> {
    static QJsonValue write(int value) { return value; }
    static void read(const QJsonValue& stored, int& value) { value = stored.toInt(); }
};

template <>
struct JsonValue<bool> {
    static QJsonValue write(bool value) { return value; }
    static void read(const QJsonValue& stored, bool& value) { value = stored.toBool(); }
};

template <>
struct JsonValue<core::Money> {
    static QJsonValue write(core::Money value) { return value.cents; }
    static void read(const QJsonValue& stored, core::Money& value) { value.cents = stored.toInteger(); }
};

template <>
struct JsonValue<core::Timestamp> {
    static QJsonValue write(core::Timestamp value) { return value.milliseconds(); }
    static void read(const QJsonValue& stored, core::Timestamp& value) {
        value = core::Timestamp::fromMilliseconds(stored.toInteger());
    }
};

template <class T>
struct JsonValue<std::optional<T>> {
    static QJsonValue write(const std::optional<T>& value) {
        return value ? JsonValue<T>::write(*value) : QJsonValue();
    }
    static void read(const QJsonValue& stored, std::optional<T>& value) {
        if (stored.isNull() || stored.isUndefined()) {
            value.reset();
        } else {
            JsonValue<T>::read(stored, value.emplace());
        }
    }
};

template <>
struct JsonValue<QStringList> {
    static QJsonValue write(const QStringList& value) { return QJsonArray::fromStringList(value); }
    static void read(const QJsonValue& stored, QStringList& value) {
        value.clear();
        for (const QJsonValue& item : stored.toArray()) {
            value.append(item.toString());
        }
    }
};

/// All fields of T. `Fields fields(field("id", &T::id), …)`.
template <class T, class... Members>
class Fields {
public:
    constexpr explicit Fields(Field<T, Members>... fields) : m_fields(fields...) {}

    static constexpr int count() { return int(sizeof...(Members)); }

    /// "id, number, …", each with `prefix` in front.
    QString names(QLatin1String prefix = {}) const {
        QStringList list;
        forEach([&](const auto& entry) { list.append(prefix + entry.name); });
        return list.join(QLatin1String(", "));
    }

    /// "?, ?, …"
    QString marks() const { return QStringList(count(), QStringLiteral("?")).join(QLatin1String(", ")); }

    /// "id = ?, number = ?, …"
    QString assignments() const {
        QStringList list;
        forEach([&](const auto& entry) { list.append(entry.name + QLatin1String(" = ?")); });
        return list.join(QLatin1String(", "));
    }

    /// Inserts a row or, where `key` is known, takes over what differs; an equal row is left alone and counts
    /// as unchanged. `changedAt`, if given, names the column with the time of the last change: an older row
    /// then leaves a newer one alone, too.
    QString upsertSql(QLatin1String table, std::initializer_list<QLatin1String> key,
                      QLatin1String changedAt = {}) const {
        QStringList sets;
        QStringList olds;
        QStringList news;
        QStringList keys(key.begin(), key.end());
        forEach([&](const auto& entry) {
            if (!keys.contains(entry.name)) {
                sets.append(entry.name + QLatin1String(" = excluded.") + entry.name);
                olds.append(table + QLatin1Char('.') + entry.name);
                news.append(QLatin1String("excluded.") + entry.name);
            }
        });
        const QString comma = QStringLiteral(", ");
        const QString sql =
            QStringLiteral(
                "INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5 WHERE (%6) IS NOT (%7)")
                .arg(table, names(), marks(), keys.join(comma), sets.join(comma), olds.join(comma),
                     news.join(comma));
        return changedAt.isEmpty() ? sql
                                   : sql + QStringLiteral(" AND excluded.%1 >= %2.%1").arg(changedAt, table);
    }

    template <class S>
    void bind(S& statement, const T& value) const {
        forEach([&](const auto& entry) { statement.bind(value.*(entry.member)); });
    }

    /// Reads columns `first`, `first + 1`, … in the order of `names()`.
    template <class S>
    void read(const S& statement, T& value, int first = 0) const {
        forEach([&](const auto& entry) {
            auto& target = value.*(entry.member);
            SqlValue<std::remove_reference_t<decltype(target)>>::read(statement.column(first++), target);
        });
    }

    QJsonObject toJson(const T& value) const {
        QJsonObject object;
        forEach([&](const auto& entry) {
            const auto& source = value.*(entry.member);
            object.insert(entry.name, JsonValue<std::remove_cvref_t<decltype(source)>>::write(source));
        });
        return object;
    }

    T fromJson(const QJsonObject& object) const {
        T value{};
        forEach([&](const auto& entry) {
            auto& target = value.*(entry.member);
            JsonValue<std::remove_reference_t<decltype(target)>>::read(object.value(entry.name), target);
        });
        return value;
    }

    QString toText(const T& value) const {
        return QString::fromUtf8(QJsonDocument(toJson(value)).toJson(QJsonDocument::Compact));
    }

    T fromText(const QString& text) const {
        return fromJson(QJsonDocument::fromJson(text.toUtf8()).object());
    }

private:
    template <class Visit>
    void forEach(Visit visit) const {
        std::apply([&](const auto&... entries) { (visit(entries), ...); }, m_fields);
    }

    std::tuple<Field<T, Members>...> m_fields;
};

} // namespace am::store
