// How a text is cut into SMS segments.
#pragma once

#include <QList>
#include <QString>

namespace am::rules {

enum class Encoding : quint8 { Gsm7, Ucs2 };

/// A character that forces UCS-2, and what could stand for it.
struct UnicodeCharacter {
    qsizetype position = 0; ///< index into the text, UTF-16 code units
    qsizetype length = 1;   ///< code units
    QString character;
    /// A GSM-7 text with the same meaning (compliance.md 6.2): null if there is none, empty but not null if
    /// the character is invisible and may be dropped.
    QString replacement;
};

/// Segment count of a text by 3GPP TS 23.038 (compliance.md 6.1): GSM-7 160/153 septets, UCS-2 70/67 code
/// units; escape and surrogate pairs are never split. No provider-side replacement is assumed.
struct Segments {
    Encoding encoding = Encoding::Gsm7;
    int units = 0;     ///< septets or UTF-16 code units used
    int count = 0;     ///< segments; 0 for an empty text
    int unitsLeft = 0; ///< room in the last segment
    int unitsPerSegment = 160;
    QList<UnicodeCharacter> unicodeCharacters; ///< those outside GSM-7, in order
};

Segments countSegments(const QString& text);

/// The text with every character replaced that has a GSM-7 stand-in (smart quotes, dashes, …); others are
/// kept.
QString withPlainCharacters(const QString& text);

/// Longest text the API takes (openapi.yaml SendMessage.text), in Unicode characters.
constexpr int maximumTextLength = 1600;
/// Length as the limit counts it: Unicode characters, not UTF-16 units.
int textLength(const QString& text);

} // namespace am::rules
