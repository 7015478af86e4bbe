// Tests of BillingEndpoint.
#include "api/ApiClient.h"
#include "api/BillingEndpoint.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::BillingEndpoint;
using am::core::AutoTopup;
using am::core::BillingFilter;
using am::core::BillingPortal;
using am::core::Money;
using am::core::Timestamp;
using am::core::TopupCheckout;
using am::core::TopupProduct;
using am::core::Wallet;
using am::core::WalletTransaction;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = am::core::ApiError::Kind;

Q_DECLARE_METATYPE(am::core::ApiError::Kind)

namespace {

BillingFilter july() {
    BillingFilter filter;
    filter.from = Timestamp::parse(u"2026-07-01T00:00:00Z");
    filter.to = Timestamp::parse(u"2026-07-31T23:59:59.999Z");
    filter.kind = u"number_month"_s;
    return filter;
}

am::core::TopupRequest topup() {
    am::core::TopupRequest request;
    request.stripeProductId = u"prod_25"_s;
    request.successUrl = u"https://agentmessage.io/billing/done"_s;
    request.cancelUrl = u"https://agentmessage.io/billing/cancelled"_s;
    return request;
}

} // namespace

class BillingEndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_server = std::make_unique<FakeHttpServer>();
        m_client =
            std::make_unique<ApiClient>(m_server->url(), am::core::SecretKey("am_live_abcdefgh12345678"));
        am::api::RetryPolicy policy;
        policy.attempts = 2;
        policy.firstDelay = 1ms;
        m_client->setRetryPolicy(policy);
    }
    void cleanup() {
        m_client.reset();
        m_server.reset();
    }

    void walletIsReadInFull() {
        m_server->answer(am::support::sampleAnswer(200, u"wallet.json"_s));
        const auto wallet = QCoro::waitFor(billing().wallet());
        QVERIFY(wallet.has_value());
        QCOMPARE(line(), QByteArray("GET /v1/billing/wallet"));
        Wallet expected;
        expected.balance = Money{-250};
        expected.planTier = u"payg"_s;
        expected.planCadence = u"monthly"_s;
        expected.subscriptionStatus = u"active"_s;
        expected.autoTopupEnabled = true;
        expected.autoTopupAmount = Money{2500};
        expected.throughputTier = 2;
        expected.throughputPerSecond = 5;
        expected.throughputPerMinute = 300;
        expected.minTopup = Money{500};
        expected.monthToDateSpend = Money{1200};
        expected.projectedMonthTotal = Money{4800};
        expected.projectedMonthTotalBasis = u"rolling_7d"_s;
        expected.extra = R"({"credit_line_cents":0})";
        QCOMPARE(*wallet, expected);
    }

    void walletOfANewOrganizationIsAlmostEmpty_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("least") << QByteArray(R"({"success":true,"data":{"balance_cents":0}})");
        QTest::newRow("nulls") << QByteArray(
            R"({"success":true,"data":{"balance_cents":0,"auto_topup_amount_cents":null,"min_topup_cents":null,)"
            R"("projected_month_total_cents":null,"projected_month_total_basis":null}})");
        QTest::newRow("bare") << QByteArray(R"({"balance_cents":0})");
    }
    void walletOfANewOrganizationIsAlmostEmpty() {
        QFETCH(QByteArray, body);
        m_server->answer(FakeAnswer::json(200, body));
        const auto wallet = QCoro::waitFor(billing().wallet());
        QVERIFY(wallet.has_value());
        QCOMPARE(*wallet, Wallet());
    }

    void transactionsAreRead() {
        m_server->answer(am::support::sampleAnswer(200, u"transaction_page.json"_s)
                             .with("X-Next-Cursor", "must-be-ignored"));
        const auto page = QCoro::waitFor(billing().transactions(july(), {}));
        QVERIFY(page.has_value());
        QCOMPARE(line(), QByteArray("GET /v1/billing/transactions?from=2026-07-01T00%3A00%3A00Z&"
                                    "to=2026-07-31T23%3A59%3A59.999Z&kind=number_month&limit=500"));
        QVERIFY(page->isLast());
        WalletTransaction debit;
        debit.id = u"6f0e0d0c-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
        debit.at = Timestamp::parse(u"2026-07-02T15:04:05Z").value();
        debit.kind = u"debit"_s;
        debit.amount = Money{-4};
        debit.balanceAfter = Money{9996};
        debit.source = u"outbound"_s;
        debit.sourceRef = u"3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f"_s;
        debit.metadata = R"({"segments":2})";
        WalletTransaction odd;
        odd.id = u"7f0e0d0c-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
        odd.at = Timestamp::parse(u"2026-07-01T15:04:05Z").value();
        odd.kind = u"goodwill"_s;
        odd.amount = Money{10000};
        odd.extra = R"({"approved_by":"support"})";
        QCOMPARE(page->items, (QList<WalletTransaction>{debit, odd}));
    }

    void feesAreReadAndLookedUp() {
        m_server->answer(am::support::sampleAnswer(200, u"fee_catalog.json"_s));
        const auto fees = QCoro::waitFor(billing().fees());
        QVERIFY(fees.has_value());
        QCOMPARE(line(), QByteArray("GET /v1/billing/catalog/fees"));
        QCOMPARE(fees->tier, u"payg"_s);
        QCOMPARE(fees->currency, u"USD"_s);
        QCOMPARE(fees->campaignMonth.defaultUnitCost, Money{1000});
        QCOMPARE(fees->campaignMonth.byRef.size(), 2);
        QCOMPARE(fees->campaignMonth.byRef[1].extra, QByteArray(R"({"waived":true})"));
        QCOMPARE(fees->campaignMonth.priceOf(u"LOW_VOLUME_MIXED"_s), Money{150});
        QCOMPARE(fees->campaignMonth.priceOf(u"MARKETING"_s), Money{1000});
        QCOMPARE(fees->campaignMonth.priceOf(u"CHARITY"_s), Money{1000});
        QCOMPARE(fees->brandFilingOnetime.priceOf(u"SOLE_PROPRIETOR"_s), Money{400});
        QCOMPARE(fees->brandFilingOnetime.priceOf(u"PRIVATE_PROFIT"_s), Money{450});
        QCOMPARE(fees->extra,
                 QByteArray(R"({"brand_filing_onetime":{"refundable":false},"valid_from":"2026-01-01"})"));
    }

    void emptyCatalogNamesNoPrice() {
        m_server->answer(
            FakeAnswer::json(200, R"({"success":true,"data":{"campaign_month":{"by_ref":null}}})"));
        const auto fees = QCoro::waitFor(billing().fees());
        QVERIFY(fees.has_value());
        QCOMPARE(*fees, am::core::FeeCatalog());
        QVERIFY(!fees->campaignMonth.priceOf(u"MARKETING"_s));
    }

    void topupProductsAreReadInEveryShape_data() {
        QTest::addColumn<QByteArray>("body");
        const QByteArray items =
            R"([{"stripe_product_id":"prod_25","amount_cents":2500,"display_label":"$25","best":true},)"
            R"({"stripe_product_id":"prod_x"}])";
        QTest::newRow("enveloped") << R"({"success":true,"data":{"products":)" + items + "}}";
        QTest::newRow("bare") << R"({"products":)" + items + "}";
        QTest::newRow("list") << R"({"success":true,"data":)" + items + "}";
    }
    void topupProductsAreReadInEveryShape() {
        QFETCH(QByteArray, body);
        m_server->answer(FakeAnswer::json(200, body));
        const auto products = QCoro::waitFor(billing().topupProducts());
        QVERIFY(products.has_value());
        QCOMPARE(line(), QByteArray("GET /v1/billing/topup/products"));
        TopupProduct first;
        first.stripeProductId = u"prod_25"_s;
        first.amount = Money{2500};
        first.displayLabel = u"$25"_s;
        first.extra = R"({"best":true})";
        TopupProduct second;
        second.stripeProductId = u"prod_x"_s;
        QCOMPARE(*products, (QList<TopupProduct>{first, second}));
    }

    void topupGivesThePageToPayOn() {
        m_server->answer(FakeAnswer::json(200,
                                          "{\"success\":true,\"data\":{\"checkout_session_id\":\"cs_1\","
                                          "\"checkout_url\":\"https://pay.example/cs_1\"}}"));
        const auto checkout = QCoro::waitFor(billing().startTopup(topup()));
        QVERIFY(checkout.has_value());
        QCOMPARE(line(), QByteArray("POST /v1/billing/topup"));
        const QByteArray body =
            "{\"cancel_url\":\"https://agentmessage.io/billing/cancelled\","
            "\"stripe_product_id\":\"prod_25\",\"success_url\":\"https://agentmessage.io/billing/done\"}";
        QCOMPARE(asked().body, body);
        TopupCheckout expected;
        expected.sessionId = u"cs_1"_s;
        expected.url = u"https://pay.example/cs_1"_s;
        QCOMPARE(*checkout, expected);
    }

    void autoTopupIsRead_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isFull");
        const QByteArray full =
            R"({"enabled":true,"auto_topup_amount_cents":2500,"auto_topup_threshold_cents":500,)"
            R"("stripe_product_id":"prod_25","next_charge_at":"2026-08-01T00:00:00Z","card":"4242"})";
        QTest::newRow("full") << R"({"success":true,"data":)" + full + "}" << true;
        QTest::newRow("bare") << full << true;
        QTest::newRow("least") << QByteArray(R"({"success":true,"data":{"enabled":false}})") << false;
        QTest::newRow("nulls")
            << QByteArray(
                   R"({"success":true,"data":{"enabled":false,"stripe_product_id":null,"next_charge_at":null}})")
            << false;
    }
    void autoTopupIsRead() {
        QFETCH(QByteArray, body);
        QFETCH(bool, isFull);
        m_server->answer(FakeAnswer::json(200, body));
        const auto topup = QCoro::waitFor(billing().autoTopup());
        QVERIFY(topup.has_value());
        QCOMPARE(line(), QByteArray("GET /v1/billing/wallet/auto-topup"));
        AutoTopup expected;
        if (isFull) {
            expected.enabled = true;
            expected.amount = Money{2500};
            expected.threshold = Money{500};
            expected.stripeProductId = u"prod_25"_s;
            expected.nextChargeAt = Timestamp::parse(u"2026-08-01T00:00:00Z");
            expected.extra = R"({"card":"4242"})";
        }
        QCOMPARE(*topup, expected);
    }

    void autoTopupIsSet() {
        m_server->answer(FakeAnswer::json(200, R"({"success":true,"data":{"enabled":true}})"));
        const auto on = QCoro::waitFor(billing().setAutoTopup({true, u"prod_25"_s}));
        QVERIFY(on.has_value());
        QVERIFY(on->enabled);
        QCOMPARE(line(), QByteArray("PUT /v1/billing/wallet/auto-topup"));
        QCOMPARE(asked().body, QByteArray(R"({"enabled":true,"stripe_product_id":"prod_25"})"));

        m_server->answer(FakeAnswer::json(200, R"({"success":true,"data":{"enabled":false}})"));
        const auto off = QCoro::waitFor(billing().setAutoTopup({false, {}}));
        QVERIFY(off.has_value());
        QCOMPARE(asked().body, QByteArray(R"({"enabled":false})"));
    }

    void portalIsOpened() {
        m_server->answer(FakeAnswer::json(200,
                                          "{\"success\":true,\"data\":{\"portal_url\":\"https://pay.example/"
                                          "p\",\"expires_at\":\"2026-07-02T16:00:00Z\"}}"));
        const auto portal = QCoro::waitFor(billing().openPortal(u"https://agentmessage.io/billing"_s));
        QVERIFY(portal.has_value());
        QCOMPARE(line(), QByteArray("POST /v1/billing/portal"));
        QCOMPARE(asked().body, QByteArray("{\"return_url\":\"https://agentmessage.io/billing\"}"));
        BillingPortal expected;
        expected.url = u"https://pay.example/p"_s;
        expected.expiresAt = Timestamp::parse(u"2026-07-02T16:00:00Z");
        QCOMPARE(*portal, expected);
    }

    void refusalsKeepTheirCode_data() {
        QTest::addColumn<QString>("act");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("top-up below the floor")
            << u"topup"_s << 402 << u"BELOW_MINIMUM_CREDIT"_s << Kind::PaymentNeeded;
        QTest::newRow("top-up without a plan") << u"topup"_s << 404 << u"NO_PLAN"_s << Kind::NotFound;
        QTest::newRow("auto top-up below the floor")
            << u"auto"_s << 402 << u"BELOW_MINIMUM_CREDIT"_s << Kind::PaymentNeeded;
        QTest::newRow("auto top-up without a plan")
            << u"auto"_s << 402 << u"NO_PLAN"_s << Kind::PaymentNeeded;
        QTest::newRow("auto top-up on already") << u"auto"_s << 409 << u"CONFLICT"_s << Kind::Conflict;
        QTest::newRow("auto top-up without a product")
            << u"auto"_s << 422 << u"VALIDATION_FAILED"_s << Kind::Rejected;
        QTest::newRow("portal without a customer")
            << u"portal"_s << 409 << u"NO_STRIPE_CUSTOMER"_s << Kind::Conflict;
        QTest::newRow("portal out of order")
            << u"portal"_s << 502 << u"BILLING_PORTAL_UNAVAILABLE"_s << Kind::Server;
        QTest::newRow("portal without scope") << u"portal"_s << 403 << u"FORBIDDEN"_s << Kind::Forbidden;
    }
    void refusalsKeepTheirCode() {
        QFETCH(QString, act);
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(Kind, kind);
        m_server->answerRest(FakeAnswer::json(status, "{\"success\":false,\"error\":{\"code\":\"" +
                                                          code.toUtf8() +
                                                          "\",\"message\":\"No.\",\"request_id\":\"r1\"}}"));
        am::core::ApiError error;
        if (act == u"topup"_s) {
            error = QCoro::waitFor(billing().startTopup(topup())).error();
        } else if (act == u"auto"_s) {
            error = QCoro::waitFor(billing().setAutoTopup({true, u"prod_25"_s})).error();
        } else {
            error = QCoro::waitFor(billing().openPortal(u"https://agentmessage.io/billing"_s)).error();
        }
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.code, code);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.requestId, u"r1"_s);
        // Money moves: nothing is asked twice.
        QCOMPARE(m_server->requests().size(), 1);
    }

    void unreadableAnswersAreMalformedAndSayWhy_data() {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("wallet") << u"wallet"_s << QByteArray(R"({"data":{"balance_cents":"7"}})")
                                << u"\"balance_cents\" is not a whole number"_s;
        QTest::newRow("transaction") << u"transactions"_s
                                     << QByteArray(
                                            R"({"data":[{"id":"t","ts":"2026-07-01T00:00:00Z","kind":"k"}]})")
                                     << u"item 0: \"amount_cents\" is missing"_s;
        QTest::newRow("usage") << u"usage"_s << QByteArray(R"({"data":{"rows":[]}})") << u"not a list"_s;
        QTest::newRow("fees") << u"fees"_s
                              << QByteArray(
                                     R"({"data":{"campaign_month":{"by_ref":[{"unit_cost_cents":1}]}}})")
                              << u"\"campaign_month.by_ref.0.ref\" is missing"_s;
        QTest::newRow("products") << u"products"_s
                                  << QByteArray(R"({"data":{"products":[{"amount_cents":1}]}})")
                                  << u"\"stripe_product_id\" is missing"_s;
        QTest::newRow("checkout") << u"topup"_s << QByteArray(R"({"data":{"checkout_session_id":"cs"}})")
                                  << u"\"checkout_url\" is missing"_s;
        QTest::newRow("auto top-up") << u"auto"_s << QByteArray(R"({"data":{"enabled":"yes"}})")
                                     << u"\"enabled\" is not true or false"_s;
        QTest::newRow("portal") << u"portal"_s << QByteArray(R"({"data":{"portal_url":null}})")
                                << u"\"portal_url\" is null"_s;
    }
    void unreadableAnswersAreMalformedAndSayWhy() {
        QFETCH(QString, act);
        QFETCH(QByteArray, body);
        QFETCH(QString, complaint);
        m_server->answerRest(FakeAnswer::json(200, body));
        const auto problem = [&]() -> am::core::ApiError {
            if (act == u"wallet"_s) {
                return QCoro::waitFor(billing().wallet()).error();
            }
            if (act == u"transactions"_s) {
                return QCoro::waitFor(billing().transactions({}, {})).error();
            }
            if (act == u"usage"_s) {
                return QCoro::waitFor(billing().usage({}, {})).error();
            }
            if (act == u"fees"_s) {
                return QCoro::waitFor(billing().fees()).error();
            }
            if (act == u"products"_s) {
                return QCoro::waitFor(billing().topupProducts()).error();
            }
            if (act == u"topup"_s) {
                return QCoro::waitFor(billing().startTopup(topup())).error();
            }
            if (act == u"auto"_s) {
                return QCoro::waitFor(billing().autoTopup()).error();
            }
            return QCoro::waitFor(billing().openPortal(u"https://agentmessage.io/billing"_s)).error();
        }();
        QCOMPARE(problem.kind, Kind::Malformed);
        QVERIFY2(problem.message.contains(complaint), qPrintable(problem.message));
    }

    void sessionAddressesAreNotRecorded() {
        QList<am::core::RequestRecord> records;
        QObject::connect(m_client.get(), &ApiClient::requestFinished, m_client.get(),
                         [&records](const am::core::RequestRecord& record) { records.append(record); });
        m_server->answer(
            FakeAnswer::json(200, "{\"data\":{\"portal_url\":\"https://pay.example/session-4711\"}}"));
        QVERIFY(QCoro::waitFor(billing().openPortal(u"https://agentmessage.io/billing"_s)).has_value());
        QCOMPARE(records.size(), 1);
        QVERIFY(!records[0].responseBody.contains(u"4711"_s));
        m_server->answer(FakeAnswer::json(502, "{\"checkout_url\":\"https://pay.example/session-4711\"}"));
        QVERIFY(!QCoro::waitFor(billing().startTopup(topup())).has_value());
        QCOMPARE(records.size(), 2);
        QVERIFY(!records[1].responseBody.contains(u"4711"_s));
    }

private:
    BillingEndpoint billing() { return BillingEndpoint(*m_client); }
    const am::support::FakeRequest& asked() const { return m_server->requests().constLast(); }
    /// "GET /v1/…" of the last request.
    QByteArray line() const { return asked().method + ' ' + asked().target; }

    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(BillingEndpointTest)
#include "tst_billing_endpoint.moc"
