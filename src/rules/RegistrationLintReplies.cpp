// Checks of the three automatic messages and the keyword lists (compliance.md 1.5 and 3.6).
#include "rules/RegistrationLintChecks.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace am::rules {

namespace {
using namespace Qt::StringLiterals;

void checkNamed(const LintedCampaign& campaign, const LintField& reply, QLatin1String textId,
                LintReport& report) {
    if (campaign.names.isKnown() && !campaign.names.areIn(reply.text)) {
        report.add(textId, reply.name, {campaign.names.shown()});
    }
}

void checkOptInReply(const LintedCampaign& campaign, LintReport& report) {
    const LintField& reply = campaign.optinMessage;
    if (reply.text.isEmpty()) {
        report.add("AM-OPTIN.missing"_L1, reply.name);
        return;
    }
    checkNamed(campaign, reply, "AM-OPTIN.brand"_L1, report);
    if (!reply.text.has("programs"_L1)) {
        report.add("AM-OPTIN.program"_L1, reply.name);
    }
    if (!reply.text.statesFrequency()) {
        report.add("AM-OPTIN.frequency"_L1, reply.name);
    }
    if (!reply.text.has("rates"_L1)) {
        report.add("AM-OPTIN.rates"_L1, reply.name);
    }
    if (!reply.text.words().contains(" help "_L1)) {
        report.add("AM-OPTIN.help"_L1, reply.name);
    }
    if (!reply.text.words().contains(" stop "_L1)) {
        report.add("AM-OPTIN.stop"_L1, reply.name);
    }
}

void checkHelpReply(const LintedCampaign& campaign, LintReport& report) {
    const LintField& reply = campaign.helpMessage;
    if (reply.text.isEmpty()) {
        report.add("AM-HELP.missing"_L1, reply.name);
        return;
    }
    checkNamed(campaign, reply, "AM-HELP.brand"_L1, report);
    static const QRegularExpression foreignNumber(u"\\+[2-9]\\d{0,2}[\\d\\s().-]{6,}\\d"_s);
    if (reply.text.links().isEmpty() && reply.text.phoneNumbers().isEmpty() && !reply.text.hasMailAddress() &&
        !reply.text.raw().contains(foreignNumber)) {
        report.add("AM-HELP.contact"_L1, reply.name);
    }
}

void checkStopReply(const LintedCampaign& campaign, LintReport& report) {
    const LintField& reply = campaign.optoutMessage;
    if (reply.text.isEmpty()) {
        report.add("AM-STOP.missing"_L1, reply.name);
        return;
    }
    checkNamed(campaign, reply, "AM-STOP.brand"_L1, report);
    if (!reply.text.has("unsubscribed"_L1)) {
        report.add("AM-STOP.confirm"_L1, reply.name);
    }
    if (!reply.text.has("noMore"_L1)) {
        report.add("AM-STOP.more"_L1, reply.name);
    }
    if (const QString found = campaign.promotionIn(reply.text); !found.isNull()) {
        report.add("AM-STOP.promotion"_L1, reply.name, {found});
    }
    for (const LintLink& link : reply.text.links()) {
        // Some businesses are called like their site.
        if (link.isPlaceholder() || !campaign.names.shown().contains(link.host, Qt::CaseInsensitive)) {
            report.add("AM-STOP.link"_L1, reply.name, {link.text});
            break;
        }
    }
}

struct KeywordList {
    QString field;
    QStringList words; ///< upper case
    bool isNeeded = false;
    bool hasSpaces = false; ///< around words
};

KeywordList keywordList(const QString& field, const QString& text, bool isNeeded) {
    KeywordList list{field, {}, isNeeded, false};
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        if (!word.isEmpty()) {
            list.words += word.toUpper();
            list.hasSpaces = list.hasSpaces || word != part;
        }
    }
    return list;
}

/// Form and uniqueness of one list; `others` are the words of the lists before it.
void checkList(const KeywordList& list, const QStringList& others, LintReport& report) {
    static const QRegularExpression keyword(u"^[A-Z0-9]+$"_s);
    const auto firstOf = [&list](const auto& isAtFault) {
        const auto found = std::find_if(list.words.begin(), list.words.end(), isAtFault);
        return found == list.words.end() ? QString() : *found;
    };
    if (list.isNeeded && list.words.isEmpty()) {
        report.add("AM-KEYWORDS.missing"_L1, list.field);
    }
    if (const QString word = firstOf([](const QString& entry) { return !entry.contains(keyword); });
        !word.isNull()) {
        report.add("AM-KEYWORDS.form"_L1, list.field, {word});
    }
    if (list.hasSpaces) {
        report.add("AM-KEYWORDS.spaces"_L1, list.field);
    }
    if (const QString word = firstOf([&others](const QString& entry) { return others.contains(entry); });
        !word.isNull()) {
        report.add("AM-KEYWORDS.overlap"_L1, list.field, {word});
    }
    if (const QString word = firstOf([&list](const QString& entry) { return list.words.count(entry) > 1; });
        !word.isNull()) {
        report.add("AM-KEYWORDS.repeated"_L1, list.field, {word});
    }
}
} // namespace

// Assumption A69. The API's pages do not show the fields of automatic messages, so a missing one only warns.
void checkAutomaticMessages(const LintedCampaign& campaign, LintReport& report) {
    if (campaign.draft.subscriberOptin) {
        checkOptInReply(campaign, report);
    }
    if (campaign.draft.subscriberHelp) {
        checkHelpReply(campaign, report);
    }
    if (campaign.draft.subscriberOptout) {
        checkStopReply(campaign, report);
    }
}

void checkKeywords(const LintedCampaign& campaign, LintReport& report) {
    const core::CampaignDraft& draft = campaign.draft;
    const std::array<KeywordList, 3> lists{
        keywordList(u"optin_keywords"_s, draft.optinKeywords, draft.subscriberOptin),
        keywordList(u"optout_keywords"_s, draft.optoutKeywords, draft.subscriberOptout),
        keywordList(u"help_keywords"_s, draft.helpKeywords, draft.subscriberHelp),
    };
    QStringList seen;
    for (const KeywordList& list : lists) {
        checkList(list, seen, report);
        seen += list.words;
    }
    if (!lists[1].words.isEmpty() && !lists[1].words.contains("STOP"_L1)) {
        report.add("AM-KEYWORDS.stop"_L1, lists[1].field);
    }
    if (!lists[1].words.isEmpty()) {
        QStringList unlisted = LintData::instance().words("optOutWordsByLaw"_L1);
        unlisted.removeIf([&seen](const QString& word) { return word == "STOP"_L1 || seen.contains(word); });
        if (!unlisted.isEmpty()) {
            report.add("AM-KEYWORDS.usual"_L1, lists[1].field, {unlisted.join(", "_L1)});
        }
    }
    if (!lists[2].words.isEmpty() && !lists[2].words.contains("HELP"_L1)) {
        report.add("AM-KEYWORDS.help"_L1, lists[2].field);
    }
    for (const QString& word : lists[0].words) {
        if (LintData::instance().contains("everydayWords"_L1, word.toLower())) {
            report.add("AM-RESERVED.reserved"_L1, lists[0].field, {word});
        }
    }
}

} // namespace am::rules
