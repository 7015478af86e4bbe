// One conversation's facts, collected from the stores in one snapshot.
#include "models/ConversationFacts.h"

#include "core/PhoneNumber.h"
#include "store/ConsentStore.h"
#include "store/ConversationStore.h"
#include "store/LookupStore.h"
#include "store/NumberStore.h"
#include "store/ReadSession.h"
#include "store/RegistrationStore.h"
#include "store/TollFreeStore.h"

namespace am::models {

core::ConsentState ConversationFacts::consentState(core::Timestamp now) const {
    const core::ConsentState recorded = core::consentState(consent, pending, now);
    if (!textedOptOut || recorded == core::ConsentState::OptedOut) {
        return recorded;
    }
    const bool recordIsNewer = consent && consent->updatedAt >= textedOptOut->at;
    const bool challengeIsNewer = pending && pending->startedAt > textedOptOut->at;
    return recordIsNewer || challengeIsNewer ? recorded : core::ConsentState::OptedOut;
}

ConversationFacts readConversationFacts(store::ReadSession& session, const QString& number,
                                        const QString& contact, core::Timestamp now) {
    ConversationFacts facts;
    facts.number = number;
    facts.contact = contact;
    facts.conversation = store::ConversationStore::find(session, number, contact);
    facts.ownNumber = store::NumberStore::findByNumber(session, number);
    if (facts.ownNumber) {
        facts.campaign = store::RegistrationStore::findCampaign(session, facts.ownNumber->campaignId);
        facts.consent = store::ConsentStore::find(session, facts.ownNumber->id, contact);
        facts.pending = store::ConsentStore::pending(session, facts.ownNumber->id, contact);
    }
    if (facts.campaign) {
        facts.brand = store::RegistrationStore::findBrand(session, facts.campaign->filed.brandId);
    } else if (const auto brands = store::RegistrationStore::brands(session); brands.size() == 1) {
        facts.brand = brands.first();
    }
    if (core::PhoneNumber::isTollFree(number)) {
        facts.programme = store::TollFreeStore::programmes(session).of(number);
    }
    if (facts.programme.dailyLimit > 0) {
        facts.sentTimes = store::TollFreeStore::sentTimes(
            session, number, contact, facts.programme.dailyLimit, store::TollFreeStore::OnTheWay::All, now);
    }
    facts.line = store::LookupStore::newestResult(session, contact);
    if (facts.consent) {
        facts.history = store::ConsentStore::history(session, facts.consent->id);
    }
    return facts;
}

} // namespace am::models
