// What is read from the archive for one search.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"
#include "core/Conversation.h"
#include "core/OwnedNumber.h"
#include "models/SearchQuestion.h"
#include "store/MessageStore.h"

#include <QList>
#include <QStringList>

namespace am::store {
class ReadSession;
}

namespace am::models {

/// Everything but messages: cheap at any size of the archive. Read on a reader thread.
struct SearchSurroundings {
    store::Coverage coverage;
    bool isCopied = false;            ///< both directions down to the oldest message
    QList<core::OwnedNumber> numbers; ///< all of ours
    QStringList tags;                 ///< of the newest messages

    QList<core::Conversation> conversations;
    QList<core::OwnedNumber> foundNumbers;
    QList<core::Brand> brands;
    QList<core::Campaign> campaigns;
    QStringList foundTags;

    static SearchSurroundings read(store::ReadSession& session, const SearchQuestion& question);

    static constexpr int mostConversations = 6;
    static constexpr int mostOthers = 4; ///< numbers, brands, campaigns, tags: each
};

/// A message found, with its place in the text already looked up.
struct SearchHit {
    store::MessageRow row;
    rules::TextExcerpt excerpt;

    static QList<SearchHit> read(store::ReadSession& session, const SearchQuestion& question,
                                 std::optional<qint64> before, int limit);
    /// Messages with this id, or ids beginning with it.
    static QList<SearchHit> readById(store::ReadSession& session, const SearchQuestion& question);

    static constexpr int excerptLength = 160;
    static constexpr int mostById = 5;
};

} // namespace am::models
