// The findings on a registration as a list.
#pragma once

#include "models/DiffListModel.h"
#include "models/RegistrationFinding.h"

namespace am::models {

/// Gravest first, then in the order of the form. Lives on the UI thread.
class FindingsModel : public DiffListModel<RegistrationFinding> {
    Q_OBJECT
public:
    using DiffListModel::DiffListModel;

    /// In any order; `fieldOrder` is that of the form.
    void setFindings(QList<RegistrationFinding> findings, const QStringList& fieldOrder);
    /// -1 if it is not (or no longer) in the list.
    int rowOf(const QString& id) const;
    QVariant data(const QModelIndex& index, int role) const override;
};

} // namespace am::models
