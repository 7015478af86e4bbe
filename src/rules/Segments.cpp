// Counts SMS segments by 3GPP TS 23.038 (compliance.md 6.1).
#include "rules/Segments.h"

#include "rules/PlainCharacters.h"

namespace am::rules {

namespace {

constexpr int gsmSingle = 160;
constexpr int gsmPart = 153;
constexpr int ucs2Single = 70;
constexpr int ucs2Part = 67;

/// True for a zero-width joiner that holds an emoji together: dropping it would change what is seen.
bool joinsEmoji(const QString& text, qsizetype at) {
    constexpr char16_t zeroWidthJoiner = 0x200D;
    constexpr char16_t firstSymbol = 0x2190;
    return text[at].unicode() == zeroWidthJoiner && at > 0 && text[at - 1].unicode() >= firstSymbol;
}

/// The characters outside GSM-7, in order. Combining marks belong to the letter before them.
QList<UnicodeCharacter> charactersOutsideGsm(const QString& text) {
    QList<UnicodeCharacter> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (gsmSeptets(unit.unicode()) > 0) {
            continue;
        }
        if (unit.isMark() && i > 0) {
            if (!found.isEmpty() && found.last().position + found.last().length == i) {
                ++found.last().length;
                continue;
            }
            if (text[i - 1].isLetter()) {
                found.append({i - 1, 2, {}, {}});
                continue;
            }
        }
        const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        found.append({i, isPair ? 2 : 1, {}, {}});
        i += isPair ? 1 : 0;
    }
    for (UnicodeCharacter& entry : found) {
        entry.character = text.sliced(entry.position, entry.length);
        if (!joinsEmoji(text, entry.position)) {
            entry.replacement = plainReplacement(entry.character);
        }
    }
    return found;
}

/// 2 for a surrogate pair, else 1.
int codeUnitsAt(const QString& text, qsizetype at) {
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
}

/// Fills units, count and unitsLeft. One character is never split over two parts, so a part may stay a unit
/// short.
void cut(Segments& segments, const QString& text, int single, int part) {
    int usedInPart = 0;
    int parts = 1;
    for (qsizetype i = 0; i < text.size();) {
        const int codeUnits = codeUnitsAt(text, i);
        const int size = segments.encoding == Encoding::Gsm7 ? gsmSeptets(text[i].unicode()) : codeUnits;
        segments.units += size;
        if (usedInPart + size > part) {
            ++parts;
            usedInPart = 0;
        }
        usedInPart += size;
        i += codeUnits;
    }
    if (segments.units <= single) {
        segments.unitsPerSegment = single;
        segments.count = text.isEmpty() ? 0 : 1;
        segments.unitsLeft = single - segments.units;
    } else {
        segments.unitsPerSegment = part;
        segments.count = parts;
        segments.unitsLeft = part - usedInPart;
    }
}

} // namespace

Segments countSegments(const QString& text) {
    Segments segments;
    segments.unicodeCharacters = charactersOutsideGsm(text);
    if (segments.unicodeCharacters.isEmpty()) {
        segments.encoding = Encoding::Gsm7;
        cut(segments, text, gsmSingle, gsmPart);
    } else {
        segments.encoding = Encoding::Ucs2;
        cut(segments, text, ucs2Single, ucs2Part);
    }
    return segments;
}

QString withPlainCharacters(const QString& text) {
    QString plain;
    plain.reserve(text.size());
    qsizetype copied = 0;
    for (const UnicodeCharacter& entry : charactersOutsideGsm(text)) {
        if (entry.replacement.isNull()) {
            continue;
        }
        plain += QStringView(text).sliced(copied, entry.position - copied);
        plain += entry.replacement;
        copied = entry.position + entry.length;
    }
    plain += QStringView(text).sliced(copied);
    return plain;
}

int textLength(const QString& text) {
    int characters = 0;
    for (qsizetype i = 0; i < text.size(); i += codeUnitsAt(text, i)) {
        ++characters;
    }
    return characters;
}

} // namespace am::rules
