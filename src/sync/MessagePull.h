// The two streams of messages.
#pragma once

#include "core/Message.h"
#include "sync/PagedPull.h"

#include <QSet>

namespace am::sync {

/// About what a message takes in memory.
qsizetype messageBytes(const core::Message& message);

/// `outbound`: the route has no `since`, so a top-up reads until it meets known messages.
class OutboundPull final : public PagedPull<core::Message> {
public:
    explicit OutboundPull(Pass& pass);

    /// Messages the top-up fetched; their status is fresh.
    const QSet<QString>& seen() const { return m_seen; }

protected:
    QCoro::Task<core::Result<Page>> fetch(QString cursor, std::optional<core::Timestamp> since) override;
    core::Timestamp timeOf(const core::Message& row) const override { return row.at; }
    qsizetype bytesOf(const core::Message& row) const override { return messageBytes(row); }
    QStringList save(store::WriteTransaction& transaction, const QList<core::Message>& rows,
                     Part part) const override;
    bool takesSince() const override { return false; }
    int countKnown(store::ReadSession& session, const QList<core::Message>& rows) const override;
    void topUpSaw(const QList<core::Message>& rows) override;

private:
    api::ApiClient* m_client;
    QSet<QString> m_seen;
};

/// `inbound`.
class InboundPull final : public PagedPull<core::Message> {
public:
    explicit InboundPull(Pass& pass);

protected:
    QCoro::Task<core::Result<Page>> fetch(QString cursor, std::optional<core::Timestamp> since) override;
    core::Timestamp timeOf(const core::Message& row) const override { return row.at; }
    qsizetype bytesOf(const core::Message& row) const override { return messageBytes(row); }
    QStringList save(store::WriteTransaction& transaction, const QList<core::Message>& rows,
                     Part part) const override;
    bool takesSince() const override { return true; }

private:
    api::ApiClient* m_client;
};

} // namespace am::sync
