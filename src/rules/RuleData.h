// The rule files that are built into the library.
#pragma once

#include <QByteArray>
#include <QString>

namespace am::rules {

/// Content of one file of resources/rules. Ends the program if the library was built without it. Any thread.
QByteArray ruleFile(const QString& name);

} // namespace am::rules
