// How messages look in a table, landlines marked.
#include "models/MessagesModel.h"

#include "core/Clock.h"
#include "models/Delivery.h"
#include "models/Formats.h"
#include "models/LineTypeText.h"
#include "models/MessageDetails.h"
#include "sync/LineTypes.h"

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

/// A cell shows one line; the rest of a long text is in the inspector.
constexpr int cellTextLength = 240;

} // namespace

void MessagesModel::setLineTypes(const sync::LineTypes& lines) {
    m_lines = &lines;
    connect(&lines, &sync::LineTypes::changed, this, [this] {
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0, Contact), index(int(m_rows.size()) - 1, Contact));
        }
    });
}

bool MessagesModel::isLandline(const store::MessageRow& row) const {
    return m_lines && m_lines->isFixedLine(row.message.contact);
}

QVariant MessagesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((section == Segments ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Time:
            return tr("Time");
        case Direction:
            return tr("Direction");
        case State:
            return tr("State");
        case Number:
            return tr("Our number");
        case Contact:
            return tr("Contact");
        case Text:
            return tr("Text");
        case Error:
            return tr("Error");
        case Tag:
            return tr("Tag");
        case Segments:
            return tr("Segments");
        case Channel:
            return tr("Channel");
        default:
            return {};
    }
}

QVariant MessagesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const store::MessageRow& row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(row, column);
        case Qt::ToolTipRole:
            return toolTip(row, column);
        case Qt::TextAlignmentRole:
            return column == Segments ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        case RawValueRole:
            return rawValue(row, column);
        case KeyRole:
            return row.key;
        case BadgeToneRole:
            return column == State ? QVariant(int(Delivery::inLog(row.message, m_clock.now()).tone()))
                                   : QVariant();
        case BadgeIconRole:
            if (column == Direction) {
                return row.message.direction == core::Direction::Inbound ? u"inbound"_s : u"outbound"_s;
            }
            return column == State ? QVariant(Delivery::inLog(row.message, m_clock.now()).icon())
                                   : QVariant();
        case WarningIconRole:
            return column == Contact && isLandline(row) ? QVariant(u"landline"_s) : QVariant();
        case Qt::AccessibleTextRole:
            return column == Contact && isLandline(row) ? tr("%1, %2", "number, what is known of it")
                                                              .arg(text(row, column), LineTypeText::warning())
                                                        : text(row, column);
        case SecondaryTextRole:
            return column == Error ? QVariant(MessageDetails::shortReason(row.message)) : QVariant();
        default:
            return {};
    }
}

QString MessagesModel::text(const store::MessageRow& row, int column) const {
    const core::Message& message = row.message;
    switch (column) {
        case Time:
            return MessageDetails::logTime(message.at, m_clock.now());
        case Direction:
            return MessageDetails::directionWord(message.direction);
        case State:
            return Delivery::inLog(message, m_clock.now()).badgeWord();
        case Number:
            return Formats::phone(message.number);
        case Contact:
            return Formats::phone(message.contact);
        case Text:
            if (message.text.isEmpty() && !message.mediaUrls.isEmpty()) {
                return tr("[%n attachments]", nullptr, int(message.mediaUrls.size()));
            }
            return MessageDetails::shownText(message).left(cellTextLength).simplified();
        case Error:
            return message.errorCode;
        case Tag:
            return message.tag;
        case Segments:
            return message.segmentCount > 0 ? Formats::count(message.segmentCount) : Formats::none();
        case Channel:
            return MessageDetails::channelWord(message.channel);
        default:
            return {};
    }
}

QString MessagesModel::toolTip(const store::MessageRow& row, int column) const {
    const core::Message& message = row.message;
    switch (column) {
        case Time:
            return Formats::absolute(message.at);
        case State:
            return Formats::toolTip(MessageDetails::stateExplanation(message, m_clock.now()));
        case Number:
            return Formats::toolTip(message.number);
        case Contact:
            return Formats::toolTip(isLandline(row) ? message.contact + u'\n' + LineTypeText::warning()
                                                    : message.contact);
        case Text:
            return Formats::toolTip(MessageDetails::shownText(message));
        case Error:
            return Formats::toolTip(MessageDetails::shortReason(message));
        case Tag:
            return Formats::toolTip(message.tag);
        default:
            return {};
    }
}

QVariant MessagesModel::rawValue(const store::MessageRow& row, int column) const {
    const core::Message& message = row.message;
    switch (column) {
        case Time:
            return message.at.milliseconds();
        case Direction:
            return int(message.direction);
        case State:
            return message.statusText.isEmpty() ? core::messageStatusText(message.status)
                                                : message.statusText;
        case Number:
            return message.number;
        case Contact:
            return message.contact;
        case Text:
            return message.text;
        case Error:
            return message.errorCode;
        case Tag:
            return message.tag;
        case Segments:
            return message.segmentCount;
        case Channel:
            return message.channel;
        default:
            return {};
    }
}

} // namespace am::models
