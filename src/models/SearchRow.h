// One line of the search's results.
#pragma once

#include "models/Roles.h"
#include "rules/TextMatch.h"

#include <QList>
#include <QString>

namespace am::models {

/// A heading, a hint, or something found with where it leads. Texts are plain; ranges mark what was asked
/// for. A value.
struct SearchRow {
    enum class Kind : quint8 {
        Heading,
        Problem,  ///< what cannot be read in the typed text, and `place` where it is
        Proposal, ///< completes the filter; `filter` holds what replaces the word under the cursor
        Example,  ///< something to begin with; `filter` holds the text
        Conversation,
        OwnNumber,
        Brand,
        Campaign,
        Tag,
        Message,
        Older, ///< shows more messages
        Note   ///< nothing found, still looking, the archive failed
    };
    QString id; ///< stable while the question stays
    Kind kind = Kind::Note;
    QString icon;
    Tone tone = Tone::Neutral;
    QString title;
    QList<rules::TextRange> titleMarks;
    QString detail; ///< beside the title
    QString line;   ///< below it
    QList<rules::TextRange> lineMarks;
    QString trailing;        ///< state or kind, at the end
    QString time;            ///< after it
    bool isLandline = false; ///< of the contact, as a lookup found
    bool isNumber = false;   ///< the title is a telephone number: left to right in every language

    QString number;
    QString contact;
    QString filter; ///< expression, or id to select
    qint64 messageKey = 0;
    rules::TextRange place;

    const QString& key() const { return id; }
    bool canBeChosen() const { return kind != Kind::Heading && kind != Kind::Note; }

    bool operator==(const SearchRow&) const = default;
};

} // namespace am::models

Q_DECLARE_METATYPE(am::models::SearchRow)
