// Notations of a day.
#include "models/TypedDate.h"

#include <QCoreApplication>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(am::models::TypedDate)
};

/// The locale's short form with all four digits of the year.
QString fullShortFormat(const QLocale& locale) {
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s)) {
        format.replace(u"yy"_s, u"yyyy"_s);
    }
    return format;
}

/// A year typed with two digits is read as 19xx by Qt.
QDate ofThisCentury(const QDate& day, const QDate& today) {
    const QDate later = day.addYears(100);
    return later.year() <= today.year() + 1 ? later : day;
}

} // namespace

std::optional<QDate> typedDate(const QString& text, const QDate& today, const QLocale& locale) {
    const QString typed = text.simplified();
    if (typed.compare(Words::tr("today"), Qt::CaseInsensitive) == 0) {
        return today;
    }
    if (typed.compare(Words::tr("yesterday"), Qt::CaseInsensitive) == 0) {
        return today.addDays(-1);
    }
    const QDate iso = QDate::fromString(typed, Qt::ISODate);
    if (iso.isValid() && typed.size() == 10) {
        return iso;
    }
    const QString fullShort = fullShortFormat(locale);
    const QStringList withYear{fullShort,         locale.dateFormat(QLocale::LongFormat),
                               u"d MMM yyyy"_s,   u"d MMMM yyyy"_s,
                               u"MMM d, yyyy"_s,  u"MMMM d, yyyy"_s,
                               u"d. MMMM yyyy"_s, u"MMM d yyyy"_s,
                               u"MMMM d yyyy"_s};
    for (const QString& format : withYear) {
        const QDate day = locale.toDate(typed, format);
        if (day.isValid() && day.year() >= 1000) {
            return day;
        }
    }
    QString shortYear = fullShort;
    shortYear.replace(u"yyyy"_s, u"yy"_s);
    const QDate abbreviated = locale.toDate(typed, shortYear);
    if (abbreviated.isValid()) {
        return ofThisCentury(abbreviated, today);
    }
    // Without a year: a leap year stands in, so that 29 February can be read.
    for (const QString& format : {u"d MMM"_s, u"d MMMM"_s, u"MMM d"_s, u"MMMM d"_s, u"d. MMMM"_s}) {
        const QDate day = locale.toDate(typed + u" 2000"_s, format + u" yyyy"_s);
        for (int year = today.year(); day.isValid() && year > today.year() - 5; --year) {
            const QDate candidate(year, day.month(), day.day());
            if (candidate.isValid() && candidate <= today) {
                return candidate;
            }
        }
    }
    return std::nullopt;
}

QString dateExample(const QDate& day, const QLocale& locale) {
    return locale.toString(day, fullShortFormat(locale));
}

} // namespace am::models
