// The carriers: move accepted messages to a final status.
#include "sandbox/CarrierSimulation.h"

#include "rules/DeliveryCodes.h"

namespace am::sandbox {

namespace {
using std::chrono::milliseconds;
using std::chrono::seconds;
constexpr milliseconds untilSending = seconds(1);
constexpr milliseconds untilSent = seconds(2);
constexpr milliseconds untilAnswer = seconds(3);
constexpr milliseconds lateBy = std::chrono::hours(5);

std::string explanation(const std::string& code) {
    const auto known = rules::deliveryCode(QString::fromStdString(code));
    return known ? known->explanation.toStdString() : "The carrier reported error " + code + ".";
}
} // namespace

std::optional<core::MessageStatus> statusFromWord(const std::string& word) {
    const core::MessageStatus status = core::messageStatusFromText(QString::fromStdString(word));
    if (status == core::MessageStatus::Unknown)
        return std::nullopt;
    return status;
}

void CarrierSimulation::plan(const StoredMessage& message, milliseconds after, const char* status,
                             const std::string& errorCode) {
    m_state.events.plan(message.createdAt.plus(after), DueKind::Receipt, message.id,
                        errorCode.empty() ? status : std::string(status) + ' ' + errorCode);
}

void CarrierSimulation::accept(const StoredMessage& message, const std::optional<std::string>& blockedCode) {
    ContactBehaviour behaviour = behaviourOf(message.to);
    if (blockedCode) {
        behaviour.fate = CarrierFate::Fails;
        behaviour.errorCode = *blockedCode;
    }
    if (behaviour.fate == CarrierFate::StaysQueued)
        return;
    plan(message, untilSending, "sending");
    if (behaviour.fate == CarrierFate::NeverSends)
        return;
    milliseconds untilFinal = untilSent + behaviour.finalReceiptDelay;
    if (isHit(m_chaos.lateReceipts, m_state.ids.seed(), message.id))
        untilFinal += lateBy;
    plan(message, behaviour.reorderedReceipts ? untilFinal + seconds(1) : untilSent, "sent");
    if (behaviour.fate == CarrierFate::NeverConfirms)
        return;
    const char* status = behaviour.fate == CarrierFate::Fails         ? "failed"
                         : behaviour.fate == CarrierFate::Undelivered ? "undelivered"
                                                                      : "delivered";
    plan(message, untilFinal, status, behaviour.errorCode);
    if (behaviour.duplicateReceipts || isHit(m_chaos.duplicateReceipts, m_state.ids.seed() + 1, message.id))
        plan(message, untilFinal + seconds(1), status, behaviour.errorCode);
}

void CarrierSimulation::handleReceipt(const DueEvent& event) {
    const std::size_t space = event.detail.find(' ');
    const auto status = statusFromWord(event.detail.substr(0, space));
    if (!status)
        return;
    std::optional<std::string> code;
    if (space != std::string::npos)
        code = event.detail.substr(space + 1);
    applyReceipt(event.subject, *status, code);
}

std::optional<bool> CarrierSimulation::applyReceipt(const std::string& messageId, core::MessageStatus status,
                                                    const std::optional<std::string>& errorCode) {
    std::optional<StoredMessage> message = m_messages.byId(messageId);
    if (!message)
        return std::nullopt;
    if (message->status == status || !core::mayFollow(message->status, status)) {
        // A carrier that says the same twice is passed on twice; one that comes late with an old status is
        // not.
        if (message->status == status)
            m_state.announcements.status(messageId);
        return false;
    }
    message->status = status;
    const core::Timestamp now = m_state.now();
    if (status == core::MessageStatus::Sent || status == core::MessageStatus::Delivered)
        message->sentAt = message->sentAt.value_or(now);
    if (status == core::MessageStatus::Delivered)
        message->deliveredAt = now;
    if (status == core::MessageStatus::Failed || status == core::MessageStatus::Undelivered) {
        message->failedAt = now;
        message->errorCode = errorCode.value_or("9999");
        message->errorMessage = explanation(*message->errorCode);
    }
    m_messages.updateProgress(*message);
    m_state.announcements.status(messageId);
    if (status == core::MessageStatus::Delivered)
        planAnswer(*message);
    return true;
}

void CarrierSimulation::planAnswer(const StoredMessage& message) {
    const PhoneHabit habit = behaviourOf(message.to).habit;
    // No answers to automatic replies: two automata would never stop.
    if (habit == PhoneHabit::Silent || message.purpose == Purpose::AutomaticReply)
        return;
    std::string answer;
    if (message.purpose == Purpose::OptInChallenge)
        answer = "YES";
    else if (habit == PhoneHabit::SaysStop)
        answer = "STOP";
    else if (habit == PhoneHabit::AsksHelp)
        answer = "HELP";
    else if (habit == PhoneHabit::Echoes)
        answer = "You said: " + message.text;
    if (!answer.empty())
        m_state.events.plan(m_state.now().plus(untilAnswer), DueKind::PhoneReply,
                            message.to + ' ' + message.from, answer);
}

} // namespace am::sandbox
