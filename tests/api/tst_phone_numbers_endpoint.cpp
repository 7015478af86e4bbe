// Tests of PhoneNumbersEndpoint.
#include "api/ApiClient.h"
#include "api/PhoneNumbersEndpoint.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::PhoneNumbersEndpoint;
using am::core::ApiError;
using am::core::NumberOrder;
using am::core::NumberSearch;
using am::core::NumberUpdate;
using am::core::OwnedNumber;
using am::core::Timestamp;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(am::support::FakeAnswer)

namespace {

const QString numberId = u"a1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
const QString campaignId = u"c1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
const QByteArray path = "/v1/phone-numbers/" + numberId.toLatin1();
const QByteArray oneNumber =
    R"({"success":true,"data":{"id":"n1","number":"+12025550147","number_type":"local"}})";

} // namespace

class PhoneNumbersEndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageIsReadAndItsCursorComesFromTheBody() {
        m_server.answer(
            am::support::sampleAnswer(200, u"number_page.json"_s).with("X-Next-Cursor", "must-be-ignored"));
        const auto page = QCoro::waitFor(m_numbers.list(u"numbers-1"_s));
        QVERIFY(page.has_value());
        QCOMPARE(m_server.requests().last().target,
                 QByteArray("/v1/phone-numbers?cursor=numbers-1&limit=100"));
        QCOMPARE(page->nextCursor, u"numbers-2"_s);
        QCOMPARE(page->items.size(), 2);

        OwnedNumber first;
        first.id = u"a1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
        first.number = u"+12025550147"_s;
        first.numberType = u"local"_s;
        first.label = u"front desk"_s;
        first.inboundUrl = u"https://hooks.harborcycle.example/in"_s;
        first.campaignId = u"c1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
        first.carrierLineOptionStatus = u"pending"_s;
        first.smsEnabled = true;
        first.mmsEnabled = true;
        first.createdAt = Timestamp::parse(u"2026-01-02T10:00:00Z").value();
        first.updatedAt = Timestamp::parse(u"2026-01-03T10:00:00Z").value();
        QCOMPARE(page->items[0], first);

