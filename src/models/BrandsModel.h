// Brands as a table.
#pragma once

#include "core/Brand.h"
#include "core/Clock.h"
#include "models/DiffTableModel.h"

namespace am::models {

struct BrandRow {
    core::Brand brand;

    QString key() const { return brand.id; }
    bool operator==(const BrandRow&) const = default;
};

/// Newest first, as the archive gives them. Lives on the UI thread.
class BrandsModel : public DiffTableModel<BrandRow> {
    Q_OBJECT
public:
    enum Column : int { Name, State, Waiting, Entity, RegistryId, Submitted, ColumnCount };

    explicit BrandsModel(const core::Clock& clock, QObject* parent = nullptr);

    void setBrands(const QList<core::Brand>& brands);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const core::Brand& brand, int column) const;

    const core::Clock& m_clock;
};

} // namespace am::models
