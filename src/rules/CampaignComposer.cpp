// Keywords and automatic replies of a campaign, complete as the registry and reviewers want them.
#include "rules/CampaignComposer.h"

#include "rules/RegistrationLintText.h"
#include "rules/ReplyWords.h"
#include "rules/RuleJson.h"
#include "rules/Segments.h"

#include "core/PhoneNumber.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace am::rules {

namespace {
using namespace Qt::StringLiterals;

/// Sinch takes 255 characters, Twilio 320 (compliance.md 1.5).
constexpr int longestReply = 255;
constexpr int shortestProgram = 8;

const QMap<QString, QString>& programs() {
    static const QMap<QString, QString> table = [] {
        QMap<QString, QString> read;
        const auto file = ruleJson("campaign-templates.json");
        for (const auto& item : file.at("programs").items()) {
            read.insert(QString::fromStdString(item.key()), ruleText(item.value()));
        }
        return read;
    }();
    return table;
}

QString tidied(const QString& text) {
    return withPlainCharacters(text).simplified();
}

bool fits(const QString& text) {
    return textLength(text) <= longestReply;
}

/// The first text of one segment, else the first that is short enough; empty if none is.
QString firstThatFits(const QStringList& candidates) {
    const auto single = std::find_if(candidates.begin(), candidates.end(), [](const QString& text) {
        return fits(text) && countSegments(text).count <= 1;
    });
    if (single != candidates.end()) {
        return *single;
    }
    const auto any = std::find_if(candidates.begin(), candidates.end(), fits);
    return any == candidates.end() ? QString() : *any;
}

/// At most `length` characters, cut at a word.
QString shortened(const QString& text, qsizetype length) {
    if (text.size() <= length) {
        return text;
    }
    static const QRegularExpression rest(u"(?:[\\s,;:&-]+|\\s+(?:and|or|the|of|for|to|a|on|about))+$"_s);
    const qsizetype space = text.lastIndexOf(u' ', length);
    return space < shortestProgram ? QString() : text.first(space).remove(rest);
}

bool isNamed(const QString& name) {
    return normalizedWords(name).size() > 2;
}

/// "order updates"; what does not say by itself that it is messages gets a word for it.
QString programPhrase(const QString& program) {
    return LintText(program).has("programs"_L1) ? program : u"texts about "_s + program;
}

QString frequencySentence(const QString& wanted) {
    QString sentence = tidied(wanted);
    while (sentence.endsWith(u'.')) {
        sentence.chop(1);
    }
    const bool isUsable = LintText(sentence).statesFrequency() && sentence.size() <= 60;
    return isUsable ? sentence : ReplyFacts().frequency;
}

QString secureAddress(const QString& website) {
    const QString text = website.trimmed();
    const qsizetype scheme = text.indexOf("://"_L1);
    const QString address = text.isEmpty() ? text : u"https://"_s + text.mid(scheme < 0 ? 0 : scheme + 3);
    return LintText(address).links().size() == 1 ? address : QString();
}

/// The ways to reach a person, the fullest first.
QStringList contactPhrases(const ReplyFacts& facts) {
    const QString phone = tidied(facts.phone);
    const QString mail = facts.email.trimmed();
    const QString address = secureAddress(facts.website);
    const bool canCall = !LintText(phone).phoneNumbers().isEmpty();
    const bool canWrite = LintText(mail).hasMailAddress();
    QStringList phrases;
    if (canCall && canWrite) {
        phrases += u"call %1 or write to %2"_s.arg(phone, mail);
    }
    if (canCall) {
        phrases += u"call "_s + phone;
    }
    if (canWrite) {
        phrases += u"write to "_s + mail;
    }
    if (!address.isEmpty()) {
        phrases += u"see "_s + address;
    }
    return phrases;
}

QString readablePhone(const core::BrandDraft& brand) {
    const auto number = core::PhoneNumber::parse(brand.phone, brand.country);
    return number && number->isValid() ? core::PhoneNumber::display(number->e164()) : QString();
}

QStringList wordsOf(const QString& keywords) {
    static const QRegularExpression separator(u"[,;\\s]+"_s);
    return keywords.toUpper().split(separator, Qt::SkipEmptyParts);
}

/// Those that a registry takes, without repetition.
QStringList registrable(const QStringList& words) {
    static const QRegularExpression keyword(u"^[A-Z0-9]+$"_s);
    QStringList kept;
    std::copy_if(words.begin(), words.end(), std::back_inserter(kept),
                 [&kept](const QString& word) { return word.contains(keyword) && !kept.contains(word); });
    return kept;
}

/// As many words as a list may hold.
QString listOf(const QStringList& words) {
    QString list;
    for (const QString& word : words) {
        if (list.size() + word.size() + 1 <= longestReply) {
            list += (list.isEmpty() ? QString() : u","_s) + word;
        }
    }
    return list;
}

void addMissing(QList<ReplyFact>& all, const QList<ReplyFact>& more) {
    for (const ReplyFact fact : more) {
        if (!all.contains(fact)) {
            all += fact;
        }
    }
}
} // namespace

