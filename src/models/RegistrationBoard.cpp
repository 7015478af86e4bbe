// Grouping campaigns and drafts under their brands, with numbers, fees and next steps.
#include "models/RegistrationBoard.h"

#include "models/CarrierTerms.h"
#include "models/RegistrationAdvice.h"
#include "models/UseCases.h"
#include "store/AccountStore.h"
#include "store/DraftStore.h"
#include "store/NumberStore.h"
#include "store/RegistrationStore.h"
#include "store/SyncStateStore.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <utility>

namespace am::models {

using namespace Qt::StringLiterals;
using Kind = BoardEntry::Kind;

namespace {

/// The higher, the sooner somebody should act.
int urgencyOf(const RegistrationStanding& standing) {
    const int tone = int(RegistrationAdvice::tone(standing));
    return (standing.needsMe ? 100 : 0) + tone * 10 + (standing.step == RegistrationStep::None ? 0 : 1);
}

core::Timestamp filedAt(const core::Brand& brand) {
    return brand.submittedAt.value_or(brand.createdAt);
}

core::Timestamp filedAt(const core::Campaign& campaign) {
    return campaign.submittedAt.value_or(campaign.createdAt);
}

bool isLive(const core::Campaign& campaign) {
    return campaign.isActive() || campaign.status == "PENDING"_L1;
}

/// What a corrected campaign has in common with the one it takes the place of: brand, use case, and one of
/// the texts at least.
QStringList likenesses(const core::Campaign& campaign) {
    const core::CampaignDraft& filed = campaign.filed;
    QStringList keys;
    for (const QString& text : QStringList{filed.description, filed.messageFlow} + filed.samples) {
        if (!text.isEmpty()) {
            keys.append(filed.brandId + u'\n' + filed.usecase + u'\n' + text);
        }
    }
    return keys;
}

QString nameOf(const core::BrandDraft& brand) {
    return brand.displayName.isEmpty() ? brand.companyName : brand.displayName;
}

class BoardBuilder {
public:
    BoardBuilder(const BoardFacts& facts, core::Timestamp now, const QHash<QString, BoardEntryPtr>& before)
        : m_facts(facts),
          m_now(now),
          m_before(before),
          m_filedAgain(RegistrationBoard::filedAgain(facts.campaigns)) {
        for (const UseCase& known : UseCases::all()) {
            m_useCases.insert(known.code, known.label);
        }
        tally();
    }

    QList<BoardEntryPtr> build() {
        QList<BoardEntry> brands;
        for (const core::Brand& brand : m_facts.brands) {
            brands.append(ofBrand(brand));
            m_groupKeys.insert(brand.id, brands.last().sort);
        }
        QList<BoardEntry> drafts;
        for (const RegistrationDraft& draft : m_facts.drafts) {
            drafts.append(draft.isBrand() ? ofBrandDraft(draft) : ofCampaignDraft(draft));
            tellGroup(drafts.last());
        }
        QList<BoardEntry> campaigns;
        for (const core::Campaign& campaign : m_facts.campaigns) {
            campaigns.append(ofCampaign(campaign));
            tellGroup(campaigns.last());
        }
        QList<BoardEntryPtr> entries = shared(drafts);
        const QList<BoardEntryPtr> below = shared(campaigns);
        for (BoardEntry& brand : brands) {
            brand.below = m_below.value(brand.id);
        }
        return entries + shared(brands) + below;
    }

private:
    void tally() {
        for (const core::Brand& brand : m_facts.brands) {
            m_brands.insert(brand.id, &brand);
        }
        for (const RegistrationDraft& draft : m_facts.drafts) {
            m_live[draft.campaign.brandId] += draft.isBrand() ? 0 : 1;
            m_corrected.insert(draft.redraftOf);
        }
        for (const core::Campaign& campaign : m_facts.campaigns) {
            m_live[campaign.filed.brandId] += isLive(campaign) ? 1 : 0;
            m_numbers[campaign.filed.brandId] += numbersOf(campaign);
        }
    }

    int numbersOf(const core::Campaign& campaign) const {
        return int(m_facts.numbersOfCampaign.value(campaign.id).size());
    }

    static void setKeys(BoardEntry& entry, core::Timestamp moment, const QString& registryId) {
        entry.sort.name = entry.title;
        entry.sort.phase = int(entry.standing.phase);
        entry.sort.urgency = urgencyOf(entry.standing);
        entry.sort.numbers = entry.numbers;
        entry.sort.fee = entry.fee ? entry.fee->cents : -1;
        if (entry.standing.expires) {
            entry.sort.expires = entry.standing.expires->milliseconds();
        }
        entry.sort.registryId = registryId;
        entry.sort.moment = moment.milliseconds();
    }

    /// The most urgent and the soonest to expire decide where a group stands.
    void tellGroup(const BoardEntry& entry) {
        if (!entry.isBelow()) {
            return;
        }
        BoardSortKeys& group = m_groupKeys[entry.group];
        group.urgency = std::max(group.urgency, entry.sort.urgency);
        if (entry.sort.expires) {
            group.expires = std::min(group.expires.value_or(*entry.sort.expires), *entry.sort.expires);
        }
    }

