// Messages, consent, numbers, brands and campaigns on both sides.
#include "sync/ComparedList.h"

#include "api/ConsentEndpoint.h"
#include "api/MessagesEndpoint.h"
#include "api/PhoneNumbersEndpoint.h"
#include "api/RegistrationEndpoint.h"
#include "store/ConsentStore.h"
#include "store/ErasureStore.h"
#include "store/MessageStore.h"
#include "store/NumberStore.h"
#include "store/RegistrationStore.h"
#include "sync/Commit.h"
#include "sync/ConsentPull.h"

#include <algorithm>
#include <limits>

namespace am::sync {

namespace {

class Messages final : public ComparedList<core::Message> {
public:
    Messages(api::ApiClient& client, core::Direction direction) : m_client(client), m_direction(direction) {}

    QString stream() const override {
        return isOutbound() ? QStringLiteral("outbound") : QStringLiteral("inbound");
    }

    QCoro::Task<core::Result<api::Page<core::Message>>> fetch(QString cursor,
                                                              api::CancelToken cancel) const override {
        api::MessagesEndpoint endpoint(m_client, api::Lane::Background);
        endpoint.setCancel(cancel);
        if (isOutbound()) {
            api::OutboundQuery query;
            query.cursor = cursor;
            co_return co_await endpoint.listOutbound(std::move(query));
        }
        api::InboundQuery query;
        query.cursor = cursor;
        co_return co_await endpoint.listInbound(std::move(query));
    }

    QCoro::Task<core::Result<core::Message>> again(core::Message row,
                                                   api::CancelToken cancel) const override {
        api::MessagesEndpoint endpoint(m_client, api::Lane::Background);
        endpoint.setCancel(cancel);
        if (isOutbound()) {
            co_return co_await endpoint.outbound(row.id);
        }
        co_return co_await endpoint.inbound(row.id);
    }

    core::Timestamp timeOf(const core::Message& row) const override { return row.at; }
    core::Timestamp changedAt(const core::Message& row) const override {
        return std::max({row.at, row.sentAt.value_or(row.at), row.deliveredAt.value_or(row.at),
                         row.failedAt.value_or(row.at), row.redactedAt.value_or(row.at)});
    }
    bool hasRetention() const override { return true; }

    QList<core::Message> settled(store::ReadSession& session,
                                 const QList<core::Message>& rows) const override {
        const store::KnownErasures erasures(session);
        QList<core::Message> result;
        result.reserve(rows.size());
        for (const core::Message& row : rows) {
            result += erasures.applied(row).value_or(row);
        }
        return result;
    }

    std::optional<core::Message> find(store::ReadSession& session, const core::Message& row) const override {
        const std::optional<store::MessageRow> found = store::MessageStore::findSame(session, row);
        return found ? std::optional(found->message) : std::nullopt;
    }

    core::Message merged(const core::Message& known, const core::Message& news) const override {
        return store::MessageStore::merged(known, news);
    }

    bool isErased(store::ReadSession& session, const core::Message& row) const override {
        const std::optional<core::Message> found = find(session, row);
        return found && found->redactedAt;
    }

    QList<LocalRow<core::Message>> local(store::ReadSession& session,
                                         std::optional<LocalRow<core::Message>> after,
                                         int limit) const override {
        const qint64 before = after ? after->key : std::numeric_limits<qint64>::max();
        QList<LocalRow<core::Message>> rows;
        const QList<store::MessageId> ids = store::MessageStore::ids(session, m_direction, before, limit);
        for (const store::MessageId& id : ids) {
            LocalRow<core::Message>& local = rows.emplaceBack();
            local.key = id.key;
            local.row.id = id.id;
            local.row.at = id.at;
            local.row.direction = m_direction;
        }
        return rows;
    }

    void save(store::WriteTransaction& transaction, const QList<core::Message>& rows) const override {
        store::MessageStore::upsert(transaction, rows);
    }

private:
    bool isOutbound() const { return m_direction == core::Direction::Outbound; }

    api::ApiClient& m_client;
    core::Direction m_direction;
};

class Consent final : public ComparedList<core::ConsentRecord> {
public:
    explicit Consent(api::ApiClient& client) : m_client(client) {}

