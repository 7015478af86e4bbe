// What a user does reaches the API, and its answer the archive.
#include "store/AccountStore.h"
#include "store/ConsentStore.h"
#include "store/NumberStore.h"
#include "store/RegistrationStore.h"
#include "support/SandboxWorkspace.h"
#include "sync/AccountActions.h"
#include "sync/ConsentActions.h"
#include "sync/NumberActions.h"
#include "sync/RegistrationActions.h"
#include "sync/SandboxControl.h"

#include <QTest>

#include <algorithm>

using namespace am;
using namespace am::tests;
using core::ApiError;

namespace {

const QString ourNumber = QStringLiteral("+14155550123");
const QString contact = QStringLiteral("+12125550177");

std::optional<core::OwnedNumber> archivedNumber(SandboxWorkspace& tested, const QString& id) {
    return tested.read([id](store::ReadSession& session) { return store::NumberStore::find(session, id); });
}

std::optional<core::ConsentRecord> archivedConsent(SandboxWorkspace& tested, const QString& numberId) {
    return tested.read([numberId](store::ReadSession& session) {
        return store::ConsentStore::find(session, numberId, contact);
    });
}

std::optional<core::PendingOptIn> archivedPending(SandboxWorkspace& tested, const QString& numberId) {
    return tested.read([numberId](store::ReadSession& session) {
        return store::ConsentStore::pending(session, numberId, contact);
    });
}

core::DoubleOptInRequest challenge(const QString& numberId) {
    core::DoubleOptInRequest request;
    request.phoneNumberId = numberId;
    request.contact = contact;
    request.confirmationText = QStringLiteral("Fixture Works: reply YES to get texts about your repair.");
    return request;
}

} // namespace

class TestActions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void registrationIsFiledAndKept();
    void draftIsReviewedAndNotFiled();
    void doubleOptInIsRememberedUntilYes();
    void reusedChallengeKeepsItsStart();
    void alreadyOptedInLeavesNothingPending();
    void attestedConsentAndItsRevocationAreInTheArchive();
    void hostedLinkLeadsToConsentInTheArchive();
    void accountIsRefreshed();
    void refusedActLeavesTheArchiveAsItWas();
    void sandboxActRefreshesTheArchive();
};

void TestActions::registrationIsFiledAndKept() {
    SandboxWorkspace tested;
    sync::RegistrationActions& registration = tested.workspace().registration();
    core::BrandDraft brandDraft;
    brandDraft.entityType = QStringLiteral("PRIVATE_PROFIT");
    brandDraft.brandRelationship = QStringLiteral("BASIC_ACCOUNT");
    brandDraft.displayName = QStringLiteral("Harbor Cycles");
    brandDraft.companyName = QStringLiteral("Harbor Cycles LLC");
    brandDraft.ein = QStringLiteral("12-3456789");
    const core::Brand brand = done(registration.createBrand(brandDraft));
    QCOMPARE(tested.read(&store::RegistrationStore::brands).first().id, brand.id);
    core::SandboxDecision approve;
    done(tested.workspace().sandbox()->decideBrand(brand.id, approve));

    core::CampaignDraft campaignDraft;
    campaignDraft.brandId = brand.id;
    campaignDraft.usecase = QStringLiteral("CUSTOMER_CARE");
    campaignDraft.description = QStringLiteral("Answers to customers about their own repairs.");
    campaignDraft.messageFlow = QStringLiteral("They tick a box on the intake form.");
    campaignDraft.samples = {QStringLiteral("Harbor Cycles: your bike is ready. Reply STOP to opt out.")};
    campaignDraft.optinKeywords = QStringLiteral("START");
    campaignDraft.optinMessage = QStringLiteral("Harbor Cycles: you are signed up. Reply STOP to opt out.");
    campaignDraft.optoutMessage = QStringLiteral("Harbor Cycles: you get no more texts.");
    campaignDraft.helpMessage = QStringLiteral("Harbor Cycles: call +1 415 555 0123 for help.");
    campaignDraft.optoutKeywords = QStringLiteral("STOP");
    campaignDraft.helpKeywords = QStringLiteral("HELP");
    const core::Campaign campaign = done(registration.createCampaign(campaignDraft));
    QCOMPARE(tested.read(&store::RegistrationStore::campaigns).first().id, campaign.id);
    done(tested.workspace().sandbox()->decideCampaign(campaign.id, approve));
    QCOMPARE(tested.sandbox().get("/v1/campaigns/" + campaign.id.toStdString()).at("/data/status"),
             QStringLiteral("ACTIVE"));
}

