// The words for message states and what explains a failure.
#include "models/Delivery.h"

#include "core/ErrorCodes.h"
#include "models/ErrorText.h"
#include "rules/DeliveryCodes.h"

#include <QCoreApplication>

#include <chrono>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

/// After this long without a receipt we say so (design rule 4.2).
constexpr std::chrono::hours receiptPatience(4);

Delivery::State stateOf(core::MessageStatus status) {
    switch (status) {
        case core::MessageStatus::Queued:
            return Delivery::State::Accepted;
        case core::MessageStatus::Sending:
            return Delivery::State::Sending;
        case core::MessageStatus::Sent:
            return Delivery::State::Sent;
        case core::MessageStatus::Delivered:
            return Delivery::State::Delivered;
        case core::MessageStatus::Undelivered:
            return Delivery::State::Undelivered;
        case core::MessageStatus::Failed:
            return Delivery::State::Failed;
        case core::MessageStatus::Unknown:
            break;
    }
    return Delivery::State::Unknown;
}

QString explain(const QString& code, const QString& received) {
    if (const auto known = rules::deliveryCode(code)) {
        return QCoreApplication::translate("DeliveryCodes", known->explanation.toUtf8().constData());
    }
    return received;
}

} // namespace

QString Delivery::wordFor(State state) {
    switch (state) {
        case State::None:
            return {};
        case State::QueuedHere:
            return tr("Queued here");
        case State::Sending:
            return tr("Sending");
        case State::Accepted:
            return tr("Accepted");
        case State::Sent:
            return tr("Sent");
        case State::Delivered:
            return tr("Delivered");
        case State::Undelivered:
            return tr("Undelivered");
        case State::Failed:
            return tr("Failed");
        case State::Unknown:
            return tr("Unknown");
        case State::Received:
            return tr("Received");
    }
    return {};
}

Delivery Delivery::of(core::MessageStatus status, const QString& statusText) {
    Delivery delivery;
    delivery.state = stateOf(status);
    const bool unnamed = status == core::MessageStatus::Unknown && !statusText.isEmpty();
    delivery.word = unnamed ? statusText : wordFor(delivery.state);
    return delivery;
}

Delivery Delivery::of(const core::Message& message, core::Timestamp now) {
    if (message.direction == core::Direction::Inbound) {
        return {};
    }
    Delivery delivery = of(message.status, message.statusText);
    delivery.code = message.errorCode;
    delivery.receiptMissing = !core::isFinal(message.status) && now.since(message.at) > receiptPatience;
    if (!message.errorCode.isEmpty() || !message.errorMessage.isEmpty()) {
        delivery.explanation = explain(message.errorCode, message.errorMessage);
    }
    return delivery;
}

Delivery Delivery::inLog(const core::Message& message, core::Timestamp now) {
    if (message.direction == core::Direction::Outbound) {
        return of(message, now);
    }
    Delivery delivery;
    delivery.state = State::Received;
    delivery.word = wordFor(State::Received);
    return delivery;
}

Delivery Delivery::of(const core::OutboxItem& item) {
    Delivery delivery;
    switch (item.state) {
        case core::OutboxState::Queued:
            delivery.state = State::QueuedHere;
            break;
        case core::OutboxState::Sending:
            delivery.state = State::Sending;
            break;
        case core::OutboxState::Accepted:
            delivery.state = State::Accepted;
            break;
        case core::OutboxState::Refused:
        case core::OutboxState::Discarded:
            delivery.state = State::Failed;
            break;
        case core::OutboxState::Unknown:
            delivery.state = State::Unknown;
            delivery.explanation =
                tr("The answer was lost. It may have been sent: look it up before sending it again.");
            break;
    }
    delivery.word = wordFor(delivery.state);
    if (item.error) {
        const ErrorText error = describe(*item.error);
        delivery.code = error.code;
        if (item.state == core::OutboxState::Refused) {
            delivery.explanation = core::errorCodeOf(*item.error) == core::ErrorCode::NotSent
                                       ? tr("The API has no such message: it was not sent.")
                                       : tr("Not sent. %1").arg(error.explanation);
        }
    }
    return delivery;
}

Tone Delivery::tone() const {
    switch (state) {
        case State::Delivered:
            return Tone::Success;
        case State::Undelivered:
        case State::Failed:
            return Tone::Danger;
        case State::Unknown:
            return Tone::Warning;
        default:
            return receiptMissing ? Tone::Warning : Tone::Neutral;
    }
}

QString Delivery::icon() const {
    switch (state) {
        case State::None:
            return {};
        case State::QueuedHere:
            return u"clock"_s;
        case State::Sending:
            return u"sending"_s;
        case State::Accepted:
        case State::Sent:
            return u"check"_s;
        case State::Delivered:
            return u"check-double"_s;
        case State::Undelivered:
        case State::Failed:
            return u"error"_s;
        case State::Unknown:
            return u"unknown"_s;
        case State::Received:
            return u"inbound"_s;
    }
    return {};
}

QString Delivery::line() const {
    return receiptMissing ? tr("%1, no receipt yet", "delivery state").arg(word) : word;
}

QString Delivery::badgeWord() const {
    return receiptMissing ? tr("No receipt yet") : word;
}

} // namespace am::models
