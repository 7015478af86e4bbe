// The client's endpoints against the sandbox, where no act of the console uses them yet.
#include "api/ApiClient.h"
#include "api/AuditEndpoint.h"
#include "api/ConsentEndpoint.h"
#include "api/ContactsEndpoint.h"
#include "api/MessagesEndpoint.h"
#include "api/PhoneNumbersEndpoint.h"
#include "api/RegistrationEndpoint.h"
#include "sandbox/Server.h"
#include "support/SandboxFixture.h"

#include <QCoro/QCoroTask>
#include <QTest>

#include <algorithm>
#include <memory>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace am;
using am::test::SandboxFixture;

namespace {

const QString ourNumber = u"+14155550123"_s;
const QString contact = u"+12125550177"_s;

/// The value, or a failure of the test that says why there is none.
template <class T>
T good(core::Result<T> result) {
    if (!result) {
        const core::ApiError& error = result.error();
        throw std::runtime_error((error.operation + u' ' + error.code + u' ' + error.message).toStdString());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace

class TestClientAndSandbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_sandbox = std::make_unique<SandboxFixture>();
        m_client =
            std::make_unique<api::ApiClient>(QUrl(m_sandbox->server().url()), m_sandbox->server().apiKey());
    }
    void cleanup() {
        m_client.reset();
        m_sandbox.reset();
    }

    void pictureIsUploadedAndSent() {
        readyToSend();
        api::MessagesEndpoint messages(*m_client);
        const QByteArray picture("\xff\xd8\xff\xe0 not much of a picture");
        const auto slot = good(QCoro::waitFor(messages.createMediaUpload({u"image/jpeg"_s, picture.size()})));
        QCOMPARE(slot.maxByteSize, core::largestMediaUpload);
        QCOMPARE(slot.expiresAt->toRfc3339(), u"2026-06-15T12:30:00Z"_s);
        good(QCoro::waitFor(messages.upload(slot, u"image/jpeg"_s, picture)));

        api::SendRequest request;
        request.from = ourNumber;
        request.to = contact;
        request.text = u"Fixture Works: this is your bike."_s;
        request.media = {slot.mediaId};
        request.priority = u"default"_s;
        const core::Message sent = good(QCoro::waitFor(messages.send(request)));
        QCOMPARE(sent.channel, u"mms"_s);
        QCOMPARE(sent.mediaUrls.size(), 1);
    }

    void slotTakesOneFileInItsTime() {
        api::MessagesEndpoint messages(*m_client);
        const auto once = good(QCoro::waitFor(messages.createMediaUpload({u"image/png"_s, 3})));
        good(QCoro::waitFor(messages.upload(once, u"image/png"_s, "one")));
        const auto again = QCoro::waitFor(messages.upload(once, u"image/png"_s, "two"));
        QCOMPARE(again.error().code, u"UPLOAD_REFUSED"_s);

        const auto late = good(QCoro::waitFor(messages.createMediaUpload({u"image/png"_s, 3})));
        (*m_sandbox)->advance(31 * 60);
        QCOMPARE(QCoro::waitFor(messages.upload(late, u"image/png"_s, "one")).error().code,
                 u"UPLOAD_REFUSED"_s);
    }

    void erasureIsInTheAuditLogAndLeavesConsent() {
        readyToSend();
        (*m_sandbox)->sendOne(ourNumber.toStdString(), contact.toStdString(), "Fixture Works: it is ready.");
        (*m_sandbox)->text(contact.toStdString(), ourNumber.toStdString(), "Thank you");
        const core::Erasure erased = good(QCoro::waitFor(api::ContactsEndpoint(*m_client).erase(contact)));
        QCOMPARE(erased.contact, contact);
        QCOMPARE(erased.inboundRedacted, 1);
        QVERIFY(erased.outboundRedacted >= 1);
        QVERIFY(erased.erasedAt.has_value());

        api::AuditQuery query;
        query.payload = api::AuditQuery::Payload::With;
        query.actorKind = u"customer"_s;
        const auto entries = good(QCoro::waitFor(api::AuditEndpoint(*m_client).list(query))).items;
        const auto entry =
            std::find_if(entries.begin(), entries.end(),
                         [&erased](const core::AuditEntry& one) { return one.id == erased.auditLogId; });
        QVERIFY(entry != entries.end());
        QCOMPARE(entry->occurredAt, *erased.erasedAt);
        QVERIFY(!entry->action.isEmpty());
        QVERIFY(!entry->requestId.isEmpty());
        query.action = entry->action;
        query.payload = api::AuditQuery::Payload::Without;
        const auto narrowed = good(QCoro::waitFor(api::AuditEndpoint(*m_client).list(query))).items;
        QCOMPARE(narrowed.size(), 1);
        QVERIFY(narrowed.first().payload.isEmpty());

        api::ConsentListQuery consents;
        consents.contact = contact;
        consents.optedIn = true;
        QCOMPARE(good(QCoro::waitFor(api::ConsentEndpoint(*m_client).list(consents))).items.size(), 1);
    }

    void unknownContactIsErasedOfNothing() {
        const core::Erasure erased = good(QCoro::waitFor(api::ContactsEndpoint(*m_client).erase(contact)));
        QCOMPARE(erased.inboundRedacted, 0);
        QCOMPARE(erased.outboundRedacted, 0);
    }

    void captureTellsWhetherThereWasConsent() {
        const QString numberId = QString::fromStdString((*m_sandbox)->sendingNumber(ourNumber.toStdString()));
        core::AttestedConsent consent;
        consent.phoneNumberId = numberId;
        consent.contact = contact;
        consent.capturedAt = core::Timestamp::parse(u"2026-06-15T11:00:00Z").value();
        consent.agreementText = u"I agree to texts about my repair."_s;
        consent.method = u"written"_s;
        api::ConsentEndpoint endpoint(*m_client);
        const auto first = good(QCoro::waitFor(endpoint.captureAttested(consent)));
        QVERIFY(!first.alreadyOptedIn);
        QVERIFY(!first.agreementTextHash.isEmpty());
        const auto second = good(QCoro::waitFor(endpoint.captureAttested(consent)));
        QVERIFY(second.alreadyOptedIn);
        QCOMPARE(second.consentId, first.consentId);

        api::ConsentListQuery query;
        query.consentMethod = u"written"_s;
        QCOMPARE(good(QCoro::waitFor(endpoint.list(query))).items.size(), 1);
        query.consentMethod = u"verbal"_s;
        QVERIFY(good(QCoro::waitFor(endpoint.list(query))).items.isEmpty());
    }

    void filtersOfListsNarrow() {
        const QString id = QString::fromStdString((*m_sandbox)->sendingNumber(ourNumber.toStdString()));
        (*m_sandbox)->orderNumber("+13125550199");
        api::PhoneNumbersEndpoint numbers(*m_client);
        api::NumberQuery query;
        QCOMPARE(good(QCoro::waitFor(numbers.list(query))).items.size(), 2);
        query.search = u"+1415"_s;
        const auto found = good(QCoro::waitFor(numbers.list(query))).items;
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, id);
        query.search.clear();
        query.campaignId = found.first().campaignId;
        QCOMPARE(good(QCoro::waitFor(numbers.list(query))).items.size(), 1);
        query.campaignId.clear();
        query.numberType = u"toll_free"_s;
        QVERIFY(good(QCoro::waitFor(numbers.list(query))).items.isEmpty());

        api::RegistrationEndpoint registration(*m_client);
        api::BrandQuery brands;
        brands.identityStatus = u"VERIFIED"_s;
        const auto verified = good(QCoro::waitFor(registration.listBrands(brands))).items;
        QCOMPARE(verified.size(), 1);
        brands.status = u"DELETED"_s;
        QVERIFY(good(QCoro::waitFor(registration.listBrands(brands))).items.isEmpty());
        api::CampaignQuery campaigns;
        campaigns.brandId = verified.first().id;
        campaigns.status = u"ACTIVE"_s;
        QCOMPARE(good(QCoro::waitFor(registration.listCampaigns(campaigns))).items.size(), 1);
        campaigns.status = u"REJECTED"_s;
        QVERIFY(good(QCoro::waitFor(registration.listCampaigns(campaigns))).items.isEmpty());
    }

    void inboundIsNarrowedToOptOuts() {
        readyToSend();
        (*m_sandbox)->text(contact.toStdString(), ourNumber.toStdString(), "Thank you");
        (*m_sandbox)->text(contact.toStdString(), ourNumber.toStdString(), "STOP");
        api::MessagesEndpoint messages(*m_client);
        api::InboundQuery query;
        query.optOut = true;
        query.channel = u"sms"_s;
        const auto stops = good(QCoro::waitFor(messages.listInbound(query))).items;
        QCOMPARE(stops.size(), 1);
        QVERIFY(stops.first().optOutDetected);
        query.optOut = false;
        QCOMPARE(good(QCoro::waitFor(messages.listInbound(query))).items.first().text, u"Thank you"_s);
    }

private:
    void readyToSend() {
        const std::string numberId = (*m_sandbox)->sendingNumber(ourNumber.toStdString());
        (*m_sandbox)->optIn(numberId, contact.toStdString());
    }

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<api::ApiClient> m_client;
};

QTEST_GUILESS_MAIN(TestClientAndSandbox)
#include "tst_client_and_sandbox.moc"
