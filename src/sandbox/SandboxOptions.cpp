// How a sandbox is started.
#include "sandbox/SandboxOptions.h"

namespace am::sandbox {

std::optional<WorldKind> worldKindFromText(QStringView text) {
    if (text == QLatin1String("empty"))
        return WorldKind::Empty;
    if (text == QLatin1String("demo"))
        return WorldKind::Demo;
    if (text == QLatin1String("large"))
        return WorldKind::Large;
    return std::nullopt;
}

QString worldKindText(WorldKind kind) {
    switch (kind) {
        case WorldKind::Empty:
            return QStringLiteral("empty");
        case WorldKind::Demo:
            return QStringLiteral("demo");
        case WorldKind::Large:
            return QStringLiteral("large");
    }
    return QString();
}

} // namespace am::sandbox
