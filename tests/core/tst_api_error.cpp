// Tests of core::ApiError.
#include "core/ApiError.h"

#include <QTest>

using am::core::ApiError;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(am::core::ApiError::Kind)

class ApiErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusGivesTheKind_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        const QList<std::pair<int, Kind>> rows{
            {0, Kind::Network},        {301, Kind::NotTheApi},     {400, Kind::Rejected},
            {401, Kind::Unauthorized}, {402, Kind::PaymentNeeded}, {403, Kind::Forbidden},
            {404, Kind::NotFound},     {405, Kind::Rejected},      {409, Kind::Conflict},
            {410, Kind::NotFound},     {422, Kind::Rejected},      {429, Kind::RateLimited},
            {453, Kind::NoConsent},    {499, Kind::Rejected},      {500, Kind::Server},
            {502, Kind::Server},       {503, Kind::Server},        {599, Kind::Server},
            {600, Kind::NotTheApi},    {200, Kind::NotTheApi}};
        for (const auto& [status, kind] : rows) {
            QTest::newRow(QByteArray::number(status).constData()) << status << kind;
        }
    }
    void statusGivesTheKind() {
        QFETCH(int, status);
        QFETCH(Kind, kind);
        QCOMPARE(ApiError::kindFromStatus(status), kind);
    }

    void kindsDivideIntoRetryableAndUnknown_data() {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("retryable");
        QTest::addColumn<bool>("outcomeUnknown");
        QTest::addColumn<bool>("offline");
        QTest::newRow("Network") << Kind::Network << true << true << true;
        QTest::newRow("Timeout") << Kind::Timeout << true << true << true;
        QTest::newRow("Tls") << Kind::Tls << false << false << false;
        QTest::newRow("NotTheApi") << Kind::NotTheApi << true << true << false;
        QTest::newRow("Malformed") << Kind::Malformed << false << true << false;
        QTest::newRow("Unauthorized") << Kind::Unauthorized << false << false << false;
        QTest::newRow("PaymentNeeded") << Kind::PaymentNeeded << false << false << false;
        QTest::newRow("Forbidden") << Kind::Forbidden << false << false << false;
        QTest::newRow("NotFound") << Kind::NotFound << false << false << false;
        QTest::newRow("Conflict") << Kind::Conflict << false << false << false;
        QTest::newRow("Rejected") << Kind::Rejected << false << false << false;
        QTest::newRow("RateLimited") << Kind::RateLimited << true << false << false;
        QTest::newRow("NoConsent") << Kind::NoConsent << false << false << false;
        QTest::newRow("Server") << Kind::Server << true << true << false;
        QTest::newRow("Cancelled") << Kind::Cancelled << false << true << false;
        QTest::newRow("Storage") << Kind::Storage << false << true << false;
    }
    void kindsDivideIntoRetryableAndUnknown() {
        QFETCH(Kind, kind);
        ApiError error;
        error.kind = kind;
        QTEST(error.isRetryable(), "retryable");
        QTEST(error.isOutcomeUnknown(), "outcomeUnknown");
        QTEST(error.isOffline(), "offline");
    }
};

QTEST_GUILESS_MAIN(ApiErrorTest)
#include "tst_api_error.moc"
