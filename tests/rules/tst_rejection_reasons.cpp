// Tests of what rejection reasons mean.
#include "rules/RejectionReasons.h"

#include "rules/RegistrationFields.h"
#include "rules/RegistrationLint.h"

#include <QDate>
#include <QSet>
#include <QTest>

using namespace am::rules;
using namespace Qt::StringLiterals;

class RejectionReasonsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reasonsLeadToChecksAndFields_data() {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("codes");
        QTest::addColumn<QString>("firstCheck");
        QTest::addColumn<QString>("firstField");
        const auto row = [](const char* name, const QString& reason, const QString& codes,
                            const QString& check, const QString& field) {
            QTest::newRow(name) << reason << codes << check << field;
        };
        row("bareCode", u"806"_s, u"806"_s, u"OI-METHODDATA"_s, u"message_flow"_s);
        row("vendorCode", u"30893"_s, u"30893"_s, u"CA-USECASE"_s, u"usecase"_s);
        row("codeAndWord", u"701: SHAFT"_s, u"701"_s, u"SA-SHAFT"_s, u"sample1"_s);
        row("codeInText", u"Rejected by DCA, code 805 - privacy policy shares data with third parties"_s,
            u"805"_s, u"OI-PRIVLINK"_s, u"privacy_policy_link"_s);
        row("codeInBrackets", u"Campaign declined [603]"_s, u"603"_s, u"BR-EMAIL-DOMAIN"_s, u"email"_s);
        row("twoCodes", u"611, 806"_s, u"611,806"_s, u"OI-BUNDLE"_s, u"message_flow"_s);
        row("awsCode", u"BRAND_EMAIL_PUBLIC_DOMAIN"_s, u"BRAND_EMAIL_PUBLIC_DOMAIN"_s, u"BR-EMAIL-PUBLIC"_s,
            u"email"_s);
        row("json", u"{\"code\": 543, \"description\": \"Public URL shortener in sample message\"}"_s,
            u"543"_s, u"SA-SHORT"_s, u"sample1"_s);
        row("jsonWithField", u"{\"reason_code\":\"30886\",\"field\":\"description\"}"_s, u"30886"_s,
            u"CA-DESC"_s, u"description"_s);
        row("jsonNested", u"{\"errors\":[{\"code\":\"30569\"},{\"code\":\"30545\"}]}"_s, u"30569,30545"_s,
            u"OI-RATES"_s, u"message_flow"_s);
        row("freeText", u"Message frequency is not disclosed in the call to action."_s, QString(),
            u"OI-FREQ"_s, u"message_flow"_s);
        row("optOutWords", u"Sample messages lack opt-out instructions"_s, QString(), u"CA-USECASE"_s,
            u"usecase"_s);
        row("confirmation", u"The opt-in confirmation message is incomplete"_s, QString(), u"AM-OPTIN"_s,
            u"optin_message"_s);
        row("nameMismatch", u"Legal name does not match EIN"_s, QString(), u"BR-NAME-MATCH"_s,
            u"company_name"_s);
        row("tobacco", u"Vaping content requires age gating"_s, QString(), u"CA-ATTR-AGE"_s, u"age_gated"_s);
    }
    void reasonsLeadToChecksAndFields() {
        QFETCH(QString, reason);
        QFETCH(QString, codes);
        QFETCH(QString, firstCheck);
        QFETCH(QString, firstField);
        const RejectionReading reading = readRejectionReason(reason);
        QCOMPARE(reading.codes.join(u','), codes);
        QCOMPARE(reading.checkIds.value(0), firstCheck);
        QCOMPARE(reading.fields.value(0), firstField);
        QVERIFY(reading.isKnown() && reading.isLintable);
        QCOMPARE(readRejectionReason(reason), reading);
    }

    void whatIsNotKnownIsNotGuessed_data() {
        QTest::addColumn<QString>("reason");
        for (const char* reason : {"", "   ", "Please contact us.", "99999", "Sent on 806 Main Street",
                                   "within 500 characters or 603 of", "{\"code\": \"no-such\"}", "{}", "[]",
                                   "{broken", "null", "Approved after 30 days"})
            QTest::newRow(reason) << QString::fromLatin1(reason);
    }
    void whatIsNotKnownIsNotGuessed() {
        QFETCH(QString, reason);
        const RejectionReading reading = readRejectionReason(reason);
        QCOMPARE(reading.codes, QStringList());
        QCOMPARE(reading.checkIds, QStringList());
        QCOMPARE(reading.fields, QStringList());
        QVERIFY(!reading.isKnown() && !reading.isLintable);
    }

    void theReasonIsKeptForReading() {
        QCOMPARE(readRejectionReason(u" 806 "_s).reason, u"806"_s);
        QCOMPARE(readRejectionReason(u"{\"code\":806,\"message\":\"No opt-in\"}"_s).reason,
                 u"806 No opt-in"_s);
        QCOMPARE(readRejectionReason(u"{broken"_s).reason, u"{broken"_s);
    }

    void deepJsonIsReadToALimit() {
        const QString deep = u"["_s.repeated(5000) + u"\"806\""_s + u"]"_s.repeated(5000);
        QVERIFY(!readRejectionReason(deep).isKnown());
        QVERIFY(readRejectionReason(u"[[[\"806\"]]]"_s).isKnown());
    }

    void exactWordsComeBeforeGeneralOnes() {
        const QStringList checks = readRejectionReason(u"Opt-in confirmation lacks the brand"_s).checkIds;
        QVERIFY(checks.contains(u"AM-OPTIN"_s) && !checks.contains(u"OI-NONE"_s));
        // One of the things that 806 stands for is named in words.
        QCOMPARE(readRejectionReason(u"806: terms and conditions not found"_s).checkIds.first(),
                 u"OI-TERMS"_s);
    }

    void everyCodeOfAChecksFindingLeadsBackToIt() {
        const QStringList names = campaignFieldNames() + brandFieldNames();
        for (const LintFinding& finding : lintCampaign({}, std::nullopt) + lintBrand({})) {
            for (const QString& code : finding.rejectionCodes) {
                const RejectionReading reading = readRejectionReason(code);
                QVERIFY2(reading.checkIds.contains(finding.checkId), qPrintable(code));
                QVERIFY2(reading.isKnown(), qPrintable(code));
                for (const QString& field : reading.fields)
                    QVERIFY2(names.contains(field), qPrintable(field));
            }
        }
    }

    void everyCheckHasFieldsAndWords() {
        const QStringList names = campaignFieldNames() + brandFieldNames();
        for (const QString& textId : lintTextIds()) {
            const QStringList fields = fieldsOfCheck(textId.section(u'.', 0, 0));
            QVERIFY2(!fields.isEmpty(), qPrintable(textId));
            for (const QString& field : fields)
                QVERIFY2(names.contains(field), qPrintable(field));
        }
        QVERIFY(fieldsOfCheck(u"NO-SUCH"_s).isEmpty());
    }

    void unlintableCodesSayWhatToDo() {
        QSet<QString> codes;
        for (const UnlintableCode& entry : unlintableCodes()) {
            QVERIFY(!entry.meaning.isEmpty() && !entry.advice.isEmpty() && !entry.source.isEmpty());
            codes.insert(entry.code);
        }
        for (const QString& code : {u"30885"_s, u"30899"_s, u"30902"_s, u"30901"_s, u"30880"_s}) {
            QVERIFY2(codes.contains(code), qPrintable(code));
            const RejectionReading reading = readRejectionReason(code);
            QVERIFY(reading.isKnown() && !reading.isLintable && !reading.advice.isEmpty());
            QCOMPARE(reading.codes, QStringList{code});
            QVERIFY(reading.fields.isEmpty());
        }
        QVERIFY(QDate::fromString(rejectionCodesReviewedOn(), Qt::ISODate).isValid());
    }
};

QTEST_GUILESS_MAIN(RejectionReasonsTest)
#include "tst_rejection_reasons.moc"
