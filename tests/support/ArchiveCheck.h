// What must hold for the files of a profile at any moment, whatever happened to the program.
#pragma once

#include <QString>
#include <QStringList>

namespace am::tests {

/// What is wrong with the archive and the ledger in this folder, looked at without the stores: damage, an
/// index that disagrees with its rows, rows that are there twice, counts and last messages that are not those
/// of the rows. Empty if all is well; files that are not there yet are. Nobody else may write meanwhile.
QStringList problemsOf(const QString& folder);

/// Number of rows of a table of the archive that meet a condition; 0 while it has no such table.
qint64 rowsOf(const QString& folder, const QString& table, const QString& condition = QStringLiteral("1"));

/// "<id> <status>" of every outbound message in the archive and the ids of every inbound one, each sorted,
/// outbound first.
QStringList messagesOf(const QString& folder);

/// Is the word, in whichever case, in a file of this folder?
bool isInFiles(const QString& folder, const QString& word);

} // namespace am::tests
