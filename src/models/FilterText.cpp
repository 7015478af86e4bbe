// Reading and writing quick choices in the filter language.
#include "models/FilterText.h"

#include "models/FilterCompletion.h"

#include <QDateTime>

#include <utility>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

using core::FilterTerm;
using Field = FilterTerm::Field;

constexpr int weekDaysBefore = 6;
constexpr int monthDaysBefore = 29;

bool isDirection(const FilterTerm& term) {
    return term.field == Field::Is && (term.value == "inbound"_L1 || term.value == "outbound"_L1);
}

} // namespace

FilterText::FilterText(QString text, const QTimeZone& zone)
    : m_text(std::move(text)), m_zone(zone), m_parsed(rules::parseFilter(m_text, zone)) {}

QStringList FilterText::problems() const {
    QStringList list;
    for (const rules::FilterError& error : m_parsed.errors) {
        list.append(problem(error));
    }
    return list;
}

QString FilterText::problem(const rules::FilterError& error) {
    using ErrorKind = rules::FilterError::Kind;
    switch (error.kind) {
        case ErrorKind::UnknownField:
            return tr("\u201c%1\u201d: there is no such field. Fields are %2.")
                .arg(error.term, FilterCompletion::fieldNames().join(u", "_s));
        case ErrorKind::UnknownValue:
            return tr("\u201c%1\u201d: this field knows %2.")
                .arg(error.term, FilterCompletion::fixedValues(error.term).join(u", "_s));
        case ErrorKind::BadDate:
            return tr("\u201c%1\u201d: write the date as 2026-01-31.").arg(error.term);
        case ErrorKind::UnclosedQuote:
            return tr("\u201c%1\u201d: the closing quotation mark is missing.").arg(error.term);
        case ErrorKind::EmptyValue:
            return tr("\u201c%1\u201d: the value is missing.").arg(error.term);
    }
    return {};
}

QList<std::pair<int, int>> FilterText::problemPlaces() const {
    QList<std::pair<int, int>> places;
    for (const rules::FilterError& error : m_parsed.errors) {
        places.append({int(error.position), int(error.length)});
    }
    return places;
}

QStringList FilterText::terms() const {
    QStringList list;
    for (const FilterTerm& term : m_parsed.filter.terms) {
        list.append(rules::filterText({{term}}, m_zone));
    }
    return list;
}

FilterText::Direction FilterText::direction() const {
    Direction direction = Direction::Both;
    for (const FilterTerm& term : m_parsed.filter.terms) {
        if (!isDirection(term)) {
            continue;
        }
        if (direction != Direction::Both) {
            return Direction::Other;
        }
        const bool inbound = (term.value == "inbound"_L1) != term.negated;
        direction = inbound ? Direction::Inbound : Direction::Outbound;
    }
    return direction;
}

QString FilterText::status() const {
    QString status;
    for (const FilterTerm& term : m_parsed.filter.terms) {
        if (term.field != Field::Status) {
            continue;
        }
        if (term.negated || !status.isEmpty()) {
            return otherStatus();
        }
        QStringList alternatives = term.value.split(u',');
        alternatives.sort();
        status = alternatives.join(u',');
    }
    return status;
}

QString FilterText::dayStart(core::Timestamp now, int daysBefore) const {
    const QDate today = now.toUtc().toTimeZone(m_zone).date();
    return QString::number(today.addDays(-daysBefore).startOfDay(m_zone).toMSecsSinceEpoch());
}

FilterText::Period FilterText::period(core::Timestamp now) const {
    Period period = Period::Any;
    for (const FilterTerm& term : m_parsed.filter.terms) {
        if (term.field != Field::After && term.field != Field::Before) {
            continue;
        }
        if (term.field == Field::Before || term.negated || period != Period::Any) {
            return Period::Other;
        }
        if (term.value == dayStart(now, 0)) {
            period = Period::Today;
        } else if (term.value == dayStart(now, weekDaysBefore)) {
            period = Period::Week;
        } else if (term.value == dayStart(now, monthDaysBefore)) {
            period = Period::Month;
        } else {
            return Period::Other;
        }
    }
    return period;
}

QList<FilterTerm> FilterText::termsWithout(Field field) const {
    QList<FilterTerm> terms = m_parsed.filter.terms;
    terms.removeIf([field](const FilterTerm& term) { return term.field == field; });
    return terms;
}

FilterText FilterText::withTerms(const QList<FilterTerm>& terms) const {
    QStringList pieces;
    const QString readable = rules::filterText({terms}, m_zone);
    if (!readable.isEmpty()) {
        pieces.append(readable);
    }
    // Last, because a missing quotation mark would swallow what follows it.
    for (const rules::FilterError& error : m_parsed.errors) {
        pieces.append(error.term);
    }
    return FilterText(pieces.join(u' '), m_zone);
}

FilterText FilterText::withDirection(Direction direction) const {
    QList<FilterTerm> terms = m_parsed.filter.terms;
    terms.removeIf(isDirection);
    if (direction == Direction::Inbound) {
        terms.append({Field::Is, u"inbound"_s, false});
    } else if (direction == Direction::Outbound) {
        terms.append({Field::Is, u"outbound"_s, false});
    }
    return withTerms(terms);
}

FilterText FilterText::withPeriod(Period period, core::Timestamp now) const {
    QList<FilterTerm> terms = termsWithout(Field::After);
    terms.removeIf([](const FilterTerm& term) { return term.field == Field::Before; });
    switch (period) {
        case Period::Today:
            terms.append({Field::After, dayStart(now, 0), false});
            break;
        case Period::Week:
            terms.append({Field::After, dayStart(now, weekDaysBefore), false});
            break;
        case Period::Month:
            terms.append({Field::After, dayStart(now, monthDaysBefore), false});
            break;
        case Period::Any:
        case Period::Other:
            break;
    }
    return withTerms(terms);
}

FilterText FilterText::withStatus(const QString& status) const {
    QList<FilterTerm> terms = termsWithout(Field::Status);
    if (!status.isEmpty()) {
        terms.append({Field::Status, status, false});
    }
    return withTerms(terms);
}

FilterText FilterText::withTerm(const FilterTerm& term) const {
    QList<FilterTerm> terms = m_parsed.filter.terms;
    FilterTerm opposite = term;
    opposite.negated = !term.negated;
    terms.removeAll(opposite);
    // Two different values of these can never hold together, so the new one replaces the old.
    const bool single = !term.negated && (term.field == Field::Status || term.field == Field::From ||
                                          term.field == Field::To || term.field == Field::Tag ||
                                          term.field == Field::After || term.field == Field::Before);
    if (single) {
        terms.removeIf([&term](const FilterTerm& old) { return old.field == term.field && !old.negated; });
    } else if (isDirection(term)) {
        terms.removeIf(isDirection);
    }
    if (!terms.contains(term)) {
        terms.append(term);
    }
    return withTerms(terms);
}

} // namespace am::models
