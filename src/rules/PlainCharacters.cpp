// The GSM-7 alphabet, and stand-ins for common characters outside it (compliance.md 6.1 and 6.2).
#include "rules/PlainCharacters.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace am::rules {

namespace {

/// Everything but the euro sign lies below this.
constexpr size_t tableSize = 0x400;
constexpr char16_t euro = 0x20AC;

constexpr std::array<std::uint8_t, tableSize> septetTable() {
    constexpr std::u16string_view basic =
        u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
        u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    constexpr std::u16string_view extension = u"\f^{}\\[~]|";
    static_assert(basic.size() == 127); // 128 places, one of them the escape
    std::array<std::uint8_t, tableSize> table{};
    for (const char16_t unit : basic) {
        table[unit] = 1;
    }
    for (const char16_t unit : extension) {
        table[unit] = 2;
    }
    return table;
}

constexpr auto septets = septetTable();

constexpr bool isIn(std::u16string_view set, char16_t unit) {
    return set.find(unit) != std::u16string_view::npos;
}

/// Punctuation, spaces and invisible characters; null for all others.
QString replacementOfSign(char16_t unit) {
    using namespace Qt::StringLiterals;
    if (isIn(u"\u2018\u2019\u201A\u201B\u2032\u2035\u02B9\u02BB\u02BC\u00B4\u0060", unit)) {
        return u"'"_s;
    }
    if (isIn(u"\u201C\u201D\u201E\u201F\u2033\u2036", unit)) {
        return u"\""_s;
    }
    if (isIn(u"\u00AB\u2039", unit)) {
        return u"<"_s;
    }
    if (isIn(u"\u00BB\u203A", unit)) {
        return u">"_s;
    }
    if ((unit >= 0x2010 && unit <= 0x2015) || isIn(u"\u2212\uFE58\uFE63\uFF0D", unit)) {
        return u"-"_s;
    }
    if ((unit >= 0x2000 && unit <= 0x200A) || isIn(u"\t\u00A0\u202F\u205F\u3000", unit)) {
        return u" "_s;
    }
    if ((unit >= 0x200B && unit <= 0x200D) || isIn(u"\u2060\uFEFF\u00AD", unit)) {
        return u""_s;
    }
    switch (unit) {
        case 0x2026:
            return u"..."_s;
        case 0x2022:
            return u"*"_s;
        case 0x00B7:
            return u"."_s;
        case 0x2044:
            return u"/"_s;
        case 0x2028:
        case 0x2029:
            return u"\n"_s;
        default:
            return QString();
    }
}

} // namespace

int gsmSeptets(char16_t unit) {
    return unit < tableSize ? septets[unit] : unit == euro ? 2 : 0;
}

QString plainReplacement(QStringView character) {
    if (character.size() == 1) {
        if (const QString sign = replacementOfSign(character[0].unicode()); !sign.isNull()) {
            return sign;
        }
    }
    // Letters with marks: the composed letter if GSM-7 has it (e + ◌́ = é), else the bare one (á → a).
    const QString composed = character.toString().normalized(QString::NormalizationForm_C);
    if (composed.size() == 1 && gsmSeptets(composed[0].unicode()) > 0) {
        return composed;
    }
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    if (decomposed.size() < 2 || gsmSeptets(decomposed[0].unicode()) == 0) {
        return QString();
    }
    for (qsizetype i = 1; i < decomposed.size(); ++i) {
        if (!decomposed[i].isMark()) {
            return QString();
        }
    }
    return decomposed.first(1);
}

} // namespace am::rules
