// The stream of consent records, and the history of those that changed.
#pragma once

#include "api/Request.h"
#include "core/Consent.h"
#include "sync/PagedPull.h"

namespace am::sync {

/// `consent`, ordered by the latest change. `changedIds` names the records a top-up found new or changed.
class ConsentPull final : public PagedPull<core::ConsentRecord> {
public:
    explicit ConsentPull(Pass& pass);

    /// Writes records; ends double opt-ins they answer. Gives the ids of those that differ from the
    /// archive's, if asked.
    enum class Compare : quint8 { No, Yes };
    static QStringList writeRecords(store::WriteTransaction& transaction,
                                    const QList<core::ConsentRecord>& records, Compare compare);
    /// Reads and stores the whole history of one record. `lane`: who waits for it.
    static QCoro::Task<PullEnd> fetchHistory(store::Archive* archive, api::ApiClient* client,
                                             QString consentId, api::Lane lane);

protected:
    QCoro::Task<core::Result<Page>> fetch(QString cursor, std::optional<core::Timestamp> since) override;
    core::Timestamp timeOf(const core::ConsentRecord& row) const override { return row.updatedAt; }
    QStringList save(store::WriteTransaction& transaction, const QList<core::ConsentRecord>& rows,
                     Part part) const override;
    bool takesSince() const override { return true; }

private:
    api::ApiClient* m_client;
};

} // namespace am::sync
