// Letters to keypad digits, and back into a number that holds them.
#include "models/NumberPattern.h"

#include "core/PhoneNumber.h"
#include "models/Formats.h"

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPattern = 10; // of the digits after +1

bool isLetter(QChar character) {
    return character >= u'A' && character <= u'Z';
}

bool isDigit(QChar character) {
    return character >= u'0' && character <= u'9';
}

/// Places of the digits in a text.
QList<int> digitPlaces(const QString& text) {
    QList<int> places;
    for (int at = 0; at < text.size(); ++at) {
        if (isDigit(text.at(at))) {
            places.append(at);
        }
    }
    return places;
}

} // namespace

NumberPattern::NumberPattern(const QString& text, Place place)
    : m_digits(keypadDigits(text)), m_isBlank(text.trimmed().isEmpty()), m_place(place) {
    for (const QChar character : text.toUpper()) {
        if (isDigit(character) || isLetter(character)) {
            m_typed.append(character);
        }
    }
}

QString NumberPattern::keypadDigits(const QString& text) {
    static const QString keys = u"22233344455566677778889999"_s;
    QString digits;
    for (const QChar character : text.toUpper()) {
        if (isDigit(character)) {
            digits.append(character);
        } else if (isLetter(character)) {
            digits.append(keys.at(character.unicode() - u'A'));
        }
    }
    return digits;
}

QString NumberPattern::problem() const {
    if (!m_isBlank && m_digits.isEmpty()) {
        return tr("A pattern holds digits or letters, such as 2453 or BIKE.");
    }
    const int most = m_place == Place::Start ? 7 : longestPattern;
    if (m_digits.size() > most) {
        return m_place == Place::Start ? tr("After the area code there are only seven digits.")
                                       : tr("A number has only ten digits.");
    }
    return {};
}

std::optional<rules::TextRange> NumberPattern::find(const QString& e164) const {
    if (isEmpty()) {
        return std::nullopt;
    }
    const bool isNorthAmerican = !core::PhoneNumber::areaCode(e164).isEmpty();
    const int afterAreaCode = isNorthAmerican ? 5 : 1; // "+1" and three digits, or "+"
    qsizetype at = -1;
    switch (m_place) {
        case Place::Anywhere:
            at = e164.indexOf(m_digits, isNorthAmerican ? 2 : 1);
            break;
        case Place::Start:
            at = e164.mid(afterAreaCode).startsWith(m_digits) ? afterAreaCode : -1;
            break;
        case Place::End:
            at = e164.endsWith(m_digits) ? e164.size() - m_digits.size() : -1;
            break;
    }
    return at < 0 ? std::nullopt : std::optional(rules::TextRange{int(at), int(m_digits.size())});
}

std::optional<rules::TextRange> NumberPattern::findShown(const QString& e164, const QString& shown) const {
    const auto range = find(e164);
    const QList<int> places = digitPlaces(shown);
    // The national form leaves out the country code; digits are counted from the end.
    const auto first = range ? places.size() - (e164.size() - range->start) : -1;
    if (first < 0) {
        return std::nullopt;
    }
    const int start = places.at(first);
    return rules::TextRange{start, places.at(first + range->length - 1) - start + 1};
}

QString NumberPattern::spelled(const QString& e164) const {
    if (m_typed == m_digits) {
        return {};
    }
    QString shown = Formats::phone(e164);
    const auto range = find(e164);
    const QList<int> places = digitPlaces(shown);
    const auto first = range ? places.size() - (e164.size() - range->start) : -1;
    if (first < 0) {
        return {};
    }
    for (int i = 0; i < m_typed.size(); ++i) {
        shown[places.at(first + i)] = m_typed.at(i);
    }
    return shown;
}

} // namespace am::models
