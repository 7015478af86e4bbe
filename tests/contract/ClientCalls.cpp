// One typed call of the client for each operation of the contract.
#include "contract/ClientCalls.h"

#include "api/ApiKeysEndpoint.h"
#include "api/AuditEndpoint.h"
#include "api/BillingEndpoint.h"
#include "api/ConsentEndpoint.h"
#include "api/ContactsEndpoint.h"
#include "api/LookupEndpoint.h"
#include "api/MessagesEndpoint.h"
#include "api/MetricsEndpoint.h"
#include "api/OrganizationEndpoint.h"
#include "api/PhoneNumbersEndpoint.h"
#include "api/RegistrationEndpoint.h"
#include "api/WebhooksEndpoint.h"

namespace am::test {

using namespace api;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f"_s;
const QString otherId = u"d9a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
const QString ours = u"+12025550147"_s;
const QString theirs = u"+13125550188"_s;
const QString page = u"https://example.org/a?b=c"_s;
const QString cursor = u"eyJ+/=&"_s;

core::Timestamp moment() {
    return core::Timestamp::parse(u"2026-07-02T15:04:05.5Z").value();
}

template <class T>
void look(const T&, CallOutcome&) {}
template <class T>
void look(const Page<T>& list, CallOutcome& outcome) {
    outcome.rows = int(list.items.size());
    outcome.nextCursor = list.nextCursor.toStdString();
}
template <class T>
void look(const QList<T>& list, CallOutcome& outcome) {
    outcome.rows = int(list.size());
}
void look(const core::MetricSeries& series, CallOutcome& outcome) {
    outcome.nextCursor = series.nextCursor.toStdString();
}

/// What is left of an answer once its type is forgotten.
template <class T>
QCoro::Task<CallOutcome> outcomeOf(QCoro::Task<core::Result<T>> task) {
    core::Result<T> answer = co_await task;
    CallOutcome outcome;
    if (!answer) {
        outcome.result = tl::make_unexpected(answer.error());
    } else if constexpr (!std::is_void_v<T>) {
        look(*answer, outcome);
    }
    co_return outcome;
}

core::BrandDraft brandDraft() {
    core::BrandDraft draft;
    draft.entityType = u"PRIVATE_PROFIT"_s;
    draft.brandRelationship = u"SMALL_ACCOUNT"_s;
    draft.displayName = u"Harbor Cycle Works"_s;
    draft.companyName = u"Harbor Cycle Works LLC"_s;
    draft.ein = u"12-3456789"_s;
    draft.email = u"post@example.org"_s;
    draft.phone = ours;
    draft.street = u"1 Pier"_s;
    draft.city = u"Chicago"_s;
    draft.state = u"IL"_s;
    draft.postalCode = u"60601"_s;
    draft.vertical = u"TECHNOLOGY"_s;
    draft.website = page;
    draft.referenceId = u"ours-1"_s;
    return draft;
}

core::CampaignDraft campaignDraft() {
    core::CampaignDraft draft;
    draft.brandId = id;
    draft.usecase = u"LOW_VOLUME_MIXED"_s;
    draft.subUsecases = {u"CUSTOMER_CARE"_s};
    draft.description = u"Tells customers that a repair is ready."_s;
    draft.messageFlow = u"They tick a box on the order form."_s;
    draft.samples = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
    draft.optinKeywords = u"START"_s;
    draft.optinMessage = u"You are in."_s;
    draft.optoutKeywords = u"STOP,END"_s;
    draft.optoutMessage = u"You are out."_s;
    draft.helpKeywords = u"HELP"_s;
    draft.helpMessage = u"Call us."_s;
    draft.privacyPolicyLink = page;
    draft.termsAndConditionsLink = page;
    return draft;
}

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

void addMessages(std::map<std::string, ClientCall>& calls) {
    calls["sendMessage"] = [](ApiClient& client) {
        SendRequest request;
        request.from = ours;
        request.to = theirs;
        request.text = u"Your repair is ready."_s;
        request.tag = u"job-118"_s;
        request.media = {id};
        request.priority = u"default"_s;
        return outcomeOf(MessagesEndpoint(client).send(request));
    };
    calls["listMessages"] = [](ApiClient& client) {
        OutboundQuery query;
        query.cursor = cursor;
        query.status = u"sent"_s;
        query.from = ours;
        query.to = theirs;
        query.tag = u"a b&c"_s;
        return outcomeOf(MessagesEndpoint(client).listOutbound(query));
    };
    calls["getMessage"] = [](ApiClient& client) {
        return outcomeOf(MessagesEndpoint(client).outbound(id));
    };
    calls["createMessageMediaUpload"] = [](ApiClient& client) {
        core::MediaUploadRequest request;
        request.mimeType = u"image/png"_s;
        request.byteSize = 1000;
        return outcomeOf(MessagesEndpoint(client).createMediaUpload(request));
    };
    calls["listInboundMessages"] = [](ApiClient& client) {
        InboundQuery query;
        query.cursor = cursor;
        query.from = theirs;
        query.to = ours;
        query.phoneNumberId = id;
        query.since = moment();
        query.channel = u"sms"_s;
        query.optOut = true;
        return outcomeOf(MessagesEndpoint(client).listInbound(query));
    };
    calls["getInboundMessage"] = [](ApiClient& client) {
        return outcomeOf(MessagesEndpoint(client).inbound(id));
    };
    calls["eraseContact"] = [](ApiClient& client) {
        return outcomeOf(ContactsEndpoint(client).erase(theirs));
    };
}

void addNumbers(std::map<std::string, ClientCall>& calls) {
    calls["listPhoneNumbers"] = [](ApiClient& client) {
        NumberQuery query;
        query.cursor = cursor;
        query.numberType = u"local"_s;
        query.campaignId = id;
        query.search = u"415"_s;
        return outcomeOf(PhoneNumbersEndpoint(client).list(query));
    };
    calls["getPhoneNumber"] = [](ApiClient& client) {
        return outcomeOf(PhoneNumbersEndpoint(client).find(id));
    };
    calls["updatePhoneNumber"] = [](ApiClient& client) {
        core::NumberUpdate update;
        update.label = u"front desk"_s;
        update.inboundUrl = page;
        update.statusUrl = QString();
        update.campaignId = id;
        return outcomeOf(PhoneNumbersEndpoint(client).update(id, update));
    };
    calls["releasePhoneNumber"] = [](ApiClient& client) {
        return outcomeOf(PhoneNumbersEndpoint(client).release(id, core::ReleaseTo::Carrier));
    };
    calls["searchPhoneNumbers"] = [](ApiClient& client) {
        core::NumberSearch search;
        search.areaCode = u"415"_s;
        search.numberType = u"local"_s;
        search.pattern = u"55"_s;
        return outcomeOf(PhoneNumbersEndpoint(client).search(search));
    };
    calls["orderPhoneNumbers"] = [](ApiClient& client) {
        core::NumberOrder order;
        order.numbers = QStringList{ours};
        order.inboundUrl = page;
        order.statusUrl = page;
        order.label = u"front desk"_s;
        order.campaignId = id;
        return outcomeOf(PhoneNumbersEndpoint(client).order(order));
    };
    calls["bulkOrderPhoneNumbers"] = [](ApiClient& client) {
        core::BulkOrderRequest order;
        order.quantity = 5;
        order.numberType = u"local"_s;
        order.areaCode = u"415"_s;
        order.pattern = u"55"_s;
        order.inboundUrl = page;
        order.statusUrl = page;
        order.label = u"pool"_s;
        order.campaignId = id;
        order.idempotencyKey = u"intent-1"_s;
        return outcomeOf(PhoneNumbersEndpoint(client).orderBulk(order));
    };
    calls["getBulkOrder"] = [](ApiClient& client) {
        return outcomeOf(PhoneNumbersEndpoint(client).bulkOrder(id));
    };
    calls["bulkReleasePhoneNumbers"] = [](ApiClient& client) {
        return outcomeOf(PhoneNumbersEndpoint(client).releaseBulk({id, otherId}));
    };
    calls["attachCampaignToPhoneNumber"] = [](ApiClient& client) {
        return outcomeOf(PhoneNumbersEndpoint(client).attachCampaign(id, otherId));
    };
    calls["detachCampaignFromPhoneNumber"] = [](ApiClient& client) {
        return outcomeOf(PhoneNumbersEndpoint(client).detachCampaign(id));
    };
    calls["submitLookup"] = [](ApiClient& client) {
        core::LookupRequest request;
        request.phoneNumber = theirs;
        request.idempotencyKey = u"intent-2"_s;
        return outcomeOf(LookupEndpoint(client).submit(request));
    };
    calls["listLookups"] = [](ApiClient& client) {
        LookupQuery query;
        query.cursor = cursor;
        query.phoneNumber = theirs;
        query.status = u"complete"_s;
        query.since = moment();
        query.until = moment();
        return outcomeOf(LookupEndpoint(client).list(query));
    };
    calls["getLookup"] = [](ApiClient& client) {
        return outcomeOf(LookupEndpoint(client).find(id));
    };
}

void addRegistration(std::map<std::string, ClientCall>& calls) {
    calls["listBrands"] = [](ApiClient& client) {
        BrandQuery query;
        query.cursor = cursor;
        query.status = u"ACTIVE"_s;
        query.identityStatus = u"VERIFIED"_s;
        return outcomeOf(RegistrationEndpoint(client).listBrands(query));
    };
    calls["createBrand"] = [](ApiClient& client) {
        return outcomeOf(RegistrationEndpoint(client).createBrand(brandDraft()));
    };
    calls["getBrand"] = [](ApiClient& client) {
        return outcomeOf(RegistrationEndpoint(client).brand(id));
    };
    calls["listCampaigns"] = [](ApiClient& client) {
        CampaignQuery query;
        query.cursor = cursor;
        query.status = u"REJECTED"_s;
        query.brandId = id;
        return outcomeOf(RegistrationEndpoint(client).listCampaigns(query));
    };
    calls["createCampaign"] = [](ApiClient& client) {
        return outcomeOf(RegistrationEndpoint(client).createCampaign(campaignDraft()));
    };
    calls["getCampaign"] = [](ApiClient& client) {
        return outcomeOf(RegistrationEndpoint(client).campaign(id));
    };
    calls["reviewCampaignDraft"] = [](ApiClient& client) {
        return outcomeOf(RegistrationEndpoint(client).reviewCampaign(campaignDraft()));
    };
}

void addConsent(std::map<std::string, ClientCall>& calls) {
    calls["listConsent"] = [](ApiClient& client) {
        ConsentListQuery query;
        query.cursor = cursor;
        query.contact = theirs;
        query.phoneNumberId = id;
        query.since = moment();
        query.optedIn = false;
        query.consentMethod = u"checkbox"_s;
        return outcomeOf(ConsentEndpoint(client).list(query));
    };
    calls["listConsentHistory"] = [](ApiClient& client) {
        return outcomeOf(ConsentEndpoint(client).history(id, cursor));
    };
    calls["captureAttestedConsent"] = [](ApiClient& client) {
        core::AttestedConsent consent;
        consent.phoneNumberId = id;
        consent.contact = theirs;
        consent.capturedAt = moment();
        consent.agreementText = u"I agree."_s;
        consent.method = u"checkbox"_s;
        consent.ipAddress = u"192.0.2.7"_s;
        consent.userAgent = u"Browser"_s;
        consent.formUrl = page;
        consent.idempotencyKey = u"intent-3"_s;
        return outcomeOf(ConsentEndpoint(client).captureAttested(consent));
    };
    calls["initiateDoubleOptIn"] = [](ApiClient& client) {
        core::DoubleOptInRequest request;
        request.phoneNumberId = id;
        request.contact = theirs;
        request.confirmationText = u"Reply YES"_s;
        request.agreementText = u"I agree."_s;
        request.idempotencyKey = u"intent-4"_s;
        return outcomeOf(ConsentEndpoint(client).startDoubleOptIn(request));
    };
    calls["mintHostedConsentToken"] = [](ApiClient& client) {
        core::HostedConsentRequest request;
        request.phoneNumberId = id;
        request.contact = theirs;
        request.agreementText = u"I agree."_s;
        return outcomeOf(ConsentEndpoint(client).mintHostedLink(request));
    };
    calls["revokeConsent"] = [](ApiClient& client) {
        return outcomeOf(ConsentEndpoint(client).revoke(id));
    };
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

const std::map<std::string, ClientCall>& clientCalls() {
    static const std::map<std::string, ClientCall> calls = [] {
        std::map<std::string, ClientCall> all;
        addMessages(all);
        addNumbers(all);
        addRegistration(all);
        addConsent(all);
        addWebhooks(all);
        addAccount(all);
        addBilling(all);
        return all;
    }();
    return calls;
}

} // namespace am::test
