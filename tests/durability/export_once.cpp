// Exports once; may be told to die at a certain change of a file beside the target.
//
//   durability_export PROFILE_FOLDER TARGET KIND FORMAT NTH
//
// NTH is the change at which it is killed, 0 for never. At its end it prints how many changes there were.
#include "reports/Export.h"
#include "support/FaultyFiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

using namespace am;
using tests::FaultyFiles;

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 6) {
        QTextStream(stderr) << "A folder, a target, a kind, a format and a number are needed." << Qt::endl;
        return 1;
    }
    reports::ExportRequest request;
    request.profileFolder = arguments[1];
    request.target = arguments[2];
    request.kind = reports::exportKindNamed(arguments[3]).value_or(reports::ExportKind::Messages);
    request.format = reports::exportFormatNamed(arguments[4]).value_or(reports::ExportFormat::Csv);
    const int nth = arguments[5].toInt();
    FaultyFiles::instance().arm(QFileInfo(request.target).path(),
                                nth > 0 ? FaultyFiles::Fault::Kill : FaultyFiles::Fault::None, nth);
    reports::ExportProgress progress;
    const auto result = reports::runExport(request, progress);
    FaultyFiles::instance().heal();
    if (!result) {
        QTextStream(stderr) << result.error().file.message << result.error().store.message << Qt::endl;
        return 1;
    }
    QTextStream(stdout) << FaultyFiles::instance().changes() << Qt::endl;
    return 0;
}
