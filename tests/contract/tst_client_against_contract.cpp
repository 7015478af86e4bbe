// The client against answers that no sandbox of ours made: built from the contract's schemas.
#include "api/BillingEndpoint.h"
#include "contract/ClientCalls.h"
#include "support/ContractSamples.h"
#include "support/FakeHttpServer.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using am::core::ApiError;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using am::test::CallOutcome;
using am::test::Contract;
using am::test::ContractOperation;
using am::test::ContractSample;

Q_DECLARE_METATYPE(am::test::ContractSample)

namespace {

FakeAnswer answerOf(const ContractSample& sample) {
    FakeAnswer answer;
    answer.status = sample.status;
    answer.body = QByteArray::fromStdString(sample.body);
    for (const auto& [name, value] : sample.headers)
        answer.headers.append({QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
    return answer;
}

/// Assumption A71. The API has done its part when it answers these, and what is missing is of no use to us or
/// can be done without: telling a person that it failed would be wrong.
bool isForgiven(const QString& operation, const QString& sample) {
    static const QSet<QString> forgiven{u"captureAttestedConsent, without /agreement_text_hash"_s,
                                        u"mintHostedConsentToken, without /expires_at"_s,
                                        u"mintHostedConsentToken, without /token"_s};
    return forgiven.contains(operation + u", "_s + sample);
}

bool isInARow(const std::string& sample) {
    return sample.rfind("without /data/0/", 0) == 0;
}

/// Assumption A72. The contract requires nothing of these answers, yet without the one thing they are for the
/// client calls them unreadable: the products on offer, and the challenge that was begun.
bool isUseless(const QString& operation, const QString& sample) {
    static const QSet<QString> useless{u"listTopupProducts"_s, u"initiateDoubleOptIn"_s};
    return useless.contains(operation) && sample == "only what is required"_L1;
}

/// The request is held against the contract by the server.
CallOutcome call(const QString& operation, const ContractSample& sample) {
    FakeHttpServer server;
    server.answer(answerOf(sample));
    am::api::ApiClient client(server.url(), am::core::SecretKey("am_live_abcdefgh12345678"));
    am::api::RetryPolicy once;
    once.attempts = 1;
    client.setRetryPolicy(once);
    return QCoro::waitFor(am::test::clientCalls().at(operation.toStdString())(client));
}

template <class Samples>
void addRows(Samples samplesOf) {
    QTest::addColumn<QString>("operation");
    QTest::addColumn<ContractSample>("sample");
    for (const ContractOperation& operation : Contract::document().operations()) {
        for (const ContractSample& sample : samplesOf(operation))
            QTest::addRow("%s, %s", operation.id.c_str(), sample.name.c_str())
                << QString::fromStdString(operation.id) << sample;
    }
}

} // namespace

class ClientAgainstContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOperationHasACall() {
        for (const ContractOperation& operation : Contract::document().operations())
            QVERIFY2(am::test::clientCalls().count(operation.id) == 1, operation.id.c_str());
        QCOMPARE(am::test::clientCalls().size(), Contract::document().operations().size());
    }

    void samplesWithNothingNewKeepToTheContract() {
        for (const ContractOperation& operation : Contract::document().operations()) {
            const auto& bodies = operation.answers.at(operation.success()).bodies;
            for (const ContractSample& sample : am::test::goodSamples(operation)) {
                if (bodies.empty() || sample.name == "new words" || sample.name == "no meta" ||
                    sample.name.find("envelope") != std::string::npos)
                    continue;
                const auto problems =
                    bodies.at("application/json")->problems(nlohmann::json::parse(sample.body));
                QVERIFY2(problems.empty(),
                         problems.empty() ? "" : (operation.id + ' ' + problems.front()).c_str());
            }
        }
    }

    void goodAnswersAreRead_data() { addRows(am::test::goodSamples); }
    void goodAnswersAreRead() {
        QFETCH(QString, operation);
        QFETCH(ContractSample, sample);
        const CallOutcome outcome = call(operation, sample);
        if (isUseless(operation, QString::fromStdString(sample.name))) {
            QVERIFY2(!outcome.result.has_value(), sample.body.c_str());
            QCOMPARE(outcome.result.error().kind, ApiError::Kind::Malformed);
            return;
        }
        QVERIFY2(outcome.result.has_value(), outcome.result
                                                 ? ""
                                                 : qPrintable(outcome.result.error().message + u' ' +
                                                              QString::fromStdString(sample.body)));
        if (sample.rows >= 0) {
            QCOMPARE(outcome.rows, sample.rows);
        }
        QCOMPARE(QString::fromStdString(outcome.nextCursor), QString::fromStdString(sample.nextCursor));
    }

    void linesAreRead_data() { addRows(am::test::lineSamples); }
    void linesAreRead() {
        QFETCH(QString, operation);
        QFETCH(ContractSample, sample);
        QCOMPARE(operation, u"listUsage"_s);
        FakeHttpServer server;
        server.answer(answerOf(sample));
        am::api::ApiClient client(server.url(), am::core::SecretKey("am_live_abcdefgh12345678"));
        const auto usage = QCoro::waitFor(am::api::BillingEndpoint(client).allUsage({}));
        QVERIFY(usage.has_value());
        QVERIFY(!usage->trouble);
        QCOMPARE(int(usage->rows.size()), sample.rows);
        QVERIFY(server.requests().first().headers.value("accept").contains("application/x-ndjson"));
    }

    void answersWithoutARequiredFieldAreMalformed_data() { addRows(am::test::incompleteSamples); }
    void answersWithoutARequiredFieldAreMalformed() {
        QFETCH(QString, operation);
        QFETCH(ContractSample, sample);
        const CallOutcome outcome = call(operation, sample);
        if (isForgiven(operation, QString::fromStdString(sample.name))) {
            QVERIFY2(outcome.result.has_value(), sample.body.c_str());
            return;
        }
        if (outcome.setAside > 0) {
            // One odd row of a copied list is kept as received and does not hide the others.
            QVERIFY2(isInARow(sample.name), sample.name.c_str());
            QCOMPARE(outcome.setAside, 1);
            QCOMPARE(outcome.rows, 0);
            return;
        }
        QVERIFY2(!outcome.result.has_value(), sample.body.c_str());
        QCOMPARE(outcome.result.error().kind, ApiError::Kind::Malformed);
        QCOMPARE(outcome.result.error().requestId, u"01J0REQ"_s);
    }
};

QTEST_GUILESS_MAIN(ClientAgainstContractTest)
#include "tst_client_against_contract.moc"
