// Walks a list route from its newest row to its oldest.
#pragma once

#include "api/CursorChain.h"
#include "api/Page.h"
#include "core/Result.h"

#include <QCoro/QCoroTask>

#include <functional>

namespace am::api {

/// Follows the cursors of any list, wherever its route puts them (wire::CursorPlace): over short and empty
/// pages until there is no cursor, never in circles, and never further than told. Lives in the coroutine that
/// uses it, which awaits each page before it asks for the next.
template <class Row>
class Pager {
public:
    /// Gives the page behind a cursor; an empty one is the first page.
    using Fetch = std::function<QCoro::Task<core::Result<Page<Row>>>(QString cursor)>;

    /// More pages than any list of ours has: 200,000 rows of the smallest pages.
    static constexpr int usualMostPages = 10'000;

    /// `operation` names the list in errors. `fetch` is called until the walk ends, so what it captures must
    /// live as long.
    Pager(QString operation, Fetch fetch, int mostPages = usualMostPages)
        : m_operation(std::move(operation)), m_fetch(std::move(fetch)), m_mostPages(mostPages) {}

    /// The next page. CURSOR_LOOP if the page before it gave a cursor that was followed already: its rows are
    /// good, where it leads is not. Not to be called at the end.
    QCoro::Task<core::Result<Page<Row>>> next() {
        if (m_chain.hasFollowed(m_cursor)) {
            m_hasEnded = true;
            co_return core::Result<Page<Row>>(tl::unexpect, CursorChain::loopError(m_operation));
        }
        m_chain.follow(m_cursor);
        core::Result<Page<Row>> page = co_await m_fetch(m_cursor);
        ++m_pages;
        m_cursor = page ? page->nextCursor : QString();
        m_isComplete = page && page->isLast();
        m_hasEnded = !page || page->isLast() || m_pages >= m_mostPages;
        co_return page;
    }

    /// Is there nothing more to ask for, because the list or our patience ended, or after an error?
    bool atEnd() const { return m_hasEnded; }
    /// Was the last page read?
    bool isComplete() const { return m_isComplete; }
    /// Where the walk stands; empty at the end of the list.
    const QString& cursor() const { return m_cursor; }

    /// All rows that are left, or the first error; one, too, if the list does not end: part of a list must
    /// not pass for all of it.
    QCoro::Task<core::Result<QList<Row>>> all() {
        QList<Row> rows;
        while (!m_hasEnded) {
            core::Result<Page<Row>> page = co_await next();
            if (!page) {
                co_return core::Result<QList<Row>>(tl::unexpect, std::move(page.error()));
            }
            if (!page->unreadable.isEmpty()) {
                co_return core::Result<QList<Row>>(
                    tl::unexpect, CursorChain::unreadableError(m_operation, page->unreadable.constFirst()));
            }
            rows += page->items;
        }
        if (!m_isComplete) {
            co_return core::Result<QList<Row>>(tl::unexpect, CursorChain::endlessError(m_operation));
        }
        co_return core::Result<QList<Row>>(std::move(rows));
    }

private:
    QString m_operation;
    Fetch m_fetch;
    int m_mostPages;
    CursorChain m_chain;
    QString m_cursor;
    int m_pages = 0;
    bool m_hasEnded = false;
    bool m_isComplete = false;
};

} // namespace am::api
