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
            archive.write(
                [json](WriteTransaction& t) { DraftStore::saveForm(t, u"brand"_s, json, minutesAfter(1)); });
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

    void formsOfOneKindAreListedTheLastSavedFirst() {
        TestArchive archive;
        const auto save = [&](const QString& name, const QByteArray& json, int minute) {
            archive.write(
                [=](WriteTransaction& t) { DraftStore::saveForm(t, name, json, minutesAfter(minute)); });
        };
        save(u"campaign:a"_s, "{}", 1);
        save(u"campaign:b"_s, "{}", 2);
        save(u"campaign"_s, "{}", 3);
        save(u"campaigns"_s, "{}", 4);
        save(u"brand:c"_s, "{}", 5);
        save(u"campaign:a"_s, R"({"description":"x"})", 6);
        save(u"campaign:b"_s, "{}", 7); // unchanged: not saved again
        const QList<FormDraft> expected{
            {u"campaign:a"_s, R"({"description":"x"})", minutesAfter(6)},
            {u"campaign"_s, "{}", minutesAfter(3)},
            {u"campaign:b"_s, "{}", minutesAfter(2)},
        };
        QCOMPARE(archive.read([](ReadSession& s) { return DraftStore::forms(s, u"campaign"_s); }), expected);
    }
};

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
