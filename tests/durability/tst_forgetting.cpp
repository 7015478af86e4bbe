// What of a profile can be read by whom, and that nothing is left of one that was forgotten.
#include "models/SignInController.h"
#include "session/ForgottenFolders.h"
#include "session/KeyStore.h"
#include "session/ProfileList.h"
#include "session/ProfileLock.h"
#include "store/Archive.h"
#include "store/DraftStore.h"
#include "store/OutboxStore.h"
#include "support/TestArchive.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace am;
using namespace am::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "quetzalcoatl";
const core::SecretKey key("am_live_0123456789abcdef9xQz");

QStringList filesBelow(const QString& folder) {
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        files += walk.next();
    }
    return files;
}

bool holds(const QString& path, const QByteArray& words) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(words);
}

/// A data folder with two profiles, each with a message, a draft, a text not yet sent and a kept key.
class TwoProfiles {
public:
    TwoProfiles() : list(m_folder.path()) {
        keys.useSessionOnly();
        first = make(u"First"_s);
        second = make(u"Second"_s);
    }

    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;

    session::Profile make(const QString& name) {
        const session::Profile made =
            list.add(name, session::Profile::Kind::Live, QUrl(u"https:/%1api.agentmsg.io"_s.arg(u'/')))
                .value();
        keys.save(made.id, key);
        store::Archive archive(list.folder(made.id));
        if (!archive.open().result()) {
            qFatal("The archive does not open.");
        }
        const auto written = archive
                                 .write([](store::WriteTransaction& transaction) {
                                     const QString words = QString::fromUtf8(secret);
                                     store::MessageStore::upsert(transaction, {inbound(1, 1, words)});
                                     store::DraftStore::saveText(transaction, ourNumber, someContact, words);
                                     core::OutboxItem item;
                                     item.number = ourNumber;
                                     item.contact = someContact;
                                     item.text = words;
                                     item.createdAt = testNow;
                                     store::OutboxStore::add(transaction, item);
                                 })
                                 .result();
        if (!written) {
            qFatal("The archive cannot be written.");
        }
        return made;
    }

public:
    session::ProfileList list;
    session::KeyStore keys;
    session::Profile first;
    session::Profile second;
};

} // namespace

class TestForgetting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOwnerAloneMayReadWhatHoldsMessages() {
        TwoProfiles tested;
        // While it is open there are side files, too.
        store::Archive open(tested.list.folder(tested.first.id));
        QVERIFY(open.open().result().has_value());
        QVERIFY(open.write([](store::WriteTransaction& transaction) {
                        store::MessageStore::upsert(transaction, {inbound(2, 2, u"more"_s)});
                        store::DraftStore::saveText(transaction, ourNumber, someContact, u"more"_s);
                    })
                    .result()
                    .has_value());
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                                QFileDevice::WriteOther;
        const QStringList files = filesBelow(tested.path());
        QCOMPARE(files.filter(u"-wal"_s).size(), 2);
        QCOMPARE(files.filter(u"-shm"_s).size(), 2);
        for (const QString& file : files) {
            QVERIFY2((QFile::permissions(file) & others) == 0, qPrintable(file));
        }
        QVERIFY((QFile::permissions(tested.list.folder(tested.first.id)) & others) == 0);
    }

    void nothingIsLeftOfAForgottenProfile() {
        TwoProfiles tested;
        const QString folder = tested.list.folder(tested.first.id);
        // What an unclean end and a damaged archive leave is the profile's, too.
        for (const QString& name : {u"archive.sqlite-wal"_s, u"archive.damaged-20260101.sqlite"_s,
                                    u"archive.damaged-20260101.sqlite-wal"_s, u".hidden"_s}) {
            QFile file(folder + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(secret);
        }
        std::unique_ptr<session::ProfileLock> lock = session::ProfileLock::acquire(folder, nullptr);
        QVERIFY(lock != nullptr);
        lock.reset();
        models::SignInController controller(tested.list, tested.keys);
        QSignalSpy forgotten(&controller, &models::SignInController::forgotten);
        QSignalSpy failed(&controller, &models::SignInController::failed);
        controller.forget(tested.first.id);
        QTRY_COMPARE(forgotten.size(), 1);
        QCOMPARE(failed.size(), 0);

        QVERIFY(!QFile::exists(folder));
        QCOMPARE(
            QDir(QFileInfo(folder).path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{tested.second.id});
        QVERIFY(tested.keys.load(tested.first.id).result().isEmpty());
        for (const QString& file : filesBelow(tested.path())) {
            QVERIFY2(!holds(file, tested.first.id.toUtf8()), qPrintable(file));
        }
        // The other one is whole.
        QCOMPARE(tested.keys.load(tested.second.id).result(), key);
        QVERIFY(holds(store::Archive::archiveFile(tested.list.folder(tested.second.id)), secret));
        QVERIFY(holds(store::Archive::ledgerFile(tested.list.folder(tested.second.id)), secret));
    }

    void aProfileThatIsOpenElsewhereIsNotForgotten() {
        TwoProfiles tested;
        const QString folder = tested.list.folder(tested.first.id);
        const auto lock = session::ProfileLock::acquire(folder, nullptr);
        models::SignInController controller(tested.list, tested.keys);
        QSignalSpy failed(&controller, &models::SignInController::failed);
        controller.forget(tested.first.id);
        QCOMPARE(failed.size(), 1);
        const auto problem = failed.first().first().value<models::SignInProblem>();
        QVERIFY2(problem.text.title.contains(u"First"), qPrintable(problem.text.title));
        QVERIFY(QFile::exists(store::Archive::ledgerFile(folder)));
        QVERIFY(tested.list.find(tested.first.id));
        QCOMPARE(tested.keys.load(tested.first.id).result(), key);
    }

    void whatAnEarlierRunBeganToForgetIsDeleted() {
        TwoProfiles tested;
        const QString folder = tested.list.folder(tested.first.id);
        QVERIFY(session::ForgottenFolders(tested.path()).setAside(tested.first.id));
        session::ProfileList next(tested.path());
        QCOMPARE(next.profiles(), QList<session::Profile>{tested.second});
        models::SignInController controller(next, tested.keys);
        controller.tidyUp();
        const QDir profiles(QFileInfo(folder).path());
        QTRY_COMPARE(profiles.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                     QStringList{tested.second.id});
    }

    void noFileHoldsTheKey() {
        TwoProfiles tested;
        QVERIFY(tested.list.setAccount(tested.first.id, u"org_1"_s, key));
        for (const QString& file : filesBelow(tested.path())) {
            QVERIFY2(!holds(file, key.reveal()), qPrintable(file));
        }
    }
};

QTEST_GUILESS_MAIN(TestForgetting)
#include "tst_forgetting.moc"
