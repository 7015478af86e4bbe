// Whether a text is marketing, which a transactional programme may not send.
#pragma once

#include <QString>
#include <QStringList>

namespace am::rules {

/// The words for which a text counts as marketing, as they stand in the rule files, at most three; empty if
/// none was found. Words that are as common in receipts and alerts ("sale", "discount") count only where
/// nothing else in their sentence speaks of a transaction. This program's own caution (compliance.md 2.4); it
/// neither finds all marketing nor proves any. Fast enough for every keystroke; any thread.
QStringList marketingPhrases(const QString& text);

} // namespace am::rules
