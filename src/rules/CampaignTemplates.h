// Campaigns to begin with, for the common use cases.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace am::rules {

/// A fact that templates leave open: {name} in their texts. English source texts (context
/// "CampaignTemplates").
struct TemplatePlaceholder {
    QString name;    ///< "privacy_url"
    QString mark;    ///< "[your privacy policy address]": what stands there until the fact is known
    QString meaning; ///< asks for it in the form

    bool operator==(const TemplatePlaceholder&) const = default;
};

/// title and explanation are English source texts (context "CampaignTemplates"); the draft's texts are filed
/// in English whatever the language of the console.
struct CampaignTemplate {
    QString id; ///< "2fa", "account-notification", "delivery-notification", "customer-care", "low-volume", …
    QString title;
    QString program;           ///< what people sign up for, in the confirmation; empty: that of the use case
    QString explanation;       ///< one line
    core::CampaignDraft draft; ///< with {placeholders}; no brand, terms not accepted
};

/// By the name of the placeholder. What is missing or empty is not known.
using TemplateFacts = QMap<QString, QString>;

/// From resources/rules/campaign-templates.json, in its order. Any thread.
const QList<CampaignTemplate>& campaignTemplates();
std::optional<CampaignTemplate> campaignTemplate(const QString& id);
const QList<TemplatePlaceholder>& templatePlaceholders();
/// The placeholders that a template uses, in the order of templatePlaceholders.
QStringList placeholdersOf(const CampaignTemplate& chosen);

/// What a brand says: name, web site, contact.
TemplateFacts templateFactsOf(const core::BrandDraft& brand);
/// The template with its placeholders replaced by facts or by their marks, which the linter finds
/// (BR-PLACEHOLDER.mark), so that nobody files them. Composes keywords and automatic replies; the answer to
/// HELP stays empty while there is no contact.
core::CampaignDraft filledIn(const CampaignTemplate& chosen, const TemplateFacts& facts,
                             const core::BrandDraft& brand);
/// The marks that stand in a text, in its order.
QStringList unfilledMarks(const QString& text);
/// `reviewed` date of the rule file.
QString campaignTemplatesReviewedOn();

} // namespace am::rules
