// Making, checking, refusing and moving aside of the two files.
#include "store/Archive.h"
#include "store/Connection.h"
#include "store/DraftStore.h"
#include "store/MessageStore.h"
#include "store/Statement.h"
#include "support/TestArchive.h"

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace am;
using namespace am::store;
using namespace am::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        file.write(content);
    }
}

qint64 messageCount(TestArchive& archive) {
    return archive.read([](ReadSession& session) { return MessageStore::count(session, {}, 1'000'000); });
}

void saveDraft(TestArchive& archive, const QString& text) {
    archive.write([text](WriteTransaction& transaction) {
        DraftStore::saveText(transaction, ourNumber, someContact, text);
    });
}

QString draft(TestArchive& archive) {
    return archive.read(
        [](ReadSession& session) { return DraftStore::text(session, ourNumber, someContact); });
}

#ifdef Q_OS_UNIX
/// While it lives, the program has no more rights than anybody; root could write everywhere.
class AsNobody {
public:
    AsNobody() : m_user(geteuid()) {
        if (m_user == 0) {
            m_changed = seteuid(65534) == 0;
        }
    }
    ~AsNobody() {
        if (m_changed && seteuid(m_user) != 0) {
            qFatal("The test cannot become itself again.");
        }
    }
    bool isUnprivileged() const { return geteuid() != 0; }

private:
    uid_t m_user;
    bool m_changed = false;
};
#endif

} // namespace

class TestArchiveFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewFolderGetsBothFiles() {
        TestArchive archive(TestArchive::Open::Later);
        const auto report = archive.open();
        QVERIFY(report.has_value());
        QVERIFY(report->created);
        QVERIFY(report->damagedFileMovedTo.isEmpty());
        QVERIFY(report->archiveVersion > 0 && report->ledgerVersion > 0);
        archive.remake();
        const auto again = archive.open();
        QVERIFY(again.has_value());
        QVERIFY(!again->created);
    }

    void nobodyElseMayReadTheFiles() {
        TestArchive archive;
        archive.add({inbound(1, 1)});
        saveDraft(archive, u"x"_s);
        const auto files = QDir(archive.folder()).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 4); // both files and their logs
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
        for (const QFileInfo& file : files) {
            QVERIFY2((file.permissions() & others) == 0, qPrintable(file.fileName()));
        }
        QVERIFY((QFileInfo(archive.folder()).permissions() & others) == 0);
    }

    void aDamagedArchiveIsMovedAsideAndTheLedgerKept_data() {
        QTest::addColumn<bool>("headerSurvives");
        QTest::newRow("not a database") << false;
        QTest::newRow("broken inside") << true;
    }

    void aDamagedArchiveIsMovedAsideAndTheLedgerKept() {
        QFETCH(bool, headerSurvives);
        TestArchive archive;
        archive.add({inbound(1, 1)});
        saveDraft(archive, u"precious"_s);
        archive.close();
        const QString file = Archive::archiveFile(archive.folder());
        QByteArray content = contentOf(file);
        const qsizetype from = headerSurvives ? 4096 : 0;
        QVERIFY(content.size() > from);
        content.replace(from, content.size() - from, QByteArray(content.size() - from, 'x'));
        overwrite(file, content);
        archive.remake();
        const auto report = archive.open();
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
        QVERIFY(QFileInfo(report->damagedFileMovedTo).fileName().startsWith(u"archive.damaged-"));
        QCOMPARE(contentOf(report->damagedFileMovedTo), content);
        QCOMPARE(messageCount(archive), 0);
        QCOMPARE(draft(archive), u"precious"_s);
        QCOMPARE(archive.add({inbound(1, 1)}).inserted, 1);
    }

    void aTruncatedArchiveIsMovedAsideAndTheLedgerKept_data() {
        QTest::addColumn<int>("kept"); // bytes; less than none: that many from the end
        QTest::newRow("part of the header") << 60;
        QTest::newRow("the header alone") << 100;
        QTest::newRow("one page") << 4096;
        QTest::newRow("half of it") << 60'000;
        QTest::newRow("all but one page") << -4096;
        QTest::newRow("in the middle of the last page") << -2000;
    }

    void aTruncatedArchiveIsMovedAsideAndTheLedgerKept() {
        QFETCH(int, kept);
        TestArchive archive;
        QList<core::Message> messages;
        constexpr int count = 400;
        for (int i = 1; i <= count; ++i) {
            messages += inbound(i, i, u"Text %1 is long enough to fill some pages of the file."_s.arg(i));
        }
        archive.add(messages);
        saveDraft(archive, u"precious"_s);
        archive.close();
        const QString file = Archive::archiveFile(archive.folder());
        const qint64 size = QFileInfo(file).size();
        QVERIFY(size > 100'000);
        QVERIFY(QFile::resize(file, kept > 0 ? kept : size + kept));
        archive.remake();
        const auto report = archive.open();
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
        QVERIFY(QFileInfo::exists(report->damagedFileMovedTo));
        QCOMPARE(messageCount(archive), 0);
        QCOMPARE(draft(archive), u"precious"_s);
        QCOMPARE(archive.add(messages).inserted, count);
    }

    void aDamagedPageIsFoundWhereverItLies() {
        // One page at a time is overwritten; each must be noticed at the next opening, or be no page in use.
        TestArchive archive;
        QList<core::Message> messages;
        constexpr int count = 400;
        for (int i = 1; i <= count; ++i) {
            messages += inbound(i, i, u"Text %1 is long enough to fill some pages of the file."_s.arg(i));
        }
        archive.add(messages);
        saveDraft(archive, u"precious"_s);
        archive.close();
        const QString file = Archive::archiveFile(archive.folder());
        const QByteArray whole = contentOf(file);
        constexpr qsizetype pageSize = 4096;
        int moved = 0;
        int pages = 0;
        for (qsizetype at = pageSize; at < whole.size(); at += 5 * pageSize) {
            QByteArray damaged = whole;
            damaged.replace(at, pageSize, QByteArray(pageSize, char(0xa5)));
            overwrite(file, damaged);
            archive.remake();
            const auto report = archive.open();
            QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
            ++pages;
            moved += report->damagedFileMovedTo.isEmpty() ? 0 : 1;
            QCOMPARE(messageCount(archive), report->damagedFileMovedTo.isEmpty() ? count : 0);
            QCOMPARE(draft(archive), u"precious"_s);
            archive.close();
        }
        QVERIFY(pages > 5);
        QCOMPARE(moved, pages);
    }

    void anEmptyFileIsANewArchive() {
        TestArchive archive;
        saveDraft(archive, u"precious"_s);
        archive.close();
        QVERIFY(QFile::resize(Archive::archiveFile(archive.folder()), 0));
        archive.remake();
        const auto report = archive.open();
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
        QVERIFY(report->created);
        QCOMPARE(draft(archive), u"precious"_s);
    }

    void aTruncatedLedgerIsNamedAndLeftAlone() {
        TestArchive archive;
        saveDraft(archive, u"precious"_s);
        archive.close();
        const QString ledger = Archive::ledgerFile(archive.folder());
        QVERIFY(QFile::resize(ledger, QFileInfo(ledger).size() - 4096));
        const QByteArray before = contentOf(ledger);
        archive.remake();
        const auto report = archive.open();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, StoreError::Kind::Damaged);
        QCOMPARE(report.error().file, ledger);
        QCOMPARE(contentOf(ledger), before);
    }

    void deletedContentIsOverwritten() {
        TestArchive archive;
        const auto modes = archive.write([](WriteTransaction& transaction) {
            auto main = transaction.statement(u"PRAGMA main.secure_delete"_s);
            auto ledger = transaction.statement(u"PRAGMA ledger.secure_delete"_s);
            return main.next() && ledger.next() ? QPair<qint64, qint64>(main.integer(0), ledger.integer(0))
                                                : QPair<qint64, qint64>();
        });
        QCOMPARE(modes, (QPair<qint64, qint64>(1, 1)));
        const QByteArray words = "quetzalcoatl";
        saveDraft(archive, QString::fromUtf8(words));
        archive.close();
        QVERIFY(contentOf(Archive::ledgerFile(archive.folder())).contains(words));
        archive.remake();
        QVERIFY(archive.open().has_value());
        saveDraft(archive, QString());
        archive.close();
        QVERIFY(!contentOf(Archive::ledgerFile(archive.folder())).contains(words));
    }

    void aDamagedLedgerIsNamedAndLeftAlone() {
        TestArchive archive;
        archive.close();
        const QString ledger = Archive::ledgerFile(archive.folder());
        const QByteArray garbage(9000, 'x');
        overwrite(ledger, garbage);
        archive.remake();
        const auto report = archive.open();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, StoreError::Kind::Damaged);
        QCOMPARE(report.error().file, ledger);
        QCOMPARE(contentOf(ledger), garbage);
    }

    void aNewerFileIsRefusedAndBothAreUntouched_data() {
        QTest::addColumn<bool>("isLedger");
        QTest::newRow("archive") << false;
        QTest::newRow("ledger") << true;
    }

    void aNewerFileIsRefusedAndBothAreUntouched() {
        QFETCH(bool, isLedger);
        TestArchive archive;
        archive.close();
        const QString archiveFile = Archive::archiveFile(archive.folder());
        const QString ledgerFile = Archive::ledgerFile(archive.folder());
        Connection(isLedger ? ledgerFile : archiveFile, Connection::Access::ReadWrite)
            .execute(u"PRAGMA user_version = 9999"_s);
        const QByteArray archiveBefore = contentOf(archiveFile);
        const QByteArray ledgerBefore = contentOf(ledgerFile);
        archive.remake();
        const auto report = archive.open();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, StoreError::Kind::NewerVersion);
        QCOMPARE(report.error().file, isLedger ? ledgerFile : archiveFile);
        archive.close();
        QCOMPARE(contentOf(archiveFile), archiveBefore);
        QCOMPARE(contentOf(ledgerFile), ledgerBefore);
    }

