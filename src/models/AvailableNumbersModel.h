// Numbers on offer, each with a box that puts it into the cart.
#pragma once

#include "core/OwnedNumber.h"
#include "models/DiffTableModel.h"
#include "models/NumberPattern.h"
#include "models/Roles.h"

#include <QStringList>

namespace am::models {

struct AvailableNumberRow {
    core::AvailableNumber number;
    bool inCart = false;

    QString key() const { return number.number; }
    bool operator==(const AvailableNumberRow&) const = default;
};

/// The result of a search, and the cart, which outlives the search. Lives on the UI thread.
class AvailableNumbersModel : public DiffTableModel<AvailableNumberRow> {
    Q_OBJECT
public:
    enum Column : int { Number, Spelled, Type, Place, ColumnCount };
    /// Where the searched digits stand in the shown number: their start and length.
    enum Role : int { MarkStartRole = FirstPageRole, MarkLengthRole };

    explicit AvailableNumbersModel(QObject* parent = nullptr);

    /// `pattern` is what was searched for: it is marked in the numbers.
    void setFound(const QList<core::AvailableNumber>& numbers, const NumberPattern& pattern);
    /// What was just found to be gone, or is ours now, is no longer on offer, nor in the cart.
    void removeGone(const QStringList& numbers);
    /// E.164, in the order they were chosen.
    const QStringList& cart() const { return m_cart; }
    void addToCart(const QString& number);
    void removeFromCart(const QStringList& numbers);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void cartChanged();

private:
    void markRows();

    QStringList m_cart;
    NumberPattern m_pattern;
};

} // namespace am::models
