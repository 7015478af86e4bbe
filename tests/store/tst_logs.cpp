// A write-ahead log that was damaged: told from one that merely ends in the middle of a write, and never
// taken for whole.
#include "store/DraftStore.h"
#include "store/LogCheck.h"
#include "store/MessageStore.h"
#include "support/ArchiveCheck.h"
#include "support/TestArchive.h"

#include "store/Connection.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace am;
using namespace am::store;
using namespace am::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headerSize = 32;
constexpr qint64 frameSize = 24 + 4096;

/// The files as they are at this moment, which is how a sudden end leaves them.
void copyFiles(const QString& from, const QString& to) {
    const auto files = QDir(from).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo& file : files) {
        // The shared memory is made anew from the log.
        if (!file.fileName().endsWith(u"-shm") &&
            !QFile::copy(file.filePath(), QDir(to).filePath(file.fileName()))) {
            qFatal("A file cannot be copied.");
        }
    }
}

void flip(const QString& path, qint64 at) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at)) {
        qFatal("The file cannot be damaged.");
    }
    char byte = 0;
    file.getChar(&byte);
    file.seek(at);
    file.putChar(char(~byte));
}

void saveDraft(TestArchive& archive, int count) {
    const QString contact = u"+1212555%1"_s.arg(count, 4, 10, QChar(u'0'));
    archive.write([contact, count](WriteTransaction& transaction) {
        DraftStore::saveText(transaction, ourNumber, contact, u"Draft %1"_s.arg(count).repeated(40));
    });
}

} // namespace

class TestLogs : public QObject {
    Q_OBJECT

    static QString logOf(const QString& file) { return file + u"-wal"_s; }

private Q_SLOTS:
    void onlyDamageInTheMiddleIsDamage_data() {
        QTest::addColumn<qint64>("at"); // byte that is flipped; less than none: counted from the end
        QTest::addColumn<bool>("isDamage");
        QTest::newRow("nothing") << qint64(0) << false;
        QTest::newRow("magic") << qint64(2) << true;
        QTest::newRow("salt in the header") << qint64(17) << true;
        QTest::newRow("page of the first frame") << headerSize + 24 + 100 << true;
        QTest::newRow("salt of the second frame") << headerSize + frameSize + 9 << true;
        QTest::newRow("checksum of the third frame") << headerSize + 2 * frameSize + 18 << true;
        QTest::newRow("page of the last frame") << qint64(-100) << false;
    }

    void onlyDamageInTheMiddleIsDamage() {
        QFETCH(qint64, at);
        QFETCH(bool, isDamage);
        TestArchive archive;
        for (int i = 0; i < 10; ++i) {
            saveDraft(archive, i);
        }
        QTemporaryDir found;
        copyFiles(archive.folder(), found.path());
        const QString log = logOf(Archive::ledgerFile(found.path()));
        const qint64 size = QFileInfo(log).size();
        QCOMPARE(size % frameSize, headerSize);
        QVERIFY(size > headerSize + 5 * frameSize);
        if (at != 0) {
            flip(log, at > 0 ? at : size + at);
        }
        QCOMPARE(LogCheck::isDamaged(log), isDamage);
    }

    void aLogThatWasCutOffIsNotDamaged() {
        TestArchive archive;
        for (int i = 0; i < 5; ++i) {
            saveDraft(archive, i);
        }
        QTemporaryDir found;
        copyFiles(archive.folder(), found.path());
        const QString log = logOf(Archive::ledgerFile(found.path()));
        for (qint64 size = QFileInfo(log).size(); size >= 0; size -= 1000) {
            QVERIFY(QFile::resize(log, size));
            QVERIFY2(!LogCheck::isDamaged(log), qPrintable(QString::number(size)));
        }
        QVERIFY(!LogCheck::isDamaged(found.filePath(u"missing-wal"_s)));
    }

    void framesOfAnEarlierRunAreNotDamage() {
        TestArchive archive;
        for (int i = 0; i < 10; ++i) {
            saveDraft(archive, i);
        }
        // The log begins anew over the old one, which reaches further.
        Connection(Archive::ledgerFile(archive.folder()), Connection::Access::ReadWrite)
            .execute(u"PRAGMA wal_checkpoint(RESTART)"_s);
        saveDraft(archive, 99);
        QTemporaryDir found;
        copyFiles(archive.folder(), found.path());
        QVERIFY(!LogCheck::isDamaged(logOf(Archive::ledgerFile(found.path()))));
        Archive again(found.path());
        const auto report = again.open().result();
        QVERIFY(report.has_value());
        QVERIFY(report->damagedLogKeptAs.isEmpty());
    }

