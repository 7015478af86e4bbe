// How a looked up number looks in a table.
#include "models/LookupModel.h"

#include "models/ErrorText.h"
#include "models/Formats.h"
#include "models/LineTypeText.h"

namespace am::models {

using namespace Qt::StringLiterals;
using State = LookupRow::State;

namespace {

struct StateSign {
    QString word;
    Tone tone = Tone::Neutral;
    QString icon;
};

StateSign signOf(const LookupRow& row) {
    switch (row.state) {
        case State::Refused:
            return {LookupModel::tr("Cannot be asked"), Tone::Warning, u"blocked"_s};
        case State::Ready:
            return {LookupModel::tr("Not looked up"), Tone::Neutral, u"unknown"_s};
        case State::Asking:
            return {LookupModel::tr("Asking…"), Tone::Info, u"sync"_s};
        case State::Waiting:
            return {LookupModel::tr("Result to come"), Tone::Info, u"clock"_s};
        case State::Failed:
            return {row.error ? describe(*row.error).title : LookupModel::tr("Failed"), Tone::Danger,
                    u"error"_s};
        case State::Known:
        case State::Done:
            break;
    }
    if (!row.lookup || !row.lookup->result) {
        return {LookupModel::tr("No result"), Tone::Warning, u"unknown"_s};
    }
    const QString& type = row.lookup->result->lineType;
    const QString word = LineTypeText::word(type);
    return {row.state == State::Known ? LookupModel::tr("%1, known", "line type").arg(word) : word,
            core::isFixedLine(type) ? Tone::Warning : Tone::Success, LineTypeText::icon(type)};
}

QString dateText(const std::optional<core::Timestamp>& at) {
    return at ? Formats::isoDate(*at) : QString();
}

} // namespace

int LookupModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString LookupModel::text(const LookupRow& row, int column) const {
    if (column == Number) {
        return Formats::phone(row.number);
    }
    if (column == Result) {
        return signOf(row).word;
    }
    if (column == Provider && row.state == State::Refused) {
        return row.problem;
    }
    if (column == Provider && row.state == State::Failed && row.error) {
        return describe(*row.error).explanation;
    }
    if (!row.lookup) {
        return {};
    }
    const auto result = row.lookup->result.value_or(core::LookupResult());
    switch (column) {
        case Provider:
            return result.messagingProvider.isEmpty() ? result.voiceProvider : result.messagingProvider;
        case Country:
            return LineTypeText::country(result.countryCode);
        case Asked:
            return dateText(row.lookup->requestedAt);
        case KeptUntil:
            return dateText(row.lookup->resultKeptUntil());
        case Cost:
            return LineTypeText::cost(row.lookup->cost);
        default:
            return {};
    }
}

QString LookupModel::toolTip(const LookupRow& row, int column) const {
    if (column == Provider && (row.state == State::Refused || row.state == State::Failed)) {
        return Formats::toolTip(text(row, column));
    }
    if (column == Result && row.error) {
        return Formats::toolTip(describe(*row.error).forClipboard());
    }
    if (column == Result && !row.problem.isEmpty()) {
        return Formats::toolTip(row.problem);
    }
    if (column == Provider && row.lookup && row.lookup->result) {
        return Formats::toolTip(
            tr("Texts: %1\nCalls: %2")
                .arg(row.lookup->result->messagingProvider.isEmpty() ? Formats::none()
                                                                     : row.lookup->result->messagingProvider,
                     row.lookup->result->voiceProvider.isEmpty() ? Formats::none()
                                                                 : row.lookup->result->voiceProvider));
    }
    return column == Number ? row.number : QString();
}

QVariant LookupModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const LookupRow& entry = row(index.row());
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(entry, column);
        case Qt::AccessibleTextRole:
            return column == Result && !entry.problem.isEmpty()
                       ? tr("%1: %2", "state, reason").arg(text(entry, column), entry.problem)
                       : text(entry, column);
        case Qt::ToolTipRole:
            return toolTip(entry, column);
        case BadgeToneRole:
            return column == Result ? QVariant(int(signOf(entry).tone)) : QVariant();
        case BadgeIconRole:
            return column == Result ? QVariant(signOf(entry).icon) : QVariant();
        case RawValueRole:
            return column == Number ? entry.number : text(entry, column);
        case KeyRole:
            return entry.key();
        default:
            return {};
    }
}

QVariant LookupModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Number:
            return tr("Number");
        case Result:
            return tr("Line type");
        case Provider:
            return tr("Provider");
        case Country:
            return tr("Country");
        case Asked:
            return tr("Looked up");
        case KeptUntil:
            return tr("Kept until");
        case Cost:
            return tr("Cost");
        default:
            return {};
    }
}

} // namespace am::models
