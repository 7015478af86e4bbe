// A list of messages that pages as the API does, without HTTP.
#pragma once

#include "core/Message.h"
#include "sync/PagedPull.h"

#include <QList>
#include <QSet>

#include <functional>
#include <optional>

namespace am::tests {

/// What the list route holds and how it behaves.
struct ListedServer {
    /// Does the route take `since`, as inbound messages do, or not, as outbound ones?
    enum class Since : quint8 { Taken, NotTaken };

    QList<core::Message> rows; ///< newest first
    int pageSize = 5;
    qsizetype bytesPerRow = 500; ///< what a row is said to take
    Since since = Since::NotTaken;
    int fetches = 0;
    QSet<QString> refusedCursors; ///< answered with `refusal`
    core::ApiError::Kind refusal = core::ApiError::Kind::Rejected;
    QSet<QString> unreadable; ///< ids of rows that cannot be read
    /// Overrules the next cursor of a page, given the cursor that asked for it.
    std::function<std::optional<QString>(const QString& asked)> nextCursor;
    /// Runs before each answer; an error is given instead of it.
    std::function<std::optional<core::ApiError>(int fetch)> before;

    void addNewest(const core::Message& message) { rows.prepend(message); }
};

/// A pull over a ListedServer.
class ListedMessages final : public sync::PagedPull<core::Message> {
public:
    ListedMessages(sync::Pass& pass, ListedServer& server);

protected:
    QCoro::Task<core::Result<Page>> fetch(QString cursor, std::optional<core::Timestamp> since) override;
    core::Timestamp timeOf(const core::Message& row) const override { return row.at; }
    QStringList save(store::WriteTransaction& transaction, const QList<core::Message>& rows,
                     Part part) const override;
    qsizetype bytesOf(const core::Message&) const override { return m_server.bytesPerRow; }
    bool takesSince() const override { return m_server.since == ListedServer::Since::Taken; }
    int countKnown(store::ReadSession& session, const QList<core::Message>& rows) const override;

private:
    ListedServer& m_server;
};

} // namespace am::tests
