// Compares the archive with what the API lists, and writes what is missing.
#pragma once

#include "api/CancelSource.h"
#include "store/Archive.h"
#include "sync/ReconcileReport.h"
#include "sync/ServerClock.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace am::api {
class ApiClient;
}

namespace am::sync {

class NetworkThread;
struct ReconcileWork;

/// One comparison at a time of sent and received messages, consent, numbers, brands and campaigns, beside the
/// sync and behind the user's own requests. Rows that came or changed since two minutes before its start are
/// left out, as they are the next top-up's; what differs is asked for once more before it is reported. Called
/// on the UI thread.
class Reconciliation : public QObject {
    Q_OBJECT
public:
    /// `copyAgain` lets the engine copy streams again from the newest row.
    Reconciliation(store::Archive& archive, NetworkThread& network, api::ApiClient& client, ServerClock clock,
                   std::function<void(const QStringList&)> copyAgain, QObject* parent = nullptr);
    ~Reconciliation() override;

    /// Begins anew, unless one is running.
    void start();
    /// Ends it after the page in flight; what was found stands.
    void cancel();
    /// Writes the missing and changed rows of the last comparison through the stores, as a sync would. A
    /// stream with more of them than are kept is copied again.
    void repair();

    const ReconcileReport& report() const { return m_report; }

Q_SIGNALS:
    /// At most ten times a second while it runs.
    void changed(const am::sync::ReconcileReport& report);

private:
    void take(const ReconcileReport& report);

    store::Archive& m_archive;
    NetworkThread& m_network;
    api::ApiClient& m_client;
    ServerClock m_clock;
    std::function<void(const QStringList&)> m_copyAgain;
    api::CancelSource m_cancel;
    std::shared_ptr<ReconcileWork> m_work; ///< used on the network thread only
    ReconcileReport m_report;
};

} // namespace am::sync
