// What one simulated phone received and sent.
#include "models/PhoneThreadModel.h"

#include "models/Formats.h"

namespace am::models {

PhoneThreadModel::PhoneThreadModel(const core::Clock& clock, QObject* parent)
    : DiffListModel(parent), m_clock(clock) {}

void PhoneThreadModel::setMessages(const QList<core::SandboxPhoneMessage>& messages) {
    QList<PhoneTextRow> rows;
    rows.reserve(messages.size());
    for (int i = 0; i < messages.size(); ++i) {
        rows.append({i, messages.at(i)});
    }
    replaceRows(rows);
}

QVariant PhoneThreadModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const core::SandboxPhoneMessage& message = row(index.row()).message;
    const bool sent = message.direction == core::SandboxPhoneMessage::Direction::Sent;
    const QString other = Formats::phone(sent ? message.to : message.from);
    const QString time = Formats::relativeWithTime(message.at, m_clock.now());
    switch (role) {
        case Qt::DisplayRole:
            return message.body;
        case SentByPhoneRole:
            return sent;
        case TimeTextRole:
            return sent ? tr("to %1 · %2").arg(other, time) : tr("from %1 · %2").arg(other, time);
        case Qt::ToolTipRole:
            return Formats::absolute(message.at);
        case Qt::AccessibleTextRole:
            return sent ? tr("Sent to %1: %2, %3").arg(other, message.body, time)
                        : tr("Received from %1: %2, %3").arg(other, message.body, time);
        default:
            return {};
    }
}

} // namespace am::models
