// State of the page of our numbers, and what one may do with them.
#include "models/NumbersController.h"

#include "models/Answers.h"
#include "models/OwnedNumbersModel.h"
#include "models/RegistrationText.h"
#include "store/ConsentStore.h"
#include "store/ConversationStore.h"
#include "store/NumberStore.h"
#include "store/RegistrationStore.h"
#include "sync/NumberActions.h"
#include "sync/Workspace.h"

#include <QUrl>

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;

struct NumbersController::Snapshot {
    QList<core::OwnedNumber> numbers;
    QList<core::Campaign> campaigns;
    QList<core::Brand> brands;
};

NumbersController::NumbersController(sync::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_numbers(new OwnedNumbersModel(this)) {
    connect(&m_workspace.archive(), &store::Archive::changed, this, [this](const store::Changes& changes) {
        if (changes.numbers || changes.registration) {
            reload();
        }
    });
    connect(m_numbers, &OwnedNumbersModel::labelEdited, this, &NumbersController::saveLabel);
    reload();
}

NumbersController::~NumbersController() = default;

void NumbersController::reload() {
    const auto reading = m_workspace.archive().read([](store::ReadSession& session) {
        return Snapshot{store::NumberStore::list(session), store::RegistrationStore::campaigns(session),
                        store::RegistrationStore::brands(session)};
    });
    onAnswer(this, reading, [this](const store::StoreResult<Snapshot>& snapshot) {
        m_loaded = true;
        m_readError = snapshot ? std::nullopt : std::optional(snapshot.error());
        if (snapshot) {
            show(*snapshot);
        }
        Q_EMIT loaded();
    });
}

void NumbersController::show(const Snapshot& snapshot) {
    const auto titles = RegistrationText::titles(snapshot.campaigns, snapshot.brands);
    m_campaigns.clear();
    for (const core::Campaign& campaign : snapshot.campaigns) {
        const auto brand =
            std::find_if(snapshot.brands.cbegin(), snapshot.brands.cend(),
                         [&](const core::Brand& entry) { return entry.id == campaign.filed.brandId; });
        QString reason;
        if (!campaign.isActive()) {
            reason = RegistrationText::state(campaign).word;
        } else if (brand != snapshot.brands.cend() && !brand->mayRegisterCampaigns()) {
            reason = tr("brand not verified");
        }
        m_campaigns.append({campaign.id, titles.value(campaign.id), reason});
    }
    std::stable_partition(m_campaigns.begin(), m_campaigns.end(),
                          [](const CampaignChoice& choice) { return choice.isUsable(); });

    QList<OwnedNumberRow> rows;
    for (const core::OwnedNumber& number : snapshot.numbers) {
        OwnedNumberRow row{number, {}, {}};
        for (const core::Campaign& campaign : snapshot.campaigns) {
            if (campaign.id == number.campaignId) {
                row.campaignTitle = titles.value(campaign.id);
                row.campaignStatus = campaign.status;
            }
        }
        rows.append(row);
    }
    m_numbers->setRows(rows);
}

template <class Answer>
void NumbersController::expect(Act act, const QString& id, const QFuture<Answer>& future) {
    m_acting.insert(id);
    Q_EMIT actingChanged(id);
    onAnswer(this, future, [this, act, id](const Answer& answer) {
        m_acting.remove(id);
        Q_EMIT actingChanged(id);
        if (answer) {
            Q_EMIT done(act, id);
        } else {
            Q_EMIT failed(act, id, answer.error());
        }
    });
}

void NumbersController::saveLabel(const QString& id, const QString& label) {
    core::NumberUpdate update;
    update.label = label.trimmed();
    expect(Act::Label, id, m_workspace.numbers().update(id, update));
}

void NumbersController::saveWebhooks(const QString& id, const QString& inboundUrl, const QString& statusUrl) {
    core::NumberUpdate update;
    update.inboundUrl = inboundUrl.trimmed();
    update.statusUrl = statusUrl.trimmed();
    expect(Act::Webhooks, id, m_workspace.numbers().update(id, update));
}

void NumbersController::attach(const QString& id, const QString& campaignId) {
    expect(Act::Attach, id, m_workspace.numbers().attachCampaign(id, campaignId));
}

void NumbersController::detach(const QString& id) {
    expect(Act::Detach, id, m_workspace.numbers().detachCampaign(id));
}

void NumbersController::release(const QString& id) {
    expect(Act::Release, id, m_workspace.numbers().release(id));
}

void NumbersController::measureRelease(const QString& id) {
    const OwnedNumberRow* row = m_numbers->find(id);
    if (!row) {
        return;
    }
    const QString number = row->number.number;
    const auto counting = m_workspace.archive().read([id, number](store::ReadSession& session) {
        store::ConversationQuery conversations;
        conversations.number = number;
        conversations.limit = ReleaseImpact::countLimit;
        store::ConsentQuery consent;
        consent.phoneNumberId = id;
        consent.limit = ReleaseImpact::countLimit;
        return ReleaseImpact{store::ConversationStore::list(session, conversations).size(),
                             store::ConsentStore::list(session, consent).size()};
    });
    onAnswer(this, counting, [this, id](const store::StoreResult<ReleaseImpact>& impact) {
        // Without counts the question is asked all the same; typing the number still guards it.
        Q_EMIT releaseMeasured(id, impact.value_or(ReleaseImpact{}));
    });
}

QString NumbersController::webhookProblem(const QString& url) {
    const QString trimmed = url.trimmed();
    if (trimmed.isEmpty()) {
        return {};
    }
    const QUrl parsed(trimmed, QUrl::StrictMode);
    if (parsed.scheme() == "http"_L1) {
        return tr("Only https:// is accepted, so that nobody can read or forge the call.");
    }
    if (!parsed.isValid() || parsed.scheme() != "https"_L1 || parsed.host().isEmpty()) {
        return tr("A full address is needed, such as https://example.com/hooks.");
    }
    return {};
}

} // namespace am::models
