// Where registrations stand, and what is to be done.
#include "models/CarrierTerms.h"
#include "models/RegistrationAdvice.h"
#include "models/RegistrationStanding.h"
#include "models/RegistrationText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::core::Brand;
using am::core::Campaign;
using am::core::Timestamp;
using am::models::CampaignSurroundings;
using am::models::RegistrationAdvice;
using am::models::RegistrationPhase;
using am::models::RegistrationStage;
using am::models::RegistrationStanding;
using am::models::RegistrationStep;
using am::models::RegistrationText;
using am::models::Tone;
using Reach = RegistrationStage::Reach;

Q_DECLARE_METATYPE(am::models::RegistrationPhase)
Q_DECLARE_METATYPE(am::models::RegistrationStep)

namespace {

Timestamp at(const char* text) {
    return *Timestamp::parse(std::string_view(text));
}

const Timestamp now = at("2026-06-15T12:00:00Z");

Brand brand(const QString& status, const QString& identity) {
    Brand made;
    made.status = status;
    made.identityStatus = identity;
    made.submittedAt = at("2026-06-13T12:00:00Z");
    return made;
}

Campaign campaign(const QString& status) {
    Campaign made;
    made.status = status;
    made.submittedAt = at("2026-06-13T12:00:00Z");
    return made;
}

Campaign expiring(const char* when) {
    Campaign made = campaign(u"ACTIVE"_s);
    made.expirationDate = at(when);
    return made;
}

CampaignSurroundings carrying(int numbers) {
    CampaignSurroundings around;
    around.brand = brand(u"ACTIVE"_s, u"VERIFIED"_s);
    around.numbers = numbers;
    return around;
}

QString words(const RegistrationStanding& standing, bool ofBrand) {
    QStringList list;
    for (const RegistrationStage& stage : standing.stages) {
        const QString word = RegistrationText::stage(stage, ofBrand);
        list.append(stage.reach == Reach::Current ? u'[' + word + u']'
                    : stage.reach == Reach::Ahead ? u'(' + word + u')'
                                                  : word);
    }
    return list.join(u' ');
}

} // namespace

class RegistrationStandingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qputenv("TZ", "UTC"); }

    void brandsByState_data() {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("identity");
        QTest::addColumn<QString>("stages");
        QTest::addColumn<RegistrationPhase>("phase");
        QTest::addColumn<RegistrationStep>("step");
        QTest::newRow("pending") << u"PENDING"_s << QString() << u"Draft Filed [In review] (Verified)"_s
                                 << RegistrationPhase::InReview << RegistrationStep::WaitForVerification;
        QTest::newRow("active, not verified yet")
            << u"ACTIVE"_s << QString() << u"Draft Filed [In review] (Verified)"_s
            << RegistrationPhase::InReview << RegistrationStep::WaitForVerification;
        QTest::newRow("verified") << u"ACTIVE"_s << u"VERIFIED"_s << u"Draft Filed Reviewed [Verified]"_s
                                  << RegistrationPhase::Active << RegistrationStep::FileCampaign;
        QTest::newRow("vetted") << u"ACTIVE"_s << u"VETTED_VERIFIED"_s << u"Draft Filed Reviewed [Verified]"_s
                                << RegistrationPhase::Active << RegistrationStep::FileCampaign;
        QTest::newRow("not verified")
            << u"ACTIVE"_s << u"UNVERIFIED"_s << u"Draft Filed Reviewed [Not verified]"_s
            << RegistrationPhase::Rejected << RegistrationStep::CorrectBrand;
        QTest::newRow("self-declared")
            << u"ACTIVE"_s << u"SELF_DECLARED"_s << u"Draft Filed Reviewed [Self-declared]"_s
            << RegistrationPhase::Other << RegistrationStep::VerifyBrand;
        QTest::newRow("deleted") << u"DELETED"_s << u"VERIFIED"_s << u"Draft Filed Reviewed [Deleted]"_s
                                 << RegistrationPhase::Ended << RegistrationStep::None;
        QTest::newRow("unknown status") << u"ON_HOLD"_s << QString() << u"Draft Filed Reviewed [ON_HOLD]"_s
                                        << RegistrationPhase::Other << RegistrationStep::AskSupport;
        QTest::newRow("unknown identity")
            << u"ACTIVE"_s << u"UNDER_APPEAL"_s << u"Draft Filed Reviewed [UNDER_APPEAL]"_s
            << RegistrationPhase::Other << RegistrationStep::AskSupport;
    }
    void brandsByState() {
        QFETCH(QString, status);
        QFETCH(QString, identity);
        QFETCH(RegistrationPhase, phase);
        QFETCH(RegistrationStep, step);
        const auto standing = RegistrationStanding::of(brand(status, identity), 0, now);
        QTEST(words(standing, true), "stages");
        QCOMPARE(standing.phase, phase);
        QCOMPARE(standing.step, step);
        QVERIFY(standing.current());
    }

    void aVerifiedBrandWithCampaignsNeedsNothing() {
        const Brand verified = brand(u"ACTIVE"_s, u"VERIFIED"_s);
        QCOMPARE(RegistrationStanding::of(verified, 1, now).step, RegistrationStep::None);
        // A list of campaigns that was never copied says nothing about them.
        QCOMPARE(RegistrationStanding::of(verified, std::nullopt, now).step, RegistrationStep::None);
    }

    void campaignsByState_data() {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("stages");
        QTest::addColumn<RegistrationPhase>("phase");
        QTest::addColumn<RegistrationStep>("step");
        QTest::newRow("pending") << u"PENDING"_s << u"Draft Filed [In review] (Active)"_s
                                 << RegistrationPhase::InReview << RegistrationStep::WaitForReview;
        QTest::newRow("active") << u"ACTIVE"_s << u"Draft Filed Reviewed [Active]"_s
                                << RegistrationPhase::Active << RegistrationStep::None;
        QTest::newRow("rejected") << u"REJECTED"_s << u"Draft Filed Reviewed [Rejected]"_s
                                  << RegistrationPhase::Rejected << RegistrationStep::FileAgain;
        QTest::newRow("expired") << u"EXPIRED"_s << u"Draft Filed Reviewed Active [Expired]"_s
                                 << RegistrationPhase::Ended << RegistrationStep::FileAnew;
        QTest::newRow("suspended") << u"SUSPENDED"_s << u"Draft Filed Reviewed [Suspended]"_s
                                   << RegistrationPhase::Other << RegistrationStep::AskSupport;
        QTest::newRow("unknown") << u"MNO_HOLD"_s << u"Draft Filed Reviewed [MNO_HOLD]"_s
                                 << RegistrationPhase::Other << RegistrationStep::AskSupport;
        QTest::newRow("nothing said") << QString() << u"Draft Filed Reviewed [Unknown]"_s
                                      << RegistrationPhase::Other << RegistrationStep::AskSupport;
    }
    void campaignsByState() {
        QFETCH(QString, status);
        QFETCH(RegistrationPhase, phase);
        QFETCH(RegistrationStep, step);
        const auto standing = RegistrationStanding::of(campaign(status), carrying(1), now);
        QTEST(words(standing, false), "stages");
        QCOMPARE(standing.phase, phase);
        QCOMPARE(standing.step, step);
        QCOMPARE(standing.needsMe, step != RegistrationStep::None && step != RegistrationStep::WaitForReview);
    }

    void aDraftHasEverythingAhead() {
        const auto standing = RegistrationStanding::ofDraft(now);
        QCOMPARE(words(standing, false), u"[Draft] (File) (In review) (Active)"_s);
        QCOMPARE(standing.phase, RegistrationPhase::Draft);
        QVERIFY(standing.needsMe);
        QCOMPARE(standing.current()->at, now);
    }

    void momentsTheApiDoesNotGiveAreNotInvented() {
        Campaign active = campaign(u"ACTIVE"_s);
        active.submittedAt.reset();
        active.billedDate = at("2026-06-14T12:00:00Z");
        active.createdAt = at("2026-06-13T11:00:00Z");
        const auto standing = RegistrationStanding::of(active, carrying(1), now);
        for (const RegistrationStage& stage : standing.stages) {
            QVERIFY(!stage.at);
            QVERIFY(!RegistrationText::missingMoment(stage, false).isEmpty());
        }
        const auto verified = RegistrationStanding::of(brand(u"ACTIVE"_s, u"VERIFIED"_s), 1, now);
        QCOMPARE(verified.stages.at(1).at, at("2026-06-13T12:00:00Z"));
    }

    void daysOfWaitingAreFullDays_data() {
        QTest::addColumn<QByteArray>("since");
        QTest::addColumn<QByteArray>("until");
        QTest::addColumn<QString>("text");
        QTest::newRow("just now") << QByteArray("2026-06-15T11:30:00Z") << QByteArray("2026-06-15T12:00:00Z")
                                  << u"Waiting less than an hour"_s;
        QTest::newRow("our clock is behind")
            << QByteArray("2026-06-15T12:03:00Z") << QByteArray("2026-06-15T12:00:00Z")
            << u"Waiting less than an hour"_s;
        QTest::newRow("hours") << QByteArray("2026-06-14T12:30:00Z") << QByteArray("2026-06-15T12:00:00Z")
                               << u"Waiting 23 hours"_s;
        // 8 March 2026 has 23 hours in New York, 1 November 25.
        QTest::newRow("over spring") << QByteArray("2026-03-07T17:00:00Z")
                                     << QByteArray("2026-03-09T16:00:00Z") << u"Waiting 1 days"_s;
        QTest::newRow("over autumn") << QByteArray("2026-10-31T16:00:00Z")
                                     << QByteArray("2026-11-02T17:00:00Z") << u"Waiting 2 days"_s;
    }
    void daysOfWaitingAreFullDays() {
        QFETCH(QByteArray, since);
        QFETCH(QByteArray, until);
        qputenv("TZ", "America/New_York");
        QTEST(RegistrationText::waitingSince(at(since.constData()), at(until.constData())), "text");
    }

    void aReviewThatTakesTwoWeeksIsWorthAQuestion() {
        const Campaign pending = campaign(u"PENDING"_s);
        const Timestamp filed = *pending.submittedAt;
        const auto patient =
            RegistrationStanding::of(pending, carrying(0), filed.plus(std::chrono::hours(14 * 24 - 1)));
        QCOMPARE(patient.step, RegistrationStep::WaitForReview);
        QVERIFY(!patient.needsMe);
        const auto asking =
            RegistrationStanding::of(pending, carrying(0), filed.plus(std::chrono::hours(14 * 24)));
        QCOMPARE(asking.step, RegistrationStep::AskSupport);
        QVERIFY(asking.needsMe);
    }

    void expiryIsAnnouncedInSteps_data() {
        QTest::addColumn<QByteArray>("expires");
        QTest::addColumn<RegistrationStep>("step");
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<QString>("text");
        QTest::newRow("31 days") << QByteArray("2026-07-16T12:00:00Z") << RegistrationStep::None
                                 << Tone::Neutral << QString();
        QTest::newRow("30 days") << QByteArray("2026-07-15T23:59:00Z") << RegistrationStep::Renew
                                 << Tone::Info << u"Expires in 30 days"_s;
        QTest::newRow("14 days") << QByteArray("2026-06-29T00:00:00Z") << RegistrationStep::Renew
                                 << Tone::Warning << u"Expires in 14 days"_s;
        QTest::newRow("7 days") << QByteArray("2026-06-22T12:00:00Z") << RegistrationStep::Renew
                                << Tone::Danger << u"Expires in 7 days"_s;
        QTest::newRow("today") << QByteArray("2026-06-15T18:00:00Z") << RegistrationStep::Renew
                               << Tone::Danger << u"Expires today"_s;
        QTest::newRow("over") << QByteArray("2026-06-15T11:00:00Z") << RegistrationStep::PastExpiry
                              << Tone::Danger << u"Expired 2026-06-15"_s;
    }
    void expiryIsAnnouncedInSteps() {
        QFETCH(QByteArray, expires);
        QFETCH(RegistrationStep, step);
        QFETCH(Tone, tone);
        const auto standing = RegistrationStanding::of(expiring(expires.constData()), carrying(1), now);
        QCOMPARE(standing.step, step);
        QCOMPARE(RegistrationAdvice::tone(standing), tone);
        QTEST(RegistrationAdvice::expiry(standing, now), "text");
    }

    void daysToAnExpiryFollowTheLocalCalendar() {
        qputenv("TZ", "America/New_York");
        // Still the 14th there; the clock goes forward in between.
        const auto standing = RegistrationStanding::of(expiring("2026-03-09T03:30:00Z"), carrying(1),
                                                       at("2026-03-07T04:30:00Z"));
        QCOMPARE(standing.daysToExpiry, 2);
    }

    void whatIsMostUrgentComesFirst() {
        CampaignSurroundings around = carrying(0);
        const Campaign active = campaign(u"ACTIVE"_s);
        QCOMPARE(RegistrationStanding::of(active, around, now).step, RegistrationStep::AttachNumbers);
        around.carriersRefuse = true;
        QCOMPARE(RegistrationStanding::of(active, around, now).step, RegistrationStep::SeeCarriers);
        QCOMPARE(RegistrationStanding::of(expiring("2026-06-20T12:00:00Z"), around, now).step,
                 RegistrationStep::Renew);
        around.brand = brand(u"ACTIVE"_s, u"UNVERIFIED"_s);
        QCOMPARE(RegistrationStanding::of(active, around, now).step, RegistrationStep::VerifyBrand);
        around = carrying(0);
        around.numbers.reset();
        QCOMPARE(RegistrationStanding::of(active, around, now).step, RegistrationStep::None);
    }

    void whatWasFiledAgainNeedsNobody() {
        CampaignSurroundings around = carrying(0);
        around.filedAgain = at("2026-06-14T12:00:00Z");
        const auto rejected = RegistrationStanding::of(campaign(u"REJECTED"_s), around, now);
        QVERIFY(!rejected.needsMe);
        QCOMPARE(RegistrationAdvice::step(rejected), u"Filed again 2026-06-14"_s);
        // Numbers that hang on an expired campaign send nothing.
        around.numbers = 2;
        QVERIFY(RegistrationStanding::of(campaign(u"EXPIRED"_s), around, now).needsMe);
    }

    void carriersAreNamedByTheirNetworkId() {
        Campaign filed;
        filed.mnoMetadata =
            R"({"10035":{"mno":"T-Mobile","mnoSupport":true,"mnoReview":false,"qualify":true,"tpm":600},)"
            R"("10999":{"mno":"Regional","qualify":false},"10017":{"tpm":75}})";
        const auto rows = am::models::CarrierTerms::of(filed);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).carrier, u"AT&T"_s);
        QCOMPARE(rows.at(0).perMinute, u"75"_s);
        QVERIFY(!rows.at(0).refuses);
        QCOMPARE(rows.at(1).carrier, u"Regional (10999)"_s);
        QCOMPARE(rows.at(1).qualify, u"No"_s);
        QVERIFY(rows.at(1).refuses);
        QCOMPARE(rows.at(2).carrier, u"T-Mobile"_s);
        QCOMPARE(rows.at(2).review, u"No"_s);
        QCOMPARE(am::models::CarrierTerms::refusing(filed), QStringList{u"Regional (10999)"_s});
    }

    void whatCarriersAddIsShown() {
        Campaign filed;
        filed.mnoMetadata =
            R"({"10017":{"qualify":true,"minMsgSamples":2,"msgClass":"E","limits":{"mms":50},"brandTier":null}})";
        const auto others = am::models::CarrierTerms::of(filed).first().others;
        QCOMPARE(others.size(), 4);
        QVERIFY(others.contains({u"Samples wanted at least"_s, u"2"_s}));
        QVERIFY(others.contains({u"msgClass"_s, u"E"_s}));
        QVERIFY(others.contains({u"limits"_s, u"{\"mms\":50}"_s}));
    }

    void metadataThatIsNoObjectGivesNoRows() {
        Campaign filed;
        filed.mnoMetadata = "null";
        QVERIFY(am::models::CarrierTerms::of(filed).isEmpty());
        QVERIFY(am::models::CarrierTerms::refusing(filed).isEmpty());
    }

    void theDailyCapIsAPublishedFigureOfTheBrand() {
        Brand verified = brand(u"ACTIVE"_s, u"VERIFIED"_s);
        const Campaign mixed = campaign(u"ACTIVE"_s);
        QVERIFY(am::models::CarrierTerms::dailyCap(mixed, verified).contains(u"2,000"_s));
        QVERIFY(am::models::CarrierTerms::dailyCap(mixed, verified).contains(u"not told by this API"_s));
        verified.identityStatus = u"VETTED_VERIFIED"_s;
        QVERIFY(am::models::CarrierTerms::dailyCap(mixed, verified).contains(u"200,000"_s));
        verified.filed.entityType = u"SOLE_PROPRIETOR"_s;
        QVERIFY(am::models::CarrierTerms::dailyCap(mixed, verified).contains(u"1,000"_s));
        verified.filed.entityType = u"GOVERNMENT"_s;
        QCOMPARE(am::models::CarrierTerms::dailyCap(mixed, verified), QString());
    }
};

QTEST_GUILESS_MAIN(RegistrationStandingTest)
#include "tst_registration_standing.moc"
