// Our toll-free numbers with their dossiers as a table.
#pragma once

#include "core/Clock.h"
#include "core/TollFreeDossier.h"
#include "core/TollFreeProgramme.h"
#include "models/DiffTableModel.h"
#include "rules/TollFreeLint.h"

#include <optional>

namespace am::models {

struct TollFreeRow {
    QString number; ///< empty: a dossier that no number leads to
    QString label;
    bool isOwned = true; ///< false: only a dossier still names it
    std::optional<core::TollFreeDossier> dossier;
    rules::LintCounts findings; ///< of the dossier
    core::TollFreeProgramme programme;

    QString key() const {
        return number.isEmpty() && dossier ? QStringLiteral("dossier-%1").arg(dossier->id) : number;
    }
    bool operator==(const TollFreeRow&) const = default;
};

/// By number; at the end the dossiers that no number leads to. Lives on the UI thread.
class TollFreeModel : public DiffTableModel<TollFreeRow> {
    Q_OBJECT
public:
    enum Column : int { Number, Label, Status, Since, Findings, Programme, Limit, ColumnCount };

    explicit TollFreeModel(const core::Clock& clock, QObject* parent = nullptr);

    void setRows(const QList<TollFreeRow>& rows) { replaceRows(rows); }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "3 days", "less than an hour": how long the dossier has stood so; with what is left to edit it.
    static QString since(const TollFreeRow& row, core::Timestamp now);

private:
    QString text(const TollFreeRow& row, int column) const;
    QVariant raw(const TollFreeRow& row, int column) const;

    const core::Clock& m_clock;
};

} // namespace am::models
