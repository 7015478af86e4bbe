// Times relative to a given now, so that the sandbox's clock can stand in for the computer's.
#include "models/Formats.h"

#include "core/PhoneNumber.h"

#include <QDateTime>
#include <QTextDocument>
#include <QTimeZone>

namespace am::models {

using namespace std::chrono;
using namespace Qt::StringLiterals;

QString Formats::timeOfDay(core::Timestamp at, const QLocale& locale) {
    return locale.toString(at.toLocal().time(), QLocale::ShortFormat);
}

QString Formats::relative(core::Timestamp at, core::Timestamp now, const QLocale& locale) {
    const milliseconds age = now.since(at);
    // A clock that is a little ahead of ours is not the future.
    if (age > milliseconds(-5000) && age < milliseconds(1000)) {
        return tr("just now");
    }
    if (age >= milliseconds(0) && age < minutes(1)) {
        return tr("%n s ago", "seconds", int(duration_cast<seconds>(age).count()));
    }
    if (age >= milliseconds(0) && age < hours(1)) {
        return tr("%n min ago", "minutes", int(duration_cast<minutes>(age).count()));
    }
    const QDateTime local = at.toLocal();
    const QDate today = now.toLocal().date();
    const qint64 days = local.date().daysTo(today);
    if (days == 0) {
        return timeOfDay(at, locale);
    }
    if (days == 1) {
        return tr("Yesterday");
    }
    if (local.date().year() == today.year()) {
        return locale.toString(local.date(), tr("d MMM", "date without year"));
    }
    return locale.toString(local.date(), tr("d MMM yyyy", "date with year"));
}

QString Formats::relativeWithTime(core::Timestamp at, core::Timestamp now, const QLocale& locale) {
    const QString text = relative(at, now, locale);
    if (now.since(at) < hours(1) || at.toLocal().date() == now.toLocal().date()) {
        return text;
    }
    return tr("%1, %2", "day, time of day").arg(text, timeOfDay(at, locale));
}

QString Formats::absolute(core::Timestamp at, const QLocale& locale) {
    const QDateTime local = at.toLocal();
    const QString seconds = local.time().toString(u"HH:mm:ss"_s);
    return tr("%1, %2 %3", "date, time, zone")
        .arg(locale.toString(local.date(), tr("d MMM yyyy", "date with year")), seconds,
             local.timeZoneAbbreviation());
}

QString Formats::day(core::Timestamp at, core::Timestamp now, const QLocale& locale) {
    const QDate date = at.toLocal().date();
    const QDate today = now.toLocal().date();
    const qint64 days = date.daysTo(today);
    if (days == 0) {
        return tr("Today");
    }
    if (days == 1) {
        return tr("Yesterday");
    }
    if (date.year() == today.year()) {
        return locale.toString(date, tr("dddd, d MMMM", "day in this year"));
    }
    return locale.toString(date, tr("d MMMM yyyy", "day in another year"));
}

QString Formats::isoDate(core::Timestamp at) {
    return at.toLocal().date().toString(Qt::ISODate);
}

QString Formats::duration(milliseconds span, const QLocale& locale) {
    if (span < seconds(1)) {
        return tr("%1 ms").arg(locale.toString(span.count()));
    }
    if (span < seconds(10)) {
        return tr("%1 s").arg(locale.toString(double(span.count()) / 1000.0, 'f', 1));
    }
    if (span < minutes(1)) {
        return tr("%1 s").arg(locale.toString(duration_cast<seconds>(span).count()));
    }
    if (span < hours(1)) {
        const auto whole = duration_cast<minutes>(span);
        const auto rest = duration_cast<seconds>(span - whole);
        return rest.count() == 0 ? tr("%1 min").arg(whole.count())
                                 : tr("%1 min %2 s").arg(whole.count()).arg(rest.count());
    }
    if (span < hours(48)) {
        const auto whole = duration_cast<hours>(span);
        const auto rest = duration_cast<minutes>(span - whole);
        return rest.count() == 0 ? tr("%1 h").arg(whole.count())
                                 : tr("%1 h %2 min").arg(whole.count()).arg(rest.count());
    }
    return tr("%n days", nullptr, int(duration_cast<hours>(span).count() / 24));
}

QString Formats::phone(const QString& e164) {
    return core::PhoneNumber::display(e164);
}

QString Formats::count(qint64 value, const QLocale& locale) {
    return locale.toString(value);
}

QString Formats::countUpTo(qint64 value, qint64 limit, const QLocale& locale) {
    return value >= limit ? tr("%1+", "at least that many").arg(locale.toString(limit))
                          : locale.toString(value);
}

QString Formats::share(qint64 part, qint64 whole, const QLocale& locale) {
    if (whole <= 0) {
        return none();
    }
    return tr("%1 %").arg(locale.toString(100.0 * double(part) / double(whole), 'f', 1));
}

QString Formats::bytes(qint64 size, const QLocale& locale) {
    return locale.formattedDataSize(size, 1, QLocale::DataSizeSIFormat);
}

QString Formats::toolTip(const QString& text) {
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text);
}

} // namespace am::models
