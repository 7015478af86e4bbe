// Settings, billing and keys: what a user does reaches the API, and what is archived the archive.
#include "store/AccountStore.h"
#include "support/SandboxWorkspace.h"
#include "sync/AccountActions.h"
#include "sync/BillingActions.h"
#include "sync/KeyActions.h"

#include <QTest>

#include <algorithm>

using namespace am;
using namespace am::tests;
using namespace Qt::StringLiterals;
using core::ApiError;

namespace {

core::TopupRequest topup() {
    core::TopupRequest request;
    request.stripeProductId = u"prod_sandbox_25"_s;
    request.successUrl = u"https://agentmessage.io/billing/done"_s;
    request.cancelUrl = u"https://agentmessage.io/billing/cancelled"_s;
    return request;
}

std::optional<core::Organization> archivedOrganization(SandboxWorkspace& tested) {
    return tested.read(&store::AccountStore::organization);
}

std::optional<core::Wallet> archivedWallet(SandboxWorkspace& tested) {
    return tested.read(&store::AccountStore::wallet);
}

/// The status with which the sandbox lets this key read the organization.
int statusWith(SandboxWorkspace& tested, const core::SecretKey& key) {
    return tested.sandbox().withKey(key.reveal().toStdString()).get("/v1/organization").status;
}

} // namespace

class TestAccountActions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changedSettingsAreInTheArchive();
    void repliesAreTurnedOffOnlyWithAnAttestation();
    void usageIsTheSameByPagesAndAsAStream();
    void transactionsAddUpToTheBalance();
    void feesAndProductsAreOnOffer();
    void topupLeadsToAPageToPayOn();
    void autoTopupIsSetOnceAndTheWalletFollows();
    void portalNeedsACustomer();
    void keyIsMadeRotatedAndRevoked();
    void keyCannotGrantWhatItLacks();
};

void TestAccountActions::changedSettingsAreInTheArchive() {
    SandboxWorkspace tested;
    tested.sync();
    const core::Organization before = archivedOrganization(tested).value();
    core::Organization wanted = before;
    wanted.name = u"Harbor Cycles"_s;
    wanted.billingEmail = u"pay@harborcycle.example"_s;
    wanted.messageRetentionDays = 45;
    wanted.quietHoursEnabled = true;
    wanted.quietHoursStart = u"20:30"_s;
    wanted.quietHoursEnd = u"08:30"_s;
    wanted.quietHoursMode = u"reject"_s;
    wanted.helpText = u"Call us."_s;
    sync::AccountActions& account = tested.workspace().account();
    const core::Organization answered =
        done(account.change(core::OrganizationPatch::between(before, wanted)));
    QCOMPARE(archivedOrganization(tested), answered);
    QVERIFY(core::OrganizationPatch::between(answered, wanted).isEmpty());

    core::OrganizationPatch cleared;
    cleared.billingEmail = QString();
    done(account.change(cleared));
    QVERIFY(archivedOrganization(tested)->billingEmail.isEmpty());
    QCOMPARE(archivedOrganization(tested)->helpText, u"Call us."_s);
}

void TestAccountActions::repliesAreTurnedOffOnlyWithAnAttestation() {
    SandboxWorkspace tested;
    tested.sync();
    const core::Organization before = archivedOrganization(tested).value();
    core::Organization wanted = before;
    wanted.autoRepliesEnabled = false;
    core::OrganizationPatch patch = core::OrganizationPatch::between(before, wanted);
    sync::AccountActions& account = tested.workspace().account();
    const auto refused = waited(account.change(patch));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"ATTESTATION_REQUIRED"_s);
    QCOMPARE(archivedOrganization(tested), before);

    patch.autoReplies->isAttested = true;
    done(account.change(patch));
    QVERIFY(!archivedOrganization(tested)->autoRepliesEnabled);
}

void TestAccountActions::usageIsTheSameByPagesAndAsAStream() {
    SandboxWorkspace tested;
    tested.sandbox().sendingNumber();
    sync::BillingActions& billing = tested.workspace().billing();
    const QList<core::UsageRow> pages = done(billing.usage({}));
    QVERIFY(!pages.isEmpty());
    const core::UsageRows stream = done(billing.streamedUsage({}));
    QVERIFY(!stream.trouble);
    QCOMPARE(stream.rows, pages);

    core::BillingFilter filter;
    filter.kind = pages.first().kind;
    const QList<core::UsageRow> ofOneKind = done(billing.usage(filter));
    QVERIFY(!ofOneKind.isEmpty());
    QVERIFY(std::all_of(ofOneKind.begin(), ofOneKind.end(),
                        [&filter](const core::UsageRow& row) { return row.kind == filter.kind; }));
}

void TestAccountActions::transactionsAddUpToTheBalance() {
    SandboxWorkspace tested;
    tested.sandbox().sendingNumber();
    tested.sync();
    const QList<core::WalletTransaction> movements = done(tested.workspace().billing().transactions({}));
    QVERIFY(movements.size() > 1);
    qint64 sum = 0;
    for (const core::WalletTransaction& movement : movements) {
        sum += movement.amount.cents;
    }
    QCOMPARE(sum, archivedWallet(tested)->balance.cents);
    QCOMPARE(movements.first().balanceAfter, archivedWallet(tested)->balance);
}

