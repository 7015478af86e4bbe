// The rule files of the registration checks: texts and words.
#include "rules/RegistrationLintData.h"

#include "rules/RegistrationLintText.h"
#include "rules/RuleJson.h"

namespace am::rules {

namespace {
LintSeverity severityOf(const QString& word) {
    return word == QLatin1String("block")  ? LintSeverity::Block
           : word == QLatin1String("warn") ? LintSeverity::Warn
                                           : LintSeverity::Info;
}
} // namespace

LintPhrase phraseOf(const QString& word) {
    const bool anyEnding = word.endsWith(QLatin1Char('*'));
    const QString text = anyEnding ? word.chopped(1) : word;
    QString needle = normalizedWords(text);
    if (anyEnding) {
        needle.chop(1);
    }
    return {needle, text};
}

const LintData& LintData::instance() {
    static const LintData data;
    return data;
}

LintData::LintData() {
    readChecks();
    readWords();
}

void LintData::readChecks() {
    const auto file = ruleJson("registration-checks.json");
    m_reviewed = ruleText(file.at("reviewed"));
    for (const auto& check : file.at("checks")) {
        LintFinding common;
        common.checkId = ruleText(check.at("id"));
        common.category = ruleText(check.at("category"));
        common.rejectionCodes = ruleTexts(check.at("codes"));
        m_fieldsOfCheck.insert(common.checkId, ruleTexts(check.at("fields")));
        m_meanings.insert(common.checkId, ruleText(check.at("meaning")));
        for (const QString& code : common.rejectionCodes) {
            m_checksOfCode[code] += common.checkId;
        }
        QStringList sources;
        for (const auto& key : check.at("sources")) {
            sources += ruleText(file.at("sources").at(key.get<std::string>()));
        }
        common.source = sources.join(QLatin1String("; "));
        for (const auto& item : check.at("findings").items()) {
            LintFinding finding = common;
            finding.textId = common.checkId + QLatin1Char('.') + QString::fromStdString(item.key());
            finding.severity = severityOf(ruleText(item.value().at("severity")));
            finding.title = ruleText(item.value().at("title"));
            finding.detail = ruleText(item.value().at("detail"));
            finding.suggestedFix = ruleText(item.value().at("fix"));
            m_textIds += finding.textId;
            m_findings.insert(finding.textId, finding);
        }
    }
}

void LintData::readWords() {
    const auto file = ruleJson("registration-words.json");
    for (const auto& item : file.at("words").items()) {
        const QString name = QString::fromStdString(item.key());
        const QStringList words = ruleTexts(item.value());
        LintPhrases phrases;
        for (const QString& word : words) {
            phrases += phraseOf(word);
        }
        m_words.insert(name, words);
        m_wordSets.insert(name, QSet<QString>(words.begin(), words.end()));
        m_phrases.insert(name, phrases);
    }
    for (const auto& item : file.at("limits").items()) {
        m_limits.insert(QString::fromStdString(item.key()),
                        {item.value().at(0).get<int>(), item.value().at(1).get<int>()});
    }
    m_unusedEinPrefixes = ruleTexts(file.at("einUnusedPrefixes"));
    for (const auto& item : file.at("zipRegions").items()) {
        m_zipRegions.insert(QLatin1Char(item.key().at(0)), ruleTexts(item.value()));
    }
    for (const auto& item : file.at("stateNames").items()) {
        m_stateCodes.insert(QString::fromStdString(item.key()), ruleText(item.value()));
    }
    m_campaignsPerBrand = file.at("campaignsPerBrand").get<int>();
    m_lowVolumePerDay = file.at("lowVolumePerDay").get<int>();
}

const LintPhrases& LintData::phrases(QLatin1String list) const {
    const auto found = m_phrases.constFind(QString(list));
    if (found == m_phrases.constEnd()) {
        qFatal("The rule files have no word list %s.", list.data());
    }
    return *found;
}

const QStringList& LintData::words(QLatin1String list) const {
    const auto found = m_words.constFind(QString(list));
    if (found == m_words.constEnd()) {
        qFatal("The rule files have no word list %s.", list.data());
    }
    return *found;
}

bool LintData::contains(QLatin1String list, const QString& word) const {
    const auto found = m_wordSets.constFind(QString(list));
    if (found == m_wordSets.constEnd()) {
        qFatal("The rule files have no word list %s.", list.data());
    }
    return found->contains(word);
}

LintLimit LintData::limit(QLatin1String name) const {
    return m_limits.value(QString(name));
}

std::optional<LintFinding> LintData::finding(const QString& textId) const {
    const auto found = m_findings.constFind(textId);
    return found == m_findings.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace am::rules
