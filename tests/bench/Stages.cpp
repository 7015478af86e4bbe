// The stages of a catch-up, each alone: fetching with decoding, and writing.
#include "bench/Stages.h"

#include "api/ApiClient.h"
#include "api/MessagesEndpoint.h"
#include "bench/BenchTools.h"
#include "store/Archive.h"
#include "store/MessageStore.h"

#include <QUrl>

#include <QCoro/QCoroTask>

namespace am::bench {

namespace {

/// About what the sync writes in one transaction.
constexpr qsizetype batchRows = 10'000;

using Batches = QList<QList<core::Message>>;

void keep(Batches& batches, QList<core::Message>& batch, QList<core::Message> items) {
    batch += std::move(items);
    if (batch.size() >= batchRows) {
        batches += std::move(batch);
        batch = {};
    }
}

template <class Query, class Fetch>
QCoro::Task<QString> walk(Query query, Fetch fetch, Batches* batches, qint64* rows) {
    QList<core::Message> batch;
    for (;;) {
        core::Result<api::Page<core::Message>> page = co_await fetch(query);
        if (!page) {
            co_return page.error().message + QStringLiteral(" (a page could not be fetched)");
        }
        *rows += page->items.size();
        query.cursor = page->nextCursor;
        keep(*batches, batch, std::move(page->items));
        if (page->isLast()) {
            *batches += std::move(batch);
            co_return QString();
        }
    }
}

} // namespace

StageResult fetchAll(const std::string& url, const std::string& key, Batches& messages) {
    api::ApiClient client(QUrl(QString::fromStdString(url)), core::SecretKey(QByteArray::fromStdString(key)));
    api::MessagesEndpoint endpoint(client, api::Lane::Background);
    StageResult result;
    const auto fetchOutbound = [&endpoint](api::OutboundQuery query) {
        return endpoint.listOutbound(std::move(query));
    };
    const auto fetchInbound = [&endpoint](api::InboundQuery query) {
        return endpoint.listInbound(std::move(query));
    };
    QString problem;
    result.seconds = secondsOf([&] {
        QCoro::Task<QString> outbound = walk(api::OutboundQuery(), fetchOutbound, &messages, &result.rows);
        QCoro::Task<QString> inbound = walk(api::InboundQuery(), fetchInbound, &messages, &result.rows);
        problem = QCoro::waitFor(outbound);
        problem += QCoro::waitFor(inbound);
    });
    if (!problem.isEmpty()) {
        throw std::runtime_error(problem.toStdString());
    }
    return result;
}

StageResult writeAll(const QString& folder, const Batches& messages) {
    store::Archive archive(folder);
    awaited(archive.open());
    StageResult result;
    result.seconds = secondsOf([&] {
        for (const QList<core::Message>& batch : messages) {
            awaited(archive.write([&batch](store::WriteTransaction& transaction) {
                store::MessageStore::upsert(transaction, batch);
            }));
            result.rows += batch.size();
        }
    });
    return result;
}

} // namespace am::bench
