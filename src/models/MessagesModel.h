// The delivery log: messages of both directions that pass a filter, newest first.
#pragma once

#include "core/ApiError.h"
#include "core/MessageFilter.h"
#include "models/Roles.h"
#include "store/MessageStore.h"
#include "store/StoreResult.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <QList>
#include <QTimer>

#include <optional>

namespace am::core {
class Clock;
}
namespace am::store {
class Archive;
}
namespace am::sync {
class LineTypes;
}

namespace am::models {

/// Reads pages by key on reader threads, one at a time; data() reads memory. A newer query drops the answers
/// of older ones. After each change of the archive the first page and the rows in view are read again and
/// merged in, so the cost does not grow with the log. Lives on the UI thread.
class MessagesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int {
        Time,
        Direction,
        State,
        Number,
        Contact,
        Text,
        Error,
        Tag,
        Segments,
        Channel,
        ColumnCount
    };
    /// Whether new messages are put in at once, or counted until somebody asks for them.
    enum class Arrivals : quint8 { Insert, Hold };
    static constexpr int pageSize = 200;

    MessagesModel(store::Archive& archive, const core::Clock& clock, QObject* parent = nullptr);
    ~MessagesModel() override;

    /// Marks landlines by these, which must outlive the model.
    void setLineTypes(const sync::LineTypes& lines);
    /// Starts a new query; the rows shown stay until its first page is there.
    void setFilter(const core::MessageFilter& filter);
    const core::MessageFilter& filter() const { return m_filter; }
    /// Reads the first page anew.
    void reload();
    /// The rows on screen, which are kept up to date.
    void setVisibleRows(int first, int last);
    /// Insert also puts in what was held.
    void setArrivals(Arrivals arrivals);
    /// New messages that are held; `pageSize` means "at least".
    int heldCount() const { return m_held; }

    const store::MessageRow& row(int index) const { return m_rows.at(index); }
    const core::Message& message(int index) const { return m_rows.at(index).message; }
    /// -1 if it is not loaded.
    int rowOf(qint64 key) const;
    /// Is the first page of the query still on its way?
    bool isLoading() const { return m_query == Query::First; }
    bool isBusy() const { return m_query != Query::None; }
    /// Has everything that passes the filter been read?
    bool isComplete() const { return !m_hasMore; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The first page of the newest query is there.
    void loaded();
    void heldCountChanged(int count);
    void failed(const am::core::ApiError& error);

private:
    enum class Query : quint8 { None, First, More, Refresh };
    /// Whether an answer changed rows, or replaced all of them.
    enum class Outcome : quint8 { Same, NewRows };
    /// A stretch of the log as it is now: all rows with `lowest` ≤ key ≤ `highest`, newest first.
    struct Stretch {
        qint64 highest = 0;
        qint64 lowest = 0;
        QList<store::MessageRow> rows;
    };
    struct Refreshed {
        Stretch head;
        std::optional<Stretch> view;
    };
    using Rows = QList<store::MessageRow>;

    static Stretch readStretch(store::ReadSession& session, const core::MessageFilter& filter,
                               std::optional<qint64> highest, int limit);
    template <class T, class Handler>
    void start(Query query, const QFuture<store::StoreResult<T>>& future, Handler handler);
    void finishQuery();
    void refresh();
    Outcome apply(const Refreshed& refreshed);
    void merge(const Stretch& stretch);
    void hold(int count);
    void touchTimes();
    QString text(const store::MessageRow& row, int column) const;
    QString toolTip(const store::MessageRow& row, int column) const;
    bool isLandline(const store::MessageRow& row) const;
    QVariant rawValue(const store::MessageRow& row, int column) const;

    store::Archive& m_archive;
    const core::Clock& m_clock;
    const sync::LineTypes* m_lines = nullptr;
    core::MessageFilter m_filter;
    Rows m_rows;
    bool m_hasMore = false;
    Arrivals m_arrivals = Arrivals::Insert;
    int m_held = 0;
    int m_firstVisible = 0;
    int m_lastVisible = -1;

    Query m_query = Query::None;
    quint64 m_generation = 0;
    bool m_stale = false;        ///< the archive changed since the last read began
    bool m_changedBelow = false; ///< … since the query began, so that rows below the first page may be old
    QFuture<void> m_future;
    QTimer m_refreshTimer;
    QTimer m_minuteTimer;
};

} // namespace am::models
