// Brands as a table.
#include "models/BrandsModel.h"

#include "models/Formats.h"
#include "models/RegistrationText.h"
#include "models/Roles.h"

namespace am::models {

BrandsModel::BrandsModel(const core::Clock& clock, QObject* parent)
    : DiffTableModel<BrandRow>(parent), m_clock(clock) {}

void BrandsModel::setBrands(const QList<core::Brand>& brands) {
    QList<BrandRow> rows;
    for (const core::Brand& brand : brands) {
        rows.append({brand});
    }
    replaceRows(rows);
}

int BrandsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString BrandsModel::text(const core::Brand& brand, int column) const {
    switch (column) {
        case Name:
            return brand.filed.displayName;
        case State:
            return RegistrationText::state(brand).word;
        case Waiting:
            return RegistrationText::waiting(brand, m_clock.now());
        case Entity:
            return RegistrationText::entityType(brand.filed.entityType);
        case RegistryId:
            return brand.tcrBrandId.isEmpty() ? Formats::none() : brand.tcrBrandId;
        case Submitted:
            return Formats::isoDate(brand.submittedAt.value_or(brand.createdAt));
        default:
            return {};
    }
}

QVariant BrandsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const core::Brand& brand = row(index.row()).brand;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return text(brand, index.column());
        case Qt::ToolTipRole:
            return index.column() == Submitted
                       ? QVariant(Formats::absolute(brand.submittedAt.value_or(brand.createdAt)))
                       : QVariant();
        case BadgeToneRole:
            return index.column() == State ? QVariant(int(RegistrationText::state(brand).tone)) : QVariant();
        case BadgeIconRole:
            return index.column() == State ? QVariant(RegistrationText::state(brand).icon) : QVariant();
        case MonospaceRole:
            return index.column() == RegistryId && !brand.tcrBrandId.isEmpty();
        case RawValueRole:
            return index.column() == Submitted
                       ? QVariant(brand.submittedAt.value_or(brand.createdAt).milliseconds())
                       : QVariant(text(brand, index.column()));
        case KeyRole:
            return brand.id;
        default:
            return {};
    }
}

QVariant BrandsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Name:
            return tr("Brand");
        case State:
            return tr("Identity");
        case Waiting:
            return tr("Since filing");
        case Entity:
            return tr("Kind");
        case RegistryId:
            return tr("Registry id");
        case Submitted:
            return tr("Filed");
        default:
            return {};
    }
}

} // namespace am::models