ReplyFacts replyFactsOf(const core::BrandDraft& brand, const core::CampaignDraft& draft) {
    ReplyFacts facts;
    facts.brandName = isNamed(brand.displayName) ? brand.displayName : withoutCompanyForm(brand.companyName);
    facts.phone = readablePhone(brand);
    facts.email = brand.email;
    facts.website = brand.website;
    QStringList parts;
    for (const QString& part : draft.subUsecases.mid(0, 2)) {
        if (const QString program = programs().value(part); !program.isEmpty()) {
            parts += program;
        }
    }
    facts.program = parts.isEmpty() ? programs().value(draft.usecase) : parts.join(" and "_L1);
    return facts;
}

ComposedReply composeOptInConfirmation(const ReplyFacts& facts) {
    const QString name = tidied(facts.brandName);
    const QString program = tidied(facts.program);
    ComposedReply reply;
    if (!isNamed(name)) {
        reply.missing += ReplyFact::BrandName;
    }
    if (!isNamed(program)) {
        reply.missing += ReplyFact::Program;
    }
    if (!reply.missing.isEmpty()) {
        return reply;
    }
    const QString frequency = frequencySentence(facts.frequency);
    QStringList candidates;
    // A plainer wording before a shorter program: what people signed up for matters more.
    for (const qsizetype length : {160, 60, 30}) {
        const QString shorter = shortened(program, length);
        if (shorter.isEmpty()) {
            continue;
        }
        for (
            const QString& form :
            {u"%1: You're signed up for %2. %3. Msg & data rates may apply. Reply HELP for help, STOP to opt out."_s,
             u"%1: You get %2. %3. Msg&data rates may apply. HELP for help, STOP to end."_s}) {
            candidates += form.arg(name, programPhrase(shorter), frequency);
        }
    }
    reply.text = firstThatFits(candidates);
    if (reply.text.isEmpty()) {
        reply.missing += ReplyFact::BrandName;
    }
    return reply;
}

ComposedReply composeHelpReply(const ReplyFacts& facts) {
    const QString name = tidied(facts.brandName);
    const QStringList contacts = contactPhrases(facts);
    ComposedReply reply;
    if (!isNamed(name)) {
        reply.missing += ReplyFact::BrandName;
    }
    if (contacts.isEmpty()) {
        reply.missing += ReplyFact::Contact;
    }
    if (!reply.missing.isEmpty()) {
        return reply;
    }
    QStringList candidates;
    for (const QString& form : {u"%1: For help, %2. Msg & data rates may apply. Reply STOP to opt out."_s,
                                u"%1: For help, %2."_s}) {
        for (const QString& contact : contacts) {
            candidates += form.arg(name, contact);
        }
    }
    reply.text = firstThatFits(candidates);
    if (reply.text.isEmpty()) {
        reply.missing += ReplyFact::BrandName;
    }
    return reply;
}

ComposedReply composeStopConfirmation(const ReplyFacts& facts) {
    const QString name = tidied(facts.brandName);
    ComposedReply reply;
    if (isNamed(name)) {
        reply.text = firstThatFits({u"%1: You are unsubscribed. No more messages will be sent."_s.arg(name)});
    }
    if (reply.text.isEmpty()) {
        reply.missing += ReplyFact::BrandName;
    }
    return reply;
}

FieldChanges composeKeywords(const core::CampaignDraft& draft) {
    const QStringList stops = replyWords(ReplyClass::OptOut);
    const QStringList helps = replyWords(ReplyClass::Help);
    const QStringList& everyday = LintData::instance().words("everydayWords"_L1);
    const auto without = [](QStringList words, const QStringList& others) {
        words.removeIf([&others](const QString& word) { return others.contains(word); });
        return words;
    };
    QStringList optins = without(registrable(wordsOf(draft.optinKeywords)), stops + helps);
    optins.removeIf([&everyday](const QString& word) { return everyday.contains(word.toLower()); });
    if (optins.isEmpty()) {
        optins = registrable(replyWords(ReplyClass::OptIn));
    }
    const QStringList optouts = without(registrable(stops + wordsOf(draft.optoutKeywords)), helps + optins);
    const QStringList helpWords = without(registrable(helps + wordsOf(draft.helpKeywords)), optouts + optins);
    return {{u"optin_keywords"_s, listOf(optins)},
            {u"optout_keywords"_s, listOf(optouts)},
            {u"help_keywords"_s, listOf(helpWords)}};
}

ComposedReplies composeReplies(const core::CampaignDraft& draft, const ReplyFacts& facts) {
    ComposedReplies composed;
    const FieldChanges keywords = composeKeywords(draft);
    const auto take = [&](const FieldChange& words, const QString& field, const ComposedReply& reply) {
        composed.changes += words;
        if (!reply.text.isEmpty()) {
            composed.changes += FieldChange{field, reply.text};
        }
        addMissing(composed.missing, reply.missing);
    };
    if (draft.subscriberOptin) {
        take(keywords[0], u"optin_message"_s, composeOptInConfirmation(facts));
    }
    if (draft.subscriberOptout) {
        take(keywords[1], u"optout_message"_s, composeStopConfirmation(facts));
    }
    if (draft.subscriberHelp) {
        take(keywords[2], u"help_message"_s, composeHelpReply(facts));
    }
    return composed;
}

} // namespace am::rules
