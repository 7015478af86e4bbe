// What may honestly be said about the delivery of one text.
#pragma once

#include "core/Message.h"
#include "core/OutboxItem.h"
#include "models/Roles.h"

#include <QCoreApplication>
#include <QString>

namespace am::models {

/// Delivery of an outbound text in the fixed words of the product (design rule 4.2). A value.
struct Delivery {
    Q_DECLARE_TR_FUNCTIONS(am::models::Delivery)

public:
    enum class State : quint8 {
        None, ///< inbound: nothing to deliver
        QueuedHere,
        Sending,
        Accepted,
        Sent,
        Delivered,
        Undelivered,
        Failed,
        Unknown,
        Received ///< inbound, where both directions stand in one list
    };
    State state = State::None;
    QString word;                ///< "Delivered"; the status as received if this version has no name for it
    QString explanation;         ///< one sentence; empty if there is nothing to explain
    QString code;                ///< the carrier's or the API's code, as received
    bool receiptMissing = false; ///< accepted or sent more than four hours ago, and no receipt yet

    Tone tone() const;
    /// Name of the icon that goes with the word.
    QString icon() const;
    /// The word, with "no receipt yet" if that is so: what stands under a bubble.
    QString line() const;
    /// As `line`, where there is room for a badge only: "No receipt yet" stands for the word.
    QString badgeWord() const;
    bool operator==(const Delivery&) const = default;

    static Delivery of(const core::Message& message, core::Timestamp now);
    /// As `of`, but an inbound message is Received.
    static Delivery inLog(const core::Message& message, core::Timestamp now);
    static Delivery of(const core::OutboxItem& item);
    /// From a conversation's last message, which carries no code.
    static Delivery of(core::MessageStatus status, const QString& statusText);
    static QString wordFor(State state);
};

} // namespace am::models
