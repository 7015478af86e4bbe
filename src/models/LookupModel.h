// The numbers of a lookup dialog, each with what is known and what became of asking.
#pragma once

#include "core/ApiError.h"
#include "core/Lookup.h"
#include "models/DiffTableModel.h"

#include <optional>

namespace am::models {

/// One typed number. A value.
struct LookupRow {
    enum class State : quint8 {
        Refused, ///< cannot be asked for; `problem` says why
        Ready,   ///< would be asked for
        Known,   ///< a kept result is there already
        Asking,  ///< queued, or on its way
        Waiting, ///< charged, and the result is still to come
        Done,
        Failed ///< `error` says why; it may be asked for again with the same key
    };
    QString typed;
    QString number; ///< E.164; as typed if it is no number
    State state = State::Ready;
    QString problem;
    std::optional<core::Lookup> lookup; ///< known before, or the answer
    std::optional<core::ApiError> error;

    const QString& key() const { return number; }
    bool operator==(const LookupRow&) const = default;
};

/// `data()` reads memory only. UI thread.
class LookupModel : public DiffTableModel<LookupRow> {
    Q_OBJECT
public:
    enum Column : int { Number, Result, Provider, Country, Asked, KeptUntil, Cost, ColumnCount };

    using DiffTableModel<LookupRow>::DiffTableModel;

    void setRows(const QList<LookupRow>& rows) { replaceRows(rows); }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const LookupRow& row, int column) const;
    QString toolTip(const LookupRow& row, int column) const;
};

} // namespace am::models
