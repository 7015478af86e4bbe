// The whole world of the sandbox: state, rules and time.
#pragma once

#include "sandbox/AccessKeys.h"
#include "sandbox/BillingService.h"
#include "sandbox/BrandService.h"
#include "sandbox/BulkNumberService.h"
#include "sandbox/CampaignService.h"
#include "sandbox/CarrierSimulation.h"
#include "sandbox/ChaosSettings.h"
#include "sandbox/ConsentService.h"
#include "sandbox/ConsentStore.h"
#include "sandbox/HostedConsentService.h"
#include "sandbox/IdempotentAnswers.h"
#include "sandbox/InboundService.h"
#include "sandbox/InboundStore.h"
#include "sandbox/KeyService.h"
#include "sandbox/LookupService.h"
#include "sandbox/LookupStore.h"
#include "sandbox/MediaService.h"
#include "sandbox/MessageDispatch.h"
#include "sandbox/MessageService.h"
#include "sandbox/MessageStore.h"
#include "sandbox/NumberService.h"
#include "sandbox/NumberStore.h"
#include "sandbox/OrganizationService.h"
#include "sandbox/PhoneView.h"
#include "sandbox/ProgrammeService.h"
#include "sandbox/PushQueue.h"
#include "sandbox/RedactionService.h"
#include "sandbox/RegistrationStore.h"
#include "sandbox/Router.h"
#include "sandbox/SandboxOptions.h"
#include "sandbox/WalletService.h"
#include "sandbox/WebhookService.h"
#include "sandbox/WorldState.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <string>

namespace am::sandbox {

class PushSender;

/// One world. Every use of it, the services included, happens under `mutex()`.
class World {
public:
    /// Opens the data file or makes a fresh world. Throws std::runtime_error with a text for people.
    explicit World(const SandboxOptions& options);

    std::mutex& mutex() { return m_mutex; }

    /// Carries a request out in one transaction (Access::Stepwise: in several), after everything that was due
    /// by the real clock.
    Answer perform(const Route& route, const Request& request, const std::string& requestId);
    std::string nextRequestId();

    /// Lets everything happen that is due by now; the number of events.
    int runDue();
    /// Pushes the clock from one due event to the next, and waits at each for the pushes it caused, with the
    /// mutex let go meanwhile. For handlers of Access::Stepwise; the number of events.
    int advance(std::chrono::milliseconds span);
    /// Writes down how a push went, in a transaction of its own.
    StoredDelivery recordPush(const PushAttempt& attempt, const PushResult& result);
    /// Runs a part of an Access::Stepwise handler in one transaction.
    void inTransaction(const std::function<void()>& part);
    /// Another number after each reset or restore.
    quint64 number() const { return m_number; }
    /// Who sends the pushes; nobody before the server runs. Under the mutex.
    PushSender* pushSender = nullptr;
    /// Lets everything happen that is due up to a moment; the clock itself stays. Inside a transaction of the
    /// caller's.
    int settle(core::Timestamp moment);
    std::optional<core::Timestamp> nextDue() { return state.events.nextDue(); }

    /// Where the server listens; the files of the world are found there.
    void setAddress(const std::string& url);
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
    CampaignService campaignService{state, registrations, wallet};
    NumberService numberService{state, numbers, registrations, wallet};
    BulkNumberService bulkNumbers{state, numbers, numberService, wallet};
    LookupStore lookups{state};
    LookupService lookupService{state, lookups, wallet};
    MediaService media{state, organization};
    ConsentService consentService{state, consents, numbers, dispatch};
    HostedConsentService hostedConsent{state, numbers, registrations, organization, consents, consentService};
    ProgrammeService programmes{state, messages};
    MessageService messageService{state,        numbers, registrations, consents, consentService,
                                  organization, media,   programmes,    wallet,   dispatch};
    InboundService inboundService{state,        inbounds,       numbers, registrations,
                                  organization, consentService, dispatch};
    PhoneView phones{state, messages, inbounds};
    WebhookStore webhooks{state};
    PushQueue pushes{state, webhooks, numbers, messages, inbounds};
    WebhookService webhookService{state, webhooks, pushes};
    IdempotentAnswers idempotency{state};
    AccessKeys keys{state};
    KeyService keyService{state, keys};
    BillingService billingService{state, organization, wallet};
    RedactionService redactionService{state, organization, media};

private:
    void create(WorldKind kind, quint64 seed, qint64 messageCount);
    void readState();
    void saveState();
    void handle(const DueEvent& event);
    /// Lets what is due up to a moment happen, until something becomes ready to be pushed.
    int runUntilPush(core::Timestamp moment);
    void moveClock(core::Timestamp moment);
    /// Turns what was announced into pushes.
    void queuePushes();
    void waitForTurn();
    /// Saves what does not stand in tables, commits, and wakes the sender if there is something to push.
    void commit(Transaction& transaction);

    const SandboxOptions m_options;
    std::mutex m_mutex;
    WorldKind m_kind = WorldKind::Empty;
    quint64 m_requestSalt = 0;
    quint64 m_requests = 0;
    quint64 m_number = 0;
    bool m_advancing = false;
    std::condition_variable m_advanced;
};

} // namespace am::sandbox
