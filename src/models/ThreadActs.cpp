// What can be done in an open conversation: unsent texts and consent.
#include "models/ThreadController.h"

#include "sync/ConsentActions.h"
#include "sync/Outbox.h"
#include "sync/Workspace.h"

#include <QPointer>

#include <QCoro/QCoroFuture>

namespace am::models {

void ThreadController::retry(qint64 itemId) {
    act(Act::Retry, itemId);
}

void ThreadController::lookUp(qint64 itemId) {
    act(Act::LookUp, itemId);
}

void ThreadController::discard(qint64 itemId) {
    act(Act::Discard, itemId);
}

QCoro::Task<void> ThreadController::act(Act what, qint64 itemId) {
    const QPointer<ThreadController> self(this);
    sync::Outbox& outbox = m_workspace.outbox();
    std::optional<core::ApiError> error;
    if (what == Act::Discard) {
        auto future = outbox.discard(itemId);
        const auto answer = co_await future;
        if (!answer) {
            error = answer.error();
        }
    } else {
        auto future = what == Act::Retry ? outbox.resend(itemId) : outbox.lookUp(itemId);
        const auto answer = co_await future;
        if (!answer) {
            error = answer.error();
        }
    }
    if (self && error) {
        Q_EMIT failed(describe(*error));
    }
}

void ThreadController::revokeConsent() {
    if (m_facts.consent) {
        revoke(m_facts.consent->id);
    }
}

QCoro::Task<void> ThreadController::revoke(QString consentId) {
    const QPointer<ThreadController> self(this);
    auto future = m_workspace.consent().revoke(consentId);
    const auto answer = co_await future;
    if (!self) {
        co_return;
    }
    if (answer) {
        Q_EMIT consentRevoked();
    } else {
        Q_EMIT failed(describe(answer.error()));
    }
}

QCoro::Task<void> ThreadController::refreshConsent(QString phoneNumberId, QString contact) {
    const QPointer<ThreadController> self(this);
    const quint64 visit = m_visit;
    auto future = m_workspace.consent().refresh(phoneNumberId, contact);
    const auto answer = co_await future;
    if (!self || visit != m_visit) {
        co_return;
    }
    m_consentProblem.reset();
    if (!answer) {
        m_consentProblem = describe(answer.error());
        Q_EMIT loaded();
    }
}

} // namespace am::models
