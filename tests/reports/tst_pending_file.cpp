// Parts and names: a full disk at every place, what a killed process left, two exports to one place.
#include "reports/Export.h"
#include "reports/PendingFile.h"
#include "reports/Verification.h"
#include "support/ExportSamples.h"
#include "support/FaultyFiles.h"
#include "support/TestArchive.h"

#include <QTest>

using namespace am;
using namespace am::tests;
using namespace Qt::StringLiterals;
using reports::ExportError;
using reports::ExportFormat;
using reports::ExportKind;
using reports::PendingFile;

class PendingFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNameComesLast() {
        QTemporaryDir folder;
        const QString target = folder.filePath(u"out.csv"_s);
        PendingFile file(target);
        QVERIFY(file.create());
        QVERIFY(file.write("a,b\r\n"));
        QVERIFY(file.flush());
        QVERIFY(!QFile::exists(target));
        QCOMPARE(filesIn(folder.path()).size(), 1);
        QVERIFY(file.publish());
        QCOMPARE(filesIn(folder.path()), QStringList{u"out.csv"_s});
        QCOMPARE(contentOf(target), QByteArray("a,b\r\n"));
        const QByteArray hash = QCryptographicHash::hash("a,b\r\n", QCryptographicHash::Sha256).toHex();
        QCOMPARE(file.sha256(), QString::fromLatin1(hash));
        QCOMPARE(file.size(), 5);
    }

    void withoutANameNothingStays() {
        QTemporaryDir folder;
        {
            PendingFile file(folder.filePath(u"out.csv"_s));
            QVERIFY(file.create());
            QVERIFY(file.write("half"));
        }
        QVERIFY(filesIn(folder.path()).isEmpty());
    }

    void onlyStalePartsOfTheTargetAreRemoved() {
        QTemporaryDir folder;
        const QStringList strangers{u".other.csv.00000001.part"_s, u".out.csv.part"_s,
                                    u".out.csv.0000000z.part"_s, u"out.csv.00000001.part"_s,
                                    u".out.csv.more.00000001.part"_s};
        for (const QString& name : strangers + QStringList{u".out.csv.0123abcd.part"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const QString target = folder.filePath(u"out.csv"_s);
        PendingFile alive(target);
        QVERIFY(alive.create());
        PendingFile::removeStale(target);
        QStringList left = filesIn(folder.path());
        for (const QString& name : strangers) {
            QVERIFY2(left.removeOne(name), qPrintable(name));
        }
        QCOMPARE(left.size(), 1); // the one being written
        QVERIFY(alive.write("x"));
        QVERIFY(alive.publish());
        QVERIFY(QFile::exists(target));
    }

    void aFullDiskLeavesWhatWasThere_data() {
        QTest::addColumn<bool>("hasEarlier");
        QTest::newRow("no file before") << false;
        QTest::newRow("an earlier export") << true;
    }

    void aFullDiskLeavesWhatWasThere() {
        QFETCH(bool, hasEarlier);
        TestArchive archive;
        archive.add({outbound(1, 1)});
        const ExportFolder folder(archive.folder());
        const auto request = folder.request(ExportKind::Messages, ExportFormat::Csv);
        QByteArray earlier;
        if (hasEarlier) {
            earlier = folder.write(request);
        }
        QList<core::Message> more;
        for (int i = 2; i < 6000; ++i) {
            more.append(outbound(i, i, QString(400, u'x')));
        }
        archive.add(more);

        FaultyFiles& files = FaultyFiles::instance();
        reports::ExportProgress progress;
        {
            const ExportFolder whole(archive.folder());
            files.arm(whole.path(), FaultyFiles::Fault::None, 0);
            whole.write(whole.request(ExportKind::Messages, ExportFormat::Csv));
        }
        const int changes = files.changes();
        files.heal();
        QVERIFY2(changes >= 10, "the writing does not go through the counted functions");

        int failures = 0;
        for (int nth = 1; nth <= changes; ++nth) {
            files.arm(folder.path(), FaultyFiles::Fault::FullFromThenOn, nth);
            const auto result = reports::runExport(request, progress);
            files.heal();
            if (result) { // only the last looks at the folder may fail
                QVERIFY2(nth >= changes - 2, qPrintable(QString::number(nth)));
                continue;
            }
            ++failures;
            QCOMPARE(result.error().kind, ExportError::Kind::TargetFailed);
            QVERIFY2(result.error().file.isFull, qPrintable(result.error().file.message));
            QStringList left = filesIn(folder.path());
            QVERIFY2(left.filter(u".part"_s).isEmpty(), qPrintable(left.join(u' ')));
            if (QFile::exists(request.target) && contentOf(request.target) != earlier) {
                // The export has its name, its manifest has not: whole, but not vouched for.
                QCOMPARE(recordsOf(contentOf(request.target)).size(), size_t(6000));
                QVERIFY(!reports::verifyExport(request.target).isUntouched());
                QFile::remove(request.target);
                QFile::remove(reports::manifestFile(request.target));
                earlier.clear();
            } else if (!earlier.isEmpty()) {
                QCOMPARE(contentOf(request.target), earlier);
                QVERIFY(reports::verifyExport(request.target).isUntouched());
            } else {
                QVERIFY(!QFile::exists(request.target));
            }
        }
        QVERIFY(failures >= 6);
        QVERIFY(!folder.write(request).isEmpty());
        QVERIFY(reports::verifyExport(request.target).isUntouched());
    }
};

QTEST_GUILESS_MAIN(PendingFileTest)
#include "tst_pending_file.moc"
