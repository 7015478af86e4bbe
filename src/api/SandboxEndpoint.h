// /sandbox: the control calls of our own emulator.
#pragma once

#include "api/Endpoint.h"
#include "core/Result.h"
#include "core/SandboxTypes.h"

#include <QCoro/QCoroTask>

#include <chrono>

namespace am::api {

/// Control of a sandbox (design.md 5). A live API answers 404.
class SandboxEndpoint : public Endpoint {
public:
    explicit SandboxEndpoint(ApiClient& client, Lane lane = Lane::User) : Endpoint(client, lane) {}

    QCoro::Task<core::Result<core::SandboxState>> state();
    QCoro::Task<core::Result<core::SandboxState>> advanceClock(std::chrono::seconds span);
    QCoro::Task<core::Result<void>> inbound(core::SandboxInbound text);
    QCoro::Task<core::Result<QList<core::SandboxPhone>>> phones();
    QCoro::Task<core::Result<QList<core::SandboxPhoneMessage>>> phone(QString e164);
    QCoro::Task<core::Result<void>> decideBrand(QString id, core::SandboxDecision decision);
    QCoro::Task<core::Result<void>> decideCampaign(QString id, core::SandboxDecision decision);
    QCoro::Task<core::Result<void>> setChaos(core::SandboxChaos chaos);
    QCoro::Task<core::Result<void>> reset(QString world);
};

} // namespace am::api
