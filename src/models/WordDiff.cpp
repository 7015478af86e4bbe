// What changed from one text to another, word by word: the longest common subsequence of their words.
#include "models/WordDiff.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace am::models {

namespace {

using Kind = DiffPart::Kind;

QStringList wordsOf(const QString& text) {
    const auto classOf = [](QChar c) {
        return c.isSpace() ? 0 : c.isLetterOrNumber() || c.isMark() ? 1 : 2;
    };
    QStringList words;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool ends = i == text.size() || classOf(text[i]) != classOf(text[i - 1]) ||
                          (classOf(text[i]) == 2 && !text[i].isLowSurrogate());
        if (ends) {
            words.append(text.mid(start, i - start));
            start = i;
        }
    }
    return words;
}

/// Lengths of the longest common subsequences of the words from each place to the end.
class CommonWords {
public:
    CommonWords(const QStringList& before, const QStringList& after)
        : m_width(after.size() + 1), m_lengths((before.size() + 1) * m_width, 0) {
        for (qsizetype cell = before.size() * m_width - 1; cell >= 0; --cell) {
            const qsizetype row = cell / m_width;
            const qsizetype column = cell % m_width;
            if (column < after.size()) {
                m_lengths[cell] = before[row] == after[column]
                                      ? m_lengths[cell + m_width + 1] + 1
                                      : std::max(m_lengths[cell + m_width], m_lengths[cell + 1]);
            }
        }
    }
    int at(qsizetype row, qsizetype column) const { return m_lengths[row * m_width + column]; }

private:
    qsizetype m_width;
    QList<int> m_lengths;
};

/// Joins changes that only spaces part, so that a reader sees phrases and not single words.
class PartList {
public:
    void add(Kind kind, const QString& text) {
        if (kind == Kind::Same && text.trimmed().isEmpty() && isChanging()) {
            m_spaces += text;
            return;
        }
        if (kind == Kind::Same) {
            finishChange();
            append(Kind::Same, text);
            return;
        }
        m_removed += m_spaces;
        m_inserted += m_spaces;
        m_spaces.clear();
        (kind == Kind::Removed ? m_removed : m_inserted) += text;
    }
    QList<DiffPart> take() {
        finishChange();
        return std::move(m_parts);
    }

private:
    bool isChanging() const { return !m_removed.isEmpty() || !m_inserted.isEmpty(); }
    void finishChange() {
        append(Kind::Removed, std::exchange(m_removed, {}));
        append(Kind::Inserted, std::exchange(m_inserted, {}));
        append(Kind::Same, std::exchange(m_spaces, {}));
    }
    void append(Kind kind, const QString& text) {
        if (text.isEmpty()) {
            return;
        }
        if (!m_parts.isEmpty() && m_parts.last().kind == kind) {
            m_parts.last().text += text;
        } else {
            m_parts.append({kind, text});
        }
    }

    QList<DiffPart> m_parts;
    QString m_removed;
    QString m_inserted;
    QString m_spaces;
};

} // namespace

QList<DiffPart> wordDiff(const QString& before, const QString& after) {
    QStringList left = wordsOf(before);
    QStringList right = wordsOf(after);
    PartList parts;
    const auto ends = std::mismatch(left.cbegin(), left.cend(), right.cbegin(), right.cend());
    const qsizetype head = ends.first - left.cbegin();
    for (qsizetype i = 0; i < head; ++i) {
        parts.add(Kind::Same, left[i]);
    }
    left = left.mid(head);
    right = right.mid(head);
    const auto tails = std::mismatch(left.crbegin(), left.crend(), right.crbegin(), right.crend());
    const qsizetype tail = tails.first - left.crbegin();
    const QStringList same = left.last(tail);
    left.resize(left.size() - tail);
    right.resize(right.size() - tail);

    const CommonWords common(left, right);
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < left.size() || column < right.size()) {
        if (row < left.size() && column < right.size() && left[row] == right[column]) {
            parts.add(Kind::Same, left[row]);
            ++row;
            ++column;
        } else if (column >= right.size() ||
                   (row < left.size() && common.at(row + 1, column) >= common.at(row, column + 1))) {
            parts.add(Kind::Removed, left[row++]);
        } else {
            parts.add(Kind::Inserted, right[column++]);
        }
    }
    for (const QString& word : same) {
        parts.add(Kind::Same, word);
    }
    return parts.take();
}

} // namespace am::models
