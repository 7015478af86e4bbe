// The API's words for delivery statuses, and their order.
#include "core/Message.h"

#include <array>
#include <utility>

namespace am::core {

namespace {

constexpr std::array<std::pair<MessageStatus, QLatin1String>, 6> statusWords{{
    {MessageStatus::Queued, QLatin1String("queued")},
    {MessageStatus::Sending, QLatin1String("sending")},
    {MessageStatus::Sent, QLatin1String("sent")},
    {MessageStatus::Delivered, QLatin1String("delivered")},
    {MessageStatus::Undelivered, QLatin1String("undelivered")},
    {MessageStatus::Failed, QLatin1String("failed")},
}};

/// How far a message has come; all final states are equally far.
constexpr int progress(MessageStatus status) {
    return isFinal(status) ? 4 : int(status);
}

} // namespace

MessageStatus messageStatusFromText(QStringView text) {
    for (const auto& [status, word] : statusWords) {
        if (text == word) {
            return status;
        }
    }
    return MessageStatus::Unknown;
}

QString messageStatusText(MessageStatus status) {
    for (const auto& [known, word] : statusWords) {
        if (status == known) {
            return word;
        }
    }
    return QString();
}

bool mayFollow(MessageStatus current, MessageStatus next) {
    if (isFinal(current)) {
        return next == current;
    }
    // A status without a name is of unknown progress: it may come between any two, but does not undo one we
    // know.
    if (current == MessageStatus::Unknown || next == MessageStatus::Unknown) {
        return true;
    }
    return progress(next) >= progress(current);
}

} // namespace am::core
