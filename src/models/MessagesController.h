// State of the delivery log's page: filter, counts, coverage, details.
#pragma once

#include "core/ApiError.h"
#include "core/Clock.h"
#include "models/FilterCompletion.h"
#include "models/FilterText.h"
#include "models/MessageDetails.h"
#include "models/MessagesModel.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace am::sync {
class Workspace;
}

namespace am::models {

/// Lives on the UI thread.
class MessagesController : public QObject {
    Q_OBJECT
public:
    enum class Content : quint8 {
        Loading,
        Rows,
        NoMatch, ///< nothing passes the filter
        Nothing, ///< the archive holds no message, and the API has none
        Copying, ///< nothing yet, the first copy is still running
        Failed
    };
    /// Counting stops here; "10,000+" is shown.
    static constexpr int countLimit = 10000;

    MessagesController(sync::Workspace& workspace, const core::Clock& clock, QObject* parent = nullptr);
    ~MessagesController() override;

    MessagesModel& messages() { return *m_messages; }
    const FilterText& filter() const { return m_filter; }
    void setFilter(const FilterText& filter);
    void setFilterText(const QString& text) { setFilter(FilterText(text)); }

    Content content() const;
    const std::optional<core::ApiError>& error() const { return m_error; }
    /// "1,204 messages of 184,212 in the archive, since 2021-03-02"
    QString footer() const;
    bool isBusy() const;
    /// Reads everything anew, after a failure.
    void retry();

    FilterCompletion completion(const QString& text, qsizetype cursor) const;
    /// What "filter by this value" means for a cell; empty if the filter language has no words for it.
    QList<core::FilterTerm> termsFor(const QModelIndex& index) const;
    /// Adds the cell's terms to the filter, or excludes them.
    void filterBy(const QModelIndex& index);
    void exclude(const QModelIndex& index);
    /// Only a single term can be excluded.
    bool canExclude(const QModelIndex& index) const;

    MessageDetails details(int row) const;
    core::Timestamp now() const { return m_clock.now(); }

Q_SIGNALS:
    /// The filter's text or its problems changed.
    void filterChanged();
    /// Content, counts or coverage changed.
    void stateChanged();

private:
    struct Facts {
        qint64 matching = 0;
        store::Coverage coverage;
        QStringList numbers;
        bool copied = false; ///< both directions down to the oldest message
    };

    void count();
    void scheduleCount();
    QString matchingText() const;
    QString coverageText() const;

    sync::Workspace& m_workspace;
    const core::Clock& m_clock;
    MessagesModel* m_messages;
    FilterText m_filter;
    std::optional<core::ApiError> m_error;
    std::optional<Facts> m_facts;     ///< of `m_countedGeneration`
    std::optional<qint64> m_matching; ///< not counted yet
    quint64 m_generation = 0;
    bool m_counting = false;
    bool m_loaded = false;
    bool m_recount = false;
    QElapsedTimer m_sinceCount;
    QTimer m_countTimer;
};

} // namespace am::models
