// A moment in UTC, to the millisecond.
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace am::core {

/// A moment in UTC with millisecond precision, as the API writes it (RFC 3339). A value; any thread.
/// "No time" is std::optional<Timestamp>, never a special Timestamp.
class Timestamp {
public:
    constexpr Timestamp() = default;

    static constexpr Timestamp fromMilliseconds(qint64 sinceEpoch) { return Timestamp(sinceEpoch); }
    static Timestamp fromDateTime(const QDateTime& moment);
    static Timestamp now();

    /// Reads RFC 3339 with or without fraction and with any offset; nothing if it is not a date and time.
    static std::optional<Timestamp> parse(std::string_view text);
    static std::optional<Timestamp> parse(QStringView text);

    constexpr qint64 milliseconds() const { return m_milliseconds; }
    /// `2026-06-11T12:01:00.123Z`; the fraction is left out when it is zero.
    QString toRfc3339() const;
    /// The same text, added to the end of `text`.
    void appendRfc3339(std::string& text) const;
    QDateTime toUtc() const;
    QDateTime toLocal() const;

    constexpr Timestamp plus(std::chrono::milliseconds span) const {
        return Timestamp(m_milliseconds + span.count());
    }
    constexpr std::chrono::milliseconds since(Timestamp earlier) const {
        return std::chrono::milliseconds(m_milliseconds - earlier.m_milliseconds);
    }
    constexpr auto operator<=>(const Timestamp&) const = default;

private:
    constexpr explicit Timestamp(qint64 sinceEpoch) : m_milliseconds(sinceEpoch) {}
    qint64 m_milliseconds = 0;
};

} // namespace am::core

Q_DECLARE_METATYPE(am::core::Timestamp)
