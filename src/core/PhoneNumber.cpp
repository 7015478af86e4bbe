// Telephone numbers through libphonenumber, which stays behind this file.
#include "core/PhoneNumber.h"

#include <phonenumbers/logger.h>
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>
#include <string>

namespace am::core {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;

/// The library prints to stdout unless told otherwise, and what it prints may hold a number.
const PhoneNumberUtil& util() {
    static const PhoneNumberUtil* const instance = [] {
        PhoneNumberUtil* const library = PhoneNumberUtil::GetInstance();
        library->SetLogger(new i18n::phonenumbers::NullLogger);
        return library;
    }();
    return *instance;
}

constexpr bool isAsciiDigit(QChar c) {
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// "+1" and ten digits.
bool isNorthAmerican(QStringView e164) {
    return e164.size() == 12 && e164.startsWith(QLatin1String("+1")) && PhoneNumber::isE164(e164);
}

} // namespace

std::optional<PhoneNumber> PhoneNumber::parse(const QString& text, const QString& region) {
    i18n::phonenumbers::PhoneNumber number;
    if (util().Parse(text.toStdString(), region.toStdString(), &number) !=
        PhoneNumberUtil::NO_PARSING_ERROR) {
        return std::nullopt;
    }
    std::string e164;
    util().Format(number, PhoneNumberUtil::E164, &e164);
    QString formatted = QString::fromStdString(e164);
    if (!isE164(formatted)) {
        return std::nullopt;
    }
    return PhoneNumber(std::move(formatted), util().IsValidNumber(number));
}

bool PhoneNumber::isE164(QStringView text) {
    return text.size() >= 8 && text.size() <= 16 && text[0] == QLatin1Char('+') &&
           text[1] != QLatin1Char('0') && std::all_of(text.begin() + 1, text.end(), isAsciiDigit);
}

QString PhoneNumber::display(const QString& e164) {
    // Rows of a list show mostly these, so they take no detour.
    if (isNorthAmerican(e164)) {
        const QStringView digits = QStringView(e164).sliced(2);
        QString text;
        text.reserve(14);
        text.append(QLatin1Char('(')).append(digits.first(3)).append(QLatin1String(") "));
        text.append(digits.sliced(3, 3)).append(QLatin1Char('-')).append(digits.sliced(6));
        return text;
    }
    i18n::phonenumbers::PhoneNumber number;
    if (!isE164(e164) ||
        util().Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR) {
        return e164;
    }
    std::string formatted;
    util().Format(number, PhoneNumberUtil::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

QString PhoneNumber::areaCode(QStringView e164) {
    return isNorthAmerican(e164) ? e164.sliced(2, 3).toString() : QString();
}

QString PhoneNumber::region(const QString& e164) {
    i18n::phonenumbers::PhoneNumber number;
    if (!isE164(e164) ||
        util().Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR) {
        return {};
    }
    std::string region;
    util().GetRegionCodeForNumber(number, &region);
    return region == "ZZ" ? QString() : QString::fromStdString(region);
}

bool PhoneNumber::isTollFree(QStringView e164) {
    static constexpr std::array<QLatin1String, 7> codes{
        QLatin1String("800"), QLatin1String("833"), QLatin1String("844"), QLatin1String("855"),
        QLatin1String("866"), QLatin1String("877"), QLatin1String("888")};
    if (!isNorthAmerican(e164)) {
        return false;
    }
    const QStringView code = e164.sliced(2, 3);
    return std::any_of(codes.begin(), codes.end(), [code](QLatin1String known) { return code == known; });
}

} // namespace am::core