void TestAccountActions::feesAndProductsAreOnOffer() {
    SandboxWorkspace tested;
    sync::BillingActions& billing = tested.workspace().billing();
    const core::FeeCatalog fees = done(billing.fees());
    QCOMPARE(fees.campaignMonth.priceOf(u"LOW_VOLUME_MIXED"_s), core::Money{150});
    QVERIFY(fees.brandFilingOnetime.priceOf(u"PRIVATE_PROFIT"_s));
    QVERIFY(fees.extra.isEmpty());
    const QList<core::TopupProduct> products = done(billing.topupProducts());
    QVERIFY(std::any_of(products.begin(), products.end(), [](const core::TopupProduct& product) {
        return product.stripeProductId == topup().stripeProductId && product.amount == core::Money{2500};
    }));
}

void TestAccountActions::topupLeadsToAPageToPayOn() {
    SandboxWorkspace tested;
    sync::BillingActions& billing = tested.workspace().billing();
    const core::TopupCheckout checkout = done(billing.startTopup(topup()));
    QVERIFY(!checkout.sessionId.isEmpty());
    QVERIFY(!checkout.url.isEmpty());

    core::TopupRequest elsewhere = topup();
    elsewhere.successUrl = u"https://somewhere-else.example/"_s;
    const auto refused = waited(billing.startTopup(elsewhere));
    QVERIFY(!refused);
    QVERIFY(refused.error().details.contains(u"success_url"_s));
}

void TestAccountActions::autoTopupIsSetOnceAndTheWalletFollows() {
    SandboxWorkspace tested;
    tested.sync();
    QVERIFY(!archivedWallet(tested)->autoTopupEnabled);
    sync::BillingActions& billing = tested.workspace().billing();
    const core::AutoTopup on = done(billing.setAutoTopup({true, u"prod_sandbox_25"_s}));
    QVERIFY(on.enabled);
    QCOMPARE(on.amount, core::Money{2500});
    QCOMPARE(done(billing.autoTopup()), on);
    QVERIFY(archivedWallet(tested)->autoTopupEnabled);
    QCOMPARE(archivedWallet(tested)->autoTopupAmount, core::Money{2500});

    const auto again = waited(billing.setAutoTopup({true, u"prod_sandbox_50"_s}));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ApiError::Kind::Conflict);
    QCOMPARE(again.error().code, u"CONFLICT"_s);

    QVERIFY(!done(billing.setAutoTopup({false, {}})).enabled);
    QVERIFY(!archivedWallet(tested)->autoTopupEnabled);
}

void TestAccountActions::portalNeedsACustomer() {
    SandboxWorkspace tested;
    sync::BillingActions& billing = tested.workspace().billing();
    const QString home = u"https://agentmessage.io/billing"_s;
    const auto refused = waited(billing.openPortal(home));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"NO_STRIPE_CUSTOMER"_s);
    done(billing.startTopup(topup()));
    const core::BillingPortal portal = done(billing.openPortal(home));
    QVERIFY(!portal.url.isEmpty());
    QVERIFY(portal.expiresAt);
}

void TestAccountActions::keyIsMadeRotatedAndRevoked() {
    SandboxWorkspace tested;
    sync::KeyActions& keys = tested.workspace().keys();
    core::ApiKeyDraft draft;
    draft.label = u"shop server"_s;
    draft.scopes = {u"org:read"_s};
    const core::IssuedApiKey made = done(keys.create(draft));
    QVERIFY(QString::fromLatin1(made.plaintext.reveal()).startsWith(made.key.prefix));
    QCOMPARE(made.key.scopes, draft.scopes);
    QVERIFY(made.key.extra.isEmpty());
    QCOMPARE(statusWith(tested, made.plaintext), 200);

    const core::IssuedApiKey rotated = done(keys.rotate(made.key.id));
    QVERIFY(rotated.plaintext != made.plaintext);
    QCOMPARE(statusWith(tested, made.plaintext), 401);
    QCOMPARE(statusWith(tested, rotated.plaintext), 200);

    done(keys.revoke(rotated.key.id));
    done(keys.revoke(rotated.key.id));
    QCOMPARE(statusWith(tested, rotated.plaintext), 401);
    QVERIFY(done(keys.find(rotated.key.id)).isRevoked());
    const QList<core::ApiKey> all = done(keys.list());
    QVERIFY(std::any_of(all.begin(), all.end(), [&rotated](const core::ApiKey& key) {
        return key.id == rotated.key.id && key.isRevoked() && key.label == u"shop server"_s;
    }));
}

void TestAccountActions::keyCannotGrantWhatItLacks() {
    SandboxWorkspace tested;
    core::ApiKeyDraft draft;
    draft.label = u"key maker"_s;
    draft.scopes = {u"apikeys:read"_s, u"apikeys:write"_s};
    const core::IssuedApiKey maker = done(tested.workspace().keys().create(draft));
    tested.signIn(maker.plaintext);
    draft.scopes = {u"messages:send"_s};
    const auto refused = waited(tested.workspace().keys().create(draft));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ApiError::Kind::Forbidden);
    QCOMPARE(refused.error().code, u"FORBIDDEN"_s);
}

QTEST_GUILESS_MAIN(TestAccountActions)
#include "tst_account_actions.moc"
