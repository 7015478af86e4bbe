// Consent records and waiting double opt-ins as one table.
#pragma once

#include "core/Clock.h"
#include "core/Consent.h"
#include "models/DiffTableModel.h"

#include <optional>

namespace am::sync {
class LineTypes;
}

namespace am::models {

/// What is on file for (our number, contact). At least one of record and pending is there.
struct ConsentRow {
    std::optional<core::ConsentRecord> record;
    std::optional<core::PendingOptIn> pending;
    core::ConsentState state = core::ConsentState::None;
    QString phoneNumberId;
    QString number; ///< E.164; empty if we no longer own it
    QString numberLabel;
    QString contact;

    /// The same whether there is a record yet or not, so that a YES does not lose the selection.
    QString key() const { return phoneNumberId + QLatin1Char(' ') + contact; }
    /// When the present state began.
    core::Timestamp since() const;
    core::Timestamp lastChange() const;
    bool operator==(const ConsentRow&) const = default;
};

/// Latest change first. Lives on the UI thread.
class ConsentModel : public DiffTableModel<ConsentRow> {
    Q_OBJECT
public:
    enum Column : int { Contact, Number, State, Since, Source, Changed, ColumnCount };

    explicit ConsentModel(const core::Clock& clock, QObject* parent = nullptr);

    /// Marks landlines by these, which must outlive the model.
    void setLineTypes(const sync::LineTypes& lines);
    void setRows(const QList<ConsentRow>& rows) { replaceRows(rows); }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ConsentRow& row, int column) const;

    bool isLandline(const ConsentRow& row) const;

    const core::Clock& m_clock;
    const sync::LineTypes* m_lines = nullptr;
};

} // namespace am::models
