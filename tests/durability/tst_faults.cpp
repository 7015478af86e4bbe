// One change of the files fails at every place of a first copy: the error says so, nothing is lost, and the
// next pass ends equal to the server.
//
//   tst_faults [--places N]
#include "Sweep.h"

#include "store/Archive.h"
#include "support/ArchiveCheck.h"
#include "support/FaultyVfs.h"
#include "support/SandboxWorkspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace am;
using namespace am::tests;
using namespace Qt::StringLiterals;
using core::ApiError;
using Fault = FaultyVfs::Fault;
using Kind = store::StoreError::Kind;

Q_DECLARE_METATYPE(am::tests::FaultyVfs::Fault)

namespace {

int places = 25; ///< of each sweep; 0 for all there are

/// How opening and one pass ended.
struct Copied {
    std::optional<store::StoreError> notOpened;
    std::optional<ApiError> failed;

    bool isGood() const { return !notOpened && !failed; }
};

Copied copyOnce(const sync::WorkspaceOptions& options) {
    sync::Workspace workspace(options);
    const auto opened = waited(workspace.open());
    if (!opened) {
        return {opened.error(), std::nullopt};
    }
    const core::Result<sync::SyncSummary> summary = waited(workspace.syncOnce());
    return {std::nullopt, summary ? std::nullopt : std::optional(summary.error())};
}

int stepFor(int all) {
    return places > 0 ? qMax(1, all / places) : 1;
}

} // namespace

class TestFaults : public QObject {
    Q_OBJECT

    std::unique_ptr<SandboxWorkspace> m_server;
    QStringList m_expected;

    sync::WorkspaceOptions optionsFor(const QString& folder) const {
        sync::WorkspaceOptions options = m_server->workspace().options();
        options.folder = folder;
        return options;
    }

    /// The archive is whole and, after one more pass, equal to the server.
    void endsEqualToTheServer(const QString& folder) {
        const QStringList problems = problemsOf(folder);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        const qint64 before = rowsOf(folder, u"messages"_s);
        const Copied again = copyOnce(optionsFor(folder));
        QVERIFY2(!again.notOpened, qPrintable(again.notOpened ? again.notOpened->message : QString()));
        QVERIFY2(!again.failed, qPrintable(again.failed ? again.failed->message : QString()));
        QVERIFY(rowsOf(folder, u"messages"_s) >= before);
        QCOMPARE(messagesOf(folder), m_expected);
        QVERIFY(problemsOf(folder).isEmpty());
        QVERIFY2(QDir(folder).entryList({u"*damaged*"_s}).isEmpty(), "a sound archive was moved aside");
    }

private Q_SLOTS:
    void initTestCase() {
        FaultyVfs::instance(); // before anybody opens a file
        constexpr int messages = 240;
        m_server = std::make_unique<SandboxWorkspace>(sandbox::WorldKind::Large, messages);
        m_expected = m_server->outboundOfApi() + m_server->inboundOfApi();
    }

    void aChangeOfTheFilesFails_data() {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("input/output error") << Fault::IoErrorOnce;
        QTest::newRow("disk full") << Fault::FullFromThenOn;
    }

    void aChangeOfTheFilesFails() {
        QFETCH(Fault, fault);
        FaultyVfs& vfs = FaultyVfs::instance();
        QTemporaryDir whole;
        vfs.arm(whole.path(), Fault::None, 0);
        QVERIFY(copyOnce(optionsFor(whole.path())).isGood());
        const int changes = vfs.changes();
        vfs.heal();
        QVERIFY2(changes > 50, "the driver does not use the counted files");
        QCOMPARE(messagesOf(whole.path()), m_expected);

        int struck = 0;
        int told = 0;
        for (int nth = 1; nth <= changes; nth += stepFor(changes)) {
            QTemporaryDir folder;
            vfs.arm(folder.path(), fault, nth);
            const Copied copied = copyOnce(optionsFor(folder.path()));
            struck += vfs.hasStruck() ? 1 : 0;
            vfs.heal();
            if (copied.notOpened) {
                const Kind kind = copied.notOpened->kind;
                QVERIFY2(kind == Kind::Full || kind == Kind::ReadOnly, qPrintable(copied.notOpened->message));
                QVERIFY(!copied.notOpened->message.isEmpty() && !copied.notOpened->file.isEmpty());
            }
            if (copied.failed) {
                QCOMPARE(copied.failed->kind, ApiError::Kind::Storage);
                QVERIFY(!copied.failed->message.isEmpty());
            }
            told += copied.isGood() ? 0 : 1;
            endsEqualToTheServer(folder.path());
            if (QTest::currentTestFailed()) {
                qWarning("at change %d of %d", nth, changes);
                return;
            }
        }
        qInfo("%d faults in %d changes, %d of them ended the pass", struck, changes, told);
        QVERIFY(told > 0);
    }
};

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    places = takeOption(arguments, u"--places"_s, places);
    TestFaults test;
    return QTest::qExec(&test, arguments);
}
#include "tst_faults.moc"
