// Campaigns as a table.
#include "models/CampaignsModel.h"

#include "models/Formats.h"
#include "models/RegistrationText.h"
#include "models/Roles.h"
#include "models/UseCases.h"

namespace am::models {

CampaignsModel::CampaignsModel(const core::Clock& clock, QObject* parent)
    : DiffTableModel<CampaignRow>(parent), m_clock(clock) {}

void CampaignsModel::setCampaigns(const QList<core::Campaign>& campaigns, const QList<core::Brand>& brands) {
    QList<CampaignRow> rows;
    for (const core::Campaign& campaign : campaigns) {
        CampaignRow row{campaign, {}};
        for (const core::Brand& brand : brands) {
            if (brand.id == campaign.filed.brandId) {
                row.brandName = brand.filed.displayName;
            }
        }
        rows.append(row);
    }
    replaceRows(rows);
}

int CampaignsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString CampaignsModel::text(const CampaignRow& row, int column) const {
    const core::Campaign& campaign = row.campaign;
    switch (column) {
        case UseCase:
            return models::UseCases::find(campaign.filed.usecase).label;
        case State:
            return RegistrationText::state(campaign).word;
        case News:
            // The first reason is worth more in the list than a count of them.
            if (!campaign.rejectionReasons.isEmpty()) {
                return campaign.rejectionReasons.first();
            }
            if (campaign.expirationDate) {
                return campaign.status == QLatin1String("EXPIRED")
                           ? tr("Expired %1").arg(Formats::isoDate(*campaign.expirationDate))
                           : tr("Until %1").arg(Formats::isoDate(*campaign.expirationDate));
            }
            return RegistrationText::waiting(campaign, m_clock.now());
        case Brand:
            return row.brandName.isEmpty() ? campaign.filed.brandId : row.brandName;
        case RegistryId:
            return campaign.tcrCampaignId.isEmpty() ? Formats::none() : campaign.tcrCampaignId;
        case Submitted:
            return Formats::isoDate(campaign.submittedAt.value_or(campaign.createdAt));
        default:
            return {};
    }
}

QVariant CampaignsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const CampaignRow& entry = row(index.row());
    const core::Campaign& campaign = entry.campaign;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return text(entry, index.column());
        case Qt::ToolTipRole:
            if (index.column() == News) {
                return Formats::toolTip(campaign.rejectionReasons.join(QLatin1String("\n\n")));
            }
            return index.column() == Submitted
                       ? QVariant(Formats::absolute(campaign.submittedAt.value_or(campaign.createdAt)))
                       : QVariant();
        case BadgeToneRole:
            return index.column() == State ? QVariant(int(RegistrationText::state(campaign).tone))
                                           : QVariant();
        case BadgeIconRole:
            return index.column() == State ? QVariant(RegistrationText::state(campaign).icon) : QVariant();
        case MonospaceRole:
            return index.column() == RegistryId && !campaign.tcrCampaignId.isEmpty();
        case RawValueRole:
            return index.column() == Submitted
                       ? QVariant(campaign.submittedAt.value_or(campaign.createdAt).milliseconds())
                       : QVariant(text(entry, index.column()));
        case KeyRole:
            return campaign.id;
        default:
            return {};
    }
}

QVariant CampaignsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case UseCase:
            return tr("Use case");
        case State:
            return tr("State");
        case News:
            return tr("What is new");
        case Brand:
            return tr("Brand");
        case RegistryId:
            return tr("Registry id");
        case Submitted:
            return tr("Filed");
        default:
            return {};
    }
}

} // namespace am::models