    QString stream() const override { return QStringLiteral("consent"); }

    QCoro::Task<core::Result<api::Page<core::ConsentRecord>>> fetch(QString cursor,
                                                                    api::CancelToken cancel) const override {
        api::ConsentEndpoint endpoint(m_client, api::Lane::Background);
        endpoint.setCancel(cancel);
        api::ConsentListQuery query;
        query.cursor = cursor;
        co_return co_await endpoint.list(std::move(query));
    }

    /// The API gives no single record; it is looked for by number and contact.
    QCoro::Task<core::Result<core::ConsentRecord>> again(core::ConsentRecord row,
                                                         api::CancelToken cancel) const override {
        api::ConsentEndpoint endpoint(m_client, api::Lane::Background);
        endpoint.setCancel(cancel);
        api::ConsentListQuery query;
        query.phoneNumberId = row.phoneNumberId;
        query.contact = row.contact;
        const core::Result<api::Page<core::ConsentRecord>> page = co_await endpoint.list(std::move(query));
        if (!page) {
            co_return failure<core::ConsentRecord>(page.error());
        }
        for (const core::ConsentRecord& record : page->items) {
            if (record.id == row.id) {
                co_return core::Result<core::ConsentRecord>(record);
            }
        }
        core::ApiError gone;
        gone.kind = core::ApiError::Kind::NotFound;
        co_return failure<core::ConsentRecord>(std::move(gone));
    }

    core::Timestamp timeOf(const core::ConsentRecord& row) const override { return row.updatedAt; }
    core::Timestamp changedAt(const core::ConsentRecord& row) const override { return row.updatedAt; }
    std::optional<core::ConsentRecord> find(store::ReadSession& session,
                                            const core::ConsentRecord& row) const override {
        return store::ConsentStore::findById(session, row.id);
    }
    core::ConsentRecord merged(const core::ConsentRecord& known,
                               const core::ConsentRecord& news) const override {
        return news.updatedAt < known.updatedAt ? known : news;
    }
    QList<LocalRow<core::ConsentRecord>> local(store::ReadSession& session,
                                               std::optional<LocalRow<core::ConsentRecord>> after,
                                               int limit) const override {
        QList<LocalRow<core::ConsentRecord>> rows;
        const QList<core::ConsentRecord> records =
            store::ConsentStore::listById(session, after ? after->row.id : QString(), limit);
        for (const core::ConsentRecord& record : records) {
            rows.append({record, 0});
        }
        return rows;
    }
    void save(store::WriteTransaction& transaction, const QList<core::ConsentRecord>& rows) const override {
        ConsentPull::writeRecords(transaction, rows, ConsentPull::Compare::No);
    }

private:
    api::ApiClient& m_client;
};

/// A list short enough to be read at once.
template <class Row>
class ShortList : public ComparedList<Row> {
public:
    explicit ShortList(api::ApiClient& client) : m_client(client) {}

    core::Timestamp timeOf(const Row& row) const override { return row.createdAt; }
    core::Timestamp changedAt(const Row& row) const override { return row.updatedAt; }
    QList<LocalRow<Row>> local(store::ReadSession& session, std::optional<LocalRow<Row>> after,
                               int) const override {
        QList<LocalRow<Row>> rows;
        if (!after) {
            const QList<Row> all = list(session);
            for (const Row& row : all) {
                rows.append({row, 0});
            }
        }
        return rows;
    }

protected:
    virtual QList<Row> list(store::ReadSession& session) const = 0;
    api::ApiClient& client() const { return m_client; }

private:
    api::ApiClient& m_client;
};

class Numbers final : public ShortList<core::OwnedNumber> {
public:
    using ShortList::ShortList;

