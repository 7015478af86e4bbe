// Consent obtained elsewhere, while its evidence is being recorded.
#pragma once

#include "core/ApiError.h"
#include "core/Clock.h"
#include "core/ConsentRequests.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>
#include <utility>

namespace am::sync {
class Workspace;
}

namespace am::models {

/// State of the form that records attested consent. Lives on the UI thread. A retry of the same evidence
/// keeps its idempotency key.
class AttestedConsentController : public QObject {
    Q_OBJECT
public:
    AttestedConsentController(sync::Workspace& workspace, const core::Clock& clock,
                              QObject* parent = nullptr);

    /// Everything as typed; `contact` in any notation.
    const core::AttestedConsent& evidence() const { return m_evidence; }
    void setEvidence(core::AttestedConsent evidence);

    /// Methods one may attest, with their words.
    static QList<std::pair<QString, QString>> methods();

    /// Problem of one field: contact_number, captured_at, agreement_text, consent_method, form_url,
    /// ip_address; empty if none.
    QString problem(const QString& field) const;
    bool canSave() const;

    bool isSaving() const { return m_saving; }
    const std::optional<core::ApiError>& error() const { return m_error; }
    void save();

Q_SIGNALS:
    void changed();
    void stateChanged();
    void saved(const QString& phoneNumberId, const QString& contact);

private:
    QString ownProblem(const QString& field) const;

    sync::Workspace& m_workspace;
    const core::Clock& m_clock;
    core::AttestedConsent m_evidence;
    std::optional<core::ApiError> m_error;
    bool m_saving = false;
};

} // namespace am::models
