// Three lanes of lists, and the reports about them.
#include "sync/Reconciliation.h"

#include "sync/ListComparison.h"
#include "sync/NetworkThread.h"

#include <QElapsedTimer>

namespace am::sync {

namespace {

constexpr qint64 reportEvery = 100; // milliseconds

} // namespace

/// One comparison on the network thread. Kept after its end for a repair.
struct ReconcileWork {
    ReconcileRun run;
    std::vector<std::unique_ptr<AnyListComparison>> lists; ///< in the order of the report
    core::Timestamp startedAt;
    std::function<void(const ReconcileReport&)> publish;
    QElapsedTimer sincePublished;
    bool isDone = false;

    void addLists(api::ApiClient& client) {
        add(comparedMessages(client, core::Direction::Outbound));
        add(comparedMessages(client, core::Direction::Inbound));
        add(comparedConsent(client));
        add(comparedNumbers(client));
        add(comparedBrands(client));
        add(comparedCampaigns(client));
    }

    ReconcileReport report() const {
        ReconcileReport report;
        report.startedAt = startedAt;
        report.isRunning = !isDone;
        report.isCancelled = run.cancel.isCancelled();
        report.error = run.fatal;
        for (const auto& list : lists) {
            report.streams += list->result();
            if (!report.streams.constLast().isOver()) {
                // They grow until then.
                report.streams.last().differences.clear();
            }
        }
        return report;
    }

    void publishSoon() {
        if (!sincePublished.isValid() || sincePublished.elapsed() >= reportEvery) {
            publishNow();
        }
    }

    void publishNow() {
        sincePublished.start();
        publish(report());
    }

    /// Lists `from` to below `to`, one after the other.
    QCoro::Task<void> lane(std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) {
            co_await lists.at(i)->run();
        }
    }

    QCoro::Task<void> compare(ServerClock clock) {
        const std::optional<core::Timestamp> theirs = co_await clock.known();
        startedAt = theirs.value_or(core::Timestamp::now());
        run.recent = startedAt.plus(-pullOverlap);
        QCoro::Task<void> outbound = lane(0, 1);
        QCoro::Task<void> inbound = lane(1, 2);
        QCoro::Task<void> others = lane(2, lists.size());
        co_await outbound;
        co_await inbound;
        co_await others;
        isDone = true;
        publishNow();
    }

    QCoro::Task<RepairOutcome> repair() {
        RepairOutcome outcome;
        for (const auto& list : lists) {
            if (!outcome.error) {
                co_await list->repair(&outcome);
            }
        }
        co_return outcome;
    }

private:
    template <class Row>
    void add(std::shared_ptr<const ComparedList<Row>> list) {
        lists.push_back(std::make_unique<ListComparison<Row>>(run, std::move(list)));
    }
};

Reconciliation::Reconciliation(store::Archive& archive, NetworkThread& network, api::ApiClient& client,
                               ServerClock clock, std::function<void(const QStringList&)> copyAgain,
                               QObject* parent)
    : QObject(parent),
      m_archive(archive),
      m_network(network),
      m_client(client),
      m_clock(clock),
      m_copyAgain(std::move(copyAgain)) {}

Reconciliation::~Reconciliation() = default;

void Reconciliation::start() {
    if (m_report.isRunning || m_report.isRepairing) {
        return;
    }
    m_cancel = api::CancelSource();
    m_work = std::make_shared<ReconcileWork>();
    m_work->run.archive = &m_archive;
    m_work->run.network = &m_network;
    m_work->run.cancel = m_cancel.token();
    m_work->run.progressed = [work = m_work.get()] {
        work->publishSoon();
    };
    // The network thread ends before this object does.
    m_work->publish = [this](const ReconcileReport& report) {
        QMetaObject::invokeMethod(
            this, [this, report] { take(report); }, Qt::QueuedConnection);
    };
    m_work->addLists(m_client);
    take(m_work->report());
    m_network.run([work = m_work, clock = m_clock] { return work->compare(clock); });
}

void Reconciliation::cancel() {
    m_cancel.cancel();
}

void Reconciliation::repair() {
    if (!m_work || m_report.isRunning || m_report.isRepairing) {
        return;
    }
    m_report.isRepairing = true;
    m_report.repair.reset();
    Q_EMIT changed(m_report);
    m_network
        .run([work = m_work]() -> QCoro::Task<core::Result<RepairOutcome>> {
            co_return core::Result<RepairOutcome>(co_await work->repair());
        })
        .then(this, [this](const core::Result<RepairOutcome>& outcome) {
            m_report.isRepairing = false;
            m_report.repair = outcome.value_or(RepairOutcome());
            if (!m_report.repair->copiedAgain.isEmpty()) {
                m_copyAgain(m_report.repair->copiedAgain);
            }
            Q_EMIT changed(m_report);
        });
}

void Reconciliation::take(const ReconcileReport& report) {
    m_report = report;
    Q_EMIT changed(m_report);
}

} // namespace am::sync
