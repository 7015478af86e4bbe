// Numbers on offer, each with a box that puts it into the cart.
#include "models/AvailableNumbersModel.h"

#include "core/PhoneNumber.h"
#include "models/Formats.h"
#include "models/OwnedNumbersModel.h"
#include "models/Roles.h"
#include "rules/AreaCodes.h"

namespace am::models {

AvailableNumbersModel::AvailableNumbersModel(QObject* parent) : DiffTableModel<AvailableNumberRow>(parent) {}

void AvailableNumbersModel::setFound(const QList<core::AvailableNumber>& numbers,
                                     const NumberPattern& pattern) {
    const bool isOther = !(pattern == m_pattern);
    m_pattern = pattern;
    QList<AvailableNumberRow> rows;
    for (const core::AvailableNumber& number : numbers) {
        rows.append({number, m_cart.contains(number.number)});
    }
    replaceRows(rows);
    if (isOther && count() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, ColumnCount - 1));
    }
}

void AvailableNumbersModel::markRows() {
    QList<AvailableNumberRow> marked = rows();
    for (AvailableNumberRow& row : marked) {
        row.inCart = m_cart.contains(row.number.number);
    }
    replaceRows(marked);
    Q_EMIT cartChanged();
}

void AvailableNumbersModel::addToCart(const QString& number) {
    if (!m_cart.contains(number)) {
        m_cart.append(number);
        markRows();
    }
}

void AvailableNumbersModel::removeFromCart(const QStringList& numbers) {
    const auto removed =
        m_cart.removeIf([&numbers](const QString& entry) { return numbers.contains(entry); });
    if (removed > 0) {
        markRows();
    }
}

void AvailableNumbersModel::removeGone(const QStringList& numbers) {
    QList<AvailableNumberRow> left = rows();
    left.removeIf([&numbers](const AvailableNumberRow& row) { return numbers.contains(row.number.number); });
    replaceRows(left);
    removeFromCart(numbers);
}

int AvailableNumbersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AvailableNumbersModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const AvailableNumberRow& entry = row(index.row());
    if (role == Qt::CheckStateRole && index.column() == Number) {
        return int(entry.inCart ? Qt::Checked : Qt::Unchecked);
    }
    if (role == KeyRole) {
        return entry.key();
    }
    if (role == MarkStartRole || role == MarkLengthRole) {
        const auto mark = index.column() == Number
                              ? m_pattern.findShown(entry.number.number, Formats::phone(entry.number.number))
                              : std::nullopt;
        return mark ? QVariant(role == MarkStartRole ? mark->start : mark->length) : QVariant();
    }
    if (role == RawValueRole && index.column() == Number) {
        return entry.number.number;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != RawValueRole) {
        return {};
    }
    switch (index.column()) {
        case Number:
            return Formats::phone(entry.number.number);
        case Spelled:
            return m_pattern.spelled(entry.number.number);
        case Type:
            return OwnedNumbersModel::typeName(entry.number.numberType);
        case Place: {
            const auto area = rules::areaCode(core::PhoneNumber::areaCode(entry.number.number));
            return area ? area->state : Formats::none();
        }
        default:
            return {};
    }
}

QVariant AvailableNumbersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Number:
            return tr("Number");
        case Spelled:
            return tr("Spelled");
        case Type:
            return tr("Type");
        case Place:
            return tr("State");
        default:
            return {};
    }
}

Qt::ItemFlags AvailableNumbersModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags common = DiffTableModel<AvailableNumberRow>::flags(index);
    return index.isValid() && index.column() == Number ? common | Qt::ItemIsUserCheckable : common;
}

bool AvailableNumbersModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        index.column() != Number) {
        return false;
    }
    const QString number = row(index.row()).number.number;
    if (value.toInt() == Qt::Checked) {
        addToCart(number);
    } else {
        removeFromCart({number});
    }
    return true;
}

} // namespace am::models
