// Checks of the three automatic messages and the keyword lists (compliance.md 1.5 and 3.6).
#include "rules/RegistrationLintChecks.h"

#include <QRegularExpression>

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
    if (!reply.text.has("signedUp"_L1)) {
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
    if (reply.text.links().isEmpty() && reply.text.phoneNumbers().isEmpty() && !reply.text.hasMailAddress()) {
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
    if (const QString found = reply.text.find("promotion"_L1); !found.isNull()) {
        report.add("AM-STOP.promotion"_L1, reply.name, {found});
    }
    if (!reply.text.links().isEmpty()) {
        report.add("AM-STOP.link"_L1, reply.name, {reply.text.links().first().text});
    }
}

struct KeywordList {
    QString field;
    QStringList words; ///< upper case
    bool isNeeded = false;
};

KeywordList keywordList(const QString& field, const QString& text, bool isNeeded) {
    KeywordList list{field, {}, isNeeded};
    for (const QString& word : text.split(u',', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty()) {
            list.words += word.trimmed().toUpper();
        }
    }
    return list;
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
    static const QRegularExpression keyword(u"^[A-Z0-9]+$"_s);
    QStringList seen;
    for (const KeywordList& list : lists) {
        if (list.isNeeded && list.words.isEmpty()) {
            report.add("AM-KEYWORDS.missing"_L1, list.field);
        }
        for (const QString& word : list.words) {
            if (!word.contains(keyword)) {
                report.add("AM-KEYWORDS.form"_L1, list.field, {word});
                break;
            }
        }
        for (const QString& word : list.words) {
            if (seen.contains(word)) {
                report.add("AM-KEYWORDS.overlap"_L1, list.field, {word});
                break;
            }
        }
        seen += list.words;
    }
    if (!lists[1].words.isEmpty() && !lists[1].words.contains("STOP"_L1)) {
        report.add("AM-KEYWORDS.stop"_L1, lists[1].field);
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
