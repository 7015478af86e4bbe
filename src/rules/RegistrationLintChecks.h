// The single checks of the registration linter, by part of the form.
#pragma once

#include "rules/RegistrationLintText.h"

#include <QList>
#include <QString>

namespace am::rules {

/// Collects findings by their text ids.
class LintReport {
public:
    /// `field` is the API's name; the arguments stand for %1 and %2 of the texts.
    void add(QLatin1String textId, const QString& field, const QStringList& arguments = {});
    QList<LintFinding> take() { return std::move(m_findings); }

private:
    QList<LintFinding> m_findings;
};

/// One text of a campaign draft and the field it stands in.
struct LintField {
    QString name;
    LintText text;
};

/// A campaign draft with its texts prepared. Refers to what it was made from.
struct LintedCampaign {
    LintedCampaign(const core::CampaignDraft& filed, const std::optional<core::Brand>& of,
                   const LintSurroundings& around);

    const core::CampaignDraft& draft;
    const std::optional<core::Brand>& brand;
    const LintSurroundings& surroundings;
    LintBrandNames names;
    QString brandDomain; ///< registrable domain of the brand's web site; empty if not known
    LintField description;
    LintField messageFlow;
    QList<LintField> samples; ///< those with text
    LintField optinMessage;
    LintField optoutMessage;
    LintField helpMessage;

    /// The three automatic messages, in the order of the form.
    QList<const LintField*> replies() const { return {&optinMessage, &optoutMessage, &helpMessage}; }

    bool isUsecase(QLatin1String list) const { return LintData::instance().contains(list, draft.usecase); }
    /// The words by which a text promotes, apart from the brand's own name; null if it does not.
    QString promotionIn(const LintText& text) const;
    /// May this use case promote? Its sub use cases decide where it has any.
    bool mayPromote() const;
};

void checkBrandIdentity(const core::BrandDraft& brand, const LintSurroundings& surroundings,
                        LintReport& report);
void checkBrandContact(const core::BrandDraft& brand, LintReport& report);

void checkBrandOfCampaign(const LintedCampaign& campaign, LintReport& report);
void checkLengths(const LintedCampaign& campaign, LintReport& report);
void checkUsecase(const LintedCampaign& campaign, LintReport& report);
void checkDescription(const LintedCampaign& campaign, LintReport& report);
void checkAttributes(const LintedCampaign& campaign, LintReport& report);
void checkSamples(const LintedCampaign& campaign, LintReport& report);
void checkSampleLinks(const LintedCampaign& campaign, LintReport& report);
void checkContent(const LintedCampaign& campaign, LintReport& report);
void checkOptIn(const LintedCampaign& campaign, LintReport& report);
void checkPolicies(const LintedCampaign& campaign, LintReport& report);
void checkAutomaticMessages(const LintedCampaign& campaign, LintReport& report);
void checkKeywords(const LintedCampaign& campaign, LintReport& report);

} // namespace am::rules