void TestActions::draftIsReviewedAndNotFiled() {
    SandboxWorkspace tested;
    core::CampaignDraft draft;
    draft.usecase = QStringLiteral("MARKETING");
    const core::CampaignReview review = done(tested.workspace().registration().reviewCampaign(draft));
    QVERIFY(!review.canSubmit);
    const auto blocking = std::count_if(review.findings.begin(), review.findings.end(),
                                        [](const core::ReviewFinding& finding) { return finding.blocks(); });
    QVERIFY(blocking > 0);
    QCOMPARE(review.counts.value(QStringLiteral("block")), int(blocking));
    QCOMPARE(review.generatedAt->toRfc3339(), QStringLiteral("2026-06-15T12:00:00Z"));
    tested.sync();
    QVERIFY(tested.read(&store::RegistrationStore::campaigns).isEmpty());
}

void TestActions::doubleOptInIsRememberedUntilYes() {
    SandboxWorkspace tested;
    const QString numberId = QString::fromStdString(tested.sandbox().sendingNumber(ourNumber.toStdString()));
    tested.sync();
    const auto outcome = done(tested.workspace().consent().startDoubleOptIn(challenge(numberId)));
    QCOMPARE(outcome.kind, core::DoubleOptInOutcome::Kind::Started);
    const auto pending = archivedPending(tested, numberId);
    QVERIFY(pending);
    // In the sandbox's time, not in ours.
    QCOMPARE(pending->startedAt.toRfc3339(), QStringLiteral("2026-06-15T12:00:00Z"));
    QCOMPARE(core::consentState(archivedConsent(tested, numberId), pending, tested.workspace().now()),
             core::ConsentState::Pending);

    tested.sandbox().advance(10);
    tested.sandbox().text(contact.toStdString(), ourNumber.toStdString(), "YES");
    tested.sync();
    QVERIFY(archivedConsent(tested, numberId)->optedIn);
    QVERIFY(!archivedPending(tested, numberId));
}

void TestActions::reusedChallengeKeepsItsStart() {
    SandboxWorkspace tested;
    const QString numberId = QString::fromStdString(tested.sandbox().sendingNumber(ourNumber.toStdString()));
    done(tested.workspace().consent().startDoubleOptIn(challenge(numberId)));
    tested.sandbox().advance(600);
    const auto outcome = done(tested.workspace().consent().startDoubleOptIn(challenge(numberId)));
    QCOMPARE(outcome.kind, core::DoubleOptInOutcome::Kind::Reused);
    QCOMPARE(archivedPending(tested, numberId)->startedAt.toRfc3339(),
             QStringLiteral("2026-06-15T12:00:00Z"));
}

void TestActions::alreadyOptedInLeavesNothingPending() {
    SandboxWorkspace tested;
    const std::string numberId = tested.sandbox().sendingNumber(ourNumber.toStdString());
    tested.sandbox().optIn(numberId, contact.toStdString());
    const QString id = QString::fromStdString(numberId);
    const auto outcome = done(tested.workspace().consent().startDoubleOptIn(challenge(id)));
    QCOMPARE(outcome.kind, core::DoubleOptInOutcome::Kind::AlreadyOptedIn);
    QVERIFY(!archivedPending(tested, id));
    QVERIFY(archivedConsent(tested, id)->optedIn);
}

