// Counts in sentences.
#include "ui/numbers/ReleaseQuestion.h"

#include "models/Formats.h"

#include <chrono>

namespace am::ui {

using models::Formats;
using models::OwnedNumberRow;

namespace {

constexpr std::chrono::hours recently{24 * 30};

} // namespace

QStringList ReleaseQuestion::stakeFacts(const store::NumberStake& stake) {
    QStringList facts{
        tr("%Ln conversations stay readable here but can get no further texts.", nullptr,
           int(stake.conversations)),
        tr("%Ln consent records lose their number: consent is given to a number and ends with it.", nullptr,
           int(stake.consentRecords))};
    if (stake.drafts > 0) {
        facts.append(tr("%Ln unsent drafts can no longer be sent from it.", nullptr, int(stake.drafts)));
    }
    if (stake.unsent > 0) {
        facts.append(tr("%Ln texts in the outbox are not sent, or their outcome is unknown.", nullptr,
                        int(stake.unsent)));
    }
    return facts;
}

ConfirmRequest ReleaseQuestion::forOne(const OwnedNumberRow& row,
                                       const std::optional<store::NumberStake>& stake, core::Timestamp now,
                                       core::ReleaseTo to) {
    const QString number = Formats::phone(row.number.number);
    ConfirmRequest request;
    request.title = row.number.label.isEmpty() ? tr("Release %1?").arg(number)
                                               : tr("Release %1 (%2)?").arg(number, row.number.label);
    request.text = tr("The number goes back to the provider. This cannot be undone.");
    request.facts = stake ? stakeFacts(*stake)
                          : QStringList{tr("Its conversations and consent records could not be counted; "
                                           "they stay readable here.")};
    if (!row.number.campaignId.isEmpty()) {
        request.facts.append(
            tr("It is taken out of its campaign %1.")
                .arg(row.campaignTitle.isEmpty() ? row.number.campaignId : row.campaignTitle));
    }
    if (!row.number.inboundUrl.isEmpty() || !row.number.statusUrl.isEmpty()) {
        request.facts.append(tr("Its webhooks are no longer called."));
    }
    if (row.traffic && row.traffic->lastAt) {
        request.facts.append(
            tr("Its last traffic: %1.").arg(Formats::relativeWithTime(*row.traffic->lastAt, now)));
    }
    request.facts.append(
        to == core::ReleaseTo::Carrier
            ? tr("It goes back to the carrier at once. Your key needs platform:inventory:write for that.")
            : tr("It rests in quarantine for 30 days; after that somebody else can get it."));
    request.confirmLabel = tr("Release number");
    request.requiredWord = number;
    request.weight = ConfirmRequest::Weight::Destructive;
    return request;
}

ConfirmRequest ReleaseQuestion::forMany(const QList<OwnedNumberRow>& numbers,
                                        const QHash<QString, store::NumberStake>& stakes,
                                        core::Timestamp now) {
    const auto count = int(numbers.size());
    store::NumberStake total;
    int attached = 0;
    int hooked = 0;
    int busy = 0;
    for (const OwnedNumberRow& row : numbers) {
        total += stakes.value(row.number.id);
        attached += row.number.campaignId.isEmpty() ? 0 : 1;
        hooked += row.number.inboundUrl.isEmpty() && row.number.statusUrl.isEmpty() ? 0 : 1;
        busy += row.traffic && row.traffic->lastAt && now.since(*row.traffic->lastAt) < recently ? 1 : 0;
    }
    ConfirmRequest request;
    request.title = tr("Release %Ln numbers?", nullptr, count);
    request.text = tr("They go back to the provider. This cannot be undone.");
    request.facts = stakeFacts(total);
    if (stakes.size() < count) {
        request.facts.append(tr("Not everything could be counted: there may be more."));
    }
    if (attached > 0) {
        request.facts.append(tr("%Ln of them are taken out of their campaigns.", nullptr, attached));
    }
    if (hooked > 0) {
        request.facts.append(tr("The webhooks of %Ln of them are no longer called.", nullptr, hooked));
    }
    request.facts.append(tr("%Ln of them had traffic in the last 30 days.", nullptr, busy));
    request.facts.append(tr("They rest in quarantine for 30 days; after that somebody else can get them."));
    request.confirmLabel = tr("Release %Ln numbers", nullptr, count);
    request.requiredWord = tr("release %Ln numbers", "to be typed", count);
    request.weight = ConfirmRequest::Weight::Destructive;
    return request;
}

} // namespace am::ui
