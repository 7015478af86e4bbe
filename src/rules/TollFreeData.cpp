// The rule file of the toll-free checks: texts, codes, dates and words.
#include "rules/TollFreeData.h"

#include "rules/RegistrationLintText.h"
#include "rules/RuleJson.h"

namespace am::rules {

namespace {
using Json = nlohmann::ordered_json;

LintSeverity severityOf(const QString& word) {
    for (const LintSeverity severity : {LintSeverity::Block, LintSeverity::Warn}) {
        if (lintSeverityWord(severity) == word) {
            return severity;
        }
    }
    return LintSeverity::Info;
}

QHash<QString, QString> textMap(const Json& object) {
    QHash<QString, QString> map;
    for (const auto& item : object.items()) {
        map.insert(QString::fromStdString(item.key()), ruleText(item.value()));
    }
    return map;
}
} // namespace

const TollFreeData& TollFreeData::instance() {
    static const TollFreeData data;
    return data;
}

TollFreeData::TollFreeData() {
    const auto file = ruleJson("toll-free-checks.json");
    m_reviewed = ruleText(file.at("reviewed"));
    for (const auto& item : file.at("checks")) {
        Check common;
        common.finding.checkId = ruleText(item.at("id"));
        common.finding.category = ruleText(item.at("category"));
        common.finding.rejectionCodes = ruleTexts(item.at("codes"));
        common.isFixable = item.at("fixable").get<bool>();
        QStringList sources;
        for (const auto& key : item.at("sources")) {
            sources += ruleText(file.at("sources").at(key.get<std::string>()));
        }
        common.finding.source = sources.join(QLatin1String("; "));
        for (const auto& variant : item.at("findings").items()) {
            Check check = common;
            LintFinding& finding = check.finding;
            finding.textId = finding.checkId + QLatin1Char('.') + QString::fromStdString(variant.key());
            finding.severity = severityOf(ruleText(variant.value().at("severity")));
            finding.title = ruleText(variant.value().at("title"));
            finding.detail = ruleText(variant.value().at("detail"));
            finding.suggestedFix = ruleText(variant.value().at("fix"));
            m_textIds += finding.textId;
            m_checks.insert(finding.textId, check);
        }
    }
    for (const auto& item : file.at("shared")) {
        Shared shared{ruleTexts(item.at("codes")), std::nullopt, item.at("fixable").get<bool>()};
        if (item.contains("severity")) {
            shared.severity = severityOf(ruleText(item.at("severity")));
        }
        m_shared.insert(ruleText(item.at("from")), shared);
    }
    m_fields = textMap(file.at("fields"));
    m_appends = textMap(file.at("appends"));
    for (const auto& item : file.at("mandatorySince").items()) {
        m_mandatorySince.insert(QString::fromStdString(item.key()),
                                QDate::fromString(ruleText(item.value()), Qt::ISODate));
    }
    for (const auto& item : file.at("limits").items()) {
        m_limits.insert(QString::fromStdString(item.key()), item.value().get<int>());
    }
    for (const auto& tier : file.at("volumeTiers")) {
        m_volumeTiers += tier.get<int>();
    }
    m_registrationKinds = ruleTexts(file.at("registrationKinds"));
    for (const auto& item : file.at("useCases").items()) {
        m_useCases += QString::fromStdString(item.key());
        m_registryUseCases.insert(m_useCases.constLast(), ruleText(item.value()));
    }
    for (const auto& item : file.at("rejections")) {
        const Rejection rejection{ruleText(item.at("reason")), item.at("fixable").get<bool>()};
        for (const QString& code : ruleTexts(item.at("codes"))) {
            m_rejections.insert(code, rejection);
        }
    }
    for (const auto& item : file.at("words").items()) {
        LintPhrases phrases;
        for (const QString& word : ruleTexts(item.value())) {
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
