// Paging through rows held in memory.
#include "support/ListedMessages.h"

#include "store/MessageStore.h"

#include <algorithm>

namespace am::tests {

ListedMessages::ListedMessages(sync::Pass& pass, ListedServer& server)
    : PagedPull(pass, QStringLiteral("outbound")), m_server(server) {}

QCoro::Task<core::Result<ListedMessages::Page>> ListedMessages::fetch(QString cursor,
                                                                      std::optional<core::Timestamp> since) {
    ++m_server.fetches;
    if (m_server.before) {
        const std::optional<core::ApiError> error = m_server.before(m_server.fetches);
        if (error) {
            co_return core::Result<Page>(tl::unexpect, *error);
        }
    }
    if (m_server.refusedCursors.contains(cursor)) {
        core::ApiError error;
        error.kind = m_server.refusal;
        error.httpStatus = m_server.refusal == core::ApiError::Kind::NotFound ? 410 : 422;
        co_return core::Result<Page>(tl::unexpect, error);
    }
    // The cursor names the last row of the page before, so new rows do not move the pages below.
    const auto last = std::find_if(m_server.rows.cbegin(), m_server.rows.cend(),
                                   [&cursor](const core::Message& row) { return row.id == cursor; });
    qsizetype next = cursor.isEmpty() ? 0 : last - m_server.rows.cbegin() + 1;
    Page page;
    while (next < m_server.rows.size() && page.items.size() + page.unreadable.size() < m_server.pageSize) {
        const core::Message& row = m_server.rows.at(next);
        if (since && row.at < *since) {
            next = m_server.rows.size();
        } else if (m_server.unreadable.contains(row.id)) {
            page.unreadable += core::UnreadableRow{row.id, QStringLiteral("\"status\" is not a text"),
                                                   QByteArrayLiteral("{\"status\":7}")};
            ++next;
        } else {
            page.items += row;
            ++next;
        }
    }
    if (next < m_server.rows.size()) {
        page.nextCursor = m_server.rows.at(next - 1).id;
    }
    if (m_server.nextCursor) {
        page.nextCursor = m_server.nextCursor(cursor).value_or(page.nextCursor);
    }
    co_return core::Result<Page>(std::move(page));
}

QStringList ListedMessages::save(store::WriteTransaction& transaction, const QList<core::Message>& rows,
                                 Part) const {
    store::MessageStore::upsert(transaction, rows);
    return {};
}

int ListedMessages::countKnown(store::ReadSession& session, const QList<core::Message>& rows) const {
    return store::MessageStore::countKnown(session, rows);
}

} // namespace am::tests
