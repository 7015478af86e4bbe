// The organization, its wallet and its fees, as last read.
#pragma once

#include "core/Billing.h"
#include "core/Organization.h"

#include <optional>

namespace am::store {

class ReadSession;
class WriteTransaction;

/// Each is kept as last read; nothing until it was read once. Archive.
struct AccountStore {
    static void setOrganization(WriteTransaction& transaction, const core::Organization& organization);
    static void setWallet(WriteTransaction& transaction, const core::Wallet& wallet);
    static void setFees(WriteTransaction& transaction, const core::FeeCatalog& fees);
    static std::optional<core::Organization> organization(ReadSession& session);
    static std::optional<core::Wallet> wallet(ReadSession& session);
    static std::optional<core::FeeCatalog> fees(ReadSession& session);
};

} // namespace am::store
