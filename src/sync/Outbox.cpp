// The door to the outbox's work on the network thread.
#include "sync/Outbox.h"

#include "api/ApiClient.h"
#include "sync/NetworkThread.h"
#include "sync/OutboxWork.h"

namespace am::sync {

using core::OutboxItem;

namespace {

/// Commits the item, answers, and goes on to send it.
QFuture<core::Result<OutboxItem>> commitAndSend(NetworkThread& network,
                                                const std::shared_ptr<OutboxWork>& work,
                                                const OutboxItem& item, qint64 replaces) {
    return network.run([network = &network, work, item, replaces]() -> QCoro::Task<core::Result<OutboxItem>> {
        QCoro::Task<core::Result<OutboxItem>> commit =
            replaces == 0 ? work->commitNew(item, 0) : work->commitAgain(item, replaces);
        core::Result<OutboxItem> committed = co_await commit;
        if (committed && committed->state == core::OutboxState::Queued) {
            network->run([work, added = *committed] { return work->sendInTurn(added); });
        }
        co_return committed;
    });
}

} // namespace

Outbox::Outbox(store::Archive& archive, NetworkThread& network, api::ApiClient& client, ServerClock clock,
               QObject* parent)
    : QObject(parent),
      m_network(network),
      m_work(std::make_shared<OutboxWork>(archive, client, network, clock)) {}

Outbox::~Outbox() = default;

QFuture<core::Result<OutboxItem>> Outbox::send(const QString& number, const QString& contact,
                                               const QString& text, const QString& tag) {
    OutboxItem item;
    item.number = number;
    item.contact = contact;
    item.text = text;
    item.tag = tag;
    item.createdAt = core::Timestamp::now();
    return commitAndSend(m_network, m_work, item, 0);
}

QFuture<core::Result<OutboxItem>> Outbox::resend(qint64 itemId) {
    OutboxItem item;
    item.createdAt = core::Timestamp::now();
    return commitAndSend(m_network, m_work, item, itemId);
}

QFuture<core::Result<OutboxItem>> Outbox::lookUp(qint64 itemId) {
    return m_network.run([work = m_work, itemId] { return work->lookUp(itemId); });
}

void Outbox::setGrace(std::chrono::milliseconds grace) {
    m_network.run([work = m_work, grace]() -> QCoro::Task<void> {
        work->grace = grace;
        co_return;
    });
}

QFuture<core::Result<int>> Outbox::lookUpAll() {
    return m_network.run([work = m_work] { return work->lookUpAll(); });
}

QFuture<core::Result<int>> Outbox::recover() {
    return m_network.run([work = m_work] { return work->recover(); });
}

QFuture<core::Result<void>> Outbox::discard(qint64 itemId) {
    return m_network.run([work = m_work, itemId] { return work->discard(itemId); });
}

} // namespace am::sync
