// Digits or a word that a number is to hold.
#pragma once

#include "rules/TextMatch.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace am::models {

/// What is typed to look for a number: letters stand for their keypad digits ("BIKE" → 2453). The API knows
/// only "holds these digits"; where in the number they stand is checked here. A value.
class NumberPattern {
    Q_DECLARE_TR_FUNCTIONS(am::models::NumberPattern)

public:
    enum class Place : quint8 {
        Anywhere,
        Start, ///< right after the area code
        End
    };

    explicit NumberPattern(const QString& text = QString(), Place place = Place::Anywhere);

    /// Digits and letters as digits; other characters are dropped.
    static QString keypadDigits(const QString& text);

    const QString& digits() const { return m_digits; }
    /// What was typed, as capital letters and digits.
    const QString& typed() const { return m_typed; }
    Place place() const { return m_place; }
    bool isEmpty() const { return m_digits.isEmpty(); }
    /// What is wrong with it; empty if nothing is.
    QString problem() const;

    /// Where the digits stand in the number (E.164); nothing if not there. An empty pattern stands nowhere.
    std::optional<rules::TextRange> find(const QString& e164) const;
    /// True for an empty pattern.
    bool fits(const QString& e164) const { return isEmpty() || find(e164).has_value(); }
    /// The number as it is shown, with the letters that were typed in their place: "(415) 555-BIKE". Only if
    /// there are letters.
    QString spelled(const QString& e164) const;
    /// Where the digits stand in the number as it is shown, separators between them included.
    std::optional<rules::TextRange> findShown(const QString& e164, const QString& shown) const;

    bool operator==(const NumberPattern&) const = default;

private:
    QString m_typed;  ///< digits and capital letters only
    QString m_digits; ///< of the same length
    bool m_isBlank;   ///< nothing was typed at all
    Place m_place;
};

} // namespace am::models
