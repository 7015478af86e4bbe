// State of the registration page.
#include "models/RegistrationController.h"

#include "models/Answers.h"
#include "models/BrandsModel.h"
#include "models/CampaignsModel.h"
#include "store/RegistrationStore.h"
#include "sync/SandboxControl.h"
#include "sync/Workspace.h"

namespace am::models {

struct RegistrationController::Snapshot {
    QList<core::Brand> brands;
    QList<core::Campaign> campaigns;
};

RegistrationController::RegistrationController(sync::Workspace& workspace, const core::Clock& clock,
                                               QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_brandsModel(new BrandsModel(clock, this)),
      m_campaignsModel(new CampaignsModel(clock, this)) {
    connect(&m_workspace.archive(), &store::Archive::changed, this, [this](const store::Changes& changes) {
        if (changes.registration) {
            reload();
        }
    });
    reload();
}

RegistrationController::~RegistrationController() = default;

void RegistrationController::reload() {
    const auto reading = m_workspace.archive().read([](store::ReadSession& session) {
        return Snapshot{store::RegistrationStore::brands(session),
                        store::RegistrationStore::campaigns(session)};
    });
    onAnswer(this, reading, [this](const store::StoreResult<Snapshot>& snapshot) {
        m_loaded = true;
        m_readError = snapshot ? std::nullopt : std::optional(snapshot.error());
        if (snapshot) {
            m_brands = snapshot->brands;
            m_campaigns = snapshot->campaigns;
            m_brandsModel->setBrands(m_brands);
            m_campaignsModel->setCampaigns(m_campaigns, m_brands);
        }
        Q_EMIT loaded();
    });
}

std::optional<core::Brand> RegistrationController::brand(const QString& id) const {
    for (const core::Brand& entry : m_brands) {
        if (entry.id == id) {
            return entry;
        }
    }
    return std::nullopt;
}

std::optional<core::Campaign> RegistrationController::campaign(const QString& id) const {
    for (const core::Campaign& entry : m_campaigns) {
        if (entry.id == id) {
            return entry;
        }
    }
    return std::nullopt;
}

bool RegistrationController::canDecide() const {
    return m_workspace.sandbox() != nullptr;
}

void RegistrationController::conclude(const QString& id, const core::ApiError* error) {
    m_deciding = false;
    Q_EMIT decidingChanged();
    if (error) {
        Q_EMIT decisionFailed(id, *error);
    } else {
        Q_EMIT decided(id);
    }
}

void RegistrationController::decideBrand(const QString& id, const core::SandboxDecision& decision) {
    if (!canDecide() || m_deciding) {
        return;
    }
    m_deciding = true;
    Q_EMIT decidingChanged();
    onAnswer(
        this, m_workspace.sandbox()->decideBrand(id, decision),
        [this, id](const core::Result<void>& answer) { conclude(id, answer ? nullptr : &answer.error()); });
}

void RegistrationController::decideCampaign(const QString& id, const core::SandboxDecision& decision) {
    if (!canDecide() || m_deciding) {
        return;
    }
    m_deciding = true;
    Q_EMIT decidingChanged();
    onAnswer(
        this, m_workspace.sandbox()->decideCampaign(id, decision),
        [this, id](const core::Result<void>& answer) { conclude(id, answer ? nullptr : &answer.error()); });
}

} // namespace am::models
