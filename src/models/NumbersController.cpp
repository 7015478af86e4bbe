// State of the page of our numbers, and what one may do with them.
#include "models/NumbersController.h"

#include "models/Answers.h"
#include "models/OwnedNumbersModel.h"
#include "models/RegistrationText.h"
#include "store/NumberStore.h"
#include "store/RegistrationStore.h"
#include "sync/NumberActions.h"
#include "sync/Workspace.h"

#include <QElapsedTimer>
#include <QUrl>

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds leastCountingPause{1500};
constexpr int pausesPerCount = 20;

const core::Brand* brandOf(const QList<core::Brand>& brands, const QString& id) {
    const auto found = std::find_if(brands.cbegin(), brands.cend(),
                                    [&id](const core::Brand& brand) { return brand.id == id; });
    return found == brands.cend() ? nullptr : &*found;
}

OwnedNumberRow rowOf(const core::OwnedNumber& number, const QList<core::Campaign>& campaigns,
                     const QList<core::Brand>& brands, const QHash<QString, QString>& titles) {
    OwnedNumberRow row{number, {}, {}, {}, {}};
    const auto campaign =
        std::find_if(campaigns.cbegin(), campaigns.cend(),
                     [&number](const core::Campaign& entry) { return entry.id == number.campaignId; });
    if (campaign == campaigns.cend()) {
        return row;
    }
    row.campaignTitle = titles.value(campaign->id);
    row.campaignStatus = campaign->status;
    row.brandId = campaign->filed.brandId;
    if (const core::Brand* brand = brandOf(brands, row.brandId)) {
        row.brandTitle =
            brand->filed.displayName.isEmpty() ? brand->filed.companyName : brand->filed.displayName;
    }
    return row;
}

} // namespace

struct NumbersController::Snapshot {
    QList<core::OwnedNumber> numbers;
    QList<core::Campaign> campaigns;
    QList<core::Brand> brands;
};

NumbersController::NumbersController(sync::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_numbers(new OwnedNumbersModel(this)) {
    m_countSoon.setSingleShot(true);
    connect(&m_countSoon, &QTimer::timeout, this, &NumbersController::countTraffic);
    connect(&m_workspace.archive(), &store::Archive::changed, this, [this](const store::Changes& changes) {
        if (changes.numbers || changes.registration) {
            reload();
        }
        if (changes.messages || changes.consent || !changes.conversations.isEmpty()) {
            // A copy of a large account changes these all the time.
            if (!m_countSoon.isActive()) {
                m_countSoon.start(m_countingPause);
            }
        }
    });
    connect(m_numbers, &OwnedNumbersModel::labelEdited, this, &NumbersController::saveLabel);
    reload();
    countTraffic();
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
        const core::Brand* brand = brandOf(snapshot.brands, campaign.filed.brandId);
        QString reason;
        if (!campaign.isActive()) {
            reason = RegistrationText::state(campaign).word;
        } else if (brand && !brand->mayRegisterCampaigns()) {
            reason = tr("brand not verified");
        }
        m_campaigns.append({campaign.id, titles.value(campaign.id), reason});
    }
    std::stable_partition(m_campaigns.begin(), m_campaigns.end(),
                          [](const CampaignChoice& choice) { return choice.isUsable(); });

    QList<OwnedNumberRow> rows;
    for (const core::OwnedNumber& number : snapshot.numbers) {
        rows.append(rowOf(number, snapshot.campaigns, snapshot.brands, titles));
    }
    showRows(std::move(rows));
}

core::Timestamp NumbersController::now() const {
    return m_workspace.now();
}

void NumbersController::showRows(QList<OwnedNumberRow> rows) {
    if (m_hasTraffic) {
        for (OwnedNumberRow& row : rows) {
            row.traffic = m_traffic.value(row.number.number);
        }
    }
    m_numbers->setRows(rows, now());
}

void NumbersController::countTraffic() {
    if (m_counting) {
        m_countSoon.start(m_countingPause);
        return;
    }
    m_counting = true;
    QElapsedTimer watch;
    watch.start();
    onAnswer(this, m_workspace.archive().read(&store::NumberTrafficStore::traffic),
             [this, watch](const store::StoreResult<QHash<QString, store::NumberTraffic>>& traffic) {
                 m_counting = false;
                 // A large archive is counted more seldom, so that counting stays a small part of the work.
                 m_countingPause = std::max(leastCountingPause,
                                            std::chrono::milliseconds(watch.elapsed()) * pausesPerCount);
                 if (traffic) {
                     m_traffic = *traffic;
                     m_hasTraffic = true;
                     showRows(m_numbers->rows());
                 }
                 Q_EMIT counted();
             });
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
            if (answer.error().isOutcomeUnknown()) {
                // It may have been carried out; the table is to show what is.
                m_workspace.syncNow();
            }
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

void NumbersController::release(const QString& id, core::ReleaseTo to) {
    expect(Act::Release, id, m_workspace.numbers().release(id, to));
}

void NumbersController::measureStakes(const QStringList& ids) {
    const auto counting = m_workspace.archive().read(
        [ids](store::ReadSession& session) { return store::NumberTrafficStore::stakes(session, ids); });
    onAnswer(this, counting,
             [this, ids](const store::StoreResult<QHash<QString, store::NumberStake>>& stakes) {
                 // Without counts the question is asked all the same; typing still guards it.
                 Q_EMIT stakesMeasured(ids, stakes.value_or(QHash<QString, store::NumberStake>()));
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
