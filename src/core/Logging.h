// The logging categories, one per layer. Numbers, bodies and keys never go into them unmasked (SecretKey.h, redacted).
#pragma once

#include <QLoggingCategory>

namespace am::core {

Q_DECLARE_LOGGING_CATEGORY(logApi)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logSession)
Q_DECLARE_LOGGING_CATEGORY(logUi)
Q_DECLARE_LOGGING_CATEGORY(logSandbox)

} // namespace am::core