    QString stream() const override { return QStringLiteral("numbers"); }
    QCoro::Task<core::Result<api::Page<core::OwnedNumber>>> fetch(QString cursor,
                                                                  api::CancelToken cancel) const override {
        api::PhoneNumbersEndpoint endpoint(client(), api::Lane::Background);
        endpoint.setCancel(cancel);
        co_return co_await endpoint.list(std::move(cursor));
    }
    QCoro::Task<core::Result<core::OwnedNumber>> again(core::OwnedNumber row,
                                                       api::CancelToken cancel) const override {
        api::PhoneNumbersEndpoint endpoint(client(), api::Lane::Background);
        endpoint.setCancel(cancel);
        co_return co_await endpoint.find(row.id);
    }
    std::optional<core::OwnedNumber> find(store::ReadSession& session,
                                          const core::OwnedNumber& row) const override {
        return store::NumberStore::find(session, row.id);
    }
    void save(store::WriteTransaction& transaction, const QList<core::OwnedNumber>& rows) const override {
        store::NumberStore::upsert(transaction, rows);
    }

protected:
    QList<core::OwnedNumber> list(store::ReadSession& session) const override {
        return store::NumberStore::list(session);
    }
};

class Brands final : public ShortList<core::Brand> {
public:
    using ShortList::ShortList;

    QString stream() const override { return QStringLiteral("brands"); }
    QCoro::Task<core::Result<api::Page<core::Brand>>> fetch(QString cursor,
                                                            api::CancelToken cancel) const override {
        api::RegistrationEndpoint endpoint(client(), api::Lane::Background);
        endpoint.setCancel(cancel);
        co_return co_await endpoint.listBrands(std::move(cursor));
    }
    QCoro::Task<core::Result<core::Brand>> again(core::Brand row, api::CancelToken cancel) const override {
        api::RegistrationEndpoint endpoint(client(), api::Lane::Background);
        endpoint.setCancel(cancel);
        co_return co_await endpoint.brand(row.id);
    }
    std::optional<core::Brand> find(store::ReadSession& session, const core::Brand& row) const override {
        return store::RegistrationStore::findBrand(session, row.id);
    }
    void save(store::WriteTransaction& transaction, const QList<core::Brand>& rows) const override {
        store::RegistrationStore::upsertBrands(transaction, rows);
    }

protected:
    QList<core::Brand> list(store::ReadSession& session) const override {
        return store::RegistrationStore::brands(session);
    }
};

class Campaigns final : public ShortList<core::Campaign> {
public:
    using ShortList::ShortList;

    QString stream() const override { return QStringLiteral("campaigns"); }
    QCoro::Task<core::Result<api::Page<core::Campaign>>> fetch(QString cursor,
                                                               api::CancelToken cancel) const override {
        api::RegistrationEndpoint endpoint(client(), api::Lane::Background);
        endpoint.setCancel(cancel);
        co_return co_await endpoint.listCampaigns(std::move(cursor));
    }
    QCoro::Task<core::Result<core::Campaign>> again(core::Campaign row,
                                                    api::CancelToken cancel) const override {
        api::RegistrationEndpoint endpoint(client(), api::Lane::Background);
        endpoint.setCancel(cancel);
        co_return co_await endpoint.campaign(row.id);
    }
    std::optional<core::Campaign> find(store::ReadSession& session,
                                       const core::Campaign& row) const override {
        return store::RegistrationStore::findCampaign(session, row.id);
    }
    void save(store::WriteTransaction& transaction, const QList<core::Campaign>& rows) const override {
        store::RegistrationStore::upsertCampaigns(transaction, rows);
    }

protected:
    QList<core::Campaign> list(store::ReadSession& session) const override {
        return store::RegistrationStore::campaigns(session);
    }
};

} // namespace

std::shared_ptr<const ComparedList<core::Message>> comparedMessages(api::ApiClient& client,
                                                                    core::Direction direction) {
    return std::make_shared<Messages>(client, direction);
}

std::shared_ptr<const ComparedList<core::ConsentRecord>> comparedConsent(api::ApiClient& client) {
    return std::make_shared<Consent>(client);
}

std::shared_ptr<const ComparedList<core::OwnedNumber>> comparedNumbers(api::ApiClient& client) {
    return std::make_shared<Numbers>(client);
}

std::shared_ptr<const ComparedList<core::Brand>> comparedBrands(api::ApiClient& client) {
    return std::make_shared<Brands>(client);
}

std::shared_ptr<const ComparedList<core::Campaign>> comparedCampaigns(api::ApiClient& client) {
    return std::make_shared<Campaigns>(client);
}

} // namespace am::sync
