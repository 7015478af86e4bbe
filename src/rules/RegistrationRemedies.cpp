// Remedies for samples, declarations and the opt-in description.
#include "rules/RegistrationRemedies.h"

#include "rules/CampaignComposer.h"
#include "rules/RegistrationLintText.h"
#include "rules/Segments.h"

#include <QRegularExpression>

#include <algorithm>

namespace am::rules {

namespace {
using namespace Qt::StringLiterals;

/// The shortest wording that everyone understands, if a longer one would cost another segment.
QString withOptOut(const QString& text) {
    const QStringList wordings{u"Reply STOP to unsubscribe."_s, u"Reply STOP to opt out."_s,
                               u"Reply STOP to end."_s};
    const int segments = countSegments(text.trimmed()).count;
    for (const QString& wording : wordings) {
        const QString longer = withSentence(text, wording);
        if (countSegments(longer).count <= segments) {
            return longer;
        }
    }
    return withSentence(text, wordings.first());
}

/// "Reply 2 to opt out" → "Reply STOP to opt out", "STOP2END" → "STOP".
QString withRealStop(const QString& text, const QString& form) {
    static const QRegularExpression word(u"^(\\S+\\s+)[\"'“‘]?\\w+[\"'”’]?"_s);
    const QString better = form.startsWith("STOP"_L1, Qt::CaseInsensitive)
                               ? u"STOP"_s
                               : QString(form).replace(word, u"\\1STOP"_s);
    return QString(text).replace(form, better);
}

/// "{{first_name}}" → "[first name]"
QString withBrackets(QString text) {
    for (QRegularExpressionMatch match = templateFieldPattern().match(text); match.hasMatch();
         match = templateFieldPattern().match(text)) {
        static const QRegularExpression notName(u"[^\\p{L}\\p{N}]+"_s);
        const QString field = match.captured(0);
        QString name = QString(field).replace(notName, u" "_s).trimmed().toLower();
        if (field == "%s"_L1 || field == "%d"_L1 || name.isEmpty()) {
            name = field == "%d"_L1 ? u"number"_s : u"text"_s;
        }
        text.replace(match.capturedStart(0), match.capturedLength(0), u'[' + name + u']');
    }
    return text;
}

QString withFirstName(const QString& text, const QString& name) {
    const QRegularExpression word(u"\\b%1\\b"_s.arg(QRegularExpression::escape(name)),
                                  QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(word, u"[first name]"_s);
}

/// Each link that is plain http, or that lacks its scheme, by https.
QString withSecureLinks(const QString& text) {
    QString secured = text;
    const LintText parsed(text);
    for (const LintLink& link : parsed.links()) {
        if (link.isPlaceholder() || link.scheme == "https"_L1) {
            continue;
        }
        const QRegularExpression exact(u"(?<![\\w/.@-])"_s + QRegularExpression::escape(link.text));
        secured.replace(exact, u"https://"_s + (link.scheme.isEmpty() ? link.text : link.text.mid(7)));
    }
    return secured;
}

QString withoutHiddenCharacters(const QString& text) {
    QString visible = text;
    visible.removeIf([](QChar c) { return c.category() == QChar::Other_Format && c.unicode() != 0x200d; });
    return visible;
}

/// Every sample without the brand's name gets it in front.
FieldChanges brandInAllSamples(const CampaignFault& fault) {
    FieldChanges changes;
    for (qsizetype i = 0; i < fault.draft.samples.size(); ++i) {
        const QString sample = fault.draft.samples[i].trimmed();
        if (!sample.isEmpty()) {
            changes +=
                FieldChange{u"sample"_s + QString::number(i + 1), fault.brandName() + ": "_L1 + sample};
        }
    }
    return changes;
}

/// A disclosure goes to the words that people read: into the quoted consent text if there is one.
QString withDisclosure(const QString& flow, const QString& sentence) {
    static const QRegularExpression quoted(u"[\"“]([^\"”]{40,})[\"”]"_s);
    auto matches = quoted.globalMatch(flow);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (LintText(match.captured(1)).has("smsWords"_L1)) {
            return QString(flow).replace(match.capturedStart(1), match.capturedLength(1),
                                         withSentence(match.captured(1), sentence));
        }
    }
    return withSentence(flow, sentence);
}

/// The one secure link of a text whose path speaks of privacy; empty if there is none or more than one.
QString privacyLinkIn(const QString& flow) {
    QStringList links;
    const LintText parsed(flow);
    for (const LintLink& link : parsed.links()) {
        if (link.scheme == "https"_L1 && link.path.contains("privacy"_L1, Qt::CaseInsensitive)) {
            links += link.text;
        }
    }
    links.removeDuplicates();
    return links.size() == 1 ? links.first() : QString();
}

FieldChanges turnedOn(const CampaignFault& fault) {
    FieldChanges changes = fault.with(true);
    // What is promised needs its words; those that stand there already stay.
    const QString list = fault.finding.field.mid(u"subscriber_"_s.size()) + "_keywords"_L1;
    if (fieldValue(fault.draft, list).toString().trimmed().isEmpty()) {
        for (const FieldChange& words : composeKeywords(fault.draft)) {
            if (words.field == list) {
                changes += words;
            }
        }
    }
    return changes;
}
} // namespace

QString CampaignFault::brandName() const {
    return brand ? LintBrandNames(brand->filed).shown() : QString();
}

QString withSentence(const QString& text, const QString& sentence) {
    QString longer = text.trimmed();
    static const QRegularExpression linkAtEnd(u"(?:https?://|www\\.|\\w\\.\\w{2,}/)\\S*$"_s);
    if (!longer.isEmpty() && !u".!?:;…\"”)]"_s.contains(longer.back()) && !longer.contains(linkAtEnd)) {
        longer += u'.';
    }
    return (longer + u' ' + sentence).trimmed();
}

QString securedAddress(const QString& address) {
    static const QRegularExpression scheme(u"^(?:https?:?/*)?"_s, QRegularExpression::CaseInsensitiveOption);
    const QString secured = u"https://"_s + address.simplified().remove(u' ').remove(scheme);
    return LintText(secured).links().size() == 1 ? secured : QString();
}

FieldChanges sampleRemedy(const CampaignFault& fault) {
    const QString& id = fault.finding.textId;
    const QString text = fault.text();
    if (id == "SA-STOP.none"_L1 || id == "SA-STOP.marketing"_L1) {
        return fault.with(withOptOut(text));
    }
    if (id == "SA-STOPFORM.form"_L1) {
        return fault.with(withRealStop(text, fault.argument()));
    }
    if (id == "SA-BRAND.none"_L1 && !fault.brandName().isEmpty()) {
        return brandInAllSamples(fault);
    }
    if (id == "SA-BRAND.some"_L1 && !fault.brandName().isEmpty()) {
        return fault.with(fault.brandName() + ": "_L1 + text.trimmed());
    }
    if (id == "SA-VARS.fields"_L1) {
        return fault.with(withBrackets(text));
    }
    if (id == "SA-VARS.name"_L1) {
        return fault.with(withFirstName(text, fault.argument()));
    }
    if (id == "SA-HTTP.insecure"_L1 || id == "SA-HTTP.bare"_L1) {
        return fault.with(withSecureLinks(text));
    }
    if (id == "SA-PHISH.hidden"_L1) {
        return fault.with(withoutHiddenCharacters(text));
    }
    return {};
}

FieldChanges declarationRemedy(const CampaignFault& fault) {
    const QString& id = fault.finding.textId;
    if (id == "CA-ATTR-LINK.undeclared"_L1 || id == "CA-ATTR-PHONE.undeclared"_L1 ||
        id == "CA-ATTR-AGE.undeclared"_L1 || id == "CA-ATTR-LEND.undeclared"_L1) {
        return fault.with(true);
    }
    if (id == "CA-ATTR-LINK.unused"_L1 || id == "CA-ATTR-PHONE.unused"_L1) {
        return fault.with(false);
    }
    if (id == "CA-ATTR-LEND.unnamed"_L1 && !fault.brandName().isEmpty()) {
        return fault.with(
            withSentence(fault.text(), u"DIRECT LENDING: %1 is the lender."_s.arg(fault.brandName())));
    }
    if (fault.finding.checkId == "CA-FLAGS"_L1) {
        return turnedOn(fault);
    }
    if (id == "CA-SUB.none"_L1) {
        return fault.with(QStringList());
    }
    if (id == "CA-SUB.unknown"_L1) {
        QStringList known = fault.draft.subUsecases;
        known.removeAll(fault.argument());
        return fault.with(known);
    }
    if (id == "CA-DESC.sender"_L1 && !fault.brandName().isEmpty()) {
        return fault.with(
            withSentence(fault.text(), u"The messages are sent by %1."_s.arg(fault.brandName())));
    }
    return {};
}

FieldChanges optInRemedy(const CampaignFault& fault) {
    static const QMap<QString, QString> disclosures{
        {u"OI-FREQ.missing"_s, u"Message frequency varies."_s},
        {u"OI-RATES.missing"_s, u"Message and data rates may apply."_s},
        {u"OI-HELP.missing"_s, u"Reply HELP for help."_s},
        {u"OI-STOP.missing"_s, u"Reply STOP to opt out."_s},
    };
    const QString& id = fault.finding.textId;
    if (const QString sentence = disclosures.value(id); !sentence.isEmpty()) {
        return fault.with(withDisclosure(fault.text(), sentence));
    }
    if (id == "OI-PRIVLINK.flow"_L1) {
        return fault.with(
            withSentence(fault.text(), u"Privacy policy: %1"_s.arg(fault.draft.privacyPolicyLink.trimmed())));
    }
    if (id == "OI-PRIVLINK.field"_L1) {
        const QString link = privacyLinkIn(fault.draft.messageFlow);
        return link.isEmpty() ? FieldChanges() : fault.with(link);
    }
    if (id == "OI-PRIVLINK.malformed"_L1 || id == "OI-TERMS.malformed"_L1) {
        const QString link = securedAddress(fault.text());
        return link.isEmpty() ? FieldChanges() : fault.with(link);
    }
    return {};
}

} // namespace am::rules
