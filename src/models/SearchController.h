// The search box: one question at a time, answered in steps, the cheapest first.
#pragma once

#include "core/ApiError.h"
#include "models/FilterCompletion.h"
#include "models/SearchModel.h"
#include "store/StoreResult.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <optional>

namespace am::sync {
class Workspace;
}

namespace am::models {

/// Every change of the text asks anew and cancels what was still being read for the older text. A question is
/// answered by one read after another, so that it never takes more than one reader thread: what stands around
/// the messages, the newest hits, ids, the number of hits. Lives on the UI thread.
class SearchController : public QObject {
    Q_OBJECT
public:
    static constexpr int pageSize = 50;
    /// Counted at once up to here, then exactly.
    static constexpr int quickCount = 1000;

    SearchController(sync::Workspace& workspace, const core::Clock& clock, QObject* parent = nullptr);
    ~SearchController() override;

    SearchModel& model() { return m_model; }
    const SearchQuestion& question() const { return m_parts.question; }
    const FilterCompletion& completion() const { return m_parts.completion; }

    /// The text as it stands, and where the cursor is.
    void setText(const QString& text, int cursor);
    /// Reads the next page of hits, if there is one.
    void showOlder();
    /// Asks again, after a failure.
    void retry();
    /// Keeps the rows up to date with the archive while somebody looks.
    void setWatched(bool watched);

    bool isBusy() const { return m_step != Step::Done; }
    bool hasFailed() const { return m_parts.error.has_value(); }
    /// "27 messages", "1,000+ messages"; empty without a question.
    QString hitsText() const;
    /// "Searched 184,212 messages, since 2021-03-02; older ones are still being copied".
    QString coverageText() const;

Q_SIGNALS:
    /// Rows, counts or coverage changed.
    void changed();

private:
    enum class Step : quint8 { Around, Hits, Ids, QuickCount, FullCount, Older, Done };

    void ask(int hits);
    void next(Step step);
    template <class T, class Handler>
    void read(Step step, const QFuture<store::StoreResult<T>>& future, Handler handler);
    void forgetHits();
    void show();

    sync::Workspace& m_workspace;
    const core::Clock& m_clock;
    SearchModel m_model;
    SearchParts m_parts;
    int m_cursor = 0;
    int m_hitsWanted = pageSize;
    std::optional<SearchSurroundings> m_known; ///< of any question: what completion needs
    std::optional<qint64> m_count;
    bool m_isCountExact = false;
    Step m_step = Step::Done;
    bool m_watched = false;
    bool m_stale = false;
    QFuture<void> m_future;
    QTimer m_refresh;
    QTimer m_patience;
};

} // namespace am::models
