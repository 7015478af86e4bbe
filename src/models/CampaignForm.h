// The form that registers a campaign.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"
#include "models/RegistrationForm.h"
#include "rules/CampaignComposer.h"
#include "rules/CampaignTemplates.h"

namespace am::models {

/// Fields and checks of a campaign (compliance.md 3.3 and 3.4). Lives on the UI thread.
class CampaignForm : public RegistrationForm {
    Q_OBJECT
public:
    CampaignForm(sync::Workspace& workspace, const QString& draftName, QObject* parent = nullptr);
    ~CampaignForm() override;
    /// "campaign:" and something that no other draft has.
    static QString newDraftName();
    /// The one draft that corrects a rejected campaign.
    static QString redraftName(const core::Campaign& rejected);

    QString title() const override;
    QList<FormStep> steps() const override;
    QString curl() const override;
    QString sameOnFile() const override;
    QList<rules::LintFinding> lint() const override;
    std::optional<rules::RegistrationFix> fixOf(const rules::LintFinding& finding) const override;

    /// The brands to choose from; only verified ones are enabled. A single verified brand is chosen at once.
    void setBrands(const QList<core::Brand>& brands);
    std::optional<core::Brand> brand() const;
    /// Opens a campaign on file as a new draft, with the reasons why it was rejected.
    void startFrom(const core::Campaign& campaign);
    /// Samples keep their places: one that is empty before another stays in.
    core::CampaignDraft draft() const;

    /// Would the template replace something that was typed?
    bool replacesTyped(const QString& templateId) const;
    /// Fills in all it can; can be undone. `facts` beyond those of the brand, by placeholder.
    void useTemplate(const QString& templateId, const rules::TemplateFacts& facts = {});
    /// Composes these keywords and replies anew; can be undone. Gives what it would have to know.
    QList<rules::ReplyFact> compose(const QStringList& names);
    /// What is left open of a template, in the form's order.
    QStringList openMarks() const;
    /// Puts the text in wherever the mark stands; can be undone.
    void fillMark(const QString& mark, const QString& text);

    int sampleCount() const;
    bool canAddSample() const;
    void addSample();
    /// Those after it move up; can be undone.
    void removeSample(const QString& name);

protected:
    QString check(const FormField& field) const override;
    void followValue(const QString& name) override;
    void followFacts() override;
    void send() override;

private:
    QMap<QString, QVariant> templated(const QString& templateId, const rules::TemplateFacts& facts) const;
    rules::LintSurroundings surroundings() const;
    void demandSubUseCases();
    void showSamples(int count);
    void prefill();

    QList<core::Brand> m_brands;
    QMap<QString, QVariant> m_prefilled; ///< texts put in by us; replaced only while still untouched
};

} // namespace am::models
