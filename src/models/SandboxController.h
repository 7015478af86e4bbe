// Steering a sandbox: its clock, phones, reviews and disturbances.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"
#include "core/OwnedNumber.h"
#include "core/Result.h"
#include "core/SandboxTypes.h"
#include "models/ErrorText.h"
#include "models/PhoneListModel.h"
#include "models/PhoneThreadModel.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace am::sync {
class Workspace;
}

namespace am::models {

/// State behind the sandbox page. Only for a workspace with sandbox control. UI thread.
class SandboxController : public QObject {
    Q_OBJECT
public:
    SandboxController(sync::Workspace& workspace, const core::Clock& clock, QObject* parent = nullptr);

    const std::optional<core::SandboxState>& state() const { return m_state; }
    PhoneListModel& phones() { return m_phones; }
    PhoneThreadModel& thread() { return m_thread; }
    const QList<core::OwnedNumber>& numbers() const { return m_numbers; }
    const QList<core::Brand>& pendingBrands() const { return m_pendingBrands; }
    const QList<core::Campaign>& pendingCampaigns() const { return m_pendingCampaigns; }
    QString currentPhone() const { return m_currentPhone; }
    /// The number of ours that the current phone talked to last; empty if it talked to none.
    QString lastPartner() const;

    /// Asks the sandbox for its state and phones; done by itself while `setWatching` is on.
    void refresh();
    void setWatching(bool watching);
    void selectPhone(const QString& number);
    /// Takes any notation; false if it is no number.
    bool addPhone(const QString& text);
    void advanceClock(std::chrono::seconds span);
    void textUs(const QString& ourNumber, const QString& body, const QStringList& mediaUrls = {});
    void decideBrand(const QString& id, const core::SandboxDecision& decision);
    void decideCampaign(const QString& id, const core::SandboxDecision& decision);
    void setChaos(const core::SandboxChaos& chaos);

    QString baseUrl() const;
    /// The sandbox's own key, which opens nothing but this emulator; for one's own programs.
    QString apiKey() const;

Q_SIGNALS:
    void stateChanged();
    void registrationChanged();
    void numbersChanged();
    void currentPhoneChanged();
    void textSent();
    void failed(const am::models::ErrorText& error);

private:
    void loadArchive();
    void loadThread();
    void report(const core::Result<void>& answer);

    sync::Workspace& m_workspace;
    PhoneListModel m_phones;
    PhoneThreadModel m_thread;
    std::optional<core::SandboxState> m_state;
    QList<core::OwnedNumber> m_numbers;
    QList<core::Brand> m_pendingBrands;
    QList<core::Campaign> m_pendingCampaigns;
    QString m_currentPhone;
    QTimer m_watch;
};

} // namespace am::models
