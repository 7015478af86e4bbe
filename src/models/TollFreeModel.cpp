// Our toll-free numbers with their dossiers as a table.
#include "models/TollFreeModel.h"

#include "models/Formats.h"
#include "models/Roles.h"
#include "models/TollFreeText.h"

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

/// Of a dossier that is listed for itself.
QString numbers(const TollFreeRow& row) {
    QStringList shown;
    for (const QString& number : row.dossier ? row.dossier->fields.numbers : QStringList()) {
        shown += Formats::phone(number);
    }
    return shown.isEmpty() ? Formats::none() : shown.join(u", "_s);
}

} // namespace

TollFreeModel::TollFreeModel(const core::Clock& clock, QObject* parent)
    : DiffTableModel<TollFreeRow>(parent), m_clock(clock) {}

int TollFreeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString TollFreeModel::since(const TollFreeRow& row, core::Timestamp now) {
    if (!row.dossier) {
        return Formats::none();
    }
    const auto span = std::max(now.since(row.dossier->statusSince()), std::chrono::milliseconds(0));
    const int days = int(span / std::chrono::hours(24));
    const QString stood = days > 0 ? tr("%n days", nullptr, days) : tr("Less than a day");
    const QString left = TollFreeText::editWindow(*row.dossier, now);
    return left.isEmpty() ? stood : tr("%1 · %2", "time, what is left").arg(stood, left);
}

QString TollFreeModel::text(const TollFreeRow& row, int column) const {
    switch (column) {
        case Number:
            if (row.number.isEmpty()) {
                return numbers(row);
            }
            return row.isOwned ? Formats::phone(row.number)
                               : tr("%1 (not yours any more)").arg(Formats::phone(row.number));
        case Label:
            return row.label;
        case Status:
            return TollFreeText::state(row.dossier).word;
        case Since:
            return since(row, m_clock.now());
        case Findings:
            return row.dossier ? TollFreeText::counts(row.findings) : Formats::none();
        case Programme:
            return TollFreeText::programme(row.programme.isTransactional);
        case Limit:
            return TollFreeText::limit(row.programme.dailyLimit);
        default:
            return {};
    }
}

QVariant TollFreeModel::raw(const TollFreeRow& row, int column) const {
    switch (column) {
        case Number:
            return row.number;
        case Status:
            return row.dossier ? int(row.dossier->status()) : -1;
        case Since:
            return row.dossier ? row.dossier->statusSince().milliseconds() : qint64(0);
        case Findings:
            return row.findings.block * 10'000 + row.findings.warn;
        case Limit:
            return row.programme.dailyLimit;
        default:
            return text(row, column);
    }
}

QVariant TollFreeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const TollFreeRow& row = this->row(index.row());
    const int column = index.column();
    const bool hasBlocks = column == Findings && row.dossier && row.findings.block > 0;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return text(row, column);
        case Qt::ToolTipRole:
            return column == Since && row.dossier ? QVariant(Formats::absolute(row.dossier->statusSince()))
                                                  : QVariant();
        case BadgeToneRole:
            return column == Status ? QVariant(int(TollFreeText::state(row.dossier).tone))
                   : hasBlocks      ? QVariant(int(Tone::Danger))
                                    : QVariant();
        case BadgeIconRole:
            return column == Status ? QVariant(TollFreeText::state(row.dossier).icon)
                   : hasBlocks      ? QVariant(u"blocked"_s)
                                    : QVariant();
        case RawValueRole:
            return raw(row, column);
        case KeyRole:
            return row.key();
        default:
            return {};
    }
}

QVariant TollFreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Number:
            return tr("Number");
        case Label:
            return tr("Label");
        case Status:
            return tr("Verification");
        case Since:
            return tr("Since");
        case Findings:
            return tr("Findings");
        case Programme:
            return tr("Programme");
        case Limit:
            return tr("Per contact");
        default:
            return {};
    }
}

} // namespace am::models
