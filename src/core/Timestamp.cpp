// RFC 3339 in and out, scanned by hand because a sync reads several times per message.
#include "core/Timestamp.h"

#include <array>

namespace am::core {

namespace {

constexpr qint64 millisecondsPerDay = 86'400'000;
constexpr qsizetype longestText = 64;

/// Days since 1970-01-01 of a date of the proleptic Gregorian calendar.
constexpr qint64 daysFromCivil(int year, int month, int day) {
    const int y = month <= 2 ? year - 1 : year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return qint64(era) * 146'097 + dayOfEra - 719'468;
}

struct Civil {
    int year;
    int month;
    int day;
};

constexpr Civil civilFromDays(qint64 days) {
    const qint64 shifted = days + 719'468;
    const qint64 era = (shifted >= 0 ? shifted : shifted - 146'096) / 146'097;
    const int dayOfEra = int(shifted - era * 146'097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int monthFromMarch = (5 * dayOfYear + 2) / 153;
    const int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    return {int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * monthFromMarch + 2) / 5 + 1};
}

static_assert(daysFromCivil(1970, 1, 1) == 0 && daysFromCivil(2000, 3, 1) == 11'017);

constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Two digits at `at`, or -1.
constexpr int twoDigits(std::string_view text, size_t at) {
    return isDigit(text[at]) && isDigit(text[at + 1]) ? (text[at] - '0') * 10 + (text[at + 1] - '0') : -1;
}

constexpr int daysInMonth(int year, int month) {
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[size_t(month - 1)];
}

/// Milliseconds east of UTC of "Z" or "+hh:mm".
constexpr std::optional<qint64> offsetMilliseconds(std::string_view zone) {
    if (zone.size() == 1 && (zone[0] == 'Z' || zone[0] == 'z')) {
        return 0;
    }
    if (zone.size() != 6 || (zone[0] != '+' && zone[0] != '-') || zone[3] != ':') {
        return std::nullopt;
    }
    const int hours = twoDigits(zone, 1);
    const int minutes = twoDigits(zone, 4);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) {
        return std::nullopt;
    }
    const qint64 span = (hours * 60 + minutes) * 60'000LL;
    return zone[0] == '-' ? -span : span;
}

void putDigits(char* to, int value, int count) {
    for (int i = count - 1; i >= 0; --i) {
        to[i] = char('0' + value % 10);
        value /= 10;
    }
}

} // namespace

Timestamp Timestamp::fromDateTime(const QDateTime& moment) {
    return Timestamp(moment.toMSecsSinceEpoch());
}

Timestamp Timestamp::now() {
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return Timestamp(std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count());
}

std::optional<Timestamp> Timestamp::parse(std::string_view text) {
    // The shortest form is 2026-06-11T12:01:00Z.
    if (text.size() < 20 || text[4] != '-' || text[7] != '-' || text[13] != ':' || text[16] != ':') {
        return std::nullopt;
    }
    if (text[10] != 'T' && text[10] != 't' && text[10] != ' ') {
        return std::nullopt;
    }
    const int century = twoDigits(text, 0);
    const int yearOfCentury = twoDigits(text, 2);
    const int month = twoDigits(text, 5);
    const int day = twoDigits(text, 8);
    const int hour = twoDigits(text, 11);
    const int minute = twoDigits(text, 14);
    const int second = twoDigits(text, 17); // 60 is a leap second
    if (century < 0 || yearOfCentury < 0 || month < 1 || month > 12 || hour < 0 || hour > 23 || minute < 0 ||
        minute > 59 || second < 0 || second > 60) {
        return std::nullopt;
    }
    const int year = century * 100 + yearOfCentury;
    if (day < 1 || day > daysInMonth(year, month)) {
        return std::nullopt;
    }

    size_t at = 19;
    int fraction = 0;
    if (text[at] == '.') {
        const size_t first = ++at;
        for (int weight = 100; at < text.size() && isDigit(text[at]); ++at, weight /= 10) {
            fraction += (text[at] - '0') * weight; // digits below the millisecond weigh nothing
        }
        if (at == first) {
            return std::nullopt;
        }
    }
    const std::optional<qint64> offset = offsetMilliseconds(text.substr(at));
    if (!offset) {
        return std::nullopt;
    }
    const qint64 timeOfDay = ((hour * 60 + minute) * 60 + second) * 1000LL + fraction;
    return Timestamp(daysFromCivil(year, month, day) * millisecondsPerDay + timeOfDay - *offset);
}

std::optional<Timestamp> Timestamp::parse(QStringView text) {
    if (text.size() > longestText) {
        return std::nullopt;
    }
    std::array<char, longestText> buffer;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit > 0x7f) {
            return std::nullopt;
        }
        buffer[size_t(i)] = char(unit);
    }
    return parse(std::string_view(buffer.data(), size_t(text.size())));
}

QString Timestamp::toRfc3339() const {
    std::string text;
    text.reserve(24);
    appendRfc3339(text);
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

void Timestamp::appendRfc3339(std::string& text) const {
    qint64 days = m_milliseconds / millisecondsPerDay;
    qint64 rest = m_milliseconds % millisecondsPerDay;
    if (rest < 0) {
        rest += millisecondsPerDay;
        --days;
    }
    const Civil date = civilFromDays(days);
    if (date.year < 0 || date.year > 9999) {
        text += toUtc().toString(Qt::ISODateWithMs).toStdString();
        return;
    }
    const int fraction = int(rest % 1000);
    const int second = int(rest / 1000);
    const size_t start = text.size();
    text += fraction == 0 ? "0000-00-00T00:00:00Z" : "0000-00-00T00:00:00.000Z";
    char* const out = text.data() + start;
    putDigits(out, date.year, 4);
    putDigits(out + 5, date.month, 2);
    putDigits(out + 8, date.day, 2);
    putDigits(out + 11, second / 3600, 2);
    putDigits(out + 14, second / 60 % 60, 2);
    putDigits(out + 17, second % 60, 2);
    if (fraction != 0) {
        putDigits(out + 20, fraction, 3);
    }
}

QDateTime Timestamp::toUtc() const {
    return QDateTime::fromMSecsSinceEpoch(m_milliseconds, Qt::UTC);
}

QDateTime Timestamp::toLocal() const {
    return QDateTime::fromMSecsSinceEpoch(m_milliseconds, Qt::LocalTime);
}

} // namespace am::core
