// Starts double opt-ins and explains their outcomes.
#include "models/DoubleOptInController.h"

#include "models/Formats.h"
#include "sync/ConsentActions.h"
#include "sync/Workspace.h"

#include <QPointer>
#include <QUuid>

#include <QCoro/QCoroFuture>

#include <utility>

namespace am::models {

DoubleOptInController::DoubleOptInController(sync::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace) {}

void DoubleOptInController::prepare(const QString& phoneNumberId, const QString& contact) {
    const bool wasRunning = std::exchange(m_running, false);
    m_request = {};
    m_request.phoneNumberId = phoneNumberId;
    m_request.contact = contact;
    m_request.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (wasRunning) {
        Q_EMIT runningChanged();
    }
}

void DoubleOptInController::start(const QString& confirmationText, const QString& agreementText) {
    if (m_running) {
        return;
    }
    const bool sameIntent =
        m_request.confirmationText.isEmpty() ||
        (m_request.confirmationText == confirmationText && m_request.agreementText == agreementText);
    if (!sameIntent) {
        // Another body under the old key would be refused as a conflict.
        m_request.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    m_request.confirmationText = confirmationText;
    m_request.agreementText = agreementText;
    m_running = true;
    Q_EMIT runningChanged();
    run(m_request);
}

QCoro::Task<void> DoubleOptInController::run(core::DoubleOptInRequest request) {
    const QPointer<DoubleOptInController> self(this);
    auto future = m_workspace.consent().startDoubleOptIn(request);
    const auto outcome = co_await future;
    // An answer to an intent that was left meanwhile must not appear as the answer to the next one.
    if (!self || m_request.idempotencyKey != request.idempotencyKey) {
        co_return;
    }
    m_running = false;
    Q_EMIT runningChanged();
    if (!self) {
        co_return;
    }
    if (outcome) {
        Q_EMIT finished(outcome->kind, sentence(*outcome));
    } else {
        Q_EMIT failed(describe(outcome.error()));
    }
}

QString DoubleOptInController::sentence(const core::DoubleOptInOutcome& outcome) {
    using Kind = core::DoubleOptInOutcome::Kind;
    const bool expires = outcome.pending && outcome.pending->expiresAt;
    const QString until = expires ? Formats::absolute(*outcome.pending->expiresAt) : QString();
    switch (outcome.kind) {
        case Kind::Started:
            return expires
                       ? tr("The text is on its way. The contact can answer YES until %1.").arg(until)
                       : tr("The text is on its way. Consent is on file as soon as the contact answers YES.");
        case Kind::Reused:
            return expires ? tr("An earlier double opt-in still waits for YES, until %1. No second text was "
                                "sent.")
                                 .arg(until)
                           : tr("An earlier double opt-in still waits for YES. No second text was sent.");
        case Kind::AlreadyOptedIn:
            return tr("This contact has opted in already. No text was sent.");
    }
    return {};
}

} // namespace am::models
