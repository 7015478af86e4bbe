// The simulated phones of a sandbox.
#include "models/PhoneListModel.h"

#include "models/Formats.h"
#include "models/Roles.h"

namespace am::models {

PhoneListModel::PhoneListModel(const core::Clock& clock, QObject* parent)
    : DiffListModel(parent), m_clock(clock) {}

void PhoneListModel::setPhones(const QList<core::SandboxPhone>& phones) {
    QList<PhoneRow> rows;
    QSet<QString> known;
    for (const core::SandboxPhone& phone : phones) {
        rows.append({phone.number, phone.lastText, phone.lastAt});
        known.insert(phone.number);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const PhoneRow& left, const PhoneRow& right) { return left.lastAt > right.lastAt; });
    m_added.removeIf([&known](const PhoneRow& row) { return known.contains(row.number); });
    replaceRows(m_added + rows);
}

void PhoneListModel::addPhone(const QString& number) {
    if (rowOf(number) < 0) {
        const PhoneRow added{number, {}, m_clock.now()};
        m_added.prepend(added);
        QList<PhoneRow> all{added};
        for (const auto& known : rows()) {
            all.append(*known);
        }
        replaceRows(std::move(all));
    }
}

int PhoneListModel::rowOf(const QString& number) const {
    for (int i = 0; i < count(); ++i) {
        if (row(i).number == number) {
            return i;
        }
    }
    return -1;
}

QVariant PhoneListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PhoneRow& phone = row(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return Formats::phone(phone.number);
        case SecondaryTextRole:
            return phone.lastText.isEmpty() ? tr("No texts yet") : phone.lastText.simplified();
        case KeyRole:
        case RawValueRole:
            return phone.number;
        case Qt::ToolTipRole:
            return Formats::absolute(phone.lastAt);
        case Qt::AccessibleTextRole:
            return tr("Phone %1, last text: %2, %3")
                .arg(Formats::phone(phone.number), phone.lastText,
                     Formats::relative(phone.lastAt, m_clock.now()));
        default:
            return {};
    }
}

} // namespace am::models
