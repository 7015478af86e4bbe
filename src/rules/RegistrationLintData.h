// The rule files of the registration checks: texts and words.
#pragma once

#include "rules/RegistrationLint.h"

#include <QHash>
#include <QLatin1String>
#include <QMap>
#include <QSet>

namespace am::rules {

/// A phrase to look for among the words of a LintText.
struct LintPhrase {
    QString needle; ///< normalized, with a space before and, unless any ending matches, after it
    QString text;   ///< as it stands in the file, without the star
};

using LintPhrases = QList<LintPhrase>;

/// A phrase as it stands in a rule file, made ready to be looked for.
LintPhrase phraseOf(const QString& word);

/// Shortest and longest text, in characters.
struct LintLimit {
    int shortest = 0;
    int longest = 0;
};

/// Both files, read once. Immutable; any thread.
class LintData {
public:
    static const LintData& instance();

    const LintPhrases& phrases(QLatin1String list) const;
    const QStringList& words(QLatin1String list) const;
    bool contains(QLatin1String list, const QString& word) const;
    LintLimit limit(QLatin1String name) const;
    bool isUnusedEinPrefix(const QString& prefix) const { return m_unusedEinPrefixes.contains(prefix); }
    /// States whose ZIP codes begin with this digit.
    QStringList statesOfZip(QChar firstDigit) const { return m_zipRegions.value(firstDigit); }
    /// "California" → "CA"; empty if there is no such state.
    QString codeOfState(const QString& name) const { return m_stateCodes.value(name.simplified().toLower()); }
    int campaignsPerBrand() const { return m_campaignsPerBrand; }
    int lowVolumePerDay() const { return m_lowVolumePerDay; }

    const QString& reviewed() const { return m_reviewed; }
    const QStringList& textIds() const { return m_textIds; }
    /// The finding of a text id, without field and arguments; nothing if there is no such text.
    std::optional<LintFinding> finding(const QString& textId) const;
    /// Checks that look for what a rejection code stands for, in the order of the rule file.
    QStringList checksOfCode(const QString& code) const { return m_checksOfCode.value(code); }
    /// Where to look when a rejection speaks of a check.
    QStringList fieldsOfCheck(const QString& checkId) const { return m_fieldsOfCheck.value(checkId); }
    /// What it means to fail a check, in one sentence.
    QString meaningOfCheck(const QString& checkId) const { return m_meanings.value(checkId); }

private:
    LintData();
    void readChecks();
    void readWords();

    QString m_reviewed;
    QHash<QString, LintFinding> m_findings;
    QStringList m_textIds;
    QHash<QString, QStringList> m_checksOfCode;
    QHash<QString, QStringList> m_fieldsOfCheck;
    QHash<QString, QString> m_meanings;
    QHash<QString, QStringList> m_words;
    QHash<QString, QSet<QString>> m_wordSets;
    QHash<QString, LintPhrases> m_phrases;
    QHash<QString, LintLimit> m_limits;
    QStringList m_unusedEinPrefixes;
    QMap<QChar, QStringList> m_zipRegions;
    QHash<QString, QString> m_stateCodes;
    int m_campaignsPerBrand = 0;
    int m_lowVolumePerDay = 0;
};

} // namespace am::rules
