// Reading and comparing for a search; runs on reader threads.
#include "models/SearchFindings.h"

#include "models/MessageDetails.h"
#include "store/NumberStore.h"
#include "store/RegistrationStore.h"
#include "store/SearchStore.h"
#include "store/SyncStateStore.h"

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

/// Tags are gathered from so many of the newest messages; all would be a scan of the whole table.
constexpr int newestForTags = 20'000;

/// Does every typed word begin a word of the name, or stand somewhere in it?
bool hasWords(const QString& name, const QStringList& words) {
    const QString plain = rules::folded(name);
    return !words.isEmpty() && std::all_of(words.cbegin(), words.cend(),
                                           [&plain](const QString& word) { return plain.contains(word); });
}

bool isId(const QString& id, const QString& typed) {
    return !typed.isEmpty() && id.startsWith(typed, Qt::CaseInsensitive);
}

template <class T, class Fits>
QList<T> some(const QList<T>& all, Fits fits) {
    QList<T> found;
    for (const T& each : all) {
        if (found.size() < SearchSurroundings::mostOthers && fits(each)) {
            found.append(each);
        }
    }
    return found;
}

SearchHit hitOf(const store::MessageRow& row, const rules::TextMatch& match) {
    return {row, rules::excerptOf(MessageDetails::shownText(row.message), match, SearchHit::excerptLength)};
}

} // namespace

SearchSurroundings SearchSurroundings::read(store::ReadSession& session, const SearchQuestion& question) {
    SearchSurroundings found;
    found.coverage = store::MessageStore::coverage(session);
    const auto outbound = store::SyncStateStore::find(session, u"outbound"_s);
    const auto inbound = store::SyncStateStore::find(session, u"inbound"_s);
    found.isCopied = outbound && outbound->complete && inbound && inbound->complete;
    found.numbers = store::NumberStore::list(session);
    found.tags = store::MessageStore::recentTags(session, newestForTags);
    if (const auto& number = question.number()) {
        found.conversations = store::SearchStore::conversations(
            session, {number->e164, number->digits, number->isBeginning}, mostConversations + 1);
    }
    const QString& id = question.id();
    const QStringList& words = question.words();
    found.foundNumbers = some(found.numbers, [&](const core::OwnedNumber& number) {
        return (question.number() && question.number()->matches(number.number)) ||
               hasWords(number.label, words) || isId(number.id, id);
    });
    found.brands = some(store::RegistrationStore::brands(session), [&](const core::Brand& brand) {
        return isId(brand.id, id) || isId(brand.tcrBrandId, id) || hasWords(brand.filed.displayName, words);
    });
    found.campaigns = some(store::RegistrationStore::campaigns(session), [&](const core::Campaign& campaign) {
        return isId(campaign.id, id) || isId(campaign.tcrCampaignId, id);
    });
    if (words.size() == 1) {
        found.foundTags =
            some(found.tags, [&](const QString& tag) { return rules::folded(tag).contains(words.first()); });
    }
    return found;
}

QList<SearchHit> SearchHit::read(store::ReadSession& session, const SearchQuestion& question,
                                 std::optional<qint64> before, int limit) {
    QList<SearchHit> hits;
    for (const store::MessageRow& row :
         store::MessageStore::list(session, question.messages(), before, limit)) {
        hits.append(hitOf(row, question.match()));
    }
    return hits;
}

QList<SearchHit> SearchHit::readById(store::ReadSession& session, const SearchQuestion& question) {
    QList<SearchHit> hits;
    // The API writes its ids in lower case.
    const QString id = question.id().toLower();
    if (question.isWholeId()) {
        if (const auto row = store::MessageStore::findById(session, id)) {
            hits.append(hitOf(*row, {}));
        }
        return hits;
    }
    for (const store::MessageRow& row : store::MessageStore::findByIdBeginning(session, id, mostById)) {
        hits.append(hitOf(row, {}));
    }
    return hits;
}

} // namespace am::models
