// Consent obtained elsewhere, while its evidence is being recorded.
#include "models/AttestedConsentController.h"

#include "core/PhoneNumber.h"
#include "models/Answers.h"
#include "models/ConsentText.h"
#include "sync/ConsentActions.h"
#include "sync/Workspace.h"

#include <QHostAddress>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;

AttestedConsentController::AttestedConsentController(sync::Workspace& workspace, const core::Clock& clock,
                                                     QObject* parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock) {
    m_evidence.capturedAt = m_clock.now();
}

void AttestedConsentController::setEvidence(core::AttestedConsent evidence) {
    evidence.idempotencyKey.clear();
    m_evidence = std::move(evidence);
    m_error.reset();
    Q_EMIT changed();
    Q_EMIT stateChanged();
}

QList<std::pair<QString, QString>> AttestedConsentController::methods() {
    QList<std::pair<QString, QString>> methods;
    for (const QString& method :
         {u"checkbox"_s, u"written"_s, u"verbal"_s, u"sms_keyword"_s, u"attested"_s}) {
        methods.append({method, ConsentText::method(method)});
    }
    return methods;
}

QString AttestedConsentController::problem(const QString& field) const {
    if (m_error) {
        for (auto detail = m_error->details.constBegin(); detail != m_error->details.constEnd(); ++detail) {
            // The server may name a field with its place: "evidence.agreement_text".
            if (detail.key().section(u'.', -1) == field) {
                return detail.value();
            }
        }
    }
    return ownProblem(field);
}

QString AttestedConsentController::ownProblem(const QString& field) const {
    if (field == "contact_number"_L1) {
        return core::PhoneNumber::parse(m_evidence.contact) ? QString() : tr("A telephone number is needed.");
    }
    if (field == "captured_at"_L1) {
        return m_evidence.capturedAt > m_clock.now() ? tr("Consent cannot have been given in the future.")
                                                     : QString();
    }
    if (field == "agreement_text"_L1) {
        return m_evidence.agreementText.trimmed().isEmpty()
                   ? tr("The words the contact agreed to are the evidence.")
                   : QString();
    }
    if (field == "consent_method"_L1) {
        return m_evidence.method.isEmpty() ? tr("Choose how consent was given.") : QString();
    }
    if (field == "form_url"_L1 && !m_evidence.formUrl.trimmed().isEmpty()) {
        const QUrl url(m_evidence.formUrl.trimmed(), QUrl::StrictMode);
        const bool usable = url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) &&
                            !url.host().isEmpty();
        return usable ? QString() : tr("A full address, such as https://example.com/signup.");
    }
    if (field == "ip_address"_L1 && !m_evidence.ipAddress.trimmed().isEmpty()) {
        return QHostAddress(m_evidence.ipAddress.trimmed()).isNull() ? tr("This is not an IP address.")
                                                                     : QString();
    }
    return {};
}

bool AttestedConsentController::canSave() const {
    const QStringList fields{u"contact_number"_s, u"captured_at"_s, u"agreement_text"_s,
                             u"consent_method"_s, u"form_url"_s,    u"ip_address"_s};
    return !m_saving && !m_evidence.phoneNumberId.isEmpty() &&
           std::all_of(fields.cbegin(), fields.cend(),
                       [this](const QString& field) { return ownProblem(field).isEmpty(); });
}

void AttestedConsentController::save() {
    if (!canSave()) {
        return;
    }
    if (m_evidence.idempotencyKey.isEmpty()) {
        m_evidence.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    core::AttestedConsent filed = m_evidence;
    filed.contact = core::PhoneNumber::parse(m_evidence.contact)->e164();
    filed.agreementText = filed.agreementText.trimmed();
    filed.formUrl = filed.formUrl.trimmed();
    filed.ipAddress = filed.ipAddress.trimmed();
    filed.userAgent = filed.userAgent.trimmed();
    m_saving = true;
    m_error.reset();
    Q_EMIT stateChanged();
    onAnswer(this, m_workspace.consent().captureAttested(filed),
             [this, id = filed.phoneNumberId, contact = filed.contact](const core::Result<void>& answer) {
                 m_saving = false;
                 if (!answer) {
                     m_error = answer.error();
                 }
                 Q_EMIT stateChanged();
                 if (answer) {
                     Q_EMIT saved(id, contact);
                 }
             });
}

} // namespace am::models
