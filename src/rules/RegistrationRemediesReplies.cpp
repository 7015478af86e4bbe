// Remedies for automatic messages and keyword lists.
#include "rules/RegistrationRemedies.h"

#include "rules/CampaignComposer.h"
#include "rules/RegistrationLintText.h"
#include "rules/ReplyWords.h"
#include "rules/Segments.h"

#include <QRegularExpression>

#include <algorithm>

namespace am::rules {

namespace {
using namespace Qt::StringLiterals;

/// The whole reply anew; nothing if a fact is missing.
FieldChanges composed(const CampaignFault& fault) {
    if (!fault.brand) {
        return {};
    }
    const ReplyFacts facts = replyFactsOf(fault.brand->filed, fault.draft);
    const QString& field = fault.finding.field;
    const QString text = field == "optin_message"_L1  ? composeOptInConfirmation(facts).text
                         : field == "help_message"_L1 ? composeHelpReply(facts).text
                                                      : composeStopConfirmation(facts).text;
    return text.isEmpty() ? FieldChanges() : fault.with(text);
}

/// The user's own words with what they lack; all anew if that would be too long or cost another segment.
FieldChanges completed(const CampaignFault& fault, const QString& longer) {
    constexpr int longestReply = 255;
    const bool isCheap = countSegments(longer).count <= std::max(1, countSegments(fault.text()).count);
    const FieldChanges whole = isCheap ? FieldChanges() : composed(fault);
    return whole.isEmpty() && textLength(longer) <= longestReply ? fault.with(longer) : whole;
}

const QList<std::pair<QString, ReplyClass>>& keywordFields() {
    static const QList<std::pair<QString, ReplyClass>> fields{{u"optin_keywords"_s, ReplyClass::OptIn},
                                                              {u"optout_keywords"_s, ReplyClass::OptOut},
                                                              {u"help_keywords"_s, ReplyClass::Help}};
    return fields;
}

QStringList wordsOf(const QString& list) {
    QStringList words;
    for (const QString& word : list.split(u',', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty()) {
            words += word.trimmed().toUpper();
        }
    }
    return words;
}

/// "STOP ALL" → "STOPALL", "END;QUIT" → "END", "QUIT"
QStringList inForm(const QString& list) {
    static const QRegularExpression separator(u"[,;|/\\n]+"_s);
    static const QRegularExpression other(u"[^A-Z0-9]+"_s);
    QStringList words;
    for (QString word : list.toUpper().split(separator, Qt::SkipEmptyParts)) {
        word.remove(other);
        if (!word.isEmpty() && !words.contains(word)) {
            words += word;
        }
    }
    return words;
}

/// A word in two lists stays where everyone expects it, else in the first.
FieldChanges withoutOverlap(const CampaignFault& fault) {
    const QString word = fault.argument();
    QString home;
    for (const auto& [field, meaning] : keywordFields()) {
        if (replyWords(meaning).contains(word)) {
            home = field;
        }
    }
    FieldChanges changes;
    for (const auto& entry : keywordFields()) {
        QStringList words = wordsOf(fieldValue(fault.draft, entry.first).toString());
        const bool goes = home.isEmpty() ? entry.first == fault.finding.field : entry.first != home;
        if (goes && words.removeAll(word) > 0) {
            changes += FieldChange{entry.first, words.join(u',')};
        }
    }
    return changes;
}

/// The list of this field as it would be composed.
FieldChanges composedList(const CampaignFault& fault, const core::CampaignDraft& draft) {
    const FieldChanges all = composeKeywords(draft);
    const auto found = std::find_if(all.begin(), all.end(), [&fault](const FieldChange& change) {
        return change.field == fault.finding.field;
    });
    return found == all.end() ? FieldChanges() : FieldChanges{*found};
}
} // namespace

FieldChanges replyRemedy(const CampaignFault& fault) {
    static const QMap<QString, QString> parts{
        {u"AM-OPTIN.frequency"_s, u"Msg frequency varies."_s},
        {u"AM-OPTIN.rates"_s, u"Msg & data rates may apply."_s},
        {u"AM-OPTIN.help"_s, u"Reply HELP for help."_s},
        {u"AM-OPTIN.stop"_s, u"Reply STOP to opt out."_s},
        {u"AM-STOP.confirm"_s, u"You are unsubscribed."_s},
        {u"AM-STOP.more"_s, u"No more messages will be sent."_s},
    };
    const QString& id = fault.finding.textId;
    const QString text = fault.text();
    if (const QString part = parts.value(id); !part.isEmpty()) {
        return completed(fault, withSentence(text, part));
    }
    if (id.endsWith(".brand"_L1) && id.startsWith("AM-"_L1) && !fault.brandName().isEmpty()) {
        return completed(fault, withPlainCharacters(fault.brandName()) + ": "_L1 + text.trimmed());
    }
    if (id == "AM-OPTIN.missing"_L1 || id == "AM-OPTIN.program"_L1 || fault.finding.checkId == "AM-HELP"_L1 ||
        fault.finding.checkId == "AM-STOP"_L1) {
        return composed(fault);
    }
    if (id == "CA-LEN.reply-unicode"_L1 || id == "CA-LEN.reply-segments"_L1) {
        return fault.with(withPlainCharacters(text).trimmed());
    }
    return {};
}

FieldChanges keywordRemedy(const CampaignFault& fault) {
    const QString& id = fault.finding.textId;
    QStringList words = wordsOf(fault.text());
    if (id == "AM-KEYWORDS.missing"_L1) {
        return composedList(fault, fault.draft);
    }
    if (id == "AM-KEYWORDS.stop"_L1 || id == "AM-KEYWORDS.help"_L1) {
        words.prepend(id.endsWith(".stop"_L1) ? u"STOP"_s : u"HELP"_s);
        return fault.with(words.join(u','));
    }
    if (id == "AM-KEYWORDS.form"_L1 || id == "AM-KEYWORDS.spaces"_L1 || id == "AM-KEYWORDS.repeated"_L1) {
        return fault.with(inForm(fault.text()).join(u','));
    }
    if (id == "AM-KEYWORDS.overlap"_L1) {
        return withoutOverlap(fault);
    }
    if (id == "AM-KEYWORDS.usual"_L1) {
        return fault.with((words + fault.argument().split(u", "_s)).join(u','));
    }
    if (id == "AM-RESERVED.reserved"_L1) {
        words.removeAll(fault.argument());
        core::CampaignDraft draft = fault.draft;
        draft.optinKeywords = words.join(u',');
        return words.isEmpty() ? composedList(fault, draft) : fault.with(draft.optinKeywords);
    }
    return {};
}

} // namespace am::rules
