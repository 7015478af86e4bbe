// Tests of the check list before a send.
#include "rules/SendGate.h"

#include <QTest>

using namespace am;
using namespace am::rules;
using namespace Qt::StringLiterals;
using Subject = SendCheck::Subject;
using Verdict = SendCheck::Verdict;

Q_DECLARE_METATYPE(am::core::ConsentState)
Q_DECLARE_METATYPE(am::rules::SendCheck::Verdict)

namespace {

SendFacts goodFacts() {
    SendFacts facts;
    facts.number = core::OwnedNumber();
    facts.number->number = u"+14155550100"_s;
    facts.number->numberType = u"local"_s;
    facts.number->campaignId = u"c1"_s;
    facts.campaign = core::Campaign();
    facts.campaign->id = u"c1"_s;
    facts.campaign->status = u"ACTIVE"_s;
    facts.consent = core::ConsentState::OptedIn;
    facts.text = u"Your order is ready"_s;
    return facts;
}

Verdict verdictOf(const SendFacts& facts, Subject subject) {
    for (const SendCheck& check : checkSend(facts)) {
        if (check.subject == subject) {
            return check.verdict;
        }
    }
    qFatal("A subject is not checked at all.");
}

} // namespace

class SendGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksComeInAFixedOrder() {
        QList<Subject> order;
        for (const SendCheck& check : checkSend(SendFacts())) {
            order += check.subject;
        }
        QCOMPARE(order, QList<Subject>({Subject::Number, Subject::Campaign, Subject::OptOut, Subject::Consent,
                                        Subject::LineType, Subject::Text, Subject::DailyLimit,
                                        Subject::Marketing}));
    }

    void goodSendHasNoBlock() {
        for (const SendCheck& check : checkSend(goodFacts())) {
            QCOMPARE(check.verdict, Verdict::Pass);
        }
        QVERIFY(!firstBlock(checkSend(goodFacts())).has_value());
    }

    void foreignNumberBlocks() {
        SendFacts facts = goodFacts();
        facts.number.reset();
        QCOMPARE(verdictOf(facts, Subject::Number), Verdict::Block);
        QCOMPARE(verdictOf(facts, Subject::Campaign), Verdict::Unknown);
        QCOMPARE(firstBlock(checkSend(facts))->subject, Subject::Number);
    }

    void numberWithoutSmsBlocks() {
        SendFacts facts = goodFacts();
        facts.number->smsEnabled = false;
        QCOMPARE(firstBlock(checkSend(facts))->subject, Subject::Number);
    }

    void campaignMustBeActive() {
        for (const QString& status : {u"PENDING"_s, u"REJECTED"_s, u"EXPIRED"_s, u"SOMETHING_NEW"_s}) {
            SendFacts facts = goodFacts();
            facts.campaign->status = status;
            QCOMPARE(firstBlock(checkSend(facts))->subject, Subject::Campaign);
        }
    }

    void localNumberWithoutCampaignBlocks() {
        SendFacts facts = goodFacts();
        facts.campaign.reset();
        facts.number->campaignId.clear();
        QCOMPARE(verdictOf(facts, Subject::Campaign), Verdict::Block);
    }

    void campaignThatIsNotOnFileIsUnknown() {
        SendFacts facts = goodFacts();
        facts.campaign.reset();
        QCOMPARE(verdictOf(facts, Subject::Campaign), Verdict::Unknown);
        QVERIFY(!firstBlock(checkSend(facts)).has_value());
    }

    void knownFixedLineBlocks() {
        SendFacts facts = goodFacts();
        for (const QString& type : {u"FIXED"_s, u"FIXED_LINE"_s, u"landline"_s}) {
            facts.line = core::LookupResult{type, {}, {}, u"USA"_s};
            QCOMPARE(firstBlock(checkSend(facts))->subject, Subject::LineType);
        }
        for (const QString& type : {u"MOBILE"_s, u"VOIP"_s, u"SATELLITE"_s, QString()}) {
            facts.line = core::LookupResult{type, {}, {}, u"USA"_s};
            QCOMPARE(verdictOf(facts, Subject::LineType), Verdict::Pass);
        }
    }

    void unknownLineTypePasses() { QCOMPARE(verdictOf(goodFacts(), Subject::LineType), Verdict::Pass); }

    void tollFreeNumberNeedsNoCampaign() {
        SendFacts facts = goodFacts();
        facts.number->numberType = u"toll_free"_s;
        facts.number->campaignId.clear();
        facts.campaign.reset();
        QCOMPARE(verdictOf(facts, Subject::Campaign), Verdict::Pass);
    }

    void shortCodeWithoutCampaignIsUnknown() {
        SendFacts facts = goodFacts();
        facts.number->numberType = u"short_code"_s;
        facts.number->campaignId.clear();
        facts.campaign.reset();
        QCOMPARE(verdictOf(facts, Subject::Campaign), Verdict::Unknown);
    }

    void consentDecides_data() {
        QTest::addColumn<core::ConsentState>("state");
        QTest::addColumn<Verdict>("optOut");
        QTest::addColumn<Verdict>("consent");
        QTest::newRow("opted in") << core::ConsentState::OptedIn << Verdict::Pass << Verdict::Pass;
        QTest::newRow("opted out") << core::ConsentState::OptedOut << Verdict::Block << Verdict::Block;
        QTest::newRow("none") << core::ConsentState::None << Verdict::Pass << Verdict::Block;
        QTest::newRow("pending") << core::ConsentState::Pending << Verdict::Pass << Verdict::Block;
        QTest::newRow("expired") << core::ConsentState::Expired << Verdict::Pass << Verdict::Block;
    }
    void consentDecides() {
        QFETCH(core::ConsentState, state);
        SendFacts facts = goodFacts();
        facts.consent = state;
        QTEST(verdictOf(facts, Subject::OptOut), "optOut");
        QTEST(verdictOf(facts, Subject::Consent), "consent");
    }

    void optOutIsNamedBeforeMissingConsent() {
        SendFacts facts = goodFacts();
        facts.consent = core::ConsentState::OptedOut;
        QCOMPARE(firstBlock(checkSend(facts))->subject, Subject::OptOut);
    }

    void textLengthIsLimited_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("empty") << QString() << Verdict::Block;
        QTest::newRow("blank") << u" \n\t "_s << Verdict::Block;
        QTest::newRow("one letter") << u"a"_s << Verdict::Pass;
        QTest::newRow("longest") << QString(1600, u'a') << Verdict::Pass;
        QTest::newRow("too long") << QString(1601, u'a') << Verdict::Block;
        QTest::newRow("emoji count once") << u"😀"_s.repeated(1600) << Verdict::Pass;
        QTest::newRow("too many emoji") << u"😀"_s.repeated(1601) << Verdict::Block;
    }
    void textLengthIsLimited() {
        QFETCH(QString, text);
        SendFacts facts = goodFacts();
        facts.text = text;
        QTEST(verdictOf(facts, Subject::Text), "verdict");
    }

    void aReachedDailyLimitBlocks() {
        SendFacts facts = goodFacts();
        facts.dailyUse.limit = 3;
        facts.dailyUse.used = 2;
        QCOMPARE(verdictOf(facts, Subject::DailyLimit), Verdict::Pass);
        facts.dailyUse.used = 3;
        QCOMPARE(verdictOf(facts, Subject::DailyLimit), Verdict::Block);
    }

    void marketingBlocksOnlyInATransactionalProgramme() {
        SendFacts facts = goodFacts();
        facts.text = u"20% off this week"_s;
        QCOMPARE(verdictOf(facts, Subject::Marketing), Verdict::Pass);
        facts.programme.isTransactional = true;
        QCOMPARE(verdictOf(facts, Subject::Marketing), Verdict::Block);
        facts.text = u"Your order is ready"_s;
        QCOMPARE(verdictOf(facts, Subject::Marketing), Verdict::Pass);
    }
};

QTEST_GUILESS_MAIN(SendGateTest)
#include "tst_send_gate.moc"
