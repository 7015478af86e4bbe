// Opening threads and searching in an archive that is full.
#include "bench/Reading.h"

#include "bench/BenchTools.h"
#include "bench/Desk.h"
#include "bench/StallWatch.h"
#include "store/Archive.h"
#include "store/MessageStore.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace am::bench {

namespace {

constexpr int repetitions = 21;
constexpr int hitsShown = 50;

SQLite::Database opened(const QString& folder) {
    return {store::Archive::archiveFile(folder).toStdString(), SQLite::OPEN_READONLY};
}

Thread threadBy(const QString& folder, const std::string& condition) {
    const SQLite::Database base = opened(folder);
    SQLite::Statement query(base, "SELECT number, contact, message_count FROM conversations " + condition);
    if (!query.executeStep()) {
        throw std::runtime_error("the archive has no such thread");
    }
    return {QString::fromStdString(query.getColumn(0)), QString::fromStdString(query.getColumn(1)),
            query.getColumn(2).getInt64()};
}

Search searchOf(const QString& folder, const std::string& whichWord) {
    Search result;
    SQLite::Database base = opened(folder);
    base.exec("CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, messages_fts, row)");
    SQLite::Statement word(base, "SELECT term, doc FROM temp.words " + whichWord);
    if (!word.executeStep()) {
        throw std::runtime_error("the archive has no such word");
    }
    result.word = word.getColumn(0).getString();
    result.hits = word.getColumn(1).getInt64();

    SQLite::Statement bare(base,
                           "SELECT rowid, text FROM messages_fts WHERE messages_fts MATCH ? "
                           "ORDER BY rowid DESC LIMIT ?");
    qint64 found = 0;
    result.bare = medianOf(repetitions, [&] {
        bare.bind(1, result.word);
        bare.bind(2, hitsShown);
        for (found = 0; bare.executeStep(); ++found) {
            bare.getColumn(1).getText();
        }
        bare.reset();
    });

    store::Archive archive(folder);
    awaited(archive.open());
    core::MessageFilter filter;
    core::FilterTerm term;
    term.value = QString::fromStdString(result.word);
    filter.terms = {term};
    result.ours = medianOf(repetitions, [&] {
        const QList<store::MessageRow> rows = awaited(archive.read([filter](store::ReadSession& session) {
            return store::MessageStore::list(session, filter, std::nullopt, hitsShown);
        }));
        if (rows.size() != found) {
            throw std::runtime_error("the searches found different rows");
        }
    });
    return result;
}

} // namespace

Thread longestThread(const QString& folder) {
    return threadBy(folder, "ORDER BY message_count DESC LIMIT 1");
}

Thread usualThread(const QString& folder) {
    return threadBy(folder, "ORDER BY abs(message_count - " +
                                std::to_string(models::ThreadController::pageSize) + "), id LIMIT 1");
}

Opening openingOf(const QString& folder, const Thread& thread) {
    const std::unique_ptr<sync::Workspace> workspace = openWorkspace(folder);
    Desk desk(*workspace);
    desk.settle();
    StallWatch watch;
    std::vector<double> busy;
    Opening result;
    result.seconds = medianOf(repetitions, [&] {
        desk.thread().close();
        watch.restart();
        desk.openThread(thread.number, thread.contact);
        busy.push_back(watch.longestBusySeconds());
    });
    std::sort(busy.begin(), busy.end());
    result.busySeconds = busy[busy.size() / 2];
    return result;
}

Search searchOfRareWord(const QString& folder) {
    return searchOf(folder, "WHERE doc <= 3 ORDER BY term DESC LIMIT 1");
}

Search searchOfCommonWord(const QString& folder) {
    return searchOf(folder, "ORDER BY doc DESC LIMIT 1");
}

} // namespace am::bench
