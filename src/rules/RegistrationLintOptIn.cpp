// Checks of the opt-in description and the policies (compliance.md 3.6, "Opt-in and policies").
#include "rules/RegistrationLintChecks.h"

#include <QRegularExpression>

#include <algorithm>

namespace am::rules {

namespace {
using namespace Qt::StringLiterals;

/// The ways to opt in that a text names.
struct Methods {
    bool web = false;
    bool keyword = false;
    bool paper = false;
    bool verbal = false;
    bool counter = false; ///< at a till or front desk
    bool phoneMenu = false;
    bool code = false; ///< a QR code
    bool behindLogin = false;
    bool inbound = false; ///< people write first and get answers

    bool any() const {
        return web || keyword || paper || verbal || counter || phoneMenu || code || behindLogin || inbound;
    }
    bool onlySpoken() const {
        return (verbal || phoneMenu) && !web && !keyword && !paper && !counter && !code && !behindLogin &&
               !inbound;
    }
};

/// "text JOIN", "texting the word SALE": the keyword is in capitals. Captures it.
const QRegularExpression& keywordPattern() {
    static const QRegularExpression pattern(
        u"\\b[Tt]ext(?:s|ing)?\\s+(?:the\\s+)?(?:word\\s+|keyword\\s+)?[\"'“‘(]?([A-Z][A-Z0-9]{1,20})\\b"_s);
    return pattern;
}

bool isAnswerWord(const QString& keyword) {
    static const QStringList words{u"STOP"_s,        u"HELP"_s, u"QUIT"_s, u"END"_s, u"CANCEL"_s,
                                   u"UNSUBSCRIBE"_s, u"INFO"_s, u"SMS"_s,  u"MMS"_s, u"YES"_s};
    return words.contains(keyword);
}

/// The keyword that people text to opt in; null if none is named.
QString optInKeyword(const QString& text) {
    auto matches = keywordPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QString keyword = matches.next().captured(1);
        if (!isAnswerWord(keyword)) {
            return keyword;
        }
    }
    return {};
}

bool isPicture(const LintLink& link) {
    const LintData& data = LintData::instance();
    const QString path = link.path.toLower();
    const QStringList& endings = data.words("pictureEndings"_L1);
    return data.contains("pictureHosts"_L1, link.host) ||
           data.contains("pictureHosts"_L1, registrableDomain(link.host)) ||
           std::any_of(endings.begin(), endings.end(),
                       [&path](const QString& ending) { return path.endsWith(ending); });
}

bool isPolicy(const LintLink& link) {
    const QString path = link.path.toLower();
    return path.contains("privacy"_L1) || path.contains("terms"_L1) || path.contains("policy"_L1) ||
           path.contains("legal"_L1) || path.contains("tos"_L1);
}

/// Secure links that could show the opt-in itself.
QList<LintLink> evidenceLinks(const LintText& flow) {
    QList<LintLink> links;
    for (const LintLink& link : flow.links()) {
        if (link.scheme == "https"_L1 && !isPolicy(link)) {
            links += link;
        }
    }
    return links;
}

/// Does a text lead to a live page that could be the form?
bool linksToPage(const LintText& text) {
    const QList<LintLink> links = evidenceLinks(text);
    return std::any_of(links.begin(), links.end(),
                       [](const LintLink& link) { return !link.isHomePage() && !isPicture(link); });
}

Methods methodsOf(const LintText& flow) {
    Methods methods;
    for (const LintText::Sentence& sentence : flow.sentences()) {
        const bool isKeyword = sentence.has("method.keyword"_L1) || !optInKeyword(sentence.raw).isNull();
        methods.keyword = methods.keyword || isKeyword;
        const bool isLogin = sentence.has("behindLogin"_L1);
        methods.behindLogin = methods.behindLogin || isLogin;
        // A page on which a keyword is shown is no form.
        methods.web = methods.web || (!isKeyword && !isLogin &&
                                      (sentence.has("method.web"_L1) || linksToPage(LintText(sentence.raw))));
    }
    methods.paper = flow.has("method.paper"_L1);
    methods.verbal = flow.has("method.verbal"_L1);
    methods.counter = flow.has("method.pos"_L1);
    methods.phoneMenu = flow.has("method.ivr"_L1);
    methods.code = flow.has("method.qr"_L1);
    methods.inbound = flow.has("method.inbound"_L1);
    // Forms on paper have boxes, too.
    methods.web = methods.web || (flow.has("method.box"_L1) && !methods.paper && !methods.counter &&
                                  !methods.behindLogin && !methods.keyword);
    return methods;
}

bool hasNumber(const LintText& flow) {
    static const QRegularExpression shortCode(u"(?<![\\d-])\\d{5,6}(?![\\d-])"_s);
    return !flow.phoneNumbers().isEmpty() || flow.raw().contains(shortCode);
}

bool hasScript(const QString& flow) {
    static const QRegularExpression quoted(
        u"[\"“][^\"”]{40,}[\"”]|\\bscript\\b[^:]{0,40}:.{40,}"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return flow.contains(quoted);
}

void checkEvidence(const LintField& flow, const Methods& methods, LintReport& report) {
    const QList<LintLink> links = evidenceLinks(flow.text);
    const bool hasPage =
        std::any_of(links.begin(), links.end(), [](const LintLink& link) { return !link.isHomePage(); });
    if (methods.web) {
        if (links.isEmpty()) {
            report.add("OI-METHODDATA.web"_L1, flow.name);
        } else if (!hasPage) {
            report.add("OI-METHODDATA.home"_L1, flow.name);
        } else if (!flow.text.has("method.app"_L1) && // a screen of an app has no page
                   std::all_of(links.begin(), links.end(),
                               [](const LintLink& link) { return isPicture(link) || link.isHomePage(); })) {
            report.add("OI-LIVE.picture"_L1, flow.name);
        }
    }
    if (methods.keyword) {
        if (optInKeyword(flow.text.raw()).isNull() || !hasNumber(flow.text)) {
            report.add("OI-METHODDATA.keyword"_L1, flow.name);
        } else if (!flow.text.has("keywordPlaces"_L1)) {
            report.add("OI-METHODDATA.place"_L1, flow.name);
        }
    }
    if (methods.paper && !hasPage) {
        report.add("OI-METHODDATA.paper"_L1, flow.name);
    }
    if (methods.behindLogin && !hasPage) {
        report.add("OI-METHODDATA.login"_L1, flow.name);
    }
    if ((methods.verbal || methods.phoneMenu) && !hasScript(flow.text.raw())) {
        report.add("OI-METHODDATA.verbal"_L1, flow.name);
    }
}

/// Is the purpose named beside the messages, and not just somewhere?
bool saysWhatFor(const LintText& text) {
    return std::any_of(text.sentences().begin(), text.sentences().end(),
                       [](const LintText::Sentence& sentence) {
                           const bool isAboutMessages =
                               sentence.has("smsWords"_L1) || sentence.words.contains(" messages "_L1);
                           return isAboutMessages && !sentence.findMeant("flowPurpose"_L1).isNull();
                       });
}

/// The words by which a text makes consent a condition; null if it does not.
QString conditionIn(const LintText& text) {
    if (const QString found = text.findUnless("conditions"_L1, "conditionDenials"_L1); !found.isNull()) {
        return found;
    }
    // "Must opt in before we text them" is as it should be; "must opt in to order" is not.
    for (const LintText::Sentence& sentence : text.sentences()) {
        const QString found = sentence.find("conditionsOfUse"_L1);
        const bool isForTexts = sentence.has("consentFirst"_L1) && !sentence.has("conditionGoals"_L1);
        if (!found.isNull() && !isForTexts && !sentence.has("conditionDenials"_L1)) {
            return found;
        }
    }
    return {};
}

void checkDisclosures(const LintField& flow, LintReport& report) {
    static const QRegularExpression help(u"\\bHELP\\b"_s);
    static const QRegularExpression stop(u"\\bSTOP\\b"_s);
    const LintText& text = flow.text;
    if (!text.has("smsWords"_L1)) {
        report.add("OI-SMSWORD.missing"_L1, flow.name);
    }
    if (!saysWhatFor(text)) {
        report.add("OI-PURPOSE.missing"_L1, flow.name);
    }
    if (!text.statesFrequency()) {
        report.add("OI-FREQ.missing"_L1, flow.name);
    }
    if (!text.has("rates"_L1)) {
        report.add("OI-RATES.missing"_L1, flow.name);
    }
    if (!text.raw().contains(help) && !text.words().contains(" reply help "_L1) &&
        !text.words().contains(" text help "_L1)) {
        report.add("OI-HELP.missing"_L1, flow.name);
    }
    if (!text.raw().contains(stop) && !text.words().contains(" reply stop "_L1) &&
        !text.words().contains(" text stop "_L1)) {
        report.add("OI-STOP.missing"_L1, flow.name);
    }
}

void checkFreedom(const LintField& flow, LintReport& report) {
    const LintText& text = flow.text;
    if (const QString found = text.findAsserted("bundles"_L1); !found.isNull()) {
        report.add("OI-BUNDLE.bundled"_L1, flow.name, {found});
    }
    if (const QString found = conditionIn(text); !found.isNull()) {
        report.add("OI-REQUIRED.required"_L1, flow.name, {found});
    }
    if (const QString found = text.findUnless("prechecked"_L1, "precheckDenials"_L1); !found.isNull()) {
        report.add("OI-PRECHECK.checked"_L1, flow.name, {found});
    }
}

/// Does a sentence say that something is given to others?
QString sharedWith(const LintText& text) {
    for (const LintText::Sentence& sentence : text.sentences()) {
        const QString others = sentence.find("othersAsRecipients"_L1);
        if (!others.isNull() && !sentence.isDenial && sentence.has("sharing"_L1)) {
            return sentence.raw.simplified();
        }
    }
    return {};
}

bool deniesSharing(const LintText& text) {
    return std::any_of(text.sentences().begin(), text.sentences().end(),
                       [](const LintText::Sentence& sentence) {
                           return sentence.isDenial && sentence.has("sharingOnly"_L1);
                       });
}

bool deniesSelling(const LintText& text) {
    return std::any_of(
        text.sentences().begin(), text.sentences().end(),
        [](const LintText::Sentence& sentence) { return sentence.isDenial && sentence.has("selling"_L1); });
}

void checkSharing(const LintedCampaign& campaign, LintReport& report) {
    const QString field = campaign.messageFlow.name;
    const LintText policy(campaign.surroundings.privacyPolicyText);
    for (const LintText* text : {&campaign.messageFlow.text, &policy}) {
        if (const QString found = sharedWith(*text); !found.isNull()) {
            report.add("OI-SHARE.shares"_L1, field, {found.left(120)});
            return;
        }
        if (deniesSelling(*text) && !deniesSharing(*text)) {
            report.add("OI-SHARE.sale-only"_L1, field);
            return;
        }
    }
    if (!policy.isEmpty() && !deniesSharing(policy)) {
        report.add("OI-SHARE.no-clause"_L1, u"privacy_policy_link"_s);
    }
}

bool isSecureAddress(const QString& link) {
    const QList<LintLink> links = LintText(link).links();
    return links.size() == 1 && links.first().scheme == "https"_L1 && !link.trimmed().contains(u' ');
}
} // namespace

void checkOptIn(const LintedCampaign& campaign, LintReport& report) {
    const LintField& flow = campaign.messageFlow;
    if (flow.text.isEmpty()) {
        report.add("OI-NONE.empty"_L1, flow.name);
        return;
    }
    const Methods methods = methodsOf(flow.text);
    if (!methods.any()) {
        report.add("OI-NONE.vague"_L1, flow.name);
    }
    checkEvidence(flow, methods, report);
    if (methods.onlySpoken() && (campaign.draft.usecase == "MARKETING"_L1 ||
                                 (campaign.mayPromote() && (campaign.isUsecase("usecasesMixed"_L1) ||
                                                            campaign.isUsecase("usecasesLowVolume"_L1))))) {
        report.add("OI-WRITTEN.verbal"_L1, flow.name);
    }
    checkDisclosures(flow, report);
    checkFreedom(flow, report);
    if (methods.any()) {
        report.add("OI-ALLMETHODS.ask"_L1, flow.name);
    }
}

void checkPolicies(const LintedCampaign& campaign, LintReport& report) {
    const LintText& flow = campaign.messageFlow.text;
    const QString privacy = campaign.draft.privacyPolicyLink.trimmed();
    const QString terms = campaign.draft.termsAndConditionsLink.trimmed();
    const bool flowNamesPolicy = flow.has("privacy"_L1);
    if (privacy.isEmpty()) {
        report.add(
            flowNamesPolicy && flow.hasSecureLink() ? "OI-PRIVLINK.field"_L1 : "OI-PRIVLINK.missing"_L1,
            u"privacy_policy_link"_s);
    } else if (!isSecureAddress(privacy)) {
        report.add("OI-PRIVLINK.malformed"_L1, u"privacy_policy_link"_s, {privacy});
    } else if (!flowNamesPolicy && !flow.isEmpty()) {
        report.add("OI-PRIVLINK.flow"_L1, campaign.messageFlow.name);
    }
    const bool flowLinksTerms =
        std::any_of(flow.links().begin(), flow.links().end(),
                    [](const LintLink& link) { return link.path.contains("terms"_L1, Qt::CaseInsensitive); });
    if (terms.isEmpty()) {
        if (!flowLinksTerms) {
            report.add("OI-TERMS.missing"_L1, u"terms_and_conditions_link"_s);
        }
    } else if (!isSecureAddress(terms)) {
        report.add("OI-TERMS.malformed"_L1, u"terms_and_conditions_link"_s, {terms});
    }
    checkSharing(campaign, report);
}

} // namespace am::rules
