// The whole world of the sandbox: state, rules and time.
#pragma once

#include "sandbox/AccessKeys.h"
#include "sandbox/BrandService.h"
#include "sandbox/CampaignService.h"
#include "sandbox/CarrierSimulation.h"
#include "sandbox/ChaosSettings.h"
#include "sandbox/ConsentService.h"
#include "sandbox/ConsentStore.h"
#include "sandbox/IdempotentAnswers.h"
#include "sandbox/InboundService.h"
#include "sandbox/InboundStore.h"
#include "sandbox/MessageDispatch.h"
#include "sandbox/MessageService.h"
#include "sandbox/MessageStore.h"
#include "sandbox/NumberService.h"
#include "sandbox/NumberStore.h"
#include "sandbox/OrganizationService.h"
#include "sandbox/PhoneView.h"
#include "sandbox/RegistrationStore.h"
#include "sandbox/Router.h"
#include "sandbox/SandboxOptions.h"
#include "sandbox/WalletService.h"
#include "sandbox/WorldState.h"

#include <mutex>
#include <optional>
#include <string>

namespace am::sandbox {

/// One world. Every use of it, the services included, happens under `mutex()`.
class World {
public:
    /// Opens the data file or makes a fresh world. Throws std::runtime_error with a text for people.
    explicit World(const SandboxOptions& options);

    std::mutex& mutex() { return m_mutex; }

    /// Carries a request out in one transaction, after everything that was due by the real clock.
    Answer perform(const Route& route, const Request& request, const std::string& requestId);
    std::string nextRequestId();

    /// Lets everything happen that is due by now; the number of events.
    int runDue();
    /// Pushes the clock, with everything due on the way.
    int advance(std::chrono::milliseconds span);
    /// Lets everything happen that is due up to a moment; the clock itself stays. Inside a transaction of the
    /// caller's.
    int settle(core::Timestamp moment);
    std::optional<core::Timestamp> nextDue() { return state.events.nextDue(); }

    void reset(WorldKind kind, quint64 seed, qint64 messages);
    std::optional<std::string> snapshot(const QString& file) { return state.database.copyTo(file); }
    std::optional<std::string> restore(const QString& file);
    /// GET /sandbox/state.
    std::string stateJson();
    WorldKind kind() const { return m_kind; }
    quint64 seed() const { return state.ids.seed(); }
    qint64 largeWorldSize() const { return m_options.messages; }

    WorldState state;
    ChaosSettings chaos;
    RegistrationStore registrations{state};
    NumberStore numbers{state};
    ConsentStore consents{state};
    MessageStore messages{state};
    InboundStore inbounds{state};
    WalletService wallet{state};
    OrganizationService organization{state, registrations};
    CarrierSimulation carrier{state, messages, chaos};
    MessageDispatch dispatch{state, messages, carrier};
    BrandService brandService{state, registrations, wallet};
    CampaignService campaignService{state, registrations};
    NumberService numberService{state, numbers, registrations, wallet};
    ConsentService consentService{state, consents, numbers, dispatch};
    MessageService messageService{state, numbers, registrations, consents, consentService, wallet, dispatch};
    InboundService inboundService{state,        inbounds,       numbers, registrations,
                                  organization, consentService, dispatch};
    PhoneView phones{state, messages, inbounds};
    IdempotentAnswers idempotency{state};
    AccessKeys keys{state};

private:
    void create(WorldKind kind, quint64 seed, qint64 messageCount);
    void readState();
    void saveState();
    void handle(const DueEvent& event);
    int runUntil(core::Timestamp moment);

    const SandboxOptions m_options;
    std::mutex m_mutex;
    WorldKind m_kind = WorldKind::Empty;
    quint64 m_requestSalt = 0;
    quint64 m_requests = 0;
};

} // namespace am::sandbox
