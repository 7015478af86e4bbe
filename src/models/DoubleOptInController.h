// Asking a contact for consent by double opt-in.
#pragma once

#include "core/ConsentRequests.h"
#include "models/ErrorText.h"
#include "models/Roles.h"

#include <QObject>

#include <QCoro/QCoroTask>

namespace am::sync {
class Workspace;
}

namespace am::models {

/// One double opt-in at a time for one (number, contact). The same intent keeps its idempotency key over
/// retries. Lives on the UI thread.
class DoubleOptInController : public QObject {
    Q_OBJECT
public:
    explicit DoubleOptInController(sync::Workspace& workspace, QObject* parent = nullptr);

    /// A new intent, with a new idempotency key. The answer to an earlier one is not reported any more.
    void prepare(const QString& phoneNumberId, const QString& contact);
    bool isRunning() const { return m_running; }
    /// `confirmationText` is what the contact receives.
    void start(const QString& confirmationText, const QString& agreementText);

Q_SIGNALS:
    void runningChanged();
    /// One of the three good outcomes, in a sentence.
    void finished(am::core::DoubleOptInOutcome::Kind outcome, const QString& sentence);
    void failed(const am::models::ErrorText& error);

private:
    QCoro::Task<void> run(core::DoubleOptInRequest request);
    static QString sentence(const core::DoubleOptInOutcome& outcome);

    sync::Workspace& m_workspace;
    core::DoubleOptInRequest m_request;
    bool m_running = false;
};

} // namespace am::models