    void aDamagedLogOfTheLedgerIsKeptAndNamed() {
        TestArchive archive;
        for (int i = 0; i < 10; ++i) {
            saveDraft(archive, i);
        }
        QTemporaryDir found;
        copyFiles(archive.folder(), found.path());
        const QString ledger = Archive::ledgerFile(found.path());
        flip(logOf(ledger), headerSize + 4 * frameSize + 200);
        QFile log(logOf(ledger));
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray before = log.readAll();
        log.close();
        {
            Archive again(found.path());
            const auto report = again.open().result();
            QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
            QVERIFY(QFileInfo(report->damagedLogKeptAs).fileName().startsWith(u"ledger.damaged-"));
            QFile kept(logOf(report->damagedLogKeptAs));
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.readAll(), before);
            const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
            QVERIFY((kept.permissions() & others) == 0);
            QVERIFY(again
                        .write([](WriteTransaction& transaction) {
                            DraftStore::saveText(transaction, ourNumber, someContact, u"new"_s);
                        })
                        .result()
                        .has_value());
        }
        QVERIFY(problemsOf(found.path()).isEmpty());
        Archive third(found.path());
        QVERIFY(third.open().result()->damagedLogKeptAs.isEmpty());
    }

    void anArchiveWithADamagedLogIsWholeOrSetAside_data() {
        QTest::addColumn<bool>("isFoldedIn");
        // A log that is in the file already but was not emptied gives old pages for new ones if it is cut.
        QTest::newRow("not yet in the file") << false;
        QTest::newRow("in the file as well") << true;
    }

    void anArchiveWithADamagedLogIsWholeOrSetAside() {
        QFETCH(bool, isFoldedIn);
        // What was there before, and then a few batches of older and newer messages, so that each changes
        // pages that the others leave alone.
        TestArchive archive;
        const auto add = [&archive](int batch, int from) {
            QList<core::Message> messages;
            for (int i = 0; i < 100; ++i) {
                const int nth = batch * 100 + i + 1;
                messages += inbound(nth, from + i,
                                    u"Text %1 of batch %2, which fills some pages."_s.arg(nth).arg(batch));
                messages.last().contact = u"+12125550%1"_s.arg(100 + batch);
            }
            archive.add(messages);
        };
        for (int batch = 0; batch < 20; ++batch) {
            add(batch, batch * 200);
        }
        archive.remake();
        QVERIFY(archive.open().has_value());
        for (const int batch : {20, 21, 22, 23}) {
            add(batch, ((batch * 7) % 20) * 200 + 100);
        }
        if (isFoldedIn) {
            Connection(Archive::archiveFile(archive.folder()), Connection::Access::ReadWrite)
                .execute(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        }
        QTemporaryDir whole;
        copyFiles(archive.folder(), whole.path());
        const qint64 size = QFileInfo(logOf(Archive::archiveFile(whole.path()))).size();
        const qint64 frames = (size - headerSize) / frameSize;
        QVERIFY(frames > 40);
        int aside = 0;
        int sound = 0;
        constexpr qint64 tried = 25;
        for (qint64 frame = 0; frame < frames; frame += qMax<qint64>(1, frames / tried)) {
            QTemporaryDir found;
            copyFiles(whole.path(), found.path());
            flip(logOf(Archive::archiveFile(found.path())), headerSize + frame * frameSize + 500);
            {
                Archive again(found.path());
                const auto report = again.open().result();
                QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
                ++(report->damagedFileMovedTo.isEmpty() ? sound : aside);
            }
            const QStringList problems = problemsOf(found.path());
            QVERIFY2(problems.isEmpty(), qPrintable(u"frame %1: %2"_s.arg(frame).arg(problems.join(u'\n'))));
        }
        qInfo("%d whole up to the damage, %d set aside", sound, aside);
        QVERIFY(sound + aside > 20);
        QVERIFY(isFoldedIn ? aside > 0 : sound > 0);
    }
};

QTEST_GUILESS_MAIN(TestLogs)
#include "tst_logs.moc"
