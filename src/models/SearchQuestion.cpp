// Reading a typed text as filter, number, id and words.
#include "models/SearchQuestion.h"

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

using core::FilterTerm;
using Field = FilterTerm::Field;

bool isPlainWord(const FilterTerm& term) {
    return term.field == Field::Text && !term.negated;
}

/// Is the last word still being written?
bool isOpen(const QString& text) {
    return !text.isEmpty() && text.back().isLetterOrNumber();
}

/// Ids hold letters, digits, dashes and underscores, and somewhere a digit, unless they begin with letters
/// that are digits of a UUID.
QString idIn(const QString& text) {
    const QString word = text.trimmed();
    bool hasDigit = false;
    bool isHex = true;
    for (const QChar c : word) {
        if (c.unicode() > 127 || (!c.isLetterOrNumber() && c != u'-' && c != u'_')) {
            return {};
        }
        hasDigit = hasDigit || c.isDigit();
        isHex = isHex && (c.isDigit() || c == u'-' || (c.toLower() >= u'a' && c.toLower() <= u'f'));
    }
    return word.size() >= SearchQuestion::shortestId && (hasDigit || isHex) ? word : QString();
}

} // namespace

SearchQuestion::SearchQuestion(const QString& text, const QTimeZone& zone)
    : m_filter(text, zone), m_messages(m_filter.filter()), m_expression(text.trimmed()) {
    if (isOpen(text)) {
        const FilterText open(text + u'*', zone);
        const QList<FilterTerm>& terms = open.filter().terms;
        if (!terms.isEmpty() && isPlainWord(terms.last()) && terms.last().value.endsWith(u'*') &&
            !terms.last().value.startsWith(u'"')) {
            m_messages = open.filter();
            m_expression = open.text().trimmed();
        }
    }
    m_match = rules::TextMatch(m_messages);
    m_number = rules::typedNumber(text);
    m_id = idIn(text);
    const QList<FilterTerm>& terms = m_filter.filter().terms;
    if (m_filter.problems().isEmpty() && std::all_of(terms.cbegin(), terms.cend(), isPlainWord)) {
        for (const FilterTerm& term : terms) {
            m_words.append(rules::folded(QString(term.value).remove(u'"')));
        }
    }
}

bool SearchQuestion::isWholeId() const {
    constexpr qsizetype uuidLength = 36;
    return m_id.size() == uuidLength && m_id.count(u'-') == 4;
}

} // namespace am::models
