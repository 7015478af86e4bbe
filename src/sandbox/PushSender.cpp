// Sends what is ready to be pushed.
#include "sandbox/PushSender.h"

#include "core/Logging.h"
#include "sandbox/PushRequest.h"
#include "sandbox/World.h"

#include <condition_variable>
#include <exception>
#include <set>
#include <thread>
#include <vector>

namespace am::sandbox {

namespace {
constexpr std::size_t sendersInRealTime = 4;
/// How many further pushes a wait for quiet sits out.
constexpr qint64 mostCaused = 1000;
constexpr auto afterTrouble = std::chrono::seconds(1);

/// For as long as it lives, a lane has a request running. Under the world's mutex at both ends.
class Busy {
public:
    Busy(std::set<std::string>& lanes, std::string lane) : m_lanes(lanes), m_lane(std::move(lane)) {
        m_lanes.insert(m_lane);
    }
    ~Busy() { m_lanes.erase(m_lane); }
    Busy(const Busy&) = delete;
    Busy& operator=(const Busy&) = delete;

private:
    std::set<std::string>& m_lanes;
    const std::string m_lane;
};
} // namespace

class PushSender::Private {
public:
    Private(World& of, const SandboxOptions& from) : world(of), options(from) {}

    void work();
    /// Carries out one attempt, with the world's mutex, which `lock` holds, let go meanwhile.
    PushResult carryOut(const PushAttempt& attempt, std::unique_lock<std::mutex>& lock);
    PushResult inWorldTime(PushResult result) const;

    World& world;
    const SandboxOptions options;
    PushRequests requests{options.pushTimeout};
    std::vector<std::thread> workers;
    // The rest is guarded by the world's mutex.
    std::condition_variable readySignal;
    std::condition_variable quietSignal;
    std::set<std::string> busyLanes;
    bool stopping = false;
    qint64 attempts = 0; ///< ended since the start; guarded by the world's mutex
};

PushResult PushSender::Private::carryOut(const PushAttempt& attempt, std::unique_lock<std::mutex>& lock) {
    const auto target = pushTarget(attempt.planned.url);
    if (!target || (options.pushReach == PushReach::LoopbackOnly && !target->isLoopback())) {
        PushResult refused;
        refused.error =
            "not sent: the sandbox pushes to this computer only, unless it runs with "
            "--push-anywhere";
        refused.retry = PushResult::Retry::Pointless;
        return refused;
    }
    lock.unlock();
    PushResult result = requests.post(*target, attempt);
    lock.lock();
    return inWorldTime(std::move(result));
}

PushResult PushSender::Private::inWorldTime(PushResult result) const {
    // While the virtual clock stands still, an answer takes no time; so the same requests give the same
    // bytes.
    if (result.milliseconds && options.clockMode == ClockMode::Virtual)
        result.milliseconds = 0;
    return result;
}

void PushSender::Private::work() {
    std::unique_lock lock(world.mutex());
    while (!stopping) {
        try {
            const std::optional<PushAttempt> attempt = world.pushes.next(busyLanes);
            if (!attempt) {
                quietSignal.notify_all();
                readySignal.wait(lock);
                continue;
            }
            const quint64 worldNumber = world.number();
            const Busy lane(busyLanes, attempt->lane);
            const PushResult result = carryOut(*attempt, lock);
            // A request that was cut off by the end of the sandbox goes out again after the next start; one
            // of a world that was replaced meanwhile is of no interest any more.
            if (!stopping && worldNumber == world.number())
                world.recordPush(*attempt, result);
            ++attempts;
        } catch (const std::exception& problem) {
            qCWarning(core::logSandbox, "push: %s", problem.what());
            readySignal.wait_for(lock, afterTrouble);
        }
        // The lane is free for whoever looked for work meanwhile.
        readySignal.notify_one();
        quietSignal.notify_all();
    }
}

PushSender::PushSender(World& world, const SandboxOptions& options)
    : d(std::make_unique<Private>(world, options)) {}

PushSender::~PushSender() {
    stop();
}

void PushSender::start() {
    const std::size_t count = d->options.clockMode == ClockMode::Virtual ? 1 : sendersInRealTime;
    for (std::size_t i = 0; i < count; ++i)
        d->workers.emplace_back([this] { d->work(); });
}

void PushSender::stop() {
    {
        const std::lock_guard lock(d->world.mutex());
        d->stopping = true;
    }
    d->requests.cancelAll();
    d->readySignal.notify_all();
    d->quietSignal.notify_all();
    for (std::thread& worker : d->workers)
        worker.join();
    d->workers.clear();
}

void PushSender::wake() {
    d->readySignal.notify_all();
}

PushSender::Quiet PushSender::waitUntilQuiet() {
    std::unique_lock lock(d->world.mutex(), std::adopt_lock);
    // What is ready now, and some of what listeners cause meanwhile: under a steady load it is never quiet.
    const qint64 enough = d->attempts + d->world.pushes.readyCount() + mostCaused;
    d->quietSignal.wait(lock, [this, enough] {
        return d->stopping || d->attempts >= enough || (d->busyLanes.empty() && !d->world.pushes.hasReady());
    });
    lock.release();
    return d->stopping ? Quiet::Stopped : Quiet::Reached;
}

PushResult PushSender::sendNow(const PushAttempt& attempt) {
    std::unique_lock lock(d->world.mutex(), std::adopt_lock);
    PushResult result = d->carryOut(attempt, lock);
    lock.release();
    return result;
}

} // namespace am::sandbox
