// Checks of sample messages and their content (compliance.md 3.6, "Samples", and 7).
#include "rules/CampaignTemplates.h"
#include "rules/RegistrationLintChecks.h"

#include <QRegularExpression>

#include <algorithm>

namespace am::rules {

namespace {
using namespace Qt::StringLiterals;

/// "Reply STOP", "Text QUIT", "STOP to end": an opt-out that everyone understands.
bool saysHowToStop(const LintText& text) {
    static const QRegularExpression pattern(
        u"\\b(?:reply|replying|text|txt|send|respond|rply)\\b[^.!?\\n]{0,60}?"
        "\\b(?:stop(?!\\s+by\\b)|unsubscribe|optout|opt-out|stopall|arret|alto|baja|parar)\\b"
        "|\\b(?:reply|text|txt|send)\\s+(?:the word\\s+)?[\"'“‘]?(?:quit|cancel|end)\\b"
        "|\\b(?:opt[\\s-]?out|unsubscribe|cancel)\\b[^.!?\\n]{0,40}\\b(?-i:STOP)\\b"
        "|\\bstop\\W{0,3}(?:to|2|=)\\s*(?:opt|end|stop|cancel|unsub|quit|leave)|\\bstop\\s*=\\s*\\w"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.raw().contains(pattern);
}

QString malformedStop(const QString& text) {
    static const QRegularExpression pattern(
        u"\\bSTOP(?:2|4|TO)\\w+|\\bSTOP\\d+\\b"
        "|\\b(?:reply|text|txt|press|send)\\s+[\"'“‘]?(?:\\d{1,2}|N|NO|X|BYE|STP)[\"'”’]?\\s+to\\s+"
        "(?:opt[\\s-]?out|unsubscribe|be removed|(?:stop|cancel|end|quit)"
        "(?!\\s+by\\b|\\s+(?:your|the|this|an?)\\s+(?!texts?\\b|messages?\\b|alerts?\\b|subscription\\b)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).captured(0);
}

void checkCount(const LintedCampaign& campaign, LintReport& report) {
    constexpr double nearlyTheSame = 0.9;
    const QList<LintField>& samples = campaign.samples;
    if (samples.size() < 2) {
        report.add("SA-COUNT.few"_L1, samples.isEmpty() ? u"sample1"_s : u"sample2"_s);
    }
    for (qsizetype i = 1; i < samples.size(); ++i) {
        const auto same = std::find_if(samples.begin(), samples.begin() + i, [&](const LintField& earlier) {
            return wordLikeness(earlier.text, samples[i].text) >= nearlyTheSame;
        });
        if (same != samples.begin() + i) {
            report.add("SA-COUNT.alike"_L1, samples[i].name, {same->name});
        }
    }
}

void checkBrandInSamples(const LintedCampaign& campaign, LintReport& report) {
    if (!campaign.names.isKnown() || campaign.samples.isEmpty()) {
        return;
    }
    QStringList without;
    for (const LintField& sample : campaign.samples) {
        if (!campaign.names.areIn(sample.text)) {
            without += sample.name;
        }
    }
    if (without.size() == campaign.samples.size()) {
        report.add("SA-BRAND.none"_L1, without.first(), {campaign.names.shown()});
        return;
    }
    for (const QString& field : without) {
        report.add("SA-BRAND.some"_L1, field, {campaign.names.shown()});
    }
}

void checkStop(const LintedCampaign& campaign, LintReport& report) {
    QStringList without;
    for (const LintField& sample : campaign.samples) {
        if (const QString form = malformedStop(sample.text.raw()); !form.isEmpty()) {
            report.add("SA-STOPFORM.form"_L1, sample.name, {form});
        } else if (!saysHowToStop(sample.text)) {
            without += sample.name;
        }
    }
    if (campaign.draft.usecase == "MARKETING"_L1) {
        for (const QString& field : without) {
            report.add("SA-STOP.marketing"_L1, field);
        }
    } else if (!without.isEmpty() && without.size() == campaign.samples.size()) {
        report.add("SA-STOP.none"_L1, without.last());
    }
}

/// Text that stands for what is still to be written.
void checkFiller(const LintField& field, LintReport& report) {
    QString found = field.text.find("placeholderParts"_L1);
    for (const LintPhrase& phrase : LintData::instance().phrases("placeholders"_L1)) {
        if (field.text.words() == phrase.needle) {
            found = field.text.raw().trimmed();
        }
    }
    if (const QStringList marks = unfilledMarks(field.text.raw()); !marks.isEmpty()) {
        report.add("BR-PLACEHOLDER.mark"_L1, field.name, {marks.first()});
    } else if (!found.isNull()) {
        report.add("BR-PLACEHOLDER.placeholder"_L1, field.name, {found});
    }
}

void checkVariables(const LintField& sample, LintReport& report) {
    if (const QRegularExpressionMatch match = templateFieldPattern().match(sample.text.raw());
        match.hasMatch()) {
        report.add("SA-VARS.fields"_L1, sample.name, {match.captured(0)});
        return;
    }
    const LintData& data = LintData::instance();
    const QStringList words = sample.text.words().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (data.contains("greetings"_L1, words[i]) && data.contains("firstNames"_L1, words[i + 1])) {
            report.add("SA-VARS.name"_L1, sample.name, {words[i + 1]});
            return;
        }
    }
}

bool isShortener(const QString& host) {
    const QStringList& shorteners = LintData::instance().words("shorteners"_L1);
    return std::any_of(shorteners.begin(), shorteners.end(), [&host](const QString& shortener) {
        return host == shortener || host.endsWith(u'.' + shortener);
    });
}

void checkReplyLink(const LintField& reply, const LintLink& link, LintReport& report) {
    if (isShortener(link.host)) {
        report.add("SA-SHORT.shortener"_L1, reply.name, {link.host});
    }
    if (link.scheme == "http"_L1) {
        report.add("SA-HTTP.insecure"_L1, reply.name, {link.text});
    }
}

void checkLink(const LintedCampaign& campaign, const LintField& sample, const LintLink& link,
               LintReport& report) {
    if (link.isPlaceholder()) {
        return;
    }
    const bool isOdd = link.isAddress() || !link.user.isEmpty() || link.host.startsWith("xn--"_L1) ||
                       link.host.contains(".xn--"_L1);
    if (isOdd) {
        report.add("SA-PHISH.address"_L1, sample.name, {link.text});
    }
    const QString bareHost = link.host.startsWith("www."_L1) ? link.host.mid(4) : link.host;
    if (isShortener(bareHost)) {
        report.add("SA-SHORT.shortener"_L1, sample.name, {bareHost});
    } else if (!isOdd && !campaign.brandDomain.isEmpty() &&
               registrableDomain(link.host) != campaign.brandDomain) {
        report.add("SA-DOMAIN.differs"_L1, sample.name, {registrableDomain(link.host), campaign.brandDomain});
    }
    if (link.scheme == "http"_L1) {
        report.add("SA-HTTP.insecure"_L1, sample.name, {link.text});
    } else if (link.scheme.isEmpty()) {
        report.add("SA-HTTP.bare"_L1, sample.name, {link.text});
    }
}

bool isShouting(const QString& text) {
    int upper = 0;
    int lower = 0;
    int marks = 0;
    int emoji = 0;
    for (const QChar c : text) {
        upper += c.isUpper() ? 1 : 0;
        lower += c.isLower() ? 1 : 0;
        marks += c == u'!' || c == u'?' ? 1 : 0;
        emoji += c.isHighSurrogate() ? 1 : 0;
    }
    return marks >= 3 || emoji >= 3 || (upper + lower >= 30 && upper * 10 > (upper + lower) * 6);
}

bool hasHiddenCharacters(const QString& text) {
    bool hadLatin = false;
    bool hadOther = false;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        // A zero-width joiner (U+200D) belongs to emoji.
        if ((code >= 0x200b && code <= 0x200f && code != 0x200d) || (code >= 0x202a && code <= 0x202e) ||
            (code >= 0x2060 && code <= 0x2064) || code == 0xfeff || code == 0x00ad) {
            return true;
        }
        if (!c.isLetter()) {
            hadLatin = hadOther = false;
            continue;
        }
        const QChar::Script script = c.script();
        hadLatin = hadLatin || script == QChar::Script_Latin;
        hadOther = hadOther || script == QChar::Script_Cyrillic || script == QChar::Script_Greek;
        if (hadLatin && hadOther) {
            return true;
        }
    }
    return false;
}

void checkPhishing(const LintedCampaign& campaign, const LintField& sample, LintReport& report) {
    const LintText& text = sample.text;
    const bool hasLink = !text.links().isEmpty();
    if (const QString found = text.findAsserted("urgency"_L1); hasLink && !found.isNull()) {
        report.add("SA-PHISH.urgency"_L1, sample.name, {found});
    }
    const bool leadsElsewhere =
        std::any_of(text.links().begin(), text.links().end(), [&campaign](const LintLink& link) {
            return !link.isPlaceholder() && registrableDomain(link.host) != campaign.brandDomain;
        });
    if (const QString found = text.find("impersonation"_L1); leadsElsewhere && !found.isNull()) {
        report.add("SA-PHISH.impersonation"_L1, sample.name, {found});
    }
    if (const QString found = text.findAsserted("moneyPromises"_L1); !found.isNull()) {
        report.add("SA-PHISH.money"_L1, sample.name, {found});
    }
    if (isShouting(text.raw())) {
        report.add("SA-PHISH.shouting"_L1, sample.name);
    }
    if (hasHiddenCharacters(text.raw())) {
        report.add("SA-PHISH.hidden"_L1, sample.name);
    }
    for (const LintText::Sentence& sentence : text.sentences()) {
        const QString secret = sentence.find("secrets"_L1);
        const QString own = sentence.find("ownSecrets"_L1);
        const bool asks = !secret.isNull() && sentence.has("askingVerbs"_L1);
        // "Enter your PIN at the door" asks for nothing by text.
        const bool asksForOwn = !own.isNull() && sentence.has("givingVerbs"_L1);
        if (!sentence.isDenial && (asks || asksForOwn)) {
            report.add("SA-PII.asks"_L1, sample.name, {asks ? secret : own});
            break;
        }
    }
}

struct ContentRule {
    QLatin1String list;
    QLatin1String textId;
    bool evenDenied = false; ///< phrases such as "no prescription" hold a denial themselves
};

void checkForbidden(const LintedCampaign& campaign, const LintField& field, LintReport& report) {
    static const ContentRule rules[] = {
        {"adult"_L1, "SA-SHAFT.adult"_L1},        {"hate"_L1, "SA-SHAFT.hate"_L1},
        {"firearms"_L1, "SA-SHAFT.firearms"_L1},  {"tobacco"_L1, "SA-SHAFT.tobacco"_L1},
        {"cannabis"_L1, "SA-SHAFT.cannabis"_L1},  {"highRiskLoans"_L1, "SA-FORBID.lending"_L1, true},
        {"debt"_L1, "SA-FORBID.debt"_L1},         {"investment"_L1, "SA-FORBID.investment"_L1},
        {"gambling"_L1, "SA-FORBID.gambling"_L1}, {"drugs"_L1, "SA-FORBID.drugs"_L1, true},
    };
    for (const ContentRule& rule : rules) {
        const QString found =
            rule.evenDenied ? field.text.find(rule.list) : field.text.findAsserted(rule.list);
        if (!found.isNull()) {
            report.add(rule.textId, field.name, {found});
        }
    }
    if (campaign.draft.usecase != "SWEEPSTAKE"_L1) {
        if (const QString found = field.text.findAsserted("sweepstakes"_L1); !found.isNull()) {
            report.add("SA-FORBID.gambling"_L1, field.name, {found});
        }
    }
}
} // namespace

void checkSamples(const LintedCampaign& campaign, LintReport& report) {
    checkCount(campaign, report);
    checkBrandInSamples(campaign, report);
    checkStop(campaign, report);
    for (const LintField& sample : campaign.samples) {
        checkVariables(sample, report);
        checkFiller(sample, report);
    }
    checkFiller(campaign.description, report);
    checkFiller(campaign.messageFlow, report);
    for (const LintField* reply : campaign.replies()) {
        checkFiller(*reply, report);
    }
    const core::CampaignDraft& draft = campaign.draft;
    for (const auto& [field, value] : std::initializer_list<std::pair<QString, QString>>{
             {u"privacy_policy_link"_s, draft.privacyPolicyLink},
             {u"terms_and_conditions_link"_s, draft.termsAndConditionsLink}}) {
        if (const QStringList marks = unfilledMarks(value); !marks.isEmpty()) {
            report.add("BR-PLACEHOLDER.mark"_L1, field, {marks.first()});
        }
    }
}

void checkSampleLinks(const LintedCampaign& campaign, LintReport& report) {
    for (const LintField& sample : campaign.samples) {
        for (const LintLink& link : sample.text.links()) {
            checkLink(campaign, sample, link, report);
        }
    }
    for (const LintField* reply : campaign.replies()) {
        for (const LintLink& link : reply->text.links()) {
            checkReplyLink(*reply, link, report);
        }
    }
}

void checkContent(const LintedCampaign& campaign, LintReport& report) {
    checkForbidden(campaign, campaign.description, report);
    for (const LintField& sample : campaign.samples) {
        checkForbidden(campaign, sample, report);
        checkPhishing(campaign, sample, report);
    }
}

} // namespace am::rules
