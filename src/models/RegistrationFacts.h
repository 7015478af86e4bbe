// What the archive knows that a registration form needs: brands, campaigns, organization, wallet, fees.
#pragma once

#include "core/Billing.h"
#include "core/Brand.h"
#include "core/Campaign.h"
#include "core/Organization.h"
#include "rules/RegistrationLint.h"

#include <QList>
#include <QObject>

#include <optional>

namespace am::sync {
class Workspace;
}

namespace am::models {

/// Kept equal to the archive; what could not be read stays as it was. Lives on the UI thread.
class RegistrationFacts : public QObject {
    Q_OBJECT
public:
    explicit RegistrationFacts(sync::Workspace& workspace, QObject* parent = nullptr);

    bool isLoaded() const { return m_loaded; }
    const QList<core::Brand>& brands() const { return m_known.brands; }
    const QList<core::Campaign>& campaigns() const { return m_known.campaigns; }
    const std::optional<core::Organization>& organization() const { return m_known.organization; }
    const std::optional<core::Wallet>& wallet() const { return m_known.wallet; }
    const std::optional<core::FeeCatalog>& fees() const { return m_known.fees; }
    std::optional<core::Brand> brand(const QString& id) const;
    std::optional<core::Campaign> campaign(const QString& id) const;
    /// For checks: the organization and its brands but this one.
    rules::LintSurroundings surroundings(const QString& brandId) const;

Q_SIGNALS:
    void changed();

private:
    struct Known {
        QList<core::Brand> brands;
        QList<core::Campaign> campaigns;
        std::optional<core::Organization> organization;
        std::optional<core::Wallet> wallet;
        std::optional<core::FeeCatalog> fees;
    };
    void read();

    sync::Workspace& m_workspace;
    Known m_known;
    bool m_loaded = false;
};

} // namespace am::models
