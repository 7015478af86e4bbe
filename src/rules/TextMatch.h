// Where the words of a filter stand in a text.
#pragma once

#include "core/MessageFilter.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace am::rules {

/// Part of a text, in UTF-16 units.
struct TextRange {
    int start = 0;
    int length = 0;

    bool operator==(const TextRange&) const = default;
};

/// Finds what the archive's full-text search finds: whole words, beginnings (word*), phrases; case and
/// accents do not count. What holds no word, such as an emoji, is found as it is written. A value; any
/// thread.
class TextMatch {
public:
    TextMatch() = default;
    /// Takes the words that must be in the text; everything else of the filter shows in no text.
    explicit TextMatch(const core::MessageFilter& filter);

    bool isEmpty() const { return m_phrases.isEmpty() && m_literals.isEmpty(); }
    /// Is nothing of it a word that the full text could find?
    bool holdsSignsOnly() const { return m_phrases.isEmpty() && !m_literals.isEmpty(); }
    /// Sorted, without overlaps.
    QList<TextRange> in(const QString& text) const;

    bool operator==(const TextMatch&) const = default;

private:
    struct Phrase {
        QStringList words;   ///< folded
        bool isOpen = false; ///< the last word may go on

        bool operator==(const Phrase&) const = default;
    };

    QList<Phrase> m_phrases;
    QStringList m_literals;
};

/// One line around the first match, at most about `length` characters, with the matches in it.
struct TextExcerpt {
    QString text;
    QList<TextRange> matches;

    bool operator==(const TextExcerpt&) const = default;
};

TextExcerpt excerptOf(const QString& text, const TextMatch& match, int length);

/// Without case and accents, as the full text folds words.
QString folded(const QString& word);

} // namespace am::rules
