// Asks again for lookups that have not ended.
#pragma once

#include "core/Timestamp.h"
#include "sync/Pass.h"

#include <QHash>

#include <QCoro/QCoroTask>

#include <chrono>

namespace am::sync {

/// A lookup that takes its time is asked for by id in each pass for an hour, then ever more rarely, and not
/// any more after a day. Which those are the archive knows, so a restart goes on. Kept by the engine from
/// pass to pass, because it remembers when it asked. Network thread.
class LookupRefresh {
public:
    QCoro::Task<PullEnd> run(Pass* pass);

    static constexpr int mostPerPass = 20;
    static constexpr std::chrono::hours longestWait{24};

private:
    QHash<QString, core::Timestamp> m_askAgainAt; ///< our clock
};

} // namespace am::sync
