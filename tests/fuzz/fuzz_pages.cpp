// Fuzzes the walk through a list: whatever cursors a server gives, it ends, and asks for nothing twice.
#include "api/Pager.h"

#include <QSet>

#include <cstdlib>

namespace {
using Rows = am::api::Page<int>;

/// A server whose pages are bytes: the upper half of each is a page's size, the lower half names the next
/// cursor, 0 none and 15 an error. It repeats its pages for ever.
struct Server {
    const std::uint8_t* pages;
    std::size_t count;
    std::size_t asked = 0;
    QSet<QString> cursors;
};

/// Plain function and not a lambda: a coroutine's captures would die with the lambda.
QCoro::Task<am::core::Result<Rows>> fetch(Server* server, QString cursor) {
    if (server->cursors.contains(cursor)) {
        std::abort();
    }
    server->cursors.insert(cursor);
    const std::uint8_t page = server->pages[server->asked++ % server->count];
    if (page % 16 == 15) {
        co_return am::core::Result<Rows>(tl::unexpect, am::core::ApiError());
    }
    Rows rows;
    rows.items.fill(0, page / 16);
    if (page % 16 > 0) {
        // Fourteen cursors that come again, or ever new ones.
        rows.nextCursor = page / 16 > 12 ? QString::number(server->asked) : QString(QChar(u'a' + page % 16));
    }
    co_return am::core::Result<Rows>(std::move(rows));
}

QCoro::Task<void> walk(Server* server, bool* ended) {
    constexpr int mostPages = 200;
    am::api::Pager<int> pager(
        QStringLiteral("fuzz"), [server](QString cursor) { return fetch(server, std::move(cursor)); },
        mostPages);
    qsizetype rows = 0;
    while (!pager.atEnd()) {
        const am::core::Result<Rows> page = co_await pager.next();
        rows += page ? page->items.size() : 0;
    }
    if (server->asked > mostPages || rows > static_cast<qsizetype>(server->asked * 16) ||
        (pager.isComplete() && !pager.cursor().isEmpty())) {
        std::abort();
    }
    *ended = true;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    Server server{data, size, 0, {}};
    bool ended = false;
    const QCoro::Task<void> walking = walk(&server, &ended);
    if (!ended) {
        std::abort();
    }
    return 0;
}
