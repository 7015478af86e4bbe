// Carries out one change on many numbers, and knows what became of each.
#pragma once

#include "core/BulkOrder.h"
#include "models/NumberBulkPlan.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace am::sync {
class Workspace;
}

namespace am::models {

class NumberBulkModel;

/// How many rows are in which state.
struct NumberBulkCounts {
    int total = 0;
    int changes = 0;
    int unchanged = 0;
    int impossible = 0;
    int waiting = 0;
    int running = 0;
    int done = 0;
    int failed = 0;
    int unknown = 0;
    int stopped = 0;
};

/// Review, run, results. A few requests run at once; after a 429 all wait as long as the API asks. A lost
/// answer is looked up in the list of numbers before anything may be asked again. What makes every further
/// request useless (the key, the network) stops the rest. The results stay until the next review. Lives on
/// the UI thread.
class NumberBulkController : public QObject {
    Q_OBJECT
public:
    enum class Stage : quint8 { Idle, Review, Running, LookingUp, Finished };
    static constexpr int atOnce = 4;

    explicit NumberBulkController(sync::Workspace& workspace, QObject* parent = nullptr);
    ~NumberBulkController() override;

    Stage stage() const { return m_stage; }
    bool isRunning() const { return m_stage == Stage::Running || m_stage == Stage::LookingUp; }
    bool hasResults() const { return isRunning() || m_stage == Stage::Finished; }
    const NumberChange& change() const { return m_change; }
    NumberBulkModel& rows() { return *m_rows; }
    NumberBulkCounts counts() const;
    /// How much longer the API has asked to wait; zero if it has not.
    std::chrono::seconds heldFor() const;

    /// Plans the change and throws earlier results away. Nothing happens while a change is running.
    void review(const NumberChange& change, const QList<OwnedNumberRow>& numbers,
                const QList<CampaignChoice>& campaigns,
                const QHash<QString, store::NumberStake>& stakes = {});
    /// Leaves a review that was not started.
    void discardReview();
    void start();
    /// What is under way is waited for; the rest is not begun.
    void stopRest();
    void retryFailed();
    /// Goes on with what was not begun.
    void resume();
    /// Looks up again what is unknown.
    void lookUp();
    /// Why what is unknown could not be looked up.
    const std::optional<core::ApiError>& lookUpError() const { return m_lookUpError; }
    /// Ids of the rows that are to be changed by `start`.
    QStringList idsToChange() const;
    /// The planned or carried out changes as commands.
    QString curl() const;

Q_SIGNALS:
    /// Rows, counts or stage.
    void changed();
    void finished();

private:
    using RowState = NumberBulkRow::State;
    void run(RowState from);
    void plan(const QStringList& ids);
    void next();
    void begin(const QStringList& ids);
    void releaseAll(const QStringList& ids);
    template <class Answer>
    void expect(const QString& id, const QFuture<Answer>& future);
    void fail(const QStringList& ids, const core::ApiError& error);
    void stopWaiting();
    void settle(const QList<core::OwnedNumber>& owned);
    void set(const QStringList& ids, RowState state, const QString& note = {},
             const std::optional<core::ApiError>& error = std::nullopt);
    void enter(Stage stage);

    sync::Workspace& m_workspace;
    NumberBulkModel* m_rows;
    NumberChange m_change;
    QHash<QString, QString> m_plannedNotes; ///< by id
    Stage m_stage = Stage::Idle;
    QList<QStringList> m_waiting; ///< ids of each request to come
    int m_running = 0;
    bool m_isStopping = false; ///< nothing is begun any more
    std::optional<core::ApiError> m_lookUpError;
    QTimer m_hold; ///< runs while the API has asked to wait
};

} // namespace am::models
