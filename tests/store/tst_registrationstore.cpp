// Brands and campaigns.
#include "store/RegistrationStore.h"
#include "store/WriteTransaction.h"
#include "support/TestArchive.h"

#include <QTest>

using namespace am;
using namespace am::store;
using namespace am::tests;
using namespace Qt::StringLiterals;

namespace {

core::Brand brand(const QString& id, int minutes) {
    core::Brand result;
    result.id = id;
    result.status = u"ACTIVE"_s;
    result.identityStatus = u"VERIFIED"_s;
    result.tcrBrandId = u"BTCR"_s;
    result.filed = {u"PRIVATE_PROFIT"_s,
                    u"BASIC"_s,
                    u"Bikes"_s,
                    u"Bikes Inc."_s,
                    u"12-3456789"_s,
                    u"a@example.com"_s,
                    u"+14155550100"_s,
                    u"1 Road"_s,
                    u"Town"_s,
                    u"CA"_s,
                    u"94101"_s,
                    u"CA"_s,
                    u"RETAIL"_s,
                    u"https://example.com"_s,
                    u"ref"_s};
    result.submittedAt = minutesAfter(minutes + 1);
    result.verifiedAt = minutesAfter(minutes + 2);
    result.createdAt = minutesAfter(minutes + 3);
    result.updatedAt = minutesAfter(minutes + 4);
    result.extra = R"({"x":1})";
    return result;
}

core::Campaign campaign(const QString& id, int minutes) {
    core::Campaign result;
    result.id = id;
    result.status = u"REJECTED"_s;
    result.tcrCampaignId = u"CTCR"_s;
    core::CampaignDraft& filed = result.filed;
    filed.brandId = u"b1"_s;
    filed.usecase = u"MIXED"_s;
    filed.subUsecases = {u"MARKETING"_s, u"CUSTOMER_CARE"_s};
    filed.description = u"d"_s;
    filed.messageFlow = u"flow"_s;
    filed.samples = {u"one"_s, u"two, with \"quotes\""_s};
    filed.optinKeywords = u"START"_s;
    filed.optinMessage = u"in"_s;
    filed.optoutKeywords = u"STOP,END"_s;
    filed.optoutMessage = u"out"_s;
    filed.helpKeywords = u"HELP"_s;
    filed.helpMessage = u"help"_s;
    filed.privacyPolicyLink = u"https://example.com/p"_s;
    filed.termsAndConditionsLink = u"https://example.com/t"_s;
    filed.subscriberOptin = false;
    filed.subscriberOptout = false;
    filed.subscriberHelp = false;
    filed.embeddedLink = true;
    filed.embeddedPhone = true;
    filed.numberPool = true;
    filed.ageGated = true;
    filed.directLending = true;
    filed.termsAndConditions = true;
    result.mnoMetadata = R"({"10017":{}})";
    result.rejectionReasons = {u"no opt-in"_s, u"no link"_s};
    result.submittedAt = minutesAfter(minutes + 1);
    result.billedDate = minutesAfter(minutes + 2);
    result.expirationDate = minutesAfter(minutes + 3);
    result.rejectedAt = minutesAfter(minutes + 4);
    result.createdAt = minutesAfter(minutes + 5);
    result.updatedAt = minutesAfter(minutes + 6);
    result.extra = R"({"y":2})";
    return result;
}

} // namespace

class TestRegistrationStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldOfABrandComesBack() {
        TestArchive archive;
        archive.write([](WriteTransaction& t) { RegistrationStore::upsertBrands(t, {brand(u"b1"_s, 1)}); });
        QCOMPARE(archive.read([](ReadSession& s) { return RegistrationStore::findBrand(s, u"b1"_s); }),
                 std::optional(brand(u"b1"_s, 1)));
    }

    void everyFieldOfACampaignComesBack() {
        TestArchive archive;
        archive.write(
            [](WriteTransaction& t) { RegistrationStore::upsertCampaigns(t, {campaign(u"c1"_s, 1)}); });
        QCOMPARE(archive.read([](ReadSession& s) { return RegistrationStore::findCampaign(s, u"c1"_s); }),
                 std::optional(campaign(u"c1"_s, 1)));
    }

    void listsAreNewestFirstAndFollowChanges() {
        TestArchive archive;
        auto changed = brand(u"b1"_s, 1);
        changed.identityStatus.clear();
        changed.verifiedAt.reset();
        archive.write([=](WriteTransaction& t) {
            RegistrationStore::upsertBrands(t, {brand(u"b1"_s, 1), brand(u"b2"_s, 9)});
            RegistrationStore::upsertBrands(t, {changed});
            RegistrationStore::upsertCampaigns(t, {campaign(u"c1"_s, 1), campaign(u"c2"_s, 9)});
        });
        QCOMPARE(archive.read([](ReadSession& s) { return RegistrationStore::brands(s); }),
                 (QList<core::Brand>{brand(u"b2"_s, 9), changed}));
        QCOMPARE(archive.read([](ReadSession& s) { return RegistrationStore::campaigns(s); }),
                 (QList<core::Campaign>{campaign(u"c2"_s, 9), campaign(u"c1"_s, 1)}));
    }
};

QTEST_GUILESS_MAIN(TestRegistrationStore)
#include "tst_registrationstore.moc"
