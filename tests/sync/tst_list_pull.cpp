// A list that is read whole, with a row that cannot be read.
#include "api/ApiClient.h"
#include "core/SecretKey.h"
#include "store/NumberStore.h"
#include "store/UnreadableRowStore.h"
#include "support/FakeHttpServer.h"
#include "support/TestArchive.h"
#include "sync/ListPull.h"

#include <QTest>

#include <QCoro/QCoroTask>

using namespace am;
using namespace am::tests;
using namespace Qt::StringLiterals;
using support::FakeAnswer;
using support::FakeHttpServer;

namespace {

const QString oddId = u"b2b7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;

QByteArray number(const QString& id, const QString& e164) {
    return u"{\"id\":\"%1\",\"number\":%2,\"number_type\":\"local\",\"created_at\":\"2026-07-02T15:04:05Z\"}"_s
        .arg(id, e164)
        .toUtf8();
}

QStringList numbersIn(TestArchive& archive) {
    QStringList numbers;
    for (const core::OwnedNumber& owned : archive.read(&store::NumberStore::list)) {
        numbers += owned.number;
    }
    return numbers;
}

} // namespace

class TestListPull : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numberThatCannotBeReadIsNotTakenForReleased() {
        FakeHttpServer server;
        TestArchive archive;
        api::ApiClient client(server.url(), core::SecretKey("am_live_something"));
        sync::Pass pass;
        pass.archive = &archive.archive();
        pass.client = &client;
        pass.fetched = [](const QString&, qint64) {
        };
        pass.saved = [](const store::StreamState&) {
        };
        const auto pull = [&](const QList<QByteArray>& rows) {
            server.answer(FakeAnswer::json(200, R"({"success":true,"data":[)" + rows.join(',') + "]}"));
            return QCoro::waitFor(sync::pullNumbers(&pass));
        };
        const QByteArray good = number(u"a1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s, u"\"+14155550101\""_s);
        QVERIFY(!pull({good, number(oddId, u"\"+14155550102\""_s)}));
        QCOMPARE(numbersIn(archive), (QStringList{u"+14155550101"_s, u"+14155550102"_s}));

        QVERIFY(!pull({good, number(oddId, u"14155550102"_s)}));
        QCOMPARE(numbersIn(archive), (QStringList{u"+14155550101"_s, u"+14155550102"_s}));
        const auto setAside = [&archive] {
            return archive.read([](store::ReadSession& session) {
                return store::UnreadableRowStore::list(session, u"numbers"_s, 10);
            });
        };
        QCOMPARE(setAside().size(), 1);
        QCOMPARE(setAside().constFirst().id, oddId);

        // It is gone for good once the list was read without it.
        QVERIFY(!pull({good}));
        QCOMPARE(numbersIn(archive), QStringList{u"+14155550101"_s});
        QVERIFY(setAside().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestListPull)
#include "tst_list_pull.moc"
