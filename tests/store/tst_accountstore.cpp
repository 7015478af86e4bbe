// Organization, wallet and fees.
#include "store/AccountStore.h"
#include "store/WriteTransaction.h"
#include "support/TestArchive.h"

#include <QTest>

using namespace am;
using namespace am::store;
using namespace am::tests;
using namespace Qt::StringLiterals;

class TestAccountStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldOfTheOrganizationComesBack() {
        TestArchive archive;
        QVERIFY(!archive.read([](ReadSession& s) { return AccountStore::organization(s); }));
        const core::Organization expected{u"o"_s,
                                          u"Bikes"_s,
                                          u"b@example.com"_s,
                                          u"pro"_s,
                                          3,
                                          365,
                                          30,
                                          true,
                                          true,
                                          u"21:00"_s,
                                          u"08:00"_s,
                                          u"queue"_s,
                                          false,
                                          u"stop"_s,
                                          u"help"_s,
                                          u"start"_s,
                                          u"VERIFIED"_s,
                                          2,
                                          5,
                                          minutesAfter(1),
                                          R"({"z":1})"};
        archive.write([=](WriteTransaction& t) { AccountStore::setOrganization(t, expected); });
        QCOMPARE(archive.read([](ReadSession& s) { return AccountStore::organization(s); }),
                 std::optional(expected));
    }

    void everyFieldOfTheWalletComesBack() {
        TestArchive archive;
        core::Wallet expected{{-1234},
                              u"pro"_s,
                              u"monthly"_s,
                              u"active"_s,
                              true,
                              core::Money{2500},
                              2,
                              10,
                              600,
                              core::Money{500},
                              {99},
                              core::Money{100},
                              u"rolling_7d"_s,
                              R"({"z":1})"};
        const auto set = [&] {
            archive.write([=](WriteTransaction& t) { AccountStore::setWallet(t, expected); });
        };
        const auto stored = [&] {
            return archive.read([](ReadSession& s) { return AccountStore::wallet(s); });
        };
        set();
        QCOMPARE(stored(), std::optional(expected));
        expected.projectedMonthTotal.reset();
        expected.minTopup.reset();
        expected.autoTopupAmount.reset();
        set();
        QCOMPARE(stored(), std::optional(expected));
    }

    void everyFeeComesBack() {
        TestArchive archive;
        QVERIFY(!archive.read([](ReadSession& s) { return AccountStore::fees(s); }));
        const core::FeeCatalog expected{
            u"growth"_s,
            u"usd"_s,
            {core::Money{1000}, {{u"LOW_VOLUME"_s, core::Money{150}, {}}, {u"CHARITY"_s, {}, R"({"y":2})"}}},
            {{}, {{u"NON_PROFIT"_s, core::Money{0}, {}}}},
            R"({"z":1})"};
        archive.write([=](WriteTransaction& t) { AccountStore::setFees(t, expected); });
        QCOMPARE(archive.read([](ReadSession& s) { return AccountStore::fees(s); }), std::optional(expected));
    }
};

QTEST_GUILESS_MAIN(TestAccountStore)
#include "tst_accountstore.moc"
