// Campaigns as a table.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"
#include "core/Clock.h"
#include "models/DiffTableModel.h"

namespace am::models {

struct CampaignRow {
    core::Campaign campaign;
    QString brandName;

    QString key() const { return campaign.id; }
    bool operator==(const CampaignRow&) const = default;
};

/// Newest first, as the archive gives them. Lives on the UI thread.
class CampaignsModel : public DiffTableModel<CampaignRow> {
    Q_OBJECT
public:
    enum Column : int { UseCase, State, News, Brand, RegistryId, Submitted, ColumnCount };

    explicit CampaignsModel(const core::Clock& clock, QObject* parent = nullptr);

    void setCampaigns(const QList<core::Campaign>& campaigns, const QList<core::Brand>& brands);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const CampaignRow& row, int column) const;

    const core::Clock& m_clock;
};

} // namespace am::models
