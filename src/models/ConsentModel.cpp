// Consent records and waiting double opt-ins as one table.
#include "models/ConsentModel.h"

#include "models/ConsentText.h"
#include "models/Formats.h"
#include "models/LineTypeText.h"
#include "models/Roles.h"
#include "sync/LineTypes.h"

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;
using core::ConsentState;

namespace {

Tone toneOf(ConsentState state) {
    switch (state) {
        case ConsentState::OptedIn:
            return Tone::Success;
        case ConsentState::OptedOut:
            return Tone::Danger;
        case ConsentState::Pending:
            return Tone::Info;
        case ConsentState::Expired:
            return Tone::Warning;
        case ConsentState::None:
            break;
    }
    return Tone::Neutral;
}

QString capitalized(QString text) {
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

QString iconOf(ConsentState state) {
    switch (state) {
        case ConsentState::OptedIn:
            return u"check"_s;
        case ConsentState::OptedOut:
            return u"opt-out"_s;
        case ConsentState::Pending:
            return u"clock"_s;
        case ConsentState::Expired:
            return u"warning"_s;
        case ConsentState::None:
            break;
    }
    return u"unknown"_s;
}

} // namespace

core::Timestamp ConsentRow::since() const {
    if (state == ConsentState::Pending && pending) {
        return pending->startedAt;
    }
    if (state == ConsentState::Expired && pending) {
        return pending->expiresAt.value_or(pending->startedAt);
    }
    if (record && state == ConsentState::OptedIn) {
        return record->optedInAt.value_or(record->updatedAt);
    }
    return record ? record->optedOutAt.value_or(record->updatedAt) : core::Timestamp();
}

core::Timestamp ConsentRow::lastChange() const {
    const core::Timestamp recorded = record ? record->updatedAt : core::Timestamp();
    return pending ? std::max(recorded, pending->startedAt) : recorded;
}

ConsentModel::ConsentModel(const core::Clock& clock, QObject* parent)
    : DiffTableModel<ConsentRow>(parent), m_clock(clock) {}

void ConsentModel::setLineTypes(const sync::LineTypes& lines) {
    m_lines = &lines;
    connect(&lines, &sync::LineTypes::changed, this, [this] {
        if (count() > 0) {
            Q_EMIT dataChanged(index(0, Contact), index(count() - 1, Contact));
        }
    });
}

bool ConsentModel::isLandline(const ConsentRow& row) const {
    return m_lines && m_lines->isFixedLine(row.contact);
}

int ConsentModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConsentModel::text(const ConsentRow& row, int column) const {
    switch (column) {
        case Contact:
            return Formats::phone(row.contact);
        case Number:
            if (row.number.isEmpty()) {
                return tr("Released number");
            }
            return row.numberLabel.isEmpty()
                       ? Formats::phone(row.number)
                       : tr("%1 · %2", "label, number").arg(row.numberLabel, Formats::phone(row.number));
        case State:
            return ConsentText::stateWord(row.state);
        case Since:
            return Formats::isoDate(row.since());
        case Source:
            return row.record ? capitalized(ConsentText::source(row.record->source))
                              : tr("Double opt-in started here");
        case Changed:
            return Formats::relativeWithTime(row.lastChange(), m_clock.now());
        default:
            return {};
    }
}

QVariant ConsentModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ConsentRow& entry = row(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return text(entry, index.column());
        case Qt::AccessibleTextRole:
            return index.column() == Contact && isLandline(entry)
                       ? tr("%1, %2", "number, what is known of it")
                             .arg(text(entry, Contact), LineTypeText::warning())
                       : text(entry, index.column());
        case WarningIconRole:
            return index.column() == Contact && isLandline(entry) ? QVariant(u"landline"_s) : QVariant();
        case Qt::ToolTipRole:
            if (index.column() == Contact && isLandline(entry)) {
                return LineTypeText::warning();
            }
            if (index.column() == Since) {
                return Formats::absolute(entry.since());
            }
            return index.column() == Changed ? QVariant(Formats::absolute(entry.lastChange())) : QVariant();
        case BadgeToneRole:
            return index.column() == State ? QVariant(int(toneOf(entry.state))) : QVariant();
        case BadgeIconRole:
            return index.column() == State ? QVariant(iconOf(entry.state)) : QVariant();
        case RawValueRole:
            switch (index.column()) {
                case Contact:
                    return entry.contact;
                case Number:
                    return entry.number;
                case Since:
                    return entry.since().milliseconds();
                case Changed:
                    return entry.lastChange().milliseconds();
                default:
                    return text(entry, index.column());
            }
        case KeyRole:
            return entry.key();
        default:
            return {};
    }
}

QVariant ConsentModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Contact:
            return tr("Contact");
        case Number:
            return tr("Our number");
        case State:
            return tr("State");
        case Since:
            return tr("Since");
        case Source:
            return tr("Source");
        case Changed:
            return tr("Last change");
        default:
            return {};
    }
}

} // namespace am::models
