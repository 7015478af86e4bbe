// The board: what stands where, under which brand, in which order.
#include "models/BoardModel.h"
#include "models/BoardOrder.h"
#include "models/RegistrationBoard.h"
#include "support/FixedClock.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using am::core::Brand;
using am::core::Campaign;
using am::core::Money;
using am::core::Timestamp;
using am::models::BoardEntryPtr;
using am::models::BoardFacts;
using am::models::BoardFilter;
using am::models::BoardModel;
using am::models::BoardOrder;
using am::models::RegistrationBoard;
using am::models::RegistrationDraft;
using am::models::RegistrationStep;
using am::tests::FixedClock;
using Show = BoardFilter::Show;

namespace {

Timestamp at(const char* text) {
    return *Timestamp::parse(std::string_view(text));
}

const Timestamp now = at("2026-06-15T12:00:00Z");

Timestamp daysAgo(int days) {
    return now.plus(-std::chrono::hours(24 * days));
}

Brand brand(const QString& id, const QString& name, int filedDaysAgo,
            const QString& identity = u"VERIFIED"_s) {
    Brand made;
    made.id = id;
    made.status = u"ACTIVE"_s;
    made.identityStatus = identity;
    made.filed.displayName = name;
    made.filed.entityType = u"PRIVATE_PROFIT"_s;
    made.tcrBrandId = u'B' + id.toUpper();
    made.submittedAt = daysAgo(filedDaysAgo);
    made.createdAt = *made.submittedAt;
    return made;
}

Campaign campaign(const QString& id, const QString& brandId, const QString& status, int filedDaysAgo,
                  const QString& useCase = u"MARKETING"_s) {
    Campaign made;
    made.id = id;
    made.status = status;
    made.filed.brandId = brandId;
    made.filed.usecase = useCase;
    made.tcrCampaignId = u'C' + id.toUpper();
    made.submittedAt = daysAgo(filedDaysAgo);
    made.createdAt = *made.submittedAt;
    return made;
}

RegistrationDraft draft(const QString& name, const QByteArray& values, int savedDaysAgo) {
    return RegistrationDraft::read(name, R"({"values":)" + values + '}', daysAgo(savedDaysAgo));
}

/// Two brands with campaigns, a draft of each kind, one without a brand, and a campaign of an unknown brand.
BoardFacts someFacts() {
    BoardFacts facts;
    facts.campaignsCopied = true;
    facts.numbersCopied = true;
    facts.brands = {brand(u"b1"_s, u"Zebra"_s, 10), brand(u"b2"_s, u"Harbor"_s, 80)};
    facts.campaigns = {campaign(u"c1"_s, u"b2"_s, u"PENDING"_s, 2),
                       campaign(u"c2"_s, u"b1"_s, u"ACTIVE"_s, 5),
                       campaign(u"c3"_s, u"gone"_s, u"ACTIVE"_s, 20),
                       campaign(u"c4"_s, u"b2"_s, u"ACTIVE"_s, 70, u"CUSTOMER_CARE"_s)};
    facts.campaigns[3].expirationDate = now.plus(std::chrono::hours(24 * 5));
    facts.numbersOfCampaign = {{u"c2"_s, {u"+14155550123"_s}},
                               {u"c4"_s, {u"+14155550124"_s, u"+14155550125"_s}}};
    facts.drafts = {draft(u"brand:1"_s, R"({"display_name":"Newcomer"})", 1),
                    draft(u"campaign:1"_s, R"({"brand_id":"b2","usecase":"2FA"})", 3),
                    draft(u"campaign:2"_s, "{}", 4)};
    return facts;
}

am::core::FeeCatalog fees() {
    am::core::FeeCatalog catalog;
    catalog.tier = u"payg"_s;
    catalog.brandFilingOnetime.defaultUnitCost = Money{450};
    catalog.campaignMonth.defaultUnitCost = Money{1000};
    catalog.campaignMonth.byRef = {{u"CUSTOMER_CARE"_s, Money{150}, {}}};
    return catalog;
}

/// The lines of the view, what is below a brand with a dash before it.
QStringList lines(const BoardOrder& order) {
    QStringList list;
    for (int row = 0; row < order.rowCount(); ++row) {
        const auto& entry = order.entry(order.index(row, 0));
        list.append((entry.isBelow() ? u"- "_s : QString()) + entry.id);
    }
    return list;
}

BoardEntryPtr entryOf(const QList<BoardEntryPtr>& entries, const QString& id) {
    for (const BoardEntryPtr& entry : entries) {
        if (entry->id == id) {
            return entry;
        }
    }
    return nullptr;
}

} // namespace

class RegistrationBoardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void campaignsStandBelowTheirBrandsInEitherDirection() {
        const FixedClock clock(now);
        BoardModel board(clock);
        BoardOrder order(board);
        const QAbstractItemModelTester source(&board, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester view(&order, QAbstractItemModelTester::FailureReportingMode::QtTest);
        board.setEntries(RegistrationBoard::entries(someFacts(), now));
        order.sort(BoardModel::Progress);
        const QStringList byTime{u"brand:1"_s, u"campaign:2"_s,   u"b1"_s,   u"- c2"_s, u"c3"_s,
                                 u"b2"_s,      u"- campaign:1"_s, u"- c1"_s, u"- c4"_s};
        QCOMPARE(lines(order), byTime);
        order.sort(BoardModel::Name);
        QCOMPARE(lines(order).filter(QRegularExpression(u"^b"_s)),
                 (QStringList{u"brand:1"_s, u"b2"_s, u"b1"_s}));
        order.sort(BoardModel::Name, Qt::DescendingOrder);
        const QStringList downwards = lines(order);
        QCOMPARE(downwards.filter(QRegularExpression(u"^b"_s)),
                 (QStringList{u"brand:1"_s, u"b1"_s, u"b2"_s}));
        QCOMPARE(downwards.indexOf(u"- campaign:1"_s), downwards.indexOf(u"b2"_s) + 1);
    }

    void aGroupIsAsUrgentAsWhatIsInIt() {
        const FixedClock clock(now);
        BoardModel board(clock);
        BoardOrder order(board);
        board.setEntries(RegistrationBoard::entries(someFacts(), now));
        order.sort(BoardModel::Next);
        // c4 ends in five days.
        QVERIFY(lines(order).indexOf(u"b2"_s) < lines(order).indexOf(u"b1"_s));
        QVERIFY(lines(order).indexOf(u"- c4"_s) < lines(order).indexOf(u"- c1"_s));
        order.sort(BoardModel::Expires);
        QVERIFY(lines(order).indexOf(u"b2"_s) < lines(order).indexOf(u"b1"_s));
    }

    void aBrandStaysWhileAnythingBelowItIsShown() {
        const FixedClock clock(now);
        BoardModel board(clock);
        BoardOrder order(board);
        board.setEntries(RegistrationBoard::entries(someFacts(), now));
        order.sort(BoardModel::Progress);
        order.setFilter({Show::Drafts, {}});
        QCOMPARE(lines(order), (QStringList{u"brand:1"_s, u"campaign:2"_s, u"b2"_s, u"- campaign:1"_s}));
        order.setFilter({Show::InReview, {}});
        QCOMPARE(lines(order), (QStringList{u"b2"_s, u"- c1"_s}));
        order.setFilter({Show::Ended, {}});
        QCOMPARE(lines(order), QStringList());
        order.setFilter({Show::All, u"HARBOR"_s});
        QCOMPARE(lines(order), (QStringList{u"b2"_s, u"- campaign:1"_s, u"- c1"_s, u"- c4"_s}));
        order.setFilter({Show::All, u"cc2"_s});
        QCOMPARE(lines(order), (QStringList{u"b1"_s, u"- c2"_s}));
        // The same line has to answer both.
        order.setFilter({Show::InReview, u"cc4"_s});
        QCOMPARE(lines(order), QStringList());
    }

    void theFilterFollowsWhatChanges() {
        const FixedClock clock(now);
        BoardModel board(clock);
        BoardOrder order(board);
        const QAbstractItemModelTester view(&order, QAbstractItemModelTester::FailureReportingMode::QtTest);
        BoardFacts facts = someFacts();
        board.setEntries(RegistrationBoard::entries(facts, now));
        order.sort(BoardModel::Progress);
        order.setFilter({Show::InReview, {}});
        facts.campaigns[0].status = u"ACTIVE"_s;
        board.setEntries(RegistrationBoard::entries(facts, now));
        QCOMPARE(lines(order), QStringList());
        facts.campaigns[1].status = u"PENDING"_s;
        board.setEntries(RegistrationBoard::entries(facts, now));
        QCOMPARE(lines(order), (QStringList{u"b1"_s, u"- c2"_s}));
    }

