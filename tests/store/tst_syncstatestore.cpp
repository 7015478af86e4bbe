// How far each stream was copied.
#include "store/SyncStateStore.h"
#include "store/WriteTransaction.h"
#include "support/TestArchive.h"

#include <QTest>

using namespace am;
using namespace am::store;
using namespace am::tests;
using namespace Qt::StringLiterals;

class TestSyncStateStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePlaceOfAStreamComesBack() {
        TestArchive archive;
        const auto save = [&](const StreamState& state) {
            archive.write([state](WriteTransaction& t) { SyncStateStore::save(t, state); });
        };
        save({u"outbound"_s, false, u"cursor-1"_s, minutesAfter(1), minutesAfter(2)});
        save({u"consent"_s, true, {}, std::nullopt, std::nullopt});
        auto state = archive.read([](ReadSession& s) { return SyncStateStore::find(s, u"outbound"_s); });
        QVERIFY(state.has_value());
        QCOMPARE(state->complete, false);
        QCOMPARE(state->cursor, u"cursor-1"_s);
        QCOMPARE(state->highWater, minutesAfter(1));
        QCOMPARE(state->syncedAt, minutesAfter(2));
        save({u"outbound"_s, true, {}, minutesAfter(5), minutesAfter(6)});
        const auto all = archive.read([](ReadSession& s) { return SyncStateStore::list(s); });
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].stream, u"consent"_s);
        QVERIFY(!all[0].highWater && !all[0].syncedAt && all[0].complete);
        QCOMPARE(all[1].highWater, minutesAfter(5));
        QVERIFY(all[1].complete && all[1].cursor.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSyncStateStore)
#include "tst_syncstatestore.moc"
