// An exporting program is killed: no half file ever has the final name, the archive stays sound, and the next
// export succeeds.
//
//   tst_export_kills [--kills N] [--seed N]
#include "Sweep.h"

#include "reports/Verification.h"
#include "support/ArchiveCheck.h"
#include "support/ExportSamples.h"
#include "support/TestArchive.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <random>

using namespace am;
using namespace am::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; ///< ms
constexpr int messageCount = 6000;

int kills = 24; ///< at random moments; those at counted changes come on top
int seed = 20261130;

} // namespace

class TestExportKills : public QObject {
    Q_OBJECT

    std::unique_ptr<TestArchive> m_archive;
    std::mt19937 m_random;

    /// The state a killed export may leave: what was there before, or the whole new file.
    void checkAfterKill(const QString& target, const QByteArray& earlier, const QByteArray& whole) {
        const bool exists = QFile::exists(target);
        QVERIFY2(exists || earlier.isEmpty(), "the earlier export is gone");
        if (exists) {
            const QByteArray found = contentOf(target);
            QVERIFY2(found == earlier || found == whole, "a half file has the final name");
            if (found == earlier && earlier != whole) {
                QVERIFY(reports::verifyExport(target).isUntouched());
            }
        }
        const QStringList problems = problemsOf(m_archive->folder());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    static void checkAfterSuccess(const QString& target, const QByteArray& whole) {
        QCOMPARE(contentOf(target), whole);
        QVERIFY(reports::verifyExport(target).isUntouched());
        const QString name = QFileInfo(target).fileName();
        QCOMPARE(filesIn(QFileInfo(target).path()), (QStringList{name, name + u".manifest.json"_s}));
    }

    Ended exportTo(const QString& target, const QString& kind, const QString& format, int nth) const {
        return runProgram(QStringLiteral(AM_EXPORT_PROGRAM),
                          {m_archive->folder(), target, kind, format, QString::number(nth)}, patience);
    }

private Q_SLOTS:
    void initTestCase() {
        m_random.seed(quint32(seed));
        m_archive = std::make_unique<TestArchive>();
        QList<core::Message> messages;
        for (int i = 0; i < messageCount; ++i) {
            core::Message message = i % 3 == 0 ? inbound(i, i) : outbound(i, i);
            message.text = QString(300 + i % 200, QChar(u'a' + i % 26));
            message.contact = u"+1212555%1"_s.arg(i % 50 + 1000);
            messages.append(message);
        }
        m_archive->add(messages);
    }

    void killedAtEachChangeOfItsFiles_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("hasEarlier");
        QTest::newRow("new CSV") << u"messages"_s << u"csv"_s << false;
        QTest::newRow("CSV over an earlier export") << u"messages"_s << u"csv"_s << true;
        QTest::newRow("JSON Lines over an earlier export") << u"inbound"_s << u"jsonl"_s << true;
        QTest::newRow("small one") << u"conversations"_s << u"csv"_s << true;
    }

    void killedAtEachChangeOfItsFiles() {
        QFETCH(QString, kind);
        QFETCH(QString, format);
        QFETCH(bool, hasEarlier);
        QTemporaryDir undisturbed;
        const QString example = undisturbed.filePath(u"out"_s);
        const Ended ended = exportTo(example, kind, format, 0);
        QVERIFY2(ended.exitCode == 0, ended.err.constData());
        const int changes = ended.out.trimmed().toInt();
        QVERIFY2(changes >= 8, ended.out.constData());
        const QByteArray whole = contentOf(example);
        int killed = 0;
        for (int nth = 1; nth <= changes; ++nth) {
            QTemporaryDir folder;
            const QString target = folder.filePath(u"out"_s);
            QByteArray earlier;
            if (hasEarlier) {
                QCOMPARE(exportTo(target, u"opt-outs"_s, u"csv"_s, 0).exitCode, 0);
                earlier = contentOf(target);
            }
            const Ended dead = exportTo(target, kind, format, nth);
            QVERIFY2(dead.isKilled, dead.err.constData());
            ++killed;
            checkAfterKill(target, earlier, whole);
            if (!QTest::currentTestFailed()) {
                QCOMPARE(exportTo(target, kind, format, 0).exitCode, 0);
                checkAfterSuccess(target, whole);
            }
            if (QTest::currentTestFailed()) {
                qWarning("at change %d of %d", nth, changes);
                return;
            }
        }
        qInfo("%d kills", killed);
    }

#ifdef AM_CONSOLE
    void killedAtAnyMomentBesideAWorkingArchive() {
        QTemporaryDir data;
        QVERIFY(QDir(data.path()).mkpath(u"profiles"_s));
        QVERIFY(QFile::link(m_archive->folder(), data.filePath(u"profiles/abcdefgh"_s)));
        QFile list(data.filePath(u"profiles.json"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(
            "{\"version\":1,\"last_used\":\"\",\"profiles\":[{\"id\":\"abcdefgh\",\"name\":\"Shop\","
            "\"kind\":\"live\",\"base_url\":\"https://api.example\",\"organization_id\":\"\","
            "\"key_fingerprint\":\"\"}]}");
        list.close();
        QTemporaryDir folder;
        const QString target = folder.filePath(u"out.csv"_s);
        const QStringList arguments{u"--export"_s, u"messages"_s,   u"--out"_s,
                                    target,        u"--data-dir"_s, data.path()};
        QElapsedTimer timer;
        timer.start();
        const Ended first = runProgram(QStringLiteral(AM_CONSOLE), arguments, patience);
        QVERIFY2(first.exitCode == 0, first.err.constData());
        const int usual = int(timer.elapsed());
        QByteArray earlier = contentOf(target);
        int killed = 0;
        for (int i = 0; killed < kills && i < 20 * kills; ++i) {
            // The writer of the open archive works on, whatever becomes of the reader.
            m_archive->add({outbound(messageCount + i, messageCount + i)});
            QTemporaryDir aside;
            const QString example = aside.filePath(u"out.csv"_s);
            QCOMPARE(exportTo(example, u"messages"_s, u"csv"_s, 0).exitCode, 0);
            const QByteArray whole = contentOf(example);
            const Ended ended = runProgram(QStringLiteral(AM_CONSOLE), arguments,
                                           std::uniform_int_distribution<int>(1, usual)(m_random));
            killed += ended.isKilled ? 1 : 0;
            if (ended.isKilled) {
                checkAfterKill(target, earlier, whole);
            } else {
                checkAfterSuccess(target, whole);
            }
            if (QTest::currentTestFailed()) {
                return;
            }
            earlier = contentOf(target);
            if (!reports::verifyExport(target).isUntouched()) {
                // Killed between the two names; the next one mends it.
                const Ended mended = runProgram(QStringLiteral(AM_CONSOLE), arguments, patience);
                QVERIFY2(mended.exitCode == 0, mended.err.constData());
                checkAfterSuccess(target, whole);
                earlier = whole;
            }
        }
        qInfo("%d kills", killed);
        QVERIFY(killed > 0);
        const Ended last = runProgram(QStringLiteral(AM_CONSOLE), arguments, patience);
        QVERIFY2(last.exitCode == 0, last.err.constData());
        checkAfterSuccess(target, contentOf(target));
        const Ended verified = runProgram(QStringLiteral(AM_CONSOLE), {u"--verify"_s, target}, patience);
        QCOMPARE(verified.exitCode, 0);
    }
#endif
};

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    kills = takeOption(arguments, u"--kills"_s, kills);
    seed = takeOption(arguments, u"--seed"_s, seed);
    TestExportKills test;
    return QTest::qExec(&test, arguments);
}
#include "tst_export_kills.moc"