    void feesNumbersAndStepsAreThoseOfTheLine() {
        BoardFacts facts = someFacts();
        QVERIFY(!entryOf(RegistrationBoard::entries(facts, now), u"c4"_s)->fee);
        facts.fees = fees();
        const auto entries = RegistrationBoard::entries(facts, now);
        QCOMPARE(entryOf(entries, u"b1"_s)->fee, Money{450});
        QCOMPARE(entryOf(entries, u"c1"_s)->fee, Money{1000});
        QCOMPARE(entryOf(entries, u"c4"_s)->fee, Money{150});
        QVERIFY(!entryOf(entries, u"campaign:2"_s)->fee);
        QCOMPARE(entryOf(entries, u"b2"_s)->numbers, 2);
        QCOMPARE(entryOf(entries, u"c4"_s)->standing.step, RegistrationStep::Renew);
        QCOMPARE(entryOf(entries, u"c3"_s)->standing.step, RegistrationStep::AttachNumbers);
        facts.numbersCopied = false;
        QCOMPARE(entryOf(RegistrationBoard::entries(facts, now), u"c3"_s)->standing.step,
                 RegistrationStep::None);
    }

    void aRejectionIsSettledByANewerFilingWithItsTexts() {
        BoardFacts facts = someFacts();
        facts.campaigns[0].filed.samples = {u"One"_s, u"Corrected"_s};
        facts.campaigns.append(campaign(u"c5"_s, u"b2"_s, u"REJECTED"_s, 30));
        facts.campaigns.last().filed.samples = {u"One"_s, u"Two"_s};
        facts.campaigns.append(campaign(u"c7"_s, u"b2"_s, u"REJECTED"_s, 30));
        facts.campaigns.last().filed.samples = {u"Another story"_s};
        facts.campaigns.append(campaign(u"c6"_s, u"b2"_s, u"REJECTED"_s, 31, u"2FA"_s));
        const auto entries = RegistrationBoard::entries(facts, now);
        QCOMPARE(entryOf(entries, u"c5"_s)->standing.step, RegistrationStep::FiledAgain);
        QCOMPARE(entryOf(entries, u"c6"_s)->standing.step, RegistrationStep::FileAgain);
        QCOMPARE(entryOf(entries, u"c7"_s)->standing.step, RegistrationStep::FileAgain);
        facts.drafts[1].redraftOf = u"c7"_s;
        QCOMPARE(entryOf(RegistrationBoard::entries(facts, now), u"c7"_s)->standing.step,
                 RegistrationStep::FinishCorrection);
    }

    void theNextBillingIsAMonthAfterTheLast_data() {
        QTest::addColumn<QByteArray>("billed");
        QTest::addColumn<QByteArray>("next");
        QTest::newRow("this month") << QByteArray("2026-06-02T09:00:00Z")
                                    << QByteArray("2026-07-02T09:00:00Z");
        QTest::newRow("a month ago, later in the day")
            << QByteArray("2026-05-15T18:00:00Z") << QByteArray("2026-06-15T18:00:00Z");
        QTest::newRow("long ago") << QByteArray("2025-12-31T09:00:00Z") << QByteArray("2026-06-30T09:00:00Z");
        QTest::newRow("at this moment")
            << QByteArray("2026-05-15T12:00:00Z") << QByteArray("2026-07-15T12:00:00Z");
    }
    void theNextBillingIsAMonthAfterTheLast() {
        QFETCH(QByteArray, billed);
        QFETCH(QByteArray, next);
        Campaign active = campaign(u"c1"_s, u"b1"_s, u"ACTIVE"_s, 90);
        QVERIFY(!RegistrationBoard::nextBilling(active, now));
        active.billedDate = at(billed.constData());
        QCOMPARE(RegistrationBoard::nextBilling(active, now), at(next.constData()));
        active.status = u"EXPIRED"_s;
        QVERIFY(!RegistrationBoard::nextBilling(active, now));
    }

