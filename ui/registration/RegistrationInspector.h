// Everything filed about one brand or campaign, what carriers say, and the sandbox's decision.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"
#include "models/ErrorText.h"
#include "models/RegistrationController.h"
#include "ui/widgets/Inspector.h"

#include <optional>

class QPlainTextEdit;
class QPushButton;

namespace am::ui {

class ErrorCard;

class RegistrationInspector : public Inspector {
    Q_OBJECT
public:
    RegistrationInspector(models::RegistrationController& controller, const core::Clock& clock,
                          QWidget* parent = nullptr);

    void inspectBrand(const QString& id);
    void inspectCampaign(const QString& id);
    /// Of the brand or campaign shown; empty if none is.
    QString shownId() const;
    void showFailure(const models::ErrorText& error);

Q_SIGNALS:
    /// A rejected campaign is to be opened as a new draft.
    void redraftAsked(const QString& campaignId);

private:
    void refresh();
    void showBrand(const core::Brand& brand);
    void showCampaign(const core::Campaign& campaign);
    void addReasons(const QStringList& reasons);
    void addCarriers(const core::Campaign& campaign);
    void addTexts(const core::CampaignDraft& filed);
    void addParagraph(const QString& name, const QString& text);
    void addDecision();
    void decide(bool approve);

    models::RegistrationController& m_controller;
    const core::Clock& m_clock;
    std::optional<core::Brand> m_brand;
    std::optional<core::Campaign> m_campaign;
    QPlainTextEdit* m_reasonsEdit = nullptr;
    ErrorCard* m_error = nullptr;
};

} // namespace am::ui
