// Notations of telephone numbers, whole and in part.
#include "rules/TypedNumber.h"

#include "core/PhoneNumber.h"

#include <algorithm>

namespace am::rules {

using namespace Qt::StringLiterals;

namespace {

/// What people write between digits: blanks, dashes of all kinds, brackets, dots, slashes.
bool isSeparator(QChar c) {
    return c.isSpace() ||
           QStringView(u"()[].,/*\u00b7_\u2022\u200e\u200f\u202a\u202c\u2066\u2069").contains(c) ||
           c.category() == QChar::Punctuation_Dash || c == u'\u2212';
}

QString asciiDigits(QStringView text) {
    QString digits;
    for (const QChar c : text) {
        if (c.digitValue() >= 0) {
            digits += QChar(u'0' + c.digitValue());
        }
    }
    return digits;
}

/// Text without what stands around a number: "tel:", "ext. 5".
QString bare(const QString& text) {
    QString number = text.trimmed();
    if (number.startsWith("tel:"_L1, Qt::CaseInsensitive) ||
        number.startsWith("sms:"_L1, Qt::CaseInsensitive)) {
        number.remove(0, 4);
    }
    for (const QLatin1StringView word : {"extension"_L1, "ext"_L1, "x"_L1, ";ext="_L1}) {
        const qsizetype at = number.indexOf(word, 0, Qt::CaseInsensitive);
        const bool isSuffix =
            at > 0 && std::all_of(number.cbegin() + at + word.size(), number.cend(), [](QChar c) {
                return c.isDigit() || c.isSpace() || c == u'.' || c == u':';
            });
        if (isSuffix && asciiDigits(QStringView(number).first(at)).size() >= 7) {
            return number.first(at).trimmed();
        }
    }
    return number;
}

/// "1-800-FLOWERS": letters instead of the last digits, with a sign between.
bool isVanity(const QString& text) {
    const auto isLetter = [](QChar c) {
        return c.unicode() < 128 && c.isLetter();
    };
    const bool allowed = std::all_of(text.cbegin(), text.cend(), [&](QChar c) {
        return isLetter(c) || c.isDigit() || isSeparator(c) || c == u'+';
    });
    return allowed && std::any_of(text.cbegin(), text.cend(), isLetter) &&
           std::any_of(text.cbegin(), text.cend(), isSeparator) && asciiDigits(text.left(6)).size() >= 3 &&
           std::count_if(text.cbegin(), text.cend(), [&](QChar c) { return isLetter(c) || c.isDigit(); }) >=
               10;
}

} // namespace

bool TypedNumber::matches(QStringView number) const {
    if (!e164.isEmpty() && number == e164) {
        return true;
    }
    if (isBeginning) {
        return number.startsWith(u'+') && number.sliced(1).startsWith(digits);
    }
    return number.contains(digits);
}

std::pair<int, int> TypedNumber::placeIn(const QString& displayed) const {
    QString shown;
    QList<int> places;
    for (int i = 0; i < displayed.size(); ++i) {
        const int value = displayed.at(i).digitValue();
        if (value >= 0) {
            shown += QChar(u'0' + value);
            places.append(i);
        }
    }
    QString wanted = digits;
    qsizetype at = shown.indexOf(wanted);
    if (at < 0 && !e164.isEmpty()) {
        wanted = e164.mid(1);
        at = shown.indexOf(wanted);
    }
    // The national form leaves the country out, so its beginning may be missing.
    while (at < 0 && wanted.size() > fewestDigits && wanted.startsWith(u'1')) {
        wanted.remove(0, 1);
        at = shown.indexOf(wanted);
    }
    if (at < 0) {
        return {0, 0};
    }
    const int first = places.at(at);
    return {first, places.at(at + wanted.size() - 1) - first + 1};
}

std::optional<TypedNumber> typedNumber(const QString& text) {
    QString number = bare(text);
    const bool vanity = isVanity(number);
    const bool onlyNumber = std::all_of(number.cbegin(), number.cend(), [](QChar c) {
        return c.digitValue() >= 0 || isSeparator(c) || c == u'+' || c == u'\uff0b';
    });
    TypedNumber typed;
    typed.digits = asciiDigits(number);
    if ((!onlyNumber && !vanity) || typed.digits.size() < fewestDigits) {
        return std::nullopt;
    }
    number.replace(u'\uff0b', u'+');
    // "+44 (0)20": the zero is for callers from within the country.
    if (number.startsWith(u'+')) {
        number.remove(u"(0)"_s);
        typed.digits = asciiDigits(number);
        typed.isBeginning = true;
    } else if (typed.digits.startsWith("00"_L1) && typed.digits.size() > 4) {
        typed.digits.remove(0, 2);
        number = u'+' + typed.digits;
        typed.isBeginning = true;
    } else if (typed.digits.startsWith("011"_L1) && typed.digits.size() > 5) {
        typed.digits.remove(0, 3);
        number = u'+' + typed.digits;
        typed.isBeginning = true;
    }
    if (vanity || typed.digits.size() >= 7) {
        const QString plain = vanity ? number : (number.startsWith(u'+') ? u"+"_s : QString()) + typed.digits;
        const auto parsed = core::PhoneNumber::parse(plain);
        if (parsed && (parsed->isValid() || typed.digits.size() >= 10)) {
            typed.e164 = parsed->e164();
        }
        if (vanity) {
            if (typed.e164.isEmpty()) {
                return std::nullopt;
            }
            typed.digits = typed.e164.mid(1);
            typed.isBeginning = true;
        }
    }
    return typed;
}

} // namespace am::rules