    QList<BoardEntryPtr> shared(QList<BoardEntry>& entries) {
        QList<BoardEntryPtr> list;
        list.reserve(entries.size());
        for (BoardEntry& entry : entries) {
            entry.groupSort = m_groupKeys.value(entry.group, entry.sort);
            const bool below = entry.isBelow();
            const BoardEntryPtr old = m_before.value(entry.id);
            list.append(old && *old == entry ? old : std::make_shared<const BoardEntry>(std::move(entry)));
            if (below) {
                m_below[list.last()->group].append(list.last());
            }
        }
        return list;
    }

    /// Puts an entry below its brand, if the brand is known here.
    void join(BoardEntry& entry, const QString& brandId) const {
        entry.group = brandId;
        if (const core::Brand* brand = m_brands.value(brandId)) {
            entry.brand = *brand;
            entry.brandName = nameOf(brand->filed).isEmpty() ? brandId : nameOf(brand->filed);
        }
    }

    std::optional<core::Money> brandFee(const QString& entityType) const {
        return m_facts.fees ? m_facts.fees->brandFilingOnetime.priceOf(entityType) : std::nullopt;
    }

    std::optional<core::Money> campaignFee(const QString& useCase) const {
        return m_facts.fees && !useCase.isEmpty() ? m_facts.fees->campaignMonth.priceOf(useCase)
                                                  : std::nullopt;
    }

    BoardEntry ofBrandDraft(const RegistrationDraft& draft) const {
        BoardEntry entry;
        entry.kind = Kind::BrandDraft;
        entry.id = draft.name;
        entry.group = draft.name;
        entry.draft = draft;
        entry.title = nameOf(draft.brand);
        if (entry.title.isEmpty()) {
            entry.title = RegistrationBoard::tr("Brand without a name");
        }
        entry.standing = RegistrationStanding::ofDraft(draft.savedAt);
        entry.fee = brandFee(draft.brand.entityType);
        entry.searchText = entry.title.toLower();
        setKeys(entry, draft.savedAt.value_or(core::Timestamp()), {});
        return entry;
    }

    BoardEntry ofCampaignDraft(const RegistrationDraft& draft) const {
        BoardEntry entry;
        entry.kind = Kind::CampaignDraft;
        entry.id = draft.name;
        entry.draft = draft;
        join(entry, draft.campaign.brandId);
        entry.title = m_useCases.value(draft.campaign.usecase, draft.campaign.usecase);
        if (entry.title.isEmpty()) {
            entry.title = RegistrationBoard::tr("Campaign without a use case");
        }
        entry.standing = RegistrationStanding::ofDraft(draft.savedAt);
        entry.fee = campaignFee(draft.campaign.usecase);
        entry.searchText = (entry.title + u'\n' + entry.brandName).toLower();
        setKeys(entry, draft.savedAt.value_or(core::Timestamp()), {});
        return entry;
    }

    BoardEntry ofBrand(const core::Brand& brand) const {
        BoardEntry entry;
        entry.kind = Kind::Brand;
        entry.id = brand.id;
        entry.group = brand.id;
        entry.brand = brand;
        entry.title = nameOf(brand.filed).isEmpty() ? brand.id : nameOf(brand.filed);
        entry.standing = RegistrationStanding::of(
            brand, m_facts.campaignsCopied ? std::optional(m_live.value(brand.id)) : std::nullopt, m_now);
        entry.fee = brandFee(brand.filed.entityType);
        entry.numbers = m_numbers.value(brand.id);
        entry.searchText = QStringList{entry.title, brand.filed.companyName, brand.id, brand.tcrBrandId}
                               .join(u'\n')
                               .toLower();
        setKeys(entry, filedAt(brand), brand.tcrBrandId);
        return entry;
    }

    BoardEntry ofCampaign(const core::Campaign& campaign) const {
        BoardEntry entry;
        entry.kind = Kind::Campaign;
        entry.id = campaign.id;
        entry.campaign = campaign;
        join(entry, campaign.filed.brandId);
        entry.title = m_useCases.value(campaign.filed.usecase, campaign.filed.usecase);
        entry.numbers = numbersOf(campaign);
        entry.refusingCarriers = CarrierTerms::refusing(campaign);
        CampaignSurroundings around;
        if (!entry.brandName.isEmpty()) {
            around.brand = entry.brand;
        }
        if (m_facts.numbersCopied) {
            around.numbers = entry.numbers;
        }
        around.correctionBegun = m_corrected.contains(campaign.id);
        around.carriersRefuse = !entry.refusingCarriers.isEmpty();
        const auto again = m_filedAgain.constFind(campaign.id);
        if (again != m_filedAgain.constEnd()) {
            around.filedAgain = *again;
        }
        entry.standing = RegistrationStanding::of(campaign, around, m_now);
        entry.fee = campaignFee(campaign.filed.usecase);
        entry.searchText = QStringList{entry.title,           campaign.filed.usecase, campaign.id,
                                       entry.brandName,       campaign.tcrCampaignId, campaign.filed.brandId,
                                       entry.brand.tcrBrandId}
                               .join(u'\n')
                               .toLower();
        setKeys(entry, filedAt(campaign), campaign.tcrCampaignId);
        return entry;
    }

