// Texts for differing rows.
#include "models/DifferencesModel.h"

#include "models/Formats.h"
#include "models/Roles.h"

namespace am::models {

using namespace Qt::StringLiterals;
using Kind = sync::RowDifference::Kind;
using Reason = sync::RowDifference::Reason;

void DifferencesModel::setDifferences(const QList<sync::RowDifference>& differences) {
    if (differences == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = differences;
    endResetModel();
}

QString DifferencesModel::whatOf(const sync::RowDifference& difference) {
    switch (difference.kind) {
        case Kind::Missing:
            return tr("Missing here");
        case Kind::Changed:
            return tr("Different");
        case Kind::Kept:
            return tr("Kept as it is here");
        case Kind::Unreadable:
            return tr("Cannot be read");
        case Kind::OnlyHere:
            break;
    }
    return tr("Only here");
}

QString DifferencesModel::whyOf(const sync::RowDifference& difference) {
    QStringList parts;
    if (!difference.fields.isEmpty()) {
        parts << difference.fields.join(u", "_s);
    }
    switch (difference.reason) {
        case Reason::PastRetention:
            parts << tr("older than everything the API still lists");
            break;
        case Reason::Erased:
            parts << tr("its content was erased");
            break;
        case Reason::NotListed:
            parts << tr("the API does not know it");
            break;
        case Reason::None:
            break;
    }
    if (!difference.isConfirmed) {
        parts << tr("not asked for a second time");
    }
    return parts.join(u" \u00b7 "_s);
}

QString DifferencesModel::text() const {
    QStringList lines;
    for (int row = -1; row < m_rows.size(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column) {
            if (row < 0) {
                cells << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            } else if (column == At && m_rows.at(row).kind != Kind::Unreadable) {
                cells << m_rows.at(row).at.toRfc3339();
            } else {
                cells << data(index(row, column), Qt::DisplayRole).toString();
            }
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

int DifferencesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DifferencesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const sync::RowDifference& difference = m_rows.at(index.row());
    if (role == KeyRole) {
        return difference.id;
    }
    if (role == MonospaceRole) {
        return index.column() == Id;
    }
    if (role == Qt::ToolTipRole && index.column() == At && difference.kind != Kind::Unreadable) {
        return Formats::toolTip(Formats::absolute(difference.at));
    }
    if (role == Qt::ToolTipRole && index.column() == Why) {
        return Formats::toolTip(whyOf(difference));
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
        case What:
            return whatOf(difference);
        case Id:
            return difference.id;
        case At:
            return difference.kind == Kind::Unreadable ? Formats::none() : Formats::absolute(difference.at);
        case Why:
            return whyOf(difference);
        default:
            return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case What:
            return tr("What");
        case Id:
            return tr("Id");
        case At:
            return tr("Time");
        case Why:
            return tr("Fields, or why");
        default:
            return {};
    }
}

} // namespace am::models
