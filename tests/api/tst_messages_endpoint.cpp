// Tests of MessagesEndpoint.
#include "api/ApiClient.h"
#include "api/MessagesEndpoint.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::MessagesEndpoint;
using am::core::ApiError;
using am::core::Direction;
using am::core::Message;
using am::core::MessageStatus;
using am::core::Timestamp;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = ApiError::Kind;

namespace {

const QString numberId = u"a1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
const QString messageId = u"3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f"_s;

am::api::SendRequest shortText() {
    am::api::SendRequest request;
    request.from = u"+12025550147"_s;
    request.to = u"+13125550188"_s;
    request.text = u"x"_s;
    return request;
}

Timestamp at(const QString& text) {
    return Timestamp::parse(text).value();
}

} // namespace

class MessagesEndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outboundPageIsReadAndItsCursorComesFromTheHeader() {
        m_server.answer(
            am::support::sampleAnswer(200, u"outbound_page.json"_s).with("X-Next-Cursor", "next=="));
        const auto page = QCoro::waitFor(m_messages.listOutbound({}));
        QVERIFY(page.has_value());
        QCOMPARE(page->nextCursor, u"next=="_s);
        QVERIFY(!page->isLast());
        QCOMPARE(page->items.size(), 3);

        Message first;
        first.id = u"3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f"_s;
        first.direction = Direction::Outbound;
        first.number = u"+12025550147"_s;
        first.contact = u"+13125550188"_s;
        first.text = u"Your repair is ready for pickup. Grüße 🚲"_s;
        first.at = at(u"2026-07-02T15:04:05Z"_s);
        first.status = MessageStatus::Delivered;
        first.statusText = u"delivered"_s;
        first.sentAt = at(u"2026-07-02T15:04:06.250Z"_s);
        first.deliveredAt = at(u"2026-07-02T15:04:09Z"_s);
        first.channel = u"sms"_s;
        first.tag = u"job-118"_s;
        first.carrierMessageId = u"1785b2a0-c3f1"_s;
        first.segmentCount = 2;
        first.extra = R"({"priority":"default"})";
        QCOMPARE(page->items[0], first);
    }

    void unknownWordsAndFieldsAreKept() {
        m_server.answer(am::support::sampleAnswer(200, u"outbound_page.json"_s));
        const auto page = QCoro::waitFor(m_messages.listOutbound({}));
        QVERIFY(page.has_value());
        const Message& message = page->items[1];
        QCOMPARE(message.status, MessageStatus::Unknown);
        QCOMPARE(message.statusText, u"held_for_review"_s);
        QCOMPARE(message.channel, u"rcs"_s);
        QCOMPARE(message.errorCode, u"4720"_s);
        QVERIFY(!message.sentAt);
        QCOMPARE(message.extra, QByteArray(R"({"review":{"queue":"manual","since":3},"sent_at":"soon"})"));
    }

    void nullsAreNothing() {
        m_server.answer(am::support::sampleAnswer(200, u"outbound_page.json"_s));
        const auto page = QCoro::waitFor(m_messages.listOutbound({}));
        QVERIFY(page.has_value());
        const Message& message = page->items[2];
        QVERIFY(message.text.isEmpty());
        QVERIFY(message.tag.isEmpty());
        QCOMPARE(message.segmentCount, 0);
        QCOMPARE(message.errorCode, u"4750"_s);
        QCOMPARE(message.errorMessage, u"carrier rejected"_s);
        QCOMPARE(message.failedAt, at(u"2026-07-02T00:00:04Z"_s));
        QVERIFY(message.extra.isEmpty());
    }

    void outboundPageWithoutTheHeaderIsTheLast() {
        m_server.answer(am::support::sampleAnswer(200, u"outbound_page.json"_s));
        const auto page = QCoro::waitFor(m_messages.listOutbound({}));
        QVERIFY(page.has_value());
        QVERIFY2(page->isLast(), "meta.next_cursor is not this route's");
    }

    void inboundPageIsReadAndItsCursorComesFromTheBody() {
        m_server.answer(
            am::support::sampleAnswer(200, u"inbound_page.json"_s).with("X-Next-Cursor", "must-be-ignored"));
        const auto page = QCoro::waitFor(m_messages.listInbound({}));
        QVERIFY(page.has_value());
        QCOMPARE(page->nextCursor, u"eyJjIjoxfQ=="_s);
        QCOMPARE(page->items.size(), 2);

        Message first;
        first.id = u"d9a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
        first.direction = Direction::Inbound;
        first.number = u"+12025550147"_s;
        first.contact = u"+13125550188"_s;
        first.text = u"STOP"_s;
        first.at = at(u"2026-07-02T15:09:40.512Z"_s);
        first.channel = u"mms"_s;
        first.carrierMessageId = u"bw-9"_s;
        first.segmentCount = 1;
        first.mediaUrls = {u"https://media.example/1.jpg"_s};
        first.optOutDetected = true;
        first.optOutKeyword = u"STOP"_s;
        first.extra = R"({"bandwidth_received_at":"2026-07-02T15:09:40.500Z","opt_out":{"confidence":1},)"
                      R"("org_id":"0f0e0d0c-1111-4222-8333-444455556666",)"
                      R"("phone_number_id":"3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f"})";
        QCOMPARE(page->items[0], first);
        QCOMPARE(page->items[1].text, u"On my way"_s);
        QVERIFY(!page->items[1].optOutDetected);
        QVERIFY(page->items[1].extra.isEmpty());
    }

    void bareListIsAPage() {
        m_server.answer(FakeAnswer::json(
            200,
            R"([{"id":"a","from":"+1","to":"+2","status":"sent","created_at":"2026-07-02T15:04:05+02:00"}])"));
        const auto page = QCoro::waitFor(m_messages.listOutbound({}));
        QVERIFY(page.has_value());
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->items[0].at, at(u"2026-07-02T13:04:05Z"_s));
    }

    void emptyPageMayGoOn() {
        m_server.answer(FakeAnswer::json(200, R"({"success":true,"data":[]})").with("X-Next-Cursor", "more"));
        const auto page = QCoro::waitFor(m_messages.listOutbound({}));
        QVERIFY(page.has_value());
        QVERIFY(page->items.isEmpty());
        QCOMPARE(page->nextCursor, u"more"_s);
    }

    void unreadableItemIsSetAsideAndNamed_data() {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("no time") << QByteArray(R"({"id":"a","from":"+1","to":"+2","status":"sent"})")
                                 << u"\"created_at\" is missing"_s;
        QTest::newRow("bad time")
            << QByteArray(R"({"id":"a","from":"+1","to":"+2","status":"sent","created_at":"today"})")
            << u"\"created_at\" is not a time"_s;
        QTest::newRow("numeric time")
            << QByteArray(R"({"id":"a","from":"+1","to":"+2","status":"sent","created_at":1782999999})")
            << u"\"created_at\" is not a time"_s;
        QTest::newRow("no object") << QByteArray("5") << u"an object is missing"_s;
    }
    void unreadableItemIsSetAsideAndNamed() {
        QFETCH(QByteArray, item);
        QFETCH(QString, complaint);
        const QByteArray good =
            R"({"id":"g","from":"+1","to":"+2","status":"sent","created_at":"2026-07-02T15:04:05Z"})";
        m_server.answer(FakeAnswer::json(200, R"({"data":[)" + good + "," + item + "]}"));
        const auto page = QCoro::waitFor(m_messages.listOutbound({}));
        QVERIFY(page.has_value());
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->items[0].id, u"g"_s);
        QCOMPARE(page->unreadable.size(), 1);
        QCOMPARE(page->unreadable[0].problem, complaint);
        QCOMPARE(page->unreadable[0].id, item.startsWith('{') ? u"a"_s : QString());
        // As received, and not what reading left of it.
        QVERIFY(page->unreadable[0].json.contains(item.startsWith('{') ? "\"status\":\"sent\"" : "5"));
    }

    void pageOfWhichNothingCanBeReadIsMalformed() {
        const QByteArray odd = R"({"uuid":"a"})";
        m_server.answer(FakeAnswer::json(200, R"({"data":[)" + (odd + ',').repeated(5) + odd + "]}"));
        const auto page = QCoro::waitFor(m_messages.listOutbound({}));
        QCOMPARE(page.error().kind, Kind::Malformed);
        QVERIFY2(page.error().message.contains(u"item 0: \"id\" is missing"_s),
                 qPrintable(page.error().message));
        // A few may be all there is.
        m_server.answer(FakeAnswer::json(200, R"({"data":[)" + odd + "]}"));
        const auto few = QCoro::waitFor(m_messages.listInbound({}));
        QVERIFY(few.has_value());
        QCOMPARE(few->unreadable.size(), 1);
    }

    void oneOddRowDoesNotStopThePage() {
        m_server.answer(FakeAnswer::json(
            200,
            R"({"data":[{"id":"a","from":"+1","to":"+2","status":"sent","media_urls":[1],)"
            R"("created_at":"2026-07-02T15:04:05Z"},)"
            R"({"id":"b","from":"+1","to":"+2","status":"sent","created_at":"2026-07-02T15:04:04Z"}]})"));
        const auto page = QCoro::waitFor(m_messages.listOutbound({}));
        QVERIFY(page.has_value());
        QCOMPARE(page->items.size(), 2);
        QVERIFY(page->items[0].mediaUrls.isEmpty());
        QCOMPARE(page->items[0].extra, QByteArray(R"({"media_urls":[1]})"));
        QVERIFY(page->items[1].extra.isEmpty());
    }

    void listThatIsNoListIsMalformed() {
        m_server.answer(FakeAnswer::json(200, R"({"data":{"id":"x"}})"));
        QCOMPARE(QCoro::waitFor(m_messages.listInbound({})).error().kind, Kind::Malformed);
    }

    void queryValuesAreEncoded() {
        am::api::OutboundQuery query;
        query.cursor = u"a+b/c=="_s;
        query.status = u"failed"_s;
        query.from = u"+12025550147"_s;
        query.to = u"+13125550188"_s;
        query.tag = u"50% & more#1"_s;
        QVERIFY(!QCoro::waitFor(m_messages.listOutbound(query)).has_value());
        QCOMPARE(m_server.requests().last().target,
                 QByteArray("/v1/messages?cursor=a%2Bb%2Fc%3D%3D&limit=200&status=failed&from=%2B12025550147"
                            "&to=%2B13125550188&tag=50%25%20%26%20more%231"));
    }

    void inboundQuerySendsEveryFilter() {
        am::api::InboundQuery query;
        query.limit = 20;
        query.phoneNumberId = numberId;
        query.since = at(u"2026-07-02T15:04:05.5Z"_s);
        query.channel = u"mms"_s;
        query.optOut = true;
        query.from = u"+13125550188"_s;
        query.to = u"+12025550147"_s;
        query.cursor = u"i2="_s;
        QVERIFY(!QCoro::waitFor(m_messages.listInbound(query)).has_value());
        QCOMPARE(m_server.requests().last().target,
                 QByteArray("/v1/inbound-messages?cursor=i2%3D&limit=20&from=%2B13125550188&to=%2B12025550147"
                            "&phone_number_id=") +
                     numberId.toLatin1() + "&channel=mms&opt_out=true&since=2026-07-02T15%3A04%3A05.500Z");
    }

    void inboundMayBeThoseWithoutAnOptOut() {
        am::api::InboundQuery query;
        query.optOut = false;
        QVERIFY(!QCoro::waitFor(m_messages.listInbound(query)).has_value());
        QCOMPARE(m_server.requests().last().target,
                 QByteArray("/v1/inbound-messages?limit=100&opt_out=false"));
    }

    void singleMessagesAreRead() {
        m_server.answer(FakeAnswer::json(
            200,
            R"({"data":{"id":"a","from":"+1","to":"+2","status":"queued","created_at":"2026-07-02T15:04:05Z"}})"));
        const auto outbound = QCoro::waitFor(m_messages.outbound(messageId));
        QVERIFY(outbound.has_value());
        QCOMPARE(outbound->status, MessageStatus::Queued);
        QCOMPARE(m_server.requests().last().target, "/v1/messages/" + messageId.toLatin1());

        m_server.answer(FakeAnswer::json(
            200, R"({"id":"i","from":"+1","to":"+2","received_at":"2026-07-02T15:04:05Z"})"));
        const auto inbound = QCoro::waitFor(m_messages.inbound(messageId));
        QVERIFY(inbound.has_value());
        QCOMPARE(inbound->contact, u"+1"_s);
        QCOMPARE(m_server.requests().last().target, "/v1/inbound-messages/" + messageId.toLatin1());
    }

    void idStaysOnePathSegment() {
        FakeHttpServer server;
        server.stepOutsideTheContract();
        ApiClient client(server.url(), am::core::SecretKey("am_live_abcdefgh12345678"));
        QVERIFY(!QCoro::waitFor(MessagesEndpoint(client).outbound(u"a/b"_s)).has_value());
        QCOMPARE(server.requests().last().target, QByteArray("/v1/messages/a%2Fb"));
    }

    void sendPostsTheText() {
        m_server.answer(am::support::sampleAnswer(202, u"sent_message.json"_s));
        const auto result = QCoro::waitFor(
            m_messages.send({u"+12025550147"_s, u"+13125550188"_s, u"Hi \"you\" 🚲"_s, u"t1"_s}));
        QVERIFY(result.has_value());
        QCOMPARE(result->id, u"m1"_s);
        QCOMPARE(m_server.requests().last().method, QByteArray("POST"));
        QCOMPARE(m_server.requests().last().target, QByteArray("/v1/messages"));
        const QByteArray body =
            "{\"from\":\"+12025550147\",\"tag\":\"t1\",\"text\":\"Hi \\\"you\\\" "
            "🚲\",\"to\":\"+13125550188\"}";
        QCOMPARE(m_server.requests().last().body, body);
    }

    void sendWithoutATagLeavesItOut() {
        QVERIFY(!QCoro::waitFor(m_messages.send(shortText())).has_value());
        QCOMPARE(m_server.requests().last().body,
                 QByteArray(R"({"from":"+12025550147","text":"x","to":"+13125550188"})"));
    }

    void sendNamesItsMediaAndPriority() {
        am::api::SendRequest request = shortText();
        request.media = {u"9c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f"_s, u"https://media.example/1.jpg"_s};
        request.priority = u"default"_s;
        QVERIFY(!QCoro::waitFor(m_messages.send(request)).has_value());
        const QByteArray body =
            "{\"from\":\"+12025550147\",\"media\":[\"9c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f\","
            "\"https://media.example/1.jpg\"],\"priority\":\"default\",\"text\":\"x\","
            "\"to\":\"+13125550188\"}";
        QCOMPARE(m_server.requests().last().body, body);
    }

    void sendWithoutConsentIsRefused453() {
        m_server.answer(FakeAnswer::json(
            453,
            R"({"success":false,"error":{"code":"CONSENT_REQUIRED","message":"No opt-in.","request_id":"r9"}})"));
        const auto result = QCoro::waitFor(m_messages.send(shortText()));
        QCOMPARE(result.error().kind, Kind::NoConsent);
        QCOMPARE(result.error().httpStatus, 453);
        QCOMPARE(result.error().code, u"CONSENT_REQUIRED"_s);
        QCOMPARE(result.error().requestId, u"r9"_s);
        QVERIFY(!result.error().isOutcomeUnknown());
    }

private:
    FakeHttpServer m_server;
    ApiClient m_client{m_server.url(), am::core::SecretKey("am_live_abcdefgh12345678")};
    MessagesEndpoint m_messages{m_client};
};

QTEST_GUILESS_MAIN(MessagesEndpointTest)
#include "tst_messages_endpoint.moc"
