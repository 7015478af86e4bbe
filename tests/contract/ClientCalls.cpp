// The calls about messages, numbers, registration and consent; those about the account are in
// AccountCalls.cpp.
#include "contract/ClientCalls.h"

#include "api/ConsentEndpoint.h"
#include "api/ContactsEndpoint.h"
#include "api/LookupEndpoint.h"
#include "api/MessagesEndpoint.h"
#include "api/PhoneNumbersEndpoint.h"
#include "api/RegistrationEndpoint.h"
#include "contract/CallOutcomes.h"

namespace am::test {

using namespace api;
using namespace Qt::StringLiterals;

namespace {

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

} // namespace

const std::map<std::string, ClientCall>& clientCalls() {
    static const std::map<std::string, ClientCall> calls = [] {
        std::map<std::string, ClientCall> all;
        addMessages(all);
        addNumbers(all);
        addRegistration(all);
        addConsent(all);
        addAccountCalls(all);
        return all;
    }();
    return calls;
}

} // namespace am::test
