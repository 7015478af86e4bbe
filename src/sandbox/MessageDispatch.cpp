// Hands a text to the carriers.
#include "sandbox/MessageDispatch.h"

#include "rules/Segments.h"

#include <algorithm>

namespace am::sandbox {

int segmentCount(const std::string& text) {
    return std::max(1, rules::countSegments(QString::fromStdString(text)).count);
}

StoredMessage MessageDispatch::compose(const Dispatch& dispatch) {
    StoredMessage message;
    message.id = m_state.ids.uuid();
    message.from = dispatch.from;
    message.to = dispatch.to;
    message.text = dispatch.text;
    message.purpose = dispatch.purpose;
    message.priority = dispatch.priority;
    message.tag = dispatch.tag;
    message.mediaUrls = dispatch.mediaUrls;
    message.channel = dispatch.mediaUrls ? "mms" : "sms";
    // An MMS counts as one part.
    message.segmentCount = dispatch.mediaUrls ? 1 : segmentCount(dispatch.text);
    message.createdAt = m_state.now();
    message.carrierId = m_state.ids.carrierMessageId(message.createdAt);
    return message;
}

StoredMessage MessageDispatch::send(const Dispatch& dispatch) {
    StoredMessage message = compose(dispatch);
    m_messages.insert(message);
    m_carrier.accept(message, dispatch.blockedByCode);
    return message;
}

} // namespace am::sandbox
