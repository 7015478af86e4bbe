// The form that registers a campaign.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"
#include "models/RegistrationForm.h"

namespace am::models {

/// Fields and checks of a campaign (compliance.md 3.3 and 3.4). Lives on the UI thread.
class CampaignForm : public RegistrationForm {
    Q_OBJECT
public:
    CampaignForm(sync::Workspace& workspace, const QString& draftName, QObject* parent = nullptr);
    /// "campaign:" and something that no other draft has.
    static QString newDraftName();

    /// The brands to choose from; only verified ones are enabled. A single verified brand is chosen at once.
    void setBrands(const QList<core::Brand>& brands);
    /// Opens a campaign on file as a new draft, with the reasons why it was rejected.
    void startFrom(const core::Campaign& campaign);
    core::CampaignDraft draft() const;

protected:
    QString check(const FormField& field) const override;
    void followValue(const QString& name) override;
    void send() override;

private:
    QString checkKeywords(const QString& text) const;
    QString checkSubUseCases() const;
    QString checkFlagAgainstTexts(const QString& name) const;
    void prefill();

    QList<core::Brand> m_brands;
    QMap<QString, QString> m_prefilled; ///< texts put in by us; replaced only while still untouched
};

} // namespace am::models
