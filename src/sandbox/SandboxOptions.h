// How a sandbox is started.
#pragma once

#include "core/SecretKey.h"
#include "core/Timestamp.h"
#include "sandbox/Exchange.h"

#include <QString>

#include <chrono>
#include <optional>

namespace am::sandbox {

enum class WorldKind : quint8 { Empty, Demo, Large };
enum class ClockMode : quint8 {
    Real,   ///< the computer's clock, plus what was advanced
    Virtual ///< stands still until advanced
};
/// Who may connect.
enum class Reach : quint8 { LoopbackOnly, AnyHost };
/// Which listeners are really contacted.
enum class PushReach : quint8 {
    LoopbackOnly, ///< this computer only; other pushes are recorded as not sent
    Anywhere
};

std::optional<WorldKind> worldKindFromText(QStringView text);
QString worldKindText(WorldKind kind);

/// The command line of agentmessage-sandbox (design, section 5), as values.
struct SandboxOptions {
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0: a free one
    Reach reach = Reach::LoopbackOnly;
    QString dataFile; ///< empty: in memory; an existing file keeps its world, and world, seed and credit do
                      ///< not count
    WorldKind world = WorldKind::Empty;
    qint64 messages = 100'000; ///< size of a large world, both directions together
    quint64 seed = 1;
    ClockMode clockMode = ClockMode::Real;
    std::optional<core::Timestamp> virtualStart; ///< nothing: 2026-06-15T12:00:00Z
    core::SecretKey apiKey;                      ///< empty: the stored one, or a generated one
    qint64 creditCents = 10'000;
    PushReach pushReach = PushReach::LoopbackOnly;
    std::chrono::milliseconds pushTimeout = std::chrono::seconds(5); ///< for a listener to answer
    ExchangeWatcher watcher; ///< empty: nobody watches
};

} // namespace am::sandbox
