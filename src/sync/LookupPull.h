// The stream of lookups, and forgetting results whose time is over.
#pragma once

#include "core/Lookup.h"
#include "sync/PagedPull.h"

namespace am::sync {

/// `lookups`, newest request first. Needs lookups:read.
class LookupPull final : public PagedPull<core::Lookup> {
public:
    explicit LookupPull(Pass& pass);

protected:
    QCoro::Task<core::Result<Page>> fetch(QString cursor, std::optional<core::Timestamp> since) override;
    /// Assumption A99. The list's order and its `since` go by the moment of the request.
    core::Timestamp timeOf(const core::Lookup& row) const override { return row.askedAt(); }
    QStringList save(store::WriteTransaction& transaction, const QList<core::Lookup>& rows,
                     Part part) const override;
    bool takesSince() const override { return true; }

private:
    api::ApiClient* m_client;
    core::Timestamp m_now; ///< in the API's clock; fixed, as the writer reads it
};

/// Takes results that are older than 90 days out of the archive; writes nothing if there is none. `now` is
/// the API's time.
QCoro::Task<void> forgetExpiredLookups(store::Archive* archive, core::Timestamp now);

} // namespace am::sync
