// The whole world of the sandbox: state, rules and time.
#include "sandbox/World.h"

#include "core/Logging.h"
#include "core/SecretKey.h"
#include "sandbox/DemoWorld.h"
#include "sandbox/LargeWorld.h"
#include "sandbox/PushSender.h"

#include <exception>

namespace am::sandbox {

namespace {
core::Timestamp defaultVirtualStart() {
    return *core::Timestamp::parse(std::string_view("2026-06-15T12:00:00Z"));
}

/// For as long as it lives, what happens is the doing of a request.
class Acting {
public:
    Acting(WorldState& state, const Request& request) : m_state(state) {
        m_state.actor = request.keyLabel;
        m_state.requestId = request.requestId;
    }
    ~Acting() {
        m_state.actor.clear();
        m_state.requestId.clear();
    }
    Acting(const Acting&) = delete;
    Acting& operator=(const Acting&) = delete;

private:
    WorldState& m_state;
};

/// For as long as it lives, the clock is being pushed.
class Turn {
public:
    Turn(bool& taken, std::condition_variable& freed) : m_taken(taken), m_freed(freed) { m_taken = true; }
    ~Turn() {
        m_taken = false;
        m_freed.notify_one();
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

private:
    bool& m_taken;
    std::condition_variable& m_freed;
};

qint64 numberSetting(Database& database, const char* name) {
    const auto text = database.setting(name);
    return text ? std::stoll(*text) : 0;
}
} // namespace

World::World(const SandboxOptions& options) : state(options.dataFile, options.clockMode), m_options(options) {
    Transaction transaction(state.database);
    if (state.database.isNew()) {
        if (options.clockMode == ClockMode::Virtual)
            state.clock.setTime(options.virtualStart.value_or(defaultVirtualStart()));
        create(options.world, options.seed, options.messages);
    } else {
        readState();
        if (options.clockMode == ClockMode::Virtual && options.virtualStart &&
            *options.virtualStart > state.now()) {
            settle(*options.virtualStart);
            state.clock.setTime(*options.virtualStart);
        }
    }
    keys.load(options.apiKey);
    const qint64 runs = numberSetting(state.database, "runs") + 1;
    state.database.setSetting("runs", std::to_string(runs));
    m_requestSalt = mixed(state.ids.seed() ^ mixed(static_cast<quint64>(runs)));
    saveState();
    transaction.commit();
}

void World::create(WorldKind kind, quint64 seed, qint64 messageCount) {
    const Announcements::Muted past(state.announcements);
    ++m_number;
    state.database.clear();
    state.ids = IdGenerator(seed);
    state.messageOrder = 0;
    m_kind = kind;
    messageService.resetRate();
    state.limits = RateLimits();
    state.database.setSetting("world", worldKindText(kind).toStdString());
    state.database.setSetting("seed", std::to_string(seed));
    StoredOrganization fresh;
    fresh.id = state.ids.uuid();
    fresh.createdAt = state.now();
    organization.write(fresh);
    media.adoptAddress();
    Query(state.database, "INSERT INTO wallet VALUES (0, 0)").run();
    wallet.topUp(m_options.creditCents, "start credit");
    if (kind == WorldKind::Demo)
        DemoWorld(*this).build();
    else if (kind == WorldKind::Large)
        LargeWorld(*this).build(messageCount);
    redactionService.planSweep();
}

void World::readState() {
    Database& database = state.database;
    m_kind = worldKindFromText(QString::fromStdString(database.setting("world").value_or("empty")))
                 .value_or(WorldKind::Empty);
    const std::string seedText = database.setting("seed").value_or("1");
    const std::string counterText = database.setting("id_counter").value_or("0");
    state.ids = IdGenerator(std::stoull(seedText), std::stoull(counterText));
    const core::Timestamp saved = core::Timestamp::fromMilliseconds(numberSetting(database, "now"));
    auto offset = std::chrono::milliseconds(numberSetting(database, "clock_offset"));
    if (state.clock.mode() == ClockMode::Real) {
        // A world from the future (it ran on a virtual clock) goes on from where it was.
        const core::Timestamp real = core::Timestamp::now();
        offset = std::max(offset, saved.since(real));
    }
    state.clock.setOffset(offset);
    state.clock.setTime(saved);
    state.organizationId = organization.read().id;
    Query latest(database,
                 "SELECT max(coalesce((SELECT max(seq) FROM message), 0), "
                 "coalesce((SELECT max(seq) FROM inbound_message), 0))");
    latest.step();
    // The latest messages may have been dropped for their age.
    state.messageOrder = std::max(latest.integer(0), numberSetting(database, "retention_swept"));
    redactionService.planSweep();
    campaignService.planTerms();
}

void World::saveState() {
    state.database.setSetting("id_counter", std::to_string(state.ids.counter()));
    state.database.setSetting("now", std::to_string(state.clock.wallTime().milliseconds()));
    state.database.setSetting("clock_offset", std::to_string(state.clock.offset().count()));
}

std::string World::nextRequestId() {
    const quint64 number = ++m_requests;
    return requestId(state.clock.wallTime(), mixed(m_requestSalt ^ number),
                     mixed(m_requestSalt + mixed(number)));
}

Answer World::perform(const Route& route, const Request& request, const std::string& requestId) {
    quint64 counter = state.ids.counter();
    state.announcements.forget();
    try {
        if (state.clock.mode() == ClockMode::Real)
            runDue();
        counter = state.ids.counter();
        if (!request.keyId.empty() && route.pattern.front() == "v1")
            keys.noteUse(request.keyId);
        if (route.access != Access::Write) {
            const Outcome<Answer> answer = route.handler(request);
            return answer ? *answer : refused(answer.error(), requestId);
        }
        Transaction transaction(state.database);
        const Acting acting(state, request);
        const Outcome<Answer> answer = route.handler(request);
        if (!answer) {
            state.ids.setCounter(counter);
            state.announcements.forget();
            return refused(answer.error(), requestId);
        }
        queuePushes();
        commit(transaction);
        return *answer;
    } catch (const std::exception& error) {
        const QString path = core::redacted(QString::fromStdString(request.path));
        qCWarning(core::logSandbox, "%s %s failed: %s", route.method.c_str(), qUtf8Printable(path),
                  error.what());
        state.announcements.forget();
        // A stepwise handler may have committed ids already.
        if (route.access != Access::Stepwise)
            state.ids.setCounter(counter);
        return refused(failure::internal(), requestId);
    }
}

void World::handle(const DueEvent& event) {
    switch (event.kind) {
        case DueKind::Receipt:
            carrier.handleReceipt(event);
            break;
        case DueKind::BrandDecision:
            brandService.handleDue(event);
            break;
        case DueKind::CampaignReview:
        case DueKind::CampaignMonth:
        case DueKind::CampaignEnd:
            campaignService.handleDue(event);
            break;
        case DueKind::LineOption:
            numberService.handleLineOption(event);
            break;
        case DueKind::OptInExpiry:
            consentService.handleExpiry(event);
            break;
        case DueKind::PhoneReply:
            inboundService.handlePhoneReply(event);
            break;
        case DueKind::MediaExpiry:
            media.handleExpiry(event);
            break;
        case DueKind::BulkOrder:
            bulkNumbers.handleDue(event);
            break;
        case DueKind::LookupResult:
            lookupService.handleResult(event);
            break;
        case DueKind::LookupExpiry:
            lookupService.handleExpiry(event);
            break;
        case DueKind::RetentionSweep:
            redactionService.handleSweep();
            break;
        case DueKind::AutoTopup:
            billingService.handleAutoTopup();
            break;
        case DueKind::PushAttempt:
            pushes.handleDue(event);
            break;
    }
}

int World::settle(core::Timestamp moment) {
    int count = 0;
    while (const auto event = state.events.takeDue(moment)) {
        const Moment due(state, event->at);
        handle(*event);
        queuePushes();
        ++count;
    }
    return count;
}

int World::runUntilPush(core::Timestamp moment) {
    int count = 0;
    while (!pushes.hasNews()) {
        const auto event = state.events.takeDue(moment);
        if (!event)
            break;
        moveClock(event->at);
        const Moment due(state, event->at);
        handle(*event);
        queuePushes();
        ++count;
    }
    return count;
}

void World::moveClock(core::Timestamp moment) {
    const auto ahead = moment.since(state.clock.wallTime());
    if (ahead > std::chrono::milliseconds(0))
        state.clock.advance(ahead);
}

void World::queuePushes() {
    if (state.announcements.isEmpty())
        return;
    for (const Announcement& announcement : state.announcements.take())
        pushes.queue(announcement);
}

void World::commit(Transaction& transaction) {
    saveState();
    transaction.commit();
    if (pushes.hasNews() && pushSender)
        pushSender->wake();
    pushes.markSeen();
}

void World::inTransaction(const std::function<void()>& part) {
    Transaction transaction(state.database);
    part();
    queuePushes();
    commit(transaction);
}

StoredDelivery World::recordPush(const PushAttempt& attempt, const PushResult& result) {
    StoredDelivery made;
    inTransaction([&] { made = pushes.record(attempt, result); });
    return made;
}

int World::runDue() {
    const core::Timestamp now = state.clock.wallTime();
    const auto next = state.events.nextDue();
    if (!next || *next > now)
        return 0;
    Transaction transaction(state.database);
    const int count = settle(now);
    commit(transaction);
    return count;
}

void World::waitForTurn() {
    std::unique_lock lock(m_mutex, std::adopt_lock);
    m_advanced.wait(lock, [this] { return !m_advancing; });
    lock.release();
}

int World::advance(std::chrono::milliseconds span) {
    // Two at a time would not know how far each of them had to go.
    waitForTurn();
    const Turn turn(m_advancing, m_advanced);
    const quint64 world = m_number;
    const core::Timestamp target = state.clock.wallTime().plus(span);
    int count = 0;
    while (m_number == world) {
        // What is ready goes out before anything else happens, and whoever is told may act on it.
        if (pushSender && pushSender->waitUntilQuiet() == PushSender::Quiet::Stopped)
            break;
        if (m_number != world)
            break;
        Transaction transaction(state.database);
        pushes.markSeen();
        count += runUntilPush(target);
        const bool pushing = pushes.hasNews();
        if (!pushing)
            moveClock(target);
        commit(transaction);
        if (!pushing)
            break;
    }
    return count;
}

void World::setAddress(const std::string& url) {
    state.address = url;
    media.adoptAddress();
}

void World::reset(WorldKind kind, quint64 seed, qint64 messageCount) {
    if (state.clock.mode() == ClockMode::Virtual)
        state.clock.setTime(m_options.virtualStart.value_or(defaultVirtualStart()));
    chaos = ChaosSettings();
    create(kind, seed, messageCount);
    keys.reload();
}

std::optional<std::string> World::restore(const QString& file) {
    if (auto problem = state.database.copyFrom(file))
        return problem;
    ++m_number;
    readState();
    media.adoptAddress();
    messageService.resetRate();
    state.limits = RateLimits();
    keys.reload();
    if (pushSender)
        pushSender->wake();
    return std::nullopt;
}

std::string World::stateJson() {
    JsonWriter json;
    json.beginObject().key("clock").beginObject();
    json.field("mode", state.clock.mode() == ClockMode::Virtual ? "virtual" : "real")
        .field("now", state.now());
    json.endObject().field("world", worldKindText(m_kind).toStdString());
    json.field("seed", static_cast<qint64>(state.ids.seed())).key("counts").beginObject();
    json.field("messages", messages.count()).field("inbound_messages", inbounds.count());
    json.field("phone_numbers", numbers.count()).field("brands", registrations.brandCount());
    json.field("campaigns", registrations.campaignCount()).field("consent", consents.count());
    json.field("due_events", state.events.count()).endObject().field("next_due_at", nextDue());
    json.rawField("chaos", chaos.toJson()).endObject();
    return json.take();
}

} // namespace am::sandbox
