// Puts the registration board together from what the archive and the ledger know.
#pragma once

#include "core/Billing.h"
#include "core/Organization.h"
#include "models/BoardEntry.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace am::store {
class ReadSession;
}

namespace am::models {

using BoardEntryPtr = std::shared_ptr<const BoardEntry>;

/// What was read, newest first.
struct BoardFacts {
    QList<core::Brand> brands;
    QList<core::Campaign> campaigns;
    QList<RegistrationDraft> drafts;               ///< with their findings
    QHash<QString, QStringList> numbersOfCampaign; ///< E.164 by campaign id
    std::optional<core::FeeCatalog> fees;
    std::optional<core::Timestamp> accountReadAt;
    bool campaignsCopied = false; ///< the list is complete, so that none means none
    bool numbersCopied = false;
};

struct RegistrationBoard {
    Q_DECLARE_TR_FUNCTIONS(am::models::RegistrationBoard)
public:
    /// Reader threads only.
    static BoardFacts read(store::ReadSession& session);
    /// Drafts, brands, campaigns, each newest first; the view groups them. What is as it was in `before` (by
    /// id) is the same object, so that comparing costs nothing. Any thread.
    static QList<BoardEntryPtr> entries(const BoardFacts& facts, core::Timestamp now,
                                        const QHash<QString, BoardEntryPtr>& before = {});
    /// When what was rejected or has expired was filed again, by campaign id: a newer campaign, pending or
    /// active, of the same brand and use case that has one of its texts.
    static QHash<QString, core::Timestamp> filedAgain(const QList<core::Campaign>& campaigns);
    /// When the fee of an active campaign is due next, a month after it was last billed: our reckoning.
    static std::optional<core::Timestamp> nextBilling(const core::Campaign& campaign, core::Timestamp now);
};

} // namespace am::models