        QCOMPARE(page->items[1].numberType, u"text_enabled_landline"_s);
        QCOMPARE(page->items[1].extra, QByteArray(R"({"verification":"done"})"));
        QVERIFY(page->items[1].smsEnabled);
        QVERIFY(!page->items[1].mmsEnabled);
    }

    void oneNumberIsFound() {
        m_server.answer(FakeAnswer::json(200, oneNumber));
        const auto number = QCoro::waitFor(m_numbers.find(numberId));
        QVERIFY(number.has_value());
        QCOMPARE(number->number, u"+12025550147"_s);
        QCOMPARE(m_server.requests().last().target, path);
    }

    void searchLeavesOutWhatIsEmpty() {
        m_server.answer(FakeAnswer::json(
            200,
            R"({"success":true,"data":[{"number":"+13125550101","number_type":"local"},{"number":"+1312"}]})"));
        NumberSearch search;
        search.areaCode = u"312"_s;
        search.quantity = 4;
        const auto found = QCoro::waitFor(m_numbers.search(search));
        QVERIFY(found.has_value());
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->first().number, u"+13125550101"_s);
        QCOMPARE(found->first().numberType, u"local"_s);
        const QByteArray body = R"({"area_code":"312","quantity":4})";
        QCOMPARE(m_server.requests().last().body, body);
        QCOMPARE(m_server.requests().last().target, QByteArray("/v1/phone-numbers/search"));
    }

    void orderIsReadInEveryShape_data() {
        QTest::addColumn<QByteArray>("body");
        const QByteArray items = R"([{"id":"n1","number":"+13125550101","number_type":"local"}])";
        QTest::newRow("list") << QByteArray(R"({"success":true,"data":)" + items + "}");
        QTest::newRow("numbers") << QByteArray(R"({"success":true,"data":{"order_id":null,"numbers":)" +
                                               items + "}}");
        QTest::newRow("assigned_numbers")
            << QByteArray(R"({"status":"complete","assigned_numbers":)" + items + "}");
    }
    void orderIsReadInEveryShape() {
        QFETCH(QByteArray, body);
        m_server.answer(FakeAnswer::json(200, body));
        NumberOrder order;
        order.numbers = {u"+13125550101"_s};
        order.label = u"front desk"_s;
        const auto ordered = QCoro::waitFor(m_numbers.order(order));
        QVERIFY(ordered.has_value());
        QCOMPARE(ordered->size(), 1);
        QCOMPARE(ordered->first().id, u"n1"_s);
        const QByteArray sent = R"({"label":"front desk","numbers":["+13125550101"]})";
        QCOMPARE(m_server.requests().last().body, sent);
        QCOMPARE(m_server.requests().last().target, QByteArray("/v1/phone-numbers/orders"));
    }

    void orderConflictNamesWhatIsGone() {
        m_server.answer(FakeAnswer::json(
            409,
            R"({"success":false,"error":{"code":"INSUFFICIENT_INVENTORY","message":"Gone.","request_id":"r",
                "details":{"available_count":"1","unavailable":"+13125550102"}}})"));
        NumberOrder order;
        order.numbers = {u"+13125550101"_s, u"+13125550102"_s};
        const auto ordered = QCoro::waitFor(m_numbers.order(order));
        QCOMPARE(ordered.error().kind, Kind::Conflict);
        QCOMPARE(ordered.error().unavailableNumbers, QStringList{u"+13125550102"_s});
        QCOMPARE(ordered.error().details.value(u"available_count"_s), u"1"_s);
    }

    void updateTellsUnchangedFromCleared() {
        m_server.answer(FakeAnswer::json(200, oneNumber));
        NumberUpdate update;
        update.label = QString();
        update.statusUrl = u"https://hooks.example/s"_s;
        update.campaignId = campaignId;
        QVERIFY(QCoro::waitFor(m_numbers.update(numberId, update)).has_value());
        const QByteArray body = "{\"campaign_id\":\"" + campaignId.toLatin1() +
                                "\",\"label\":\"\",\"status_url\":\"https://hooks.example/s\"}";
        QCOMPARE(m_server.requests().last().body, body);
        QCOMPARE(m_server.requests().last().method, QByteArray("PATCH"));
        QCOMPARE(m_server.requests().last().target, path);
    }

    void emptiedFieldsAreSentAndUntouchedOnesAreNot() {
        m_server.answer(FakeAnswer::json(200, oneNumber));
        NumberUpdate update;
        update.inboundUrl = QString();
        update.statusUrl = QString();
        QVERIFY(QCoro::waitFor(m_numbers.update(numberId, update)).has_value());
        const QByteArray body = R"({"inbound_url":"","status_url":""})";
        QCOMPARE(m_server.requests().last().body, body);
    }

    void emptyCampaignIsRefusedByTheApi() {
        m_server.answer(FakeAnswer::json(
            422,
            R"({"error":{"code":"VALIDATION_FAILED","message":"m","details":{"campaign_id":"empty"}}})"));
        NumberUpdate update;
        update.campaignId = QString();
        const auto updated = QCoro::waitFor(m_numbers.update(numberId, update));
        QCOMPARE(updated.error().kind, Kind::Rejected);
        QCOMPARE(updated.error().details.value(u"campaign_id"_s), u"empty"_s);
        QCOMPARE(m_server.requests().last().body, QByteArray(R"({"campaign_id":""})"));
    }

    void releaseDeletes_data() {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<QString>("status");
        QTest::newRow("with a status")
            << FakeAnswer::json(200, R"({"success":true,"data":{"status":"released"}})") << u"released"_s;
        QTest::newRow("with a word we do not know")
            << FakeAnswer::json(200, R"({"status":"returning"})") << u"returning"_s;
        QTest::newRow("with something else")
            << FakeAnswer::json(200, R"({"success":true,"data":{"id":"n1"}})") << QString();
        QTest::newRow("empty") << FakeAnswer::json(204, "") << QString();
    }
    void releaseDeletes() {
        QFETCH(FakeAnswer, answer);
        QFETCH(QString, status);
        m_server.answer(answer);
        const auto released = QCoro::waitFor(m_numbers.release(numberId));
        QVERIFY(released.has_value());
        QCOMPARE(*released, status);
        QCOMPARE(m_server.requests().last().method, QByteArray("DELETE"));
        QCOMPARE(m_server.requests().last().target, path);
    }

    void releaseToTheCarrierNeedsItsScope() {
        m_server.answer(FakeAnswer::json(403, R"({"error":{"code":"FORBIDDEN","message":"m"}})"));
        const auto released = QCoro::waitFor(m_numbers.release(numberId, am::core::ReleaseTo::Carrier));
        QCOMPARE(released.error().kind, Kind::Forbidden);
        QCOMPARE(m_server.requests().last().target, path + "?return_to_carrier=true");
    }

    void numbersAreListedByEveryFilter() {
        m_server.answer(FakeAnswer::json(200, R"({"data":[],"meta":{"next_cursor":"more"}})"));
        am::api::NumberQuery query;
        query.cursor = u"n=="_s;
        query.limit = 20;
        query.numberType = u"toll_free"_s;
        query.campaignId = campaignId;
        query.search = u"+1 312"_s;
        const auto page = QCoro::waitFor(m_numbers.list(query));
        QVERIFY(page.has_value());
        QVERIFY2(!page->isLast(), "a filtered page may be empty and yet not the last");
        QCOMPARE(m_server.requests().last().target,
                 QByteArray("/v1/phone-numbers?cursor=n%3D%3D&limit=20&number_type=toll_free&campaign_id=") +
                     campaignId.toLatin1() + "&search=%2B1%20312");
    }

    void releaseOfAnUnknownNumberFails() {
        m_server.answer(FakeAnswer::json(404, R"({"error":{"code":"NOT_FOUND","message":"m"}})"));
        QCOMPARE(QCoro::waitFor(m_numbers.release(numberId)).error().kind, Kind::NotFound);
    }

    void campaignIsAttachedAndDetached() {
        m_server.answer(FakeAnswer::json(200, oneNumber));
        QVERIFY(QCoro::waitFor(m_numbers.attachCampaign(numberId, campaignId)).has_value());
        QCOMPARE(m_server.requests().last().method, QByteArray("POST"));
        QCOMPARE(m_server.requests().last().target, path + "/campaign");
        const QByteArray body = "{\"campaign_id\":\"" + campaignId.toLatin1() + "\"}";
        QCOMPARE(m_server.requests().last().body, body);

        m_server.answer(FakeAnswer::json(200, oneNumber));
        QVERIFY(QCoro::waitFor(m_numbers.detachCampaign(numberId)).has_value());
        QCOMPARE(m_server.requests().last().method, QByteArray("DELETE"));
        QCOMPARE(m_server.requests().last().target, path + "/campaign");
    }

private:
    FakeHttpServer m_server;
    ApiClient m_client{m_server.url(), am::core::SecretKey("am_live_abcdefgh12345678")};
    PhoneNumbersEndpoint m_numbers{m_client};
};

QTEST_GUILESS_MAIN(PhoneNumbersEndpointTest)
#include "tst_phone_numbers_endpoint.moc"
