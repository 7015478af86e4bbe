// Unfinished texts and forms.
#include "store/DraftStore.h"
#include "store/WriteTransaction.h"
#include "support/TestArchive.h"

#include <QTest>

using namespace am;
using namespace am::store;
using namespace am::tests;
using namespace Qt::StringLiterals;

class TestDraftStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void draftsAreKeptUntilEmptied() {
        TestArchive archive;
        const auto save = [&](const QString& text) {
            archive.write(
                [text](WriteTransaction& t) { DraftStore::saveText(t, ourNumber, someContact, text); });
        };
        const auto text = [](ReadSession& s) {
            return DraftStore::text(s, ourNumber, someContact);
        };
        save(u"One"_s);
        save(u"Two 🙂"_s);
        QCOMPARE(archive.read(text), u"Two 🙂"_s);
        save({});
        QCOMPARE(archive.read(text), QString());
    }

    void formsAreKeptUntilEmptied() {
        TestArchive archive;
        const auto save = [&](const QByteArray& json) {
            archive.write([json](WriteTransaction& t) { DraftStore::saveForm(t, u"brand"_s, json); });
        };
        const auto form = [](ReadSession& s) {
            return DraftStore::form(s, u"brand"_s);
        };
        save(R"({"ein":"1"})");
        save(R"({"ein":"2"})");
        QCOMPARE(archive.read(form), QByteArray(R"({"ein":"2"})"));
        QCOMPARE(archive.read([](ReadSession& s) { return DraftStore::form(s, u"campaign"_s); }),
                 QByteArray());
        save({});
        QCOMPARE(archive.read(form), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
