// What errors say to people.
#include "models/ErrorText.h"

#include "core/ErrorCodes.h"

#include <QTest>

#include <set>

using am::core::ApiError;
using am::models::describe;
using am::models::ErrorText;
using namespace Qt::StringLiterals;

namespace {

ApiError errorOf(ApiError::Kind kind, int status = 0, const QString& code = {}) {
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.code = code;
    return error;
}

} // namespace

class ErrorTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasWordsOfItsOwnAndANextStep() {
        std::set<QString> titles;
        for (int kind = 0; kind <= int(ApiError::Kind::Storage); ++kind) {
            const ErrorText text = describe(errorOf(ApiError::Kind(kind)));
            QVERIFY2(!text.title.isEmpty() && !text.nextStep.isEmpty(), qPrintable(QString::number(kind)));
            QVERIFY2(titles.insert(text.title).second, qPrintable(text.title));
        }
    }

    void knownCodesSayMoreThanTheirKind_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QList<std::pair<int, QString>> codes{{402, u"BELOW_MINIMUM_CREDIT"_s},
                                                   {402, u"NO_PLAN"_s},
                                                   {403, u"PLAN_REQUIRED"_s},
                                                   {409, u"INSUFFICIENT_INVENTORY"_s},
                                                   {409, u"BRAND_NOT_VERIFIED"_s},
                                                   {409, u"CAMPAIGN_NOT_ACTIVE"_s},
                                                   {409, u"NUMBER_NOT_ASSIGNED"_s},
                                                   {409, u"LIMIT_EXCEEDED"_s},
                                                   {409, u"NO_STRIPE_CUSTOMER"_s},
                                                   {410, u"EVENT_EXPIRED"_s},
                                                   {422, u"LINE_TYPE_BLOCKED"_s},
                                                   {422, u"QUIET_HOURS"_s},
                                                   {422, u"RESELLER_REQUIRED"_s},
                                                   {422, u"RESELLER_NOT_ELIGIBLE"_s},
                                                   {422, u"RESELLER_HAS_BRANDS"_s},
                                                   {422, u"ATTESTATION_REQUIRED"_s},
                                                   {422, u"GRANULARITY_NOT_AVAILABLE"_s},
                                                   {422, u"WINDOW_TOO_LARGE"_s},
                                                   {502, u"LOOKUP_FAILED"_s},
                                                   {502, u"BILLING_PORTAL_UNAVAILABLE"_s},
                                                   {503, u"MMS_DISABLED"_s}};
        for (const auto& [status, code] : codes) {
            QTest::newRow(qPrintable(code)) << status << code;
        }
    }
    void knownCodesSayMoreThanTheirKind() {
        QFETCH(int, status);
        QFETCH(QString, code);
        const auto kind = ApiError::kindFromStatus(status);
        const ErrorText known = describe(errorOf(kind, status, code));
        QVERIFY(known.title != describe(errorOf(kind, status)).title);
        QVERIFY(!known.nextStep.isEmpty());
        QCOMPARE(known.code, code);
    }

    void anUnknownCodeFallsBackToItsKindAndIsShownRaw() {
        const ErrorText text = describe(errorOf(ApiError::Kind::Conflict, 409, u"SOMETHING_NEW"_s));
        QCOMPARE(text.title, describe(errorOf(ApiError::Kind::Conflict)).title);
        QCOMPARE(text.codeLine(), u"SOMETHING_NEW, HTTP 409"_s);
    }

    void consent453ReadsTheSameWithAndWithoutItsCode() {
        QCOMPARE(describe(errorOf(ApiError::Kind::NoConsent, 453)).title,
                 describe(errorOf(ApiError::Kind::Rejected, 453, u"CONSENT_REQUIRED"_s)).title);
    }

    void rateLimitNamesTheWait() {
        ApiError error = errorOf(ApiError::Kind::RateLimited, 429);
        error.retryAfter = std::chrono::seconds(7);
        QVERIFY(describe(error).nextStep.contains(u"7"));
        QVERIFY(describe(error).canRetry);
    }

    void everyCodeHasWordsAndAnUnknownOutcomeIsLookedUpFirst() {
        for (const am::core::ErrorMeaning& meaning : am::core::errorMeanings()) {
            const ErrorText text = describe(errorOf(meaning.kind, 0, QString::fromLatin1(meaning.text)));
            QVERIFY2(!text.title.isEmpty() && !text.explanation.isEmpty() && !text.nextStep.isEmpty(),
                     meaning.text);
            QCOMPARE(text.step, meaning.next);
        }
        ApiError lost = errorOf(ApiError::Kind::Timeout);
        lost.operation = u"POST /v1/brands"_s;
        const ErrorText ofAWrite = describe(lost);
        QCOMPARE(ofAWrite.step, am::core::NextStep::LookUpOutcome);
        lost.operation = u"GET /v1/brands"_s;
        QVERIFY(ofAWrite.nextStep != describe(lost).nextStep);
    }

    void aFailingServersWordsAboutTheRequestAreNotReliedOn() {
        QCOMPARE(describe(errorOf(ApiError::Kind::Server, 500, u"CONSENT_REQUIRED"_s)).title,
                 describe(errorOf(ApiError::Kind::Server, 500)).title);
    }

    void theClipboardHoldsEverythingASupporterNeeds() {
        ApiError error = errorOf(ApiError::Kind::Rejected, 422, u"VALIDATION_FAILED"_s);
        error.requestId = u"01JX0000000000000000000000"_s;
        error.operation = u"POST /v1/messages"_s;
        error.message = u"validation failed"_s;
        error.details = {{u"to"_s, u"must be E.164"_s}};
        const QString text = describe(error).forClipboard();
        for (const QString& part :
             {error.code, error.requestId, error.operation, error.message, u"to: must be E.164"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part));
        }
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_error_text.moc"
