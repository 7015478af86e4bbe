// Checks of a campaign's brand, use case, description and declared attributes (compliance.md 3.6).
#include "rules/RegistrationLintChecks.h"

#include "rules/Segments.h"

#include <QRegularExpression>

#include <algorithm>

namespace am::rules {

namespace {
using namespace Qt::StringLiterals;

void checkLength(const QString& field, const QString& text, QLatin1String limitName, LintReport& report) {
    const LintLimit limit = LintData::instance().limit(limitName);
    const int length = textLength(text.trimmed());
    if (length > 0 && length < limit.shortest) {
        report.add("CA-LEN.short"_L1, field, {QString::number(limit.shortest)});
    } else if (length > limit.longest) {
        report.add("CA-LEN.long"_L1, field, {QString::number(limit.longest)});
    }
}

/// The first character outside GSM-7 that is not the brand's own; null if there is none.
QString oddCharacter(const Segments& segments, const LintBrandNames& names) {
    const auto odd = std::find_if(
        segments.unicodeCharacters.begin(), segments.unicodeCharacters.end(),
        [&names](const UnicodeCharacter& unicode) { return !names.shown().contains(unicode.character); });
    return odd == segments.unicodeCharacters.end() ? QString() : odd->character;
}

void checkReplyLength(const LintField& reply, const LintBrandNames& names, LintReport& report) {
    constexpr int lengthThatAllVendorsTake = 255;
    const QString text = reply.text.raw().trimmed();
    const LintLimit limit = LintData::instance().limit("reply"_L1);
    const int length = textLength(text);
    checkLength(reply.name, text, "reply"_L1, report);
    if (length > limit.longest) {
        return;
    }
    if (length > lengthThatAllVendorsTake) {
        report.add("CA-LEN.reply-long"_L1, reply.name);
        return;
    }
    const Segments segments = countSegments(text);
    if (const QString odd = oddCharacter(segments, names); !odd.isNull()) {
        report.add("CA-LEN.reply-unicode"_L1, reply.name, {odd});
    } else if (segments.count > 1) {
        report.add("CA-LEN.reply-segments"_L1, reply.name, {QString::number(segments.count)});
    }
}

void checkLanguage(const LintField& field, const LintBrandNames& names, LintReport& report) {
    int latin = 0;
    int other = 0;
    // The name is as it is; what is said around it must be English.
    const QString said = QString(field.text.raw()).remove(names.shown(), Qt::CaseInsensitive);
    for (const QChar c : said) {
        if (c.isLetter()) {
            ++(c.script() == QChar::Script_Latin ? latin : other);
        }
    }
    if (other >= 3 && other * 3 > latin) {
        report.add("CA-LANG.script"_L1, field.name);
        return;
    }
    const LintData& data = LintData::instance();
    int english = 0;
    int foreign = 0;
    for (const QString& word : names.takenFrom(field.text.words()).split(u' ', Qt::SkipEmptyParts)) {
        english += data.contains("englishWords"_L1, word) ? 1 : 0;
        foreign += data.contains("otherWords"_L1, word) ? 1 : 0;
    }
    if (foreign >= 3 && foreign * 2 > english * 3) {
        report.add("CA-LANG.words"_L1, field.name);
    }
}

bool anySample(const LintedCampaign& campaign, QLatin1String list) {
    return std::any_of(campaign.samples.begin(), campaign.samples.end(),
                       [list](const LintField& sample) { return sample.text.has(list); });
}

void checkSubUsecases(const LintedCampaign& campaign, LintReport& report) {
    const QString field = u"sub_usecases"_s;
    const QStringList& chosen = campaign.draft.subUsecases;
    const LintData& data = LintData::instance();
    const QString count = QString::number(chosen.size());
    if (campaign.isUsecase("usecasesMixed"_L1)) {
        if (chosen.size() < 2 || chosen.size() > 5) {
            report.add("CA-SUB.mixed"_L1, field, {count});
        }
    } else if (campaign.isUsecase("usecasesLowVolume"_L1)) {
        if (chosen.size() > 5) {
            report.add("CA-SUB.low-volume"_L1, field, {count});
        }
    } else if (!chosen.isEmpty()) {
        report.add("CA-SUB.none"_L1, field);
        return;
    }
    for (const QString& part : chosen) {
        if (!data.contains("usecasesStandard"_L1, part)) {
            report.add("CA-SUB.unknown"_L1, field, {part});
        } else if (!campaign.samples.isEmpty() &&
                   !anySample(campaign, QLatin1String(QByteArray("subcase." + part.toLatin1())))) {
            report.add("CA-SUBSAMPLE.uncovered"_L1, field, {part});
        }
    }
}

/// "5,000 texts per day" as a number a day; 0 if no volume is stated.
double statedDailyVolume(const QString& text, QString& phrase) {
    static const QRegularExpression pattern(
        u"(\\d[\\d,.]*)(k?)\\s*(?:sms\\s+|text\\s+)?(?:messages|texts|sms|msgs|recipients)?\\s*"
        "(?:(?:per|a|an|each|every|/)\\s*(day|week|month)|(daily|weekly|monthly))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return 0;
    }
    phrase = match.captured(0);
    const double number =
        match.captured(1).remove(u',').toDouble() * (match.captured(2).isEmpty() ? 1 : 1000);
    const QString span = (match.captured(3) + match.captured(4)).toLower();
    return span.startsWith(u'd') ? number : span.startsWith(u'w') ? number / 7 : number / 30;
}

void checkSpecialUsecase(const LintedCampaign& campaign, LintReport& report) {
    const QString field = u"usecase"_s;
    const QString& usecase = campaign.draft.usecase;
    if (usecase == "POLITICAL"_L1) {
        if (!campaign.description.text.words().contains(" campaign verify "_L1)) {
            report.add("CA-SPECIAL.political"_L1, field);
        }
    } else if (usecase == "CHARITY"_L1 && campaign.brand &&
               campaign.brand->filed.entityType != "NON_PROFIT"_L1) {
        report.add("CA-SPECIAL.charity"_L1, field);
    } else if (campaign.isUsecase("usecasesSpecial"_L1)) {
        report.add("CA-SPECIAL.special"_L1, field, {usecase});
    }
}

/// The first text of description and samples with an asserted phrase of the list.
std::optional<std::pair<QString, QString>> asserted(const LintedCampaign& campaign, QLatin1String list) {
    if (const QString found = campaign.description.text.findAsserted(list); !found.isNull()) {
        return std::pair(campaign.description.name, found);
    }
    for (const LintField& sample : campaign.samples) {
        if (const QString found = sample.text.findAsserted(list); !found.isNull()) {
            return std::pair(sample.name, found);
        }
    }
    return std::nullopt;
}

/// The first link or number in the samples; null if there is none.
QString firstLink(const LintedCampaign& campaign) {
    for (const LintField& sample : campaign.samples) {
        if (!sample.text.links().isEmpty()) {
            return sample.text.links().first().text;
        }
    }
    return {};
}

/// A number to call for help does not count, as it belongs to the HELP wording.
QString firstPhone(const LintedCampaign& campaign) {
    for (const LintField& sample : campaign.samples) {
        for (const LintText::Sentence& sentence : sample.text.sentences()) {
            const QStringList numbers = LintText(sentence.raw).phoneNumbers();
            if (!numbers.isEmpty() && !sentence.words.contains(" help "_L1)) {
                return numbers.first();
            }
        }
    }
    return {};
}
} // namespace

void checkBrandOfCampaign(const LintedCampaign& campaign, LintReport& report) {
    const QString field = u"brand_id"_s;
    if (!campaign.brand) {
        report.add(campaign.draft.brandId.isEmpty() ? "BR-STATUS.missing"_L1 : "BR-STATUS.unknown"_L1, field);
        return;
    }
    const core::Brand& brand = *campaign.brand;
    const bool isSole = brand.filed.entityType == "SOLE_PROPRIETOR"_L1;
    if (brand.status == "DELETED"_L1) {
        report.add("BR-STATUS.deleted"_L1, field);
    } else if (brand.identityStatus.isEmpty()) {
        report.add("BR-STATUS.pending"_L1, field);
    } else if (!brand.mayRegisterCampaigns() && !(isSole && brand.identityStatus == "SELF_DECLARED"_L1)) {
        report.add("BR-STATUS.unverified"_L1, field, {brand.identityStatus});
    }
    const int campaigns = campaign.surroundings.campaignsOfBrand;
    if (isSole && campaigns > 0) {
        report.add("CA-LIMIT.sole"_L1, field);
    } else if (campaigns >= LintData::instance().campaignsPerBrand()) {
        report.add("CA-LIMIT.full"_L1, field, {QString::number(campaigns)});
    }
    for (const core::Brand& other : campaign.surroundings.brands) {
        const LintBrandNames names(other.filed);
        if (other.id == brand.id ||
            normalizedWords(names.shown()) == normalizedWords(campaign.names.shown())) {
            continue;
        }
        for (const LintField& sample : campaign.samples) {
            if (names.areIn(sample.text) && !campaign.names.areIn(sample.text)) {
                report.add("BR-ISV.other-brand"_L1, sample.name, {names.shown()});
                break;
            }
        }
    }
}

void checkLengths(const LintedCampaign& campaign, LintReport& report) {
    const core::CampaignDraft& draft = campaign.draft;
    if (campaign.description.text.isEmpty()) {
        report.add("CA-LEN.missing"_L1, u"description"_s);
    }
    checkLength(u"description"_s, draft.description, "description"_L1, report);
    checkLength(u"message_flow"_s, draft.messageFlow, "message_flow"_L1, report);
    for (const LintField& sample : campaign.samples) {
        checkLength(sample.name, sample.text.raw(), "sample"_L1, report);
    }
    for (const LintField* reply : campaign.replies()) {
        checkReplyLength(*reply, campaign.names, report);
    }
    checkLength(u"optin_keywords"_s, draft.optinKeywords, "keywords"_L1, report);
    checkLength(u"optout_keywords"_s, draft.optoutKeywords, "keywords"_L1, report);
    checkLength(u"help_keywords"_s, draft.helpKeywords, "keywords"_L1, report);
    checkLength(u"privacy_policy_link"_s, draft.privacyPolicyLink, "link"_L1, report);
    checkLength(u"terms_and_conditions_link"_s, draft.termsAndConditionsLink, "link"_L1, report);
    checkLanguage(campaign.description, campaign.names, report);
    checkLanguage(campaign.messageFlow, campaign.names, report);
    for (const LintField& sample : campaign.samples) {
        checkLanguage(sample, campaign.names, report);
    }
    for (const LintField* reply : campaign.replies()) {
        checkLanguage(*reply, campaign.names, report);
    }
}

void checkUsecase(const LintedCampaign& campaign, LintReport& report) {
    const QString field = u"usecase"_s;
    const QString& usecase = campaign.draft.usecase;
    if (usecase.isEmpty()) {
        report.add("CA-USECASE.missing"_L1, field);
        return;
    }
    const bool isKnown = campaign.isUsecase("usecasesStandard"_L1) ||
                         campaign.isUsecase("usecasesMixed"_L1) ||
                         campaign.isUsecase("usecasesLowVolume"_L1) ||
                         campaign.isUsecase("usecasesSpecial"_L1) || campaign.isUsecase("usecasesOther"_L1);
    if (!isKnown) {
        report.add("CA-USECASE.unknown"_L1, field, {usecase});
        return;
    }
    if (!campaign.mayPromote()) {
        for (const LintField& sample : campaign.samples) {
            if (const QString found = campaign.promotionIn(sample.text); !found.isNull()) {
                report.add("CA-USECASE.promotion"_L1, sample.name, {found});
            }
        }
        if (const QString found = campaign.promotionIn(campaign.description.text); !found.isNull()) {
            report.add("CA-USECASE.description"_L1, campaign.description.name, {found});
        }
    }
    if (usecase == "2FA"_L1 && !campaign.samples.isEmpty() && !anySample(campaign, "oneTimeCodes"_L1)) {
        report.add("CA-USECASE.codes"_L1, campaign.samples.first().name);
    }
    checkSubUsecases(campaign, report);
    checkSpecialUsecase(campaign, report);
    QString phrase;
    if (campaign.isUsecase("usecasesLowVolume"_L1) &&
        statedDailyVolume(campaign.draft.description, phrase) > LintData::instance().lowVolumePerDay()) {
        report.add("CA-LOWVOL.volume"_L1, u"description"_s, {phrase});
    }
}

void checkDescription(const LintedCampaign& campaign, LintReport& report) {
    const LintText& text = campaign.description.text;
    const QString& field = campaign.description.name;
    if (text.isEmpty()) {
        return;
    }
    if (textLength(text.raw().trimmed()) >= LintData::instance().limit("description"_L1).shortest) {
        if (campaign.names.isKnown() && !campaign.names.areIn(text)) {
            report.add("CA-DESC.sender"_L1, field, {campaign.names.shown()});
        }
        if (!text.has("recipients"_L1)) {
            report.add("CA-DESC.recipient"_L1, field);
        }
        if (!text.has("purposes"_L1)) {
            report.add("CA-DESC.purpose"_L1, field);
        }
    }
    if (const QString found = text.find("personal"_L1); !found.isNull()) {
        report.add("CA-PERSONAL.personal"_L1, field, {found});
    }
    if (const QString found = text.find("testing"_L1); !found.isNull() && !text.has("internalOnly"_L1)) {
        report.add("CA-TEST.test"_L1, field, {found});
    }
}

void checkAttributes(const LintedCampaign& campaign, LintReport& report) {
    const core::CampaignDraft& draft = campaign.draft;
    const QString link = firstLink(campaign);
    if (!link.isNull() && !draft.embeddedLink) {
        report.add("CA-ATTR-LINK.undeclared"_L1, u"embedded_link"_s, {link});
    } else if (link.isNull() && draft.embeddedLink && !campaign.samples.isEmpty()) {
        report.add("CA-ATTR-LINK.unused"_L1, u"embedded_link"_s);
    }
    const QString phone = firstPhone(campaign);
    if (!phone.isNull() && !draft.embeddedPhone) {
        report.add("CA-ATTR-PHONE.undeclared"_L1, u"embedded_phone"_s, {phone});
    } else if (phone.isNull() && draft.embeddedPhone && !campaign.samples.isEmpty()) {
        report.add("CA-ATTR-PHONE.unused"_L1, u"embedded_phone"_s);
    }
    const auto adult = asserted(campaign, "age"_L1);
    if (adult && !draft.ageGated) {
        report.add("CA-ATTR-AGE.undeclared"_L1, u"age_gated"_s, {adult->second});
    }
    if (draft.ageGated && !campaign.messageFlow.text.has("birthGate"_L1) &&
        !campaign.description.text.has("birthGate"_L1)) {
        report.add("CA-ATTR-AGE.gate"_L1, u"message_flow"_s);
    }
    const auto loans = asserted(campaign, "loans"_L1);
    if (loans && !draft.directLending) {
        report.add("CA-ATTR-LEND.undeclared"_L1, u"direct_lending"_s, {loans->second});
    }
    if (draft.directLending && !campaign.description.text.has("directLending"_L1)) {
        report.add("CA-ATTR-LEND.unnamed"_L1, u"description"_s);
    }
    if (const auto found = asserted(campaign, "affiliates"_L1)) {
        report.add("CA-AFFIL.affiliate"_L1, found->first, {found->second});
    } else if (const QString inFlow = campaign.messageFlow.text.findAsserted("affiliates"_L1);
               !inFlow.isNull()) {
        report.add("CA-AFFIL.affiliate"_L1, campaign.messageFlow.name, {inFlow});
    }
    if (!draft.subscriberOptin) {
        report.add("CA-FLAGS.optin"_L1, u"subscriber_optin"_s);
    }
    if (!draft.subscriberOptout) {
        report.add("CA-FLAGS.optout"_L1, u"subscriber_optout"_s);
    }
    if (!draft.subscriberHelp) {
        report.add("CA-FLAGS.help"_L1, u"subscriber_help"_s);
    }
    if (!draft.termsAndConditions) {
        report.add("CA-TERMS.accept"_L1, u"terms_and_conditions"_s);
    }
}

} // namespace am::rules
