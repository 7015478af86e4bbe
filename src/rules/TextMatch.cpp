// Words, folding and excerpts.
#include "rules/TextMatch.h"

#include <algorithm>

namespace am::rules {

using namespace Qt::StringLiterals;

namespace {

/// How much of the text before the first match an excerpt keeps.
constexpr int leadLength = 28;

struct Word {
    QString text; ///< folded
    int start = 0;
    int end = 0;
};

/// As the tokenizer unicode61: letters, digits and private characters, with the marks that follow them.
bool isWordCharacter(char32_t c, bool inWord) {
    switch (QChar::category(c)) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_SpacingCombining:
        case QChar::Mark_Enclosing:
            return inWord;
        case QChar::Other_PrivateUse:
            return true;
        default:
            return QChar::isLetterOrNumber(c);
    }
}

QList<Word> wordsOf(const QString& text) {
    QList<Word> words;
    int start = -1;
    const auto finish = [&](int end) {
        if (start >= 0) {
            words.append({folded(text.mid(start, end - start)), start, end});
            start = -1;
        }
    };
    for (int i = 0; i < text.size();) {
        char32_t c = text.at(i).unicode();
        int size = 1;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            size = 2;
        }
        if (!isWordCharacter(c, start >= 0)) {
            finish(i);
        } else if (start < 0) {
            start = i;
        }
        i += size;
    }
    finish(int(text.size()));
    return words;
}

void merge(QList<TextRange>& ranges) {
    std::sort(ranges.begin(), ranges.end(), [](const TextRange& a, const TextRange& b) {
        return a.start == b.start ? a.length > b.length : a.start < b.start;
    });
    QList<TextRange> merged;
    for (const TextRange& range : std::as_const(ranges)) {
        if (!merged.isEmpty() && range.start < merged.last().start + merged.last().length) {
            const int end = std::max(merged.last().start + merged.last().length, range.start + range.length);
            merged.last().length = end - merged.last().start;
        } else {
            merged.append(range);
        }
    }
    ranges = merged;
}

} // namespace

QString folded(const QString& word) {
    const bool isAscii = std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.unicode() < 128; });
    if (isAscii) {
        return word.toLower();
    }
    QString plain;
    const QString decomposed = word.toCaseFolded().normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing) {
            plain += c;
        }
    }
    return plain;
}

TextMatch::TextMatch(const core::MessageFilter& filter) {
    for (const core::FilterTerm& term : filter.terms) {
        if (term.field != core::FilterTerm::Field::Text || term.negated) {
            continue;
        }
        QString text = term.value;
        const bool isQuoted = text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"');
        if (isQuoted) {
            text = text.mid(1, text.size() - 2);
        }
        Phrase phrase;
        phrase.isOpen = !isQuoted && text.endsWith(u'*');
        for (const Word& word : wordsOf(text)) {
            phrase.words.append(word.text);
        }
        if (!phrase.words.isEmpty()) {
            m_phrases.append(phrase);
        } else {
            const QString literal = QString(text).remove(u'"');
            if (!literal.isEmpty()) {
                m_literals.append(literal);
            }
        }
    }
}

QList<TextRange> TextMatch::in(const QString& text) const {
    QList<TextRange> ranges;
    const QList<Word> words = m_phrases.isEmpty() ? QList<Word>() : wordsOf(text);
    for (const Phrase& phrase : m_phrases) {
        const qsizetype count = phrase.words.size();
        for (qsizetype first = 0; first + count <= words.size(); ++first) {
            bool fits = true;
            for (qsizetype i = 0; i < count && fits; ++i) {
                const QString& there = words.at(first + i).text;
                fits = phrase.isOpen && i == count - 1 ? there.startsWith(phrase.words.at(i))
                                                       : there == phrase.words.at(i);
            }
            if (fits) {
                const int start = words.at(first).start;
                ranges.append({start, words.at(first + count - 1).end - start});
            }
        }
    }
    for (const QString& literal : m_literals) {
        for (qsizetype at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + literal.size())) {
            ranges.append({int(at), int(literal.size())});
        }
    }
    merge(ranges);
    return ranges;
}

TextExcerpt excerptOf(const QString& text, const TextMatch& match, int length) {
    // One character for one, so that places stay.
    QString line = text;
    for (QChar& c : line) {
        if (c.isSpace() || c.category() == QChar::Other_Control) {
            c = u' ';
        }
    }
    const QList<TextRange> ranges = match.in(line);
    int start = 0;
    if (!ranges.isEmpty() && ranges.first().start + ranges.first().length > length / 3) {
        start = std::max(0, ranges.first().start - leadLength);
        // Not in the middle of a word, if one begins soon.
        const qsizetype blank = line.indexOf(u' ', start);
        if (start > 0 && blank >= 0 && blank < ranges.first().start) {
            start = int(blank) + 1;
        } else if (start > 0 && line.at(start).isLowSurrogate()) {
            --start;
        }
    }
    int end = int(std::min<qsizetype>(line.size(), start + length));
    if (end < line.size() && line.at(end).isLowSurrogate()) {
        --end;
    }
    TextExcerpt excerpt;
    const QString lead = start > 0 ? u"\u2026"_s : QString();
    excerpt.text = lead + line.mid(start, end - start) + (end < line.size() ? u"\u2026"_s : QString());
    for (const TextRange& range : ranges) {
        const int from = std::max(range.start, start);
        const int to = std::min(range.start + range.length, end);
        if (from < to) {
            excerpt.matches.append({from - start + int(lead.size()), to - from});
        }
    }
    return excerpt;
}

} // namespace am::rules
