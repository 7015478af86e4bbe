// How times, numbers, counts and money are written for people, everywhere the same.
#pragma once

#include "core/Money.h"
#include "core/Timestamp.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <chrono>
#include <optional>

namespace am::models {

/// Texts for values, in the reader's locale and time zone. Cheap enough for data(). UI thread.
struct Formats {
    Q_DECLARE_TR_FUNCTIONS(am::models::Formats)

public:
    /// "just now", "4 s ago", "12 min ago", then "09:12" today, "Yesterday", "12 Jun", "12 Jun 2025".
    static QString relative(core::Timestamp at, core::Timestamp now, const QLocale& locale = QLocale());
    /// As `relative`, but always with the time of day after the day: "Yesterday, 09:12".
    static QString relativeWithTime(core::Timestamp at, core::Timestamp now,
                                    const QLocale& locale = QLocale());
    /// "12 Jun 2026, 09:12:44 CEST": complete, with its zone; for tool tips, inspectors and copies.
    static QString absolute(core::Timestamp at, const QLocale& locale = QLocale());
    /// "09:12"
    static QString timeOfDay(core::Timestamp at, const QLocale& locale = QLocale());
    /// "Today", "Yesterday", "Friday, 12 June", "12 June 2025": the date separators of a conversation.
    static QString day(core::Timestamp at, core::Timestamp now, const QLocale& locale = QLocale());
    /// "2026-08-24", the local date, the same in every language.
    static QString isoDate(core::Timestamp at);
    /// "850 ms", "3.2 s", "4 min 10 s", "2 h 5 min", "3 days"
    static QString duration(std::chrono::milliseconds span, const QLocale& locale = QLocale());

    /// "(415) 555-0123"; what is not a number is returned as it is.
    static QString phone(const QString& e164);
    /// "184,212"
    static QString count(qint64 value, const QLocale& locale = QLocale());
    /// "1,000+" when counting stopped at `limit` (design rule 4.11).
    static QString countUpTo(qint64 value, qint64 limit, const QLocale& locale = QLocale());
    /// "12.5 %"; a dash when there is nothing to divide by.
    static QString share(qint64 part, qint64 whole, const QLocale& locale = QLocale());
    static QString money(core::Money amount, const QLocale& locale = QLocale()) {
        return amount.display(locale);
    }
    /// "3.4 MB"
    static QString bytes(qint64 size, const QLocale& locale = QLocale());
    /// A tool tip that shows `text` as it is: Qt takes what looks like markup in a tool tip for markup, and
    /// text from outside must stay text (design rule 4.7).
    static QString toolTip(const QString& text);
    /// What stands in a cell that has no value.
    static QString none() { return QStringLiteral("\u2014"); }
};

} // namespace am::models
