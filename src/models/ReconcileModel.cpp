// Texts and tones of a comparison.
#include "models/ReconcileModel.h"

#include "models/ErrorText.h"
#include "models/Formats.h"
#include "models/Roles.h"

namespace am::models {

using namespace Qt::StringLiterals;
using State = sync::StreamComparison::State;

namespace {

qint64 differing(const sync::StreamComparison& comparison) {
    return comparison.missing + comparison.changed + comparison.kept + comparison.onlyHere +
           comparison.unreadable;
}

Tone toneOf(const sync::StreamComparison& comparison) {
    switch (comparison.state) {
        case State::Done:
            return comparison.isEqual() ? Tone::Success : Tone::Warning;
        case State::Failed:
            return Tone::Danger;
        case State::Walking:
        case State::Checking:
            return Tone::Info;
        case State::Waiting:
        case State::Cancelled:
            break;
    }
    return Tone::Neutral;
}

QString iconOf(const sync::StreamComparison& comparison) {
    switch (comparison.state) {
        case State::Done:
            return comparison.isEqual() ? u"check"_s : u"warning"_s;
        case State::Failed:
            return u"error"_s;
        case State::Walking:
        case State::Checking:
            return u"sync"_s;
        case State::Waiting:
            return u"clock"_s;
        case State::Cancelled:
            break;
    }
    return u"blocked"_s;
}

qint64 number(const sync::StreamComparison& comparison, int column) {
    switch (column) {
        case ReconcileModel::Remote:
            return comparison.remote;
        case ReconcileModel::Local:
            return comparison.local;
        case ReconcileModel::Missing:
            return comparison.missing;
        case ReconcileModel::Changed:
            return comparison.changed + comparison.kept;
        default:
            return comparison.onlyHere;
    }
}

/// What is here is only known once the list was read to its end.
bool isKnown(const sync::StreamComparison& comparison, int column) {
    const bool isWhole = comparison.state == State::Done || comparison.state == State::Checking;
    const bool needsAll = column == ReconcileModel::Local || column == ReconcileModel::OnlyHere;
    return comparison.state != State::Waiting && (isWhole || !needsAll);
}

} // namespace

void ReconcileModel::setStreams(const QList<sync::StreamComparison>& streams) {
    QList<ReconcileRow> rows;
    for (const sync::StreamComparison& stream : streams) {
        rows.append({stream});
    }
    replaceRows(rows);
}

QString ReconcileModel::nameOf(const QString& stream) {
    if (stream == "outbound"_L1) {
        return tr("Sent messages");
    }
    if (stream == "inbound"_L1) {
        return tr("Received messages");
    }
    if (stream == "consent"_L1) {
        return tr("Consent");
    }
    if (stream == "numbers"_L1) {
        return tr("Numbers");
    }
    if (stream == "brands"_L1) {
        return tr("Brands");
    }
    return stream == "campaigns"_L1 ? tr("Campaigns") : stream;
}

QString ReconcileModel::resultOf(const sync::StreamComparison& comparison) {
    switch (comparison.state) {
        case State::Waiting:
            return tr("Waits");
        case State::Walking:
            return tr("Reading\u2026");
        case State::Checking:
            return tr("Checking\u2026");
        case State::Done:
            return comparison.isEqual() ? tr("The same")
                                        : tr("%Ln differ", nullptr, int(differing(comparison)));
        case State::Failed:
            return comparison.error ? describe(*comparison.error).title : tr("Ended early");
        case State::Cancelled:
            break;
    }
    return tr("Cancelled");
}

int ReconcileModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReconcileModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const sync::StreamComparison& comparison = row(index.row()).comparison;
    const int column = index.column();
    if (role == KeyRole) {
        return comparison.stream;
    }
    if (column == Result) {
        switch (role) {
            case BadgeToneRole:
                return int(toneOf(comparison));
            case BadgeIconRole:
                return iconOf(comparison);
            case Qt::DisplayRole:
            case Qt::AccessibleTextRole:
                return resultOf(comparison);
            default:
                return {};
        }
    }
    if (role == Qt::TextAlignmentRole && column != List) {
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (column == List) {
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(nameOf(comparison.stream))
                                                                         : QVariant();
    }
    if (role == RawValueRole) {
        return number(comparison, column);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    return isKnown(comparison, column) ? Formats::count(number(comparison, column)) : Formats::none();
}

QVariant ReconcileModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section != List && section != Result) {
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case List:
            return tr("List");
        case Remote:
            return tr("At the API");
        case Local:
            return tr("Here");
        case Missing:
            return tr("Missing here");
        case Changed:
            return tr("Different");
        case OnlyHere:
            return tr("Only here");
        case Result:
            return tr("Result");
        default:
            return {};
    }
}

} // namespace am::models
