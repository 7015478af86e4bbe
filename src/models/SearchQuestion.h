// What is meant by the text in the search box.
#pragma once

#include "models/FilterText.h"
#include "rules/TextMatch.h"
#include "rules/TypedNumber.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace am::models {

/// One typed text, read in every way in which it can be meant: as a filter of messages in the filter
/// language, as a telephone number, as an id or the beginning of one, as words of a name. A value.
class SearchQuestion {
public:
    SearchQuestion() = default;
    explicit SearchQuestion(const QString& text, const QTimeZone& zone = QTimeZone::systemTimeZone());

    bool isEmpty() const { return m_filter.isEmpty(); }
    const QString& text() const { return m_filter.text(); }
    /// The messages meant. The word being written counts as the beginning of one.
    const core::MessageFilter& messages() const { return m_messages; }
    /// The same in words of the filter language.
    const QString& expression() const { return m_expression; }
    const rules::TextMatch& match() const { return m_match; }
    QStringList problems() const { return m_filter.problems(); }
    QList<std::pair<int, int>> problemPlaces() const { return m_filter.problemPlaces(); }
    /// A whole number or some digits of one, if the text is nothing else.
    const std::optional<rules::TypedNumber>& number() const { return m_number; }
    /// At least `shortestId` characters that can be an id or the beginning of one; empty otherwise.
    const QString& id() const { return m_id; }
    bool isWholeId() const;
    /// The words of the text, folded, if it holds no fields; what names are compared with.
    const QStringList& words() const { return m_words; }
    /// Must every message be read for it? The full text holds no emoji and no punctuation.
    bool readsEveryMessage() const { return m_match.holdsSignsOnly(); }

    static constexpr int shortestId = 6;

private:
    FilterText m_filter;
    core::MessageFilter m_messages;
    QString m_expression;
    rules::TextMatch m_match;
    std::optional<rules::TypedNumber> m_number;
    QString m_id;
    QStringList m_words;
};

} // namespace am::models
