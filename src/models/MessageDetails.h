// All there is to know about one message, in words.
#pragma once

#include "core/Lookup.h"
#include "core/Message.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace am::models {

/// One line of the details.
struct DetailRow {
    enum class Kind : quint8 {
        Text,
        Id, ///< monospace, worth copying
        Raw ///< monospace, several lines, stands without a name
    };
    QString name;
    QString value;
    Kind kind = Kind::Text;
    QString toolTip;

    bool operator==(const DetailRow&) const = default;
};

struct DetailSection {
    QString heading;
    QList<DetailRow> rows;

    bool operator==(const DetailSection&) const = default;
};

/// The sections an inspector shows for a message, and the words the log uses for its parts. A value.
struct MessageDetails {
    Q_DECLARE_TR_FUNCTIONS(am::models::MessageDetails)

public:
    QList<DetailSection>
        sections; ///< why it failed, delivery, message, ids, other fields; empty ones are left out

    /// `line`: what is known of the contact's number.
    static MessageDetails of(const core::Message& message, core::Timestamp now,
                             const std::optional<core::KnownLine>& line = {});
    /// All of it as plain text, for the clipboard.
    QString forClipboard() const;

    static QString directionWord(core::Direction direction);
    /// The text, or that and when it was erased.
    static QString shownText(const core::Message& message);
    /// "SMS"; a channel we do not know is shown as received.
    static QString channelWord(const QString& channel);
    /// What happened in one sentence, or the API's own text; empty if nothing went wrong.
    static QString shortReason(const core::Message& message);
    /// The state and since when, with its explanation.
    static QString stateExplanation(const core::Message& message, core::Timestamp now);
    /// "CARRIER_SPAM" → "Taken for spam by the carrier"; the class itself if it has no words.
    static QString failureClassWord(const QString& failureClass);
    /// "09:12:44" today, "Yesterday, 09:12", "12 Jun, 09:12".
    static QString logTime(core::Timestamp at, core::Timestamp now);
};

} // namespace am::models
