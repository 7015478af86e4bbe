// What a typed text means as a telephone number.
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>
#include <utility>

namespace am::rules {

/// A whole number in any notation, or some digits of one. A value.
struct TypedNumber {
    QString e164;             ///< empty if only a part was typed
    QString digits;           ///< as typed, without signs; ASCII
    bool isBeginning = false; ///< a plus was typed, so that the digits are the first of the number

    /// Is `number` (E.164) meant, or does it hold the digits?
    bool matches(QStringView number) const;
    /// The part of a displayed number that matches, as start and length; {0, 0} if nothing does.
    std::pair<int, int> placeIn(const QString& displayed) const;

    bool operator==(const TypedNumber&) const = default;
};

/// Fewer digits match too much to be of use.
inline constexpr int fewestDigits = 3;

/// Reads "(415) 555-0123", "+1 415…", "00 44 20 …", "1-800-FLOWERS", "tel:+1415…", "555 0123"; nothing if the
/// text holds other words or too few digits.
std::optional<TypedNumber> typedNumber(const QString& text);

} // namespace am::rules