    const BoardFacts& m_facts;
    core::Timestamp m_now;
    const QHash<QString, BoardEntryPtr>& m_before;
    QHash<QString, QString> m_useCases;
    QHash<QString, const core::Brand*> m_brands;
    QHash<QString, int> m_live;                   ///< by brand
    QHash<QString, int> m_numbers;                ///< by brand
    QSet<QString> m_corrected;                    ///< what drafts were begun from
    QHash<QString, core::Timestamp> m_filedAgain; ///< by campaign
    QHash<QString, BoardSortKeys> m_groupKeys;
    QHash<QString, QList<BoardEntryPtr>> m_below;
};

bool isComplete(store::ReadSession& session, const QString& stream) {
    const auto state = store::SyncStateStore::find(session, stream);
    return state && state->complete;
}

/// A draft with what the offline checks find in it.
RegistrationDraft checked(const store::FormDraft& saved, const BoardFacts& facts,
                          const rules::LintSurroundings& surroundings) {
    RegistrationDraft draft = RegistrationDraft::read(saved.name, saved.json, saved.savedAt);
    if (draft.isBrand()) {
        draft.findings = rules::countFindings(rules::lintBrand(draft.brand, surroundings));
        return draft;
    }
    const auto brand =
        std::find_if(facts.brands.cbegin(), facts.brands.cend(),
                     [&draft](const core::Brand& one) { return one.id == draft.campaign.brandId; });
    rules::LintSurroundings around = surroundings;
    around.campaignsOfBrand =
        int(std::count_if(facts.campaigns.cbegin(), facts.campaigns.cend(), [&](const core::Campaign& one) {
            return one.filed.brandId == draft.campaign.brandId && one.status != "EXPIRED"_L1;
        }));
    draft.findings = rules::countFindings(rules::lintCampaign(
        draft.campaign, brand == facts.brands.cend() ? std::nullopt : std::optional(*brand), around));
    return draft;
}

} // namespace

BoardFacts RegistrationBoard::read(store::ReadSession& session) {
    BoardFacts facts;
    facts.brands = store::RegistrationStore::brands(session);
    facts.campaigns = store::RegistrationStore::campaigns(session);
    facts.fees = store::AccountStore::fees(session);
    if (const auto account = store::SyncStateStore::find(session, u"account"_s)) {
        facts.accountReadAt = account->syncedAt;
    }
    facts.campaignsCopied = isComplete(session, u"campaigns"_s);
    facts.numbersCopied = isComplete(session, u"numbers"_s);
    for (const core::OwnedNumber& number : store::NumberStore::list(session)) {
        if (!number.campaignId.isEmpty()) {
            facts.numbersOfCampaign[number.campaignId].append(number.number);
        }
    }
    rules::LintSurroundings surroundings;
    surroundings.brands = facts.brands;
    if (const auto organization = store::AccountStore::organization(session)) {
        surroundings.organizationName = organization->name;
        surroundings.isReseller = organization->isReseller;
    }
    const auto drafts = store::DraftStore::forms(session, RegistrationDraft::brandKind) +
                        store::DraftStore::forms(session, RegistrationDraft::campaignKind);
    for (const store::FormDraft& saved : drafts) {
        facts.drafts.append(checked(saved, facts, surroundings));
    }
    return facts;
}

QHash<QString, core::Timestamp> RegistrationBoard::filedAgain(const QList<core::Campaign>& campaigns) {
    QHash<QString, core::Timestamp> newest;
    for (const core::Campaign& campaign : campaigns) {
        for (const QString& likeness : isLive(campaign) ? likenesses(campaign) : QStringList()) {
            core::Timestamp& filed = newest[likeness];
            filed = std::max(filed, filedAt(campaign));
        }
    }
    QHash<QString, core::Timestamp> again;
    for (const core::Campaign& campaign : campaigns) {
        core::Timestamp latest = filedAt(campaign);
        for (const QString& likeness : isLive(campaign) ? QStringList() : likenesses(campaign)) {
            latest = std::max(latest, newest.value(likeness));
        }
        if (latest > filedAt(campaign)) {
            again.insert(campaign.id, latest);
        }
    }
    return again;
}

QList<BoardEntryPtr> RegistrationBoard::entries(const BoardFacts& facts, core::Timestamp now,
                                                const QHash<QString, BoardEntryPtr>& before) {
    return BoardBuilder(facts, now, before).build();
}

std::optional<core::Timestamp> RegistrationBoard::nextBilling(const core::Campaign& campaign,
                                                              core::Timestamp now) {
    if (!campaign.isActive() || !campaign.billedDate) {
        return std::nullopt;
    }
    const QDateTime billed = campaign.billedDate->toUtc();
    const QDateTime today = now.toUtc();
    int months = std::max(
        1, (today.date().year() - billed.date().year()) * 12 + today.date().month() - billed.date().month());
    if (billed.addMonths(months) <= today) {
        ++months;
    }
    return core::Timestamp::fromDateTime(billed.addMonths(months));
}

} // namespace am::models
