// Tests of the table of error codes and the next steps that follow from it.
#include "core/ErrorCodes.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using am::core::ApiError;
using am::core::ErrorCode;
using am::core::errorCodeOf;
using am::core::ErrorMeaning;
using am::core::errorMeanings;
using am::core::meaningOfCode;
using am::core::NextStep;
using Kind = ApiError::Kind;

namespace {

ApiError errorOf(Kind kind, const QString& code = {}, const QString& operation = u"POST /v1/brands"_s) {
    ApiError error;
    error.kind = kind;
    error.code = code;
    error.operation = operation;
    return error;
}

} // namespace

class ErrorCodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsThereOnce() {
        QSet<QString> texts;
        QSet<int> codes;
        for (const ErrorMeaning& meaning : errorMeanings()) {
            texts.insert(QString::fromLatin1(meaning.text));
            codes.insert(int(meaning.code));
            QCOMPARE(meaningOfCode(QString::fromLatin1(meaning.text)), &meaning);
            QCOMPARE(am::core::codeText(meaning.code), QString::fromLatin1(meaning.text));
        }
        QCOMPARE(texts.size(), qsizetype(errorMeanings().size()));
        QCOMPARE(codes.size(), qsizetype(errorMeanings().size()));
        QCOMPARE(codes.size(), qsizetype(ErrorCode::ArchiveDamaged)); // all but Unknown
        QCOMPARE(meaningOfCode(u"SOMETHING_NEW"), nullptr);
        QCOMPARE(meaningOfCode(QString()), nullptr);
    }

    void everyCodeOfTheContractIsKnown() {
        QFile contract(QStringLiteral(AM_SOURCE_DIR "/tests/data/openapi.yaml"));
        QVERIFY(contract.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(contract.readAll());
        const QRegularExpression block(u"x-error-codes:\\n((?: +- .*\\n)+)"_s);
        const QRegularExpression item(u"- ([A-Z_]{4,})"_s);
        QSet<QString> codes;
        for (auto blocks = block.globalMatch(text); blocks.hasNext();) {
            for (auto items = item.globalMatch(blocks.next().captured(1)); items.hasNext();) {
                codes.insert(items.next().captured(1));
            }
        }
        QVERIFY2(codes.size() > 20, "the contract was not read");
        for (const QString& code : std::as_const(codes)) {
            QVERIFY2(meaningOfCode(code), qPrintable(code));
        }
    }

    void everyCodeLeadsToItsStep() {
        for (const ErrorMeaning& meaning : errorMeanings()) {
            const ApiError error = errorOf(meaning.kind, QString::fromLatin1(meaning.text));
            QCOMPARE(errorCodeOf(error), meaning.code);
            QCOMPARE(error.nextStep(), meaning.next);
        }
    }

    void unknownCodesAreHandledByTheirClass_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<NextStep>("step");
        QTest::newRow("400") << 400 << NextStep::FixInput;
        QTest::newRow("401") << 401 << NextStep::CheckKey;
        QTest::newRow("402") << 402 << NextStep::TopUp;
        QTest::newRow("403") << 403 << NextStep::AddScope;
        QTest::newRow("404") << 404 << NextStep::Refresh;
        QTest::newRow("409") << 409 << NextStep::Refresh;
        QTest::newRow("410") << 410 << NextStep::Refresh;
        QTest::newRow("418") << 418 << NextStep::FixInput;
        QTest::newRow("422") << 422 << NextStep::FixInput;
        QTest::newRow("429") << 429 << NextStep::WaitAndRetry;
        QTest::newRow("453") << 453 << NextStep::GetConsent;
    }
    void unknownCodesAreHandledByTheirClass() {
        QFETCH(int, status);
        QFETCH(NextStep, step);
        const Kind kind = ApiError::kindFromStatus(status);
        QCOMPARE(errorOf(kind, u"SOMETHING_NEW"_s).nextStep(), step);
        QCOMPARE(errorOf(kind).nextStep(), step);
    }

    void aLostWriteIsLookedUpBeforeItIsRepeated() {
        for (const Kind kind : {Kind::Network, Kind::Timeout, Kind::Server, Kind::NotTheApi, Kind::Malformed,
                                Kind::Cancelled}) {
            const ApiError write = errorOf(kind);
            QVERIFY(write.isOutcomeUnknown());
            QCOMPARE(write.nextStep(), NextStep::LookUpOutcome);
            QVERIFY(errorOf(kind, {}, u"GET /v1/brands"_s).nextStep() != NextStep::LookUpOutcome);
            ApiError unsent = write;
            unsent.isUnsent = true;
            QVERIFY(!unsent.isOutcomeUnknown());
            QVERIFY(unsent.nextStep() != NextStep::LookUpOutcome);
            ApiError repeatable = write;
            repeatable.hasIdempotencyKey = true;
            QVERIFY(repeatable.nextStep() != NextStep::LookUpOutcome);
        }
    }

    void documentedServerErrorsSayThatNothingWasDone() {
        for (const QString& code : {u"LOOKUP_FAILED"_s, u"MMS_DISABLED"_s, u"BILLING_PORTAL_UNAVAILABLE"_s}) {
            QVERIFY2(!errorOf(Kind::Server, code).isOutcomeUnknown(), qPrintable(code));
        }
        // Any other code of a failing server proves nothing.
        QVERIFY(errorOf(Kind::Server, u"NOT_FOUND"_s).isOutcomeUnknown());
        QCOMPARE(errorCodeOf(errorOf(Kind::Server, u"NOT_FOUND"_s)), ErrorCode::Unknown);
        QCOMPARE(errorOf(Kind::Server, u"NOT_FOUND"_s, u"GET /v1/brands"_s).nextStep(),
                 NextStep::WaitAndRetry);
    }
};

QTEST_GUILESS_MAIN(ErrorCodesTest)
#include "tst_error_codes.moc"
