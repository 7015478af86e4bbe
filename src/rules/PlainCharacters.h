// What could stand for a character outside GSM-7.
#pragma once

#include <QString>

namespace am::rules {

/// 1 or 2 for the septets a UTF-16 code unit takes in GSM-7 (3GPP TS 23.038), 0 if it has no place there.
int gsmSeptets(char16_t unit);

/// GSM-7 text with the same meaning as one character, with its combining marks if it has any
/// (compliance.md 6.2). Null if there is none; empty if the character is invisible and may be dropped.
QString plainReplacement(QStringView character);

} // namespace am::rules
