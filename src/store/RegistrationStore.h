// Brands and campaigns in the archive.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"

#include <QList>

#include <optional>

namespace am::store {

class ReadSession;
class WriteTransaction;

/// Brands and campaigns by the API's id; none is ever removed. Archive.
struct RegistrationStore {
    static void upsertBrands(WriteTransaction& transaction, const QList<core::Brand>& brands);
    static void upsertCampaigns(WriteTransaction& transaction, const QList<core::Campaign>& campaigns);
    /// Newest first.
    static QList<core::Brand> brands(ReadSession& session);
    static QList<core::Campaign> campaigns(ReadSession& session);
    static std::optional<core::Brand> findBrand(ReadSession& session, const QString& id);
    static std::optional<core::Campaign> findCampaign(ReadSession& session, const QString& id);
};

} // namespace am::store
