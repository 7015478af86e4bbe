// Words, tones and icons of a bulk change.
#include "models/NumberBulkModel.h"

#include "models/ErrorText.h"
#include "models/Formats.h"

namespace am::models {

using namespace Qt::StringLiterals;
using RowState = NumberBulkRow::State;

namespace {

Tone toneOf(RowState state) {
    switch (state) {
        case RowState::Changes:
        case RowState::Running:
            return Tone::Info;
        case RowState::Impossible:
        case RowState::Unknown:
            return Tone::Warning;
        case RowState::Done:
            return Tone::Success;
        case RowState::Failed:
            return Tone::Danger;
        case RowState::Unchanged:
        case RowState::Waiting:
        case RowState::Stopped:
            return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString iconOf(RowState state) {
    switch (state) {
        case RowState::Changes:
            return u"edit"_s;
        case RowState::Unchanged:
            return u"check"_s;
        case RowState::Impossible:
            return u"blocked"_s;
        case RowState::Waiting:
            return u"clock"_s;
        case RowState::Running:
            return u"sending"_s;
        case RowState::Done:
            return u"check"_s;
        case RowState::Failed:
            return u"error"_s;
        case RowState::Unknown:
            return u"unknown"_s;
        case RowState::Stopped:
            return u"pause"_s;
    }
    return {};
}

} // namespace

QString NumberBulkModel::stateWord(RowState state) {
    switch (state) {
        case RowState::Changes:
            return tr("Will change");
        case RowState::Unchanged:
            return tr("Already so");
        case RowState::Impossible:
            return tr("Cannot");
        case RowState::Waiting:
            return tr("Waiting");
        case RowState::Running:
            return tr("Running");
        case RowState::Done:
            return tr("Done");
        case RowState::Failed:
            return tr("Failed");
        case RowState::Unknown:
            return tr("Unknown");
        case RowState::Stopped:
            return tr("Not begun");
    }
    return {};
}

QString NumberBulkModel::outcome(const NumberBulkRow& row) {
    if (!row.error) {
        return row.note;
    }
    const ErrorText text = describe(*row.error);
    QStringList parts{text.title};
    if (!text.codeLine().isEmpty()) {
        parts += text.codeLine();
    }
    if (!text.requestId.isEmpty()) {
        parts += tr("request %1").arg(text.requestId);
    }
    return parts.join(u" · "_s);
}

int NumberBulkModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NumberBulkModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const NumberBulkRow& entry = row(index.row());
    if (role == KeyRole) {
        return entry.key();
    }
    if (index.column() == State && role == BadgeToneRole) {
        return int(toneOf(entry.state));
    }
    if (index.column() == State && role == BadgeIconRole) {
        return iconOf(entry.state);
    }
    if (index.column() == Note && role == Qt::ToolTipRole) {
        return Formats::toolTip(entry.error ? describe(*entry.error).forClipboard() : entry.note);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
        case Number:
            return Formats::phone(entry.number);
        case Label:
            return entry.label;
        case State:
            return stateWord(entry.state);
        case Note:
            return outcome(entry);
        default:
            return {};
    }
}

QVariant NumberBulkModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Number:
            return tr("Number");
        case Label:
            return tr("Label");
        case State:
            return tr("State");
        case Note:
            return tr("What becomes of it");
        default:
            return {};
    }
}

} // namespace am::models
