// The logging categories' names, as QT_LOGGING_RULES takes them.
#include "core/Logging.h"

namespace am::core {

Q_LOGGING_CATEGORY(logApi, "am.api", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "am.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "am.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logSession, "am.session", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "am.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(logSandbox, "am.sandbox", QtInfoMsg)

} // namespace am::core