    void draftsAreReadAsTheFormSavesThem() {
        const RegistrationDraft read = RegistrationDraft::read(
            u"campaign:1"_s,
            R"({"values":{"brand_id":" b1 ","usecase":"MIXED","sub_usecases":["2FA","MARKETING"],"sample1":"One",)"
            R"("sample2":" ","sample3":"Three","embedded_link":true},"earlier_reasons":["No opt-in."]})",
            now);
        QCOMPARE(read.campaign.brandId, u"b1"_s);
        QCOMPARE(read.campaign.subUsecases.size(), 2);
        QCOMPARE(read.campaign.samples, (QStringList{u"One"_s, u"Three"_s}));
        QVERIFY(read.campaign.embeddedLink);
        QVERIFY(read.corrects);
        QVERIFY(!read.isBrand());
        QVERIFY(RegistrationDraft::read(u"brand"_s, "not json", {}).isBrand());
    }

    void unchangedLinesAreTheSameObjects() {
        BoardFacts facts = someFacts();
        QHash<QString, BoardEntryPtr> before;
        for (const BoardEntryPtr& entry : RegistrationBoard::entries(facts, now)) {
            before.insert(entry->id, entry);
        }
        facts.campaigns[0].status = u"REJECTED"_s;
        const auto after = RegistrationBoard::entries(facts, now, before);
        QCOMPARE(entryOf(after, u"b1"_s), before.value(u"b1"_s));
        QCOMPARE(entryOf(after, u"c2"_s), before.value(u"c2"_s));
        QVERIFY(entryOf(after, u"c1"_s) != before.value(u"c1"_s));
        QVERIFY(entryOf(after, u"b2"_s) != before.value(u"b2"_s));
    }

    void stagesAreSaidInWords() {
        const FixedClock clock(now);
        BoardModel board(clock);
        board.setEntries(RegistrationBoard::entries(someFacts(), now));
        const int row = board.indexOf(u"c1"_s);
        QCOMPARE(board.index(row, BoardModel::Progress).data(Qt::AccessibleTextRole).toString(),
                 u"Draft, Filed 13 Jun, In review, 2 days, Active still ahead"_s);
        QCOMPARE(board.index(row, BoardModel::Next).data().toString(), u"Wait for the carriers"_s);
        QCOMPARE(board.index(row, BoardModel::Next).data(am::models::SecondaryTextRole).toString(),
                 u"Waiting 2 days"_s);
        QVERIFY(
            board.index(row, BoardModel::Progress).data(Qt::ToolTipRole).toString().contains(u"12:00:00"_s));
    }

    void hundredsOfBrandsWithThousandsOfCampaigns() {
        BoardFacts facts;
        QRandomGenerator random(7);
        for (int i = 0; i < 500; ++i) {
            facts.brands.append(brand(u"b%1"_s.arg(i), u"Brand %1"_s.arg(random.bounded(1000)), i));
        }
        const QStringList states{u"ACTIVE"_s, u"PENDING"_s, u"REJECTED"_s, u"EXPIRED"_s};
        for (int i = 0; i < 5000; ++i) {
            facts.campaigns.append(campaign(u"c%1"_s.arg(i), u"b%1"_s.arg(random.bounded(500)),
                                            states.at(random.bounded(4)), i / 10));
        }
        const FixedClock clock(now);
        BoardModel board(clock);
        BoardOrder order(board);
        board.setEntries(RegistrationBoard::entries(facts, now));
        order.sort(BoardModel::Name);
        QCOMPARE(order.rowCount(), 5500);
        // Every campaign stands below its own brand.
        QString group;
        int strays = 0;
        for (const QString& line : lines(order)) {
            const bool below = line.startsWith(u'-');
            group = below ? group : line;
            strays += below && board.row(board.indexOf(line.mid(2))).entry->group != group ? 1 : 0;
        }
        QCOMPARE(strays, 0);
        QSignalSpy resets(&order, &QAbstractItemModel::modelReset);
        facts.campaigns[2500].status = u"REJECTED"_s;
        board.setEntries(RegistrationBoard::entries(facts, now));
        QCOMPARE(order.rowCount(), 5500);
        QCOMPARE(resets.size(), 0);
    }
};

QTEST_GUILESS_MAIN(RegistrationBoardTest)
#include "tst_registration_board.moc"
