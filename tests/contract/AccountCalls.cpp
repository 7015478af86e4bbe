// The calls about webhooks, the organization, keys, the audit log, billing and metrics.
#include "api/ApiKeysEndpoint.h"
#include "api/AuditEndpoint.h"
#include "api/BillingEndpoint.h"
#include "api/MetricsEndpoint.h"
#include "api/OrganizationEndpoint.h"
#include "api/WebhooksEndpoint.h"
#include "contract/CallOutcomes.h"

namespace am::test {

using namespace api;
using namespace Qt::StringLiterals;

namespace {

core::BillingFilter billingFilter() {
    core::BillingFilter filter;
    filter.from = moment();
    filter.to = moment();
    filter.kind = u"topup"_s;
    return filter;
}

core::MetricQuery metricQuery(const QString& metric, const QString& groupBy) {
    core::MetricQuery query;
    query.metric = metric;
    query.from = moment();
    query.to = moment();
    query.granularity = u"day"_s;
    query.groupBy = groupBy;
    query.comparesToPriorPeriod = true;
    return query;
}

void addWebhooks(std::map<std::string, ClientCall>& calls) {
    calls["listWebhookEndpoints"] = [](ApiClient& client) {
        return outcomeOf(WebhooksEndpoint(client).list());
    };
    calls["createWebhookEndpoint"] = [](ApiClient& client) {
        core::WebhookDraft draft;
        draft.url = page;
        draft.events = core::webhookEventTypes();
        draft.description = u"ours"_s;
        draft.apiVersion = u"2026-04-01"_s;
        return outcomeOf(WebhooksEndpoint(client).create(draft));
    };
    calls["getWebhookEndpoint"] = [](ApiClient& client) {
        return outcomeOf(WebhooksEndpoint(client).find(id));
    };
    calls["patchWebhookEndpoint"] = [](ApiClient& client) {
        core::WebhookChange change;
        change.url = page;
        change.description = QString();
        change.events = QStringList{u"brand.vetted"_s};
        change.active = false;
        return outcomeOf(WebhooksEndpoint(client).change(id, change));
    };
    calls["deleteWebhookEndpoint"] = [](ApiClient& client) {
        return outcomeOf(WebhooksEndpoint(client).remove(id));
    };
    calls["testWebhookEndpoint"] = [](ApiClient& client) {
        return outcomeOf(WebhooksEndpoint(client).test(id));
    };
    calls["rotateWebhookEndpointSecret"] = [](ApiClient& client) {
        return outcomeOf(WebhooksEndpoint(client).rotateSecret(id));
    };
    calls["rotateWebhookSecret"] = [](ApiClient& client) {
        return outcomeOf(WebhooksEndpoint(client).rotateOrganizationSecret());
    };
    calls["listWebhookDeliveries"] = [](ApiClient& client) {
        core::WebhookDeliveryFilter filter;
        filter.endpointId = id;
        filter.eventType = u"brand.vetted"_s;
        filter.outcome = u"dead"_s;
        filter.since = moment();
        filter.until = moment();
        filter.httpStatusMin = 400;
        filter.httpStatusMax = 599;
        return outcomeOf(WebhooksEndpoint(client).deliveries(filter, cursor));
    };
    calls["getWebhookDelivery"] = [](ApiClient& client) {
        return outcomeOf(WebhooksEndpoint(client).findDelivery(id));
    };
    calls["replayWebhookDelivery"] = [](ApiClient& client) {
        return outcomeOf(WebhooksEndpoint(client).replay(id, u"our server was down"_s));
    };
}

void addAccount(std::map<std::string, ClientCall>& calls) {
    calls["getOrganization"] = [](ApiClient& client) {
        return outcomeOf(OrganizationEndpoint(client).organization());
    };
    calls["patchOrganization"] = [](ApiClient& client) {
        core::OrganizationPatch patch;
        patch.name = u"Harbor"_s;
        patch.billingEmail = QString();
        patch.messageRetentionDays = 90;
        patch.mmsRetentionDays = 30;
        patch.isReseller = true;
        patch.quietHours = core::OrganizationPatch::QuietHours{true, u"21:00"_s, u"08:00"_s, u"reject"_s};
        core::OrganizationPatch::AutoReplies replies;
        replies.enabled = false;
        replies.stopText = u"Out."_s;
        replies.isAttested = true;
        patch.autoReplies = replies;
        return outcomeOf(OrganizationEndpoint(client).change(patch));
    };
    calls["listAPIKeys"] = [](ApiClient& client) {
        return outcomeOf(ApiKeysEndpoint(client).list(ApiKeysEndpoint::Revoked::LeftOut, cursor));
    };
    calls["createAPIKey"] = [](ApiClient& client) {
        core::ApiKeyDraft draft;
        draft.label = u"ours"_s;
        draft.scopes = QStringList{u"messages:read"_s};
        return outcomeOf(ApiKeysEndpoint(client).create(draft));
    };
    calls["getAPIKey"] = [](ApiClient& client) {
        return outcomeOf(ApiKeysEndpoint(client).find(id));
    };
    calls["revokeAPIKey"] = [](ApiClient& client) {
        return outcomeOf(ApiKeysEndpoint(client).revoke(id));
    };
    calls["rotateAPIKey"] = [](ApiClient& client) {
        return outcomeOf(ApiKeysEndpoint(client).rotate(id));
    };
    calls["listAuditLog"] = [](ApiClient& client) {
        AuditQuery query;
        query.cursor = cursor;
        query.action = u"retention.update"_s;
        query.resourceType = u"organization"_s;
        query.resourceId = id;
        query.actorKind = u"platform"_s;
        query.since = moment();
        query.until = moment();
        query.payload = AuditQuery::Payload::With;
        return outcomeOf(AuditEndpoint(client).list(query));
    };
}

void addBilling(std::map<std::string, ClientCall>& calls) {
    calls["getWallet"] = [](ApiClient& client) {
        return outcomeOf(BillingEndpoint(client).wallet());
    };
    calls["listUsage"] = [](ApiClient& client) {
        return outcomeOf(BillingEndpoint(client).usage(billingFilter(), cursor));
    };
    calls["listTransactions"] = [](ApiClient& client) {
        return outcomeOf(BillingEndpoint(client).transactions(billingFilter(), cursor));
    };
    calls["getCatalogFees"] = [](ApiClient& client) {
        return outcomeOf(BillingEndpoint(client).fees());
    };
    calls["listTopupProducts"] = [](ApiClient& client) {
        return outcomeOf(BillingEndpoint(client).topupProducts());
    };
    calls["createTopupCheckout"] = [](ApiClient& client) {
        core::TopupRequest topup;
        topup.stripeProductId = u"prod_1"_s;
        topup.successUrl = page;
        topup.cancelUrl = page;
        return outcomeOf(BillingEndpoint(client).startTopup(topup));
    };
    calls["getAutoTopup"] = [](ApiClient& client) {
        return outcomeOf(BillingEndpoint(client).autoTopup());
    };
    calls["putAutoTopup"] = [](ApiClient& client) {
        core::AutoTopupChange change;
        change.enabled = true;
        change.stripeProductId = u"prod_1"_s;
        return outcomeOf(BillingEndpoint(client).setAutoTopup(change));
    };
    calls["createBillingPortalSession"] = [](ApiClient& client) {
        return outcomeOf(BillingEndpoint(client).openPortal(page));
    };
    calls["getMetricsMessages"] = [](ApiClient& client) {
        return outcomeOf(
            MetricsEndpoint(client).messages(metricQuery(u"cost_cents"_s, u"error_code"_s), cursor));
    };
    calls["getMetricsInbound"] = [](ApiClient& client) {
        return outcomeOf(MetricsEndpoint(client).inbound(metricQuery(u"received"_s, u"channel"_s), cursor));
    };
    calls["getMetricsWebhooks"] = [](ApiClient& client) {
        return outcomeOf(
            MetricsEndpoint(client).webhooks(metricQuery(u"retried"_s, u"endpoint_id"_s), cursor));
    };
}

} // namespace

void addAccountCalls(std::map<std::string, ClientCall>& calls) {
    addWebhooks(calls);
    addAccount(calls);
    addBilling(calls);
}

} // namespace am::test
