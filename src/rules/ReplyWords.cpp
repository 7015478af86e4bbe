// Recognises keyword replies (compliance.md 1.2).
#include "rules/ReplyWords.h"

#include "rules/RuleData.h"

#include <QHash>

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace am::rules {

namespace {

struct RuleWords {
    QString reviewed;
    QHash<QString, Reply> spellings;  ///< normalized spelling → what it means
    std::array<QStringList, 5> words; ///< by ReplyClass
};

RuleWords readWords() {
    static constexpr std::array<std::pair<const char*, ReplyClass>, 4> sections{{
        {"optOut", ReplyClass::OptOut},
        {"optIn", ReplyClass::OptIn},
        {"affirmative", ReplyClass::Affirmative},
        {"help", ReplyClass::Help},
    }};
    const auto file = nlohmann::json::parse(ruleFile(QStringLiteral("reply-words.json")).toStdString());
    const auto textOf = [](const nlohmann::json& value) {
        return QString::fromStdString(value.get<std::string>());
    };

    RuleWords rules;
    rules.reviewed = textOf(file.at("reviewed"));
    for (const auto& [section, replyClass] : sections) {
        for (const auto& entry : file.at(section)) {
            const QString word = textOf(entry.at("word"));
            rules.words[size_t(replyClass)] += word;
            rules.spellings.insert(word.toCaseFolded(), {replyClass, word});
            if (entry.contains("spellings")) {
                for (const auto& spelling : entry.at("spellings")) {
                    rules.spellings.insert(textOf(spelling).toCaseFolded(), {replyClass, word});
                }
            }
        }
    }
    return rules;
}

const RuleWords& ruleWords() {
    static const RuleWords rules = readWords();
    return rules;
}

/// A reply reduced to its words, in two readings of the punctuation inside it.
struct Core {
    QString separated; ///< punctuation parts words: "opt-out" → "opt out"
    QString joined;    ///< punctuation is dropped: "s.t.o.p" → "stop"
};

/// Compatibility forms, accents, invisible characters, emoji, case and surplus spaces go; letters and digits
/// stay.
Core reduced(const QString& body) {
    const QString decomposed = body.normalized(QString::NormalizationForm_KD).toCaseFolded();
    Core core;
    core.separated.reserve(decomposed.size());
    core.joined.reserve(decomposed.size());
    for (qsizetype i = 0; i < decomposed.size(); ++i) {
        const QChar unit = decomposed[i];
        char32_t character = unit.unicode();
        if (unit.isHighSurrogate() && i + 1 < decomposed.size() && decomposed[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(unit, decomposed[++i]);
        }
        if (QChar::isLetterOrNumber(character)) {
            const auto units = QChar::fromUcs4(character);
            core.separated += units;
            core.joined += units;
        } else if (QChar::isSpace(character)) {
            core.separated += QLatin1Char(' ');
            core.joined += QLatin1Char(' ');
        } else if (!QChar::isMark(character) && QChar::category(character) != QChar::Other_Format) {
            core.separated += QLatin1Char(' ');
        }
    }
    core.separated = core.separated.simplified();
    core.joined = core.joined.simplified();
    return core;
}

/// True if `text` is `word` twice or more with single spaces between.
bool isRepetition(const QString& text, const QString& word) {
    const qsizetype step = word.size() + 1;
    if (text.size() <= word.size() || (text.size() + 1) % step != 0) {
        return false;
    }
    for (qsizetype at = 0; at < text.size(); at += step) {
        if (QStringView(text).sliced(at, word.size()) != word ||
            (at + word.size() < text.size() && text[at + word.size()] != QLatin1Char(' '))) {
            return false;
        }
    }
    return true;
}

Reply replyOf(const QString& core) {
    const QHash<QString, Reply>& spellings = ruleWords().spellings;
    if (const auto found = spellings.constFind(core); found != spellings.constEnd()) {
        return *found;
    }
    for (auto it = spellings.constBegin(); it != spellings.constEnd(); ++it) {
        if (isRepetition(core, it.key())) {
            return it.value();
        }
    }
    return {};
}

} // namespace

Reply classifyReply(const QString& body) {
    const Core core = reduced(body);
    const Reply reply = replyOf(core.separated);
    return reply.replyClass != ReplyClass::None ? reply : replyOf(core.joined);
}

QStringList replyWords(ReplyClass replyClass) {
    return ruleWords().words[size_t(replyClass)];
}

QString replyWordsReviewedOn() {
    return ruleWords().reviewed;
}

} // namespace am::rules
