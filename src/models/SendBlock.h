// What stands in the way of one send, in words, with where to mend it.
#pragma once

#include "models/ConversationFacts.h"
#include "models/Roles.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace am::models {

/// A line of rules::checkSend that blocks or cannot be known. A value.
struct SendBlock {
    Q_DECLARE_TR_FUNCTIONS(am::models::SendBlock)

public:
    enum class Remedy : quint8 { None, Numbers, Registration };
    QString text;
    Tone tone = Tone::Danger; ///< Neutral: only a doubt, the API decides
    Remedy remedy = Remedy::None;

    bool operator==(const SendBlock&) const = default;

    /// All lines but consent and opt-out, which the gate shows, and an empty text, which needs no words.
    static QList<SendBlock> of(const ConversationFacts& facts, const QString& text, core::Timestamp now);
    /// Does any check block this send? An unknown does not: the API decides.
    static bool isBlocked(const ConversationFacts& facts, const QString& text, core::Timestamp now);
};

} // namespace am::models