#ifdef Q_OS_UNIX
    void aFolderThatCannotBeWrittenIsReadOnly() {
        QTemporaryDir folder;
        const auto readable =
            QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadOther | QFileDevice::ExeOther;
        QVERIFY(QFile::setPermissions(folder.path(), readable));
        {
            const AsNobody nobody;
            QVERIFY(nobody.isUnprivileged());
            for (const QString& path : {folder.path(), folder.filePath(u"profile"_s)}) {
                Archive archive(path);
                const auto report = archive.open().result();
                QVERIFY(!report);
                QCOMPARE(report.error().kind, StoreError::Kind::ReadOnly);
            }
        }
        QVERIFY(QFile::setPermissions(folder.path(), readable | QFileDevice::WriteOwner));
    }

    void filesThatCannotBeWrittenAreReadOnly() {
        TestArchive archive;
        archive.close();
        const auto readable =
            QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadOther | QFileDevice::ExeOther;
        const QString parent = QFileInfo(archive.folder()).path();
        QVERIFY(QFile::setPermissions(parent, readable));
        QVERIFY(QFile::setPermissions(archive.folder(), readable));
        for (const QString& file :
             {Archive::archiveFile(archive.folder()), Archive::ledgerFile(archive.folder())}) {
            QVERIFY(QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::ReadOther));
        }
        {
            const AsNobody nobody;
            QVERIFY(nobody.isUnprivileged());
            Archive readOnly(archive.folder());
            const auto report = readOnly.open().result();
            QVERIFY(!report);
            QCOMPARE(report.error().kind, StoreError::Kind::ReadOnly);
        }
        QVERIFY(QFile::setPermissions(parent, readable | QFileDevice::WriteOwner));
        QVERIFY(QFile::setPermissions(archive.folder(), readable | QFileDevice::WriteOwner));
    }
#endif
};

QTEST_GUILESS_MAIN(TestArchiveFiles)
#include "tst_archivefiles.moc"
