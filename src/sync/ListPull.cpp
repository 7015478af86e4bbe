// Reading numbers, brands, campaigns and the account.
#include "sync/ListPull.h"

#include "api/ApiClient.h"
#include "api/BillingEndpoint.h"
#include "api/OrganizationEndpoint.h"
#include "api/Pager.h"
#include "api/PhoneNumbersEndpoint.h"
#include "api/RegistrationEndpoint.h"
#include "core/ErrorCodes.h"
#include "store/AccountStore.h"
#include "store/NumberStore.h"
#include "store/RegistrationStore.h"
#include "store/UnreadableRowStore.h"
#include "sync/Commit.h"

namespace am::sync {

namespace {

/// All rows of a list.
template <class Row>
struct Whole {
    QList<Row> rows;
    QList<core::UnreadableRow> unreadable;
};

/// All rows of a list route. `fetch(cursor)` gives one page.
template <class Row, class Fetch>
QCoro::Task<core::Result<Whole<Row>>> readAll(Pass* pass, QString stream, Fetch fetch) {
    Whole<Row> whole;
    api::Pager<Row> pager(stream, std::move(fetch));
    while (!pager.atEnd()) {
        if (pass->ended) {
            co_return failure<Whole<Row>>(cancelledError());
        }
        core::Result<api::Page<Row>> page = co_await pager.next();
        if (!page) {
            co_return failure<Whole<Row>>(page.error());
        }
        pass->fetched(stream, page->items.size());
        whole.rows += page->items;
        whole.unreadable += page->unreadable;
    }
    if (!pager.isComplete()) {
        // Part of a list must not pass for all of it: what is missing would be taken for gone.
        co_return failure<Whole<Row>>(api::CursorChain::endlessError(stream));
    }
    co_return core::Result<Whole<Row>>(std::move(whole));
}

/// Writes the rows, those that could not be read, and that the stream is up to date, in one transaction.
template <class Save>
QCoro::Task<PullEnd> saveAll(Pass* pass, QString stream, QList<core::UnreadableRow> unreadable, Save save) {
    store::StreamState state;
    state.stream = stream;
    state.complete = true;
    state.syncedAt = core::Timestamp::now();
    auto write = [save = std::move(save), unreadable = std::move(unreadable),
                  state](store::WriteTransaction& transaction) {
        save(transaction);
        store::UnreadableRowStore::clear(transaction, state.stream);
        store::UnreadableRowStore::save(transaction, state.stream, unreadable);
        store::SyncStateStore::save(transaction, state);
    };
    const core::Result<void> saved = co_await commit(pass->archive, std::move(write));
    if (!saved) {
        co_return saved.error();
    }
    pass->saved(state);
    co_return std::nullopt;
}

core::ApiError otherOrganization() {
    core::ApiError error;
    error.kind = core::ApiError::Kind::Conflict;
    error.code = core::codeText(core::ErrorCode::OtherOrganization);
    error.message = QStringLiteral("The key reads another organization than the one this archive is of.");
    error.operation = QStringLiteral("GET /v1/organization");
    return error;
}

} // namespace

QCoro::Task<PullEnd> pullNumbers(Pass* pass) {
    const QString stream = QStringLiteral("numbers");
    api::PhoneNumbersEndpoint endpoint(*pass->client, api::Lane::Background);
    auto fetch = [&endpoint](QString cursor) {
        return endpoint.list(std::move(cursor));
    };
    core::Result<Whole<core::OwnedNumber>> rows =
        co_await readAll<core::OwnedNumber>(pass, stream, std::move(fetch));
    if (!rows) {
        co_return rows.error();
    }
    auto save = [rows = rows->rows,
                 isWhole = rows->unreadable.isEmpty()](store::WriteTransaction& transaction) {
        // A number that could not be read must not pass for one that was released.
        if (isWhole) {
            store::NumberStore::replaceAll(transaction, rows);
        } else {
            store::NumberStore::upsert(transaction, rows);
        }
    };
    PullEnd end = co_await saveAll(pass, stream, rows->unreadable, std::move(save));
    co_return end;
}

QCoro::Task<PullEnd> pullBrands(Pass* pass) {
    const QString stream = QStringLiteral("brands");
    api::RegistrationEndpoint endpoint(*pass->client, api::Lane::Background);
    auto fetch = [&endpoint](QString cursor) {
        return endpoint.listBrands(std::move(cursor));
    };
    core::Result<Whole<core::Brand>> rows = co_await readAll<core::Brand>(pass, stream, std::move(fetch));
    if (!rows) {
        co_return rows.error();
    }
    auto save = [rows = rows->rows](store::WriteTransaction& transaction) {
        store::RegistrationStore::upsertBrands(transaction, rows);
    };
    PullEnd end = co_await saveAll(pass, stream, rows->unreadable, std::move(save));
    co_return end;
}

QCoro::Task<PullEnd> pullCampaigns(Pass* pass) {
    const QString stream = QStringLiteral("campaigns");
    api::RegistrationEndpoint endpoint(*pass->client, api::Lane::Background);
    auto fetch = [&endpoint](QString cursor) {
        return endpoint.listCampaigns(std::move(cursor));
    };
    core::Result<Whole<core::Campaign>> rows =
        co_await readAll<core::Campaign>(pass, stream, std::move(fetch));
    if (!rows) {
        co_return rows.error();
    }
    auto save = [rows = rows->rows](store::WriteTransaction& transaction) {
        store::RegistrationStore::upsertCampaigns(transaction, rows);
    };
    PullEnd end = co_await saveAll(pass, stream, rows->unreadable, std::move(save));
    co_return end;
}

QCoro::Task<PullEnd> pullAccount(Pass* pass) {
    const QString stream = QStringLiteral("account");
    api::OrganizationEndpoint settings(*pass->client, api::Lane::Background);
    api::BillingEndpoint billing(*pass->client, api::Lane::Background);
    core::Result<core::Organization> organization = co_await settings.organization();
    core::Result<core::Wallet> wallet = co_await billing.wallet();
    // Prices are shown where known; a catalog that cannot be read keeps the one read before and fails
    // nothing.
    core::Result<core::FeeCatalog> fees = co_await billing.fees();
    PullEnd end;
    if (!organization) {
        end = organization.error();
    } else if (!wallet) {
        end = wallet.error();
    }
    if (!organization && !wallet) {
        co_return end;
    }
    auto known = [](store::ReadSession& session) {
        return store::AccountStore::organization(session);
    };
    const core::Result<std::optional<core::Organization>> ours =
        co_await look(pass->archive, std::move(known));
    if (!ours) {
        co_return ours.error();
    }
    if (organization && *ours && (*ours)->id != organization->id) {
        co_return otherOrganization();
    }
    pass->knowsOrganization = organization.has_value();
    pass->fetched(stream, (organization ? 1 : 0) + (wallet ? 1 : 0));
    auto save = [organization = std::move(organization), wallet = std::move(wallet),
                 fees = std::move(fees)](store::WriteTransaction& transaction) {
        if (organization) {
            store::AccountStore::setOrganization(transaction, *organization);
        }
        if (wallet) {
            store::AccountStore::setWallet(transaction, *wallet);
        }
        if (fees) {
            store::AccountStore::setFees(transaction, *fees);
        }
    };
    PullEnd saved = co_await saveAll(pass, stream, {}, std::move(save));
    if (!end) {
        end = std::move(saved);
    }
    co_return end;
}

} // namespace am::sync
