// What a rejection reason means: the checks and fields it speaks of.
#include "rules/RejectionReasons.h"

#include "rules/RegistrationFields.h"
#include "rules/RegistrationLintText.h"
#include "rules/RuleJson.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace am::rules {

namespace {
using namespace Qt::StringLiterals;

struct ReasonWords {
    QString needle;
    QStringList checkIds;
};

struct RejectionFile {
    QString reviewed;
    QHash<QString, QString> meanings;
    QList<UnlintableCode> unlintable;
    QList<ReasonWords> words; ///< the longest first, so that a general word does not hide an exact one
};

const RejectionFile& rejectionFile() {
    static const RejectionFile table = [] {
        RejectionFile read;
        const auto file = ruleJson("rejection-codes.json");
        read.reviewed = ruleText(file.at("reviewed"));
        for (const auto& item : file.at("meanings").items()) {
            read.meanings.insert(QString::fromStdString(item.key()), ruleText(item.value()));
        }
        for (const auto& item : file.at("unlintable")) {
            const std::string source = item.at("source").get<std::string>();
            read.unlintable +=
                UnlintableCode{ruleText(item, "code"), ruleText(item, "meaning"), ruleText(item, "advice"),
                               ruleText(file.at("sources").at(source))};
        }
        for (const auto& group : file.at("words")) {
            const QStringList checkIds = ruleTexts(group.at("checks"));
            for (const QString& phrase : ruleTexts(group.at("phrases"))) {
                read.words += ReasonWords{phraseOf(phrase).needle, checkIds};
            }
        }
        std::stable_sort(
            read.words.begin(), read.words.end(),
            [](const ReasonWords& a, const ReasonWords& b) { return a.needle.size() > b.needle.size(); });
        return read;
    }();
    return table;
}

/// What an item says: its sentences, and what stands where a code belongs.
struct ReasonParts {
    QStringList texts;
    QStringList codes;
    QStringList fields;
};

void collect(const nlohmann::ordered_json& value, const QString& key, ReasonParts& parts, int depth = 0) {
    constexpr int deepest = 16;
    static const QStringList fieldNames = campaignFieldNames() + brandFieldNames();
    if (value.is_structured() && depth == deepest) {
        return;
    }
    if (value.is_structured()) {
        for (const auto& item : value.items()) {
            collect(item.value(), value.is_object() ? QString::fromStdString(item.key()) : key, parts,
                    depth + 1);
        }
        return;
    }
    const QString text = value.is_string() ? ruleText(value) : QString::fromStdString(value.dump());
    if (key.contains("code"_L1, Qt::CaseInsensitive)) {
        parts.codes += text.trimmed();
    } else if (fieldNames.contains(text)) {
        parts.fields += text;
        return;
    }
    if (!value.is_null() && !value.is_boolean()) {
        parts.texts += text;
    }
}

ReasonParts partsOf(const QString& reason) {
    ReasonParts parts;
    const QString trimmed = reason.trimmed();
    if (trimmed.startsWith(u'{') || trimmed.startsWith(u'[')) {
        const auto json = nlohmann::ordered_json::parse(trimmed.toStdString(), nullptr, false);
        if (!json.is_discarded()) {
            collect(json, QString(), parts);
            return parts;
        }
    }
    parts.texts = {trimmed};
    return parts;
}

bool isKnownCode(const QString& code) {
    const QList<UnlintableCode>& unlintable = unlintableCodes();
    return !LintData::instance().checksOfCode(code).isEmpty() ||
           std::any_of(unlintable.begin(), unlintable.end(),
                       [&code](const UnlintableCode& entry) { return entry.code == code; });
}

/// Long codes count anywhere, three and four digits only where a code is expected: "500 characters" is none.
QStringList codesIn(const QString& text) {
    static const QRegularExpression pattern(
        u"(?:^|\\b(?:code|error|reason|rejected|dca|tcr)s?[\\s:#]*|[#(\\[]\\s*|,\\s*|/"
        u"\\s*)(\\d{3,4})(?=$|\\s*[:;,.)\\]/–-]|\\s*$)"
        "|\\b(\\d{5})\\b|\\b([A-Z]{3,}(?:_[A-Z]+)+|UNVERIFIED)\\b"_s,
        QRegularExpression::NoPatternOption);
    QStringList codes;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        codes += match.captured(1) + match.captured(2) + match.captured(3);
    }
    return codes;
}

void addOnce(QStringList& all, const QStringList& more) {
    for (const QString& text : more) {
        if (!text.isEmpty() && !all.contains(text)) {
            all += text;
        }
    }
}

/// In the order of the text; what an exact phrase took is not read again.
QStringList checksOfWords(const QString& text) {
    QString words = normalizedWords(text);
    QList<std::pair<qsizetype, QStringList>> found;
    for (const ReasonWords& entry : rejectionFile().words) {
        const qsizetype at = words.indexOf(entry.needle);
        if (at < 0) {
            continue;
        }
        found += {at, entry.checkIds};
        for (qsizetype i = words.indexOf(entry.needle); i >= 0; i = words.indexOf(entry.needle)) {
            words.replace(i + 1, entry.needle.size() - 1, QString(entry.needle.size() - 1, u'\x01'));
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList checkIds;
    for (const auto& entry : found) {
        addOnce(checkIds, entry.second);
    }
    return checkIds;
}
} // namespace

RejectionReading readRejectionReason(const QString& reason) {
    ReasonParts parts = partsOf(reason);
    RejectionReading reading;
    reading.reason = parts.texts.join(u' ');
    for (const QString& text : std::as_const(parts.texts)) {
        parts.codes += codesIn(text);
    }
    QStringList meanings;
    QStringList advice;
    for (const QString& code : std::as_const(parts.codes)) {
        if (reading.codes.contains(code) || !isKnownCode(code)) {
            continue;
        }
        reading.codes += code;
        const QStringList checkIds = LintData::instance().checksOfCode(code);
        addOnce(reading.checkIds, checkIds);
        if (!checkIds.isEmpty()) {
            addOnce(meanings, {rejectionFile().meanings.value(
                                  code, LintData::instance().meaningOfCheck(checkIds.first()))});
        }
        for (const UnlintableCode& entry : unlintableCodes()) {
            if (entry.code == code) {
                addOnce(meanings, {entry.meaning});
                addOnce(advice, {entry.advice});
            }
        }
    }
    const QStringList ofWords = checksOfWords(reading.reason);
    if (meanings.isEmpty() && !ofWords.isEmpty()) {
        meanings += LintData::instance().meaningOfCheck(ofWords.first());
    }
    // What the words say is more exact than a code that stands for many things.
    QStringList checkIds;
    for (const QString& checkId : ofWords) {
        if (reading.codes.isEmpty() || reading.checkIds.contains(checkId)) {
            checkIds += checkId;
        }
    }
    addOnce(checkIds, reading.checkIds);
    addOnce(checkIds, ofWords);
    reading.checkIds = checkIds;
    reading.fields = parts.fields;
    for (const QString& checkId : std::as_const(reading.checkIds)) {
        addOnce(reading.fields, fieldsOfCheck(checkId));
    }
    reading.meaning = meanings.join(u' ');
    reading.advice = advice.join(u' ');
    reading.isLintable = !reading.checkIds.isEmpty();
    return reading;
}

const QList<UnlintableCode>& unlintableCodes() {
    return rejectionFile().unlintable;
}

QStringList fieldsOfCheck(const QString& checkId) {
    return LintData::instance().fieldsOfCheck(checkId);
}

QString rejectionCodesReviewedOn() {
    return rejectionFile().reviewed;
}

} // namespace am::rules
