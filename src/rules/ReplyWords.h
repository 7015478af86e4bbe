// What a reply means: opt-out, opt-in and help words.
#pragma once

#include <QString>
#include <QStringList>

namespace am::rules {

/// Class of a whole reply (compliance.md 1.1 and 1.2).
enum class ReplyClass : quint8 {
    None,
    OptOut,      ///< tier 1 and 1b: a keyword, perhaps repeated
    OptIn,       ///< START, UNSTOP; always an opt-in
    Affirmative, ///< YES, CONFIRM: an opt-in only while a double opt-in waits or the contact is opted out
    Help
};

/// What a whole message means, and the word that says so.
struct Reply {
    ReplyClass replyClass = ReplyClass::None;
    QString keyword; ///< canonical form, e.g. "STOP"; empty for None
};

/// Matches the whole message only; case, surrounding punctuation, emoji, quotes and extra spaces do not
/// matter.
Reply classifyReply(const QString& body);

/// The words of one class, canonical and upper case, from the rule file (resources/rules/reply-words.json).
QStringList replyWords(ReplyClass replyClass);

/// `reviewed` date of the rule file.
QString replyWordsReviewedOn();

} // namespace am::rules
