// The filter language of the search box, saved views and --filter.
#include "rules/FilterLanguage.h"

#include "core/PhoneNumber.h"
#include "core/Timestamp.h"

#include <QDateTime>
#include <QStringList>

#include <tl/expected.hpp>

#include <array>

using namespace Qt::StringLiterals;

namespace am::rules {

namespace {

using core::FilterTerm;
using Field = FilterTerm::Field;

struct FieldName {
    QLatin1StringView name;
    Field field;
};

constexpr std::array<FieldName, 9> fieldNames{{{"status"_L1, Field::Status},
                                               {"from"_L1, Field::From},
                                               {"to"_L1, Field::To},
                                               {"tag"_L1, Field::Tag},
                                               {"after"_L1, Field::After},
                                               {"before"_L1, Field::Before},
                                               {"has"_L1, Field::Has},
                                               {"is"_L1, Field::Is},
                                               {"id"_L1, Field::Id}}};

std::optional<Field> fieldNamed(QStringView name) {
    for (const FieldName& known : fieldNames) {
        if (name.compare(known.name, Qt::CaseInsensitive) == 0) {
            return known.field;
        }
    }
    return std::nullopt;
}

QLatin1StringView nameOf(Field field) {
    for (const FieldName& known : fieldNames) {
        if (known.field == field) {
            return known.name;
        }
    }
    return {};
}

/// One blank-separated piece of the typed text; quotes hold blanks together.
struct Token {
    qsizetype position = 0;
    qsizetype length = 0;
    bool negated = false;
    QString name;  ///< before the colon, or empty
    QString value; ///< without quotes
    bool quoted = false;
    bool closed = true;
};

bool isNameCharacter(QChar character) {
    return character.isLetter() || character == u'_';
}

Token readToken(const QString& text, qsizetype start) {
    Token token;
    token.position = start;
    qsizetype at = start;
    if (text[at] == u'-' && at + 1 < text.size() && !text[at + 1].isSpace()) {
        token.negated = true;
        ++at;
    }
    qsizetype nameEnd = at;
    while (nameEnd < text.size() && isNameCharacter(text[nameEnd])) {
        ++nameEnd;
    }
    // A colon makes a field only after a word, and not in "http://…".
    if (nameEnd > at && nameEnd < text.size() && text[nameEnd] == u':' && text.mid(nameEnd, 3) != "://"_L1) {
        token.name = text.mid(at, nameEnd - at);
        at = nameEnd + 1;
    }
    if (at < text.size() && text[at] == u'"') {
        token.quoted = true;
        const qsizetype end = text.indexOf(u'"', at + 1);
        token.closed = end >= 0;
        token.value = token.closed ? text.mid(at + 1, end - at - 1) : text.mid(at + 1);
        at = token.closed ? end + 1 : text.size();
    } else {
        const qsizetype from = at;
        while (at < text.size() && !text[at].isSpace()) {
            ++at;
        }
        token.value = text.mid(from, at - from);
    }
    token.length = at - start;
    return token;
}

/// A whole day, or a moment with its zone, as milliseconds since epoch.
std::optional<qint64> dateValue(const QString& value, const QTimeZone& zone) {
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (day.isValid() && value.size() == 10) {
        return day.startOfDay(zone).toMSecsSinceEpoch();
    }
    if (const auto moment = core::Timestamp::parse(QStringView(value))) {
        return moment->milliseconds();
    }
    const QDateTime local = QDateTime::fromString(value, Qt::ISODate);
    if (local.isValid()) {
        return QDateTime(local.date(), local.time(), zone).toMSecsSinceEpoch();
    }
    return std::nullopt;
}

/// A number in any notation becomes E.164; a part of one stays a prefix of digits ("+1415*" or "415").
QString numberValue(const QString& value) {
    if (value.endsWith(u'*')) {
        return value;
    }
    if (const auto number = core::PhoneNumber::parse(value)) {
        if (number->isValid() || core::PhoneNumber::isE164(value)) {
            return number->e164();
        }
    }
    return value;
}

bool isOneOf(const QString& value, std::initializer_list<QLatin1StringView> words) {
    for (const QLatin1StringView word : words) {
        if (value.compare(word, Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

bool areStatuses(const QString& value) {
    for (const QString& status : value.split(u',')) {
        if (!isOneOf(status,
                     {"queued"_L1, "sending"_L1, "sent"_L1, "delivered"_L1, "undelivered"_L1, "failed"_L1})) {
            return false;
        }
    }
    return true;
}

/// The term of a token, or what is wrong with it.
tl::expected<FilterTerm, FilterError::Kind> termOf(const Token& token, const QTimeZone& zone) {
    FilterTerm term;
    term.negated = token.negated;
    if (!token.closed) {
        return tl::make_unexpected(FilterError::Kind::UnclosedQuote);
    }
    if (token.name.isEmpty() || token.name.compare("body"_L1, Qt::CaseInsensitive) == 0) {
        if (token.value.trimmed().isEmpty()) {
            return tl::make_unexpected(FilterError::Kind::EmptyValue);
        }
        term.field = Field::Text;
        // A quoted phrase keeps its quotes, so that it stays different from two words.
        term.value = token.quoted ? u'"' + token.value + u'"' : token.value;
        return term;
    }
    const auto field = fieldNamed(token.name);
    if (!field) {
        return tl::make_unexpected(FilterError::Kind::UnknownField);
    }
    if (token.value.isEmpty()) {
        return tl::make_unexpected(FilterError::Kind::EmptyValue);
    }
    term.field = *field;
    term.value = token.value;
    switch (*field) {
        case Field::Status:
            if (!areStatuses(token.value)) {
                return tl::make_unexpected(FilterError::Kind::UnknownValue);
            }
            term.value = token.value.toLower();
            break;
        case Field::From:
        case Field::To:
            term.value = numberValue(token.value);
            break;
        case Field::After:
        case Field::Before: {
            const auto moment = dateValue(token.value, zone);
            if (!moment) {
                return tl::make_unexpected(FilterError::Kind::BadDate);
            }
            term.value = QString::number(*moment);
            break;
        }
        case Field::Has:
            if (!isOneOf(token.value, {"media"_L1, "error"_L1})) {
                return tl::make_unexpected(FilterError::Kind::UnknownValue);
            }
            term.value = token.value.toLower();
            break;
        case Field::Is:
            if (!isOneOf(token.value, {"inbound"_L1, "outbound"_L1, "optout"_L1})) {
                return tl::make_unexpected(FilterError::Kind::UnknownValue);
            }
            term.value = token.value.toLower();
            break;
        case Field::Text:
        case Field::Tag:
        case Field::Id:
            break;
    }
    return term;
}

QString dateText(const QString& milliseconds, const QTimeZone& zone) {
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), zone);
    if (moment.date().startOfDay(zone) == moment) {
        return moment.date().toString(Qt::ISODate);
    }
    return core::Timestamp::fromMilliseconds(milliseconds.toLongLong()).toRfc3339();
}

} // namespace

ParsedFilter parseFilter(const QString& text, const QTimeZone& zone) {
    ParsedFilter parsed;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const Token token = readToken(text, at);
        at = token.position + token.length;
        if (auto term = termOf(token, zone)) {
            parsed.filter.terms.append(*std::move(term));
        } else {
            parsed.errors.append(
                {term.error(), token.position, token.length, text.mid(token.position, token.length)});
        }
    }
    return parsed;
}

QString filterText(const core::MessageFilter& filter, const QTimeZone& zone) {
    QStringList words;
    for (const FilterTerm& term : filter.terms) {
        QString word = term.negated ? u"-"_s : QString();
        if (term.field == Field::Text) {
            word += term.value;
        } else {
            QString value = term.value;
            if (term.field == Field::After || term.field == Field::Before) {
                value = dateText(value, zone);
            } else if (value.contains(u' ')) {
                value = u'"' + value + u'"';
            }
            word += nameOf(term.field) + u':' + value;
        }
        words.append(word);
    }
    return words.join(u' ');
}

} // namespace am::rules
