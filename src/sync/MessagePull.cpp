// Fetching and storing messages of either direction.
#include "sync/MessagePull.h"

#include "api/ApiClient.h"
#include "api/MessagesEndpoint.h"
#include "store/MessageStore.h"

namespace am::sync {

qsizetype messageBytes(const core::Message& message) {
    const qsizetype characters = message.id.size() + message.number.size() + message.contact.size() +
                                 message.text.size() + message.tag.size() + message.errorMessage.size() +
                                 message.carrierMessageId.size();
    return qsizetype(sizeof(message)) + characters * qsizetype(sizeof(QChar)) + message.extra.size();
}

OutboundPull::OutboundPull(Pass& pass) : PagedPull(pass, QStringLiteral("outbound")), m_client(pass.client) {}

QCoro::Task<core::Result<OutboundPull::Page>> OutboundPull::fetch(QString cursor,
                                                                  std::optional<core::Timestamp>) {
    api::MessagesEndpoint messages(*m_client, api::Lane::Background);
    api::OutboundQuery query;
    query.cursor = cursor;
    core::Result<Page> page = co_await messages.listOutbound(std::move(query));
    co_return page;
}

QStringList OutboundPull::save(store::WriteTransaction& transaction, const QList<core::Message>& rows,
                               Part) const {
    store::MessageStore::upsert(transaction, rows);
    return {};
}

int OutboundPull::countKnown(store::ReadSession& session, const QList<core::Message>& rows) const {
    return store::MessageStore::countKnown(session, rows);
}

void OutboundPull::topUpSaw(const QList<core::Message>& rows) {
    for (const core::Message& row : rows) {
        m_seen.insert(row.id);
    }
}

InboundPull::InboundPull(Pass& pass) : PagedPull(pass, QStringLiteral("inbound")), m_client(pass.client) {}

QCoro::Task<core::Result<InboundPull::Page>> InboundPull::fetch(QString cursor,
                                                                std::optional<core::Timestamp> since) {
    api::MessagesEndpoint messages(*m_client, api::Lane::Background);
    api::InboundQuery query;
    query.cursor = cursor;
    query.since = since;
    core::Result<Page> page = co_await messages.listInbound(std::move(query));
    co_return page;
}

QStringList InboundPull::save(store::WriteTransaction& transaction, const QList<core::Message>& rows,
                              Part) const {
    store::MessageStore::upsert(transaction, rows);
    return {};
}

} // namespace am::sync
