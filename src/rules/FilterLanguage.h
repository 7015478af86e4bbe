// The filter language of the search box, saved views and --filter.
#pragma once

#include "core/MessageFilter.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace am::rules {

/// What is wrong with a typed filter, and where.
struct FilterError {
    enum class Kind : quint8 { UnknownField, UnknownValue, BadDate, UnclosedQuote, EmptyValue };
    Kind kind = Kind::UnknownField;
    qsizetype position = 0; ///< index of the offending term in the text
    qsizetype length = 0;
    QString term;
};

/// A parsed filter with the problems found; terms with a problem are left out of the filter.
struct ParsedFilter {
    core::MessageFilter filter;
    QList<FilterError> errors;
};

/// Reads `status:failed from:+1415* tag:order-* after:2026-01-01 -body:"yes" words`. Dates without a zone are taken in
/// `zone`. Telephone numbers may be written in any notation without blanks.
ParsedFilter parseFilter(const QString& text, const QTimeZone& zone);
/// The text that parses to `filter` again; dates in `zone`.
QString filterText(const core::MessageFilter& filter, const QTimeZone& zone);

} // namespace am::rules
