// The text of a message filter, and the quick choices that are written into it.
#pragma once

#include "core/Timestamp.h"
#include "rules/FilterLanguage.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <utility>

namespace am::models {

/// A typed filter. The quick choices of a filter bar have no state of their own: they are read from the text
/// and written into it, so that choosing and typing are the same thing. Terms that cannot be read stay in the
/// text. A value.
class FilterText {
    Q_DECLARE_TR_FUNCTIONS(am::models::FilterText)

public:
    enum class Direction : quint8 { Both, Outbound, Inbound, Other };
    enum class Period : quint8 { Any, Today, Week, Month, Other };

    explicit FilterText(QString text = {}, const QTimeZone& zone = QTimeZone::systemTimeZone());

    const QString& text() const { return m_text; }
    const core::MessageFilter& filter() const { return m_parsed.filter; }
    bool isEmpty() const { return m_text.trimmed().isEmpty(); }
    /// What cannot be read, each with the term it is about.
    QStringList problems() const;
    /// What is wrong with one term.
    static QString problem(const rules::FilterError& error);
    /// Where each of the problems is: position and length in the text.
    QList<std::pair<int, int>> problemPlaces() const;
    /// The terms in force, as they are written.
    QStringList terms() const;

    /// Other: the text says something the choice cannot show.
    Direction direction() const;
    Period period(core::Timestamp now) const;
    /// The value of `status:`, alternatives in alphabetical order; empty if there is none, "?" if the text
    /// says something the choice cannot show.
    QString status() const;

    FilterText withDirection(Direction direction) const;
    /// From midnight of today, or of 6 or 29 days before.
    FilterText withPeriod(Period period, core::Timestamp now) const;
    /// Empty removes the term.
    FilterText withStatus(const QString& status) const;
    /// Adds a term, if it is not there yet. What contradicts it (the same term, excluded) is removed.
    FilterText withTerm(const core::FilterTerm& term) const;

    static QString otherStatus() { return QStringLiteral("?"); }

private:
    FilterText withTerms(const QList<core::FilterTerm>& terms) const;
    QList<core::FilterTerm> termsWithout(core::FilterTerm::Field field) const;
    QString dayStart(core::Timestamp now, int daysBefore) const;

    QString m_text;
    QTimeZone m_zone;
    rules::ParsedFilter m_parsed;
};

} // namespace am::models