void TestActions::attestedConsentAndItsRevocationAreInTheArchive() {
    SandboxWorkspace tested;
    const QString numberId = QString::fromStdString(tested.sandbox().sendingNumber(ourNumber.toStdString()));
    sync::ConsentActions& consent = tested.workspace().consent();
    core::AttestedConsent attested;
    attested.phoneNumberId = numberId;
    attested.contact = contact;
    attested.capturedAt = *core::Timestamp::parse(std::string_view("2026-06-15T11:00:00Z"));
    attested.agreementText = QStringLiteral("I agree to texts about my repair.");
    attested.method = QStringLiteral("written");
    done(consent.captureAttested(attested));
    const auto record = archivedConsent(tested, numberId);
    QVERIFY(record && record->optedIn);

    tested.sandbox().advance(60);
    const core::ConsentRecord revoked = done(consent.revoke(record->id));
    QVERIFY(!revoked.optedIn);
    QVERIFY(!archivedConsent(tested, numberId)->optedIn);
    const auto history = tested.read(
        [&record](store::ReadSession& session) { return store::ConsentStore::history(session, record->id); });
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.first().event, QStringLiteral("opt_out"));
    QCOMPARE(history.last().event, QStringLiteral("opt_in"));
    done(consent.refresh(numberId, contact));
    QVERIFY(!archivedConsent(tested, numberId)->optedIn);
}

void TestActions::hostedLinkLeadsToConsentInTheArchive() {
    SandboxWorkspace tested;
    const QString numberId = QString::fromStdString(tested.sandbox().sendingNumber(ourNumber.toStdString()));
    core::HostedConsentRequest request;
    request.phoneNumberId = numberId;
    request.contact = contact;
    request.agreementText = QStringLiteral("I agree to texts about my repair.");
    const core::HostedConsentLink link = done(tested.workspace().consent().mintHostedLink(request));
    QVERIFY(link.url.endsWith(link.token));
    QCOMPARE(link.expiresAt->toRfc3339(), QStringLiteral("2026-06-15T13:00:00Z"));
    tested.sync();
    QVERIFY2(!archivedConsent(tested, numberId), "a link is no consent");

    QCOMPARE(tested.sandbox().request("POST", "/consent/" + link.token.toStdString()).status, 200);
    tested.sync();
    const auto record = archivedConsent(tested, numberId);
    QVERIFY(record && record->optedIn);
}

void TestActions::accountIsRefreshed() {
    SandboxWorkspace tested;
    tested.sandbox().post("/sandbox/wallet", {{"balance_cents", 4321}});
    done(tested.workspace().account().refresh());
    QCOMPARE(tested.read(&store::AccountStore::wallet)->balance.cents, 4321);
    QVERIFY(tested.read(&store::AccountStore::organization));
}

void TestActions::refusedActLeavesTheArchiveAsItWas() {
    SandboxWorkspace tested;
    const QString id = QString::fromStdString(tested.sandbox().orderNumber(ourNumber.toStdString()));
    tested.sync();
    core::NumberUpdate update;
    update.inboundUrl = QStringLiteral("http://not-https.example");
    QVERIFY(!waited(tested.workspace().numbers().update(id, update)));
    QVERIFY(archivedNumber(tested, id)->inboundUrl.isEmpty());
    const auto foreign = QStringLiteral("0b5c7d1e-0000-4000-8000-000000000000");
    QCOMPARE(waited(tested.workspace().numbers().release(foreign)).error().kind, ApiError::Kind::NotFound);
    QVERIFY(archivedNumber(tested, id));
}

void TestActions::sandboxActRefreshesTheArchive() {
    SandboxWorkspace tested;
    tested.sandbox().orderNumber(ourNumber.toStdString());
    tested.workspace().startSync();
    QTRY_COMPARE(tested.workspace().status().phase, sync::SyncStatus::Phase::Idle);
    core::SandboxInbound inbound;
    inbound.from = contact;
    inbound.to = ourNumber;
    inbound.body = QStringLiteral("Hello");
    sync::SandboxControl& sandbox = *tested.workspace().sandbox();
    done(sandbox.inbound(inbound));
    QTRY_COMPARE(tested.inboundOfArchive().size(), 1);
    const core::SandboxState state = done(sandbox.advanceClock(std::chrono::hours(1)));
    QCOMPARE(state.now.toRfc3339(), QStringLiteral("2026-06-15T13:00:00Z"));
    QTRY_COMPARE(tested.workspace().now().toRfc3339(), QStringLiteral("2026-06-15T13:00:00Z"));
    QCOMPARE(done(sandbox.phones()).size(), 1);
    QCOMPARE(done(sandbox.phone(contact)).size(), 1);
}

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
