// What an area code says about where a number lives.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace am::rules {

/// State and candidate time zones of a US area code (resources/rules/area_codes.tsv). A guess: numbers move.
struct AreaCode {
    QString code;
    QString state;     ///< two letters
    QStringList zones; ///< IANA names; several where the code spans zones
};

std::optional<AreaCode> areaCode(QStringView code);
QStringList allAreaCodes();

} // namespace am::rules
