// Dossiers with a history that only grows, programmes, and what a daily limit counts.
#include "store/TollFreeStore.h"

#include "store/ConversationStore.h"
#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "store/Statement.h"
#include "store/WriteTransaction.h"
#include "support/TestArchive.h"
#include "support/TollFreeSamples.h"

#include <QDir>
#include <QTest>

#include <stdexcept>

using namespace am;
using namespace am::store;
using namespace am::tests;
using namespace Qt::StringLiterals;
using core::OutboxState;
using core::TollFreeStatus;
using OnTheWay = TollFreeStore::OnTheWay;

namespace {

core::TollFreeDraft fullDraft() {
    core::TollFreeDraft draft = soundTollFreeDraft();
    draft.notificationEmail = u"office@harborcycleworks.com"_s;
    draft.optInKeywords = {u"BIKE"_s, u"JOIN"_s};
    draft.ageGatedContent = true;
    draft.isvReseller = u"Bay Messaging Inc"_s;
    draft.additionalInformation = u"שלום 🚲"_s;
    draft.campaignVerifyToken = u"cv|1"_s;
    return draft;
}

core::TollFreeStatusChange change(TollFreeStatus status, int minutes) {
    core::TollFreeStatusChange made;
    made.status = status;
    made.at = minutesAfter(minutes);
    made.recordedAt = minutesAfter(minutes + 5);
    made.reference = u"TFV-%1"_s.arg(minutes);
    made.rejectionCodes = {u"30446"_s, u"548"_s};
    made.note = u"Show the form."_s;
    return made;
}

qint64 create(TestArchive& archive, const core::TollFreeDraft& draft, int minutes = 0) {
    return archive.write(
        [=](WriteTransaction& t) { return TollFreeStore::create(t, draft, minutesAfter(minutes)); });
}

void add(TestArchive& archive, qint64 id, const core::TollFreeStatusChange& made) {
    archive.write([=](WriteTransaction& t) { TollFreeStore::addStatus(t, id, made); });
}

core::TollFreeDossier find(TestArchive& archive, qint64 id) {
    return archive.read([id](ReadSession& s) { return TollFreeStore::find(s, id); }).value();
}

void set(TestArchive& archive, const QString& number, const core::ProgrammeSetting& setting) {
    archive.write([=](WriteTransaction& t) { TollFreeStore::setProgramme(t, number, setting); });
}

core::SentTimes times(TestArchive& archive, int limit, OnTheWay onTheWay = OnTheWay::All, int minutes = 60) {
    return archive.read([=](ReadSession& s) {
        return TollFreeStore::sentTimes(s, ourNumber, someContact, limit, onTheWay, minutesAfter(minutes));
    });
}

/// Asked for at once.
void addItem(TestArchive& archive, OutboxState state, int minutes = 1, const QString& messageId = {}) {
    archive.write([=](WriteTransaction& t) {
        core::OutboxItem item;
        item.number = ourNumber;
        item.contact = someContact;
        item.text = u"Text"_s;
        item.createdAt = minutesAfter(minutes);
        item.id = OutboxStore::add(t, item);
        item.state = state;
        item.messageId = messageId;
        OutboxStore::update(t, item);
    });
}

} // namespace

class TestTollFreeStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack() {
        TestArchive archive;
        const qint64 id = create(archive, fullDraft(), 3);
        add(archive, id, change(TollFreeStatus::Submitted, 10));
        const core::TollFreeDossier dossier = find(archive, id);
        QCOMPARE(dossier.fields, fullDraft());
        QCOMPARE(dossier.createdAt, minutesAfter(3));
        QCOMPARE(dossier.history.size(), 1);
        core::TollFreeStatusChange expected = change(TollFreeStatus::Submitted, 10);
        expected.id = dossier.history.first().id;
        QCOMPARE(dossier.history.first(), expected);
    }

    void theHistoryOnlyGrows() {
        TestArchive archive;
        const qint64 id = create(archive, fullDraft());
        QCOMPARE(find(archive, id).status(), TollFreeStatus::Draft);
        add(archive, id, change(TollFreeStatus::Submitted, 10));
        add(archive, id, change(TollFreeStatus::NeedsInput, 20));
        archive.write([id](WriteTransaction& t) {
            TollFreeStore::saveFields(t, id, core::TollFreeDraft(), minutesAfter(30));
        });
        const core::TollFreeDossier dossier = find(archive, id);
        QCOMPARE(dossier.history.size(), 2);
        QCOMPARE(dossier.status(), TollFreeStatus::NeedsInput);
        QCOMPARE(dossier.submittedAt(), std::optional(minutesAfter(10)));
        QCOMPARE(dossier.reference(), u"TFV-20"_s);
        QCOMPARE(dossier.fields, core::TollFreeDraft());
        QCOMPARE(dossier.updatedAt, minutesAfter(30));
    }

    void anEarlierAnswerEnteredLateChangesNoStatus() {
        TestArchive archive;
        const qint64 id = create(archive, fullDraft());
        add(archive, id, change(TollFreeStatus::Submitted, 10));
        add(archive, id, change(TollFreeStatus::Verified, 30));
        add(archive, id, change(TollFreeStatus::Submitted, 5));
        add(archive, id, change(TollFreeStatus::InReview, 20));
        QCOMPARE(find(archive, id).status(), TollFreeStatus::Verified);
        QCOMPARE(find(archive, id).statusSince(), minutesAfter(30));
        QCOMPARE(find(archive, id).submittedAt(), std::optional(minutesAfter(10)));
        QCOMPARE(find(archive, id).reference(), u"TFV-30"_s);
        add(archive, id, change(TollFreeStatus::NeedsInput, 30)); // said at the same time, written later
        QCOMPARE(find(archive, id).status(), TollFreeStatus::NeedsInput);
    }

    void theHistoryCannotBeChangedOrRemoved_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("change") << u"UPDATE ledger.toll_free_status_changes SET status = 4"_s;
        QTest::newRow("remove") << u"DELETE FROM ledger.toll_free_status_changes"_s;
        QTest::newRow("remove the dossier") << u"DELETE FROM ledger.toll_free_dossiers"_s;
    }
    void theHistoryCannotBeChangedOrRemoved() {
        QFETCH(QString, sql);
        TestArchive archive;
        const qint64 id = create(archive, fullDraft());
        add(archive, id, change(TollFreeStatus::NeedsInput, 10));
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                                 archive.write([sql](WriteTransaction& t) { t.statement(sql).run(); }));
        QCOMPARE(find(archive, id).status(), TollFreeStatus::NeedsInput);
    }

    void theLastChangedDossierComesFirst() {
        TestArchive archive;
        const qint64 first = create(archive, fullDraft(), 1);
        const qint64 second = create(archive, core::TollFreeDraft(), 2);
        const auto ids = [&archive] {
            QList<qint64> list;
            for (const auto& dossier : archive.read([](ReadSession& s) { return TollFreeStore::list(s); })) {
                list.append(dossier.id);
            }
            return list;
        };
        QCOMPARE(ids(), QList<qint64>({second, first}));
        archive.write([first](WriteTransaction& t) {
            TollFreeStore::saveFields(t, first, core::TollFreeDraft(), minutesAfter(3));
        });
        QCOMPARE(ids(), QList<qint64>({first, second}));
        // The same fields again are no change.
        archive.write([second](WriteTransaction& t) {
            TollFreeStore::saveFields(t, second, core::TollFreeDraft(), minutesAfter(9));
        });
        QCOMPARE(ids(), QList<qint64>({first, second}));
    }

    void aNumberHasItsOwnProgrammeOrThatOfAll() {
        TestArchive archive;
        const auto of = [&archive](const QString& number) {
            return archive.read([](ReadSession& s) { return TollFreeStore::programmes(s); }).of(number);
        };
        const QString other = u"+18335550188"_s;
        QCOMPARE(of(ourNumber), core::TollFreeProgramme());
        set(archive, QString(), {true, 5});
        QCOMPARE(of(ourNumber), (core::TollFreeProgramme{true, 5}));
        set(archive, ourNumber, {std::nullopt, 20});
        QCOMPARE(of(ourNumber), (core::TollFreeProgramme{true, 20}));
        set(archive, ourNumber, {false, 0});
        QCOMPARE(of(ourNumber), core::TollFreeProgramme());
        QCOMPARE(of(other), (core::TollFreeProgramme{true, 5}));
        set(archive, ourNumber, {});
        QCOMPARE(of(ourNumber), (core::TollFreeProgramme{true, 5}));
    }

    void onlyOutboundMessagesOfThisContactCount() {
        TestArchive archive;
        core::Message elsewhere = outbound(9, 9);
        elsewhere.contact = u"+13105550144"_s;
        archive.add({outbound(1, 1), inbound(2, 2), outbound(3, 3, u"x"_s, core::MessageStatus::Failed),
                     outbound(4, 4), elsewhere});
        QCOMPARE(times(archive, 10).newest,
                 QList<core::Timestamp>({minutesAfter(4), minutesAfter(3), minutesAfter(1)}));
        QCOMPARE(times(archive, 2).newest, QList<core::Timestamp>({minutesAfter(4), minutesAfter(3)}));
    }

    void whatIsTooOldIsLeftOut() {
        TestArchive archive;
        archive.add({outbound(1, 1), outbound(2, 60 * 24 * 3)});
        QCOMPARE(times(archive, 10).newest.size(), 1);
    }

    void theOutboxCountsUntilItsMessageIsThere() {
        TestArchive archive;
        addItem(archive, OutboxState::Queued);
        addItem(archive, OutboxState::Sending);
        addItem(archive, OutboxState::Unknown);
        addItem(archive, OutboxState::Refused);
        addItem(archive, OutboxState::Discarded);
        QCOMPARE(times(archive, 10).onTheWay, 1);
        QCOMPARE(times(archive, 10, OnTheWay::Requested).onTheWay, 0);
        QCOMPARE(times(archive, 10, OnTheWay::Requested).newest.size(), 2);
    }

    void whatNeverGotAnAnswerCountsForADay() {
        TestArchive archive;
        addItem(archive, OutboxState::Sending, 10);
        addItem(archive, OutboxState::Unknown, 20);
        const int day = 24 * 60;
        QCOMPARE(times(archive, 10, OnTheWay::All, day + 9).newest,
                 QList<core::Timestamp>({minutesAfter(20), minutesAfter(10)}));
        QCOMPARE(times(archive, 10, OnTheWay::All, day + 10).newest,
                 QList<core::Timestamp>({minutesAfter(20)}));
        QCOMPARE(times(archive, 10, OnTheWay::All, day + 20), core::SentTimes());
    }

    void whatWasAcceptedCountsOnceAlsoWhenTheArchiveIsMadeAnew() {
        TestArchive archive;
        addItem(archive, OutboxState::Accepted, 1, testId(1));
        addItem(archive, OutboxState::Accepted, 5, testId(2));
        archive.add({outbound(1, 2), outbound(2, 6)});
        QCOMPARE(times(archive, 10).newest, QList<core::Timestamp>({minutesAfter(6), minutesAfter(2)}));
        archive.close();
        QDir folder(archive.folder());
        for (const QString& file : folder.entryList({u"archive.sqlite*"_s}, QDir::Files)) {
            QVERIFY(folder.remove(file));
        }
        archive.remake();
        QVERIFY(archive.open());
        QCOMPARE(times(archive, 10).newest, QList<core::Timestamp>({minutesAfter(5), minutesAfter(1)}));
        QCOMPARE(times(archive, 1).newest, QList<core::Timestamp>({minutesAfter(5)}));
        QCOMPARE(times(archive, 10, OnTheWay::All, 24 * 60 + 1).newest,
                 QList<core::Timestamp>({minutesAfter(5)}));
        // One comes back from the API.
        archive.add({outbound(2, 6)});
        QCOMPARE(times(archive, 10).newest, QList<core::Timestamp>({minutesAfter(6), minutesAfter(1)}));
    }
};

QTEST_GUILESS_MAIN(TestTollFreeStore)
#include "tst_tollfreestore.moc"
