// The windows in which brands and campaigns are filled in: one for each draft.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"
#include "ui/widgets/PageContext.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace am::models {
class BrandForm;
class CampaignForm;
class RegistrationFacts;
class RegistrationForm;
} // namespace am::models

namespace am::ui {

class RegistrationDialog;
struct RegistrationTexts;

/// Opens them, and brings the window of a draft that is open already to the front. Says that something was
/// filed. Lives on the UI thread.
class RegistrationWindows : public QObject {
    Q_OBJECT
public:
    /// The windows stand in front of that of `owner`, which must outlive this.
    RegistrationWindows(PageContext context, QWidget* owner);

    /// An empty name starts a new draft; a name opens that draft (store::DraftStore).
    RegistrationDialog* openBrand(const QString& draftName = {});
    RegistrationDialog* openCampaign(const QString& draftName = {});
    /// Opens what was rejected as a new draft, with the reasons; once begun, that draft.
    RegistrationDialog* redraft(const core::Campaign& campaign);
    RegistrationDialog* redraft(const core::Brand& brand);

    /// Empties and closes the window of a draft that is discarded, if it is open.
    void forget(const QString& draftName);
    /// Is a draft in an open window still to be read or saved?
    bool isBusy() const;

Q_SIGNALS:
    /// The archive has it, or will with the next change.
    void filed(const QString& id);

private:
    RegistrationDialog* show(const QString& draftName);
    RegistrationDialog* make(models::RegistrationForm* form, const RegistrationTexts& texts,
                             const QString& notice);
    models::BrandForm* makeBrand(const QString& draftName);
    models::CampaignForm* makeCampaign(const QString& draftName);
    /// A correction that was begun before goes on where it was left.
    void startUnlessBegun(models::RegistrationForm* form, std::function<void()> start);

    PageContext m_context;
    QWidget* m_owner;
    models::RegistrationFacts* m_facts;
    QHash<QString, QPointer<RegistrationDialog>> m_open; ///< by draft name
};

} // namespace am::ui
