// Steering a sandbox: its clock, phones, reviews and disturbances.
#include "models/SandboxController.h"

#include "core/PhoneNumber.h"
#include "models/Answers.h"
#include "store/NumberStore.h"
#include "store/RegistrationStore.h"
#include "sync/SandboxControl.h"
#include "sync/Workspace.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace am::models {

namespace {

struct ArchiveView {
    QList<core::OwnedNumber> numbers;
    QList<core::Brand> brands;
    QList<core::Campaign> campaigns;
};

} // namespace

SandboxController::SandboxController(sync::Workspace& workspace, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_phones(clock), m_thread(clock) {
    Q_ASSERT(workspace.sandbox());
    connect(&workspace.archive(), &store::Archive::changed, this, [this](const store::Changes& changes) {
        if (changes.numbers || changes.registration) {
            loadArchive();
        }
        if (changes.messages && m_watch.isActive()) {
            refresh();
        }
    });
    m_watch.setInterval(3s);
    connect(&m_watch, &QTimer::timeout, this, &SandboxController::refresh);
    loadArchive();
}

QString SandboxController::lastPartner() const {
    if (m_thread.count() == 0) {
        return {};
    }
    const core::SandboxPhoneMessage& last = m_thread.row(m_thread.count() - 1).message;
    return last.direction == core::SandboxPhoneMessage::Direction::Sent ? last.to : last.from;
}

void SandboxController::setWatching(bool watching) {
    if (watching) {
        refresh();
        m_watch.start();
    } else {
        m_watch.stop();
    }
}

void SandboxController::refresh() {
    onAnswer(this, m_workspace.sandbox()->state(), [this](const core::Result<core::SandboxState>& answer) {
        if (answer) {
            m_state = *answer;
            Q_EMIT stateChanged();
        }
    });
    onAnswer(this, m_workspace.sandbox()->phones(),
             [this](const core::Result<QList<core::SandboxPhone>>& answer) {
                 if (answer) {
                     m_phones.setPhones(*answer);
                     if (m_currentPhone.isEmpty() && m_phones.count() > 0) {
                         selectPhone(m_phones.row(0).number);
                     }
                 }
             });
    loadThread();
}

void SandboxController::selectPhone(const QString& number) {
    if (number == m_currentPhone) {
        return;
    }
    m_currentPhone = number;
    m_thread.setMessages({});
    Q_EMIT currentPhoneChanged();
    loadThread();
}

bool SandboxController::addPhone(const QString& text) {
    const auto number = core::PhoneNumber::parse(text);
    if (!number) {
        return false;
    }
    m_phones.addPhone(number->e164());
    selectPhone(number->e164());
    return true;
}

void SandboxController::loadThread() {
    if (m_currentPhone.isEmpty()) {
        return;
    }
    onAnswer(this, m_workspace.sandbox()->phone(m_currentPhone),
             [this, phone = m_currentPhone](const core::Result<QList<core::SandboxPhoneMessage>>& answer) {
                 if (answer && phone == m_currentPhone) {
                     m_thread.setMessages(*answer);
                 }
             });
}

void SandboxController::advanceClock(std::chrono::seconds span) {
    onAnswer(this, m_workspace.sandbox()->advanceClock(span),
             [this](const core::Result<core::SandboxState>& answer) {
                 if (!answer) {
                     Q_EMIT failed(describe(answer.error()));
                     return;
                 }
                 m_state = *answer;
                 Q_EMIT stateChanged();
                 refresh();
             });
}

void SandboxController::textUs(const QString& ourNumber, const QString& body, const QStringList& mediaUrls) {
    const core::SandboxInbound text{m_currentPhone, ourNumber, body, mediaUrls};
    onAnswer(this, m_workspace.sandbox()->inbound(text), [this](const core::Result<void>& answer) {
        report(answer);
        if (answer) {
            Q_EMIT textSent();
        }
    });
}

void SandboxController::decideBrand(const QString& id, const core::SandboxDecision& decision) {
    onAnswer(this, m_workspace.sandbox()->decideBrand(id, decision),
             [this](const core::Result<void>& answer) { report(answer); });
}

void SandboxController::decideCampaign(const QString& id, const core::SandboxDecision& decision) {
    onAnswer(this, m_workspace.sandbox()->decideCampaign(id, decision),
             [this](const core::Result<void>& answer) { report(answer); });
}

void SandboxController::setChaos(const core::SandboxChaos& chaos) {
    onAnswer(this, m_workspace.sandbox()->setChaos(chaos),
             [this](const core::Result<void>& answer) { report(answer); });
}

void SandboxController::report(const core::Result<void>& answer) {
    if (!answer) {
        Q_EMIT failed(describe(answer.error()));
    }
    refresh();
}

QString SandboxController::baseUrl() const {
    return m_workspace.options().baseUrl.toString();
}

QString SandboxController::apiKey() const {
    return QString::fromLatin1(m_workspace.options().key.reveal());
}

void SandboxController::loadArchive() {
    onAnswer(
        this, m_workspace.archive().read([](store::ReadSession& session) {
            return ArchiveView{store::NumberStore::list(session), store::RegistrationStore::brands(session),
                               store::RegistrationStore::campaigns(session)};
        }),
        [this](const store::StoreResult<ArchiveView>& answer) {
            if (!answer) {
                return;
            }
            m_numbers = answer->numbers;
            m_pendingBrands = answer->brands;
            m_pendingBrands.removeIf([](const core::Brand& brand) { return brand.status != "PENDING"_L1; });
            m_pendingCampaigns = answer->campaigns;
            m_pendingCampaigns.removeIf(
                [](const core::Campaign& campaign) { return campaign.status != "PENDING"_L1; });
            Q_EMIT numbersChanged();
            Q_EMIT registrationChanged();
        });
}

} // namespace am::models
