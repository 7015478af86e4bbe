// Asks again for messages that wait for their final status.
#pragma once

#include "core/Timestamp.h"
#include "sync/Pass.h"

#include <QHash>
#include <QSet>

#include <QCoro/QCoroTask>

#include <chrono>
#include <optional>

namespace am::sync {

/// Lists show the newest messages only, but a receipt may come for one further down. Each pass asks for a
/// bounded number of unfinished messages by id: young ones every time, older ones rarely, none after three
/// days. Kept by the engine from pass to pass, because it remembers when it asked. Network thread.
class StatusRefresh {
public:
    /// `seen`: messages fetched in this pass. `lastPass`: when the archive was last up to date, in the API's
    /// clock; receipts may have come since, however long ago that is.
    QCoro::Task<PullEnd> run(Pass* pass, QSet<QString> seen, std::optional<core::Timestamp> lastPass);

    /// How long an answer is good for a message of this age.
    static std::chrono::milliseconds restAfter(std::chrono::milliseconds age);

    static constexpr int mostPerPass = 50;
    static constexpr std::chrono::hours longestWait{72};

private:
    QHash<QString, core::Timestamp> m_askAgainAt; ///< our clock
    /// What was sent since is asked for; moves forward once nothing older is left.
    std::optional<core::Timestamp> m_since;
};

} // namespace am::sync
