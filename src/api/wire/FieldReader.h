// Takes the fields we know out of a JSON object and hands back the rest.
#pragma once

#include "core/Money.h"
#include "core/Timestamp.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace am::api::wire {

/// Reads one object of an answer. Each function removes the field it names; what no one asked for is
/// `rest()`. The first required field that is missing, null or of the wrong type is remembered in `problem()`
/// and the value read is then of no use. An optional field that is null counts as missing, and so does one of
/// another type, which stays in the rest as received (design rule 4.8).
class FieldReader {
public:
    /// `object` is changed and must outlive the reader. Not an object is a problem.
    explicit FieldReader(nlohmann::json& object, QString path = QString());

    QString text(std::string_view key);
    QString optionalText(std::string_view key);
    /// Text, or a number as text.
    QString looseText(std::string_view key);
    QStringList texts(std::string_view key);
    QStringList optionalTexts(std::string_view key);
    /// Items of an array: texts as they are, anything else as its JSON.
    QStringList looseTexts(std::string_view key);
    bool flag(std::string_view key);
    bool optionalFlag(std::string_view key, bool fallback);
    qint64 integer(std::string_view key);
    qint64 optionalInteger(std::string_view key, qint64 fallback = 0);
    int optionalInt(std::string_view key, int fallback = 0);
    double optionalNumber(std::string_view key, double fallback = 0);
    /// Nothing where the field is missing, null or of another type.
    std::optional<int> maybeInt(std::string_view key);
    std::optional<qint64> maybeInteger(std::string_view key);
    std::optional<double> maybeNumber(std::string_view key);
    /// The entries of an object of texts; one that holds anything else counts as of another type.
    QMap<QString, QString> optionalTextMap(std::string_view key);
    /// The entries of an object of numbers and nulls, likewise.
    QMap<QString, std::optional<double>> optionalNumberMap(std::string_view key);
    core::Timestamp time(std::string_view key);
    /// A text that is no time stays in the rest, as received.
    std::optional<core::Timestamp> optionalTime(std::string_view key);
    core::Money money(std::string_view key);
    std::optional<core::Money> optionalMoney(std::string_view key);
    /// JSON of an object or array, empty if missing, null or empty.
    QByteArray optionalJson(std::string_view key);

    /// Reads an object inside; what `read` leaves of it stays in our rest. Missing, null or no object: `read`
    /// is not called.
    template <class Read>
    void optionalObject(std::string_view key, Read read) {
        if (nlohmann::json* const inner = innerObject(key)) {
            FieldReader reader(*inner, path(key));
            read(reader);
            closeInner(key, reader);
        }
    }

    /// Reads each object of an array in turn; what `read` leaves of an item is lost unless it keeps the
    /// item's `rest()`. A list that is missing, or holds anything but objects, is a problem.
    void objects(std::string_view key, const std::function<void(FieldReader&)>& read);
    /// The same for a list that may be missing or null. One that holds anything but objects stays in our
    /// rest, and `read` is not called.
    void optionalObjects(std::string_view key, const std::function<void(FieldReader&)>& read);

    bool has(std::string_view key) const;
    /// Removes a field unread, whatever it is: a secret must not stay in the rest.
    void drop(std::string_view key);
    /// Names of the fields not taken that are not null, for objects that are maps.
    std::vector<std::string> keys() const;
    /// JSON object of all fields not taken, empty if there are none.
    QByteArray rest();

    bool isGood() const { return m_problem.isEmpty(); }
    /// Says which field is wrong, e.g. `"created_at" is missing`.
    const QString& problem() const { return m_problem; }
    void fail(std::string_view key, QStringView what);

private:
    enum class Need : quint8 { Required, Optional };
    /// What `convert` makes of the value, which is then removed; nothing if it is missing, null, or does not
    /// match (then the value is left and, if it is required, the problem noted).
    template <class Matches, class Convert>
    auto take(std::string_view key, Need need, Matches matches, QStringView typeName, Convert convert)
        -> std::optional<decltype(convert(std::declval<const nlohmann::json&>()))>;
    void readObjects(std::string_view key, Need need, const std::function<void(FieldReader&)>& read);
    nlohmann::json* innerObject(std::string_view key);
    void closeInner(std::string_view key, const FieldReader& inner);
    QString path(std::string_view key) const;

    nlohmann::json* m_object;
    QString m_path;
    QString m_problem;
};

} // namespace am::api::wire
