// The console's entry.
#include "app/console/CommandLine.h"

#include <QApplication>
#include <QTextStream>

int main(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    const auto line = am::app::CommandLine::parse(arguments);
    if (line.act == am::app::CommandLine::Act::Wrong) {
        QTextStream(stderr) << line.message << Qt::endl;
        return 2;
    }
    QTextStream(stdout) << line.message << Qt::endl;
    return 0;
}
