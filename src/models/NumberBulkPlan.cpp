// Compares each number with what is asked of it.
#include "models/NumberBulkPlan.h"

#include "models/NumbersController.h"
#include "models/OwnedNumbersModel.h"

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

using Act = NumberChange::Act;
using State = NumberBulkRow::State;

/// Sets what differs; true if anything does.
bool differs(std::optional<QString>& field, const std::optional<QString>& wanted, const QString& has) {
    const bool isOther = wanted && wanted->trimmed() != has;
    if (isOther) {
        field = wanted->trimmed();
    }
    return isOther;
}

QString webhookNote(const core::NumberUpdate& update) {
    QStringList parts;
    if (update.inboundUrl) {
        parts += update.inboundUrl->isEmpty() ? NumberBulkPlan::tr("inbound cleared")
                                              : NumberBulkPlan::tr("inbound set");
    }
    if (update.statusUrl) {
        parts += update.statusUrl->isEmpty() ? NumberBulkPlan::tr("status cleared")
                                             : NumberBulkPlan::tr("status set");
    }
    return parts.join(u", "_s);
}

void planAttach(NumberBulkRow& row, const OwnedNumberRow& number, const QString& campaignId,
                const CampaignChoice* campaign) {
    if (number.isTollFree()) {
        row.state = State::Impossible;
        row.note = NumberBulkPlan::tr("Toll-free numbers need no campaign");
    } else if (number.number.campaignId == campaignId) {
        row.state = State::Unchanged;
        row.note = NumberBulkPlan::tr("Already attached");
    } else if (campaign && !campaign->isUsable()) {
        row.state = State::Impossible;
        row.note = NumberBulkPlan::tr("The campaign cannot be used: %1").arg(campaign->reason);
    } else if (!number.number.smsEnabled) {
        row.state = State::Impossible;
        row.note = NumberBulkPlan::tr("The number carries no SMS");
    } else if (!number.number.campaignId.isEmpty()) {
        row.note = NumberBulkPlan::tr("Moves from %1")
                       .arg(number.campaignTitle.isEmpty() ? number.number.campaignId : number.campaignTitle);
    } else {
        row.note = NumberBulkPlan::tr("Can send once carriers follow");
    }
}

void planDetach(NumberBulkRow& row, const OwnedNumberRow& number) {
    if (number.number.campaignId.isEmpty()) {
        row.state = State::Unchanged;
        row.note = NumberBulkPlan::tr("Has no campaign");
    } else {
        row.note = NumberBulkPlan::tr("Leaves %1")
                       .arg(number.campaignTitle.isEmpty() ? number.number.campaignId : number.campaignTitle);
    }
}

void planWebhooks(NumberBulkRow& row, const OwnedNumberRow& number, const NumberChange& change) {
    const bool inbound = differs(row.update.inboundUrl, change.inboundUrl, number.number.inboundUrl);
    const bool status = differs(row.update.statusUrl, change.statusUrl, number.number.statusUrl);
    row.state = inbound || status ? State::Changes : State::Unchanged;
    row.note = inbound || status ? webhookNote(row.update) : NumberBulkPlan::tr("Already set so");
}

void planLabel(NumberBulkRow& row, const OwnedNumberRow& number, const QString& label) {
    if (label == number.number.label) {
        row.state = State::Unchanged;
        row.note = NumberBulkPlan::tr("Already named so");
        return;
    }
    row.update.label = label;
    row.note = label.isEmpty() ? NumberBulkPlan::tr("Label removed") : label;
}

void planRelease(NumberBulkRow& row, const OwnedNumberRow& number, const store::NumberStake* stake) {
    QStringList parts;
    if (stake) {
        parts += NumberBulkPlan::tr("%Ln conversations", nullptr, int(stake->conversations));
        parts += NumberBulkPlan::tr("%Ln consent records", nullptr, int(stake->consentRecords));
        if (stake->drafts + stake->unsent > 0) {
            parts += NumberBulkPlan::tr("%Ln unsent texts", nullptr, int(stake->drafts + stake->unsent));
        }
    }
    if (!number.number.campaignId.isEmpty()) {
        parts += NumberBulkPlan::tr("leaves its campaign");
    }
    if (!number.number.inboundUrl.isEmpty() || !number.number.statusUrl.isEmpty()) {
        parts += NumberBulkPlan::tr("webhooks stop");
    }
    row.note = parts.isEmpty() ? NumberBulkPlan::tr("Goes into quarantine for 30 days") : parts.join(u", "_s);
}

} // namespace

bool NumberChange::isComplete() const {
    switch (act) {
        case Act::Attach:
            return !campaignId.isEmpty();
        case Act::Webhooks:
            return (inboundUrl || statusUrl) &&
                   NumbersController::webhookProblem(inboundUrl.value_or(QString())).isEmpty() &&
                   NumbersController::webhookProblem(statusUrl.value_or(QString())).isEmpty();
        case Act::Detach:
        case Act::Label:
        case Act::Release:
            return true;
    }
    return true;
}

QString NumberBulkPlan::labelFrom(const QString& labelTemplate, int count, const QString& e164) {
    QString label = labelTemplate.trimmed();
    label.replace("{n}"_L1, QString::number(count));
    return label.replace("{last4}"_L1, e164.right(4));
}

QList<NumberBulkRow> NumberBulkPlan::of(const NumberChange& change, const QList<OwnedNumberRow>& numbers,
                                        const QList<CampaignChoice>& campaigns,
                                        const QHash<QString, store::NumberStake>& stakes) {
    const auto campaign =
        std::find_if(campaigns.cbegin(), campaigns.cend(),
                     [&change](const CampaignChoice& choice) { return choice.id == change.campaignId; });
    QList<NumberBulkRow> rows;
    for (const OwnedNumberRow& number : numbers) {
        NumberBulkRow row{number.number.id, number.number.number, number.number.label, State::Changes, {}};
        const auto stake = stakes.constFind(row.id);
        switch (change.act) {
            case Act::Attach:
                planAttach(row, number, change.campaignId,
                           campaign == campaigns.cend() ? nullptr : &*campaign);
                break;
            case Act::Detach:
                planDetach(row, number);
                break;
            case Act::Webhooks:
                planWebhooks(row, number, change);
                break;
            case Act::Label:
                planLabel(row, number, labelFrom(change.label, int(rows.size()) + 1, row.number));
                break;
            case Act::Release:
                planRelease(row, number, stake == stakes.cend() ? nullptr : &*stake);
                break;
        }
        rows.append(row);
    }
    return rows;
}

bool NumberBulkPlan::isDone(const NumberChange& change, const NumberBulkRow& row,
                            const core::OwnedNumber& number) {
    switch (change.act) {
        case Act::Attach:
            return number.campaignId == change.campaignId;
        case Act::Detach:
            return number.campaignId.isEmpty();
        case Act::Webhooks:
        case Act::Label:
            return row.update.label.value_or(number.label) == number.label &&
                   row.update.inboundUrl.value_or(number.inboundUrl) == number.inboundUrl &&
                   row.update.statusUrl.value_or(number.statusUrl) == number.statusUrl;
        case Act::Release:
            return false; // it is still listed
    }
    return false;
}

} // namespace am::models
