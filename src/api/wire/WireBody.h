// Builds the JSON object of a request.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <optional>

namespace am::api::wire {

/// Fields of a request body, in any order.
class Body {
public:
    Body();
    ~Body();
    Q_DISABLE_COPY(Body)

    Body& text(const char* key, const QString& value);
    /// Left out if empty.
    Body& filledText(const char* key, const QString& value);
    /// Left out if there is no value; an empty text is sent.
    Body& maybeText(const char* key, const std::optional<QString>& value);
    Body& texts(const char* key, const QStringList& values);
    Body& filledTexts(const char* key, const QStringList& values);
    Body& flag(const char* key, bool value);
    /// Sent as null, which clears.
    Body& null(const char* key);
    /// null if empty.
    Body& textOrNull(const char* key, const QString& value);
    Body& integer(const char* key, qint64 value);
    /// Left out if there is no value.
    Body& maybeInteger(const char* key, const std::optional<int>& value);
    Body& maybeFlag(const char* key, const std::optional<bool>& value);
    Body& number(const char* key, double value);
    Body& object(const char* key, const Body& value);

    QByteArray json() const;

private:
    std::unique_ptr<nlohmann::json> m_object;
};

} // namespace am::api::wire
