// An order of numbers by quantity, from the click until the last number is assigned.
#pragma once

#include "core/ApiError.h"
#include "core/BulkOrder.h"
#include "core/Timestamp.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>

namespace am::sync {
class Workspace;
}

namespace am::models {

/// One order at a time. It is written to the ledger with its idempotency key before it is sent, so that a
/// lost answer, a closed console or a crash never makes a second order of it: asking again with the same key
/// gives the first one. Lives on the UI thread.
class NumberBulkOrderController : public QObject {
    Q_OBJECT
public:
    enum class Stage : quint8 {
        Idle,
        Sending,
        Unanswered, ///< sent, but no answer is known; `error` may say why
        Watching,   ///< accepted, and asked for every few seconds
        Paused,     ///< accepted, not watched now
        Finished    ///< complete, partial or failed
    };
    /// The API remembers an idempotency key for 24 hours (api.md 3).
    static constexpr std::chrono::hours keyLife{24};

    explicit NumberBulkOrderController(sync::Workspace& workspace, QObject* parent = nullptr);
    ~NumberBulkOrderController() override;

    Stage stage() const { return m_stage; }
    /// Was the ledger looked into for an unfinished order?
    bool isLoaded() const { return m_loaded; }
    /// Not while an unfinished order may be on file: also if the ledger could not be read; it is read again
    /// then.
    bool mayStart() const {
        return m_loaded && !m_isUnread && !m_isDropping &&
               (m_stage == Stage::Idle || m_stage == Stage::Finished);
    }
    const core::BulkOrderRequest& request() const { return m_request; }
    /// As last told; empty before the first answer.
    const core::BulkOrder& order() const { return m_order; }
    /// Why it was refused, has no answer, or could not be asked for or read just now.
    const std::optional<core::ApiError>& error() const { return m_error; }
    /// Has the key of an unanswered order outlived what the API remembers? Then the list of numbers is the
    /// only way to know.
    bool isKeyOld() const;
    /// Numbers of the order that are ours, by id; known once it is finished.
    const QStringList& ids() const { return m_ids; }

    /// What is wrong with a request; empty if nothing is.
    static QString problem(const core::BulkOrderRequest& request);

    void setPollInterval(std::chrono::milliseconds interval) { m_pollInterval = interval; }
    /// Begins a new order; the request's idempotency key is made here.
    void start(const core::BulkOrderRequest& request);
    /// Goes on with an order that is unanswered or paused: with its own key.
    void resume();
    /// The order goes on at the API.
    void stopWatching();
    /// Forgets an order that is finished, paused or unanswered. It is not cancelled: the API has no such
    /// call.
    void forget();
    /// The order as a command, with its key; of a request that was not started, with a new one.
    QString curl(const core::BulkOrderRequest& request) const;

Q_SIGNALS:
    void changed();
    /// Ids of the numbers that are ours now; at the end, also of a partial order.
    void ordered(const QStringList& ids);

private:
    void load();
    void restore(const QByteArray& json);
    void save();
    void send();
    void fail(const core::ApiError& error);
    void poll();
    void take(const core::BulkOrder& order);
    void finish();
    /// Takes the order off the ledger, and says so once that is committed. Until then nothing is begun.
    void dropAndEnter(Stage stage);
    void enter(Stage stage);

    sync::Workspace& m_workspace;
    Stage m_stage = Stage::Idle;
    bool m_loaded = false;
    bool m_isUnread = false; ///< the ledger could not be read
    bool m_isDropping = false;
    bool m_wasUnclear = false; ///< an earlier attempt may have made the order
    core::BulkOrderRequest m_request;
    core::BulkOrder m_order;
    core::Timestamp m_startedAt;
    std::optional<core::ApiError> m_error;
    QStringList m_ids;
    QTimer m_poll; ///< of the order, or of a ledger that could not be read
    std::chrono::milliseconds m_pollInterval{3000};
    int m_turn = 0; ///< answers to an order that was forgotten are dropped
};

} // namespace am::models
