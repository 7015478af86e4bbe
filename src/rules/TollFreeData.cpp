// The rule file of the toll-free checks: texts, codes, dates and words.
#include "rules/TollFreeData.h"

#include "rules/RegistrationLintText.h"
#include "rules/RuleData.h"

#include <nlohmann/json.hpp>

namespace am::rules {

namespace {
using Json = nlohmann::ordered_json;

QString textOf(const Json& value) {
    return QString::fromStdString(value.get<std::string>());
}

QStringList textsOf(const Json& list) {
    QStringList texts;
    for (const auto& item : list) {
        texts += textOf(item);
    }
    return texts;
}

LintSeverity severityOf(const QString& word) {
    for (const LintSeverity severity : {LintSeverity::Block, LintSeverity::Warn}) {
        if (lintSeverityWord(severity) == word) {
            return severity;
        }
    }
    return LintSeverity::Info;
}

LintPhrase phraseOf(const QString& word) {
    const bool anyEnding = word.endsWith(QLatin1Char('*'));
    const QString text = anyEnding ? word.chopped(1) : word;
    const QString needle = normalizedWords(text);
    return {anyEnding ? needle.chopped(1) : needle, text};
}

QHash<QString, QString> textMap(const Json& object) {
    QHash<QString, QString> map;
    for (const auto& item : object.items()) {
        map.insert(QString::fromStdString(item.key()), textOf(item.value()));
    }
    return map;
}
} // namespace

const TollFreeData& TollFreeData::instance() {
    static const TollFreeData data;
    return data;
}

TollFreeData::TollFreeData() {
    const auto file = Json::parse(ruleFile(QStringLiteral("toll-free-checks.json")).toStdString());
    m_reviewed = textOf(file.at("reviewed"));
    for (const auto& item : file.at("checks")) {
        Check common;
        common.finding.checkId = textOf(item.at("id"));
        common.finding.category = textOf(item.at("category"));
        common.finding.rejectionCodes = textsOf(item.at("codes"));
        common.isFixable = item.at("fixable").get<bool>();
        QStringList sources;
        for (const auto& key : item.at("sources")) {
            sources += textOf(file.at("sources").at(key.get<std::string>()));
        }
        common.finding.source = sources.join(QLatin1String("; "));
        for (const auto& variant : item.at("findings").items()) {
            Check check = common;
            LintFinding& finding = check.finding;
            finding.textId = finding.checkId + QLatin1Char('.') + QString::fromStdString(variant.key());
            finding.severity = severityOf(textOf(variant.value().at("severity")));
            finding.title = textOf(variant.value().at("title"));
            finding.detail = textOf(variant.value().at("detail"));
            finding.suggestedFix = textOf(variant.value().at("fix"));
            m_textIds += finding.textId;
            m_checks.insert(finding.textId, check);
        }
    }
    for (const auto& item : file.at("shared")) {
        Shared shared{textsOf(item.at("codes")), std::nullopt, item.at("fixable").get<bool>()};
        if (item.contains("severity")) {
            shared.severity = severityOf(textOf(item.at("severity")));
        }
        m_shared.insert(textOf(item.at("from")), shared);
    }
    m_fields = textMap(file.at("fields"));
    m_appends = textMap(file.at("appends"));
    for (const auto& item : file.at("mandatorySince").items()) {
        m_mandatorySince.insert(QString::fromStdString(item.key()),
                                QDate::fromString(textOf(item.value()), Qt::ISODate));
    }
    for (const auto& item : file.at("limits").items()) {
        m_limits.insert(QString::fromStdString(item.key()), item.value().get<int>());
    }
    for (const auto& tier : file.at("volumeTiers")) {
        m_volumeTiers += tier.get<int>();
    }
    m_registrationKinds = textsOf(file.at("registrationKinds"));
    for (const auto& item : file.at("useCases").items()) {
        m_useCases += QString::fromStdString(item.key());
        m_registryUseCases.insert(m_useCases.constLast(), textOf(item.value()));
    }
    for (const auto& item : file.at("rejections")) {
        const Rejection rejection{textOf(item.at("reason")), item.at("fixable").get<bool>()};
        for (const QString& code : textsOf(item.at("codes"))) {
            m_rejections.insert(code, rejection);
        }
    }
    for (const auto& item : file.at("words").items()) {
        LintPhrases phrases;
        for (const QString& word : textsOf(item.value())) {
            phrases += phraseOf(word);
        }
        m_phrases.insert(QString::fromStdString(item.key()), phrases);
    }
}

std::optional<TollFreeData::Check> TollFreeData::check(const QString& textId) const {
    const auto found = m_checks.constFind(textId);
    return found == m_checks.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<TollFreeData::Check> TollFreeData::shared(const LintFinding& registration) const {
    // A text of its own wins over its whole check.
    auto found = m_shared.constFind(registration.textId);
    if (found == m_shared.constEnd()) {
        found = m_shared.constFind(registration.checkId);
    }
    if (found == m_shared.constEnd()) {
        return std::nullopt;
    }
    Check check{registration, found->isFixable};
    check.finding.rejectionCodes = found->codes;
    check.finding.severity = found->severity.value_or(registration.severity);
    check.finding.field = m_fields.value(registration.field, registration.field);
    return check;
}

const LintPhrases& TollFreeData::phrases(const QString& list) const {
    const auto found = m_phrases.constFind(list);
    if (found == m_phrases.constEnd()) {
        qFatal("The toll-free rule file has no word list %s.", qPrintable(list));
    }
    return *found;
}

std::optional<TollFreeData::Rejection> TollFreeData::rejection(const QString& code) const {
    const auto found = m_rejections.constFind(code.trimmed());
    return found == m_rejections.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace am::rules
