// --export and --verify: no window, no network.
#pragma once

#include "app/console/CommandLine.h"

namespace am::app {

/// Exports what the profile's archive holds, as it is, also beside a console that has it open. Prints one
/// line of JSON on stdout, or the error on stderr. 0 = both files are written, 1 = neither. SIGINT and
/// SIGTERM end it without leaving anything behind. Needs a QCoreApplication.
int exportOnce(const CommandLine& line);

/// Prints one line: that the export is untouched (0), or what is wrong with it, on stderr (1).
int verifyOnce(const CommandLine& line);

} // namespace am::app
