// Opens a profile and, given an address, copies once, or erases a contact; may be told to die at a certain
// change of its files.
//
//   durability_copy FOLDER NTH [URL | +CONTACT]
//
// The key is in the environment variable AM_TEST_KEY. NTH is the change at which it is killed, 0 for never.
// At its end it prints how many changes there were.
#include "store/ErasureStore.h"
#include "support/FaultyVfs.h"
#include "sync/Workspace.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace am;
using tests::FaultyVfs;

namespace {

int ended(const QString& error) {
    if (!error.isEmpty()) {
        QTextStream(stderr) << error << Qt::endl;
        return 1;
    }
    QTextStream(stdout) << FaultyVfs::instance().changes() << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        return ended(QStringLiteral("A folder and a number are needed."));
    }
    const int nth = arguments[2].toInt();
    FaultyVfs::instance().arm(arguments[1], nth > 0 ? FaultyVfs::Fault::Kill : FaultyVfs::Fault::None, nth);

    QString error;
    const QString last = arguments.size() > 3 ? arguments[3] : QString();
    if (last.isEmpty() || last.startsWith(u'+')) {
        store::Archive archive(arguments[1]);
        const auto opened = archive.open().result();
        error = opened ? QString() : opened.error().message;
        if (opened && !last.isEmpty()) {
            const auto erased =
                archive
                    .write([last](store::WriteTransaction& transaction) {
                        return store::ErasureStore::erase(transaction, last, core::Timestamp::now());
                    })
                    .result();
            error = erased ? QString() : erased.error().message;
        }
    } else {
        sync::WorkspaceOptions options;
        options.folder = arguments[1];
        options.baseUrl = QUrl(last);
        options.key = core::SecretKey(qgetenv("AM_TEST_KEY"));
        options.isSandbox = true;
        sync::Workspace workspace(options);
        workspace.open().then(&program, [&](const store::StoreResult<store::OpenReport>& opened) {
            if (!opened) {
                error = opened.error().message;
                QCoreApplication::quit();
                return;
            }
            workspace.syncOnce().then(&program, [&](const core::Result<sync::SyncSummary>& summary) {
                error = summary ? QString() : summary.error().message;
                QCoreApplication::quit();
            });
        });
        QCoreApplication::exec();
    }
    return ended(error);
}
