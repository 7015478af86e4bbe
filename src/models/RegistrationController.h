// State of the registration page: brands, campaigns, and the sandbox's decisions.
#pragma once

#include "core/ApiError.h"
#include "core/Brand.h"
#include "core/Campaign.h"
#include "core/Clock.h"
#include "core/SandboxTypes.h"
#include "store/StoreResult.h"

#include <QObject>

#include <optional>

namespace am::sync {
class Workspace;
}

namespace am::models {

class BrandsModel;
class CampaignsModel;

/// Keeps both tables equal to the archive. Lives on the UI thread.
class RegistrationController : public QObject {
    Q_OBJECT
public:
    RegistrationController(sync::Workspace& workspace, const core::Clock& clock, QObject* parent = nullptr);
    ~RegistrationController() override;

    BrandsModel& brands() { return *m_brandsModel; }
    CampaignsModel& campaigns() { return *m_campaignsModel; }
    const QList<core::Brand>& brandList() const { return m_brands; }
    std::optional<core::Brand> brand(const QString& id) const;
    std::optional<core::Campaign> campaign(const QString& id) const;
    bool isLoaded() const { return m_loaded; }
    bool isBusy() const { return !m_loaded || m_deciding; }
    const std::optional<store::StoreError>& readError() const { return m_readError; }

    /// True on a sandbox profile: reviews can be decided here.
    bool canDecide() const;
    bool isDeciding() const { return m_deciding; }
    void decideBrand(const QString& id, const core::SandboxDecision& decision);
    void decideCampaign(const QString& id, const core::SandboxDecision& decision);

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void loaded();
    void decidingChanged();
    void decided(const QString& id);
    void decisionFailed(const QString& id, const am::core::ApiError& error);

private:
    struct Snapshot;
    void conclude(const QString& id, const core::ApiError* error);

    sync::Workspace& m_workspace;
    BrandsModel* m_brandsModel;
    CampaignsModel* m_campaignsModel;
    QList<core::Brand> m_brands;
    QList<core::Campaign> m_campaigns;
    std::optional<store::StoreError> m_readError;
    bool m_loaded = false;
    bool m_deciding = false;
};

} // namespace am::models
