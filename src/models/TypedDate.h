// A day as people write it.
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace am::models {

/// Reads "2026-03-12", the short and long forms of the locale, "12 Mar 2026", "12 March", "today",
/// "yesterday". A day without a year is the last one that is not after `today`; two digits of a year are of
/// this century or the last, never later than next year.
std::optional<QDate> typedDate(const QString& text, const QDate& today, const QLocale& locale = QLocale());

/// How a day is best typed in this locale, with an example: "12/03/2026".
QString dateExample(const QDate& day, const QLocale& locale = QLocale());

} // namespace am::models
