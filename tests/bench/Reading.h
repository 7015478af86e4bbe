// Opening threads and searching in an archive that is full.
#pragma once

#include <QString>

#include <string>

namespace am::bench {

/// One of the archive's threads.
struct Thread {
    QString number;
    QString contact;
    qint64 messages = 0;
};

/// Medians of opening at the newest message, in seconds: until the rows are in the model, and the longest
/// time that the UI thread was busy without a pause.
struct Opening {
    double seconds = 0;
    double busySeconds = 0;
};

/// The longest thread, and one that is not shorter than a page.
Thread longestThread(const QString& folder);
Thread usualThread(const QString& folder);
Opening openingOf(const QString& folder, const Thread& thread);

/// First 50 hits of a word, in seconds: with our search, and with the bare full-text query that gives the
/// same rows.
struct Search {
    std::string word;
    qint64 hits = 0;
    double ours = 0;
    double bare = 0;
};

Search searchOfRareWord(const QString& folder);
Search searchOfCommonWord(const QString& folder);

} // namespace am::bench
