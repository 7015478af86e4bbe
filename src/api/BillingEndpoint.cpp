// Reads the wallet and its ledgers; starts top-ups.
#include "api/BillingEndpoint.h"

#include "api/Answer.h"
#include "api/Requests.h"
#include "api/wire/WireAnswer.h"
#include "api/wire/WireBilling.h"
#include "api/wire/WireBody.h"

namespace am::api {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String root("/v1/billing");

Request ledgerRequest(const QString& path, const core::BillingFilter& filter) {
    Request request = requestOf(Request::Method::Get, path);
    addTime(request, u"from"_s, filter.from);
    addTime(request, u"to"_s, filter.to);
    addQuery(request, u"kind"_s, filter.kind);
    return request;
}

Request ledgerPageRequest(const QString& path, const core::BillingFilter& filter, const QString& cursor) {
    Request request = ledgerRequest(path, filter);
    addQuery(request, u"cursor"_s, cursor);
    addQuery(request, u"limit"_s, u"500"_s);
    return request;
}

} // namespace

QCoro::Task<core::Result<core::Wallet>> BillingEndpoint::wallet() {
    Request request = requestOf(Request::Method::Get, root + u"/wallet"_s);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Wallet>(answer, operation, wire::wallet);
}

QCoro::Task<core::Result<Page<core::UsageRow>>> BillingEndpoint::usage(core::BillingFilter filter,
                                                                       QString cursor) {
    Request request = ledgerPageRequest(root + u"/usage"_s, filter, cursor);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::page<core::UsageRow>(answer, operation, wire::CursorPlace::Meta, wire::usageRow);
}

QCoro::Task<core::Result<core::UsageRows>> BillingEndpoint::allUsage(core::BillingFilter filter) {
    Request request = ledgerRequest(root + u"/usage"_s, filter);
    request.accept = "application/x-ndjson";
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    if (!answer) {
        co_return tl::make_unexpected(answer.error());
    }
    core::UsageRows usage;
    usage.trouble = wire::readLines(*answer, operation, [&usage](wire::FieldReader& fields) {
        core::UsageRow row = wire::usageRow(fields);
        if (fields.isGood()) {
            usage.rows.append(std::move(row));
        }
    });
    co_return usage;
}

QCoro::Task<core::Result<Page<core::WalletTransaction>>> BillingEndpoint::transactions(
    core::BillingFilter filter, QString cursor) {
    Request request = ledgerPageRequest(root + u"/transactions"_s, filter, cursor);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::page<core::WalletTransaction>(answer, operation, wire::CursorPlace::Meta,
                                                  wire::walletTransaction);
}

QCoro::Task<core::Result<core::FeeCatalog>> BillingEndpoint::fees() {
    Request request = requestOf(Request::Method::Get, root + u"/catalog/fees"_s);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::FeeCatalog>(answer, operation, wire::feeCatalog);
}

QCoro::Task<core::Result<QList<core::TopupProduct>>> BillingEndpoint::topupProducts() {
    Request request = requestOf(Request::Method::Get, root + u"/topup/products"_s);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::list<core::TopupProduct>(answer, operation, wire::topupProduct, {"products"});
}

QCoro::Task<core::Result<core::TopupCheckout>> BillingEndpoint::startTopup(core::TopupRequest topup) {
    wire::Body body;
    body.text("stripe_product_id", topup.stripeProductId)
        .text("success_url", topup.successUrl)
        .text("cancel_url", topup.cancelUrl);
    Request request = requestOf(Request::Method::Post, root + u"/topup"_s, body.json());
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::TopupCheckout>(answer, operation, wire::topupCheckout);
}

QCoro::Task<core::Result<core::AutoTopup>> BillingEndpoint::autoTopup() {
    Request request = requestOf(Request::Method::Get, root + u"/wallet/auto-topup"_s);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::AutoTopup>(answer, operation, wire::autoTopup);
}

QCoro::Task<core::Result<core::AutoTopup>> BillingEndpoint::setAutoTopup(core::AutoTopupChange change) {
    wire::Body body;
    body.flag("enabled", change.enabled).filledText("stripe_product_id", change.stripeProductId);
    Request request = requestOf(Request::Method::Put, root + u"/wallet/auto-topup"_s, body.json());
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::AutoTopup>(answer, operation, wire::autoTopup);
}

QCoro::Task<core::Result<core::BillingPortal>> BillingEndpoint::openPortal(QString returnUrl) {
    wire::Body body;
    body.text("return_url", returnUrl);
    Request request = requestOf(Request::Method::Post, root + u"/portal"_s, body.json());
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::BillingPortal>(answer, operation, wire::billingPortal);
}

} // namespace am::api
