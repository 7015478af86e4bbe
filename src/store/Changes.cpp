// Merging of what several transactions changed.
#include "store/Changes.h"

namespace am::store {

bool Changes::isEmpty() const {
    return conversations.isEmpty() && !messages && !numbers && !registration && !consent && !lookups &&
           !account && !syncState && !outbox && !drafts && !tollFree;
}

void Changes::merge(const Changes& other) {
    conversations.unite(other.conversations);
    messages = messages || other.messages;
    numbers = numbers || other.numbers;
    registration = registration || other.registration;
    consent = consent || other.consent;
    lookups = lookups || other.lookups;
    account = account || other.account;
    syncState = syncState || other.syncState;
    outbox = outbox || other.outbox;
    drafts = drafts || other.drafts;
    tollFree = tollFree || other.tollFree;
}

} // namespace am::store
