// Which messages to show: the parsed form of the filter language.
#pragma once

#include <QList>
#include <QString>

namespace am::core {

/// One term of a message filter; all terms must hold.
struct FilterTerm {
    enum class Field : quint8 {
        Text,      ///< words, prefix with trailing *, or a quoted phrase, in the message text
        Status,    ///< status:failed; several separated by commas are alternatives
        From,      ///< from:+1415… prefix of the sender, or a whole number
        To,
        Tag,       ///< tag:order-* with * as the only wildcard
        After,     ///< after:2026-01-01 or a full RFC 3339 time; value = milliseconds since epoch, as text
        Before,
        Has,       ///< has:media, has:error
        Is,        ///< is:inbound, is:outbound, is:optout
        Id         ///< id:<message id>
    };
    Field field = Field::Text;
    QString value;
    bool negated = false;

    bool operator==(const FilterTerm&) const = default;
};

/// A message filter; empty = all messages. Parsed from text by rules::parseFilter.
struct MessageFilter {
    QList<FilterTerm> terms;

    bool isEmpty() const { return terms.isEmpty(); }
    bool operator==(const MessageFilter&) const = default;
};

} // namespace am::core
